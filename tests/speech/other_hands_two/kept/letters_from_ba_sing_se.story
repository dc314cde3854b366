title = "Letters from Ba Sing Se"
fandom = "Avatar: The Last Airbender"
pairing = "Katara/Zuko"
ending = "hopeful"
endings = ["hopeful", "together"]
why = "She has read the letters he never sent and will write the next one herself; they part as friends on the way to more."
closeness = [1, 1, 1, 1, 1, 1, 0, 1, 2, 2]
tense = "past"
person = "third"
kind = "limited"
pov_kinds = ["limited", "alternating"]
focal = ["zuko"]
absent = ["sokka", "mai", "aang"]
[people]
zuko = ["Zuko", "he/him", "Fire Lord", "Nephew"]
katara = ["Katara", "she/her", "Sugar Queen"]
iroh = ["Iroh", "he/him", "Uncle", "Uncle Iroh"]
toph = ["Toph", "she/her"]
clerk = ["the clerk", "he/him", "clerk"]
sokka = ["Sokka", "he/him", "her brother"]
mai = ["Mai", "she/her"]
aang = ["Aang", "he/him"]
+++
<s title>Letters from Ba Sing Se</s>

<s header>Author: turtleduckling
Fandom: Avatar TLA
Ship: Zutara, past Maiko and past Kataang (no bashing!)
Rating: K+</s>

<s summary>Six years after the war the Fire Lord goes on holiday, incognito, to wash teacups. It's not as incognito as he thinks.</s>

<s authors_note>AN: ignores the comics completely. I'm not sorry.</s>

<scene>Dear Katara,

You asked how I'm liking Ba Sing Se. I've broken nine cups. Uncle says that they were ugly ones, and he's lying, they were a wedding present. He has me in the back where nobody will see the scar. On the first day a clerk from the tax office looked straight at me and told me I had the face of a man who didn't rinse.

It's peaceful here. I had forgotten that you can be tired from standing up. Every evening I sit on the roof and

No. I'll start again.

Dear Katara,

I'm well. The weather's fine. I hope your grandmother's knees</scene>

<scene><q iroh to=zuko as=a>"You will wear out the brush,"</q> said Uncle from the stairs.

Zuko put his sleeve over it. It was no use, the ink was wet, and he'd now have it on his elbow all day. <q zuko to=iroh as=e>"It's a list."</q>

<q iroh to=zuko as=i>"A very tender list. I saw the word <q other mention>'knees'</q>."</q>

<q zuko to=iroh as=i>"Her grandmother's!"</q>

<q iroh to=zuko as=a>"Ah, well. We must all begin someplace."</q> The old man came the rest of the way down, one hand on the wall, and looked into the basket by the desk. It was full to the top. <q iroh to=zuko as=a>"Nephew, how many of these have you sent?"</q>

<q zuko to=iroh as=i>"Some."</q>

<q iroh to=zuko as=i>"How many?"</q>

<q zuko to=iroh as=a>"Two,"</q> he admitted. <q zuko to=iroh as=a>"And a drawing of the shop. It wasn't very good. Sokka sent it back with corrections."</q>

Uncle sat and folded his hands on his stomach. There was a customer out front ringing the little bell, and he let him ring. <q iroh to=zuko as=e>"When your cousin was alive,"</q> he said, <q iroh to=zuko as=a>"I wrote to him from the wall each day, and I told him about the food. I thought that there'd be time afterwards for the rest. <b pleads iroh zuko>Send her the list.</b>"</q>

<q zuko to=iroh as=i>"It's got nothing in it."</q>

<q iroh to=zuko as=a>"Then send her one of those,"</q> and he pointed to the basket with his chin, and went to see about the bell.</scene>

<s scene_break>-x-x-x-</s>

<scene>Of all the people who might have come in for a pot of jasmine that afternoon it would have to be Toph. She had her feet up on the best table before he'd got the door shut.

<q toph to=zuko as=i>"So this is where the Fire Nation's money goes."</q>

<q zuko to=toph as=i>"How did you know that I was here?"</q>

<q toph to=zuko as=a>"You walk like you're apologizing to the floor. I felt you from the train."</q> She sniffed. <q toph to=zuko as=a>"Plus, everybody knows. You've got two guys across the street pretending to sell cabbages, and one of them's your captain. <b greets toph iroh>Hey, Uncle!</b>"</q>

<q iroh to=toph as=i>"<b greets iroh toph>My favorite student!</b> You'll have the cakes?"</q>

<q toph to=iroh as=i>"I'll have all of the cakes. And a chair for Sugar Queen, she's parking the bison."</q>

Zuko dropped the tray.

<q clerk to=zuko as=a>"*Tsk*,"</q> remarked the clerk at the window table, lifting his robe clear of the tea.

<q zuko to=toph as=i>"She's *here*? Katara's here? Why?"</q>

<q toph to=zuko as=a>"Some water thing. The canals. I don't know, she talked for eleven hours, I was asleep for nine of 'em."</q> <b smiles toph>There was a smile on her face</b> that he did not like at all. <q toph to=zuko as=a>"She asked me if you ever talk about her."</q>

<q zuko to=toph as=i>"What did you say?"</q>

<q toph to=zuko as=i>"I said you never shut up. And your heart's going like a komodo rhino, by the way, so don't bother."</q>

<q zuko to=iroh as=i>"Uncle, I have to go. I have to go and, the flour. We're out of flour."</q>

