// Shows as somebody types which of the workspace's own texts would speak of an aspect; without it a button does.

const form = document.querySelector("[data-aspect]");
const button = form?.querySelector("[data-preview]");
let waiting;
let asked = 0;

async function look() {
  const mine = ++asked;
  const fields = new URLSearchParams(new FormData(form));
  fields.set("step", "preview");
  const answer = await fetch(form.action, { method: "POST", body: fields }).catch(() => null);
  if (!answer?.ok || mine !== asked) return;
  const shown = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("preview");
  if (shown && mine === asked) document.getElementById("preview").replaceWith(shown);
}

if (form) {
  button.hidden = true;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 400);
  });
}
