"""Marks and words by which quotations are known."""

from __future__ import annotations

import re

#: families of marks in the order in which a tie between them is decided
FAMILIES = ("double", "guillemets", "corner", "single")

#: glyph → which way it points: 1 opens, -1 closes, 0 does either
SHAPES = {
    "double": {
        '"': 0, "″": 0, "＂": 0, "''": 0, "´´": 0, "‟": 1, "“": 1, "„": 1, "〝": 1, "``": 1, ",,": 1, "‘‘": 1,
        "”": -1, "’’": -1, "〞": -1, "〟": -1,
    },
    "guillemets": {"«": 1, "»": -1, "‹": 1, "›": -1, "<<": 1, ">>": -1, "《": 1, "》": -1},
    "corner": {"「": 1, "」": -1, "『": 1, "』": -1, "﹁": 1, "﹂": -1, "﹃": 1, "﹄": -1, "｢": 1, "｣": -1},
    "single": {"'": 0, "‘": 1, "‛": 1, "‚": 1, "’": -1, "`": 1, "´": -1, "′": 0},
}  # fmt: skip

#: what of each family stands in a text; a single mark between two letters is an apostrophe and never a candidate.
#: Each begins with one set of characters, so that the search skips ahead from one to the next
MARKS = {
    "double": re.compile(r"""["“”„‟″＂〝〞〟]"""),
    "guillemets": re.compile(r"[«»‹›《》]|<<(?=\s?\w)|(?<=[\w.,!?…]|[ \u00a0])>>"),
    "corner": re.compile(r"[「」『』﹁﹂﹃﹄｢｣]"),
    "single": re.compile(r"['‘’‛‚`´′](?:(?![^\W_])|(?<![^\W_].))"),
}
#: double marks typed as two single ones or two commas, for the works that have any
TYPED_TWICE = re.compile(r"""["“”„‟″＂〝〞〟]|'(?<!'')'(?!')|``|‘‘|’’|´´|,(?<![\w,],),(?=\w)""")
_TWINS = ("''", "``", "‘‘", "’’", "´´", ",,")


def marks_of(family: str, content: str) -> re.Pattern[str]:
    """What finds the marks of `family` in this text."""
    return TYPED_TWICE if family == "double" and any(twin in content for twin in _TWINS) else MARKS[family]


#: any quotation mark, to look past when the neighbours of one are judged; emphasis typed with * or _ likewise
TRANSPARENT = frozenset("\"“”„‟″＂«»‹›「」『』'‘’‛‚`´_*\u200b\ufeff")

OPENING_BRACKETS = frozenset("([{<（")
DASHES = frozenset("-–—―‐‑‒~")
STOPS = frozenset(".,!?;:…)]}>。，、！？：；）%")

#: words that begin with a dropped letter: "'em", "'tis"; a mark before one is an apostrophe unless a quotation needs it
ELISIONS = frozenset(
    """
    em tis twas twere twill twould tisn twasn til till cause cos coz cuz bout n round neath ere im er is e ow ouse ome
    kay sup nother fraid scuse specially gainst course less pon tween tho ave ad as ill ell ope alf ands ead eart eard
    nuff nough stead phone bye bus flu cept spect sposed splain member morning evening night nless fore hind long
    mongst low way tain aint ight here ole lectric change
    asn adn aven ello oo arry enry elp undred appen ard appy eaven orse ungry urry d s t m ll re ve
    """.split()
)
_DECADE = re.compile(r"\d\ds?\b")
_WORD = re.compile(r"[^\W\d_]+")

#: words that end in a dropped letter: "o'", "an'"; besides these "goin'" and the plural's "boys'"
CLIPPED = frozenset(
    "o th an wi t ol ole mo fo lil y d ha tha wha jus mus las nex bes ne ev yo gi sha ca l ma mis".split()
)


def is_elision(content: str, after: int) -> bool:
    """Whether the word that begins at `after` is one that drops its first letter."""
    word = _WORD.match(content, after)
    return word.group().lower() in ELISIONS if word else _DECADE.match(content, after) is not None


def is_clipped(content: str, before: int, start: int) -> bool:
    """Whether the word that ends at `before` is a plural possessive or drops its last letter.

    It is not looked for before `start`.
    """
    word = content[max(start, before - 14) : before].rpartition(" ")[2].lower()
    return word.endswith(("s", "x", "z", "in")) or word.strip("\"“‘'(") in CLIPPED


#: verbs of speaking in the past and the present; each is found as a whole word in a tag
SPEECH_VERBS = frozenset(
    """
    said says say saying asked asks ask replied replies reply answered answers answer cried cries exclaimed exclaims
    whispered whispers whispering murmured murmurs muttered mutters mumbled mumbles shouted shouts yelled yells
    screamed screams called calls added adds continued continues went goes began begins responded responds returned
    returns remarked remarks observed observes declared declares demanded demands inquired enquired inquires
    suggested suggests explained explains insisted insists admitted admits agreed agrees announced announces
    repeated repeats protested protests sighed sighs laughed laughs giggled chuckled chuckles snorted snorts
    gasped gasps groaned groans growled growls grumbled hissed hisses snapped snaps snarled spat sobbed sobs
    stammered stuttered stutters drawled teased teases joked quipped retorted retorts countered counters
    interrupted interrupts interjected interposed pleaded pleads begged begs urged urges warned warns
    promised promises assured assures confessed confesses apologized apologised ordered orders commanded
    barked bellowed roared shrieked squealed squeaked wailed whimpered whined moaned purred crooned cooed
    breathed breathes panted rasped croaked choked grunted grunts hummed deadpanned offered offers ventured
    concluded concludes finished finishes noted notes pointed started starts tried corrected informed informs told
    tells reminded reminds prompted pressed persisted pursued proceeded resumed rejoined ejaculated quoth
    mused muses wondered wonders thought thinks reflected grinned smiled smirked frowned shrugged
    nodded blurted babbled rambled prodded greeted greets welcomed intoned recited read reads sang sings chanted
    echoed echoes chimed chirped piped pouted sniffed sneered scoffed scoffs jeered mocked taunted
    accused accuses conceded allowed acknowledged affirmed confirmed confirms denied denies objected
    argued argues reasoned lied lies vowed swore swears threatened advised recommended proposed
    commented comments stated states told mouthed signed translated supplied volunteered queried asserted
    bawled hollered thundered boomed bleated wheezed sputtered spluttered faltered quavered trembled cackled
    crowed gushed enthused marveled marvelled complained complains lamented bemoaned soothed
    """.split()
)
#: "mused" and "reasoned" are as often said aloud
THOUGHT_VERBS = frozenset("thought thinks think thinking wondered wonders wondering".split())
PRONOUNS = "he|she|they|I|we|you|it|xe|ze|ey|fae"
