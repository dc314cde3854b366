title = "What the Rain Kept"
fandom = "The X-Files"
pairing = "Fox Mulder/Dana Scully"
ending = "unresolved"
endings = ["unresolved", "hopeful"]
why = "She doesn't go to the door and he does not ask her to stay in words; they leave it until the morning."
closeness = [1, 1, 1, 1, 1, -1, 0, 1, 1, 1]
tense = "past"
person = "third"
kind = "limited"
focal = ["scully"]
absent = ["skinner", "mother", "emily"]
[people]
mulder = ["Fox Mulder", "he/him", "Mulder"]
scully = ["Dana Scully", "she/her", "Scully"]
clerk = ["the boy from the desk", "he/him", "the kid at the desk"]
skinner = ["Skinner", "he/him"]
mother = ["her mother", "she/her"]
emily = ["Emily", "she/her"]
+++
<s header>TITLE: What the Rain Kept
AUTHOR: Corvid
CATEGORY: V, A, MSR (sort of)
RATING: PG
ARCHIVE: Gossamer okay, others please ask
SPOILERS: Emily, small one for Detour</s>
<s summary>SUMMARY: A motel, a storm, one working lamp.</s>

<s disclaimer>DISCLAIMER: These characters belong to Chris Carter, 1013 and Fox. No infringement is intended and no money is being made.</s>

<s authors_note>NOTE: I never use their names in this one. It's Mulder and Scully. Who else would it be.</s>

<scene>The power went out at a quarter past nine, and at twenty past he knocked on the connecting door.

She'd been sitting in the dark with her gun in her lap, feeling foolish. <q scully to=mulder as=a>"It's open."</q>

<b arrives mulder scully>He came in behind a flashlight,</b> with a bag of sunflower seeds in his teeth and an armful of candles. They were the kind you buy in a supermarket, in tall glasses, with saints on them.

<q mulder to=scully as=a>"The kid at the desk had a box of these,"</q> he said when he had got his mouth free. <q mulder to=scully as=a>"I got you Saint Jude, and this one's either Saint Lucy or somebody with two eggs on a plate."</q>

<q scully to=mulder as=i>"Those are her eyes."</q>

<q mulder to=scully as=i>"And people say that your church is no fun."</q>

He lit them and set them along the top of the television. The rain was coming down so hard on the roof that it had stopped sounding like rain. It had been at it for three days, and the bridge was gone, and so was the body that they'd driven four hundred miles to look at, gone down the river in its drawer when the morgue flooded. He'd been cheerful about that as well.

<q scully to=mulder as=a>"Did you get through to Skinner?"</q> she asked.

<q mulder to=scully as=i>"For about a minute. He said, <q other recalled>'Of course it did,'</q> and then the line went."</q>

<q scully to=mulder as=i>"You don't seem very upset."</q>

<q mulder to=scully as=a>"There's always another body."</q> He sat down on the carpet with his back against the other bed and held the bag up to her. <q mulder to=scully as=a>"Seed?"</q>

<q scully to=mulder as=i>"No, <b thanks scully mulder>thank you.</b>"</q></scene>

<scene>They played gin, with a deck that had no queen of clubs. He cheated, badly, in order to be caught. At ten the boy from the desk came by in a plastic poncho to tell them that the toilets were okay but not to drink out of the taps.

<q clerk to=scully,mulder as=i>"And my mom says, if you folks want sandwiches there's ham."</q>

<q scully to=clerk as=i>"<b thanks scully clerk>That's very kind of her.</b> Maybe in the morning."</q>

He peered past her elbow at the candles and the cards and the man on the floor in his socks. You could see him doing the arithmetic: two rooms, one light. <q clerk to=scully as=a>"Sure,"</q> he said. <q clerk to=scully as=a>"Have a good night, ma'am."</q>

<q mulder to=scully as=a>"He thinks I've got you here under false pretenses,"</q> came from behind her when she'd shut the door.

<q scully to=mulder as=i>"You have. You told me it was a werewolf."</q>

<q mulder to=scully as=i>"I told you that it was *consistent* with a werewolf."</q>

She very nearly laughed. She came back, and instead of the chair <b stays scully mulder>she sat down on the floor next to him,</b> a foot away, with her knees drawn up. Saint Lucy looked at them both off her plate.

