"""Where a person's library lies by default. No domain logic."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def default_folder() -> Path:
    """`WELLREAD_LIBRARY`, or `wellread` in the folder where this system keeps a user's data."""
    named = os.environ.get("WELLREAD_LIBRARY")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "wellread"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "wellread"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "wellread"
