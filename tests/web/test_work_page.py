"""The work page tells what was found, veils the end, and fills in when the work has been read."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from web.conftest import BASE, Client
from wellread.library import Library
from wellread.web.app import build_app
from wellread.web.charts import curve_points, draw_line, draw_pace, draw_path, value_at
from wellread.web.deep import DeepReader
from wellread.web.documents import Documents
from wellread.web.reading import Reading
from wellread.web.settings import Settings
from wellread.web.views.work import measure_certainty

#: stands for the process that reads: answers each line, tells in a file what it was asked, dies of "die"
_STAND_IN = """
import json, sys, pathlib
for line in sys.stdin:
    asked = json.loads(line)
    if asked["key"] == "?": print(json.dumps({"idle": True, "version": "stand-in"}), flush=True); continue
    with open(pathlib.Path(sys.argv[1]) / "asked", "a") as log: log.write(asked["key"] + "\\n")
    if asked["key"] == "die": sys.exit(1)
    if asked["key"] == "bad": print(json.dumps({"key": "bad", "failed": "cannot"}), flush=True)
    else: print(json.dumps({"key": asked["key"], "idle": not asked["key"]}), flush=True)
"""


@pytest.fixture
def reading(folder: Path, half: str) -> Reading:
    with Library.open(folder) as library:
        return Documents(folder).find(library, half).reading


def test_the_card_tells_and_the_end_is_veiled(client: Client, half: str, reading: Reading) -> None:
    page = LexborHTMLParser(client.page(f"/work/{half}"))
    assert page.css_first("h1").text() == "Half Agony, Half Oat Milk"  # type: ignore[union-attr]
    assert "minutes to read" in page.text()
    sure = measure_certainty(reading)
    told = next(node.text() for node in page.css("p.soft") if node.text().startswith(f"{sure.n_lines} lines: "))
    assert 0 < sure.n_unsure < sure.n_lines and f"in {sure.n_unsure}, who says it is no more than a guess" in told
    assert ("left open" in told) == (sure.n_open > 0)
    assert len(page.css("table.cast tbody tr")) > 3
    assert page.css(".unveil:not([checked])")
    for dot in page.css("a.dot"):
        at = int((dot.attributes["href"] or "").rsplit("#p", 1)[1])
        late = "late" in (dot.attributes["class"] or "")
        assert late or reading.share(at) < 0.85
    assert all("late" in (node.attributes["class"] or "") for node in page.css(".ending"))


def test_the_card_tells_where_in_canon_it_stands(client: Client, half: str, reading: Reading) -> None:
    assert reading.document["canon"]
    shown = " ".join(LexborHTMLParser(client.page(f"/work/{half}")).text().split())
    assert "In canon" in shown and "follows The letter: half agony, half hope" in shown


_LIKE = """Title: Ink
Fandom: Persuasion - Jane Austen
Pairing: Anne Elliot/Frederick Wentworth

"There is ink on your cuff," said Anne.

