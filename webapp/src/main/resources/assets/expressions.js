// The twin of org.edrak.expressions.Expression, which says what everything means; one table of cases holds for both.

const NUMBER = "[0-9٠-٩۰-۹]+(?:[.٫][0-9٠-٩۰-۹]+)?";
const BLANKS = "[\0- \x7f-\xa0\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]*";
const IS_BLANK = RegExp(`^${BLANKS}$`);
const IS_NUMBER = RegExp(`^${BLANKS}(-?${NUMBER})${BLANKS}$`);
const IS_NAME = /^[a-z][a-z0-9_-]*(\.[^{}\0-\x1f\x7f-\x9f]+)?$/i;
// number, quoted text, variable, word or sign
const TOKEN = RegExp(
  `(${NUMBER})|(['"])((?:\\\\[^]|(?!\\2)[^\\\\])*)\\2|{([^}]*)}|([a-z_][a-z_0-9]*|[=!<>]=|<>|&&|\\|\\||[-=<>!+*/%()[\\],]|$)`,
  "iy",
);

const isText = (value) => typeof value == "string";
const isList = Array.isArray;
const known = (...values) => values.every((value) => value !== undefined);
const finite = (number) => (Number.isFinite(number) ? number : undefined);
const flat = (values) => values.flat(Infinity).map(normal).filter((value) => known(value));
const list = (value) => (isList(value) ? value : known(value) ? [value] : []);

function normal(value) {
  return typeof value == "number" ? finite(value) : isList(value) ? flat(value) : (value ?? undefined);
}

function number(value) {
  if (!isText(value)) return typeof value == "number" ? value : undefined;
  const digits = IS_NUMBER.exec(value)?.[1].replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt() & 15);
  return finite(digits && +digits.replace("٫", "."));
}

function isEmpty(value) {
  return isText(value) ? IS_BLANK.test(value) : !known(value) || value.length === 0;
}

function isTrue(value) {
  return typeof value == "boolean" || typeof value == "number" ? !!value : !isEmpty(value);
}

function order(left, right) {
  const texts = isText(left) && isText(right);
  const [a, b] = texts ? [left, right] : [number(left), number(right)];
  return known(a, b) ? (a > b) - (a < b) : NaN;
}

function same(left, right) {
  if (!known(left, right)) return left === right;
  if (isList(left) || isList(right)) {
    const [a, b] = [list(left), list(right)];
    return a.length == b.length && holdsAll(a, b) && holdsAll(b, a);
  }
  return left === right || order(left, right) === 0;
}

const holds = (values, element) => values.some((value) => same(value, element));
const holdsAll = (values, elements) => elements.every((element) => holds(values, element));

function contains(left, right) {
  if (isText(left) && isText(right)) return left.includes(right);
  if (known(left) && isList(right)) return right.every((part) => contains(left, part));
  return holds(list(left), right);
}

const COMPARISONS = {
  __proto__: null,
  "=": same,
  "==": same,
  "!=": (a, b) => !same(a, b),
  "<>": (a, b) => !same(a, b),
  "<": (a, b) => order(a, b) < 0,
  "<=": (a, b) => order(a, b) <= 0,
  ">": (a, b) => order(a, b) > 0,
  ">=": (a, b) => order(a, b) >= 0,
  contains,
  notcontains: (a, b) => !contains(a, b),
  anyof: (a, b) => list(b).some((element) => holds(list(a), element)),
  allof: (a, b) => known(a, b) && holdsAll(list(a), list(b)),
};

const CALCULATIONS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
};

function calculated(left, sign, right) {
  const [a, b] = [number(left), number(right)];
  return known(a, b) ? finite(CALCULATIONS[sign](a, b)) : undefined;
}

const sum = (numbers) => numbers.reduce((a, b) => a + b);
const ofNumbers = (fold) => (values) => {
  const numbers = flat(values).map(number).filter((value) => known(value));
  return numbers.length ? finite(fold(numbers)) : undefined;
};

function round(values) {
  const [a, decimals] = [...values, 0].map(number);
  if (!known(a) || ![0, 1, 2, 3, 4, 5, 6].includes(decimals)) return undefined;
  const unit = 10 ** decimals;
  return finite((Math.sign(a) * Math.floor(Math.abs(a) * unit + 0.5)) / unit);
}

