"""Our own labelled scenes, for fitting and kept, can all be read."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
FITTING = ROOT / "training" / "speech" / "own"
KEPT = Path(__file__).parent / "kept"


def load_own_scenes() -> ModuleType:
    """`training` is no package: its script is loaded by its path."""
    spec = importlib.util.spec_from_file_location("own_scenes", FITTING.parent / "own_scenes.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # a slotted dataclass looks its module up here
    spec.loader.exec_module(module)
    return module


own_scenes = load_own_scenes()


def names(folder: Path) -> list[str]:
    return [scene.name for scene in own_scenes.iter_scenes(folder)]


@pytest.mark.parametrize("folder", [FITTING, KEPT], ids=["fitting", "kept"])
def test_every_scene_is_parsed_and_marks_are_quotations(folder: Path) -> None:
    scenes = list(own_scenes.iter_scenes(folder))
    assert scenes
    for scene in scenes:
        assert len(scene.quotations) > 1, scene.name
        for start, end, speaker, hearers in scene.quotations:
            words = scene.text[start:end]
            assert words == words.strip() and words[0] in "\"'“‘", f"{scene.name}: {words}"
            assert speaker not in hearers, f"{scene.name}: {words}"


def test_no_two_scenes_share_a_name() -> None:
    both: Iterable[str] = names(FITTING) + names(KEPT)
    stems = [name.casefold() for name in both]
    assert len(stems) == len(set(stems))


@pytest.mark.parametrize(
    "scene",
    ['a = Ann; she/her\n---\n{a>b|"No,"} she said.', 'a = Ann; she/her\n---\n{a>|"No', "Ann\n---\nNo."],
    ids=["a stranger hears", "left open", "not a person"],
)
def test_what_is_no_scene_is_refused(scene: str) -> None:
    with pytest.raises(ValueError, match="odd"):
        own_scenes.parse_scene(f"odd\n{scene}\n")
