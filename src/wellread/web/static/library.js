/* Results while typing, files dropped anywhere, keys of the library page. */
"use strict";
{
  const form = document.getElementById("search"), box = document.getElementById("q"), results = document.getElementById("results");
  let asked = 0, timer = 0;

  async function ask(typing) {
    const number = ++asked;
    const values = new URLSearchParams(new FormData(form));
    const path = "/?" + values;
    if (typing) { values.set("typing", "1"); values.delete("facets"); }
    results.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch("/results?" + values);
      if (number !== asked || !answer.ok) return;
      const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (number !== asked) return;
      results.replaceChildren(...drawn.body.childNodes);
      history.replaceState(null, "", box.value ? path : "/");
      const kept = document.getElementById("save-query");
      if (kept) kept.value = box.value;
    } catch (error) {
      say("The reader does not answer. Is it still running?");
    } finally {
      if (number === asked) results.removeAttribute("aria-busy");
    }
  }

  if (form) {
    box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => ask(true), 160); });
    form.addEventListener("submit", event => { event.preventDefault(); clearTimeout(timer); ask(false); });
    results.addEventListener("click", event => {
      const narrow = event.target.closest("[data-facets]");
      if (narrow) {
        event.preventDefault();
        form.querySelector("[name=facets]")?.remove();
        if (narrow.dataset.facets) form.insertAdjacentHTML("beforeend", '<input type="hidden" name="facets" value="1">');
        return ask(false);
      }
      const button = event.target.closest(".as button");
      if (!button) return;
      event.preventDefault();
      setLook("list", button.value);
      for (const other of results.querySelectorAll(".as button")) other.setAttribute("aria-pressed", String(other === button));
    });
    document.addEventListener("keydown", event => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) {
        if (event.target === box && event.key === "ArrowDown") { event.preventDefault(); step(1); }
        return;
      }
      if (event.key === "/") { event.preventDefault(); box.focus(); box.select(); }
      else if (event.key === "j") step(1);
      else if (event.key === "k") step(-1);
      else if (event.key === "u") undo();
      else if (event.key === "?") location.assign("/help");
    });
  }

  function step(by) {
    const links = [...document.querySelectorAll(".work h3 a")];
    const at = links.indexOf(document.activeElement);
    const next = links[Math.max(0, Math.min(links.length - 1, at < 0 ? 0 : at + by))];
    if (next) next.focus();
  }

  /* ---- adding */
  const adding = document.getElementById("adding"), list = adding.querySelector("ul");
  let depth = 0, anything = false, queue = Promise.resolve();
  const carries = event => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  addEventListener("dragenter", event => { if (carries(event)) { depth++; document.body.classList.add("dropping"); event.preventDefault(); } });
  addEventListener("dragleave", event => { if (carries(event) && --depth <= 0) { depth = 0; document.body.classList.remove("dropping"); } });
  addEventListener("dragover", event => { if (carries(event)) event.preventDefault(); });
  addEventListener("drop", event => {
    if (!carries(event)) return;
    event.preventDefault();
    depth = 0;
    document.body.classList.remove("dropping");
    add([...event.dataTransfer.files]);
  });
  const chosen = document.getElementById("files"), uploader = document.getElementById("uploader");
  if (uploader) uploader.addEventListener("submit", event => { event.preventDefault(); add([...chosen.files]); });

  function add(files) {
    adding.hidden = false;
    for (const file of files) {
      const line = document.createElement("li"), name = document.createElement("span"), bar = document.createElement("progress");
      name.textContent = file.name + ": waiting";
      name.dir = "auto";
      bar.max = 1; bar.value = 0;
      bar.setAttribute("aria-label", file.name);
      line.append(name, bar);
      list.append(line);
      queue = queue.then(() => upload(file, line, name, bar));
    }
    queue = queue.then(() => { if (anything && form) ask(false); });
  }

  function upload(file, line, name, bar) {
    return new Promise(done => {
      const request = new XMLHttpRequest();
      request.open("POST", "/add/file?name=" + encodeURIComponent(file.name));
      request.setRequestHeader("x-token", token);
      request.setRequestHeader("accept", "application/json");
      request.upload.addEventListener("progress", event => { if (event.lengthComputable) bar.value = event.loaded / event.total; name.textContent = file.name + (event.loaded === event.total ? ": looking at it" : ": on its way"); });
      request.addEventListener("loadend", () => {
        let told = {};
        try { told = JSON.parse(request.responseText); } catch (error) { /* no answer */ }
        bar.remove();
        tell(file.name, line, told);
        done();
      });
      request.send(file);
    });
  }

  function tell(name, line, told) {
    line.replaceChildren();
    for (const item of told.added || [{name, reason: told.failed || "the reader does not answer", keys: []}]) {
      const row = document.createElement("div");
      row.dir = "auto";
      row.append(item.name + ": ");
      if (item.keys.length) {
        anything = true;
        item.keys.forEach((key, at) => {
          const way = document.createElement("a");
          way.href = "/work/" + key;
          way.textContent = at ? "and another" : item.outcome === "known" ? "is here already" : "added";
          row.append(way, " ");
        });
      } else if (item.outcome === "known") row.append("is here already");
      else { row.classList.add("failed"); row.append(item.reason || "could not be read"); }
      line.append(row);
    }
  }
  const close = adding.querySelector("[data-close]");
  if (close) close.addEventListener("click", () => { adding.hidden = true; list.replaceChildren(); });
}
