// Comforts for the staff's pages; each page works without them.

document.addEventListener("submit", (event) => {
  const question = event.submitter?.dataset.confirm;
  if (!question) return;
  if (confirm(question)) {
    event.target.insertAdjacentHTML("beforeend", '<input type="hidden" name="confirmed" value="true">');
  } else {
    event.preventDefault();
  }
});

for (const button of document.querySelectorAll("[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  const label = button.textContent;
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value);
    button.textContent = field.dataset.copy;
    setTimeout(() => (button.textContent = label), 2000);
  });
}

for (const field of document.querySelectorAll("input[data-copy]")) {
  field.addEventListener("focus", () => field.select());
}

for (const area of document.querySelectorAll("[data-drop]")) {
  const input = area.querySelector("input[type=file]");
  area.addEventListener("dragover", (event) => {
    event.preventDefault();
    area.classList.add("over");
  });
  area.addEventListener("dragleave", () => area.classList.remove("over"));
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    area.classList.remove("over");
    input.files = event.dataTransfer.files;
  });
}

const menus = document.querySelectorAll("details.menu");
document.addEventListener("click", (event) => {
  for (const menu of menus) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus) {
    if (menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  }
});

document.getElementById("errors")?.focus();

// While texts are being read the bar moves; when all are read the page shows the final figures.
const scoring = document.querySelector("[data-scoring]");
if (scoring) {
  const bar = scoring.querySelector("progress");
  const text = scoring.querySelector("[data-scoring-text]");
  const numbers = new Intl.NumberFormat(scoring.dataset.scoring);
  const look = async () => {
    const answer = await fetch("/api/v1/scoring", { headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer?.ok) return;
    const { verbatims, scored, modelVersion, shownVersion } = await answer.json();
    if (scored >= verbatims && modelVersion === shownVersion) {
      location.reload();
      return;
    }
    bar.max = verbatims;
    bar.value = scored;
    const shown = [numbers.format(scored), numbers.format(verbatims)];
    text.textContent = text.textContent.replace(/\p{Nd}[\p{Nd}.,٬٫]*/gu, (old) => shown.shift() ?? old);
    setTimeout(look, 3000);
  };
  setTimeout(look, 3000);
}
