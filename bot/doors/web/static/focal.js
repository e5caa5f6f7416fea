// Comfort alone: without this file every page works the same, with a little more typing.
"use strict";

const words = document.getElementById("words");
if (words) {
  // Enter sends, as in a chat; with Shift it breaks the line.
  words.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && words.value.trim()) {
      event.preventDefault();
      words.form.requestSubmit();
    }
  });
  // After a reply one goes on writing, or puts right what could not be taken; before the page is whole the browser
  // would take the focus back to the reply.
  if (location.hash === "#latest") {
    const amiss = document.querySelector("#latest [aria-invalid]");
    addEventListener("load", () => requestAnimationFrame(() => (amiss || words).focus({ preventScroll: !amiss })));
  }
}

// A conversation opens at its newest exchange.
const latest = document.getElementById("latest");
if (latest && (location.hash ? location.hash === "#latest" : latest.previousElementSibling)) latest.scrollIntoView({ block: "start" });

const faults = document.querySelector(".faults, [aria-invalid]");
if (faults) faults.focus();

// A form that was sent is not sent again by a second press.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 3000);
  });
}

// One press marks a whole list.
for (const all of document.querySelectorAll("[data-marks]")) {
  all.hidden = false;
  all.addEventListener("change", (event) => {
    for (const box of document.querySelectorAll(`input[form="${all.dataset.marks}"]`)) box.checked = event.target.checked;
  });
}

// A menu that was opened closes when one goes on elsewhere, or by the key for it.
const menus = document.querySelectorAll("details.menu, details.new");
document.addEventListener("click", (event) => {
  for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && [...menus].find((menu) => menu.open);
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
});

// What fits the letters typed so far is offered below a field that is searched.
for (const input of document.querySelectorAll("[data-seeks]")) {
  const list = document.createElement("datalist");
  list.id = input.id + "-list";
  input.after(list);
  input.setAttribute("list", list.id);
  let waiting;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => offer(input, list), 150);
  });
}

async function offer(input, list) {
  const lang = document.documentElement.lang;
  const asked = new URLSearchParams({ field: input.dataset.seeks, q: input.value });
  const answer = await fetch(`/${lang}/options?${asked}`, { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const found = await answer.json();
  list.replaceChildren(...found.map((label) => Object.assign(document.createElement("option"), { value: label })));
}
