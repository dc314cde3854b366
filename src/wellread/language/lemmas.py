"""Dictionary forms by rule and by short lists of our own, one word type and tag at a time."""

from __future__ import annotations

from collections.abc import Container

_STRAIGHT = str.maketrans({"’": "'", "‘": "'"})

#: base: forms that no rule makes, past before participle; our own list
_IRREGULAR_VERBS = """
    be:am is are was were been being 'm 're;have:has had having 've;do:does did done;go:goes went gone;say:said;
    arise:arose arisen;awake:awoke awoken;bear:bore borne born;beat:beaten;become:became;begin:began begun;bend:bent;
    bid:bade bidden;bind:bound;bite:bit bitten;bleed:bled;blow:blew blown;break:broke broken;breed:bred;bring:brought;
    build:built;burn:burnt;buy:bought;catch:caught;choose:chose chosen;cling:clung;come:came;creep:crept;
    deal:dealt;dig:dug;draw:drew drawn;dream:dreamt;drink:drank drunk;drive:drove driven;eat:ate eaten;fall:fell fallen;
    feed:fed;feel:felt;fight:fought;find:found;flee:fled;fling:flung;fly:flies flew flown;forbid:forbade forbidden;
    forget:forgot forgotten;forgive:forgave forgiven;freeze:froze frozen;get:got gotten;give:gave given;grind:ground;
    grow:grew grown;hang:hung;hear:heard;hide:hid hidden;hold:held;keep:kept;kneel:knelt;know:knew known;lead:led;
    lean:leant;leap:leapt;learn:learnt;leave:left;lend:lent;lie:lay lain lying;light:lit;lose:lost;make:made;mean:meant;
    meet:met;pay:paid;ride:rode ridden;ring:rang rung;rise:rose risen;run:ran;see:saw seen;seek:sought;sell:sold;
    send:sent;sew:sewn;shake:shook shaken;shine:shone;shoot:shot;show:shown;shrink:shrank shrunk;sing:sang sung;
    sink:sank sunk;sit:sat;sleep:slept;slide:slid;smell:smelt;speak:spoke spoken;speed:sped;spell:spelt;spend:spent;
    spill:spilt;spin:spun;spit:spat;spoil:spoilt;spring:sprang sprung;stand:stood;steal:stole stolen;stick:stuck;
    sting:stung;stink:stank stunk;stride:strode stridden;strike:struck stricken;string:strung;strive:strove striven;
    swear:swore sworn;sweep:swept;swell:swollen;swim:swam swum;swing:swung;take:took taken;teach:taught;tear:tore torn;
    tell:told;think:thought;throw:threw thrown;tread:trod trodden;understand:understood;wake:woke woken;wear:wore worn;
    weave:wove woven;weep:wept;win:won;wind:wound;withdraw:withdrew withdrawn;write:wrote written;overhear:overheard;
    mistake:mistook mistaken;undo:undid undone;overcome:overcame;foresee:foresaw foreseen;die:dying;tie:tying;vie:vying;
    can:ca can;will:wo 'll ll will;shall:sha;would:'d;dwell:dwelt;lay:laid;outgrow:outgrew outgrown;swap:swapped;
    kiss:kissed kisses kissing;focus:focused focuses focusing;travel:travelled travelling traveled traveling;
    quarrel:quarrelled quarrelling;picnic:picnicked picnicking;panic:panicked panicking;mimic:mimicked mimicking;
    gon:gon;wan:wan;want:wanna;use:used uses using;refuse:refused refusing;singe:singeing;age:ageing aging;
"""
_IRREGULAR_NOUNS = """
    man:men;woman:women;child:children;foot:feet;tooth:teeth;goose:geese;mouse:mice;wife:wives;life:lives;
    knife:knives;leaf:leaves;half:halves;self:selves;shelf:shelves;thief:thieves;wolf:wolves;loaf:loaves;elf:elves;
    scarf:scarves;calf:calves;hoof:hooves;dwarf:dwarves;werewolf:werewolves;gentleman:gentlemen;policeman:policemen;
    ox:oxen;louse:lice;die:dice;penny:pence;brother:brethren;shoe:shoes;toe:toes;foe:foes;tie:ties;lie:lies;pie:pies;
    movie:movies;cookie:cookies;zombie:zombies;selfie:selfies;rookie:rookies;eye:eyes;goodbye:goodbyes;bus:buses;
    gas:gases;boss:bosses;class:classes;glass:glasses;kiss:kisses;house:houses;horse:horses;nurse:nurses;voice:voices;
    grandchild:grandchildren;fireman:firemen;fisherman:fishermen;nobleman:noblemen;sense:senses;nose:noses;case:cases;
    hypothesis:hypotheses;crisis:crises;news:news;series:series;species:species;means:means;trousers:trousers;clothes:clothes;people:people;
    businessman:businessmen;workman:workmen;servicewoman:servicewomen;policewoman:policewomen;cafe:cafes;phase:phases;
"""
_IRREGULAR_DEGREES = """
    good:better best;bad:worse worst;far:farther farthest further furthest;less:less;least:least;more:more;most:most;
    old:elder eldest;big:bigger biggest;hot:hotter hottest;sad:sadder saddest;thin:thinner thinnest;wet:wetter wettest;
    fat:fatter fattest;late:latter latest later;dry:drier driest;shy:shyer shyest;
"""
#: verbs whose base ends in e though neither sound nor spelling tells
_E_BASES = frozenset(
    """
    achieve acknowledge admire advise agree amaze amuse announce apologise apologize approve argue arrange arrive
    assume bake balance bathe battle believe blame blaze bounce breathe bribe bustle cackle capture care caress
    cause cease celebrate challenge chance change charge charm chase chuckle circle close combine come compare
    complete concede conclude confuse continue converse cope crackle cradle cringe cruise cuddle curse curve dance
    dare dawdle debate deceive decide declare decline define deflate delete demonstrate deserve desire despise die
    dine disagree dislike dismiss divide divorce dodge dribble ease eliminate embrace emerge encourage endure engage
    enthuse escape evade examine excite excuse exhale expire explode explore expose face fade file fire fizzle force
    frame free freeze fumble fume gamble gasp gaze giggle glance glare glide glue gouge grace graze grieve grimace
    grope groove grumble guide handle hate hesitate hire hope huddle hurdle hustle ignore imagine improve include
    indulge inhale inquire inspire insure intervene introduce invade invite involve issue joke judge juggle kindle
    knife lace leave like live lodge loathe loose lose lounge love manage massage measure merge mingle mope move
    muffle muse mumble name nestle nibble notice nudge nuzzle oblige observe operate oppose outrage pace pause
    peruse pierce pile place plague plunge poke pose praise prance prepare presume produce promise prove provide
    provoke puzzle quake raise ramble range rattle realise realize receive recite recognise recognize reduce refuse
    rejoice relate release relieve remove replace require rescue resemble resolve response retire retrieve reverse
    revive rhyme ripple ride rise rouse ruffle rule rustle save scare score scramble scrape scribble scuffle seethe
    seize serve settle shake shape share shave shine shove shuffle shrive shrug side sidle silence size sizzle skate
    slice smile smoke snake snare sneeze sniffle snore snuffle snuggle solve soothe sparkle spare splice squeeze
    stage stare startle stifle stone store strangle stroke struggle stumble style subside suppose surprise survive
    suspense swerve swipe table tackle take tame tangle taste tease tickle time tingle tiptoe tire topple toggle
    trace trade tremble trouble tumble tune twinkle type use value venture vote waddle wade waffle wage wake waste
    wave welcome whine whistle wiggle wince wipe wobble wrestle wriggle wrinkle writhe yoke unite
    """.split()
)
_DOUBLED = frozenset("bdgmnprt")
_KEEPS_DOUBLE = frozenset("add err purr whirr butt putt odd ebb".split())
_SIBILANTS = ("ss", "sh", "ch", "x", "zz", "o")


