"""What plain questions mean besides their very words: words left out, forms of one word, words that say much the same.

Whoever remembers a story asks in the present tense ("he falls", "she steals it") after one that is told in the past,
and in words of today. Regular forms share a stem; the irregular ones are listed. The groups are ours, written by the
things that happen in stories, for any story: people and kin, body and health, feelings, deeds, talk, places, travel,
weather, food, crime, school and work, play. A word stands in a group where it says much the same there.
"""

from __future__ import annotations

from collections.abc import Iterable

from wellread.library.ask_today import GROUPS
from wellread.library.words import stem

#: say nothing about a story
STOP_WORDS = frozenset(
    "a an the this that these those it its he she they him her them his hers their theirs i me my mine we us our you "
    "your one ones where who whom whose which what when why how and or but if because so as than then too very just "
    "only in on at to of for from by with without into onto over under out up down off about after before while during "
    "is are was were be been being am do does did done have has had having can could will would shall should may might "
    "must not no nor get gets got getting go goes going went gone come comes came some somebody someone something "
    "anybody anyone anything everybody everyone everything nobody there here again also still even ever never himself "
    "herself themselves itself myself each other another any all both such much many more most thing things "
    "story fic fics fanfic fanfiction chapter scene part book tale looking find read".split()
)

#: forms of one word that share no stem
_FORMS = (
    "arise arose arisen", "awake awoke awoken wake woke woken waken", "bear bore borne born", "beat beaten",
    "become became", "begin began begun", "bend bent", "bind bound", "bite bit bitten", "bleed bled blood bloody",
    "blow blew blown", "break broke broken", "breed bred", "bring brought", "build built", "burn burnt",
    "buy bought", "catch caught", "choose chose chosen choice", "cling clung", "creep crept", "cut cutting",
    "deal dealt", "die dying died dies death dead", "dig dug", "draw drew drawn drawing", "dream dreamt",
    "drink drank drunk drunken", "drive drove driven", "eat ate eaten", "fall fell fallen", "feed fed",
    "feel felt feeling", "fight fought fighter", "flee fled flight", "fling flung", "fly flew flown flies",
    "forbid forbade forbidden", "forget forgot forgotten", "forgive forgave forgiven", "freeze froze frozen",
    "give gave given gift", "grind ground", "grow grew grown growth", "hang hung", "hear heard", "hide hid hidden",
    "hold held", "keep kept", "kneel knelt knee knees", "know knew known knowledge", "lead led", "leap leapt",
    "learn learnt", "leave left", "lend lent", "lie lay lain lying", "light lit", "lose lost loss", "make made",
    "mean meant", "meet met", "mislead misled", "mistake mistook mistaken", "pay paid", "prove proven proof",
    "ride rode ridden", "ring rang rung", "rise rose risen", "run ran", "say said", "see saw seen sight",
    "seek sought", "sell sold sale", "send sent", "sew sewn", "shake shook shaken", "shine shone", "shoot shot",
    "shrink shrank shrunk", "sing sang sung song", "sink sank sunk", "sit sat", "sleep slept asleep sleepy",
    "slide slid", "speak spoke spoken speech", "spend spent", "spill spilt", "spin spun", "spring sprang sprung",
    "stand stood", "steal stole stolen theft thief thieves", "stick stuck", "sting stung", "strike struck stricken",
    "strive strove", "swear swore sworn", "sweep swept", "swell swelled swollen", "swim swam swum", "swing swung",
    "take took taken", "teach taught teacher", "tear tore torn", "tell told", "think thought", "throw threw thrown",
    "tread trod", "understand understood", "undo undid undone", "wear wore worn", "weave wove woven",
    "weep wept", "win won winner", "wind wound", "withdraw withdrew withdrawn", "write wrote written writing writer",
    "man men", "woman women", "child children", "wife wives", "husband husbands", "life lives live alive",
    "knife knives", "wolf wolves", "half halves", "leaf leaves", "thief thieves", "foot feet", "tooth teeth",
    "goose geese", "mouse mice", "ox oxen", "person people", "good better best", "bad worse worst",
    "far farther further", "marry married marriage", "marry marries", "love lover lovers beloved loving",
    "believe belief", "advise advice", "breathe breath", "bath bathe bathed bathing", "grieve grief", "relieve relief",
    "refuse refusal", "propose proposal", "accuse accusation", "deny denial", "betray betrayal", "arrive arrival",
    "lonely lonesome alone", "angry anger", "hungry hunger", "thirsty thirst", "jealous jealousy", "proud pride",
    "strong strength", "long length", "wide width", "deep depth", "high height", "hot heat", "poor poverty",
    "poison poisonous", "strangle strangling", "free freedom", "wise wisdom", "young youth", "true truth",
    "warm warmth", "mad madness madman", "ill illness", "sick sickness", "blind blindness", "weigh weight",
    "fly flight", "laugh laughter", "solve solution", "decide decision", "invade invasion", "explode explosion",
    "confess confession", "discuss discussion", "suspect suspicion", "receive receipt", "describe description",
    "pursue pursuit", "choose chosen", "succeed success", "compete competition", "destroy destruction",
    "prison prisoner imprisoned imprison", "garden gardener", "paint painter painting", "farm farmer", "bake baker",
    "gypsy gypsies gipsy gipsies", "grey gray", "jewel jewellery jewelry jewels", "pyjamas pajamas", "mum mom",
    "centre center", "theatre theater", "defence defense", "plough plow", "tyre tire", "storey story", "cheque check",
    "kerb curb", "draught draft", "goodbye goodby good-bye", "fiance fiancee", "waggon wagon", "gaol jail",
)  # fmt: skip

