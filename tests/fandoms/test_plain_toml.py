"""The quick reader says what the library's reader says, or nothing."""

import tomllib
from pathlib import Path

import pytest

from wellread.fandoms import load_shelf
from wellread.fandoms.load import PackFile
from wellread.fandoms.plain_toml import read_plain

PLAIN = """\
# a pack
[fandom]
name = "The \\"Ferry\\""
year = 1907

[[people]]
kin = { mother = "Ann", sister = ["May", "Jo"] }
called = { "my dear" = ["Ben"] }
[[people]]
aliases = []
"""

NOT_PLAIN = [
    'a = "x" # why',
    "a = 'x'",
    'a = """\nx"""',
    "a.b = 1",
    "a = 1.5",
    "a = 007",
    "a = true",
    "a = null",
    "a = 1907-01-01",
    "a = [\n1]",
    'a = "\\ud800"',
    'a = "\\/"',
    "a = 1\na = 2",
    "a = { b = 1, b = 2 }",
    "[a]\n[a]",
    "[a]\n[[a]]",
    "[[a]]\n[a]",
    "[[a]\nb = 1",
    "nothing",
    "a = ",
]


def test_plain_toml_is_read_as_the_library_reads_it() -> None:
    assert read_plain(PLAIN) == tomllib.loads(PLAIN)


@pytest.mark.parametrize("source", NOT_PLAIN)
def test_what_is_not_plain_is_left_to_the_library(source: str) -> None:
    assert read_plain(source) is None


@pytest.mark.parametrize("file", load_shelf().files, ids=lambda file: file.path.stem)
def test_every_shipped_pack_is_plain(file: PackFile) -> None:
    source = Path(file.path).read_text("utf-8")
    assert read_plain(source) == tomllib.loads(source)