"It is your ink," said Frederick.
"""


def test_versions_and_works_that_are_like_it_are_told_with_the_reason(
    client: Client, folder: Path, half: str, tmp_path: Path
) -> None:
    with Library.open(folder) as library:
        words = library.original(half).read_text("utf-8")
        (tmp_path / "later.txt").write_text(words + "\n\nAnd then they went home.\n", "utf-8")
        (tmp_path / "ink.txt").write_text(_LIKE, "utf-8")
        (later,), (ink,) = ([*library.add([tmp_path / name])] for name in ("later.txt", "ink.txt"))
    page = LexborHTMLParser(client.page(f"/work/{half}"))
    assert page.css(f'a[href="/work/{later.keys[0]}"]') and "Other versions" in page.text()
    (like,) = [node for node in page.css(".similar li") if node.css(f'a[href="/work/{ink.keys[0]}"]')]
    assert "Anne Elliot/Frederick Wentworth" in like.text() and "Persuasion" in like.text()
    assert not [node for node in page.css(".similar li") if node.css(f'a[href="/work/{later.keys[0]}"]')]


def test_every_beat_on_the_line_leads_to_its_words(client: Client, half: str) -> None:
    page = LexborHTMLParser(client.page(f"/work/{half}"))
    shown = LexborHTMLParser(client.page(f"/work/{half}/read/1"))
    assert page.css("a.dot")
    for dot in page.css("a.dot"):
        assert shown.css_first("#" + (dot.attributes["href"] or "").split("#")[1]) is not None
        assert dot.attributes["aria-label"]


def test_the_line_goes_through_its_points_and_never_beyond(reading: Reading) -> None:
    points = curve_points(reading, reading.pairs[0])
    low, high = min(y for _, y in points), max(y for _, y in points)
    for step in range(201):
        assert low - 1e-9 <= value_at(points, step / 200) <= high + 1e-9
    for x, y in points[1:-1]:
        before = [py for px, py in points if px == x]
        assert value_at(points, x) in (y, *before)
    line = draw_line(reading, reading.pairs[0])
    assert line is not None and line.early.startswith("M0") and draw_path([]) == ""


def test_pace_and_talk_are_shares(reading: Reading) -> None:
    bars = draw_pace(reading)
    assert bars and all(0 <= bar.talk <= 1 and 0 <= bar.pace <= 1 for bar in bars)
    assert max(bar.pace for bar in bars) == 1


def test_tags_tell_who_set_them(client: Client, keys: dict[str, str]) -> None:
    page = LexborHTMLParser(client.page(f"/work/{keys['foulbrood.html']}"))
    assert page.css("a.tag.declared")
    assert all(node.css_first("small") is not None for node in page.css("a.tag.found"))


def test_a_work_not_read_deeply_says_so_and_can_be_read_all_the_same(client: Client, folder: Path, half: str) -> None:
    for file in (folder / "web" / "readings").iterdir():
        file.unlink()
    assert "not there yet" in client.page(f"/work/{half}")
    page = LexborHTMLParser(client.page(f"/work/{half}/read/1"))
    assert "police lineup" in page.text() and page.css("details.note") and not page.css(".said")
    told = client.get(f"/work/{half}/state").json()
    assert (told["exact"], told["able"]) == (False, False)


def test_an_address_of_no_work_says_so(client: Client) -> None:
    assert "There is no work" in client.page("/work/ffffffffff", 404)


# --------------------------------------------------------------- reading deeply


def wait_for(done: object, seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not done():  # type: ignore[operator]
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.02)


@pytest.fixture
def deep(tmp_path: Path) -> DeepReader:
    return DeepReader((sys.executable, "-c", _STAND_IN), tmp_path, fill=False)


def asked(folder: Path) -> list[str]:
    path = folder / "asked"
    return path.read_text().splitlines() if path.exists() else []


def test_what_is_opened_last_is_read_first(deep: DeepReader, tmp_path: Path) -> None:
    for key in ("one", "two", "three"):
        deep.ask(key)
    deep.start()
    wait_for(lambda: len(asked(tmp_path)) == 3)
    deep.stop()
    assert asked(tmp_path) == ["three", "two", "one"]


def test_a_failure_is_told_and_can_be_tried_again(deep: DeepReader, tmp_path: Path) -> None:
    deep.start()
    for key, reason in (("bad", "cannot"), ("die", "the process that read it ended")):
        deep.ask(key)
        wait_for(lambda: deep.state(key)["failed"])  # noqa: B023
        assert deep.state(key)["failed"] == reason
    deep.ask("good")
    wait_for(lambda: "good" in asked(tmp_path))
    deep.ask("bad")
    wait_for(lambda: asked(tmp_path).count("bad") == 2)
    deep.stop()


def test_what_waits_is_read_until_nothing_does(tmp_path: Path) -> None:
    deep = DeepReader((sys.executable, "-c", _STAND_IN), tmp_path, fill=True)
    deep.start()
    wait_for(lambda: asked(tmp_path) == [""])
    deep.fill()
    wait_for(lambda: asked(tmp_path) == ["", ""])
    deep.stop()


def test_the_reader_tells_by_which_stages_it_reads(deep: DeepReader) -> None:
    assert deep.version is None
    deep.start()
    wait_for(lambda: deep.version == "stand-in")
    deep.stop()


@pytest.mark.slow
def test_a_dropped_work_fills_in_by_itself(folder: Path, half: str) -> None:
    """The one test here that loads the model: the real process reads a work and pages show what it found."""
    settings = Settings(folder, reader=(sys.executable, "-m", "wellread.cli.deep"), fill=False)
    with Client(build_app(settings), base_url=BASE) as client:
        client.page("/")
        answer = client.post(
            "/add/file?name=new.txt",
            content=b'"Stay," said Anne.\n\n"I will," said Gilbert, and he kissed Anne.',
            headers={"x-token": client.token},
        )
        key = json.loads(answer.text)["added"][0]["keys"][0]
        assert "Reading it deeply now" in client.page(f"/work/{key}")
        wait_for(lambda: client.get(f"/work/{key}/state").json()["exact"], 60)
        page = client.page(f"/work/{key}")
        assert "Gilbert" in page and "Reading it deeply now" not in page
