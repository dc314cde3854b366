"""How stories show the few things that decide whether canon goes its way: in lines, and by verbs."""

from __future__ import annotations

from typing import NamedTuple


class Frame(NamedTuple):
    """Verbs (lemmas) that show a kind, where one word of each of `beside` stands after them in the clause."""

    kind: str
    verbs: frozenset[str]
    beside: tuple[frozenset[str], ...] = ()
    #: what one such verb is worth: gestures do not decide by themselves
    weight: float = 1.0


def _frame(kind: str, verbs: str, *beside: str, weight: float = 1.0) -> Frame:
    return Frame(kind, frozenset(verbs.split()), tuple(frozenset(words.split()) for words in beside), weight)


def _lines(phrases: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in phrases.split(","))


_GOES = "bus train plane coach carriage ship boat steamer ferry flight stage chaise cab car truck bike motorcycle"
_ARMS = "sword pistol gun revolver knife dagger rope blade axe musket rapier"
_BAGS = "bag bags duffel suitcase suitcases trunk valise portmanteau backpack satchel"

#: kinds beside those of beats that canon may say of somebody
FATES = ("dies", "lives", "marries", "hides")

#: the first that fits counts, so whoever gets off comes before whoever gets away
FRAMES: tuple[Frame, ...] = (
    _frame("stays", "get climb step jump come hop swing walk scramble", "off out down from", _GOES),
    _frame("stays", "turn switch shut cut kill", "off", "engine ignition motor it", weight=0.5),
    _frame("stays", "turn swing spin wheel", "around round back", "car truck horse coach carriage bike boat"),
    _frame("stays", "put set drop let lower kick shove", f"{_BAGS} keys", weight=0.75),
    _frame(
        "stays",
        "take pull peel hang shrug",
        "off up out",
        "coat jacket hat shoes boots cloak gloves scarf",
        weight=0.75,
    ),
    _frame("stays", "tear rip burn crumple shred", "ticket tickets"),
    _frame("stays", "miss", _GOES),
    _frame("stays", "move", "in"),
    _frame("stays", "stay remain unpack linger"),
    _frame("stays", "sit", "again back", weight=0.5),
    _frame("leaves", "close shut slam pull", "door", "behind"),
    _frame("leaves", "take catch board", "bus train plane coach ship steamer ferry flight stage"),
    _frame("leaves", "go ride sail drive walk run storm stride slip march hurry gallop", "away off out home gone"),
    _frame("leaves", "get climb", "on onto aboard", _GOES),
    _frame("leaves", "be", "gone"),
    _frame("leaves", "leave depart flee vanish disappear bolt"),
    _frame("returns", "return"),
    _frame("returns", "come walk run drive ride turn go", "back"),
    _frame("refuses", "shake", "head", weight=0.75),
    _frame(
        "refuses", "give hand push hold slide press pass", "back", "ring box umbrella letter paper money pen it key"
    ),
    _frame("refuses", "pull draw take snatch", "away back", "hand hands arm", weight=0.75),
    _frame("refuses", "step shrink draw move", "back away", weight=0.5),
    _frame("refuses", "turn walk", "away", weight=0.5),
    _frame("refuses", "say answer reply whisper repeat tell", "no"),
    _frame("refuses", "refuse decline reject"),
    _frame("agrees", "say answer reply whisper breathe murmur", "yes"),
    _frame("agrees", "put slip lay place", "in into through upon", "hand hands arm"),
    _frame("agrees", "take", "hand hands arm", weight=0.5),
    _frame("agrees", "hold", "out", "hand hands arm finger"),
    _frame("agrees", "get climb scramble", "in into", _GOES),
    _frame("agrees", "get fetch grab find", "coat jacket keys shoes hat", weight=0.75),
    _frame("agrees", "go come leave ride", "with", weight=0.75),
    _frame("agrees", "follow sign", weight=0.5),
    _frame("agrees", "nod", weight=0.5),
    _frame("agrees", "agree accept consent"),
    _frame("refuses_forgiveness", "shut slam close", "door", "in on"),
    _frame("refuses_forgiveness", "point", "door"),
    _frame("refuses_forgiveness", "turn", "back", "on upon"),
    _frame("refuses_forgiveness", "strike slap hit punch", weight=0.75),
    _frame("follows", "run go hurry come chase walk call shout", "after"),
    _frame("follows", "catch grab seize", "sleeve arm wrist hand coat collar", weight=0.75),
    _frame("forgives", "forgive"),
    _frame("embraces", "embrace hug"),
    _frame("embraces", "throw put fold wrap", "arms", "around round about"),
    _frame("kisses", "kiss"),
    _frame("dies", "be lie", "dead"),
    _frame("dies", "stop cease", "breathing"),
    _frame("dies", "die drown perish"),
    _frame("lives", "open", "eyes"),
    _frame("lives", "get", "well better"),
    _frame("lives", "survive revive recover"),
    _frame("lives", "wake live cough breathe", weight=0.75),
    _frame("marries", "marry wed"),
    _frame("breaks_up", "break", "up"),
    _frame("breaks_up", "end break", "it engagement marriage"),
    _frame("admits", "tell", "everything truth all"),
    _frame("admits", "admit confess", weight=0.75),
    _frame("hides", "say tell", "nothing nobody"),
    _frame("hides", "hide conceal lie", weight=0.75),
    _frame("apologises", "apologise apologize"),
    _frame("accuses", "accuse blame"),
    _frame("cries", "cry weep sob"),
    _frame("cries", "burst break", "tears down"),
)

