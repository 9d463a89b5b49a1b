// The pages and questions in their order, with what can be done to them by mouse and by keyboard.

import { readable } from "./editor-draft.js";
import { GROUPS, fresh, kind } from "./editor-types.js";
import { digits, direction, h, has, icon, say, t, toast, tool, dialog } from "./editor-page.js";

const key = (at) => `${at.page}.${at.question}`;
const place = (text) => {
  const [page, question] = text.split(".").map(Number);
  return { page, question };
};

export class Outline {
  constructor(draft, editing) {
    this.draft = draft;
    this.editing = editing;
    this.wrong = new Map();
    this.list = h("ol", { class: "ed-list", "aria-describedby": "ed-keys" });
    this.element = h("nav", { class: "ed-outline", "aria-label": t("editor.outline") },
      h("div", { class: "ed-outline-head" },
        h("button", { type: "button", class: "btn primary compact", data: { add: "" }, onclick: () => this.choose() }, icon("plus"), t("editor.add")),
        h("button", { type: "button", class: "btn compact", onclick: () => this.addPage() }, icon("plus"), t("editor.add-page"))),
      h("p", { class: "hidden-visually", id: "ed-keys" }, t("editor.keys")),
      this.list);
    this.list.addEventListener("keydown", (event) => this.key(event));
    this.list.addEventListener("dragstart", (event) => this.dragStart(event));
    this.list.addEventListener("dragover", (event) => this.dragOver(event));
    this.list.addEventListener("dragleave", () => this.mark(null));
    this.list.addEventListener("drop", (event) => this.drop(event));
    this.list.addEventListener("dragend", () => this.dragEnd());
  }

  draw() {
    const { draft } = this;
    const focused = this.list.contains(document.activeElement);
    const items = [this.item({ page: -1, question: -1 }, t("editor.survey"), t("editor.survey.text"), "ed-root")];
    draft.pages.forEach((page, p) => {
      const title = readable(page.title, this.editing.language);
      const words = title ? `${digits(p + 1)}. ${title}` : t("editor.page.n", p + 1);
      items.push(this.item({ page: p, question: -1 }, words, page.visibleIf ? t("editor.has-logic") : "", "ed-page"));
      page.elements.forEach((question, q) => {
        const title = readable(question.title, this.editing.language) || question.name || t("editor.untitled");
        items.push(this.item({ page: p, question: q }, title, this.about(question), "ed-question"));
      });
      if (!page.elements.length) items.push(h("li", { class: "ed-empty", data: { at: `${p}.-1` } }, t("editor.page.empty")));
    });
    this.list.replaceChildren(...items);
    if (focused) this.focus();
  }

  about(question) {
    const name = `question.kind.${kind(question)}`;
    return [
      has(name) ? t(name) : question.type,
      question.isRequired ? t("editor.required") : "",
      question.visibleIf ? t("editor.has-logic") : "",
    ].filter(Boolean).join(" · ");
  }

  item(at, title, about, style) {
    const selected = key(at) === key(this.draft.at);
    const wrong = this.wrong.get(key(at)) ?? 0;
    return h("li", { class: style, data: { at: key(at) }, draggable: at.page >= 0 ? "true" : null },
      h("button", { type: "button", class: "ed-item", "aria-current": selected ? "true" : null, tabindex: selected ? "0" : "-1",
        onclick: () => this.draft.select(at) },
        at.page >= 0 ? h("span", { class: "ed-grip", "aria-hidden": "true" }, icon("grip")) : null,
        h("span", { class: "ed-words" },
          h("span", { class: "ed-name", dir: direction(this.editing.language) }, title),
          about ? h("span", { class: "ed-about" }, about) : null),
        wrong ? h("span", { class: "ed-wrong", title: t("editor.problems.n", wrong) }, h("span", { "aria-hidden": "true" }, "!"),
          h("span", { class: "hidden-visually" }, t("editor.problems.n", wrong))) : null));
  }

  focus() {
    this.list.querySelector('[aria-current="true"]')?.focus();
  }

  /** What can be done to what is selected. */
  tools() {
    const { draft } = this;
    if (draft.at.page < 0) return [];
    return [
      tool("up", t("editor.up"), () => this.move(-1), { data: { focus: "tool:up" } }),
      tool("down", t("editor.down"), () => this.move(1), { data: { focus: "tool:down" } }),
      tool("copy", t("editor.duplicate"), () => this.duplicate(), { data: { focus: "tool:copy" } }),
      tool("bin", t("editor.delete"), () => this.remove(), { data: { focus: "tool:bin" } }),
    ];
  }

