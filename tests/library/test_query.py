"""The query language: what is understood, what is refused and where, and that SQL and Python agree."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wellread.library import Library
from wellread.library.first_pass import FirstPass
from wellread.library.insert import insert_work
from wellread.library.packing import pack, unpack
from wellread.library.query import QueryError, parse_query
from wellread.library.query.fields import FIELDS
from wellread.library.query.match import Target, matches
from wellread.library.query.nodes import (
    All,
    Any,
    Counted,
    HasBeat,
    Like,
    Node,
    Not,
    Ranged,
    Says,
    Tagged,
    Valued,
    Words,
)
from wellread.library.query.sql import build_condition
from wellread.library.sketch import build_sketch
from wellread.library.store import transaction
from wellread.library.words import split_words, stem
from wellread.records import BEAT_KINDS

TODAY = date(2026, 5, 20)


def tree(query: str) -> Node:
    return parse_query(query, today=TODAY).root


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", All(())),
        ("bus", Words(("bus",))),
        ("bus AND rain", All((Words(("bus",)), Words(("rain",))))),
        ("bus || rain", Any((Words(("bus",)), Words(("rain",))))),
        ("bus , rain", Any((Words(("bus",)), Words(("rain",))))),
        ("-bus", Not(Words(("bus",)))),
        ("^bus", Not(Words(("bus",)))),
        ("not bus", Not(Words(("bus",)))),
        ('"bus station"', Words(("bus", "station"))),
        ("stat*", Words(("stat",), prefix=True)),
        ("don't", Words(("don", "t"))),
        ("ship:anne/gilbert", Tagged("ship", "contains", "anne/gilbert")),
        ("relationship:anne", Tagged("ship", "contains", "anne")),
        ('tag:"slow burn"', Tagged("tag", "contains", "slow burn")),
        ("tag:=fluff", Tagged("tag", "exact", "fluff")),
        ("tag:~^hurt", Tagged("tag", "regex", "^hurt")),
        ("tag::^hurt", Tagged("tag", "regex", "^hurt")),
        ("ship:#>3", Counted("ship", 3.000000001, None)),
        ("words:1000..5000", Ranged("words", 1000.0, 5000.0)),
        ("words:1,000-5.000", Ranged("words", 1000.0, 5000.0)),
        ("words:>=2k", Ranged("words", 2000.0, None)),
        ("updated:2023-01..2023-06", Ranged("updated", "2023-01", "2023-06~")),
        ("updated:<30d", Ranged("updated", "2026-04-20", None)),
        ("rating:pg-13", Valued("rating", "exact", "teen and up audiences")),
        ("complete:yes", Valued("complete", "exact", "1")),
        ("series:true", Tagged("series", "any")),
        ('note:"first fic"', Words(("first", "fic"), where="notes")),
        ('says:anne "never again"', Says("anne", Words(("never", "again"), where="story"))),
        ("beat:forgives by:anne to:gil", HasBeat("forgives", by="anne", to="gil")),
        ("beat:confesses_love before:leaves", HasBeat("confesses_love", then="leaves")),
        ("bus sort:words-", Words(("bus",))),
        ("bus words-", Words(("bus",))),
        ("words-of", Words(("words", "of"))),
        ('updated:"< 7 days"', Ranged("updated", "2026-05-13", None)),
        ("a (b OR c)", All((Words(("a",)), Any((Words(("b",)), Words(("c",))))))),
    ],
)
def test_words_become_the_tree_they_mean(query: str, expected: Node) -> None:
    assert tree(query) == expected


def test_a_strict_bound_leaves_the_number_itself_out() -> None:
    node = tree("words:<3000")
    assert isinstance(node, Ranged)
    assert node.high is not None
    assert 2999 < float(node.high) < 3000


@pytest.mark.parametrize(
    ("query", "at", "suggestion"),
    [
        ("bus fandm:x", 4, "fandom"),
        ("tense:pressent", 6, "present"),
        ("beat:forgive", 5, "forgives"),
        ("words:many", 6, None),
        ("(bus", 0, None),
        ("bus)", 3, None),
        ('bus "station', 4, None),
        ("tag:~[", 4, None),
        ("updated:soon", 8, None),
        ("search:gone", 7, None),
        ("sort:tag", 5, None),
        ("words:", 0, None),
        ("by:anne", 0, None),
        ("ending:happy", 7, "apart"),
        ("sort:wordz", 5, "words"),
    ],
)
def test_what_cannot_be_followed_is_pointed_at(query: str, at: int, suggestion: str | None) -> None:
    with pytest.raises(QueryError) as caught:
        tree(query)
    assert caught.value.at == at
    assert suggestion is None or suggestion in caught.value.suggestions


def test_words_may_be_sorted_as_beets_does() -> None:
    for query in ("bus words-", "bus sort:words-", "bus sort:>words"):
        assert parse_query(query, today=TODAY).sort == (("words", True),)


def test_a_work_to_be_like_is_known_by_its_first_letters() -> None:
    assert parse_query("like:8f", today=TODAY, known={"8f": "8f00"}.get).root == Like("8f00")
    with pytest.raises(QueryError, match="no work 'zz'"):
        parse_query("rain like:zz", today=TODAY, known={}.get)


def test_a_saved_search_stands_for_its_words() -> None:
    query = parse_query("search:short rain", today=TODAY, saved={"short": "words:<100"}.get)
    assert query.root == All((parse_query("words:<100", today=TODAY).root, Words(("rain",))))


@given(st.text(max_size=40))
def test_any_words_are_a_query_or_a_clear_error(query: str) -> None:
    try:
        tree(query)
    except QueryError as error:
        assert 0 <= error.at <= len(query)


@given(st.lists(st.text(alphabet="abcdefghijklmnopqrstuvwxyzéß", min_size=1, max_size=14), min_size=1, max_size=30))
def test_words_are_stemmed_as_the_index_stems_them(words: list[str]) -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'porter unicode61 remove_diacritics 2')")
    db.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance')")
    db.execute("INSERT INTO t VALUES (?)", (" ".join(words),))
    indexed = [row[0] for row in db.execute("SELECT term FROM v ORDER BY offset")]
    db.close()
    assert [stem(word) for word in split_words(" ".join(words))] == indexed


WORDS = ("rain", "rained", "bus", "buses", "station", "anne", "late")
NAMES = ("anne shirley", "gilbert blythe", "diana barry")
SHIPS = ("Anne Shirley/Gilbert Blythe", "Anne Shirley & Diana Barry")

sentences = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
firsts = st.builds(
    lambda title, story, notes, tags, n_words, rating, updated: (title, story, notes, tags, n_words, rating, updated),
    st.none() | sentences,
    sentences,
    sentences,
    st.lists(
        st.sampled_from([("ship", ship) for ship in SHIPS] + [("tag", "Fluff"), ("tag", "Angst")]),
        max_size=3,
        unique=True,
    ),
    st.integers(0, 5000),
    st.none() | st.sampled_from(("mature", "explicit")),
    st.none() | st.sampled_from(("2022", "2023-01-05", "2023-11-30")),
)
beats = st.lists(
    st.tuples(st.sampled_from(BEAT_KINDS[:3]), st.sampled_from(NAMES), st.sampled_from(("", *NAMES))), max_size=4
)
words_nodes = st.builds(
    Words,
    st.lists(st.sampled_from((*WORDS, "ra", "sta")), min_size=1, max_size=2).map(tuple),
    prefix=st.booleans(),
    where=st.sampled_from(("any", "story", "notes")),
    exact=st.booleans(),
)
leaves = st.one_of(
    words_nodes,
    st.builds(
        Tagged,
        st.sampled_from(("ship", "tag")),
        st.sampled_from(("contains", "exact", "any")),
        st.sampled_from(("anne", "anne/gil", "diana/anne", "fluff", "")),
    ),
    st.builds(Tagged, st.just("tag"), st.just("regex"), st.sampled_from(("^f", "st$"))),
    st.builds(Counted, st.just("ship"), st.none() | st.just(1.0), st.none() | st.just(1.0)),
    st.builds(Valued, st.just("rating"), st.sampled_from(("contains", "exact", "any")), st.sampled_from("xm")),
    st.builds(Valued, st.just("notes"), st.just("exact"), st.sampled_from("01")),
    st.builds(Ranged, st.just("words"), st.none() | st.integers(0, 5000), st.none() | st.integers(0, 5000)),
    st.builds(Ranged, st.just("updated"), st.none() | st.just("2023"), st.none() | st.just("2023~")),
    st.builds(
        HasBeat,
        st.sampled_from(BEAT_KINDS[:3]),
        by=st.sampled_from(("", "anne", "ann", "anne shirley")),
        to=st.sampled_from(("", "gilbert")),
        then=st.sampled_from(("", BEAT_KINDS[1])),
        earlier=st.sampled_from(("", BEAT_KINDS[2])),
    ),
)
nodes = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(All, st.lists(inner, max_size=3).map(tuple)),
        st.builds(Any, st.lists(inner, max_size=3).map(tuple)),
    ),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return Library.open(tmp_path_factory.mktemp("library"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(nodes, firsts, beats)
def test_a_tree_means_the_same_in_sql_and_in_python(
    empty: Library, node: Node, made: tuple, passed: list[tuple[str, str, str]]
) -> None:
    title, story, notes, tags, n_words, rating, updated = made
    first = FirstPass(
        "0" * 64, 0, "x.txt", title, "en", rating, n_words, 1, None, None, updated, None, None, None, tuple(tags),
        bool(notes), b"", pack(story), pack(notes), len(story), build_sketch(()).tobytes(),
    )  # fmt: skip
    target = Target(
        values={"rating": rating, "n_words": n_words, "updated": updated, "has_notes": bool(notes)},
        tags={kind: [value for k, value in tags if k == kind] for kind in ("ship", "tag")},
        texts={"title": title or "", "people": first.people, "story": unpack(first.story), "notes": notes},
        beats=passed,
    )
    db = empty.connection

    class UndoneError(Exception):
        pass

    found: list[sqlite3.Row] = []
    with pytest.raises(UndoneError), transaction(db):
        db.execute("INSERT INTO file VALUES (?,?,?)", (first.sha256, 1, "2026"))
        number = insert_work(db, first, added_at="2026")
        rows = [(number, at, *beat) for at, beat in enumerate(passed)]
        db.executemany("INSERT INTO beat VALUES (?,?,?,?,?)", rows)
        condition = build_condition(node)
        found = db.execute(f"SELECT w.id FROM work w WHERE {condition.text}", condition.values).fetchall()
        raise UndoneError
    assert bool(found) == matches(node, target)


def test_hostile_words_reach_no_sql(empty: Library) -> None:
    hostile = ("'; DROP TABLE work; --", 'tag:"\' OR 1=1 --"', 'title:"%_*()"', "NEAR(a b)", '"a\\" OR b"', "a:b:c" * 3)
    for query in hostile:
        try:
            empty.search(query)
        except QueryError:
            continue
    assert len(empty) == 0


def test_every_field_stands_in_the_documentation() -> None:
    listed = (Path(__file__).parents[2] / "docs" / "library.md").read_text("utf-8")
    assert [field.name for field in FIELDS if f"| `{field.name}` |" not in listed] == []
