"""Usenet and mailing-list text: blocks of mail headers, parts of one story, signatures. The text stays as it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wellread.formats.facts import Facts, clean, parse_date
from wellread.records import Hint, Part
from wellread.text import Span, trimmed

_NAMES = (
    "Path|From|Newsgroups|Subject|Date|Lines|Message-ID|Organization|References|Reply-To|Sender|To|Cc|X-[A-Za-z-]+|"
    "MIME-Version|Content-Type|Content-Transfer-Encoding|NNTP-Posting-Host|Xref|Approved|Followup-To|Received|"
    "Return-Path|List-[A-Za-z]+|Delivered-To|Precedence|Status|Distribution|Keywords|Summary|Expires|Sent|In-Reply-To"
)
_HEADER_LINE = re.compile(rf"^(?P<name>{_NAMES}):[ \t]*(?P<value>[^\n]*)$", re.IGNORECASE)
_BLOCK = re.compile(
    rf"(?:^From [^\n]+\n|^Article [^\n]+\n)?(?:^(?:{_NAMES}):[^\n]*+(?:\n[ \t]++[^\n]*+)*+\n?){{2,}}+",
    re.IGNORECASE | re.MULTILINE,
)
_LONE_SUBJECT = re.compile(r"\A\s*+Subject:[ \t]*(?P<value>[^\n]+)\n", re.IGNORECASE)
_PART = re.compile(
    r"[\[(]?\b(?:part|pt|chapter|ch)?\.?\s*(?P<n>\d{1,3})\s*(?:-\s*\d{1,3}\s*)?(?:/|\bof\b)\s*(?P<of>\d{1,3}|\?+)[\])]?|[\[(]?\b(?:part|pt)\.?\s+(?P<only>\d{1,3})\b[\])]?",
    re.IGNORECASE,
)
_TAGS = re.compile(
    r"^\s*(?:(?:re|fwd?)\s*:\s*)*|\b(?:NEW|REPOST|ADV|REV|REVISED|FIC|FANFIC|STORY|XFC|TNG|VOY|DS9|TOS)\b\s*[:>-]*|"
    r"\[[^\]]*\]|\((?:NC-17|PG-?13|PG|R|G|[A-Z]{1,5}(?:[,/] ?[A-Z]{1,5})*)\)|[<>]",
)
_RATING = re.compile(r"[\[(]\s*(?:rated:?\s*)?(NC-?17|PG-?13|PG|R|G|NR)\s*[,)\]]", re.IGNORECASE)
_BY = re.compile(r"\s*[,-]?\s+by\s+(?P<name>[A-Z][^()\[\]<>]{1,60}?)\s*$", re.IGNORECASE)
_NAME = re.compile(r"^\"?(?P<name>[^\"<@]*?)\"?\s*<[^>]*>|[^\s(]+\s*\((?P<bracket>[^)]+)\)|(?P<bare>\S+)")
#: headers that people in a story put over their own letters
_PEOPLE_WRITE = frozenset("from to cc subject date sent reply-to".split())
_LIST = re.compile(r"(?:groups?|lists?|listserv|listbot|onelist|topica|majordomo)\b|^\s*\[[\w-]+\]", re.IGNORECASE)
#: "Mon, 12 Mar 2001 11:02:44 -0500", with the zone that only programs write
_PROGRAM_DATE = re.compile(
    r"\d{1,2} [A-Z][a-z]{2} (?:\d\d){1,2},? \d\d?:\d\d(?::\d\d)? *(?:[+-]\d{4}|GMT|UT|[A-Z]{2,4})\b"
)
_STORY_TAG = re.compile(
    r"^\s*(?:(?:re|fwd?):\s*)*(?:\[?(?:NEW|REPOST|ADV|REV|REVISED|FIC|FANFIC|STORY|XFC)\]?\s*[:>-]|NEW\b)"
)
_TYPED_ROW = re.compile(
    r"^[ \t]*(?:title|author|by|rating|fandom|category|classification|disclaimer|summary|pairing|spoiler|archive|"
    r"keyword)s?\s*:",
    re.IGNORECASE,
)
#: headers that only news and mail programs write
_NEWS = re.compile(r"^(?:Newsgroups|Message-ID|Path|NNTP-Posting-Host): ", re.IGNORECASE | re.MULTILINE)
#: letters of an archive's own words that may stand above the first header
_PREAMBLE = 1500
_SIGNATURE = re.compile(r"^-- \n", re.MULTILINE)

#: name and value of each header, in order
Fields = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """One message in a text."""

    #: from its header block to the next
    span: Span
    header: Span
    fields: Fields

    def field(self, name: str) -> str:
        """The value of a header, or ""."""
        return _value(self.fields, name)


def find_letters(content: str) -> tuple[Letter, ...]:
    """The messages of a text that came by mail or news; none for other texts, and none for a story told in e-mails."""
    begins = re.match(rf"\s*+(?:From \S|Article \d|(?:{_NAMES}):)", content, re.IGNORECASE)
    if not begins and not _NEWS.search(content, 0, _PREAMBLE):
        return ()
    found = [(match, _fields(match.group())) for match in _BLOCK.finditer(content)]
    blocks = _posted(found)
    if not blocks or (begins and content[: blocks[0][0].start()].strip()) or blocks[0][0].start() > _PREAMBLE:
        return _lone_subject(content)
    ends = [*(match.start() for match, _ in blocks[1:]), len(content)]
    return tuple(
        Letter(Span(match.start(), end), Span(match.start(), match.start() + len(match.group().rstrip())), fields)
        for (match, fields), end in zip(blocks, ends, strict=True)
    )


def _posted(found: Sequence[tuple[re.Match[str], Fields]]) -> list[tuple[re.Match[str], Fields]]:
    """The header blocks that a mail program wrote, and those of further parts under the first one's subject."""
    blocks = [(match, fields) for match, fields in found if _is_header(fields)]
    posted = [item for item in blocks if _was_posted(*item)]
    if not posted or posted[0] is not blocks[0]:
        return []
    stem = parse_subject(_value(posted[0][1], "subject"))[0].casefold()
    return [
        item for item in blocks if item in posted or parse_subject(_value(item[1], "subject"))[0].casefold() == stem
    ]


