title = "Pass the Potatoes"
fandom = "Harbor Light (invented)"
pairing = "Nate Callahan/Ellie Callahan"
ending = "together"
endings = ["together", "hopeful"]
why = "They are married with children, and tell the family a fourth is coming."
tense = "past"
person = "third"
kind = "omniscient"
focal = []
absent = []
[people]
nate = ["Nate Callahan", "he/him", "Nate", "Nathan", "Daddy", "Dad", "Uncle Nate"]
ellie = ["Ellie Callahan", "she/her", "Ellie", "Mommy", "Mom", "Aunt Ellie", "El"]
maureen = ["Maureen Callahan", "she/her", "Maureen", "Grandma", "Mom", "Ma"]
frank = ["Frank Callahan", "he/him", "Frank", "Grandpa", "Dad", "Pop"]
sean = ["Sean Callahan", "he/him", "Sean", "Uncle Sean"]
lucy = ["Lucy Callahan", "she/her", "Lucy", "Lu"]
sam = ["Sam Callahan", "he/him", "Sam", "Sammy"]
joey = ["Joey Callahan", "he/him", "Joey"]
kate = ["Kate", "she/her", "Kate", "Aunt Kate"]
all = ["everybody", "they/them"]
kids = ["the kids", "they/them", "the kids", "the twins"]
[groups]
all = ["nate", "ellie", "maureen", "frank", "sean", "lucy", "sam", "joey", "kate"]
kids = ["sam", "joey"]
+++
<s disclaimer>I don't own Harbor Light, those lucky people at the network do. I only own Lucy and the twins.</s>

<s authors_note>This takes place about ten years after the finale, so it's future fic. I couldn't stand how it ended so in my world Nate came back from Boston and married Ellie like he was SUPPOSED to. Thanks to everyone who reviewed "Snow Day", you guys are awesome! On with the story.</s>

<s title>Pass the Potatoes</s>

<scene><q maureen to=sam as=i>"Samuel Francis, if you put that pea up your nose, so help me."</q>

Sam took the pea out from in front of his nose and looked at it like he had no idea how it had gotten there. <q sam to=maureen as=e>"I wasn't, Grandma."</q>

<q joey to=maureen as=e>"He was so,"</q> said Joey.

<q sam to=joey as=i>"Was not!"</q>

<q joey to=sam as=i>"Was so! You did it yesterday too and Mommy had to get the tweezers!"</q>

<q ellie to=kids as=e>"Boys,"</q> Ellie said. She didn't even look up. She was cutting Joey's meat with one hand and trying to keep the gravy away from Lucy's sleeve with the other. <q ellie to=kids as=a>"Eat your dinner, please."</q>

At the other end of the table Frank Callahan held out his plate. <q frank to=kate as=e>"Could somebody pass the potatoes?"</q>

Nobody did. Sean had the potatoes, and Sean was in the middle of a story.

<q sean to=nate,frank as=a>"So I said to the guy, sir, that's not a lobster, that's my brother-in-law!"</q> He slapped the table and the forks jumped. Nate laughed so hard he had to put down his glass.

<q nate to=sean as=i>"You did not say that to the harbor master."</q>

<q sean to=nate as=i>"Swear to God. Ask Kate."</q>

Kate rolled her eyes. <q kate to=nate as=e>"He did. I was there. I wanted to jump off the dock."</q>

<q maureen to=sean as=e>"Don't swear in front of the children, Sean,"</q> Maureen said.

<q sean to=maureen as=i>"That's not swearing, Ma."</q>

<q lucy to=ellie as=e>"What's swearing?"</q> asked Lucy, who was eight and noticed everything.

There was a pause. The adults all looked at each other.

<q nate to=lucy as=e>"It's what Uncle Sean does when the Sox lose,"</q> Nate told her.

<q lucy to=nate as=i>"Oh. Like when he said sh-"</q>

<q all to=lucy as=a>"LUCY!"</q> everybody shouted at the same time.

Lucy grinned into her milk. She had her father's grin, and she knew it.

<q frank to=sean as=a>"Potatoes,"</q> Frank repeated sadly.</scene>

<scene>Dessert was Maureen's blueberry pie, and for about four minutes it was actually quiet.

Ellie felt Nate's hand find hers under the table. He squeezed it. She squeezed back. *Now?* he asked with his eyebrows, and she shook her head a little bit. *After pie.*

<q kate to=ellie as=e>"Okay, what's going on with you two?"</q> Kate pointed her fork at them. <q kate to=ellie,nate as=e>"You've been making faces at each other all night."</q>

<q ellie to=kate as=e>"What faces?"</q> said Ellie, much too fast.

