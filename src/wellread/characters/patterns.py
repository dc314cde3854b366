"""Word lists about people: titles, kin, speaking, person nouns. Names are in `given_names` and `nicknames`."""

from __future__ import annotations

#: title -> gender it tells ("m", "f", or "" for none), all in plain form (lower case, no stop)
TITLES: dict[str, str] = {
    **dict.fromkeys(
        """
    mr mister master sir lord monsieur m signor señor senor don herr baron count duke prince king earl marquis
    viscount emperor father brother uncle grandfather rabbi fra frère frere tsar czar sheikh squire messrs
    """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
    mrs miss ms lady dame madame madam mme mlle mademoiselle signora signorina señora senora señorita senorita
    frau fraulein fräulein baroness countess duchess princess queen marchioness viscountess empress mother
    sister aunt auntie aunty grandmother doña dona missus contessa donna tsarina
    """.split(),
        "f",
    ),
    **dict.fromkeys(
        """
    dr doctor professor prof captain capt colonel col general gen major admiral lieutenant lt sergeant sgt
    corporal private commander commodore inspector detective constable officer agent chief sheriff deputy judge
    justice reverend rev pastor president minister senator governor mayor mx coach nurse saint st cousin dean
    ambassador chancellor superintendent marshal ensign cadet knight commissioner headmaster auror principal
    headmistress vicar bishop archbishop cardinal deacon councillor councilor alderman trooper ranger warden healer
    skipper chef old young
    little poor dear
    """.split(),
        "",
    ),
}

#: words before a name that describe and are no part of it
SOFT_TITLES = frozenset("old young little poor dear".split())
#: titles that are first names of address as well as kin: "Aunt Polly", "Father Brown"
KIN_TITLES = frozenset("father brother uncle grandfather mother sister aunt auntie aunty grandmother cousin".split())
MAIDEN_TITLES = frozenset("miss mlle mademoiselle fraulein fräulein signorina señorita senorita".split())
HONORIFIC_SUFFIXES = frozenset(
    """
    san kun chan sama sensei senpai sempai dono hyung noona oppa unnie nim ssi shi ge gege jie
    """.split()
)
NAME_PARTICLES = frozenset("de di du da del della des van von der den ter la le of el al bin ibn ap mac y".split())
NAME_SUFFIXES = frozenset("jr sr ii iii iv esq senior junior".split())

SPEECH_VERBS = frozenset(
    """
    said say says asked ask asks replied replies reply answered answers answer cried cries cry exclaimed
    exclaims whispered whispers whisper murmured murmurs muttered mutters mumbled mumbles shouted shouts yelled
    yells screamed screams called calls added adds continued continues began begins went goes returned returns
    observed observes remarked remarks repeated repeats responded responds retorted retorts declared declares
    announced announces explained explains suggested suggests agreed agrees admitted admits protested protests
    interrupted interrupts demanded demands inquired enquired inquires insisted insists told tells stated states
    snapped snaps growled growls hissed hisses groaned groans sighed sighs laughed laughs chuckled chuckles
    giggled giggles breathed breathes gasped gasps sobbed sobs stammered stammers stuttered stutters teased
    teases joked jokes warned warns promised promises thought thinks urged urges pleaded pleads begged begs
    bellowed bellows roared roars barked barks croaked croaks drawled drawls purred purrs whined whines wailed
    wails moaned moans grumbled grumbles huffed huffs scoffed scoffs sneered sneers spat spits sang sings chimed
    chimes piped pipes squeaked squeaks shrieked shrieks squealed squeals ejaculated commented comments noted
    notes mused muses pondered wondered wonders countered counters corrected corrects confessed confesses
    conceded concedes concluded concludes reminded reminds reassured reassures offered offers ordered orders
    commanded commands instructed instructs greeted greets quipped quips deadpanned deadpans supplied supplies
    finished finishes blurted blurts echoed echoes hummed hums rasped rasps boomed thundered faltered persisted
    persists pursued resumed rejoined assented affirmed assured asserted argued argues complained complains
    objected objects prompted prompts pressed proclaimed vowed swore swears lied lies recited read reads intoned
    cooed coos crooned soothed soothes snarled snarls grunted grunts snorted snorts grinned grins smiled smiles
    nodded nods shrugged shrugs volunteered ventured ventures acknowledged apologised apologized apologises
    apologizes beamed beams bit broke burst choked chokes cautioned challenged chided coughed cursed curses
    croaked cut
    """.split()
)

#: verbs that people and hardly anything else do
PERSON_VERBS = SPEECH_VERBS | frozenset(
    """
    looked looks felt feels knew knows wanted wants turned turns walked walks nodded nods smiled smiles shook
    shakes stared stares glanced glances frowned frowns grinned grins sat sits stood stands took takes gave
    gives thought thinks saw sees heard hears watched watches leaned leans reached reaches pulled pulls pushed
    pushes blinked blinks swallowed swallows rolled rolls raised raises lifted lifts shrugged shrugs smirked
    smirks blushed blushes winced wept weeps kissed kisses hugged hugs ran runs came comes left leaves decided
    decides remembered remembers forgot hoped hopes wished wishes loved loves hated hates liked likes tried
    tries noticed notices realised realized realises realizes hesitated hesitates paused pauses rose rises
    entered enters opened opens closed closes followed follows waited waits listened listens slept sleeps woke
    wakes ate eats drank drinks dropped drops held holds grabbed grabs crossed crosses tilted tilts narrowed bit
    bites pressed rubbed rubs wiped wipes scowled scowls glared glares laughed laughs cried cries sighed sighs
    had has did does would could was is must might may can will should got gets made makes put puts let lets
    kept keeps seemed seems set sets found finds went goes met meets started starts stopped stops moved moves
    lay lies threw throws caught catches stepped steps
    shuts shut spins spun chews claps climbs counts creeps crept digs dug draws
    fetches fiddles flinches folds flips gathers grips hides hid hurries jerks jumps kicks
    kneels knelt knits leaps leapt licks marches nudges packs pats peers picks pokes
    presses punches rides rode rummages rushes scratches scribbles searches shifts shivers
    shoves shuffles skips slams slaps slumps sniffs snatches snores speaks spoke squeezes squints
    staggers stalks stirs straightens stretches strides strode strokes stumbles sucks sways swims swam taps
    tosses trips tucks tugs twists types unfolds unlocks waves whistles winks
    withdraws withdrew wrings wrung yawns yanks bends bent chooses chose clears crouches
    dances dashes ducks fumbles gestures glowers gulps hops hovers lowers massages mimes
    mouths pads paces passes peels perches pets pinches pretends props rakes recoils
    relaxes retreats salutes saunters scans scoops scrambles scrubs seizes shudders sidles sips slouches
    snickers sprawls sprints stiffens stoops strolls stuffs swats sweeps swept tenses toys trails
    trudges trots vanishes wanders washes whips wriggles zips
    """.split()
)

#: verbs that tell a line only where a comma joins them to it
WEAK_SPEECH_VERBS = frozenset(
    "sighed sighs laughed laughs chuckled chuckles giggled giggles smiled smiles grinned grins nodded nods shrugged "
    "shrugs beamed beams snorted snorts scoffed scoffs groaned groans coughed gasped gasps bit broke burst cut spat "
    "spits lied lies read reads went goes told tells returned returns thought thinks pressed pursued swore swears "
    "called calls finished finishes began begins".split()
)

#: what somebody does not do, or will not
NEGATED_VERBS = frozenset(
    "won't don't doesn't didn't can't couldn't wouldn't shouldn't isn't wasn't aren't weren't hasn't hadn't "
    "won’t don’t doesn’t didn’t can’t couldn’t wouldn’t shouldn’t isn’t wasn’t aren’t weren’t hasn’t hadn’t".split()
)

#: verbs that things take as readily as people
AUXILIARIES = frozenset(
    "has had does did do would could was is were are must might may can will should got gets seemed seems came comes "
    "went goes began begins stood stands lay lies made makes set sets held holds opened opens closed closes".split()
)

#: what only somebody has: "Anna's eyes"
PERSON_PARTS = frozenset(
    """
    eyes eye face hand hands voice arm arms mouth lips hair head heart shoulder shoulders back neck cheek cheeks
    chest mind finger fingers breath smile gaze expression knee knees leg legs feet foot ear ears brow brows
    forehead skin throat stomach lap side thoughts tone words mother father brother sister son daughter wife
    husband aunt uncle friend friends cousin mom mum dad room bed house jaw chin nose tears shirt coat jacket
    sleeve phone name bedroom office apartment flat love life death letter letters behalf attention turn nephew
    niece feelings soul
    """.split()
)

#: kin word -> (relation, gender)
KIN: dict[str, tuple[str, str]] = {
    **dict.fromkeys("mother mom mum mama mamma mommy mummy ma mam momma maman".split(), ("mother", "f")),
    **dict.fromkeys("father dad papa daddy pa pop pops papà baba".split(), ("father", "m")),
    **dict.fromkeys(
        "grandmother grandma gran granny nana nan nonna abuela oma babushka yiayia grandmamma grandmama".split(),
        ("grandmother", "f"),
    ),
    **dict.fromkeys(
        "grandfather grandpa granddad gramps nonno abuelo opa dedushka grandpapa grandad".split(), ("grandfather", "m")
    ),
    **dict.fromkeys(["aunt", "auntie", "aunty", "tía"], ("aunt", "f")),
    **dict.fromkeys(["uncle", "tío"], ("uncle", "m")),
    **dict.fromkeys(["sister", "sis"], ("sister", "f")),
    **dict.fromkeys(["brother", "bro"], ("brother", "m")),
    **dict.fromkeys(["wife"], ("wife", "f")),
    **dict.fromkeys(["husband", "hubby"], ("husband", "m")),
    **dict.fromkeys(["son"], ("son", "m")),
    **dict.fromkeys(["daughter"], ("daughter", "f")),
    **dict.fromkeys(["girlfriend"], ("girlfriend", "f")),
    **dict.fromkeys(["boyfriend"], ("boyfriend", "m")),
    **dict.fromkeys(["cousin"], ("cousin", "")),
    **dict.fromkeys(["niece"], ("niece", "f")),
    **dict.fromkeys(["nephew"], ("nephew", "m")),
    **dict.fromkeys(["fiancé", "fiance"], ("fiancé", "m")),
    **dict.fromkeys(["fiancée", "fiancee"], ("fiancée", "f")),
    **dict.fromkeys(["partner", "spouse"], ("partner", "")),
    **dict.fromkeys(["lover"], ("lover", "")),
    **dict.fromkeys(["friend"], ("friend", "")),
    **dict.fromkeys(["child", "kid", "baby"], ("child", "")),
    **dict.fromkeys(["parents", "parent"], ("parent", "")),
}
#: kin words that serve as names when no "my" or "the" stands before them
KIN_NAMES = frozenset(
    """
    mother mom mum mama mamma mommy mummy ma momma maman father dad papa daddy pa pops grandmother grandma gran
    granny nana nan grandfather grandpa granddad gramps grandad auntie aunty grandmamma grandmama sis
    nonna nonno abuela abuelo oma opa babushka yiayia tía tío
    """.split()
)

#: noun for a person -> gender; singular
PERSON_NOUNS: dict[str, str] = {
    **dict.fromkeys(
        """
    man boy gentleman guy fellow lad bloke dude chap youth king prince duke lord knight waiter actor host hero
    landlord wizard sorcerer priest monk vicar rector clergyman chaplain bishop curate butler footman groom
    coachman cabman fireman policeman sailor soldier fisherman postman milkman salesman chairman nobleman
    businessman gunman swordsman bowman blacksmith bartender barman busboy bellboy cowboy bridegroom widower
    bachelor schoolboy emperor count baron earl squire abbot friar pope sultan steward khitmutgar sommelier
    patriarch stranger-man frenchman englishman irishman scotsman dutchman welshman father dad papa son brother
    uncle husband boyfriend grandfather nephew grandson godfather stepfather stepbrother mailman doorman
    henchman alderman merman warlock sorceror masseur foreman watchman huntsman workman hangman madman
    acolyte archbishop axeman bailiff barrow-boy bellhop boatman boatswain bosun bouncer cabdriver cabin-boy
    callboy cameraman cardinal chamberlain chieftain choirboy choirmaster con-man congressman conman
    councilman delivery-man deliveryman ferryman frontman gaoler godson gravedigger groomsman handyman
    harbourmaster headwaiter helmsman jailor jester linesman lumberjack miller newsboy paladin paperboy
    peddler pedlar postboy quarterback quartermaster repairman ringmaster seneschal sexton shepherd showman
    skipper spokesman stable-boy stableboy stationmaster stepdad stepson suitor tinker turnkey undertaker
    valet verger warder woodcutter woodsman
    airman gamekeeper highwayman midshipman
    """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
    woman girl lady gal maid lass dame queen princess duchess waitress actress hostess heroine landlady witch
    sorceress priestess nun governess nurse housemaid parlourmaid chambermaid housekeeper seamstress mistress
    bride widow spinster schoolgirl empress countess baroness marchioness abbess nanny stewardess barmaid
    milkmaid charwoman policewoman businesswoman saleswoman noblewoman midwife ballerina matron patronne madam
    mother mom mum mama mamma daughter sister aunt wife girlfriend grandmother niece granddaughter godmother
    stepmother stepsister redheaded-girl frenchwoman englishwoman brunette blonde mermaid matriarch damsel
    chairwoman fiancée lady's-maid heiress
    au-pair bridesmaid camerawoman charlady cleaning-lady cleaning-woman congresswoman councilwoman
    crone hag kitchenmaid saleslady shepherdess
    dinner-lady dowager fishwife florist-girl flower-girl fortune-teller goddaughter handmaid handmaiden
    lady-in-waiting landgirl laundress mailwoman postwoman salesgirl seeress shopgirl spokeswoman
    stepdaughter stepmom stepmum tea-lady usherette wardress washerwoman
    """.split(),
        "f",
    ),
    **dict.fromkeys(
        """
    anesthetist archaeologist astronomer bandit camper centaur cheerleader chemist consul convict cox custodian cyclist
    deacon diplomat dockmaster facilitator faun forester groupie hiker historian imam inmate jeweler jeweller jogger
    linebacker marine mercenary mourner opponent orderly outlaw pawnbroker physicist physiotherapist pickpocket
    programmer rabbi rower scullion shooter slave supervisor trapper unicorn
    person child kid baby infant toddler teen teenager adult stranger friend companion partner lover spouse
    cousin parent guest visitor host customer client patient doctor surgeon physician medic paramedic healer
    dentist lawyer solicitor attorney judge teacher professor tutor student pupil scholar apprentice librarian
    cook chef baker barista clerk cashier receptionist secretary assistant aide intern boss manager director
    owner employee worker servant driver chauffeur cabbie pilot captain commander colonel general major
    lieutenant sergeant corporal private officer cop detective inspector constable sheriff deputy agent spy
    guard guardian bodyguard warden jailer prisoner thief burglar robber killer murderer assassin villain
    criminal hunter ranger warrior archer fighter rebel pirate merchant trader shopkeeper innkeeper barkeeper
    barkeep bartender farmer peasant gardener carpenter mechanic engineer scientist researcher inventor artist
    painter musician singer dancer poet writer author editor journalist reporter photographer model athlete
    player coach captain teammate roommate classmate colleague coworker neighbour neighbor leader chief mayor
    president minister senator ambassador messenger herald porter conductor concierge caretaker janitor cleaner
    attendant usher page squire speaker narrator caller operator blond redhead brunet raven elf dwarf
    hobbit vampire werewolf demon angel god goddess ghost fairy faerie alien android robot droid dragon cat dog
    wolf fox horse bird creature beast monster rabbit mouse caterpillar hatter gryphon turtle dormouse pigeon
    owl raven crow drunk beggar tramp orphan survivor victim witness suspect informant instructor trainer mentor
    master apprentice hero sidekick genius idiot fool archivist bookseller publican hostler ostler tailor
    cobbler magistrate pensioner passenger traveller traveler tourist local native villager citizen hostess
    nobleman vicar ensign cadet recruit veteran medium psychic seer oracle shaman druid bard thane jarl emissary
    omega alpha beta youngest eldest oldest emperor heir drummer trumpeter musketeer carabineer dealer gambler
    mobster gangster dispatcher technician volunteer therapist counsellor counselor psychiatrist psychologist
    nurse secretary treasurer principal headmaster headmistress prefect auror jedi padawan
    accountant acrobat admirer anaesthetist analyst anesthesiologist announcer architect auctioneer auditor
    babysitter bandmate banker barback barber barrister bassist beekeeper bellringer biker boarder bookie
    bookkeeper broker builder butcher bystander candidate captor caseworker catcher celebrant cellist
    cellmate changeling choreographer cleric clown co-pilot commentator commuter consultant contestant
    contractor copilot coroner councillor courier courtier crewmate critic croupier cyborg deckhand
    decorator dishwasher djinn doorkeeper dresser drover electrician emcee envoy examiner executioner
    farrier fishmonger flatmate florist footballer foundling freshman gatekeeper genie ghoul giant giantess
    gnome goalie goalkeeper goblin golem greengrocer grocer groundskeeper guide guitarist gunner hacker
    hairdresser handler heckler hermit hitchhiker hostage housemate interpreter interviewee interviewer
    intruder invigilator jailbird jockey juggler juror keeper kidnapper landowner lecturer lifeguard
    locksmith lodger lookout mage magician midfielder minstrel missionary navigator necromancer newbie
    newsagent newsreader notary novice nymph officiant ogre onlooker operative optician orc organist
    passer-by passerby pathologist pharmacist physio pianist pilgrim pitcher ploughboy plumber potter
    presenter producer prompter prophet prosecutor protester publisher puppeteer purser quizmaster
    radiologist realtor ref referee registrar resident roadie schoolmate scout seatmate selkie sentinel
    sentry sherpa shipmate shrink siren sitter skater skipper smuggler sniper sophomore sous-chef
    spokesperson sponsor sprite stablehand staffer stagehand stallholder stenographer stoker stormtrooper
    stowaway striker stylist surveyor swimmer tattooist tech techie teller tenant trainee translator troll
    trooper trucker umpire understudy upperclassman vendor vet veterinarian violinist weaver winger workmate
    zookeeper
    """.split(),
        "",
    ),
}

