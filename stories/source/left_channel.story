format = "epub"
title = "Left Channel"
author = "helenburnsnotout"
summary = "Jane reads audiobooks for a living. The new producer at Thornfield Sound can't see her, which suits them both."
subjects = ["Jane Eyre - Charlotte Brontë", "Jane Eyre/Edward Rochester", "Modern AU", "Slow Burn"]
fandom = "Jane Eyre - Charlotte Brontë"
pairing = "Jane Eyre/Edward Rochester"
ending = "hopeful"
endings = ["hopeful", "together"]
why = "She comes back, says that she is not going, and lets him find her face; nothing is settled but that she stays."
closeness = [-1, -1, 0, 1, 1, 0, -1, 1, 1, 2]
tense = "past"
notes = "Single quotation marks whose closing sign is also the apostrophe; dropped aitches open with the same sign. 'Grace? You're early' is meant for Grace, though Jane hears it."

[pov]
person = "third"
focal = ["jane"]
kind = "limited"

[canon]
event = "the courtship in the dark after the fire, and Jane's flight and return, in a recording studio of our day"
departs = true

[[characters]]
id = "jane"
name = "Jane Eyre"
aliases = ["Jane", "Jane Eyre", "Janet", "Miss Eyre"]
pronouns = "she/her"

[[characters]]
id = "ed"
name = "Edward Rochester"
aliases = ["Rochester", "Edward Rochester", "Edward", "Eddie", "Dad"]
pronouns = "he/him"

[[characters]]
id = "adele"
name = "Adèle"
aliases = ["Adèle"]
pronouns = "she/her"

[[characters]]
id = "grace"
name = "Grace"
aliases = ["Grace"]
pronouns = "she/her"

[[characters]]
id = "fairfax"
name = "Mrs Fairfax"
aliases = ["Mrs Fairfax"]
pronouns = "she/her"

[[characters]]
id = "driver"
name = "the driver"
pronouns = "he/him"

[[characters]]
id = "blanche"
name = "Blanche"
aliases = ["Blanche"]
pronouns = "she/her"
present = false

[[characters]]
id = "mason"
name = "Mason"
aliases = ["Mason"]
pronouns = "he/him"
present = false

[[characters]]
id = "reeds"
name = "the Reeds"
aliases = ["the Reeds"]
pronouns = "they/them"
present = false
+++
<s title>Left Channel</s>

<s byline>by helenburnsnotout</s>

<s summary>Jane reads audiobooks for a living. The new producer at Thornfield Sound can’t see her, which suits them both.</s>

<s authors_note>A/N: Yes it’s another modern AU. No there’s no wife in the attic, I’ve put something worse up there (unpaid invoices). Brit-picked by me, I’m from Leeds.</s>

<s chapter_heading>One: Levels</s>

<scene><q ed to=jane as=i>‘You’re late,’</q> came out of the dark.

Jane Eyre stopped with her hand on the door. There wasn’t a lamp on in the whole control room, only the little green ladders of the meters going up and down.

<q jane to=ed as=i>‘The train was.’</q>

<q ed to=jane as=i>‘Trains are always late. People who mind about it get the earlier one. Sit down. Not there, that’s the dog.’</q>

<b stays jane ed>She sat where the dog wasn’t.</b> She’d grown up at the Reeds’ house, and there was nobody rude in Yorkshire who could surprise her.

<q ed to=jane as=a>‘Say something,’</q> he ordered. <q ed to=jane as=a>‘For level.’</q>

<q jane to=ed as=i>‘What sort of thing?’</q>

<q ed to=jane as=i>‘What did you have for breakfast, is what they all say. God, don’t tell me what you had for breakfast.’</q>

<q jane to=ed as=e>‘<q other title>“The Night Mail,”</q>’</q> said Jane, into the microphone, <q jane to=ed as=e>‘by nobody you’ve heard of. Chapter one. A rude man sat in the dark.’</q>

