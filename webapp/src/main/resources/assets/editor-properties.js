// The properties of what is selected: the survey, a page or a question.

import { read, readable, write } from "./editor-draft.js";
import { logicField } from "./editor-logic.js";
import { DRIVERS, FILE_TYPES, USUAL_MAX, alike, become, isAnswered, kind, own, variables } from "./editor-types.js";
import { digits, direction, h, has, icon, latin, newId, say, t, tool } from "./editor-page.js";

const whole = (text) => (/^-?\d+$/.test(latin(text)) ? Number(latin(text)) : latin(text));

export class Properties {
  constructor(draft, editing, outline) {
    this.draft = draft;
    this.editing = editing;
    this.outline = outline;
    this.body = h("div", { class: "stack" });
    this.head = h("div", { class: "ed-props-head" });
    this.element = h("section", { class: "ed-props", "aria-label": t("editor.properties") }, this.head, this.body);
  }

  draw() {
    const focus = this.element.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
    const { draft } = this;
    const question = draft.question();
    const page = draft.page();
    const name = question ? `question.kind.${kind(question)}` : page ? "editor.page" : "editor.survey";
    this.head.replaceChildren(h("h2", {}, has(name) ? t(name) : question.type), h("div", { class: "row ed-tools" }, this.outline.tools()));
    this.body.replaceChildren(...(question ? this.question(question) : page ? this.page(page) : this.survey(draft.definition)).filter(Boolean));
    this.showProblems();
    if (focus) this.element.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus({ preventScroll: true });
  }

  focus() {
    const field = this.body.querySelector("textarea, input, select");
    field?.focus();
    field?.select?.();
  }

  // Fields

  step(member) {
    return `${member}@${this.draft.at.page}.${this.draft.at.question}@${this.editing.language}`;
  }

  field(label, path, input, hint) {
    const id = newId();
    input.id = id;
    input.dataset.focus ??= path;
    const hintId = hint ? `${id}-h` : null;
    if (hint) input.setAttribute("aria-describedby", hintId);
    return h("div", { class: "field", data: { path } }, h("label", { for: id }, label), hint ? h("p", { class: "hint", id: hintId }, hint) : null, input);
  }

  words(owner, member, label, { rows = 1, hint, path = member } = {}) {
    const { language } = this.editing;
    const { main } = this.draft;
    const other = language === main ? "" : read(owner[member], main, main);
    const input = h(rows > 1 ? "textarea" : "input", {
      class: rows > 1 ? "area" : "input", rows: rows > 1 ? rows : null, dir: direction(language), lang: language, autocomplete: "off",
      maxlength: "4000", value: read(owner[member], language, main), placeholder: other || null,
      oninput: (event) => this.draft.change(this.step(path), () => write(owner, member, language, main, event.target.value)),
    });
    return this.field(label, path, input, hint);
  }

  plain(owner, member, label, { hint, ltr = false, list, path = member, mode, value = (text) => text.trim(), shown = (text) => text } = {}) {
    const input = h("input", {
      class: `input ${ltr ? "ltr" : ""}`, value: shown(owner[member] ?? ""), autocomplete: "off", spellcheck: "false", list, inputmode: mode,
      oninput: (event) => this.draft.change(this.step(path), () => {
        const given = value(event.target.value);
        if (given === "") delete owner[member];
        else owner[member] = given;
      }),
    });
    return this.field(label, path, input, hint);
  }

  number(owner, member, label, usual, hint) {
    const field = this.plain(owner, member, label, { hint, value: whole, shown: digits, mode: "numeric" });
    if (usual !== undefined) field.querySelector("input").placeholder = digits(usual);
    return field;
  }

