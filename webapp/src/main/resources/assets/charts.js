// Draws the report's charts with ECharts. Their figures, words and links come from the page; the table beside each chart
// has the same ones. Colours are the design's own variables, so that dark pages and paper need no other drawing.

import { init } from "./echarts.esm.min.js";

const root = document.documentElement;
const mirrored = root.dir === "rtl";
const [start, end] = mirrored ? ["right", "left"] : ["left", "right"];
const numbers = new Intl.NumberFormat(root.lang);
const signed = new Intl.NumberFormat(root.lang, { signDisplay: "exceptZero" });
const written = (format, value) => format.format(value).replace("-", "−");

const colour = (name) => `var(--${name})`;
// The library lays out from left to right; within this mark a text keeps its own direction.
const own = (text) => (mirrored ? `\u2067${text}\u2069` : text);

const ink = (more) => ({ color: colour("ink-2"), fontSize: 13, ...more });
const line = (name, more) => ({ color: colour(name), width: 1, ...more });
const none = { show: false };
// The library would lighten what is pointed at, and cannot with a variable.
const STILL = { disabled: true };

/** What lies between two values of a row. */
const between = (reaches, paint) => ({
  type: "custom",
  silent: true,
  z: 3,
  encode: { x: [0, 1], y: 2 },
  data: reaches.map((reach, row) => [reach?.[0] ?? "-", reach?.[1] ?? "-", row]),
  renderItem: (params, api) => {
    if (!reaches[params.dataIndex]) return null;
    const [from, y] = api.coord([api.value(0), api.value(2)]);
    const [to] = api.coord([api.value(1), api.value(2)]);
    return { type: "group", children: paint(from, to, y, params.dataIndex) };
  },
});

const stroke = (x1, y1, x2, y2, style) => ({ type: "line", shape: { x1, y1, x2, y2 }, style });

const limits = (rows, series, offset, style) =>
  between(
    rows.map(({ marks }) => (marks[series]?.low == null ? null : [marks[series].low, marks[series].high])),
    (from, to, middle) => {
      const y = middle + offset;
      return [
        stroke(from, y, to, y, style),
        stroke(from, y - 4, from, y + 4, style),
        stroke(to, y - 4, to, y + 4, style),
      ];
    },
  );

const bars = (rows, series, count) => ({
  type: "bar",
  barWidth: count > 1 ? 11 : 14,
  barGap: "20%",
  emphasis: STILL,
  showBackground: count === 1,
  backgroundStyle: { color: colour("neutral-soft"), borderRadius: 3 },
  data: rows.map(({ marks, link }, row) => ({
    value: [marks[series]?.value ?? "-", row],
    itemStyle: { color: colour(marks[series]?.tone), borderRadius: 3 },
    link: marks[series]?.link ?? link,
  })),
});

const dots = (rows, series) => ({
  type: "scatter",
  symbolSize: 15,
  emphasis: STILL,
  z: 4,
  clip: false,
  data: rows.map(({ marks, link }, row) => ({
    value: [marks[series]?.value ?? "-", row],
    itemStyle: {
      color: colour(marks[series]?.hollow ? "surface" : marks[series]?.tone),
      borderColor: colour(marks[series]?.hollow ? marks[series].tone : "surface"),
      borderWidth: 2,
      opacity: 1,
    },
    link: marks[series]?.link ?? link,
  })),
});

const drawnAs = {
  BARS: (rows, count) => {
    const series = [...Array(count).keys()];
    const offset = (at) => (count > 1 ? (at - (count - 1) / 2) * 13 : 0);
    return [
      ...series.map((at) => bars(rows, at, count)),
      ...series.map((at) => limits(rows, at, offset(at), { stroke: colour("ink"), lineWidth: 1.5 })),
    ];
  },
  DOTS: (rows) => [limits(rows, 0, 0, { stroke: colour("edge"), lineWidth: 2 }), dots(rows, 0)],
  SPANS: (rows) => [
    between(
      rows.map(({ marks }) => marks.map((mark) => mark.value)),
      (from, to, y, row) => [
        stroke(from, y, to, y, { stroke: colour(rows[row].tone || "edge"), lineWidth: 4, opacity: 0.5 }),
      ],
    ),
    dots(rows, 0),
    dots(rows, 1),
  ],
};

/** Names and figures stand above the marks, at both ends, so that a phone's width is enough. */
const labels = (rows, side, text, style, lift) => ({
  type: "category",
  inverse: true,
  position: side,
  triggerEvent: true,
  axisLine: none,
  axisTick: none,
  data: rows.map((row, at) => at),
  axisLabel: ink({
    inside: true,
    margin: 0,
    interval: 0,
    align: side,
    verticalAlign: "bottom",
    padding: [0, 0, lift, 0],
    formatter: (at) => text(rows[at]),
    ...style,
  }),
});

