"""What stands between marks and is no speech."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wellread.formats import work_from_text
from wellread.paratext import find_layout
from wellread.quotations import find_quotations

_AROUND = '"Well," said Hob. "Here we are."\n\n{}\n\n"So we are," said Nan.\n'


def kinds(paragraph: str, *, language: str | None = None) -> list[str]:
    work = replace(work_from_text(_AROUND.format(paragraph)), language=language)
    return [item.kind for item in find_quotations(work, find_layout(work)).quotations[2:-1]]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ('Hob had brought his "friends" along.', ["other"]),
        ('It was what the village called "a warm welcome," and it left bruises.', ["other"]),
        ('They had read "The Salt Road" and hated it.', ["other"]),
        ('Nan hated the word "cosy" more than any other.', ["other"]),
        ("Nan hated the word 'cosy' more than any other.", ["other"]),
        ('"Cosy," said Nan. "I hate that word."', ["speech", "speech"]),
        ('Hob turned round. "Did you hear that?"', ["speech"]),
        ('And then she asked, "Is it far?"', ["speech"]),
        ('"What a dreadful hat," thought Nan, and smiled at him.', ["thought"]),
        ('Nan thought, "What a dreadful hat."', ["thought"]),
        ('The sign read, "Beware of the geese."', ["written"]),
        ('"Home by nine," he texted under the table.', ["written"]),
        ('"No," he thought. "No, no, no."', ["thought", "thought"]),
        ('"Coward" was what she meant, and he knew it.', ["other"]),
        ('"Go home," was what she said.', ["speech"]),
        ('His phone buzzed. It was Nan: "Where are you?"', ["written"]),
        ('"Hmm"--he scratched his ear--"no."', ["speech", "speech"]),
    ],
)
def test_kinds(paragraph: str, expected: list[str]) -> None:
    assert kinds(paragraph) == expected


def test_a_letter_is_written_from_salutation_to_signature() -> None:
    letter = '"Dear Nan,\n\n"I am well. The geese are not.\n\n"Your loving brother,\n\n"OTTO."'
    assert kinds(letter) == ["written"] * 4


def test_a_long_speech_is_no_letter() -> None:
    speech = '"There was a goose once.\n\n"It had a temper.\n\n"It is dead now," said Hob.'
    assert kinds(speech) == ["speech"] * 3


def test_in_another_language_shapes_alone_decide() -> None:
    assert kinds('"Ich bin müde", sagte er. "Und du?"', language="de") == ["speech", "speech"]


def test_a_story_without_capitals_and_stops_is_heard_too() -> None:
    text = "\n\n".join(
        [
            '"hello" said hob', '"oh its you"', '"who else"', 'nan looked up. "did you bring the key"',
            '"it was in the other coat"', '"then we are locked out" she said', "she hated the word \"locked\"",
        ]
    )  # fmt: skip
    work = work_from_text(text)
    found = [item.kind for item in find_quotations(work, find_layout(work)).quotations]
    assert found == ["speech"] * 6 + ["other"]
