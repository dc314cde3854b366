"""Given names and the gender they usually tell: a hint that the text overrules.

Written for this project: names common in English-language fiction and its fandoms, old and new, from many tongues.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from wellread.characters.nicknames import FULL_NAMES

_MALE = """
aang aaron abdul abel abraham abram achilles adam adolf adrien aesop ahmed aidan ajax akaashi akechi akira aladdin
alan alaric alastair albert albus aldo alec alejandro alessandro alexander alexandre alexei alfie alfonso alfred
algernon ali alistair allan allen alonzo alphonse alton alvin amadeus ambrose amir amos anakin anders andre andreas
andrei andrew andy angelo angus anselm anthony antoine anton antonio apollo aragorn aramis archibald archie ares
aristide armand armando armin arnold aron arthur arturo asa asher ashton atsushi atticus aubrey august augustin
augustus aurelius austin axel aziz bakugou balthazar baptiste barnaby barney barry bart bartholomew bartleby basil
bastian beau ben benedict benjamin bennett benny bernard bernardo bert bertie bertram bertrand bilbo bill billy
bjorn blaise bob bobby bokuto boris boromir boyd brad bradley bram brandon brendan brent brian bruce bruno bryan
bryce buck bucky bud burt byron caesar caleb calum calvin carl carlo carlos carlton carter casper caspian cassius
castiel cecil cedric chad chandler changbin charles charlie chester christian christoph christophe christopher chuck
chuuya cillian clarence clark claude claudio claudius clayton clement cliff clifford clint clinton clive clyde cody
colin connor conor conrad constantine cornelius cosmo craig crispin curtis cuthbert cyril cyrus daichi damian damien
damon dan daniel danny dante darius darren darryl dave david davy dazai dean declan denis dennis denzel derek dermot
desmond dexter dick diego dieter dimitri dirk dmitri dmitry dominic don donald donnie donovan dorian doug douglas
draco drake duncan dustin dwayne dwight dylan eamon earl ed eddard eddie eddy edgar edmond edmund edouard eduardo
edward edwin egbert eiji elia elias elijah eliot elliot elliott elmer elrond elton elvis emil emile emilio emmanuel
emmett enrico enrique enzo eomer ephraim eren eric erich erik ernest ernesto ernie errol ethan etienne eugene
eustace evan evander everett ewan ezekiel ezra fabian fabio faramir federico felipe felix ferdinand fergus fernando
fidel filippo finn fitzwilliam floyd francesco francis francisco francois frank frankie franklin franz fred freddie
freddy frederic frederick friedrich fritz frodo gabe gabriel gabriele galahad gandalf gareth garrett garth gary
gaston gavin gawain gellert gene geoff geoffrey george georges georgie gerald gerard gerhard gideon gilbert giles
gimli gino giorgio giovanni giuseppe glen glenn godfrey goku gordon goro graham grant greg gregor gregory griffin
guido guillaume gunther gus gustav gustave guy hades haku hal hamish hamlet han hank hannibal hans harald harold
harry haruki harvey hassan heath hector heinrich henri henrik henry herbert hercule hercules herman hermann hermes
hideki hikaru hiro hiroshi hisoka homer horace horatio hoseok howard howl huaisang hubert hugh hughie hugo humphrey
hunk hyunjin ian ibrahim icarus ichigo ignatius igor ike ilya immanuel ingo inigo ioan ira iroh irving isaac isaiah
isamu isidore itachi ivan ivo iwaizumi izuku jace jack jackson jacob jacques jae jaehyun jaime jake jamal james
jared jarvis jason jasper javier jay jayden jean-luc jeb jed jeeves jeff jeffrey jem jeremiah jeremy jerome jerry
jesse jethro jett jiang jim jimin jimmy jin jisung joachim joaquin joe joel joey johan johann johannes john johnny
jon jonah jonas jonathan jonny jorge jose josef joseph josh joshua josiah juan judas jude jules julian julien julio
julius jun jungkook junior justin kageyama kai kakashi karl kaspar katsuki kazuki kazuya keiji keith ken kenji kenma
kenneth kenny kenta kevin kieran killian klaus konrad konstantin kratos kuroo kurt kyle kylo lachlan lance lancelot
larry lars laurence laurent laurie lawrence lazarus leander legolas leif leland len lenny leo leon leonard leonardo
leopold leroy lester lestrade lev levi lewis liam linus lionel livio lloyd loki lorenzo lou louie louis luc luca
lucas lucien lucifer lucius ludovic ludwig luffy luigi luis luke luther lysander mac magnus makoto malachi malcolm
malik manfred manny manuel marc marcel marcello marcio marco marcus mario marius mark marlon marshall martin marty
marvin masaru mason mateo mathias mathieu matt matteo matthew matthias maurice maverick max maximilian maximus
maxwell mehmet melvin mercutio merlin merry mervyn michael michel midoriya miguel mikael mike mikey mikhail milan
miles milo milton minato minho misha mitch mitchell mohamed mohammed montague monty mordecai mordred morris mortimer
moses muhammad murray mustafa mycroft namjoon napoleon naruto nate nathan nathaniel neal ned neil nelson neo neville
newland newton niall nicholas nick nicky nicolas nigel niklas nikolai nikolas noah noel nolan norbert norman obi-wan
octavius odin odysseus oikawa oisin olaf oleg oliver olivier ollie omar orlando orpheus orson orville osamu osbert
oscar oswald otis otto owen pablo paddy paolo parker pascal patrick patroclus paul pavel pedro percival percy
peregrin peregrine perry pete peter petyr phil philip philippe phillip phineas pierce pierre piers pip pippin poe
porthos quentin quincy rafael ralph ramon ramsay randal randall randolph randy ranpo raoul raphael rashid raul ravi
ray raymond reggie reginald regulus remus remy rene reuben rex reynold rhett rhys ricardo rich richard richie rick
ricky rob robb robert roberto rocco rocky rod roderick rodney rodrigo rodrik roger roland rolf roman romeo ron
ronald ronan ronnie ross roy rubeus rudolf rudolph rufus rupert russ russell ryan ryder ryo ryuji salazar salvador
salvatore sam samson samuel samwell samwise sanji santiago sasuke satoru saul scott scotty seamus sean sebastian
sebastien seokjin septimus serge sergei sergio seth seungmin severus seymour shane shaun shawn sheldon sherlock
shinji shiro shota shoto shouta shouto shoyo shun sid siegfried sigmund silas silvio simon sirius sokka solomon
sonny soren spencer spike stan stanislav stanley stefan stefano stephan stephen sterling steve steven stevie stewart
stiles stuart sven sylvester tadashi taehyung taeyong takeshi tariq taro tarquin ted teddy terence terrence terry
tetsuya thaddeus thanos theo theobald theodore theon thomas thor thorin tiberius tim timothy titus tobias tobio toby
todd todoroki tom tomas tommaso tommy tony toru toshinori travis trent trevor tristan trystan tsukishima tuck turner
tybalt tyler tyrell tyrion tyrone ulric ulrich ulysses umberto uriah usopp uther valentin valentino van vegeta
vernon victor vidal viktor vince vincent vincenzo virgil vito vladimir wade waldo wallace wally walt walter wangji
warren wayne wei wendell werner wes wesley wilbur wilfred wilfrid wilhelm will willem william willie willy winston
wolf wolfgang woody wuxian wyatt xander xavier xiao xichen yasir yoongi yugi yuji yuri yusuf yves zach zachary zack
zane zeke zeus zhan zoro zuko
"""

_FEMALE = """
abby abigail ada adela adelaide adele adeline adriana adrienne agatha agnes ahsoka aiko aileen aisha alana alanna
alba alberta alessandra alexa alexandra alexandria alice alicia alina alisa alison alissa allison allura alma althea
alyssa amabel amalia amanda amara amber amelia amelie amy ana anabel anastasia andrea andromeda angela angelica
angelina angie anika anita ann anna annabel annabella annabelle annabeth anne anneliese annemarie annette annie
annika anthea antoinette antonia anya aphrodite april arabella araminta aria ariadne ariana arianna ariel artemis
arwen arya asami astrid asuka asuna athena audrey augusta aurelia aurora ava avril ayesha ayla azula bathsheba
beatrice beatrix becca becky belinda bella bellatrix belle bernadette bernice bertha beryl bess bessie beth bethany
betsy betty beverly bianca biddy birgit blanche bonnie brenda brianna bridget brienne brigid brigitte britney
brittany bronte brooke brunhilde buffy caitlin caitlyn callie calliope calypso camila camilla camille candace candy
cara carina carla carlotta carly carmen carol carole caroline carolyn carrie cass cassandra cassie catalina catarina
catelyn catherine cathleen cathy catriona cecelia cecile cecilia cecily celeste celestine celia celine cersei
chandra chantal charity charlene charlotte chelsea cherie cheryl chiara chihiro chloe chrissy christa christabel
christiana christie christina christine ciara cicely cinderella cindy ciri claire clara clare clarice clarissa
claudia clementine cleo cleopatra clotilde colette colleen columbine constance consuelo cora coraline cordelia
corinne cornelia cosette courtney cressida cristina crystal cynthia daenerys dagmar dahlia daisy danica daniela
danielle daphne darcey daria darla dawn deanna deb debbie deborah debra deirdre delia delilah della delphine demeter
denise desdemona desiree diana diane dido dinah dolly dolores dominique donna dora dorcas doreen doris dorothea
dorothy dorrit drusilla dulcie ebony echo edith edna edwina effie eileen elaine eleanor eleanora electra elena eleni
elfrida eliana elinor elisa elisabeth elise eliza elizabeth ella elle ellen ellie eloise elsa elsie elspeth elvira
emilia emilie emily emma emmeline enid eowyn erica erika erin ernestine esme esmeralda estella estelle esther ethel
etta eudora eugenia eugenie eunice euphemia eurydice eva evangeline eve evelina evelyn evie fanny fantine farrah
fatima faye felicia felicity fenella fern fernanda fiona fleur flora florence florrie fran frances francesca
francine freda frederica freya frida frieda frigga fubuki gabriela gabriella gabrielle gaia gail galadriel gamora
gemma genevieve georgette georgia georgiana georgina geraldine germaine gertie gertrude gianna gilda gillian gina
ginevra ginger ginny gisela giselle gladys glinda gloria glynis goneril grace gracie greta gretchen gretel griselda
gudrun guinevere gwen gwendolen gwendolyn gwyneth hana hanako hanna hannah harriet haruka hattie hazel heather
hecate hedda hedwig heidi helen helena helene helga heloise henrietta hephzibah hera hermia hermione hester hilda
hildegard holly honoria hope hortense hyacinth ida ilse imelda imogen ines ingrid iola iona ione irena irene irina
iris irma isabel isabella isabelle isadora ishbel isla isolde ivana ivy izzy jackie jacqueline jade jamila jan jana
jane janelle janet janey janice janie jasmine jean jeanette jeanne jemima jenna jennie jennifer jenny jess jessica
jessie jill jillian jisoo jo joan joanna joanne jocasta jocelyn jody johanna josefina josephine josie joy joyce
juana juanita judith judy julia juliana julianne julie juliet juliette june juno justine jyn kaori kara karen karin
karina karla kat katara katarina kate katharine katherine kathleen kathryn kathy katie katja katniss katrina katya
kay kayla keira kelsey kendra khaleesi kiki kimberly kira kirsten kirsty kitty korra kristen kristin kristina kyoka
kyra lacey laila lana lara larissa laura laurel lauren lavender lavinia layla lea leah leanne leda leia leila lena
lenore leona leonie leonora leopoldine leslie leticia letitia letty lexi libby lidia lila lilia lilian liliana
lilith lillian lily lina linda lindsay lindsey lisa lisbeth lise lisette liz liza lizbeth lizzie lizzy lois lola
lorelai lorelei loretta lorna lorraine lottie lotus louisa louise luann lucia lucille lucinda lucrezia lucy luisa
luna lupe lyanna lydia lynette lynn lyra mabel maddie madeleine madeline madelyn madge madison mae maeve magda
magdalena maggie maia maisie maki malia malin malvina mamie mandy manon mara marcella marcia margaery margaret
margarita margery margie margo margot marguerite maria mariah mariam marian mariana marianne maribel marie mariel
marietta marigold marilyn marina marion marisa marisol marissa marjorie marlene marnie marsha martha martina mary
maryam matilda maud maude maura maureen mavis maxine may maya maz meg megan mei melanie melba melina melinda melisande
melissa melody mercedes mercy meredith merida merle mia mianmian michaela michelle michiko mikasa mildred milicent
millicent millie mimi mina minerva minnie mira mirabel miranda miriam misty moira molly momo mona monica monique
morgana morticia moxie muriel myra myrtle nadia nadine nami nancy naomi narcissa natalia natalie natasha nebula nell
nellie nelly nerissa nerys nessa nettie neve nezuko niamh nicole nicolette nikita nimue nina noelle nora noreen
norma nova nymphadora nyota ochaco ochako octavia odette odile ofelia okoye olga olive olivia olympia opal ophelia
ottilie padma padme paige pamela pandora pansy parvati patience patricia patsy patty paula paulette pauline pearl
peggy penelope penny peony pepper perdita persephone petra petronella petunia philippa phoebe phyllis pippa polly
pomona poppy portia prim primrose priscilla prudence prue prunella queenie rachel rae ramona rapunzel raquel rebecca
regan regina reina renata renee renfri rey rhea rhiannon rhoda rhonda rita roberta robyn rochelle rosa rosalie
rosalind rosaline rosamond rosamund rosanna rosanne rose roseanne rosemary rosetta rosie rosina rosé rowena roxanne
roxy ruby rukia ruth sabina sabine sabrina sadie saffron sakura sally salome samantha samira sandra sansa saoirse
sara sarah sarai saskia scarlett selena selina selma seraphina serena shannon sharon shauna sheila shelley sheryl
shirley shuri sibyl sienna sigrid silvia simone siobhan sofia sonia sonja sonya sophia sophie sophronia sophy stacey
stacy stella steph stephanie sue suki summer susan susanna susannah susie suzanne suzie suzy svetlana sybil sylvia
sylvie tabitha tallulah tamara tammy tamsin tania tanya tara tasha tatiana tauriel temperance tess tessa thalia thea
thelma theodora theresa therese thomasina tiana tiffany tilda tilly tina titania tonia toph tracey tracy tricia
trina trinity trish trisha triss trixie trudy tsunade tsuyu tyra una undine ursula usagi val valentina valeria
valerie valkyrie vanessa velma venetia vera verity verna veronica veronique vesper vi vickie vicky victoria viola
violet violetta virginia viv vivian viviane vivien vivienne wanda wendy whitney wilhelmina willa willow wilma
winifred winnie winry wynonna xena xiomara yanli yara yasmin yasmine yelena yennefer ygritte yoko yolanda yumi
yvette yvonne zara zelda zelia zena zinnia zoe zoey zofia zora zuleika
"""

#: borne by anybody, or by men and women in different books: they tell no gender
_EITHER = """
jess jude ollie charlie lou max sam nicky bobbie ronnie stevie andy danny joey jordan morgan francis evelyn marion
addison adrian alex alexis ari ash ashley aubrey avery bailey beverley blair blake brett brook cameron casey charley
chris corey dale dana darcy devon drew eden ellis emery finley frankie gale gerry gray greer harley harper hayden
hilary hinata hunter indigo jackie jamie jan jean jordan kelly kendall kerry kim kit kris lan lane lee leigh logan
mackenzie mel micah mickey morgan nat nico pat payton phoenix quinn reese ren riley river robin rory rowan sage
sandy sascha sasha sawyer scout shelby sidney sky skye skylar sloane sol storm sydney tatum taylor toni wren yuki
zion
"""


MALE_NAMES = frozenset(_MALE.split()) - frozenset(_EITHER.split())
FEMALE_NAMES = frozenset(_FEMALE.split()) - frozenset(_EITHER.split())
NEUTRAL_NAMES = frozenset(_EITHER.split()) | (MALE_NAMES & FEMALE_NAMES)
GIVEN_NAMES = MALE_NAMES | FEMALE_NAMES | NEUTRAL_NAMES


#: names that are common words too: without a capital they are no sign of a person
WORD_NAMES = frozenset(
    """
    ally amber art august ash basil bash bear beau bell belle bill blaise blue booker brand brook bud buck candy cherry
    clay cliff cole colt coral crystal daisy dale dawn dean dee destiny dick dolly don dot drew duke eden ember faith
    fay fern finch flora florence flower frank gene ginger glen grace grant gray grey gale guy hal hall harmony harper
    hazel heath heather holly honey hope hunter iris ivy jack jade jasmine jay jean jet jo joe john joy june junior
    kay king kit lance lane laurel leaf lee lily link loch logan luna mace madge major mark mark marina max may mercy
    mike miles misty moll mona myrtle nan nana nick noble nova olive opal oz page paige parker pat patience patsy pearl
    penny pepper perry phoenix pierce piper pip poppy port prudence ray red reed reef rex rich river rob robin rock rod
    rose rosemary rowan ruby ruth rue rusty saga sage sally sandy scarlet scott scout shad shell shirley skip sky sol
    spike star stew storm summer sue sunny tab tad tanner tess tiger tom trent troy vale van victor viola violet violin
    wade walker ward wells wick will willow winter wolf wren zion star teddy toby tuck van dash echo fleur hero leo lex
    ma pa mace nell rhett norm rip bobby carol chip chuck herb hank josh jot lou matt merry mo nat ned peg ted tim vi
    """.split()
)


@cache
def is_given_name(word: str) -> bool:
    """Whether the word, in lower case, is a given name of the lists, accents set aside."""
    return _fold(word) in GIVEN_NAMES


@cache
def name_pronouns(given_name: str) -> str:
    """The pronoun set that a given name usually goes with, or "".

    Args:
        given_name: in lower case.
    """
    plain = _fold(given_name)
    if plain in NEUTRAL_NAMES or _is_short_for_both(plain):
        return ""
    if plain in MALE_NAMES:
        return "he/him"
    return "she/her" if plain in FEMALE_NAMES else ""


def _is_short_for_both(name: str) -> bool:
    """Whether the name is short for men's names and for women's: "Charlie", "Sam"."""
    full = FULL_NAMES.get(name, frozenset())
    return bool(full & MALE_NAMES) and bool(full & FEMALE_NAMES)


def _fold(word: str) -> str:
    if word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
