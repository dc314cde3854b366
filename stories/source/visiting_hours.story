format = "txt"
title = "VISITING HOURS"
fandom = "Dracula - Bram Stoker"
pairing = "John Seward/Lucy Westenra"
ending = "apart"
why = "Lucy tells him kindly that it was always going to be Art; he says yes to being best man and stays behind by the machine."
closeness = [0, 0, 0, 1, 1, 1, 1, 0, -1, 0]
tense = "past"
notes = "The main pair is the focal one, Jack and Lucy; Lucy and Art end together beside it. Untagged stretches are told apart by who is addressed and how each man talks: Quincey drawls, Art says 'old man', Jack corrects. The first line of the legend is paratext though it has quotation marks."

[pov]
person = "third"
focal = ["jack"]
kind = "limited"

[canon]
event = "the three proposals and the transfusions, in a hospital of our day; Lucy lives"
departs = true

[[characters]]
id = "jack"
name = "Jack Seward"
aliases = ["Jack", "Jack Seward", "Johnny"]
pronouns = "he/him"

[[characters]]
id = "lucy"
name = "Lucy Westenra"
aliases = ["Lucy", "Luce", "Miss Westenra", "Lucy Westenra"]
pronouns = "she/her"

[[characters]]
id = "art"
name = "Art"
aliases = ["Art"]
pronouns = "he/him"

[[characters]]
id = "quincey"
name = "Quincey"
aliases = ["Quincey", "Tex"]
pronouns = "he/him"

[[characters]]
id = "three"
name = "Jack, Art and Quincey"
pronouns = "they/them"
members = ["jack", "art", "quincey"]

[[characters]]
id = "nurse"
name = "the night nurse"
pronouns = "she/her"

[[characters]]
id = "mina"
name = "Mina"
aliases = ["Mina"]
pronouns = "she/her"

[[characters]]
id = "professor"
name = "the Professor"
aliases = ["the Professor"]
pronouns = "he/him"
present = false

+++
<s title>VISITING HOURS</s>
<s byline>by castlecarfax</s>

<s dedication>for tansy, on her birthday, who said <q other recalled>“but what if they all just had to sit there”</q></s>

<s authors_note>A/N: warnings for hospitals, needles and three boys in love with the same girl. Modern AU. It’s not vampires (or IS it).

Key: <q other mention>“talking”</q>, <q other mention>‘thinking’</q>, *texting*</s>

<s scene_break>• • •</s>

<scene><q art to=jack,quincey as=i>“The machine’s eaten my pound.”</q>

<q quincey to=art as=i>“Kick it.”</q>

<q art to=quincey as=i>“I have kicked it, old man.”</q>

<q quincey to=art as=i>“Lower down, Art. Y’all ever own a mule?”</q>

There were three chairs in the corridor outside Lucy Westenra’s room and a drinks machine, and Jack Seward, who had worked in the building for four years, hadn’t known until tonight how much he hated all of them.

<q quincey to=jack as=i>“What did he take out of you?”</q>

<q jack to=quincey as=i>“A pint. Same as you. They don’t let me off for being staff.”</q>

<q quincey to=jack as=i>“I said they could have two.”</q>

<q jack to=quincey as=i>“You can’t give two, Quincey, you’d fall over.”</q>

<q quincey to=jack as=i>“I’d have fell over *polite*.”</q>

<q art to=jack,quincey as=e>“Would it matter,”</q> Art asked the floor, <q art to=jack,quincey as=e>“whose — I mean, whose goes in first?”</q>

<q jack to=art as=i>“It’s blood, it isn’t the bloody Ascot enclosure.”</q>

<q quincey to=jack as=i>“Easy, Jack.”</q>

<b apologises jack art><q jack to=art as=i>“Sorry.”</q></b>

