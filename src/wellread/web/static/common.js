/* What every page shares: looks that change at once, messages, requests, undo. */
"use strict";
const root = document.documentElement;
const token = document.querySelector('meta[name="token"]').content;
const LOOKS = ["theme", "size", "measure", "leading", "face", "notes", "who", "margin", "view", "veil", "list"];
const DEFAULTS = {theme: "auto", size: "3", measure: "medium", leading: "normal", face: "serif", notes: "folded", who: "off", margin: "auto", view: "flow", veil: "on", list: "list"};

function setLook(name, value) {
  document.dispatchEvent(new CustomEvent("beforelook", {detail: {name, value}}));
  root.dataset[name] = value;
  const kept = LOOKS.filter(item => root.dataset[item] !== DEFAULTS[item]).map(item => `${item}-${root.dataset[item]}`).join(".");
  document.cookie = `wellread-look=${kept}; path=/; max-age=31536000; samesite=lax`;
  const radio = document.querySelector(`#look-menu input[name="${name}"][value="${value}"]`);
  if (radio) radio.checked = true;
  document.dispatchEvent(new CustomEvent("look", {detail: {name, value}}));
}

function say(words, action, act) {
  const toast = document.getElementById("toast");
  toast.replaceChildren(document.createTextNode(words));
  if (action) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = action;
    button.addEventListener("click", () => { toast.replaceChildren(); act(); });
    toast.append(button);
  }
  clearTimeout(say.timer);
  say.timer = setTimeout(() => toast.replaceChildren(), action ? 9000 : 4000);
}

/* Sends a form's values; gives what the server answers, or null after telling what went wrong. */
async function send(path, values, options = {}) {
  try {
    const answer = await fetch(path, {method: "POST", headers: {"x-token": token, "accept": "application/json"}, body: new URLSearchParams(values), ...options});
    const told = await answer.json().catch(() => ({failed: answer.status === 403 ? "This page is out of date: load it again." : "That did not work."}));
    if (answer.ok) return told;
    say(told.failed || "That did not work.");
  } catch (error) {
    say("The reader does not answer. Is it still running?");
  }
  return null;
}

async function fetchInto(element, path) {
  try {
    const answer = await fetch(path, {headers: {"accept": "text/html"}});
    if (!answer.ok) throw new Error(String(answer.status));
    const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
    element.replaceChildren(...drawn.body.childNodes);
    return true;
  } catch (error) {
    say("The reader does not answer. Is it still running?");
    return false;
  }
}

async function undo() {
  const told = await send("/undo", {});
  if (!told) return;
  sessionStorage.setItem("say", told.what);
  location.reload();
}

/* Loads the page anew and tells something then, at the same place. */
function reloadSaying(words, undoable = true) {
  sessionStorage.setItem("say", words);
  if (undoable) sessionStorage.setItem("undoable", "1");
  location.reload();
}

function isTyping(event) {
  return event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]") !== null;
}

/* A work that is being read deeply: waits for it, quietly slower and slower, and loads the page when it is there. */
function waitForReading(key, then) {
  let pause = 700;
  const look = async () => {
    try {
      const told = await (await fetch(`/work/${key}/state`)).json();
      if (told.exact) return then();
      const line = document.getElementById("waiting");
      if (told.failed) { if (line) line.textContent = `It could not be read deeply: ${told.failed}`; return; }
    } catch (error) { /* the server may be starting anew */ }
    pause = Math.min(8000, pause * 1.3);
    setTimeout(look, pause);
  };
  setTimeout(look, pause);
}

document.addEventListener("change", event => {
  const radio = event.target.closest("#look-menu input[type=radio]");
  if (radio) setLook(radio.name, radio.value);
});
document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape") for (const menu of document.querySelectorAll("details.menu[open]")) { menu.open = false; menu.querySelector("summary").focus(); }
});
{
  const words = sessionStorage.getItem("say"), undoable = sessionStorage.getItem("undoable");
  sessionStorage.removeItem("say");
  sessionStorage.removeItem("undoable");
  if (words) setTimeout(() => undoable ? say(words, "Undo", undo) : say(words), 60);
}
