"""What pages show follows what others do to the library meanwhile: an update, a correction, another process."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from web.conftest import BASE, Client
from wellread.cli import deepening
from wellread.cli.main import main
from wellread.corrections import Corrections
from wellread.language import load_pipeline
from wellread.library import Library
from wellread.web.app import build_app
from wellread.web.documents import Documents
from wellread.web.settings import Settings


def is_exact(client: Client, key: str) -> bool:
    return bool(client.get(f"/work/{key}/state").json()["exact"])


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """`wellread update` reads by rules alone, in this process, by stages called "test"."""
    monkeypatch.setattr(deepening, "_pipeline", lambda: load_pipeline("rules"))
    monkeypatch.setattr(deepening, "stages_version", lambda: "test")


@pytest.mark.usefixtures("quick")
def test_a_correction_from_the_command_line_shows_at_once_and_an_update_makes_it_exact(
    client: Client, folder: Path, half: str
) -> None:
    assert is_exact(client, half)
    assert "Anne Elliot" in client.page(f"/work/{half}") and "Nan Elliot" not in client.page(f"/work/{half}")
    assert main(["correct", half, "--rename", "Anne Elliot", "Nan Elliot", "--library", str(folder)]) == 0
    assert not is_exact(client, half)
    assert "Nan Elliot" in client.page(f"/work/{half}") and "Nan Elliot" in client.page(f"/work/{half}/read/1")
    assert main(["update", "--library", str(folder)]) == 0
    assert is_exact(client, half)
    assert "Nan Elliot" in client.page(f"/work/{half}")
    assert main(["undo", "--library", str(folder)]) == 0
    assert "Nan Elliot" not in client.page(f"/work/{half}")


def test_another_process_is_followed(client: Client, folder: Path, half: str) -> None:
    client.page(f"/work/{half}")
    words = [sys.executable, "-m", "wellread", "correct", half, "--rename", "Anne Elliot", "Nan Elliot"]
    subprocess.run([*words, "--library", str(folder)], check=True, capture_output=True)
    assert "Nan Elliot" in client.page(f"/work/{half}")


def test_a_reading_by_newer_stages_takes_the_place_of_the_one_in_memory(
    client: Client, folder: Path, half: str
) -> None:
    documents = Documents(folder)
    with Library.open(folder) as library:
        document = documents.find(library, half).reading.document
        renamed = [{**person, "name": person["name"].replace("Anne", "Zora")} for person in document["characters"]]
        assert "Zora" not in client.page(f"/work/{half}")
        documents.write(half, Corrections(), {**document, "characters": renamed}, "newer")
        # Shown, but not the one that counts until the library says so.
        assert "Zora Elliot" in client.page(f"/work/{half}") and not is_exact(client, half)
        library.connection.execute("UPDATE reading SET version = 'newer'")
        library.connection.commit()
    assert "Zora Elliot" in client.page(f"/work/{half}") and is_exact(client, half)


def test_a_reading_by_older_stages_is_shown_and_made_again(folder: Path, half: str) -> None:
    says = "import json, sys\nfor line in sys.stdin: print(json.dumps({'idle': True, 'version': 'newer'}), flush=True)"
    settings = Settings(folder, reader=(sys.executable, "-c", says), fill=False)
    app = build_app(settings)
    with Client(app, base_url=BASE) as client:
        while app.state.site.deep.version is None:
            time.sleep(0.02)
        page = client.page(f"/work/{half}")
        assert "Anne Elliot" in page and not is_exact(client, half)
        assert "Reading it again" in page


def test_what_an_update_read_is_not_taken_from_an_older_file(client: Client, folder: Path, half: str) -> None:
    """The library was read anew by a program that kept nothing for the pages: they say so."""
    with Library.open(folder) as library:
        library.connection.execute("UPDATE reading SET version = 'newer'")
        library.connection.commit()
    assert not is_exact(client, half)
    assert "Anne Elliot" in client.page(f"/work/{half}")


def test_a_library_made_anew_is_shown(client: Client, folder: Path, half: str) -> None:
    client.page(f"/work/{half}")
    assert main(["rebuild", "--library", str(folder)]) == 0
    assert "Half Agony" in client.page("/") and "Anne Elliot" in client.page(f"/work/{half}")
    assert not is_exact(client, half)


def test_notes_and_stars_of_another_process_are_shown(client: Client, folder: Path, half: str) -> None:
    client.page(f"/work/{half}/read/1")
    with Library.open(folder) as library:
        at = library.story(half).index("police lineup")
        library.annotate(half, at, at + 13, note="seen elsewhere")
        library.edit(half, "stars", "", "5")
    assert "seen elsewhere" in client.page(f"/work/{half}/read/1")
    assert "★★★★★" in client.page("/")


def test_a_file_that_goes_while_a_page_is_made_costs_no_page(client: Client, folder: Path, half: str) -> None:
    client.page(f"/work/{half}")
    for path in (folder / "web" / "readings").glob(f"{half}.*"):
        path.unlink()
    assert "Half Agony" in client.page(f"/work/{half}")
    assert not is_exact(client, half)