  titled() {
    const thing = this.draft.question() ?? this.draft.page();
    return readable(thing?.title, this.editing.language) || thing?.name || "";
  }

  move(step) {
    if (!this.draft.move(step)) return say(t("editor.said.end"));
    const { page, question } = this.draft.at;
    say(question < 0 ? t("editor.said.page-moved", page + 1) : t("editor.said.moved", this.titled(), question + 1, page + 1));
  }

  duplicate() {
    this.draft.duplicate();
    say(t("editor.said.duplicated", this.titled()));
  }

  remove() {
    const { draft } = this;
    if (draft.at.page < 0) return;
    if (draft.at.question < 0 && draft.pages.length === 1) return say(t("editor.said.last-page"));
    const words = t("editor.said.deleted", this.titled());
    draft.remove();
    toast(words, t("editor.undo"), () => this.editing.undo());
    this.focus();
  }

  addPage() {
    this.draft.addPage();
    say(t("editor.said.page-added"));
    this.editing.toProperties();
  }

  choose() {
    const pick = (of) => () => {
      close();
      const base = of.startsWith("text") || of === "comment" ? "text1" : `${of}`;
      const name = this.draft.freeName(base);
      this.draft.addQuestion(fresh(of, name, this.editing.language, t));
      say(t("editor.said.added", t(`question.kind.${of}`)));
      this.editing.toProperties();
    };
    const groups = Object.entries(GROUPS).map(([group, kinds]) =>
      h("section", {}, h("h3", {}, t(`editor.group.${group}`)),
        h("div", { class: "ed-kinds" }, kinds.map((of) => h("button", { type: "button", class: "btn compact", data: { kind: of }, onclick: pick(of) }, t(`question.kind.${of}`))))));
    const { close } = dialog(t("editor.add"), groups, [[t("editor.cancel"), "plain", null]]);
  }

  key(event) {
    const at = event.target.closest("[data-at]")?.dataset.at;
    if (!at) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step && event.altKey) this.move(step);
    else if (step) this.go([...this.list.querySelectorAll(".ed-item")].findIndex((item) => item === document.activeElement) + step);
    else if (event.key === "Home") this.go(0);
    else if (event.key === "End") this.go(Infinity);
    else if (event.key === "Delete" || event.key === "Backspace") this.remove();
    else if (event.key === "Enter") this.editing.toProperties();
    else return;
    event.preventDefault();
  }

  go(index) {
    const items = [...this.list.querySelectorAll(".ed-item")];
    const item = items[Math.max(0, Math.min(items.length - 1, index))];
    item.focus();
    this.draft.select(place(item.closest("[data-at]").dataset.at));
  }

  dragStart(event) {
    this.dragged = place(event.target.closest("[data-at]").dataset.at);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", key(this.dragged));
  }

  /** The item under the mouse and whether the lower half of it. */
  over(event) {
    const item = event.target.closest?.("[data-at]");
    if (!item || !this.dragged) return null;
    const at = place(item.dataset.at);
    if (at.page < 0 || (this.dragged.question < 0 && at.question >= 0)) return null;
    const box = item.getBoundingClientRect();
    const below = event.clientY > box.top + box.height / 2 || (this.dragged.question >= 0 && at.question < 0);
    return { item, at, below };
  }

  dragOver(event) {
    const over = this.over(event);
    this.mark(over);
    if (over) event.preventDefault();
  }

  mark(over) {
    this.list.querySelectorAll(".above, .below").forEach((item) => item.classList.remove("above", "below"));
    over?.item.classList.add(over.below ? "below" : "above");
  }

  drop(event) {
    const over = this.over(event);
    const from = this.dragged;
    this.dragEnd();
    if (!over) return;
    event.preventDefault();
    if (from.question < 0) {
      const to = over.at.page + (over.below ? 1 : 0);
      if (to !== from.page && to !== from.page + 1) this.draft.movePage(from.page, to > from.page ? to - 1 : to);
    } else {
      let question = over.at.question + (over.below ? 1 : 0);
      if (over.at.page === from.page && question > from.question) question--;
      if (over.at.page !== from.page || question !== from.question) this.draft.moveQuestion(from, { page: over.at.page, question });
    }
  }

  dragEnd() {
    this.dragged = null;
    this.mark(null);
  }
}
