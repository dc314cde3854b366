format = "txt"
newline = "\r\n"
wrap = 72
title = "The Wrong Sister Opened It"
fandom = "Little Women - Louisa May Alcott"
pairing = "Jo March/Theodore Laurence"
ending = "apart"
why = "She turns him down on the porch and he walks home; what is left between them is that neither slammed a door."
endings = ["apart"]
closeness = [1, 1, 1, 0, 0, -1, 0, 0, -1, -1]
tense = "past"
notes = "The letter is Laurie's, but who reads it out speaks: first Meg, then Amy. His declarations in it count as his beats, on stage, since this is how Jo hears them. 'Mom' is Mrs. March; in Laurie's mouth she is 'Mrs. March'."

[pov]
person = "third"
focal = ["jo"]
kind = "limited"

[canon]
event = "Laurie's proposal and Jo's refusal, moved to a Thanksgiving in our day with Beth alive"
departs = true

[[characters]]
id = "jo"
name = "Jo"
aliases = ["Jo", "Aunt Jo"]
pronouns = "she/her"

[[characters]]
id = "laurie"
name = "Theodore Laurence"
aliases = ["Laurie", "Teddy", "Theodore Laurence"]
pronouns = "he/him"

[[characters]]
id = "meg"
name = "Meg"
aliases = ["Meg", "Margaret"]
pronouns = "she/her"

[[characters]]
id = "amy"
name = "Amy March"
aliases = ["Amy", "Amy March"]
pronouns = "she/her"

[[characters]]
id = "beth"
name = "Beth"
aliases = ["Beth", "Bethy"]
pronouns = "she/her"

[[characters]]
id = "mom"
name = "Mrs. March"
aliases = ["Mom", "Mrs. March"]
pronouns = "she/her"

[[characters]]
id = "demi"
name = "Demi"
aliases = ["Demi"]
pronouns = "he/him"

[[characters]]
id = "everyone"
name = "everyone"
pronouns = "they/them"
members = ["jo", "amy", "beth", "mom"]

[[characters]]
id = "aunt"
name = "Aunt March"
aliases = ["Aunt March"]
pronouns = "she/her"
present = false

