"""Text files as years of copying leave them: printed pages, forwards, phones' share sheets, exports of chats, converters.

Right values first, as in the other sets; what each maker writes round a story was put down from how it is known to do so.
"""

from __future__ import annotations

import re
import textwrap

from formats.shapes import NO_TAGS, Case, part
from formats.spec import HEADER, Chapter, Story, esc, header_pairs, one_shot, plain, zip_of
from formats.spec_tide import typed


def _mill(seed: int) -> tuple[str, ...]:
    """Paragraphs with a figure at a line's start, a colon in talk, an address, a list, very long and very short ones."""
    who = ("Dorothea", "Will", "Mary Garth", "the miller")
    a, b, c = (who[(seed + step) % 4] for step in range(3))
    return (
        f"{seed + 11} sacks stood in the yard where there should have been forty, and {a} counted them again from the other end, "
        "because a sum that is wrong from the left is sometimes right from the right. It was not; the wheel had not turned since "
        "Saturday, and somebody had hung a wet coat on the sluice as if it were a peg in a hall.",
        f"“Three things,” said {b}: “the stone, the rent, and my brother. Ask about any two.”",
        f"“The brother,” said {a}.",
        "“That is only one.”",
        f"They walked down as far as the weir. The water went over it <em>very</em> slowly, like cloth being measured by a draper who dislikes you. {c[0].upper()}{c[1:]} "
        "was sitting on the far bank with bare feet and an account book, and did not wave; it was not a day for waving.",
        "---",
        f"By noon there was a crowd. {b[0].upper()}{b[1:]} told them the truth first, to save time, and then, since nobody believed it, told them "
        "the other thing: that the stone had cracked, that a new one was promised from Derbyshire, and that it was on a barge.",
        "“What barge?”",
        f"“A slow one,” said {c}, who had crossed by the plank.",
        f"Nobody laughed. A child asked how much a mill weighed; {a} said that it depended whether you counted the flour—and found, "
        "to her own surprise, that she meant it.",
        "The coat was still there at dusk. She took it in and dried it, and put in its pocket what she had found in her own: a pencil, "
        "half a biscuit, and a note that said only <em>Tuesday</em>.",
        f"“You might have signed it,” she told {b}, later.",
        "“I might have done a great many things.”",
    )


MILL = Story(
    title="Flour, or the Weight of a Mill",
    authors=("mothwing_22",),
    fandoms=("Middlemarch",),
    relationships=("Dorothea Brooke/Will Ladislaw",),
    characters=("Dorothea Brooke", "Will Ladislaw", "Mary Garth"),
    tags=("Mills", "Misunderstandings", "Slow Burn"),
    rating="General Audiences",
    warnings=("No Archive Warnings Apply",),
    categories=("F/M",),
    summary="The mill stops on a Tuesday. Dorothea asks why and is told three different lies.",
    note="For Bess, who lent me the barge.",
    end_note="There is a real mill; it is a tea room now.",
    published="2011-05-14",
    updated="2012-09-02",
    url="https://archiveofourown.org/works/3141592",
    chapters=(
        Chapter("Stone", _mill(1), before="My first one here, be kind!"),
        Chapter("Rent", _mill(2), after="I looked up barges for this."),
        Chapter("Brother", _mill(3)),
        Chapter("The Other Thing", _mill(4)),
    ),
)
MILL_ONE = one_shot(MILL)
MILL_FIRST = part(MILL, 1)
NO_SUMMARY = NO_TAGS | {"summary"}
#: what FanFiction.net's line of facts does not hold
FFN_LACKS = frozenset(("fandoms", "warnings", "relationships"))


def rows(story: Story, labels: tuple[str, ...] = HEADER, *, sign: str = ": ") -> str:
    """A typed header block."""
    return "\n".join(f"{name}{sign}{value}" for name, value in header_pairs(story, labels))


def quoted(words: str) -> str:
    return "\n".join("> " + line if line else ">" for line in words.split("\n"))


# Pages printed or copied as text


