title = "The Wednesday Job"
fandom = "Leverage"
pairing = "Parker/Alec Hardison"
ending = "together"
endings = ["together", "hopeful"]
why = "She says yes to living with him, in her way, and steals his hand in front of everybody."
closeness = [1, 1, 1, 0, -1, 0, 1, 1, 2, 3]
tense = "past"
person = "third"
kind = "omniscient"
focal = []
[people]
parker = ["Parker", "she/her", "mama"]
hardison = ["Alec Hardison", "he/him", "Hardison", "Alec"]
eliot = ["Eliot Spencer", "he/him", "Eliot", "Spencer"]
nate = ["Nate Ford", "he/him", "Nate", "Nathan"]
sophie = ["Sophie Devereaux", "she/her", "Sophie"]
waitress = ["Amy", "she/her", "the waitress"]
+++
<s header>Title: The Wednesday Job
Author: fivefingerdiscount
Fandom: Leverage
Pairing: Parker/Hardison (background Nate/Sophie)
Rating: G</s>

<s summary>Summary: Family dinner. The soup is excellent. Nobody is going to talk about the house keys.</s>

<s authors_note>Author's Note: For the fic exchange. The prompt was "team dinner, domestic, feelings happen to Parker". Set somewhere in season five, don't look too hard at where.</s>

<scene>There were rules about Wednesdays. You didn't take a job on a Wednesday, you didn't bring a phone to the table, and nobody but Eliot was allowed to touch the stove.

<q eliot to=hardison as=e>"I can see you,"</q> said Eliot, without turning round.

Hardison took his finger out of the pot. <q hardison to=eliot as=e>"I'm doing quality control."</q>

<q eliot to=hardison as=i>"You're doing germs."</q>

<q sophie to=eliot as=e>"What are we having?"</q> Sophie asked. She'd got the good chair, the one by the radiator, and a very large glass of red.

<q eliot to=sophie as=i>"Chowder. And there's a salad, and y'all are gonna eat it."</q>

<q nate to=eliot as=i>"Is there bacon in the salad?"</q>

<q eliot to=nate as=i>"There's *fennel* in the salad, Nate."</q>

<q nate to=sophie as=e>"He hates me,"</q> Nate told Sophie.

<q sophie to=nate as=i>"He wants you to live, darling. It's not the same."</q>

The brewpub had closed at nine. The last waitress was going around with a tray putting out the candles, and she left theirs. The five of them had the big round table at the back, where you could see both of the doors and the street, and where no one ever sat with his back to anything. Parker had come in by the skylight. She was sitting in her place with her hands in her lap and she hadn't stolen any bread.

It was Sophie who noticed, naturally.

<q sophie to=parker as=ei>"Parker, sweetheart, are you feeling all right?"</q>

<q parker to=sophie as=i>"Yes."</q>

<q sophie to=parker as=i>"You haven't got anybody's watch."</q>

<q parker to=sophie as=i>"I'm not in the mood."</q>

Everybody stopped. Eliot turned down the gas. Nate, who'd been about to say something about fennel, looked at his wrist, where his watch was, and then with some alarm across the table.

<q eliot to=hardison as=e>"What did you do?"</q> Eliot asked Hardison.

<q hardison to=eliot as=i>"Me? Why's it gotta be me?"</q>

<q eliot to=hardison as=i>"'Cause it's always you, man!"</q>

<q hardison to=eliot as=i>"I didn't do nothing! I gave her a present!"</q>

<q sophie to=hardison as=e>"Oh, Hardison,"</q> Sophie murmured, <q sophie to=hardison as=e>"not another drone."</q>

<q hardison to=sophie as=a>"It wasn't a drone."</q> He was moving his spoon a quarter of an inch to the left and back again. <q hardison to=sophie as=a>"It was keys, okay? I got us a place. I was gonna wait until dessert to say."</q></scene>

<scene>The soup was served in silence. It really was very good.

<q nate to=hardison as=i>"What kind of a place?"</q>

<q sophie to=nate as=i>"Nate."</q>

<q nate to=sophie as=i>"I'm asking. I'm interested."</q>

<q hardison to=nate as=e>"It's a house. Well, half of one. Over by the river, three bedrooms, it's got fiber. It's got a real high ceiling in the front room, I mean stupid high, with a beam across."</q> Hardison stole a look at her. <q hardison to=nate as=e>"I thought somebody might like the beam."</q>

<q eliot to=hardison as=i>"<b accuses eliot hardison>You bought a house and you didn't *tell* her?</b>"</q>

<q hardison to=eliot as=i>"It's called a surprise!"</q>

