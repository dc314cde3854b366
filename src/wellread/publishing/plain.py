"""A work as plain text: paragraphs parted by blank lines, nothing else."""

from __future__ import annotations

from wellread.publishing.story_html import FOLDED, StoryHtml
from wellread.records import Analysis


def build_plain(analysis: Analysis, *, notes: str = "kept") -> str:
    """The words of the work.

    Args:
        analysis: at least a work and its layout.
        notes: "kept" in place, "folded" to the end, "removed".
    """
    text = analysis.work.text
    kept: list[str] = []
    folded: list[str] = []
    for part, paragraphs in StoryHtml(analysis).runs(analysis.work.paragraphs):
        words = [text.slice(paragraph) for paragraph in paragraphs]
        is_note = part is not None and part.kind in FOLDED
        if not is_note or notes == "kept":
            kept.extend(words)
        elif notes == "folded":
            folded.extend(words)
    return "\n\n".join([*kept, *(["* * *"] if folded else []), *folded]) + "\n"
