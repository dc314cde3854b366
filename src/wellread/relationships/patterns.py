"""What the narrator's words do between people: kind, notation of the rule, a sentence of our own of its shape.

Notation of a verb rule: `lemma|lemma` are the verbs; then in any order, each asked of the words of the verb's clause:
`> in|into` one of these words follows; `~hand|arm` one of these nouns (or `~HAND`, a list below) stands in it; `@` a
person is acted upon; `@~hand` a person's hand is; `!over` none of these words follows; `-o` there is no object; `.` nothing else is said.
"""

from __future__ import annotations

#: lists that rules name in capitals
LISTS = {
    "HAND": "hand|hands|finger|fingers|wrist|palm|knuckles|fist|thumb|paw",
    "BODY": "hand|hands|finger|fingers|wrist|palm|knuckles|arm|arms|shoulder|shoulders|face|cheek|cheeks|chin|jaw|hair|"
    "back|knee|knees|neck|forehead|brow|head|sleeve|elbow|waist|hip|side|ribs|cuff|collar|lapel|temple|ear|nose|foot|"
    "ankle|thigh|leg|chest|skin|lips|mouth|curl|curls|braid|thumb|paw|fist|scar|tear|tears|spine|nape",
    "INTO": "in|into|inside|over|up|through|round|around|across|toward|towards|to|from|forward|closer|downstairs|upstairs|"
    "behind|beside|alongside|onto|here|home|by|at|nearer|out",
    "AWAY": "away|off|out|home|past|from|downstairs|upstairs|back|down|inside|outside|to|into|through|for|without|toward|"
    "towards|up|along",
    "MOUTH": "lips|mouth|kiss|kisses",
}

