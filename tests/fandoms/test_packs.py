"""Packs are read, checked and refused with file, line and reason."""

from pathlib import Path

import pytest

from wellread.cli.main import main
from wellread.errors import InputError
from wellread.fandoms import find_faults, load_shelf, parse_pack
from wellread.fandoms.load import PackFile
from wellread.fandoms.names import find_kin, spell_pair
from wellread.records.fandom import Pack

GOOD = """\
[fandom]
name = "The Ferry"
made_from = "our own heads"
telling = ["Ellasound"]

[[people]]
name = "Ann Lee"
pronouns = "she/her"
kin = { daughter = "May Lee" }

[[people]]
name = "May Lee"
pronouns = "she/her"

[[ships]]
people = ["Ann Lee", "May Lee"]

[[moments]]
id = "storm"
title = "The storm"
season = 1
happens = "The ferry does not come."
who = ["Ann Lee"]
words = ["storm", "ferry"]
then = ["Ann Lee leaves May Lee"]

[[states]]
of = "May Lee"
is = "dead"
from = "storm"
"""

FAULTS = [
    ('pronouns = "she/her"\nkin', 'pronoun = "she/her"\nkin', 8, "no such key: pronoun"),
    ('daughter = "May Lee"', 'daughter = "May Li"', 9, "nobody in [[people]] is named May Li"),
    ("kin = { daughter", "kin = { dauhgter", 9, "no such kin: dauhgter"),
    ('["Ann Lee", "May Lee"]', '["Ann Lee"]', 16, "a ship needs two people"),
    ("season = 1", 'season = "one"', 21, "season must be a number"),
    ('words = ["storm", "ferry"]\n', "", 18, "[moments] needs words"),
    ("Ann Lee leaves May Lee", "Ann Lee departs May Lee", 25, "not of the shape"),
    ('made_from = "our own heads"\n', "", 1, "[fandom] needs made_from"),
    ('name = "May Lee"', 'name = "May Lee', 12, "not TOML"),
    ("[[ships]]", "[[boats]]", 15, "no such table: boats"),
    ("[fandom]\n", "[[fandom]]\n", 1, "a pack needs a [fandom] table"),
    ("[[ships]]\npeople", "[ships]\npeople", 15, "[ships] must be written [[ships]]"),
    ('pronouns = "she/her"\nkin', 'pronouns = "she/her"\npronouns = "x/y"\nkin', 9, "not TOML"),
    ('name = "May Lee"', 'name = " "', 12, "[people] needs name"),
    ('name = "May Lee"', 'name = "Ann Lee"', 12, "stands here twice"),
    ('pronouns = "she/her"\nkin', 'pronouns = "she"\nkin', 8, "pronouns are written"),
    ('pronouns = "she/her"\nkin', 'aliases = ["May Lee"]\nkin', 8, "somebody else's full name"),
    ('daughter = "May Lee"', 'daughter = "Ann Lee"', 9, "their own kin"),
    ('kin = { daughter = "May Lee" }', 'kin = ["May Lee"]', 9, "kin must be a table"),
    ("telling", "year = -3\ntelling", 4, "year must be a number above nothing"),
    ("telling", 'worlds = ["pony"]\ntelling', 4, "no such world: pony"),
    ("telling", 'narrator = "Zed"\ntelling', 4, "nobody in [[people]] is named Zed"),
    ('id = "storm"', "id = 3", 19, "id must be a text"),
    ("season = 1", "season 1", 21, "not TOML"),
    ("season = 1", "season = true", 21, "season must be a number"),
    ('["storm", "ferry"]', '["storm", "ferry"', 25, "not TOML"),
    ('["storm", "ferry"]', "[1, 2]", 24, "words must be a list of texts"),
    ('name = "May Lee"', "name = “May Lee”", 12, "not TOML"),
    ('from = "storm"', 'from = "strom"', 30, "no moment has the id strom"),
    ('from = "storm"', 'from = "storm"\ninstead_of = "storm"', 31, "has no from and until"),
    ('is = "dead"', 'is = "at sea"', 29, "are found without signs"),
    ('is = "dead"', 'is = "married to Zed"', 29, "nobody in [[people]] is named Zed"),
    ('of = "May Lee"\n', "", 27, "[states] needs of"),
]