  tick(owner, member, label, { on = true, usual = false, path = member, after } = {}) {
    const is = owner[member] === undefined ? usual : owner[member] === on;
    const input = h("input", { type: "checkbox", checked: is, data: { focus: path }, onchange: (event) => this.draft.change("", () => {
      if (event.target.checked === usual) delete owner[member];
      else owner[member] = event.target.checked ? on : false;
      after?.(event.target.checked);
    }) });
    return h("div", { class: "field", data: { path } }, h("label", { class: "choice" }, input, h("span", {}, label)));
  }

  pick(owner, member, label, options, { usual = "", path = member, hint, value: stored = (value) => value } = {}) {
    const input = h("select", { class: "select", onchange: (event) => this.draft.change("", () => {
      if (event.target.value === usual) delete owner[member];
      else owner[member] = stored(event.target.value);
    }) }, options.map(([value, words]) => h("option", { value, selected: value === String(owner[member] ?? usual) }, words)));
    return this.field(label, path, input, hint);
  }

  logic(owner, member, label, known, { hint, path = member, needed } = {}) {
    return logicField({ label, hint, path, needed, text: owner[member], known, change: (text) =>
      this.draft.change(this.step(path), () => {
        if (text.trim()) owner[member] = text;
        else if (needed) owner[member] = "";
        else delete owner[member];
      }) });
  }

  more(label, open, ...fields) {
    return h("details", { class: "ed-more", open: open || null }, h("summary", {}, label), h("div", { class: "stack" }, fields.flat().filter(Boolean)));
  }

  /** What may be named where the selected thing stands: what is asked before it, and calculated values. */
  known(all = false) {
    const { definition, at } = this.draft;
    const before = this.draft.questions().filter(({ at: its }) =>
      all || its.page < at.page || (its.page === at.page && at.question >= 0 && its.question < at.question));
    const named = before.flatMap(({ question }) => variables(question)).map((variable) => ({
      ...variable,
      label: this.labelOf(variable),
      choices: variable.choices?.map((choice) => ({ value: choice.value ?? choice, label: readable(choice.text, this.editing.language) || String(choice.value ?? choice) })),
    }));
    return [...named, ...(definition.calculatedValues ?? []).map((value) => ({ name: value.name, label: `${value.name} (${t("editor.calculated.one")})`, values: "number" }))];
  }

  labelOf({ name, of, part }) {
    const title = readable(of.title, this.editing.language) || name;
    const words = title.length > 50 ? `${title.slice(0, 48)}…` : title;
    if (part === undefined) return words;
    const row = [...(of.rows ?? []), ...(of.choices ?? [])].find((each) => (each.value ?? each) === part);
    const said = row ? readable(row.text, this.editing.language) || String(part) : has(`editor.part.${part}`) ? t(`editor.part.${part}`) : String(part?.value ?? part);
    return `${words} — ${said}`;
  }

  // What can be selected

  question(question) {
    const answered = isAnswered(question);
    const types = alike(kind(question));
    const hidden = question.type === "hidden";
    return [
      this.words(question, "title", t(hidden ? "editor.title.hidden" : "editor.question"), { rows: 2, hint: hidden ? t("editor.hidden.hint", question.name ?? "") : "" }),
      hidden ? null : this.words(question, "description", t("editor.description")),
      answered ? this.tick(question, "isRequired", t("editor.must")) : null,
      ...own(question).flatMap((group) => this.own(question, group)),
      hidden ? null : this.more(t("editor.logic"), question.visibleIf || question.requiredIf || question.enableIf,
        this.logic(question, "visibleIf", t("editor.visible-if"), this.known()),
        answered ? this.logic(question, "requiredIf", t("editor.required-if"), this.known()) : null,
        answered ? this.logic(question, "enableIf", t("editor.enable-if"), this.known()) : null,
        answered ? this.validators(question) : null),
      this.more(t("editor.measures"), question.driver || question.touchpoint, this.driver(question),
        this.plain(question, "touchpoint", t("editor.touchpoint"), { ltr: true, hint: t("editor.touchpoint.hint") })),
      this.more(t("editor.identity"), false, this.name(question),
        types.length > 1 ? this.type(question, types) : null),
    ];
  }

