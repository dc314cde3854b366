"""Word lists about telling who speaks."""

from __future__ import annotations

from wellread.characters.patterns import PERSON_NOUNS, PERSON_VERBS, SPEECH_VERBS
from wellread.language.lemmas import lemma_of

#: what a face or a body does, in a tag or without any speech
EXPRESSIVE_VERBS = frozenset(
    """
    laughed laughs chuckled chuckles giggled giggles smiled smiles grinned grins nodded nods shrugged shrugs sighed
    sighs snorted snorts grunted grunts groaned groans gasped gasps huffed huffs beamed beams coughed choked chokes
    sobbed sobs moaned moans winced scoffed scoffs sneered sneers spat spits sang sings hummed hums bit broke burst cut
    read reads went goes began begins started starts finished finishes swore swears cursed curses lied lies pressed
    pursued echoed echoes breathed breathes called calls cried cries greeted greets soothed soothes returned returns
    """.split()
)

#: verbs that of themselves mean speaking
PLAIN_SPEECH_VERBS = (SPEECH_VERBS - EXPRESSIVE_VERBS) | frozenset(
    """
    cried cries crying called calls returned went began begins breathed echoed finished sobbed greeted greets
    saying asking replying answering adding demanding explaining spoke speaks stressed clarified prodded accused
    demurred queried queries speculated lamented scolded lectured enthused gushed thundered
    """.split()
)

#: the same verbs as they stand after `I`, `you` and `they` in the present: "you tell him"
BARE_SPEECH_VERBS = frozenset(lemma_of(verb, "VBZ") for verb in PLAIN_SPEECH_VERBS if verb.endswith("s")) | frozenset(
    """
    accuse prod clarify stress speak demur query speculate lament scold enthuse gush rasp boom thunder falter resume
    vow affirm assure assert coo acknowledge exclaim wonder
    """.split()
)
#: after which a verb in the present has no ending
PLURAL_SUBJECTS = frozenset("i you we they".split())

#: of these, those that as often mean something else, and speak only where the quotation's sentence goes on
DOUBTFUL_SPEECH_VERBS = frozenset("went goes began begins returned returns finished".split())

#: "put in Ann", "burst out Ann"
PARTICLES = frozenset("in on out up back".split())
PARTICLE_VERBS = PLAIN_SPEECH_VERBS | frozenset(
    "put broke cut burst chimed went came piped struck rapped spoke bit".split()
)

#: every verb that may stand in a tag
TAG_VERBS = PLAIN_SPEECH_VERBS | SPEECH_VERBS

AUXILIARIES = frozenset(
    """
    was were is are am be been being had has have did does do would could should might must may will shall can 'd 's
    's'd ’d ’s 'm ’m 're ’re 've ’ve 'll ’ll didn't wasn't couldn't wouldn't hadn't
    """.split()
)

_IRREGULAR = frozenset(
    """
    ate beat became began bent bit blew broke brought built burst bought caught chose came crept cut dealt dug drew
    drank drove fell fed felt fought found fled flew flung forgot froze gave got grew hung heard held hid hit hurt kept
    knelt knew laid leant led leapt left lent let lit lost made meant met paid put quit ran rang read rode rose said
    sank sat saw sent set shook shone shot shrank shut slept slid slung spat spoke sped spent spun split spread sprang
    stole stood stuck stung strode struck strove swept swore swam swung taught threw thought told took tore trod
    turned understood went wept woke won wore wound wrung wrote bade arose
    """.split()
)

VERBS = AUXILIARIES | PERSON_VERBS | TAG_VERBS | _IRREGULAR

#: words that may stand between somebody and the verb
ADVERBS = frozenset(
    """
    then just only still also never always even finally both all himself herself themself themselves myself now once
    again almost barely simply soon not n't n’t first there here often half too at last
    """.split()
)

DETERMINERS = frozenset("the a an this that my his her their our your".split())

#: what somebody notices of somebody else, who is then the likelier speaker: "She felt him shrug."
SENSE_VERBS = frozenset(
    """
    felt feel feels heard hear hears saw see sees noticed notice notices watched watch watches sensed sense senses
    listened listen listens caught catch catches
    """.split()
)

#: what somebody does towards whoever they are about to speak to
GAZE_VERBS = frozenset(
    """
    looked looks looking turned turns turning glanced glances stared stares gazed gazes glared glares smiled smiles
    grinned grins frowned frowns beamed beams nodded nods pointed points blinked blinks eyed eyes faced faces squinted
    squints peered peers rounded leaned leans
    """.split()
)

#: who speaks and is not yet known: "somebody said", "a voice called"
UNKNOWN_SPEAKERS = frozenset("somebody someone".split())
UNKNOWN_VOICE_WORDS = frozenset("a an another one second third new different strange unfamiliar familiar".split())

#: nouns of what only a speaker has at that moment: "his voice broke"
VOICE_NOUNS = frozenset("voice tone words lips mouth accent".split())