<q mulder to=scully as=i>"Truth or dare."</q>

<q scully to=mulder as=i>"I'm not twelve."</q>

<q mulder to=scully as=i>"You were. I bet you always said truth."</q>

<q scully to=mulder as=a>"I always said dare,"</q> she told him. <q scully to=mulder as=a>"I broke my collarbone off the roof of the base chapel."</q>

He turned around to look at her properly. <q mulder to=scully as=a>"How come I don't know that?"</q>

<q scully to=mulder as=i>"You never dared me to do anything."</q>

It lay there on the carpet between them, among the discards. She couldn't think what had made her say it. The dark, probably, and the water; it was like being in a diving bell, and nobody up at the other end of the rope.</scene>

<scene><q mulder to=scully as=i>"All right. Truth, then."</q>

<q scully to=mulder as=i>"Go on."</q>

<q mulder to=scully as=i>"Why did you put in for the transfer?"</q>

The rain beat down. She looked at her hands. She had filled out the form on the fourth of January, the day after she'd buried a little girl in a box with nothing but sand in it, and had put it in a drawer; and on Monday the drawer had been pushed in not quite straight.

<q scully to=mulder as=i>"<b accuses scully mulder>You went through my desk.</b>"</q>

<q mulder to=scully as=i>"I was looking for a stapler."</q>

<q scully to=mulder as=i>"You have a stapler."</q>

<q mulder to=scully as=a>"<b admits mulder scully>I was looking for you,</b>"</q> he said. <q mulder to=scully as=a>"You were in the building and I couldn't find you. Since Christmas. I thought, if I just checked the drawers."</q>

It wasn't at all funny, and nor had he meant it to be. Out on the road something went past very slowly with a yellow light.

<q scully to=mulder as=i>"I didn't send it."</q>

<q mulder to=scully as=i>"No. You didn't tear it up, either."</q>

<q scully to=mulder as=a>"Salt Lake has a good pathology unit. It's a desk and a view. My mother could visit."</q> She was using her reasonable voice, she could hear it. <q scully to=mulder as=a>"I'm thirty-four. I've lost a sister and a daughter. I thought that I might like to stop before I lost anything else."</q>

<q mulder to=scully as=i>"That's fair."</q>

<q scully to=mulder as=i>"<b accuses scully mulder>Is that all you've got to say?</b>"</q>

<q mulder to=scully as=i>"What do you want me to say? <b pleads mulder scully unreal>Don't go?</b> I've no right to it. Anything you've lost, you lost it because you were standing next to me."</q>

<q scully to=mulder as=a>"That isn't true,"</q> she said, and was surprised by how angry it came out. <q scully to=mulder as=a>"<b accuses scully mulder>Don't you dare take that too. I stood there. I picked the place to stand.</b>"</q>

His face in that light was all bones. He opened his mouth and for once nothing at all came out of it, no slide, no statistics. Then <b touches mulder scully>he put out his hand and very carefully, as you would with something just hatched, laid it over her foot.</b> She had a hole in her stocking. His thumb was on it.

<q mulder to=scully as=i>"Your feet are cold."</q>

<q scully to=mulder as=i>"They're always cold."</q>

<q mulder to=scully as=i>"See, I didn't know that either."</q>

She did not move the foot. One after the other the saints burned down and drowned in their own wax, until there was just Jude, who's for lost causes. She'd have to tell him that, sometime. He would like it.

<q mulder to=scully as=a>"If I were to dare you,"</q> he began, a long while after, when she had supposed that he was asleep.

<q scully to=mulder as=i>"Yes?"</q>

But he shook his head. <q mulder to=scully as=a>"Ask me when the bridge is up."</q>

<q scully to=mulder as=i>"That might not be till Friday."</q>

<q mulder to=scully as=a>"<b reassures mulder scully>I'm not going anywhere,</b>"</q> he said.

She leaned her head back on the edge of the mattress. It was a foot to his shoulder; she had measured it. She listened to the water going over everything, the road and the river and the place where the bridge used to be, and <b stays scully mulder>she didn't go to her own bed,</b> and she did not close the distance, and neither of them slept.</scene>

<s end_mark>END</s>

<s authors_note>Feedback hugged and cherished. This one's for the girls at the Lone Gunwoman list, they know why.</s>
