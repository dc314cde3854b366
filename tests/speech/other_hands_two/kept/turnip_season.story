title = "Turnip Season"
fandom = "Stardew Valley"
pairing = "Juniper/Shane"
ending = "hopeful"
endings = ["hopeful", "together"]
why = "He asks to walk her home and she lets him carry the hen; they'll see each other on Saturday."
closeness = [0, 0, 1, 1, -1, -1, -1, 1, 1, 2]
tense = "present"
person = "third"
kind = "limited"
focal = ["shane"]
absent = ["jas"]
[people]
shane = ["Shane", "he/him"]
juniper = ["Juniper", "she/her", "Juni", "the farmer"]
emily = ["Emily", "she/her", "Em"]
gus = ["Gus", "he/him"]
pam = ["Pam", "she/her"]
marnie = ["Marnie", "she/her", "Aunt Marnie", "his aunt"]
mayor = ["Lewis", "he/him", "the mayor", "Mayor Lewis"]
jas = ["Jas", "she/her", "his goddaughter"]
+++
<s title>Turnip Season</s>

<s byline>by bluechickenenthusiast</s>

<s header>Stardew Valley (Video Game)
Shane/Female Player (Stardew Valley)
Tags: Slow Burn In Miniature, Recovery, Poker, Chickens, Shane's POV</s>

<s authors_note>I gave the farmer a name because I can't write "the player" with a straight face. CW: alcohol, mentions of having drunk too much of it. He's doing okay.</s>

<scene>Friday night is cards. It used to be that Shane sat over by the fireplace and watched them play it, but that was back when he needed both hands for the mug, and now there's a chair for him. He's forty-one days in. He has a root beer with a straw. Nobody's made a joke about the straw, and that's how he knows that they've discussed it.

<q pam to=shane,emily,gus as=e>"I'm in for five,"</q> says Pam.

<q gus to=pam as=i>"You owe me for Tuesday."</q>

<q pam to=gus as=i>"I'm in for five of what I'm about to win, Gus, don't be a pill."</q>

<q emily to=pam as=e>"That's not really how numbers work."</q> Emily has got her cards arranged by color. She's got the night off and is spending it in the bar that she works in, like a fish on vacation. <q emily to=shane as=e>"Shane? Are you in?"</q>

<q shane to=emily as=i>"I've got nothing."</q>

<q emily to=shane as=i>"You're not supposed to tell us."</q>

<q shane to=emily as=i>"It'll come as a shock, will it?"</q>

<q pam to=shane as=a>"Hear that? Now he's bluffing,"</q> Pam tells the ceiling. <q pam to=shane as=a>"I've drove a bus for thirty years, kid, I know a man with two queens when I see one."</q>

He has two queens. He puts five in.

Then the door bangs, and a lot of rain comes in, and <b arrives juniper shane>along with the rain comes the farmer.</b> She is mud to the eyebrows. There's something moving in the front of her coat.

<q juniper to=gus as=i>"Sorry! Sorry. Gus, have you got a towel you don't like?"</q>

<q gus to=juniper as=i>"What've you got in there?"</q>

<q juniper to=gus as=a>"A guest."</q> She undoes two buttons and a hen puts its head out. It's one of the blue ones. It looks around the Stardrop Saloon with one eye and then with the other, and it isn't impressed. <q juniper to=shane as=a>"The coop's under water. Shane, I'm so glad you're here, I think there's something wrong with her foot."</q></scene>

<scene>So they end up at the end of the bar with the towel, the two of them and the hen, and the others not looking in a very noisy way.

He knows what to do with a chicken. That's the thing. He's got no idea what to do with his face, his hands, his evenings, or the way that she always turns up at the ranch just as he's going off shift with a question about feed that she could have looked up. But he turns the bird over and spreads out the toes, and it's like reading.

<q shane to=juniper as=i>"Bumblefoot. It's just starting. See the black spot?"</q>

<q juniper to=shane as=i>"Is it bad?"</q>

<q shane to=juniper as=i>"Nah. You soak it, and you pad it, and keep her off of the wire. What's her name?"</q>

She goes pink under the mud. <q juniper to=shane as=a>"You'll laugh."</q>

<q shane to=juniper as=i>"I don't laugh, ask anyone."</q>

<q juniper to=shane as=i>"It's Shania."</q>

There's a silence.

<q shane to=juniper as=i>"You called a chicken after me."</q>

<q juniper to=shane as=i>"You gave her to me! She was blue, and she wouldn't talk to anybody!"</q>

Somewhere behind them somebody is choking on a pretzel. <q gus to=pam as=e>"Hit her on the back,"</q> he hears Gus say, and then, <q gus to=emily as=a>"Harder, she's only laughing."</q>

<b smiles shane>And Shane laughs.</b> It comes up rusty; it hurts a bit, like a sleeve being turned out. <b smiles juniper>She's laughing as well.</b> She's got a gap in her teeth that he's been pretending not to know about since spring.

<q juniper to=shane as=a>"Let me buy you a drink for it,"</q> she says.

It's nothing. Anybody would say it. But he feels the whole table stop breathing, and he sees her hear what she's said, and her eyes go to the straw. And just like that he's the town drunk again with a bird in his lap.

