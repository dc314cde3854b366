"""HTML and XML → a tree, in one pass and in linear time, whatever the markup.

Why our own: strangers' pages come with twenty thousand open tags, entity bombs and unclosed everything. The exact HTML
tree builders can be made quadratic by such pages and cannot be stopped half-way; an XML parser refuses them. This one
closes what HTML lets people leave open, never expands an entity that the document declares, never fetches, and flattens
what is nested deeper than `MAX_DEPTH`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from wellread.errors import UnsafeInputError

#: elements nested deeper become neighbours; lets every walk over a tree be recursive
MAX_DEPTH = 150

_MARKUP = re.compile(
    r"""<(?:
        (/?)([A-Za-z_][^\s/>]*+)                                        # 1 closing?  2 name
        ([^>"']*+(?:(?:"[^"]*+"|'[^']*+')[^>"']*+)*+)>                  # 3 attributes
      | (!--|!\[CDATA\[|[!?])                                           # 4 comment, CDATA, declaration
      | (/?[A-Za-z_])                                                   # 5 a tag that never ends
    )""",
    re.VERBOSE,
)
#: used once a source has shown that its quotation marks cannot be trusted: a tag ends at the next ">"
_PLAIN_MARKUP = re.compile(r"<(?:(/?)([A-Za-z_][^\s/>]*+)([^>]*+)>|(!--|!\[CDATA\[|[!?])|(/?[A-Za-z_]))")
#: tags that never end, after which a source is not trusted any more: keeps hostile sources linear
_MAX_BROKEN = 8
_ATTRIBUTE = re.compile(r"""([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_LONG_REFERENCE = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{7,});?")
_ENTITY = re.compile(r"<!ENTITY\s+(%\s*)?([^\s\"']+)\s+(SYSTEM|PUBLIC|\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_DECLARES = re.compile("<!ENTITY", re.IGNORECASE)
_AFTER_LOST_SCRIPT = re.compile(r"<(?:p|div|body|h[1-6]|table|section|article)\b", re.IGNORECASE)

VOID = frozenset(
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "command",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_RAW = frozenset(["script", "style", "xmp", "iframe", "noembed", "noframes"])
_RCDATA = frozenset(("title", "textarea"))
FORMATTING = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "sub", "sup", "tt", "u"]
)
_CLOSES_P = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "ul",
        "dd",
        "dt",
        "li",
    ]
)
_SCOPE = frozenset(
    ["table", "td", "th", "caption", "html", "body", "object", "template", "blockquote", "div", "section", "article"]
)
_TABLE_SCOPE = frozenset(["table", "td", "th", "caption", "html", "body"])
#: opening one of these closes an open one of the set, up to a border
_CLOSES_LIKE: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset(("li",)), frozenset(("ul", "ol", "menu", "dir", "table", "td"))),
    "dt": (frozenset(("dt", "dd")), frozenset(("dl", "table", "td"))),
    "dd": (frozenset(("dt", "dd")), frozenset(("dl", "table", "td"))),
    "tr": (frozenset(("tr", "td", "th")), frozenset(("table",))),
    "td": (frozenset(("td", "th")), frozenset(("table", "tr"))),
    "th": (frozenset(("td", "th")), frozenset(("table", "tr"))),
    "tbody": (frozenset(("tr", "thead", "tbody")), frozenset(("table",))),
    "option": (frozenset(("option",)), frozenset(("select", "optgroup"))),
    "optgroup": (frozenset(("option", "optgroup")), frozenset(("select",))),
    "body": (frozenset(("head",)), frozenset()),
}
_XHTML_PREFIXES = ("html:", "xhtml:", "h:", "xht:")


#: words on both sides of these are not one
_PARTING = frozenset("br p div li tr td".split())