#: creatures that act in every story and are people only where they speak
ANIMALS = frozenset(
    "cat kitten dog puppy wolf fox horse pony bird creature beast monster rabbit mouse turtle pigeon owl raven crow "
    "cow goat sheep pig".split()
)

#: what an animal does without a word
ANIMAL_NOISES = frozenset(
    "barked barks growled growls whined whines hissed hisses purred purrs snorted snorts huffed huffs sighed sighs "
    "grunted grunts croaked croaks groaned groans moaned moans snarled snarls yelped squeaked squeaks squealed squeals "
    "shrieked shrieks".split()
)

PERSON_PLURALS: dict[str, str] = {
    "men": "m", "boys": "m", "gentlemen": "m", "guys": "", "lads": "m", "fellows": "m", "brothers": "m", "sons": "m",
    "women": "f", "girls": "f", "ladies": "f", "sisters": "f", "daughters": "f", "maids": "f", "waitresses": "f",
    "people": "", "children": "", "kids": "", "twins": "", "crowd": "", "students": "", "friends": "", "parents": "",
    "others": "", "everyone": "", "everybody": "", "guests": "", "soldiers": "", "guards": "", "servants": "",
    "couple": "", "pair": "", "audience": "", "team": "", "class": "", "group": "", "jury": "", "mob": "",
    "villagers": "", "sailors": "", "officers": "", "policemen": "m", "teachers": "", "neighbours": "",
    "neighbors": "", "family": "", "crew": "", "chorus": "", "cousins": "", "strangers": "", "teenagers": "",
}  # fmt: skip

