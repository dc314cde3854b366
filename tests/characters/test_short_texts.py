"""A text of a few hundred words, in which somebody is named once or twice."""

from wellread.characters.names import count_capitals, find_name_types
from wellread.characters.words import Words, cut_words
from wellread.formats import work_from_text
from wellread.paratext import find_layout
from wellread.quotations import find_quotations

GLASS = "The third jar burst. Ember stood in the glass and waited."


def read(text: str) -> Words:
    work = work_from_text(text)
    layout = find_layout(work)
    return cut_words(work, layout, find_quotations(work, layout))


def names_in(text: str, *, actor: str) -> set[str]:
    words = read(text)
    actors = frozenset(at for at, word in enumerate(words.form) if word == actor)
    types = find_name_types(words, count_capitals(words), model_names=frozenset(), actors=actors)
    return {kind.words[0] for kind in types}


def test_whoever_acts_in_a_short_text_is_somebody_though_named_once() -> None:
    assert names_in(GLASS, actor="Ember") == {"ember"}


def test_nobody_is_somebody_without_acting() -> None:
    assert names_in(GLASS, actor="-") == set()


def test_in_a_long_text_one_act_is_not_enough() -> None:
    assert names_in(GLASS + " It was raining." * 400, actor="Ember") == set()


def test_somebody_called_by_name_at_the_end_of_a_line_is_somebody() -> None:
    words = read("“You said third from the left, Zeke!” It was dark. Zeke’s map was wet.")
    types = find_name_types(words, count_capitals(words), model_names=frozenset(), actors=frozenset())
    assert {kind.words[0] for kind in types} == {"zeke"}