<q juniper to=shane as=i>"Oh, God. I mean a soda. I meant—"</q>

<q shane to=juniper as=i>"It's fine."</q>

<q juniper to=shane as=i>"<b apologises juniper shane>I'm really sorry,</b> I didn't think."</q>

<q shane to=juniper as=a>"I said it's fine,"</q> he says, <b glares shane juniper>much too loud.</b> He gives her back the hen. <q shane to=juniper as=a>"Keep it dry."</q>

And <b leaves shane juniper>he takes his hoodie and goes out.</b></scene>

<scene>It's coming down in ropes. He gets as far as the bus stop before he works out that he's walking the wrong way, and that he's got no place that he's going, and that he hasn't wanted a beer this much in forty-one days.

He sits on the bench. After a time <b arrives marnie shane>an umbrella comes up the road with his aunt under it.</b>

<q shane to=marnie as=i>"Emily phoned you."</q>

<q marnie to=shane as=e>"Pam did."</q> Marnie sits herself down. She's got her nightgown on, tucked into rubber boots. <q marnie to=shane as=e>"She said you had two queens and you walked out on them. She was upset."</q>

<q shane to=marnie as=i>"I yelled at her. At the farmer. She was only being nice."</q>

<q marnie to=shane as=i>"Did you have one?"</q>

<q shane to=marnie as=i>"No."</q>

<q marnie to=shane as=i>"All right, then."</q>

<q shane to=marnie as=i>"I wanted one. <b admits shane marnie>I still want one.</b>"</q>

<q marnie to=shane as=a>"I want to be twenty-five and married to the mayor. Wanting's just weather."</q> <b touches marnie shane>She pats him on the knee</b> and gets up again, with a grunt. <q marnie to=shane as=a>"Jas made you a drawing, it's on the icebox. You're a superhero, and there's a hen. I'd go say sorry, if it was me."</q>

<q shane to=marnie as=i>"In this?"</q>

<q marnie to=shane as=i>"She's out in it, isn't she? She's got a coop to bail."</q></scene>

<scene>You can see the lantern from the gate. She's up to her thighs in brown water with a bucket, and there are eleven chickens on top of the roof, complaining, and the one in her coat. She doesn't hear <b arrives shane juniper>him come up.</b>

<q shane to=juniper as=i>"You've got to dig a trench."</q>

She jumps about a foot. <q juniper to=shane as=a>"Shane!"</q>

<q shane to=juniper as=i>"On the uphill side. It'll only keep on filling, else. Have you got a spade?"</q>

<q juniper to=shane as=i>"There's one in the shed. You don't have to—"</q>

<q shane to=juniper as=i>"<b apologises shane juniper>I'm sorry I yelled.</b>"</q>

<q juniper to=shane as=i>"<b apologises juniper shane>I'm sorry I'm an idiot.</b>"</q>

<q shane to=juniper as=a>"You're not. It's a thing that people say. I've just got to get used to hearing it."</q> He wipes the rain off his nose, which does no good. <q shane to=juniper as=a>"It's been forty-one days. I'm not telling you so you'll clap. <b admits shane juniper>It's just, you come by every evening with your dumb question, and it's the time of day that I used to start. So I figured you ought to know. It's a lot easier with the question.</b>"</q>

She stands there holding on to the bucket. The hen looks from her to him.

<q juniper to=shane as=e>"I know all about feed,"</q> says Juniper at last. <q juniper to=shane as=a>"<b admits juniper shane>I grew up on a farm. I've got a *degree* in it.</b>"</q>

<q shane to=juniper as=i>"Yeah, I wondered."</q>

<q juniper to=shane as=i>"I ran out of real ones in June."</q>

They dig until after midnight. They don't talk a lot. The mayor goes by on his way home from somewhere that he shouldn't have been, with a flashlight, and shines it on the two of them.

<q mayor to=shane,juniper as=a>"Everything all right?"</q> he calls out.

<q juniper to=mayor as=i>"<b thanks juniper mayor>Fine, thanks, Lewis!</b>"</q>

<q shane to=mayor as=e>"Marnie says hi,"</q> Shane puts in, and the flashlight goes off in a hurry.

When the water's down they count them back inside, eleven, and the boards are nearly dry.

<q juniper to=shane as=i>"Shania'll have to come in with me. Because of the foot."</q>

<q shane to=juniper as=i>"I'll carry her up. If you want. She knows me."</q>

<q juniper to=shane as=i>"It's a hundred yards."</q>

<q shane to=juniper as=i>"I know how far it is."</q>

So he has the hen in one arm, and <b touches juniper shane>about halfway up she puts her cold, muddy hand through the other,</b> like it's a railing. The light's on in the kitchen. There's a row of turnips on the sill.

<q juniper to=shane as=a>"Soaking,"</q> she says at the door. <q juniper to=shane as=a>"How often would you say, for a foot like that? Twice a day?"</q>

He looks at her. She's biting her lip so as not to laugh.

<q shane to=juniper as=e>"I'd better come by and check,"</q> says Shane. <q shane to=juniper as=e>"Saturday. Around six."</q></scene>

<s end_mark>fin</s>

<s authors_note>Bumblefoot is real, ask a vet, not me. Kudos make Shania lay golden eggs.</s>
