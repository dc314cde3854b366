"""With the cast given, mentions are of exactly those people."""

import pytest

from wellread.characters import parse_pronoun_set, resolve_characters, resolve_speech_pronouns
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import Attribution, Cast, CharacterId, GivenCharacter, Quoting, Tokens

WARD = GivenCharacter("a", "Bill Ward", pronouns="he/him")
MRS_WARD = GivenCharacter("b", "Mrs. Ward", ("Helen",))
INA = GivenCharacter("c", "Ina", pronouns="she/her")
WAITER = GivenCharacter("d", "A Waiter", ("The Waiter",))


def read(text: str, *given: GivenCharacter) -> tuple[Cast, Quoting, Tokens]:
    work = work_from_text(text)
    layout = find_layout(work)
    quoting = find_quotations(work, layout)
    tokens = load_pipeline().parse(work, layout, quoting)
    return resolve_characters(work, layout, quoting, tokens, given=given), quoting, tokens


def told(text: str, *given: GivenCharacter) -> list[tuple[str, str | None]]:
    cast, _, _ = read(text, *given)
    return [
        (text[m.span.start : m.span.end], None if m.character is None else given[m.character].key)
        for m in cast.mentions
    ]


def test_part_of_a_full_name_names_its_one_owner() -> None:
    assert told("At noon Bill came in. Then Ina left.", WARD, INA) == [("Bill", "a"), ("Ina", "c")]


def test_title_tells_husband_from_wife() -> None:
    assert told("There Mrs. Ward met Mr. Ward.", WARD, MRS_WARD) == [("Mrs. Ward", "b"), ("Mr. Ward", "a")]


def test_description_in_the_list_is_found_in_lower_case() -> None:
    assert ("waiter", "d") in told("So the waiter bowed, and Ina sat.", WAITER, INA)


def test_lost_apostrophe_leaves_the_name() -> None:
    assert told("On the table Ina s letters lay.", INA) == [("Ina", "c")]


def test_pronouns_go_to_whom_they_fit() -> None:
    text = "There Bill met Ina. She smiled. He sat down with a sigh."
    assert told(text, WARD, INA) == [("Bill", "a"), ("Ina", "c"), ("She", "c"), ("He", "a")]


def test_i_and_you_in_a_line_follow_its_speaker() -> None:
    text = 'Here Bill said, "I miss you, Ina."'
    cast, quoting, tokens = read(text, WARD, INA)
    said = Attribution(quoting.quotations[0].id, CharacterId(0), (CharacterId(1),), "explicit", None, 0.9)
    resolved = resolve_speech_pronouns(cast, quoting, [said], tokens)
    assert [(text[m.span.start : m.span.end], m.character) for m in resolved.mentions] == [
        ("Bill", 0), ("I", 0), ("you", 1), ("Ina", 1),
    ]  # fmt: skip


def test_a_pronoun_set_needs_five_forms() -> None:
    with pytest.raises(ValueError, match="five forms"):
        parse_pronoun_set("xe/xem")
