// The score over time, within its limits.

import {
  STILL,
  colour,
  end,
  ink,
  line,
  markLine,
  mirrored,
  none,
  own,
  signed,
  start,
  tooltip,
  written,
} from "./charts-parts.js";

export function trend({ steps, limits, events }, width) {
  const every = Math.ceil(steps.length / Math.max(2, Math.floor(width / 76)));
  let shownYear = "";
  const ticks = steps.map(({ tick, year }, at) => {
    if (at % every !== Math.floor(every / 2)) return "";
    const isNew = year !== shownYear;
    shownYear = year;
    return isNew ? `${own(tick)}\n${own(year)}` : own(tick);
  });
  const tight = steps.length > 24;
  const size = steps.length > 60 ? 7 : tight ? 9 : 13;
  const band = { type: "line", stack: "band", stackStrategy: "all", symbol: "none", silent: true };
  const bounds = limits ? [limits.low, limits.centre, limits.high] : [];
  return {
    grid: { top: 22, bottom: 44, [start]: 46, [end]: 4 },
    xAxis: {
      type: "category",
      inverse: mirrored,
      data: ticks.map((tick, at) => at),
      axisTick: none,
      axisLine: { lineStyle: line("edge") },
      axisLabel: ink({
        interval: 0,
        lineHeight: 18,
        formatter: (at) => ticks[at],
        alignMinLabel: tight ? start : undefined,
        alignMaxLabel: tight ? end : undefined,
      }),
    },
    yAxis: {
      type: "value",
      position: start,
      scale: true,
      splitNumber: 4,
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
