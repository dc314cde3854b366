"""Given names and the gender they usually tell: a hint that the text overrules.

Written for this project: names common in English-language fiction and its fandoms, old and new, from many tongues.
"""

from __future__ import annotations

from functools import cache

from wellread.characters.nicknames import FULL_NAMES
from wellread.text import strip_accents

_MALE = """
aang aarav aaron abdul abe abel abraham abram achilles adam adolf adrien aesop ahmed aidan aiden ajax akaashi akechi
akira aladdin alan alaric alasdair alastair albert albus alden aldo alec alejandro alessandro alessio alexander
alexandre alexei alfie alfonso alfred algernon ali alistair allan allen alonzo alphonse alton alvaro alvin amadeus
ambrose amir amos anakin anatoly anders andre andreas andrei andrew andy angel angelo angus anil anselm anthony
antoine anton antonio apollo aragorn aramis archibald archie ares aristide arjun arlo armand armando armin arnold
aron arthur arturo asa asaf asher ashton atsushi atticus attila aubrey august augustin augustus aurelius austin avi
axel axl aziz babatunde bakugou balthazar baptiste barnaby barney barry bart bartholomew bartleby basil bastian beau
ben benedict benjamin bennett benny bernard bernardo bert bertie bertram bertrand bilal bilbo bill billy bjorn
blaise bob bobby bodie bogdan bokuto boris boromir boyd brad bradley bram brandon brendan brent brian brody bruce
bruno bryan bryce buck bucky bud burt byron cade caesar caleb callum calum calvin carl carlo carlos carlton carter
casper caspian cassius castiel cecil cedric chad chandler changbin charles charlie cheng chester chidi christian
christoph christophe christopher chuck chuuya cillian clarence clark claude claudio claudius clayton clem clement
cliff clifford clint clinton clive clyde cody colin connor conor conrad constantine cormac cornelius cosmo craig
crispin curtis cuthbert cyril cyrus daichi daisuke damian damien damon dan dane daniel danny dante darius dariush
darren darryl dave david davide davy dazai dean declan denis dennis denzel derek dermot desmond dev dexter dick
diego dieter dimitri dirk dmitri dmitry dominic don donald donnie donovan dorian doug douglas dov draco drake duncan
dustin dwayne dwight dylan eamon earl ed eddard eddie eddy edgar edmond edmund edouard eduardo edward edwin egbert
eiji eitan eli elia elias elijah eliot elliot elliott elmer elrond elton elvis emeka emil emile emilio emlyn emmanuel
emmett emre enrico enrique enzo eoin eomer ephraim eren eric erich erik ernest ernesto ernie errol esteban ethan
etienne euan eugene eustace evan evander everett ewan ezekiel ezra fabian fabio faramir farid federico felipe felix
feng ferdinand fergus fernando fidel filippo finn finnegan fitzwilliam floyd flynn francesco francis francisco
francois frank frankie franklin franz fred freddie freddy frederic frederick friedrich fritz frodo gabe gabor
gabriel gabriele galahad gandalf gareth garrett garth gary gaston gavin gawain gellert gene geoff geoffrey george
georges georgie gerald gerard gerd gerhard gethin gideon gil gilbert giles gimli gino giorgio giovanni giuseppe glen
glenn godfrey goku gordon goro graham grant greg gregor gregory griffin grigori guido guillaume gunnar gunther gus
gustav gustave guy gwyn hades haku hal hamish hamlet hamza han hank hannibal hans harald harold harry haruki haruto
harvey hassan heath hector heinrich heinz hendrik henri henrik henry herbert hercule hercules herman hermann hermes
hideki hikaru hiro hiroki hiroshi hisoka hobi holden homer horace horatio horst hoseok howard howl huaisang hubert
huck hugh hughie hugo humphrey hunk huw hyunjin iain ian ibrahim icarus ichigo idris ifan ignacio ignatius ignatz
igor ike ikenna ilya immanuel imran ingo inigo ioan ira iroh irving isaac isaiah isamu isidore istvan itachi ivan
ivo iwaizumi izuku jabari jace jack jackson jacob jacques jae jaehyun jaime jake jakub jamal james jared jarrod
jarvis jason jasper javier jax jay jayden jean-luc jeb jed jeeves jeff jeffrey jem jeremiah jeremy jerome jerry
jesper jesse jethro jett jian jiang jim jimin jimmy jin jinwoo jisung joachim joaquin joe joel joey johan johann
johannes john johnny jon jonah jonas jonathan jonny jonty jorge joris jory jose josef joseph josh joshua josiah juan
judas jude jules julian julien julio julius jun jungkook junior jurgen justin kabir kageyama kai kakashi kamau karim
karl kaspar kasper katsuki kazuki kazuya keiji keir keith ken kenji kenma kenneth kenny kenta kerem kevin khalid
kieran killian kip kirill klaus kofi konrad konstantin kratos krzysztof kuba kuroo kurt kwame kyle kylo lachlan
lance lancelot larry lars laszlo laurence laurent laurie lawrence lazarus leander legolas leif leland len lenny leo
leon leonard leonardo leopold leroy lester lestrade lev levi lewis liam linus lionel livio lloyd loki lonnie lorenzo
lothar lou louie louis luc luca lucas lucien lucifer lucius ludovic ludwig luffy luigi luis lukas luke luther
lysander mac magnus makoto malachi malcolm malik manfred manny manuel marc marcel marcello marcio marco marcus marek
mario marius mark marlon marshall martin marty marvin masaru mason mateo mathias mathieu matt matteo matthew
matthias maurice maverick max maximilian maximus maxwell mehmet melvin mercutio merlin merry mervyn michael michel
mick midoriya miguel mikael mike mikey mikhail mikkel milan miles milo milton minato minho misha mitch mitchell
mohamed mohammed montague monty mordecai mordred morris mortimer moses moshe muhammad murray mustafa mycroft namjoon
naoki napoleon naruto nate nathan nathaniel navid neal ned neil nelson neo neville newland newton niall nicholas
nick nicky nicolas niels nigel niklas niko nikolai nikolas nils noah noam noel nolan norbert norman obi obi-wan
octavius odin odysseus oikawa oisin olaf oleg oliver olivier ollie omar orlando orpheus orson orville osamu osbert
oscar oswald otis otto owain owen pablo paddy padraig paolo parker pascal patrick patroclus paul pavel pedro
percival percy peregrin peregrine perry pete peter petyr phil philip philippe phillip phineas pierce pierre piers
piet pieter pietro piotr pip pippin poe porthos quentin quincy rafael rafe rainer raj rajesh ralph ramon ramsay
randal randall randolph randy ranpo raoul raphael rashid rasmus raul ravi ray raymond reggie reginald regulus remus
remy rene reuben rex reynold reza rhett rhys ricardo rich richard richie rick ricky rob robb robert roberto rocco
rocky rod roderick rodney rodrigo rodrik roger rohan roland rolf roman romeo ron ronald ronan ronnie ross roy ruairi
ruben rubeus rudolf rudolph rufus rupert russ russell ryan ryder ryo ryota ryuji salazar salvador salvatore sam
samson samuel samwell samwise sanjay sanji santiago sasuke satoru satoshi saul scott scotty seamus sean sebastian
sebastien seokjin septimus serge sergei sergio seth seungmin severus seymour shane shaun shawn sheldon sherlock
shinji shiro shlomo shota shoto shouta shouto shoyo shun sid siegfried sigmund silas silvio simon sirius sizwe sokka
solomon sonny soren sota spencer spike stan stanislav stanley stefan stefano stephan stephen sterling steve steven
stevie stewart stiles stuart suresh sven sylvester tadashi taehyung taeyong takeshi takumi tao tariq taro tarquin
ted teddy terence terrence terry tetsuya thabo thaddeus thanos theo theobald theodore theon thijs thomas thor thorin
tiberius tim timothy titus tobias tobio toby todd todoroki tom tomas tomasz tommaso tommy tony torsten toru
toshinori travis trent trevor tristan trystan tsubasa tsukishima tuck tunde turner tybalt tyler tyrell tyrion tyrone
ulric ulrich ulysses umberto uri uriah usopp uther uwe valentin valentino van vegeta vernon vicente victor vidal
vijay vik vikram viktor vince vincent vincenzo virgil vito vittorio vladimir wade waldo wallace wally walt walter
wangji warren wayne wei wendell werner wes wesley wilbur wilfred wilfrid wilhelm will willem william willie willy
winston wojciech wolf wolfgang woody wouter wuxian wyatt xander xavier xiao xichen yasir yoav yoongi youssef yugi
yuji yuri yusuf yusuke yuto yves zac zach zachary zack zane zbigniew zeke zeus zhan zoltan zoro zuko
"""