def firefox_text(story: Story) -> bytes:
    """A page of the archive saved by a browser as text: menus, addresses in angles, tags as bullets, comments below."""

    def tag(label: str, values: tuple[str, ...]) -> str:
        return f"{label}:\n" + "\n".join(
            f"      * {value} <https://archiveofourown.org/tags/x/works>" for value in values
        )

    tags = "\n".join(
        tag(label, values)
        for label, values in (
            ("Rating", (story.rating,)), ("Archive Warning", story.warnings), ("Category", story.categories),
            ("Fandom", story.fandoms), ("Relationship", story.relationships), ("Characters", story.characters),
            ("Additional Tags", story.tags), ("Language", ("English",)),
        )
    )  # fmt: skip
    body = ""
    for number, chapter in enumerate(story.chapters, 1):
        body += f"\n      Chapter {number} <https://archiveofourown.org/works/3141592/chapters/{number}>: {chapter.title}\n\n"
        body += f"        Notes:\n\n    {chapter.before}\n\n" if chapter.before else ""
        body += "\n        Chapter Text\n\n" + typed(chapter, wrap=72, rule="-" * 72, sign="/") + "\n\n"
    return (
        f"Main Content <#main>\n\n\n  Archive of Our Own <https://archiveofourown.org/> beta\n\n\n      User Navigation\n\n  * Log In <https://archiveofourown.org/users/login>\n\n      Site Navigation\n\n  * Fandoms <https://archiveofourown.org/menu/fandoms>\n  * Browse <https://archiveofourown.org/menu/browse>\n  * Search <https://archiveofourown.org/menu/search>\n  * About <https://archiveofourown.org/menu/about>\n\n"
        f"      Actions\n\n  * Chapter by Chapter <{story.url}>\n  * Comments <#comments>\n  * Download\n\n\n      Work Header\n\n{tags}\nStats:\n    Published:\n        {story.published}\n    Completed:\n        {story.updated}\n    Words:\n        {story.n_words:,}\n    Chapters:\n        4/4\n    Kudos:\n        88\n    Hits:\n        1,204\n\n\n    {story.title}\n\n\n      {story.authors[0]} <https://archiveofourown.org/users/mothwing_22>\n\n\n      Summary:\n\n    {story.summary}\n\n\n      Notes:\n\n    {story.note}\n\n"
        f"{body}\n\n      Notes:\n\n    {story.end_note}\n\n      Actions\n\n  * ↑ Top <#main>\n  * Kudos ♥\n  * Bookmark\n\n      Kudos\n\nbess and reader9 left kudos on this work!\n\n      Comments\n\nPost Comment\n\n  1. reader9 Mon 03 Sep 2012 08:11PM UTC\n     I never knew mills could be so sad. The coat! The coat!\n     Reply\n\n      Footer\n\n  * Terms of Service <https://archiveofourown.org/tos>\n"
    ).encode()


def lynx_ffn(story: Story) -> bytes:
    """`lynx -dump` of a page of FanFiction.net: numbers of links in brackets, their list at the end."""
    body = "\n\n".join(
        "   " + "_" * 69 if p == "---" else textwrap.indent(textwrap.fill(plain(p), 69), "   ")
        for p in story.chapters[0].paragraphs
    )
    return (
        f"   [1]FanFiction.Net [2]Sign Up | [3]Login\n   [4]Browse [5]Just In [6]Community [7]Forum\n\n   [8]Books » [9]{story.fandoms[0]}\n\n   {story.title} [10]Follow/Fav\n   By: [11]{story.authors[0]}\n"
        f"   {story.summary}\n   Rated: [12]Fiction K - English - Romance/Angst - [Dorothea B., Will L.]\n   Mary G. - Words: {story.n_words:,} - Reviews: [13]7 - Favs: 12 - Follows: 3 -\n   Published: May 14, 2011 - Status: Complete - id: 6998877\n\n{body}\n\n   [14]Review\n\n   The author would like to thank you for your continued support. Your\n   review has been posted.\n\n"
        "References\n\n   Visible links\n   1. https://www.fanfiction.net/\n   2. https://www.fanfiction.net/signup.php\n   3. https://www.fanfiction.net/login.php\n   4. https://www.fanfiction.net/book/\n"
    ).encode()


