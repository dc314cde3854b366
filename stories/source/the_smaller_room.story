format = "txt"
encoding = "cp1252"
title = "The Smaller Room"
fandom = "Le Comte de Monte-Cristo | The Count of Monte Cristo - Alexandre Dumas"
pairing = "Edmond Dantès/Mercédès Mondego"
ending = "apart"
why = "They forgive each other, but she will not go with him, and he walks back down to his boat alone."
closeness = [-1, 0, 0, 0, 1, 1, 2, 2, 1, 0]
tense = "past"
notes = "Nobody is named in the body. The two, the son and Haydée have names only in the author's notes; the boy with the bag has none at all. Closeness falls at the end because they part, though as friends."

[pov]
person = "third"
focal = ["mercedes"]
kind = "limited"

[canon]
event = "follows the parting at Marseilles after the duel that was not fought; twelve years later he comes back"
departs = true

[[characters]]
id = "mercedes"
name = "Mercédès"
aliases = ["Mercédès"]
pronouns = "she/her"

[[characters]]
id = "edmond"
name = "Edmond"
aliases = ["Edmond"]
pronouns = "he/him"

[[characters]]
id = "boy"
name = "the boy"
pronouns = "he/him"

[[characters]]
id = "albert"
name = "Albert"
aliases = ["Albert"]
pronouns = "he/him"
present = false

[[characters]]
id = "haydee"
name = "Haydée"
aliases = ["Haydée"]
pronouns = "she/her"
present = false

[[characters]]
id = "father"
name = "Edmond's father"
aliases = []
pronouns = "he/him"
present = false

[[characters]]
id = "fernand"
name = "Fernand"
aliases = ["Fernand"]
pronouns = "he/him"
present = false
+++
<s title>The Smaller Room</s>

<s authors_note>Author’s Note: Everybody writes the rose garden and nobody ever writes the two of them OLD. So here are Edmond and Mercédès, twelve years after the book, in his father’s house in Marseilles (she’s got the house, remember? he gave it to her! I will never be over it). Albert is fine, he’s in Algeria. Haydée left. I don’t blame her either.

No names in this one, on purpose. It’s an experiment. Be nice.</s>

<s scene_break>~*~</s>

<scene>The boy came up the stairs first with the bag on his head, and behind the boy, one step at a time, <b arrives edmond mercedes>came somebody who was pretending that he didn’t need the rail.</b>

She knew the step before she knew the face. She always had.

<q boy to=mercedes as=a>“He says it’s the right house,”</q> panted the boy. <q boy to=mercedes as=a>“I said it wasn’t. I said there’s only an old lady.”</q>

<q mercedes to=boy as=i>“There is only an old lady. Put it there.”</q>

<q boy to=mercedes as=i>“Where?”</q>

<q mercedes to=boy as=i>“There. And here’s for your neck.”</q>

The boy looked at the coin, looked at the two of them, decided he had been overpaid and fled before anyone could notice. Then there was nobody to talk to but each other.

<b greets edmond mercedes><q edmond to=mercedes as=a>“Good evening,”</q></b> he said.

His hair was all white now. It suited him, which was irritating.

<b accuses mercedes edmond><q mercedes to=edmond as=i>“You might have written.”</q></b>

<q edmond to=mercedes as=i>“I did. Four times.”</q>

<b accuses mercedes edmond><q mercedes to=edmond as=i>“You might have sent them.”</q></b>

<b smiles edmond mercedes>That got her half of the old smile, the left half</b>; prison had kept the other. He didn’t sit until she pushed the stool at him with her foot, and <b stays edmond mercedes>when he did it was on the very edge</b>, like somebody come about a debt.

<q mercedes to=edmond as=a>“It’s bean soup,”</q> she told him. <q mercedes to=edmond as=a>“It was going to be bean soup for one.”</q>

<q edmond to=mercedes as=i>“I’ve had worse.”</q>

<q mercedes to=edmond as=i>“I know what you’ve had.”</q>

It came out harder than she’d meant. <b trembles mercedes>She turned to the pot and stood there with the spoon, not stirring it.</b>

<q edmond to=mercedes as=i>“You kept his chair,”</q> came from behind her, after a while. <q edmond to=mercedes as=i>“And the nasturtiums.”</q>

<q mercedes to=edmond as=i>“They keep themselves. I only don’t kill them.”</q> And because twelve years is a long time to hold a thing in your mouth: <b apologises mercedes edmond><q mercedes to=edmond as=i>“I should have looked in on him more. Your father. When you were - when they had you. I came on Sundays. Then I came on some Sundays. He never once reproached me, he gave me the good cup, and I went home and was married.”</q></b>

