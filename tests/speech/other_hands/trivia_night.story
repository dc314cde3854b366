title = "Pub Quiz, or: Four Idiots and a Bonus Round"
fandom = "Fourth Floor (invented)"
pairing = "Josie Lam/Ben Fairweather"
ending = "hopeful"
endings = ["hopeful", "unresolved", "together"]
why = "He has said he'll come to her sister's wedding as her date, and both know what that means."
tense = "past"
person = "third"
kind = "omniscient"
focal = []
absent = ["craig", "vanessa"]
[people]
josie = ["Josie Lam", "she/her", "Josie", "Jo", "Lam"]
ben = ["Ben Fairweather", "he/him", "Ben", "Benjamin", "Fairweather"]
priya = ["Priya", "she/her", "Priya", "Pri"]
theo = ["Theo", "he/him", "Theo", "Theodore"]
waitress = ["the waitress", "she/her", "the waitress"]
host = ["the quizmaster", "he/him", "quizmaster", "the man with the microphone"]
mum = ["Josie's mum", "she/her", "Mum", "Mrs Lam"]
craig = ["Craig", "he/him", "Craig"]
vanessa = ["Vanessa", "she/her", "Vanessa", "Ness"]
rivals = ["Quizteama Aguilera", "they/them", "Quizteama Aguilera", "the table by the window"]
gang = ["the four of them", "they/them"]
[groups]
gang = ["josie", "ben", "priya", "theo"]
+++
<s header>Title: Pub Quiz, or: Four Idiots and a Bonus Round
Author: biscuit_tin
Fandom: Fourth Floor
Characters: Josie, Ben, Priya, Theo
Rating: PG-13
Word Count: ~1,300
Spoilers: up to 3.06, the one with the lift</s>

<s summary>Summary: It's only a quiz. Nobody has ever died at a quiz. (Theo: "Statistically, somebody has.")</s>

<s disclaimer>Disclaimer: They belong to Channel 4 and I'm only borrowing them. I'll put them back in the fridge when I'm done.</s>

<s authors_note>A/N: For sarahbee, who wanted banter. Un-Britpicked because I AM British.</s>

<scene><q theo to=ben,josie,priya as=e>"Right,"</q> said Theo, uncapping the biro with his teeth. <q theo to=ben,josie,priya as=a>"Team name."</q>

<q ben to=theo as=e>"The Usual Suspects,"</q> said Ben.

<q priya to=ben as=e>"We were the Usual Suspects last week,"</q> said Priya, <q priya to=ben as=a>"and we came ninth."</q>

<q ben to=priya as=i>"Out of how many?"</q>

<q priya to=ben as=i>"Nine."</q>

<q josie to=theo,ben,priya as=e>"Let's Get Quizzical,"</q> offered Josie. She'd come straight from work and was still wearing her lanyard.

<q theo to=josie as=e>"Taken,"</q> said Theo.

<q josie to=theo as=i>"Agatha Quiztie?"</q>

<q theo to=josie as=i>"Also taken. And it's illegal."</q>

<q josie to=theo as=i>"It's not <em>illegal</em>, Theodore."</q>

<q theo to=josie as=i>"It should be."</q>

The waitress arrived with a tray. <q waitress to=gang as=a>"Two pints, a G and T, and a - sorry, who had the Malibu and pineapple?"</q>

There was a short silence.

<q ben to=waitress as=e>"It's refreshing,"</q> said Ben with dignity.

<q gang to=ben as=a>"Oh, <em>Ben</em>,"</q> said the other three.

<q ben to=josie,priya,theo as=i>"I had a hard day!"</q>

<q priya to=ben as=i>"You work in a <em>cheese shop</em>."</q>

<q ben to=priya as=i>"We had an incident with the Gorgonzola, actually, Priya, and I'm not ready to talk about it."</q>

The waitress put it down in front of him. She'd even given him an umbrella. <q waitress to=ben as=a>"Anything else, my love?"</q>

<q josie to=waitress as=e>"Crisps,"</q> said Josie. <q josie to=waitress as=a>"Please. And could you just leave the bottle?"</q>

<q waitress to=josie as=a>"The bottle of what?"</q> asked the waitress.

<q josie to=waitress as=i>"Surprise me."</q></scene>

<scene>By round three they were, incredibly, fourth.

<q host to=- as=a>"Question twenty-two,"</q> boomed the man with the microphone. <q host to=- as=a>"In what year did the Tay Bridge fall down?"</q>

<q theo to=ben,josie,priya as=e>"1879,"</q> Theo whispered.

<q josie to=theo as=i>"How do you <em>know</em> that?"</q>

<q theo to=josie as=i>"There's a poem. It's the worst poem in the English language. I did it at my cousin's bar mitzvah."</q>

<q priya to=theo as=i>"Why?"</q>

<q theo to=priya as=i>"I was asked to say a few words. Nobody said which."</q>

Josie snorted gin up her nose. Ben patted her on the back, and went on patting for slightly longer than it took. Priya kicked Theo under the table; Theo, who'd seen, kicked her back.

<q josie to=ben as=a>"I'm fine,"</q> she wheezed. <q josie to=ben as=a>"I'm fine. Get off."</q>

<q ben to=josie as=i>"You've gone purple."</q>

<q josie to=ben as=i>"It's my colour."</q>

