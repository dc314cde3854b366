"""Mail headers: those of a post are its frame, those in a story told in e-mails are the story (issue 3)."""

from __future__ import annotations

import pytest

from wellread.formats import work_from_text
from wellread.formats.letters import find_letters
from wellread.paratext import find_layout

TOLD = """From: Ann <ann@harbour.example>
To: Ben
Subject: Re: the cat
Date: 12 March 2004

The cat is on the roof again. I am not going up there.

A.

From: Ben
To: Ann
Subject: Re: Re: the cat

Then the cat stays on the roof. You said that last time, and then you went up.
"""
POSTED = """From: quill@somewhere.example (Quill)
Newsgroups: alt.lamps.creative
Subject: NEW: Low Water (1/2) [PG]
Date: 12 Mar 2001 11:02:44 GMT

She opened her mail.

From: Jean
To: Bette
Subject: dinner

Would you come to dinner?

She thought about it for the whole evening, and then she went.
"""


def story_of(content: str) -> str:
    work = work_from_text(content)
    return "\n".join(work.text.slice(span) for span in find_layout(work).story)


@pytest.mark.parametrize(
    "content",
    [TOLD, "Subject: lunch?\n\nIt is soup.\n\nSubject: Re: lunch?\n\nSoup is none.\n", TOLD.replace("To: Ben\n", "")],
    ids=["from, to, subject", "subjects alone", "without to"],
)  # fmt: skip
def test_a_story_told_in_emails_keeps_them(content: str) -> None:
    work = work_from_text(content)
    assert find_letters(content) == ()
    assert (work.title, work.authors, work.declared.published, work.source.origin) == (None, (), None, "text")
    assert story_of(content).strip() == content.strip()


def test_an_email_inside_a_post_is_story() -> None:
    assert len(find_letters(POSTED)) == 1
    assert "To: Bette\nSubject: dinner" in story_of(POSTED)
    assert "Newsgroups" not in story_of(POSTED)


@pytest.mark.parametrize(
    "header",
    [
        "From: Quill <q@x.example>\nSubject: Low Water (1/2)\n",
        "From: Quill <q@x.example>\nTo: lampfic@yahoogroups.com\nSubject: Low Water\n",
        "From: Quill <q@x.example>\nDate: Mon, 12 Mar 2001 11:02:44 -0500\nSubject: Low Water\n",
        "Path: not-for-mail\nFrom: q@x.example\nSubject: Low Water\n",
        "From q@x.example Mon Mar 12 11:02:44 2001\nFrom: q@x.example\nSubject: Low Water\n",
        "Subject: [lampfic] FIC: Low Water\n",
        "Subject: Low Water by Quill\n",
        "Subject: Low Water\nTitle: Low Water\n",
    ],
)
def test_a_post_is_told_by_what_programs_and_posters_write(header: str) -> None:
    content = header + "\nShe lit the lamp, and the whole of the west window shone.\n"
    assert len(find_letters(content)) == 1
    assert work_from_text(content).title == "Low Water"