<q iroh to=zuko as=i>"We have six sacks."</q>

<q toph to=zuko as=i>"He's lying! I mean, *you're* lying. It's adorable. She's on the step."</q>

And the bell rang, and <b arrives katara zuko>there she was,</b> with the wind still in her hair, in a blue coat that he hadn't seen before. She was taller, or he'd remembered it wrong. She saw him, and the apron, and the nine broken pieces of a good green pot.

<q katara to=zuko as=e>"<b greets katara zuko>Hi,</b>"</q> said Katara. <q katara to=zuko as=a>"I heard that you don't rinse."</q></scene>

<scene>So she'd had that one. He spent the whole of the cakes trying to work out how.

<q katara to=iroh as=i>"They're delicious. Is there plum in them?"</q>

<q iroh to=katara as=i>"A little plum. A little patience."</q>

<q toph to=iroh as=i>"A lot of sugar. Hit me again."</q>

<q katara to=toph as=i>"That's your fifth!"</q>

<q toph to=katara as=i>"Who's counting? You, that's who, always. Zuko, is she making the face?"</q>

<q zuko to=toph as=a>"She's making the face,"</q> he agreed, before he could stop himself, and <b smiles katara>Katara laughed;</b> and then for some reason neither one of them was able to look at the other, and Uncle recalled that he needed somebody with strong feet to help him to move a barrel.

<q toph to=iroh as=i>"What barrel?"</q>

<q iroh to=toph as=i>"A heavy one. It's next door."</q>

<q toph to=iroh as=i>"Oh! *That* barrel."</q>

<b leaves toph zuko><b leaves iroh zuko>They went.</b></b> The clerk paid and went. The two cabbage sellers, over the road, began to pull down their awning. It was very quiet, and he'd got flour up to the elbows, and ink.

<q katara to=zuko as=a>"Your uncle sent me a package,"</q> she said to her cup. <q katara to=zuko as=a>"A month ago. It had a basket in it."</q>

He sat down, since his legs were doing it anyhow.

<q zuko to=katara as=i>"All of them?"</q>

<q katara to=zuko as=i>"I think so. There were fifty-three. He'd ironed them."</q>

<q zuko to=katara as=i>"I'm going to kill him. I'm going to have him arrested. <b apologises zuko katara>I'm *so* sorry, Katara,</b> you weren't ever supposed to—"</q>

<q katara to=zuko as=i>"<b accuses katara zuko>I waited for two years for you to write to me, Zuko.</b>"</q>

That stopped him.

<q katara to=zuko as=a>"I got two letters. One of them was about tariffs."</q> She'd put down the cup, and the tea in it was turning around slowly, by itself, as it did when she was upset. <q katara to=zuko as=a>"After Aang and I — after that was done, I used to go down to the harbor when the hawk came in. I told everyone I liked the walk. I thought you'd forgotten us. And all that time you were sitting up on a roof, telling me things, and putting them in the *trash*."</q>

<q zuko to=katara as=i>"They weren't good enough."</q>

<q katara to=zuko as=i>"For who?"</q>

He thought about it. He'd been asked harder questions, by assassins. Mai had asked him one a lot like it, kindly, the last time, with her bag already packed. <q other recalled>"You never say it to the person,"</q> she had told him. <q other recalled>"You say it to the wall next to the person. I got tired of being a wall."</q>

<q zuko to=katara as=a>"I was afraid you'd answer,"</q> he said. <q zuko to=katara as=a>"<b admits zuko katara>If you never got them then you could never write back to say I'd got it wrong.</b> About what we are. So I just kept it. It's cowardly. <b apologises zuko katara>I'm sorry.</b>"</q>

<q katara to=zuko as=e>"<q other written>'Every evening I sit on the roof and,'</q>"</q> said Katara.

<q zuko to=katara as=i>"What?"</q>

<q katara to=zuko as=i>"It's number fifty-two. It stops there, and then you're all about Gran-Gran's knees. I've flown for three days to find out about the roof. I told the council that it was the canals."</q>

The tea had gone still.

<q zuko to=katara as=a>"<b confesses_love zuko katara>And I think about what you'd say,</b>"</q> said the Fire Lord, very red, not to the wall. <q zuko to=katara as=a>"About my day. Then I laugh, and the neighbor throws a shoe."</q>

<b touches katara zuko>She reached over and took hold of his hand,</b> flour and all. She turned it up and looked at the ink on it, as though there might be more to read.

<q katara to=zuko as=a>"I go back on Thursday,"</q> she said.

<q zuko to=katara as=i>"I know. I go home the week after. There's the budget."</q>

<q katara to=zuko as=i>"So here's what's going to happen. You'll write to me, and you'll *send* it. And I'll write back, and tell you everything that you got wrong."</q>

<q zuko to=katara as=i>"Is there a lot?"</q>

<q katara to=zuko as=a>"Pages,"</q> she said, and <b smiles katara>she was smiling.</b> She hadn't let go. <q katara to=zuko as=a>"Show me this roof."</q></scene>

<s scene_break>-x-x-x-</s>

<scene>Dear Zuko,

You were wrong about number nine. I don't hate sea prunes, I only told you that so you'd let me have your dumplings. You were wrong about eleven through twenty. I'll explain when I see you.

You weren't wrong about the roof.

K.</scene>

<s authors_note>AN: and then they wrote to each other happily ever after. Flames will be used to heat tea.</s>
