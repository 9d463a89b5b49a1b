// Four quadrants of importance and performance.

import { STILL, colour, ink, line, markLine, mirrored, none, own, tooltip } from "./charts-parts.js";

/** The ends of an axis on which all values have room for their names. */
function around(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(most - least, 0.01) * 0.22;
  return [least - room, most + room];
}

export function field({ axis, across, up, corners, spots }, width) {
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
