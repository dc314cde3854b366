"""What a line of speech does: kind, pattern, a line of our own. Patterns are searched in each sentence of a line.

Before that a sentence is put in small letters, with straight apostrophes, single blanks and no marks of emphasis.
"""

from __future__ import annotations

import re

SPEECH_RULES: tuple[tuple[str, str, str], ...] = (
    ("greets", r"^(?:oh,? |and |well,? )*(?:evening|morning|good morrow|good day|hi|hello|hiya|howdy|hullo|greetings|salutations|ahoy)\b", "Hello, Mara."),
    ("greets", r"^(?:hey|yo)(?: there)?(?:,? \w+){0,2}[.,!?]*$", "Hey, you."),
    ("greets", r"^(?:oh,? |and |well,? )*(?:a? ?(?:very )?good|g') ?(?:morning|evening|afternoon|day)\b", "Good evening."),
    ("greets", r"\b(?:nice|good|lovely|great|wonderful|pleased|pleasure) to (?:meet|see) you|long time,? no see|welcome (?:home|back|to)"
        r"|^welcome\b|^there you are\b|^how do you do\b|you must be\b|^look who", "Good to see you."),
    ("says_goodbye", r"^(?:\w+,? ){0,3}good-?bye(?:,? \w+){0,3}[.!,]*$|^(?:well,? )?bye\b|\bbye[.!]*$|\bfarewell\b|\bgood ?night\b|^so long\b|\badieu\b",
        "Goodbye, then."),
    ("says_goodbye", r"\b(?:see|catch) (?:you|ya) (?:later|soon|tomorrow|around|then|next|monday|on|at|in)\b|^take care\b"
        r"|until (?:next time|tomorrow|we meet)|safe (?:journey|travels|trip|flight)|\bwish you (?:a |every |all |good |much |joy|luck|well)|^(?:good )?night,? \w+[.!]*$|have a (?:good|nice|safe) (?:\w+)[.!]*$"
        r"|^(?:well,? )?i (?:should|must|had better|'d better|better|have to|'ve got to|got to|need to|ought to) (?:go|be (?:going|off)|get going|run)"
        r"[ \w]{0,8}[.!]*$", "See you tomorrow."),
    ("confesses_love", r"\bi(?:'ve| have)?(?: \w+){0,2} love(?:d)? you\b|\blove you,? too\b|^love you\b|\bi(?:'m| am|'ve been| was|'ve fallen)"
        r"(?: \w+){0,3} in love with you|\bin love with you\b", "I love you."),
    ("confesses_love", r"\bi(?:'m| am)(?: \w+)? (?:crazy|mad|wild) about you|\bi(?:'m| am)? ?(?:fell|falling|fallen) for you"
        r"|\bi adore you|\bhave feelings for you|\bi like you[,.]? ?(?:like like|that way|as more|a lot|so much)?[.!]*$"
        r"|\b(?:it's|it was|it is|it has|it'll)(?: always| only| ever| just| been){1,3} (?:be )?you\b|\byou(?:'re| are) (?:the love|my everything|"
        r"everything to me|all i(?:'ve)? (?:ever )?want)|\bi(?:'ve)?(?: only| ever| always| just| still| really| do)* want(?:ed)? you[.!]*$"
        r"|(?:can't|cannot|couldn't) live without you|\bi choose you", "It was always you."),
    ("apologises", r"(?<!not )(?<!n't )(?<!be )(?<!say )(?<!feel )\bsorry\b(?! (?:for you|to hear|excuse|state|sight|isn't|doesn't|won't|\?))",
        "I'm so sorry."),
    ("apologises", r"\bi (?:\w+ )?apologi[sz]e\b|\bmy apologies\b|\bforgive me\b|\bi beg (?:of )?your (?:pardon|forgiveness)\b|\bi regret it\b|\bi did you wrong\b|\bi wronged you\b|\bpardon me\b"
        r"|\bowe you an apology\b|\bplease accept my apolog|\bi (?:should never|shouldn't) have\b|\bmea culpa\b|\bi didn't mean (?:to|it)\b",
        "Forgive me."),
    ("forgives", r"\bi(?:'ve| have)?(?: \w+){0,2} (?<!n't )(?<!not )(?<!never )(?<!cannot )forg(?:ive|ave|iven) (?:you|him|her|them)"
        r"|\bapology accepted\b|\b(?:you're|you are|all(?:'s| is)) forgiven\b|\bnothing to (?:forgive|apologi[sz]e)"
        r"|\bno harm done\b|\bdon't (?:be sorry|apologi[sz]e)\b|\bno hard feelings\b|\blet's forget (?:it|about it)\b|\bwater under\b"
        r"|\bi(?:'m| am) not (?:mad|angry|cross|upset)(?: at you| with you)?(?: any ?more)?[.,!]", "I forgave you years ago."),
    ("refuses_forgiveness", r"\b(?:can't|cannot|won't|don't|never|couldn't|will not|not going to|not ready to|what if i don't)(?: \w+)? forgive\b"
        r"|\bsorry (?:isn't|doesn't|is not|won't|does not|'s not)|\bdon't you(?: dare)? apologi|\bwant your apolog|\btoo late for (?:that|sorry|apolog)"
        r"|\bsave (?:it|your apolog)|\bkeep your (?:apolog|sorry)|\bapolog(?:y|ies) (?:not accepted|means? nothing|won't|isn't|aren't)"
        r"|\bunforgivable\b|\bdon't get to be (?:sorry|forgiven)", "I can't forgive you for that."),
    ("accuses", r"\bhow (?:could|dare|can) you\b|\b(?:it's|this is|it was|that's|that was)(?: all| entirely)? your (?:fault|doing)\b"
        r"|\byou had no right\b|\bwhat(?:'s| is| the hell is) wrong with you\b|\bbecause of you\b|\byou(?:'re| were) supposed to\b|^you lie\b|^(?:well, )?you(?:'re| are) late\b|\byou(?:'ve| have) been (?:hiding|lying|avoiding|ignoring|using|keeping|cheating)\b|\byou were always\b|\byou weren't\b",
        "How could you?"),
    ("accuses", r"\byou(?: \w+)? (?:lied|left me|left us|betrayed|abandoned|ruined|destroyed|broke (?:my|your|it|us|his|her)|hurt me|used me|tricked|forgot|"
        r"deceived|cheated|stole|walked out|ran away|killed|gave up on|disappeared|vanished|stood me up|humiliated|ignored|wasted)\b",
        "You lied to me."),
    ("accuses", r"^(?:and |but |well, )?you (?:should|could|might|ought to)(?:n't)?(?: \w+)?(?: have|'ve) |\byou promised\b|^(?:and |but )?you (?:never|always|"
        r"didn't even|don't even|don't care|only ever|said you|told me you|let me (?:think|believe)|made me|knew)\b|\byou don't (?:trust|care|listen|get to)"
        r"|\bwhy did(?:n't)? you (?:not |never |even |just )?(?:tell|say|leave|lie|call|write|come|do|go|let|hide|stop|ask|warn|wait)"
        r"|\bdid you even\b|\bdo(?:n't)? you (?:even|ever) (?:care|think)", "You never wrote to me."),
    ("accuses", r"^you(?:'re| are) (?:a |an |such an? |nothing but an? |being |so )*(?:liar|lying|coward|selfish|traitor|monster|cruel|impossible|hypocrite|"
        r"heartless|idiot|ridiculous|fool|bastard|thief|unbelievable|insufferable|murderer|child|snob)\b|^liar\b|^you "
        r"(?:bastard|monster|traitor|coward|liar|idiot|snake|rat|fool|selfish|stupid|absolute|utter|bloody)\b", "You're a coward."),
    ("pleads", r"\bplease\b|\bi(?:'m| am) (?:begging|asking) you\b|\bi beg (?:of )?you\b|\bi implore\b|\bfor my sake\b", "Please."),
    ("pleads", r"^(?:just |then |but |and |so |no,? |\w+, )?don't (?:you dare )?(?:go|leave|do this|say that|shut me out|hang up|die|let go|make me|send|walk away|give up|"
        r"tell (?:him|her|them|anyone)|hate me|look at me|turn|push me|ask me|stop|move)\b", "Don't go."),
    ("pleads", r"^(?:just |then |but |and |so |no,? |\w+, |or )*(?:stay(?: (?:with|here|a|for|tonight|the|for)|[.!,]|$)|come (?:back|home|with|and|away|over|on in|inside|here)\b|marry me"
        r"|let me (?:stay|help|explain|in|go|come|try|be|see|make|finish|take|talk|hold|do)|give me (?:a|another|one|that)|talk to me|look at me|listen to me|"
        r"tell me (?:the truth|you|i'm|i am|that|what|why|how|it)|say (?:something|you|it|yes)|hear me out|help me|wait[.,! ]|promise me|trust me|believe me|"
        r"forgive me|run away with|hold me|kiss me|take me|wait for me|sit with|sit down|dance with me|have dinner|go out with|choose|think of)", "Stay with me."),
    ("pleads", r"\b(?:will|would|won't|could|can|can't|couldn't) you (?:please |ever |just |not |at least )*(?:marry|stay|come|help|forgive|go out|dance|be my|have (?:me|dinner)|"
        r"wait|love|listen|tell me|say|try|take me|do (?:that|this|it|me)|hold|give|let|look at|stop|keep|sit|teach|trust|promise)\b"
        r"|\b(?:can|could|may|might) i(?: just| please| at least)? (?:stay|come|kiss|hold|see you|sit|have|go with|walk|try|call|write|take|ask you|stand|talk)"
        r"|\bcan('t)? we (?:\w+ )?(?:talk|just|start|try|be|go|have|stop|please)|\b(?:shall|should) we\b|\blet's (?:start|go|try|run|get|stay|be)\b|\bwe could\b",
        "Will you marry me?"),
    ("pleads", r"\bi (?:need|want) you to\b|\bi (?:\w+ )?wish (?:that )?you(?:'d| would)\b|\bi(?:'d| would) like you to\b|\bi need your help\b|\bone more chance\b|\banother chance\b|\bfavou?r\b|\byou (?:mustn't|must|have to) (?:not |never )?(?:come|go|stay|tell|listen|believe|leave|help|let|forgive|stop|promise|marry|say)\b|\bi propose\b|\bi(?:\'m| am) asking (?:whether|if|you|for)\b|\bdo you want to (?!know|talk about|fight|die|hear)\b|^(?:can|could) we\b|^stop (?:\w+ing|it|this|that)\b|\bcome in\b|^get in\b|^sit\b|^go with me",
        "I need you to listen."),
    ("promises", r"\bi(?: do| can| will|'ll)? (?:promise|swear|vow)\b|\bmy word\b|\bcross my heart\b|\bon my (?:life|honou?r|soul)\b|^(?:i )?promise[.!]*$",
        "I promise."),
    ("promises", r"\bi(?:'ll| will|'m going to)(?: \w+)? ?(?:(?:never|always) (?!care|love)|be (?:there|back|here|home|waiting|right)|wait for|come back|come for|protect|find you|make it up|"
        r"take care of|keep you|write (?:to )?you|call you|bring (?:you|him|her|it)|look after|stand by|get you|fix (?:it|this)|do better|try harder)\b"
        r"|\bi won't (?:ever |let |leave |hurt |tell |do it again|go|run|be|forget|make)|\bi(?:'m| am) (?:not|never) (?:going (?:anywhere|again|away)|leaving)\b|\bi will not (?:leave|let)"
        r"|\bwon't happen again\b|\bi shall (?:always|never|not)\b|\bi(?:'m| am) never going to\b", "I'll come back for you."),
    ("reassures", r"\b(?:it's|it is|it'll be|it will be|it's going to be|it's gonna be|that's|you're|you are|you'll be|you will be|you're going to be|we're|we'll be|we're going to be|he's|"
        r"he'll be|she'll be|she's going to be|he's going to be|they'll be|everything(?:'s| is| will be|'ll be)(?: going to be| gonna be)?|i'll be|things will be)"
        r"(?: \w+)? (?:ok|okay|fine|all ?right|alright|safe|good enough|beautiful|perfect|not your fault|over now|so brave|brave|better)\b", "You'll be all right."),
    ("reassures", r"\b(?:don't|do not|needn't|no need to) (?:you )?(?:worry|cry|be (?:afraid|scared|silly|frightened|upset|nervous|ashamed)|fret|panic|mind|listen to)\b|^(?:i'm|i am)(?: right| still)* here\b|\bi've got you\b"
        r"|\bi got you\b|\bi believe in you\b|\bi believe you\b|^sh+h*\b|^hush\b|^there(?:,? (?:there|now))?[.,!]*$|\bcome to harm\b|\byou could(?:n't| not) have\b|^yes,? you (?:can|are|will|do)\b|\bit(?:'ll| will|'s going to) (?:always )?(?:come back|pass|heal|work out|get better)\b|\bwe'll find\b|\bnever mind\b|\b(?:isn't|wasn't|not) your fault\b|\byou did (?:well|great|fine|good|your best|everything)"
        r"|\byou(?:'re| are) not (?:alone|a |the |going to|like|stupid|broken|weak)|\bi trust you\b|\btake your time\b|\b(?:just )?breathe\b|\bi'm not (?:angry|mad|cross)\b|\bi(?: will|'ll| shall) always (?:care|love)\b|\bnobody's? (?:to blame|died)\b|\bnot (?:all )?on you\b|\byou're crazy if\b|\bi(?:'m| am) not going to (?:hurt|make|be|tell|marry|leave|judge)\b|\bnothing (?:bad )?(?:is |will |'s )?(?:going to )?happen|\bnobody(?:'s| is) going to|\bno one(?:'s| is) going to"
        r"|\byou don't have to\b|\byou(?:'ve)? (?:got|can do) this\b|\bproud of you\b|\bi(?:'m| am) (?:okay|all right|fine)\b|\byou could never\b|\bnothing to be (?:afraid|scared|ashamed)", "Don't be afraid."),
    ("thanks", r"(?<!no )\bthank(?:s| you|ee| god you)\b|\bi(?:'m| am)(?: \w+)? grateful\b|\b(?:much |i'm |i am )?obliged(?: to you)?\b|\b(?:you're|you are) (?:very|too|so) (?:good|kind)\b|\bi appreciate\b|\bi owe you (?:one|my life|everything)", "Thank you."),
    ("admits", r"\bi(?:'m| am|'ve been| was| have been)(?: \w+){0,2} (?:scared|afraid|terrified|frightened|jealous|lonely|ashamed|lost|wrong|a coward|an? (?:\w+ )?(?:idiot|fool|ass|liar|jerk|coward|mess)|stupid|selfish|blind|proud|guilty|angry|nervous|unfair|"
        r"broken|so tired|not okay|not fine|hiding|pretending|a(?: \w+)? (?:failure|monster|wreck)|cruel)\b", "I was afraid of losing you."),
    ("admits", r"\bi (?:\w+ )?(?:lied|miss you|missed you|made a mistake|messed up|screwed up|confess|admit|regret|panicked|ran away|deserve[d]?|took it|broke it|stole|cheated|failed|forgot|hated (?:myself|it|you)|fancied)\b"
        r"|\bi(?:'ve)? (?:never (?:stopped|told|meant|forgot|wanted|knew)|didn't (?:know how|want|dare|think|read|write|tell)|don't (?:know (?:how|what|if|why|who)|deserve|want to (?:lose|be|die|go))|couldn't (?:sleep|stop|bear|face|do|tell|stand)|"
        r"can't (?:sleep|stop|bear|lose|remember|read|swim|do this (?:alone|without))|should(?: have|'ve)|wanted (?:you )?to|thought (?:you|i|if|we)|have to tell you|need to tell you|was going to|was the one|only (?:did|said|told|came)|kept|used to|haven't)\b",
        "I missed you."),
    ("admits", r"\bit was me\b|\bmy (?:own )?fault\b|\bthe truth is\b|\bto be honest\b|\byou(?:'re| are| were)(?: \w+)? right\b|\bi have(?:n't)? been (?:honest|lying|avoiding)\b|\bi suppose i\b|\bi guess i\b|\bi know i (?:was|should|hurt|did)\b|\bi did it\b", "It was me."),
    ("breaks_up", r"\b(?:it's|it is|we're|this is) over\b|\bcan't see each other\b|\b(?:not|aren't|are no longer) (?:my )?(?:best )?friends? any ?more\b|\bnot my (?:best )?friend\b|\brelease you from\b|\bthink there(?:'s| is) an? (?:after|us)\b|\bwe(?:'re| are) (?:done|through|finished)\b|\bi(?:'m| am) (?:breaking up|leaving you|done with (?:you|us|this))\b|\bbreak(?:ing)? up\b|\bsee other people\b|\bdivorce\b|\bcan't (?:do this|be with you|"
        r"see you) any ?more\b|\bshouldn't (?:see each other|be together)\b|\b(?:isn't|not) working(?: out)?\b|\bend (?:this|it|things)\b|\bengagement is\b|\bno more us\b|\btake (?:back )?(?:your|the) ring\b", "We're done."),
    ("rejects", r"\bi (?:\w+ )?(?:don't|do not|can't|cannot|could never|couldn't|won't|will not|will never|never)(?: \w+)? (?:love|want|like|marry|need|feel (?:the same|that)|be with|think of) (?:you|the same|that way|like that)?|\bfeel the same way about|\b(?:just|only|rather be|stay|remain|be|as|good) friends\b"
        r"|\blike a (?:brother|sister)\b|\bsomeone else\b|\bsomebody else\b|\bnot (?:interested|in love)\b|\bout of my power to\b|\b(?:with|in love with|marry|marrying|seeing) (?:him|her|someone) now\b|\bsooner (?:die|lie|marry|kiss)\b|\bi(?:'m| am) (?:already )?(?:engaged|married|taken)\b|\bi disown you\b", "I don't love you."),
    ("rejects", r"\b(?:leave me alone|get away from me|don't touch me|go away|get out|stay away from me|never want to see you|don't want you here|have nothing to say to you|get lost|i hate you|let go of me|get off me)\b", "Don't touch me."),
    ("refuses", r"^(?:no[,.!]? )*(?:i(?:'d| would) rather (?!be friends)|i don't need (?:your|you|help|any)|i(?:'m| am) not leaving you|can't[.!]*$|absolutely not|no way|not a chance|never[.!]+$|i'd rather not|out of the question|over my dead body|forget it|i refuse|i (?:won't|will not|shan't)(?:[.!]|$| do| go| come| be| leave| let| marry| take| tell| help)"
        r"|i(?:'m| am) not (?:going to (?!hurt|leave|tell|be|let)|doing|coming|going(?: to\b)? with)|not on your life|i can't(?:[.!]|$| do that| accept| go| take| let)|you can't make me|not (?:today|tonight|now|yet))",
        "Absolutely not."),
    ("agrees", r"^(?:oh,? )?(?:i accept|agreed|it's a (?:date|deal)|count me in|you're on|i'd (?:love|like) (?:to|that)|i'd be (?:honou?red|glad|happy|delighted)|deal[.!]*$|try and stop me|of course i(?:'ll| will)|all right,? (?:i'll|then)|yes,? (?:i will|i'll|please|of course)|fine[.,!] |very well[.,])", "I'd love to."),
)  # fmt: skip

