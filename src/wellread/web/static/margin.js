/* Notes in the margin that would lie over each other move down, each below the one before. */
"use strict";
{
  const notes = [...document.querySelectorAll(".story .margin")];
  let last = 0;

  function settle() {
    for (const note of notes) note.style.removeProperty("transform");
    if (!notes.length || getComputedStyle(notes[0]).position !== "absolute" || leaves.on()) return;
    let free = -Infinity;
    const boxes = notes.map(note => note.getBoundingClientRect());
    notes.forEach((note, at) => {
      if (!boxes[at].height) return;
      const down = Math.max(0, free - boxes[at].top);
      if (down > 0) note.style.transform = `translateY(${down}px)`;
      free = boxes[at].bottom + down + 6;
    });
  }
  function soon() {
    cancelAnimationFrame(last);
    last = requestAnimationFrame(settle);
  }
  addEventListener("resize", soon);
  document.addEventListener("look", soon);
  document.addEventListener("toggle", soon, true);
  document.fonts.ready.then(soon);
  soon();
}
