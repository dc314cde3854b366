title = "things you say at 3am"
fandom = "Life is Strange"
pairing = "Max Caulfield/Chloe Price"
ending = "apart"
endings = ["apart", "unresolved"]
why = "Chloe tells Max to go back to her new life, and drives off and lets her."
closeness = [1, 1, 1, 2, 1, 0, 0, 1, 0, -2]
tense = "present"
person = "third"
kind = "limited"
focal = ["max"]
absent = ["joyce"]
[people]
max = ["Max Caulfield", "she/her", "Max", "maxine", "super max"]
chloe = ["Chloe Price", "she/her", "Chloe", "Price", "che"]
kate = ["Kate", "she/her", "kate marsh"]
waitress = ["the waitress", "she/her", "waitress"]
trucker = ["the trucker", "he/him", "the trucker", "ed", "the old guy at the counter"]
joyce = ["Joyce", "she/her", "mom"]
+++
<s title>things you say at 3am</s>

<s authors_note>(max/chloe, post-game, sacrifice bay ending. no capitals because i wrote this on my phone in bed, sorry. tw for breakup. listen to "mountains" while reading)</s>

<scene>the phone goes at ten to three and max already knows.

<q max to=chloe as=i>"hello?"</q>

<q chloe to=max as=i>"<b greets chloe max>hey. it's me.</b> did i wake you up?"</q>

<q max to=chloe as=i>"it's three in the morning, chloe."</q>

<q chloe to=max as=i>"so that's a yes."</q>

<q max to=chloe as=a>"no,"</q> she admits. she's been lying on top of the covers for hours with her shoes on, watching the lights from the street go over the ceiling. in the other bed kate makes a small noise and turns to face the wall. <q max to=chloe as=a>"where are you?"</q>

<q chloe to=max as=i>"guess."</q>

<q max to=chloe as=i>"che."</q>

<q chloe to=max as=i>"there's this diner on the corner across from you? it's got a fish on the roof, with a hat. i'm under the fish."</q>

max is at the window before she's finished saying it. and there's the truck, parked halfway up the sidewalk like always, rust and all, two thousand miles from where it should be.

<q kate to=max as=e>"is everything okay?"</q> says kate, not really awake.

<q max to=kate as=i>"yeah. it's just chloe. go back to sleep."</q>

<q kate to=max as=a>"tell her i said hi,"</q> and she's gone again.</scene>

<s scene_break>-</s>

<scene>the diner is nearly empty. there's an old guy at the counter in a trucker hat, and a waitress doing the crossword, and in the corner booth a head of hair that used to be blue and is about half blue now.

chloe gets up too fast and hits her hip on the table. <q chloe to=max as=e>"<b greets chloe max>hey!</b>"</q>

<q max to=chloe as=i>"<b greets max chloe>hey.</b>"</q>

<b embraces chloe max>they hug.</b> it goes on a bit longer than a hug. she smells of gas and those terrible cigarettes, and max shuts her eyes and counts to five because at six she'll cry.

<q waitress to=max,chloe as=a>"you girls know what you want?"</q> the waitress calls over.

<q chloe to=waitress as=i>"waffles, please! and she'll have the tea, the gross kind with the flowers in."</q>

<q max to=chloe as=a>"you remembered,"</q> max says, sliding in on the other side.

<q chloe to=max as=i>"dude. it's been like three months."</q>

<q max to=chloe as=i>"five."</q>

<q chloe to=max as=i>"for real?"</q>

<q max to=chloe as=i>"since easter."</q>

chloe whistles. she has a new tattoo on the inside of her wrist, a little doe, and a burn on her thumb. she tells her about the garage in salt lake, and her boss who sings, and the time that she was nearly arrested over a goat. <b smiles max>max laughs</b> so hard the trucker turns around on his stool.

<q trucker to=max,chloe as=a>"some of us are eating,"</q> he says.

<q chloe to=trucker as=i>"some of us are *hilarious*!"</q>

<q trucker to=waitress as=a>"kids,"</q> he tells the waitress, and she licks her pencil and says, <q waitress to=trucker as=a>"leave 'em be, ed. seven letters, a place of safety."</q>

<q trucker to=waitress as=i>"arizona."</q>

<q waitress to=trucker as=i>"it starts with an h."</q>

and for a little while it's so easy. it's the same as it ever was. the tea comes and it is gross and it's perfect, and chloe draws a pirate on a napkin and gives him a fish for a hat.</scene>

<scene><q chloe to=max as=i>"<b pleads chloe max>so come with me.</b>"</q>

it goes into her waffles, mostly. max puts down her cup.

<q max to=chloe as=i>"what?"</q>

