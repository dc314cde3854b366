"""Given names and the gender they usually tell: a hint that the text overrules.

Written for this project: names common in English-language fiction and its fandoms, old and new, from many tongues.
"""

from __future__ import annotations

from functools import cache

from wellread.characters.nicknames import FULL_NAMES
from wellread.text import strip_accents

_MALE = """
aang aarav aaron abdul abe abel abraham abram achilles adam adolf adrien aesop ahmed aidan aiden ajax akaashi akechi
akira aladdin alan alaric alasdair alastair albert albus alden aldo aldous alec alejandro alessandro alessio alexander
alexandre alexei alfie alfonso alfred algernon ali alistair alistar allan allen alonzo alphonse alton alvaro alvin
amadeus ambrose ambrosius amir amos anakin anatoly anders andre andreas andrei andrew andy angel angelo angus anil
anselm anselmo anthony antoine anton antonio apollo aragorn aramis archibald archie ares aristide arjun arlo armand
armando armin arno arnold aron arthur arturo asa asaf asher ashton athos atsushi atticus attila aubrey august augustin
augustus aurelius austin avi axel axl aziz babatunde bahorel bakugou balin balthazar banquo baptiste barnabas barnaby
barney barry bart bartholomew bartleby basil bastian beau beauregard ben benedict benjamin bennet bennett benny berend
bernard bernardo bert bertie bertold bertram bertrand bilal bilbo bill billy bjarne bjorn blaise boaz bob bobby bodie
bogdan bokuto boris boromir bossuet boyd brad bradley bram brandon brannon brendan brennan brent brian brock brody
bronson bruce bruno bryan bryce bryn buck bucky bud burt burton byrne byron cade cadmus caesar cahir cain cal caleb
callan callum calum calvin camden carl carlo carlos carlton carmine carter casper caspian cassius castiel cecil cedric
cedrik chad chandler changbin charles charlie chaz cheng chester chet chidi christian christoph christophe christopher
christy chuck chuuya ciaran cillian clarence clark clarke claude claudio claudius claus clayton clem clement cliff
clifford clint clinton clive clyde cody colby cole colin colm colman combeferre connor conor conrad constantine corbin
cormac cormoran cornelius cosmo courfeyrac craig crispin cruz curt curtis cuthbert cyprian cyril cyrus dag daichi
daisuke damian damien damon dan dane daniel danny dante darius dariush darren darryl dashiell dave davey david davide
davy dawson dazai dean declan demetrius denis dennis denzel deon derek dermot desmond dev dewey dexter dick diego
dieter dimitri dion dirk dmitri dmitriy dmitry dominic dominik don donal donald donnie donovan dorian doug douglas dov
draco drago drake duane duncan dustin dwayne dwight dylan eamon earl ed eddard eddie eddy edgar edison edmond edmund
edouard edric eduardo edward edwin egbert eiji einar eitan eldon eli elia elias elijah eliot ellery elliot elliott
elmer elrond elton elvis elwood emeka emil emile emilio emlyn emmanuel emmet emmett emre enjolras enoch enrico enrique
enzo eoin eomer ephraim eren eric erich erik ernest ernesto ernie errol esau eskil esteban ethan etienne euan eugene
eustace evan evander everard everett ewan ezekiel ezio ezra fabian fabio fabrice faramir farid federico felipe felix
feng fenton ferdinand fergus fernando feste feuilly fidel filippo finbar finn finnegan finnian fitz fitzwilliam
fletcher floyd flynn forrest francesco francis francisco francois frank frankie franklin franz fraser frazer fred
freddie freddy frederic frederick friedrich fritz frodo gabe gabor gabriel gabriele galahad galen gandalf gareth garret
garrett garth gary gaspard gaston gavin gavroche gawain gellert gene geoff geoffrey geordie george georges georgie
gerald geralt gerard gerd gerhard germain gerrit gethin gianni gideon gil gilbert giles gimli gino giorgio giovanni
giuliano giuseppe glen glenn godfrey godric goku gordon gorm goro graeme graham grant grantaire greg gregor gregory
griff griffin grigori grover guido guildenstern guillaume gunnar gunther gus gustav gustave guthrie guy gwyn hades
hadrian hakon haku hal halvor hamilton hamish hamlet hamza han hank hannibal hanno hans harald harlan harold harrison
harry hartley haruki haruto harvey hassan havelock heath hector heinrich heinz helmut hendrik henning henri henrik
henry herbert hercule hercules herman hermann hermes herve hideki hideo hikaru hilbert hiro hiroki hiroshi hisoka hobi
holden homer horace horatio horst hosea hoseok howard howie howl huaisang hubert hubie huck hugh hughie hugo humphrey
hunk huw hyunjin iago iain ian ibrahim icarus ichigo ichiro idris ifan ignacio ignacy ignatius ignatz igor ike ikenna
ilie ilya immanuel imran ingo ingvar inigo ioan ira iroh irving isaac isaiah isak isamu ishaan ishmael isidore istvan
itachi ivan ivar ives ivo iwaizumi izuku jabari jabez jace jack jackson jacob jacques jae jaehyun jago jaime jair jake
jakub jalen jamal james janek jared jarek jaromir jarred jarrod jarvis jason jasper javert javier jax jay jayden
jean-luc jeb jed jeeves jeff jeffrey jem jeremiah jeremias jeremy jericho jerome jerry jerzy jesper jesse jethro jett
jian jiang jim jimin jimmy jin jinwoo jirou jisung joachim joaquin joe joel joey johan johann johannes john johnny joly
jon jonah jonas jonathan jonny jonty joren jorge joris jory jose josef joseph josh joshua josiah jotaro jovan juan
judas jude jules julian julien julio julius jun jungkook junichi junior juniper jurgen justin kabir kageyama kai kaito
kakashi kamau kane kareem karim karl karsten kaspar kasper katsuki kazimir kazu kazuki kazuya keanu keenan keiji keir
keiran keith kelvin ken kendrick kenji kenma kenneth kenny kenta kenton kerem kevan kevin khalid kian kiefer kieran
killian killua kip kirill klaus kofi konrad konstantin kratos krzysztof kuba kuroo kurt kurtis kwame kyle kyler kylo
kyrie lachlan laertes laird lambert lance lancelot lando larry lars laszlo laurence laurens laurent laurentius laurie
lawrence lazarus lazlo leander leandro legolas leif leland lemuel len lenny leo leon leonard leonardo leopold leroi
leroy lester lestrade lev levi levon lewis liam lind linus linwood lio lionel livio lloyd loki lonnie lorenzo lorne
lothar lou louie louis lowell luc luca lucas lucien lucifer lucius ludo ludovic ludwig luffy luigi luis luka lukas luke
luther lysander maarten mac macduff mackie macon madoc magnus makoto maksim malachi malcolm malcom malik malvolio
manfred manny manu manuel marc marcel marcello marcellus marcin marcio marco marcus marek mariano mario marius mark
marlon marlowe marshall marten martin marty marvin masaru masato mason matej mateo mateusz mathias mathieu mathis matt
matteo matthew matthias matty maurice maverick max maxim maximilian maximus maxwell mehdi mehmet meinhard melvin
mercutio merlin merrick merry mervyn michael michel mick midoriya miguel mikael mike mikey mikhail mikkel milan miles
milo milos milton minato minho misael misha mitch mitchell mohamed mohammed mohan monroe montague montgomery monty
mordecai mordred morris mortimer moses moshe muhammad mungo murray mustafa mycroft nadim namjoon nando naoki napoleon
narek naruto nash nate nathan nathanael nathaniel navid neal ned neil nelson neo neville newland newton niall nicholas
nick nicky nicolas niels nigel nikhil niklas niko nikolai nikolas nils noah noam noel nolan norbert norm norman norris
oberon obi obi-wan octavius odin odysseus oikawa oisin olaf olav oleg olin oliver olivier ollie omar omer orin orlando
orlo orpheus orrin orsino orson orville osamu osbert oscar osric oswald otho otis otto owain owen ozzie pablo paddy
padraig padric paolo parker parnell pascal pascoe patrick patroclus patton paul pavel pedro pelle percival percy
peregrin peregrine perry pete peter petyr phelan phil philip philippe phillip phineas pierce pierre piers piet pieter
pietro piotr pip pippin poe pontus porthos preston quade quentin quillon quincey quincy rafael rafe rafi rainer raj
rajesh raleigh ralph ramiro ramon ramsay ramsey randal randall randolph randy ranpo raoul raphael raphe rasheed rashid
rasmus raul ravi ray raymond reece reggie reginald regulus reid reidar reinhard reinhardt reinier remus remy rene
reuben rex reynold reza rhett rhodri rhys ricardo rich richard richie rick ricky rigby riku rishi rob robb robby robert
roberto rocco rocky rod roddy roderick rodney rodrigo rodrik rogelio roger rohan roland rolf rollo romain roman romeo
ron ronald ronan ronen ronnie roscoe rosencrantz ross roy ruairi ruben rubeus rudolf rudolph rufus rune rupert rurik
russ russell rutger ryan ryder ryo ryota ryuji salazar salvador salvatore sam samson samuel samwell samwise sander
sandor sanjay sanji santiago sasuke satoru satoshi saul scott scotty seamus sean sebastian sebastien selim seokjin
septimus serge sergei sergio serhiy seth seungmin severus seymour shamus shane shaun shawn sheldon sherlock shinichi
shinji shiro shlomo shota shoto shouta shouto shoyo shun sid siegfried sigmund silas silvio simon sindre sirius sizwe
skip sokka solomon sonny soren sota spencer spike stan stanislav stanley stefan stefano stellan stephan stephen
sterling steve steven stevie stewart stig stiles stuart sully sunil suresh sven sverre syed sylvester symon tadashi
tadeusz tadhg taehyung taeyong taiga takashi takeshi takumi tamas tao tarek tariq taro tarquin ted teddy terence
terrance terrence terry tetsuya thabo thaddeus thanos thatcher thenardier theo theobald theodor theodore theon thijmen
thijs thomas thor thorin tiberius tibor tiernan tim timothy titus tobias tobin tobio toby todd todoroki tom tomas
tomasz tomek tommaso tommy tonio tony torbjorn tormund torsten toru toshi toshinori travers travis trent trevor tripp
tristan trond trystan tsubasa tsukishima tuck tully tunde turner tybalt tycho tyler tynan tyrell tyrion tyrone tyson
ubaldo ulric ulrich ulysses umar umberto uri uriah usopp uther uwe vaclav valentin valentino valjean van vance vasco
vaughan vaughn vegeta vernon vicente victor vidal viggo vijay vik vikram viktor vilhelm ville vince vincent vincenzo
vinny virgil vito vittorio vlad vladimir vlado wade waldo waleed wallace wally walt walter wangji warren wayne wei
wendell werner wes wesley weston wilbur wilder wilf wilfred wilfrid wilhelm wilhelmus will willem william willie willy
wilmer wim winfield winston wojciech wolf wolfgang wolfram woodrow woody wouter wuxian wyatt xander xavier xiao xichen
yann yannick yaroslav yasir yoav yonatan yoongi yorick youssef yugi yuji yuri yusuf yusuke yuto yves zac zach zachariah
zachary zack zahir zaid zander zane zayn zbigniew zeb zebulon zeke zenon zeus zhan ziad zoltan zoro zuko
"""