DETERMINERS = frozenset("the a an this that these those another one some any each every no".split())
POSSESSIVES = frozenset("my your his her its our their whose".split())

#: adjectives that stand between a determiner and a person noun; not needed to recognise one, only to name it
EPITHET_ADJECTIVES = frozenset(
    """
    old older oldest elder eldest young younger youngest little small tiny big large tall taller short shorter
    fat thin slim stout stoutish lean slender pretty beautiful handsome ugly blond blonde brunette brunet dark
    dark-haired fair-haired red-haired red-headed redheaded silver-haired white-haired grey-haired gray-haired
    black-haired raven-haired brown-haired bearded bald bespectacled green-eyed blue-eyed brown-eyed grey pale
    other first second third strange weird odd new former ex poor dear good bad nice kind mean wicked rich
    wealthy noble french english german italian spanish american british irish japanese chinese russian hindoo
    indian drunk drunken angry sad happy tired sleepy dead wounded injured dying sick mysterious masked hooded
    cloaked armed fellow same last next latter former whole only single married widowed pregnant smaller bigger
    larger stronger haughty earnest magnificent genial bluff white black green brown gray golden mad mock wise
    clever stupid foolish brave bold shy quiet loud famous important
    """.split()
)

#: capitals that are no people: times, tongues, peoples, faiths, feasts, exclamations, and what fandoms capitalise
NOT_PEOPLE = frozenset(
    """
    i i'm monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december christmas easter halloween thanksgiving valentine hanukkah
    english french german spanish italian american british irish scottish welsh russian chinese japanese korean
    indian greek latin roman dutch swedish norwegian danish polish turkish arabic jewish christian catholic
    protestant muslim islam buddhist hindu european african asian australian canadian mexican hebrew
    english-speaking god gods heaven hell lord goodness jesus christ bible satan providence nature fate ok okay
    tv dvd cd id fbi cia nypd usa us uk eu nyc la pm am ptsd ceo ao3 facebook twitter instagram youtube google
    netflix internet gryffindor slytherin hufflepuff ravenclaw hogwarts hogsmeade quidditch muggle muggles
    patronus gotham metropolis tardis london paris rome york england france germany italy spain america britain
    ireland scotland wales europe russia china japan korea india africa asia australia canada mexico egypt
    greece switzerland venice florence vienna berlin moscow tokyo chicago boston washington california texas
    brooklyn manhattan hollywood oxford cambridge bath brighton dublin edinburgh atlantic pacific mediterranean
    thames west east north south western eastern northern southern earth mars moon sun parliament congress
    church state government army navy police bible latin majesty highness excellency lordship ladyship grace
    yale harvard princeton stanford cornell dartmouth
    honour honor hindoo negro negroes hebrew romans greeks germans italians frenchmen englishmen americans
    water snow thunder lightning rain hail fog smoke dust mud blood sweat ice steam sand grass wind mascara lipstick
    confetti glitter gravy soup stew bread butter cheese cake pie jam milk cream coffee tea cocoa beer cider lemonade
    juice coke pepsi fanta pizza pasta noodles rice toast eggs bacon chips fries scone scones muffin muffins éclair
    meatloaf leek leeks popcorn chocolate ketchup mustard
    ikea volvo toyota honda buick playstation nintendo xbox jell-o starbucks facetime skype spotify uber walmart
    tesco costco amazon wikipedia tumblr whatsapp
    seattle denver tucson phoenix houston miami atlanta baltimore pittsburgh philadelphia minneapolis detroit
    cleveland nashville memphis toronto montreal ottawa vancouver havana lima bogotá lisbon madrid barcelona seville
    lyon marseille brussels amsterdam rotterdam hamburg munich prague budapest warsaw kraków athens istanbul ankara
    cairo nairobi lagos tehran baghdad basra damascus mumbai delhi shanghai beijing kyoto osaka seoul bangkok
    manchester liverpool leeds sheffield glasgow cardiff swansea plymouth southampton clapham croydon hackney
    arithmancy whitsun michaelmas lent fridays mondays tuesdays wednesdays thursdays saturdays sundays
    """.split()
)