<q chloe to=max as=a>"<b pleads chloe max>come with me.</b> i've got four hundred bucks and a tent. we could do the coast. we could do the actual grand canyon, max, we never got to do it, we said we'd do it and then you went and got *accepted* places."</q> she's talking fast now, she's drumming on the edge of the table with both hands. <q chloe to=max as=a>"you hate it here. you told me! you said that everyone in your class takes pictures of their own feet."</q>

<q max to=chloe as=i>"i said that in september."</q>

<q chloe to=max as=i>"and?"</q>

<q max to=chloe as=i>"and <b admits max chloe>i don't hate it any more.</b>"</q>

it's the truth, and it comes out so small. she watches it land. chloe's hands stop.

<q chloe to=max as=i>"oh."</q>

<q max to=chloe as=i>"i was going to tell you. i've got a show, in the spring, just a student thing, just one wall. and kate's here, and there's a doctor that i like, and i'm sleeping, chloe. mostly. i slept right through a storm last week."</q>

<q chloe to=max as=i>"that's good."</q>

<q max to=chloe as=i>"is it?"</q>

<q chloe to=max as=e>"no, it is! it's good, it's awesome."</q> <b smiles chloe>chloe grins</b> and it's horrible. <q chloe to=max as=a>"look at you. all better."</q>

<q max to=chloe as=i>"that's not what i said."</q>

<q chloe to=max as=a>"you know what i dream about?"</q> she asks the window. <q chloe to=max as=a>"every night? mom. at the two whales, with the coffee pot, and she's mad at me for putting my feet on the seat. and i wake up and the only person in the whole world who'd know what i'm talking about is in freaking art school. sleeping."</q>

<q max to=chloe as=i>"<b accuses max chloe>you could have called.</b>"</q>

<q chloe to=max as=i>"<b accuses chloe max>*you* could have called!</b>"</q>

nobody in the diner looks at them. the waitress fills in a word.

<q max to=chloe as=a>"i couldn't,"</q> max says. <q max to=chloe as=a>"every time that i hear your voice i'm back up at the lighthouse. i'm holding the photo. and i'd do it again, i'd choose you again every single time, <b confesses_love max chloe>i love you,</b> and <b admits max chloe>i can't look at you without counting them.</b>"</q>

there. that's all of it. she's had it in her mouth for a year.

<b touches chloe max>chloe reaches over the napkins and takes hold of her hand.</b> she turns it over like she'll find something written there.

<q chloe to=max as=i>"me too."</q>

<q max to=chloe as=i>"really?"</q>

<q chloe to=max as=a>"every time you smile i think, that cost a town."</q> she wipes her nose on her sleeve. <q chloe to=max as=a>"we're super fucked up, huh."</q>

<q max to=chloe as=i>"hella,"</q> and <b smiles chloe>that gets a real laugh,</b> a wet one, and <b cries max>then max is crying,</b> quietly, all down her chin, and neither of them lets go.

after a while somebody puts a box of tissues on the end of the table.

<q waitress to=max,chloe as=a>"haven,"</q> she says, not to anyone especially. <q waitress to=max,chloe as=a>"harbor. i don't know. take your time, hon."</q></scene>

<s scene_break>-</s>

<scene>it's getting light when they come out. the fish's hat has a pigeon on it.

<q chloe to=max as=i>"so i guess i'll hit the road."</q>

<q max to=chloe as=i>"you haven't slept."</q>

<q chloe to=max as=e>"i had about nine coffees, i can see through time. hey, that was always your thing."</q> chloe opens the door of the truck and doesn't get in. <q chloe to=max as=e>"<b breaks_up chloe max>you should stay here, max. you should do your wall, and not call me, and i won't call you,</b> and maybe when we're thirty or something i'll come and see a picture of some feet."</q>

<q max to=chloe as=i>"is that what you want?"</q>

<q chloe to=max as=i>"no."</q>

<q max to=chloe as=i>"me neither."</q>

<q chloe to=max as=a>"well,"</q> she says, and <b kisses chloe max>she kisses her on the forehead,</b> hard, the way joyce used to with both of them when they were nine. <q chloe to=max as=a>"<b says_goodbye chloe max>bye, super max.</b>"</q>

<q max to=chloe as=a>"<b says_goodbye max chloe>bye,</b>"</q> she whispers.

max stands under the fish. <b leaves chloe max>the truck coughs and catches and bumps down off the curb,</b> and goes to the end of the street, and stops at the light although there's nobody there. she could run. she used to be able to do so much more than run. she lifts her hand up, from habit, as if there's anything in the air to take hold of, and then the light goes green.</scene>

<s authors_note>(thank u for reading. i'm fine. are you fine. come yell at me in the tags)</s>
