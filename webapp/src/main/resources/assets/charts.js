// Draws the report's charts with ECharts. Their figures, words and links come from the page; the table beside each chart
// has the same ones. Colours are the design's own variables, so that dark pages and paper need no other drawing.

import { init } from "./echarts.esm.min.js";
import { field } from "./charts-field.js";
import { rows } from "./charts-rows.js";
import { trend } from "./charts-trend.js";

function follow(link, { ctrlKey, metaKey, shiftKey }) {
  if (ctrlKey || metaKey || shiftKey) window.open(link);
  else location.assign(link);
}

const kinds = { rows, trend, field };
const fontFamily = getComputedStyle(document.body).fontFamily;
const paintings = [];

/** Around its marks a whole row leads to its words: fingers are wider than marks. */
function openRows(chart, rows) {
  const pointer = chart.getZr();
  const under = ({ target, offsetX, offsetY }) =>
    !target && chart.containPixel("grid", [offsetX, offsetY])
      ? rows[chart.convertFromPixel({ yAxisIndex: 0 }, offsetY)]
      : null;
  pointer.on("mousemove", (event) => under(event) && pointer.setCursorStyle("pointer"));
  pointer.on("click", (event) => {
    const row = under(event);
    if (row) follow(row.link, event.event);
  });
}

function show(box) {
  const data = JSON.parse(box.dataset.of);
  const height = box.clientHeight;
  box.replaceChildren();
  const chart = init(box, null, { renderer: "svg", width: box.clientWidth, height });
  chart.on("click", ({ data: mark, event }) => mark?.link && follow(mark.link, event.event));
  if (data.rows) openRows(chart, data.rows);
  const paint = (width) => {
    chart.resize({ width, height });
    chart.setOption({ animation: false, textStyle: { fontFamily }, ...kinds[box.dataset.chart](data, width) }, true);
    // Paper stretches the drawing to its own column.
    box.querySelector("svg").setAttribute("viewBox", `0 0 ${width} ${height}`);
  };
  paintings.push({ box, paint });
  new ResizeObserver(() => paint(box.clientWidth)).observe(box);
}

await document.fonts.ready;
document.querySelectorAll("[data-chart]").forEach(show);

const HALF_A_SHEET = 330;
const A_SHEET = 680;
addEventListener("beforeprint", () =>
  paintings.forEach(({ box, paint }) => paint(box.closest(".beside") ? HALF_A_SHEET : A_SHEET)),
);
addEventListener("afterprint", () => paintings.forEach(({ box, paint }) => paint(box.clientWidth)));
