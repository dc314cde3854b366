"""Which of somebody's forms of name is shown."""

from wellread.characters import resolve_characters
from wellread.formats import work_from_text
from wellread.language import load_pipeline
from wellread.paratext import find_layout
from wellread.quotations import find_quotations


def names_in(text: str) -> list[str]:
    work = work_from_text(text)
    layout = find_layout(work)
    quoting = find_quotations(work, layout)
    tokens = load_pipeline("rules").parse(work, layout, quoting)
    return [person.name for person in resolve_characters(work, layout, quoting, tokens).characters]


def test_a_family_name_that_others_have_for_a_given_one_keeps_its_title() -> None:
    text = (
        '"Sit down," said Mr. Morgan. Mr. Morgan lit the lamp. Hetty sat. "Morgan," she said, "it smokes."\n\n'
        '"It always did," said Mr. Morgan.\n'
    )
    assert "Mr. Morgan" in names_in(text)


def test_a_given_name_that_is_mostly_said_alone_goes_without_its_title() -> None:
    text = (
        '"Sit down, Mr. Morgan," said Hetty. Morgan lit the lamp. Morgan sat down. Morgan coughed.\n\n'
        '"It smokes," said Morgan.\n'
    )
    assert "Morgan" in names_in(text) and "Mr. Morgan" not in names_in(text)
