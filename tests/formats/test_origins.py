"""The turns that pages of one origin take: what the shapes' one story does not show."""

from __future__ import annotations

import pytest

from wellread.errors import InputError
from wellread.formats.draft import File
from wellread.formats.facts import Facts
from wellread.formats.limits import Budget
from wellread.formats.origins.ffn import parse_facts_line
from wellread.formats.read import read_file
from wellread.records import Work

WORDS = "“I never said so,” said Anne, and shut the door on the whole of it, twice over. " * 4


def read_page(source: str, name: str = "a.html") -> Work:
    (work,) = read_file(File(source.encode(), name, "", Budget()), on_error=None, depth=0)
    return work


def hinted(work: Work, kind: str) -> list[str]:
    return [work.text.slice(hint.span) for hint in work.hints if hint.kind == kind]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Rated: Fiction K+ - English - Hurt/Comfort/Family - [Anne E., Frederick W.] Mary M., Sophia C. - Chapters: 3 - Words: 4,321 - id: 9",
            ("K+", "English", ("Hurt/Comfort", "Family"), ("Anne E.", "Frederick W.", "Mary M.", "Sophia C."), ("Anne E./Frederick W.",), 4321, None),
        ),
        ("Rated: Fiction T - Spanish - Anne E. - Words: 900 - Status: Complete - id: 9", ("T", "Spanish", (), ("Anne E.",), (), 900, "complete")),
        ("Rated: Fiction M - English - Drama - Words: 900 - id: 9", ("M", "English", ("Drama",), (), (), 900, None)),
        ("Rated: Fiction T - English - R2 - D2, Anne - Words: 12 - id: 9", ("T", "English", (), ("R2 - D2", "Anne"), (), 12, None)),
        (
            "Rated: T - English - Romance - [A, B] [C, D] - Words: 1,000",
            ("T", "English", ("Romance",), ("A", "B", "C", "D"), ("A/B", "C/D"), 1000, None),
        ),
    ],
)  # fmt: skip
def test_the_line_of_facts_is_parsed_from_both_ends(line: str, expected: tuple[object, ...]) -> None:
    facts = Facts()
    parse_facts_line(line, facts)
    found = facts.declared
    assert (
        found.rating,
        found.language,
        found.tags,
        found.characters,
        found.relationships,
        found.words,
        found.status,
    ) == expected


def test_a_crossover_has_two_fandoms() -> None:
    work = read_page(
        "<title>Low Water, a Persuasion + Emma crossover fanfic | FanFiction</title><div id=pre_story_links>"
        "<a href=/x>Persuasion + Emma Crossover</a></div><div id=profile_top><b>Low Water</b><a href='/u/1/a'>a</a></div>"
        f"<div id=storytext><p>{WORDS}</div>"
    )
    assert work.declared.fandoms == ("Persuasion", "Emma")
    assert work.source.part is None


def download(middle: str, *, preface: str = "", afterword: str = "") -> Work:
    return read_page(
        '<html><body><div id="preface"><p class="message"><b>Low Water</b><br/>Posted originally on the <a href="http://archiveofourown.org/">Archive of Our Own</a>'
        ' at <a href="http://archiveofourown.org/works/12">http://archiveofourown.org/works/12</a>.</p><div class="meta"><dl class="tags"><dt>Fandom:</dt><dd>'
        '<a href="x">Emma, or: Something/Other</a></dd><dt>Stats:</dt><dd>Published: 2011-07-07 Words: 31,622 Chapters: 1/?</dd></dl><h1>Low Water</h1>'
        f'<div class="byline">by Anonymous</div>{preface}</div></div><div id="chapters" class="userstuff">{middle}</div>'
        f'<div id="afterword"><h2 class="toc-heading">Afterword</h2><div class="meta">{afterword}</div><p class="message">Please drop by the Archive!</p></div></body></html>'
    )


