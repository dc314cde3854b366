title = "Locker 214"
fandom = "Bayside Heights (invented)"
pairing = "Kayla Brandt/Dylan Carver"
ending = "together"
endings = ["together", "hopeful"]
why = "He admits the notes were his and she kisses him in front of the whole hallway."
closeness = [-1, -1, -2, -2, -1, -1, 0, 1, 2, 3]
tense = "past"
person = "first"
kind = "alternating"
focal = ["kayla", "dylan"]
absent = ["ryan"]
[people]
kayla = ["Kayla Brandt", "she/her", "Kayla", "Kay", "Brandt"]
dylan = ["Dylan Carver", "he/him", "Dylan", "Carver"]
tasha = ["Tasha", "she/her", "Tasha", "Tash"]
henley = ["Mr. Henley", "he/him", "Mr. Henley", "Henley"]
brooke = ["Brooke Sanders", "she/her", "Brooke", "Brooke Sanders"]
ryan = ["Ryan", "he/him", "Ryan"]
marcus = ["Marcus", "he/him", "Marcus"]
+++
<s header>Title: Locker 214

Author: xobaysidegurlxo

Rating: PG-13 for some swearing lol

Pairing: Kayla/Dylan (KYLAN 4EVA)</s>

<s disclaimer>Disclaimer: i dont own Bayside Heights or any of the characters, if i did Kayla would of dumped Ryan in like episode 2!!!</s>

<s authors_note>A/N: hey everybody this is my first fic ever so plz be nice!! Its set after the one where Dylan gets suspended but before the dance. thanx to my best friend Jess who made me post this, luv ya girl. Flames will be used to roast marshmellows.</s>

<s scene_break>*Kayla's POV*</s>

<scene>I was so late. I ran down the hall with my bag falling off my shoulder and my hair still wet and of course because its ME my locker was stuck again.

<q kayla to=- as=a>"Come on come on come on,"</q> I kicked it. <q kayla to=- as=a>"Stupid piece of junk!"</q>

<b arrives tasha kayla>Tasha came up next to me</b> eating a poptart. <q tasha to=kayla as=e>"You know it cant hear you right?"</q>

<q kayla to=tasha as=i>"Tash Im serious if I get one more tardy Henley is gonna call my mom."</q>

<q tasha to=kayla as=a>"So hit it harder,"</q> she said with her mouth full.

I hit it harder and it popped open and about a million books fell out and on top of them was a piece of paper folded up really small. Another one. My heart started beating super fast.

Tasha stopped chewing. <q tasha to=kayla as=e>"Is that another note? Oh my god Kayla that makes five! What does it say?"</q>

I opened it up. It was the same messy handwriting as always. It said, <q other written>"You looked sad in english yesterday. You shouldnt be sad, your too good at it."</q>

<q kayla to=tasha as=a>"What does that even mean?"</q> <b smiles kayla>I laughed</b> but I could feel my face going all red.

<q tasha to=kayla as=e>"It means somebodys in loooove with you,"</q> Tasha sang. <q tasha to=kayla as=e>"Is it Ryan?"</q>

<q kayla to=tasha as=i>"Ryan cant even spell sad."</q>

We both cracked up so hard that we didnt see who was coming until he walked right into me and all my books went all over the floor AGAIN.

<q kayla to=dylan as=a>"Watch where your going!"</q> <b glares kayla dylan>I yelled.</b>

<q dylan to=kayla as=e>"Maybe dont stand in the middle of the hall Brandt,"</q> said Dylan Carver. He had a black eye from the fight on friday and he was wearing that stupid leather jacket like its not 80 degrees out.

<q kayla to=dylan as=i>"I was standing at my LOCKER. Its called a locker you put your stuff in it. Maybe if you came to school ever you would know that."</q>

<q dylan to=kayla as=a>"Wow."</q> <b smiles dylan>He smirked</b> but his eyes looked kinda weird. Then he looked down and saw the note in my hand and he went totally white. <q dylan to=kayla as=a>"What's that?"</q>

<q kayla to=dylan as=a>"None of your buisness,"</q> I snapped and I stuck it in my pocket.

<q dylan to=kayla as=a>"Whatever."</q> <b leaves dylan kayla>He pushed past us and walked off</b> and he didnt even help pick up my books what a jerk.

<q tasha to=kayla as=e>"Somebodys in a mood,"</q> Tasha said.

<q kayla to=tasha as=a>"Somebodys ALWAYS in a mood,"</q> I said. <q kayla to=tasha as=a>"I hate him."</q></scene>

<s scene_break>~*~*~*~*~</s>

<scene>English was boring as usual. Mr. Henley was talking about Romeo and Juliet and how its not really a love story, and I was thinking about the notes and not listening at all.

<q henley to=kayla as=i>"Miss Brandt? Would you care to join us?"</q>

Everybody laughed. <q kayla to=henley as=i>"Sorry Mr. Henley. Um. What was the question?"</q>

<q henley to=kayla as=a>"I asked you why Romeo doesn't simply tell his parents."</q>

