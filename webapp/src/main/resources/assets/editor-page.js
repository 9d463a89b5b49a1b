// Small tools for making the editor's elements, and its words.

const root = document.getElementById("editor");
const words = JSON.parse(root.dataset.words);
const persian = root.dataset.language === "fa";

export const uiLanguage = root.dataset.language;

/** Latin digits as the reader writes them. */
export const digits = (text) => (persian ? String(text).replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[digit]) : String(text));

/** Digits of every keyboard as Latin ones. */
export const latin = (text) => text.trim().replace(/[۰-۹٠-٩]/g, (digit) => digit.charCodeAt() & 15);

/** The direction of what is written in a language, whatever name or variable it begins with. */
export function direction(language) {
  try {
    const locale = new Intl.Locale(language);
    return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "auto";
  } catch {
    return "auto"; // A draft may name a language that is none.
  }
}

/** The words of a key, with what stands for `{0}`, `{1}` … */
export const t = (key, ...args) =>
  (words[key] ?? key).replace(/\{(\d)\}/g, (whole, n) => (typeof args[n] === "number" ? digits(args[n]) : (args[n] ?? "")));

export const has = (key) => key in words;

/** An element: members that begin with `on` are listeners, `data` is its dataset, null and false are left out. */
export function h(tag, members = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(members)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (["value", "checked", "disabled", "hidden", "selected"].includes(name)) element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const PATHS = {
  up: "M12 19V6M6.5 11 12 5.5l5.5 5.5",
  down: "M12 5v13M6.5 13l5.5 5.5 5.5-5.5",
  plus: "M12 5v14M5 12h14",
  copy: "M9 9h10v10H9ZM5 15V5h10",
  bin: "M5 7h14M10 7V5h4v2M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
  undo: "M9 7 4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 9h-2",
  redo: "m15 7 4.5 4.5L15 16M19 11.5h-9a5 5 0 0 0 0 9h2",
  close: "m7 7 10 10M17 7 7 17",
  grip: "M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01",
  phone: "M8 3.5h8a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1ZM11 17.5h2",
  screen: "M4 5h16v11H4ZM9 20h6M12 16v4",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A button with a picture and a name. */
export const tool = (name, label, onclick, more = {}) =>
  h("button", { type: "button", class: "tool", "aria-label": label, title: label, onclick, ...more }, icon(name));

const live = h("div", { class: "hidden-visually", "aria-live": "polite", id: "editor-says" });
const toasts = h("div", { class: "ed-toasts", role: "status" });
export const liveRegions = [live, toasts];

/** Tells those who listen instead of looking. */
export function say(text) {
  live.textContent = "";
  requestAnimationFrame(() => (live.textContent = text));
}

/** Shows a sentence for a while, with something to do about it. */
export function toast(text, label, act) {
  const box = h("div", { class: "ed-toast" }, h("span", {}, text));
  const end = () => box.remove();
  if (label) box.append(h("button", { type: "button", class: "btn compact", onclick: () => (end(), act()) }, label));
  toasts.replaceChildren(box);
  setTimeout(end, 12000);
}

let ids = 0;
export const newId = () => `ed-${++ids}`;

/** A dialog; `actions` are [label, class, what to do], the first is where the focus begins. */
export function dialog(title, content, actions) {
  const id = newId();
  const box = h("dialog", { class: "ed-dialog", "aria-labelledby": id }, h("h2", { id }, title), ...content);
  const close = () => (box.close(), box.remove());
  const row = actions.map(([label, style, act]) =>
    h("button", { type: "button", class: `btn ${style}`, onclick: () => (close(), act?.()) }, label));
  box.append(h("div", { class: "row" }, row));
  box.addEventListener("close", () => box.remove());
  document.getElementById("editor").append(box);
  box.showModal();
  return { box, close };
}
