"""Fonts, styles and scripts: read once, served from memory under names that change with their content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

_FOLDER = Path(__file__).parent / "static"
_TYPES = {
    ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asset:
    """One file of ours."""

    data: bytes
    media_type: str
    digest: str


def load_assets(folder: Path = _FOLDER) -> dict[str, Asset]:
    """Every file that may be asked for, by name; a name from outside is looked up here and nowhere else."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix in _TYPES:
            data = path.read_bytes()
            digest = hashlib.sha256(data).hexdigest()[:12]
            found[path.name] = Asset(data, _TYPES[path.suffix], digest)
    return found


class Assets:
    """Answers for `/static/...`."""

    def __init__(self) -> None:
        """Load them all."""
        self._assets = load_assets()

    def url(self, name: str) -> str:
        """Where a page finds the file of that name."""
        return f"/static/{name}?{self._assets[name].digest}"

    def serve(self, request: Request) -> Response:
        """One file, to be kept for good: another content has another address."""
        asset = self._assets.get(request.path_params["name"])
        if asset is None:
            return Response("not here\n", 404, media_type="text/plain")
        # Style sheets name fonts without a digest; a day is short enough for those.
        lasting = "max-age=31536000, immutable" if request.url.query == asset.digest else "max-age=86400"
        return Response(asset.data, headers={"content-type": asset.media_type, "cache-control": f"public, {lasting}"})
