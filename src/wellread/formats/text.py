"""Plain text and Markdown → drafts. Plain text stays as decoded, but for line ends and NULs."""

from __future__ import annotations

import re

from wellread.errors import InputError
from wellread.formats.boards import is_board_text, page_of_board_text
from wellread.formats.copied import read_place
from wellread.formats.decode import Decoded, decode, has_text, normalize_newlines
from wellread.formats.draft import Draft, File, without_overlap
from wellread.formats.fff_text import is_fff_text, read_fff_text
from wellread.formats.forwards import find_forwarding, unquote
from wellread.formats.html import read_page
from wellread.formats.letters import describe_letters, find_letters, group_letters, sender
from wellread.formats.markdown import read_markdown_words
from wellread.formats.page import parse_page
from wellread.formats.pages import find_page_lines, unfold_columns
from wellread.formats.pasted import read_pasted
from wellread.formats.plain import find_paragraphs
from wellread.formats.prose import describe_other
from wellread.formats.typed import blanked, find_typed_fields, merge_facts, read_typed_header, split_anthology


def read_text(file: File) -> tuple[list[Draft], str]:
    """The works in a typed text, and its charset: several where messages of several stories follow one another.

    Raises:
        InputError: when the bytes are no words.
    """
    decoded = _decode(file)
    if is_board_text(decoded.content):
        words = normalize_newlines(decoded.content)
        draft = read_page(parse_page(page_of_board_text(words), check=file.budget.check_time), path=file.path)
        draft.warnings.extend(decoded.warnings)
        return [draft], decoded.encoding
    return draft_texts(decoded.content, decoded), decoded.encoding


def draft_texts(content: str, decoded: Decoded | None = None) -> list[Draft]:
    """Drafts of plain text: mail by its stories, an anthology by its header blocks, anything else as one."""
    content, was_quoted = unquote(_without_inner_marks(normalize_newlines(content)))
    drafts = _draft_all(content, decoded)
    for draft in drafts if was_quoted else ():
        draft.warn("unquoted", "it was forwarded with a mark before every line; the marks were taken off")
    return drafts


def _without_inner_marks(content: str) -> str:
    """The text with a blank line in place of a byte-order mark that opens a line: there files were joined."""
    return content.replace("\n\ufeff", "\n\n") if "\ufeff" in content else content


def _draft_all(content: str, decoded: Decoded | None) -> list[Draft]:
    letters = find_letters(content)
    groups = group_letters(letters) if letters else []
    if len(groups) > 1:
        # what stands above the first header stays with the first story
        starts = [0, *(group[0].span.start for group in groups[1:])]
        ends = [group[-1].span.end for group in groups]
        return [draft_text(content[a:b], decoded=decoded) for a, b in zip(starts, ends, strict=True)]
    pieces = [content] if letters else split_anthology(content)
    return [draft_text(piece, decoded=decoded) for piece in pieces]


def read_markdown(file: File) -> tuple[Draft, str]:
    """The work in a Markdown draft, and its charset."""
    decoded = _decode(file)
    draft = Draft("markdown")
    draft.warnings.extend(decoded.warnings)
    read_markdown_words(normalize_newlines(decoded.content), draft)
    read_typed_header(draft)
    return draft, decoded.encoding


def draft_text(content: str, *, decoded: Decoded | None = None) -> Draft:
    """A draft of one plain text."""
    draft = Draft("text")
    if decoded is not None:
        draft.warnings.extend(decoded.warnings)
    content, was_folded = unfold_columns(normalize_newlines(content))
    if was_folded:
        draft.warn("columns-unfolded", "its pages had columns side by side; they were put one below the other")
    draft.hints = find_page_lines(content)
    draft.content = content = content.replace("\f", "\n")
    layout = find_paragraphs(content)
    draft.paragraphs, draft.marks = layout.paragraphs, layout.marks
    if is_fff_text(content):
        read_fff_text(draft)
    elif not read_pasted(draft):
        _read_surroundings(draft)
        _read_letters(draft)
        read_typed_header(draft)
    draft.hints = without_overlap(draft.hints)
    return draft


def _read_surroundings(draft: Draft) -> None:
    """What somebody's mail or the place it was copied from put round the story."""
    content = draft.content or ""
    draft.hints += find_forwarding(content)
    copy = read_place(content)
    if copy is None:
        return
    draft.hints += copy.hints
    if copy.title:
        draft.facts.title, draft.origin = copy.title, "copied"
    draft.facts.fill(fandoms=(copy.fandom,) if copy.fandom and not copy.fandom.isupper() else ())
    if copy.author and not find_typed_fields(blanked(content, draft.hints)).authors:
        draft.facts.add_author(copy.author)


def _read_letters(draft: Draft) -> None:
    """What mail headers say, after what the author's own header block says."""
    content = draft.content or ""
    letters = find_letters(content)
    if not letters:
        return
    draft.origin = "mail"
    facts, hints, part = describe_letters(letters, content)
    below = blanked(content, draft.hints)[letters[0].header.end :].lstrip("\n ")
    typed = find_typed_fields(below, known_title=facts.title)
    draft.facts.title = typed.title or facts.title
    draft.facts.authors = list(typed.authors or facts.authors)
    if not draft.facts.authors:
        draft.facts.add_author(_byline(content[letters[0].header.end :][:2000]) or sender(letters[0]) or "")
    merge_facts(draft.facts, typed)
    merge_facts(draft.facts, facts)
    draft.hints, draft.part = draft.hints + hints, part


def _byline(words: str) -> str | None:
    match = re.search(
        r"^[ \t]*(?:written )?by:?[ \t]+(?P<name>[A-Z][^\n@]{1,50}?)[ \t]*$", words, re.MULTILINE | re.IGNORECASE
    )
    return match.group("name") if match else None


def _decode(file: File) -> Decoded:
    file.budget.check_document(len(file.data))
    decoded = decode(file.data)
    if not has_text(decoded.content):
        raise InputError("the file is no text: it holds mostly bytes that stand for no letters", path=file.path)
    other = describe_other(decoded.content)
    if other is not None:
        raise InputError(other, path=file.path)
    return decoded