<q kate to=ellie as=i>"Those faces! That's a face! Maureen, isn't that a face?"</q>

<q maureen to=kate as=e>"I wasn't going to say anything,"</q> said Maureen. She had her napkin pressed to her chest and her eyes were already shining. <q maureen to=ellie as=a>"But I did notice she didn't have any wine."</q>

<q frank to=maureen as=a>"Who didn't have wine?"</q> her husband asked.

<q maureen to=frank as=i>"Ellie, Frank."</q>

<q frank to=ellie as=i>"Is she sick? Are you sick, sweetheart?"</q>

<q ellie to=frank as=a>"I'm not sick, Dad,"</q> she said. She'd been calling him that for nine years and he still went pink every time. She looked at her husband. <q ellie to=nate as=a>"Well? You want to tell them or should I?"</q>

<q nate to=ellie as=e>"You do it,"</q> Nate said. <q nate to=ellie as=a>"I did it last time, and Ma dropped the turkey."</q>

<q maureen to=nate as=i>"I did not drop it. I set it down."</q>

<q sean to=maureen as=i>"On the floor?"</q>

<q maureen to=sean as=i>"Sean Patrick!"</q>

<q ellie to=all as=e>"We're having a baby,"</q> said Ellie.

You could have heard that pea drop. Then everyone was talking at once, and Maureen was crying, and Sean was pounding his brother on the back and yelling <q sean to=nate as=e>"You dog! You old dog!"</q> and Kate had come all the way around the table to throw her arms around Ellie's neck.

<q kate to=ellie as=a>"I knew it,"</q> she kept saying. <q kate to=ellie as=a>"I knew it was a face."</q>

<q frank to=nate as=e>"Four,"</q> Frank said, shaking his head in wonder. <q frank to=nate as=a>"You two know what causes that, right?"</q>

<q maureen to=frank as=i>"Francis!"</q>

<q frank to=maureen as=i>"What? I'm happy! I'm just asking!"</q>

Down at the kids' end it had gone very, very quiet. Nate noticed first. He got up and crouched down between the two booster seats.

<q nate to=kids as=a>"Hey, guys,"</q> he said. <q nate to=kids as=a>"What do you think about that? You're gonna be big brothers."</q>

The twins looked at each other.

<q sam to=nate as=e>"Can it sleep in Joey's room?"</q> Sam asked.

<q nate to=sam as=i>"You guys have the same room, buddy."</q>

<q sam to=nate as=i>"On Joey's side."</q>

<q joey to=nate as=e>"No!"</q> Joey's lip was starting to wobble. <q joey to=nate as=e>"I don't want a baby on my side. Babies are loud. Sam is already loud."</q>

<q ellie to=joey as=a>"Oh, honey,"</q> his mother said. She came and scooped him up, booster seat and all, practically, and he hid his sticky face in her hair. <q ellie to=joey as=a>"You were loud too. You were the loudest baby in the whole hospital. The nurses came from other floors just to hear you."</q>

<q joey to=ellie as=i>"They did?"</q>

<q ellie to=joey as=i>"They did."</q>

He thought this over. <q joey to=ellie as=a>"Louder than Sam?"</q>

<q nate to=joey as=e>"Way louder than Sam,"</q> said Nate, and winked at the other one, who opened his mouth to argue and, for maybe the first time in his life, shut it again. <q nate to=sam as=a>"That's my man."</q>

<q lucy to=ellie,nate as=e>"I already knew,"</q> announced Lucy.

Everybody turned around.

<q ellie to=lucy as=e>"You knew?"</q> Ellie said. <q ellie to=lucy as=a>"How did you know?"</q>

<q lucy to=ellie as=a>"You threw up at the aquarium. And you told Aunt Kate on the phone that it was a bad clam but you didn't have a clam. You had a pretzel."</q> She took another bite of pie. <q lucy to=ellie as=a>"I want a sister this time."</q>

<q nate to=lucy as=a>"We'll see what we can do, Lu,"</q> said her father weakly.

Sean raised his beer. <q sean to=all as=e>"To number four!"</q>

<q all to=- as=i>"To number four!"</q>

The glasses clinked. The dog barked. Somebody knocked the gravy into Maureen's lap and for once in her life she didn't even say a word about the tablecloth. And down at the far end, in the middle of it all, Frank Callahan stood up, walked the entire length of the table, reached over his son's shoulder, and got the potatoes himself.</scene>

<s end_mark>THE END</s>

<s authors_note>So? What did you think? Should it be a boy or a girl? Let me know in your reviews! Next up is "Snow Day 2" so keep an eye out.</s>