def test_an_archive_download_without_notes_or_links() -> None:
    work = download(f'<h2 class="toc-heading">Low Water</h2><div class="userstuff"><p>{WORDS}</p></div>')
    assert (work.title, work.authors) == ("Low Water", ("Anonymous",))
    assert work.declared.fandoms == ("Emma, or: Something/Other",)
    assert (work.declared.chapters, work.declared.chapters_planned, work.declared.status) == (1, None, "in progress")
    assert work.declared.words == 31622
    assert work.declared.url == "http://archiveofourown.org/works/12"
    assert work.text.content == f"Low Water\n\nby Anonymous\n\n{WORDS.strip()}"


def test_notes_that_are_only_links_and_relations_are_no_notes() -> None:
    work = download(
        f'<div class="userstuff"><p>{WORDS}</p></div>',
        preface='<p>Notes</p><ul><li>For <a href="x">somebody</a>.</li><li>Inspired by <a>High Water</a> by b.</li></ul>'
        '<div class="endnote-link">See the end of the work for <a href="#endnotes">notes</a></div>',
        afterword='<div id="endnotes"><p>End Notes</p><blockquote class="userstuff"><p>The end was hard.</p></blockquote></div>'
        "<dl><dt>Works inspired by this one</dt><dd>Higher Water</dd></dl>",
    )
    assert hinted(work, "authors_note") == ["The end was hard."]
    assert "somebody" not in work.text.content
    assert "Higher Water" not in work.text.content


def test_story_that_quotes_and_says_notes_stays_story() -> None:
    work = download(
        f'<div class="userstuff"><p>{WORDS}</p><p>Notes</p><blockquote class="userstuff"><p>She wrote: come home.</p></blockquote>'
        f"<h2>A heading in the story</h2><ul><li>One list</li></ul><p>{WORDS}</p></div>"
    )
    assert hinted(work, "authors_note") == []
    for words in ("Notes", "She wrote: come home.", "A heading in the story", "One list"):
        assert words in work.text.content


def test_text_without_a_div_of_its_own_is_story() -> None:
    work = download(f"<p>{WORDS}</p><hr/><p>The end.</p>")
    assert work.text.content.endswith("\n\n* * *\n\nThe end.")


def test_hidden_words_of_a_work_skin_are_kept_and_a_thiefs_trap_is_not() -> None:
    trap = read_page(
        f'<html><head><style>.xq {{ display: none }}</style></head><body><div class="chapter-content"><p>{WORDS}</p><p class="xq">Stolen!</p></div> royalroad</body></html>'
    )
    assert "Stolen" not in trap.text.content