  name(question) {
    const input = h("input", { class: "input ltr code", value: question.name ?? "", autocomplete: "off", spellcheck: "false",
      onchange: (event) => this.draft.rename(question, event.target.value.trim()) });
    return this.field(t("editor.name"), "name", input, t("editor.name.hint"));
  }

  type(question, types) {
    const input = h("select", { class: "select", onchange: (event) => this.draft.change("", () => become(question, event.target.value)) },
      types.map((of) => h("option", { value: of, selected: of === kind(question) }, t(`question.kind.${of}`))));
    return this.field(t("editor.type"), "type", input, t("editor.type.hint"));
  }

  driver(question) {
    const own = question.driver && !DRIVERS.includes(question.driver) ? [question.driver] : [];
    const names = [...DRIVERS, ...own].map((driver) => [driver, has(`driver.${driver}`) ? t(`driver.${driver}`) : driver]);
    return this.pick(question, "driver", t("editor.driver"), [["", t("editor.driver.none")], ...names], { hint: t("editor.driver.hint") });
  }

  own(question, group) {
    const random = (member) => this.tick(question, member, t("editor.random"), { on: "random" });
    switch (group) {
      case "scale":
        return [h("div", { class: "ed-pair" },
          this.pick(question, "rateMin", t("editor.rate-min"), ["0", "1"].map((n) => [n, digits(n)]), { usual: "1", value: Number }),
          this.number(question, "rateMax", t("editor.rate-max"), USUAL_MAX[question.type]))];
      case "look":
        return [this.pick(question, "rateType", t("editor.look"), ["numbers", "stars", "smileys"].map((look) => [look, t(`editor.look.${look}`)]), { usual: "numbers" })];
      case "ends":
        return [h("div", { class: "ed-pair" },
          this.words(question, "minRateDescription", t("editor.end.low")),
          this.words(question, "maxRateDescription", t("editor.end.high")))];
      case "choices":
        return [this.lines(question, "choices", t("editor.choices"))];
      case "rows":
        return [this.lines(question, "rows", t("editor.rows"))];
      case "choicesOrder": case "rowsOrder":
        return [random(group)];
      case "other":
        return [this.tick(question, "showOtherItem", t("editor.other"), { after: (on) => on || delete question.otherText }),
          question.showOtherItem ? this.words(question, "otherText", t("editor.other.text")) : null];
      case "none":
        return [this.tick(question, "showNoneItem", t("editor.none"), { after: (on) => on || delete question.noneText }),
          question.showNoneItem ? this.words(question, "noneText", t("editor.none.text")) : null];
      case "picked":
        return [h("div", { class: "ed-pair" },
          this.number(question, "minSelectedChoices", t("editor.pick.least")),
          this.number(question, "maxSelectedChoices", t("editor.pick.most")))];
      case "dimension":
        return [this.plain(question, "dimension", t("editor.dimension"), { ltr: true, hint: t("editor.dimension.hint") })];
      case "total":
        return [this.number(question, "total", t("editor.total"), 100)];
      case "maxLength":
        return [this.number(question, "maxLength", t("editor.max-length"), question.type === "comment" ? 2000 : 200)];
      case "range":
        return [h("div", { class: "ed-pair" }, this.number(question, "min", t("editor.min")), this.number(question, "max", t("editor.max")))];
      case "decimals":
        return [this.number(question, "decimals", t("editor.decimals"), 0)];
      case "days":
        return [h("div", { class: "ed-pair" },
          this.plain(question, "min", t("editor.day.min"), { ltr: true, hint: t("editor.day.hint"), value: latin }),
          this.plain(question, "max", t("editor.day.max"), { ltr: true, hint: t("editor.day.hint"), value: latin }))];
      case "labels":
        return [h("div", { class: "ed-pair" }, this.words(question, "labelTrue", t("editor.label.true")), this.words(question, "labelFalse", t("editor.label.false")))];
      case "file":
        return this.file(question);
      default:
        return [];
    }
  }

