/* The reading page: keys, who is this, why, highlights, corrections. Places are counted in places.js, pages that are turned
   are paged.js. */
"use strict";
{
  const story = document.getElementById("story"), key = story.dataset.key;
  const pop = document.getElementById("pop"), side = document.getElementById("side"), bar = document.getElementById("selection");
  const along = document.getElementById("along"), castButton = document.getElementById("cast-button");
  const number = Number(story.dataset.number), pages = Number(story.dataset.pages);
  const start = Number(story.dataset.start), end = Number(story.dataset.end);
  const {rtl} = leaves, {blocks, codePoints, startOf} = places;
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const smooth = () => still.matches ? "auto" : "smooth";
  const top = () => document.querySelector(".top").offsetHeight;

  /* ---- places */
  /* The first word that is on the screen. */
  function placeHere() {
    const edge = top() + 16;
    return leaves.on() ? leaves.place : places.first(box => box.bottom > edge);
  }
  function here() { return places.blockAt(placeHere()); }
  /* Everything on the screen has been seen: what it tells is no spoiler. */
  function seenUpTo() { return leaves.on() ? leaves.behind : places.first(box => box.top > innerHeight); }

  let told = -1;
  function remember() {
    const at = placeHere();
    if (at === told || !blocks.length) return;
    told = at;
    fetch(`/work/${key}/place`, {method: "POST", keepalive: true, headers: {"x-token": token, "accept": "application/json"}, body: new URLSearchParams({at: String(at)})}).catch(() => {});
  }
  let moved = false, quiet = 0;
  addEventListener("scroll", () => {
    moved = true;
    clearTimeout(quiet);
    quiet = setTimeout(() => { showAlong(); }, 60);
    hidePop();
  }, {passive: true});
  /* A page that is loaded anew, or come back to, opens where it was left. */
  let kept = 0;
  function keepLeaf() { history.replaceState({at: leaves.place}, ""); }
  leaves.whenTurned(keep => {
    if (keep) return;
    moved = true;
    clearTimeout(kept);
    kept = setTimeout(keepLeaf, 120);
    hidePop();
    bar.hidden = true;
  });
  addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && moved) remember(); });
  addEventListener("pagehide", () => { if (moved) remember(); });
  setInterval(() => { if (moved) { remember(); moved = false; } }, 30000);
  function showAlong() {
    if (leaves.on()) return;
    const before = Number(along.dataset.before), after = Number(along.dataset.after);
    const space = document.documentElement.scrollHeight - innerHeight;
    along.value = before + (after - before) * (space > 0 ? scrollY / space : 1);
  }
  showAlong();
  function showRow(target) {
    const folded = target.closest("details");
    if (folded) folded.open = true;
    for (const other of story.querySelectorAll(".row.here")) other.classList.remove("here");
    target.classList.add("here");
    if (leaves.on()) return leaves.showBox(target.getClientRects()[0]);
    requestAnimationFrame(() => scrollTo({top: target.getBoundingClientRect().top + scrollY - top() - innerHeight / 5}));
  }
  function showHash() {
    const target = document.getElementById(location.hash.slice(1));
    if (target && story.contains(target)) showRow(target);
    return target;
  }
  addEventListener("hashchange", showHash);
  /* Where to begin: at the page's own end, where a page was left that is loaded anew, at what is pointed at (exactly where
     reading stopped, if that is in the same paragraph), at the start. */
  if (leaves.on()) {
    const stopped = Number(story.dataset.place), at = (history.state || {}).at;
    leaves.layOut(start);
    if (location.hash === "#end") leaves.show(leaves.pages - 1);
    else if (at !== undefined) leaves.layOut(at);
    else if (location.hash) {
      const target = showHash(), block = target && target.querySelector("[data-at]");
      if (block && places.blockAt(stopped) === block) leaves.layOut(stopped);
    }
  } else if (location.hash) showHash();
  if (!location.hash && number > 1) moved = true;

  /* ---- a reading that is still being made */
  if (story.dataset.exact === "no" && document.getElementById("waiting")) waitForReading(key, () => {
    if (leaves.on() || (!location.hash && scrollY > 50)) keepHere();
    location.reload();
  });

  /* ---- looks */
  function cycle(name, values) {
    const next = values[(values.indexOf(root.dataset[name]) + 1) % values.length];
    setLook(name, next);
    return next;
  }
  function flipMargin() {
    const shown = root.dataset.margin === "on" || (root.dataset.margin === "auto" && innerWidth >= 1080);
    setLook("margin", shown ? "off" : "on");
    return root.dataset.margin;
  }
  document.addEventListener("look", event => {
    if (event.detail.name === "notes") for (const note of story.querySelectorAll("details.note")) note.open = event.detail.value === "shown";
  });
  /* Whatever changes how the story stands, its first word on the screen stays there. */
  let before = null;
  document.addEventListener("beforelook", () => {
    const block = leaves.on() ? null : here();
    before = {place: placeHere(), block, top: block ? block.getBoundingClientRect().top : 0};
  });
  document.addEventListener("look", event => {
    if (!before || ["theme", "veil", "list"].includes(event.detail.name)) return;
    if (leaves.on()) { leaves.layOut(before.place); return keepLeaf(); }
    if (event.detail.name === "view") return scrollTo({top: scrollY + places.box(before.place).top - top() - 12, behavior: "instant"});
    scrollBy({top: before.block.getBoundingClientRect().top - before.top, behavior: "instant"});
  });

  /* ---- pop-ups */
  let opener = null;
  function hidePop(focus) {
    if (pop.hidden) return;
    if (!focus && pop.contains(document.activeElement)) return;
    pop.hidden = true;
    pop.replaceChildren();
    if (focus && opener) opener.focus();
  }
  async function showPop(element, path) {
    opener = element;
    if (!await fetchInto(pop, path)) return;
    pop.hidden = false;
    placePop();
    pop.focus({preventScroll: true});
  }
  function placePop() {
    const box = opener.getClientRects()[0] || opener.getBoundingClientRect();
    const width = pop.offsetWidth, height = pop.offsetHeight;
    pop.style.left = Math.max(8, Math.min(scrollX + document.documentElement.clientWidth - width - 8, scrollX + box.left)) + "px";
    const below = box.bottom + 8 + height < innerHeight || box.top < height + top() + 16;
    const wanted = below ? box.bottom + 8 : box.top - height - 8;
    pop.style.top = scrollY + (leaves.on() ? Math.max(8, Math.min(wanted, innerHeight - height - 8)) : wanted) + "px";
  }
  addEventListener("resize", () => { if (!pop.hidden && opener) placePop(); });
  function blockOf(element) { return element.closest("[data-at]"); }
  function tell(element) {
    const block = blockOf(element);
    const at = block ? Number(block.dataset.at) + codePoints(block.textContent) : end;
    if (element.classList.contains("who")) return showPop(element, `/work/${key}/who/${element.dataset.who}?at=${at}`);
    if (element.classList.contains("said")) return showPop(element, `/work/${key}/why/${element.dataset.q}`);
    return null;
  }
  story.addEventListener("click", event => {
    if (!getSelection().isCollapsed || event.target.closest("a, summary, button")) return;
    const who = event.target.closest(".who"), said = event.target.closest(".said"), mark = event.target.closest("mark[data-note]");
    if (mark && !who) return changeNote(mark);
    if (who) return tell(who);
    if (said && root.dataset.who !== "off") return tell(said);
    hidePop();
  });
  pop.addEventListener("click", event => { if (event.target.closest("[data-close]")) hidePop(true); });
  document.addEventListener("pointerdown", event => {
    if (!pop.hidden && !pop.contains(event.target)) { pop.hidden = true; }
  });
  function keepHere() {
    const block = here();
    if (block) history.replaceState({at: placeHere()}, "", "#" + (block.closest(".row") || block).id);
  }
  function reloadHere(words) {
    keepHere();
    reloadSaying(words);
  }
  /* Corrections go by script, so that the page comes back to the same place. */
  document.addEventListener("submit", async event => {
    const form = event.target.closest("form.correction");
    if (!form) return;
    event.preventDefault();
    if (await send(form.getAttribute("action"), new FormData(form))) reloadHere("Put right, and remembered");
  });

  /* ---- who is who */
  async function toggleCast(show = side.hidden) {
    if (show) {
      if (!await fetchInto(side, `/work/${key}/who?at=${seenUpTo()}`)) return;
      side.hidden = false;
      side.dataset.shows = "cast";
      side.focus({preventScroll: true});
    } else {
      side.hidden = true;
      castButton.focus({preventScroll: true});
    }
    castButton.setAttribute("aria-expanded", String(show));
  }
  castButton.addEventListener("click", () => toggleCast(side.hidden || side.dataset.shows !== "cast"));
  /* Keys pressed before the box is there are kept for it: somebody types faster than a page answers. */
  let early = null;
  async function showFind(words = "") {
    early = "";
    const there = await fetchInto(side, `/work/${key}/find?q=${encodeURIComponent(words)}`), typed = early;
    early = null;
    if (!there) return;
    side.hidden = false;
    side.dataset.shows = "find";
    const box = side.querySelector("input");
    box.focus();
    if (typed) box.value = typed.trimEnd(); else box.select();
    if (typed.endsWith("\n")) showFind(box.value);
  }
  side.addEventListener("submit", event => {
    const form = event.target.closest(".findform");
    if (form) { event.preventDefault(); showFind(form.elements.q.value); }
  });
  /* F3 goes from one place that was found to the next; where none was sought, it is the browser's. */
  document.addEventListener("keydown", event => {
    const ways = event.key === "F3" && !side.hidden && side.dataset.shows === "find" ? [...side.querySelectorAll(".places a.go")] : [];
    if (!ways.length) return;
    event.preventDefault();
    const was = ways.findIndex(way => way.getAttribute("aria-current"));
    const next = event.shiftKey ? (was <= 0 ? ways.length : was) - 1 : (was + 1) % ways.length;
    ways.forEach((way, at) => { if (at === next) way.setAttribute("aria-current", "true"); else way.removeAttribute("aria-current"); });
    ways[next].click();
  });
  /* A place on this very page is gone to without loading it anew, so that the list stays open. */
  side.addEventListener("click", event => {
    const way = event.target.closest("a.go");
    const target = way && new URL(way.href).pathname === location.pathname && document.getElementById(new URL(way.href).hash.slice(1));
    if (!target) return;
    event.preventDefault();
    showRow(target);
  });
  side.addEventListener("click", event => { if (event.target.closest("[data-close]")) toggleCast(false); });

  /* ---- highlights */
  let chosen = null;
  function readSelection() {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    if (!story.contains(range.commonAncestorContainer)) return null;
    const from = places.of(range.startContainer, range.startOffset), to = places.of(range.endContainer, range.endOffset);
    if (from === null) return null;
    /* a selection of whole paragraphs ends before the first letter of the next */
    return {start: from, end: to === null ? from + codePoints(selection.toString()) : to, range};
  }
  document.addEventListener("selectionchange", () => {
    clearTimeout(readSelection.timer);
    readSelection.timer = setTimeout(() => {
      const now = readSelection();
      if (!now || now.end <= now.start) { if (!bar.contains(document.activeElement)) bar.hidden = true; return; }
      chosen = now;
      const box = now.range.getBoundingClientRect();
      bar.hidden = false;
      bar.style.left = Math.max(8, Math.min(scrollX + document.documentElement.clientWidth - bar.offsetWidth - 8, scrollX + box.left + box.width / 2 - bar.offsetWidth / 2)) + "px";
      bar.style.top = scrollY + (box.top > bar.offsetHeight + top() + 12 ? box.top - bar.offsetHeight - 8 : box.bottom + 8) + "px";
    }, 250);
  });
  async function highlight(colour, note = "") {
    const now = chosen || readSelection();
    if (!now) return say("Select some words first");
    const told = await send(`/work/${key}/notes`, {start: now.start, end: now.end, colour, note});
    if (told) reloadHere(note ? "Noted" : "Highlighted");
  }
  bar.addEventListener("pointerdown", event => event.preventDefault());
  bar.addEventListener("click", event => {
    const swatch = event.target.closest("[data-colour]");
    if (swatch) return highlight(swatch.dataset.colour);
    if (event.target.closest("[data-note]")) askNote();
  });
  const noteDialog = document.getElementById("note-dialog"), noteWords = document.getElementById("note-words");
  noteWords.addEventListener("keydown", event => { if (event.key === "Enter" && event.ctrlKey) noteDialog.close("keep"); });
  function askNote() {
    const now = chosen || readSelection();
    if (!now) return say("Select some words first");
    chosen = now;
    changed = null;
    openNote("", "yellow", now.range.toString());
  }
  let changed = null;
  const noteColour = () => noteDialog.querySelector("[name=colour]:checked").value;
  function openNote(words, colour, place) {
    const shown = [...place.replace(/\s+/g, " ").trim()];
    document.getElementById("note-place").textContent = shown.slice(0, 160).join("") + (shown.length > 160 ? "…" : "");
    document.getElementById("note-forget").hidden = !changed;
    noteWords.value = words;
    noteDialog.querySelector(`[name=colour][value="${colour}"]`).checked = true;
    noteDialog.returnValue = "";
    noteDialog.showModal();
    noteWords.focus();
  }
  noteDialog.addEventListener("close", async () => {
    const words = noteWords.value.trim(), colour = noteColour(), was = changed;
    changed = null;
    if (noteDialog.returnValue === "forget" && was) {
      if (await send(`/work/${key}/notes/forget`, {name: was.name})) reloadHere("Taken away");
    } else if (noteDialog.returnValue === "keep" && was) {
      if (words === was.note && colour === was.colour) return;
      if (await send(`/work/${key}/notes/change`, {name: was.name, note: words, colour})) reloadHere("Changed");
    } else if (noteDialog.returnValue === "keep" && words) highlight(colour, words);
  });
  /* One's own highlight or note, wherever it was pointed at: its words, its colour, or away with it. */
  function changeNote(element) {
    const name = element.dataset.note, marks = [...story.querySelectorAll("mark[data-note]")].filter(item => item.dataset.note === name);
    const own = [...story.querySelectorAll(".own")].find(item => item.dataset.note === name);
    changed = {name, note: own ? own.textContent : "", colour: (marks[0] || own).classList[marks[0] ? 0 : 1]};
    openNote(changed.note, changed.colour, marks.map(item => item.textContent).join(""));
  }
  story.addEventListener("click", event => {
    const own = event.target.closest(".own");
    if (!own || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    changeNote(own);
  });

  async function bookmark() {
    const from = blocks.indexOf(here());
    const block = blocks.slice(Math.max(0, from)).find(item => item.tagName === "P" && !item.closest("details"));
    if (!block) return say("No words of the story are on the screen");
    const at = Number(block.dataset.at), words = [...block.textContent].slice(0, 40).join("");
    if (await send(`/work/${key}/notes`, {start: at, end: at + codePoints(words), colour: "blue", note: "Bookmark"})) reloadHere("Bookmark set");
  }

  /* ---- going about */
  const go = path => { remember(); location.assign(path); };
  function page(by) {
    if (leaves.on()) return turnLeaf(by);
    scrollBy({top: by * (innerHeight - top() - 3 * parseFloat(getComputedStyle(story).lineHeight)), behavior: smooth()});
  }
  /* A page on or back; behind the last page of a chapter comes the next. */
  function turnLeaf(by) {
    const next = leaves.page + by;
    if (next >= 0 && next < leaves.pages) leaves.show(next);
    else if (next < 0 && number > 1) go(`/work/${key}/read/${number - 1}#end`);
    else if (next >= leaves.pages && number < pages) go(`/work/${key}/read/${number + 1}`);
    else say(next < 0 ? "This is the beginning" : "This is the end");
  }
  function scene(by) {
    const rows = [...story.querySelectorAll(".scene-start")];
    if (leaves.on()) {
      const starts = rows.map(row => leaves.pageOf(row.getClientRects()[0]));
      const next = by > 0 ? starts.find(at => at > leaves.page) : starts.reverse().find(at => at < leaves.page);
      if (next !== undefined) leaves.show(next);
      else if (by > 0) turnLeaf(leaves.pages - leaves.page);
      else leaves.show(0);
      return;
    }
    const starts = rows.map(row => row.getBoundingClientRect().top - top() - 20);
    const next = by > 0 ? starts.find(at => at > 12) : starts.reverse().find(at => at < -12);
    if (next !== undefined) scrollBy({top: next, behavior: smooth()});
    else if (by > 0 && number < pages) go(`/work/${key}/read/${number + 1}`);
    else if (by < 0) scrollTo({top: 0, behavior: smooth()});
  }
  let thing = null;
  function step(by) {
    const wanted = root.dataset.who === "off" ? ".who, .beat, .own, mark[data-note]" : ".who, .said, .beat, .own, mark[data-note]";
    const things = [...story.querySelectorAll(wanted)].filter(item => item.getClientRects().length);
    if (!things.length) return;
    let at = things.indexOf(thing);
    if (at < 0) {
      const edge = top();
      const ahead = item => leaves.on() ? leaves.pageOf(item.getClientRects()[0]) >= leaves.page : item.getBoundingClientRect().top > edge;
      at = things.findIndex(ahead) - (by > 0 ? 1 : 0);
    }
    const next = things[Math.max(0, Math.min(things.length - 1, at + by))];
    if (thing) { thing.classList.remove("thing"); thing.removeAttribute("tabindex"); }
    thing = next;
    thing.classList.add("thing");
    thing.setAttribute("tabindex", "-1");
    thing.focus({preventScroll: true});
    if (leaves.on()) return leaves.showBox(thing.getClientRects()[0]);
    const box = thing.getBoundingClientRect();
    if (box.top < top() + 20 || box.bottom > innerHeight - 40) scrollBy({top: box.top - innerHeight / 3, behavior: smooth()});
  }
  const gotoDialog = document.getElementById("goto-dialog"), gotoValue = document.getElementById("goto-value");
  function askPlace() { gotoValue.value = String(Math.round(along.value * 100)); gotoDialog.returnValue = ""; gotoDialog.showModal(); gotoValue.select(); }
  gotoDialog.addEventListener("close", () => {
    if (gotoDialog.returnValue === "go" && gotoValue.value !== "") location.assign(`/work/${key}/read?share=${Math.max(0, Math.min(100, Number(gotoValue.value)))}`);
  });
  const keysDialog = document.getElementById("keys");
  const size = by => setLook("size", by === 0 ? "3" : String(Math.max(1, Math.min(6, Number(root.dataset.size) + by))));
  function chapterEnd(where, behavior = smooth()) {
    if (leaves.on()) return leaves.show(where < 0 ? 0 : leaves.pages - 1);
    scrollTo({top: where < 0 ? 0 : document.documentElement.scrollHeight, behavior});
  }
  function bookEnds(where) {
    const last = where < 0 ? 1 : pages;
    if (number === last) chapterEnd(where, "instant");
    else go(`/work/${key}/read/${last}${where < 0 ? "" : "#end"}`);
  }
  function turn(by) {
    const onward = rtl ? -by : by;
    if (leaves.on()) return turnLeaf(onward);
    const next = number + onward;
    if (next >= 1 && next <= pages) go(`/work/${key}/read/${next}`);
  }
  if (location.hash === "#end" && !leaves.on()) requestAnimationFrame(() => scrollTo({top: document.documentElement.scrollHeight}));

  /* ---- pages turned by hand */
  document.getElementById("page-back").addEventListener("click", () => turnLeaf(-1));
  document.getElementById("page-on").addEventListener("click", () => turnLeaf(1));
  const MINE = "a, summary, button, .who, mark[data-note], .margin, .thing";
  let touch = null, swiped = false;
  story.addEventListener("pointerdown", event => {
    swiped = false;
    touch = {x: event.clientX, y: event.clientY, at: event.timeStamp, free: pop.hidden && getSelection().isCollapsed};
  });
  story.addEventListener("pointerup", event => {
    if (!leaves.on() || !touch || event.pointerType === "mouse" || !getSelection().isCollapsed) return;
    const across = event.clientX - touch.x, down = event.clientY - touch.y;
    if (Math.abs(across) < 40 || Math.abs(across) < 1.5 * Math.abs(down) || event.timeStamp - touch.at > 900) return;
    swiped = true;
    turnLeaf((across < 0) === !rtl ? 1 : -1);
  });
  story.addEventListener("click", event => {
    if (!leaves.on() || !touch || !touch.free || swiped || !getSelection().isCollapsed || event.target.closest(MINE)) return;
    if (root.dataset.who !== "off" && event.target.closest(".said")) return;
    const share = event.clientX / innerWidth;
    if (share < 0.3 || share > 0.7) turnLeaf((share > 0.7) === !rtl ? 1 : -1);
  });
  let rolled = 0, rolledAt = 0, turnedAt = -Infinity;  // time runs from when the page was asked for: the first roll may come at once
  story.addEventListener("wheel", event => {
    if (!leaves.on() || event.ctrlKey) return;
    event.preventDefault();
    if (event.timeStamp - rolledAt > 150) rolled = 0;
    rolledAt = event.timeStamp;
    rolled += event.deltaY + (rtl ? -event.deltaX : event.deltaX);
    if (Math.abs(rolled) < 50 || event.timeStamp - turnedAt < 300) return;
    turnedAt = event.timeStamp;
    turnLeaf(Math.sign(rolled));
    rolled = 0;
  }, {passive: false});

  const PLAIN = {
    " ": () => page(1), PageDown: () => page(1), PageUp: () => page(-1),
    Home: () => chapterEnd(-1), End: () => chapterEnd(1),
    ArrowRight: () => turn(1), ArrowLeft: () => turn(-1),
    j: () => step(1), k: () => step(-1),
    w: () => say("Who says it: " + cycle("who", ["off", "tints", "names"])),
    n: () => say("Author’s notes: " + cycle("notes", ["folded", "shown", "hidden"])),
    m: () => say("Margin notes: " + flipMargin()),
    d: () => say("Theme: " + cycle("theme", ["auto", "light", "sepia", "dark"])),
    c: () => toggleCast(), p: () => go(`/work/${key}`), h: () => highlight("yellow"),
    t: () => openContents(), ";": askPlace, ":": askPlace, g: askPlace,
    "+": () => size(1), "=": () => size(1), "-": () => size(-1), "0": () => size(0),
    f: () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen().catch(() => {}),
    "/": () => showFind(), u: undo, "?": () => keysDialog.showModal(),
  };
  const PAGED = {ArrowDown: () => turnLeaf(1), ArrowUp: () => turnLeaf(-1)};
  const WITH_CONTROL = {
    m: () => say(cycle("view", ["flow", "paged"]) === "paged" ? "Pages" : "One long page"),
    Home: () => bookEnds(-1), End: () => bookEnds(1), PageDown: () => scene(1), PageUp: () => scene(-1),
    h: () => go(`/work/${key}/notes`), b: () => go(`/work/${key}/notes`), g: askPlace, t: () => openContents(),
  };
  function openContents() { const menu = document.getElementById("contents"); menu.open = true; (menu.querySelector("[aria-current]") || menu.querySelector("a")).focus(); }

  document.addEventListener("keydown", event => {
    if (isTyping(event) || document.querySelector("dialog[open]")) return;
    if (early !== null && !event.ctrlKey && !event.altKey && !event.metaKey && (event.key.length === 1 || event.key === "Enter")) {
      event.preventDefault();
      early += event.key === "Enter" ? "\n" : event.key;
      return;
    }
    if (event.key === "Escape") {
      if (!pop.hidden) return hidePop(true);
      if (!side.hidden) return toggleCast(false);
      bar.hidden = true;
      return;
    }
    const inside = event.target.closest("a, button, summary, input, label, .pop, .side-panel");
    if (event.key === "Enter" && thing && document.activeElement === thing) {
      event.preventDefault();
      if (thing.matches("mark, .own")) changeNote(thing);
      else if (thing.matches(".beat")) say(thing.textContent);
      else tell(thing);
      return;
    }
    if (event.key === " " && event.shiftKey) { if (!inside) { event.preventDefault(); page(-1); } return; }
    if (event.ctrlKey && event.altKey && event.code === "KeyB") { event.preventDefault(); return bookmark(); }
    const table = event.ctrlKey && !event.altKey && !event.metaKey ? WITH_CONTROL : !event.altKey && !event.metaKey && !event.ctrlKey ? PLAIN : null;
    const own = table === PLAIN && leaves.on() && Object.hasOwn(PAGED, event.key) ? PAGED : table;
    const act = own && Object.hasOwn(own, event.key) ? own[event.key] : null;
    if (!act || (inside && (event.key.length > 1 || event.key === " ") && event.key !== "Escape")) return;
    event.preventDefault();
    act();
  });
}