def test_emphasis_by_class_style_and_tag() -> None:
    work = read_page(
        f'<html><head><style>.c9 {{ font-style: italic }} .c1 {{ font-weight: bold }}</style></head><body><p>{WORDS}</p><p>He <span class="c9">meant</span> it, '
        f'<span style="font-style:italic">truly</span>, <em>all</em> of <span class="c1">it</span>.</p><p>{WORDS}</p></body></html>'
    )
    assert {(work.text.slice(mark.span), mark.kind) for mark in work.marks} == {
        ("meant", "emphasis"), ("truly", "emphasis"), ("all", "emphasis"), ("it", "strong"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "shape", ["<hr>", "<p>* * *</p>", '<p><img src="divider.png"></p>', '<img src="b.gif" alt="">']
)
def test_breaks_between_scenes(shape: str) -> None:
    work = read_page(f"<html><body><h1>x</h1><p>{WORDS}</p>{shape}<p>{WORDS}</p></body></html>")
    assert [work.text.slice(span) for span in work.paragraphs][1:] == [WORDS.strip(), "* * *", WORDS.strip()]


def test_two_line_breaks_part_paragraphs_and_one_does_not() -> None:
    work = read_page(f"<html><body><p>One,<br>two.<br/><br/>Three.<br><br><br>Four.</p><p>{WORDS}</p></body></html>")
    assert [work.text.slice(span) for span in work.paragraphs][:3] == ["One,\ntwo.", "Three.", "Four."]


def test_lines_as_long_as_paragraphs_are_paragraphs() -> None:
    work = read_page("<html><body><p>" + "<br>".join([WORDS] * 4) + "</p></body></html>")
    assert len(work.paragraphs) == 4
    assert "\n\n" not in work.text.content


def test_a_gap_left_on_purpose_is_wider() -> None:
    pages = f"<p>{WORDS}</p>" * 12
    work = read_page(f"<html><body>{pages}<p>&nbsp;</p><p>&nbsp;</p>{pages}</body></html>")
    assert work.text.content.count("\n\n\n\n") == 1
    assert all(work.text.slice(span) == WORDS.strip() for span in work.paragraphs)


def test_the_title_is_the_heading_that_the_window_names() -> None:
    page = "<title>{0}</title><header><h1>quill writes things</h1></header><article><h2>Low Water</h2><p>{1}</p><p>{1}</p></article>"
    assert read_page(page.format("quill — Low Water", WORDS)).title == "Low Water"
    assert read_page(page.format("Low Water by quill", WORDS)).authors == ("quill",)


def test_an_entry_behind_a_cut_is_refused() -> None:
    with pytest.raises(InputError, match="cut"):
        read_page('<html><body>livejournal<div class="b-singlepost-body">Fic! ( Read more... )</div></body></html>')


def test_markdown_is_rendered() -> None:
    work = read_page(
        "---\ntitle: Low Water\ntags: [tide, mud]\n---\n\n## One\n\nHe *really* **meant** it\\*. [Here](http://x.org).\n\n- No, said she.\n\n---\n\n## Two\n\nEnd\\\nof it.\n",
        "a.md",
    )
    assert work.text.content == "One\n\nHe really meant it*. Here.\n\n- No, said she.\n\n* * *\n\nTwo\n\nEnd\nof it."
    assert work.title == "Low Water"
    assert work.declared.tags == ("tide", "mud")
    assert hinted(work, "chapter_heading") == ["One", "Two"]
    assert {(work.text.slice(mark.span), mark.kind) for mark in work.marks} == {
        ("really", "emphasis"), ("meant", "strong"), ("Here", "link"),
    }  # fmt: skip


def test_thoughts_in_angle_brackets_are_no_tags() -> None:
    words = "<Where are you?> she sent. <Here,> he sent back. " * 20
    assert read_page(words, "a.txt").text.content == words


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("The rain had not stopped and she was sure that he would come to the door with it.", "en"),
        ("La pluie ne s'était pas arrêtée et elle était sûre que le facteur ne viendrait pas avec le journal.", "fr"),
        ("Der Regen hatte nicht aufgehört, und sie war sich sicher, dass er nicht mit dem Wagen kommen würde.", "de"),
        ("La lluvia no había parado y ella estaba segura de que él no vendría con el coche por la noche.", "es"),
        ("Дождь не перестал, и она была уверена, что он не придёт к ней на этот раз, как и в тот.", "ru"),
        ("雨はまだ止まなかったので、彼女は彼が来ないと思っていた。", "ja"),
        ("Xyzzy plugh.", None),
    ],
)  # fmt: skip
def test_the_language_is_told_by_small_words(words: str, code: str | None) -> None:
    assert read_page(words, "a.txt").language == code


def test_a_saved_page_of_one_chapter() -> None:
    work = read_page(
        '<html><head><link rel="canonical" href="https://archiveofourown.org/works/9"></head><body><dl class="work meta group"><dt class="fandom tags">Fandom:</dt>'
        '<dd class="fandom tags"><ul><li><a class="tag">Emma</a></li></ul></dd><dd class="stats"><dl class="stats"><dd class="words">40</dd><dd class="chapters">1/1</dd></dl></dd></dl>'
        '<div id="workskin"><div class="preface group"><h2 class="title heading"> Low Water </h2><h3 class="byline heading"><a rel="author" href="/users/a/pseuds/a">a</a></h3></div>'
        f'<div id="chapters" role="article"><h3 class="landmark heading" id="work">Work Text:</h3><div class="userstuff"><p>{WORDS}</p></div></div></div></body></html>'
    )
    assert work.text.content == f"Low Water\n\nby a\n\n{WORDS.strip()}"
    assert (work.declared.status, work.source.part) == ("complete", None)