[[characters]]
id = "grandfather"
name = "Grandfather"
aliases = ["Grandfather"]
pronouns = "he/him"
present = false
+++
<s header>Title: The Wrong Sister Opened It
Author: plumfieldpress
Fandom: Little Women (modern-ish)
Pairing: Jo/Laurie (sorry) (you'll see)
Rating: PG-13 for one (1) swear</s>
<s summary>Summary: Laurie writes Jo a letter. Meg thinks it's the gas bill.</s>
<s disclaimer>Disclaimer: Miss Alcott's, not mine. If they were mine Beth would live, so guess what.</s>
<s authors_note>Notes: Beth lives. Also I'm not Team Anybody, please don't come at me in the comments, I was twelve once too.</s>

<s scene_break>-----</s>

<scene>It was Meg who opened it, because Meg opened everything; she'd had power of attorney over the March family mail since she was nine.

<q meg to=jo,amy,beth,mom as=i>"Gas, gas, Aunt March's lawyer, something for Beth, <q other title>'Vermont Life,'</q> gas,"</q> and then a tearing noise. <q meg to=jo,amy,beth,mom as=i>"Huh. This one's handwritten. <q other written>'Dear Jo.'</q> Who writes letters?"</q>

<q jo to=meg as=ei>"Give it here,"</q> came from under the sink, where Jo was lying on her back with a wrench in her teeth, so that it sounded more like <q other mention>"Gibbit ear."</q>

<q amy to=meg as=i>"Read it!"</q>

<q jo to=amy,meg as=i>"Don't read it."</q>

<q amy to=meg as=i>"Meg. Read it."</q>

<q mom to=amy,jo,meg as=e>"Girls,"</q> said Mom, who was up to the elbow in a turkey.

<q jo to=meg as=i>"Margaret, I swear to God, if you -"</q>

<q meg to=jo,amy,beth,mom as=e>"<q other written>'Dear Jo,'</q>"</q> read Meg, who honestly thought it was going to be about the boiler.

<q meg to=jo,amy,beth,mom as=i unclosed>"'I'm writing this on the train because if I write it at home Grandfather will correct the commas. You'll laugh. Go ahead, I've left a space for it here.</q>

<q meg to=jo,amy,beth,mom as=i>"'There. <b confesses_love laurie jo>I've loved you ever since I've known you.</b> I know you know. You've been so careful about knowing it, you always have to go and fix something.'"</q>

<q meg to=jo as=a>"Oh,"</q> said a much smaller voice. <q meg to=jo as=a>"Oh, Jo. This isn't the gas."</q>

Nobody said anything. The turkey dripped.

<q amy to=meg as=e>"Well, you can't stop *there*,"</q> and Amy had it out of her hand and was on the far side of the table before anybody could move. <q amy to=jo,meg,beth,mom as=e>"<q other written>'I'm coming for Thanksgiving, and I'm going to ask you something. <b pleads laurie jo>If the answer's no, put the porch light out, and I'll just keep walking.</b> I'll say I had a cold. Yours,'</q> it's underlined, <q other written>'yours, Teddy.'</q> That's *today*. That's tonight!"</q>

<q beth to=amy as=i>"Give it to her, Amy,"</q> from the piano.

<q amy to=beth as=i>"I'm only -"</q>

<q beth to=amy as=e>"Give it to her,"</q> Beth said again, and since Beth never said anything twice, she did.

Jo sat up. She had a washer in her hand and a black smear all down her nose.

<q jo to=amy,meg,beth,mom as=i>"What time is it?"</q>

<q meg to=jo as=i>"Quarter to."</q>

<q amy to=jo as=i>"To *six*. It's dark. Is the light on?"</q>

<q meg to=amy as=i>"I turned it on. I always turn it on."</q>

<q jo to=meg as=i>"Then turn it off!"</q>

<q meg to=jo as=i>"Is that what you want?"</q>

<q jo to=meg as=i>"I don't - yes. No. Don't touch it!"</q>

<q everyone to=meg as=a>"Meg!"</q> everyone yelled, as if it had been her fault, which it had; and then <b arrives laurie jo>the bell rang</b>, and a small person shot out from beneath the table and got there first.

<q demi to=laurie as=e>"You can't come in,"</q> Demi could be heard explaining. <q demi to=laurie as=e>"Aunt Jo didn't put the light out."</q></scene>

<s scene_break>-----</s>

<scene><b greets laurie jo><q laurie to=jo as=a>"Hi,"</q></b> he said.

He'd had his hair cut for it. That was what almost did her in.

<q jo to=laurie as=e>"Teddy, listen,"</q> Jo pulled the door to behind her. The porch was freezing. <q jo to=laurie as=e>"I didn't get it till five minutes ago. Meg thought you were the gas."</q>

<q laurie to=jo as=a>"I've been called worse."</q> He was trying to see her face against the light. <b trembles laurie><q laurie to=jo as=a>"So it being on isn't - that's not an answer. That's Meg."</q></b>

<q jo to=laurie as=i>"That's Meg."</q>

<q laurie to=jo as=a>"Right. Okay. Hey, you've got some"</q> - <b touches laurie jo>he reached out with his sleeve pulled over his thumb, the way he'd been doing since they were ten, and got the grease off her nose</b> - <q laurie to=jo as=a>"there."</q>

<b pulls_away jo laurie>She stepped back.</b> It was a very small step. They both heard it.

<q laurie to=jo as=e>"Oh,"</q> said Laurie.

<q jo to=laurie as=i>"I can't. <b rejects jo laurie>I've tried it, I've laid awake and tried, and I can't love you like that.</b> <b apologises jo laurie>I'm so sorry.</b> I don't know why I can't. You'd think I could, wouldn't you? It's *you*."</q>

<q laurie to=jo as=i>"You could *learn*,"</q> and she had never heard his voice do that. <b pleads laurie jo><q laurie to=jo as=i>"I'd wait. I'd be so - Jo, please. Everybody expects it. Grandfather's practically hired a band."</q></b>

<q jo to=laurie as=i>"We'd kill each other. I'd hate your parties and you'd hate my deadlines and we'd throw plates."</q>

<q laurie to=jo as=i>"I like plates."</q>

<b glares jo laurie><q jo to=laurie as=a>"Theodore Laurence, be *serious*!"</q> she shouted</b>, and clapped a hand to her mouth, because behind the door four people had just stopped breathing at once.

<b accuses laurie jo><q laurie to=jo as=a>"I am,"</q> he said. <q laurie to=jo as=a>"That's the whole damn trouble. I'm serious and you're the one who jokes, and I let you, because <q other recalled>'good old Jo,'</q> and <q other recalled>'one of the boys'</q>, and I thought if I got the timing right -"</q></b> <b cries laurie>He wiped his nose on the sleeve with the grease on it.</b> <q laurie to=jo as=a>"Is there somebody else?"</q>

<q jo to=laurie as=i>"No."</q>

<q laurie to=jo as=i>"Is there going to be?"</q>

She thought about it. She owed him that.

<b admits jo laurie><q jo to=laurie as=a>"I don't think there's going to be anybody,"</q> she told him slowly. <q jo to=laurie as=a>"I think I'm just going to be like this."</q></b>

From inside somebody started to play, softly, something with no tune in it: Bethy, covering for them, so that nobody could hear.

<q laurie to=jo as=a>"Okay,"</q> he said. He looked at the bulb over their heads with the moths going round and round it, in November, the idiots. <q laurie to=jo as=a>"<b pleads laurie jo>Could you do me a favor, and put that out?</b> So it's - so I can say I had a cold."</q>

<q jo to=laurie as=i>"<b pleads jo laurie>You can still come in.</b> Mom made the potatoes."</q>

<b refuses laurie jo><q laurie to=jo as=i>"Tell Mrs. March I'm sorry about the potatoes."</q></b>

<q jo to=laurie as=i>"Teddy -"</q>

<b refuses laurie jo><q laurie to=jo as=i>"Not today. I'll be an ass about it for a while, and then I'll go away somewhere and be an ass about it in French, and then we'll see. All right, old fellow?"</q></b>

<q other recalled>"Old fellow"</q> was what she called *him*. She nodded. She couldn't have said anything.

<b leaves laurie jo>He went down the steps with his hands in his pockets</b>, and at the gate he turned up his collar and coughed, loudly, twice, for the neighbors.

<b cries jo>And that was what made her cry.</b>

The door opened a crack.

<q meg to=jo as=i>"Jo? Honey?"</q>

<q amy to=jo as=i>"What did he say? Did he ask? Did you -"</q>

<q mom to=amy as=i>"Amy March, come away from there this minute."</q>

<q jo to=meg as=e>"Meg,"</q> said Jo, not turning around, because he had got to the corner under the street lamp and might look back, and if he did she was going to be there. <q jo to=meg as=e>"Turn it off now."</q></scene>

<s end_mark>THE END</s>

<s authors_note>(Yes Amy/Laurie is the sequel. No I will not be taking questions. R&R!)</s>