/** Room for the names of the first row. */
const ABOVE = 10;

function rows({ form, low, high, ticks, rows }) {
  const count = Math.max(...rows.map((row) => row.marks.length));
  const several = form === "BARS" && count > 1;
  const plain = ticks?.length === 0;
  const lift = several ? count * 7 + 7 : 15;
  const edge = form === "BARS" ? 0 : 9;
  return {
    grid: { top: ABOVE, bottom: plain ? 0 : 26, left: edge, right: edge },
    xAxis: {
      type: "value",
      inverse: mirrored,
      min: low,
      max: high,
      interval: ticks?.length ? (high - low) / (ticks.length - 1) : undefined,
      splitNumber: form === "SPANS" ? Math.min(10, high - low) : 4,
      splitLine: plain ? none : { lineStyle: line("line") },
      axisLabel: plain
        ? none
        : ink({
            formatter: (value, at) => (ticks ? own(ticks[at]) : written(low > 0 ? numbers : signed, value)),
            alignMinLabel: start,
            alignMaxLabel: end,
            hideOverlap: true,
          }),
    },
    yAxis: [
      {
        ...labels(rows, start, ({ name }) => own(name), { color: colour("ink"), fontWeight: 600 }, lift),
        axisLine: { show: low == null || low < 0, lineStyle: line("edge") },
      },
      labels(
        rows,
        end,
        ({ shown }) => own(shown),
        { color: (at) => colour(rows[at].tone || "ink"), fontWeight: 650 },
        lift,
      ),
    ],
    tooltip: tooltip((at) => rows[at].tip, "shadow"),
    series: drawnAs[form](rows, count),
  };
}

const markLine = (data, lineStyle, label = none) => ({
  silent: true,
  symbol: "none",
  precision: 9,
  data,
  lineStyle,
  label,
});

function trend({ steps, limits, events }, width) {
  const every = Math.ceil(steps.length / Math.max(2, Math.floor(width / 84)));
  let shownYear = "";
  const ticks = steps.map(({ tick, year }, at) => {
    if (at % every !== Math.floor(every / 2)) return "";
    const isNew = year !== shownYear;
    shownYear = year;
    return isNew ? `${own(tick)}\n${own(year)}` : own(tick);
  });
  const size = steps.length > 60 ? 7 : steps.length > 24 ? 9 : 13;
  const band = { type: "line", stack: "band", stackStrategy: "all", symbol: "none", silent: true };
  const bounds = limits ? [limits.low, limits.centre, limits.high] : [];
  return {
    grid: { top: 22, bottom: 4, left: 0, right: 0, containLabel: true },
    xAxis: {
      type: "category",
      inverse: mirrored,
      data: ticks.map((tick, at) => at),
      axisTick: none,
      axisLine: { lineStyle: line("edge") },
      axisLabel: ink({ interval: 0, lineHeight: 18, formatter: (at) => ticks[at] }),
    },
    yAxis: {
      type: "value",
      position: start,
      scale: true,
      splitLine: { lineStyle: line("line") },
      axisLabel: ink({ formatter: (value) => written(signed, value) }),
    },
    tooltip: tooltip((at) => steps[at].tip, "line"),
    series: [
      {
        ...band,
        data: steps.map(({ low }) => low ?? "-"),
        lineStyle: { opacity: 0 },
        markLine: markLine(
          events.map(({ step, number }) => ({ xAxis: step, label: { formatter: () => number } })),
          line("accent", { type: [3, 3], width: 1.25 }),
          { position: "end", color: colour("accent"), fontWeight: 700, fontSize: 12 },
        ),
      },
      {
        ...band,
        data: steps.map(({ low, high }) => (low == null ? "-" : high - low)),
        lineStyle: { opacity: 0 },
        areaStyle: { color: colour("brand"), opacity: 0.15 },
      },
      {
        type: "line",
        showAllSymbol: true,
        emphasis: STILL,
        symbol: "circle",
        symbolSize: size,
        lineStyle: { color: colour("brand"), width: 2.5 },
        data: steps.map(({ value, signal, link }) => ({
          value: value ?? "-",
          itemStyle: { color: colour(signal ? "accent" : "brand"), borderColor: colour("surface"), borderWidth: 2 },
          link,
        })),
        markLine: markLine(
          bounds.map((bound, at) => ({ yAxis: bound, lineStyle: { type: at === 1 ? [1, 4] : [5, 4] } })),
          line("ink-3", { width: 1.25 }),
        ),
      },
    ],
  };
}

