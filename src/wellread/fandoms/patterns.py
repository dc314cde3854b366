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

#: states of people that are found without signs; "there": they come into canon then
FOUND_STATES = ("dead", "there")

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

#: machines and habits → the year before which no story has them; several of them move a story into another time
SINCE: dict[str, int] = {
    word.strip(): year
    for year, words in (
        (
            1850,
            "okay, ok",
        ),
        (
            1905,
            "telephone, phone, phones, car, cars, garage, driveway, taxi, headlights, windshield, "
            "steering wheel, elevator",
        ),
        (
            1925,
            "airport, airplane, plane, planes, movie, movies, radio, weekend, yeah, bra, zipper, sweater, "
            "traffic light, traffic lights, truck, gas station, power of attorney, gas bill, pajamas, ice "
            "cube, subway",
        ),
        (
            1930,
            "parking lot, barista, coffee shop, headphones, microphone, coffee maker, hoodie, sweatpants, "
            "sweatshirt, sneakers, pizza, burger, burgers, fries, latte, cappuccino",
        ),
        (
            1955,
            "tv, telly, television, fridge, freezer, microwave, dishwasher, jeans, t-shirt, tee shirt, backpack, "
            "teenager, duct tape, plastic, polyester, vending machine, drinks machine, seat belt, "
            "seatbelt, minivan, freeway, motel, flashlight, popsicle, takeout, take-out, grad school, "
            "ph.d, phd, ambulance siren, x-ray, antibiotics, chemo, icu, therapist, remote control, air "
            "conditioning",
        ),
        (
            1990,
            "laptop, email, emails, website, voicemail, playlist, internet, online, dvd, cell, cellphone, "
            "cell phone, atm, credit card, debit card, barcode, photocopier, printer, password, emoji, "
            "podcast, netflix, google, googled, facebook, instagram, twitter, skype, usb, gps, ipod",
        ),
        (
            2000,
            "text message, texted, texting, selfie, smartphone, wi-fi, wifi, hashtag, oat milk, group chat, "
            "tiktok, app, apps, dms, unfollowed, ghosted, swiped, voice note, livestream",
        ),
    )
    for word in words.split(",")
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
    "remembered", "remember", "thought about", "thought back", "years ago", "months ago", "back then", "memory",
    "memories", "that summer", "that spring", "that winter", "that fall", "that autumn", "that year", "long ago",
)  # fmt: skip

#: how authors say that a story leaves canon, in any case of letters
LEAVES_CANON = (
    r"\balternat(?:e|ive)[ -](?:universe|timeline|ending|reality|history)",
    r"\bcanon[ -]diverg\w+", r"\bdivergen(?:t|ce|ces) from canon", r"\bdiverges\b",
    r"\bfix[ -]?it\b", r"\bwhat[ -]if\b", r"\bnon[ -]canon\b", r"\bcanon what canon", r"\bnot canon\b",
    r"\bignor(?:es|ing) (?:canon|the ending|the finale|season|book)",
    r"\b(?:everybody|everyone) lives\b(?! (?:in|at|on|near|with|here))", r"\b(?:nobody|no one) dies\b",
    r"\bmodern[ -]?(?:day|ish|setting|times|retelling|era|au)\b", r"\brole reversal", r"\btime[ -]travel\b", r"\bcrossover\b",
    r"\binstead of (?:leaving|going|saying|marrying|dying|running|getting|staying|refusing|letting)\b",
)  # fmt: skip
#: the same where case counts: "AU", a name and what it does
LEAVES_CANON_LOUD = (
    r"\bAUs?\b", r"\b[A-Z][a-z]+ lives\b(?! (?:in|at|on|near|with|alone|here|there))", r"\b[A-Z][a-z]+ (?:never|didn['’]t|doesn['’]t) "
    r"(?:left|leave|died|die|marry|married|went|go|get on|got on|met|meet|break up|broke up)\b",
    r"\b[Ii]f (?:he|she|they|[A-Z][a-z]+) (?:had|hadn['’]t) \w+",
    r"\b[Ii]n which (?:he|she|they|[A-Z][a-z]+) (?:doesn['’]t|does not|never|stays|says yes|says no)\b",
)  # fmt: skip
#: how authors say that it keeps to it
KEEPS_CANON = (
    r"\bcanon[ -]complian\w+", r"\bcompliant with canon", r"\bmissing (?:scene|moment)s?\b", r"\b(?:episode|chapter|book) (?:tag|coda)\b", r"\bcoda (?:to|for)\b", r"\bfollows canon\b", r"\bcanon era\b",
    r"\bbehind the scenes\b", r"\bno AU\b", r"\bbetween the lines of\b",
)  # fmt: skip

#: words that move a story into another kind of world; a pack names the kinds at home in its own (`worlds`)
WORLDS: dict[str, tuple[str, ...]] = {
    "fantasy": tuple("dragon dragons wizard wizards sorcerer sorceress elf elves dwarf dwarves orc orcs goblin kingdom kingdoms throne squire knight "
                     "knights spell spells wand wands potion potions tavern quest realm mage mages enchanted prophecy warlock".split()),
    "historical": tuple("carriage carriages musket footman valet governess ballroom petticoat petticoats corset chaperone "
                        "highness majesty duke duchess earl viscount baron courtier scullery stagecoach parasol dowry betrothed".split()),
    "space": tuple("starship spaceship airlock bulkhead asteroid planet planets galaxy warp thrusters android androids hyperspace shuttle orbit "
                   "colony alien aliens spacesuit".split()),
    "supernatural": tuple("vampire vampires werewolf werewolves fangs undead demon demons alpha omega mated coven witch witches "
                          "ghoul banshee selkie fae faerie zombie zombies".split()),
}  # fmt: skip

#: the same where an author's tags have them
TAGGED_WORLDS: dict[str, tuple[str, ...]] = {
    "supernatural": tuple("vampire vampires vampirism werewolf werewolves omegaverse a/b/o abo zombie zombies demon demons mermaid mermaids merman "
                          "merpeople selkie fae faerie shapeshifter shapeshifters shapeshifting soulmate soulmates daemon daemons".split()),
    "space": ("space opera", "starship", "spaceship", "outer space", "androids", "cyberpunk"),
    "fantasy": ("magic", "wizard", "wizards", "witch", "witches", "dragon", "dragons", "hogwarts", "hunger games", "superheroes", "superpowers"),
}  # fmt: skip

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
