// What the types of questions have, and what a new one starts with. The server decides what a definition may hold.

export const GROUPS = {
  scores: ["nps", "csat", "ces", "rating", "matrix", "pair", "kano", "constantsum"],
  choices: ["radiogroup", "checkbox", "dropdown", "ranking", "boolean", "consent"],
  words: ["comment", "text", "text.number", "text.date", "text.email", "text.tel"],
  others: ["statement", "file", "hidden"],
};

/** Members that a type has beside those of all questions, as groups that the properties know. */
const OWN = {
  nps: ["ends"],
  rating: ["scale", "look", "ends"],
  csat: ["scale", "look", "ends"],
  ces: ["scale", "look", "ends"],
  radiogroup: ["choices", "choicesOrder", "other"],
  dropdown: ["choices", "choicesOrder", "other"],
  checkbox: ["choices", "choicesOrder", "other", "none", "picked"],
  ranking: ["choices", "choicesOrder"],
  matrix: ["rows", "rowsOrder", "scale", "ends"],
  pair: ["scale", "ends", "dimension"],
  constantsum: ["rows", "total"],
  kano: [],
  text: ["maxLength"],
  "text.number": ["range", "decimals"],
  "text.date": ["days"],
  "text.email": [],
  "text.tel": [],
  comment: ["maxLength"],
  boolean: ["labels"],
  consent: [],
  file: ["file"],
  statement: [],
  hidden: ["maxLength"],
};

/** The highest number of a scale whose question names none. */
export const USUAL_MAX = { rating: 5, csat: 5, ces: 7, matrix: 5, pair: 7 };
export const FILE_TYPES = ["image/png", "image/jpeg", "image/webp", "application/pdf", "text/plain"];
export const DRIVERS = ["product-quality", "support-quality", "brand-positioning", "price", "reputation"];

const NEVER_ANSWERED = ["statement", "hidden"];
const ALIKE = [
  ["rating", "csat", "ces"],
  ["radiogroup", "dropdown", "checkbox", "ranking"],
  ["matrix", "constantsum"],
  ["comment", "text", "text.number", "text.date", "text.email", "text.tel"],
];

export const kind = (question) =>
  question.type === "text" && question.inputType && question.inputType !== "text"
    ? `text.${question.inputType}`
    : (question.type ?? "text");

export const own = (question) => OWN[kind(question)] ?? [];
export const isAnswered = (question) => !NEVER_ANSWERED.includes(question.type);

/** The types that a question can become without losing what makes it. */
export const alike = (of) => ALIKE.find((types) => types.includes(of)) ?? [of];

/** Turns a question into one of another kind; what the new one does not have goes. */
export function become(question, to) {
  const gone = {
    "choices": ["choices", "showOtherItem", "otherText", "showNoneItem", "noneText", "minSelectedChoices", "maxSelectedChoices", "choicesOrder"],
  };
  const [type, input] = to.split(".");
  question.type = type;
  delete question.inputType;
  if (input) question.inputType = input;
  const kept = new Set(OWN[to]);
  const drop = (group, ...members) => kept.has(group) || members.forEach((member) => delete question[member]);
  drop("choices", ...gone.choices);
  drop("other", "showOtherItem", "otherText");
  drop("none", "showNoneItem", "noneText");
  drop("picked", "minSelectedChoices", "maxSelectedChoices");
  drop("maxLength", "maxLength");
  drop("decimals", "decimals");
  if (!kept.has("range") && !kept.has("days")) drop("", "min", "max");
  else if (to === "text.date" || to === "text.number") drop("", "min", "max");
  drop("total", "total");
  drop("scale", "rateMin", "rateMax");
  drop("ends", "minRateDescription", "maxRateDescription");
  drop("rowsOrder", "rowsOrder");
}

/** A new question; `say` gives the words of a key. */
export function fresh(of, name, language, say) {
  const [type, input] = of.split(".");
  const text = (words) => ({ [language]: words });
  const question = { type, name };
  if (input) question.inputType = input;
  question.title = text(say(["nps", "csat", "ces", "consent"].includes(type) ? `editor.start.${type}` : "editor.start"));
  const parts = (key) => [1, 2, 3].map((n) => ({ value: `item${n}`, text: text(say(key, n)) }));
  if (OWN[of].includes("choices")) question.choices = parts("editor.start.choice");
  if (OWN[of].includes("rows")) question.rows = parts("editor.start.row");
  return question;
}

/** What an expression can name of a question: its variables, each with how its values look. */
export function variables(question) {
  const { name } = question;
  const parts = (items, values) => items.map((item) => ({ name: `${name}.${item.value ?? item}`, of: question, part: item, ...values }));
  const number = { values: "number" };
  switch (question.type) {
    case "nps": case "rating": case "csat": case "ces":
      return [{ name, of: question, ...number }];
    case "radiogroup": case "dropdown":
      return [{ name, of: question, values: "choice", choices: question.choices ?? [] }];
    case "checkbox":
      return [{ name, of: question, values: "choices", choices: question.choices ?? [] }];
    case "ranking":
      return parts(question.choices ?? [], number);
    case "matrix": case "constantsum":
      return parts(question.rows ?? [], number);
    case "pair":
      return ["expectation", "perception"].map((part) => ({ name: `${name}.${part}`, of: question, part, ...number }));
    case "kano":
      return ["functional", "dysfunctional"].map((part) => ({ name: `${name}.${part}`, of: question, part, ...number }));
    case "boolean": case "consent":
      return [{ name, of: question, values: "boolean" }];
    case "text":
      return [{ name, of: question, values: question.inputType === "number" ? "number" : "text" }];
    case "statement":
      return [];
    default:
      return [{ name, of: question, values: "text" }];
  }
}
