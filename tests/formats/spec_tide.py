"""A second made-up story with what misleads a reader, and its words in markup and as typed text."""

from __future__ import annotations

import textwrap
from dataclasses import replace

from formats.spec import Chapter, Story, esc, one_shot


def _tide(seed: int) -> tuple[str, ...]:
    """Paragraphs with what misleads: a label in a letter, short lines, straight quotes, dashes, a heading's words."""
    who = ("Anne", "Wentworth", "Emma", "the harbour master")
    a, b, c = (who[(seed + step) % 4] for step in range(3))
    return (
        f'"You are late," said {a}. "The tide has been and gone, and it took the good chairs."',
        f"{b[0].upper()}{b[1:]} did not look up. There were {seed + 3} boats on the sand & none of them was whole; there was a smell of tar, "
        "and of the sort of weather that has not made up its mind -- and somebody, a long way off, was hammering.",
        '"It\'s not the chairs I mind."',
        f"'Then what?' {c} asked.",
        "No answer.",
        f"The letter, when it came, was <em>short</em>. Rating: it as letters go, {a} thought, one would have called it a note.",
        "---",
        f"Chapter after chapter of the harbour book had gone under water. {b[0].upper()}{b[1:]} turned the pages with a butter knife, one at a time, and where the ink had run "
        "into blue clouds wrote the words again from memory, and where memory failed wrote something kinder.",
        '"Summary," read the clerk, "of losses: one pier, eleven hats."',
        f"“I never liked the pier,” {c} said—and then, because nobody laughed: “Well, I did not.”",
        "Outside it began to rain. It went on until the café closed, and after it.",
        f"“Come home,” said {a}.",
    )


TIDE = Story(
    title="What the Tide Left (and What It Took)",
    authors=("saltmarsh_9",),
    fandoms=("Persuasion - Jane Austen", "Emma (1996)"),
    relationships=("Anne Elliot/Frederick Wentworth", "Anne Elliot & Emma Woodhouse"),
    characters=("Anne Elliot", "Frederick Wentworth", "Emma Woodhouse", "Original Female Character(s)"),
    tags=("Storms", "Hurt/Comfort", "Alternate Universe - Harbour"),
    rating="Mature",
    warnings=("Graphic Depictions Of Violence", "Major Character Death"),
    categories=("F/M", "Gen"),
    summary="The sea takes eleven hats and a pier.\n\nEverybody pretends not to miss the pier.",
    note="Written for the winter exchange; thank you to K. for the boats.",
    end_note="Comments make the tide turn.",
    published="2016-07-09",
    updated="2018-01-30",
    url="https://archiveofourown.org/works/7654321",
    chapters=(
        Chapter("Low", _tide(1), before="Warning for weather.", summary="Hats are lost."),
        Chapter("Slack Water", _tide(2), after="The clerk is real."),
        Chapter("High, and Higher", _tide(3), before="Long one!"),
        Chapter("Ebb", _tide(4)),
    ),
)
TIDE_ONE = one_shot(replace(TIDE, summary="The sea takes eleven hats and a pier."))
#: for layouts that carry one fandom, one pairing, one paragraph of summary
SMALL = replace(
    TIDE,
    fandoms=("Persuasion",),
    relationships=("Anne Elliot/Frederick Wentworth",),
    characters=("Anne Elliot", "Frederick Wentworth"),
    summary="The sea takes eleven hats and a pier. Nobody says so.",
    warnings=("Major Character Death",),
)
SMALL_ONE = one_shot(SMALL)


def paras(chapter: Chapter, *, rule: str = "<hr/>", wrap: str = "<p>{}</p>", join: str = "\n") -> str:
    """A chapter's paragraphs in the markup of a site."""
    return join.join(
        rule if words == "---" else wrap.format(words.replace("&", "&amp;")) for words in chapter.paragraphs
    )


def summary_html(story: Story) -> str:
    return "".join(f"<p>{esc(item)}</p>" for item in story.summary.split("\n\n"))


def typed(chapter: Chapter, *, wrap: int | None = None, rule: str = "* * *", sign: str = "", join: str = "\n\n") -> str:
    """A chapter as typed text; `sign` stands round emphasis."""
    lines = []
    for words in chapter.paragraphs:
        words = rule if words == "---" else words.replace("<em>", sign).replace("</em>", sign)
        lines.append(textwrap.fill(words, wrap) if wrap and words != rule else words)
    return join.join(lines)
