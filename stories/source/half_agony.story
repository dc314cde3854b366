format = "txt"
title = "Half Agony, Half Oat Milk"
fandom = "Persuasion - Jane Austen"
pairing = "Anne Elliot/Frederick Wentworth"
ending = "together"
why = "He hands her the napkin with his offer on it, she says yes before he has finished, and they leave with his arm round her."
closeness = [-2, -1, -1, -1, -1, -1, 0, 1, 2, 3]
tense = "past"
notes = "The eight years and the break-up are backstory. What the napkin says is read silently by Anne, so its quotation is written, not speech."

[pov]
person = "third"
focal = ["anne"]
kind = "limited"

[canon]
event = "the reunion after eight years and the letter, moved to a coffee shop in Lyme in our day"
departs = true

[[characters]]
id = "anne"
name = "Anne Elliot"
aliases = ["Anne", "Anne Elliot", "Annie"]
pronouns = "she/her"

[[characters]]
id = "fred"
name = "Frederick Wentworth"
aliases = ["Frederick", "Frederick Wentworth", "Captain"]
pronouns = "he/him"

[[characters]]
id = "mary"
name = "Mary"
aliases = ["Mary"]
pronouns = "she/her"

[[characters]]
id = "louisa"
name = "Louisa"
aliases = ["Louisa", "Lou"]
pronouns = "she/her"

[[characters]]
id = "henrietta"
name = "Henrietta Musgrove"
aliases = ["Henrietta", "Henrietta Musgrove"]
pronouns = "she/her"

[[characters]]
id = "girls"
name = "Louisa and Henrietta"
aliases = ["the girls", "the Musgroves"]
pronouns = "they/them"
members = ["louisa", "henrietta"]

[[characters]]
id = "harville"
name = "Harville"
aliases = ["Harville"]
pronouns = "he/him"

[[characters]]
id = "waitress"
name = "the waitress"
pronouns = "she/her"

[[characters]]
id = "dad"
name = "Dad"
aliases = ["Dad"]
pronouns = "he/him"
present = false

[[characters]]
id = "russell"
name = "Mrs. Russell"
aliases = ["Mrs. Russell"]
pronouns = "she/her"
present = false

[[characters]]
id = "fanny"
name = "Fanny"
aliases = ["Fanny"]
pronouns = "she/her"
present = false

[[characters]]
id = "james"
name = "James"
aliases = ["James"]
pronouns = "he/him"
present = false

[[characters]]
id = "charles"
name = "Charles"
aliases = ["Charles"]
pronouns = "he/him"
present = false

[[characters]]
id = "crofts"
name = "The Crofts"
aliases = ["The Crofts"]
pronouns = "they/them"
present = false
+++
<s authors_note>A/N: Hi! So this is the coffee shop AU that three (3) people asked for in the comments of the last one. You know who you are. It's pure fluff with like a teaspoon of angst, and yes, I know Lyme doesn't have a place called the Cobb Cafe. It should.</s>

<s disclaimer>Disclaimer: Jane owns them. I just make them drink coffee.</s>

<s title>Half Agony, Half Oat Milk</s>

<scene>There were four tables in the Cobb Cafe, and Frederick Wentworth was sitting at one of them.

Anne knew the back of his neck. That was the humiliating part. Eight years, two moves, a master's degree and one almost-engagement to a man called Charles, and she could still have picked the back of his neck out of a police lineup.

<q mary to=anne as=e>"Well, go *in*,"</q> <b touches mary anne>Mary poked her between the shoulder blades.</b> <q mary to=anne as=e>"I'm getting wet, and you know what damp does to my chest."</q>

<b arrives anne fred>She went in.</b> <b trembles anne>The bell over the door went off like a fire alarm and her knees went with it.</b>

<q waitress to=anne,mary as=a>"Anywhere you like, ladies!"</q> the waitress called from behind the machine, which was a joke, because there was exactly one table left and it was next to his.

He turned around.

<b greets fred anne><q fred to=anne as=i>"Anne."</q></b>

<b greets anne fred><q anne to=fred as=i>"Hi."</q></b>

<b greets anne fred><q anne to=fred as=a>"Hi,"</q></b> she said again, louder, in case the first one hadn't come out. <q anne to=fred as=a>"You're - you cut your hair."</q>

