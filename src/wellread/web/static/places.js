/* Places of the story on this page. They are code points of the text, which the server counts; JavaScript counts UTF-16
   units, so lengths are taken of characters one by one. */
"use strict";
const places = (() => {
  const story = document.getElementById("story");
  const blocks = [...story.querySelectorAll("[data-at]")];
  const startOf = block => Number(block.dataset.at);
  const codePoints = words => { let n = 0; for (const _ of words) n++; return n; };
  const shows = block => block.getClientRects().length > 0;

  /* The place of a point in the page; null outside the words of the story. */
  function of(node, offset) {
    const block = (node.nodeType === 1 ? node : node.parentElement).closest("[data-at]");
    if (!block || !story.contains(block) || block.tagName === "HR") return null;
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(node, offset);
    return startOf(block) + codePoints(range.toString());
  }

  /* The index of the first item of which `wanted` holds; it must hold of all after it. */
  function firstOf(length, wanted) {
    let low = 0, high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (wanted(middle)) high = middle; else low = middle + 1;
    }
    return low;
  }

  /* Where the character stands that has `n` others before it in a block; where it is a blank, the next one that is drawn. */
  function boxIn(block, n) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT), range = document.createRange();
    let left = n, tries = 40;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = codePoints(node.data);
      if (left >= length) { left -= length; continue; }
      let unit = [...node.data].slice(0, left).join("").length;
      for (; unit < node.length && tries > 0; unit++, tries--) {
        range.setStart(node, unit);
        range.setEnd(node, Math.min(node.length, unit + (node.data.codePointAt(unit) > 0xffff ? 2 : 1)));
        const box = range.getClientRects()[0];
        if (box && box.width > 0) return box;
      }
      left = 0;
    }
    return null;
  }

  /* Where a place is drawn; that of the next paragraph to be seen where it is folded away. */
  function box(place) {
    let at = Math.max(0, firstOf(blocks.length, n => startOf(blocks[n]) > place) - 1);
    const home = at;
    while (at < blocks.length - 1 && !shows(blocks[at])) at++;
    if (!blocks[at]) return story.getBoundingClientRect();
    const inside = at === home && place > startOf(blocks[at]) ? boxIn(blocks[at], place - startOf(blocks[at])) : null;
    return inside || blocks[at].getClientRects()[0] || story.getBoundingClientRect();
  }

  /* The first place whose box is wanted; the end of the words where none is. `wanted` must hold of all boxes after it. */
  function first(wanted) {
    const seen = blocks.filter(shows);
    const at = firstOf(seen.length, n => wanted([...seen[n].getClientRects()].at(-1)));
    const block = seen[at];
    if (!block) return seen.length ? startOf(seen.at(-1)) + codePoints(seen.at(-1).textContent) : 0;
    if (wanted(boxIn(block, 0) || block.getClientRects()[0])) return startOf(block);
    const length = codePoints(block.textContent);
    return startOf(block) + firstOf(length, n => wanted(boxIn(block, n) || [...block.getClientRects()].at(-1)));
  }

  const blockAt = place => blocks[Math.max(0, firstOf(blocks.length, n => startOf(blocks[n]) > place) - 1)];
  return {blocks, startOf, codePoints, shows, of, box, first, blockAt};
})();
