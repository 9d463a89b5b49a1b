// The editor of a survey: draws the draft, saves it as it changes, and never overwrites what somebody else saved.

import { Draft, readable } from "./editor-draft.js";
import { Outline } from "./editor-outline.js";
import { Preview } from "./editor-preview.js";
import { Properties } from "./editor-properties.js";
import { dialog, h, liveRegions, say, t, tool, uiLanguage } from "./editor-page.js";

const SAVE_AFTER_MS = 900;
const AGAIN_AFTER_MS = 5000;
const root = document.getElementById("editor");
const plain = document.getElementById("editor-plain");
const { survey, csrf } = root.dataset;
const address = `/api/v1/surveys/${survey}/draft`;
const languageNames = new Intl.DisplayNames([uiLanguage], { type: "language" });
/** The workspace's, as other pages show times; the browser's own where it does not know that one. */
const zone = (() => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: document.getElementById("editor").dataset.zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
})();
const clock = new Intl.DateTimeFormat(uiLanguage === "fa" ? "fa-IR" : "en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone });
const OFFERED = ["fa", "en", "ar", "tr", "ku", "az", "de", "fr", "es", "it", "ru", "zh", "ja", "hi", "ur"];

class Editing {
  constructor(definition) {
    this.revision = Number(root.dataset.revision);
    this.draft = new Draft(definition);
    this.language = this.draft.languages.includes(uiLanguage) ? uiLanguage : this.draft.main;
    this.problems = [];
    this.outline = new Outline(this.draft, this);
    this.properties = new Properties(this.draft, this, this.outline);
    this.saved = JSON.stringify(definition);
    this.build();
    this.listen();
    this.draw();
    this.load();
  }

  languageName(locale) {
    try {
      return languageNames.of(locale);
    } catch {
      return locale;
    }
  }

  // The page around outline and properties

  build() {
    this.status = document.getElementById("editor-saved");
    this.status.classList.add("ed-saved");
    this.savedWords = this.status.textContent;
    this.languages = h("select", { class: "select", "aria-label": t("editor.language"), title: t("editor.language"), onchange: (event) => this.turnTo(event.target.value) });
    this.undoTool = tool("undo", t("editor.undo"), () => this.undo());
    this.redoTool = tool("redo", t("editor.redo"), () => this.redo());
    this.preview = new Preview(survey, this.draft, this);
    const publish = h("a", { class: "btn primary compact", href: `/surveys/${survey}/publish`, onclick: (event) => this.publish(event) }, t("survey.publish"));
    this.problemsButton = h("button", { type: "button", class: "btn compact danger", hidden: true, onclick: () => this.nextProblem() });
    const bar = h("div", { class: "ed-bar", role: "group", "aria-label": t("editor.tools") },
      h("div", { class: "row ed-tools" }, this.undoTool, this.redoTool, this.languages,
        h("a", { class: "btn plain compact", href: `/surveys/${survey}/translations` }, t("editor.translations")),
        h("button", { type: "button", class: "btn plain compact", onclick: () => this.editJson() }, "JSON"), this.status),
      h("div", { class: "row ed-tools" }, this.problemsButton, this.tabs(), publish));
    root.replaceChildren(bar, h("div", { class: "ed-columns" }, this.outline.element, this.preview.element, this.properties.element), ...liveRegions);
    plain.remove();
    root.hidden = false;
    root.dataset.show = "properties";
  }

  /** On narrow screens one of preview and properties is in sight. */
  tabs() {
    const show = (what) => () => {
      root.dataset.show = what;
      both.forEach((tab) => tab.setAttribute("aria-pressed", String(tab.dataset.show === what)));
    };
    const both = ["properties", "preview"].map((what) =>
      h("button", { type: "button", class: "btn compact", data: { show: what }, "aria-pressed": String(what === "properties"), onclick: show(what) }, t(`editor.${what}`)));
    this.showProperties = show("properties");
    return h("div", { class: "ed-tabs" }, both);
  }

  listen() {
    const { draft } = this;
    draft.addEventListener("selected", () => {
      this.outline.draw();
      this.properties.draw();
      this.preview.showSelected();
    });
    draft.addEventListener("changed", () => this.draw());
    draft.addEventListener("replaced", () => this.draw());
    draft.addEventListener("typed", () => {
      this.outline.draw();
      this.tools();
    });
    draft.addEventListener("any", () => this.changed());
    document.addEventListener("keydown", (event) => this.key(event));
    addEventListener("beforeunload", (event) => {
      if (this.isDirty()) event.preventDefault();
    });
  }

  key(event) {
    if (document.querySelector("dialog[open]") || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const letter = event.code;
    if (letter === "KeyZ") event.shiftKey ? this.redo() : this.undo();
    else if (letter === "KeyY") this.redo();
    else if (letter === "KeyS") this.save();
    else return;
    event.preventDefault();
  }

  draw() {
    this.outline.draw();
    this.properties.draw();
    this.tools();
  }

  tools() {
    const { draft } = this;
    this.undoTool.disabled = !draft.steps.length;
    this.redoTool.disabled = !draft.undone.length;
    const languages = [...new Set([...draft.languages, this.language])];
    this.languages.replaceChildren(
      ...languages.map((locale) => h("option", { value: locale, selected: locale === this.language }, this.languageName(locale))),
      h("option", { value: "+" }, t("editor.language.add")));
    document.getElementById("editor-title").textContent = readable(draft.definition.title, this.language) || t("survey.untitled");
  }

  toProperties() {
    this.showProperties();
    this.properties.focus();
  }

  turnTo(locale) {
    if (locale === "+") return this.addLanguage();
    this.language = locale;
    this.draw();
    this.preview.refresh();
  }

  addLanguage() {
    const known = this.draft.languages;
    const select = h("select", { class: "select", "aria-label": t("editor.language") },
      OFFERED.filter((locale) => !known.includes(locale)).map((locale) => h("option", { value: locale }, this.languageName(locale))));
    const add = () => {
      const locale = select.value;
      this.draft.change("", (definition) => {
        const { title } = definition;
        definition.title = typeof title === "string" ? { [this.draft.main]: title } : { ...title };
        definition.title[locale] ||= readable(definition.title, this.draft.main);
      });
      this.turnTo(locale);
    };
    dialog(t("editor.language.add"), [h("p", {}, t("editor.language.text")), select],
      [[t("editor.language.button"), "primary", add], [t("editor.cancel"), "plain", () => this.tools()]]).box.addEventListener("close", () => this.tools());
  }

  undo() {
    say(t(this.draft.undo() ? "editor.said.undone" : "editor.said.nothing"));
  }

  redo() {
    say(t(this.draft.redo() ? "editor.said.redone" : "editor.said.nothing"));
  }

  editJson() {
    const area = h("textarea", { class: "area code", spellcheck: "false", "aria-label": t("editor.json"), value: JSON.stringify(this.draft.definition, null, 2) });
    const error = h("p", { class: "error", hidden: true });
    const { box } = dialog(t("editor.json"), [area, error], [[t("editor.json.use"), "primary", null], [t("editor.cancel"), "", null]]);
    box.classList.add("roomy");
    area.focus();
    box.querySelector(".btn.primary").addEventListener("click", () => this.useJson(area.value));
    area.addEventListener("input", () => {
      error.hidden = isObject(area.value);
      error.textContent = error.hidden ? "" : t("editor.json.wrong");
      box.querySelector(".btn.primary").disabled = !error.hidden;
    });
  }

  useJson(text) {
    if (!isObject(text)) return;
    this.draft.change("", () => {
      const definition = JSON.parse(text);
      if (!Array.isArray(definition.pages)) definition.pages = [];
      definition.pages.forEach((page) => (page.elements ??= []));
      this.draft.definition = definition;
      this.draft.at = { page: -1, question: -1 };
    });
  }

  // Saving

  isDirty() {
    return this.saving || JSON.stringify(this.draft.definition) !== this.saved;
  }

  changed() {
    clearTimeout(this.timer);
    if (JSON.stringify(this.draft.definition) === this.saved) {
      this.status.textContent = this.savedWords;
      return;
    }
    this.status.textContent = t("editor.unsaved");
    this.timer = setTimeout(() => this.save(), SAVE_AFTER_MS);
  }

  /** Saves what is there now; one request at a time. */
  async save() {
    clearTimeout(this.timer);
    if (this.saving || this.conflict) return this.saving;
    const text = JSON.stringify(this.draft.definition);
    if (text === this.saved) return;
    this.status.textContent = t("editor.saving");
    this.saving = this.send(text);
    await this.saving;
    this.saving = null;
    if (JSON.stringify(this.draft.definition) !== this.saved && !this.conflict && !this.failed) this.changed();
  }

  async send(text) {
    let answer;
    try {
      answer = await fetch(address, {
        method: "PUT",
        headers: { "Content-Type": "application/json", "If-Match": `"${this.revision}"`, "X-CSRF-Token": csrf },
        body: text,
      });
    } catch {
      return this.fail(t("editor.offline"));
    }
    const said = await answer.json().catch(() => ({}));
    if (answer.status === 409) return this.tellConflict(said.draft);
    if (answer.status === 413) return this.fail(t("editor.too-long", Math.ceil(new Blob([text]).size / 1024)));
    if (!answer.ok) return this.fail(t(answer.status === 401 || answer.status === 403 ? "editor.signed-out" : "editor.failed"));
    this.failed = false;
    this.saved = text;
    this.take(said);
  }

  fail(words) {
    this.failed = true;
    this.status.textContent = words;
    say(words);
    this.timer = setTimeout(() => this.save(), AGAIN_AFTER_MS);
  }

  take(said) {
    this.revision = said.revision;
    this.problems = said.problems.map(({ path, detail }) => ({ ...placed(path), message: detail }));
    this.savedWords = t("survey.draft.saved", clock.format(new Date(said.savedAt)), said.savedBy);
    this.status.textContent = JSON.stringify(this.draft.definition) === this.saved ? this.savedWords : t("editor.unsaved");
    this.showProblems();
    this.preview.refresh();
  }

  /** The problems of what was loaded, and a draft that was saved since the page was made. */
  async load() {
    const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer?.ok) return;
    const said = await answer.json();
    await this.saving;
    if (said.revision === this.revision) this.take(said);
    else if (said.revision > this.revision) this.tellConflict(said);
  }

  tellConflict(theirs) {
    this.conflict = true;
    const when = clock.format(new Date(theirs.savedAt));
    this.status.textContent = t("editor.conflict");
    const take = () => {
      this.conflict = false;
      this.saved = JSON.stringify(theirs.definition);
      this.draft.become(theirs.definition);
      this.take(theirs);
      say(t("editor.said.theirs"));
    };
    const { box } = dialog(t("editor.conflict"), [h("p", {}, t("editor.conflict.text", theirs.savedBy, when)), h("p", { class: "hint" }, t("editor.conflict.choose"))],
      [[t("editor.conflict.mine"), "primary", () => this.keepCopy(theirs)], [t("editor.conflict.theirs"), "", take]]);
    box.addEventListener("cancel", (event) => event.preventDefault());
  }

  async keepCopy(theirs) {
    const answer = await fetch("/api/v1/surveys?state=draft", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
      body: JSON.stringify(this.draft.definition),
    }).catch(() => null);
    if (!answer?.ok) {
      this.status.textContent = t("editor.failed");
      return this.tellConflict(theirs);
    }
    this.saved = JSON.stringify(this.draft.definition);
    location.assign(`/surveys/${(await answer.json()).id}/edit`);
  }

  async publish(event) {
    if (!this.isDirty()) return;
    event.preventDefault();
    await this.save();
    if (!this.isDirty()) location.assign(`/surveys/${survey}/publish`);
  }

  // Problems

  problemsAt({ page, question }) {
    return this.problems.filter((problem) => problem.page === page && problem.question === question);
  }

  showProblems() {
    const wrong = new Map();
    for (const { page, question } of this.problems) {
      const key = `${page}.${question}`;
      wrong.set(key, (wrong.get(key) ?? 0) + 1);
    }
    this.outline.wrong = wrong;
    this.outline.draw();
    this.properties.showProblems();
    this.problemsButton.hidden = !this.problems.length;
    this.problemsButton.textContent = t("editor.problems.n", this.problems.length);
  }

  nextProblem() {
    const { at } = this.draft;
    const here = this.problems.findLastIndex((problem) => problem.page === at.page && problem.question === at.question);
    const next = this.problems[(here + 1) % this.problems.length];
    this.draft.select({ page: next.page, question: next.question });
    this.showProperties();
    (this.properties.body.querySelector('[aria-invalid="true"]') ?? this.properties.body.querySelector("input, textarea"))?.focus();
  }
}

function isObject(text) {
  try {
    const value = JSON.parse(text);
    return Boolean(value) && typeof value === "object" && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** What a problem's path is about: a question, a page or the survey, and the rest of it. */
function placed(path) {
  const [, page, question, rest] = /^(?:pages\[(\d+)\](?:\.elements\[(\d+)\])?\.?)?(.*)$/.exec(path);
  return { page: Number(page ?? -1), question: Number(question ?? -1), rest };
}

let definition;
try {
  definition = JSON.parse(plain.elements.definition.value);
} catch {
  definition = null;
}
// With a conflict or a text that is no JSON object the form says what to do.
if (definition && typeof definition === "object" && !document.getElementById("editor-conflict")) new Editing(definition);
