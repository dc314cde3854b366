title = "bed nine"
fandom = "Harbor Unit (invented)"
pairing = "Mateo Reyes/Will Okafor"
ending = "together"
endings = ["together", "hopeful"]
why = "He wakes, and they hold hands in front of the whole squad."
tense = "present"
person = "third"
kind = "limited"
focal = ["reyes"]
[people]
reyes = ["Mateo Reyes", "he/him", "reyes", "mateo", "mattie"]
okafor = ["Will Okafor", "he/him", "okafor", "will", "william"]
grace = ["Grace Okafor", "she/her", "grace", "mrs okafor"]
lindqvist = ["Captain Lindqvist", "she/her", "lindqvist", "cap", "the captain"]
dee = ["Dee", "she/her", "dee"]
doctor = ["the doctor", "he/him", "the doctor", "surgeon"]
nurse = ["the nurse", "she/her", "the nurse"]
clerk = ["the woman at the desk", "she/her"]
+++
<s title>bed nine</s>

<s byline>by parallelparking</s>

<s summary>Summary:

four chairs, one vending machine, thirty-one hours. or: mateo reyes does not do well with waiting.</s>

<s authors_note>Notes:

coda to 2x17 because apparently we're just supposed to accept that will got SHOT and then next week he's fine?? no. title is literally just his bed number. warnings for hospitals, not graphic. unbeta'd, all lowercase because that's where i live now</s>

<scene>the woman at the desk won't tell him anything.

<q clerk to=reyes as=a>"are you family?"</q> she asks, for the second time.

<q reyes to=clerk as=i>"i'm his partner."</q>

she looks at the badge on his belt. there's blood on it. there's blood on all of him, he's been trying not to look down. <q clerk to=reyes as=a>"police partner,"</q> she says. it isn't really a question.

mateo opens his mouth and closes it again. <q reyes to=clerk as=e>"yeah,"</q> he says. <q reyes to=clerk as=a>"police partner."</q>

<q clerk to=reyes as=i>"then i'm sorry. somebody'll come out when there's news. there's a waiting room through there."</q>

<q reyes to=clerk as=i>"is he alive? can you just tell me if he's alive?"</q>

her face does something complicated. she leans over the counter and drops her voice. <q clerk to=reyes as=a>"he went up to surgery twenty minutes ago, honey. they don't take you up to surgery if you're not."</q></scene>

<s scene_break>-</s>

<scene>dee gets there first. she's still got her vest on. she doesn't say anything, just sits down next to him and takes one look at his hands and pulls a pack of baby wipes out of her pocket like a magician.

<q reyes to=dee as=i>"why do you have baby wipes?"</q>

<q dee to=reyes as=i>"i've got a baby, dumbass. gimme."</q>

he gives. she does his fingers one at a time, like he's six.

<q reyes to=dee as=a>"he pushed me,"</q> he tells the floor. <q reyes to=dee as=a>"i had the door. it was my door. and he just shoved me out of the way like, like i was a shopping cart or something."</q>

<q dee to=reyes as=i>"yeah, that sounds like him."</q>

<q reyes to=dee as=a>"i was yelling at him. in the car. we were having a fight, dee, i'd just told him —"</q> and he can't.

dee folds up the wipe so the red's on the inside. <q dee to=reyes as=e>"mattie. does he know?"</q>

<q reyes to=dee as=i>"does he know what."</q>

she just looks at him.

<q reyes to=dee as=a>"no,"</q> he says finally. <q reyes to=dee as=a>"he doesn't know. nobody knows."</q>

<q dee to=reyes as=e>"okay, so, everybody knows,"</q> says dee. <q dee to=reyes as=a>"but sure."</q></scene>

<s scene_break>-</s>

<scene>the captain comes at midnight with coffee. she stands there in her good coat, she must have been at that dinner thing, and she asks for a report and he gives her one. time of entry. number of shots. it's easier when it's numbers.

<q lindqvist to=reyes as=i>"and the shooter?"</q>

<q reyes to=lindqvist as=i>"in custody. ruiz and park have him."</q>

<q lindqvist to=reyes as=e>"good."</q> lindqvist hands him a cup. <q lindqvist to=reyes,dee as=e>"go home, detective. shower. that's both of you."</q>

<q reyes to=lindqvist as=i>"no, ma'am."</q>

<q dee to=lindqvist as=e>"what he said,"</q> says dee, with her eyes closed.

