"""A person's corrections: a small TOML file beside the story → records → a corrected cast and speech."""

from wellread.corrections.anchor import anchor_line
from wellread.corrections.apply import apply_corrections, correct_cast
from wellread.corrections.kinds import CARRIED, Correction, Corrections, Line, Merge, Narrator, Pronouns, Rename, Split
from wellread.corrections.parse import parse_corrections, read_corrections
from wellread.corrections.write import add_correction, remove_correction

__all__ = [
    "CARRIED",
    "Correction",
    "Corrections",
    "Line",
    "Merge",
    "Narrator",
    "Pronouns",
    "Rename",
    "Split",
    "add_correction",
    "anchor_line",
    "apply_corrections",
    "correct_cast",
    "parse_corrections",
    "read_corrections",
    "remove_correction",
]
