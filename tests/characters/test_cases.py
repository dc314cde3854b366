"""Short stories in many manners: who is whom."""

from dataclasses import replace
from pathlib import Path

import pytest

from characters.marked import MarkedStory, parse_story, read_stories
from wellread.characters import resolve_characters
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import Cast
from wellread.text import Span

STORIES = read_stories((Path(__file__).parent / "cases.txt").read_text("utf-8"))


def read(story: MarkedStory) -> Cast:
    work = work_from_text(story.text)
    noted = tuple((name, Span(0, 0)) for name in story.directives.get("note", "").split(",") if name)
    layout = replace(find_layout(work), named_people=noted)
    quoting = find_quotations(work, layout)
    return resolve_characters(work, layout, quoting, load_pipeline("rules").parse(work, layout, quoting))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.title)
def test_marked_story(story: MarkedStory) -> None:
    cast = read(story)
    whose = {mention.span: mention.character for mention in cast.mentions}
    places = [(who, story.text[span.start : span.end], _lookup(whose, span)) for span, who in story.mentions]
    found = {key: [place[1:] for place in places if place[0] == key] for key in dict.fromkeys(p[0] for p in places)}
    people = {key: {who for _, who in spots} for key, spots in found.items()}
    shown = [(person.name, person.aliases) for person in cast.characters]
    assert all(len(who) == 1 and None not in who for who in people.values()), (found, shown)
    assert len(set.union(*people.values(), set())) == len(people), (people, shown)


@pytest.mark.parametrize("story", [story for story in STORIES if story.directives], ids=lambda story: story.title)
def test_teller_and_reader(story: MarkedStory) -> None:
    cast = read(story)
    named = {person.id: person.name for person in cast.characters}
    if "narrator" in story.directives:
        assert cast.narrator is not None and named[cast.narrator] == story.directives["narrator"]
    if "reader" in story.directives:
        assert cast.reader is not None and cast.characters[cast.reader].kind == "reader"
    for name in story.directives.get("note", "").split(","):
        assert not name or name in named.values()


def _lookup(whose: dict[Span, int | None], span: Span) -> int | None:
    exact = whose.get(span)
    if exact is not None:
        return exact
    inside = [who for other, who in whose.items() if other.overlaps(span) and who is not None]
    return inside[0] if inside else None


def test_a_case_that_tests_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing is marked"):
        parse_story("empty", "Somebody sat down.")
    with pytest.raises(ValueError, match="not closed"):
        parse_story("broken", "[Ann sat down.")


def test_no_pronoun_is_a_person() -> None:
    story = next(story for story in STORIES if story.title.startswith("a sentence behind a broken line"))
    assert {person.name for person in read(story).characters} == {"Casper", "Ingrid"}


def test_lines_that_she_says_tell_who_is_she() -> None:
    story = next(story for story in STORIES if story.title.startswith("she is the one"))
    assert {person.name: person.pronouns for person in read(story).characters}["Vell"] == "she/her"


def test_a_gesture_tells_whose_pronoun_it_is() -> None:
    story = parse_story("gesture", '[Vell] shut her eyes. "Now," said [Casper]. [Casper] shook his head. [Vell] left.')
    assert {person.name: person.pronouns for person in read(story).characters} == {
        "Vell": "she/her",
        "Casper": "he/him",
    }


def test_a_thing_that_speaks_is_nobody_of_its_own() -> None:
    story = parse_story(
        "thing", '"I sleep," said the blanket. "[Bram], get up," said [Ilse]. [Bram] rose. [Ilse] left.'
    )
    assert {person.name for person in read(story).characters} == {"Bram", "Ilse"}


def test_what_somebody_is_said_to_be_is_a_name_of_theirs() -> None:
    story = parse_story(
        "predicate", 'A [man] coughed. "Cold," the [man] said. He was an old man. "So it is," said [Ilse].'
    )
    assert {"the man", "the old man"} <= {name for person in read(story).characters for name in person.aliases}
