title = "Extraction Point"
fandom = "Stargate Atlantis"
pairing = "John Sheppard/Rodney McKay"
ending = "hopeful"
endings = ["hopeful", "together"]
why = "Rodney says what he came to say, and John asks him to dinner off the record."
closeness = [1, 1, 0, -1, -1, 0, 1, 1, 1, 2]
tense = "past"
person = "third"
kind = "limited"
focal = ["rodney"]
absent = ["elizabeth", "parrish", "lorne", "zelenka"]
[people]
rodney = ["Rodney McKay", "he/him", "Rodney", "McKay", "Dr. McKay", "Doctor McKay"]
john = ["John Sheppard", "he/him", "Sheppard", "John", "the Colonel", "Colonel Sheppard"]
tall = ["the taller guard", "he/him", "the taller one", "the tall one", "Dorrin"]
short = ["the shorter guard", "he/him", "the short one", "the other guard"]
teyla = ["Teyla", "she/her"]
ronon = ["Ronon", "he/him"]
carson = ["Carson Beckett", "he/him", "Carson", "Beckett"]
elizabeth = ["Elizabeth Weir", "she/her", "Elizabeth"]
parrish = ["Parrish", "he/him"]
lorne = ["Lorne", "he/him"]
zelenka = ["Zelenka", "he/him"]
+++
<s header>TITLE: Extraction Point
AUTHOR: zpm_envy
PAIRING: McShep (pre-slash... mostly)
RATING: PG-13
SPOILERS: general S2
WORD COUNT: 1,200</s>

<s disclaimer>DISCLAIMER: If they were mine there'd be more coffee and fewer Wraith.</s>

<s authors_note>A/N: For the "captured" square on my bingo card. Yes, I know, I ALWAYS write the cell one. Un-betaed, it's two in the morning.</s>

<scene><q rodney to=john as=e>"This,"</q> said Rodney, <q rodney to=john as=e>"is the worst cell yet."</q>

<q john to=rodney as=i>"You said that about the last one."</q>

<q rodney to=john as=i>"The last one had a *bench*."</q>

<q john to=rodney as=i>"The last one had rats."</q>

<q rodney to=john as=e>"They were marsupials, and it was their bench, and at least they kept their feet dry."</q> Rodney lifted a boot out of the water and considered it. There were three inches of swamp on the floor and it was cold and it was, he was nearly sure, rising. <q rodney to=john as=e>"How's the arm?"</q>

<q john to=rodney as=e>"Fine,"</q> said Sheppard, who was holding it against his ribs and was the color of cheese.

Up at the top of the steps the two guards had got their lantern lit and were having an argument about it. There was a tall one and a short one. The tall one had the keys and the short one had the opinions.

<q short to=tall as=a>"You've set the wick too high,"</q> he was saying. <q short to=tall as=a>"You always set it too high."</q>

<q tall to=short as=i>"It's so I can see the prisoners."</q>

<q short to=tall as=i>"They're in a hole, Dorrin! Where are they going to go?"</q>

<q rodney to=tall,short as=e>"Excuse me!"</q> Rodney shouted. <q rodney to=tall,short as=e>"Hello! Injured man down here! He's a very important colonel, and he needs a doctor, and frankly so do I, I've got a circulatory thing!"</q>

The taller guard leaned over the edge and held out the light. He had quite a kind face, for somebody who'd hit Sheppard with a fence post.

<q tall to=rodney as=a>"The headman says nobody's to talk to you,"</q> he said, apologetically.

<q rodney to=tall as=i>"You're doing it now!"</q>

<q tall to=rodney as=a>"That's true."</q> He thought about it. <q tall to=short as=a>"He's right, you know, I am."</q>

<q short to=tall as=a>"Then *stop*,"</q> said the other guard, and the light went away.</scene>

<scene>An hour later it was up to their shins.

<q rodney to=john as=i>"So Teyla and Ronon got to the gate."</q>

<q john to=rodney as=i>"Yep."</q>

<q rodney to=john as=i>"And they'll come back with Lorne and a lot of people with guns."</q>

<q john to=rodney as=i>"That's usually how it works, Rodney."</q>

<q rodney to=john as=i>"I'm only saying that if somebody hadn't gone *back*, somebody would be on the other side of the gate too, having his dinner."</q>

Sheppard let his head rest on the wall behind him. In that light he looked about nineteen, or ninety. <q john to=rodney as=e>"You were on the ground,"</q> he said.

<q rodney to=john as=i>"I'd tripped! I trip all the time! It's practically my main form of locomotion! You don't take on eleven farmers with an empty P90 because I fell over a *turnip*!"</q>

<q john to=rodney as=i>"Looked like you were hit."</q>

<q rodney to=john as=i>"<b accuses rodney john>You could have been killed.</b>"</q>

<q john to=rodney as=i>"So could you."</q>

<q rodney to=john as=a>"It's not the same!"</q> It came out a lot louder than he meant it to, and rang around the stones. <b glares rodney john>He was actually shaking with rage,</b> he noticed; it was warmer than not doing it. <q rodney to=john as=a>"You can't keep on doing it. Everybody else gets a plan. Parrish gets a plan. With me you just turn around and run back, every time, and <b accuses rodney john>you never ask me if I want it on my conscience!</b>"</q>

Nobody said anything for a bit. The water dripped. Overhead somebody laughed at something, and a chair was pulled out.

