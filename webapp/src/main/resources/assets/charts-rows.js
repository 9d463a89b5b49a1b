// Things below each other, each with its name and figure above its marks.

import {
  STILL,
  colour,
  end,
  ink,
  line,
  mirrored,
  none,
  numbers,
  own,
  signed,
  start,
  tooltip,
  written,
} from "./charts-parts.js";

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

const limits = (rows, series, offset, reach, style) =>
  between(
    rows.map(({ marks }) => (marks[series]?.low == null ? null : [marks[series].low, marks[series].high])),
    (from, to, middle) => {
      const y = middle + offset;
      return [
        stroke(from, y, to, y, style),
        stroke(from, y - reach, from, y + reach, style),
        stroke(to, y - reach, to, y + reach, style),
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

const dots = (rows, series, size) => ({
  type: "scatter",
  symbolSize: size,
  emphasis: STILL,
  z: 4,
  clip: false,
  data: rows.map(({ marks, link }, row) => ({
    value: [marks[series]?.value ?? "-", row],
    itemStyle: {
      color: colour(marks[series]?.hollow ? "surface" : marks[series]?.tone),
      borderColor: colour(marks[series]?.hollow ? marks[series].tone : "surface"),
      borderWidth: marks[series]?.hollow ? 2 : 1,
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
      ...series.map((at) => limits(rows, at, offset(at), 4, { stroke: colour("ink"), lineWidth: 1.5 })),
    ];
  },
  // So high that they stand out where the dot is wider than they are apart.
  DOTS: (rows) => [limits(rows, 0, 0, 10, { stroke: colour("ink-3"), lineWidth: 2 }), dots(rows, 0, 11)],
  SPANS: (rows) => [
    between(
      rows.map(({ marks }) => marks.map((mark) => mark.value)),
      (from, to, y, row) => [
        stroke(from, y, to, y, { stroke: colour(rows[row].tone || "edge"), lineWidth: 4, opacity: 0.5 }),
      ],
    ),
    dots(rows, 0, 15),
    dots(rows, 1, 15),
  ],
};

/** Names and figures stand above the marks, at both ends, so that a phone's width is enough. */
const labels = (rows, side, text, style, lift) => ({
  type: "category",
  inverse: true,
  position: side,
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

export function rows({ form, low, high, ticks, rows }) {
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
            formatter: (value, at) => (ticks ? own(ticks[at]) : written(form === "SPANS" ? numbers : signed, value)),
            // The numbers of a scale are short enough to stand below its ends.
            ...(form === "SPANS" ? {} : { alignMinLabel: start, alignMaxLabel: end }),
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