#: in a tag, that the same person spoke just before
GOING_ON_VERBS = frozenset(
    "added adds continued continues repeated repeats resumed concluded finished finishes".split()
)
GOING_ON_WORDS = frozenset(("again", "on"))
#: in a tag, that somebody else spoke just before
ANSWERING_VERBS = frozenset(
    """
    replied replies answered answers agreed agrees echoed echoes responded responds retorted retorts countered counters
    returned interrupted interrupts corrected corrects conceded concedes protested protests
    """.split()
)

#: how a line begins that answers a question
ANSWER_OPENERS = frozenset(
    """
    yes no yeah yep nope yup nah mm mmm hm hmm uh um because well sure maybe probably okay ok fine right not never
    nothing nobody both neither
    """.split()
)

#: before a name, that whoever speaks bears it: "I'm Ann", "this is Ann"
SELF_NAMERS = frozenset((("i", "'m"), ("i", "’m"), ("i", "am"), ("name", "is"), ("name", "'s"), ("name", "’s")))

#: in a question, that a name may be the answer
NAME_QUESTIONS = frozenset("name names who who's who’s whom call called".split())

#: what a clause that tells when, why or which begins with
SUBORDINATORS = frozenset("until till when while as after before because since if that who which where though".split())

#: how somebody leaves the stage
LEAVING_VERBS = frozenset(
    "left leaves went goes gone fled flees departed departs vanished vanishes exited exits".split()
)

#: the same behind "and", where "went" is only a step: "muttered something and fled"
FLEEING_VERBS = LEAVING_VERBS - frozenset("went goes gone".split())

#: nouns for what is said: "was Ann's reply"
SPEECH_NOUNS = frozenset(
    """
    reply answer response question retort rejoinder comment remark words word voice cry exclamation observation
    reasoning declaration greeting advice verdict conclusion suggestion explanation objection order warning request
    whisper shout language
    """.split()
)

#: whoever follows one of these is not the one who acts
PREPOSITIONS = frozenset(
    """
    of to at with by from for in on into upon about behind beside near over under against towards toward between like
    than around through past without within onto beyond across opposite
    """.split()
)

SUBJECT_PRONOUNS = frozenset("i he she they we you xe ze zie ey fae ve ae it who".split())
OBJECT_PRONOUNS = frozenset(
    "him them me us hir zir xem em faer himself herself themselves themself myself ourselves yourself".split()
)
OWNER_PRONOUNS = frozenset("his their my our its your xyr eir".split())
#: after "her", words that show it stands alone
NO_NOUN = frozenset(
    """
    a an the to of with at by from for in on into and or but as if that when while who what how where why he she i it
    they we you was is had has were are be been not so up down out off away back again over about there here then
    """.split()
)

#: gender that a common noun tells
NOUN_GENDERS = PERSON_NOUNS

SENTENCE_ENDS = frozenset((".", "!", "?", "…", "...", "?!", "!?", "....", "..", "!!", ".."))
QUOTE_MARKS = frozenset("\"'“”‘’«»‹›„‚「」『』")

#: words that may stand before a name in calling to somebody: "oh, my dear Ann"
BEFORE_VOCATIVES = frozenset(
    """
    oh ah o hey hi hello dear my dearest yes no well now sorry please thanks so and but come good morning night
    evening poor darling sweet bye goodbye look listen okay ok thank you
    """.split()
)

#: words of address for whoever hears, whose gender they tell
ADDRESS_GENDERS = {
    **dict.fromkeys("sir mister lad boy son brother mate dude bro man milord".split(), "he/him"),
    **dict.fromkeys("madam ma'am ma’am miss lady girl ladyship".split(), "she/her"),
}

#: verbs whose object, or what stands after their "to" or "at", is who is spoken to
AIMED_VERBS = PLAIN_SPEECH_VERBS | frozenset(
    """
    turned turns turning looked looks looking glanced glances glancing smiled smiles smiling glared glares nodded nods
    shot told tells telling informed informs asked asks asking addressed addresses beamed frowned grinned grins winked
    winks stared stares snapped faced faces pulled pointed waved waves called greeted greets thanked thanks kissed
    hugged reminded reassured assured begged ordered teased scolded warned
    """.split()
)

#: what is said to everybody there
ALL_HEARERS = frozenset("guys everyone everybody folks gentlemen ladies y'all y’all fellas team".split())
ALL_HEARERS_PAIRS = frozenset((("you", "two"), ("you", "both"), ("both", "you"), ("you", "all"), ("you", "guys")))

#: in a line, that whoever speaks is one of a company and may speak to all of it
ALL_SPEAKERS = frozenset("we us our ours let's let’s we're we’re we'll we’ll we've we’ve we'd we’d ourselves".split())

#: in a line, that whoever speaks speaks of themselves, and that somebody is spoken to
FIRST_PERSON = frozenset("i me my mine myself i'm i’m i've i’ve i'd i’d i'll i’ll".split())
SECOND_PERSON = frozenset(
    "you your yours yourself you're you’re you've you’ve you'd you’d you'll you’ll ye thee thou thy".split()
)