<q john to=rodney as=a>"Okay,"</q> said Sheppard finally, in a voice with no expression in it whatever. <q john to=rodney as=a>"I'll put it in the report."</q>

<q rodney to=john as=i>"I don't want it in the *report*—"</q>

<q john to=rodney as=i>"Then <b pleads john rodney>drop it, McKay.</b>"</q>

So that was that. He dropped it. He sloshed over to the far side, which was five feet away, and <b pulls_away rodney john>turned his back,</b> and did prime numbers till he got to four digits.</scene>

<s scene_break>***</s>

<scene>The thing was that he'd had it all worked out.

He'd had it worked out since the Daedalus run, since eighteen days with a transporter buffer and nobody to argue with. He'd told Elizabeth, who had said <q other recalled>"Oh, Rodney,"</q> and Carson, who'd said <q other recalled>"Well, finally,"</q> and handed him a lollipop. He was going to say it on a balcony. There'd be beer. It would be concise.

<q rodney to=john as=a>"Are you asleep?"</q> he said to the wall.

<q john to=rodney as=i>"No."</q>

<q rodney to=john as=i>"You're not supposed to sleep if you've got a concussion."</q>

<q john to=rodney as=i>"I got hit on the arm."</q>

<q rodney to=john as=i>"It might have traveled."</q>

That got him something, not quite a laugh. He turned around. The lantern was hanging so that there was a stripe of yellow down the middle of the cell, and Sheppard was just over the edge of it, up to the knees in a planet that smelled of cabbage.

<q rodney to=john as=a>"<b apologises rodney john>I'm sorry I yelled,</b>"</q> Rodney said. <q rodney to=john as=a>"I had a speech, and it wasn't that one."</q>

<q john to=rodney as=i>"Yeah? What was it like?"</q>

<q rodney to=john as=i>"Shorter. Better jokes."</q>

<q john to=rodney as=i>"I'm not doing anything."</q>

Rodney opened his mouth, and for the first time in his adult life there was nothing in it. He could see Sheppard see it. He could see him work it out, slowly, from the far end, like a man reading a sign in another language who finds that it's his own name.

<q john to=rodney as=e>"Rodney,"</q> said Sheppard.

<q rodney to=john as=i>"<b admits rodney john>I can't be the reason. That's all it is.</b> I'd a lot rather that I had you around, being insufferable, until we're eighty. <b confesses_love rodney john>I'd rather have that than pretty much anything.</b> There, that's it. You can put it in the report."</q>

The water had got up to his kneecaps. He would remember that.

<q john to=rodney as=ea>"I don't run back because you're on the team,"</q> the Colonel said at last, with great difficulty and apparently to a spot on the ceiling.

<q rodney to=john as=i>"No?"</q>

<q john to=rodney as=i>"<b admits john rodney>I didn't even know that I was doing it until I was halfway across the field.</b>"</q>

<q rodney to=john as=e>"Oh,"</q> Rodney said. It seemed not to be enough. He waded back into the stripe of light and, since Sheppard only had the one good arm and was obviously never going to, <b touches rodney john>took hold of the hand on the end of it.</b> It was freezing. It held on like grim death.

<q rodney to=john as=i>"Is this okay?"</q>

<q john to=rodney as=i>"Yeah."</q> A pause. <q john to=rodney as=i>"Your hands are warm."</q>

<q rodney to=john as=i>"I told you. Circulatory thing."</q>

Which was when the lantern went out, and there were two thumps, and a splash, and <b arrives ronon rodney>a pair of boots about the size of canoes came down the steps.</b>

<q ronon to=rodney,john as=e>"You two done?"</q> said Ronon.

<q john to=ronon as=e>"How long have you been up there?"</q> Sheppard wanted to know. He hadn't let go.

<q ronon to=john as=i>"A while."</q>

<q teyla to=rodney,john as=e>"We did not like to interrupt,"</q> Teyla called down. <q teyla to=rodney,john as=a>"<b greets teyla rodney>Hello, Rodney.</b> The tall one has been very helpful with the keys."</q></scene>

<s scene_break>***</s>

<scene><q carson to=john as=e>"Six weeks in that cast,"</q> Carson said, <q carson to=john as=e>"and if I see you in the gym I'll have Ronon sit on you."</q>

<q john to=carson as=i>"Got it, Doc."</q>

<q carson to=rodney as=i>"And you, out of here, you've been told three times that you're not ill."</q>

<q rodney to=carson as=e>"I'm going, I'm going."</q> But Rodney stopped at the end of the bed and fiddled with the chart. He'd been brave once today, and it had used up the lot.

<q john to=rodney as=e>"McKay,"</q> said Sheppard. He was looking at the cast. <q john to=rodney as=a>"East balcony, when I'm out? I'll bring the beer. Off the record."</q>

<q rodney to=john as=i>"Is there going to be a speech?"</q>

<q john to=rodney as=i>"Not from me. I was hoping I'd get to hear yours again. Without the swamp."</q>

<q rodney to=john as=e>"<b agrees rodney john>Oh, well, all right,</b>"</q> said Rodney, and <b leaves rodney john>he walked out</b> into the corridor, and right into Zelenka, and <b smiles rodney>couldn't stop smiling</b> even long enough to be rude to him.</scene>

<s end_mark>END</s>

<s authors_note>Feedback is better than ZPMs.</s>
