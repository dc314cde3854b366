title = "Blood Moon Rising"
fandom = "Shadowcrest (invented)"
pairing = "Lexi Hart/Jace Blackwood"
ending = "hopeful"
endings = ["hopeful", "together", "unresolved"]
why = "He promises not to leave again, though the wolves are still out there."
tense = "past"
person = "third"
kind = "limited"
focal = ["lexi"]
absent = ["elder"]
[people]
lexi = ["Lexi Hart", "she/her", "Lexi", "Lex", "Hart", "Alexis"]
jace = ["Jace Blackwood", "he/him", "Jace", "Blackwood"]
cole = ["Cole Hart", "he/him", "Cole"]
mia = ["Mia Torres", "she/her", "Mia", "Torres"]
zander = ["Zander", "he/him", "Zander", "Z"]
grant = ["Sheriff Hart", "he/him", "Sheriff Hart", "Sheriff", "Dad", "the Sheriff"]
nurse = ["Nurse Patty", "she/her", "Nurse Patty", "Patty"]
waitress = ["the waitress", "she/her", "the waitress"]
elder = ["Silas", "he/him", "Silas"]
pack = ["the pack", "they/them", "the pack"]
+++
<s title>Blood Moon Rising</s>

<s chapter_heading>Chapter Seven: The Morning After</s>

<s authors_note>*waves* Hi guys!!! I know, I know, its been forever. School is killing me. But 112 votes on the last chapter OMG I love you all so much! This chapter is dedicated to WolfGirl99 because she guessed who the traitor is (shhh!). Dont forget to vote and comment!</s>

<s disclaimer>Disclaimer: I do not own Shadowcrest. Only Zander.</s>

<s other>*Last time on Blood Moon Rising: Jace left to hunt Silas alone and Lexi got bitten saving her brother!!*</s>

<scene>Everything hurt.

That was the first thing Lexi noticed. The second was that somebody was holding her hand, and the third was that it was her brother and that he was snoring.

*Ow*, she thought. *Ow ow ow.*

<q lexi to=cole as=a>"Cole."</q> She poked him. <q lexi to=cole as=a>"Cole! You're drooling on me."</q>

He sat up so fast he almost fell off of the chair. <q cole to=lexi as=e>"Lex!"</q> Cole shouted. <q cole to=lexi as=e>"You're awake! Oh my god. Dad! Dad, she's awake!"</q>

<q nurse to=cole as=a>"Keep your voice down, there's sick people in here."</q> A nurse in pink scrubs bustled in and started poking at the machines. <q nurse to=lexi as=a>"Well, good morning, sunshine. I'm Patty. How are we feeling?"</q>

<q lexi to=nurse as=e>"Like I got hit by a truck."</q> Lexi croaked. <q lexi to=nurse as=e>"What happened?"</q>

Cole and the nurse looked at each other.

<q nurse to=lexi as=e>"Animal attack, honey."</q> Nurse Patty answered finally, writing something on her chart. <q nurse to=lexi as=e>"Coyote, they think. You just rest up."</q>

*Coyote. Sure.* Lexi waited till the door swung shut. <q lexi to=cole as=a>"How bad is it?"</q> She whispered.

<q cole to=lexi as=a>"Um."</q> Her brother wouldn't look at her. <q cole to=lexi as=a>"So you know how it was supposed to take like six weeks to heal?"</q>

<q lexi to=cole as=i>"Yeah?"</q>

Cole lifted up the edge of the bandage. There was nothing under it. No bite, no stitches, just skin. <q cole to=lexi as=e>"It took like six hours."</q> He gulped.</scene>

<s scene_break>XxXxXxX</s>

<scene>The diner was packed. Mia and Zander had grabbed the booth in the back, where the team always sat after a game, and they both jumped up when Lexi walked in.

<q mia to=lexi as=e>"You're supposed to be in the hospital!"</q> Mia squealed, hugging her.

<q lexi to=mia as=i>"They let me go."</q>

<q cole to=mia as=e>"They did not let her go."</q> Cole grumbled as he slid in after her. <q cole to=mia as=e>"She climbed out the window."</q>

<q zander to=lexi as=e>"Badass."</q> Zander held up his fist and Lexi bumped it. <q zander to=lexi as=e>"So is it true? Are you, you know?"</q> He made little claws with his hands.

<q mia to=zander as=i>"Zander!"</q>

<q zander to=mia as=i>"What? We're all thinking it, Torres."</q>

<q waitress to=mia,zander,lexi,cole as=a>"You kids ready to order?"</q> The waitress popped her gum. All four of them froze.

<q lexi to=waitress as=e>"Cheeseburger please."</q> Lexi blurted. <q lexi to=waitress as=e>"Actually two. Actually can I get four? Really rare?"</q>

<q waitress to=lexi as=a>"Four."</q> The woman raised an eyebrow. <q waitress to=lexi as=a>"Growing girl, huh. Anyone else?"</q>