_FEMALE = """
abby abena abigail ada adaeze adela adelaide adele adeline aditi adriana adrienne agatha agnes agnieszka ahsoka aiko
aileen ailsa aisha aisling aislinn akane akua alana alanna alba alberta aleksandra alessandra alessia alexa
alexandra alexandria alice alicia alina alisa alison alissa allegra allison allura alma althea alyssa amabel amalia
amanda amara amber amelia amelie amina amy ana anabel ananya anastasia andrea andromeda angela angelica angelina
angharad angie anika anita anjali ann anna annabel annabella annabelle annabeth annalise anne anneke anneliese
annelise annemarie annette annie annika anthea antoinette antonia anya aoife aphrodite april arabella araminta aria
ariadne ariana arianna ariel artemis arwen arya asami astrid asuka asuna athena audrey augusta aurelia aurora ava
avril ayaka ayame ayesha ayla ayse azula bathsheba bea beatrice beatrix beatriz becca becky belinda bella bellatrix
belle bernadette bernice bertha beryl bess bessie beth bethany betsy bette betty beverly bianca biddy birgit blanche
bonnie brenda brianna bridget bridie brienne brigid brigitte briony britney brittany bronte bronwen brooke brunhilde
bryony buffy caitlin caitlyn callie calliope calypso camila camilla camille candace candy caoimhe cara carina carla
carlotta carly carmen carol carole caroline carolyn carrie carys cass cassandra cassia cassidy cassie catalina
catarina catelyn catherine cathleen cathy catriona cecelia cecile cecilia cecily celeste celestine celia celine
cersei cerys chandra chantal charity charlene charlotte chelsea cherie cheryl chiamaka chiara chihiro chioma chloe
chrissy christa christabel christiana christie christina christine ciara cicely cinderella cindy ciri claire clara
clare clarice clarissa claudia clementine cleo cleopatra clio clotilde colette colleen columbine constance consuelo
cora coraline cordelia corinne cornelia cosette courtney cressida cristina crystal cynthia daenerys dagmar dahlia
daisy danica daniela danielle danuta daphne darcey daria darla dawn deanna deb debbie deborah debra deepa defne
deirdre delia delilah della delphine delyth demeter denise desdemona desiree diana diane dido dinah divya dolly
dolores dominique donna dora dorcas doreen doris dorothea dorothy dorrit dottie drusilla dulcie ebony echo edie
edith edna edwina effie eileen eilidh eilis eithne ekaterina elaine eleanor eleanora electra elena eleni eleri
elfrida eliana elinor elisa elisabeth elise eliza elizabeth ella elle ellen ellie elodie eloise elsa elsie elspeth
eluned elvira emiko emilia emilie emily emma emmeline enid eowyn erica erika erin ernestine esme esmeralda esperanza
estella estelle esther ethel etta eudora eugenia eugenie eunice eunji euphemia eurydice eva evangeline eve evelina
evelyn evie ewa ezri fanny fantine farrah fatima fatimah faye federica felicia felicity femke fenella fern fernanda
ffion fia fiona fionnuala fleur flora florence florrie folake fran frances francesca francine freda frederica freya
frida frieda frigga fubuki fumiko gabriela gabriella gabrielle gaia gail galadriel gamora gemma genevieve georgette
georgia georgiana georgina geraldine germaine gertie gertrude gianna gilda gillian gina ginevra ginger ginny
giovanna gisela giselle giulia gladys glinda gloria glynis goldie golnaz goneril grace gracie graciela grainne greta
gretchen gretel griselda guadalupe gudrun guinevere gunhild gwen gwendolen gwendolyn gwyneth halina hana hanako
hanna hannah harriet haruka hattie hazel heather hecate hedda hedwig heidi helen helena helene helga heloise
henrietta hephzibah hera hermia hermione hester hilda hilde hildegard hitomi holly honoria hope hortense hyacinth
hyejin ida ilaria ildiko ilsa ilse imelda imogen ines inez inga inge ingrid iola iona ione irena irene irina iris
irma isabel isabela isabella isabelle isadora ishbel isla isobel isolde ivana ivy izzy jackie jacqueline jade
jadwiga jamila jan jana jane janelle janet janey janice janie janine jasmine jean jeanette jeanne jemima jenna
jennie jennifer jenny jess jessica jessie jill jillian jilly jing jisoo jiwoo jo joan joanna joanne jocasta jocelyn
jody johanna josefina josephine josie joy joyce juana juanita judith judy julia juliana julianne julie juliet
julieta juliette june juno justine jutta jyn kaede kaori kara karen karin karina karla kasia kat katara katarina
katarzyna kate katharine katherine kathleen kathryn kathy katie katja katniss katrina katya kavita kay kayla keiko
keira kelsey kendra khaleesi kiki kimberly kira kirsten kirsty kitty korra kristen kristin kristina kyoka kyoko kyra
lacey laila lakshmi lana lara larisa larissa laura laurel lauren lavender lavinia layla lea leah leanne leda leela
leia leila lena lenore leona leonie leonora leopoldine leslie leticia letitia lettie letty lexi libby lidia
lieselotte liesl lihua lila lilia lilian liliana lilith lillian lily lina linda lindsay lindsey linh linnea lisa
lisbeth lise lisette liv liz liza lizbeth lizzie lizzy lois lola lorelai lorelei loretta lorna lorraine lotte lottie
lotus louella louisa louise lourdes luann lucia lucille lucinda lucrezia lucy luisa luna lupe luz lyanna lydia
lynette lynn lyra lyudmila mabel maddie madeleine madeline madelyn madge madison mae maeve magda magdalena maggie
maia mair maire mairead maisie maki malgorzata malia malin mallory malvina mamie mandy manon manuela mara marcella
marcia maren margaery margaret margarethe margarita margery margie margo margot marguerite maria mariah mariam
marian mariana marianne maribel marie marieke mariel marietta marigold marijke mariko marilyn marina marion marisa
marisol marissa marit marjorie marlene marnie marsha marta martha martina mary maryam masha matilda maud maude maura
maureen mavis maxine may maya maz meera meg megan mei meiling melanie melba melina melinda melisande melissa melody
menna mercedes mercy meredith merida merle mhairi mia mianmian michaela michelle michiko midori mieke mikasa mildred
milicent millicent millie milly mimi mina minerva minji minnie mira mirabel miranda miriam misty miyuki moira molly
momo mona monica monique morag morgana morticia morven moxie muriel myra myrtle nadezhda nadia nadine nami nanami
nancy naomi narcissa nasrin nastya natalia natalie natasha natsuki nebula neha nell nellie nelly nerissa nerys nessa
nettie neve nezuko ngozi nia niamh nicole nicolette nikita nimue nina nisha nkechi noelle nomsa noor nora noreen
norma nour nova nuala nymphadora nyota ochaco ochako octavia odette odile ofelia okoye oksana olga olive olivia
olwen olympia oona opal ophelia orla ottilie padma padme paige paloma pamela pandora pansy paola parisa parvati
patience patricia patsy patty paula paulette pauline pearl peggy penelope penny peony pepper perdita persephone
petra petronella petunia philippa phoebe phyllis pilar pippa polina polly pomona pooja poppy portia prim primrose
priscilla priya prudence prue prunella queenie rachel radha rae ragnhild raisa ramona rani rania rapunzel raquel
rebeca rebecca regan regina rei reiko reina renata renate renee renfri rey rhea rhiannon rhoda rhona rhonda rin rita
ritu roberta robyn rochelle roisin romy rosa rosalie rosalind rosaline rosamond rosamund rosanna rosanne rosario
rose roseanne rosemary rosetta rosie rosina rosé rowena roxanne roxy ruby rukia ruth sabina sabine sabrina sachiko
sadie saffron sakura sally salma salome samantha samira sandra sanna sanne sansa saoirse sara sarah sarai saskia
sayuri scarlett selena selene selina selma seraphina serena setsuko shannon sharon shauna sheena sheila shelley
sheryl shirin shirley shizuka shona shuri sian sibyl sienna signe sigrid silvia simona simone sinead siobhan siri
sofia soledad solveig sonia sonja sonya soojin sophia sophie sophronia sophy soraya sorcha stacey stacy stella steph
stephanie sue suki summer sunita susan susanna susannah susie suzanne suzie suzy svea svetlana sybil sylvia sylvie
tabitha tallulah tamara tammy tamsin tania tanya tara tasha tatiana tauriel tegan temperance tess tessa tessie
thalia thandi thea thelma theodora theresa therese thomasina thuy tiana tiffany tilda tilly tina titania tomoko
tonia toph tove tracey tracy tricia trina trinity trish trisha triss trixie trudy tsunade tsuyu tyra ulla una undine
ursula usagi usha ute val valentina valeria valerie valkyrie vanessa velma venetia vera verity verna veronica
veronique vesper vi vickie vicky victoria vidya viola violet violetta virginia viv vivian viviane vivien vivienne
wanda wanjiru wendy whitney wilhelmina willa willow wilma winifred winnie winry wynonna xena ximena xiomara yanli
yara yasmin yasmine yelena yennefer yetunde ygritte ying ylva yoko yolanda yue yui yukiko yulia yumi yuna yvette
yvonne zainab zara zelda zelia zena zeynep zinnia zoe zoey zofia zola zora zosia zsofia zuleika
"""

