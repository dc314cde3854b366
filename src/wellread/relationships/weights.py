"""How much each kind of beat brings two people together or drives them apart.

Signs and order are those of the kinds' meanings; sizes were settled on the bundled stories and the development scenes.
"""

from __future__ import annotations

#: what a beat on stage adds to closeness (-3..3) before saturation
PULLS: dict[str, float] = {
    "kisses": 1.72, "confesses_love": 1.15, "embraces": 1.03, "forgives": 0.92, "agrees": 0.57, "promises": 0.52,
    "touches": 0.52, "apologises": 0.46, "reassures": 0.46, "returns": 0.46, "thanks": 0.34, "smiles": 0.34,
    "stays": 0.46, "follows": 0.34, "admits": 0.29, "greets": 0.11, "arrives": 0.17, "cries": 0.0, "pleads": 0.06,
    "trembles": 0.0, "says_goodbye": -0.2, "refuses": -0.45, "glares": -0.5, "accuses": -0.55, "pulls_away": -0.6,
    "leaves": -0.6, "refuses_forgiveness": -1.0, "rejects": -1.1, "breaks_up": -1.6,
}  # fmt: skip
#: kinds that only a couple has
ROMANTIC = frozenset("kisses confesses_love breaks_up rejects".split())
#: kinds that end a story together, and apart
UNIONS = frozenset("kisses embraces confesses_love agrees forgives promises stays touches returns".split())
PARTINGS = frozenset("breaks_up rejects leaves says_goodbye refuses_forgiveness refuses".split())
#: how much a line said to the other counts for the pair, beside a beat
LINE = 0.25
