format = "txt"
title = "good night sweet etc"
fandom = "Hamlet - William Shakespeare"
pairing = "Hamlet/Horatio"
ending = "hopeful"
endings = ["hopeful", "unresolved"]
why = "He gets off the train again and lies down beside him; neither says what they are, but he stays the night."
closeness = [1, 1, 0, -1, -1, -2, -1, 1, 2, 2]
tense = "past"
notes = "Lower case, lost apostrophes, full stops before speech tags, one mark never closed (the quotation ends with its paragraph), one closed with two single marks. What hamlet says in the voicemail is speech, now, heard by horatio."

[pov]
person = "third"
focal = ["horatio"]
kind = "limited"

[canon]
event = "Hamlet sent away to England by his uncle; here a college AU in which he gets off the train"
departs = true

[[characters]]
id = "hamlet"
name = "hamlet"
aliases = ["hamlet", "ham"]
pronouns = "he/him"

[[characters]]
id = "horatio"
name = "horatio"
aliases = ["horatio", "ratio"]
pronouns = "he/him"

[[characters]]
id = "ophelia"
name = "ophelia"
aliases = ["ophelia", "phee"]
pronouns = "she/her"

[[characters]]
id = "laertes"
name = "laertes"
aliases = ["laertes"]
pronouns = "he/him"

[[characters]]
id = "rosencrantz"
name = "ros"
aliases = ["ros"]
pronouns = "he/him"

[[characters]]
id = "guildenstern"
name = "guil"
aliases = ["guil"]
pronouns = "he/him"

[[characters]]
id = "roommates"
name = "ros and guil"
aliases = ["ros and guil"]
pronouns = "they/them"
members = ["rosencrantz", "guildenstern"]

[[characters]]
id = "mom"
name = "mom"
aliases = ["mom"]
pronouns = "she/her"
present = false

[[characters]]
id = "claudius"
name = "uncle claude"
aliases = ["uncle claude"]
pronouns = "he/him"
present = false

[[characters]]
id = "conductor"
name = "the conductor"
pronouns = "she/her"
+++
<s title>good night sweet etc</s>

<s authors_note>a/n: hi its 3am and i wrote this on my phone so theres no capitals and im not sorry. modern college au. nobody dies!! for ONCE. hamlet/horatio bc obviously</s>

<s disclaimer>i dont own hamlet, a dead guy does</s>

<s scene_break>xXx</s>

<scene>hamlet had been lying on horatio's floor for two hours when he said it.

<q hamlet to=horatio as=i>"theyre sending me to england."</q>

horatio put his pen down. <q horatio to=hamlet as=e>"who is."</q>

<q hamlet to=horatio as=a>"mom. him. uncle claude i mean."</q> he was talking to the ceiling. <q hamlet to=horatio as=a>"its a <q other scare>'semester abroad.'</q> its got a brochure"</q>

<q horatio to=hamlet as=i>"for how long"</q>

<q hamlet to=horatio as=i>"till i stop being weird at dinner."</q>

<q horatio to=hamlet as=e>"so, forever."</q> horatio said. it was supposed to be a joke. <b trembles horatio>his voice went up at the end and he coughed so it wouldnt count.</b>

<q hamlet to=horatio as=e>"ratio"</q> hamlet said. <b pleads hamlet horatio><q hamlet to=horatio as=e>"come with me."</q></b>

<q horatio to=hamlet as=a>"i have"</q> he waved his hand at the desk, the pens, the whole stupid scholarship. <q horatio to=hamlet as=a>"<b refuses horatio hamlet>i cant just. my financial aid. i cant.</b>"</q>

<q hamlet to=horatio as=i>"no i know. i know you cant."</q>

and then <b arrives roommates hamlet>the door banged open</b> because ros and guil didnt believe in knocking.

<q roommates to=hamlet,horatio as=e>"PIZZA!"</q> ros and guil said.

<q rosencrantz to=hamlet as=i>"we heard about england"</q>

<q guildenstern to=hamlet as=i>"its so sad"</q>

<q rosencrantz to=hamlet as=i>"are you sad? your uncle wanted us to ask. like casually"</q>

<q guildenstern to=rosencrantz as=e>"dude."</q> guil hissed.

hamlet threw a shoe, and <b leaves roommates hamlet>they took the pizza with them</b>, which was the worst part.</scene>

<s authors_note>(an: the pizza is from the place by my dorm. shoutout to the pizza place)</s>

<scene>the thing was that horatio had a plan, and the plan was to never, ever say it. hed had the plan since orientation. it was a good plan and it was going great.

<q ophelia to=horatio as=e>"thats the dumbest plan ive ever heard."</q> ophelia told him, on the steps outside the library. she was eating flowers. edible ones, from a salad. <q ophelia to=horatio as=ae>"he dumped me for you, you know."</q>

<q horatio to=ophelia as=i>"he dumped you because his dad died"</q>

<q ophelia to=horatio as=i>"he dumped me because every time he told me a story it had you in it…and id go, <q other recalled>'what did *you* do, ham'</q> and hed go, <q other recalled>'oh, i just looked at ratio.'</q> its fine. im thriving. tell him."</q>

<q horatio to=ophelia as=i>"phee."</q>

