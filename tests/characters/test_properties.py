"""Whatever the text: nothing raises, and mentions lie in the story, in order, with people who are listed."""

from hypothesis import given, settings
from hypothesis import strategies as st

from wellread.characters import resolve_characters
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations
from wellread.records import Cast

_PIECES = st.sampled_from([
    "Ann", "Mr. Ward", "said", "“", "”", '"', "the man", "her mother", "his son", "she", "I", "you", "’s", "Y/N",
    ", ", ". ",
    "\n\n", " ", "Mom", "they", "xe", "and", "O'Brien", "van der Meer", "MISS", "VI",
    "…", "É", "\u200b", "\U0001f600",
])  # fmt: skip


_LISTS = st.lists(_PIECES, max_size=60)


def read(text: str) -> Cast:
    work = work_from_text(text)
    layout = find_layout(work)
    quoting = find_quotations(work, layout)
    return resolve_characters(work, layout, quoting, load_pipeline("rules").parse(work, layout, quoting))


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80), st.lists(_PIECES, max_size=60).map("".join), st.lists(_PIECES, max_size=60).map(" ".join)
    )
)
def test_any_text_is_survived(text: str) -> None:
    cast = read(text)
    starts = [mention.span.start for mention in cast.mentions]
    assert starts == sorted(starts)
    assert [person.id for person in cast.characters] == list(range(len(cast.characters)))
    assert all(mention.span.end <= len(text) for mention in cast.mentions)
    assert all(mention.character is None or mention.character < len(cast.characters) for mention in cast.mentions)
    assert all(person.name for person in cast.characters)
    for mention in cast.mentions:
        shares = [share for _, share in mention.candidates]
        assert shares == sorted(shares, reverse=True) and sum(shares) <= 1.01
        assert not shares or mention.form == "pronoun"


def test_empty_story_has_nobody() -> None:
    assert read("").characters == ()
