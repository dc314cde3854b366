title = "A House in Camelot Road"
fandom = "Merlin"
pairing = "Merlin/Arthur Pendragon"
ending = "together"
endings = ["together", "hopeful"]
why = "Arthur stops the taxi, tells Merlin he does not want him to move out, and they kiss on the step."
closeness = [1, 0, -1, -1, -1, -1, 0, 1, 2, 3]
tense = "past"
person = "third"
kind = "limited"
focal = ["arthur"]
absent = ["uncle", "father", "lance", "mum"]
[people]
arthur = ["Arthur Pendragon", "he/him", "Arthur", "Pendragon"]
merlin = ["Merlin", "he/him"]
morgana = ["Morgana", "she/her"]
gwen = ["Gwen", "she/her"]
driver = ["the taxi driver", "he/him", "the driver", "driver"]
mrs = ["Mrs Dragoon", "she/her", "the woman from number nine"]
uncle = ["Merlin's uncle", "he/him"]
father = ["Arthur's father", "he/him"]
mum = ["Merlin's mum", "she/her"]
lance = ["Lance", "he/him"]
+++
<s title>A House in Camelot Road</s>

<s header>Fandom: Merlin (BBC)
Pairing: Merlin/Arthur, bit of Gwen/Lance in the background
Rating: PG
Warnings: swearing, a dishwasher</s>

<s authors_note>A/N: For slashy_teacake, who was poorly. Modern flatshare AU, no magic unless you count the boiler. Any remaining mistakes are the cat's.</s>

<scene>It was Morgana who told him, which was typical, and she told him while he'd got his head in the dishwasher.

<q morgana to=arthur as=i>‘So who are you going to get in for Merlin's room?’</q>

<q arthur to=morgana as=i>‘What's wrong with Merlin's room?’</q>

<q morgana to=arthur as=i>‘Nothing's wrong with it. It'll be empty.’</q>

Arthur hit his head on the top rack. There was a fork in the filter, which was what came of letting Merlin load it, and he took it out and looked at it for a time. <q arthur to=morgana as=e>‘Since when?’</q>

<q morgana to=arthur as=i>‘Oh, God. He hasn't said anything, has he?’</q>

<q arthur to=morgana as=i>‘Morgana.’</q>

<q morgana to=arthur as=a>‘He's got a job,’</q> his sister said, and for once in her life she sounded sorry. <q morgana to=arthur as=a>‘In Cardiff. With that uncle of his, the one with the eyebrows. He goes on the first. I thought you knew, Arthur, honestly, I thought that was why you'd gone so quiet.’</q>

<q arthur to=morgana as=i>‘I've not gone quiet.’</q>

<q morgana to=arthur as=i>‘You've alphabetised the tea.’</q></scene>

<scene>The four of them had lived at number seven for two years: Morgana had the attic, Gwen had the front, and he and Merlin had the two at the back, with a wall between that was so thin you could hear a person change his mind. It had been a sensible arrangement. Arthur paid the bills, Gwen watered things, Morgana brought home terrible men and Merlin broke the boiler. On Sundays they had a roast.

This Sunday nobody was talking.

<q gwen to=arthur,merlin,morgana as=e>‘More peas?’</q> said Gwen.

<q arthur to=gwen as=i>‘<b thanks arthur gwen>Thank you,</b> no.’</q>

<q gwen to=merlin as=i>‘Merlin? Peas?’</q>

<q merlin to=gwen as=i>‘I'm all right, <b thanks merlin gwen>ta.</b>’</q>

<q morgana to=arthur,merlin,gwen as=e>‘Well, this is jolly,’</q> Morgana remarked to the gravy. <q morgana to=gwen as=e>‘How's Lance?’</q>

<q gwen to=morgana as=i>‘He's good! He's doing his marathon again. He says that anyone who wants to sponsor him—’</q>

<q arthur to=merlin as=e>‘<b accuses arthur merlin>When were you going to tell me?</b>’</q> said Arthur.

Gwen put down the spoon. Across the table Merlin had gone pink, and then white, and then, starting at the ears, pink again.

<q merlin to=arthur as=i>‘Tell you what?’</q>

<q arthur to=merlin as=i>‘Don't be more of an idiot than you can help.’</q>

<q merlin to=arthur as=a>‘I was going to do it today,’</q> he said to his plate. <q merlin to=arthur as=a>‘After pudding. There's crumble.’</q>

<q arthur to=merlin as=i>‘I see. And the rent?’</q>

<q merlin to=arthur as=i>‘The *rent*?’</q>

<q arthur to=merlin as=i>‘There's a month's notice in the agreement. You've signed it. I was only wondering if you'd remembered.’</q>

It was quite the worst thing that he could have said. He knew it before he'd got to the end; it was in his father's voice. He saw Gwen shut her eyes. And <b leaves merlin arthur>Merlin got up,</b> not even fast, and laid his knife and fork together as his mum had taught him.

<q merlin to=arthur as=a>‘I'll put it through your door,’</q> he said. <q merlin to=gwen as=a>‘Lovely peas, Gwen.’</q>

They listened to him go all the way up.

<q morgana to=arthur as=i>‘<b accuses morgana arthur>You absolute pillock.</b>’</q>

<q arthur to=morgana as=i>‘He might have told me!’</q>

<q morgana to=arthur as=i>‘And what would you have said?’</q>

<q arthur to=morgana as=i>‘I'd have said congratulations.’</q>

