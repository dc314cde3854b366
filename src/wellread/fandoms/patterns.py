"""Word lists of the fandom stage."""

from __future__ import annotations

#: role → the same relation seen from the other side, for she, he and others
INVERSE_ROLES: dict[str, tuple[str, str]] = {
    "mother": ("daughter", "son"),
    "father": ("daughter", "son"),
    "daughter": ("mother", "father"),
    "son": ("mother", "father"),
    "sister": ("sister", "brother"),
    "brother": ("sister", "brother"),
    "wife": ("wife", "husband"),
    "husband": ("wife", "husband"),
    "aunt": ("niece", "nephew"),
    "uncle": ("niece", "nephew"),
    "niece": ("aunt", "uncle"),
    "nephew": ("aunt", "uncle"),
    "grandmother": ("granddaughter", "grandson"),
    "grandfather": ("granddaughter", "grandson"),
    "granddaughter": ("grandmother", "grandfather"),
    "grandson": ("grandmother", "grandfather"),
    "cousin": ("cousin", "cousin"),
}

#: what people call their kin → role
KIN_TERMS: dict[str, str] = {
    **dict.fromkeys("mom mum mommy mummy mama mamma momma ma mam mother".split(), "mother"),
    **dict.fromkeys("dad daddy papa pa pop father".split(), "father"),
    **dict.fromkeys("grandma granny gran nana grandmother grandmama".split(), "grandmother"),
    **dict.fromkeys("grandpa granddad grandad gramps grandfather grandpapa".split(), "grandfather"),
    **dict.fromkeys("sis sister".split(), "sister"),
    **dict.fromkeys("bro brother".split(), "brother"),
    **dict.fromkeys("auntie aunt".split(), "aunt"),
    "uncle": "uncle",
    "husband": "husband",
    "wife": "wife",
    "son": "son",
    "daughter": "daughter",
    "nephew": "nephew",
    "niece": "niece",
    "cousin": "cousin",
    "granddaughter": "granddaughter",
    "grandson": "grandson",
}

#: machines and habits → the year before which no story has them; two of them move a story into another time
SINCE: dict[str, int] = {
    **dict.fromkeys(("telephone", "phone", "car", "cars"), 1905),
    **dict.fromkeys(("airport", "airplane", "plane", "movie", "movies", "radio"), 1925),
    **dict.fromkeys(("tv", "television", "fridge", "microwave", "jeans", "t-shirt"), 1950),
    **dict.fromkeys(("laptop", "email", "emails", "website", "voicemail", "playlist", "internet"), 1995),
    **dict.fromkeys(("text message", "texted", "texting", "selfie", "smartphone", "wi-fi", "wifi"), 2000),
    **dict.fromkeys(("parking lot", "barista", "coffee shop", "headphones", "microphone"), 1920),
}

#: in front of a name; "mister" and "miss" in their shapes
TITLES = frozenset("mr mrs ms miss mister dr doctor sir lady lord madam monsieur madame m captain professor".split())

#: whoever is named so is nobody of a canon: "The cats were called Athos and Porthos."
NAMED_THINGS = (
    "cat cats kitten kittens dog dogs puppy puppies horse horses pony hamster hamsters goldfish parrot ferret rat rats "
    "hen hens goat goats boat boats ship ship's yacht car cars van truck plant plants laptop computer robot robots"
).split()

#: that a stretch of story looks back
MEMORY_CUES = (
    "remembered", "remember", "thought about", "thought of", "thought back", "years ago", "months ago", "back then", "memory",
    "memories", "that summer", "that spring", "that winter", "that fall", "that autumn", "that year", "once", "long ago",
)  # fmt: skip

#: beat kind → kinds that contradict it when the same person does them to the same
OPPOSITES: dict[str, tuple[str, ...]] = {
    "refuses": ("agrees",),
    "rejects": ("agrees", "confesses_love", "kisses"),
    "agrees": ("refuses", "rejects"),
    "leaves": ("stays", "returns"),
    "stays": ("leaves",),
    "returns": ("leaves",),
    "forgives": ("refuses_forgiveness",),
    "refuses_forgiveness": ("forgives",),
    "breaks_up": ("stays", "forgives"),
    "apologises": ("accuses",),
}

#: beats that reach somebody's body: whose it is matters
BODILY = frozenset("kisses embraces touches pulls_away follows".split())

