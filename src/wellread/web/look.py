"""How a person wants pages to look: kept in a cookie, so that the server draws them so at once and without scripts."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import unquote

COOKIE = "wellread-look"

#: setting → what it may be, the default first
CHOICES: dict[str, tuple[str, ...]] = {
    "theme": ("auto", "light", "sepia", "dark"),
    "size": ("3", "1", "2", "4", "5", "6"),
    "measure": ("medium", "narrow", "wide"),
    "leading": ("normal", "tight", "loose"),
    "face": ("serif", "sans"),
    "notes": ("folded", "shown", "hidden"),
    "who": ("off", "tints", "names"),
    "margin": ("auto", "on", "off"),
    "view": ("flow", "paged"),
    "veil": ("on", "off"),
    "list": ("list", "cards"),
}


def read_look(cookies: Mapping[str, str]) -> dict[str, str]:
    """Every setting with a value it may have; what is unknown is passed over."""
    look = {name: values[0] for name, values in CHOICES.items()}
    for item in unquote(cookies.get(COOKIE, "")).split("."):
        name, _, value = item.partition("-")
        if value in CHOICES.get(name, ()):
            look[name] = value
    return look


def write_look(look: Mapping[str, str]) -> str:
    """What the cookie holds: only what differs from the defaults."""
    return ".".join(f"{name}-{value}" for name, value in look.items() if value != CHOICES[name][0])
