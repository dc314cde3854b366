title = "Five Times Somebody Told Ruiz to Go Home (and One Time Nobody Had To)"
fandom = "Cold Front (invented)"
pairing = "Danny Ruiz/Eric Sullivan"
ending = "together"
endings = ["together"]
why = "They have moved in together, and he goes home because Sully is there."
tense = "past"
person = "third"
kind = "limited"
focal = ["ruiz"]
absent = ["tank"]
[people]
ruiz = ["Danny Ruiz", "he/him", "Ruiz", "Danny", "Rooz", "Roozie"]
sully = ["Eric Sullivan", "he/him", "Sully", "Sullivan", "Eric", "Sull"]
coach = ["Coach Dvorak", "he/him", "Coach", "Dvorak", "Coach Dvorak"]
mac = ["Brent MacIntyre", "he/him", "Mac", "MacIntyre", "Macker"]
petey = ["Petey Lindgren", "he/him", "Petey", "Lindgren"]
trainer = ["Angela", "she/her", "Angela", "Ange"]
bartender = ["the bartender", "she/her", "the bartender"]
mama = ["Ruiz's mother", "she/her", "Mami", "his mother", "Mrs. Ruiz"]
zamboni = ["Walt", "he/him", "Walt"]
team = ["the Admirals", "they/them", "the Admirals", "the guys", "the team"]
tank = ["Tank", "he/him", "Tank"]
+++
<s title>Five Times Somebody Told Ruiz to Go Home (and One Time Nobody Had To)</s>

<s byline>icingcall</s>

<s summary>Summary: The Admirals' new winger doesn't really do home.</s>