/** The ends of an axis on which all values have room for their names. */
function around(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(most - least, 0.01) * 0.22;
  return [least - room, most + room];
}

function field({ axis, across, up, corners, spots }, width) {
  const [left, right] = around(spots.map((spot) => spot.across));
  const [low, high] = around(spots.map((spot) => spot.up));
  const [topStart, topEnd] = mirrored ? ["insideTopRight", "insideTopLeft"] : ["insideTopLeft", "insideTopRight"];
  const [bottomStart, bottomEnd] = [topStart.replace("Top", "Bottom"), topEnd.replace("Top", "Bottom")];
  const quadrant = (corner, from, to, position, fill) => [
    {
      ...from,
      itemStyle: { color: fill ? colour(fill) : "transparent", opacity: 0.55 },
      label: { ...ink({ fontSize: 12, fontWeight: 600 }), formatter: () => own(corners[corner]), position },
    },
    to,
  ];
  const free = { type: "value", scale: true, splitLine: none, axisLabel: none, axisTick: none, axisLine: none };
  return {
    grid: { top: 0, bottom: 30, left: 0, right: 0 },
    xAxis: {
      ...free,
      inverse: mirrored,
      min: left,
      max: right,
      name: own(axis),
      nameLocation: "middle",
      nameGap: 10,
      nameTextStyle: ink(),
    },
    yAxis: { ...free, min: low, max: high },
    tooltip: { ...tooltip((at) => spots[at].tip), trigger: "item" },
    series: {
      type: "scatter",
      symbolSize: 17,
      emphasis: STILL,
      data: spots.map((spot) => ({
        value: [spot.across, spot.up],
        itemStyle: { color: colour(spot.tone), opacity: 1 },
        link: spot.link,
      })),
      label: {
        show: true,
        position: "top",
        color: colour("ink"),
        fontSize: 13,
        fontWeight: 600,
        formatter: ({ dataIndex }) => own(spots[dataIndex].name),
      },
      labelLayout: ({ labelRect: { x, width: wide } }) => ({
        dx: Math.max(0, 2 - x) - Math.max(0, x + wide + 2 - width),
        moveOverlap: "shiftY",
        hideOverlap: true,
      }),
      markLine: markLine([{ xAxis: across }, { yAxis: up }], line("edge", { type: "solid" })),
      markArea: {
        silent: true,
        data: [
          quadrant(0, { xAxis: left, yAxis: up }, { xAxis: across, yAxis: high }, topStart, "bad-soft"),
          quadrant(1, { xAxis: across, yAxis: up }, { xAxis: right, yAxis: high }, topEnd, "good-soft"),
          quadrant(2, { xAxis: left, yAxis: low }, { xAxis: across, yAxis: up }, bottomStart),
          quadrant(3, { xAxis: across, yAxis: low }, { xAxis: right, yAxis: up }, bottomEnd),
        ],
      },
    },
  };
}

function tooltip(tip, pointer) {
  return {
    trigger: "axis",
    axisPointer: {
      type: pointer ?? "none",
      z: 0,
      label: none,
      lineStyle: line("edge"),
      shadowStyle: { color: colour("chart-quiet"), opacity: 0.18 },
    },
    formatter: (found) => lines(tip([found].flat()[0].dataIndex)),
    position: ([x, y], params, box, rect, { contentSize: [wide], viewSize }) => [
      Math.max(0, Math.min(x - wide / 2, viewSize[0] - wide)),
      y + 18,
    ],
    className: "tip",
    transitionDuration: 0,
    backgroundColor: colour("surface"),
    borderColor: colour("line"),
    textStyle: { color: colour("ink"), fontSize: 13 },
  };
}

function lines(tip) {
  const box = document.createElement("div");
  box.dir = root.dir;
  for (const [at, text] of tip.filter(Boolean).entries()) {
    const said = document.createElement(at ? "span" : "strong");
    said.textContent = text;
    box.append(said);
  }
  return box;
}

function follow(link, { ctrlKey, metaKey, shiftKey }) {
  if (ctrlKey || metaKey || shiftKey) window.open(link);
  else location.assign(link);
}

const kinds = { rows, trend, field };
const fontFamily = getComputedStyle(document.body).fontFamily;
const paintings = [];

function show(box) {
  const data = JSON.parse(box.dataset.of);
  const height = box.clientHeight;
  box.replaceChildren();
  const chart = init(box, null, { renderer: "svg", width: box.clientWidth, height });
  chart.on("click", ({ data: mark, componentType, value, event }) => {
    const link = mark?.link ?? (componentType === "yAxis" ? data.rows?.[value]?.link : null);
    if (link) follow(link, event.event);
  });
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
