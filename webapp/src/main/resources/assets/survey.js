// Comforts for customers; the survey works without them.

// Digits choose on the scale that has the focus; 1 and then 0 mean ten. Delete takes the choice back.
let typed = "";
let last = 0;
document.addEventListener("keydown", (event) => {
  const scale = event.target.closest?.(".scale");
  if (!scale || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Delete" || event.key === "Backspace") {
    const chosen = scale.querySelector("input:checked");
    if (chosen) chosen.checked = false;
    return;
  }
  const digit = "0123456789".indexOf(event.key) >= 0 ? event.key : String("۰۱۲۳۴۵۶۷۸۹".indexOf(event.key));
  if (!/^[0-9]$/.test(digit)) return;
  const now = event.timeStamp;
  typed = now - last < 900 ? typed + digit : digit;
  last = now;
  const found = option(scale, typed) ?? option(scale, digit);
  if (found) {
    event.preventDefault();
    found.checked = true;
    found.focus();
  }
});

function option(scale, value) {
  return [...scale.querySelectorAll("input")].find((input) => input.value === value);
}

document.getElementById("errors")?.focus();

// A second press while the first is on its way would only confuse; the server counts a form once in any case.
const form = document.querySelector("[data-survey]");
if (form) {
  const button = form.querySelector("button");
  form.addEventListener("submit", () => setTimeout(() => (button.disabled = true)));
  addEventListener("pageshow", () => (button.disabled = false));
}
