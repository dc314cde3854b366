"""The bundled stories' gold: it is about the file beside it, complete, and consistent in itself."""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from wellread.records import BEAT_KINDS, PARATEXT_KINDS

FOLDER = Path(__file__).parent.parent / "stories"
GOLD = sorted(FOLDER.glob("*.gold.json"))
SECTION_KINDS = {*PARATEXT_KINDS, "story"}
OPENING, CLOSING = "\"“'‘„«", "\"”'’“»"


def ids(paths: list[Path]) -> list[str]:
    return [path.name.removesuffix(".gold.json") for path in paths]


@pytest.fixture(params=GOLD, ids=ids(GOLD))
def path(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


@pytest.fixture
def gold(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return loaded


def words(gold: dict[str, Any], item: dict[str, Any]) -> str:
    text: str = gold["text"]
    return text[item["start"] : item["end"]]


def test_files_agree_with_their_sources() -> None:
    run = subprocess.run(
        [sys.executable, str(FOLDER / "build.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


def test_plain_text_is_the_file_after_the_newline_rule(path: Path, gold: dict[str, Any]) -> None:
    story = path.with_name(path.name.replace(".gold.json", ".txt"))
    if not story.exists():
        assert [p for p in FOLDER.glob(story.stem + ".*") if p.suffix in (".html", ".epub", ".md")]
        return
    content = story.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252")
    assert text.replace("\r\n", "\n").replace("\r", "\n") == gold["text"]


def words_of_file(story: Path) -> str:
    """What the file holds without tags, number signs and stars, blanks as one."""
    if story.suffix == ".epub":
        with zipfile.ZipFile(story) as book:
            assert book.namelist()[0] == "mimetype"
            content = "\n".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xhtml"))
    else:
        content = story.read_text("utf-8")
    if story.suffix != ".md":
        content = html.unescape(re.sub("</?(?:p|h1|h2)>", "\n", content))
        content = re.sub("<hr/>", "* * *", content)
        content = re.sub("<[^>]*>", "", content)
    return " ".join(content.replace("*", "").split())


def test_every_paragraph_is_in_the_file(path: Path, gold: dict[str, Any]) -> None:
    for story in FOLDER.glob(path.name.removesuffix(".gold.json") + ".*"):
        if story.suffix in (".html", ".epub", ".md"):
            content = words_of_file(story)
            for block in gold["text"].split("\n\n"):
                assert " ".join(block.replace("*", "").split()) in content, block


def test_sections_cover_every_word_once(gold: dict[str, Any]) -> None:
    at = 0
    last = None
    for section in gold["sections"]:
        assert section["kind"] in SECTION_KINDS
        assert section["kind"] != last, "neighbours of one kind are one"
        assert words(gold, section) == words(gold, section).strip() != ""
        assert gold["text"][at : section["start"]].strip() == ""
        assert at <= section["start"] < section["end"]
        at, last = section["end"], section["kind"]
    assert gold["text"][at:].strip() == ""


def test_quotations_stand_between_marks(gold: dict[str, Any]) -> None:
    for quote in gold["quotes"]:
        assert words(gold, quote)[0] in OPENING, words(gold, quote)
        assert quote.get("unclosed") or words(gold, quote)[-1] in CLOSING, words(gold, quote)
        assert len(words(gold, quote)) > 2


def test_no_double_mark_is_forgotten(gold: dict[str, Any]) -> None:
    borders = {i for q in gold["quotes"] for i in (q["start"], q["end"] - 1)}
    story = {i for s in gold["sections"] if s["kind"] == "story" for i in range(s["start"], s["end"])}
    forgotten = [i for i in sorted(story - borders) if gold["text"][i] in '"“”']
    assert [gold["text"][max(0, i - 30) : i + 10] for i in forgotten] == []


def test_speech_is_story_and_lies_in_no_note(gold: dict[str, Any]) -> None:
    story = [(s["start"], s["end"]) for s in gold["sections"] if s["kind"] == "story"]
    for quote in gold["quotes"]:
        if quote["kind"] == "speech":
            assert any(start <= quote["start"] and quote["end"] <= end for start, end in story), words(gold, quote)


def test_people_are_known(gold: dict[str, Any]) -> None:
    people = {c["id"]: c for c in gold["characters"]}
    assert len(people) == len(gold["characters"])
    for quote in gold["quotes"]:
        if quote["kind"] != "speech":
            assert "speaker" not in quote
            continue
        assert people[quote["speaker"]]["present"], words(gold, quote)
        assert set(quote["addressees"]) <= set(people)
        assert quote["speaker"] not in quote["addressees"]
        assert quote["types"]
        assert set(quote["types"]) <= {"explicit", "anaphoric", "implicit"}
    for beat in gold.get("beats", []):
        assert beat["kind"] in BEAT_KINDS
        assert beat["status"] in ("scene", "recalled", "unreal")
        assert beat["agent"] in people
        assert beat["patient"] is None or beat["patient"] in people
    assert all(set(c.get("members", [])) <= set(people) for c in people.values())
    assert set(gold["pov"]["focal"]) <= set(people)


def test_names_are_in_the_file(path: Path, gold: dict[str, Any]) -> None:
    page = path.with_name(path.name.replace(".gold.json", ".html"))
    tags = page.read_text("utf-8") if page.exists() else ""
    for character in gold["characters"]:
        own = [character["name"]] if character["aliases"] and "members" not in character else []
        for name in [*own, *character["aliases"]]:
            assert name in gold["text"].replace("\n", " ") + tags, name


def test_scenes_and_judgements(gold: dict[str, Any]) -> None:
    at = 0
    for scene in gold["scenes"]:
        assert at <= scene["start"] < scene["end"] <= len(gold["text"])
        at = scene["end"]
    assert len(gold["closeness"]) == 10
    assert all(isinstance(value, int) and -3 <= value <= 3 for value in gold["closeness"])
    assert gold["ending"] in gold["endings"]
    assert set(gold["endings"]) <= {"together", "hopeful", "unresolved", "apart"}
    assert gold["tense"] in gold["tenses"]
    assert gold["pov"]["person"] in ("first", "second", "third")
    assert gold["pov"]["kind"] in ("limited", "omniscient", "alternating")