#: borne by anybody, or by men and women in different books: they tell no gender
_EITHER = """
addison adrian alex alexis andy ari ash ashley aubrey avery bailey beverley blair blake bo bobbie brett brook
cameron casey charley charlie chris corey dale dana danny darcy devon drew eden ellis emery evelyn finley francis
frankie gale gerry gray greer harley harper hayden hilary hinata hunter indigo jackie jamie jan jean jess joey
jordan joss jude kelly kendall kerry kim kit kris lan lane lark lee leigh linden logan lou mackenzie marion max mel
micah mickey morgan nat nicky nico noa ollie onyx pat payton phoenix quinn reese ren riley river robin ronnie rory
rowan sage sam sandy sascha sasha sawyer scout shay shelby sidney sky skye skylar sloane sol stevie storm sydney
tatum taylor toni wren yuki zion
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
    bea bo dane goldie kip lark linden liv mick onyx rani rei shay zac abe edie dottie
    """.split()
)


@cache
def is_given_name(word: str) -> bool:
    """Whether the word, in lower case, is a given name of the lists, accents set aside."""
    return strip_accents(word) in GIVEN_NAMES


@cache
def name_pronouns(given_name: str) -> str:
    """The pronoun set that a given name usually goes with, or "".

    Args:
        given_name: in lower case.
    """
    plain = strip_accents(given_name)
    if plain in NEUTRAL_NAMES or _is_short_for_both(plain):
        return ""
    if plain in MALE_NAMES:
        return "he/him"
    return "she/her" if plain in FEMALE_NAMES else ""


def _is_short_for_both(name: str) -> bool:
    """Whether the name is short for men's names and for women's: "Charlie", "Sam"."""
    full = FULL_NAMES.get(name, frozenset())
    return bool(full & MALE_NAMES) and bool(full & FEMALE_NAMES)