There was a silence. Then a chair creaked, and <b smiles ed>something that had not been used for a while, and might’ve been a laugh, got as far as his throat</b>.

<q ed to=jane as=i>‘Who sent you?’</q>

<q jane to=ed as=i>‘Mrs Fairfax.’</q>

<q fairfax to=ed as=a>‘I did tell you, Edward,’</q> <b arrives fairfax ed>a voice said at the door</b>. The big light went on. <q fairfax to=jane as=ai>‘He knew perfectly well. Tea, Miss Eyre? Don’t mind him, love, ’e’s like that with everybody since the accident.’</q>

So that was how she saw him first: in a cardigan, scowling, with the scar down over the one eye and the other one turned very slightly to the wrong side of where she was. He could not see her at all. It was, she found, extraordinarily restful.</scene>

<s scene_break>* * *</s>

<scene>By March they’d done four books and a Bible.

<q adele to=ed as=i>‘Dad, she’s done it again.’</q>

<q ed to=adele as=i>‘Done what?’</q>

<q adele to=ed as=i>‘The witch. She’s done her like Blanche.’</q>

<q jane to=adele as=i>‘I have <em>not</em> done her like anybody.’</q>

<q adele to=jane as=i>‘You have! <q other recalled>“Oh, Eddie, daaarling,”</q> that’s exactly what she says.’</q>

<q ed to=adele as=i>‘Adèle. Homework.’</q>

<q adele to=ed as=i>‘It’s Saturday.’</q>

<q jane to=adele as=i>‘Then be a love and feed the dog for him.’</q>

<q adele to=jane,ed as=i>‘Are you two going to be weird again?’</q>

<q ed to=adele as=i>‘I beg your pardon. Miss Eyre isn’t weird.’</q>

But <b leaves adele ed>Adèle had already gone</b>, and all that could be heard of her was the biscuit tin.

He wound the tape back, for he still used tape, to the witch, and played it through twice with his head on one side. It was the left channel he listened with; the right ear had gone the same night as the eyes. <q ed to=jane as=ia>‘Why did you?’</q>

<q jane to=ed as=i>‘Why did I what?’</q>

<q ed to=jane as=i>‘You know what. It’s a very good Blanche.’</q>

<q jane to=ed as=e>‘I don’t care for witches,’</q> said Jane, who’d gone red, and was glad for the hundredth time that it didn’t matter.

<q ed to=jane as=a>‘She’s ’ere every Friday, though, I’ll say that for her,’</q> he mimicked, in Grace’s voice, Grace who did the floors; and then, in his own: <q ed to=jane as=a>‘Jane. <b reassures ed jane>I’m not going to marry Blanche.</b> You might stop doing me the engagement party in six different accents.’</q>

<q jane to=ed as=a>‘I wasn’t’</q> – she’d knocked over the water – <q jane to=ed as=a>‘I never said that you were.’</q>

<q ed to=jane as=i>‘No. You go very flat on your t’s when you’re not saying things. <b pleads ed jane>Come over here and say it to this ear.</b>’</q>

She ought to have gone home. Instead she <b arrives jane ed>went round the desk, and stood at the left of him</b>, so close that she could see where he’d missed a bit shaving, and could not for the life of her think of a single word.

<q ed to=jane as=a>‘There,’</q> he said, very low. <q ed to=jane as=a>‘Now I can’t hear you at all.’</q></scene>

<s authors_note>(sorry it’s short!! uni is eating me. next chapter is the Sad One. x)</s>

<s chapter_heading>Two: Room Tone</s>

<scene>It was Grace who told her, on the stairs, with a mop.

<q grace to=jane as=i>‘’Course, you’ll know about the money,’</q> and when Jane said what money: <q grace to=jane as=ei>‘Why, what ’e owes. There’s an ’ole filing cabinet up there. That Mason’s ’ad the building off ’im twice over. ’E’s been paying you out of the little girl’s school fees, love, ’asn’t anybody said?’</q>