<b forgives art jack><q art to=jack as=ei>“No, no, you’re quite right. I’m being an ass.”</q></b> Art got up, walked to the end of the corridor, read the poster about hand-washing, and walked back again. He was wearing a dinner jacket. He’d come straight from somewhere. It ought to have looked ridiculous, and on anyone else it would.

<q other thought>‘He didn’t even stop to change,’</q> thought Jack, <q other thought>‘and I stopped to feed the cat.’</q>

<q nurse to=jack,art,quincey as=a><b greets nurse three>“Gentlemen.”</b></q> It was the night nurse, with her glasses pushed up into her hair. <q nurse to=jack,art,quincey as=a>“One of you. Five minutes. She’s awake.”</q>

<q three to=nurse as=a>“Which one?”</q> all three of them said.

<q nurse to=jack,art,quincey as=i>“She said the one with the nice hands.”</q>

They looked, God help them, at their hands.

<q quincey to=jack as=e>“That’ll be you, doc,”</q> said Quincey at last, heavily, and folded up his own.</scene>

<s scene_break>• • •</s>

<scene>She was the color of the pillow. Somebody — Mina, it must’ve been Mina — had brushed her hair out over it and tied it with a bit of gauze.

<q lucy to=jack as=e>“It isn’t really that you’ve got nice hands,”</q> said Lucy. <q lucy to=jack as=e>“I just knew they’d all think it was them.”</q>

<q jack to=lucy as=i>“And it was me you wanted?”</q>

<q lucy to=jack as=i>“I wanted the one who’d tell me the truth. Am I dying, Jack?”</q>

He took the chart off the end of the bed, to have something to look at. <q jack to=lucy as=a><b reassures jack lucy>“No. You were. You’re not now.”</b></q>

<q lucy to=jack as=i>“Because of you lot.”</q>

<q jack to=lucy as=i>“Because of six pints of O negative, and the Professor. Luce, you’re not supposed to sit up.”</q>

<q lucy to=jack as=a>“I’m not sitting up. I’m leaning.”</q> She was quiet for a bit. The drip ticked. <q lucy to=jack as=a>“You remember what you asked me in May?”</q>

<q jack to=lucy as=i>“I remember that I sat on your hat.”</q>

<q lucy to=jack as=a>“You did! You sat on my *hat*, and you’d got a whole speech.”</q> <b smiles lucy>She started to laugh</b> and it turned to coughing, and <b embraces jack lucy>he had an arm behind her before he’d thought about it</b>, and she was as light as a coat. <q lucy to=jack as=a>“You’d a speech, and then, poor Johnny, <b cries lucy recalled>I cried all over you</b>. And I never said why, did I.”</q>

<q jack to=lucy as=i>“You said that there was someone else. It’s a perfectly good why.”</q>

<q lucy to=jack as=i>“And then you said <q other recalled>‘If you ever need a friend,’</q> and you meant it, and I was so —”</q> <b touches lucy jack>Her fingers had got hold of his cuff.</b> They were freezing. <q lucy to=jack as=i>“You’ve come every night. Mina told me. You’re off at six, and you’ve sat out there till morning on that chair.”</q>

<q jack to=lucy as=i>“It’s a very comfortable chair.”</q>

<q lucy to=jack as=i>“*Jack.*”</q>

<q jack to=lucy as=i>“<b confesses_love jack lucy>I love you.</b> It’s not a <q other mention>‘why’</q>. It isn’t asking for anything. I only thought, since you wanted the truth from somebody —”</q>

<q lucy to=jack as=a>“I know you do.”</q> <b pulls_away lucy jack>She let go of the cuff</b> <b cries lucy>to wipe her eyes with it</b>. <q lucy to=jack as=a>“Oh, I wish a girl could have three! I’d have had the lot of you. <b rejects lucy jack>But it’s Art.</b> When I was going, on Tuesday, when they all thought that I couldn’t hear — it’s just such a nuisance, it was only ever him I looked round for. <b apologises lucy jack>I’m so sorry.</b> It’s always going to be Art.”</q>

