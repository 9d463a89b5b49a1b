// The draft in the browser: what it says, what is selected in it, and every step that can be undone.

const MOST_STEPS = 200;
const ONE_STEP_MS = 1500;
const copy = (value) => JSON.parse(JSON.stringify(value));

/** A text in one language; `main` is that of texts without a language. */
export function read(text, language, main) {
  if (typeof text === "string") return language === main ? text : "";
  return text?.[language] ?? "";
}

/** Writes a text in one language; a text that is empty in all languages goes. */
export function write(owner, member, language, main, words) {
  const old = owner[member];
  const texts = typeof old === "string" ? { [main]: old } : { ...old };
  if (words.trim()) texts[language] = words;
  else delete texts[language];
  if (Object.keys(texts).length) owner[member] = texts;
  else delete owner[member];
}

/** A text in this language or, where it is not there, in another. */
export function readable(text, language) {
  return typeof text === "string" ? text : (text?.[language] ?? Object.values(text ?? {})[0] ?? "");
}

export class Draft extends EventTarget {
  constructor(definition) {
    super();
    this.become(definition);
  }

  /** Starts anew from a definition, with nothing to undo. */
  become(definition) {
    this.definition = definition;
    if (!Array.isArray(definition.pages)) definition.pages = [{ name: "page1", elements: [] }];
    definition.pages.forEach((page) => (page.elements ??= []));
    this.at = { page: -1, question: -1 };
    this.undone = [];
    this.steps = [];
    this.lastStep = {};
    this.tell("replaced");
  }

  get main() {
    return this.definition.locale ?? "en";
  }

  get pages() {
    return this.definition.pages;
  }

  get languages() {
    const { title } = this.definition;
    return [...new Set([this.main, ...(typeof title === "object" && title ? Object.keys(title).sort() : [])])];
  }

  page(at = this.at) {
    return this.pages[at.page];
  }

  question(at = this.at) {
    return this.page(at)?.elements[at.question];
  }

  questions() {
    return this.pages.flatMap((page, p) => page.elements.map((question, q) => ({ question, at: { page: p, question: q } })));
  }

  select(at) {
    this.at = { ...at };
    this.lastStep = {};
    this.tell("selected");
  }

  /** Makes a change that can be undone; changes of one `field` in quick succession are undone together. */
  change(field, edit) {
    const now = Date.now();
    const before = { text: JSON.stringify(this.definition), at: { ...this.at } };
    const result = edit(this.definition);
    if (JSON.stringify(this.definition) === before.text) return result;
    if (!field || this.lastStep.field !== field || now - this.lastStep.when > ONE_STEP_MS) {
      this.steps.push(before);
      if (this.steps.length > MOST_STEPS) this.steps.shift();
    }
    this.lastStep = { field, when: now };
    this.undone = [];
    this.tell(field ? "typed" : "changed");
    return result;
  }

  undo() {
    return this.step(this.steps, this.undone);
  }

  redo() {
    return this.step(this.undone, this.steps);
  }

  step(from, to) {
    const state = from.pop();
    if (!state) return false;
    to.push({ text: JSON.stringify(this.definition), at: { ...this.at } });
    this.definition = JSON.parse(state.text);
    this.at = state.at;
    if (!this.page() || (this.at.question >= 0 && !this.question())) this.at = { page: -1, question: -1 };
    this.lastStep = {};
    this.tell("changed");
    return true;
  }

  /** A name that no question, page or calculated value has. */
  freeName(base, taken = this.questions().map(({ question }) => question.name)) {
    const all = new Set([...taken, ...(this.definition.calculatedValues ?? []).map((value) => value.name)]);
    if (!all.has(base)) return base;
    const stem = base.replace(/\d+$/, "");
    let n = 2;
    while (all.has(stem + n)) n++;
    return stem + n;
  }

  addQuestion(question) {
    this.change("", () => {
      if (this.at.page < 0) this.at = { page: this.pages.length - 1, question: -1 };
      if (!this.page()) {
        this.pages.push({ name: "page1", elements: [] });
        this.at = { page: 0, question: -1 };
      }
      const place = this.at.question < 0 ? this.page().elements.length : this.at.question + 1;
      this.page().elements.splice(place, 0, question);
      this.at = { page: this.at.page, question: place };
    });
  }

  addPage() {
    this.change("", () => {
      const place = this.at.page < 0 ? this.pages.length : this.at.page + 1;
      const name = this.freeName("page1", this.pages.map((page, i) => page.name ?? `page${i + 1}`));
      this.pages.splice(place, 0, { name, elements: [] });
      this.at = { page: place, question: -1 };
    });
  }

  duplicate() {
    this.change("", () => {
      if (this.at.question >= 0) {
        const twin = copy(this.question());
        twin.name = this.freeName(twin.name);
        this.page().elements.splice(++this.at.question, 0, twin);
      } else if (this.at.page >= 0) {
        const twin = copy(this.page());
        twin.name = this.freeName(twin.name ?? "page", this.pages.map((page) => page.name));
        const taken = this.questions().map(({ question }) => question.name);
        for (const question of twin.elements) {
          const old = question.name;
          question.name = this.freeName(old, taken);
          taken.push(question.name);
          twin.elements.forEach((each) => renameIn(each, old, question.name));
        }
        this.pages.splice(++this.at.page, 0, twin);
      }
    });
  }

  remove() {
    this.change("", () => {
      if (this.at.question >= 0) {
        this.page().elements.splice(this.at.question, 1);
        this.at.question = Math.min(this.at.question, this.page().elements.length - 1);
      } else if (this.at.page >= 0 && this.pages.length > 1) {
        this.pages.splice(this.at.page, 1);
        this.at = { page: Math.min(this.at.page, this.pages.length - 1), question: -1 };
      }
    });
  }

  /** Moves what is selected one step up (−1) or down (1), over the ends of pages; says whether it could. */
  move(step) {
    const { page, question } = this.at;
    if (page < 0) return false;
    if (question < 0) {
      if (!this.pages[page + step]) return false;
      this.movePage(page, page + step);
      return true;
    }
    const inside = question + step;
    if (inside >= 0 && inside < this.page().elements.length) this.moveQuestion(this.at, { page, question: inside });
    else if (this.pages[page + step])
      this.moveQuestion(this.at, { page: page + step, question: step > 0 ? 0 : this.pages[page - 1].elements.length });
    else return false;
    return true;
  }

  /** Puts a question at a place as it is after the question was taken out. */
  moveQuestion(from, to) {
    this.change("", () => {
      const [question] = this.pages[from.page].elements.splice(from.question, 1);
      this.pages[to.page].elements.splice(to.question, 0, question);
      this.at = { ...to };
    });
  }

  movePage(from, to) {
    this.change("", () => {
      const [page] = this.pages.splice(from, 1);
      this.pages.splice(to, 0, page);
      this.at = { page: to, question: -1 };
    });
  }

  /** Gives a question another name, also wherever a text or an expression names it. */
  rename(question, name) {
    this.change("", () => {
      const old = question.name;
      question.name = name;
      if (old && /^[A-Za-z][A-Za-z0-9_-]*$/.test(name)) renameIn(this.definition, old, name);
    });
  }

  tell(type) {
    this.dispatchEvent(new Event(type));
    if (type !== "selected") this.dispatchEvent(new Event("any"));
  }
}

function renameIn(node, old, name) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "string") node[key] = value.replaceAll(`{${old}}`, `{${name}}`).replaceAll(`{${old}.`, `{${name}.`);
    else if (value && typeof value === "object") renameIn(value, old, name);
  }
}
