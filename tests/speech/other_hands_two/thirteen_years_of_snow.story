title = "thirteen years of snow"
fandom = "The Untamed"
pairing = "Wei Wuxian/Lan Wangji"
ending = "together"
endings = ["together"]
why = "Wei Ying asks to come home, Lan Zhan says yes, and they kiss and stay."
closeness = [1, 1, 1, 1, 0, 0, 1, 2, 3, 3]
tense = "present"
person = "third"
kind = "limited"
focal = ["lwj"]
absent = ["xichen"]
[people]
lwj = ["Lan Wangji", "he/him", "Lan Zhan", "Hanguang-jun", "Wangji"]
wwx = ["Wei Wuxian", "he/him", "Wei Ying", "Senior Wei", "Xian-gege"]
sizhui = ["Lan Sizhui", "he/him", "Sizhui", "A-Yuan"]
jingyi = ["Lan Jingyi", "he/him", "Jingyi"]
keeper = ["the innkeeper", "she/her", "innkeeper", "auntie"]
xichen = ["Lan Xichen", "he/him", "his brother"]
+++
<s title>thirteen years of snow</s>

<s byline>by inkstone_and_loquats</s>

<s header>Fandom: The Untamed | Mo Dao Zu Shi
Relationship: Lan Wangji/Wei Wuxian
Rating: Teen
Words: 1,100ish</s>

<s summary>Summary: There is one room left at the inn. Of course there is. (Or: a year of walking, and the end of it.)</s>

<s authors_note>Notes: Mostly drama canon, set a little over a year after the mountain. Courtesy names and birth names as the mood takes the people concerned. Thank you to Poppy for beta-ing this on a train.</s>

<scene>It has been snowing since Caiyi, and by the time they reach the inn at the foot of the pass the boys have stopped complaining about it, which is how Lan Wangji knows that they are truly cold.

He goes in first. The common room is low and smoky and smells of ginger, and there are six tables in it, and at the one beside the stove somebody is sitting with his back to the door and his boots on the bench and a red ribbon in his hair.

Lan Wangji stops. Jingyi, who was not looking where he was going, walks straight into the back of him.

<q jingyi to=lwj as=e>“Hanguang-jun? Is it full? Please don't say it's full, I can't feel my—”</q> And then, over his shoulder and a great deal louder: <q jingyi to=wwx as=e>“<b greets jingyi wwx>Senior Wei!</b>”</q>

The man by the stove turns around.

A year. One year, two months, and some days that he has also counted. Wei Ying is thinner, and the wind has been at his face, and there is a new tear in his sleeve mended with the wrong colour of thread. <b smiles wwx>He laughs</b> out loud and gets up and <b embraces wwx sizhui><b embraces wwx jingyi>throws his arms around both boys at once,</b></b> snow and all, and over the tops of their two heads he looks at Lan Wangji, and the laugh goes out of his face like a lamp being carried into another room.

<q wwx to=lwj as=a>“<b greets wwx lwj>Lan Zhan,</b>”</q> he says.

<q lwj to=wwx as=i>“<b greets lwj wwx>Wei Ying.</b>”</q>

It is all that either of them can manage, and it is Sizhui, in the end, who asks about supper.</scene>

<scene>They eat at the table by the stove. The innkeeper is a broad woman with flour up to her elbows, and she has opinions about people who cross the pass in the twelfth month.

<q keeper to=lwj,wwx,sizhui,jingyi as=a>“There's just the one room,”</q> she tells them, setting down the soup. <q keeper to=lwj,wwx,sizhui,jingyi as=a>“He's in it, with his donkey's saddle. The young masters can have the loft, it's dry. I don't know what you'll do with the tall gentleman.”</q>

<q wwx to=keeper as=e>“Oh, the tall gentleman can share,”</q> says Wei Ying, much too quickly. <q wwx to=lwj as=e>“I mean if he wants. I don't snore. Lan Zhan, tell auntie that I don't snore.”</q>

<q lwj to=wwx as=i>“You do.”</q>

<q wwx to=lwj as=i>“I do not!”</q>

<q jingyi to=wwx as=e>“You do, though, Senior Wei.”</q> Jingyi is already on his second bowl. <q jingyi to=wwx as=e>“In Yunmeng you woke up the dog.”</q>

<q wwx to=jingyi as=i>“What was a dog doing within a hundred li of my bed?”</q>

<q jingyi to=wwx as=i>“Leaving.”</q>

<b smiles sizhui>Sizhui hides his smile</b> in his sleeve. He has grown, Lan Wangji sees, seeing it because Wei Ying is seeing it: he has sat himself down on the bench at Wei Ying's elbow as if it were the place he'd been told to keep.

<q sizhui to=wwx as=e>“Will you go on over the pass tomorrow?”</q> Sizhui asks.

<q wwx to=sizhui as=i>“That was the plan. There's a village on the other side with a very interesting well.”</q>

<q sizhui to=wwx as=i>“And afterwards?”</q>

<q wwx to=sizhui as=i>“Afterwards? A-Yuan, who knows what comes after a well! Eat your turnip.”</q>

<q sizhui to=wwx as=i>“I'm not four.”</q>

