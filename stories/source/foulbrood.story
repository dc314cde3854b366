format = "html"
title = "Foulbrood"
author = "secondbestbed"
work_number = "99900102"
fandom = "Sherlock Holmes - Arthur Conan Doyle"
pairing = "Sherlock Holmes/John Watson"
ending = "together"
why = "Holmes admits that the bees were never ill and asks him to stay; Watson unpacks, and a year on they are still there."
closeness = [0, 0, 1, -1, -1, 1, 2, 3, 3, 3]
tense = "past"
notes = "First person; the narrator's name comes only out of other people's mouths. The wire is read out by Mrs. Tuppen. Beats were labelled too."

[pov]
person = "first"
focal = ["watson"]
kind = "limited"

[canon]
event = "after Holmes's retirement to Sussex, before the war"
departs = false

[tags]
Rating = ["Teen And Up Audiences"]
"Archive Warning" = ["No Archive Warnings Apply"]
Category = ["M/M"]
Fandom = ["Sherlock Holmes - Arthur Conan Doyle"]
Relationship = ["Sherlock Holmes/John Watson"]
Characters = ["Sherlock Holmes", "John Watson", "Original Female Character"]
"Additional Tags" = ["Retirement", "Bees", "Pining", "they are both so old and so stupid", "Happy Ending"]
Language = "English"
Stats = "Published: 2025-11-02 Completed: 2025-11-16 Words: 1,055 Chapters: 3/3"

[[characters]]
id = "watson"
name = "John Watson"
aliases = ["Watson", "John", "Dr. Watson", "Doctor"]
pronouns = "he/him"

[[characters]]
id = "holmes"
name = "Sherlock Holmes"
aliases = ["Holmes", "Mr. Holmes"]
pronouns = "he/him"

[[characters]]
id = "tuppen"
name = "Mrs. Tuppen"
aliases = ["Mrs. Tuppen"]
pronouns = "she/her"

[[characters]]
id = "porter"
name = "the porter"
pronouns = "he/him"

[[characters]]
id = "grace"
name = "Grace"
aliases = ["Grace"]
pronouns = "she/her"
present = false

[[characters]]
id = "lestrade"
name = "Lestrade"
aliases = ["Lestrade"]
pronouns = "he/him"
+++
<s title>Foulbrood</s>

<s byline>by secondbestbed</s>

<s summary>A wire from Sussex: the bees are dying. Dr. Watson knows nothing about bees. He packs for a month.</s>

<s authors_note>For everyone at the retirement fest. Three short chapters, all written, so no one panic.

The narrator is not reliable about his own packing.</s>

<s chapter_heading>Chapter 1: The 4.17</s>

<s authors_note at-start>CW: mentions of a dead wife (natural causes, years ago). Also, <q other mention>"foulbrood"</q> is a real disease, do not google the pictures.</s>

<scene><b greets porter watson><q porter to=watson as=i>"You'll be for Mr. Holmes, then."</q></b>

I had not been on the platform for half a minute. I asked the porter how he knew.

<q porter to=watson as=a>"Well, you're either for him or for the asylum, sir, and they send a cart."</q> He swung my trunk up on his shoulder and revised his opinion. <q porter to=watson as=a>"Stopping long?"</q>

<q watson to=porter as=a>"A night or two,"</q> I said, and we both looked at the trunk.

It was four miles in the carrier's trap with the wind coming off the sea. I had the wire in my breast pocket. I didn't need to take it out, having learnt it by heart at Victoria, again at Lewes, and a third time, for pleasure, in the tunnel.</scene>

<scene><em>He has got old</em>, I thought, when <b arrives holmes watson>he came round the side of the house with a smoking tin in his hand and a veil thrown back over his hat, like a bride.</b> Then he saw me, and he hadn't.

<q holmes to=watson as=a>"You've come on the 4.17,"</q> he called. <q holmes to=watson as=a>"You sat with your back to the engine, you gave your sandwich to a child, and you haven't slept. <b greets holmes watson>Good afternoon, Watson.</b>"</q>

<q watson to=holmes as=i>"It was a dog."</q>

<q holmes to=watson as=i>"There is always something."</q>

He didn't shake hands; he had honey to the wrist. He stood there, and I stood there, and between us on the grass stood the trunk.

<q holmes to=watson as=e>"That's a large bag for a night,"</q> said Holmes.

<q watson to=holmes as=i>"You said that they were dying."</q>

<q holmes to=watson as=i>"Did I?"</q>

<q tuppen to=holmes as=a>"You did, sir,"</q> put in a woman with a basket of washing on her hip. <b arrives tuppen watson>She had come out by the kitchen door</b> without my noticing, and I was to learn that she did everything like that. <q tuppen to=holmes,watson as=a>"I took it to the post office for you, and I remember every word, because it was ninepence. <q other written>'Bees dying. Come. Bring'</q> -"</q>

<b thanks holmes tuppen><q holmes to=tuppen as=i>"Thank you, Mrs. Tuppen."</q></b>

<q tuppen to=holmes,watson as=i>"<q other written>'- bring nothing. Come.'</q> I said to the girl, that's two <q other mention>'comes'</q>, he could have saved a ha'penny."</q>

<b smiles watson>I laughed.</b> I am afraid I went on laughing for some time, and when I'd done my friend was looking at his boots, and the back of his neck was red.</scene>

