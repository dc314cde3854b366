"""What a person meets on the command line: results on standard output, the rest on standard error, exit statuses."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from wellread.cli.main import main

STORY = """"Stay," said Anne softly.

"I will," Gilbert said. "Anne, I will."

Then Anne laughed, and Gilbert laughed too.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    return path


def test_json_is_one_document_a_line(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(story), str(story), "--format", "json"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    document = json.loads(lines[0])
    assert document["schema"] == "wellread.analysis/1"
    assert document["text"] == STORY
    assert [STORY[item["start"] : item["end"]] for item in document["quotations"]] == [
        '"Stay,"',
        '"I will,"',
        '"Anne, I will."',
    ]


def test_card_names_the_people_and_counts_their_lines(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(story)]) == 0
    printed = capsys.readouterr()
    assert "Gilbert" in printed.out
    assert "3 lines" in printed.out
    assert printed.err == ""


def test_script_gives_each_line_a_number_and_a_speaker(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(story), "--format", "script"]) == 0
    assert '1  Anne                      "Stay,"' in capsys.readouterr().out


def test_beats_are_listed_and_the_last_ones_veiled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "step.txt"
    middle = "It rained.\n\n" * 40
    story.write_text(f"Tom looked at Mara. Mara smiled at Tom.\n\n{middle}Tom kissed Mara.\n", "utf-8")
    assert main(["read", str(story), "--beats"]) == 0
    veiled = capsys.readouterr().out
    assert "Mara smiles" in veiled and "kisses" not in veiled and "1 more" in veiled
    assert main(["read", str(story), "--beats", "--spoilers"]) == 0
    assert "Tom kisses → Mara: Tom kissed Mara" in capsys.readouterr().out


@pytest.mark.parametrize("asked", ["2", "i will"])
def test_why_tells_the_speaker_of_the_line_asked_for(
    story: Path, capsys: pytest.CaptureFixture[str], asked: str
) -> None:
    assert main(["read", str(story), "--why", asked]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("line 2:")
    assert "Gilbert" in printed


@pytest.mark.parametrize("asked", ["99", "no such words"])
def test_why_of_no_line_is_a_wrong_word(story: Path, capsys: pytest.CaptureFixture[str], asked: str) -> None:
    assert main(["read", str(story), "--why", asked]) == 2
    assert "line" in capsys.readouterr().err


def test_a_bad_file_is_named_and_the_rest_is_done(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    assert main(["read", str(empty), str(story), "--brief"]) == 1
    printed = capsys.readouterr()
    assert "empty.txt" in printed.err
    assert "Anne" in printed.out


def test_a_missing_path_and_a_wrong_word_have_their_statuses(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "nowhere.txt"]) == 1
    assert main(["read"]) == 2
    assert main(["rewrite"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_output_goes_to_the_file_named(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    assert main(["read", str(story), "--format", "json", "-o", str(out)]) == 0
    assert capsys.readouterr().out == ""
    assert json.loads(out.read_text("utf-8"))["text"] == STORY


def test_a_folder_is_read_in_natural_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in (10, 2):
        (tmp_path / f"part {number}.txt").write_text(f'"{number}," said Anne. And Anne left.', "utf-8")
    assert main(["read", str(tmp_path), "--format", "json"]) == 0
    texts = [json.loads(line)["text"] for line in capsys.readouterr().out.splitlines()]
    assert [text[1 : text.index(",")] for text in texts] == ["2", "10"]


def test_corrections_are_applied_and_what_no_longer_fits_is_told(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corrections = tmp_path / "story.toml"
    corrections.write_text(
        '[[rename]]\nperson = "Gilbert"\nname = "Gilbert Blythe"\n'
        '\n[[line]]\nwords = "Stay"\nspeaker = "Gilbert Blythe"\n'
        '\n[[rename]]\nperson = "Nobody"\nname = "X"\n',
        "utf-8",
    )
    assert main(["read", str(story), "--corrections", str(corrections), "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    names = {person["id"]: person["name"] for person in document["characters"]}
    assert [names[item["speaker"]] for item in document["quotations"]] == ["Gilbert Blythe"] * 3
    assert [warning["code"] for warning in document["warnings"]] == ["correction-person"]


def test_corrections_that_cannot_be_read_end_the_command(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corrections = tmp_path / "story.toml"
    corrections.write_text("[[merge]]\npeople = 3\n", "utf-8")
    assert main(["read", str(story), "--corrections", str(corrections)]) == 2
    assert "line 2" in capsys.readouterr().err


def test_a_reader_who_has_enough_stops_us_quietly(story: Path) -> None:
    command = f'"{sys.executable}" -m wellread read "{story}" "{story}" "{story}" --format json | head -c 10'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert done.stdout == '{"schema":'
    assert done.stderr == ""


def test_a_first_dry_run_needs_no_library(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = tmp_path / "library"
    assert main(["add", str(story), "-n", "--library", str(library)]) == 0
    assert "1 would be added" in capsys.readouterr().err
    assert not library.exists()


@pytest.mark.parametrize("words", [["list", "--limit", "-1"], ["list", "--limit", "0"]])
def test_fewer_than_one_work_is_a_wrong_word(words: list[str]) -> None:
    assert main(words) == 2


def test_why_of_nothing_is_a_wrong_word(story: Path) -> None:
    assert main(["read", str(story), "--why", " "]) == 2


@pytest.mark.parametrize(
    "words", [["--format", "script"], ["--format", "text", "--notes"], ["--why", "1"], ["--brief"]]
)
def test_a_story_cannot_steer_the_terminal(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = tmp_path / "story.txt"
    story.write_text(
        'Title: Lamps\x1b]0;mine\x07\nAuthor: Q\x1b[2J\n\n"Stay\x1b[31m," said Anne\x9b31m softly.\n',
        "utf-8",
        newline="",
    )
    assert main(["read", str(story), *words]) == 0
    printed = capsys.readouterr().out
    assert not set(printed) & {"\x1b", "\x07", "\x9b"}
    assert "\u241b" in printed


def test_why_answers_in_json_too(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(story), "--why", "1", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["line"], found["words"], found["speaker"], found["manner"]) == (1, '"Stay,"', "Anne", "explicit")
    assert STORY[found["cue"]["start"] : found["cue"]["end"]] == "Anne"
    assert main(["read", str(story), "--why", "1", "--format", "script"]) == 2


def test_one_of_a_thing_is_told_as_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "story.txt"
    story.write_text('"Stay."\n', "utf-8")
    assert main(["read", str(story)]) == 0
    printed = capsys.readouterr().out
    assert "1 word " in printed and "1 line, " in printed