<q wwx to=sizhui as=e>“No,”</q> says Wei Ying, <q wwx to=sizhui as=e>“you're not, are you,”</q> and <b touches wwx sizhui>he puts his hand on top of the boy's head</b> for a moment, and takes it away, and pours himself more wine. He does not look across the table.

Lan Wangji does not finish his rice.

<q keeper to=lwj as=a>“Something wrong with it?”</q> the innkeeper wants to know.

<q lwj to=keeper as=i>“No. <b thanks lwj keeper>Thank you.</b>”</q></scene>

<scene>The room is small. There is a bed, and a brazier, and the donkey's saddle, and a window that has snow halfway up it. Wei Ying lights the lamp and then he moves it, twice, from the sill to the stool and from the stool to the sill.

<q wwx to=lwj as=i>“You take the bed. I've slept on worse than a floor. I've slept in a turnip clamp, I'll tell you about it sometime.”</q>

<q lwj to=wwx as=i>“You did not write.”</q>

He had not known that he was going to say it. The lamp stops, halfway to the stool.

<q wwx to=lwj as=e>“I wrote,”</q> Wei Ying says.

<q lwj to=wwx as=i>“Three times. <b accuses lwj wwx>The last was in the spring.</b>”</q>

<q wwx to=lwj as=a>“I wrote more than that. <b admits wwx lwj>I just didn't send them.</b>”</q> He sets the lamp down on the floor where it can do no more travelling and sits beside it, with his knees up, like someone much younger. <q wwx to=lwj as=a>“They weren't very good letters, Lan Zhan. They all started off about the food, and then halfway down they turned into something else, and you're the Chief Cultivator, you have people who open your post.”</q>

<q lwj to=wwx as=i>“I open yours.”</q>

<q wwx to=lwj as=i>“You have time for that?”</q>

<q lwj to=wwx as=i>“I would have had time.”</q>

Outside in the yard the donkey makes a noise like a gate. For a while there is only that, and the coals settling. He thinks of his brother, who sat with the door shut for thirteen months, and who said when he came out of it, very gently, <q other recalled>“You might try asking, Wangji. It is not a thing that either of us was taught.”</q>

He kneels down. It puts the lamp between them.

<q lwj to=wwx as=a>“What did they turn into?”</q> he says.

<q wwx to=lwj as=i>“What?”</q>

<q lwj to=wwx as=i>“The letters. Halfway down.”</q>

Wei Ying puts both of his hands over his face. His ears have gone red; it's very interesting. <q wwx to=lwj as=e>“You can't just ask a person that,”</q> he says through the fingers.

<q lwj to=wwx as=i>“I am asking.”</q>

<q wwx to=lwj as=i>“You're going to make me say it in a room with a donkey's saddle in it.”</q>

<q lwj to=wwx as=i>“Mn.”</q>

<q wwx to=lwj as=a>“They said, it's a good road, and the people are kind, and there was a fish today with a stupid face, and <b confesses_love wwx lwj>I turned round to show it to you.</b> Every day. Every single day there was some fish, Lan Zhan. I thought it would wear off. I thought, he has the whole world to put straight, he doesn't need me tracking mud over it, so I'll go and be free like I always said.”</q> <b smiles wwx>He laughs,</b> not very well. <q wwx to=lwj as=a>“<b admits wwx lwj>It turns out I don't like it much.</b>”</q>

Snow slides off the roof, all at once, with a sound like a long breath.

<q lwj to=wwx as=i>“<b pleads lwj wwx>Come home.</b>”</q>

<q wwx to=lwj as=i>“There are three thousand rules.”</q>

<q lwj to=wwx as=i>“There are four thousand now.”</q>

<q wwx to=lwj as=i>“Lan Zhan! That's a terrible way to ask someone!”</q>

<q lwj to=wwx as=a>“My house is outside the wall of them,”</q> he says. <q lwj to=wwx as=a>“I had it built in the autumn. There is a stove. There is,”</q> and here he has to stop, because it is a foolish thing and he's carried it alone for a long while, <q lwj to=wwx as=a>“a pond. I have put fish in it.”</q>

Wei Ying takes down his hands. <b cries wwx>His eyes are wet</b> and astonished. He looks just as he did on a rooftop once, with a jar in either hand, before anything at all had been lost.

<q wwx to=lwj as=a>“Have they got stupid faces?”</q> he asks.

<q lwj to=wwx as=i>“Very.”</q>

<q wwx to=lwj as=i>“Okay. <b agrees wwx lwj>Okay, yes. Yes.</b> I'll come and see about the fish.”</q>

And he leans over the lamp, carelessly, so that a little of his hair is singed and the room will smell of it till morning, and <b kisses wwx lwj>kisses him.</b> <b embraces lwj wwx>Lan Wangji holds on to him with both arms.</b> It has been fourteen years, or one, or none. Over their heads, through a loft floor that is not nearly as thick as the innkeeper thinks, somebody whispers, <q jingyi to=sizhui as=a>“Did he say yes?”</q> and somebody else whispers, <q sizhui to=jingyi as=a>“Jingyi, *go to sleep*.”</q></scene>

<s end_mark>~fin~</s>

<s authors_note>End notes: The dog in Yunmeng is Fairy, obviously, and she was only being friendly. Comments feed the donkey.</s>