#: a weapon or a cup that somebody gets out of the way: whoever was to die of it may live
AVERTING = _frame(
    "lives",
    "throw fling toss drop lower hurl snatch swing knock dash kick",
    f"{_ARMS} glass goblet cup phial vial",
)

#: what the contrary of a verb shows: "did not leave" is staying
FLIPPED: dict[str, str] = {
    "leaves": "stays",
    "stays": "leaves",
    "agrees": "refuses",
    "refuses": "agrees",
    "forgives": "refuses_forgiveness",
    "dies": "lives",
    "lives": "dies",
    "admits": "hides",
    "marries": "refuses",
}

#: kind → kinds that contradict it when the same person does them
OPPOSITES: dict[str, tuple[str, ...]] = {
    "refuses": ("agrees", "kisses"),
    "rejects": ("agrees", "confesses_love", "kisses"),
    "agrees": ("refuses", "rejects", "breaks_up", "pulls_away"),
    "leaves": ("stays", "returns"),
    "stays": ("leaves",),
    "returns": ("leaves",),
    "forgives": ("refuses_forgiveness", "accuses", "rejects", "breaks_up"),
    "refuses_forgiveness": ("forgives", "embraces"),
    "breaks_up": ("stays", "forgives", "kisses", "embraces", "reassures", "agrees"),
    "apologises": ("accuses",),
    "accuses": ("forgives", "embraces"),
    "kisses": ("pulls_away",),
    "marries": ("breaks_up", "refuses"),
    "dies": ("lives",),
    "lives": ("dies",),
    "hides": ("admits",),
    "admits": ("hides",),
}

#: beats that reach somebody's body: whose it is matters
BODILY = frozenset("kisses embraces touches pulls_away follows".split())

#: what one says who agrees, refuses, ...: read only in lines spoken by whoever is meant
SPOKEN: dict[str, tuple[str, ...]] = {
    "follows": _lines(
        "wait for me, i'm coming with you, take me with you, i'm going with you, i am coming with you, i'll go with you"
    ),
    "agrees": _lines(
        "yes, okay, ok, i will, i accept, i'll go, i'll come, i'll marry, i do, i'd love to, you win, "
        "deal, let's go, i agree, of course i will, all right then, very well, i'm coming, wait for me, "
        "take me with you, say yes, we had better, i'd like that, i should like that, gladly, count me "
        "in, i'll do it, you have my word, with all my heart, let me get my coat, i'm in, then i will"
    ),
    "refuses": _lines(
        "no, i can't, i cannot, i won't, i will not, never, i refuse, i couldn't, i could not, "
        "impossible, i'm not going, i am not going, i don't want, i do not want, it will not do, it won't "
        "do, i must decline, i'd rather not, i had rather not, i think not, i'm afraid not, we can't, i "
        "don't think so, it wouldn't work, not like this"
    ),
    "stays": _lines(
        "i'm staying, i am staying, i'll stay, i will stay, i'm not going, i'm not leaving, not going "
        "anywhere, i'm not running, i'm here, i won't leave, i am not going, i didn't go, i came back"
    ),
    "leaves": _lines("i'm leaving, i have to go, i should go, i'm going now, i'm going home, goodbye, good-bye"),
    "forgives": _lines("i forgive you, forgiven, you're forgiven, nothing to forgive"),
    "refuses_forgiveness": _lines(
        "never forgive, can't forgive, cannot forgive, get out, do not forgive, don't forgive, leave my house"
    ),
    "breaks_up": _lines("it's over, we're done, i'm done, break up with you, this isn't working, i want a divorce"),
    "apologises": _lines("i'm sorry, i am sorry, forgive me, i apologise, i apologize, beg your pardon"),
    "admits": _lines(
        "i should have told you, i should have said, there's something i, i have to tell you, i lied, the truth is"
    ),
}