def test_a_good_pack_is_read() -> None:
    pack = parse_pack(GOOD, path="good.toml")
    assert [person.name for person in pack.people] == ["Ann Lee", "May Lee"]
    assert pack.moments[0].then[0].patient == "May Lee"
    assert pack.states[0].start == "storm"
    assert find_faults(GOOD, path="good.toml") == ()


def test_a_state_that_ends_before_it_begins_is_a_fault() -> None:
    calm = '\n[[moments]]\nid = "calm"\ntitle = "t"\nseason = 2\nhappens = "h"\nwho = ["Ann Lee"]\nwords = ["a"]\n'
    source = GOOD.replace('from = "storm"', 'from = "calm"\nuntil = "storm"') + calm
    [fault] = find_faults(source, path="bad.toml")
    assert "storm comes before calm" in str(fault)


@pytest.mark.parametrize(("old", "new", "line", "reason"), FAULTS)
def test_a_malformed_pack_is_refused_with_file_line_and_reason(old: str, new: str, line: int, reason: str) -> None:
    assert old in GOOD
    with pytest.raises(InputError) as refused:
        parse_pack(GOOD.replace(old, new, 1), path="bad.toml")
    assert str(refused.value).startswith(f"bad.toml: line {line}: ")
    assert reason in str(refused.value)


@pytest.mark.parametrize("file", load_shelf().files, ids=lambda file: file.path.stem)
def test_every_shipped_pack_is_without_fault(file: PackFile) -> None:
    assert find_faults(file.path.read_text("utf-8"), path=str(file.path)) == ()
    assert file.load().head.made_from


def test_a_users_pack_wins_and_a_broken_one_is_told(tmp_path: Path) -> None:
    (tmp_path / "gg.toml").write_text(GOOD.replace("The Ferry", "Gilmore Girls"), "utf-8")
    (tmp_path / "broken.toml").write_text("[fandom]\nname = 3\n", "utf-8")
    shelf = load_shelf(tmp_path)
    [mine] = [file for file in shelf.files if file.head.name == "Gilmore Girls"]
    assert mine.path.parent == tmp_path
    [warning] = shelf.warnings
    assert "broken.toml: line" in warning.message


@pytest.fixture
def ferry() -> Pack:
    return parse_pack(GOOD, path="good.toml")


def test_kin_is_known_from_either_side(ferry: Pack) -> None:
    assert find_kin(ferry, ferry.people[1], "mother") == ("Ann Lee",)
    assert find_kin(ferry, ferry.people[1], "father") == ()


def test_pairs_are_spelled_as_archives_do(ferry: Pack) -> None:
    assert spell_pair(ferry, "May Lee", "Ann Lee", "romantic") == "Ann Lee/May Lee"
    assert spell_pair(ferry, "May Lee", "Ann Lee", "friends") == "Ann Lee & May Lee"
    assert spell_pair(None, "Zed", "Al", None) == "Al & Zed"


def test_the_command_lists_shows_and_checks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fandoms"]) == 0
    assert "Gilmore Girls" in capsys.readouterr().out
    assert main(["fandoms", "show", "gilmore"]) == 0
    assert "Literati" in capsys.readouterr().out
    assert main(["fandoms", "show", "nothing", "of", "the", "kind"]) == 2
    bad = tmp_path / "bad.toml"
    bad.write_text(GOOD.replace("May Li", "x").replace('"storm", ', "3, "), "utf-8")
    assert main(["fandoms", "check", str(bad)]) == 1
    assert "bad.toml: line 24: words must be a list of texts" in capsys.readouterr().out


@pytest.mark.slow
def test_a_pack_somebody_worked_at_is_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story, pack = tmp_path / "a.txt", tmp_path / "ferry.toml"
    story.write_text('"Was it?" said May Lee. May Lee laughed. May Lee went.\n', "utf-8")
    assert main(["fandoms", "new", "The Ferry", str(story), "-o", str(pack)]) == 0
    pack.write_text("mine", "utf-8")
    assert main(["fandoms", "new", "The Ferry", str(story), "-o", str(pack)]) == 2
    assert pack.read_text("utf-8") == "mine"
    assert "is there already" in capsys.readouterr().err
    assert main(["fandoms", "new", "The Ferry", str(tmp_path / "none.txt"), "-o", str(tmp_path / "b.toml")]) == 1
    assert not (tmp_path / "b.toml").exists()
