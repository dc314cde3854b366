"""`I` and `you` inside quotations → who speaks and who is spoken to, once that is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wellread.characters.pronoun_sets import FIRST_PERSON, SECOND_PERSON
from wellread.records import Attribution, Cast, CharacterId, Mention, Quoting, Tokens


def resolve_speech_pronouns(cast: Cast, quoting: Quoting, attributions: Sequence[Attribution], tokens: Tokens) -> Cast:
    """`cast` with every first- and second-person pronoun inside a quotation given to its speaker or its one addressee.

    A line whose speaker is not known leaves its pronouns with nobody; so does "you" said to several people.
    """
    forms = _forms_at(tokens)
    mentions = list(cast.mentions)
    at = 0
    for quotation, attribution in zip(quoting.quotations, attributions, strict=True):
        while at < len(mentions) and mentions[at].span.start < quotation.span.start:
            at += 1
        nearby = at
        while nearby < len(mentions) and mentions[nearby].span.start < quotation.span.end:
            mentions[nearby] = _resolved(mentions[nearby], forms, attribution)
            nearby += 1
        at = nearby
    return replace(cast, mentions=tuple(mentions))


def _forms_at(tokens: Tokens) -> dict[int, str]:
    wanted = FIRST_PERSON | SECOND_PERSON
    lowered = (word.lower().replace("’", "'").split("'")[0] for word in tokens.words)
    return {start: word for start, word in zip(tokens.start, lowered, strict=True) if word in wanted}


def _resolved(mention: Mention, forms: dict[int, str], attribution: Attribution) -> Mention:
    if mention.form != "pronoun":
        return mention
    form = forms.get(mention.span.start, "")
    who: CharacterId | None = None
    if form in FIRST_PERSON:
        who = attribution.speaker
    elif form in SECOND_PERSON and attribution.addressees and len(attribution.addressees) == 1:
        who = attribution.addressees[0]
    elif form in SECOND_PERSON:
        return replace(mention, character=None)
    if who is None:
        return mention
    return replace(mention, character=who, score=attribution.score)