def test_a_page_within_what_looks_like_furniture_is_read() -> None:
    menu = "".join(f"<li><a href=/{n}>Menu {n}</a></li>" for n in range(9))
    page = f'<body><form action=x><div class="page has-sidebar"><div class="sidebar"><ul>{menu}</ul></div><p>{WORDS}</p><p>{WORDS}</p></div></form></body>'
    work = read_page(f"<html>{page}</html>")
    assert work.text.content == f"{WORDS.strip()}\n\n{WORDS.strip()}"


def test_comments_longer_than_the_story_stay_out() -> None:
    comments = "".join(f"<p>I loved every word of this, number {n}!</p>" for n in range(60))
    work = read_page(
        f"<html><body><h1>Low</h1><div><p>{WORDS * 3}</p></div><div id=comments>{comments}</div></body></html>"
    )
    assert "loved" not in work.text.content


def test_a_page_kept_as_a_string_of_a_program() -> None:
    import json

    page = f'<html><body><div id=storycontent><p>{WORDS}</p>\n<p>"Yes," she said.</p></div></body></html>'
    work = read_page(json.dumps(page).replace("</", "<\\/"))
    assert work.text.content == f'{WORDS.strip()}\n\n"Yes," she said.'


def test_a_gutenberg_page_has_its_frame_told_apart() -> None:
    work = read_page(
        "<html><head><title>The Project Gutenberg eBook of Low Water, by Anne Elliot</title></head><body><section id=pg-header><p>This ebook is for anyone.</p>"
        "<p><b>Title</b>: Low Water</p><p><b>Author</b>: Anne Elliot</p><p>*** START OF THE PROJECT GUTENBERG EBOOK LOW WATER ***</p></section><h1>LOW WATER</h1><h2>By Anne Elliot</h2>"
        f"<h2>CHAPTER I.</h2><p>{WORDS}</p><h2>CHAPTER II.</h2><p>{WORDS}</p><section id=pg-footer><p>*** END OF THE PROJECT GUTENBERG EBOOK LOW WATER ***</p></section></body></html>"
    )
    assert (work.title, work.authors) == ("Low Water", ("Anne Elliot",))
    assert hinted(work, "byline") == ["By Anne Elliot"]
    assert hinted(work, "chapter_heading") == ["CHAPTER I.", "CHAPTER II."]
    assert hinted(work, "archive_note")[0].startswith("This ebook is for anyone.")


def test_a_page_whose_rows_are_named_on_their_labels_alone_keeps_its_tags_and_its_heading() -> None:
    work = read_page(
        '<dl class="work meta group"><dt class="fandom tags">Fandom:</dt><dd><ul><li><a class=tag>Persuasion</a></ul></dd>'
        '<dt class="relationship tags">Relationship:</dt><dd><a class=tag>Anne/Wentworth</a></dd>'
        '<dt class="words">Words:</dt><dd>312</dd></dl>'
        '<div class="preface group"><h2 class="title heading">Salt</h2></div><div id=chapters><div class=chapter>'
        f'<h3 class=title>Chapter 1: Wages</h3><div class="userstuff module"><p>{WORDS}</p></div></div></div>'
    )
    assert work.declared.fandoms == ("Persuasion",)
    assert work.declared.relationships == ("Anne/Wentworth",)
    assert work.declared.words == 312
    assert hinted(work, "chapter_heading") == ["Chapter 1: Wages"]


def test_what_a_draft_keeps_for_its_author_is_a_note_or_left_out() -> None:
    work = read_page(
        f"## 1\n\n> [!note] mend the end\n\n{WORDS}\n\n- [ ] write the middle\n\n%% or not? %%\n\n{WORDS}\n", "a.md"
    )
    assert hinted(work, "authors_note") == ["[!note] mend the end", "- [ ] write the middle"]
    assert "%%" not in work.text.content