def _forms(listing: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for entry in listing.replace("\n", " ").split(";"):
        if entry.strip():
            base, forms = entry.strip().split(":")
            table.update(dict.fromkeys(forms.split(), base))
    return table


_VERBS = _forms(_IRREGULAR_VERBS)
_NOUNS = _forms(_IRREGULAR_NOUNS)
_DEGREES = _forms(_IRREGULAR_DEGREES)
_OTHERS = {
    "n't": "not", "nt": "not", "'em": "they", "an": "a", "me": "I", "my": "my", "him": "he", "them": "they", "us": "we",
    "her": "she", "i": "I", "'s": "'s", "ca": "can", "wo": "will", "'ll": "will", "'d": "would", "whom": "who",
    "these": "this", "those": "that", "na": "to", "ta": "to",
}  # fmt: skip
_CLITIC_VERBS = {"'s": "be", "'d": "have", "s": "be", "m": "be", "re": "be", "ve": "have"}


def lemma_of(word: str, tag: str, *, known: Container[str] = frozenset()) -> str:
    """The dictionary form of `word` where its Penn tag is `tag`.

    Args:
        word: as written.
        tag: Penn Treebank tag.
        known: words of the story or the model in lower case, which choose between two possible bases.
    """
    form = word.lower().translate(_STRAIGHT)
    if tag.startswith("NNP"):
        return word
    if tag.startswith("VB"):
        return _verb(form, tag, known)
    if tag == "NNS":
        return _noun(form)
    if tag in ("JJR", "JJS", "RBR", "RBS"):
        return _degree(form, known)
    if tag == "PRP$" and form == "her":
        return "her"
    return _OTHERS.get(form, form)


def _verb(form: str, tag: str, known: Container[str]) -> str:
    if form in _CLITIC_VERBS:
        return _CLITIC_VERBS[form]
    if tag in ("VB", "VBP") and form not in ("are", "am", "is", "'re", "'m", "'ve", "has"):
        return form
    if form in _VERBS:
        return _VERBS[form]
    for prefix in ("re", "un", "over", "under", "out", "mis", "fore", "with"):
        if form.startswith(prefix) and form[len(prefix) :] in _VERBS and len(form) > len(prefix) + 2:
            return prefix + _VERBS[form[len(prefix) :]]
    if tag == "VBZ":
        return _without_s(form)
    if form.endswith("in'"):
        form = form[:-1] + "g"
    if tag == "VBG" or (form.endswith("ing") and not form.endswith("ed")):
        return _base(form[:-3], known) if form.endswith("ing") and len(form) > 4 else form
    if form.endswith("ied"):
        return form[:-3] + ("y" if len(form) > 4 else "ie")
    return _base(form[:-2], known) if form.endswith("ed") and len(form) > 3 else form


def _without_s(form: str) -> str:
    if form.endswith("ies"):
        return form[:-3] + ("y" if len(form) > 4 else "ie")
    if form.endswith("es") and form[:-2].endswith(_SIBILANTS):
        return form[:-2]
    return form[:-1] if form.endswith("s") and not form.endswith("ss") else form


def _base(stem: str, known: Container[str]) -> str:
    """The base that "-ed" or "-ing" was added to."""
    with_e = stem + "e"
    if with_e in _E_BASES:
        return with_e
    doubled = len(stem) > 2 and stem[-1] == stem[-2]
    if (
        doubled
        and stem[-1] in _DOUBLED
        and stem not in _KEEPS_DOUBLE
        and not (stem in known and stem[:-1] not in known)
    ):
        return stem[:-1]
    if doubled and stem[-1] == "l" and stem[:-1] in known and stem not in known:
        return stem[:-1]
    if stem in known:
        return stem
    return with_e if with_e in known or _wants_e(stem) else stem


def _wants_e(stem: str) -> bool:
    vowels = "aeiou"
    if len(stem) < 2 or stem[-1] in "aeiowxyhk":
        return stem.endswith(("ee", "u")) and not stem.endswith("ee")
    if stem[-1] in "vuczs" or stem.endswith(("dg", "ng", "rg", "lg")):
        return not stem.endswith(("ss", "ng", "zz"))
    if stem[-1] == "l":
        return stem[-2] not in vowels + "lrw"
    one_vowel = stem[-2] in vowels and (len(stem) < 3 or stem[-3] not in vowels)
    syllables = sum(char in vowels and before not in vowels for char, before in zip(stem, " " + stem, strict=False))
    return one_vowel and (syllables == 1 or stem.endswith(("at", "ir", "ur", "as", "id", "ut", "ag")))


def _noun(form: str) -> str:
    if form in _NOUNS:
        return _NOUNS[form]
    if form.endswith("men") and len(form) > 4:
        return form[:-3] + "man"
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith("es") and form[:-2].endswith(_SIBILANTS) and not form.endswith(("oes", "aches")):
        return form[:-2]
    if form.endswith("'s"):
        return form[:-2]
    return form[:-1] if form.endswith("s") and not form.endswith(("ss", "us", "is")) else form


def _degree(form: str, known: Container[str]) -> str:
    if form in _DEGREES:
        return _DEGREES[form]
    stem = form[:-3] if form.endswith("est") else form[:-2] if form.endswith("er") else ""
    if len(stem) < 3:
        return form
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if stem[-1] == stem[-2] and stem[-1] in _DOUBLED:
        return stem[:-1]
    return stem + "e" if stem + "e" in known and stem not in known else stem