<q fred to=anne as=a>"The navy did."</q> He didn't smile. <b glares fred anne>He looked at her the way you look at a parking ticket.</b> <b greets fred mary><q fred to=mary as=a>"Mary. You look well."</q></b>

<q mary to=fred as=e>"I'm *dying*,"</q> said Mary happily, and sat down.

So that was that. <b stays anne fred>Anne sat too</b>, because the alternative was the rain, and she took the chair that faced the wall.

Behind her they were four: Frederick, a big man on crutches whom he called Harville, and Louisa and Henrietta Musgrove from the surf shop, who talked all the time and mostly at once.

<q louisa to=fred as=i>"Tell the one about the submarine!"</q>

<q henrietta to=louisa as=i>"Lou, he told us that one."</q>

<q louisa to=henrietta,fred as=i>"He told *you*. I was in the bathroom. Captain, please?"</q>

<q fred to=louisa,henrietta as=i>"I'm a lieutenant commander, and it was a ferry."</q>

<q girls to=fred as=ae>"Do the voice!"</q> the girls yelled.

He did the voice. Anne, who had been there when he invented the voice, on the top deck of a night bus, with her feet in his lap, looked very hard at a poster about oat milk.

<q mary to=anne as=i>"You've gone a funny color."</q>

<q anne to=mary as=i>"It's warm in here."</q>

<q mary to=anne as=ei>"It's not. Is it him? It's him."</q> Mary's whisper could have been heard in France. <q mary to=anne as=ei>"You know Dad only said all that because of the money, and now he's got money, so I don't see what the"</q>

<b pleads anne mary><q anne to=mary as=e>"Mary. *Please*."</q></b> Anne put her forehead in her hand.

