"""Words of a like kind, so that what is learned of one counts for the others: class, words, a line of our own."""

from __future__ import annotations

CLASSES: tuple[tuple[str, str, str], ...] = (
    ("insult", "idiot|fool|liar|coward|traitor|bastard|bitch|jerk|monster|thief|pig|snake|rat|brat|moron|asshole|ass|"
        "hypocrite|murderer|killer|cheat|fraud|selfish|stupid|cruel|heartless|pathetic|disgusting|impossible|ridiculous|"
        "insufferable|unbelievable|arrogant|crazy|insane|mad|ungrateful|spoiled|lazy|stubborn|rude|careless|reckless|"
        "foolish|wretch|villain|scoundrel|imbecile|dumbass|prick|dick|git|prat|snob|villain|weak|spineless|witch",
        "You coward."),
    ("harm", "hurt|hit|killed|kill|murdered|left|betrayed|abandoned|broke|stole|ruined|destroyed|forgot|ignored|used|"
        "tricked|deceived|cheated|lied|lie|lying|sold|burned|burnt|poisoned|humiliated|avoided|avoiding|ran|shot|stabbed|"
        "attacked|threatened|spied|blamed|mocked|insulted|wasted|hid|hiding|hidden|vanished|disappeared|cursed|struck|"
        "slapped|punched|dumped|ditched|kidnapped|drugged|framed|wrecked|smashed|spoiled|embarrassed", "You sold us."),
    ("fear", "scared|afraid|terrified|frightened|fear|fears|nervous|worried|anxious|panicked|panic|scares|scare|dread|"
        "nightmares|nightmare|terrify|terrifies|frightens|worry", "I was terrified."),
    ("sorrow", "sad|lonely|alone|miserable|lost|empty|broken|heartbroken|unhappy|tired|exhausted|drowning|grief|grieving|"
        "hopeless|numb|hurts|ache|aches|pain|hurting|miss|missed|missing|cry|crying|cried|tears|wept", "I'm so lonely."),
    ("shame", "ashamed|shame|guilty|guilt|fault|blame|wrong|mistake|mistakes|failed|failure|selfish|stupid|fool|regret|"
        "regretted|weak|coward|worthless|useless|pathetic|unworthy|undeserving|deserve|embarrassed|mess", "It was a mistake."),
    ("love", "love|loved|loves|adore|adored|heart|forever|marry|wife|husband|beloved|soul|soulmate|kiss|kissed|yours|"
        "feelings|crush|cherish", "You have my heart."),
    ("dear", "love|darling|dear|dearest|honey|sweetheart|baby|babe|sweetie|beloved|angel|pet|sunshine|kiddo|kid|buddy|mate|"
        "bug|pumpkin|treasure|princess|lad|lass|son|bud|pal|sugar|duck|hon|dearie|child", "Hush, darling."),
    ("comfort", "okay|ok|fine|alright|right|safe|better|perfect|beautiful|brave|strong|enough|amazing|wonderful|great|good|"
        "brilliant|lovely|clever|smart|special|proud|normal|well|worth", "You're safe."),
    ("calm", "breathe|relax|easy|shh|shhh|sh|hush|shush|there|calm|steady|slow|gently|hey|here", "Easy now."),
    ("parting", "goodbye|bye|farewell|goodnight|night|later|tomorrow|soon|adieu|journey|trip|travels|sleep|dreams|care",
        "See you tomorrow."),
    ("greeting", "hello|hi|hey|hiya|howdy|hullo|greetings|morning|evening|afternoon|welcome|yo|meet|met|sup|day", "Hiya."),
    ("pardon", "forgive|forgiven|forgave|forgiveness|pardon|apology|apologies|apologise|apologize|apologising|sorry|excuse",
        "Forgiven."),
    ("vow", "promise|promised|swear|swore|vow|word|oath|honor|honour|pledge|always|never|ever|forever", "On my word."),
    ("thanks", "thank|thanks|grateful|gratitude|appreciate|appreciated|obliged|owe|cheers|ta|bless|kind|lifesaver|debt",
        "I owe you."),
    ("ask", "please|beg|begging|implore|entreat|plead|pray|favor|favour|chance|beseech|mercy", "Have mercy."),
    ("come", "come|stay|go|leave|wait|run|sit|stop|look|listen|tell|talk|give|take|let|help|hold|kiss|marry|say|trust|"
        "believe|forgive|promise|swear|eat|drink|sleep|rest|breathe|think|write|call|turn|put|get|open|move|follow|dance|"
        "jump|fight|wake|show|keep|bring|try|choose|save|spare|read|walk|make|drop|remember|forget|ask|bend|finish|buy|"
        "stand|watch|answer|shut|close|lie|get|join|meet|leave|return|lower|pull|push|kneel|rise|hurry|hush|quit", "Jump."),
    ("yes", "yes|yeah|yep|yup|ok|okay|sure|alright|fine|agreed|deal|aye|absolutely|definitely|certainly|gladly|course|"
        "accept|please|totally|indeed|affirmative", "Sure."),
    ("no", "no|nope|nah|never|not|won't|can't|cannot|don't|nothing|rather|refuse|neither|nor|shan't", "No."),
    ("end", "over|done|through|finished|end|ended|divorce|enough|quit|anymore|leaving|break|ring", "We're done."),
    ("truth", "truth|honest|honestly|confess|confession|admit|secret|lie|lied|lying|pretend|pretending|tell|told|really",
        "The truth is out."),
    ("need", "need|want|wanted|needed|wish|hope|hoped|wished|hoping|longed|long", "I wanted it."),
    ("know", "know|knew|known|thought|think|believed|guessed|suspected|realised|realized|remember|remembered|noticed|felt|"
        "feel|understood|understand", "I knew."),
    ("kin", "mother|father|mom|mum|dad|brother|sister|son|daughter|wife|husband|uncle|aunt|grandmother|grandfather|gran|"
        "family|parents|boy|girl|child|children|kid|kids|baby", "My brother is dead."),
    ("dead", "dead|die|died|dying|death|alive|killed|buried|grave|funeral|war|lost", "He died."),
    ("daily", "coffee|tea|breakfast|lunch|dinner|milk|bread|soup|rain|weather|train|bus|car|road|door|window|kitchen|bed|"
        "book|books|paper|phone|key|keys|money|work|school|class|shop|house|room|office|street|town|ship|boat|horse|dog|cat|"
        "minutes|hours|o'clock|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|year|years|miles|left|north|"
        "sugar|salt|wine|table|chair|garden|map", "The train was late."),
    ("reproach", "always|never|even|just|only|again|still|every|whole|actually|ever|first|behind|without|instead",
        "You never even looked."),
    ("hedge", "maybe|perhaps|might|probably|suppose|guess|could|think|sort|kind|bit|little|may|possibly", "I suppose."),
    ("told", "said|told|promised|swore|asked|called|answered|wrote|spoke|talked|warned|mentioned", "You said so."),
    ("duty", "should|ought|supposed|must|have|right|business|dare|nerve|better", "You should have."),
)  # fmt: skip


def index_classes() -> dict[str, tuple[str, ...]]:
    """Word → the classes it belongs to."""
    found: dict[str, list[str]] = {}
    for name, words, _ in CLASSES:
        for word in words.split("|"):
            if name not in found.setdefault(word, []):
                found[word].append(name)
    return {word: tuple(names) for word, names in found.items()}
