"""Names that a story's likely worlds make familiar, so that whoever reads for people knows a name met once.

This runs before there is a cast: it asks for words that hardly stand in other worlds, and a few names beside them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from wellread.errors import InputError
from wellread.fandoms.fold import fold
from wellread.fandoms.load import PackFile, Shelf
from wellread.fandoms.patterns import TITLES
from wellread.fandoms.recognise import find_declared, index_telling, is_declared, pet_names
from wellread.records import Layout, Work
from wellread.records.fandom import Familiar, FandomHead, Pack

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_RANKS = TITLES | frozenset(
    "aunt uncle king queen cardinal abbé duke comte duchesse prince princess inspector old his her".split()
)
#: different telling words that make a world likely, or one of them with so many names of its people
_TELLING, _NAMES = 2, 3
#: letters for each of which a long work needs another telling word, and up to which one will do: "Mrs. Hughes" stands
#: in every third novel
_LETTERS_A_WORD, _SHORT = 150_000, 100_000


def find_familiar(work: Work, layout: Layout, shelf: Shelf) -> Familiar:
    """Names of the worlds this story most likely plays in, mostly none."""
    content = work.text.content
    told = _telling_in(content, layout, shelf)
    declared = find_declared(work, layout)
    capitals = _capitals(content) if told and len(content) <= _SHORT else frozenset()
    found: dict[str, str] = {}
    names: dict[str, str] = {}
    for file in shelf.files:
        n_told = told[file.head]
        sure = n_told >= _TELLING + len(content) // _LETTERS_A_WORD or is_declared(file.head, declared)
        pack = _load(file) if sure or (n_told and len(content) <= _SHORT) else None
        known = _read_names(pack) if pack is not None else None
        if known is not None and (sure or len(known.words.keys() & capitals) >= _NAMES):
            for word, pronouns in known.words.items():
                found[word] = pronouns if found.get(word, pronouns) == pronouns else ""
            for form, name in known.names.items():
                names[form] = name if names.get(form, name) == name else ""
    return Familiar(found, {form: name for form, name in names.items() if name})


def _telling_in(content: str, layout: Layout, shelf: Shelf) -> Counter[FandomHead]:
    """How many different telling words of each fandom the story has."""
    telling = index_telling(tuple(file.head for file in shelf.files))
    told = {phrase for part in layout.story for phrase, _ in telling.find(content, part.start, part.end)}
    return Counter(head for phrase in told - pet_names(content) for head in telling.owners[phrase])


def _load(file: PackFile) -> Pack | None:
    try:
        return file.load()
    except InputError:
        return None


@lru_cache(maxsize=8)
def _read_names(pack: Pack) -> Familiar:
    """What one pack says; its key is the whole pack, so it is asked once a reading."""
    return Familiar(_name_words(pack), _forms(pack))


def _forms(pack: Pack) -> dict[str, str]:
    """Folded forms of its people's names, nicknames too, and whose each is; "" where several share it."""
    found: dict[str, str] = {}
    for person in pack.people:
        for form in {fold(form) for form in (person.name, *person.aliases, *(one for one, _ in person.called))}:
            found[form] = person.name if form not in found else ""
    return found


def _name_words(pack: Pack) -> dict[str, str]:
    """The words of its people's names, without titles and without what is no name ("the Cardinal").

    Whom a pack calls by a word alone has it before those whose names only hold it: "Mulder" is not Samantha Mulder.
    """
    alone: dict[str, str] = {}
    parts: dict[str, str] = {}
    for person in pack.people:
        forms = [form for form in (person.name, *person.aliases) if not form.startswith("the ")]
        for form in forms:
            _add_words(alone if " " not in form else parts, form, person.pronouns or "")
    return parts | alone


def _add_words(found: dict[str, str], form: str, pronouns: str) -> None:
    for word in _words_of(form):
        found[word] = pronouns if found.get(word, pronouns) == pronouns else ""


def _words_of(form: str) -> Iterable[str]:
    return (
        word.lower().replace("’", "'")
        for word in _WORD.findall(form.split(" of ")[0])
        if len(word) > 2 and any(letter.isupper() for letter in word) and fold(word) not in _RANKS
    )


def _capitals(content: str) -> frozenset[str]:
    """Capitalised words of a text, in small letters."""
    return frozenset(match[0].lower().replace("’", "'") for match in _WORD.finditer(content) if match[0][0].isupper())