<s authors_note>(A/N: ok so for anyone who hasn't read the book: she dumped him when she was 19 because her family <q other scare>"advised"</q> her to. it's fine. i'm fine. back to the pining!)</s>

What Dad had said was <q other recalled>"A nobody with a duffel bag."</q> What Mrs. Russell had said, more kindly, and it was the kindness that did it, was that nineteen was very young. And Anne had taken the bus to Plymouth and <b breaks_up anne fred recalled>given him back the ring on a bench, in front of a seagull</b>, and <b cries fred recalled>he hadn't cried until he thought she was too far off to see</b>.

She had seen. She'd never told anybody that she'd seen.

<q waitress to=anne,fred as=i>"Flat white, oat?"</q>

<b thanks anne waitress><q anne to=waitress as=i>"That's mine, thanks."</q></b>

<q fred to=waitress as=a>"Mine, actually."</q> He had stood up at the same time as she had. They both had a hand on the saucer. <b pulls_away anne fred>Anne let go of it as if it were the stove.</b> <q fred to=anne as=a>"No, you - take it."</q>

<q anne to=fred as=i>"You ordered first."</q>

<q fred to=anne as=i>"I can wait."</q>

<q harville to=- as=e>"He's good at that,"</q> said Harville, to nobody, into his scone.

<b glares fred harville>Frederick shot him a look that would have sunk the ferry.</b>

<q anne to=fred as=a>"I didn't know you drank oat,"</q> she heard herself say.

<q fred to=anne as=i>"You got me onto it."</q> And then, since apparently it was out now and couldn't be put back: <q fred to=anne as=i>"I tried to go back to normal milk. It didn't take."</q>

<s authors_note>[A/N: SORRY for the milk metaphor lol. It gets worse.]</s>

<b returns anne mary>She carried it back to her table</b> in both hands.

Harville swung his chair around after that, crutch and all, so that his back was to Frederick and his knee was in the way of anyone who might have wanted to leave. He had kind eyes and jam on his chin. His sister, he told her, had been engaged to their friend James, and she'd been dead nine months, and last week James had got engaged to somebody else.

<q harville to=anne as=a>"She wouldn't have,"</q> he said. <q harville to=anne as=a>"Fanny. She wouldn't have forgotten him so quick."</q>

<q anne to=harville as=e>"No,"</q> Anne agreed. <q anne to=harville as=e>"I don't think that's a thing we do."</q>

<q harville to=anne as=i>"<q other mention>'We'</q>?"</q>

<q anne to=harville as=a>"Women. I'm not saying you don't feel it. I'm only saying"</q> - she turned the cup a quarter turn, and then back - <q anne to=harville as=a>"<b admits anne harville>that all I'd claim for my own sex is that we go on the longest. After there's any point.</b>"</q>

Behind her something clattered. A pen, on the floor.

<q henrietta to=fred as=i>"You dropped your -"</q>

<q fred to=henrietta as=i>"I've got it."</q>

<q louisa to=fred as=i>"What are you writing, anyway? Is it about us?"</q>

<q fred to=louisa as=i>"It's a shopping list, Louisa."</q>

<q louisa to=fred as=i>"On a *napkin*?"</q>

Her phone buzzed against the sugar bowl. It was Mary, who was sitting eighteen inches away: <q other written>"hes looking at u. he has been looking at u for TEN MIN"</q>. Then a row of skulls.

When she looked up, the four of them were on their feet and getting into their coats and <b leaves fred anne>Frederick was already gone</b>, the bell still swinging. So it was just going to be that, then. Fine.

<q waitress to=anne as=a>"Miss?"</q> It was the waitress, holding out a paper napkin folded in four. <q waitress to=anne as=a>"The gentleman said you dropped this."</q>

<q anne to=waitress as=i>"I didn't -"</q>

<q waitress to=anne as=a>"Honey."</q> She winked. <q waitress to=anne as=a>"You dropped it."</q>

On the outside it said Anne Elliot, as if there were another Anne. It was his writing, the same terrible doctor's writing, with a coffee ring through the middle.

<q other written>"I can't sit here and listen anymore,"</q> it said. <q other written>"<b confesses_love fred anne>You're killing me. I'm half agony, half hope, half oat milk (I know that's three halves).</b> <b pleads fred anne>Tell me I'm not too late.</b> <b confesses_love fred anne>It was only ever you.</b> I'll be on the wall outside until I get too wet to be attractive. F."</q>

<q mary to=anne as=i>"What is it? Is it a coupon?"</q>

<b cries anne><q anne to=mary as=a>"Yes,"</q> she said, and found that she was crying</b>, <q anne to=mary as=a>"yes, it's a coupon,"</q> and <b follows anne fred>she left her coat and her umbrella and her sister, in that order</b>.</scene>

<scene>He was on the wall. He was already too wet to be attractive, and it didn't make any difference at all.

<q fred to=anne as=a>"You came out without a coat,"</q> was what he said.

<q anne to=fred as=i>"You came *back*."</q>

<q fred to=anne as=a>"The Crofts are renting your dad's place. I thought, I'll just go and be normal about it -"</q> He shoved the hair out of his eyes, except there wasn't any hair anymore, so he just sort of slapped himself in the face. <q fred to=anne as=a>"Annie, <b apologises fred anne>I've been such an ass. In there. <b admits fred anne>I was so angry with you. I've been angry for eight years</b> and it turns out it's just - it was never -"</b></q>

<b agrees anne fred><q anne to=fred as=i>"Yes."</q></b>

<q fred to=anne as=i>"I haven't asked you anything yet."</q>

<q anne to=fred as=i>"I know. Yes. <b admits anne fred>I saw you on the bench. I should have come back. I should have come back right then, and I got on the bus.</b>"</q>

<q fred to=anne as=a>"Okay,"</q> <b trembles fred>he said unsteadily.</b> <q fred to=anne as=a>"Okay. <b pleads fred anne>Then can I</b>"</q>

<b kisses anne fred>She kissed him.</b> He tasted of rain and coffee. From behind the steamed-up window came a noise like a flock of parrots, which was the Musgroves, and over it, clear as a bell:

<q mary to=louisa,henrietta,harville as=i>"That is *not* a coupon!"</q>

<b smiles fred>He started to laugh against her mouth.</b> <q fred to=anne as=a>"Is she always -"</q>

<q anne to=fred as=i>"Always."</q>

<q fred to=anne as=i>"Right. Okay. Do you want to go and not be here?"</q>

<q other unreal>"Where to, Captain?"</q> was what she meant to say, something light; but <b embraces fred anne>he had put his arm around her, under the wet jacket</b>, and what came out was only his name.</scene>

<s end_mark>~fin~</s>

<s authors_note>A/N 2: "Half agony, half hope" is from the real letter, everything else is my fault. Thank you to my beta, who told me a napkin can't hold that many words. She's right! It can't!

Reviews are love, and they're also oat milk.</s>

<s disclaimer>Still don't own anything. Please don't sue me, I have forty pounds and a cat.</s>
