"""What docs/serve.md says is shown by tests is shown by tests that exist."""

import re
from pathlib import Path

_ROOT = Path(__file__).parents[2]


def test_every_test_that_the_page_names_is_there() -> None:
    named = set(re.findall(r"`(test_\w+)`", (_ROOT / "docs" / "serve.md").read_text("utf-8")))
    files = [*(_ROOT / "tests" / "web").glob("*.py"), *(_ROOT / "tests" / "browser").glob("*.py")]
    known = {name for file in files for name in re.findall(r"^def (test_\w+)", file.read_text("utf-8"), re.MULTILINE)}
    assert len(named) > 50
    assert not named - known