#: answers: how a line opens
YES = re.compile(
    r"^(?:oh,? |well,? |\W)*(?:yes|yeah|yep|yup|ok|okay|sure|all ?right|alright|of course|fine|certainly|i will|i do|i'd love|gladly|very well|aye|absolutely|"
    r"definitely|why not|if you like|if you want|i suppose(?: so)?|mm-?hm+|very good|obviously|i'll (?:come|stay|do|go|try|be)|i'd like|always|anything|deal|done)\b"
)
NO = re.compile(
    r"^(?:oh,? |well,? |\W)*(?:no|nope|nah|never|i can't|i cannot|i won't|i couldn't|not|i don't think|i'd rather not)\b"
)
SAME = re.compile(r"\b(?:so do i|so did i|me,? too|i do too|same here|^i know[.!]*$|and i you|ditto)\b")
PARDON = re.compile(
    r"^(?:\W|oh,? |hey,? |no,? )*(?:it's (?:ok|okay|all ?right|alright|fine|nothing)|that's (?:ok|okay|all ?right|fine)|i know(?: you (?:are|did))?|don't be|you're (?:fine|all right)|"
    r"no,? no|forget it|never mind|it doesn't matter|it's forgotten|i understand)\b"
)
#: a line that asks the other to come, stay, do or take something: what an answer agrees to or refuses
OFFER = re.compile(
    r"\b(?:will|would|won't|can|could|may) (?:you|we|i)\b[^.!]*\?|\b(?:shall|should) (?:we|i)\b[^.!]*\?|\b(?:do you )?want (?:to|some|a|me to)\b[^.!]*\?|\blet's\b|\bhow about\b|\bmarry me\b|"
    r"\bcome (?:with|back|home|in)\b|\bstay\b|\bdon't go\b|\bplease\b|\blet me\b|\bpromise\b|\bdeal\?|\bok(?:ay)?\?|\ball right\?"
)

