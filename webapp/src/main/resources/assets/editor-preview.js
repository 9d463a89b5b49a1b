// The draft as customers will see it: a page of the server in a frame, which stores nothing.

import { h, newId, t, tool } from "./editor-page.js";

export class Preview {
  constructor(survey, draft, editing) {
    this.address = `/surveys/${survey}/preview`;
    this.draft = draft;
    this.editing = editing;
    this.frame = h("iframe", { title: t("editor.preview"), name: "preview" });
    this.frame.addEventListener("load", () => {
      this.walk();
      this.showSelected();
    });
    this.note = h("p", { class: "ed-note small", hidden: true });
    this.attributes = {};
    this.customer = h("details", { class: "ed-customer small", hidden: true });
    this.stage = h("div", { class: "ed-stage" }, this.frame);
    this.phone = tool("phone", t("editor.as-phone"), () => this.widen(false), { "aria-pressed": "false" });
    this.screen = tool("screen", t("editor.as-screen"), () => this.widen(true), { "aria-pressed": "true" });
    this.element = h("section", { class: "ed-preview", "aria-label": t("editor.preview") },
      h("div", { class: "ed-preview-head" }, h("h2", {}, t("editor.preview")), this.note,
        h("div", { class: "row ed-tools" }, this.phone, this.screen,
          h("a", { class: "btn plain compact", href: this.address, target: "_blank" }, t("editor.preview.alone")))),
      this.customer, this.stage);
  }

  /** Offers a field for each attribute of customers that the draft names: the preview is then what such a customer sees. */
  askAttributes() {
    const said = JSON.stringify(this.draft.definition).matchAll(/\{customer\.([^{}\\"]{1,60})\}/g);
    const names = [...new Set([...said].map(([, name]) => name))];
    if (names.join("}") === this.asked) return;
    this.asked = names.join("}");
    this.customer.hidden = !names.length;
    this.customer.replaceChildren(h("summary", {}, t("editor.preview.customer")), ...names.map((name) => this.attribute(name)));
  }

  attribute(name) {
    const id = newId();
    const change = (event) => {
      this.attributes[`customer.${name}`] = event.target.value.trim();
      this.refresh();
    };
    return h("div", { class: "field" }, h("label", { for: id, dir: "auto" }, name),
      h("input", { id, class: "input", value: this.attributes[`customer.${name}`] ?? "", autocomplete: "off", dir: "auto", onchange: change }));
  }

  /** The attributes that were filled in, as the preview's address takes them. */
  known() {
    return Object.fromEntries(Object.entries(this.attributes).filter(([, value]) => value));
  }

  widen(on) {
    this.stage.classList.toggle("narrow", !on);
    this.phone.setAttribute("aria-pressed", String(!on));
    this.screen.setAttribute("aria-pressed", String(on));
  }

  /** Shows the draft as it was saved; one that cannot be published leaves the last that could. */
  refresh() {
    this.askAttributes();
    const broken = this.editing.problems.length > 0;
    this.note.hidden = !broken;
    this.note.textContent = broken ? t("editor.preview.old") : "";
    if (broken && this.shown) return;
    this.shown = !broken;
    const page = Math.max(0, this.draft.at.page);
    this.show({ framed: true, locale: this.editing.language, page, r: this.editing.revision, ...this.known() });
  }

  /** Turns to an address, without a step in the browser's history. */
  show(query) {
    this.frame.contentWindow.location.replace(`${this.address}?${new URLSearchParams(query)}`);
  }

  /** Lets the page's buttons turn pages with what was tried out. */
  walk() {
    const inside = this.frame.contentDocument;
    inside?.addEventListener("click", (event) => {
      const button = event.target.closest("[name=_go]");
      if (!button) return;
      event.preventDefault();
      const query = new URL(inside.location.href).searchParams;
      const next = new URLSearchParams(new FormData(inside.getElementById("survey")));
      for (const kept of ["framed", "locale", "page", "seed"]) if (query.has(kept)) next.set(kept, query.get(kept));
      for (const [name, value] of Object.entries(this.known())) next.set(name, value);
      if (button.value.startsWith("in-")) next.set("locale", button.value.slice(3));
      next.set("_go", button.value);
      this.show(next);
    });
  }

  /** Scrolls to what is selected, or turns to its page. */
  showSelected() {
    const { at } = this.draft;
    const inside = this.frame.contentDocument;
    if (!inside || at.page < 0 || !this.shown) return;
    const shown = new URL(inside.location.href, location.href).searchParams.get("page");
    if (shown !== null && Number(shown) !== at.page) return this.refresh();
    inside.querySelectorAll("[data-previewed]").forEach((each) => {
      each.style.outline = "";
      each.removeAttribute("data-previewed");
    });
    const name = this.draft.question()?.name;
    if (!name) return;
    const field = inside.querySelector(`[data-question="${CSS.escape(name)}"], [name="${CSS.escape(name)}"], [name^="${CSS.escape(`${name}.`)}"]`);
    const box = field?.closest(".ask") ?? field;
    if (!box) return;
    box.setAttribute("data-previewed", "");
    box.style.outline = "2px dashed var(--brand)";
    // Not scrollIntoView, which would scroll the editor around the frame as well.
    const { scrollY, innerHeight } = inside.defaultView;
    const { top, height } = box.getBoundingClientRect();
    inside.defaultView.scrollTo({ top: scrollY + top - Math.max(24, (innerHeight - height) / 2) });
  }
}
