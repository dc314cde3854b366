"""What our codes are called on pages."""

from __future__ import annotations

#: kind of beat → what it is called with somebody to whom it is done, and without
_BEATS: dict[str, tuple[str, str]] = {
    "arrives": ("{a} comes to {b}", "{a} arrives"),
    "leaves": ("{a} leaves {b}", "{a} leaves"),
    "follows": ("{a} follows {b}", "{a} follows"),
    "returns": ("{a} comes back to {b}", "{a} comes back"),
    "stays": ("{a} stays with {b}", "{a} stays"),
    "kisses": ("{a} kisses {b}", "{a} gives a kiss"),
    "embraces": ("{a} embraces {b}", "{a} embraces"),
    "touches": ("{a} touches {b}", "{a} touches"),
    "pulls_away": ("{a} pulls away from {b}", "{a} pulls away"),
    "greets": ("{a} greets {b}", "{a} says hello"),
    "says_goodbye": ("{a} says goodbye to {b}", "{a} says goodbye"),
    "confesses_love": ("{a} tells {b} of love", "{a} speaks of love"),
    "apologises": ("{a} apologises to {b}", "{a} apologises"),
    "forgives": ("{a} forgives {b}", "{a} forgives"),
    "refuses_forgiveness": ("{a} does not forgive {b}", "{a} does not forgive"),
    "accuses": ("{a} accuses {b}", "{a} accuses"),
    "pleads": ("{a} pleads with {b}", "{a} pleads"),
    "refuses": ("{a} says no to {b}", "{a} says no"),
    "agrees": ("{a} says yes to {b}", "{a} says yes"),
    "promises": ("{a} promises {b}", "{a} promises"),
    "reassures": ("{a} reassures {b}", "{a} reassures"),
    "thanks": ("{a} thanks {b}", "{a} gives thanks"),
    "admits": ("{a} admits to {b}", "{a} admits"),
    "breaks_up": ("{a} breaks up with {b}", "{a} breaks up"),
    "rejects": ("{a} turns {b} down", "{a} turns love down"),
    "cries": ("{a} cries before {b}", "{a} cries"),
    "smiles": ("{a} smiles at {b}", "{a} smiles"),
    "glares": ("{a} glares at {b}", "{a} glares"),
    "trembles": ("{a} trembles before {b}", "{a} trembles"),
}
_STATUS = {"scene": "", "recalled": " (remembered)", "unreal": " (not really)"}

ENDINGS = {
    "together": "They end together.",
    "hopeful": "It ends in hope.",
    "unresolved": "It is left open.",
    "apart": "They end apart.",
}
NATURES = {"romantic": "lovers, or nearly", "family": "family", "friends": "friends", "foes": "foes"}
RELATIONS = {"starts_from": "starts from", "follows": "follows", "recalls": "recalls"}
FIELDS = {
    "fandom": "Fandoms", "ship": "Relationships", "char": "Characters", "tag": "Additional tags",
    "warning": "Archive warnings", "category": "Categories",
}  # fmt: skip
PARATEXT = {
    "authors_note": "Author’s note", "disclaimer": "Disclaimer", "header": "Header", "summary": "Summary",
    "dedication": "Dedication", "archive_note": "From the archive", "other": "Beside the story", "byline": "By",
    "end_mark": "The end",
}  # fmt: skip
#: rule of evidence → why in words; a rule that is not here shows its own name
REASONS = {
    "correction": "you said so",
    "cue-name": "the tag names them",
    "cue-pronoun": "the tag’s pronoun fits them",
    "alternation": "the two take turns",
}


def tell_beat(kind: str, agent: str, patient: str | None, status: str = "scene") -> str:
    """One beat in words: "Anne leaves Frederick"."""
    with_whom, alone = _BEATS.get(kind, ("{a} " + kind.replace("_", " ") + " {b}", "{a} " + kind.replace("_", " ")))
    words = with_whom.format(a=agent, b=patient) if patient else alone.format(a=agent)
    return words + _STATUS.get(status, "")


def tell_score(score: float) -> str:
    """How sure we are of a speaker, in words; of lines with a score s, a share of s is right."""
    if score >= 0.95:
        return "as good as certain"
    if score >= 0.8:
        return "very likely"
    if score >= 0.6:
        return "likely"
    return "a guess"


def tell_reason(rule: str) -> str:
    """A rule of evidence in words."""
    return REASONS.get(rule, rule.replace("-", " "))