<q gwen to=arthur as=a>‘No,’</q> Gwen told him, kindly enough, and passed him the last of the potatoes as one might to the condemned. <q gwen to=arthur as=e>‘I don't think you would.’</q></scene>

<s scene_break>* * *</s>

<scene>There was a cheque under his door in the morning. It had a drawing of a pig on the back, in a crown.

He kept it in his wallet. He didn't pay it in. For nine days they met on the landing and said <q other mention>‘Sorry’</q> and <q other mention>‘After you’</q>, and at night he lay there with his face to the wall and listened to somebody on the other side of it putting books into boxes, and taking them out, and putting them in.

On the tenth, which was the first of the month, he was woken at twenty to seven by an engine.</scene>

<scene>He didn't stop to find shoes. When <b arrives arthur merlin>he got the front door open</b> Merlin was at the kerb with his coat on inside out, and a rucksack, and a spider plant, and a taxi driver with a beard was trying to get a box marked MISC into a boot that was full already.

<q arthur to=merlin as=i>‘<b pleads arthur merlin>Wait!</b>’</q>

<q merlin to=arthur as=i>‘Arthur? What are you doing? You've got no *trousers* on.’</q>

This was so. He had on a rugby shirt and a pair of pants with reindeer. Next door a curtain went back, and then a window went up.

<q mrs to=arthur,merlin as=a>‘Some of us are trying to sleep!’</q> shouted the woman from number nine.

<q arthur to=mrs as=i>‘<b apologises arthur mrs>I do beg your pardon, Mrs Dragoon!</b>’</q>

<q driver to=merlin as=a>‘Is he coming as well?’</q> the driver wanted to know. <q driver to=merlin as=a>‘Only I'll not get him in with the telly.’</q>

<q merlin to=driver as=i>‘No, he's just – he's my landlord. Sort of. Could you give us a minute?’</q>

<q driver to=merlin as=i>‘Meter's running, son.’</q>

<q arthur to=driver as=e>‘Let it run,’</q> said Arthur, and came down the path. The stones were freezing. He had got a speech ready, round about the third night, and a better one on the sixth, and he stood there on the pavement with his hair on end and couldn't think of a word of either. So he held out the cheque.

<q merlin to=arthur as=i>‘What's that for?’</q>

<q arthur to=merlin as=i>‘I don't want it.’</q>

<q merlin to=arthur as=i>‘It's a month's notice. You said. It's in the agreement.’</q>

<q arthur to=merlin as=i>‘I don't want the notice. I don't accept it. <b apologises arthur merlin>I'm sorry,</b> what I said was unforgivable. <b pleads arthur merlin>Don't go.</b>’</q>

Merlin looked at him over the top of the spider plant. <q merlin to=arthur as=e>‘<b refuses merlin arthur>I've got to go,</b>’</q> he said slowly. <q merlin to=arthur as=a>‘It's a proper job. I can't stop here for ever being the one who breaks the boiler.’</q>

<q arthur to=merlin as=i>‘You could break it at weekends.’</q>

<q merlin to=arthur as=i>‘What?’</q>

<q arthur to=merlin as=a>‘There's a train. It's an hour and fifty minutes; I've looked it up. Or I'd come to you. I've looked that up as well. <b admits arthur merlin>I can't sleep when you're not there,</b> I mean on the other side, it's the wall, it's too – nobody turns over.’</q> He had to stop and breathe. <q arthur to=merlin as=a>‘You put forks in the filter and I go round after you and take them out, and I've just realised it's the best bit of my day, Merlin, and if you think you can simply pack it up in a box and write MISC on it—’</q>

<q merlin to=arthur as=i>‘Are you saying that you fancy me?’</q>

<q arthur to=merlin as=i>‘<b confesses_love arthur merlin>I'm saying I *love* you, you imbecile!</b>’</q>

<q mrs to=arthur as=a>‘About time!’</q> came the voice from number nine.

It was very quiet in Camelot Road. A milk float went by the end of it. The driver had taken his cap off.

<q merlin to=arthur as=e>‘Two years,’</q> Merlin said. <b smiles merlin>He was starting to smile;</b> it got as far as the ears. <q merlin to=arthur as=e>‘<b admits merlin arthur>I used to leave the forks in on purpose, you know.</b> From about last Easter.’</q>

<q arthur to=merlin as=i>‘You did *not*.’</q>

<q merlin to=arthur as=a>‘Hold this,’</q> he said, and gave the plant to the driver, and <b kisses merlin arthur>kissed him,</b> there on the kerb in front of number nine, and the twenty-six bus, and God. He tasted of toothpaste. He had both his hands up under the rugby shirt and they were like ice, and Arthur wouldn't have moved for any money.

Above their heads another window opened.

<q morgana to=gwen as=i>‘Gwen! Gwen, wake up, you owe me twenty quid!’</q>

<q merlin to=arthur as=a>‘I've still got to go to Cardiff,’</q> Merlin said after a while, into his neck.

<q arthur to=merlin as=i>‘I know.’</q>

<q merlin to=arthur as=i>‘It starts at ten.’</q>

<q arthur to=merlin as=i>‘Then I'll come along and carry the telly. Give me two minutes.’</q>

<q merlin to=arthur as=a>‘Arthur,’</q> and <b smiles merlin>he was laughing so much</b> that he could barely get it out. <q merlin to=arthur as=a>‘Trousers.’</q></scene>

<s authors_note>Thanks for reading! Concrit welcome, but be gentle, I have a cold now too.</s>
