title = "Dear Harriet (Do Not Show This to Your Husband)"
fandom = "Emma - Jane Austen"
pairing = "Emma Woodhouse/George Knightley"
ending = "together"
endings = ["together"]
why = "He tells her on the towpath and she answers; by the end of the letter they are engaged to be engaged."
tense = "past"
person = "first"
kind = "limited"
focal = ["emma"]
absent = ["harriet", "robert"]
[people]
emma = ["Emma Woodhouse", "she/her", "Emma", "Em"]
knightley = ["George Knightley", "he/him", "Knightley", "George", "Mr. Knightley"]
father = ["Mr. Woodhouse", "he/him", "Dad", "Mr. Woodhouse", "Henry"]
bates = ["Miss Bates", "she/her", "Miss Bates", "Hetty"]
jane = ["Jane Fairfax", "she/her", "Jane", "Jane Fairfax"]
frank = ["Frank Churchill", "he/him", "Frank", "Frank Churchill"]
taylor = ["Anna Weston", "she/her", "Anna", "Mrs. Weston", "Miss Taylor"]
harriet = ["Harriet Martin", "she/her", "Harriet", "H"]
robert = ["Robert Martin", "he/him", "Robert"]
+++
<s title>Dear Harriet (Do Not Show This to Your Husband)</s>

<s header>Fandom: Emma - Jane Austen
Relationship: Emma Woodhouse/George Knightley
Additional Tags: Alternate Universe - Modern Setting, Epistolary, Texting, Emma Is Wrong About Everything</s>

<s summary>Summary: Emma writes an actual letter, on actual paper. It takes her eleven pages to get to the point.</s>

<s authors_note>Notes: For the prompt "the picnic goes badly". I've moved Box Hill to a canal. Sorry, Box Hill.</s>

<scene>Hartfield
Sunday, very late

Dear Harriet,

You are on a boat with no signal, so I am doing this the old-fashioned way. There'll be a crossing out or two. Robert is not to read it over your shoulder. (Hello, Robert. Go away.)

I have done something dreadful and then something else happened. I'm going to tell it in order, because if I start with the something else I'll never manage the dreadful.</scene>

<scene>So. Frank's picnic. You remember that it was meant to be for twelve, and that in the end it was seven of us and a dog on a narrowboat, in that heat, with Frank playing captain. He'd brought a hat. By two o'clock we had hit the bank three times and nobody was speaking.

<q frank to=emma,knightley,bates,jane as=e>"This is dull,"</q> said Frank, flinging himself down on the cushions next to me. <q frank to=emma,knightley,bates,jane as=a>"You're all dull. Emma, make them play something."</q>

<q emma to=frank as=a>"I'm not your cruise director,"</q> I said.

<q frank to=emma as=i>"You're everyone's cruise director, that's what's so wonderful about you. I've got it! Everybody has to tell Emma one very clever thing, or two moderately clever things, or three dull ones."</q>

You can imagine how that went down. Jane Fairfax looked at the water. Knightley, who was steering because he was the only one who could, said that he'd thought of one clever thing, and that it was to go home.

But Miss Bates clapped her hands. <q bates to=frank as=a>"Three dull things!"</q> she cried. <q bates to=frank,emma as=a>"Oh, that will do for me, won't it? I shall be sure to say three dull things the moment I open my mouth. Shan't I, Emma?"</q>

And I said, Harriet - I can hardly write it - I said, <q emma to=bates as=a>"The trouble is the limit. You'd have to stop at three."</q>

Frank laughed. Nobody else did.

She didn't get it at first. She was still smiling. Then I watched it go in. <q bates to=knightley as=a>"Ah,"</q> she said. <q bates to=knightley as=a>"Well. Yes. I see what she means. I do run on, I must try to - I must make myself very disagreeable, or she wouldn't have said so to an old friend."</q> And she turned around and began telling Jane about sandwiches, in a very small voice, and her hands weren't quite steady.

It was her who taught me to ride a bike. Did you know that? When Mum was ill.</scene>

<scene>We tied up at the lock at about five. I was collecting the plates, to look busy, and Knightley came down into the galley and shut the hatch behind him. You know how tall he is. He had to stand with his head on one side.

<q knightley to=emma as=a>"I'm going to say something,"</q> he said, <q knightley to=emma as=a>"and you're going to hate it."</q>

<q emma to=knightley as=i>"If it's about the hat, I've already told him."</q>

<q knightley to=emma as=i>"How could you be so cruel to her, Em?"</q>