_FEMALE = """
abby abena abigail ada adaeze adela adelaide adele adelina adeline aditi adriana adrienne agatha agathe aggie agnes
agneta agnieszka ahsoka aiko aileen ailis ailsa aimee ainsley aisha aisling aislinn akane aki akua alana alanis alanna
alba alberta albertine aleksandra alessandra alessia aleta alexa alexandra alexandria alexandrina alice alicia alicja
alida alina alisa alison alissa aliya aliyah allegra allie allison allura alma alondra althea alyson alyssa amabel
amalia amanda amara amaya amber ameera amelia amelie amina amira amy ana anabel anais ananya anastasia andie andrea
andreea andromeda aneta angela angelica angelika angelina angeline angharad angie anika anita anja anjali anke ann anna
annabel annabella annabelle annabeth annalisa annalise annamarie anne anneke anneliese annelise annemarie annette annie
annika anouk ansel anthea antoinette antonia antonina anya aoife aphrodite apollonia april arabella araminta aria
ariadne ariana arianna arianne ariel arielle armelle artemis arwen arya asami asha ashlyn asta astoria astrid asuka
asuna athena aubree audrey augusta aurelia aurora ava aveline avril ayaka ayame ayesha ayla ayse ayumi azra azula
babette bathilda bathsheba bea beatrice beatrijs beatrix beatriz becca becky belinda bella bellatrix belle berenice
berit bernadette bernadine bernice bertha beryl bess bessie beth bethan bethanie bethany betsy bette betty beverly
bianca biddie biddy birdie birgit blanche blythe bobbi bonnie bree brenda brianna bridget bridie brienne brigid
brigitte briony britney brittany bronte bronwen brooke brunhilde brynn bryony buffy caitlin caitlyn cali calla callie
calliope calypso camellia camila camilla camille candace candice candida candy caoimhe cara caren carina carla carlene
carley carlotta carly carmen carol carole carolina caroline carolyn carrie carys cass cassandra cassia cassidy cassie
catalina catarina catelyn catherine cathleen cathryn cathy catriona cecelia cecile cecilia cecily celeste celestine
celia celie celina celine cersei cerys chandra chanel chantal charis charity charla charlene charlize charlotte
charmaine chaya chelsea cherie cherise cheryl chiamaka chiara chihiro chioma chiyo chloe chrissie chrissy christa
christabel christen christiana christie christina christine ciara cicely cinderella cindi cindy ciri claire clara
clarabel clare clarice clarine clarissa clarisse claudia clementine cleo cleopatra clio clotilde colette colleen
colombe columbine concetta connie constance consuelo cora coraline cordelia cordula corinne cornelia corrie cosette
cosima courtney cressida cristal cristina crystal cynthia daenerys dagmar dahlia daisy dani danica daniela danielle
danika danuta daphne darcey daria darla darlene davina dawn deanna deb debbie deborah debra deedee deepa defne deirdre
delaney delia delilah della delphine delyth demelza demeter demi denisa denise desdemona desiree diana diandra diane
dido dimitra dinah dinara dione dita divina divya dodie dolly dolores dominique donatella donna dora dorcas doreen
dorette doris dorothea dorothee dorothy dorrit dottie drusilla dulcie dulcinea eadie ebony echo eda edda edeline edie
edith edna edwina edyth effie effy eileen eilidh eilis eithne ekaterina elaine elara eleanor eleanora electra elektra
elena eleni eleri elfie elfrida eliana eliane elif elin elina elinor elisa elisabeth elisabetta elise eliza elizabeth
elke ella elle ellen ellie elma elna elodie eloise elsa elsie elspet elspeth eluned elvina elvira emiko emilia emilie
emily emma emmaline emmeline emmie emmy enid enola eowyn eponine erica erika erin ernestine erzsebet esme esmee
esmeralda esperanza estella estelle esther ethel etta eudora eugenia eugenie eulalia eunice eunji euphemia eurydice eva
evadne evangelina evangeline evanna eve evelina evelyn evie evita ewa ezri fabiana fabienne fallon fanni fanny fantine
farida farrah fatima fatimah fatou faye federica felice felicia felicity femke fenella feodora fern fernanda ffion fia
fidelia filippa fiona fionnuala fiorella fleur flo flora florence florrie flossie folake fran frances francesca
francine franziska freda frederica frederique fredrika freya frida frieda frigga fritzi fubuki fumiko gabi gabriela
gabriella gabrielle gaia gail galadriel galina gamora gaynor gemma genevieve georgette georgia georgiana georgina
geraldine gerda germaine gertie gertrud gertrude gia gianna gilda gillian gina ginette ginevra ginger ginny giorgia
giovanna gisela giselle gitte giulia gladys glenda glinda gloria glynis goldie golnaz goneril grace gracie graciela
grainne greetje greta gretchen grete gretel griselda guadalupe gudrun guin guinevere gunhild gunilla gwen gwendolen
gwendolyn gwyneth hadley hafsa halina halle hallie hana hanako hanna hannah hanne harriet haruka hattie hayley hazel
heather hecate hedda hedwig hedy heidi heidrun helen helena helene helga heloise henny henrietta hephzibah hera hermia
hermine hermione hester hettie hetty hilda hilde hildegard hildy hitomi holli holly honora honoria hope hortense
hyacinth hyacinthe hyejin ianthe ida idony ilaria ildiko ilka ilona ilsa ilse imani imelda imogen indira ines inessa
inez inga inge ingeborg inger ingrid iola iona ione irena irene irina iris irma irmgard isabel isabela isabella
isabelle isadora isadore ishbel isidora isla isobel isolda isolde itzel ivana ivonne ivy izabela izzy jacinda jacinta
jackie jaclyn jacqueline jada jade jadwiga jael jaelyn jamila jamilah jan jana janae jane janelle janessa janet janey
janice janie janine janis jannah jasmin jasmine jaya jazmin jean jeanette jeanne jeannie jelena jemima jena jenna jenni
jennie jennifer jenny jerusha jess jessica jessie jill jillian jilly jing jirina jisoo jiwoo jo joan joana joanna
joanne jobeth jocasta jocelyn jodie jody johanna johanne joleen jolene jolie josefina josefine josephine josie joslyn
jovana joy joyann joyce juana juanita judi judie judith judy julia juliana juliane julianna julianne julie juliet
julieta juliette june juno justine justyna jutta jyn kaede kaia kailani kalina kalpana kamala kamila kaori kara karen
karin karina karla karolina karoline kasia kat katara katarina katarzyna kate katharine katherine kathleen kathryn
kathy katie katja katniss katrina katya kavita kay kayla kaylee kaylin keeley keiko keira kelli kelsey kelsie kendra
kerstin keziah khadija khaleesi kiki kimber kimberly kimmy kinsey kira kirsten kirstie kirsty kitana kitty klara
klaudia kornelia korra kristen kristi kristin kristina kristine krystal krystyna kyla kylie kyoka kyoko kyra lacey
laila laine lainey lakshmi lale lana lani lara larisa larissa latisha latoya laura laureen laurel lauren laurene
lauretta lavender lavinia layla layne lea leah leana leandra leanna leanne leda leela leia leigh-anne leila leilani
lena leni lenka lenore leola leona leonie leonora leontine leopoldine leora leslee leslie leticia letitia lettie letty
lexi lexie libbie libby lidia liesbeth liesel lieselotte liesl lihua lila lilah lili lilia lilian liliana lilibet
lilith lillian lillie lilo lily lina linda lindsay lindsey lindy linette ling linh linnea linzi lisa lisabeth lisbeth
lise lisette liv livia livvy liz liza lizbeth lizette lizzie lizzy loes lois lola lora lorelai lorelei lorene loretta
lori loriana lorna lorraine lotta lotte lottie lotus louella louisa louise lourdes luana luann lucia luciana lucie
lucile lucille lucinda lucja lucretia lucrezia lucy ludmila ludmilla luella luisa lulu luna lupe lupita luz lyanna
lydia lyn lynda lynette lynn lynne lynsey lyra lyudmila mabel mabelle macey maddalena maddie maddy madelaine madeleine
madeline madelyn madge madison mae maeve mafalda magali magda magdalena maggie maggy maia maike mair maire mairead
maisie maite maja makena maki malena malgorzata malia malika malin mallory malvina malwina mamie mandisa mandy manon
manuela mara marcella marcelle marcia marcy mareike maren margaery margaret margareta margarete margarethe margarita
margaux margery margie margit margo margot margret marguerite maria mariah mariam marian mariana marianne maribel marie
marieke mariel mariela marietta marigold marijke marijn marika mariko marilla marilyn marina marion marisa marisela
marisol marissa marit marita marja marjolein marjorie marlee marleen marlena marlene marnie marsha marta martha marthe
martina mary maryam maryann maryanne maryse masha mathilda mathilde matilda maud maude maura maureen mavis maxine may
maya maybelle maz mckenna medea meera meg megan mehreen mei meiling melania melanie melanthe melba melina melinda
melisande melissa melodie melody melusine menna mercedes mercy meredith merete merida meriel merle mette mhairi mia
mianmian michaela michelle michiko midori mieke mieko miep mikaela mikasa mildred milena milicent milla millicent
millie milly milou mimi mina mindy minerva minette minji minna minnie mira mirabel miranda mireille mirela miriam mirka
misty mitzi miyuki moana moesha moira moll mollie molly momo mona monica monique montserrat morag morgana morticia
morven moxie moyra muireann mumtaz muriel myra myrna myrtle nada nadezhda nadia nadine nadja naima nami nanami nancy
nanette naoko naomi nara narcissa nasrin nastya natalia natalie natalya natasha natasja nathalie natsuki nebula neela
neema neha nelda nell nellie nelly nena nerissa nerys nessa nettie neva nevaeh neve nezuko ngozi nia niamh nichola
nicki nicola nicole nicolette nicolle nikita nikki nimue nina ninette nisha nkechi noelia noelle noemi nola nomsa noor
nora noreen noriko norma nour nova nuala nuria nymphadora nyota nyssa oceane ochaco ochako octavia odette odile ofelia
okoye oksana olena olenna olga olive olivia olwen olympe olympia ondine oona oonagh opal ophelia oriana orla orlaith
orly orsola ottavia ottilie ottoline padma padme paige paloma pam pamela pandora pansy paola parisa parvati patience
patrice patricia patrizia patsy patti patty paula paulette pauline pavla pearl peggy penelope penny peony pepper
perdita persephone petra petronella petrova petunia phaedra philippa philomena phoebe phyllida phyllis pia pilar piper
pippa pippi polina polly pomona pooja poppaea poppy portia prim primrose priscilla priya prudence prue prunella queenie
quiana quinta rachel radha radmila rae ragnhild rahel raina raisa ramla ramona rani rania rapunzel raquel rayna reba
rebeca rebecca reem regan regina rei reiko reina renata renate renee renfri renske rey rhea rhian rhiannon rhoda rhona
rhonda rhonwen ricarda rika rikke rilla rin rina rita ritu riva rivka roberta robina robyn rochelle rohana roisin
romana romilda romola romy rona ronja roos rosa rosabel rosalba rosalia rosalie rosalind rosaline rosalyn rosamond
rosamund rosanna rosanne rosaria rosario rose roseanne roselyn rosemary rosetta rosie rosina rosita roswitha rosé
rowena roxanne roxy roz ruby rukia ruta ruth ruthie sabina sabine sabrina sachiko sadie saffron safiya sakura salima
sallie sally salma salome samantha samara samira samiya sandra sanja sanna sanne sansa saoirse sara sarah sarai saranya
sarita saskia sawsan sayuri scarlet scarlett selda selena selene selina selma senna seraphina seren serena setsuko
shana shania shanice shanna shannon shari sharon sharona shauna shawna shayla sheena sheila shelley sherry sheryl shira
shirin shirley shizuka shona shoshana shula shuri sian sibyl sibylla sidonie sidsel sienna signe sigourney sigrid
silvia simona simone simran sinead siobhan siri siv sive sixtine sofia solange soledad solveig sonia sonja sonya soojin
sookie sophia sophie sophronia sophy soraya sorcha stacey stacy stefana stefania stefanie steffi stella steph stephanie
sue suellen sukey suki sumaya summer sunita sunniva susan susanna susannah susi susie suzan suzanna suzanne suzette
suzie suzy svea svetlana sybil sybilla sydnee sylvia sylvie tabby tabitha taisa talia tallulah talya tamar tamara
tamika tammy tamsin tania tanith tanya tara tasha tasmin tatiana tatjana tauriel tegan temperance tereza teri terri
tess tessa tessie thalia thalie thandi thea thekla thelma theodora theres theresa therese thirza thomasin thomasina
thora thuy tia tiana tiff tiffany tilda tillie tilly tina tinka tisha titania tomoko tonia toph tori torie tove tracey
tracy treva tricia trina trine trinity trish trisha triss trixi trixie trudi trudy tsunade tsuyu twyla tyra tzeitel
ulla ulrika ulrike una undine ursa ursula usagi usha ute val valentina valeria valerie valerija valeska valkyrie vanda
vanessa vasilisa veda velda velma vena vendela venetia vera verena verity verna veronica veronique veruca vesna vesper
vi vianne vickie vicky victoria vidya vilma viola violaine violante violet violetta virginia virginie vittoria viv
viveca vivian viviane vivien vivienne vreni wanda wanjiru wenda wendeline wendy whitney wilhelmina wilhelmine willa
willow wilma wilna winifred winnie winnifred winry wynonna xanthe xena xenia ximena xiomara yana yanli yara yasmin
yasmina yasmine yelena yennefer yetunde yevgenia ygritte ying ylva ynez yoko yolanda yolande ysa ysabel ysolde yue yui
yukiko yulia yumi yuna yvette yvonne zadie zahra zainab zara zarina zaynab zeenat zelda zelia zena zeynep zia zina
zinnia zita zivah zizi zlata zoe zoey zofia zofie zola zora zosia zsofia zsuzsanna zuleika zuzana
"""