class Node:
    """An element with what it holds: elements and strings (entities resolved, blanks as written)."""

    __slots__ = ("_attributes", "children", "raw", "tag")

    def __init__(self, tag: str, raw: str = "") -> None:
        """An element without children.

        Args:
            tag: its name; lower case in HTML.
            raw: its attributes as written.
        """
        self.tag = tag
        self.raw = raw
        self.children: list[Node | str] = []
        self._attributes: dict[str, str] | None = None

    @property
    def attributes(self) -> dict[str, str]:
        """Names (lower case in HTML, as written in XML) to values; the first of two alike counts."""
        if self._attributes is None:
            found: dict[str, str] = {}
            for match in _ATTRIBUTE.finditer(self.raw):
                name, *values = match.groups()
                found.setdefault(name, unescape(next((value for value in values if value is not None), "")))
            self._attributes = found
        return self._attributes

    def get(self, name: str, default: str = "") -> str:
        """The value of an attribute; names are compared without case."""
        if not self.raw:
            return default
        found = self.attributes.get(name)
        if found is None:
            low = name.lower()
            found = next((value for key, value in self.attributes.items() if key.lower() == low), None)
        return default if found is None else found

    @property
    def id(self) -> str:
        """The `id` attribute, or ""."""
        return self.get("id") if "id" in self.raw.lower() else ""

    @property
    def classes(self) -> tuple[str, ...]:
        """Words of the `class` attribute."""
        return tuple(self.get("class").split()) if "class" in self.raw.lower() else ()

    def elements(self) -> Iterator[Node]:
        """Child elements, strings left out."""
        return (child for child in self.children if isinstance(child, Node))

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in document order."""
        waiting: list[Node] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            children = node.children
            if len(children) == 1 and children[0].__class__ is str:
                continue
            for child in reversed(children):
                if child.__class__ is Node:
                    waiting.append(child)

    def find_all(self, *tags: str) -> list[Node]:
        """Elements below this one with one of the names, in document order."""
        return [node for node in self.walk() if node.tag in tags and node is not self]

    def find(self, *tags: str) -> Node | None:
        """The first element below this one with one of the names."""
        return next((node for node in self.walk() if node.tag in tags and node is not self), None)

    def by_id(self, name: str) -> Node | None:
        """The first element with this id."""
        return next((node for node in self.walk() if node.raw and node.id == name), None)

    def by_class(self, *names: str) -> list[Node]:
        """Elements that have all the classes, in document order."""
        return [node for node in self.walk() if node.raw and set(names) <= set(node.classes)]

    def text(self) -> str:
        """All words below, blanks collapsed; scripts and styles say nothing."""
        return " ".join("".join(self._strings()).split())

    def text_exact(self) -> str:
        """All words below, blanks as they are."""
        return "".join(self._strings())

    def has_more_words(self, n_words: int) -> bool:
        """Whether `text` surely has more words than that; looks no further than it must, and may miss a few."""
        n_found = 0
        for string in self._strings():
            # A word may go on in the next string ("<i>un</i>done"), so each string counts one less.
            n_found += max(0, len(string.split()) - 1)
            if n_found > n_words:
                return True
        return False

    def _strings(self) -> Iterator[str]:
        waiting: list[Node | str] = self.children[::-1]
        while waiting:
            child = waiting.pop()
            if isinstance(child, str):
                yield child
            elif child.tag in _PARTING:
                yield " "
                waiting.append(" ")
                waiting.extend(reversed(child.children))
            elif child.tag not in ("script", "style", "template"):
                waiting.extend(reversed(child.children))


def unescape(words: str) -> str:
    """`words` with character references resolved; numbers outside Unicode become U+FFFD."""
    if "&" not in words:
        return words
    return html.unescape(_LONG_REFERENCE.sub("\ufffd", words) if "&#" in words else words)


def parse_html(source: str, *, check: Callable[[], None] | None = None) -> Node:
    """The tree of a page, any page. Its root is an element named "#root"."""
    return _Builder(source, xml=False, check=check).build()


def parse_xml(source: str, *, check: Callable[[], None] | None = None) -> Node:
    """The tree of an XML document, well formed or not; names keep their prefixes and case.

    Raises:
        UnsafeInputError: when it declares entities that point outside or hold other entities.
    """
    return _Builder(source, xml=True, check=check).build()


def read_entities(source: str) -> dict[str, str]:
    """Plain words that the document's own declarations give names to.

    Raises:
        UnsafeInputError: for an entity that points outside or is made of others.
    """
    head = source[: source.find("]>") + 2] if "<!ENTITY" in source[:1_000_000] and "]>" in source else source[:100_000]
    found = {}
    for parameter, name, value in _ENTITY.findall(head):
        plain = html.unescape(value[1:-1])
        if parameter or value[:1] not in "\"'" or "&" in value.replace("&#", "") or len(plain) > 200:
            raise UnsafeInputError(f"the document declares the entity “{name[:40]}”, which reaches outside or grows")
        found[name] = plain
    return found


class _Builder:
    """The state of one pass over a source."""

    __slots__ = ("check", "deep", "entities", "missing", "n_open_p", "root", "source", "stack", "xml")

    def __init__(self, source: str, *, xml: bool, check: Callable[[], None] | None) -> None:
        self.source = source
        self.xml = xml
        self.check = check
        self.root = Node("#root")
        self.stack = [self.root]
        #: names of elements that were opened beyond the depth that is kept
        self.deep = 0
        self.n_open_p = 0
        #: endings that do not occur in what is left of the source: not searched for again
        self.missing: set[str] = set()
        self.entities = read_entities(source) if _DECLARES.search(source, 0, 100_000) else {}

    def build(self) -> Node:
        """The whole pass."""
        source, stack, xml = self.source, self.stack, self.xml
        pattern = _MARKUP
        matches = pattern.finditer(source)
        position, n_tags, n_broken = 0, 0, 0
        while match := next(matches, None):
            start, end = match.span()
            if start > position:
                words = source[position:start]
                if "&" in words:
                    self._add_words(words)
                else:
                    stack[-1].children.append(words)
            position = end
            closing, name, raw, other, broken = match.groups()
            if name is not None:
                if not xml:
                    name = name.lower()
                if not closing:
                    if name == "p" and not raw and not xml and not self.n_open_p and len(stack) <= MAX_DEPTH:
                        # Half of all tags open a bare paragraph beside closed ones: nothing else to think of.
                        paragraph = Node(name)
                        stack[-1].children.append(paragraph)
                        stack.append(paragraph)
                        self.n_open_p = 1
                    else:
                        position = self._open(name, raw, position)
                elif stack[-1].tag == name and len(stack) > 1 and not self.deep:
                    # Most end tags end the innermost element.
                    self.n_open_p -= name == "p"
                    stack.pop()
                else:
                    self._close(name)
            elif other is not None:
                position = self._skip_declaration(other, position)
            elif broken is not None:
                position = self._skip_broken(start)
                n_broken += 1
                if n_broken > _MAX_BROKEN:
                    pattern = _PLAIN_MARKUP
            if position != end:
                matches = pattern.finditer(source, position)
            n_tags += 1
            if self.check is not None and not n_tags & 0xFFFF:
                self.check()
        if position < len(source):
            self._add_words(source[position:])
        return self.root

    def _add_words(self, words: str) -> None:
        if "&" in words:
            for name, value in self.entities.items():
                words = words.replace(f"&{name};", value)
            words = unescape(words)
        self.stack[-1].children.append(words)

    def _open(self, name: str, raw: str, position: int) -> int:
        is_closed = raw.endswith("/") and (self.xml or len(raw) == 1 or raw[-2] in " \"'\t\n")
        if is_closed:
            raw = raw[:-1]
        if self.xml:
            self._push(Node(name, raw), keep_open=not is_closed)
            return position
        if ":" in name and name.startswith(_XHTML_PREFIXES):
            name = name.partition(":")[2]
        self._close_implied(name)
        node = Node(name, raw)
        if is_closed or name in VOID:
            self._push(node, keep_open=False)
        elif name in _RAW or name in _RCDATA:
            self._push(node, keep_open=False)
            return self._take_raw(node, position)
        else:
            self._push(node, keep_open=True)
        return position

    def _push(self, node: Node, *, keep_open: bool) -> None:
        self.stack[-1].children.append(node)
        if not keep_open:
            return
        if len(self.stack) > MAX_DEPTH:
            self.deep += 1
            return
        self.stack.append(node)
        if node.tag == "p":
            self.n_open_p += 1

    def _pop_to(self, index: int) -> None:
        for node in self.stack[index:]:
            if node.tag == "p":
                self.n_open_p -= 1
        del self.stack[index:]

    def _close_implied(self, name: str) -> None:
        if self.n_open_p and name in _CLOSES_P:
            self._close_like(frozenset(("p",)), _SCOPE)
        rule = _CLOSES_LIKE.get(name)
        if rule is not None:
            self._close_like(*rule)

    def _close_like(self, names: frozenset[str], border: frozenset[str]) -> None:
        lowest = None
        for index in range(len(self.stack) - 1, 0, -1):
            tag = self.stack[index].tag
            if tag in names:
                lowest = index
            elif tag in border:
                break
        if lowest is not None:
            self._pop_to(lowest)

    def _close(self, name: str) -> None:
        stack = self.stack
        if self.deep:
            self.deep -= 1
            return
        if stack[-1].tag == name and len(stack) > 1:
            if name == "p":
                self.n_open_p -= 1
            stack.pop()
            return
        if not self.xml and ":" in name and name.startswith(_XHTML_PREFIXES):
            name = name.partition(":")[2]
        if self.xml:
            index = next((index for index in range(len(stack) - 1, 0, -1) if stack[index].tag == name), 0)
            if index:
                self._pop_to(index)
            return
        self._close_loosely(name)

    def _close_loosely(self, name: str) -> None:
        """An end tag that does not fit the innermost element."""
        stack = self.stack
        crosses_block = False
        for index in range(len(stack) - 1, 0, -1):
            tag = stack[index].tag
            if tag == name:
                if name in FORMATTING and crosses_block:
                    stack[-1].children.append(Node("/" + name))  # its effect ends here, the block goes on
                else:
                    self._pop_to(index)
                return
            if tag in _TABLE_SCOPE and name not in ("table", "tr", "tbody", "thead", "body", "html"):
                break
            crosses_block = crosses_block or (tag not in FORMATTING and tag != "span")
        if name == "p":
            stack[-1].children.append(Node("p"))
        elif name == "br":
            stack[-1].children.append(Node("br"))

    def _find(self, ending: str, position: int) -> int:
        """Where `ending` next stands, or -1; a miss is remembered, so that a thousand of them cost one search."""
        if ending in self.missing:
            return -1
        found = self.source.find(ending, position)
        if found < 0:
            self.missing.add(ending)
        return found

    def _take_raw(self, node: Node, position: int) -> int:
        """The words of an element whose content is not markup; returns where the source goes on."""
        ending = None
        if node.tag not in self.missing:
            ending = re.compile(rf"</{re.escape(node.tag)}[\s/>]", re.IGNORECASE).search(self.source, position)
        if ending is None:
            self.missing.add(node.tag)
            if node.tag in _RCDATA:
                return position
            lost = _AFTER_LOST_SCRIPT.search(self.source, position)
            return lost.start() if lost else len(self.source)
        words = self.source[position : ending.start()]
        node.children.append(unescape(words) if node.tag in _RCDATA else words)
        close = self.source.find(">", ending.start())
        return len(self.source) if close < 0 else close + 1

    def _skip_declaration(self, kind: str, position: int) -> int:
        source = self.source
        end = self._find(">", position)
        if kind == "!--":
            comment = self._find("-->", position)
            if comment >= 0:
                return comment + 3
        elif kind == "![CDATA[":
            section = self._find("]]>", position)
            section = len(source) if section < 0 else section
            self.stack[-1].children.append(source[position:section])
            return section + 3
        elif kind == "!" and source.find("[", position, max(end, position)) >= 0:
            subset = self._find("]>", position)
            return subset + 2 if subset >= 0 else end + 1
        # also for a comment that never ends: it hides the tag it began, not the story after it
        return len(source) if end < 0 else end + 1

    def _skip_broken(self, start: int) -> int:
        """A tag without an end, or with a quotation mark that never closes: it ends at the next ">"."""
        end = self._find(">", start)
        if end < 0:
            self._add_words("<" if self.source[start + 1 : start + 2].isspace() else "")
            return len(self.source)
        words = self.source[start + 1 : end]
        name = re.match(r"/?[A-Za-z_][^\s/>]*", words)
        if name is not None and not name.group().startswith("/"):
            self._open(name.group() if self.xml else name.group().lower(), "", end + 1)
        elif name is not None:
            self._close(name.group()[1:] if self.xml else name.group()[1:].lower())
        return end + 1