def printed_pdf(story: Story) -> bytes:
    """The archive's page printed by a browser to PDF and turned to text: head and foot on each page, form feeds."""
    lines = [
        f"Rating: {story.rating}", f"Archive Warning: {story.warnings[0]}", "Category: F/M", f"Fandom: {story.fandoms[0]}",
        f"Relationship: {story.relationships[0]}", f"Characters: {', '.join(story.characters)}", f"Additional Tags: {', '.join(story.tags)}",
        "Language: English", f"Stats: Published: {story.published} Completed: {story.updated} Words: {story.n_words:,} Chapters: 4/4", "",
        story.title, story.authors[0], "", "Summary:", *textwrap.wrap(story.summary, 80), "", "Notes:", story.note, "",
    ]  # fmt: skip
    for number, chapter in enumerate(story.chapters, 1):
        lines += [f"Chapter {number}: {chapter.title}", "", "Chapter Text", ""]
        for words in chapter.paragraphs:
            lines += [*textwrap.wrap(plain(words).replace("---", "* * *"), 80), ""]
    pages = [lines[at : at + 44] for at in range(0, len(lines), 44)]
    head = f"11/3/2019 {story.title} - {story.authors[0]} - {story.fandoms[0]} [Archive of Our Own]"
    out = "\f".join(
        f"{head}\n\n" + "\n".join(page) + f"\n\n{story.url}?view_full_work=true {number}/{len(pages)}\n"
        for number, page in enumerate(pages, 1)
    )
    return out.encode()


def retyped_ffn(story: Story) -> bytes:
    """FanFiction.net when it let nobody copy: the page typed off or taken from its source, chapter after chapter."""
    n = len(story.chapters)
    out = ""
    for number, chapter in enumerate(story.chapters, 1):
        out += (
            f"{story.title}\nAuthor: {story.authors[0]}\n{story.summary}\nRated: Fiction K - English - Romance - Dorothea B. & Will L. - Chapters: {n} - Words: {story.n_words:,} - Reviews: 7 - Updated: 09-02-12 - Published: 05-14-11 - Complete - id:6998877\n\n"
            if number == 1
            else ""
        )
        out += f"{number}. {chapter.title}\n\n" + typed(chapter, rule="-") + "\n\n\n"
    return out.encode("cp1252")


def two_columns(story: Story) -> bytes:
    """A zine's PDF through `pdftotext -layout`: two columns side by side, the zine's name and the page below."""
    lines: list[str] = []
    for number, chapter in enumerate(story.chapters, 1):
        lines += ["", f"Chapter {number}", ""]
        for words in chapter.paragraphs:
            lines += ["     * * *"] if words == "---" else textwrap.wrap("   " + plain(words), 42)
    out = f"{story.title:^92}\n\n{'by ' + story.authors[0]:^92}\n\n\n"
    height = 50
    for page, at in enumerate(range(0, len(lines), 2 * height), 7):
        left, right = lines[at : at + height], lines[at + height : at + 2 * height]
        right += [""] * (len(left) - len(right))
        out += "\n".join(f"{a:<46}    {b}".rstrip() for a, b in zip(left, right, strict=True))
        out += f"\n\n{f'Lantern Street {page}':^92}\n\f"
    return out.encode()


def running_heads(story: Story) -> bytes:
    """A book's PDF as text: running heads, page numbers, words parted at the ends of lines, no blank lines but at pages."""
    lines: list[str] = []
    for number, chapter in enumerate(story.chapters, 1):
        lines += ["\f", f"CHAPTER {number}", "", chapter.title, ""]
        for words in chapter.paragraphs:
            if words == "---":
                lines += ["", "***", ""]
                continue
            filled = textwrap.wrap("  " + plain(words), 66)
            if len(filled) > 3 and (cut := re.match(r"([a-z]{3})([a-z]{3,} ?)(.*)", filled[1])):
                filled[0], filled[1] = f"{filled[0]} {cut[1]}-", cut[2] + cut[3]
            lines += filled
    out, count, page = "", 0, 1
    for line in lines:
        if line == "\f" or count == 38:
            head = story.title if page % 2 else story.authors[0]
            out += (f"\n{page}\n" if page > 1 else "") + ("\f" if out else "")
            out += "" if line == "\f" else f"{head}\n\n"
            count, page = 0, page + 1
        if line != "\f":
            out, count = out + line + "\n", count + 1
    return f"{story.title}\n\n{story.authors[0]}\n\n".encode() + out.encode()


