/* The work page: beats on the line tell their words; arrows walk along them. */
"use strict";
{
  const work = document.getElementById("work");
  if (work && work.dataset.exact === "no" && document.getElementById("waiting")) waitForReading(work.dataset.key, () => location.reload());
  if (work) for (const form of work.querySelectorAll(".mine form")) form.addEventListener("submit", async event => {
    event.preventDefault();
    const values = new FormData(form);
    if (event.submitter && event.submitter.name) values.set(event.submitter.name, event.submitter.value);
    if (await send(form.getAttribute("action"), values)) reloadSaying("Done");
  });

  for (const svg of document.querySelectorAll("svg.line, .pace svg")) {
    const dots = [...svg.querySelectorAll("a")];
    const caption = svg.parentElement.querySelector(".caption");
    dots.forEach((dot, at) => {
      dot.setAttribute("tabindex", at ? "-1" : "0");
      const title = dot.querySelector("title");
      const show = () => {
        for (const other of dots) other.classList.toggle("lit", other === dot);
        if (!caption || !dot.dataset.label) return;
        if (title) title.remove();
        const name = document.createElement("strong"), words = document.createElement("q");
        name.textContent = dot.dataset.label + ": ";
        words.textContent = dot.dataset.words;
        words.dir = "auto";
        caption.replaceChildren(name, words);
      };
      dot.addEventListener("pointerenter", show);
      dot.addEventListener("focus", show);
      dot.addEventListener("keydown", event => {
        const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
        if (!by) return;
        event.preventDefault();
        const seen = dots.filter(other => getComputedStyle(other).display !== "none");
        const next = seen[Math.max(0, Math.min(seen.length - 1, seen.indexOf(dot) + by))];
        dot.setAttribute("tabindex", "-1");
        next.setAttribute("tabindex", "0");
        next.focus();
      });
    });
  }
  document.addEventListener("keydown", event => {
    if (!work || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "u") undo();
    else if (event.key === "r") location.assign(`/work/${work.dataset.key}/read`);
    else if (event.key === "?") location.assign("/help");
  });
}
