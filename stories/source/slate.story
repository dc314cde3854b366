format = "md"
title = "slate"
fandom = "Anne of Green Gables - L. M. Montgomery"
pairing = "Anne Shirley/Gilbert Blythe"
ending = "together"
endings = ["together", "hopeful"]
why = "She apologises, he owns his part, and she kisses him in the ferry terminal and asks him to sit with her on the boat."
closeness = [-2, -2, -1, -1, 0, 0, 1, 1, 2, 3]
tense = "present"
notes = "The bracketed notes to the writer herself inside the draft count as author's notes. The slate in ninth grade is backstory."

[pov]
person = "third"
focal = ["anne"]
kind = "limited"

[canon]
event = "the slate broken over his head for 'Carrots' and the long feud after it, in a ferry terminal of our day"
departs = true

[[characters]]
id = "anne"
name = "Anne Shirley"
aliases = ["Anne", "Anne Shirley", "Carrots", "Shirley"]
pronouns = "she/her"

[[characters]]
id = "gilbert"
name = "Gilbert Blythe"
aliases = ["Gilbert", "Gilbert Blythe", "Gil", "Blythe"]
pronouns = "he/him"

[[characters]]
id = "diana"
name = "Diana"
aliases = ["Diana", "Di"]
pronouns = "she/her"

[[characters]]
id = "rachel"
name = "Mrs. Lynde"
aliases = ["Mrs. Lynde"]
pronouns = "she/her"

[[characters]]
id = "clerk"
name = "the ticket clerk"
pronouns = "she/her"

[[characters]]
id = "team"
name = "the hockey team"
pronouns = "they/them"

[[characters]]
id = "goalie"
name = "the goalie"
pronouns = "he/him"

[[characters]]
id = "marilla"
name = "Marilla"
aliases = ["Marilla"]
pronouns = "she/her"
present = false

[[characters]]
id = "matthew"
name = "Matthew"
aliases = ["Matthew"]
pronouns = "he/him"
present = false

[[characters]]
id = "mom"
name = "Mom"
aliases = ["Mom"]
pronouns = "she/her"
present = false
+++
<s title>slate</s>

<s header>Fandom: Anne of Green Gables</s>

<s header>Pairing: Anne/Gilbert</s>

<s header>Status: draft 2, unbeta'd, do not post yet!!</s>

<s authors_note>notes to self: too many dashes. check if the Wood Islands ferry even has a vending machine. is it PEI law that someone has to mention raspberry cordial?</s>

<scene><q clerk to=anne as=i>"Nothing's going out tonight, dear."</q>

Anne looks at the ticket clerk. She looks at the window behind the ticket clerk, in which there isn't any sea anymore, only white, going sideways.

<q anne to=clerk as=a>"But I've got an <em>exam</em>,"</q> she says.

<q clerk to=anne as=i>"I've got a husband. We'll both have to manage."</q>

<q gilbert to=clerk as=a>"Could you maybe put her on standby?"</q> somebody says over her shoulder. <q gilbert to=clerk as=a>"Put us both. Blythe, with a y."</q>

She doesn't turn around. She has not turned around for that voice since ninth grade, and she's not about to lose a five-year streak because of weather.

<q anne to=clerk as=a>"Shirley,"</q> she tells the clerk. <b refuses anne gilbert><q anne to=clerk as=a>"Separately."</q></b></scene>

<scene>The thing about the waiting room is that it's got eleven seats and a hockey team.

<b pleads anne diana><q anne to=diana as=i>"Diana, you have to come and get me."</q></b>

<q diana to=anne as=i>"Honey, the bridge is closed. The <em>bridge</em> is. Mom's making up the couch for the mailman."</q>

<q anne to=diana as=i>"You don't understand. <em>He's</em> here."</q>

<q diana to=anne as=i>"He who?"</q>

<q anne to=diana as=i>"Di."</q>

<q diana to=anne as=i>"Oh my God."</q> There's a scuffle at the other end. <q diana to=rachel as=i>"It's him! She's stuck with Gil!"</q>

<q rachel to=anne as=a>"Well, I never,"</q> says a second voice, near and enormous, and Anne holds the phone away from her ear. <q rachel to=anne,diana as=ia>"You be civil to that boy, Anne Shirley. His father's sick. You tell her, Diana, that's what."</q>

<q anne to=diana as=i>"Is that Mrs. <em>Lynde</em>? Am I on speaker?"</q>

<q diana to=anne as=i>"She's also on the couch. It's a big couch. Be nice, okay? <b says_goodbye diana anne>Bye! Love you!</b>"</q>

Anne says a word that Marilla thinks she doesn't know.

Across the room Gilbert Blythe is sitting on the floor beneath the vending machine, because he's given his seat to the goalie's crutches. He's got a textbook open on his knees. He isn't reading it. <em>He hasn't turned a page in ten minutes,</em> she thinks, and then, <em>why do you know that?</em>

<s authors_note bare>[FIX: why is the goalie on crutches. do we care]</s>

<q goalie to=gilbert as=i>"Is that your girlfriend?"</q>

<q gilbert to=goalie as=i>"No."</q>

<q goalie to=gilbert as=i>"She keeps looking at you."</q>

<q gilbert to=goalie as=i>"She's checking I'm still dead."</q>

<q team to=gilbert as=a>"Ooooh,"</q> goes the whole team, all the way down the wall like a row of dominoes.