#: what one says who agrees, refuses, ...: read only in lines spoken by whoever is meant
SPOKEN: dict[str, tuple[str, ...]] = {
    "agrees": (
        "yes", "okay", "ok", "i will", "i accept", "i'll go", "i'll come", "i'll marry", "i do", "i'd love to", "you win", "deal",
        "let's go", "i agree", "of course i will", "all right then",
    ),
    "refuses": (
        "no", "i can't", "i cannot", "i won't", "i will not", "never", "i refuse", "i couldn't", "i could not", "impossible",
        "i'm not going", "i am not going", "i don't want", "i do not want",
    ),
    "stays": ("i'm staying", "i am staying", "i'll stay", "i will stay", "i'm not going", "i'm not leaving", "not going anywhere", "i'm not running", "i'm here", "i won't leave"),
    "leaves": ("i'm leaving", "i have to go", "i should go", "i'm going", "goodbye", "good-bye"),
    "forgives": ("i forgive you", "forgiven"),
    "refuses_forgiveness": ("never forgive", "can't forgive", "cannot forgive", "get out", "do not forgive", "don't forgive"),
    "breaks_up": ("it's over", "we're done", "i'm done", "break up with you", "this isn't working"),
    "apologises": ("i'm sorry", "i am sorry", "forgive me", "i apologise", "i apologize", "beg your pardon"),
}  # fmt: skip

#: verbs (lemmas) that show a kind in the narration, with a person as subject
TOLD: dict[str, tuple[str, ...]] = {
    "agrees": ("agree", "accept", "nod", "consent"),
    "refuses": ("refuse", "decline", "reject"),
    "leaves": ("leave", "depart", "flee", "vanish"),
    "stays": ("stay", "remain"),
    "returns": ("return",),
    "forgives": ("forgive",),
    "cries": ("cry", "weep", "sob"),
    "kisses": ("kiss",),
    "embraces": ("embrace", "hug"),
    "apologises": ("apologise", "apologize"),
    "accuses": ("accuse",),
    "breaks_up": (),
}

#: verbs of going that show somebody leaving only with one of `AWAY` beside them
GOING = ("go", "ride", "sail", "drive", "walk", "run", "storm", "stride", "slip")
AWAY = frozenset("away off out home gone".split())

#: words of a moment's telling that point at nothing
EMPTY_WORDS = frozenset(
    "a an the and or but of to in on at by for with from as is are was were be been it its he she they them him her his their "
    "who whom which that this these those what when where how not no nor so if than then too very into out up down off over "
    "after before about all both each one two there here has have had do does did will would can could may might must "
    "goes go gets get says say tells tell takes take comes come makes make asks ask more most only own same other another "
    "herself himself themselves back again away".split()
)

#: single names that many people in many stories have, surnames among them; they prove next to nothing
COMMON_NAMES = frozenset(
    "adam al alan albert alex alexander alice amanda amy andrew andy ann anna anne annie anthony april arthur ashley audrey barbara "
    "ben benjamin beth betty bill billy bob brandon brian bruce caleb cameron carl carol caroline catherine charles charlie "
    "charlotte chloe chris christian christina christopher claire clara colin connor daisy dan daniel dave david dean deborah "
    "denise dennis derek diana donna doris dorothy doug duncan dylan eddie edgar edith edward eleanor eliza elizabeth ella ellen "
    "ellie emily emma eric erin esther ethan eva evan eve fiona finn florence frank fred freddie gabriel gary gavin george georgia "
    "gerald gil gina grace graham greg hannah harold harriet harry hazel heather helen henry holly hope hugh ian irene isaac "
    "isabel isabella jack jackson jacob jake james jamie jane janet jason jay jean jeff jen jennifer jenny jeremy jerry jess "
    "jesse jessica jill jim jimmy jo joan joanna joe joel john johnny jon jonathan jordan joseph josephine josh joshua joy joyce "
    "judith judy julia julian julie justin karen kate katherine kathleen katie keith kelly ken kevin kirk kit kitty lane larry laura "
    "lauren laurie lee leo leon lewis liam lily linda lindsay lisa liz lizzie lizzy logan lord lou louis louisa louise lucas lucy "
    "luke luna lydia maggie marcus margaret maria marie mark martha martin mary matt matthew max meg megan melissa mia michael "
    "michelle mike mina molly nancy natalie nate nathan neil nicholas nick nicole noah nora oliver olivia oscar owen pamela "
    "paris pat patricia patrick patty paul paula pauline penny percy peter phil philip phoebe polly rachel ralph ray rebecca richard "
    "rob robert robin roger ron ronald rory rosa rose rosie ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott "
    "sean sebastian shane sharon sheila shirley simon sophia sophie stanley stephen steve steven stuart sue susan sylvia tamara tara "
    "taylor ted teddy teresa terry theodore theresa thomas tim timothy tina toby todd tom tommy tony tracy trevor tristan vera "
    "veronica victor victoria vincent violet virginia walter wendy will william wood zach zack zoe "
    "brown hill king hunter holmes watson potter black evans brooke hopkins collins lucas trevor thomas".split()
)
