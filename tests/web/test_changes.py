"""What a reader changes is applied at once, remembered, and can be taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from web.conftest import Client
from wellread.library import Library
from wellread.web.documents import Documents
from wellread.web.reading import Reading


def current(folder: Path, key: str) -> Reading:
    with Library.open(folder) as library:
        return Documents(folder).find(library, key).reading


def test_stars_read_and_shelves(client: Client, half: str) -> None:
    client.submit(f"/work/{half}/edit", kind="stars", value="4")
    client.submit(f"/work/{half}/edit", kind="read", value="1")
    client.submit(f"/work/{half}/edit", kind="shelf", value="Rainy days")
    page = client.page("/")
    assert "★★★★" in page and "Rainy days" in page
    assert "Half Agony" in client.get("/", params={"q": 'shelf:="Rainy days" read:yes'}).text
    client.submit(f"/work/{half}/edit", kind="shelf", name="Rainy days", value="")
    assert "Rainy days" not in client.page("/")


@pytest.mark.parametrize(
    ("kind", "value"), [("stars", "9"), ("title", "x"), ("shelf", ""), ("annotation", "{}"), ("correction", "x")]
)
def test_changes_that_are_none_are_refused(client: Client, half: str, kind: str, value: str) -> None:
    client.submit(f"/work/{half}/edit", 400, kind=kind, value=value)


def test_a_work_put_out_of_sight_comes_back_by_undo(client: Client, half: str) -> None:
    client.submit(f"/work/{half}/edit?to=/", kind="remove", value="1")
    assert "Half Agony" not in client.page("/")
    client.submit("/undo")
    assert "Half Agony" in client.page("/")


def test_the_place_is_kept_and_reading_goes_on_there(client: Client, folder: Path, keys: dict[str, str]) -> None:
    key = keys["foulbrood.html"]
    at = current(folder, key).paragraphs[30]["start"]
    client.submit(f"/work/{key}/place", at=str(at))
    answer = client.get(f"/work/{key}/read", follow_redirects=False)
    assert answer.headers["location"] == current(folder, key).address(at)
    assert "Go on reading" in client.page(f"/work/{key}")


def test_highlights_and_notes_are_drawn_listed_exported_and_taken_away(client: Client, folder: Path, half: str) -> None:
    reading = current(folder, half)
    start = reading.text.index("police lineup")
    client.submit(f"/work/{half}/notes", start=str(start), end=str(start + 13), colour="green", note="ha! 🚨 <b>")
    page = LexborHTMLParser(client.page(f"/work/{half}/read/1"))
    mark = page.css_first("mark.green")
    assert mark is not None and mark.text() == "police lineup"
    assert [node.text() for node in page.css(".margin .own")] == ["ha! 🚨 <b>"]
    exported = json.loads(client.get(f"/work/{half}/notes.json").text)
    assert (exported[0]["exact"], exported[0]["note"]) == ("police lineup", "ha! 🚨 <b>")
    assert "> police lineup" in client.get(f"/work/{half}/notes.md").text
    client.submit(f"/work/{half}/notes/forget", name=exported[0]["name"])
    assert not LexborHTMLParser(client.page(f"/work/{half}/read/1")).css("mark")
    client.submit("/undo")
    assert LexborHTMLParser(client.page(f"/work/{half}/read/1")).css("mark")


def note_of(client: Client, key: str) -> tuple[str, str, str]:
    (item,) = json.loads(client.get(f"/work/{key}/notes.json").text)
    return item["exact"], item["note"], item["colour"]


def test_a_note_is_put_in_other_words_and_back(client: Client, folder: Path, half: str) -> None:
    start = current(folder, half).text.index("police lineup")
    client.submit(f"/work/{half}/notes", start=str(start), end=str(start + 13), colour="green", note="first")
    name = json.loads(client.get(f"/work/{half}/notes.json").text)[0]["name"]
    client.submit(f"/work/{half}/notes/change", name=name, note=" second\nline ", colour="pink")
    assert note_of(client, half) == ("police lineup", "second\nline", "pink")
    client.submit("/undo")
    assert note_of(client, half) == ("police lineup", "first", "green")
    client.submit(f"/work/{half}/notes/change", name=name, note="third", colour="nonsense")
    assert note_of(client, half) == ("police lineup", "third", "green")
    client.submit(f"/work/{half}/notes/change", 400, name="nobody:1-2", note="x")


def test_another_colour_for_the_same_words_takes_no_note_away(client: Client, folder: Path, half: str) -> None:
    start = current(folder, half).text.index("police lineup")
    client.submit(f"/work/{half}/notes", start=str(start), end=str(start + 13), colour="green", note="first")
    client.submit(f"/work/{half}/notes", start=str(start), end=str(start + 13), colour="blue")
    assert note_of(client, half) == ("police lineup", "first", "blue")


@pytest.mark.parametrize(("start", "end"), [("5", "5"), ("9", "2"), ("0", "99999999"), ("x", "3"), ("-1", "4")])
def test_a_stretch_that_is_none_is_refused_or_cut_to_the_story(client: Client, half: str, start: str, end: str) -> None:
    client.submit(f"/work/{half}/notes", 303 if end == "99999999" else 400, start=start, end=end)


def test_a_highlight_over_several_paragraphs_marks_each(client: Client, folder: Path, half: str) -> None:
    reading = current(folder, half)
    first, last = reading.paragraphs[6], reading.paragraphs[8]
    client.submit(f"/work/{half}/notes", start=str(first["start"] + 3), end=str(last["end"] - 3), colour="blue")
    page = LexborHTMLParser(client.page(f"/work/{half}/read/1"))
    for paragraph in reading.paragraphs[6:9]:
        assert page.css(f'[data-at="{paragraph["start"]}"] mark.blue')


# ---------------------------------------------------------------- corrections


def spoken_by(reading: Reading, name: str) -> list[int]:
    return [at for at, line in enumerate(reading.quotations) if reading.name(line["speaker"]) == name]


def test_a_corrected_line_has_its_speaker_at_once(client: Client, folder: Path, half: str) -> None:
    reading = current(folder, half)
    number = next(at for at, line in enumerate(reading.quotations) if line["kind"] == "speech" and line["speaker"])
    client.submit(f"/work/{half}/correct", kind="line", line=str(number), who="", name="Great-Aunt Ada")
    assert number in spoken_by(current(folder, half), "Great-Aunt Ada")
    drawn = LexborHTMLParser(client.page(f"/work/{half}/read/1")).css(f'.said[data-q="{number}"]')
    assert drawn and drawn[0].attributes["data-by"] is not None
    assert drawn[0].attributes["data-by"] == "Great-Aunt Ada"
    assert "you said so" in client.get(f"/work/{half}/why/{number}").text
    client.submit("/undo")
    assert current(folder, half).quotations[number]["speaker"] == reading.quotations[number]["speaker"]


def test_two_people_become_one_at_once(client: Client, folder: Path, half: str) -> None:
    reading = current(folder, half)
    first, second = sorted(reading.lines_of, key=lambda who: -reading.lines_of[who])[:2]
    client.submit(f"/work/{half}/correct", kind="merge", who=first, other=second)
    merged = current(folder, half)
    assert len(merged.people) == len(reading.people) - 1
    assert sorted(merged.lines_of.values())[-1] == reading.lines_of[first] + reading.lines_of[second]
    with Library.open(folder) as library:
        assert set(library.corrections(half).merges[0].people) == {reading.name(first), reading.name(second)}


def test_somebody_is_called_otherwise_at_once(client: Client, folder: Path, half: str) -> None:
    who = next(iter(current(folder, half).tints))
    client.submit(f"/work/{half}/correct", kind="rename", who=who, name="Dr. Ünal")
    assert current(folder, half).name(who) == "Dr. Ünal"
    assert "Dr. Ünal" in client.page(f"/work/{half}")
    # Whoever gave a name knows it: it is told from the first line on, though the story never says it.
    assert 'data-by="Dr. Ünal' in client.page(f"/work/{half}/read/1")


def test_what_was_put_right_counts_in_the_next_deep_reading(client: Client, folder: Path, half: str) -> None:
    from wellread.cli.shelf import read_one
    from wellread.language import load_pipeline

    reading = current(folder, half)
    number = next(at for at, line in enumerate(reading.quotations) if line["kind"] == "speech" and line["speaker"])
    client.submit(f"/work/{half}/correct", kind="line", line=str(number), who="", name="Great-Aunt Ada")
    with Library.open(folder) as library:
        again = read_one(library, half, load_pipeline("rules"), corrections=library.corrections(half))
    assert not [warning for warning in again.warnings if warning.code.startswith("correction")]
    assert again.speech is not None
    said = {item.quotation: item.speaker for item in again.speech.attributions}
    assert again.people[said[again.quoting.quotations[number].id]].name == "Great-Aunt Ada"  # type: ignore[index]


@pytest.mark.parametrize(
    "asked",
    [
        {"kind": "line", "line": "99999"}, {"kind": "line", "line": "x"}, {"kind": "merge", "who": "c0", "other": "c0"},
        {"kind": "merge", "who": "c0", "other": "c999"}, {"kind": "rename", "who": "c0", "name": ""},
        {"kind": "burn", "who": "c0"}, {},
    ],
)  # fmt: skip
def test_corrections_that_mean_nothing_are_refused(client: Client, half: str, asked: dict[str, str]) -> None:
    client.submit(f"/work/{half}/correct", 400, **asked)
