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
_DEPARTURES = {True: "leaves canon there", False: "keeps to canon"}
FIELDS = {
    "fandom": "Fandoms", "ship": "Relationships", "char": "Characters", "tag": "Additional tags",
    "warning": "Archive warnings", "category": "Categories",
}  # fmt: skip
PARATEXT = {
    "authors_note": "Author’s note", "disclaimer": "Disclaimer", "header": "Header", "summary": "Summary",
    "dedication": "Dedication", "archive_note": "From the archive", "other": "Beside the story", "byline": "By",
    "end_mark": "The end",
}  # fmt: skip
#: where a cue stands → what it is called
_CUES = {
    "tag": "the speech tag", "comma": "the words after the comma", "colon": "the words before the colon",
    "weak": "the words beside it", "beat": "what is done beside it", "own": "the same paragraph",
    "late": "the end of the paragraph", "early": "the beginning of the paragraph",
}  # fmt: skip
#: how a cue means somebody
_HOW = {
    "name": "names them", "nominal": "describes them", "coref": "has a pronoun that stands for them",
    "agree": "has a pronoun that fits them", "clash": "has a pronoun that does not fit others",
}  # fmt: skip
#: other rules of evidence for a speaker; one that is nowhere here shows its own name
REASONS = {
    "correction": "you said so",
    "label": "the script names them",
    "turn-taking": "the two take turns",
    "called": "somebody is called by name in it",
    "called-before": "they were called by name just before",
    "called-after": "they are called by name just after",
    "called-two-before": "they were called by name two lines before",
    "named": "it speaks of somebody by name",
    "named-before": "the line before speaks of them",
    "named-after": "the line after speaks of them",
    "address-clash": "how somebody is addressed does not fit others",
    "address-agree": "how somebody is addressed fits them",
    "object-before": "they were looked at or spoken to just before",
    "between-first": "they come first between the lines",
    "between-last": "they come last between the lines",
    "between-any": "they are spoken of between the lines",
    "between-only": "nobody else is spoken of between the lines",
    "next-first": "they come first after it",
    "lead-in": "the sentence before leads into it",
    "distance": "they are spoken of nearby",
    "unseen": "others have not been seen yet",
    "nearest": "they are spoken of last before it",
    "ahead-nearest": "they are spoken of next",
    "near-count": "they are spoken of often here",
    "wide-count": "they are spoken of often around here",
    "talks": "they talk much in this story",
    "share": "they speak much in this story",
    "tag-nearby": "a tag nearby names them",
    "tags-near-count": "tags around here name them",
    "tag-gap": "it is not long since a tag named them",
    "narrator": "they tell the story",
    "group": "one person speaks, and not several at once",
    "sole-actor": "they alone do something in this paragraph",
    "first-actor": "they are the first to do something in this paragraph",
    "own-only": "nobody else is spoken of in this paragraph",
    "own-object": "something is done to others in this paragraph",
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
    """A rule of evidence for a speaker in words."""
    if rule in REASONS:
        return REASONS[rule]
    where, _, how = rule.rpartition("-")
    cue = where.removesuffix("-after").removesuffix("-before")
    if cue in _CUES and how in _HOW:
        return f"{_CUES[cue]} {_HOW[how]}"
    return rule.replace("-", " ")


def tell_canon(relation: str, departs: bool | None) -> tuple[str, str]:
    """How a work hangs on a moment of canon, in words before its title and behind it; "" where that is not decided."""
    return RELATIONS.get(relation, relation.replace("_", " ")), "" if departs is None else f", {_DEPARTURES[departs]}"
