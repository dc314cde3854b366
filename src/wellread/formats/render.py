"""A tree of markup → paragraphs with marks. The story's own markup is told here; a site's furniture is not known."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wellread.formats.blocks import InnerMark, TextBuilder
from wellread.formats.markup import Node
from wellread.formats.plain import find_paragraphs
from wellread.formats.styles import Styles

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_MARKS = {
    "em": "emphasis", "i": "emphasis", "cite": "emphasis", "dfn": "emphasis", "emphasis": "emphasis",
    "strong": "strong", "b": "strong",
    "s": "strike", "strike": "strike", "del": "strike", "strikethrough": "strike",
    "sup": "superscript",
}  # fmt: skip
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "dfn",
        "del",
        "em",
        "emphasis",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "rb",
        "rbc",
        "rtc",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "o:p",
        "st1:place",
        "strikethrough",
        "#inline",
    ]
)
_SILENT = frozenset(
    [
        "script",
        "style",
        "template",
        "head",
        "noscript",
        "iframe",
        "object",
        "embed",
        "applet",
        "svg",
        "math",
        "select",
        "option",
        "textarea",
        "button",
        "input",
        "audio",
        "video",
        "canvas",
        "map",
        "rp",
        "rt",
        "nav",
        "title",
        "meta",
        "link",
        "form-controls",
    ]
)
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_BREAK_PICTURE = re.compile(
    r"break|divid|separat|scene|ornament|spacer|\bline\b|\bhr\b|fleuron|asterism|border", re.IGNORECASE
)
#: pictures with more words than these in their `alt` show something
_MAX_ALT_WORDS = 2

#: decides about an element before it is rendered; True: dealt with
Special = Callable[["Renderer", Node], bool]


@dataclass(slots=True)
class _OpenMark:
    kind: str
    start: int


class Renderer:
    """Writes elements into a text. Inline words are held until their paragraph ends."""

    def __init__(
        self,
        builder: TextBuilder,
        styles: Styles | None = None,
        *,
        special: Special | None = None,
        headings: bool = False,
    ) -> None:
        """A renderer that writes into `builder`.

        Args:
            styles: what classes mean.
            special: looks at each element first.
            headings: whether `h1` to `h3` are headings of chapters (not on sites where chapters are known otherwise).
        """
        self.builder = builder
        self.styles = styles or Styles()
        self.special = special
        self.headings = headings
        self._words: list[str] = []
        self._length = 0
        self._marks: list[InnerMark] = []
        self._open: list[_OpenMark] = []
        self._ends_blank = True
        self._n_empty = 0
        self._pictures: list[Node] = []
        #: how often each picture stands in what is rendered: one that repeats is an ornament
        self.picture_counts: Counter[str] = Counter()

    def render(self, node: Node) -> None:
        """Write all that is in `node` as blocks of its own."""
        self.flush()
        self._children(node)
        self.flush()

    def render_all(self, children: Iterable[Node | str]) -> None:
        """Write a run of siblings."""
        self.flush()
        for child in children:
            if isinstance(child, str):
                self._add(child)
            else:
                self._element(child)
        self.flush()

    def _children(self, node: Node) -> None:
        for child in node.children:
            if isinstance(child, str):
                self._add(child)
            else:
                self._element(child)

    def _element(self, node: Node) -> None:
        tag = node.tag
        if tag in _SILENT:
            return
        if self.special is not None and self.special(self, node):
            return
        if tag == "p" and not node.raw and not self._open and self._plain_paragraph(node):
            return
        effects = self.styles.effects(node) if node.raw else ()
        if "hidden" in effects:
            return
        if tag in _INLINE:
            self._inline(node, effects)
        elif tag == "br":
            self._break_line()
        elif tag == "hr" or tag == "mbp:pagebreak":
            self.flush()
            if tag == "hr":
                self.add_break()
        elif tag in ("img", "image"):
            self._pictures.append(node)
        elif tag == "pre":
            self._preformatted(node)
        elif tag.startswith("/"):
            if tag[1:] in _MARKS:
                self._end_marks(_MARKS[tag[1:]])
        else:
            self._block(node, effects)

    def _plain_paragraph(self, node: Node) -> bool:
        """The quick way for a paragraph of bare words, which most are."""
        if len(node.children) != 1 or self._words or self._pictures:
            return False
        words = node.children[0]
        if not isinstance(words, str):
            return False
        if "\n" in words or "  " in words or "\t" in words or "\r" in words or "\f" in words:
            words = _BLANKS.sub(" ", words)
        words = words.strip()
        if not words:
            return False
        self._mark_gap(words)
        self.builder.add(words)
        return True

    def _block(self, node: Node, effects: tuple[str, ...]) -> None:
        self.flush()
        n_before, n_pictures = self.builder.length, len(self._pictures)
        centred = node.tag == "center" or "centred" in effects
        kinds = [kind for kind in effects if kind in ("emphasis", "strong", "strike")]
        for kind in kinds:
            self._open.append(_OpenMark(kind, self._length))
        if centred:
            self._open.append(_OpenMark("centred", self._length))
        self._children(node)
        is_paragraph = node.tag in ("p", "div", "center", "blockquote", "li")
        blank = is_paragraph and self._length == 0 and self.builder.length == n_before
        self.flush(kind="chapter_heading" if self.headings and node.tag in ("h1", "h2", "h3") else None)
        for _ in range(len(kinds) + centred):
            self._open.pop()
        if blank and node.tag == "p" and len(self._pictures) == n_pictures == 0:
            self._n_empty += 1

    def _inline(self, node: Node, effects: tuple[str, ...]) -> None:
        kinds = [kind for kind in effects if kind not in ("centred", "hidden")]
        if node.tag in _MARKS:
            kinds.append(_MARKS[node.tag])
        elif node.tag == "a" and node.get("href").startswith(("http:", "https:", "//", "mailto:")):
            kinds.append("link")
        if not kinds:
            self._children(node)
            return
        depth = len(self._open)
        for kind in kinds:
            self._open.append(_OpenMark(kind, self._length))
        self._children(node)
        for opened in self._open[depth:]:
            if opened.kind and self._length > opened.start:
                self._marks.append((opened.start, self._length, opened.kind))
        del self._open[depth:]

    def _end_marks(self, kind: str) -> None:
        """An end tag that came too late: its mark ends here, the block goes on."""
        for opened in self._open:
            if opened.kind == kind:
                if self._length > opened.start:
                    self._marks.append((opened.start, self._length, kind))
                opened.kind = ""

    def _add(self, words: str) -> None:
        if "\n" in words or "  " in words or "\t" in words or "\r" in words or "\f" in words:
            words = _BLANKS.sub(" ", words)
        if self._ends_blank:
            words = words.lstrip(" ")
        if not words:
            return
        self._ends_blank = words[-1] == " "
        self._words.append(words)
        self._length += len(words)

    def _break_line(self) -> None:
        self._words.append("\n")
        self._length += 1
        self._ends_blank = True

    def _preformatted(self, node: Node) -> None:
        """Typed text: lines of one paragraph are joined by what parts them there, as the page shows them."""
        self.flush()
        words = "".join(_raw_strings(node)).replace("\r\n", "\n").replace("\r", "\n")
        for span in find_paragraphs(words).paragraphs:
            lines = (line.strip() for line in words[span.start : span.end].split("\n"))
            self.builder.add("\n".join(lines))

    def flush(self, *, kind: str | None = None) -> None:
        """End the paragraph at hand."""
        if not self._words:
            self._flush_pictures(alone=True)
            return
        words = "".join(self._words)
        if " \n" in words:
            words = self._tidy_lines(words)
        for opened in self._open:
            if opened.kind and self._length > opened.start:
                self._marks.append((opened.start, self._length, opened.kind))
            opened.start = 0
        if words.strip():
            self._mark_gap(words)
            self._flush_pictures(alone=False)
            self.builder.add(words, self._marks, kind=kind)
        else:
            self._n_empty += 1
            self._flush_pictures(alone=True)
        self._words, self._marks, self._length, self._ends_blank = [], [], 0, True

    def _tidy_lines(self, words: str) -> str:
        """Blanks before line breaks go; offsets of marks are moved with them."""
        cuts = [match.start() for match in re.finditer(r" (?=\n)", words)]
        self._marks = [
            (start - bisect_left(cuts, start), end - bisect_left(cuts, end), kind) for start, end, kind in self._marks
        ]
        for opened in self._open:
            opened.start -= bisect_left(cuts, opened.start)
        words = words.replace(" \n", "\n")
        self._length = len(words)
        return words

    def _mark_gap(self, words: str) -> None:
        if self._n_empty >= 2 or (words.startswith("\n\n\n")):
            self.builder.want_gap()
        self._n_empty = 0

    def _flush_pictures(self, *, alone: bool) -> None:
        pictures, self._pictures = self._pictures, []
        for picture in pictures:
            if alone and self._is_break(picture):
                self.add_break()
            elif not alone:
                self._marks.append((0, 0, "image"))

    def _is_break(self, picture: Node) -> bool:
        alt = picture.get("alt").strip()
        source = picture.get("src") or picture.get("href") or picture.get("xlink:href")
        if _BREAK_PICTURE.search(alt) or _BREAK_PICTURE.search(source.rpartition("/")[2]):
            return True
        if self.picture_counts[source] > 1:
            return True
        return len(alt.split()) <= _MAX_ALT_WORDS and "cover" not in (alt + source).lower()

    def add_break(self) -> None:
        """A scene break, once."""
        self._n_empty = 0
        if not self.builder.ends_with_break():
            self.builder.add_break()


def _raw_strings(node: Node) -> Iterable[str]:
    for child in node.children:
        if isinstance(child, str):
            yield child
        elif child.tag == "br":
            yield "\n"
        elif child.tag not in _SILENT:
            yield from _raw_strings(child)
