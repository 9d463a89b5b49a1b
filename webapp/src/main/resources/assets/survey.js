// Comforts for customers; the survey works without them.

const $ = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};
const latin = (text) => text.replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt() & 15);
const shown = (number) => number.toLocaleString(document.documentElement.lang, { useGrouping: false });

// Digits choose on the scale that has the focus; 1 and then 0 mean ten. Delete takes the choice back.
let typed = "";
let last = 0;
let typedOn = null;
document.addEventListener("focusin", (event) => {
  if (event.target.closest?.(".scale") !== typedOn) typed = "";
});
document.addEventListener("keydown", (event) => {
  const scale = event.target.closest?.(".scale");
  if (!scale || event.ctrlKey || event.metaKey || event.altKey) return;
  const options = all("input", scale);
  if (event.key === "Delete" || event.key === "Backspace") {
    const chosen = options.find((input) => input.checked);
    if (chosen) {
      chosen.checked = false;
      chosen.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return;
  }
  const digit = latin(event.key);
  if (!/^[0-9]$/.test(digit)) return;
  const now = event.timeStamp;
  typed = now - last < 900 ? typed + digit : digit;
  last = now;
  typedOn = scale;
  const option = (value) => options.find((input) => input.value === value);
  const found = option(typed) ?? option(digit);
  if (found) {
    event.preventDefault();
    found.checked = true;
    found.focus();
    found.dispatchEvent(new Event("change", { bubbles: true }));
  }
});

// Branching: what is shown, required and enabled follows the answers at once, as the server will decide again.

function answered(box, values) {
  const { question: name, kind } = box.dataset;
  if (!kind || box.hidden || box.disabled) return;
  const fields = all("[name]", box).filter((field) => field.type !== "file");
  const given = (field) => (/radio|checkbox/.test(field.type) && !field.checked ? "" : field.value.trim());
  const number = (field) => {
    const text = latin(given(field)).replace("٫", ".");
    return text === "" || isNaN(text) ? undefined : +text;
  };
  const own = fields.filter((field) => field.name === name);
  const texts = own.map(given).filter(Boolean);
  if (kind === "number") values[name] = own.map(number).find((value) => value !== undefined);
  else if (kind === "truth") values[name] = texts.length ? texts[0] === "true" : undefined;
  else if (kind === "list") values[name] = texts.length ? texts : undefined;
  else if (kind === "text") values[name] = texts[0];
  else if (kind === "day") values[name] = texts.length ? (box.iso?.(texts[0]) ?? texts[0]) : undefined;
  else {
    const parts = fields.map((field) => [field.name, number(field)]).filter(([, value]) => value !== undefined);
    for (const [part, value] of parts) values[part] = value;
    if (!parts.length) return;
    values[name] =
      kind === "ranks"
        ? parts.sort((a, b) => a[1] - b[1]).map(([part]) => part.slice(name.length + 1))
        : parts.map(([, value]) => value);
  }
  const words = fields.find((field) => field.name === name + ".other");
  if (words && texts.includes("other")) values[words.name] = given(words) || undefined;
}

async function branch(form) {
  if (!form.dataset.expressions) return;
  const { parse } = await import(form.dataset.expressions);
  const known = JSON.parse(form.dataset.known);
  const calculated = Object.entries(JSON.parse(form.dataset.calculated ?? "{}"));
  const computed = new Map(calculated.map(([name, text]) => [name, parse(text)]));
  const boxes = all("[data-question]", form);
  const rule = (text) => (text === undefined ? undefined : parse(text));
  const rules = boxes.map((box) => [
    box,
    rule(box.dataset.if),
    rule(box.dataset.requiredIf),
    rule(box.dataset.enableIf),
  ]);
  function decide() {
    let values;
    const lookup = (name) => (computed.has(name) ? computed.get(name).value(lookup) : (values[name] ?? known[name]));
    // Questions may stand in another order than the one in which they depend on each other.
    for (let again = true, turn = 0; again && turn <= boxes.length; turn++) {
      again = false;
      values = {};
      for (const [box] of rules) answered(box, values);
      for (const [box, shows, needs, enables] of rules) {
        const was = [box.hidden, box.disabled];
        if (shows) box.hidden = !shows.isTrue(lookup);
        if (enables) box.disabled = !enables.isTrue(lookup);
        if (needs) all(".optional", box).forEach((word) => (word.hidden = needs.isTrue(lookup)));
        again ||= was[0] !== box.hidden || was[1] !== box.disabled;
      }
    }
    const seen = form.elements._seen;
    if (!seen) return; // A preview sends nothing.
    seen.value = boxes
      .filter((box) => !box.hidden && !box.disabled)
      .map((box) => box.dataset.question)
      .join(" ");
  }
  form.addEventListener("input", decide);
  form.addEventListener("change", decide);
  decide();
}

// Autosave: what is typed is kept while the page is still filled in.

let waiting;
let saving;
let unsaved = false;

function body(form) {
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
  return new URLSearchParams(fields);
}

async function save(form) {
  clearTimeout(waiting);
  if (!unsaved) return;
  unsaved = false;
  saving?.abort();
  saving = new AbortController();
  try {
    const { signal } = saving;
    const kept = await fetch(form.action + "/partial", { method: "POST", body: body(form), keepalive: true, signal });
    if (kept.ok) all(".later").forEach((later) => (later.hidden = false));
  } catch {
    // Nothing is lost: the page holds it, and sends it when it is left.
  }
}

function autosave(form) {
  const later = () => {
    unsaved = true;
    clearTimeout(waiting);
    waiting = setTimeout(save, 1500, form);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
}

// Sending: what does not get through is kept on this device, and sent again under the same key.

const place = (form) => "edrak:" + new URL(form.action).pathname;
const week = 7 * 24 * 3600e3;
let retry;

function unsent(form) {
  try {
    const kept = JSON.parse(localStorage.getItem(place(form)));
    return kept && Date.now() - kept.at < week ? kept : undefined;
  } catch {
    return undefined;
  }
}

function keep(form, text) {
  try {
    if (text) localStorage.setItem(place(form), JSON.stringify({ text, at: Date.now() }));
    else localStorage.removeItem(place(form));
  } catch {
    // Without storage the page itself still holds it, as long as it is open.
  }
}

function tell(form, message) {
  const state = $(".state") ?? make("p", { className: "note state", role: "status" });
  state.textContent = message;
  form.after(state);
}

async function send(form, text) {
  clearTimeout(retry);
  all("button.go").forEach((button) => (button.disabled = true));
  try {
    const headers = { "X-Edrak-To": "1", "Content-Type": "application/x-www-form-urlencoded" };
    const answer = await fetch(form.action, { method: "POST", body: text, headers });
    if (answer.status === 429 || answer.status > 499) throw answer;
    const to = answer.headers.get("X-Edrak-To");
    keep(form);
    if (to) location.assign(to);
    else if (!swap(await answer.text())) form.submit();
  } catch {
    keep(form, text);
    tell(form, form.dataset.offline);
    all("button.go").forEach((button) => (button.disabled = false));
    retry = setTimeout(send, 15e3, form, text);
  }
}

function sending(form) {
  form.addEventListener("submit", (event) => {
    const go = event.submitter?.value;
    const hasFiles = all("[type=file]", form).some((field) => field.files.length);
    clearTimeout(waiting);
    saving?.abort();
    unsaved = false;
    if ((go && go !== "next") || hasFiles) return;
    event.preventDefault();
    const fields = body(form);
    fields.set("_go", "next");
    send(form, fields.toString());
  });
  const kept = unsent(form);
  if (kept) {
    tell(form, form.dataset.sending);
    send(form, kept.text);
  }
  addEventListener("online", () => {
    const later = unsent(form);
    if (later && form.isConnected) send(form, later.text);
  });
}

/** Shows a page of the survey; false when it is none of them. */
function swap(html) {
  const next = new DOMParser().parseFromString(html, "text/html");
  if (!$("[data-survey], [data-through]", next)) return false;
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.documentElement.dir = next.documentElement.dir;
  document.body.replaceWith(next.body);
  scrollTo(0, 0);
  begin();
  return true;
}

// Lists to search in, things to put in order, points to divide.

const folded = (text) => text.toLowerCase().replace(/ي/g, "ی").replace(/ك/g, "ک").replace(/[\u200c\s]+/g, " ").trim();

function searchable(select) {
  const list = make("ul", { id: select.id + "-list", hidden: true });
  list.setAttribute("role", "listbox");
  const input = make("input", { id: select.id, autocomplete: "off", placeholder: select.dataset.search });
  const attributes = { role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" };
  for (const name of ["aria-describedby", "aria-invalid"]) {
    if (select.hasAttribute(name)) attributes[name] = select.getAttribute(name);
  }
  for (const name in attributes) input.setAttribute(name, attributes[name]);
  const label = select.closest("fieldset").querySelector("legend").textContent.trim();
  list.setAttribute("aria-label", label);
  select.removeAttribute("id");
  select.hidden = true;
  select.after(make("div", { className: "search" }, input, list));
  const options = [...select.options].filter((option) => option.value);
  let active = -1;
  const chosen = () => (select.value ? select.selectedOptions[0].text.trim() : "");
  const visible = () => all("[role=option]", list);
  input.value = chosen();

  function open(text) {
    const fitting = options.filter((option) => folded(option.text).includes(folded(text)));
    list.replaceChildren(
      ...fitting.map((option, at) => {
        const item = make("li", { id: `${list.id}-${at}`, textContent: option.text });
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", option.selected);
        item.addEventListener("pointerdown", (event) => event.preventDefault());
        item.addEventListener("click", () => pick(option));
        item.option = option;
        return item;
      }),
    );
    if (!fitting.length) {
      const none = make("li", { textContent: select.dataset.none });
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      none.setAttribute("aria-selected", "false");
      list.append(none);
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    move(-1);
  }

  function move(to) {
    const items = visible();
    active = Math.min(to, items.length - 1);
    items.forEach((item, at) => item.classList.toggle("active", at === active));
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", items[active].id);
    items[active].scrollIntoView({ block: "nearest" });
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function pick(option) {
    select.value = option?.value ?? "";
    input.value = chosen();
    close();
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  input.addEventListener("input", (event) => {
    event.stopPropagation();
    open(input.value);
  });
  input.addEventListener("change", (event) => event.stopPropagation());
  input.addEventListener("click", () => list.hidden && open(""));
  input.addEventListener("blur", () => {
    if (!input.value.trim() && select.value) pick();
    input.value = chosen();
    close();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (list.hidden) open("");
      move(Math.max(0, active + step));
    } else if (event.key === "Enter" && !list.hidden) {
      event.preventDefault();
      const item = visible()[active];
      if (item?.option) pick(item.option);
    } else if (event.key === "Escape") {
      input.value = chosen();
      close();
    }
  });
}

function rankable(list) {
  const items = all("li", list);
  const rank = (item) => +$("select", item).value;
  const isRanked = () => items.every(rank);
  if (isRanked()) list.append(...items.sort((a, b) => rank(a) - rank(b)));
  const confirm = make("button", { type: "button", className: "confirm", textContent: list.dataset.confirm });
  const order = () => all("li", list);

  function number() {
    const ranked = isRanked();
    order().forEach((item, at) => ($(".place", item).textContent = ranked ? shown(at + 1) : "–"));
    list.classList.toggle("ranked", ranked);
    confirm.hidden = ranked;
  }
  function settle() {
    order().forEach((item, at) => ($("select", item).value = String(at + 1)));
    number();
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }
  function move(item, by, button) {
    const at = order().indexOf(item) + by;
    if (at < 0 || at >= items.length) return;
    if (by < 0) order()[at].before(item);
    else order()[at].after(item);
    settle();
    button.focus();
    live.textContent = `${$("label", item).textContent.trim()}: ${list.dataset.at} ${shown(at + 1)}`;
  }
  function drag(item, event) {
    const { target, pointerType } = event;
    if (target.closest("button") || (pointerType !== "mouse" && !target.closest(".place"))) return;
    event.preventDefault();
    item.setPointerCapture(event.pointerId);
    item.classList.add("dragged");
    item.onpointermove = ({ clientY }) => {
      const other = order().find((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return each !== item && clientY > top && clientY < bottom;
      });
      if (!other) return;
      const { top, height } = other.getBoundingClientRect();
      if (clientY < top + height / 2) other.before(item);
      else other.after(item);
    };
    item.onpointerup = item.onpointercancel = () => {
      item.classList.remove("dragged");
      item.onpointermove = item.onpointerup = item.onpointercancel = null;
      settle();
    };
  }
  const live = make("span", { className: "away" });
  live.setAttribute("aria-live", "polite");
  for (const item of items) {
    const label = $("label", item);
    const text = label.textContent.trim();
    label.removeAttribute("for");
    $("select", item).hidden = true;
    item.prepend(make("span", { className: "place" }));
    const arrow = (by, sign, says) => {
      const button = make("button", { type: "button", textContent: sign });
      button.setAttribute("aria-label", `${says} ${text}`);
      button.addEventListener("click", () => move(item, by, button));
      return button;
    };
    label.after(arrow(-1, "↑", list.dataset.up), arrow(1, "↓", list.dataset.down));
    item.addEventListener("pointerdown", (event) => drag(item, event));
  }
  confirm.addEventListener("click", settle);
  list.classList.add("sortable");
  list.after(confirm, live);
  number();
}

function dividable(sums) {
  const { total, left, over, even } = sums.dataset;
  const output = $("output", sums);
  function add() {
    const given = all("input", sums).map((input) => latin(input.value.trim()));
    const rest = total - given.reduce((sum, value) => sum + (parseInt(value, 10) || 0), 0);
    output.hidden = given.every((value) => !value);
    output.classList.toggle("wrong", rest < 0);
    output.textContent = rest ? `${rest > 0 ? left : over} ${shown(Math.abs(rest))}` : even;
  }
  sums.addEventListener("input", add);
  add();
}

function excluding(box) {
  box.addEventListener("change", ({ target }) => {
    if (!target.checked || target.type !== "checkbox") return;
    const none = target.value === "none";
    all("[type=checkbox]", box)
      .filter((other) => other !== target && (none || other.value === "none"))
      .forEach((other) => (other.checked = false));
  });
}

function copyable(button) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const field = document.getElementById(button.dataset.copies);
    field.select();
    await navigator.clipboard?.writeText(field.value).catch(() => document.execCommand("copy"));
    button.textContent = button.dataset.done;
  });
}

function begin() {
  const form = $("[data-survey]");
  all("[data-copies]").forEach(copyable);
  if (!form) return;
  all("select[data-search]", form).forEach(searchable);
  all("[data-ranks]", form).forEach(rankable);
  all("[data-total]", form).forEach(dividable);
  all(".checkbox", form).forEach(excluding);
  if (form.dataset.days) import(form.dataset.days).then(({ pickable }) => all(".day", form).forEach(pickable));
  if (!form.hasAttribute("data-preview")) {
    autosave(form);
    sending(form);
  }
  branch(form);
  ($("#errors") ?? $("#note"))?.focus();
}

addEventListener("pageshow", () => all("button.go").forEach((button) => (button.disabled = false)));
addEventListener("visibilitychange", () => {
  const form = $("[data-survey]");
  if (document.visibilityState === "hidden" && form && !form.hasAttribute("data-preview")) save(form);
});
begin();
