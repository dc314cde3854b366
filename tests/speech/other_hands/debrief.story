title = "Debrief"
fandom = "Nightjar (invented)"
pairing = "Anna Voss/Tom Kessler"
ending = "unresolved"
endings = ["unresolved", "hopeful", "apart"]
why = "She leaves by the fire escape, having taken his key but not said that she'll use it."
closeness = [0, 0, -1, -1, 0, 1, 1, 2, 1, 1]
tense = "past"
person = "third"
kind = "limited"
focal = ["tom"]
absent = ["marek"]
[people]
anna = ["Anna Voss", "she/her", "Anna", "Voss"]
tom = ["Tom Kessler", "he/him", "Tom", "Kessler"]
marek = ["Marek", "he/him"]
+++
<s header>TITLE: Debrief
FANDOM: Nightjar
PAIRING: Anna Voss/Tom Kessler
RATING: R for language
SPOILERS: 3x14 "The Warsaw Clock"
ARCHIVE: Sure, just tell me where</s>

<s authors_note>NOTES: Post-ep. Tom's POV. Because you do NOT leave a man on a bridge like that and then cut to a car commercial. Thanks to lune for the speedy beta.</s>

<s scene_break>* * *</s>

<scene>He had been home for twenty minutes, and had gotten as far as taking off one shoe, when he understood that he wasn't alone.

<q tom to=anna as=a>"There's a doorbell,"</q> he said to the dark.

<q anna to=tom as=i>"I know. I disconnected it."</q>

The lamp came on. She was in the chair by the window, in her coat, with her feet up on his radiator. There was a cut over her eye. Somebody had closed it with tape, not very well; she'd probably done it herself, in the mirror of some gas station.

<q tom to=anna as=a>"<b accuses tom anna>They told me you were dead,</b>"</q> he said.

<q anna to=tom as=i>"They tell everyone that. It saves on pensions."</q>

<q tom to=anna as=a>"Don't."</q> He sat down on the bed because his legs had decided to. <b trembles tom>His hands were shaking.</b> He looked at them with interest. <q tom to=anna as=a>"<b pleads tom anna>Don't be funny.</b> I stood on that bridge for six hours. I watched them drag the river."</q>

She took her feet down from the radiator. For a second there was something in her face that he hadn't seen there before, and then it was gone, put away like a passport.

<q anna to=tom as=a>"<b apologises anna tom>I'm sorry,</b>"</q> she said. <q anna to=tom as=a>"I needed it to look real."</q>

<q tom to=anna as=i>"It looked real."</q>

<q anna to=tom as=i>"I needed <em>you</em> to look real. They were watching you, not the river. If you'd known, they would have seen it. You've got a terrible poker face."</q>

<q tom to=anna as=i>"I have an excellent poker face!"</q>

<q anna to=tom as=i>"You have an excellent poker face about everything except me."</q>

He opened his mouth, and there wasn't anything in it.

Out in the street a car went by, slowly. She turned her head and listened until it had gone around the corner, and only then let out her breath. He noticed for the first time that she'd chosen the one chair that you couldn't see from across the way.

<q tom to=anna as=a>"How long have you got?"</q> he asked.

<q anna to=tom as=i>"Ten minutes. Twelve."</q>

<q tom to=anna as=i>"And then what?"</q>

<q anna to=tom as=a>"And then I really am dead. For a year, maybe. Till the trial's over."</q> She shrugged, and winced. <q anna to=tom as=a>"I shouldn't have come. I was halfway to the airport, and I thought, he hasn't got any milk."</q>

<q tom to=anna as=i>"What?"</q>

<q anna to=tom as=i>"You never have any milk. I bought some. It's in the fridge."</q>

<b smiles tom>It started as a laugh.</b> He wasn't sure at what point <b cries tom>it stopped being one.</b> He put the heels of his hands against his eyes, and <b arrives anna tom>heard the chair creak, and felt the mattress dip beside him</b>; and <b embraces anna tom>her arm came around his back</b>, awkwardly, like somebody trying on a coat.

<q anna to=tom as=a>"<b reassures anna tom>Hey,</b>"</q> she said. <q anna to=tom as=a>"Hey. I'm here. I'm all right."</q>

<q tom to=anna as=i>"You're bleeding on my shirt."</q>

<q anna to=tom as=i>"It's a horrible shirt."</q>

<b embraces tom anna>He turned around and got hold of her</b>, coat and gun and all. She smelled of river. She held out for about as long as it takes to count to three and then <b cries anna>her forehead came down on his shoulder and he felt her whole back let go.</b>

<q anna to=tom as=a>"<b admits anna tom>I could see you,</b>"</q> she said into his neck, so quietly that he nearly missed it. <q anna to=tom as=a>"From the van. I could see you the whole time. You wouldn't go in and you wouldn't put your hat on. I kept saying, would somebody please tell that idiot to put on his hat."</q>

<q tom to=anna as=i>"<b pleads tom anna>Take me with you.</b>"</q>

<q anna to=tom as=i>"<b refuses anna tom>No.</b>"</q>

<q tom to=anna as=i>"I'm serious."</q>

<q anna to=tom as=a>"So am I. Somebody has to testify, and somebody has to be seen grieving."</q> <b pulls_away anna tom>She drew back</b> far enough to look at him. <b touches anna tom>Her thumb went along his cheekbone</b>, where it was wet. <q anna to=tom as=a>"You're very good at it."</q>

<q tom to=anna as=i>"<b pleads tom anna>Come back, then. After.</b>"</q>

She didn't answer. That was the thing about her. In four years <b refuses anna tom recalled>she had never once told him anything she wasn't sure of.</b>

He reached over to the nightstand. The spare key was in the drawer, on a piece of red string. It had been in there since the spring; he'd had some idea of wrapping it. <b touches tom anna>He put it in her palm and folded up her fingers, one by one.</b>

<q tom to=anna as=a>"So that you don't have to break the doorbell,"</q> he said.

She looked at her closed hand for what seemed like most of the ten minutes. Then <b kisses anna tom>she kissed him, hard, once, on the corner of the mouth</b>, like a person signing something.

<q anna to=tom as=a>"<b pleads anna tom>Drink the milk,</b>"</q> she said.

The window was already open. He hadn't felt the cold until now. <b leaves anna tom>He heard her go down the fire escape, two flights, three</b>, not hurrying; then the alley; then only the city, which didn't know anything.

He sat for a while. Then he took off the other shoe, and went into the kitchen in his socks to see what kind she'd bought.</scene>

<s end_mark>END</s>

<s authors_note>Feedback makes my day! I'm at kessler_fan on LJ.</s>