VERB_RULES: tuple[tuple[str, str, str], ...] = (
    ("cries", "burst|break|collapse|dissolve|be|erupt > tears|sobbing|crying", "Tom burst into tears."),
    # movement
    ("arrives", "arrive|enter|appear|approach|materialise|materialize", "Tom arrived with snow on his coat."),
    ("arrives", "join @", "Tom joined her at the rail."),
    ("arrives", "come > INTO !back|after", "Tom came in without knocking."),
    (
        "arrives",
        "walk|step|run|burst|hurry|stride|rush|stumble|storm|barge|slip|wander|drift|march|limp|cross|climb|skid|dash|"
        "sprint|crash|tumble|shuffle|amble|saunter|bustle|trot|hobble|pad|sail|sweep|stomp|stroll "
        "> in|into|inside|over|up|forward|closer|beside|across !away|off|out|past|car|bed|stairs|steps|hill",
        "Tom ran up to her on the platform.",
    ),
    ("arrives", "walk|step|run|stride|rush|stumble|wander|march|limp|head|start|move|come|go|trot|hurry|swim|crawl|lean @ "
        "> toward|towards|to !away|car|door|bed", "Tom walked towards her."),
    ("arrives", "cross ~room|street|floor|platform|hall|kitchen|yard|deck|bridge|garden|lawn|dancefloor|linoleum|distance|"
        "space|court|square|library|corridor|road|courtyard|tent|cell", "Tom crossed the room to her."),
    ("arrives", "show|turn > up", "Tom showed up at midnight."),
    ("arrives", "drop|sink|slide|crouch|kneel > beside|next|opposite|by", "Tom dropped down beside her."),
    ("arrives", "stand|be|hover|lean > doorway|threshold|doorstep", "Tom was standing in the doorway."),
    ("arrives", "get > here|there", "Tom got there first."),
    ("arrives", "make > way|over|across", "Tom made his way over."),
    ("arrives", "find @", "Tom found her on the roof."),
    ("leaves", "leave !alone|open|behind|note|message|it", "Tom left."),
    ("leaves", "go > away|out|off|home|downstairs|upstairs|outside|through|down|past|without|past !back|after",
        "Tom went out without his hat."),
    ("leaves", "depart|flee|vanish|disappear|decamp|exit", "Tom fled."),
    (
        "leaves",
        "walk|stalk|stride|storm|run|hurry|slip|march|stomp|rush|stumble|drive|ride|sail|fly|wander|head|limp|dash|bolt|"
        "sprint|stagger|sweep|flounce|scurry|trudge|sneak|amble|slink|gallop|race|pad|shuffle|speed|spring|step "
        "> away|off|out|home|past|outside|ashore !over|coat|cloak|hat|jacket|glasses|phone|hand|hands|boots|shoes|after",
        "Tom walked away from her.",
    ),
    ("leaves", "walk|run|head|stride|stalk|march|hurry|go|make|start|storm|turn ~car|door|exit|stairs|gate|station > toward|towards|for|to",
        "Tom walked towards his car."),
    ("leaves", "hang > up", "Tom hung up."),
    ("leaves", "ring > off", "Tom rang off."),
    ("leaves", "be-gone", "Tom was gone."),
    ("leaves", "turn > heel|heels", "Tom turned on his heel."),
    ("leaves", "shut|close|slam > behind", "Tom shut the door behind him."),
    ("leaves", "slam ~door", "Tom slammed the door."),
    ("leaves", "board ~train|ship|plane|bus|boat|ferry", "Tom boarded the train."),
    ("leaves", "get ~train|ship|plane|bus|boat|ferry|taxi|cab|car > on|onto|in|into", "Tom got on the train."),
    ("follows", "follow|chase|pursue|trail|tail", "Tom followed her into the rain."),
    ("follows", "go|come|run|hurry|rush|start|sprint|race|set|head|dash|stumble|jog|swim|walk|ride|tear|take > after",
        "Tom ran after her."),
    ("follows", "catch > up", "Tom caught up with her at the gate."),
    ("returns", "return !look|gaze|smile|kiss|embrace|hug|nod|greeting|wave|favour|favor|stare|grin|squeeze|gesture|call "
        "-o", "Tom returned an hour later."),
    ("returns", "come|go|get|walk|run|turn|climb|drive|slip|sail|rush|ride|hurry|step|wander|creep|limp > back "
        "!pages|time|window", "Tom came back with two cups."),
    ("returns", "be > back !against|wall|on|her|his|their|my|of|with", "Tom was back before dark."),
    ("leaves", "go|withdraw .", "Tom went."),
    ("leaves", "go > in|inside|into|upstairs|indoors|ashore !room", "Tom went inside."),
    ("leaves", "make > off", "Tom made off."),
    ("arrives", "come|descend .", "Tom came."),
    ("returns", "reappear", "Tom reappeared with a lantern."),
    ("stays", "stay|remain !silent|still|quiet|away|calm|out", "Tom stayed."),
    ("stays", "sit|settle|sink|perch|flop|plop|drop|slide|lie|lay|curl|squat > down|beside|next|with|by|opposite|across|near|"
        "against|alongside|on|at|too|again !kiss|kisses|peck", "Tom sat down on the step beside her."),
    ("stays", "sit !up", "Tom sat."),
    ("stays", "lower|plonk|plunk|plant|seat|prop|ease|let > down|beside|chair|seat|next|floor|bench|side|step", "Tom lowered himself into the chair beside her."),
    ("stays", "pull|drag|draw|take ~chair|stool|seat", "Tom pulled up a chair."),
    # touch
    ("kisses", "kiss|peck|smooch", "Tom kissed her."),
    ("kisses", "press|brush|touch|put|lay|drop|find|meet|crash|close|capture|claim|catch|cover|move|seal|part|slant|steal|plant|"
        "return|bring ~MOUTH !finger|fingers|thumb|hand|word", "Tom pressed his lips to her forehead."),
    ("kisses", "give|share ~kiss|kisses|peck", "Tom gave her a kiss."),
    ("embraces", "hug|embrace|cuddle|cradle|snuggle|enfold|nuzzle|envelop", "Tom hugged her."),
    ("embraces", "wrap|put|throw|fling|slip|slide|fold|wind|loop|drape|close|tighten|curl|get|have|lock|bring ~arm|arms "
        "@ > around|round|about|behind|over", "Tom put his arms around her."),
    ("embraces", "gather|pull|draw|tug|haul|drag|sweep|take|hold|clutch|crush|tuck|press @ > close|arms|arm|closer|tight|tightly|"
        "chest|against|hug|embrace|lap", "Tom pulled her close."),
    ("embraces", "hold|cling|clutch @ !hand|hands|gaze|wrist|sleeve|door|eyes|back|arm|up|out|off|breath", "Tom held her."),
    ("embraces", "bury|hide ~face|head|nose > shoulder|neck|chest|hair|coat", "Tom buried his face in her shoulder."),
    ("embraces", "fall|hang > neck", "Tom fell on her neck."),
    ("embraces", "lean|sag|press|nestle|burrow > into @", "Tom leaned into her."),
    ("embraces", "collapse|fall|melt|sink|lean|step|fly|curl > arms|embrace|chest|hug", "Tom fell into her arms."),
    ("embraces", "give ~hug|embrace|cuddle|squeeze", "Tom gave her a hug."),
    (
        "touches",
        "touch|take|hold|squeeze|grab|pat|stroke|cup|brush|caress|grasp|grip|clasp|seize|catch|find|rub|ruffle|press|trace|"
        "tap|nudge|stroke|smooth|cover|pull|tug|clutch|poke|prod|pinch|tuck|wipe|push|lift|tilt|clap|slap|pet|massage|thumb|"
        "graze|skim|bump|knock|punch|kick|tickle|shake|elbow|flick|steady|capture|trail|slide|run|twine|thread|weave @~BODY",
        "Tom took her hand.",
    ),
    ("touches", "touch|nudge|pat|poke|prod|caress|stroke|shove|jab|tickle|elbow|slap|pinch|tap @", "Tom nudged her."),
    (
        "touches",
        "put|lay|place|rest|set|drop|slide|slip|settle|run|clap|press|lean|reach|drape|brush|close|fold|wrap|curl|move|come|"
        "tighten|land|find|hover|bump|knock|tangle|drag|thread|lock|stretch|lift|raise|hook|rub|linger ~HAND|head|palm|"
        "forehead|shoulder|knee|foot|thumb|sleeve @ > on|over|against|to|around|through|upon|in|at|into|across|along|under",
        "Tom put his hand on her shoulder.",
    ),
    ("touches", "reach > for|out|over|across !phone|door|glass|cup|sword|wand|gun|knife", "Tom reached for her hand."),
    ("touches", "lace|entwine|intertwine|interlace|link|twine|tangle ~HAND|arm|arms", "Tom laced their fingers."),
    ("touches", "lean > shoulder|against|forehead @", "Tom leaned against her shoulder."),
    ("touches", "shake|join|hold ~hand|hands", "They shook hands."),
    ("pulls_away", "flinch|recoil|shrink|withdraw|cringe|wince|shy", "Tom flinched."),
    ("pulls_away", "pull|draw|back|step|jerk|move|lean|edge|shy|scoot|scramble|inch|rear|shift|yank|snatch|twist|wrench|turn|roll|"
        "tear|tug|stumble|break|slide|shuffle > away|back|backward|backwards|free|off|apart !to|down|toward|towards|page|pages|clock|into|up|on",
        "Tom pulled away."),
    ("pulls_away", "turn|avert ~face|head|eyes|gaze|back > away|from|to", "Tom turned his face to the wall."),
    ("pulls_away", "let > go !gone", "Tom let go of her hand."),
    ("pulls_away", "drop|release|shake ~hand|hands|arm|wrist|sleeve > of|off|from|hand|hands|arm|wrist|sleeve !head",
        "Tom dropped her hand."),
    ("pulls_away", "push|shove|shrug|thrust|wave|bat|slap @ > away|off|back|aside", "Tom pushed her away."),
    ("pulls_away", "break ~kiss|embrace|hug|contact", "Tom broke the kiss."),
    ("pulls_away", "dodge|evade|duck|avoid ~hand|hands|touch|kiss|grip|arm", "Tom dodged her hand."),
    # displays
    ("cries", "weep|sob|bawl|blubber|snivel|sniffle|sniff|whimper|wail", "Tom wept."),
    ("cries", "cry -o !out|foul", "Tom was crying."),
    ("cries", "wipe|dab|brush|rub|dry|blink|swipe|fight|knuckle|shed|mop|scrub ~tear|tears|eyes|eye|nose|cheek|cheeks|face",
        "Tom wiped his eyes."),
    ("cries", "let|give|choke|stifle|swallow|hold ~sob|sobs|whimper|tears", "Tom let out a sob."),
    ("cries", "have ~tears", "Tom had tears in his eyes."),
    ("smiles", "smile|grin|smirk|laugh|chuckle|giggle|beam|whoop|snicker|snigger|chortle|cackle|guffaw|titter|snort|dimple "
        "!sun|away|off", "Tom smiled."),
    ("smiles", "give|flash|let|have|huff|wear|hide|bite|fight|offer|return|force|manage|stifle|bark|snort|break|crack|choke|throw|"
        "shoot|curve|attempt ~smile|grin|smirk|laugh|chuckle|giggle|laughter|snort", "Tom gave her a crooked grin."),
    ("glares", "glare|scowl|glower|snap|snarl|growl|hiss|bark|roar|bellow|yell|shout|scream|sneer|rage|fume|seethe|frown|"
        "thunder|shriek|spit|grit|bristle|explode|holler !finger|fingers|shut|open|book|twig|laughter|bag|photo|picture|out",
        "Tom glared at her."),
    ("glares", "narrow ~eyes", "Tom narrowed his eyes."),
    ("glares", "raise ~voice", "Tom raised his voice."),
    ("glares", "clench|grit|grind ~fist|fists|jaw|teeth", "Tom clenched his jaw."),
    ("glares", "shoot|give|throw|send|cast|fix|fire|level ~look|glare|glance|scowl|stare|glower !smile", "Tom shot her a look."),
    ("glares", "fling|hurl|kick|throw|slam ~door|bench|wall|table|skimmer|book|glass|plate|chair|cup|vase|phone", "Tom kicked the bench."),
    ("glares", "slam|pound|bang|hit|punch|thump|smash ~hand|hands|fist|palm|table|desk|wall|cup|glass|counter",
        "Tom slammed his fist on the table."),
    ("trembles", "tremble|shiver|shudder|quiver|quake|stammer|stutter|hesitate|falter|fidget|gulp|waver|quail|blanch|pale|freeze|"
        "panic|squirm|blush|flush|stiffen|tense|cower|tremor", "Tom trembled."),
    ("cries", "shed ~tear|tears", "Tom shed a tear."),
    ("trembles", "shake -o !out|off", "Tom was shaking."),
    ("trembles", "swallow -o", "Tom swallowed."),
    ("trembles", "bite|chew|worry|gnaw ~lip|lips|nail|nails", "Tom bit his lip."),
    ("trembles", "wring|twist ~hand|hands|fingers|cap|hem|sleeve|apron|ring", "Tom twisted his hands."),
    ("trembles", "take|draw|let|suck ~breath > shaky|trembling|shuddering|unsteady|shivering|ragged",
        "Tom took a shaky breath."),
    ("trembles", "go|turn|grow > pale|white|rigid|ashen|grey|gray", "Tom went white."),
    # speech acts that the narrator tells
    ("greets", "greet|salute|hail", "Tom greeted her."),
    ("greets", "wave|nod > at|to", "Tom waved at her."),
    ("greets", "bid|wish|say > morning|evening|welcome|hello|hi|afternoon", "Tom said hello."),
    ("says_goodbye", "say|bid|wave|wish|kiss > goodbye|good-bye|farewell|goodbyes|goodnight|adieu", "Tom waved goodbye."),
    ("apologises", "apologise|apologize", "Tom apologised."),
    ("apologises", "say|mumble|mutter|whisper|be > sorry", "Tom said he was sorry."),
    ("forgives", "forgive|pardon|absolve", "Tom forgave her."),
    ("thanks", "thank", "Tom thanked her."),
    ("promises", "promise|swear|vow|pledge", "Tom promised to write."),
    ("agrees", "agree|consent|assent|acquiesce|relent|concede", "Tom agreed."),
    ("agrees", "give|say > yes|assent|in|consent", "Tom gave in."),
    ("refuses", "refuse|decline", "Tom refused."),
    ("refuses", "shake ~head|heads", "“Stay,” said Mara. Tom shook his head."),
    ("agrees", "nod -o !off|at|to|toward|towards", "“Stay,” said Mara. Tom nodded."),
    ("accuses", "accuse|blame|reproach|berate|scold|chide|rebuke|upbraid|chastise|admonish", "Tom accused her of lying."),
    ("accuses", "call > liar|coward|traitor|fool|monster|thief|names|idiot|selfish", "Tom called her a liar."),
    ("pleads", "beg|plead|implore|beseech|entreat", "Tom begged her to stay."),
    ("pleads", "ask @ > to|if", "Tom asked her to stay."),
    ("reassures", "reassure|comfort|soothe|console|assure|calm|hush", "Tom reassured her."),
    ("admits", "admit|confess|own", "Tom admitted that he had lied."),
    ("breaks_up", "dump|divorce|jilt", "Tom dumped her."),
    ("breaks_up", "break > up", "Tom broke up with her."),
    ("breaks_up", "end|call ~engagement|relationship|marriage|things|wedding|affair|off", "Tom ended the engagement."),
    ("rejects", "reject|spurn|rebuff|snub", "Tom rejected her."),
    ("rejects", "turn @ > down", "Tom turned her down."),
    ("confesses_love", "confess|declare|profess|admit ~love|feelings", "Tom declared his love."),
    ("confesses_love", "tell|say > love|loved|adored !scene", "Tom told her that he loved her."),
    ("confesses_love", "propose !that|toast|plan", "Tom proposed."),
)  # fmt: skip