<q edmond to=mercedes as=i>“He ate because you came.”</q>

<q mercedes to=edmond as=i>“He starved, my dear.”</q>

<b reassures edmond mercedes><q edmond to=mercedes as=i>“Later. He starved later.”</q></b> The stool creaked. <b forgives edmond mercedes><q edmond to=mercedes as=i>“I had a list, do you remember? I was very proud of my list. You were on it for a week.”</q></b>

<q mercedes to=edmond as=i>“Only a week?”</q>

<q edmond to=mercedes as=i>“Then I saw you in a doorway.”</q>

<b smiles mercedes>She laughed.</b> She hadn’t expected to; it got out, like a cat.

They ate. He told her about the islands, and she told him about the price of thread. The son wrote every month from Africa, she said; he’d been made a captain, and he had a mustache, and he signed himself with the wrong name. Her name. She said it as if it were a joke, and <b touches edmond mercedes>he put down the bread and covered her hand with his, and left it there.</b>

<q other unreal>“And the girl?”</q> was what she had got ready to ask. What she did ask was,

<q mercedes to=edmond as=a>“Are you alone?”</q>

<q edmond to=mercedes as=i>“Since the spring.”</q>

<q mercedes to=edmond as=i>“Did she -”</q>

<q edmond to=mercedes as=ai>“She’s well. She’s in Smyrna. She said that she’d been <q other mention>‘grateful’</q> for eleven years, and that she would like to find out what else there was.”</q> His thumb moved over her knuckles. <q edmond to=mercedes as=ai>“She was right. <b admits edmond mercedes>I’d bought her, you know. I’d called it by other names.</b>”</q>

<q mercedes to=edmond as=i>“You called everything by other names.”</q>

<q edmond to=mercedes as=i>“Yes.”</q>

Outside somebody was singing on the quay, badly, the one about the sailor and the three captains. He’d used to sing it. _He’d used to sing it under this window_, she thought, _and I used to throw things._

<b pleads edmond mercedes><q edmond to=mercedes as=a>“I’ve a boat,”</q> he began, <q edmond to=mercedes as=a>“a small one. There’s two cabins. You could have the bigger. I wouldn’t -”</q></b> and he stopped, an old man gone red to the ears, <q edmond to=mercedes as=a>“I’m not asking for anything. <b pleads edmond mercedes>I’m asking whether you’d come.</b>”</q>

There it was. She’d waited for it on the Catalan rocks at eighteen, and after that in a silk dress, and then in a black one. She had her answer so ready that it was almost a surprise to find that it was a different one.

<b rejects mercedes edmond><q mercedes to=edmond as=i>“No.”</q></b>

<q edmond to=mercedes as=i>“No.”</q>

<q mercedes to=edmond as=i>“<b reassures mercedes edmond>It isn’t anger. I looked for some, just now.</b> <b admits mercedes edmond>But there’s nobody left for you to take to sea. I’d be sitting in the big cabin with a girl who died, and you’d be in the small one with a boy who did, and we should have to make conversation.</b>”</q>

<q edmond to=mercedes as=a>“We’ve made it tonight,”</q> he pointed out.

<q mercedes to=edmond as=i>“Tonight there was soup.”</q>

<b smiles edmond mercedes>He laughed</b> then, really laughed, with the whole of his face; and for as long as it lasted he was nineteen, and it was unbearable, and she bore it.

<q mercedes to=edmond as=i>“<b confesses_love mercedes edmond>I did love you. I want it said once in this room by somebody. I never did anything else properly.</b>”</q>

<b confesses_love edmond mercedes><q edmond to=mercedes as=i>“So did I.”</q></b>

<q mercedes to=edmond as=i>“Well, then.”</q>

<q edmond to=mercedes as=ia>“Well, then,”</q> came the answer. <b leaves edmond mercedes>He took up the bag himself. At the turn of the stair he looked back</b>, <b says_goodbye edmond mercedes>and touched two fingers to the hat he wasn’t wearing</b>; the sailor’s way. <q other unreal>“Wait,”</q> he would have said once, <q other unreal>“and hope.”</q>

He didn’t say it, and neither did she.

When the step had gone all the way down she washed the one bowl, and then the other.</scene>

<s end_mark>FIN</s>

<s authors_note>Notes: I cried in a library over this so you have to tell me if it’s any good. Fernand gets no lines because I hate him.</s>

<s disclaimer>(None of it’s mine, it’s all old Dumas’s, and he had help.)</s>