<b agrees jack lucy><q jack to=lucy as=e>“Yes,”</q> Jack said.</b> <q jack to=lucy as=e>“Well. He’s wearing a dinner jacket.”</q>

<q lucy to=jack as=i>“Is he? The *idiot*.”</q>

And her whole face came up pink, as if somebody had finally got the right blood into it.</scene>

<s scene_break>• • •</s>

<scene><q quincey to=jack as=i>“Well, doc?”</q>

<q art to=jack as=i>“Is she asking for anyone?”</q>

<q jack to=art,quincey as=a>“Sit down, the pair of you, she’s fine. <b reassures jack art>She’s going to be fine.</b>”</q> He found that he’d brought the chart out with him. <q jack to=art as=a>“Off you go, then.”</q>

<q art to=jack as=i>“Me?”</q>

<q jack to=art as=i>“Who else, Art?”</q>

<q art to=jack as=i>“Are you quite — did she say —”</q>

<q quincey to=art as=i>“Get in there, you big lummox, before I rope you and drag you.”</q>

<b leaves art jack>Art went.</b> He got as far as the door, <b returns art jack>turned round, came back</b>, and <b embraces art jack>put both arms about Jack, chart and all, without a word</b>. <b embraces art quincey>Then he did the same to Quincey</b>, whose hat fell off. Then the door closed behind him.

Inside somebody said something, low, and somebody else started to cry, the good kind.

<q quincey to=jack as=e>“You told her again,”</q> said Quincey, after a time.

<q jack to=quincey as=i>“How did you —”</q>

<q quincey to=jack as=a>“<b admits quincey jack>On account of I was fixing to.</b>”</q> He picked up the hat and turned it round by the brim. <q quincey to=jack as=a>“I had it all wrote down. It was going to be real short. <q other unreal>‘Miss Westenra, I ain’t fit to hold a gate for you, but I’d sure like to.’</q>”</q>

<q jack to=quincey as=i>“That’s terrible.”</q>

<q quincey to=jack as=i>“It’s terrible, ain’t it? I been working on it since August.”</q>

His pocket buzzed. They both looked. It was Mina, who was down in the car park with the engine running, and she’d sent it to all three: *is it art?*

*It’s Art*, he typed, and then, because there did not seem to be anything to add to that, he added a thumb.

<q quincey to=jack as=i>“What’d she say?”</q>

<q jack to=quincey as=i>“She says — hang on. She says <q other written>‘Oh, boys’</q>. With a heart.”</q>

<q mina to=jack,quincey as=ae>“Three hearts,”</q> corrected a tired voice. <b arrives mina jack>Mina had come up after all</b>; she stood by the lift with her car keys in one hand, and in the other, held out to them like something rescued from a fire, a paper bag. <q mina to=jack,quincey as=e>“And a sausage roll each. Budge up, Tex.”</q>

They budged. There were three chairs and there were three of them. It came out exactly even, with the door shut.

It opened six inches. Art’s hair was on end.

<q art to=jack as=i>“I say, Jack — I know that it’s the most appalling cheek. <b pleads art jack>She wants to know if you’d, well. Stand up with me.</b> When it comes to it. She says to tell you that you needn’t.”</q>

<q other thought>‘No,’</q> he thought. <q other thought>‘No, no, no.’</q>

<b agrees jack art><q jack to=art as=e>“Try and stop me,”</q> said Jack.</b>

<q art to=jack as=i>“Oh, good man. Good *man*.”</q> And the door closed.

Nobody said anything. <b touches mina quincey>Mina had put her head down on Quincey’s shoulder</b>; and Jack got up, since there was one thing in the building that he could still do something about, and went over to the machine and kicked it, lower down, until it gave him back the pound.</scene>

<s end_mark>- fin -</s>

<s authors_note>• come yell at me about the polycule that could have been •</s>