I tried to laugh it off. <q emma to=knightley as=a>"It wasn't so bad. I don't suppose she understood me."</q>

<q knightley to=emma as=i>"She understood you perfectly. She's been telling me about it for the last hour. She keeps saying how kind you are. She thinks you must be fed up with her and she wants to know what she did."</q>

<q emma to=knightley as=i>"She's ridiculous, though. You know she is. She once talked to my father for forty minutes about a <em>tap</em>."</q>

<q knightley to=emma as=a>"If she had your money I'd let it go,"</q> said Knightley. He wasn't angry. I could have borne it if he'd been angry. <q knightley to=emma as=e>"If she had anybody. She's lost nearly everything she ever had, and she gets through it by finding every single thing interesting. And she has known you since you were born, and you did it in front of her niece, to get a laugh out of a man in a hat. It was badly done, Emma."</q>

I couldn't say a word. He waited, and I just stood there with my back to him, holding the hummus, and he must have thought that I was sulking; because after a minute he sighed and said <q knightley to=emma as=a>"Right. Well. I'll walk from here,"</q> and the hatch banged.

I cried all the way back to Highbury. I told them that it was hay fever.</scene>

<scene>These are the texts, I'm copying them out so that you get the full horror.

Me, 9.14 pm: <q other written>"Are you home? Can I ring you?"</q>

Me, 9.40 pm: <q other written>"You were right. You don't have to answer."</q>

Me, 11.02 pm: <q other written>"I hate it when you're right."</q>

Knightley, 11.03 pm: <q other written>"I know you do. Go to bed."</q></scene>

<scene>In the morning I went round to Miss Bates's with a plant. I won't tell you all of it. She opened the door in her dressing gown and said <q bates to=emma as=a>"Oh! Oh, my dear, how good of you, is it for me? Isn't that a lovely pot!"</q> before I could get anything out, and I burst into tears on the mat and told her that I was a horrible person.

<q bates to=emma as=a>"You're not a bit horrible,"</q> said Miss Bates. <q bates to=emma as=e>"You were hot. We were all so hot. Come in and have a biscuit and tell me about your father's knee."</q>

<q jane to=emma as=a>"You came, then,"</q> said a voice from the stairs. It was Jane. We looked at each other. I've never known how to talk to Jane. <q jane to=emma as=a>"He said that you would,"</q> she told me. <q jane to=emma as=a>"I owe him a fiver."</q></scene>

<scene>And now the something else.

I was walking home along the towpath, with a face like a tomato, and he was sitting on the lock gate. He'd got his jacket over his arm.

<q knightley to=emma as=a>"I've been to yours,"</q> he said. <q knightley to=emma as=a>"Your dad says I look peaky and he's given me a boiled egg."</q> And he held it up. He really did have an egg.

<q emma to=knightley as=i>"I've been to say sorry."</q>

<q knightley to=emma as=i>"I know. Jane just texted me. I've made five pounds."</q>

<q emma to=knightley as=a>"I wish you wouldn't bet on me,"</q> I said, and my voice went.

He put the egg down very carefully on the beam. <q knightley to=emma as=a>"I'd always bet on you,"</q> he said. <q knightley to=emma as=a>"That's what I've been sitting here trying to say. I've been doing it since you were about nineteen, it's cost me a fortune. I'm not good at speeches. If I loved you less I might be able to talk about it more."</q>

There were some ducks. I remember the ducks.

<q emma to=knightley as=a>"Say it again,"</q> I said.

<q knightley to=emma as=i>"Which bit?"</q>

<q emma to=knightley as=i>"The fortune."</q>

He laughed, and I got hold of his sleeve, and I think you can work out the rest. The egg fell in the canal. When we came up the drive, Dad was at the window with a rug over his knees, and do you know what he called out?

<q father to=emma,knightley as=i>"Is that George? Did he eat his egg?"</q>

<q knightley to=father as=e>"It was the best egg of my life, Mr. Woodhouse,"</q> said Knightley.

<q father to=knightley as=a>"There,"</q> said my father, <q father to=knightley as=a>"I knew he only wanted feeding."</q>

So that's my news. Anna is already pretending that she isn't crying. I'm not to tell anyone until Saturday, so naturally you're the first, and by the time you get this you'll be the last.

Come home soon. I need you to say I told you so.

All my love (all that's left over),

Em

P.S. He says hello. He's reading this over my shoulder. It's unbearable. I'm so happy, H.</scene>