  file(question) {
    const types = question.acceptedTypes ?? FILE_TYPES;
    const toggle = (type) => (event) => this.draft.change("", () => {
      const next = FILE_TYPES.filter((each) => (each === type ? event.target.checked : types.includes(each)));
      if (next.length === FILE_TYPES.length || !next.length) delete question.acceptedTypes;
      else question.acceptedTypes = next;
    });
    return [
      h("p", { class: "hint" }, t("editor.file.hint")),
      this.plain(question, "maxSize", t("editor.file.size"), { value: whole, mode: "numeric" }),
      h("fieldset", { class: "field", data: { path: "acceptedTypes" } }, h("legend", { class: "label" }, t("editor.file.types")),
        FILE_TYPES.map((type) => h("label", { class: "choice" },
          h("input", { type: "checkbox", checked: types.includes(type), data: { focus: `file:${type}` }, onchange: toggle(type) }), h("bdi", { class: "code" }, type)))),
    ];
  }

  /** Choices or rows, one line each: Enter makes the next, pasted lines become lines. */
  lines(question, member, label) {
    const { language } = this.editing;
    const { main } = this.draft;
    question[member] ??= [];
    const all = question[member];
    const asObject = (i) => (typeof all[i] === "object" ? all[i] : (all[i] = { value: all[i], text: { [main]: String(all[i]) } }));
    const freeValue = () => {
      let n = all.length + 1;
      while (all.some((each) => String(each.value ?? each) === `item${n}`)) n++;
      return `item${n}`;
    };
    const focusOn = (i) => this.body.querySelector(`[data-focus="${member}[${i}]"]`)?.focus();
    const add = (i, ...texts) => {
      this.draft.change("", () => texts.forEach((text, k) => all.splice(i + k, 0, { value: freeValue(), text: { [language]: text } })));
      focusOn(i + texts.length - 1);
    };
    const move = (i, to) => {
      if (to < 0 || to >= all.length) return;
      this.draft.change("", () => all.splice(to, 0, ...all.splice(i, 1)));
      focusOn(to);
      say(t("editor.said.line-moved", to + 1));
    };
    const remove = (i) => {
      this.draft.change("", () => all.splice(i, 1));
      focusOn(Math.max(0, i - 1));
    };
    const key = (i) => (event) => {
      if (event.key === "Enter") add(i + 1, t(member === "rows" ? "editor.start.row" : "editor.start.choice", all.length + 1));
      else if (event.altKey && event.key === "ArrowUp") move(i, i - 1);
      else if (event.altKey && event.key === "ArrowDown") move(i, i + 1);
      else if (event.key === "Backspace" && !event.target.value) remove(i);
      else return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === "Enter") document.activeElement.select?.();
    };
    const paste = (i) => (event) => {
      const lines = event.clipboardData.getData("text").split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
      if (lines.length < 2) return;
      event.preventDefault();
      add(i + 1, ...lines);
    };
    const line = (choice, i) => h("li", { class: "ed-line", data: { path: `${member}[${i}]` } },
      h("input", { class: "input", dir: direction(language), lang: language, autocomplete: "off", "aria-label": t("editor.line", i + 1),
        value: typeof choice === "object" ? read(choice.text, language, main) : String(choice),
        placeholder: typeof choice === "object" && language !== main ? readable(choice.text, main) : null, data: { focus: `${member}[${i}]` },
        oninput: (event) => this.draft.change(this.step(`${member}[${i}]`), () => write(asObject(i), "text", language, main, event.target.value)),
        onkeydown: key(i), onpaste: paste(i) }),
      h("input", { class: "input code ltr ed-value", "aria-label": t("editor.line.value", i + 1), title: t("editor.line.value", i + 1), autocomplete: "off", spellcheck: "false",
        value: String(choice.value ?? choice), data: { focus: `${member}[${i}].value` },
        onchange: (event) => this.draft.change("", () => (asObject(i).value = event.target.value.trim())) }),
      tool("close", t("editor.line.remove", i + 1), () => remove(i)));
    return h("fieldset", { class: "field", data: { path: member } }, h("legend", { class: "label" }, label),
      h("p", { class: "hint" }, t("editor.lines.hint")),
      h("ol", { class: "ed-lines" }, all.map(line)),
      h("button", { type: "button", class: "btn compact", data: { focus: `${member}:add` }, onclick: () => {
        add(all.length, t(member === "rows" ? "editor.start.row" : "editor.start.choice", all.length + 1));
        document.activeElement.select?.();
      } }, icon("plus"), t(member === "rows" ? "editor.rows.add" : "editor.choices.add")));
  }

  validators(question) {
    const own = [{ name: question.name, label: t("editor.this-question"), values: variables(question)[0]?.values ?? "text" }];
    return this.list(question, "validators", t("editor.validators"), () => ({ type: "expression", expression: `{${question.name}} notempty` }), (validator, path) => [
      this.pick(validator, "type", t("editor.validator"), [["expression", t("editor.validator.expression")], ["regex", t("editor.validator.regex")]], { path: `${path}.type` }),
      validator.type === "regex"
        ? this.plain(validator, "regex", t("editor.validator.regex"), { ltr: true, path: `${path}.regex` })
        : this.logic(validator, "expression", t("editor.validator.valid-if"), [...this.known(), ...own], { path: `${path}.expression`, needed: true }),
      this.words(validator, "text", t("editor.validator.text"), { path: `${path}.text` }),
    ], (validator) => {
      if (validator.type === "regex") delete validator.expression;
      else delete validator.regex;
    });
  }

  /** A list of things that have fields of their own. */
  list(owner, member, label, make, fields, tidy) {
    const all = owner[member] ?? [];
    all.forEach((each) => tidy?.(each));
    const remove = (i) => this.draft.change("", () => {
      all.splice(i, 1);
      if (!all.length) delete owner[member];
    });
    const add = () => this.draft.change("", () => (owner[member] = [...all, make()]));
    return h("fieldset", { class: "ed-group", data: { path: member } }, h("legend", {}, label),
      all.map((each, i) => h("div", { class: "ed-thing stack" }, fields(each, `${member}[${i}]`).filter(Boolean),
        h("button", { type: "button", class: "btn compact danger", onclick: () => remove(i) }, t("editor.remove")))),
      h("button", { type: "button", class: "btn compact", data: { focus: `${member}:add` }, onclick: add }, icon("plus"), t("editor.add.one")));
  }

  page(page) {
    return [
      this.words(page, "title", t("editor.page.title")),
      this.words(page, "description", t("editor.description"), { rows: 2 }),
      this.logic(page, "visibleIf", t("editor.visible-if.page"), this.known()),
      this.tick(page, "questionsOrder", t("editor.random.questions"), { on: "random" }),
      this.more(t("editor.identity"), false, this.plain(page, "name", t("editor.name"), { ltr: true, hint: t("editor.page.name.hint") })),
    ];
  }

  survey(survey) {
    return [
      this.words(survey, "title", t("editor.survey.title")),
      this.words(survey, "description", t("editor.description"), { rows: 2 }),
      this.words(survey, "welcome", t("editor.welcome"), { rows: 3, hint: t("editor.welcome.hint") }),
      this.words(survey, "thanks", t("editor.thanks"), { rows: 3 }),
      this.plain(survey, "navigateToUrl", t("editor.navigate"), { ltr: true, hint: t("editor.navigate.hint") }),
      this.pick(survey, "locale", t("editor.locale"), this.draft.languages.map((locale) => [locale, this.editing.languageName(locale)]), { usual: "en" }),
      this.tick(survey, "showProgressBar", t("editor.progress"), { usual: true }),
      this.tick(survey, "pagesOrder", t("editor.random.pages"), { on: "random" }),
      this.more(t("editor.triggers"), survey.triggers, h("p", { class: "hint" }, t("editor.triggers.hint")), this.triggers(survey)),
      this.more(t("editor.calculated"), survey.calculatedValues, h("p", { class: "hint" }, t("editor.calculated.hint")),
        this.list(survey, "calculatedValues", t("editor.calculated"), () => ({ name: this.draft.freeName("score"), expression: "" }), (value, path) => [
          this.plain(value, "name", t("editor.name"), { ltr: true, path: `${path}.name` }),
          this.plain(value, "expression", t("editor.logic.expression"), { ltr: true, path: `${path}.expression`, hint: t("editor.calculated.example") }),
        ])),
      this.more(t("editor.quotas"), survey.quotas, h("p", { class: "hint" }, t("editor.quotas.hint")),
        this.list(survey, "quotas", t("editor.quotas"), () => ({ name: `quota${(survey.quotas?.length ?? 0) + 1}`, expression: "", limit: 100 }), (quota, path) => [
          this.plain(quota, "name", t("editor.name"), { ltr: true, path: `${path}.name` }),
          this.logic(quota, "expression", t("editor.quota.counts"), this.known(true), { path: `${path}.expression`, needed: true }),
          this.plain(quota, "limit", t("editor.quota.limit"), { value: whole, path: `${path}.limit`, mode: "numeric" }),
          this.pick(quota, "whenFull", t("editor.quota.full"), ["end", "close"].map((what) => [what, t(`editor.quota.${what}`)]), { usual: "end", path: `${path}.whenFull` }),
          this.words(quota, "message", t("editor.message"), { path: `${path}.message` }),
        ])),
    ];
  }

  triggers(survey) {
    const pages = this.draft.pages.map((page, i) => [page.name ?? `page${i + 1}`, readable(page.title, this.editing.language) || t("editor.page.n", i + 1)]);
    return this.list(survey, "triggers", t("editor.triggers"), () => ({ type: "complete", expression: "" }), (trigger, path) => [
      this.pick(trigger, "type", t("editor.trigger"), ["skip", "complete"].map((type) => [type, t(`editor.trigger.${type}`)]), { path: `${path}.type` }),
      this.logic(trigger, "expression", t("editor.trigger.if"), this.known(true), { path: `${path}.expression`, needed: true }),
      trigger.type === "skip"
        ? this.pick(trigger, "gotoName", t("editor.trigger.to"), [["", "—"], ...pages], { path: `${path}.gotoName` })
        : this.words(trigger, "message", t("editor.message"), { path: `${path}.message` }),
    ], (trigger) => {
      if (trigger.type === "skip") delete trigger.message;
      else delete trigger.gotoName;
    });
  }

  // Problems

  showProblems() {
    this.body.querySelectorAll(".error").forEach((error) => error.remove());
    this.body.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
    for (const { rest, message } of this.editing.problemsAt(this.draft.at)) {
      const place = this.placeOf(rest);
      const id = newId();
      (place ?? this.body)[place ? "append" : "prepend"](h("p", { class: "error", id }, place ? message : `${rest}: ${message}`));
      const input = place?.querySelector("input:not([type=checkbox]), textarea, select");
      input?.setAttribute("aria-invalid", "true");
      input?.setAttribute("aria-describedby", [input.getAttribute("aria-describedby"), id].filter(Boolean).join(" "));
      for (let box = place?.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    }
  }

  /** The field that shows the longest beginning of a problem's path. */
  placeOf(rest) {
    for (let path = rest; path; path = path.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, "")) {
      const place = this.body.querySelector(`[data-path="${CSS.escape(path)}"]`);
      if (place) return place;
    }
    return null;
  }
}