# Sent and posted


def forwarded_quoted(story: Story) -> bytes:
    """A story forwarded twice: every line behind marks, wrapped by who sent it."""
    words = rows(story) + "\n\n" + "\n\n".join(
        f"Chapter {number}: {c.title}\n\n" + typed(c, wrap=66, rule="*****", sign="*") for number, c in enumerate(story.chapters, 1)
    )  # fmt: skip
    return (
        "From: bess@example.org\nTo: kit@example.net\nSubject: Fwd: FIC: the mill one!!\nDate: Tue, 4 Sep 2012 20:11:02 +0100\n\nYou HAVE to read this. xx B\n\n----- Forwarded message -----\n\n"
        + quoted(words)
        + "\n"
    ).encode()


def forwarded_outlook(story: Story) -> bytes:
    """The other programs' way: headers typed again, nothing quoted, lines as long as they like."""
    return (
        f"\ufeffhere it is, sorry for the delay\r\n\r\n-----Original Message-----\r\nFrom: {story.authors[0]} [mailto:moth@example.com]\r\nSent: Monday, September 03, 2012 7:15 PM\r\nTo: Bess\r\nSubject: the mill\r\n\r\n\r\n"
        + (rows(story) + "\n\n\n" + typed(story.chapters[0], rule="~*~*~", sign="*")).replace("\n", "\r\n")
        + "\r\n\r\n________________________________\r\nThis email has been checked for viruses.\r\n"
    ).encode()


def share_text(story: Story) -> bytes:
    """The archive's own "share" words on top of a copied story, as blogs and phones have them."""
    body = "\n\n\n".join(f"Chapter {n}: {c.title}\n\n{typed(c, rule='***')}" for n, c in enumerate(story.chapters, 1))
    return (
        f"{story.title} ({story.n_words} words) by {story.authors[0]}\nChapters: 4/4\nFandom: {story.fandoms[0]}\nRating: {story.rating}\nWarnings: {story.warnings[0]}\nRelationships: {story.relationships[0]}\nCharacters: {', '.join(story.characters)}\nAdditional Tags: {', '.join(story.tags)}\nSummary:\n\n{story.summary}\n\n{story.url}\n\n\n{body}\n"
    ).encode()


def phone_share(story: Story) -> bytes:
    """A reading program's share sheet: a line, an address, then what was marked, paragraphs a line each."""
    return (
        f"“{story.title}” by {story.authors[0]}\n{story.url}\n\n"
        + typed(story.chapters[0], rule="⁂", join="\n")
        + "\n\nSent from my phone\n"
    ).encode()


def discord(story: Story) -> bytes:
    """A channel exported as text: each message under its time and name, stories cut at two thousand letters."""
    messages = [rows(story).replace("Title: ", "**Title:** ")]
    for number, chapter in enumerate(story.chapters, 1):
        messages.append(f"**Chapter {number}: {chapter.title}**")
        block = ""
        for words in typed(chapter, sign="*", rule="~~~").split("\n\n"):
            if len(block) + len(words) > 1200:
                messages.append(block.strip())
                block = ""
            block += words + "\n\n"
        messages.append(block.strip())
    line = "=" * 62
    out = f"{line}\nGuild: Middlemarch Mess\nChannel: fic / drop-box\n{line}\n\n"
    for at, words in enumerate(messages):
        out += f"[04-Sep-21 {at // 30 + 7:02d}:{at % 30 + 10} PM] {story.authors[0]}#0042\n{words}\n\n"
        if at % 9 == 8:
            out += "{Reactions}\n❤️ (4) 😭 (2)\n\n"
    return (out + f"{line}\nExported {len(messages)} message(s)\n{line}\n").encode()


