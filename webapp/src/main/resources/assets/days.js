// Picks days of the Jalali calendar; typing them works as well.

const DAY = 864e5;
const parts = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});
const month = new Intl.DateTimeFormat("fa-IR-u-ca-persian", { timeZone: "UTC", month: "long" });
const whole = new Intl.DateTimeFormat("fa-IR-u-ca-persian", { timeZone: "UTC", dateStyle: "full" });
const week = new Intl.DateTimeFormat("fa-IR", { timeZone: "UTC", weekday: "narrow" });
const weekday = new Intl.DateTimeFormat("fa-IR", { timeZone: "UTC", weekday: "long" });
const persian = (text) => String(text).replace(/[0-9]/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[digit]);
const latin = (text) => text.replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt() & 15);

function jalali(date) {
  const of = Object.fromEntries(parts.formatToParts(date).map(({ type, value }) => [type, parseInt(value, 10)]));
  return [of.year, of.month, of.day];
}

/** The day of the Jalali calendar; undefined when it has no such day. */
function day(year, of, number) {
  const guess = Date.UTC(year + 621, 2, 19) + ((of - 1) * 30.44 + number) * DAY;
  for (let shift = -4; shift <= 6; shift++) {
    const date = new Date(Math.floor(guess / DAY + shift) * DAY);
    const [y, m, d] = jalali(date);
    if (y === year && m === of && d === number) return date;
  }
  return undefined;
}

function read(text) {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(latin(text.trim()))?.slice(1).map(Number);
  if (!found) return undefined;
  return found[0] < 1700 ? day(...found) : new Date(Date.UTC(found[0], found[1] - 1, found[2]));
}

const written = (date) => {
  const [y, m, d] = jalali(date);
  return persian(`${y}/${String(m).padStart(2, "0")}/${String(d).padStart(2, "0")}`);
};

const iso = (date) => date.toISOString().slice(0, 10);

export function pickable(box) {
  const input = box.querySelector("input");
  box.closest("fieldset").iso = (text) => {
    const date = read(text);
    return date && iso(date);
  };
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pick";
  button.setAttribute("aria-label", box.dataset.pick);
  button.innerHTML =
    '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 6.5h14v13H5zM5 10.5h14M9 4v4M15 4v4"/></svg>';
  button.addEventListener("click", () => choose(box, input, button));
  input.after(button);
}

function choose(box, input, opener) {
  const today = new Date(Math.floor(Date.now() / DAY) * DAY);
  const allowed = (date) =>
    (!input.dataset.min || iso(date) >= input.dataset.min) && (!input.dataset.max || iso(date) <= input.dataset.max);
  const chosen = read(input.value);
  let current = chosen ?? today;
  const dialog = document.createElement("dialog");
  dialog.className = "days";
  dialog.setAttribute("aria-label", box.dataset.pick);
  dialog.innerHTML =
    '<div class="month"><button type="button" data-by="-1">›</button><h2 aria-live="polite"></h2>' +
    '<button type="button" data-by="1">‹</button></div><table role="grid"><thead><tr></tr></thead><tbody></tbody></table>';
  const [heading, head, rows] = ["h2", "thead tr", "tbody"].map((part) => dialog.querySelector(part));
  const steps = dialog.querySelectorAll("[data-by]");
  steps.forEach((step) => {
    step.setAttribute("aria-label", step.dataset.by < 0 ? box.dataset.previous : box.dataset.next);
    step.addEventListener("click", () => show(months(+step.dataset.by)));
  });
  const saturday = new Date(Date.UTC(2026, 10, 21));
  for (let i = 0; i < 7; i++) {
    const date = new Date(+saturday + i * DAY);
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.abbr = weekday.format(date);
    cell.textContent = week.format(date);
    head.append(cell);
  }

  function months(by) {
    const [y, m, d] = jalali(current);
    const at = y * 12 + m - 1 + by;
    const [year, of] = [Math.floor(at / 12), (at % 12) + 1];
    return day(year, of, d) ?? day(year, of, d - 1) ?? day(year, of, d - 2);
  }

  function show(date, focus) {
    current = date;
    const [year, of] = jalali(date);
    const first = day(year, of, 1);
    heading.textContent = `${month.format(date)} ${persian(year)}`;
    rows.replaceChildren();
    let at = new Date(+first - ((first.getUTCDay() + 1) % 7) * DAY);
    do {
      const row = rows.insertRow();
      for (let i = 0; i < 7; i++, at = new Date(+at + DAY)) {
        const cell = row.insertCell();
        if (jalali(at)[1] === of) cell.append(choice(at));
      }
    } while (jalali(at)[1] === of);
    if (focus) rows.querySelector('[tabindex="0"]').focus();
  }

  function choice(date) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = persian(jalali(date)[2]);
    button.setAttribute("aria-label", whole.format(date));
    button.tabIndex = +date === +current ? 0 : -1;
    if (chosen && +date === +chosen) button.setAttribute("aria-pressed", "true");
    if (+date === +today) button.setAttribute("aria-current", "date");
    button.disabled = !allowed(date) && +date !== +current;
    button.addEventListener("click", () => {
      if (!allowed(date)) return;
      input.value = written(date);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
      dialog.close();
    });
    return button;
  }

  const keys = {
    ArrowLeft: () => new Date(+current + DAY),
    ArrowRight: () => new Date(+current - DAY),
    ArrowDown: () => new Date(+current + 7 * DAY),
    ArrowUp: () => new Date(+current - 7 * DAY),
    Home: () => new Date(+current - ((current.getUTCDay() + 1) % 7) * DAY),
    End: () => new Date(+current + (6 - ((current.getUTCDay() + 1) % 7)) * DAY),
    PageDown: (far) => months(far ? 12 : 1),
    PageUp: (far) => months(far ? -12 : -1),
  };
  rows.addEventListener("keydown", (event) => {
    const to = keys[event.key]?.(event.shiftKey);
    if (!to) return;
    event.preventDefault();
    show(to, true);
  });
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  show(current);
  dialog.showModal();
  rows.querySelector('[tabindex="0"]').focus();
}
