"""Word lists of the rules on tense, view and scenes."""

from __future__ import annotations

import re

#: past forms that are no present form as well, for stories read without a model ("put", "read", "let" tell nothing)
IRREGULAR_PASTS = frozenset(
    "was were had did said went came took got made knew thought saw told found gave felt left kept began stood heard "
    "ran sat spoke lay brought held wrote met paid sent built fell led understood grew drew broke spent rose drove "
    "bought wore chose ate threw caught slept fought forgot forgave shook hid bent lent hung flew swore woke tore stuck "
    "swept slid crept knelt wept sank sang rang drank swam shrank sprang stole froze blew dealt dreamt meant lost won "
    "shot struck taught sought clung flung swung stung strode rode bit lit".split()
)
#: present forms that are as common as these pasts
IRREGULAR_PRESENTS = frozenset(
    "is are am has does says goes comes takes gets makes knows thinks sees tells finds gives feels leaves keeps begins "
    "stands hears runs sits speaks lies brings holds writes looks turns asks walks smiles laughs nods shakes pulls "
    "pushes reaches closes opens steps moves waits stops starts wants needs tries leans watches".split()
)

#: verbs whose subject is the one whose head we are in
THOUGHT_VERBS = frozenset(
    "think know wonder feel remember realise realize decide hope wish want believe suppose imagine guess notice "
    "consider forget recognise recognize understand doubt expect fear dread regret hate dream suspect recall reckon "
    "assume figure worry mean love mind".split()
)
#: verbs of perceiving, weaker: they can be seen from outside
SENSE_VERBS = frozenset("see hear watch smell taste find listen spot sense stare look".split())

#: what only the one who feels it can say
FEELINGS = frozenset("afraid sure certain glad ashamed jealous relieved grateful homesick tempted aware unsure".split())

#: openings of a paragraph that jump in time or place
JUMP = re.compile(
    r"""^\W*(?:
    (?:the\ (?:next|following)\ (?:day|morning|evening|night|afternoon|week|month|year|time|summer|winter|spring))
    | (?:(?:a\ (?:few|couple\ of)|several|some|two|three|four|five|six|ten|twenty|many|an?|half\ an)\ (?:long\ |more\ )?
       (?:hours?|days?|nights?|weeks?|months?|years?)\ (?:later|after|passed|on|went\ by))
    | (?:(?:later|early|late)\ (?:that|the\ next|in\ the)\ (?:day|night|evening|morning|afternoon|week))
    | (?:that\ (?:night|evening|afternoon|weekend|summer|winter|spring|autumn|fall))
    | (?:by\ (?:the\ time|nightfall|morning|noon|evening|midnight|sunset|dawn|christmas))
    | (?:(?:on|the)\ (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)
    | (?:back\ (?:at|in)\ (?:the|his|her|their|my)\ \w+,)
    | (?:meanwhile\b)
    | (?:when\ (?:he|she|they|i|[A-Z]\w+)\ (?:woke|wakes|got\ home|came\ home|gets\ home|comes\ home))
    | (?:it\ (?:was|is)\ (?:\w+\ )?(?:hours|days|weeks|months|years|morning|evening|midnight)\b)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
#: openings that go back
FLASHBACK = re.compile(
    r"^\W*(?:(?:\w+ )?(?:years|months|weeks|days) (?:ago|earlier|before)\b|flash\s?back\b|once, (?:when|years)\b"
    r"|it had been|they had met|back then\b)",
    re.IGNORECASE,
)