Nobody had said.

She didn’t make a scene of it. <b leaves jane ed>She left a note with Mrs Fairfax</b>, since there wasn’t any use in leaving one for him, and by the time that it had been read to him she was in Whitby, doing a <q other scare>‘very exciting’</q> series about a detective who was also a vet.</scene>

<scene>It was the dog that rang.

That’s to say the phone rang, at ten past two in the morning, and when she’d got it to her ear there was nobody on it, only a room. She knew the room. She’d have known it anywhere: the fridge through the wall, the clock with the limp. Somebody was breathing next to a dog.

<q jane to=ed as=i>‘Edward?’</q>

Nothing. The clock.

<q jane to=ed as=i>‘Edward, is that you? Where’s Adèle?’</q>

<q ed to=jane as=i>‘Asleep.’</q> The dog sighed. <q ed to=jane as=i>‘I wasn’t going to speak. <b admits ed jane>I was going to get thirty seconds of you not knowing who it was and then ring off.</b> Room tone. I haven’t got any of you. I’ve eleven hours of witches and not one minute of you when you’re not being someone.’</q>

<b accuses jane ed><q jane to=ed as=i>‘You should have told me about the money.’</q></b>

<b admits ed jane><q ed to=jane as=i>‘I should.’</q></b>

<q jane to=ed as=a>‘<b accuses jane ed>You should’ve told me, and not let me hear it from Grace</b>, on the stairs, like a’</q> – her own voice had gone flat on its t’s, she could hear it – <q jane to=ed as=a>‘like a lodger.’</q>

<q ed to=jane as=a>‘<b admits ed jane>I know it.</b> Jane. Janet. Are you still there? Only I can’t’</q> – and here he stopped.

<q jane to=ed as=a>‘Put the kettle on,’</q> she told him, with the phone held under her chin and one leg already in her jeans.</scene>

<scene><q driver to=jane as=a>‘’S a long way at this time o’ night,’</q> the driver said, for the third time, at Pickering. <q driver to=jane as=a>‘Somebody poorly?’</q>

<q jane to=driver as=i>‘Not any more.’</q>

<b returns jane ed>Then there were the stairs, and the door</b>; and she put her hand flat on it, and it was dark.

<q ed to=grace as=i>‘Grace? You’re early.’</q>

<q jane to=ed as=e>‘People who mind about it,’</q> said Jane, out of breath, <q jane to=ed as=e>‘get the earlier one.’</q>

He’d stood up too fast. She heard the chair go. He was holding his hands a little out from his sides, the way that one does in a room where the furniture’s been moved.

<q ed to=jane as=a>‘Say something,’</q> he said.

<q jane to=ed as=i>‘What sort of thing?’</q>

<q ed to=jane as=i>‘Anything. Breakfast.’</q>

<b promises jane ed><q jane to=ed as=e>‘I’m not going again,’</q></b> Jane told him. <q jane to=ed as=e>‘That’s all. I’ll want the invoices out on the table in the morning, all of ’em, and I’ll want to be paid in something other than Adèle. <b promises jane ed>But I’m not going.</b>’</q>

<b touches ed jane>He’d found the end of her sleeve. He went up it a bit at a time</b>, elbow, shoulder, collar, as if it were a passage in Braille and he a slow reader, and when he came to the face he stopped there, <b touches ed jane>with his thumb upon <b cries jane>the wet place underneath the eye</b></b>.

<q other unreal>‘Oh,’</q> she thought he’d say, or <q other unreal>‘you’re crying’</q>, or <q other unreal>‘Reader’</q> something.

<q ed to=jane as=e>‘You’re clipping,’</q> <b trembles ed>said Edward Rochester unsteadily</b>, and put his good ear to her mouth.</scene>

<s end_mark>The End</s>

<s authors_note>A/N: Let me know if you’d read a sequel where they do the invoices. Title’s from being deaf in one ear myself, so don’t come for me about the ear.</s>