#: last word of a run that makes it a place, a house, a firm or a work
PLACE_HEADS = frozenset(
    """
    street st road rd avenue lane square park place court hall house manor castle abbey church cathedral chapel
    college university school academy hospital hotel inn tavern bar cafe café club museum theatre theater
    library station airport bridge tower gate garden gardens hill hills mountain mountains valley river lake sea
    ocean bay island islands isle forest wood woods field fields beach county city town village kingdom empire
    republic states street's district street avenue terrace crescent row farm cottage lodge priory green common
    heath moor moors cliff hotel department ministry company co inc ltd corps army force league order guild
    society committee council office bank times post gazette journal review herald magazine book war battle day
    night eve year century street's party ball act palace villa rooms room shire drive boulevard plaza mall
    market harbor harbour port coast point pass creek springs end show diner bookstore channel
    """.split()
)

PLACE_PREPOSITIONS = frozenset(
    """
    in at into from near through around across towards toward within outside inside throughout
    """.split()
)

#: words that begin a sentence with a capital and are never a name there
OPENERS = frozenset(
    """
    a about above according across after again against ago ah aha alas all almost alone along already also
    although always am amid among an and another any anybody anyhow anyone anything anyway apparently are aren't
    around as aside at away awful aw aye back bah because before behind being believe below beneath beside
    besides better between beyond bloody both bullshit but by bye call can can't cannot certainly clearly come
    congratulations could couldn't course cut damn damned dear despite did didn't do does doesn't don't
    doubtless down due during each earlier early easy eh eight either eleven else enough especially even evening
    eventually ever every everybody everyone everything everywhere exactly except excellent excuse except fair
    far fine finally first five fool for forgive forty four from fuck fucking further get give glad go god good
    goodbye goodnight goodness great ha had hadn't half hands hang hardly has hasn't have haven't having he he'd
    he'll hell hello help hence her here here's hers herself hey hi him himself his hm hmm hmmm how however huh
    hullo hundred hurry hush i i'd i'll i'm i've if immediately impossible in indeed instead into is isn't it
    it's its itself just keep kind know last late later least leave less let let's like listen little long look
    looking lord made make many maybe me mean meanwhile might mine mm mmm more moreover morning most much must
    my myself naturally nay near nearly neither never nevertheless next nice nine no nobody none nonetheless
    nonsense nope nor normally not nothing now nowhere obviously of off often oh oi ok okay old on once one ones
    only onto ooh oops open or other others otherwise ouch our ours out outside over own pardon perhaps please
    poor possibly precisely presently pretty probably put quick quickly quiet quite rather ready really right
    said same say second see seeing seriously seven several shall shame she she'd she'll should shouldn't shut
    silence silent since sir six slowly so some somebody somehow someone something sometimes somewhere soon
    sorry still stop strange such suddenly sure surely sweet take tell ten than thank thanks that that's the
    their theirs them themselves then there there's therefore these they they'd they'll they're think third
    thirty this those though three through throughout thus till time to today together tomorrow tonight too
    toward towards true trust try twelve twenty twice two uh ugh um under unfortunately unless unlike until up
    upon upstairs us usually very wait was wasn't watch we we'd we'll we're we've welcome well were weren't what
    what's whatever when whence whenever where whereas wherever whether which while who who's whoever whole whom
    whose why will with within without won't wonderful would wouldn't wow wrong yeah year years yep yes
    yesterday yet you you'd you'll you're you've young your yours yourself chapter part prologue epilogue book
    act scene volume title rating summary note notes pov end author's disclaimer dearest darling sweetheart
    honey love baby babe dude mister ma'am madam miss gentlemen ladies boys girls
    """.split()
)

