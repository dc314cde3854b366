"""Words of narration of a like kind, so that what is learned of one counts for the others: class, words, a sentence of ours."""

from __future__ import annotations

ACT_CLASSES: tuple[tuple[str, str, str], ...] = (
    ("smile", "smile|grin|smirk|laugh|chuckle|giggle|beam|snicker|snigger|chortle|cackle|guffaw|titter|snort|smiled|smiling|"
        "grinning|laughing|laughter|smiles|dimple|dimples|smirking|chuckling|giggling|beaming|amusement|amused|mirth|guffawed|"
        "whoop|huff|crack", "Tom chuckled."),
    ("weep", "cry|weep|sob|bawl|sniffle|sniff|whimper|wail|tear|tears|sobs|crying|sobbing|weeping|tearful|tearfully|blubber|"
        "snivel|keen|howl|wept|hiccup|brokenly|thickly|wetly|teary|sobbed", "Tom sobbed."),
    ("wet", "wet|damp|swim|well|fill|brim|sting|burn|prickle|blur|spill|overflow|glisten|shine|bright|shiny|water|leak|stream|"
        "roll|trickle|slide|drip|red|redden|crumple|crack|break|thicken|choke|catch|hitch|glassy|puffy|run|moist|salt|hot", "Her eyes filled."),
    ("anger", "glare|scowl|glower|snap|snarl|growl|hiss|bark|roar|bellow|yell|shout|scream|sneer|rage|fume|seethe|frown|thunder|"
        "shriek|spit|bristle|explode|rant|holler|angrily|furiously|sharply|fiercely|savagely|icily|hotly|venomously|coldly|"
        "harshly|bitterly|furious|angry|anger|fury|rage|murderous|blaze|narrow|narrowed|harden|flash|clench|grit|scowling|"
        "glaring|shouting|yelling|screaming|glower|storm|stormy|snappish|thunderous|crossly|irritably|acidly|dangerously|flatly|"
        "hurl|slam|kick|smash|pound|bang|fling|grind|curse|swear|berate|sneered", "Tom fumed."),
    ("fear", "tremble|shake|shiver|shudder|quiver|quake|stammer|stutter|hesitate|falter|fidget|gulp|waver|quail|blanch|pale|freeze|"
        "panic|squirm|blush|flush|stiffen|tense|cower|shaking|trembling|shaky|unsteady|nervously|shakily|hesitantly|timidly|"
        "haltingly|swallow|flinch|wince|jump|startle|sweat|pound|race|hammer|lurch|flutter|thud|skip|knot|clammy|rattle|chatter|"
        "buckle|wobble|twitch|bounce|wring|twist|gnaw|chew|bite|stumble|sway|numb|rigid|stiff|white|pink|scarlet|crimson|"
        "jelly|goosebumps|yelp|gasp|squeak|cringe|ragged|uneven|heat|dizzy|nervous|awkwardly|uncertainly|unsteadily", "Tom quaked."),
    ("body", "hand|hands|finger|fingers|wrist|palm|knuckles|arm|arms|shoulder|shoulders|face|cheek|cheeks|chin|jaw|hair|back|knee|"
        "knees|neck|forehead|brow|head|sleeve|elbow|waist|hip|side|ribs|collar|lapel|lapels|temple|ear|nose|foot|feet|ankle|thigh|leg|"
        "legs|chest|skin|thumb|paw|fist|scar|spine|nape|shin|fingertips|fingertip|heel|toes|toe|stubble|beard|braid|curls|boot|"
        "calf|back|small|throat|belly|stomach|jacket|shirt|coat|cuff|tie|hem|heels|bicep|forearm|jawline|collarbone|eyelids", "her wrist"),
    ("mouth", "lips|mouth|kiss|kisses|lip|kissed|kissing|mouths|peck|tongue", "his lips"),
    ("eyes", "eyes|eye|gaze|lashes|stare|look|glance|glances|looks|stares|vision|sight|brows|eyebrows|brow", "her eyes"),
    ("voice", "voice|breath|throat|breathing|words|tone|whisper|sob|heart|pulse|stomach|chest|insides|nerves|knees|legs", "his voice"),
    ("hold", "hug|embrace|cuddle|cradle|snuggle|enfold|nuzzle|envelop|hold|cling|clutch|clasp|gather|wrap|enclose|engulf|squeeze|"
        "nestle|burrow|curl|tuck|bury|huddle|spoon|crush|lean|sag|melt|sink|collapse|encircle|circle|drape|rock|fold|pull|haul|draw|"
        "hugging|holding|hugs|embraces|arms|close|closer|tight|tightly|against", "Tom hugged her."),
    ("touch", "touch|take|squeeze|grab|pat|stroke|cup|brush|caress|grasp|grip|clasp|seize|catch|rub|ruffle|press|trace|tap|nudge|"
        "smooth|cover|tug|poke|prod|pinch|wipe|push|lift|tilt|clap|slap|pet|massage|graze|skim|bump|knock|punch|kick|tickle|shake|"
        "elbow|flick|steady|slide|run|twine|thread|lace|entwine|intertwine|interlace|link|reach|rest|lay|place|put|set|find|tuck|comb|"
        "shove|jab|slip|rake|knead|bat|swat|smack|hit|strike|clutch|hook|hoist|catch|guide|dab|braid|jostle|peel|twirl|scoop|swipe|tweak", "Tom touched her."),
    ("come", "lunge|arrive|enter|appear|approach|come|join|emerge|materialise|materialize|burst|near|advance|walk|step|run|hurry|rush|stumble|"
        "storm|barge|slip|wander|stride|crawl|climb|swim|ride|drive|limp|cross|slouch|hobble|stroll|saunter|sprint|jog|trot|pad|shuffle|"
        "drift|sidle|creep|tiptoe|sneak|march|stalk|scramble|drop|fly|dart|dash|bound|skid|swing|sweep|stagger|trudge|bolt|bustle|breeze|"
        "poke|duck|clatter|thunder|descend|land|pop|waltz|amble", "Tom came in."),
    ("go", "leave|go|depart|flee|vanish|disappear|exit|retreat|withdraw|escape|quit|decamp|abscond|turn|head|walk|stalk|storm|stride|run|"
        "drive|sail|fly|ride|gallop|board|march|stomp|flounce|slink|hang|gone|bolt|hurry|rush|slip|limp|wander|set|start|dash|scurry|trudge|"
        "slouch|shuffle|pad|push|drift|make", "Tom left."),
    ("away", "away|off|out|home|past|outside|downstairs|upstairs|ashore|elsewhere|door|exit|gate|stairs|corridor|hall|car|street|gone", "away"),
    ("here", "in|into|inside|over|up|forward|closer|beside|across|toward|towards|to|through|doorway|threshold|room|door|window", "into"),
    ("back", "back|again|return|reappear|behind|after", "back"),
    ("stay", "stay|remain|sit|settle|sink|perch|flop|plop|slump|squat|kneel|lie|linger|seat|slide|plonk|plunk|crouch|lower|curl|drop|down|"
        "beside|chair|seat|bench|step|steps|sofa|couch|bed|next|opposite|edge|stool|ledge|log|pull", "Tom sat."),
    ("leave-off", "pull|draw|back|step|jerk|recoil|flinch|shrink|withdraw|cringe|wince|shy|away|free|off|apart|release|drop|let|loose|dodge|"
        "evade|duck|twist|wrench|snatch|yank|turn|edge|scoot|retreat|shrug|push|shove|break|stiffen|jump|remove|untangle|detach|extricate|"
        "step|backward|backwards|aside|distance", "Tom jerked back."),
    ("follow", "follow|chase|pursue|trail|tail|after|catch|track|shadow|behind|hurry|run", "Tom followed."),
    ("greet", "greet|salute|hail|wave|nod|hello|hi|morning|evening|welcome|bow|curtsy|introduce|tip|raise|greeted", "Tom greeted her."),
    ("bye", "goodbye|farewell|goodnight|bye|wave|adieu|goodbyes|leave|parting", "Tom waved goodbye."),
    ("sorry", "apologise|apologize|sorry|apology|apologies|pardon|excuse|apologetic|apologetically", "Tom apologised."),
    ("forgive", "forgive|pardon|absolve|forgiveness|forgiven", "Tom forgave her."),
    ("thank", "thank|thanks|grateful|gratitude|gratefully|appreciate", "Tom thanked her."),
    ("vow", "promise|swear|vow|pledge|word|oath|assure|guarantee", "Tom vowed."),
    ("yes", "agree|consent|assent|acquiesce|relent|concede|accept|yes|nod|comply|obey|give|oblige|nods", "Tom agreed."),
    ("no", "refuse|decline|no|deny|resist|protest|shake|object|balk|reject|head|not", "Tom refused."),
    ("blame", "accuse|blame|reproach|berate|scold|chide|rebuke|upbraid|chastise|admonish|liar|traitor|curse|call|lecture|retort", "Tom scolded her."),
    ("beg", "beg|plead|implore|beseech|entreat|ask|demand|command|order|urge|request|coax|insist|persuade", "Tom begged."),
    ("soothe", "reassure|comfort|soothe|console|assure|calm|hush|shush|soothingly|murmur|reassuringly|comfortingly|gently|encourage", "Tom soothed her."),
    ("own", "admit|confess|own|confide|reveal|acknowledge|concede|blurt|sheepishly|guiltily|confession", "Tom confessed."),
    ("love", "love|loved|adore|feelings|heart|propose|marry|confess|declare|profess|proposal", "Tom told her he loved her."),
    ("end", "dump|divorce|jilt|break|end|engagement|over|ring|finish|split|marriage|relationship", "Tom dumped her."),
    ("spurn", "reject|spurn|rebuff|snub|refuse|turn|down|dismiss|repulse", "Tom spurned her."),
    ("say", "say|ask|reply|answer|tell|add|whisper|murmur|mutter|speak|repeat|begin|breathe|call|croak|mumble|stammer|manage|announce|"
        "observe|remark|continue|interrupt|demand|declare|state|offer|respond|explain|cut|drawl|rasp|sigh|groan|quip|counter", "Tom said."),
    ("look", "look|see|watch|stare|glance|gaze|regard|study|eye|peer|notice|observe|gape|blink|squint", "Tom looked."),
    ("think", "think|know|wonder|remember|feel|believe|realise|realize|suppose|imagine|guess|decide|consider|recall|want|hope|wish|need", "Tom knew."),
    ("daily", "coffee|tea|glass|cup|table|book|phone|keys|bag|plate|paper|letter|light|lamp|fire|water|wine|drink|food|bread|pages|page|"
        "pen|sword|gun|wheel|kettle|curtain|pan|pocket|newspaper|screen|radio|clock|map|rope", "Tom took the cup."),
)  # fmt: skip


def index_act_classes() -> dict[str, tuple[str, ...]]:
    """Word → the classes it belongs to."""
    found: dict[str, list[str]] = {}
    for name, words, _ in ACT_CLASSES:
        for word in words.split("|"):
            if name not in found.setdefault(word, []):
                found[word].append(name)
    return {word: tuple(names) for word, names in found.items()}
