"""A library of bundled stories, read by rules alone, and a client of its pages."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from wellread.analysis import analyse
from wellread.corrections import Corrections
from wellread.formats import read_works
from wellread.language import load_pipeline
from wellread.library import Library
from wellread.records.document import build_document
from wellread.web.app import build_app
from wellread.web.documents import Documents
from wellread.web.settings import Settings

STORIES = Path(__file__).parents[2] / "stories"
NAMES = ("half_agony.txt", "foulbrood.html", "the_smaller_room.txt")
BASE = "http://localhost:8377"


class Client(TestClient):
    """A browser without scripts: keeps cookies, brings the token of the page it last saw."""

    token = ""

    def page(self, path: str, status: int = 200) -> str:
        """A page, and its token kept."""
        answer = self.get(path)
        assert answer.status_code == status, answer.text[:300]
        found = re.search(r'name="token" content="(\w+)"', answer.text)
        if found:
            self.token = found.group(1)
        return answer.text

    def submit(self, path: str, status: int = 303, **values: str) -> str:
        """A form sent from a page of ours."""
        if not self.token:
            self.page("/help")
        answer = self.post(path, data={"token": self.token, **values}, headers={"origin": BASE}, follow_redirects=False)
        assert answer.status_code == status, answer.text[:300]
        return answer.text


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a library with three works read deeply."""
    folder = tmp_path_factory.mktemp("web") / "library"
    pipeline = load_pipeline("rules")
    with Library.open(folder) as library:
        list(library.add([STORIES / name for name in NAMES]))
        documents = Documents(folder)
        for work in library.find(""):
            found = next(iter(read_works(library.original(work.key))))
            analysis = analyse(found, pipeline)
            library.store(work.key, analysis, version="test")
            documents.write(work.key, Corrections(), build_document(analysis), "test")
    return folder


@pytest.fixture
def folder(prepared: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    return Path(shutil.copytree(prepared, tmp_path / "library"))


@pytest.fixture
def client(folder: Path) -> Iterator[Client]:
    """A browser at its pages."""
    with Client(build_app(Settings(folder)), base_url=BASE) as browser:
        yield browser


@pytest.fixture
def keys(folder: Path) -> dict[str, str]:
    """File name → id of the work."""
    with Library.open(folder) as library:
        return {Path(work.path).name: work.key for work in library.find("")}


@pytest.fixture
def half(keys: dict[str, str]) -> str:
    """The id of half_agony.txt."""
    return keys["half_agony.txt"]