def forum_text(story: Story) -> bytes:
    """The print view of a board: who posted and when before each post, one that quotes another, a signature."""
    out = "Lantern Street\nhttp://board.example.org/\n\nThe Mill [Middlemarch, General]\nhttp://board.example.org/viewtopic.php?f=4&t=1881\n\nPage 1 of 1\n\n"
    for number, chapter in enumerate(story.chapters, 1):
        head = rows(story) + "\n\n" if number == 1 else ""
        out += f"Author:  {story.authors[0]} [ Mon May {number + 13}, 2011 9:0{number} pm ]\nPost subject:  {'Re: ' if number > 1 else ''}The Mill [Middlemarch, General]\n\n{head}Chapter {number}: {chapter.title}\n\n{typed(chapter, rule='***')}\n\n"
        if number == 2:
            out += "Author:  kit [ Tue May 16, 2011 8:12 am ]\nPost subject:  Re: The Mill [Middlemarch, General]\n\nmothwing_22 wrote:\nHe might have done a great many things.\n\nOh this is lovely, more please?\n\n"
    return (
        out + "All times are UTC\n\nPowered by phpBB © 2000, 2002, 2005, 2007 phpBB Group\nhttp://www.phpbb.com/\n"
    ).encode()


def yahoo_group(story: Story) -> bytes:
    """A group's web archive copied message by message."""
    return (
        f"Message #1881 of 2204 < Prev Message | Next Message >\nFIC: {story.title} (1/1)\nExpand Messages\n{story.authors[0]}\nMay 14, 2011\n\n{rows(story)}\nFeedback: yes please! moth@example.com\n\n"
        + typed(story.chapters[0], wrap=64, rule="<><><>", sign="_")
        + "\n\n~fin~\n\n[Non-text portions of this message have been removed]\n\nReply | Forward | Message Index\n"
    ).encode("cp1252")


def journal_comments(story: Story) -> bytes:
    """A journal's entry copied with all that stood round it, and what readers wrote below."""
    return (
        f"{story.authors[0]} ({story.authors[0]}) wrote in middlemarch_fic,\n@ 2011-05-14 22:10:00\n\nEntry tags:	fic, mill\nCurrent mood:	accomplished\nCurrent music:	rain\n\n{story.title}\n{rows(story)}\n\n\n"
        + typed(story.chapters[0], rule="* * *", sign="")
        + "\n\n\n(3 comments) - (Post a new comment)\n\nbess_m\n2011-05-15 04:12 am UTC (link)\nThe coat on the sluice! I am going to think about that coat all week.\n(Reply to this) (Thread)\n\n"
        f"{story.authors[0]}\n2011-05-15 09:00 am UTC (link)\nThank you!! It was nearly a hat.\n(Reply to this) (Parent)\n\nkit_kat\n2011-05-16 11:31 pm UTC (link)\n“A slow one” – ha.\n(Reply to this)\n"
    ).encode()


def tumblr_text(story: Story) -> bytes:
    """A post copied whole: the blog's name, the header behind bullets, notes and tags below."""
    values = rows(story).replace("Warnings:", "Contains:").replace("\n", "\n• ")
    return (
        f"{story.authors[0]}\nFollow\n\n{story.title}\n\n• {values}\n\n• • •\n\n"
        + typed(story.chapters[0], rule="• • •")
        + "\n\n#middlemarch #dorothea x will #my fic #mills\n1,203 notes\n14th May 2011\n"
    ).encode()


def reddit(story: Story) -> bytes:
    """A post of a forum that numbers its chapters by links; Markdown as its source has it."""
    chapter = story.chapters[0]
    return (
        f"r/fanfiction\n\nPosted by u/{story.authors[0]} 9 years ago\n\n[Middlemarch] {story.title} - Chapter 1\n\n[Next](https://www.reddit.com/r/fanfiction/comments/x2)\n\n---\n\n"
        + typed(chapter, rule="&#x200B;\n\n* * *", sign="*")
        + "\n\n---\n\n[First](https://www.reddit.com/x0) | [Previous](https://www.reddit.com/x1) | [Next](https://www.reddit.com/x2)\n\n23 Comments\n\nShare\n\nSave\n"
    ).encode()


