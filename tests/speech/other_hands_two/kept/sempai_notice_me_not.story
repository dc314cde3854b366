title = "Sempai, Notice Me Not!!"
fandom = "Naruto"
pairing = "Hinata Hyuga/Naruto Uzumaki"
ending = "together"
endings = ["together", "hopeful"]
why = "He reads the letter out, says he likes her too, and she doesn't faint this time."
closeness = [0, 0, 0, 0, 0, 0, 0, 1, 2, 3]
tense = "past"
person = "third"
kind = "omniscient"
pov_kinds = ["omniscient", "limited"]
focal = ["hinata"]
[people]
hinata = ["Hinata Hyuga", "she/her", "Hinata", "Hinata-chan", "Hyuga"]
naruto = ["Naruto Uzumaki", "he/him", "Naruto", "Naruto-kun", "Uzumaki", "dobe"]
kiba = ["Kiba", "he/him", "Kiba-kun"]
sakura = ["Sakura", "she/her", "Sakura-chan"]
ino = ["Ino", "she/her", "Ino-pig"]
sasuke = ["Sasuke", "he/him", "Sasuke-kun", "teme"]
iruka = ["Iruka-sensei", "he/him", "Iruka"]
neji = ["Neji", "he/him"]
girls = ["the girls", "they/them"]
[groups]
girls = ["sakura", "ino"]
+++
<s title>Sempai, Notice Me Not!!</s>
<s byline>by kittyneko-chan92</s>
<s header>Pairings: NaruHina, tiny bit of SasuSaku
Rated: K+</s>

<s disclaimer>Disclaimer: me no own, you no sue!</s>

<s authors_note>A/N: Hi minna-san!! This is an AU where they are all in high school, Naruto is one year above cuz he is held back/forward whatever lol. Hinata is a little OOC but its because she is in LOVE. Enjoy!! *throws cookies*</s>

<s authors_note>"talking"
'thinking'</s>

<scene>It was a beautifull sunny day at Konoha High and Hinata Hyuga was hiding behind a vending machine.

<q other thought>'I can do it,'</q> she thought. <q other thought>'I just have to walk up to him and give him the letter.'</q>

She peeked around the corner. Naruto was sitting on the wall with Sasuke and he was eating his third bread roll. His hair looked like the sun. Hinata turned as red as a tomato.

<q kiba to=hinata as=i>"Whatcha doing?"</q>

<q hinata to=kiba as=a>"EEP!"</q> she squeaked and spun around. It was only Kiba, and <b smiles kiba>he had a big grin on his face</b> and a puppy's head was poking out of his jacket. <q hinata to=kiba as=a>"K-Kiba-kun! You s-scared me!"</q>

<q kiba to=hinata as=i>"Is that *the letter*?"</q>

<q hinata to=kiba as=i>"N-no!"</q>

<q kiba to=hinata as=i>"It's got hearts on it."</q>

<q hinata to=kiba as=i>"Those are... those are apples."</q>

Kiba sweatdropped. <q kiba to=hinata as=e>"Hinata, you've been carrying that thing around since *April*. Just go give it to him already!"</q> And <b touches kiba hinata>he gave her a push.</b>

Now it was only meant to be a small push but Hinata's shoe laces were untied, so she went flying out from behind the vending machine, across the courtyard, and landed flat on her face right in front of the wall. The letter landed on top of her head.

Everyone stared.

<q naruto to=hinata as=e>"Oi, are you okay?"</q> said Naruto with his mouth full. He jumped down off the wall. <q naruto to=hinata as=a>"That was AWESOME! You went like *whoosh*!"</q>

<q hinata to=naruto as=i>"I-I-I..."</q>

<q naruto to=hinata as=i>"Hey, you dropped something."</q>

Hinata looked at the letter. She looked at Naruto-kun's big blue eyes, which were like two oceans of the sky. And then everything went black.</scene>

<s authors_note>(A/N: poor Hinata-chan!! she always faints lol)</s>

<scene>When she woke up she was in the nurse's office. There were two people arguing about her.

<q ino to=sakura as=e>"You should of loosened her tie,"</q> Ino was saying.

<q sakura to=ino as=i>"I'm the health monitor, Ino-pig, I know what to do!"</q>

<q ino to=sakura as=i>"Then how come you put the thermometer in upside down, forehead?"</q>

<q hinata to=sakura,ino as=e>"Um,"</q> said Hinata.

<q girls to=hinata as=a>"You're awake!"</q> they both yelled.

<q sakura to=hinata as=i>"How many fingers am I holding up?"</q>

<q hinata to=sakura as=i>"T-two. Sakura-san, where is... my letter?"</q>

The two girls looked at each other.

<q ino to=hinata as=e>"Weeeell,"</q> said Ino, twirling her pony tail, <q ino to=hinata as=e>"about that."</q>

<q sakura to=hinata as=a>"Naruto's got it,"</q> Sakura said quickly. <q sakura to=hinata as=e>"But he hasn't opened it! I hit him."</q>

<q ino to=hinata as=i>"She did. It was really loud."</q>

Hinata pulled the blanket up over her head. Her life was over. She would have to move to another country and change her name and become a nun.

<q ino to=hinata as=a>"Anyways he thinks it's for Sasuke-kun,"</q> the blond girl added.

<q hinata to=ino,sakura as=i>"WHAT?!"</q>

<q ino to=hinata as=i>"Well, everybody gives Sasuke-kun letters! So he gave it to him."</q></scene>

<s scene_break>~oOo~</s>