#: borne by anybody, or by men and women in different books: they tell no gender
_EITHER = """
adair addison adrian alex alexis alva amari andy arden ari ash ashley ashtyn aster aubrey auden augustine avery bailey
bellamy beverley billie blair blake bo bobbie brett briar brook cam cameron carey carmel casey channing charley charlie
chris corey dakota dale dana danny dara darby darcy denny devin devon drew eden elio ellis emerson emery evelyn finley
florian francis frankie gabby gale gerry gray greer harley harper hayden hilary hinata hunter ilan indigo jackie jaden
jamie jan jean jess joey jordan joss jude kacey kade karter keegan kelly kendall kerry kim kit kris lan lane lark lee
leigh lennox lex linden lior logan lou mackenzie marion marley mattie max mel merritt micah mickey micky mischa morgan
nadya nat nicky nico noa ollie onyx pat payton peyton phoenix presley quinn raffi reese remi ren ridley riley river
robbie robin ronnie rory rowan sacha sage sam sandy sascha sasha sawyer scout shay shea shelby shelly shiloh sidney sky
skye skylar sloane sol stevie storm sutton sydney tatum taylor teagan teo toni torin vanya wallis whitley wren wyn yael
yuki ziggy zion
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
    bea bo dane goldie kip lark linden liv mick onyx rani rei shay zac abe edie dottie rune blythe gabby marten wilder
    garret tam ling dag tiff sander griff merle bree cam
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