_GROUPS = (
    # people and kin
    "mother mamma mama mom mum mummy", "father papa dad daddy pa", "parents parent mother father",
    "grandmother grandma granny", "grandfather grandpa", "husband spouse", "wife bride spouse",
    "child baby infant boy girl kid", "baby infant newborn cradle", "twin twins", "orphan orphans orphanage asylum",
    "relative relation kin kinsman", "cousin cousins kinswoman", "uncle aunt", "nephew niece",
    "fiance engaged engagement betrothed intended", "girlfriend boyfriend sweetheart lover date",
    "suitor admirer lover", "bachelor unmarried single", "spinster maid unmarried single", "widow widower widowed",
    "girl lass maiden miss", "boy lad youth youngster", "man gentleman fellow guy chap", "woman lady female",
    "friend friends friendship companion comrade pal", "enemy foe rival opponent nemesis", "neighbour neighbours",
    "stranger unknown foreigner", "guest visitor guests company", "crowd mob throng",
    "leader chief head president boss", "king queen throne crown royal", "prince princess royal",
    "lord nobleman duke earl count marquis baronet", "knight",
    "clergyman rector vicar curate parson priest minister reverend", "nun convent monk abbey",
    "doctor physician surgeon medical", "nurse hospital patient",
    "officer captain colonel lieutenant regiment soldier", "soldier army war battle militia",
    "sailor seaman mariner navy", "policeman police constable inspector officer",
    "detective inspector sleuth investigator", "spy agent", "lawyer attorney solicitor",
    "judge court trial jury verdict", "servant maid butler housekeeper footman valet", "cook kitchen",
    "teacher governess tutor schoolmaster professor", "pupil student scholar", "clerk secretary",
    "boss employer master", "beggar tramp vagrant", "peasant farmer", "thief robber burglar rob robbed",
    "pirate pirates", "actor actress stage play theatre acting performance", "singer song voice",
    "artist painter portrait", "poet poetry verse poem", "author writer novelist", "scientist experiment laboratory",
    "chemist chemistry laboratory", "witch wizard magic spell sorcerer", "ghost spirit haunted spectre",
    "monster beast creature", "vampire fangs", "dragon", "alien spaceship", "robot machine android", "angel heaven",
    "devil demon satan hell",
    # body, health
    "face cheek cheeks", "mouth lips", "hair curls locks", "hand hands palm fist", "head skull", "throat neck",
    "foot feet ankle", "leg limp lame crutch", "beard moustache whiskers", "eye eyes blind", "tattoo",
    "scar scarred wound", "hurt injured injury wounded wound", "ankle sprain sprained twisted",
    "blood bleeding bleed", "sick ill illness fever disease", "faint fainted swoon unconscious senseless insensible",
    "drunk wine drink intoxicated tipsy whisky brandy", "drug drugs opium morphine cocaine needle",
    "medicine remedy cure", "mad insane crazy lunatic madness", "pregnant child baby expecting", "birth born baby",
    "dying deathbed death dead die", "dead body corpse", "funeral buried grave coffin burial",
    "grave tomb churchyard cemetery", "sleep asleep bed slept nap", "dream nightmare", "tired weary exhausted",
    "hungry starving starve famished", "cold freezing chill shiver shivering", "naked nude undressed bare",
    "fat stout large", "thin slender lean", "tall height", "beautiful beauty handsome pretty lovely",
    "ugly hideous plain", "old aged elderly ancient", "young youth youthful", "smell scent odour stench",
    "scream shriek cry yell", "amnesia memory remember forget",
    # feelings
    "love adore affection heart devoted passion", "hate hated loathe detest despise",
    "angry furious rage anger temper wrath", "sad sorrow unhappy grief miserable",
    "happy glad joy delighted happiness", "cry weep tears sob sobbed", "laugh laughter giggle", "smile grin",
    "afraid fear frightened terror scared terrified", "frighten scare terrify alarm startle fright",
    "ashamed shame embarrassed humiliated", "jealous jealousy envy", "proud pride haughty arrogant", "vain vanity",
    "shy timid bashful", "lonely alone solitary", "surprise surprised astonished amazed",
    "disappointed disappointment", "sorry apologise apologize apology regret", "forgive pardon forgiven",
    "comfort console soothe", "brave courage bold daring", "cruel unkind harsh heartless", "kind gentle tender",
    "homesick home miss", "hope hopes", "despair hopeless", "guilty guilt blame", "revenge vengeance avenge",
    "trust faith", "loyal faithful loyalty", "betray betrayed traitor treachery", "embarrassing awkward",
    # between people
    "kiss kissed lips", "embrace hug hugged arms clasped", "hold clasp grip", "marry marriage wedding married",
    "wedding bride groom church married", "propose proposal marry hand marriage offer",
    "refuse reject declined rejected decline", "accept accepted agree consent", "engaged engagement betrothed",
    "divorce separated", "elope eloped run away", "flirt flirting charm", "seduce seduced",
    "leave left depart farewell desert", "jilt jilted abandoned forsaken", "break broke ended quarrel",
    "quarrel argue argument row dispute fight", "argue debate dispute discuss", "goodbye farewell adieu parting",
    "meet met encounter", "introduce introduced acquaintance", "visit visitor call called", "invite invitation guest",
    "return back returned", "miss missed", "rescue save saved saves", "help aid assist", "protect guard defend",
    "follow pursue chase", "chase pursuit pursue chased", "hide hid concealed conceal",
    "secret confide confidence hidden", "confess confession admit", "lie lied lying deceive liar",
    "pretend pretended pretending feign", "disguise mask costume", "trick deceive cheat fool",
    "insult insulted offend", "scold scolded rebuke reproach lecture", "tease mock ridicule joke",
    "brag boast boasting", "ignore ignored cut snub", "dislike hate aversion", "praise compliment admire",
    "thank grateful gratitude", "beg plead implore entreat", "ask question inquire", "tell told inform",
    "promise vow swear oath pledge", "threaten threat menace", "blackmail threaten extort",
    "forbid forbidden prohibit refuse", "obey command order", "dare challenge bet wager", "warn warning",
    "gossip rumour rumor scandal", "advice advise counsel", "explain explanation account",
    "discover find found learn", "realise realize understand", "mistake misunderstanding error wrong",
    "guess suspect", "decide choose resolve", "remember memory recall", "forget forgot", "sacrifice gave",
    "adopt adopted", "inherit heir heiress inheritance will estate", "will legacy bequeath left",
    # crime, danger
    "kill murder killed slay slain", "murder murdered murderer killed kill", "stab stabbed knife dagger",
    "strangle strangled throttle choke throat", "shoot shot gun pistol revolver rifle", "poison poisoned arsenic",
    "drown drowned drowning", "hang hanged gallows rope", "duel sword pistols seconds", "sword blade rapier",
    "fight struggle blow blows", "hit struck blow punch beat knocked", "whip whipped flog",
    "steal stolen theft rob robbed", "kidnap abducted captured captive", "prison jail cell prisoner",
    "arrest arrested police", "escape escaped flee fled", "trap trapped caught", "accuse accused accusation charge",
    "innocent innocence", "evidence proof clue", "bomb dynamite explosion", "fire burn burning flames blaze",
    "burn burnt burned fire", "danger peril risk", "accident crash", "suicide killed",
    # deeds
    "run ran hurry rush race", "walk walked stroll", "jump leap sprang leaped", "fall fell tumble slipped",
    "climb climbed", "dance dancing ball waltz", "swim swam bathe", "ride rode horse horseback",
    "drive drove carriage", "row rowed boat oars", "sit sat seated", "push shove pushed", "carry carried",
    "throw threw toss flung", "catch caught seize", "break smash shattered broke", "repair mend fix",
    "wash bath bathe", "sew needle stitch", "cook baking bake", "clean sweep", "dress gown clothes",
    "clothes coat suit dress garments", "undress strip", "write wrote pen letter",
    "letter note message wrote envelope", "telegram message news", "phone telephone call", "sing sang song",
    "play game", "draw sketch drawing", "paint painting picture portrait canvas", "painting picture portrait canvas",
    "photograph picture camera", "study lessons learn", "test exam examination", "win won prize victory",
    "lose lost defeat", "buy bought purchase", "sell sold", "pay paid money", "gift present keepsake",
    "bet wager gamble cards", "search seek look", "wait waited waiting", "watch stare gaze look",
    "listen overhear overheard heard", "whisper murmur", "shout cry call yell", "knock door", "wish wished longing",
    # places and things
    "house home cottage mansion", "castle palace tower", "room chamber bedroom", "bed bedroom", "kitchen stove",
    "attic garret", "cellar basement", "roof ridge", "stairs staircase", "window pane", "door gate",
    "garden shrubbery lawn orchard", "wood forest trees woods", "hill mountain slope", "river stream water",
    "lake pond pool", "sea ocean waves shore", "beach shore sand seaside", "island", "cave cavern", "bridge",
    "boat launch ship vessel raft barge", "ship vessel boat sail voyage", "carriage coach chaise cab gig",
    "train railway station", "bus omnibus", "car automobile motor", "plane airplane flight", "road lane street path",
    "street alley lane", "city town", "village hamlet country", "school college academy", "church chapel cathedral",
    "inn hotel tavern pub", "shop store", "restaurant cafe dinner", "hospital ward clinic", "office desk",
    "library books", "museum gallery", "theatre stage opera", "graveyard cemetery churchyard",
    "party assembly guests ball", "picnic excursion outing", "concert music symphony", "music piano violin",
    "piano pianoforte instrument", "feast banquet dinner", "dinner supper meal table", "breakfast morning", "tea cup",
    "cake pie pastry tart", "food meal eat", "coffee cup", "money fortune bank pounds dollars",
    "rich wealthy fortune", "poor poverty beggar", "treasure gold jewels chest",
    "jewel diamond necklace pearl jewels", "ring finger", "paper document papers", "key lock locked",
    "locked shut lock", "box chest trunk case", "mirror glass looking-glass", "clock watch hour", "umbrella parasol",
    "hat bonnet cap", "shoe boot shoes", "picture portrait", "diary journal", "map chart",
    "flower flowers rose blossom", "animal beast", "cat kitten", "dog hound puppy", "horse pony mare", "bird",
    "snake serpent", "pig hog", "cow cattle", "bull bulls",
    # weather, time
    "rain storm wet shower", "storm thunder lightning tempest", "snow ice winter", "mud muddy dirty", "fog mist",
    "sun sunshine", "wind breeze", "night dark midnight evening", "midnight night", "morning dawn sunrise",
    "evening dusk sunset twilight", "moon moonlight", "christmas holiday", "birthday", "summer", "winter snow",
    "news tidings", "war battle", "peace", "god lord heaven", "invisible unseen", "magic enchanted spell",
    "hair dye dyed", "haircut barber", "wet soaked drenched", "hot heat", "ruins ruin", "holiday vacation trip",
    "journey travel trip voyage", "travel journey travelled",
)  # fmt: skip


