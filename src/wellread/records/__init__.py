"""All records that stages hand on: frozen, typed, and pointing into one text."""

from wellread.records.analysis import SCHEMA, Analysis, CanonLink, FandomGuess, Provenance
from wellread.records.cast import CHARACTER_KINDS, MENTION_FORMS, Cast, Character, CharacterId, GivenCharacter, Mention
from wellread.records.evidence import Evidence, ReadingWarning
from wellread.records.layout import COMPLETENESS, PARATEXT_KINDS, Chapter, Layout, Paratext
from wellread.records.quotation import QUOTATION_KINDS, Quotation, QuotationId, Quoting
from wellread.records.relationships import BEAT_KINDS, BEAT_STATUSES, ENDINGS, Beat, Relationship
from wellread.records.speech import MANNERS, Attribution, Speech
from wellread.records.stored import Added, Edit, Hit, Results, StoredWork, Trouble
from wellread.records.style import Scene, Slip, Style
from wellread.records.tokens import PersonMention, Tokens
from wellread.records.work import MARK_KINDS, Declared, Hint, Mark, Part, Source, Work

__all__ = [
    "BEAT_KINDS",
    "BEAT_STATUSES",
    "CHARACTER_KINDS",
    "COMPLETENESS",
    "ENDINGS",
    "MANNERS",
    "MARK_KINDS",
    "MENTION_FORMS",
    "PARATEXT_KINDS",
    "QUOTATION_KINDS",
    "SCHEMA",
    "Added",
    "Analysis",
    "Attribution",
    "Beat",
    "CanonLink",
    "Cast",
    "Chapter",
    "Character",
    "CharacterId",
    "Declared",
    "Edit",
    "Evidence",
    "FandomGuess",
    "GivenCharacter",
    "Hint",
    "Hit",
    "Layout",
    "Mark",
    "Mention",
    "Paratext",
    "Part",
    "PersonMention",
    "Provenance",
    "Quotation",
    "QuotationId",
    "Quoting",
    "ReadingWarning",
    "Relationship",
    "Results",
    "Scene",
    "Slip",
    "Source",
    "Speech",
    "StoredWork",
    "Style",
    "Tokens",
    "Trouble",
    "Work",
]
