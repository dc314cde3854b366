"""What plain questions mean besides their very words: words left out, words that say the same, deeds as beats.

Written by us for the ways readers ask after stories; a word stands in one group only where it says much the same there.
"""

from __future__ import annotations

from wellread.library.words import stem

#: say nothing about a story
STOP_WORDS = frozenset(
    "a an the this that these those it its he she they him her them his hers their theirs i me my we us our you your "
    "one ones where who whom whose which what when why how and or but if because so as than then too very just only "
    "in on at to of for from by with without into onto over under out up down off about after before while during "
    "is are was were be been being am do does did done have has had having can could will would shall should may might "
    "must not no nor get gets got getting go goes going went gone come comes came some somebody someone something "
    "anybody anyone anything everybody everyone everything nobody there here again also still even ever never "
    "story fic fics fanfic fanfiction chapter scene part book tale looking find read".split()
)

_GROUPS = (
    "kiss kissed lips mouth", "cry wept tears sobbed sob", "love adore ardently affection heart devoted",
    "propose proposal marry marriage engaged engagement wife hand", "refuse refused reject declined",
    "wedding married bride church", "leave left departed farewell goodbye", "return back returned",
    "sorry apologise apologize forgive forgiven pardon", "angry furious rage anger temper scold scolded",
    "letter wrote note written write message", "die died dead death dying killed",
    "kill murder killed stab stabbed knife murdered", "blood wound bleeding",
    "run ran flee fled escape eloped elope away", "fall fell falls tumbled slipped",
    "hurt injured ankle sprained twisted", "ill sick fever illness doctor", "rain storm wet mud muddy dirty",
    "snow cold winter ice", "night dark midnight moonlight evening", "walk walked walks",
    "carriage coach chaise post-chaise", "boat launch river ship steam", "train railway station",
    "dance ball dancing danced", "party assembly rooms guests dinner", "sister sisters brother",
    "mother mamma mama mom mum", "father papa dad", "clergyman rector vicar curate parson", "cousin relation",
    "officer captain regiment soldier militia", "servant maid butler housekeeper", "money fortune bank pounds",
    "steal stole stolen theft thief", "poor clerk", "rich wealthy estate", "child baby infant boy girl",
    "hair dye dyed dyes", "drunk wine drink cordial tipsy", "cat dog horse",
    "picture painting portrait canvas painter artist", "actress stage play theatre acting",
    "old age aged young youth", "beautiful beauty handsome pretty", "friend friends friendship",
    "enemy rival hate hated", "secret confide confidence confess confessed confesses", "invisible unseen",
    "police policeman detective inspector", "treasure jewels box chest", "burn burned burnt fire",
    "gift keepsake keepsakes treasures present", "house home", "turn turned out", "room rooms view window",
    "swim bathe bathed pond lake", "garden shrubbery", "music piano pianoforte sing song",
    "insult insulted cruel unkind badly", "stranger unknown", "poison drug needle",
    "chase chased pursuit pursue", "smell scent", "mistake misunderstanding", "school lessons teacher",
    "frightened afraid terror scared", "wish wished", "road lane street", "crowd mob villagers people",
    "sword", "news tidings message telegram", "break broke breaks broken", "read reads book",
)  # fmt: skip

#: stem → stems that may stand for it
SAME = {
    stem(word): tuple(sorted({stem(other) for other in group.split()} - {stem(word)}))
    for group in _GROUPS
    for word in group.split()
}