<scene>Meanwhile on the roof, Naruto was not feeling very good and he didn't know why. He had only eaten four bread rolls.

<q sasuke to=naruto as=i>"Take it back."</q>

<q naruto to=sasuke as=i>"She dropped it in front of you, teme! It's got *hearts* on!"</q>

<q sasuke to=naruto as=i>"Hn. They're apples."</q>

<q naruto to=sasuke as=i>"Just read it!"</q>

<q sasuke to=naruto as=e>"No."</q> Sasuke held out the letter between two fingers like it was a dead fish. <q sasuke to=naruto as=e>"Look at the envelope, dobe."</q>

Naruto looked at the envelope. He turned it over. He turned it the right way up. On the front in very, very small neat writing it said <q other written>"To Uzumaki Naruto-sempai."</q>

<q naruto to=sasuke as=i>"...That's my name."</q>

<q sasuke to=naruto as=i>"Congratulations."</q>

<q naruto to=sasuke as=i>"Why would Hinata write a letter to me? We've never even... she always runs away when I say hi. I figured she hated my guts."</q>

Sasuke sighed. Sometimes he wondered why he had any friends. <q sasuke to=naruto as=e>"Who left the umbrella on your desk when it rained?"</q>

<q naruto to=sasuke as=i>"The umbrella fairy."</q>

<q sasuke to=naruto as=i>"And the notes, when you were out with the flu?"</q>

<q naruto to=sasuke as=i>"...The notes fairy?"</q>

<q sasuke to=naruto as=i>"You are the biggest idiot in the world."</q>

Naruto's mouth fell open. Then <b leaves naruto sasuke>he ran for the stairs</b> so fast that he left one shoe behind.</scene>

<s scene_break>~oOo~</s>

<scene>Hinata was walking home as slow as she could. Her cousin Neji was supposed to pick her up at the gate but he wasn't there, he was talking to Iruka-sensei in the teachers parking lot, so she had to stand there with her bag on her arms where EVERYONE could see her.

<q iruka to=neji as=i>"And her math has improved a great deal."</q>

<q neji to=iruka as=i>"My uncle will be pleased to hear it."</q>

<q iruka to=neji as=i>"If she'd only speak up a little more in class."</q>

<q naruto to=hinata as=i>"HINATA!!!"</q>

She froze. She knew that voice. She started to walk very fast in the other direction.

<q naruto to=hinata as=i>"Wait up! <b pleads naruto hinata>Please!</b> I only got the one shoe!"</q>

<b arrives naruto hinata>He skidded to a stop right in front of her,</b> panting. His face was all red, and he had the letter in his hand. It was open. <q other thought>'He read it,'</q> thought Hinata, and she shut her eyes and waited to die.

<q naruto to=hinata as=a>"Is it true?"</q> he asked.

<q hinata to=naruto as=i>"I-I'm sorry! <b apologises hinata naruto>I'm so sorry,</b> Naruto-kun, you can throw it away, I know that you like Sakura-san, I never meant..."</q>

<q naruto to=hinata as=a>"Sakura-chan? She hit me with a *clipboard*!"</q> He held up the letter and started to read it out, right there in front of the gate, in a kind of a wobbly voice. <q naruto to=hinata as=a>"<q other written>'Dear Naruto-sempai. You don't know me very well, but I have been watching you since I was seven. Whenever you fall down you get up again. I want to be like that too.'</q>"</q> He stopped. <b cries naruto>There was a really big tear going down his nose.</b> <q naruto to=hinata as=a>"Nobody ever said anything like that to me. Like, in my whole life."</q>

<q hinata to=naruto as=e>"B-but it's true,"</q> whispered Hinata. She opened her eyes. <q hinata to=naruto as=e>"You're amazing. You don't notice, but you are. <b confesses_love hinata naruto>I l-like you, Naruto-kun. I've always liked you.</b>"</q>

It was the longest thing she'd ever said to him!

<b smiles naruto>Naruto grinned,</b> the biggest grin ever, and he rubbed the back of his head. <q naruto to=hinata as=e>"<b admits naruto hinata>I'm kinda slow, huh. I gave it to Sasuke.</b>"</q>

<q hinata to=naruto as=i>"I heard..."</q>

<q naruto to=hinata as=i>"But I felt all sick when I did it! Like when you eat bad ramen! And I ran all the way down here and I figured out that it's 'cause I don't want you to write letters to anybody else. <b confesses_love naruto hinata>So I think I like you too.</b> Believe it!"</q>

Hinata's head went all dizzy and <b trembles hinata>her knees started to shake.</b>

<q naruto to=hinata as=i>"Whoa, hey, don't faint!"</q>

<q hinata to=naruto as=a>"I won't,"</q> she said. And she didn't. Instead of it she stood up on her tip toes and <b kisses hinata naruto>kissed him on the cheek,</b> right on the whiskers, and this time it was NARUTO who went as red as a tomato and fell over backwards.

<q kiba to=hinata as=a>"Way to go, Hinata!"</q> somebody hollered from behind the vending machine. There was a bark too.

In the parking lot Neji cracked his knuckles.

<q neji to=iruka as=e>"Excuse me, sensei,"</q> he said. <q neji to=iruka as=a>"I have to go and kill somebody."</q>

<q iruka to=neji as=e>"Let them have five minutes,"</q> said Iruka, who was wiping his eyes with a pop quiz.</scene>

<s end_mark>~OWARI~</s>

<s authors_note>A/N: kyaaaa!! that was my first oneshot!! I typed it in study hall so sorry 4 the mistakes. R&R or Neji will come for YOU next. Ja ne!</s>
