"""Several narrators in turn, each under a line or heading of their name."""

from __future__ import annotations

from wellread.analysis import read_text
from wellread.characters import resolve_characters
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations

STORY = """{first}

I was in the attic when Amy came up. "What do you want?" I asked.

"Nothing," she said. "Laurie is downstairs."

"I don't care," I said, and I threw a pen at the wall. I hated him. I hated him so much.

{second}

I stood in the hall with my hat in my hands. I could hear them talking up there.

"She says she doesn't care," Amy told me when she came down. Amy was cross, and Amy had a cold.

"I knew she would," I said, and I put my hat on. I was done waiting for Jo.

{first}

"Wait!" I yelled from the stairs. I ran down. I didn't even have shoes on.

He turned around. "Why?" he asked.
"""


def tellers(first: str, second: str) -> list[str]:
    """Whose each `I said` and the like is."""
    work = work_from_text(STORY.format(first=first, second=second))
    layout = find_layout(work)
    quoting = find_quotations(work, layout)
    cast = resolve_characters(work, layout, quoting, load_pipeline("rules").parse(work, layout, quoting))
    return [
        cast.characters[one.character].name
        for one in cast.mentions
        if one.character is not None and work.text.content[one.span.end :].startswith((" asked", " said,", " yelled"))
        and work.text.slice(one.span) == "I"
    ]  # fmt: skip


def test_a_line_of_whose_view_hands_the_telling_over() -> None:
    assert tellers("~Jo's POV~", "~Laurie's POV~") == ["Jo", "Jo", "Laurie", "Jo"]


def test_headings_of_names_do_too() -> None:
    assert tellers("Chapter 1: Jo", "Chapter 2: Laurie") == ["Jo", "Jo", "Laurie", "Jo"]


def test_a_heading_that_names_whom_the_part_tells_of_does_not() -> None:
    assert len(set(tellers("Chapter 1: Jo", "Chapter 2: Amy"))) == 1


def narrator_of(text: str) -> str:
    """The name of whoever tells it."""
    speech = read_text(text, nlp="rules").speech
    assert speech is not None and speech.cast.narrator is not None
    return speech.cast.characters[speech.cast.narrator].name


def test_a_name_that_i_say_myself_is_not_mine() -> None:
    text = (
        'I sat down. I put my head on my knees, and I did not look.\n\n"You can have the stool," she said.\n\n'
        'I took it. I sat. "All right," I told her. "Thanks, Odile."\n\nI counted the tiles again. I like tiles.\n'
    )
    assert narrator_of(text) != "Odile"


def test_somebody_whom_i_ask_after_is_not_me() -> None:
    text = (
        'I woke up. I had a strap over my knees, and I could not lift it.\n\n"Where\'s Odile?"\n\n'
        'I heard rain. I heard a door. "Odile! Over here!" somebody called.\n\nI shut my eyes again, and I waited.\n'
    )
    assert narrator_of(text) != "Odile"


def test_whom_i_tell_what_they_said_is_somebody_too() -> None:
    text = (
        'You come back for your umbrella. "Sorry," you say, and I hand it over to you.\n\n'
        '"Is it your mother?" I ask.\n\n"It is Odile," you say. You go, and I listen to you on the stairs.\n'
    )
    speech = read_text(text, nlp="rules").speech
    assert speech is not None and speech.cast.narrator is not None and speech.cast.reader is not None
    assert speech.cast.reader != speech.cast.narrator
    assert speech.cast.characters[speech.cast.reader].kind == "reader"


def test_a_teller_who_calls_us_you_has_no_second_person_there() -> None:
    text = (
        "I will tell you what I saw, and you will not believe me, and I do not blame you.\n\n"
        '"Sit down," I said to Odile.\n\nI sat. "No," said Odile. You should have seen me.\n'
    )
    speech = read_text(text, nlp="rules").speech
    assert speech is not None and speech.cast.reader is None


def test_whoever_says_dad_is_not_dad() -> None:
    text = (
        'I looked at the bag. I did not ask, and I counted the lights. "Whose house was that?"\n\n"Some guy\'s."\n\n'
        '"Did he-"\n\n"No. Dad. No." I shut my eyes. I just wanted to sleep.\n'
    )
    speech = read_text(text, nlp="rules").speech
    assert speech is not None and speech.cast.narrator is not None
    assert speech.cast.characters[speech.cast.narrator].name == "Narrator"
