"""How things stand in a story says when it plays, and whether it has left canon."""

from collections.abc import Callable

import pytest

from fandoms.ferry import ANN_AND_BEN, HEAD, PATH, read_without_packs
from wellread.analysis.analyse import analyse
from wellread.fandoms import load_shelf, parse_pack
from wellread.fandoms.settings import find_other_setting
from wellread.fandoms.timeline import place_moments
from wellread.fandoms.unreal import Unreal
from wellread.formats import work_from_text
from wellread.language import Pipeline
from wellread.records.fandom import FandomHead
from wellread.text import Span

SOURCE = f"""\
{HEAD}
telling = ["Ellasound", "Orrin", "Captain Lund"]

{ANN_AND_BEN}
[[people]]
name = "Captain Lund"
aliases = ["Lund"]
pronouns = "he/him"
[[people]]
name = "Tom Lee"
aliases = ["Tom"]
pronouns = "he/him"
kin = {{ sister = "Ann Lee" }}

[[people]]
name = "Grandmother Lee"
pronouns = "she/her"

[[moments]]
id = "storm"
title = "The storm"
chapter = "3"
happens = "Tom drowns in the gale."
who = ["Tom Lee", "Ann Lee"]
words = ["gale", "lantern", "oar"]
[[moments]]
id = "wedding"
title = "The wedding"
chapter = "9-10"
happens = "Ann marries Ben."
who = ["Ann Lee", "Ben Orrin"]
words = ["ring", "chapel", "veil", "organ", "bridesmaids"]
[[moments]]
id = "lighthouse"
title = "The lighthouse"
happens = "They move into the lighthouse."
who = ["Ann Lee", "Ben Orrin"]
words = ["lamp room", "winding stair"]

[[states]]
of = "Tom Lee"
is = "dead"
from = "storm"
[[states]]
of = "Grandmother Lee"
is = "dead"
[[states]]
of = "Ann Lee"
is = "married to Ben Orrin"
from = "wedding"
signs = ["Mrs. Orrin", "Ann Orrin"]
[[states]]
of = "Ann Lee"
is = "keeper of the light"
from = "lighthouse"
signs = ["tended the great lamp"]
[[states]]
of = "Ann Lee"
is = "gone to sea"
instead_of = "wedding"
signs = ["bosun Lee"]
"""
PACK = parse_pack(SOURCE, path=PATH)
Links = Callable[[str], dict[str, bool | None]]
START = "The ferry lay at Ellasound, and Ben Orrin sat on the quay. "


@pytest.fixture(scope="module")
def links(pipeline: Pipeline, tmp_path_factory: pytest.TempPathFactory) -> Links:
    folder = tmp_path_factory.mktemp("packs")
    (folder / PATH).write_text(SOURCE, "utf-8")
    shelf = load_shelf(folder)

    def read(text: str) -> dict[str, bool | None]:
        reading = analyse(work_from_text(START + text), pipeline, shelf=shelf)
        assert reading.fandom and reading.fandom.name == "The Ferry"
        return {link.moment: link.departs for link in reading.canon or ()}

    return read


def test_moments_without_a_number_stand_with_the_one_before() -> None:
    assert place_moments(PACK) == {"storm": 3.0, "wedding": 9.0, "lighthouse": 9.0}


STORIES = [
    ("Ann Orrin came down the steps with his coat.", {"wedding": False}, "canon's own state"),
    ("There was no Ann Orrin that year.", {}, "a state that is denied"),
    (
        "Ann hauled on the line. They called her bosun Lee, and she liked it.",
        {"wedding": True},
        "a state canon never has",
    ),
    ('In the dream they called her bosun Lee. Then Ben woke. "Ann?" he said.', {}, "a dream"),
    (
        'Ann Orrin came down the steps. "Is there tea?" Tom said. "Then I am coming up," said Tom.',
        {"storm": True},
        "somebody lives who is dead by then",
    ),
    (
        "The organ stopped. Ann wore the veil in the chapel, and Ben held the ring; there were no bridesmaids. "
        '"Well?" Grandmother Lee said. "Go on," said Ann. "I am not so old," said Grandmother Lee.',
        {"wedding": True},
        "somebody lives who was dead from the start",
    ),
    ("Ann Lund stood on the quay beside her husband, Captain Lund, and waved.", {"wedding": True}, "another marriage"),
    ("Ann brought him his coat, and he thanked her for it.", {}, "nothing"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("text", "expected", "why"), STORIES, ids=[why for _, _, why in STORIES])
def test_states_place_a_story_or_show_that_it_has_left(
    links: Links, text: str, expected: dict[str, bool | None], why: str
) -> None:
    assert links(text) == expected, why


@pytest.mark.slow
def test_what_the_author_declares_wins_over_states(links: Links) -> None:
    assert links("Ann Orrin came down the steps.\n\nAuthor's note: this is an AU.") == {"wedding": True}


@pytest.mark.slow
def test_dreams_end_where_somebody_wakes_and_wishes_with_their_sentence(pipeline: Pipeline) -> None:
    text = "She dreamed of the boat.\n\nIt sank.\n\nShe woke. It was day. If only it had sunk. It had not."
    reading = read_without_packs(text, pipeline)
    unreal = Unreal(reading)
    held = [part for part in ("It sank", "It was day", "it had sunk", "It had not") if unreal.holds(_at(text, part))]
    assert held == ["It sank", "it had sunk"]


def _at(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


@pytest.mark.slow
def test_one_tag_of_another_world_moves_a_story_there(pipeline: Pipeline) -> None:
    text = "Tags: Vampire Ben, slow burn\n\nBen sat on the quay."
    reading = read_without_packs(text, pipeline)
    [evidence] = find_other_setting(reading, FandomHead("New", (), (), "us"))
    assert evidence.rule == "another-world-supernatural"
    assert find_other_setting(reading, FandomHead("New", (), (), "us", worlds=("supernatural",))) == ()