<q lindqvist to=reyes,dee as=a>"i see."</q> she sighs and sits down, all the way down, in one of those terrible orange chairs. <q lindqvist to=reyes,dee as=a>"then move over."</q></scene>

<s scene_break>-</s>

<scene>grace okafor flies in at six in the morning and she's about five feet tall and the whole corridor gets out of her way.

<q grace to=reyes as=i>"which one of you is mateo?"</q>

he stands up so fast that he gets dizzy. <q reyes to=grace as=a>"me. i am. mrs okafor, i'm so sorry, it should have been —"</q>

she has to reach up to do it but she takes his whole face in her hands. <q grace to=reyes as=a>"you're too thin,"</q> she says. <q grace to=reyes as=a>"he said that you were too thin. he calls me every sunday, you know, and it's forty minutes of mateo this, mateo that, mateo burned the rice. you're eating with us when he's better. i'll show you how to do rice."</q>

and that's what does it. thirteen hours and he's been fine, he's been numbers, and it's the rice.

<q grace to=reyes as=e>"there,"</q> says grace okafor into his hair, <q grace to=reyes as=a>"there, now, that's right. let it out. he's too stubborn. i should know, i made him."</q>

<q doctor to=grace as=i>"family of william okafor?"</q>

they all turn around. the surgeon looks like he's about twelve. he's still got the paper hat on.

<q grace to=doctor as=e>"yes,"</q> grace says. she doesn't let go of mateo's arm. <q grace to=doctor as=a>"we are."</q>

<q doctor to=grace,reyes as=i>"he's stable. it was touch and go for a while there, he'd lost a lot of blood, but the bullet missed the lung. he's a lucky man. you can go in two at a time, when he's awake, and not for long."</q>

<q dee to=doctor as=e>"when's he gonna be awake?"</q> dee wants to know.

<q doctor to=dee as=a>"tonight,"</q> the doctor says. <q doctor to=dee as=a>"maybe tomorrow. we'll let him tell us."</q></scene>

<s scene_break>-</s>

<scene>it's tomorrow.

it's quarter to four and grace is asleep in the chair with her shoes off. mateo's counting the beeps. he's got up to nine hundred and something when the hand under his hand moves.

<q okafor to=reyes as=a>"you look like shit,"</q> somebody croaks.

<q reyes to=okafor as=a>"oh my god."</q> he's on his feet. <q reyes to=okafor as=a>"oh my god, will. hey. hey, don't move, you've got tubes. do you know where you are?"</q>

<q okafor to=reyes as=i>"work?"</q>

<q reyes to=okafor as=i>"you're in the hospital. you got shot."</q>

<q okafor to=reyes as=e>"huh."</q> will thinks about it. his eyes keep sliding shut. <q okafor to=reyes as=e>"you okay?"</q>

<q reyes to=okafor as=i>"am i — are you kidding me? you got shot. you pushed me out of the way and you got SHOT, will, and now you're asking if i'm okay? i'm not okay! don't you ever do that again. i swear to god."</q>

<q okafor to=reyes as=i>"was an accident. tripped."</q>

<q reyes to=okafor as=a>"you're such a liar,"</q> mateo whispers. his voice has gone somewhere. <q reyes to=okafor as=e>"what i said in the car. about wanting a transfer. i only wanted a transfer because they don't let you, if you're in the same unit you can't. i was trying to tell you and i did it wrong."</q>

there's a long quiet bit with beeps in it.

<q okafor to=reyes as=e>"mateo,"</q> will says.

<q reyes to=okafor as=i>"yeah?"</q>

<q okafor to=reyes as=i>"is my mom here?"</q>

<q reyes to=okafor as=i>"she's asleep. she's right there."</q>

<q grace to=reyes,okafor as=e>"she isn't,"</q> says grace, without opening her eyes. <q grace to=okafor,reyes as=a>"she is very much asleep. carry on."</q>

will starts to laugh and then stops because it hurts and then he turns his hand over, slow, like it weighs a hundred pounds, so it's palm up.

<q okafor to=reyes as=a>"okay,"</q> he says. <q okafor to=reyes as=a>"put in for the transfer."</q>

<q nurse to=reyes as=a>"sir? visiting's over, i'm gonna have to ask you to —"</q> the nurse stops in the doorway. she looks at the two of them. she looks at their hands.

<q nurse to=reyes as=a>"are you family?"</q> she asks.

<q reyes to=nurse as=e>"yes,"</q> mateo says.</scene>

<s authors_note>come yell at me about harbor unit on tumblr, same name. comments make my week</s>