def wattpad_copied(story: Story) -> bytes:
    """A part copied from a phone: counts above, the number of comments after some paragraphs, buttons below."""
    chapter = story.chapters[0]
    lines = []
    for at, words in enumerate(chapter.paragraphs):
        lines.append("***" if words == "---" else plain(words))
        if at % 4 == 1:
            lines.append(str(at % 3 + 1))
    return (
        f"{chapter.title}\n12.4K 364 41\n\nby {story.authors[0]}\n\n"
        + "\n\n".join(lines)
        + "\n\nContinue to next part\n\nVote\nComment\nShare\nPromoted stories\nYou'll also like\n"
    ).encode()


# Converted, joined, and come down through programs


def pandoc_plain(story: Story) -> bytes:
    """Pandoc's plain text: chapters in capitals, stress between underscores, lines of 72."""
    body = "".join(
        f"\n\n{c.title.upper()}\n\n\n" + typed(c, wrap=72, rule="-" * 72, sign="_") + "\n" for c in story.chapters
    )
    return f"{story.title}\n\n{story.authors[0]}\n{body}".encode()


def txtz(story: Story) -> bytes:
    """calibre's text in a zip: Markdown or plain, with the book's package beside it."""
    opf = f'<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:title>{esc(story.title)}</dc:title><dc:creator opf:role="aut">{story.authors[0]}</dc:creator><dc:description>{story.summary}</dc:description><dc:language>en</dc:language></metadata></package>'
    body = "\n\n\n\n".join(f"{c.title}\n\n\n\n" + typed(c) for c in story.chapters)
    return zip_of({"index.txt": body, "metadata.opf": opf})


def docs_text(story: Story) -> bytes:
    """Google's plain text: a mark at the front, a rule of underscores for a page, comments of friends by letters at the end."""
    first = story.chapters[0].paragraphs[0]
    words = rows(story) + "\n\n\n________________\n\n\n" + "\n________________\n\n\n".join(
        f"Chapter {number}: {c.title}\n\n\n" + typed(c, rule="* * *", join="\n\n\n").replace(first, first + "[a]") for number, c in enumerate(story.chapters, 1)
    ) + "\n________________\n[a]is it the same coat as in chapter 4?\n[b]yes!! do not tell\n"  # fmt: skip
    return ("\ufeff" + words.replace("\n", "\r\n")).encode()


def joined_boms(story: Story) -> bytes:
    """Chapters joined by the system's `type *.txt`: each brings its mark, and nothing stands between."""
    out = b""
    for number, chapter in enumerate(story.chapters, 1):
        head = rows(story) + "\n\n" if number == 1 else ""
        words = f"{head}Chapter {number}: {chapter.title}\n\n{typed(chapter, rule='* * *')}\n"
        out += b"\xef\xbb\xbf" + words.replace("\n", "\r\n").encode()
    return out


def mixed_charsets(story: Story) -> bytes:
    """A file with a mark that says UTF-8, into which chapters in CP1252 were pasted."""
    out = b"\xef\xbb\xbf" + (rows(story) + "\n\n").encode()
    for number, chapter in enumerate(story.chapters, 1):
        words = f"Chapter {number}: {chapter.title}\n\n{typed(chapter, rule='* * *')}\n\n"
        out += words.encode("utf-8" if number % 2 else "cp1252")
    return out


def number_words(story: Story) -> bytes:
    """Chapters told by a number in words alone, the name below; old-fashioned ones too."""
    numbers = ("ONE", "TWO", "THREE", "FOUR")
    body = "".join(
        f"\n\n\n{number}\n\n{c.title}\n\n{typed(c, rule='#')}"
        for number, c in zip(numbers, story.chapters, strict=True)
    )
    return (rows(story) + body + "\n\n\nTHE END\n").encode()