#: kind, what the subject is, its verbs: the agent is whose it is
PART_RULES: tuple[tuple[str, str, str, str], ...] = (
    ("cries", "voice|breath", "break|crack|choke|catch|hitch|thicken", "Tom's voice broke."),
    ("cries", "eyes|eye|cheeks|lashes|face|vision", "fill|well|water|brim|sting|burn|prickle|wet|blur|damp|glisten|redden|swim|"
        "stream|shine|crumple|overflow|mist", "Tom's eyes filled."),
    ("cries", "tears|tear", "", "Tears ran down Tom's face."),
    ("cries", "sob|sobs", "", "A sob tore out of Tom."),
    ("smiles", "mouth|lips|lip|corner|corners|face|eyes", "curve|curl|twitch|quirk|turn|lift|crinkle|soften|split|light|brighten|"
        "tug|bend", "Tom's mouth twitched."),
    ("smiles", "smile|grin|smirk|laugh|dimple|chuckle|laughter|giggle", "!melt|fade|die|vanish|drop|falter|slip|freeze|disappear|falls",
        "A smile tugged at Tom's mouth."),
    ("glares", "eyes|eye|gaze|face", "flash|blaze|narrow|harden|darken|glitter|smoulder|smolder|storm", "Tom's eyes flashed."),
    ("glares", "jaw|fists|fist|nostrils|jaws", "clench|tighten|flare|tick|set|ball|work", "Tom's jaw tightened."),
    ("glares", "voice", "rise|harden|sharpen|ice|cold|drip", "Tom's voice rose."),
    ("trembles", "hand|hands|finger|fingers|knee|knees|lip|chin|voice|shoulders|legs|body|lips|breath|mouth|jaw|arms|teeth|sleeve",
        "tremble|shake|shiver|quiver|quaver|waver|wobble|unsteady|shook|falter|rattle|stutter|twitch|fumble|chatter|knock",
        "Tom's hands shook."),
    ("trembles", "stomach|knees|legs|knee", "turn|buckle|go|weaken|give|knock|wobble", "Tom's knees went."),
    ("trembles", "heart|pulse|stomach|chest", "pound|race|hammer|lurch|skip|thud|flutter|flip|stutter|thump|drop|jump|twist|slam|"
        "tighten|clench|sink|stop", "Tom's heart hammered."),
    ("touches", "hand|hands|finger|fingers|thumb|shoulder|shoulders|foot|knee|palm|forehead|sleeve|head|knuckles|arm|boot|toe|elbow|fingertips",
        "touch|brush|find|close|cover|land|settle|rest|bump|come|curl|tighten|meet|slide|squeeze|graze|press|catch|slip|cup|"
        "wrap|linger|fall|drop|knock|stroke|trace|reach|move|lie|go|get|fold|clasp|nudge|walk", "Tom's hand found hers."),
    ("embraces", "arm|arms", "go|come|wrap|close|tighten|wind|slide|fold|slip|lock|settle|circle|hold|be|snake|encircle",
        "Tom's arms went around her."),
    ("kisses", "lips|mouth|mouths|kiss", "meet|find|brush|touch|press|crash|land|cover|collide|move|close|part|be|graze|come",
        "Tom's lips found hers."),
)  # fmt: skip

#: kinds whose verbs make no beat without somebody to receive them
NEEDS_OTHER = frozenset("touches embraces kisses follows forgives accuses greets thanks pulls_away".split())
DISPLAYS = frozenset("cries smiles glares trembles".split())
MOVEMENTS = frozenset("arrives leaves follows returns stays".split())
