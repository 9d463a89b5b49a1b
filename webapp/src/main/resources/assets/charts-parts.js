// What the kinds of charts share: direction, numbers, the design, and what appears when one points at a mark.

export const root = document.documentElement;
export const mirrored = root.dir === "rtl";
export const [start, end] = mirrored ? ["right", "left"] : ["left", "right"];
export const numbers = new Intl.NumberFormat(root.lang);
export const signed = new Intl.NumberFormat(root.lang, { signDisplay: "exceptZero" });
export const written = (format, value) => format.format(value).replace("-", "−");

export const colour = (name) => `var(--${name})`;
// The library lays out from left to right; within this mark a text keeps its own direction.
export const own = (text) => (mirrored ? `\u2067${text}\u2069` : text);

export const ink = (more) => ({ color: colour("ink-2"), fontSize: 13, ...more });
export const line = (name, more) => ({ color: colour(name), width: 1, ...more });
export const none = { show: false };
// The library would lighten what is pointed at, and cannot with a variable.
export const STILL = { disabled: true };

export const markLine = (data, lineStyle, label = none) => ({
  silent: true,
  symbol: "none",
  precision: 9,
  data,
  lineStyle,
  label,
});

export function tooltip(tip, pointer) {
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
  for (const [at, text] of tip.entries()) {
    const said = document.createElement(at ? "span" : "strong");
    said.textContent = text;
    box.append(said);
  }
  return box;
}