INTERJECTIONS = frozenset(
    "oh ah ha hah eh hey hi hello hullo yes no yeah nay aye well hm hmm um uh ugh ow ouch alas bah pooh pshaw fie hush "
    "hurrah hooray bravo amen adieu farewell goodbye thanks please okay ok wow whoa huh shh psst tut aw aww ew eww eek "
    "oof oops ooh yay yup yep yikes yum phew whew pfft meh nah woo woohoo whoops yippee ahem brr grr hmph welp dang "
    "dude gosh jeez geez cheers hallo hiya ahoy oi yo yah dunno lemme gimme gonna nope mhm mmhm cheerio s'all s’all "
    "g'night g’night g'day g’day tada ta-da".split()
)

ENDEARMENTS = frozenset(
    """
    dear dearest darling sweetheart honey love baby babe dude sir ma'am madam miss sweetie sugar angel buddy pal
    mate man kid kiddo bro princess beautiful handsome lover child son girl boy lady ladies gentlemen boys girls
    friend friends guys everyone majesty highness lord milord lordship god idiot fool stupid bitch bastard
    asshole
    """.split()
)

#: words that are no noun and no adjective: a description ends before them
NO_NOUN = frozenset(
    """
    a an the to of with at by from for in on into and or but as if that when while who what how where why he she
    i it they we you was is had has were are be been not so up down out off away back again over about there
    here then
    """.split()
)