<q eliot to=hardison as=i>"She jumps off of buildings and she checks the rope four times, you don't think there's a hint in there?"</q>

<q sophie to=eliot,hardison as=i>"Boys, please. She's sitting right here."</q>

<q parker to=sophie,hardison,eliot,nate as=e>"I don't need keys,"</q> said Parker.

She'd put them beside her plate, two of them, on a ring with a little plastic strawberry. She looked at them the way that other people look at a spider.

<q parker to=hardison as=a>"I could get in already. I got in on Monday. It's a Medeco on the front and the back's just a joke, and the neighbor has a schnauzer. I stayed for an hour. I went all the way through it, and there was a hook on the bathroom door that you'd put up, for my harness."</q> She frowned. <q parker to=hardison as=a>"And I didn't take anything."</q>

<q hardison to=parker as=e>"Baby, there's nothing in it yet,"</q> Hardison said.

<q parker to=hardison as=i>"There was a hook."</q>

Nate opened his mouth and Sophie stood on his foot.

<q hardison to=parker as=a>"Okay,"</q> he said carefully. <q hardison to=parker as=a>"Is it bad, the hook? I can take down the hook."</q>

<q parker to=hardison as=i>"No!"</q>

<q hardison to=parker as=i>"Then what'd I do? 'Cause I swear to you, I'll give it back. I'll put it on the market tomorrow. I got carried away. <b apologises hardison parker>I'm sorry.</b> I just saw that beam."</q>

<q parker to=hardison as=a>"If I use the keys,"</q> she said, very fast, <q parker to=hardison as=a>"it means they're expecting me. Nobody ever had a door that was expecting me. When I break in and somebody throws me out, that's just work. <b admits parker hardison>If I've got a key and they throw me out, then it's me.</b>"</q>

In the front of the house the waitress dropped a fork, and said a word, and picked it up.

Eliot was the first to move. He reached over with the ladle and filled Parker's bowl again right up to the rim. <q eliot to=parker as=e>"When I was six years old,"</q> he said, not looking at anyone, <q eliot to=parker as=a>"my dad gave me a key to the hardware store. I lost it the same day. He gave me another one. I lost that too."</q>

<q parker to=eliot as=i>"And then he threw you out?"</q>

<q eliot to=parker as=i>"He put it on a string."</q>

<q parker to=eliot as=i>"Huh."</q>

<q nate to=parker as=e>"For what it's worth,"</q> said Nate, <q nate to=parker as=e>"I threw the whole lot of you out. Boston, remember? You were all back in on Thursday."</q>

<q parker to=nate as=i>"You changed the locks, as well."</q>

<q nate to=parker as=i>"I did change the locks."</q>

<q parker to=nate as=a>"Those were *terrible* locks,"</q> Parker told him, and a corner of her mouth went up.

<q hardison to=parker as=a>"Look here,"</q> Hardison said. He had turned his chair right around so that it was only the two of them, as far as he was concerned, and the others looked hard at their soup. <q hardison to=parker as=a>"<b promises hardison parker>Nobody's ever gonna throw you out of there.</b> You can come in by the window, by the chimney, I don't care. You don't have to come at all. Keep 'em in a drawer if you want to. <b reassures hardison parker>It's gonna be expecting you anyhow. It's just gonna sit there and expect you, like a dumb old dog.</b>"</q>

She thought about that. You could hear her do it, nearly.

<q parker to=hardison as=i>"Can the dog be a real dog?"</q>

<q hardison to=parker as=i>"Can we start with a plant?"</q>

<q parker to=hardison as=i>"Okay. <b agrees parker hardison>Yes. Plant.</b>"</q>

And she picked up the keys and looked at the strawberry, and they went, in that way she had, from her hand to no place at all. Then <b touches parker hardison>she took his hand,</b> on top of the table, by the bread, where everybody could see. She checked it over twice, as though for alarms. She kept it.</scene>

<scene><q waitress to=nate,sophie,eliot,parker,hardison as=a>"I'm heading out,"</q> the waitress said, with her coat on. <q waitress to=eliot as=a>"Can I leave you guys the till?"</q>

<q eliot to=waitress as=e>"Go home, Amy,"</q> said Eliot. <q eliot to=waitress as=a>"I'll lock up."</q>

<q waitress to=eliot as=i>"You sure? Somebody's got my keys. I had them right here in my apron."</q>

There was a pause. Four people looked at the fifth.

<q hardison to=parker as=i>"Mama, come on now."</q>

<q parker to=hardison as=e>"What?"</q> said Parker, with her mouth full of bread. <b smiles parker>She was smiling all over her face.</b> <q parker to=hardison as=a>"I'm in the mood."</q></scene>

<s end_mark>The End</s>
