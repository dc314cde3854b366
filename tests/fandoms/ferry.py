"""A small canon of our own that the tests of fandoms share."""

from dataclasses import replace

from wellread.analysis.analyse import analyse
from wellread.fandoms import load_shelf, parse_pack
from wellread.formats import work_from_text
from wellread.language import Pipeline
from wellread.records import Analysis

HEAD = """\
[fandom]
name = "The Ferry"
made_from = "our own heads"
"""
ANN_AND_BEN = """\
[[people]]
name = "Ann Lee"
aliases = ["Ann"]
pronouns = "she/her"

[[people]]
name = "Ben Orrin"
aliases = ["Ben"]
pronouns = "he/him"
"""
PATH = "ferry.toml"
PACK = parse_pack(f"{HEAD}{ANN_AND_BEN}", path=PATH)


def read_without_packs(text: str, pipeline: Pipeline) -> Analysis:
    """A reading by nothing but the text."""
    return analyse(work_from_text(text), pipeline, shelf=replace(load_shelf(), files=()))
