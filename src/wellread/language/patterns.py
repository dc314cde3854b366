"""Word lists and patterns of the tokenizer and of the rules that stand in for the model."""

from __future__ import annotations

import re

#: short words whose final point belongs to them; "No." and weekdays are left out, for they end sentences in stories
ABBREVIATIONS = frozenset(
    "mr mrs ms dr st prof capt col gen lt sgt maj rev hon sr jr messrs mme mlle mx fr esq inc ltd corp co vs etc "
    "jan feb aug sept oct nov dec approx dept est vol ch pp cf viz insp supt cmdr cpl adm gov sen rep ave blvd".split()
)

#: abbreviations after which a sentence goes on: a name follows
TITLES = frozenset(
    "mr mrs ms miss dr st prof professor capt captain col colonel gen general lt lieutenant sgt sergeant maj major "
    "rev reverend sir lady lord madam madame mme mlle monsieur mx sister brother father mother uncle aunt auntie aunty "
    "king queen prince princess duke duchess count countess baron baroness commander agent detective inspector "
    "constable officer president chief master mistress grandma grandpa granny doctor nurse cousin dame".split()
)

#: words that open with an apostrophe of their own
ELISIONS = frozenset(
    "em tis twas twere twill twould til till cause cuz cos coz bout round nuff neath kay n s sup".split()
)

#: words written without their apostrophe, and where the second word begins; "well", "were", "ill", "its", "lets" and
#: their like are words of their own and stay whole
RUN_TOGETHER = {
    "cannot": (3,),
    "gonna": (3,), "gotta": (3,), "wanna": (3,), "gimme": (3,), "lemme": (3,), "outta": (3,), "alot": (1,),
    "dunno": (2, 3), "whatcha": (4,), "dontcha": (2, 4), "d'you": (2,), "d’you": (2,), "y'all": (2,), "y’all": (2,),
    "'tis": (2,), "’tis": (2,), "'twas": (2,), "’twas": (2,), "tis": (1,), "twas": (1,), "c'mon": (3,), "c’mon": (3,),
    "im": (1,), "ive": (1,), "youre": (3,), "youve": (3,), "youll": (3,), "youd": (3,), "theyre": (4,), "theyve": (4,),
    "theyll": (4,), "theyd": (4,), "weve": (2,), "hes": (2,), "shes": (3,), "thats": (4,), "theres": (5,),
    "whats": (4,), "itll": (2,), "thatll": (4,), "wouldve": (5,), "couldve": (5,), "shouldve": (6,),
}  # fmt: skip
for _verb in "do does did is are was were ca could would should wo have has had ai must need might".split():
    RUN_TOGETHER[_verb + "nt"] = (len(_verb),)

#: endings cut off a word, with either apostrophe
CLITIC = re.compile(r"(?<=[^\W_])(?:n['’]t|['’](?:s|m|re|ve|ll|d))$", re.IGNORECASE)

#: prefixes that keep their hyphen, as the treebanks write them
HYPHEN_PREFIXES = "anti|co|counter|e|ex|mid|multi|neo|non|over|post|pre|pro|psycho|re|semi|socio|sub|super|ultra|un"

#: words of their own that end like a clipped "-in'"
REAL_IN_WORDS = frozenset(
    "again basin begin bin cabin captain certain chain chin cousin curtain din explain fin fountain gain gin grin in "
    "kin main mountain napkin pain pin plain pumpkin rain remain robin ruin sin skin spin stain sustain thin tin train "
    "twin vain vein villain violin virgin win within goblin martin merlin austin kevin calvin erin quentin".split()
)

SMILEYS = r"(?:[:;=8xX][-'o^]?[)(DPpOo3/\\|*](?!\w)|<3+|\^[_.]*\^|[oO]_[oO]|-_+-|>_+<|T_T|:'\(|\\o/)"

