// Conditions by choosing: rows of question, operator and value, joined by "and" or "or"; the expression stays in sight.

import { parse } from "./expressions.js";
import { digits, h, icon, latin, newId, t } from "./editor-page.js";

const TOKEN =
  /\s*(?:('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|\{([^{}]*)\}|(-?\d+(?:\.\d+)?)|(\[[^\]]*\])|(<=|>=|!=|<>|==|=|<|>|&&|\|\||[a-z]+)|(\S))/gi;
const SIGNS = { "==": "=", "<>": "!=", "&&": "and", "||": "or" };
const COMPARE = ["=", "!=", "<", "<=", ">", ">="];
const WORDS = ["contains", "notcontains", "anyof", "allof"];
const EMPTY = ["empty", "notempty"];

/** The operators that make sense for values of a kind. */
const OPERATORS = {
  number: [...COMPARE, ...EMPTY],
  choice: ["=", "!=", "anyof", ...EMPTY],
  choices: ["contains", "notcontains", "anyof", "allof", ...EMPTY],
  boolean: ["=", "!=", ...EMPTY],
  text: ["=", "!=", "contains", "notcontains", ...EMPTY],
  attribute: [...COMPARE, "contains", "notcontains", "anyof", ...EMPTY],
};

/** Begins the variables that stand for what is known of an invited customer. */
const CUSTOMER = "customer.";

const unquoted = (text) => text.slice(1, -1).replace(/\\(.)/g, "$1");
const quoted = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;
const NUMBER = /^-?\d+(\.\d+)?$/;

function tokens(text) {
  return [...text.matchAll(TOKEN)].map(([, string, variable, number, list, sign, strange]) =>
    string !== undefined ? { value: unquoted(string) }
    : variable !== undefined ? { variable }
    : number !== undefined ? { value: number }
    : list !== undefined ? { value: [...list.matchAll(TOKEN)].length ? items(list) : "" }
    : sign !== undefined ? word(sign.toLowerCase())
    : { strange });
}

const word = (sign) => (sign === "true" || sign === "false" ? { value: sign } : { sign: SIGNS[sign] ?? sign });
const items = (list) => tokens(list.slice(1, -1)).filter((token) => token.value !== undefined).map((token) => token.value).join(", ");

/** What an expression says as `{ join, rows }`; null when it says more than rows can. */
export function rowsOf(text) {
  const left = tokens(text);
  const rows = [];
  let join;
  while (left.length) {
    if (rows.length) {
      const { sign } = left.shift();
      if (sign !== "and" && sign !== "or") return null;
      if (join && join !== sign) return null;
      join = sign;
    }
    const [name, operator] = left.splice(0, 2);
    if (name?.variable === undefined || operator?.sign === undefined) return null;
    if (EMPTY.includes(operator.sign)) rows.push({ variable: name.variable, operator: operator.sign, value: "" });
    else if (COMPARE.includes(operator.sign) || WORDS.includes(operator.sign)) {
      const value = left.shift()?.value;
      if (value === undefined) return null;
      rows.push({ variable: name.variable, operator: operator.sign, value });
    } else return null;
  }
  return rows.length ? { join: join ?? "and", rows } : null;
}

function literal(row, values) {
  if (["anyof", "allof"].includes(row.operator)) {
    return `[${row.value.split(/[,،]/).map((each) => each.trim()).filter(Boolean).map(quoted).join(", ")}]`;
  }
  if (values === "boolean") return row.value === "false" ? "false" : "true";
  return ["number", "attribute"].includes(values) && NUMBER.test(row.value.trim()) ? row.value.trim() : quoted(row.value);
}

const find = (known, wanted) => known.find(({ name }) => name === (wanted.startsWith(CUSTOMER) ? CUSTOMER : wanted));

export function textOf({ join, rows }, known) {
  return rows
    .map((row) => EMPTY.includes(row.operator)
      ? `{${row.variable}} ${row.operator}`
      : `{${row.variable}} ${row.operator} ${literal(row, find(known, row.variable)?.values)}`)
    .join(` ${join} `);
}

const valueOf = (choice) => String(choice?.value ?? choice ?? "");

/** What a new row names; of an attribute any may be meant. */
const named = ({ name }) => (name === CUSTOMER ? CUSTOMER + t("editor.logic.attribute.usual") : name);

/** The value that a new row begins with. */
function usual(variable) {
  if (variable?.values === "boolean") return "true";
  if (variable?.values === "number") return String(variable.of?.rateMin ?? (variable.of?.type === "nps" ? 0 : 1));
  return variable?.choices ? valueOf(variable.choices[0]) : "";
}

const problem = (text) => {
  try {
    parse(text);
    return "";
  } catch (e) {
    return e.message;
  }
};

/**
 * The field of one expression.
 *
 * @param known the variables of the survey that may be named: `{ name, label, values, choices }`
 */
export function logicField({ label, hint, path, text, known: before, change, needed = false }) {
  const known = [{ name: CUSTOMER, label: t("editor.logic.attribute"), values: "attribute" }, ...before];
  const id = newId();
  const box = h("fieldset", { class: "ed-logic", data: { path } }, h("legend", {}, label));
  if (hint) box.append(h("p", { class: "hint" }, hint));
  const body = h("div", { class: "stack tight" });
  box.append(body);
  let current = text ?? "";

  const write = (next, redraw) => {
    current = next;
    change(next);
    if (redraw) draw();
    else if (code()) code().value = next;
  };
  const code = () => body.querySelector("[data-code]");
  const first = () => {
    const last = known.at(-1);
    return { variable: named(last), operator: OPERATORS[last.values][0], value: usual(last) };
  };

  function draw() {
    const focus = document.activeElement?.dataset?.row;
    const said = current ? rowsOf(current) : null;
    body.replaceChildren();
    if (said) {
      said.rows.forEach((row, i) => body.append(rowElement(said, row, i)));
      if (said.rows.length > 1) body.append(joinElement(said));
    } else if (current) body.append(h("p", { class: "hint" }, t("editor.logic.by-hand")));
    const add = h("button", { type: "button", class: "btn compact",
      onclick: () => write(textOf({ join: said?.join ?? "and", rows: [...(said?.rows ?? []), first()] }, known), true) },
      icon("plus"), t(current ? "editor.logic.add" : "editor.logic.begin"));
    if (said || !current) body.append(add);
    if (current || needed) {
      body.append(
        h("label", { class: "small", for: id }, t("editor.logic.expression")),
        h("input", { id, class: "input code ltr", value: current, spellcheck: "false", autocomplete: "off", data: { code: "", focus: `${path}:code` },
          oninput: (event) => {
            write(event.target.value, false);
            event.target.setCustomValidity(problem(event.target.value));
          },
          onchange: () => draw() }));
    }
    if (focus) body.querySelector(`[data-row="${CSS.escape(focus)}"]`)?.focus();
  }

  function rowElement(said, row, i) {
    const variable = find(known, row.variable);
    const set = (member, redraw = true) => (event) => {
      row[member] = event.target.value;
      if (member === "variable") {
        const next = find(known, row.variable);
        row.variable = named(next);
        if (!OPERATORS[next.values].includes(row.operator)) row.operator = OPERATORS[next.values][0];
        row.value = usual(next);
      }
      write(textOf(said, known), redraw);
    };
    const names = variable ? known : [...known, { name: row.variable, label: row.variable }];
    const operators = OPERATORS[variable?.values ?? "text"];
    const choose = (member, name, options) =>
      h("select", { class: "select", "aria-label": name, onchange: set(member), data: { row: `${i}${member}` } },
        options.map(([value, words]) =>
          h("option", { value, selected: value === (member === "variable" && variable ? variable.name : row[member]) }, words)));
    const remove = () => {
      said.rows.splice(i, 1);
      write(said.rows.length ? textOf(said, known) : "", true);
      (body.querySelector("select") ?? body.querySelector("button"))?.focus();
    };
    return h("div", { class: "ed-row" },
      h("div", { class: "stack tight" },
        choose("variable", t("editor.logic.question"), names.map(({ name, label: words }) => [name, words])),
        variable?.name === CUSTOMER ? attributeElement(said, row, i) : null),
      choose("operator", t("editor.logic.operator"),
        (operators.includes(row.operator) ? operators : [...operators, row.operator]).map((operator) => [operator, t(`editor.operator.${operator}`)])),
      EMPTY.includes(row.operator) ? null : valueElement(row, variable, i, set),
      h("button", { type: "button", class: "tool", "aria-label": t("editor.logic.remove"), title: t("editor.logic.remove"), onclick: remove }, icon("close")));
  }

  function attributeElement(said, row, i) {
    return h("input", { class: "input", "aria-label": t("editor.logic.attribute.name"), value: row.variable.slice(CUSTOMER.length),
      data: { row: `${i}attribute` }, autocomplete: "off", dir: "auto",
      oninput: (event) => {
        row.variable = CUSTOMER + event.target.value.replace(/[{}]/g, "").trim();
        write(textOf(said, known), false);
      } });
  }

  function valueElement(row, variable, i, set) {
    const name = t("editor.logic.value");
    const data = { row: `${i}value` };
    const options = variable?.values === "boolean"
      ? ["true", "false"].map((value) => [value, t(`editor.value.${value}`)])
      : (["anyof", "allof"].includes(row.operator) ? [] : (variable?.choices ?? [])).map((choice) => [valueOf(choice), choice.label ?? valueOf(choice)]);
    if (options.length) {
      const all = options.some(([value]) => value === row.value) ? options : [[row.value, row.value || "—"], ...options];
      return h("select", { class: "select", "aria-label": name, onchange: set("value"), data },
        all.map(([value, words]) => h("option", { value, selected: value === row.value }, words)));
    }
    const numeric = variable?.values === "number";
    const write = set("value", false);
    return h("input", { class: "input", "aria-label": name, value: numeric ? digits(row.value) : row.value, data, autocomplete: "off",
      inputmode: numeric ? "decimal" : null, oninput: (event) => write({ target: { value: numeric ? latin(event.target.value) : event.target.value } }) });
  }

  function joinElement(said) {
    const choose = (event) => write(textOf({ ...said, join: event.target.value }, known), true);
    return h("select", { class: "select ed-join", "aria-label": t("editor.logic.join"), onchange: choose, data: { row: "join" } },
      ["and", "or"].map((join) => h("option", { value: join, selected: join === said.join }, t(`editor.join.${join}`))));
  }

  draw();
  return box;
}
