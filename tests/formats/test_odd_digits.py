"""Characters that are digits to Unicode and not to `int` ("¹") stand where numbers are expected. A find of the soak."""

import pytest

from wellread.cli.main import main
from wellread.formats.facts import parse_seconds
from wellread.formats.folder import natural_key


def test_a_time_with_a_raised_digit_is_no_time() -> None:
    assert parse_seconds("13¹3718400") is None
    assert parse_seconds("1313718400") == "2011-08-19"


def test_a_name_with_a_raised_digit_has_a_place_in_the_order() -> None:
    assert sorted(["part ¹.txt", "part 2.txt"], key=natural_key) == ["part 2.txt", "part ¹.txt"]


def test_a_raised_digit_is_no_number_of_a_line(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:  # type: ignore[no-untyped-def]
    story = tmp_path / "story.txt"
    story.write_text('"Stay," said Anne.', "utf-8")
    assert main(["read", str(story), "--why", "¹"]) == 2
    assert "no line" in capsys.readouterr().err
