"""Short and pet forms of given names: on each line a full name and what its bearers are called. Our own list."""

from __future__ import annotations

from collections import defaultdict

_TABLE = """
abigail: abby abbie gail
abraham: abe bram
adelaide: addie adele ada heidi
adeline: addie ada
adrian: ade
agatha: aggie
agnes: aggie nessa
alan: al
albert: al bert bertie albie
alexander: alex alec al lex sandy sasha xander alexei sascha lexi zander
alexandra: alex sandra sandy sasha lexi lexie allie alexa
alexis: alex lex lexi
alfred: al alf alfie fred freddie
alice: allie ally lissa
alicia: lisha ali
alison: ali allie ally
allison: ali allie ally
amanda: mandy manda
amelia: amy millie mia
anastasia: ana stacy stasia nastya tasia
andrea: andy andie drea
andrew: andy drew
angela: angie ange
angelica: angie
ann: annie nan nancy
anna: annie nan nancy anya
annabel: bel bella anna annie
annabelle: belle bella anna annie
anne: annie nan nancy nanny anna
anthony: tony ant
antonia: toni tonia
antonio: tony tonio toni
arabella: bella bell ara
archibald: archie arch
arthur: art artie
augusta: gussie gus
augustus: gus augie
barbara: barb babs barbie bobbie
barnaby: barney
bartholomew: bart barty
beatrice: bea trixie bee
beatrix: bea trixie trix
benjamin: ben benny benji benjy
bernard: bernie barney
bertram: bertie bert
bridget: bridie biddy
cameron: cam
carolina: carrie lina
caroline: carrie caro caddy lina
cassandra: cass cassie sandra
castiel: cas cass
catherine: cathy kate katie kitty cat kay kat catie cate kathy
cecil: cis
cecilia: cece celia cissy
cecily: cece cissy
charles: charlie chuck chas chip charley carl
charlotte: charlie lottie lotte char
christian: chris
christina: chris chrissy tina christie
christine: chris chrissy tina christie
christopher: chris kit topher kester
clara: clary
clarence: clary
clark: clarkie
clement: clem
clementine: clem
constance: connie
cordelia: cordy delia
cornelius: neil con
cynthia: cindy
daniel: dan danny
danielle: dani danny elle
david: dave davy davie dai
deborah: deb debbie
declan: dec
derek: der
desmond: des
diana: di
dimitri: dima mitya
dominic: dom nick
dominique: dom nikki
donald: don donnie donny
dorothea: dolly dora dot thea dolly
dorothy: dot dottie dolly dora
douglas: doug dougie
draco: drake
dudley: dud
duncan: dunc
edgar: ed eddie
edith: edie
edmund: ed ned eddie ted
edward: ed eddie ned ted teddy neddy
edwin: ed eddie ned
eleanor: ellie nell nelly nora ella elle lenore
elena: lena ellie
elias: eli
elijah: eli lige
elinor: ellie nell nelly nora
elizabeth: liz lizzy lizzie beth betty eliza bess bessie betsy libby lisa elsie ellie elle lisbeth liza lilibet betsey
ella: ellie
ellen: nell nelly ellie
elliot: ell eli
elliott: ell eli
emily: em emmy millie emmie
emma: em emmy emmie
erica: rica ricki
ernest: ernie
esther: essie hettie
ethan: eth
eugene: gene
eugenia: genie
evangeline: eva evie eve angie
eve: evie
evelyn: eve evie lyn
ezekiel: zeke
ezra: ez
felicity: fliss lissy
ferdinand: ferdy
fiona: fi
florence: flo florrie flossie
frances: fran fanny frannie frankie francie
francesca: fran frankie chess
francis: frank fran frankie
franklin: frank
frederica: freddie fred
frederick: fred freddie freddy fritz rick
gabriel: gabe gabi
gabriella: gabby ella gabi
gabrielle: gabby elle
geoffrey: geoff
george: georgie
georgiana: georgie georgy ana
georgina: georgie gina
gerald: gerry jerry
gerard: gerry
gertrude: gertie trudy
gideon: gid
gilbert: gil bert
ginevra: ginny gin
grace: gracie
graham: gray
gregory: greg gregor
gwendolen: gwen wendy
gwendolyn: gwen wendy
hannah: han
harold: harry hal
harriet: hattie harry hatty
harrison: harry
harry: haz
helen: nell nellie lena
helena: lena nell
henrietta: hetty etta hattie
henry: harry hal hank
herbert: bert herb bertie herbie
hermione: mione hermy minnie herms
hester: hetty essie
hiroshi: hiro
horatio: horace
howard: howie
hubert: bert
hugh: hughie
humphrey: humph
ian: ean
ignatius: iggy
imogen: immy
irene: rene
isaac: ike zac
isabel: belle izzy bella issy bel
isabella: bella belle izzy ella isa
isabelle: belle izzy bella
jacob: jake jack jakey
jacqueline: jackie
james: jim jimmy jamie jem jimbo
jane: janey janie jenny jeanie
janet: jan nettie
jason: jay jace
jean: jeanie
jeffrey: jeff
jennifer: jen jenny jenn
jeremiah: jerry jem
jeremy: jem jerry
jessamine: jess
jessica: jess jessie
joan: joanie
joanna: jo joey jojo
john: johnny jack jon johnnie
jonathan: jon johnny nathan jonny
joseph: joe joey jo
josephine: jo josie joey fifi
joshua: josh
joyce: joy
judith: judy jude
julia: julie jules
julian: jules
julie: jules
juliet: jules julie
juliette: jules
justin: jus
katarina: kat kata
katharine: kate katie kathy kitty kat kay kit
katherine: kate katie kathy kitty kat kay kit kathie
kathleen: kathy kate katie kath
kathryn: kate katie kathy kat
katsuki: kacchan katsu
kenneth: ken kenny
kimberly: kim kimmy
laurence: larry laurie
lavinia: vinnie livvy
lawrence: larry laurie loz
leonard: len leo lenny
leonardo: leo
leonora: nora lena leo
leopold: leo poldy
leslie: les
letitia: letty tish
lewis: lew lou
lillian: lily lil lilly
lily: lil lils
louis: lou louie lew
louisa: lou lulu
louise: lou lulu
lucas: luke luc
lucille: lucy lulu
lucinda: lucy cindy lulu
lucy: lu luce lucia lulu
lydia: lyddie liddy
madeleine: maddie maddy
madeline: maddie maddy
madison: maddie maddy
magdalena: magda lena maggie
malcolm: mal
marcus: marc mark
margaret: maggie meg peggy margie madge greta daisy margot rita meggie peg maisie mags marge meta
margery: madge margie marge
maria: mia ria
marian: mary
marianne: mari annie
marie: mimi
marilyn: lyn
marjorie: marge margie madge
martha: marty mattie patty
martin: marty
mary: molly polly may mamie mollie minnie moll
matilda: tilly mattie tilda matty
mateo: matty mattie teo matt
matthew: matt matty
matthias: matt
maureen: mo
maurice: mo moe
maximilian: max
maxwell: max
melanie: mel
melinda: mel linda
melissa: mel lissa missy
michael: mike mick mickey mikey micky mitch misha
michelle: shelly chelle
mikhail: misha
mildred: millie
millicent: millie
minerva: min minnie
miranda: randa mira
miriam: mim
mitchell: mitch
mohammed: mo
monica: mo
montague: monty
montgomery: monty
mordecai: mort
mortimer: mort morty
moses: mo moe
muhammad: mo
nancy: nan nance
naomi: nomi
natalia: nat talia natasha tasha
natalie: nat talie
natasha: nat tasha tash
nathan: nate nat
nathaniel: nate nat nathan
neville: nev
newland: newt
newton: newt
nicholas: nick nicky nico colin klaus nik
nicola: nicky
nicolas: nick nico
nicole: nicky nikki nic
nymphadora: dora tonks
obadiah: obie
octavia: tavy
oliver: ollie noll
olivia: liv livvy livia
ophelia: phil
oscar: ozzie
oswald: oz ozzie
pamela: pam
patience: pat
patricia: pat patty tricia trish patsy
patrick: pat paddy rick
paul: pauly
paulina: polly lina
pauline: polly
penelope: penny pen nell
percival: percy
peregrin: pippin pip
peregrine: perry
peter: pete petey
petunia: tuney
philip: phil pip
philippa: pippa pip
phillip: phil pip
phoebe: bee
priscilla: prissy cilla
prudence: prue
rachel: rae rach
ralph: rafe
randolph: randy
raphael: rafe rafa
raymond: ray
rebecca: becky becca bex reba
regina: gina reggie
reginald: reg reggie
regulus: reg reggie
remus: moony rem
reuben: rube
richard: rick dick rich ricky richie rickon
robert: rob bob bobby robbie bert bobbie robin robb
roberta: bobbie robbie
roderick: rod rory
rodney: rod
roger: rog
roland: rollo rowley
ronald: ron ronnie
rosalie: rose rosie
rosalind: rose roz ros
rosamund: rose roz
rose: rosie
rosemary: rose rosie
roxanne: roxy
rudolph: rudy
rufus: rufe
rupert: rupe
russell: russ
ruth: ruthie
samantha: sam sammy
samson: sam
samuel: sam sammy
samwise: sam
sandra: sandy
sarah: sally sadie sal
sebastian: seb bash bas bastian
septimus: sep
severus: sev
sherlock: shirley
shouto: shou sho
sidney: sid
simon: si
sirius: padfoot siri
solomon: sol solly
sophia: sophie soph sophy
sophie: soph
spencer: spence
stanley: stan
stella: stell
stephanie: steph stevie steffi
stephen: steve stevie steph
steven: steve stevie
stuart: stu
susan: sue susie suzy sukey susy
susanna: sue susie susan
susannah: sue susie susan
sybil: syb
sylvester: sly
sylvia: syl
tabitha: tabby
tatiana: tanya tania
terence: terry
teresa: tess terry tessa tessie
thaddeus: thad tad
theobald: tibby theo
theodora: theo dora thea
theodore: theo ted teddy laurie
theresa: tess terry tessa tessie
thomas: tom tommy thom
timothy: tim timmy
tobias: toby
travis: trav
ursula: ursie
valentina: val tina
valentine: val
valerie: val
vanessa: nessa van
veronica: ronnie vera roni
victor: vic
victoria: vicky tori vic vicki
vincent: vin vince vinny
violet: vi
virginia: ginny ginger
vivian: viv
vivienne: viv
walter: wally walt wat
wendy: wen
wesley: wes
wilfred: fred will wilf
wilhelmina: mina billie minnie willa
william: will bill billy willy willie liam wills
winifred: win winnie freddie fred
winston: win
xavier: xav
yevgeny: zhenya
yuri: yura
zachary: zach zack zac zak
"""


def _build_table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = defaultdict(set)
    for line in _TABLE.strip().splitlines():
        full, _, short = line.partition(":")
        for form in short.split():
            table[form].add(full)
    return {form: frozenset(full) for form, full in table.items()}


#: short form -> full names it may stand for
FULL_NAMES = _build_table()


def is_same_given_name(one: str, other: str) -> bool:
    """Whether two given names, in lower case, may be one person's: equal, or one a short form of the other.

    Two short forms of one full name count too ("Lizzy", "Eliza").
    """
    if one == other:
        return True
    ones, others = FULL_NAMES.get(one, frozenset()), FULL_NAMES.get(other, frozenset())
    return other in ones or one in others or bool(ones & others)


def is_short_form(short: str, full: str) -> bool:
    """Whether `short` is what bearers of `full` are called, both in lower case."""
    return full in FULL_NAMES.get(short, frozenset())