def _lone_subject(content: str) -> tuple[Letter, ...]:
    """A file that keeps nothing of its post's header but the subject."""
    lone = _LONE_SUBJECT.match(content)
    if lone is None:
        return ()
    following = [line for line in content[lone.end() : lone.end() + 600].split("\n") if line.strip()][:4]
    typed = any(_TYPED_ROW.match(line) for line in following)
    subject = lone.group("value")
    if not typed and not _names_a_story(subject) and not _LIST.search(subject):
        return ()
    header = Span(lone.start(), lone.start("value") + len(lone.group("value").rstrip()))
    return (Letter(Span(0, len(content)), header, (("subject", lone.group("value")),)),)


def _is_header(fields: Fields) -> bool:
    names = {name for name, _ in fields}
    return "subject" in names and bool(names & {"from", "date", "newsgroups", "message-id", "path", "to"})


def _was_posted(match: re.Match[str], fields: Fields) -> bool:
    """Whether a program sent it: people in stories write to each other too, but only From, To, Date and Subject."""
    names = {name for name, _ in fields}
    if names - _PEOPLE_WRITE or re.match(r"From |Article ", match.group()):
        return True
    if _names_a_story(_value(fields, "subject")):
        return True
    if _LIST.search(_value(fields, "to")) or _LIST.search(_value(fields, "subject")):
        return True
    return "to" not in names and bool(_PROGRAM_DATE.search(_value(fields, "date")))


def _names_a_story(subject: str) -> bool:
    """Whether a subject has what posts of stories have: a part, a rating, a tag, an author."""
    _, part, author = parse_subject(subject)
    return part is not None or author is not None or bool(_RATING.search(subject) or _STORY_TAG.search(subject))


def _value(fields: Fields, name: str) -> str:
    return next((value for label, value in fields if label == name), "")


def _fields(block: str) -> Fields:
    found: list[tuple[str, str]] = []
    for line in block.split("\n"):
        match = _HEADER_LINE.match(line)
        if match is not None:
            found.append((match.group("name").lower(), match.group("value").strip()))
        elif found and line[:1] in " \t":
            found[-1] = (found[-1][0], f"{found[-1][1]} {line.strip()}")
    return tuple(found)


def parse_subject(subject: str) -> tuple[str, Part | None, str | None]:
    """Title, part and author of a subject line: "NEW: Low Water (2/7) by Somebody"."""
    part = None
    match = _PART.search(subject)
    if match is not None:
        number = int(match.group("n") or match.group("only"))
        of = match.group("of")
        if number:
            part = Part(number, int(of) if of and of.isdecimal() else None)
        subject = subject[: match.start()] + " " + subject[match.end() :]
    subject = clean(_TAGS.sub(" ", subject)).strip(" -:,.")
    author = None
    if found := _BY.search(subject):
        author = found.group("name").strip(" -,.")
        subject = subject[: found.start()]
    return subject.strip(' -:,"“”'), part, author


def group_letters(letters: Sequence[Letter]) -> list[list[Letter]]:
    """Messages in runs that are parts of one story: their subjects' stems agree."""
    groups: list[list[Letter]] = []
    stem = None
    for letter in letters:
        title = parse_subject(letter.field("subject"))[0].casefold()
        if groups and title == stem:
            groups[-1].append(letter)
        else:
            groups.append([letter])
            stem = title
    return groups


def describe_letters(letters: Sequence[Letter], content: str) -> tuple[Facts, list[Hint], Part | None]:
    """Fields, header blocks and signatures of the messages of one story; spans count in `content`."""
    first = letters[0]
    title, part, author = parse_subject(first.field("subject"))
    facts = Facts(title=title or None)
    if author:
        facts.add_author(author)
    rating = _RATING.search(first.field("subject"))
    facts.fill(published=parse_date(first.field("date")), rating=rating.group(1) if rating else None)
    hints = []
    preamble = content[: first.span.start]
    if preamble.strip() and len(preamble) <= _PREAMBLE:
        hints.append(Hint("archive_note", trimmed(content, 0, first.span.start)))
    for letter in letters:
        hints.append(Hint("header", letter.header))
        sign = list(_SIGNATURE.finditer(content, letter.span.start, letter.span.end))
        if sign and letter.span.end - sign[-1].start() < 1500:
            words = content[sign[-1].start() : letter.span.end]
            hints.append(Hint("archive_note", Span(sign[-1].start(), sign[-1].start() + len(words.rstrip()))))
    return facts, hints, part if len(letters) == 1 else None


def sender(letter: Letter) -> str | None:
    """Who posted: a name, else the address's first part."""
    match = _NAME.match(letter.field("from"))
    if match is None:
        return None
    name = match.group("name") or match.group("bracket") or (match.group("bare") or "").partition("@")[0]
    return clean(name).strip("\"' ") or None