<q ophelia to=horatio as=i>"TELL HIM. his trains at nine''</q>

<q laertes to=horatio,ophelia as=e>"who are we telling what,"</q> and that was laertes, with his fencing bag, <b arrives laertes ophelia>dropping down on the step between them</b> like a dog.

<q ophelia to=laertes as=i>"horatios in love with hamlet."</q>

<q laertes to=ophelia as=e>"oh that. yeah."</q> laertes stole a flower. <q laertes to=horatio as=e>"i still want to fight him, but like, less"</q>

<q horatio to=ophelia,laertes as=i>"does everybody KNOW?"</q>

<q ophelia to=horatio as=i>"the guy at the pizza place knows."</q></scene>

<scene>so he ran.

it was four to nine and the platform was all umbrellas and there he was, right at the end, in the long black coat, with one foot on the step of the train.

<b arrives horatio hamlet><q horatio to=hamlet as=i>"hamlet!"</q></b>

<b smiles hamlet horatio>he turned around and his whole face just…went.</b> <q hamlet to=horatio as=a>"you came to say goodbye"</q>

<q horatio to=hamlet as=i>"no. yes. I-. listen"</q>

<q conductor to=horatio,hamlet as=a>"on or off, boys."</q> the conductor said. she had a whistle.

<q hamlet to=horatio as=i>"listen to what"</q>

and horatio, who had read everything there was to read and had a minor in rhetoric, opened his mouth and nothing at all came out of it.

(<q other thought>"say it"</q> he thought. <q other thought>"say it say it say"</q>)

<b says_goodbye horatio hamlet><q horatio to=hamlet as=a>"have a good semester."</q></b> he said.

it was like watching somebody close a book.

<b says_goodbye hamlet horatio><q hamlet to=horatio as=e>"yeah."</q> hamlet said. <q hamlet to=horatio as=e>"good night sweet, whatever. etc."</q></b> and <b leaves hamlet horatio>he got on the train.</b></scene>

<s scene_break>xXx</s>

<scene>he walked home. it rained. it was very literary and he hated it.

there was a voicemail when he got in. he lay down on the floor, on the hamlet part of the floor, and put it on speaker.

<q hamlet to=horatio as=i unclosed>"hey. its me. obviously its me, who else leaves a voicemail. so im on the train and theres a baby looking at me, and i figure if i cant say it to a machine i cant say it to anyone so</q>

<q hamlet to=horatio as=i>"<b confesses_love hamlet horatio>i love you. not like a bit. like i mean, it isnt a bit.</b> <b admits hamlet horatio>i think i only told you about england so youd say dont go</b>… and you didnt, and thats fine, you dont have to. <b accuses hamlet horatio>but you RAN here and then you said have a good semester</b>, who says that, horatio who *says* that-"</q>

then there was just train.

<q hamlet to=horatio as=i>"ok the baby's crying. bye."</q>

horatio listened to it four times. then he called and it rang, and it kept on ringing. it took him way too long to figure out that it was ringing in the hall.

<q hamlet to=horatio as=i>"i got off at the first stop"</q> came through the door. <q hamlet to=horatio as=i>"its called like, wittenberg south. theres nothing there. theres a goose"</q>

he opened it. <b returns hamlet horatio>hamlet was on the other side</b>, with his phone in his hand, lit up, dripping on the mat.

<q horatio to=hamlet as=e>"you left a voicemail"</q> horatio said stupidly.

<q hamlet to=horatio as=i>"did you listen to it?"</q>

<q horatio to=hamlet as=i>"four times"</q>

<q hamlet to=horatio as=i>"ok. so. do you want to say anything or should i go back to the goose."</q>

<b pleads horatio hamlet><q horatio to=hamlet as=e>"dont go."</q></b> horatio blurted. <q horatio to=hamlet as=e>"dont. im saying it now, ok, im late, <b apologises horatio hamlet>im sorry im so late</b>. <b pleads horatio hamlet>dont go to england</b>. <b confesses_love horatio hamlet>i love you so much its messing up my gpa.</b>"</q>

<q hamlet to=horatio as=a>"oh"</q> he said. his mouth was doing something complicated. <q hamlet to=horatio as=a>"wow. your *gpa*."</q>

<b smiles horatio><q horatio to=hamlet as=e>"shut up."</q> horatio was laughing, or something like it</b>, <q horatio to=hamlet as=e>"shut UP, come in, youre getting the hall wet"</q>

<b stays hamlet horatio>he came in. he lay down on his part of the floor, coat and all</b>, and after a minute <b stays horatio hamlet>horatio lay down next to him</b> and they both looked at the ceiling.

<q hamlet to=horatio as=i>"theyre gonna be so mad."</q>

<q horatio to=hamlet as=i>"yeah."</q>

<q hamlet to=horatio as=i unclosed>"<b pleads hamlet horatio>can i stay here tho. tonight i mean.</b> or like</q>

<b agrees horatio hamlet><q horatio to=hamlet as=e>"yeah"</q></b> said horatio, and <b touches horatio hamlet>found his hand.</b></scene>

<s end_mark>~end~</s>

<s authors_note>a/n 2: the rest is silence (no it isnt pls comment)</s>
