"""Works that lie in many files, and files that hold many works."""

from __future__ import annotations

from pathlib import Path

import pytest

from formats.shapes import STORY, ao3_page, ffn_page, plain_epub, typed_text
from formats.shapes_more import scrivener
from formats.spec import zip_of
from formats.test_shapes import count_words
from wellread.formats import find_story_files, group_story_files, read_works
from wellread.paratext import find_layout
from wellread.records import Work


def read_folder(folder: Path) -> list[Work]:
    return [work for group in group_story_files(find_story_files(folder)) for work in read_works(group)]


def story_words(work: Work) -> int:
    return sum(count_words(work.text.slice(span)) for span in find_layout(work).story)


@pytest.mark.parametrize("build", [ffn_page, ao3_page], ids=["fanfiction.net", "archive"])
def test_chapters_saved_one_by_one_are_one_work(build, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    for number in (3, 1, 2):
        (tmp_path / f"page{'xyz'[number - 1]}.html").write_bytes(build(STORY, number))
    (tmp_path / "another.txt").write_bytes(typed_text(STORY, wrap=None))
    works = read_folder(tmp_path)
    assert len(works) == 2
    joined = next(work for work in works if work.source.media_type == "text/html")
    assert joined.title == STORY.title
    assert joined.text.content.count(STORY.summary) == 1
    assert len(find_layout(joined).chapters) == 3
    assert story_words(joined) == pytest.approx(STORY.n_words, rel=0.02)
    assert all(joined.text.slice(span).strip() for span in joined.paragraphs)
    assert joined.source.part is None


def test_a_missing_part_is_told(tmp_path: Path) -> None:
    for number in (1, 3):
        (tmp_path / f"{number}.html").write_bytes(ffn_page(STORY, number))
    (joined,) = read_folder(tmp_path)
    assert [warning.code for warning in joined.warnings] == ["missing-part"]
    assert "2" in joined.warnings[0].message


def test_parts_are_told_by_names_too(tmp_path: Path) -> None:
    for number in range(1, 12):
        (tmp_path / f"Low Water chapter {number}.txt").write_text(
            f"Number {number} went down to the river, and stayed."
        )
    (joined,) = read_folder(tmp_path)
    assert joined.text.content.index("Number 2 ") < joined.text.content.index("Number 10 ")
    assert len(joined.paragraphs) == 11


def test_parts_in_a_zip_are_one_work(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zip_of({f"x/{n}.html": ffn_page(STORY, n) for n in (2, 1, 3)}))
    (joined,) = read_works(path)
    assert story_words(joined) == pytest.approx(STORY.n_words, rel=0.02)


def test_works_of_a_series_are_not_joined(tmp_path: Path) -> None:
    for number in (1, 2):
        title = f"The {'First' if number == 1 else 'Second'} Lamp"
        words = f"Title: {title}\nAuthor: A\nRating: G\n\nA lamp was lit by {number} of us."
        (tmp_path / f"Lamps part {number}.txt").write_text(words)
    assert [work.title for work in read_folder(tmp_path)] == ["The First Lamp", "The Second Lamp"]


def test_a_project_folder_is_one_work(tmp_path: Path) -> None:
    import io
    import zipfile

    zipfile.ZipFile(io.BytesIO(scrivener(STORY, 3))).extractall(tmp_path)
    assert find_story_files(tmp_path) == [tmp_path / "Lamp.scriv"]
    (work,) = read_folder(tmp_path)
    assert story_words(work) == pytest.approx(STORY.n_words, rel=0.02)


def test_an_anthology_of_books_is_many_works(tmp_path: Path) -> None:
    import io
    import zipfile

    files: dict[str, bytes | str] = {"mimetype": "application/epub+zip"}
    files["META-INF/container.xml"] = '<container><rootfile full-path="content.opf"/></container>'
    files["content.opf"] = "<package><metadata><dc:title>Anthology</dc:title></metadata><manifest/><spine/></package>"
    for number in range(3):
        inner = zipfile.ZipFile(io.BytesIO(plain_epub(STORY, headings=True)))
        files |= {
            f"{number}/{name}": inner.read(name) for name in inner.namelist() if not name.startswith(("META", "mime"))
        }
    path = tmp_path / "a.epub"
    path.write_bytes(zip_of(files))
    works = list(read_works(path))
    assert [work.title for work in works] == [STORY.title] * 3
    assert all(story_words(work) == pytest.approx(STORY.n_words, rel=0.02) for work in works)


def test_a_text_of_several_header_blocks_is_several_works(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Title - Waltz\nAuthor - Anne\nRating - G\n\nThey danced, once.\n\n*****\n\n"
        "Title - Gavotte\nAuthor - Anne\nRating - PG\n\nThey danced again.\n"
    )
    works = list(read_works(path))
    assert [work.title for work in works] == ["Waltz", "Gavotte"]
    assert "They danced again." in works[1].text.content


def test_mails_of_two_stories_are_two_works(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    mail = "From: {0}@x.org\nSubject: {1} ({2}/2)\nDate: Sun, 2 Mar 2014 10:00:00 GMT\n\nWords of part {2} of {1}.\n\n"
    path.write_text("".join(mail.format(*item) for item in (("a", "Low", 1), ("a", "Low", 2), ("b", "High", 1))))
    works = list(read_works(path))
    assert [work.title for work in works] == ["Low", "High"]
    assert [work.source.part.n if work.source.part else None for work in works] == [None, 1]


def test_numbered_texts_of_a_zip_are_one_work(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    words = "Elle n'était pas sûre que le n\xba {0} de la rue fût à eux; il ne le disait pas non plus."
    path.write_bytes(
        zip_of({f"{n} - Chapitre.txt": words.format(n).encode("cp1252") for n in (2, 10, 1, 3, 4, 5, 6, 7, 8, 9)})
    )
    (work,) = read_works(path)
    assert work.text.content.index("n\xba 2 ") < work.text.content.index("n\xba 10 ")
    assert work.language == "fr"


def test_pictures_and_parts_of_saved_pages_are_no_stories(tmp_path: Path) -> None:
    (tmp_path / "a_files").mkdir()
    for name in ("a.html", "a_files/frame.html", "a_files/x.css", "cover.jpg", "notes.txt", ".hidden.txt"):
        (tmp_path / name).write_text("Words of somebody, and so on.")
    assert [path.name for path in find_story_files(tmp_path)] == ["a.html", "notes.txt"]