#: nouns so common that they take up whoever was spoken of, as a pronoun does
GENERIC_NOUNS = frozenset(
    "man woman boy girl lady gentleman person guy child kid fellow other one youth lad lass creature blond blonde "
    "brunet brunette redhead teen teenager".split()
)

#: what lies about: "said the blanket" is a joke about whoever is under it, and nobody of its own
THINGS = frozenset(
    """
    armchair apron bag backpack balcony banister bathroom bed bedroom bench blanket blankets boot boots booth bottle
    bowl box boxes bundle burrito bush bushes cabin cap ceiling chair chest closet cloak coat coffee collar corner
    corridor couch counter cup cupboard curtain curtains cushion dark darkness dent desk dome doorway doorstep dress
    duvet ear elbow end fence floor foot fridge front furniture glass glasses glove gloves goggles hair hall hallway
    heap hedge helmet hill hood hoodie jacket keyboard kitchen knee knees ladder lamp laptop lump mask mattress menu
    mug newspaper paper parcel piano pile pillow pillows plate porch pyjamas pajamas quilt roof rug sack scarf seat
    shadow shadows sheet sheets shirt shoe shoes shoulder shower side sink sleeve smoke snow sock socks sofa stair
    stairs staircase stairwell steam stool street suitcase sweater table tent thing throat towel trunk tub tunnel
    umbrella wall wardrobe wheelchair window yard
    aisle alcove alley anorak arch attic barrel basement beanie beard bike blur bonnet boulder bunk bus cape car
    cave cello chimney clipboard crate cupola deck ditch dumpster dungarees earpiece engine fog grate haystack
    headrest headset hatch helm hose intercom klaxon klaxons laurel lawn ledge letterbox loafers loft lorry
    magazine mallet mist moustache mud overalls parka pavement pew pit pocket porthole pulpit pumpkin rafters
    rain raincoat rucksack scaffold seaweed semi shade shed shrub siren snorkel spot squeak stall streetlight
    stretcher sunglasses sunhat tablecloth tarp tears tie trench truck trousers turban valve van veil visor
    visors wetsuit wig windscreen
    """.split()
)

#: peoples; one of them is somebody: "the German said"
NATIONS = frozenset(
    """
    african american arab argentine asian australian austrian basque belgian brazilian canadian chilean cossack
    croat cuban czech dane dutchman egyptian european fin finn german greek gypsy hungarian icelander indian italian
    jamaican kenyan korean mexican moor nigerian norwegian peruvian pole prussian roman romanian russian scot serb
    sicilian slav spaniard swede swiss syrian tartar texan turk ukrainian viking zulu
    """.split()
)
