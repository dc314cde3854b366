"""The stages put together: what the text itself declares, and works that are not in English."""

import wellread
from wellread.records.document import build_document

HEADED = """Title: The Long Way
Rating: PG-13
Pairing: Anne/Gilbert

"Stay," said Anne.

"I will," Gilbert said.
"""

FRENCH = """Il faisait nuit quand elle est rentrée chez elle, et la maison était vide comme toujours.

« Tu es là ? » demanda-t-elle, mais il n'y avait personne pour lui répondre dans le noir.

Elle s'est assise sur les marches et elle a pensé à lui, à la gare, à tout ce qu'ils ne s'étaient pas dit.
"""


def test_a_typed_header_lands_in_what_the_file_declares() -> None:
    document = build_document(wellread.read_text(HEADED))
    assert document["title"] == "The Long Way"
    assert document["declared"]["rating"] == "PG-13"
    assert document["declared"]["relationships"] == ["Anne/Gilbert"]


def test_a_story_in_another_language_is_read_as_far_as_its_quotations() -> None:
    document = build_document(wellread.read_text(FRENCH))
    assert document["language"] == "fr"
    assert [FRENCH[item["start"] : item["end"]] for item in document["quotations"]] == ["« Tu es là ? »"]
    assert document["quotations"][0]["speaker"] is None
    assert document["characters"] is None
    assert document["beats"] is None
    assert [warning["code"] for warning in document["warnings"]] == ["language-not-read"]


def test_an_empty_story_is_read_without_invention() -> None:
    document = build_document(wellread.read_text("\n\n  \n"))
    assert document["characters"] == []
    assert document["quotations"] == []
    assert document["title"] is None
