/* Pages instead of a scroll: the story stands in columns as wide as the window, and is turned one at a time. What is kept
   when sizes, faces or modes change is the place of the first word, not the number of a page. */
"use strict";
const leaves = (() => {
  const story = document.getElementById("story"), count = document.getElementById("page-count");
  const back = document.getElementById("page-back"), onward = document.getElementById("page-on");
  const along = document.getElementById("along");
  const rtl = story.dir === "rtl";
  const stop = document.createElement("i");
  stop.className = "stop";
  story.append(stop);
  let width = 1, page = 0, pages = 1, last = 0;
  const turned = new Set();
  const on = () => root.dataset.view === "paged";

  /* The page on which a box begins. */
  function pageOf(box) {
    const all = story.getBoundingClientRect();
    const across = (rtl ? all.right - box.right : box.left - all.left) + Math.abs(story.scrollLeft);
    return Math.max(0, Math.floor((across + 1) / width));
  }
  const placeOf = number => places.first(box => pageOf(box) >= number);

  function show(number, {keep = false} = {}) {
    page = Math.max(0, Math.min(pages - 1, number));
    story.scrollLeft = (rtl ? -1 : 1) * page * width;
    if (!keep) last = page === 0 ? Number(story.dataset.start) : placeOf(page);
    const share = pages > 1 ? page / (pages - 1) : 1;
    along.value = Number(along.dataset.before) + (along.dataset.after - along.dataset.before) * share;
    count.textContent = `${page + 1} of ${pages}`;
    back.disabled = page === 0 && story.dataset.number === "1";
    onward.disabled = page === pages - 1 && story.dataset.number === story.dataset.pages;
    document.body.classList.toggle("at-end", page === pages - 1);
    for (const tell of turned) tell(keep);
  }

  /* Lays the pages out anew and shows the one with the place that was read. */
  function layOut(place = last) {
    if (!on()) return;
    story.style.setProperty("--page", Math.floor(story.parentElement.clientWidth) + "px");
    width = story.clientWidth;
    stop.style.removeProperty("inset-inline-start");
    const end = [...story.children].filter(item => item !== stop && places.shows(item)).at(-1);
    pages = end ? pageOf([...end.getClientRects()].at(-1)) + 1 : 1;
    stop.style.insetInlineStart = pages * width - 1 + "px";
    placeNotes();
    last = place;
    show(pageOf(places.box(place)), {keep: true});
  }

  /* Notes stand in the margin of the page on which their paragraph begins, none over another. */
  function placeNotes() {
    const notes = [...story.querySelectorAll(".margin")].filter(places.shows);
    if (!notes.length || getComputedStyle(notes[0]).position !== "absolute") return;
    const top = story.getBoundingClientRect().top, room = story.clientHeight;
    const placed = notes.map(note => {
      const box = (note.previousElementSibling || note.parentElement).getClientRects()[0];
      return {note, page: pageOf(box), down: box.top - top, height: note.offsetHeight};
    });
    for (const [at, item] of placed.entries()) {
      const above = placed[at - 1];
      if (above && above.page === item.page) item.down = Math.max(item.down, above.down + above.height + 6);
    }
    for (let at = placed.length - 1; at >= 0; at--) {
      const item = placed[at], below = placed[at + 1];
      const floor = below && below.page === item.page ? below.down - 6 : room - 8;
      item.down = Math.max(8, Math.min(item.down, floor - item.height));
      item.note.style.setProperty("--on", item.page);
      item.note.style.setProperty("--down", item.down + "px");
    }
  }

  /* What the browser brings into view by itself (its own search, the Tab key) must not leave a page half turned. */
  story.addEventListener("scroll", () => {
    if (!on()) return;
    const wanted = Math.round(Math.abs(story.scrollLeft) / width);
    if (wanted !== page) show(wanted);
    else if (Math.abs(Math.abs(story.scrollLeft) - page * width) > 0.5) story.scrollLeft = (rtl ? -1 : 1) * page * width;
    story.scrollTop = 0;
  });
  story.addEventListener("focusin", event => { if (on()) showBox(event.target.getClientRects()[0]); });
  function showBox(box) { if (box && pageOf(box) !== page) show(pageOf(box)); }
  let soon = 0;
  function laterLayOut() { cancelAnimationFrame(soon); soon = requestAnimationFrame(() => layOut()); }
  addEventListener("resize", laterLayOut);
  story.addEventListener("toggle", laterLayOut, true);
  document.fonts.ready.then(laterLayOut);

  return {
    on, pageOf, layOut, show, showBox, rtl,
    get page() { return page; },
    get pages() { return pages; },
    /* the first place on the page, and the first behind it */
    get place() { return last; },
    get behind() { return page + 1 < pages ? placeOf(page + 1) : Number(story.dataset.end); },
    whenTurned: tell => turned.add(tell),
  };
})();
