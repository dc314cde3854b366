"""A pack file into a `Pack`, or a refusal with file, line and reason.

A pack is TOML; `docs/fandoms.md` says what may stand in it. The TOML reader gives no lines for what it has read, so the
line of a wrong entry is found again in the source: the n-th header of its table, then the key below it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from wellread.errors import InputError
from wellread.fandoms.deed_patterns import FATES
from wellread.fandoms.patterns import FOUND_STATES, INVERSE_ROLES, WORLDS
from wellread.fandoms.plain_toml import read_plain
from wellread.fandoms.timeline import period_of
from wellread.records import BEAT_KINDS
from wellread.records.fandom import FandomHead, FandomPerson, FandomPlace, Moment, Pack, Ship, State, Step

_TEXT, _LIST, _NUMBER, _TABLE = "a text", "a list of texts", "a number above nothing", "a table"
#: table → key → what it must be; keys in `_NEEDED` must be there
_KEYS: dict[str, dict[str, str]] = {
    "fandom": {"name": _TEXT, "aliases": _LIST, "made_from": _TEXT, "telling": _LIST, "year": _NUMBER,
        "narrator": _TEXT, "worlds": _LIST,
    },
    "people": {"name": _TEXT, "aliases": _LIST, "pronouns": _TEXT, "kin": _TABLE, "called": _TABLE},
    "ships": {"people": _LIST, "names": _LIST, "archive": _TEXT},
    "places": {"name": _TEXT, "aliases": _LIST},
    "moments": {
        "id": _TEXT, "title": _TEXT, "season": _NUMBER, "episode": _NUMBER, "chapter": _TEXT, "story": _TEXT,
        "happens": _TEXT, "who": _LIST, "words": _LIST, "places": _LIST, "beats": _LIST, "next": _TEXT, "then": _LIST,
        "against": _LIST, "along": _LIST, "dead": _LIST, "year": _NUMBER,
    },
    "states": {"of": _TEXT, "is": _TEXT, "from": _TEXT, "until": _TEXT, "instead_of": _TEXT, "signs": _LIST},
}  # fmt: skip
_NEEDED: dict[str, tuple[str, ...]] = {
    "fandom": ("name", "made_from"),
    "people": ("name",),
    "ships": ("people",),
    "places": ("name",),
    "moments": ("id", "title", "happens", "who", "words"),
    "states": ("of", "is"),
}
_STEP_KINDS = frozenset((*BEAT_KINDS, *FATES))
_PRONOUNS = re.compile(r"[^\W\d]+(?:/[^\W\d]+)+")
_TOML_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


class _Faults:
    """What is wrong with one pack, with lines."""

    def __init__(self, source: str, path: str) -> None:
        self.lines = source.splitlines()
        self.path = path
        self.found: list[InputError] = []

    def add(self, message: str, table: str, n: int = 0, key: str | None = None) -> None:
        line = self._line(table, n, key)
        self.found.append(InputError(f"line {line}: {message}", path=self.path))

    def _line(self, table: str, n: int, key: str | None) -> int:
        """The line, from 1, of `key` in the n-th `table`; of its header where there is no such key."""
        header = re.compile(rf"\s*\[\[?\s*{re.escape(table)}\s*\]\]?")
        starts = [number for number, line in enumerate(self.lines) if header.match(line)]
        if n >= len(starts):
            return 1
        start = starts[n]
        wanted = re.compile(rf"\s*[\"']?{re.escape(key or '')}[\"']?\s*(\.|=)")
        for number in range(start + 1, len(self.lines)):
            if self.lines[number].lstrip().startswith("["):
                break
            if key and wanted.match(self.lines[number]):
                return number + 1
        return start + 1


def parse_pack(source: str, *, path: str) -> Pack:
    """The pack that `source` holds.

    Raises:
        InputError: for the first fault, with its line.
    """
    faults = _Faults(source, path)
    values = _read_toml(source, path)
    _check_tables(values, faults)
    if faults.found:
        raise faults.found[0]
    pack = _build(values, faults)
    if faults.found:
        raise faults.found[0]
    return pack


def find_faults(source: str, *, path: str) -> tuple[InputError, ...]:
    """Everything wrong with the pack that `source` holds; none for a good one."""
    faults = _Faults(source, path)
    try:
        values = _read_toml(source, path)
    except InputError as error:
        return (error,)
    _check_tables(values, faults)
    if not faults.found:
        _build(values, faults)
    return tuple(faults.found)


def parse_head(source: str, *, path: str) -> FandomHead:
    """The `[fandom]` table alone, which comes first; cheap enough for every reading.

    Raises:
        InputError: where it is malformed or missing.
    """
    head, mark, _ = source.partition("\n[[")
    values = _read_toml(head + "\n" if mark else head, path)
    if "fandom" not in values:
        values = {"fandom": _read_toml(source, path).get("fandom")}
    faults = _Faults(source, path)
    _check_tables(values, faults)
    if faults.found:
        raise faults.found[0]
    return _head(values["fandom"])


def _read_toml(source: str, path: str) -> dict[str, Any]:
    plain = read_plain(source)
    if plain is not None:
        return plain
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        text = str(error)
        at = _TOML_LINE.search(text)
        line = at[1] if at and at[1] else len(source.splitlines())
        message = f"line {line}: not TOML: {_TOML_LINE.sub('', text)}"
    raise InputError(message, path=path)


def _check_tables(values: Mapping[str, Any], faults: _Faults) -> None:
    for table in values:
        if table not in _KEYS:
            faults.add(f"no such table: {table} (known: {', '.join(_KEYS)})", table)
    if not isinstance(values.get("fandom"), dict):
        faults.add("a pack needs a [fandom] table", "fandom")
    for table in _KEYS:
        if table != "fandom" and isinstance(values.get(table), dict):
            faults.add(f"[{table}] must be written [[{table}]], once for each", table)
        for n, entry in enumerate(_entries(values, table)):
            if isinstance(entry, dict):
                _check_entry(table, n, entry, faults)
            else:
                faults.add(f"[[{table}]] must be a table", table, n)


def _entries(values: Mapping[str, Any], table: str) -> list[Any]:
    found = values.get(table, [])
    return found if isinstance(found, list) else [found]


def _check_entry(table: str, n: int, entry: Mapping[str, Any], faults: _Faults) -> None:
    for key in _NEEDED[table]:
        if not entry.get(key) or (isinstance(entry[key], str) and not entry[key].strip()):
            faults.add(f"[{table}] needs {key}", table, n, key)
    for key, value in entry.items():
        kind = _KEYS[table].get(key)
        if kind is None:
            faults.add(f"no such key: {key} (known: {', '.join(_KEYS[table])})", table, n, key)
        elif not _fits(value, kind):
            faults.add(f"{key} must be {kind}", table, n, key)


def _fits(value: Any, kind: str) -> bool:
    if kind == _TEXT:
        return isinstance(value, str)
    if kind == _NUMBER:
        return isinstance(value, int) and not isinstance(value, bool) and value > 0
    if kind == _LIST:
        return isinstance(value, list) and all(isinstance(item, str) and item.strip() for item in value)
    return isinstance(value, dict) and all(_fits(item, _TEXT) or _fits(item, _LIST) for item in value.values())


def _head(entry: Mapping[str, Any]) -> FandomHead:
    return FandomHead(
        entry["name"],
        tuple(entry.get("aliases", ())),
        tuple(entry.get("telling", ())),
        entry["made_from"],
        entry.get("year"),
        entry.get("narrator"),
        tuple(entry.get("worlds", ())),
    )


def _build(values: Mapping[str, Any], faults: _Faults) -> Pack:
    names = [entry["name"] for entry in _entries(values, "people")]
    known = frozenset(names)
    for n, entry in enumerate(_entries(values, "people")):
        if entry["name"] in names[:n]:
            faults.add(f"{entry['name']} stands here twice", "people", n, "name")
        for alias in known.intersection(entry.get("aliases", ())) - {entry["name"]}:
            faults.add(f"{alias} is somebody else's full name", "people", n, "aliases")
    narrator = values["fandom"].get("narrator")
    if narrator:
        _check_names([narrator], known, faults, "fandom", 0, "narrator")
    for world in values["fandom"].get("worlds", ()):
        if world not in WORLDS:
            faults.add(f"no such world: {world} (known: {', '.join(WORLDS)})", "fandom", 0, "worlds")
    people = tuple(_person(n, entry, known, faults) for n, entry in enumerate(_entries(values, "people")))
    ships = tuple(_ship(n, entry, known, faults) for n, entry in enumerate(_entries(values, "ships")))
    places = tuple(FandomPlace(entry["name"], tuple(entry.get("aliases", ()))) for entry in _entries(values, "places"))
    moments = tuple(_moment(n, entry, known, faults) for n, entry in enumerate(_entries(values, "moments")))
    seen: set[str] = set()
    for n, moment in enumerate(moments):
        if moment.id in seen:
            faults.add(f"two moments have the id {moment.id}", "moments", n, "id")
        seen.add(moment.id)
    states = tuple(_state(n, entry, known, seen, faults) for n, entry in enumerate(_entries(values, "states")))
    pack = Pack(_head(values["fandom"]), people, ships, places, moments, states)
    if not faults.found:
        _check_order(pack, faults)
    return pack


def _state(n: int, entry: Mapping[str, Any], known: frozenset[str], moments: set[str], faults: _Faults) -> State:
    for key in ("from", "until", "instead_of"):
        if key in entry and entry[key] not in moments:
            faults.add(f"no moment has the id {entry[key]}", "states", n, key)
    if "instead_of" in entry and {"from", "until"} & entry.keys():
        faults.add("what canon never has (instead_of) has no from and until", "states", n, "instead_of")
    if entry["is"] not in FOUND_STATES and not entry["is"].startswith("married to ") and not entry.get("signs"):
        faults.add('only "dead", "there" and "married to NAME" are found without signs', "states", n, "is")
    state = State(
        entry["of"],
        entry["is"],
        entry.get("from"),
        entry.get("until"),
        entry.get("instead_of"),
        tuple(entry.get("signs", ())),
    )
    _check_names([state.person], known, faults, "states", n, "of")
    if state.spouse:
        _check_names([state.spouse], known, faults, "states", n, "is")
    return state


def _check_order(pack: Pack, faults: _Faults) -> None:
    """States that would end before they begin."""
    for n, state in enumerate(pack.states):
        if state.start and state.end and period_of(state, pack).start > period_of(state, pack).end:
            faults.add(f"{state.end} comes before {state.start}", "states", n, "until")


def _person(n: int, entry: Mapping[str, Any], known: frozenset[str], faults: _Faults) -> FandomPerson:
    kin = tuple((role, _texts(names)) for role, names in entry.get("kin", {}).items())
    called = tuple((nickname, _texts(names)) for nickname, names in entry.get("called", {}).items())
    if "pronouns" in entry and not _PRONOUNS.fullmatch(entry["pronouns"]):
        faults.add('pronouns are written "she/her"', "people", n, "pronouns")
    if any(entry["name"] in names for _, names in kin):
        faults.add(f"{entry['name']} cannot be their own kin", "people", n, "kin")
    for role, names in kin:
        if role not in INVERSE_ROLES:
            faults.add(f"no such kin: {role} (known: {', '.join(INVERSE_ROLES)})", "people", n, "kin")
        _check_names(names, known, faults, "people", n, "kin")
    for _, names in called:
        _check_names(names, known, faults, "people", n, "called")
    return FandomPerson(entry["name"], tuple(entry.get("aliases", ())), entry.get("pronouns"), kin, called)


def _texts(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _check_names(names: Iterable[str], known: frozenset[str], faults: _Faults, table: str, n: int, key: str) -> None:
    for name in names:
        if name not in known:
            faults.add(f"nobody in [[people]] is named {name}", table, n, key)


def _ship(n: int, entry: Mapping[str, Any], known: frozenset[str], faults: _Faults) -> Ship:
    people = tuple(entry["people"])
    if len(people) < 2:
        faults.add("a ship needs two people", "ships", n, "people")
    _check_names(people, known, faults, "ships", n, "people")
    return Ship(people, tuple(entry.get("names", ())), entry.get("archive"))


def _moment(n: int, entry: Mapping[str, Any], known: frozenset[str], faults: _Faults) -> Moment:
    for key in ("who", "dead"):
        _check_names(entry.get(key, ()), known, faults, "moments", n, key)
    return Moment(
        id=entry["id"],
        title=entry["title"],
        happens=entry["happens"],
        who=tuple(entry["who"]),
        words=tuple(entry["words"]),
        places=tuple(entry.get("places", ())),
        where=_where(entry),
        beats=_steps(n, entry, "beats", known, faults),
        next=entry.get("next"),
        then=_steps(n, entry, "then", known, faults),
        against=tuple(entry.get("against", ())),
        along=tuple(entry.get("along", ())),
        dead=tuple(entry.get("dead", ())),
        year=entry.get("year"),
    )


def _where(entry: Mapping[str, Any]) -> str | None:
    parts = [f"{key} {entry[key]}" for key in ("season", "episode", "chapter") if key in entry]
    return ", ".join(([entry["story"]] if "story" in entry else []) + parts) or None


def _steps(n: int, entry: Mapping[str, Any], key: str, known: frozenset[str], faults: _Faults) -> tuple[Step, ...]:
    found = []
    for text in entry.get(key, ()):
        step = _step(text, known)
        if step is None:
            faults.add(f"not of the shape 'NAME beat NAME': {text}", "moments", n, key)
        else:
            found.append(step)
    return tuple(found)


def _step(text: str, known: frozenset[str]) -> Step | None:
    """ "Ann Lee kisses Ben Day" as a step; None where the names or the beat are unknown."""
    words = text.split(" ")
    for position, word in enumerate(words):
        if word in _STEP_KINDS:
            agent, patient = " ".join(words[:position]), " ".join(words[position + 1 :]) or None
            if agent in known and (patient is None or patient in known):
                return Step(agent, word, patient)
    return None