<s chapter_heading>Chapter 2: Foulbrood</s>

<scene>The bees were not dying.

I'm a doctor of medicine, not of insects, but I have stood at a good many beds, and by the second evening I knew a healthy patient when I saw eleven hives of them. They came in and went out. They were fat. One of them sat upon my cuff and washed its face.

<q watson to=holmes as=a>"Which are the sick ones?"</q> I asked him at supper.

<q holmes to=watson as=i>"It's in the early stage."</q>

<q watson to=holmes as=i>"Of what?"</q>

<q holmes to=watson as=i>"It has a - one opens the comb, and there's a smell. More wine?"</q>

<q watson to=holmes as=i>"I've smelt the comb, Holmes. It smells of honey."</q>

<q tuppen to=watson as=e>"It always does, Doctor,"</q> said Mrs. Tuppen, going through with the plates.

He put down his fork. I'd seen him face a pistol with less trouble in his eye.

<q holmes to=watson as=a>"Very well,"</q> he began, <q holmes to=watson as=a>"I may have been"</q> - the fork was straightened; it had been straight - <b admits holmes watson><q holmes to=watson as=a>"premature in my diagnosis."</q></b>

<b accuses watson holmes><q watson to=holmes as=a>"You lied to me,"</q> I said. It came out quite quietly. <q watson to=holmes as=a>"I shut the practice. I thought - good God, you wrote it as though the house were on fire. You've done this to me before. You let me think it for three years, that time, and I don't propose to be whistled for like a"</q></b>

<q holmes to=watson as=i>"Watson."</q>

<q watson to=holmes as=i>"- like a <em>dog</em>, whenever you're at a loose end!"</q>

<q holmes to=watson as=a>"John,"</q> he said.

In thirty years he had never used it. I didn't know he had it about him. It went through me like the cold, and <b leaves watson holmes>I got up and walked out of the room and went on walking until there wasn't any more Sussex.</b></scene>

<s scene_break>* * *</s>

<scene>There is a bench at the end, where the chalk goes. <b follows holmes watson>He gave me an hour, and then came along the cliff with two coats and the lantern</b> and <b stays holmes watson>sat down on the other half of it</b> without asking.

We watched a steamer. <em>If he tells me the tonnage,</em> I thought, <em>I'll push him off.</em>

<b apologises holmes watson><q holmes to=watson as=e>"I beg your pardon,"</q></b> said Holmes to the steamer. <b admits holmes watson><q holmes to=watson as=e>"I wrote it eleven times. The first was a letter. It ran to four sheets and it was perfectly truthful, and I burnt it. Each one after that was shorter, and by the end there were only the bees left."</q></b>

<q watson to=holmes as=i>"What was in the letter?"</q>

<q holmes to=watson as=i>"You'd have made a great deal of it. You'd have given it one of your titles."</q>

<q watson to=holmes as=a>"<q other title>'The Adventure of the Healthy Bees,'</q>"</q> I suggested, rather nastily.

<b admits holmes watson><q holmes to=watson as=a>"<q other title>'The Retired Coward'</q>, I thought."</q></b> <b embraces holmes watson>He had got the coat round me somehow</b> and now didn't seem to know how to remove his arm. <q holmes to=watson as=a>"It said that the house has a second bedroom. It said that it faces south, that I had them put in a shelf for your yellow-backs, and that <b admits holmes watson>I've been saying good night to it since March.</b> That's all. Grace is four years dead, and you have been <q other scare>'quite all right'</q> in every letter since. You forget that I can read, <b pleads holmes watson>my dear fellow; I wish that you'd come and be quite all right <em>here</em>.</b>"</q>

<b touches watson holmes>I found I had hold of his sleeve.</b> <q other recalled>"Marry in haste,"</q> he'd told me once, and hadn't told me not to.

<q watson to=holmes as=a>"You might have asked me that in ninepennyworth,"</q> I said, when I could.

<q holmes to=watson as=i>"I did. I asked you twice."</q>

Come, it had said. Come. She had wondered at it, the girl at the post office; and I, who had known it by heart since Victoria, had thought it was a matter of insects.

<b agrees watson holmes><q watson to=holmes as=a>"Yes, then,"</q> I told him. <q watson to=holmes as=a>"And yes. There, that's both of them answered."</q></b>

<b touches holmes watson>He took my hand at that</b>, and <b kisses holmes watson>turned it over as though there would be a clue in it, and put his mouth to the palm.</b> He had honey on his chin. The steamer, for the record, was of nine hundred tons.</scene>

<s authors_note at-end>thank you to everyone yelling in the comments of ch. 1. Short one next, then we're done!</s>

<s chapter_heading>Chapter 3: Epilogue, with Lestrade's Compliments</s>

<scene>The trunk is in the loft. The mice have it.

Lestrade came down to us for a week that August, and on the last morning, over the eggs, he asked whether they had ever found out what was wrong with the bees.

<q tuppen to=lestrade as=a>"Nothing that company didn't cure,"</q> said a voice from the scullery, before either of us could open his mouth.

Holmes went on buttering. But <b touches holmes watson>his foot came across under the table, in its sock, and rested upon mine</b>, and <b stays holmes watson>stayed there</b> until the trap had come.</scene>

<s authors_note after-work>And that's it! The bench is real, I ate a scone on it. <q other mention>"Ninepennyworth"</q> is my favorite word now.

Podfic welcome, just link me.</s>
