"""One made-up story, known in every field, from which files of all shapes are built."""

from __future__ import annotations

import html
import io
import re
import zipfile
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Chapter:
    """A chapter: paragraphs may hold `<em>` and the line "---" for a break between scenes."""

    title: str
    paragraphs: tuple[str, ...]
    before: str = ""
    after: str = ""
    summary: str = ""


@dataclass(frozen=True)
class Story:
    """What a file is built from, and what a reading must find again."""

    title: str = "The Lamp at Pemberley & Other Lights"
    authors: tuple[str, ...] = ("quillfeather",)
    fandoms: tuple[str, ...] = ("Pride and Prejudice - Jane Austen",)
    relationships: tuple[str, ...] = ("Elizabeth Bennet/Fitzwilliam Darcy",)
    characters: tuple[str, ...] = ("Elizabeth Bennet", "Fitzwilliam Darcy", "Georgiana Darcy")
    tags: tuple[str, ...] = ("Letters", "Slow Burn, Sort Of")
    rating: str = "Teen And Up Audiences"
    warnings: tuple[str, ...] = ("No Archive Warnings Apply",)
    categories: tuple[str, ...] = ("F/M",)
    summary: str = "A lamp is left burning in the west window. Nobody will say who lit it."
    note: str = "Thank you to my sister, who read this on a train."
    end_note: str = "The lamp is real; it stands in my aunt’s hall."
    published: str = "2014-03-02"
    updated: str = "2015-11-20"
    url: str = "https://archiveofourown.org/works/4242424"
    chapters: tuple[Chapter, ...] = field(default_factory=lambda: CHAPTERS)

    @property
    def n_words(self) -> int:
        """Words of the story, as the contract counts them."""
        words = " ".join(" ".join(chapter.paragraphs) for chapter in self.chapters)
        plain = re.sub(r"<[^>]+>", "", words)
        return sum(any(char.isalnum() for char in word) for word in plain.split())


def _paragraphs(seed: int) -> tuple[str, ...]:
    """Sixteen paragraphs that differ from chapter to chapter."""
    who = ("Elizabeth", "Mr Darcy", "Georgiana", "Mrs Reynolds")
    things = ("the lamp", "a letter", "the west window", "an umbrella", "the second stair", "a cold supper")
    out = []
    for number in range(16):
        a, b = who[(seed + number) % 4], who[(seed + number * 3 + 1) % 4]
        thing = things[(seed * 2 + number) % 6]
        if number == 8:
            out.append("---")
        elif number % 3 == 0:
            out.append(
                f"“Somebody has moved {thing},” said {a}, not for the first time that week, “and it was <em>not</em> {b}.”"
            )
        elif number % 3 == 1:
            out.append(
                f"{b} looked at {thing} for as long as it takes to count to {seed + number + 2}, and then went on with the "
                "accounts, because somebody had to and the candles were being charged for twice."
            )
        else:
            out.append(f"“Then it walked,” {b} answered.")
    return tuple(out)


CHAPTERS = (
    Chapter("A Light Is Seen", _paragraphs(1), before="This one is short!", summary="In which there is a lamp."),
    Chapter("Nobody Confesses", _paragraphs(2), after="I changed the supper twice."),
    Chapter("Oil", _paragraphs(3)),
)


def one_shot(story: Story) -> Story:
    """The story with its first chapter alone, without chapter notes."""
    from dataclasses import replace

    return replace(story, chapters=(Chapter("", story.chapters[0].paragraphs),))


#: labels of a header block that somebody types, in the order of `header_pairs`
HEADER = ("Title", "Author", "Fandom", "Pairing", "Characters", "Rating", "Warnings", "Summary")


def header_pairs(story: Story, labels: tuple[str, ...] = HEADER) -> list[tuple[str, str]]:
    """Labels and values of a typed header block."""
    values = (
        story.title, story.authors[0], story.fandoms[0], story.relationships[0], ", ".join(story.characters),
        story.rating, ", ".join(story.warnings), story.summary,
    )  # fmt: skip
    return list(zip(labels, values, strict=True))


def esc(words: str) -> str:
    """Words for HTML."""
    return html.escape(words, quote=False)


def paragraphs_html(chapter: Chapter, *, rule: str = "<hr/>") -> str:
    """A chapter's paragraphs as HTML."""
    return "\n".join(
        rule if words == "---" else "<p>" + words.replace("&", "&amp;") + "</p>" for words in chapter.paragraphs
    )


def plain(words: str) -> str:
    """Words without tags."""
    return re.sub(r"</?em>", "", words)


def zip_of(files: dict[str, bytes | str], *, first: str | None = None) -> bytes:
    """A zip of the files, in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            data = content.encode() if isinstance(content, str) else content
            archive.writestr(
                zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED if name != "mimetype" else zipfile.ZIP_STORED
            )
    return out.getvalue()


STORY_SMALL = Story()