It's the <q other mention>"still"</q> that does it. <b arrives anne gilbert>Anne's up and across the linoleum</b> before she's decided anything.

<b glares anne gilbert><q anne to=gilbert as=a>"I never wanted you <em>dead</em>,"</q> she snaps.</b>

He looks up. He's got a scar, she's forgotten, a small white one that goes into the eyebrow; well, she hasn't forgotten. She put it there. It had been an iPad, technically, but the school called them slates, and so did the incident report.

<b greets gilbert anne><q gilbert to=anne as=i>"Hello, Anne."</q></b>

<q anne to=gilbert as=i>"You said that I did."</q>

<q gilbert to=anne as=i>"It was a joke."</q>

<q anne to=gilbert as=i>"It wasn't a very good one."</q>

<q gilbert to=anne as=a>"No,"</q> he agrees. He moves his bag. <q gilbert to=anne as=a>"There's some floor, if you want it."</q>

There are — she counts — no other seats. <b stays anne gilbert>She sits.</b> The vending machine hums against their backs.

<q anne to=gilbert as=i>"What's wrong with your dad?"</q>

<q gilbert to=anne as=a>"Lungs."</q> He turns a page, finally. <q gilbert to=anne as=a>"I'm home weekends now. It's fine. I get a lot of reading done on the boat."</q>

<q anne to=gilbert as=i>"Is that why you didn't take the Redmond place? Everyone said you <q other scare>'changed your mind.'</q> I got it because you'd —"</q> It comes to her slowly and all at once. <q anne to=gilbert as=ia>"You gave it up. So that I'd —"</q>

<q gilbert to=anne as=i>"It wasn't <em>so that</em> anything."</q>

<q anne to=gilbert as=i>"Gilbert."</q>

<q gilbert to=anne as=i>"<b admits gilbert anne>You needed to be near Marilla. With Matthew — after Matthew. I could do mine from anywhere.</b> Want a Coffee Crisp?"</q>

<s authors_note bare>[SCENE NEEDS A BEAT HERE!! something w/ the lights? also he should NOT say <q other unreal>"I did it for you"</q>, that's gross]</s>

The lights go out.

<q team to=- as=ai>"Ooooh,"</q> says the dark, delighted.

<q clerk to=team,anne,gilbert as=a>"Nobody move,"</q> the clerk calls. <q clerk to=team,anne,gilbert as=a>"There's a flashlight someplace. Sit tight, boys."</q>

Anne's phone lights up. It's Diana: <q other written>"DID YOU KISS HIM YET. mrs lynde wants to know. i want to know also"</q>. She turns it over on her knee so fast that she hits him with it.

<q gilbert to=anne as=i>"Ow. Again?"</q>

<q anne to=gilbert as=i>"That was an accident!"</q>

<b smiles gilbert anne><q gilbert to=anne as=a>"It's always something with a screen,"</q> he says, and she can hear that he's smiling.</b>

It's easier like this, with no face on it. She takes a breath; she pulls up her knees.

<q anne to=gilbert as=i>"<b apologises anne gilbert>I'm sorry I hit you. Not now. Then. And I'm sorry that <b apologises gilbert anne recalled>you said sorry eleven times</b> and I counted.</b>"</q>

<q gilbert to=anne as=i>"You <em>counted</em>?"</q>

<q anne to=gilbert as=i>"The last one had a candy heart in it. <b admits anne gilbert>I've still got it.</b> <b admits anne gilbert>I think I was only angry for about a week, and then I just — I didn't know how to stop. It was like being on a swing.</b>"</q>

Nothing. Just the wind, the machine, twenty boys breathing. <em>Say something,</em> she thinks at him, <em>say anything, say Carrots,</em> and for the first time in her life she wouldn't mind.

<q gilbert to=anne as=a>"I'd have done it again, you know,"</q> is what he says. <q gilbert to=anne as=a>"Called you that. <b admits gilbert anne>It was the only way I could think of to get you to look at me. I was fourteen. I was an idiot.</b>"</q>

<q anne to=gilbert as=i>"And now?"</q>

<q gilbert to=anne as=i>"I'm nineteen."</q> She feels him shrug; their shoulders seem to have got very close. <q gilbert to=anne as=ia>"Idiot's about the same."</q>

So <b kisses anne gilbert>Anne kisses him.</b> She misses, mostly. It's dark, and she gets the corner of his mouth, and <b touches gilbert anne>his hand comes up and finds the side of her face</b> as if he'd known for five years exactly where it was going to be, and after that nobody misses anything.

And that's when the lights come back.

<q team to=anne,gilbert as=a>"OOOOH,"</q> roars the hockey team.

<q goalie to=gilbert as=i>"Thought you said she wasn't your girlfriend."</q>

<q gilbert to=goalie as=e>"She wasn't,"</q> says Gilbert, who is red to the ears and <b smiles gilbert>grinning like a jack-o'-lantern</b>. His hand has stayed where it is. <q gilbert to=anne as=ae>"Carrots? Anne? Was that — are we —"</q>

<q anne to=gilbert as=a>"Don't push it,"</q> she says, and then, since there's an exam and a sea and a whole other side to get to, <b pleads anne gilbert><q anne to=gilbert as=a>"sit with me on the boat?"</q></b></scene>

<s authors_note>TODO: Marilla finds out (ch 2?? or leave it). Raspberry cordial: NOT mentioned, take that. ~1,100 words, post Friday if Priya's done with it.</s>
