"""The little of CSS that can change what a reader sees: slanted, bold, centred, struck out, not shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from wellread.formats.markup import Node

#: effects beside the kinds of marks: "hidden" (not shown), "upright" and "plain" (switch a mark off again)
_EFFECTS = (
    (re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE), "emphasis"),
    (re.compile(r"font(?:-weight)?\s*:[^;]*\b(?:bold|bolder|[6-9]00)\b", re.IGNORECASE), "strong"),
    (re.compile(r"font\s*:[^;]*\b(?:italic|oblique)\b", re.IGNORECASE), "emphasis"),
    (re.compile(r"text-decoration[a-z-]*\s*:[^;]*line-through", re.IGNORECASE), "strike"),
    (re.compile(r"text-align\s*:\s*(?:-webkit-)?center", re.IGNORECASE), "centred"),
    (re.compile(r"vertical-align\s*:\s*super", re.IGNORECASE), "superscript"),
    (re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE), "hidden"),
)
_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTOR = re.compile(r"(?:([A-Za-z][\w-]*)?\.([\w-]+)|([a-z][\w-]*))\s*$")


@dataclass(slots=True)
class Styles:
    """What the classes of a page mean, as far as marks go."""

    by_class: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def add_sheet(self, css: str) -> None:
        """Learn the rules of one style sheet; the last rule for a class counts."""
        if "{" not in css:
            return
        for selectors, body in _RULE.findall(_COMMENT.sub("", css) if "/*" in css else css):
            effects = find_effects(body)
            if not effects:
                continue
            for selector in selectors.split(","):
                match = _SELECTOR.search(selector.strip())
                # Only plain ".name" and "tag.name" rules: one that hangs on its surroundings may not apply.
                if match and match.group(2) and " " not in selector.strip():
                    self.by_class[match.group(2)] = effects

    def effects(self, node: Node) -> tuple[str, ...]:
        """What the element's classes and its own style do to its words."""
        raw = node.raw
        if not raw:
            return ()
        found: tuple[str, ...] = ()
        if self.by_class and "class" in raw:
            for name in node.classes:
                found += self.by_class.get(name, ())
        if "style" in raw:
            found += find_effects(node.get("style"))
        if "align" in raw and node.get("align").lower() == "center":
            found += ("centred",)
        if "hidden" in raw and "hidden" in node.attributes:
            found += ("hidden",)
        return found


def find_effects(declarations: str) -> tuple[str, ...]:
    """What a block of CSS declarations does."""
    return tuple(effect for pattern, effect in _EFFECTS if pattern.search(declarations))


def read_styles(nodes: Iterable[Node], sheets: Iterable[str] = ()) -> Styles:
    """The styles of a page: `sheets`, then those of its `style` elements."""
    styles = Styles()
    for sheet in sheets:
        styles.add_sheet(sheet)
    for node in nodes:
        styles.add_sheet("".join(child for child in node.children if isinstance(child, str)))
    return styles
