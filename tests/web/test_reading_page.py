"""Story pages hold the story's words exactly, and tell nothing before its time."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from textwrap import fill

import pytest
from selectolax.lexbor import LexborHTMLParser

from web.conftest import Client
from wellread.formats import work_from_text
from wellread.library import Library
from wellread.paratext import find_layout
from wellread.publishing.epub import build_epub
from wellread.publishing.page import build_page
from wellread.records import Analysis, Quoting
from wellread.records.document import build_document
from wellread.web.documents import Documents
from wellread.web.people import draw_company, draw_portrait, names_of
from wellread.web.reading import Reading, Track
from wellread.web.story import StoryPage
from wellread.web.views.read import find_words


@pytest.fixture
def readings(folder: Path, keys: dict[str, str]) -> dict[str, Reading]:
    documents = Documents(folder)
    with Library.open(folder) as library:
        return {name: documents.find(library, key).reading for name, key in keys.items()}


@pytest.mark.parametrize("name", ["half_agony.txt", "foulbrood.html", "the_smaller_room.txt"])
def test_every_paragraph_holds_the_text_between_its_offsets(readings: dict[str, Reading], name: str) -> None:
    reading = readings[name]
    shown = set()
    for start, end in reading.pages:
        for node in LexborHTMLParser(StoryPage(reading).build(start, end)).css("p[data-at], h2[data-at]"):
            at = int(node.attributes["data-at"] or "")
            shown.add(at)
            words = node.text()
            assert reading.text[at : at + len(words)] == words
    for span in reading.story:
        inside = [p["start"] for p in reading.paragraphs_between(span["start"], span["end"])]
        assert inside and set(inside) <= shown


def test_pages_part_the_text(readings: dict[str, Reading]) -> None:
    for reading in readings.values():
        assert reading.pages[0][0] == 0 and reading.pages[-1][1] == len(reading.text)
        assert all(a[1] == b[0] for a, b in zip(reading.pages, reading.pages[1:], strict=False))
        for number, (start, end) in enumerate(reading.pages, start=1):
            assert reading.page_of(start) == reading.page_of(end - 1) == number


def test_places_go_to_the_stored_story_and_back(readings: dict[str, Reading], folder: Path) -> None:
    with Library.open(folder) as library:
        for reading in readings.values():
            assert reading.stored_story == library.story(reading.key)
            for span in reading.story:
                for offset in range(span["start"], span["end"], 97):
                    assert reading.from_story(reading.to_story(offset)) == offset
                    assert reading.stored_story[reading.to_story(offset)] == reading.text[offset]


def test_notes_are_folded_shown_or_hidden(client: Client, half: str) -> None:
    page = LexborHTMLParser(client.page(f"/work/{half}/read/1"))
    assert page.css("details.note") and not page.css("details.note[open]")
    client.cookies.set("wellread-look", "notes-shown.theme-dark")
    page = LexborHTMLParser(client.page(f"/work/{half}/read/1"))
    assert page.css("details.note[open]")
    assert page.css_first("html").attributes["data-theme"] == "dark"  # type: ignore[union-attr]


def test_looks_are_set_without_scripts(client: Client) -> None:
    client.submit("/look?to=/help", theme="sepia", size="5", face="nonsense")
    page = client.page("/")
    assert 'data-theme="sepia"' in page and 'data-size="5"' in page and 'data-face="serif"' in page


def test_where_a_form_leads_is_one_of_our_own_pages(client: Client) -> None:
    client.page("/")
    for target in ("//evil.example", "https://evil.example", "/\\evil.example"):
        answer = client.post(
            "/look", params={"to": target}, data={"token": client.token, "theme": "dark"}, follow_redirects=False
        )
        assert answer.headers["location"] == "/"


def test_a_chapter_that_is_not_there_is_not_there(client: Client, half: str) -> None:
    for path in (f"/work/{half}/read/0", f"/work/{half}/read/99", f"/work/{half}/who/c999", f"/work/{half}/why/99999"):
        assert client.get(path).status_code == 404


# -------------------------------------------------------------------- spoilers


@pytest.mark.parametrize("name", ["half_agony.txt", "foulbrood.html"])
def test_who_somebody_is_comes_from_what_stands_before(readings: dict[str, Reading], name: str) -> None:
    reading = readings[name]
    for offset in range(0, len(reading.text), max(1, len(reading.text) // 12)):
        for portrait in draw_company(reading, offset):
            for quote in (portrait.first, portrait.last_line):
                if quote is not None:
                    at = int(quote.address.rsplit("#p", 1)[1])
                    assert at <= offset
            assert len({beat.words for beat in portrait.beats}) == len(portrait.beats) <= 4
            for beat in portrait.beats:
                assert int(beat.address.rsplit("#p", 1)[1]) <= offset


def story(words: str, people: list[dict[str, object]], mentions: list[tuple[str, str, str]], **more: object) -> Reading:
    """A reading of a few sentences; a mention is (words, form, person), found in order."""
    placed, at = [], 0
    for said, form, who in mentions:
        at = words.index(said, at)
        placed.append({"start": at, "end": at + len(said), "form": form, "character": who})
        at += len(said)
    whole = {"start": 0, "end": len(words)}
    person = {
        "kind": "person",
        "pronouns": None,
        "n_mentions": 1,
        "n_quotations": 0,
        "present": True,
        "canonical": None,
    }
    declared = {"characters": [], "relationships": []}
    document = {
        "text": words, "title": None, "language": "en", "paragraphs": [whole], "marks": [], "paratext": [],
        "story": [whole], "chapters": [{"title": None, "kind": "story", **whole}], "scenes": [], "quotations": [],
        "mentions": placed, "characters": [{**person, **each} for each in people], "beats": [], "relationships": [],
        "declared": declared, "style": None, "provenance": [{"stage": "test"}], **more,
    }  # fmt: skip
    return Reading("k", document)


MASKED = "The stranger came in. The stranger sat down. At last he said that he was Edmund Dale, and Edmund smiled."


def masked(**more: object) -> Reading:
    people = [{"id": "c0", "name": "Edmund Dale", "aliases": ["Edmund Dale", "Edmund"]}]
    told = [("The stranger", "nominal", "c0"), ("The stranger", "nominal", "c0"), ("Edmund Dale", "name", "c0")]
    return story(MASKED, people, [*told, ("Edmund", "name", "c0")], **more)


def test_a_name_is_told_once_the_story_has_told_it() -> None:
    names = names_of(masked())
    assert names.at("c0", 10) == "The stranger"
    assert names.at("c0", MASKED.index("Edmund") - 1) == "The stranger"
    assert names.at("c0", len(MASKED)) == "Edmund Dale"
    assert draw_portrait(masked(), "c0", 30).also == ()


def test_a_name_on_the_card_is_no_spoiler() -> None:
    reading = masked(declared={"characters": ["Edmund Dale"], "relationships": []})
    assert names_of(reading).at("c0", 0) == "Edmund Dale"


def test_the_first_person_without_a_name_is_the_narrator() -> None:
    words = "I went out. My name is Jo."
    people = [{"id": "c0", "name": "Jo", "aliases": ["Jo"]}]
    names = names_of(story(words, people, [("I", "pronoun", "c0"), ("Jo", "name", "c0")]))
    assert (names.at("c0", 5), names.at("c0", len(words))) == ("the narrator", "Jo")


def test_the_fragment_tells_no_more_than_its_place(client: Client, half: str, readings: dict[str, Reading]) -> None:
    reading = readings["half_agony.txt"]
    who = next(iter(reading.tints))
    early, late = (client.get(f"/work/{half}/who/{who}?at={at}").text for at in (1500, len(reading.text)))
    assert len(late) > len(early)
    assert "Only what has been told" in early


def test_things_that_overlap_are_found_by_place() -> None:
    items = [{"start": 0, "end": 50}, {"start": 5, "end": 8}, {"start": 9, "end": 10}, {"start": 60, "end": 61}]
    track = Track(items)
    for start in range(70):
        for end in (start + 1, start + 7):
            wanted = [item for item in items if item["start"] < end and item["end"] > start]
            assert track.between(start, end) == wanted


def test_words_from_right_to_left_say_so() -> None:
    reading = story("שלום, אמרה אן.", [], [], language="he")
    assert reading.is_rtl
    assert 'dir="auto"' in StoryPage(reading).build(0, 99)


@pytest.mark.parametrize(
    ("words", "n_places"),
    [("police LINEUP", 1), ("didn't know you", 1), ("didn’t know you", 1), ("", 0), ("xyzzy", 0), (".*", 0)],
)
def test_words_are_found_whatever_their_marks(readings: dict[str, Reading], words: str, n_places: int) -> None:
    places = find_words(readings["half_agony.txt"], words, limit=100)
    assert len(places) == n_places
    for address, _, shown in places:
        assert "«" in shown and "#p" in address


def test_places_of_words_are_listed_and_escaped(client: Client, half: str) -> None:
    page = LexborHTMLParser(client.get(f"/work/{half}/find", params={"q": "Anne"}).text)
    assert len(page.css(".places li mark")) > 5
    assert "<b>" not in client.get(f"/work/{half}/find", params={"q": "<b>"}).text


_WALK = "She walked down to the harbour in the evening and nobody was there but the gulls and the wind. " * 6
_SONG = "Oh, the lamp in the bay,\n    and the boat far away,\n    and nobody, nobody home,\n    my dear."


def drawn_everywhere(content: str) -> list[str]:
    """A typed text as the reader, the page that is written out and a book show it."""
    work = work_from_text(content)
    analysis = Analysis(work=work, layout=find_layout(work), quoting=Quoting(()))
    reading = Reading("k", build_document(analysis))
    with zipfile.ZipFile(io.BytesIO(build_epub(analysis))) as book:
        chapters = "".join(book.read(name).decode() for name in book.namelist() if "chapter" in name)
    return [StoryPage(reading).build(0, len(reading.text)), build_page(analysis, spoilers=False), chapters]


def test_lines_that_a_program_wrapped_run_on_and_verse_does_not() -> None:
    for drawn in drawn_everywhere("\n\n".join([fill(_WALK, 66)] * 6 + ["    " + _SONG] + [fill(_WALK, 66)])):
        assert "but the gulls and the wind. She walked down" in " ".join(LexborHTMLParser(drawn).text().split())
        assert drawn.count("<br") == 3
        assert "far away,<br" in drawn


def test_signs_that_emphasis_was_typed_with_are_not_shown() -> None:
    typed = "She was *very* late, and **nobody** had /the/ _key_. 3 * 4 * 5 is 60.\n\nAnne went home."
    for drawn in drawn_everywhere(typed):
        for words in ("<em>very</em>", "<strong>nobody</strong>", "<em>the</em>", "<em>key</em>"):
            assert words in drawn
        seen = LexborHTMLParser(drawn)
        for sign in seen.css(".sign"):
            sign.decompose()
        assert "very late, and nobody had the key. 3 * 4 * 5 is 60." in seen.text()
    kept = LexborHTMLParser(drawn_everywhere(typed)[0]).css_first("[data-at]")
    assert kept is not None and kept.text() == typed.split("\n")[0]  # places are counted in the text as it was typed


@pytest.mark.parametrize("media_type", ["text/html", "text/plain"])
def test_lines_that_the_author_broke_stay_broken(media_type: str) -> None:
    drawn = StoryPage(story("Dear Nell,\nthe harbour is empty.", [], [], source={"media_type": media_type}))
    assert "Dear Nell,<br>\nthe harbour" in drawn.build(0, 99)
