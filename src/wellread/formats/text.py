"""Plain text and Markdown → drafts. Plain text stays as decoded, but for line ends and NULs."""

from __future__ import annotations

from wellread.errors import InputError
from wellread.formats.decode import Decoded, decode, has_text, normalize_newlines
from wellread.formats.draft import Draft, File
from wellread.formats.markdown import read_markdown_words
from wellread.formats.plain import find_paragraphs
from wellread.formats.typed import read_typed_header


def read_text(file: File) -> tuple[Draft, str]:
    """The work in a typed text, and its charset.

    Raises:
        InputError: when the bytes are no words.
    """
    decoded = _decode(file)
    return draft_text(decoded.content, warnings=decoded), decoded.encoding


def read_markdown(file: File) -> tuple[Draft, str]:
    """The work in a Markdown draft, and its charset."""
    decoded = _decode(file)
    draft = Draft("markdown")
    draft.warnings.extend(decoded.warnings)
    read_markdown_words(normalize_newlines(decoded.content), draft)
    read_typed_header(draft)
    return draft, decoded.encoding


def draft_text(content: str, *, warnings: Decoded | None = None) -> Draft:
    """A draft of plain text."""
    draft = Draft("text", content=normalize_newlines(content))
    if warnings is not None:
        draft.warnings.extend(warnings.warnings)
    layout = find_paragraphs(draft.content or "")
    draft.paragraphs, draft.marks = layout.paragraphs, layout.marks
    read_typed_header(draft)
    return draft


def _decode(file: File) -> Decoded:
    file.budget.check_document(len(file.data))
    decoded = decode(file.data)
    if not has_text(decoded.content):
        raise InputError("the file is no text: it holds mostly bytes that stand for no letters", path=file.path)
    return decoded