def number_ordinals(story: Story) -> bytes:
    """“Chapter the First”, with what happens in it; wrapped, indented."""
    numbers = ("First", "Second", "Third", "Fourth")
    out = f"{story.title.upper()}\n\nA tale of Middlemarch by {story.authors[0]}\n"
    for number, chapter in zip(numbers, story.chapters, strict=True):
        out += f"\n\nChapter the {number}\nin which there is {chapter.title.lower()}\n\n"
        out += "\n".join(
            " " * 30 + "* * *" if p == "---" else textwrap.fill(plain(p), 70, initial_indent="     ")
            for p in chapter.paragraphs
        )
    return (out + "\n\nFinis.\n").encode()


def lost_blanks(story: Story) -> bytes:
    """Hard-wrapped by one program, its blank lines eaten by the next; wraps of uneven length."""
    out = rows(story) + "\n"
    for number, chapter in enumerate(story.chapters, 1):
        out += f"Chapter {number}: {chapter.title}\n"
        for at, words in enumerate(chapter.paragraphs):
            out += ("* * *" if words == "---" else textwrap.fill(plain(words), 58 + (at * 5) % 14)) + "\n"
    return out.encode("cp1252")


def ragged(story: Story) -> bytes:
    """Wrapped twice, at 76 and at 60: a long line, a stump, a long line; a blank line now and then lost."""
    out = rows(story) + "\n\n"
    for number, chapter in enumerate(story.chapters, 1):
        out += f"Chapter {number}: {chapter.title}\n\n"
        for at, words in enumerate(chapter.paragraphs):
            wide = textwrap.wrap(plain(words).replace("---", "* * *"), 76)
            out += "\n".join(piece for line in wide for piece in textwrap.wrap(line, 60))
            out += "\n" if at % 5 == 3 else "\n\n"
    return out.encode()


def bbcode(story: Story) -> bytes:
    """As it was typed for a board: tags in square brackets, headers in bold, breaks centred."""
    head = re.sub(r"(?m)^([A-Z]\w+:)", r"[b]\1[/b]", rows(story))
    body = "\n\n".join(
        f"[b][u]Chapter {number}: {c.title}[/u][/b]\n\n"
        + typed(c, rule="[center]***[/center]").replace("<em>", "[i]").replace("</em>", "[/i]")
        for number, c in enumerate(story.chapters, 1)
    )
    return f"{head}\n\n[hr]\n{body}\n".encode()


def typed_tags(story: Story) -> bytes:
    """As it was typed for a journal: a text file with `<i>`, `<b>` and the journal's own tags, no page round it."""
    head = re.sub(r"(?m)^([A-Z]\w+:)", r"<b>\1</b>", rows(story))
    body = "\n\n".join(
        "<center>* * *</center>" if p == "---" else p.replace("<em>", "<i>").replace("</em>", "</i>")
        for p in story.chapters[0].paragraphs
    )
    return f'{head}\n\n<lj-cut text="To the mill">{body}\n</lj-cut>\n'.encode()


def contents_roman(story: Story) -> bytes:
    """A list of the chapters first, then each under a Roman number."""
    numbers = ("I", "II", "III", "IV")
    listing = "\n".join(
        f"  {number}. {c.title} {'.' * 20} {at * 4 + 1}"
        for at, (number, c) in enumerate(zip(numbers, story.chapters, strict=True))
    )
    body = "\n\n\n".join(
        f"{number}. {c.title}\n\n{typed(c, wrap=78, rule='* * *')}"
        for number, c in zip(numbers, story.chapters, strict=True)
    )
    return f"{story.title}\nby {story.authors[0]}\n\nContents\n\n{listing}\n\n\n{body}\n\nTHE END\n".encode()


def clippings(story: Story) -> bytes:
    """What a reading machine keeps of passages that were marked: each under the book's name, a line of equals below."""
    out = ""
    for at, words in enumerate(story.chapters[0].paragraphs):
        if words != "---":
            out += f"{story.title} ({story.authors[0]})\r\n- Your Highlight on page {at // 3 + 1} | Location {at * 7 + 12}-{at * 7 + 15} | Added on Friday, September {at + 1}, 2012 10:1{at % 10}:07 PM\r\n\r\n{plain(words)}\r\n==========\r\n"
    return ("\ufeff" + out).encode()