#: one piece of a run of non-blanks, tried in order
PIECE = re.compile(
    rf"""
    (?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’*_]     # addresses
    | [\w.+-]*@[\w-]+(?:\.[\w-]+)*
    | (?:alt|rec|sci|soc)\.[\w.-]*\w
    | [\w-]+(?:\.[\w-]+)*\.(?:com|net|org|co\.uk|html?|pdf|docx?|txt|jpe?g|png|gif|xls)\b
    | \#[^\W\d_]\w+ | (?:b/c|w/o|w/|n/a)(?![^\W_])
    | (?<![^\W_]){SMILEYS}
    | \.(?:\s?\.)+ | …[….]*                                   # ellipses
    | [-–—‒―=]{{2,}} | [!?]+ | \*+ | _+ | ~+ | =+ | \#+ | \++ | \$+ | <{{2,}} | >{{2,}} | '' | ``
    | (?:[^\W\d_]\.){{2,}}                                    # a.m., U.S.
    | (?<![^\W_])[A-HJ-Z]\.(?!\.)                             # initials, but "I." ends a sentence
    | \d+/\d+/\d+ | (?:\d{{3}}-)?\d{{3}}-\d{{4}}                    # dates, telephone numbers
    | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|am|pm|ish)?\b | \d+(?:[.,:]\d+)*
    | (?:{HYPHEN_PREFIXES})-[^\W\d_]+(?:['’][^\W_]+)?
    | [^\W_]+(?:['’_][^\W_]+)*                                # words
    | .
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)

#: ends of sentences (with "!" and "?" in any number), and what may stand between an end and the next sentence
TERMINALS = frozenset({".", "...", "…", "....", "?", "!", ".....", "..", "*"})
CLOSERS = frozenset({'"', "”", "’", "'", "''", ")", "]", "*", "_"})

SPEECH_VERBS = frozenset(
    "said says say asked asks ask replied replies answered answers cried cries whispered whispers murmured murmurs "
    "muttered mutters shouted shouts yelled yells called calls told tells added adds continued continues demanded "
    "demands snapped snaps sighed sighs exclaimed exclaims insisted insists protested protests agreed agrees admitted "
    "admits explained explains began begins started starts repeated repeats mumbled mumbles growled growls hissed "
    "hisses laughed laughs teased teases offered offers suggested suggests wondered wonders thought thinks screamed "
    "screams breathed breathes groaned groans gasped gasps observed remarked remarks returned interrupted interrupts "
    "pleaded pleads begged begs warned warns promised promises joked jokes drawled drawls grumbled grumbles".split()
)

#: closed classes: word in lower case → (Penn tag, universal part of speech)
CLOSED_CLASSES: dict[str, tuple[str, str]] = {}
for _tag, _pos, _words in (
    ("DT", "DET", "the a an this that these those every each some any no another either neither all both"),
    ("PRP", "PRON", "i you he she it we they me him her us them myself yourself himself herself itself ourselves "
                    "themselves yourselves someone somebody anyone anybody everyone everybody"),
    ("PRP$", "PRON", "my your his its our their"),
    ("NN", "PRON", "nobody nothing something anything everything none"),
    ("WP", "PRON", "who whom what whoever whatever"),
    ("WDT", "DET", "which whichever"),
    ("WRB", "ADV", "when where why how whenever wherever"),
    ("IN", "ADP", "of in on at by for with from into onto over under through across against between among behind "
                  "beside beyond without within toward towards about around near during inside outside upon past along "
                  "above below beneath despite until"),
    ("IN", "SCONJ", "if because although though unless whether while as than since"),
    ("TO", "PART", "to"),
    ("CC", "CCONJ", "and or but nor yet"),
    ("MD", "AUX", "can could will would shall should may might must ca wo"),
    ("VBZ", "AUX", "is has does 's"),
    ("VBP", "AUX", "am are have do 'm 're 've"),
    ("VBD", "AUX", "was were had did 'd"),
    ("MD", "AUX", "'ll"),
    ("VB", "AUX", "be"),
    ("VBN", "AUX", "been"),
    ("VBG", "AUX", "being having"),
    ("RB", "PART", "not n't nt"),
    ("RB", "ADV", "then now here there just only very too so again away back still never always ever even almost maybe "
                  "perhaps once soon already together down up out off quite rather instead anyway well"),
    ("UH", "INTJ", "yes no oh ah hey hi hello please okay ok um uh hmm huh wow goodbye bye yeah nope yep"),
    ("CD", "NUM", "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred "
                  "thousand million"),
):  # fmt: skip
    for _word in _words.split():
        CLOSED_CLASSES.setdefault(_word, (_tag, _pos))

#: endings in the order they are tried: ending → (Penn tag, universal part of speech)
ENDINGS = (
    ("ing", "VBG", "VERB"), ("ed", "VBD", "VERB"), ("ly", "RB", "ADV"), ("ness", "NN", "NOUN"), ("ment", "NN", "NOUN"),
    ("tion", "NN", "NOUN"), ("ity", "NN", "NOUN"), ("ous", "JJ", "ADJ"), ("ful", "JJ", "ADJ"), ("less", "JJ", "ADJ"),
    ("able", "JJ", "ADJ"), ("ible", "JJ", "ADJ"), ("ish", "JJ", "ADJ"), ("est", "JJS", "ADJ"), ("ss", "NN", "NOUN"),
    ("us", "NN", "NOUN"), ("s", "NNS", "NOUN"),
)  # fmt: skip

#: capitalised and nobody's name
NOT_NAMES = frozenset(
    "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter halloween english french german american british italian "
    "spanish russian japanese chinese london paris england france america japan god earth mr mrs ms miss dr tv ok okay "
    "yes no oh".split()
)

#: nouns for people by trade, kin, age or standing, singular; our own list
PERSON_NOUNS = frozenset(
    """
    man woman boy girl child kid baby infant toddler teen teenager adult guy lady gentleman lad lass fellow chap
    bloke dude person human friend enemy rival stranger neighbour neighbor guest visitor host hostess companion mate
    roommate flatmate classmate teammate partner lover boyfriend girlfriend husband wife spouse fiance fiancee
    fiancé fiancée ex bride groom widow widower mother father mom mum mama mommy mummy dad daddy papa parent son
    daughter brother sister sibling twin uncle aunt auntie nephew niece cousin grandmother grandfather grandma
    grandpa granny grandson granddaughter grandchild stepmother stepfather stepson stepdaughter stepbrother
    stepsister godfather godmother godson goddaughter orphan heir heiress ward guardian doctor nurse surgeon
    physician patient medic dentist vet therapist psychologist psychiatrist counsellor counselor healer witch wizard
    sorcerer sorceress mage warlock vampire werewolf ghost demon angel god goddess elf dwarf fairy ninja samurai
    knight squire king queen prince princess duke duchess emperor empress lord count countess baron earl noble
    nobleman noblewoman courtier butler maid servant housekeeper cook chef waiter waitress bartender barmaid barista
    clerk cashier shopkeeper merchant trader tailor seamstress baker butcher farmer fisherman hunter huntress
    gardener driver chauffeur pilot sailor captain admiral general colonel major lieutenant sergeant corporal
    private soldier warrior fighter guard bodyguard sentry officer policeman policewoman cop detective inspector
    constable sheriff deputy agent spy assassin killer murderer thief burglar robber bandit pirate criminal prisoner
    convict captive hostage victim witness suspect lawyer attorney solicitor barrister judge juror secretary
    assistant receptionist manager boss employer employee worker colleague coworker intern apprentice student pupil
    schoolboy schoolgirl freshman sophomore junior senior teacher professor tutor governess headmaster headmistress
    principal dean librarian scholar scientist engineer mechanic inventor hacker programmer artist painter sculptor
    musician singer drummer guitarist pianist violinist dancer ballerina actor actress director writer author poet
    novelist journalist reporter editor photographer model athlete player coach referee champion hero heroine
    villain leader chief chieftain commander president minister senator mayor governor ambassador diplomat
    politician priest nun monk bishop vicar parson reverend preacher pastor deacon rabbi pope cleric saint prophet
    oracle traveller traveler passenger tourist beggar tramp vagrant peasant slave master mistress tenant landlord
    landlady owner customer client shopper passerby bystander onlooker spectator audience crowd family couple pair
    gang crew team squad blond blonde brunette redhead idiot fool genius bully nerd geek jerk bastard brat coward
    traitor liar darling sweetheart creature alien robot android cyborg clone mutant superhero mermaid giant orc
    goblin ogre shinobi sensei senpai patriarch matriarch elder youngster youth maiden damsel bachelor spinster
    crone hag messenger courier postman mailman milkman watchman doorman fireman firefighter paramedic ambulanceman
    astronaut explorer adventurer ranger scout tracker blacksmith carpenter builder plumber electrician cleaner
    janitor caretaker babysitter nanny midwife mourner survivor newcomer recruit rookie veteran volunteer expert
    specialist consultant analyst adviser advisor mentor disciple follower worshipper believer rebel revolutionary
    outlaw fugitive exile refugee immigrant foreigner native citizen villager townsman countryman officerholder
    speaker narrator listener reader dreamer lunatic madman addict drunk drunkard gambler dealer smuggler slayer
    practitioner suitor acquaintance confidant confidante skipper helmsman pensioner sinner registrar scrivener
    copyist attendant inmate occupant dweller inhabitant resident settler colonist pioneer prospector trapper miner
    cowboy rancher herdsman shepherd drover wanderer vagabond rascal rogue scoundrel wretch ruffian brute knave
    hermit recluse pilgrim crusader admirer lodger boarder relation relative kinsman kinswoman ancestor descendant
    offspring newborn schoolmaster schoolmistress schoolteacher schoolmate playmate playfellow bedfellow comrade
    accomplice ally foe adversary opponent competitor contestant winner loser holder keeper helper greeter porter
    usher footman coachman valet stableman groomsman bridesmaid housemaid chambermaid milkmaid handmaid maidservant
    manservant steward stewardess matron seaman mariner boatman ferryman gunner archer swordsman horseman rider
    jockey lancer trooper warden jailer gaoler hangman executioner interrogator informer informant conspirator
    plotter kidnapper captor attacker assailant intruder trespasser stalker pickpocket swindler forger arsonist
    vandal philosopher poetess playwright essayist columnist critic reviewer biographer historian mathematician
    physicist chemist biologist botanist geologist astronomer naturalist archaeologist linguist economist accountant
    banker broker auctioneer grocer greengrocer fishmonger florist jeweller jeweler watchmaker shoemaker cobbler
    hatter draper innkeeper publican brewer miller weaver dyer potter glazier bricklayer joiner plasterer locksmith
    gunsmith goldsmith tinker peddler pedlar hawker newsboy bootblack busboy cabman cabbie trucker cyclist motorist
    pedestrian commuter hitchhiker camper hiker climber skier skater swimmer diver surfer sprinter boxer wrestler
    fencer gymnast acrobat juggler clown magician conjurer illusionist ventriloquist comedian comedienne entertainer
    performer celebrity superstar idol groupie bandmate housemate crewmate shipmate pathologist radiologist
    cardiologist paediatrician pediatrician psychopath sociopath invalid cripple amputee sleeper sleepwalker
    insomniac paramour beloved consort regent princeling lordling ladyship lordship majesty highness vizier sultan
    sheikh shah tsar czar pharaoh caesar shaman druid priestess abbot abbess friar curate rector missionary
    evangelist apostle martyr heretic atheist pagan zealot fanatic extremist terrorist anarchist communist socialist
    conservative patriot loyalist royalist nationalist statesman councillor councilman congressman treasurer
    chairman chairwoman spokesman spokeswoman delegate envoy emissary herald vassal serf yeoman commoner aristocrat
    millionaire billionaire tycoon magnate landowner squatter householder homeowner outsider insider eyewitness
    watcher talker chatterbox flirt coquette charmer seducer womanizer playboy bachelorette divorcee divorcé
    newlywed honeymooner stepparent godparent grandparent eldest youngest firstborn tot tyke urchin waif foundling
    runaway truant delinquent hooligan thug gangster mobster mafioso henchman minion lackey underling subordinate
    cadet midshipman ensign brigadier commandant quartermaster paratrooper marine commando sniper mercenary
    guerrilla deserter conscript hybrid halfling wraith siren nymph satyr centaur merman titan deity demigod seraph
    imp banshee zombie ghoul changeling shapeshifter telepath psychic seer soothsayer alchemist necromancer
    enchanter enchantress squib muggle metamorphmagus auror jedi sith padawan hobbit vulcan timelord jinchuuriki
    kunoichi hokage jonin genin chunin bender benders pureblood halfblood mudblood housemaster prefect lassie missus
    mister missy sonny buddy pal chum bro sis gal geezer codger fogey hunk cheerleader quarterback goalie catcher
    goalkeeper umpire linebacker
    """.split()
)

#: given names common in English or in fan fiction, as a hint only; what is also a common word is left out
GIVEN_NAMES = frozenset(
    """
    aaron abby abigail adam adrian aiden alan albert alec alex alexander alexandra alfred alice alicia alison
    allison amanda amber amelia amy andrea andrew andy angela angelina anna anne annie anthony antonio ariel arthur
    ashley aubrey audrey barbara barney barry beatrice becky bella ben benjamin bernard bertie beth betty beverly
    billy bob bobby bonnie brad bradley brandon brenda brian bridget brooke bruce bryan caleb cameron carl carlos
    carly carmen carol caroline carrie catherine cathy cecilia charles charlie charlotte chelsea cheryl chris
    christian christina christine christopher claire clara clark claudia clint colin connor courtney craig crystal
    curtis cynthia daisy dan dana daniel danielle danny daphne darcy daria darren dave david dawson dean deborah
    debra denise dennis derek diana diane dick dmitri dominic donald donna dora doris dorothy doug douglas draco
    duncan dustin dylan ed eddie edgar edith edmund edward edwin eileen elaine eleanor elena eli elijah elinor
    elisabeth eliza elizabeth ella ellen ellie elliot emily emma emmett eric erica erik erin ernest esme esther
    ethan eugene eva evan evelyn fanny felicity felix finn fiona fitzwilliam florence frances francis frank franklin
    fred freddie frederick gabriel gareth gary gemma geoffrey george georgia gerald gilbert gillian gina ginny
    giulia gloria gordon graham grant greg gregory greta gwen hannah harold harriet harry harvey hazel heather
    hector helen helena henrietta henry herbert hermione hiroshi holly howard hugh hugo ian ichiro imogen inuyasha
    irene iris isaac isabel isabella isabelle jack jackie jackson jacob jake james jamie jan jane janet janice jared
    jason jasper jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerry jess jesse jessica jessie jill jim
    jimmy jo joan joanna joanne joe joel john johnny jon jonah jonathan jordan jorge jose joseph josephine josh
    joshua joyce juan judith judy julia julian julie juliet justin kara karen kate katherine kathleen kathryn kathy
    katie kayla keith kelly ken kenji kenneth kenny kevin kim kimberly kirsten kitty kristen kyle laura lauren
    laurie leah lee leo leon leonard leslie lewis liam lily lillian linda lionel lisa liz lizzie lois logan lorelai
    lorenzo louis louisa louise luca lucas lucius lucy luis luke luna lydia mabel maddie madeline maggie malcolm
    mandy marco marcus margaret maria marian marianne marie marilyn marion marissa marjorie martha martin mary
    matilda matt matthew maureen max maxwell meg megan melanie melissa mercedes meredith merlin mia michael michelle
    miguel mike mildred miranda miriam mitch moira molly monica morgan mulder mycroft nadia nancy naomi naruto
    natalie natasha nate nathan nathaniel ned neil neville nicholas nick nicole nigel nina noah nora norman olga
    oliver olivia oscar owen pamela pansy patricia patrick patty paul paula pauline peggy penelope penny percy peter
    petra phil philip phoebe phyllis piper polly quentin rachel ralph randy ray raymond rebecca regina remus rhonda
    richard rick ricky rita rob robert roberta robin rodney roger roland ron ronald rory rosalie rosalind rosemary
    rosie ross rowena roxanne roy rupert russell ruth ryan sabrina sakura sally sam samantha samuel sandra sanjay
    sara sarah sasha sasuke scott scully sean sebastian selena seth severus shane shannon sharon shaun sheila
    sherlock shirley sidney simon sirius sofia sophia sophie spencer stacy stan stanley stefan stella stephanie
    stephen steve steven stewart stuart sue susan susie suzanne sybil sylvia tamara tammy tara ted teresa terry
    tessa thelma theodore theresa thomas tiffany tim timothy tina tobias toby todd tom tommy toni tony tracy travis
    trevor tristan tyler ursula valerie vanessa vernon veronica vicky victor victoria vincent viola violet virginia
    vivian wallace walter wanda warren watson wendy wesley wilfred will willie william wilson winifred xander
    yolanda yuki yvonne zach zachary zelda zoe zoey
    """.split()
)

#: places that are seldom anybody's name, and last words of a name that make it a place's or an institution's
PLACES = frozenset(
    """
    africa alabama alaska albany algeria alps amsterdam antarctica argentina arizona arkansas asia athens atlanta
    atlantic australia austria baghdad baltimore bangkok barcelona belfast belgium berlin birmingham boston brazil
    brighton bristol britain broadway brooklyn brussels budapest bulgaria burma cairo calcutta california cambodia
    cambridge canada canterbury caribbean chicago chile china cincinnati colombia colorado connecticut copenhagen
    cornwall crete cuba cumberland delaware denmark denver derbyshire detroit devon devonshire dorset dublin earth
    ecuador edinburgh egypt england estonia ethiopia europe finland florence florida france geneva germany ghana
    gibraltar glasgow gloucestershire greece greenland greenwich guatemala hamburg hampshire hampstead havana hawaii
    heathrow hertfordshire holland hollywood hungary iceland idaho illinois india indiana indonesia iowa iran iraq
    ireland istanbul italy jamaica japan jerusalem kansas kent kentucky kenya korea kyoto lancashire lebanon leeds
    leicester lisbon liverpool london louisiana madrid maine malaysia malta manchester manhattan maryland
    massachusetts mediterranean melbourne mexico miami michigan middlesex milan minneapolis minnesota mississippi
    missouri montana montreal morocco moscow munich naples nebraska nepal netherlands nevada newcastle nigeria nile
    norfolk normandy northumberland norway nottingham ohio oklahoma ontario oregon orlando osaka oslo oxford
    oxfordshire pacific pakistan paraguay pennsylvania persia peru philadelphia philippines pittsburgh plymouth
    poland portsmouth portugal prague quebec rome rosings russia scandinavia scotland seattle seoul shanghai
    sheffield siberia sicily singapore somerset southampton spain staffordshire stockholm suffolk surrey sussex
    sweden switzerland sydney syria taiwan tennessee texas thailand thames tibet tokyo toronto turkey ukraine utah
    vancouver venezuela venice vermont vienna vietnam wales warsaw warwickshire washington wessex westminster
    wiltshire wisconsin worcestershire wyoming yorkshire zurich hogwarts hogsmeade gotham konoha tatooine gondor
    rohan
    """.split()
)
PLACE_ENDINGS = frozenset(
    """
    street avenue road lane hospital college university school academy manor mountain mountains island islands
    county ocean sea river valley cathedral abbey hotel government ministry parliament congress society company club
    station airport museum theatre theater library gazette times herald tribune zone committee department
    """.split()
)