<q mia to=waitress as=e>"Just fries."</q> Mia squeaked.

They waited for her to go. Then Zander leaned in over the table with his eyes all big. <q zander to=lexi as=a>"Okay so that's a yes."</q>

<q lexi to=zander as=i>"It doesn't mean anything. I'm just hungry!"</q>

<q cole to=lexi as=i>"Lex, you growled at the toaster."</q>

<q lexi to=cole as=i>"It burned my waffle!"</q>

<q mia to=lexi as=e>"We have to call Jace,"</q> said Mia quietly.

Nobody talked for a minute. Lexi stared at the ketchup bottle really hard. *Don't cry, don't cry, don't you dare cry.*

<q lexi to=mia as=a>"He left."</q> She shrugged. <q lexi to=mia as=a>"He made his choice. He went after Silas and he didn't even say goodbye so why would I call him?"</q>

<q mia to=lexi as=e>"Because he's the only one who knows how to do this."</q> Mia took her hand. <q mia to=lexi as=e>"The full moon's Friday, Lexi. That's three days."</q></scene>

<s scene_break>XxXxXxX</s>

<scene>It rang five times. She was about to hang up when there was a click.

<q jace to=lexi as=i>"Blackwood."</q>

She forgot how to talk.

<q jace to=lexi as=i>"Hello? Who is this?"</q> There was wind on the line, like he was standing someplace high up. <q jace to=lexi as=a>"Cole, if this is you again, I already told you —"</q>

<q lexi to=jace as=i>"It's me."</q>

Silence. <q jace to=lexi as=a>"Lexi,"</q> he breathed.

<q lexi to=jace as=a>"I got bit."</q> She blurted.

<q jace to=lexi as=i>"Where are you?"</q>

<q lexi to=jace as=i>"Home. On the roof. Jace, I —"</q>

<q jace to=lexi as=i>"Stay there."</q> The line went dead.</scene>

<s scene_break>XxXxXxX</s>

<scene>He must have run the whole way. She heard him before she saw him, and that was new; she could hear his heart going from all the way across the yard. He came over the edge of the roof in one jump and just stood there, breathing hard, with leaves in his hair.

<q jace to=lexi as=e>"Let me see."</q> Jace ordered.

She pulled up her sleeve. He took her arm in both of his hands and turned it to the light, and his eyes flashed gold.

<q jace to=lexi as=i>"This is my fault."</q>

<q lexi to=jace as=e>"Yeah, kinda."</q> Lexi agreed. <q lexi to=jace as=e>"You left."</q>

<q jace to=lexi as=i>"I left to keep you safe!"</q>

<q lexi to=jace as=a>"Well good job!"</q> She shoved him. He went back like two feet, and they both stared at her hands. <q lexi to=jace as=a>"Whoa."</q>

<q jace to=lexi as=a>"You're already stronger than me."</q> He almost smiled. Then it went away. <q jace to=lexi as=a>"I'm sorry, Lex. I thought if I wasn't here then Silas wouldn't have any reason to come after you. I was so stupid. I should've told you."</q>

<q lexi to=jace as=i>"You should've said goodbye."</q>

<q jace to=lexi as=a>"I couldn't."</q> His voice cracked. <q jace to=lexi as=a>"If I said goodbye I wouldn't of gone."</q>

Her eyes were stinging. Stupid werewolf allergies. <q lexi to=jace as=a>"So what happens Friday?"</q> She asked.

<q jace to=lexi as=i>"Friday you turn. And it's gonna hurt, and you'll be scared, and I'm going to be right there the whole time. I promise."</q>

<q grant to=lexi as=i>"Alexis Marie Hart!"</q> They jumped apart. Down in the yard her dad was standing on the grass in his bathrobe, with his badge pinned on it and a shotgun under his arm. <q grant to=lexi as=a>"Is there a boy on my roof?"</q>

<q lexi to=grant as=i>"No, Dad!"</q>

<q grant to=jace as=i>"Blackwood, I can see you, son. I can see your boots."</q>

<q jace to=grant as=e>"Yes, Sheriff."</q> Jace mumbled. <q jace to=grant as=e>"Sorry, Sheriff."</q>

<q cole to=grant as=e>"Dad, leave them alone!"</q> Cole yelled from his window.

The Sheriff sighed. <q grant to=jace as=e>"Five minutes,"</q> he said. <q grant to=jace as=a>"And then you're coming down and you're going to tell me what the hell a coyote is doing with hands."</q>

Lexi waited until the back door slammed. She slid her fingers in between his, and they were warm, so warm.

<q lexi to=jace as=a>"Don't leave again."</q> She whispered.

<q jace to=lexi as=e>"Never."</q> Jace promised.

Somewhere out in the trees, something howled.</scene>

<s end_mark>To be continued...</s>

<s authors_note>CLIFFHANGER! Dont kill me! Who do you think howled? Tell me in the comments!! Next update when I hit 120 votes xoxo</s>