<s authors_note>Notes: If you got here by googling your own name, please leave. (That's a joke. The Duluth Admirals are not real. I wish.) Thanks to Bea for the beta and for explaining icing to me. Four times.</s>

<s chapter_heading>1. Walt</s>

<scene><q zamboni to=ruiz as=i>"Hey, kid! You still out there?"</q>

Ruiz pulled up at the blue line and squinted into the dark. The stands were empty. Up by the tunnel stood the old guy who drove the Zamboni, with a thermos under his arm.

<q ruiz to=zamboni as=i>"Yeah. Sorry. Am I in your way?"</q>

<q zamboni to=ruiz as=a>"It's eleven-thirty at night,"</q> said the old guy. <q zamboni to=ruiz as=a>"You're in everybody's way. Go home."</q>

<q ruiz to=zamboni as=e>"Five more minutes,"</q> Ruiz said.

<q zamboni to=ruiz as=a>"That's what you told me at ten."</q> He shook his head, but he didn't turn off the lights. <q zamboni to=ruiz as=a>"Name's Walt. When you're done, there's a switch behind the penalty box."</q></scene>

<s chapter_heading>2. Coach</s>

<scene><q coach to=ruiz as=e>"You're pressing,"</q> Coach Dvorak said. He didn't look up from the tape. On the screen Ruiz, number 41, skated straight past an open Lindgren for about the sixth time. <q coach to=ruiz as=a>"See that? See it? You had Petey. He's standing there like he's waiting for a bus."</q>

<q ruiz to=coach as=i>"I thought I had the lane."</q>

<q coach to=ruiz as=e>"You had a lane to their goalie's chest."</q> Dvorak stopped the tape. <q coach to=ruiz as=e>"How long you been in Duluth, Ruiz?"</q>

<q ruiz to=coach as=i>"Seven weeks, sir."</q>

<q coach to=ruiz as=i>"Got an apartment?"</q>

<q ruiz to=coach as=i>"I'm at the Super 8."</q>

<q coach to=ruiz as=a>"Still?"</q> The coach rubbed his eyes. <q coach to=ruiz as=a>"Okay. You know what I want you to do tonight? I don't want you on the ice, I don't want you in the gym. I don't want you in my office looking at me with that face. Go home, son."</q>

<q ruiz to=coach as=e>"Yes, sir,"</q> said Ruiz, and went to the gym.</scene>

<s chapter_heading>3. Angela, and sort of Sully</s>

<scene><q trainer to=ruiz as=i>"Does this hurt?"</q>

<q ruiz to=trainer as=i>"No."</q>

Angela pressed harder. <q trainer to=ruiz as=e>"Does <em>this</em>?"</q>

<q ruiz to=trainer as=a>"No,"</q> he said, through his teeth.

<q trainer to=ruiz as=i>"You're a terrible liar, Danny. It's a grade one, you're off it for four days. No skating. No squats, either, I know about the squats."</q>

<q sully to=trainer as=a>"He does squats?"</q> somebody asked. <q sully to=ruiz as=a>"With that knee? Rooz, come on."</q>

It was Sullivan, flat on the next table with an ice pack the size of a pizza on his ribs. He'd been the captain for six years. He had about a dozen teeth and a laugh you could hear in Wisconsin, and for seven weeks Ruiz had been careful not to sit next to him.

<q ruiz to=sully as=e>"It's fine,"</q> Ruiz muttered.

<q trainer to=ruiz as=e>"It's not fine,"</q> said Angela. <q trainer to=ruiz as=a>"Go home. Put it up on a pillow. Have somebody make you some soup."</q>

There was a pause. It went on for a second too long.

<q sully to=ruiz as=a>"Who've you got to make you soup?"</q> Sully wanted to know.

<q ruiz to=sully as=i>"There's a machine."</q>

<q sully to=ruiz as=i>"A soup machine?"</q>

<q ruiz to=sully as=i>"It's more of a coffee machine."</q>

<q sully to=trainer as=e>"Ange,"</q> said Sully, still looking at him, <q sully to=trainer as=a>"am I allowed to drive?"</q>

<q trainer to=sully as=i>"No."</q>

<q sully to=trainer as=i>"Am I allowed to <em>be driven</em>?"</q></scene>

<s chapter_heading>4. Everybody</s>

<scene>It was Mac's birthday, and they'd beaten Rockford in overtime, and the guys had taken over the back half of the Pickled Herring.

<q mac to=team as=e>"Speech!"</q> yelled Mac, who was the only one who wanted to make one. <q mac to=team as=a>"Gentlemen! I am twenty-six years old. I've lost two teeth and a girlfriend this season -"</q>

<q petey to=mac as=e>"Three teeth,"</q> Petey put in.

<q mac to=team as=i>"- three teeth, thank you, Lindgren, and I want to say that I regret nothing."</q>

<q team to=mac as=a>"Nothing!"</q> the team roared, and beat on the tables.

Ruiz was at the bar. He'd had two beers and he was watching Sully try to balance a coaster on Petey's head.

<q bartender to=ruiz as=a>"You want another?"</q> asked the bartender.

<q ruiz to=bartender as=i>"I'm good."</q>

<q bartender to=ruiz as=i>"You've been looking at that big guy for an hour, honey."</q>

He nearly dropped his glass. <q ruiz to=bartender as=a>"He's the captain,"</q> he said. <q ruiz to=bartender as=a>"I'm supposed to look at him. It's, like, a leadership thing."</q>

<q bartender to=ruiz as=a>"Uh-huh,"</q> she said. <q bartender to=ruiz as=a>"Does he know about the leadership thing?"</q>

<q mac to=ruiz as=i>"Roozie!"</q> An arm landed around his neck. It was Mac, and most of Mac's beer. <q mac to=ruiz as=a>"What're you doing over here all by yourself? Why's he over here? Hey, guys, why's Rooz all by himself?"</q>

<q petey to=mac as=e>"Because you smell,"</q> Petey called.

<q sully to=mac as=e>"Leave him alone, Macker,"</q> said Sully. He'd come up on the other side, as quiet as a big man can. <q sully to=ruiz as=a>"You okay?"</q>

<q ruiz to=sully as=i>"Yeah. I'm just tired."</q>

<q sully to=ruiz as=i>"So go home."</q>

<q ruiz to=sully as=e>"It's a Super 8, Sull,"</q> Ruiz said. It came out rougher than he'd meant it to. <q ruiz to=sully as=a>"It's got a bed and a Bible. There's nothing to go home <em>to</em>."</q>

Sully looked at him for a while.

<q sully to=ruiz as=a>"I've got a spare room,"</q> he said.</scene>

<s chapter_heading>5. His mother</s>

<scene><q mama to=ruiz as=i>"And you're eating?"</q>

<q ruiz to=mama as=e>"Yes, Mami."</q> Ruiz had the phone between his ear and his shoulder and was trying to get a lasagna out of Sully's oven without dying. <q ruiz to=mama as=e>"I'm eating right now. I'm cooking, actually."</q>

<q mama to=ruiz as=i>"You? You burned the cereal."</q>

<q ruiz to=mama as=i>"That was one time!"</q>

<q sully to=ruiz as=e>"Is that your mom?"</q> Sully stuck his head around the door. His hair was wet. <q sully to=ruiz as=e>"Hi, Mrs. Ruiz!"</q>

<q mama to=ruiz as=a>"Who is that?"</q> said the phone.

<q ruiz to=mama as=i>"That's - that's just Sully. My roommate. He says hi."</q>

<q mama to=ruiz as=i>"He has a nice voice."</q>

<q ruiz to=mama as=i>"Mami."</q>

<q mama to=ruiz as=i>"I'm only saying. So when are you coming home? For Christmas, you're coming?"</q>

Ruiz looked at the lasagna, which had survived. He looked at the two plates on the table, and the ugly lamp that they'd bought at a yard sale, and the man who was now trying to light a candle with a blowtorch.

<q ruiz to=mama as=a>"I'm kind of already,"</q> he began, and stopped. <q ruiz to=mama as=a>"Yeah. Sure, Mami. Can I bring somebody?"</q></scene>

<s chapter_heading>+1</s>

<scene>They lost to Grand Rapids, five to one. It was a quiet room.

<q petey to=ruiz as=e>"You getting a skate in?"</q> Petey asked, pulling on his boots. <q petey to=ruiz as=a>"Walt says he left the lights on for you."</q>

<q ruiz to=petey as=e>"Nah,"</q> said Ruiz.

<q petey to=ruiz as=i>"Video?"</q>

<q ruiz to=petey as=i>"Not tonight."</q>

<q coach to=ruiz as=e>"Who are you and what have you done with my winger?"</q> asked Coach, passing by with a clipboard.

Ruiz shouldered his bag. Across the room Sully was doing the thing where he held up the car keys and jingled them, like you would for a dog. His lip was split. He was the best-looking thing in the state of Minnesota.

<q ruiz to=coach as=a>"I'm going home,"</q> Ruiz said.</scene>
