"""DOC, PDF and packed e-books through a program that the user has: calibre's `ebook-convert` or `pdftotext`.

Nothing is fetched and no shell is used; the program works in a folder of its own that is removed afterwards, for a
limited time. Without such a program the file is refused with a word on what to do.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from wellread.errors import InputError
from wellread.formats.draft import File

_ADVICE = {
    "pdf": "PDF needs `pdftotext` (poppler) or calibre's `ebook-convert`, and neither is installed",
    "doc": "old Word files (.doc) need calibre's `ebook-convert`, which is not installed; or save it as DOCX",
    "mobi": "this packing (HUFF/CDIC) needs calibre's `ebook-convert`, which is not installed",
}
_SECONDS = 90


def convert(file: File, kind: str) -> tuple[bytes, str]:
    """The file's words as plain text (from `pdftotext`) or an EPUB; second: "text" or "epub".

    Raises:
        InputError: when there is no program for it, or it fails.
    """
    pdftotext, calibre = shutil.which("pdftotext"), shutil.which("ebook-convert")
    if kind == "pdf" and pdftotext:
        return _run([pdftotext, "-enc", "UTF-8"], file, ".pdf", ".txt"), "text"
    if calibre:
        return _run([calibre], file, f".{kind}", ".epub"), "epub"
    raise InputError(_ADVICE.get(kind, "this kind of file needs a program that is not installed"), path=file.path)


def _run(command: list[str], file: File, suffix: str, result: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="wellread-") as folder:
        source, target = Path(folder) / f"in{suffix}", Path(folder) / f"out{result}"
        source.write_bytes(file.data)
        # ebook-convert takes its options last; pdftotext first: both take input and output in this order
        words = [command[0], *command[1:], str(source), str(target)]
        try:
            subprocess.run(
                words, check=True, capture_output=True, timeout=_SECONDS, stdin=subprocess.DEVNULL, cwd=folder
            )
            return target.read_bytes()
        except (subprocess.SubprocessError, OSError) as error:
            reason = "took too long" if isinstance(error, subprocess.TimeoutExpired) else "could not read it"
            raise InputError(f"{Path(command[0]).name} {reason}", path=file.path) from error