<q kayla to=henley as=i>"Um because theyd kill him?"</q>

<q dylan to=kayla,henley as=a>"Because hes a coward,"</q> said somebody in the back row.

I turned around. It was Dylan. He was leaning back in his chair and he was looking right at me.

<q henley to=dylan as=e>"Go on, Mr. Carver,"</q> Henley said. He looked like he was gonna faint cause Dylan never talks in class ever.

<q dylan to=henley as=a>"Hes a coward. He can climb up a wall and give big speeches and kill a guy but he cant walk up to somebodys door and say hey this is me. He does everything at night where nobody can see him."</q> He shrugged. <q dylan to=henley as=a>"Its pathetic."</q>

<q brooke to=dylan as=e>"I think its romantic,"</q> Brooke Sanders giggled, and she did that thing with her hair.

<q dylan to=brooke as=a>"You would,"</q> he said and the bell rang.</scene>

<s scene_break>~*~*~*~*~</s>

<s scene_break>*Dylan's POV*</s>

<scene>I'm such an idiot.

<q marcus to=dylan as=e>"Dude you are such an idiot,"</q> Marcus said. We were out behind the gym where we always go. <q marcus to=dylan as=a>"Five notes. You wrote her five notes and you didnt sign one of them, and now you basically told the whole class."</q>

<q dylan to=marcus as=a>"I didnt tell anybody anything,"</q> I said.

<q marcus to=dylan as=a>"He does everything at night where nobody can see him,"</q> he said in this really whiny voice. <q marcus to=dylan as=a>"Thats you man. Thats literally you, you put them in her locker at like six in the morning."</q>

<q dylan to=marcus as=i>"Shut up Marcus."</q>

<q marcus to=dylan as=i>"Just tell her!"</q>

<q dylan to=marcus as=i>"She hates me."</q>

<q marcus to=dylan as=a>"She doesnt know you. Theres a difference."</q> He threw his soda can at the trash and missed. <q marcus to=dylan as=a>"Anyways what have you got to lose? Your already failing gym."</q>

I thought about how she looked when she was reading it this morning, before she saw it was me who bumped into her. She was smiling. I did that. Me.

<q dylan to=marcus as=a>"Give me a pen,"</q> I said.</scene>

<s scene_break>~*~*~*~*~</s>

<s scene_break>*Kayla's POV*</s>

<scene>After last period I went to my locker and there was already a note there. But this time it was taped on the OUTSIDE where everybody could see it and there was like ten people standing around reading it.

<q brooke to=kayla as=e>"Oh my GOD,"</q> Brooke was saying. <q brooke to=kayla as=a>"Kayla you have to see this!"</q>

I pushed through. It said, <q other written>"Kayla, its me. Its been me all along. Turn around. Dylan"</q>

I read it three times. And then <b arrives dylan kayla>I turned around.

He was standing there</b> with his hands in his pockets and <b trembles dylan>he looked like he was gonna throw up.</b>

<q dylan to=kayla as=a>"Hey,"</q> he said. <q dylan to=kayla as=a>"This is me."</q>

<q kayla to=dylan as=i>"YOU wrote them?"</q>

<q dylan to=kayla as=i>"<b admits dylan kayla>Yeah.</b>"</q>

<q kayla to=dylan as=i>"All of them?"</q>

<q dylan to=kayla as=i>"All of them. Even the one about your hat. <b apologises dylan kayla>Im sorry</b> I was a jerk this morning I just, I saw you had it and I freaked out. I always freak out. <b admits dylan kayla>I cant talk when your around</b> so I just say the meanest thing I can think of and then I go home and write down what I meant."</q>

My eyes were all watery and I didnt even know why. <q kayla to=dylan as=a>"You said I was good at being sad."</q>

<q dylan to=kayla as=a>"That one came out wrong,"</q> he said. <q dylan to=kayla as=a>"I meant your pretty even when your sad. I was gonna fix it but I only had a pen."</q>

Somebody giggled. I think it was Tasha. I didnt care. <b arrives kayla dylan>I walked right up to him</b> in front of everybody, in front of Brooke and Ryans whole team.

<q kayla to=dylan as=a>"<b accuses kayla dylan>Your an idiot Dylan Carver,</b>"</q> I said.

<q dylan to=kayla as=i>"I know. Marcus already told me."</q>

And then <b kisses kayla dylan>I kissed him.</b>

<q tasha to=- as=e>"FINALLY!"</q> Tasha screamed and the whole hallway started clapping, and Mr. Henley stuck his head out of his room and said <q henley to=- as=e>"Is there a fire?"</q>

<q dylan to=henley as=e>"No sir,"</q> said Dylan. <b smiles dylan>He was smiling</b> a real smile, not the smirk. <q dylan to=henley as=a>"I just walked up to somebodys door."</q></scene>

<s authors_note>A/N: ok so did u like it?? should I do another chapter with the dance? click the pretty purple button and tell me!! 5 reviews and ill update</s>