// least and most arguments, and what comes of them
const FUNCTIONS = {
  __proto__: null,
  sum: [1, Infinity, ofNumbers(sum)],
  avg: [1, Infinity, ofNumbers((numbers) => sum(numbers) / numbers.length)],
  min: [1, Infinity, ofNumbers((numbers) => Math.min(...numbers))],
  max: [1, Infinity, ofNumbers((numbers) => Math.max(...numbers))],
  count: [1, Infinity, (values) => flat(values).filter((value) => !isEmpty(value)).length],
  round: [1, 2, round],
  iif: [3, 3, ([condition, then, other]) => (isTrue(condition) ? then : other)],
};

/** Throws an error with `code` and `position` where the text is no expression. */
export function parse(text) {
  const variables = new Set();
  let depth = 0;
  let at = 0; // where the next token ends
  let from; // where it begins
  let constant; // it, if it is a number or a text,
  let name; // a variable,
  let sign; // or a word or sign; "" at the end

  function fail(code, position = from) {
    throw Object.assign(Error(code), { code: "expression." + code, position });
  }

  function advance() {
    const passed = sign;
    while (IS_BLANK.test(text[at])) at++;
    TOKEN.lastIndex = from = at;
    const found = TOKEN.exec(text);
    if (!found) fail(/['"{]/.test(text[at]) ? "unclosed" : "unexpected");
    const [whole, digits, , quoted, variable, other] = found;
    if (known(variable) && !IS_NAME.test(variable)) fail("variable");
    at += whole.length;
    constant = digits ? number(digits) : quoted?.replace(/\\([^])/g, "$1");
    name = variable;
    sign = other?.toLowerCase();
    return passed;
  }

  const is = (...signs) => signs.includes(sign);
  const unexpected = () => fail(sign === "" ? "incomplete" : "unexpected");

  function nested(inner) {
    if (++depth > 32) fail("too-deep");
    advance();
    const result = inner();
    depth--;
    return result;
  }

  function joined(operand, how, ...signs) {
    const operands = [operand()];
    while (is(...signs)) {
      advance();
      operands.push(operand());
    }
    return operands[1] ? (lookup) => operands[how]((each) => isTrue(each(lookup))) : operands[0];
  }

  const or = () => joined(and, "some", "or", "||");
  const and = () => joined(not, "every", "and", "&&");

  function not() {
    if (!is("not", "!")) return comparison();
    const operand = nested(not);
    return (lookup) => !isTrue(operand(lookup));
  }

  function comparison() {
    const left = sums();
    if (is("empty", "notempty")) {
      const empty = advance() == "empty";
      return (lookup) => isEmpty(left(lookup)) == empty;
    }
    const compare = COMPARISONS[sign];
    if (!compare) return left;
    advance();
    const right = sums();
    return (lookup) => compare(left(lookup), right(lookup));
  }

  function calculation(operand, ...signs) {
    const first = operand();
    const steps = [];
    while (is(...signs)) steps.push([advance(), operand()]);
    if (!steps[0]) return first;
    return (lookup) => steps.reduce((result, [by, step]) => calculated(result, by, step(lookup)), first(lookup));
  }

  const sums = () => calculation(products, "+", "-");
  const products = () => calculation(minus, "*", "/", "%");

  function minus() {
    if (!is("-")) return primary();
    const operand = nested(minus);
    return (lookup) => calculated(0, "-", operand(lookup));
  }

  function primary() {
    if (known(sign)) return is("(") ? nested(() => closed(or(), ")")) : is("[") ? listOf() : word();
    const [value, variable] = [constant, name];
    advance();
    if (!known(variable)) return () => value;
    variables.add(variable);
    return (lookup) => normal(lookup(variable));
  }

  function listOf() {
    const elements = nested(() => listed("]"));
    return (lookup) => flat(elements.map((element) => element(lookup)));
  }

  function word() {
    if (!/\w/.test(sign)) unexpected();
    const start = from;
    const called = advance();
    if (called == "true" || called == "false") return () => called == "true";
    if (!is("(")) fail("unexpected", start);
    const [least, most, result] = FUNCTIONS[called] ?? fail("unknown-function", start);
    const values = nested(() => listed(")"));
    if (values.length < least || values.length > most) fail("arguments", start);
    return (lookup) => result(values.map((value) => value(lookup)));
  }

  function listed(end) {
    const elements = [];
    if (!is(end)) {
      do elements.push(or());
      while (is(",") && known(advance()));
    }
    return closed(elements, end);
  }

  function closed(result, end) {
    if (!is(end)) unexpected();
    advance();
    return result;
  }

  if (text.length > 4000) fail("too-long", 4000);
  advance();
  if (is("")) fail("empty", 0);
  const root = or();
  if (!is("")) unexpected();
  return { variables: [...variables], value: root, isTrue: (lookup) => isTrue(root(lookup)) };
}