#: kind of beat → verbs that may ask for it
_DEEDS = {
    "arrives": "arrive come visit", "leaves": "leave depart", "returns": "return back",
    "follows": "follow chase pursue",
    "kisses": "kiss", "embraces": "embrace hug clasp", "touches": "touch stroke caress", "pulls_away": "shrink recoil",
    "greets": "greet meet", "says_goodbye": "goodbye farewell", "confesses_love": "love confess declare",
    "apologises": "sorry apologise apologize apology", "forgives": "forgive pardon",
    "accuses": "accuse blame insult scold", "pleads": "beg plead ask implore", "refuses": "refuse decline deny forbid",
    "agrees": "agree accept consent", "promises": "promise vow swear", "reassures": "comfort reassure console",
    "thanks": "thank grateful", "admits": "admit confess secret", "breaks_up": "break leave jilt",
    "rejects": "reject refuse decline", "cries": "cry weep tears sob", "smiles": "smile laugh grin",
    "glares": "glare scowl", "trembles": "tremble shake shiver shudder",
}  # fmt: skip
HE = frozenset("he him his himself man boy father brother husband son uncle".split())
SHE = frozenset("she her hers herself woman girl mother sister wife daughter aunt".split())


def _join(groups: Iterable[str]) -> dict[str, frozenset[str]]:
    """Stem → other words of its groups."""
    found: dict[str, set[str]] = {}
    for group in groups:
        words = group.replace("-", " ").split()
        for word in words:
            own = stem(word)
            found.setdefault(own, set()).update(other for other in words if stem(other) != own)
    return {word: frozenset(others) for word, others in found.items() if others}


#: stem → other forms of the word
FORMS = _join(_FORMS)
#: stem → words that may stand for it
SAME = _join((*_GROUPS, *GROUPS))


def _deeds() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, verbs in _DEEDS.items():
        for verb in verbs.split():
            for form in (verb, *FORMS.get(stem(verb), ())):
                found.setdefault(stem(form), set()).add(kind)
    return {own: frozenset(kinds) for own, kinds in found.items()}


#: stem → kinds of beats it may tell of
DEEDS = _deeds()