#: deeds of the hearer's that no reproach is made of ("You came." "You look well." "You said so.")
KIND_DEEDS = frozenset(
    "came did look looked know said saved helped found remembered kept got gave made asked ordered needed stayed loved called were was could".split()
)
#: deeds told without shame, in answer to a plain question
PLAIN_DEEDS = frozenset("said asked went saw did heard found read met came had got".split())
#: "I'll come on Thursdays." binds; "I'll cry." "I'll say." does not
WILL = re.compile(
    r"^(?:then |next time |and |but |so |yes,? |no,? )*i(?:'ll| will| shall) (?!(?:always |never )?(?:care|love)|say|cry|die|want|be an?|have|admit|bet|never|just|still|probably|kill|need|"
    r"see you|not\b|think|take (?:it|that|a)|get (?:the|some|a)|go\b)\w+"
)
#: words by which a deed is owned rather than reported
GRUDGING = re.compile(
    r"\b(?:only|never|already|because|should|wish|couldn't|didn't|just|too|even|wouldn't|ashamed|afraid)\b"
)
#: orders that ask for something: "Don't ...", "... me", "Be my wife."
ORDER = re.compile(
    r"^(?:just |then |but |and |so |no,? |oh,? )*(?:don't|do not)\b(?! (?:you|we|they|i|worry|mind|be (?:sorry|afraid|scared|silly|sad|ridiculous|stupid)|cry|apolog|fret|panic|think|know|push|mention|want|need))"
    r"|^(?:just |then |please |\w+, )?(?!excuse|pardon|let|tell|thank|with|like|for|to|not|and|of|from|it's|you|he|she|they|we|i|at|on|about|before|after|so|its|obviously)[a-z]+ (?:with |to |for |at )?me\b(?! too)"
    r"|^be (?:my|mine|good to|kind|nice)\b|^wake up\b"
)


def compile_rules() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Kind and compiled pattern, in the order of the list."""
    return tuple((kind, re.compile(pattern)) for kind, pattern, _ in SPEECH_RULES)