Her phone started buzzing its way across the table towards the crisps. She looked at the screen and made a noise like a tyre going down.

<q josie to=ben,priya,theo as=a>"It's my mum. I've got to - two minutes. If there's anything about horses, I know about horses."</q> She put a finger in her other ear. <q josie to=mum as=a>"Hi, Mum. No, I'm in the pub. The <em>pub</em>. No, I'm not on my own, I'm with - yes, they're all here. Yes, Ben's here. Mum says hello."</q>

<q ben to=mum as=i>"Hello, Mrs Lam!"</q>

<q josie to=mum as=a>"He says hello. What? No. No, Mum, I haven't asked - because I haven't decided. I can bring who I like. I can bring nobody. I could bring a horse."</q> A long pause, during which her ears went slowly pink. <q josie to=mum as=a>"I'm not going to ask him that. Because he's sitting right here. Okay. Okay. Love you. Bye. Bye. <em>Bye</em>, Mum."</q>

She put the phone face down. The others were studying the answer sheet with enormous interest.

<q priya to=josie as=e>"So how's Mum?"</q> said Priya.

<q josie to=priya as=i>"Fine. It's Vanessa's wedding. They need numbers by Friday and I've still got a plus one."</q>

<q theo to=josie as=i>"I thought you were taking Craig."</q>

<q josie to=theo as=i>"I'm not taking Craig."</q>

<q priya to=josie as=i>"Since when?"</q>

<q josie to=priya as=i>"Since Craig took somebody called Melanie to Lanzarote."</q>

<q priya to=josie as=e>"Oh, Jo,"</q> said Priya, at the same time as Ben said <q ben to=josie as=e>"Good,"</q> and then everyone looked at Ben.

<q ben to=josie as=a>"I mean, bad,"</q> he said. He stirred his Malibu. <q ben to=josie as=a>"Obviously. For you. I'm just saying, I never liked him. He called me Brian for a year and a half."</q>

<q theo to=ben as=i>"You answered to it."</q>

<q ben to=theo as=i>"I was being polite!"</q>

<q rivals to=josie,ben,priya,theo as=a>"Shhh!"</q> hissed the table by the window, who were called Quizteama Aguilera and took it very seriously.

<q josie to=rivals as=e>"Shhh yourselves,"</q> said Josie.</scene>

<scene><q host to=- as=a>"And after six rounds,"</q> said the quizmaster, shuffling his papers, <q host to=- as=a>"we've got a tie. I don't believe this. Quizteama Aguilera, and"</q> - he squinted - <q host to=- as=a>"The Gorgonzola Incident."</q>

<q gang to=- as=a>"YES!"</q> yelled all four of them.

<q priya to=theo as=i>"We're winning. Theo. Theo, we're <em>winning</em>."</q>

<q theo to=priya as=i>"We're tying."</q>

<q priya to=theo as=i>"I've never tied before. I feel sick."</q>

<q host to=- as=i>"So it's a tie-break. One member from each team up here, please. First hand in the air."</q>

<q theo to=josie as=e>"Jo should go,"</q> said Theo at once.

<q josie to=theo as=i>"Why me?"</q>

<q theo to=josie as=i>"You're the angriest."</q>

<q ben to=josie as=e>"He's got a point,"</q> said Ben.

So Josie went, in her lanyard. A man with a beard got up from Quizteama Aguilera and cracked his knuckles. The whole pub had gone quiet.

<q host to=josie as=a>"For the box of Heroes and the thirty-quid tab,"</q> said the quizmaster. <q host to=josie as=a>"How many hands high is the tallest horse ever re-"</q>

Josie's arm went up like a rocket. <q josie to=host as=e>"Twenty-one and a half! He was called Sampson, he was from Bedfordshire, and they changed his name to Mammoth because he was so <em>big</em>!"</q>

The quizmaster looked at his card. He looked at her. <q host to=josie as=a>"Correct,"</q> he said faintly.

Afterwards nobody could agree on who'd hugged whom first. What was certain was that Priya was standing on a chair, and Theo was shaking hands with strangers, and Josie, holding a box of Heroes over her head, had run slap into Ben.

<q josie to=ben as=a>"I told you,"</q> she panted. <q josie to=ben as=a>"I told you I know about horses."</q>

<q ben to=josie as=a>"You do,"</q> he said. <q ben to=josie as=a>"You know <em>so</em> much about horses. Jo, listen, I'll come to the wedding. If you want. Instead of the horse."</q>

<q josie to=ben as=i>"You'd have to dance with my nan."</q>

<q ben to=josie as=i>"I love your nan."</q>

<q josie to=ben as=i>"You'd have to wear a <em>tie</em>."</q>

<q ben to=josie as=i>"I've got a tie. It's got cheeses on."</q>

She hit him on the arm with the Heroes, and then she didn't move away. <q josie to=ben as=a>"I was going to ask you,"</q> she said to the lanyard. <q josie to=ben as=a>"Before Craig, even. I just thought you'd make a joke."</q>

<q ben to=josie as=e>"I'd have made a joke,"</q> Ben admitted. <q ben to=josie as=e>"But I'd have said yes first."</q>

<q priya to=theo as=a>"Pay up,"</q> said a voice from on top of the chair.

Theo got out his wallet.</scene>

<s end_mark>- fin -</s>
