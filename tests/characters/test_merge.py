"""Forms of name → people, where only a model or a header would take a form for a name."""

from wellread.characters.merge import merge_names
from wellread.characters.names import count_capitals, find_name_types
from wellread.characters.rivals import Rivals
from wellread.characters.words import cut_words
from wellread.formats import work_from_text
from wellread.paratext import find_layout
from wellread.quotations import find_quotations

TOLD = (
    "Then Anna Ward came late. Tom liked Anna Ward. Anna sat. Anna smiled. Tom saw Anna wait. "
    "Then Anna stayed, and Anna slept. Tom let Anna go."
)


def people_of(story: str, hinted: set[str]) -> list[set[str]]:
    work = work_from_text(story)
    layout = find_layout(work)
    words = cut_words(work, layout, find_quotations(work, layout))
    types = find_name_types(words, count_capitals(words), hinted=hinted)
    return [{kind.surface for kind in person.types} for person in merge_names(words, types, Rivals(words, types))]


def test_an_epithet_makes_nobody_new() -> None:
    people = people_of(f"{TOLD} Tom had not met the Adult Anna before. Tom laughed at the Adult Anna.", {"adult"})
    assert [names for names in people if "Anna" in names] == [{"Anna", "Anna Ward"}]
    assert not any("Adult" in name for names in people for name in names)


def test_a_family_name_before_the_given_one_stays() -> None:
    people = people_of(f"{TOLD} Tom met Vara Anna. Vara nodded. Tom knew Vara well.", {"vara"})
    assert any("Vara" in names for names in people)


def test_whose_full_name_is_known_goes_by_its_short_forms_alone() -> None:
    people = people_of(
        "Zander sat. Tom saw Zander smile. Tom and Lexi left. Lexi sighed. Tom liked Alexis Ward.", set()
    )
    assert {"Lexi", "Alexis Ward"} in people
    assert {"Zander"} in people
