"""Comparing works of one pair: on a page and on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from web.conftest import Client
from wellread.cli.compare import draw_levels
from wellread.cli.main import main
from wellread.corrections import Corrections
from wellread.library import Library
from wellread.web.comparing import choose_pair, compare
from wellread.web.documents import Documents
from wellread.web.reading import Reading


@pytest.fixture
def readings(folder: Path, keys: dict[str, str]) -> list[tuple[str, Reading]]:
    documents = Documents(folder)
    with Library.open(folder) as library:
        return [(name, documents.find(library, key).reading) for name, key in sorted(keys.items())]


def test_lines_are_drawn_on_one_chart_and_turns_lead_to_their_words(client: Client, keys: dict[str, str]) -> None:
    page = LexborHTMLParser(client.page("/compare?" + "&".join(f"id={key}" for key in keys.values())))
    assert len(page.css(".compare-chart .picture path.side")) == 3
    ways = [node.attributes["href"] or "" for node in page.css(".turns tbody a")]
    assert ways and all(client.get(way.split("#")[0]).status_code == 200 for way in ways)


def test_one_work_or_none_is_not_compared(client: Client, half: str) -> None:
    for asked in ("", f"id={half}", f"id={half}&id={half}"):
        assert "Choose 2 to 6 works" in client.page(f"/compare?{asked}")


_HUNG = (
    ("starts_from", "the fall", True), ("follows", "the fall", False), ("recalls", "the letter", None),
    ("starts_from", "the letter", True), None, ("follows", "the ball", True),
)  # fmt: skip
_TOLD = (
    "starts from the fall, leaves canon there", "follows the fall, keeps to canon", "recalls the letter",
    "starts from the letter, leaves canon there", "–", "follows the ball, leaves canon there",
)  # fmt: skip


def hang_six(folder: Path, half: str) -> list[str]:
    """Six works whose readings are alike but for the moment of canon each hangs on; gives their ids."""
    with Library.open(folder) as library:
        document = Documents(folder).find(library, half).reading.document
        original = library.original(half).read_text("utf-8")
        keys = []
        for at, hung in enumerate(_HUNG):
            path = folder.parent / f"take-{at}.txt"
            path.write_text(f"{original}\n\nTake {at}.\n", "utf-8")
            (added,) = library.add([path])
            keys += added.keys
            canon = [{"moment": "m", "title": hung[1], "relation": hung[0], "departs": hung[2]}] if hung else []
            Documents(folder).write(added.keys[0], Corrections(), {**document, "canon": canon}, "test")
            library.connection.execute(
                "INSERT INTO reading SELECT (SELECT id FROM work WHERE key = ?), version, packed, corrected"
                " FROM reading JOIN work ON work.id = work_id WHERE key = ?",
                (added.keys[0], half),
            )
            library.connection.commit()
    return keys


def test_six_works_say_from_which_moment_each_departs(
    client: Client, folder: Path, half: str, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = hang_six(folder, half)
    page = LexborHTMLParser(client.page("/compare?" + "&".join(f"id={key}" for key in keys)))
    assert len({node.attributes["class"] for node in page.css(".picture path.side")}) == 6
    (row,) = [node for node in page.css(".turns tbody tr") if "From canon" in node.text()]
    for which in row.css(".which"):
        which.decompose()
    assert tuple(" ".join(cell.text().split()) for cell in row.css("td")) == _TOLD
    assert main(["compare", *keys, "--library", str(folder)]) == 0
    told = [
        line.split("from canon")[1].strip() for line in capsys.readouterr().out.splitlines() if "from canon" in line
    ]
    assert tuple(told) == _TOLD


def test_a_seventh_work_is_left_out(client: Client, folder: Path, half: str) -> None:
    keys = [half, *hang_six(folder, half)]
    page = LexborHTMLParser(client.page("/compare?" + "&".join(f"id={key}" for key in keys)))
    assert len(page.css(".picture path.side")) == 6


def test_what_is_shared_is_in_every_work(readings: list[tuple[str, Reading]]) -> None:
    comparison = compare(readings)
    for side in comparison.sides:
        assert {kind.replace(" ", "_") for kind in comparison.shared} <= side.kinds


def test_the_pair_that_is_meant_is_found_by_any_of_its_names(readings: list[tuple[str, Reading]]) -> None:
    reading = dict(readings)["half_agony.txt"]
    for wanted in ("Anne Elliot/Frederick Wentworth", "frederick/anne", "Wentworth/Elliot"):
        pair, fits = choose_pair(reading, wanted)
        assert fits and pair is not None
        assert {reading.name(who).split()[0] for who in pair["pair"]} == {"Anne", "Frederick"}
    assert choose_pair(reading, "Rory/Jess")[1] is False


def test_the_command_tells_the_same_as_the_page(
    folder: Path, keys: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    ids = [keys["half_agony.txt"], keys["foulbrood.html"][:6]]
    assert main(["compare", *ids, "--library", str(folder)]) == 0
    told = capsys.readouterr().out
    assert "Half Agony" in told and "Foulbrood" in told and "great turn" in told
    assert main(["compare", *ids, "--library", str(folder), "--format", "json"]) == 0
    sides = json.loads(capsys.readouterr().out)["sides"]
    assert [len(side["closeness"]) for side in sides] == [10, 10]


def test_the_command_wants_two_works_at_least(folder: Path, half: str) -> None:
    assert main(["compare", half, half, "--library", str(folder)]) == 2


@pytest.mark.parametrize(("values", "drawn"), [((-3.0, 0.0, 3.0), "▁▅█  +3.0"), ((), "–"), ((-9.0, 9.0), "▁█  +9.0")])
def test_closeness_is_drawn_as_bars(values: tuple[float, ...], drawn: str) -> None:
    assert draw_levels(values) == drawn
