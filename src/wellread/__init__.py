"""wellread reads fan fiction: what is story, who is in it, who says every line, what passes between people.

`read(path)` gives one `Analysis` for each work in a file; `read_text(text)` reads a string. Nothing is imported
until it is used, so that `import wellread` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["read", "read_text"]

if TYPE_CHECKING:
    from wellread.analysis import read, read_text


def __getattr__(name: str) -> Any:
    if name in __all__:
        import wellread.analysis

        return getattr(wellread.analysis, name)
    raise AttributeError(f"module 'wellread' has no attribute {name!r}")