#: fields of the pages of FanFiction.net as its line of facts gives them
FFN_FACTS = (
    ("rating", "K"),
    ("characters", ("Dorothea B.", "Will L.", "Mary G.")),
    ("relationships", ("Dorothea B./Will L.",)),
)
DISKS: tuple[Case, ...] = (
    Case("firefox-text-ao3", "text", "mill.txt", lambda: firefox_text(MILL), MILL),
    Case(
        "lynx-ffn",
        "text",
        "mill.txt",
        lambda: lynx_ffn(MILL_ONE),
        MILL_ONE,
        frozenset(("warnings",)),
        FFN_FACTS,
    ),
    Case("printed-pdf-ao3", "text", "mill.txt", lambda: printed_pdf(MILL), MILL),
    Case(
        "retyped-ffn",
        "text",
        "mill.txt",
        lambda: retyped_ffn(MILL),
        MILL,
        FFN_LACKS,
        (("rating", "K"), ("characters", ("Dorothea B.", "Will L."))),
    ),
    Case("two-columns", "text", "mill.txt", lambda: two_columns(MILL), MILL, NO_SUMMARY),
    Case("running-heads", "text", "mill.txt", lambda: running_heads(MILL), MILL, NO_SUMMARY),
    Case("forwarded-quoted", "text", "mill.txt", lambda: forwarded_quoted(MILL), MILL),
    Case("forwarded-outlook", "text", "mill.txt", lambda: forwarded_outlook(MILL_ONE), MILL_ONE),
    Case("share-text", "text", "mill.txt", lambda: share_text(MILL), MILL),
    Case("phone-share", "text", "mill.txt", lambda: phone_share(MILL_ONE), MILL_ONE, NO_SUMMARY),
    Case("discord", "text", "mill.txt", lambda: discord(MILL), MILL),
    Case("forum-print", "text", "mill.txt", lambda: forum_text(MILL), MILL),
    Case("yahoo-group", "text", "mill.txt", lambda: yahoo_group(MILL_ONE), MILL_ONE),
    Case("journal-comments", "text", "mill.txt", lambda: journal_comments(MILL_ONE), MILL_ONE),
    Case("tumblr-text", "text", "mill.txt", lambda: tumblr_text(MILL_ONE), MILL_ONE),
    Case("reddit", "text", "mill.txt", lambda: reddit(MILL), MILL_FIRST, NO_SUMMARY - {"fandoms"}),
    Case(
        "wattpad-copied",
        "text",
        "mill.txt",
        lambda: wattpad_copied(MILL),
        MILL_FIRST,
        NO_SUMMARY,
        (("title", "Stone"),),
    ),
    Case("pandoc-plain", "text", "mill.txt", lambda: pandoc_plain(MILL), MILL, NO_SUMMARY),
    Case("calibre-txtz", "text", "mill.txtz", lambda: txtz(MILL), MILL, NO_TAGS),
    Case("docs-text", "text", "mill.txt", lambda: docs_text(MILL), MILL),
    Case("joined-boms", "text", "mill.txt", lambda: joined_boms(MILL), MILL),
    Case("mixed-charsets", "text", "mill.txt", lambda: mixed_charsets(MILL), MILL),
    Case("number-words", "text", "mill.txt", lambda: number_words(MILL), MILL),
    Case(
        "number-ordinals",
        "text",
        "mill.txt",
        lambda: number_ordinals(MILL),
        MILL,
        NO_SUMMARY,
        (("title", MILL.title.upper()),),
    ),
    Case("lost-blanks", "text", "mill.txt", lambda: lost_blanks(MILL), MILL),
    Case("ragged", "text", "mill.txt", lambda: ragged(MILL), MILL),
    Case("bbcode", "text", "mill.txt", lambda: bbcode(MILL), MILL),
    Case("typed-tags", "generic", "mill.txt", lambda: typed_tags(MILL_ONE), MILL_ONE),
    Case("contents-roman", "text", "mill.txt", lambda: contents_roman(MILL), MILL, NO_SUMMARY),
    Case("clippings", "text", "My Clippings.txt", lambda: clippings(MILL_ONE), MILL_ONE, NO_SUMMARY),
)