#: last word of a description → the calling it tells
CALLINGS = {
    **dict.fromkeys(
        """
        waiter waitress barista bartender barman barmaid innkeeper hostess landlord landlady steward stewardess
        attendant server publican
        """.split(), "serves"),
    **dict.fromkeys(
        """
        clerk agent receptionist cashier shopkeeper conductor porter librarian salesman saleswoman concierge usher
        doorman postman driver cabbie operator bellhop registrar secretary shopgirl
        """.split(), "attends"),
    **dict.fromkeys(
        "nurse doctor physician medic surgeon paramedic orderly matron midwife physio trainer healer".split(), "heals"),
    **dict.fromkeys(
        """
        footman butler maid adjutant valet page housekeeper cook servant housemaid squire ensign private orderly
        sergeant corporal soldier sentry lieutenant cadet aide groom
        """.split(), "obeys"),
    **dict.fromkeys(
        "policeman constable cop officer guard inspector detective sheriff deputy marshal guardsman".split(), "guards"),
    **dict.fromkeys("teacher professor coach tutor headmaster headmistress principal sensei gaffer".split(), "teaches"),
    **dict.fromkeys("boy girl kid child toddler twin lad".split(), "child"),
}  # fmt: skip

#: calling → words that whoever follows it is likely to say, as they stand in the text
SAYINGS: dict[str, tuple[str, ...]] = {
    "serves": (
        "get you", "anything else", "to order", "what'll it", "another round", "on the house", "for you , sir", "miss",
        "gentlemen", "ladies", "sir", "ma'am", "madam", "honey", "hon", "dear", "love", "last orders", "last call",
        "closing", "we close", "we 're closed", "refill", "a table", "the check", "the bill", "the special", "specials",
        "latte", "coffee ?", "tea ?", "you want another", "name for", "to go", "monsieur",
        "messieurs", "folks", "enjoy", "same again",
    ),
    "attends": (
        "next", "next !", "next please", "ticket", "tickets", "sold out", "flight", "booked", "fully", "i 'm afraid",
        "sir", "ma'am", "madam", "miss", "love", "dear", "form", "appointment", "reservation", "sign here", "your name",
        "closed", "closing", "gate", "platform", "change here", "how many", "where to", "single or", "can i help",
        "help you", "id", "stop", "overdue", "luggage", "bags", "seat", "seats", "floor", "delivery", "parcel",
    ),
    "heals": (
        "visiting", "patient", "rest", "blood", "stable", "surgery", "operation", "next of kin", "family", "hurt",
        "awake", "hold still", "lie down", "lie still", "fever", "breathe", "pulse", "ribs", "stitches", "bandage",
        "sprain", "sprained", "concussion", "painkillers", "a needle", "doses", "dose", "heal", "minutes", "ward",
        "the doctor", "fracture", "drink this", "don't move", "do n't move",
    ),
    "obeys": (
        "sir", "my lord", "my lady", "your grace", "your lordship", "your ladyship", "madam", "ma'am", "milord",
        "milady", "mistress", "master", "miss", "captain", "sergeant", "colonel", "commander", "your majesty",
        "your highness", "at once", "dinner is served", "aye", "reporting", "shall i", "very good", "to see you",
    ),
    "guards": (
        "sir", "ma'am", "arrest", "warrant", "halt", "stop right", "your papers", "papers", "hands up", "hands where",
        "license", "licence", "step out", "station", "statement", "witness", "suspect", "who goes", "move along",
        "state your", "evidence", "nobody leaves", "in the name of",
    ),
    "teaches": (
        "class", "homework", "page", "pages", "detention", "settle down", "today we", "essay", "exam", "who can tell",
        "anyone", "sit down", "very good", "correct", "eyes front", "pens down", "laps", "practice", "drills",
        "boys", "girls", "again", "on the bench", "that 's enough",
    ),
    "child": (
        "mommy", "mummy", "mom", "mum", "mama", "daddy", "dad", "papa", "grandma", "grandpa", "gran", "nana", "auntie",
        "uncle", "why", "can i", "can we", "i want", "not fair", "look !", "did too", "did so", "was not", "am not",
        "i 'm not", "are you a", "please please", "a story", "mister", "miss", "are we",
    ),
}  # fmt: skip

#: beside a verb, that it tells what was before, or what may be
REMOTE_WORDS = frozenset("had 'd ’d would could might must should will".split())

#: right before a quotation, with no stop between, that somebody speaks: "and yelling "Stop!" at the door"
SHOUTING = frozenset(
    """
    yelling shouting screaming calling crying muttering whispering murmuring saying asking hissing bellowing mumbling
    roaring chanting
    """.split()
)

#: words by which several are called at once, and words that ask or tell whoever is there
MANY_CALLED = frozenset(
    """
    boys girls ladies gentlemen guys folks lads kids children team class everybody everyone all friends gents people
    y'all y’all both pair messieurs brothers sisters chaps fellas two lot
    """.split()
)
ANYBODY = frozenset("anybody anyone who who's who’s everybody everyone somebody someone nobody".split())
