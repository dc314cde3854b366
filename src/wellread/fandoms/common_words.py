"""Stems that stand in any story, counted in stretches of 260 words of 98 old novels, and some of our day.

A moment of canon that points with them points at little.
"""

from __future__ import annotations

#: in one stretch of twelve or more
EVERYWHERE = frozenset(
    "against air almost alway am answer any anyth appear becaus befor began being believ best better between book "
    "break brother brought call car certainly chang com consider continu cours cri day dear die don't door doubt "
    "either end enough even ever every expect ey fac fall family far father feel felt few find first follow found "
    "friend girl giv give going good got great half hand happen happy head hear heard heart help hom hop hour hous "
    "however idea ind interest just keep kind knew know known lady last laugh least leav leave less let letter lif "
    "light lik littl liv long look lov mad mak man manner many marry matter me mean meet men mind minut miss moment "
    "mor morn mother mr mrs much my myself nam never new next night noth now oh old onc open our part pass peopl "
    "perhap person plac pleas point poor present put question quit rather read really remember reply return right "
    "room round run sam sat see seem set shall should sid sinc sister sit smil som someth soon sort speak still stood "
    "stop street such suppos sur tabl tak talk ther thing think thos though thought thre through till tim together "
    "toward turn under upon us voic wait walk want way we well wher whil whit whol why window wish without woman "
    "wonder word work world year yes yet you young your".split()
)

#: in one of thirty or more
OFTEN = frozenset(
    "abl abov accept account acquaintanc across act ad address advantag affair affection afraid afternoon afterward "
    "age ago agreeabl ah allow alon along already also altogether among appearanc archer arm around arriv assur "
    "attempt attend attention aunt bad bag bags bear beautiful beauty becam becom bed begin behaviour behind belong "
    "besid beyond big bit black blanket blu body born box boy breakfast bright bring bus business can't cannot "
    "carriag carry cas catch caught caus certain chair chanc character charm child children church circumstanc class "
    "clear clos coat coffee cold college colour comfort comfortabl common companion company concern conduct "
    "conversation convinc corner couch counter country cousin creatur cross crowd curiosity cut dad danc dar dark "
    "daughter deal death decid declar delight delightful depend desir determin didn't different difficulty din dinner "
    "directly distanc distress draw drawn dreadful dream dress drew drink driv drive drop dur early earth easy eat "
    "effect engag engagement enter entirely equal especially everyth exactly except exclaim explain express "
    "expression extremely eye fact fancy fear feeling feet fellow figur fill fin finish fir fit fiv fix floor flower "
    "forc forget form former fortun forward four front full garden general gentleman gentlemen glad glanc glass god "
    "green grew ground grow guess hair hall hallway hang happiness hard hardly hat heaven heavy held high hill hold "
    "honour hors human hurry husband ill imagin imagination immediately impossibl increas instead intend interrupt "
    "invitation isn't itself jacket join judg key kiss kitchen knowledg larg lat later law learn led lie likely "
    "listen london longer lord lose low lunch madam marriag mary meant memory mention merely mil min mom money month "
    "mov natur natural near nearly necessary need neither nic nobody non notic object oblig observ occasion offer "
    "offic often opinion order ought outsid pain pal paper particular particularly party past paus perfect perfectly "
    "phone pick pictur piec pillow pity plan play pleasur possibl power pretty prevent probably produc promis quiet "
    "rain rais reach ready real reason receiv red refus regard remain remark repeat respect rest rich ring ris road "
    "ros sak satisfy scarcely scen school seat second secret self send sens servant settl shirt sho short shoulder "
    "show shut sigh sight silenc silent sir situation six sleep small smok snow society sometim son sorry soul sound "
    "spent spirit spit spok spread stair stand star start stat stay step story strang strike strong subject sudden "
    "suddenly suffer suggest sunday surpris tast tea tear ten thank themselv therefor thousand thu tir ton touch town "
    "tr train tri troubl tru truck trust truth try twenty uncl understand understood until use used usual view visit "
    "wall watch water week whatever whether whisper whos wif wind winter within women won't wonderful wood worth writ "
    "write wrong yellow yourself".split()
)
