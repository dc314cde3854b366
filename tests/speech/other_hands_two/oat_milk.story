title = "Oat Milk, No Prejudice"
fandom = "Pride and Prejudice"
pairing = "Elizabeth Bennet/Fitzwilliam Darcy"
ending = "hopeful"
endings = ["hopeful", "together"]
why = "After an apology on a napkin they agree to start over with a coffee that isn't a meeting."
closeness = [-1, -1, -2, -2, -2, -2, -1, 0, 1, 1]
tense = "past"
person = "first"
kind = "limited"
focal = ["lizzie"]
absent = ["caroline", "jane", "bingley", "george", "mom"]
[people]
lizzie = ["Elizabeth Bennet", "she/her", "Lizzie", "Liz", "Elizabeth", "Ms. Bennet"]
darcy = ["Fitzwilliam Darcy", "he/him", "Darcy", "Will", "Mr. Venti Hot Water"]
charlotte = ["Charlotte Lucas", "she/her", "Charlotte", "Char"]
barista = ["the new barista", "he/him", "the barista", "the kid"]
caroline = ["Caroline", "she/her"]
georgiana = ["Georgie", "she/her", "his sister", "Georgiana"]
jane = ["Jane", "she/her"]
bingley = ["Bingley", "he/him", "Charlie Bingley"]
george = ["George Wickham", "he/him", "Wickham"]
mom = ["Mom", "she/her", "my mother"]
+++
<s title>Oat Milk, No Prejudice</s>

<s header>Fandom: Pride & Prejudice - Jane Austen
Tags: Modern AU, Coffee Shop AU, First Person, Lizzie is a disaster, misuse of napkins, one (1) sister</s>

<s authors_note>Hi, it's me, I wrote a coffee shop AU in the year of our lord 2019. I worked in one for three years and everything about the grinder is true. Fight me.</s>

<scene>It is a truth universally acknowledged that a man who orders hot water at a coffee shop is up to something.

<q lizzie to=darcy as=a>"Just hot water,"</q> I said, to be sure.

<q darcy to=lizzie as=i>"In a large cup, please."</q>

<q lizzie to=darcy as=i>"Do you want, like, a teabag?"</q>

<q darcy to=lizzie as=i>"I have my own."</q>

He did. It was in a little tin. He'd been coming in for three weeks at that point, with the coat and the jaw and the laptop, and he'd sit at the good table by the outlet for four hours with his one free cup of water and look as if he was grading us.

<q charlotte to=lizzie as=e>"Mr. Venti Hot Water is back, I see,"</q> said Charlotte, once he was out of earshot. She was restocking the lids. Charlotte's the manager, and my best friend, and the reason I get to have opinions on the clock.

<q lizzie to=charlotte as=i>"He brings his own *tea*, Char."</q>

<q charlotte to=lizzie as=i>"He tips twenty percent on nothing."</q>

<q lizzie to=charlotte as=i>"Twenty percent of nothing is nothing."</q>

<q charlotte to=lizzie as=i>"He puts in a five. Every day. I think that he likes you."</q>

<q lizzie to=charlotte as=a>"He called this place <q other recalled>'tolerable'</q> on the phone!"</q> I hissed. <q lizzie to=charlotte as=a>"I was wiping the next table! <q other recalled>'It's tolerable, I suppose, but the service is a bit much.'</q> I'm the service! I'm the much!"</q>

<q barista to=lizzie,charlotte as=a>"Who's a bit much?"</q> asked the new barista, coming up from the basement with a crate of oat milk. He'd only started on Monday and he was about twelve.

<q charlotte to=barista as=i>"Lizzie is."</q>

<q barista to=charlotte as=a>"Oh, yeah,"</q> he said, and went and put it in the wrong fridge.</scene>

<scene>I should explain about Jane.

Jane's my sister. She's the nice one. In June she started going out with a guy called Charlie Bingley, who's basically a golden retriever with a trust fund, and in September he went to Seattle for a week and just sort of never came back. No fight. No reason. One text, with a sad face in it. My mother took to her bed.

So that was the situation on the Thursday when it was pouring, and we had one customer, and his phone rang, and he (Mr. Tolerable!) answered it at the good table in his normal, carrying, rich-person voice.

<q darcy to=caroline as=a>"No, Caroline, I don't regret it,"</q> he was saying. <q darcy to=caroline as=a>"Bingley gets carried away, he always has. I told him to get out before it turned into something. He'd have been married by Christmas to a girl who was only being polite. And you've met the mother."</q>

Whoever Caroline was, she laughed. I could hear it from the register.

<q charlotte to=lizzie as=e>"Liz,"</q> said Charlotte. <q charlotte to=lizzie as=a>"Put down the jug."</q>

<q lizzie to=charlotte as=i>"He's the friend."</q>

<q charlotte to=lizzie as=i>"Put it down, though."</q>

I put it down. I took my apron off and folded it up, because I respect the apron. Then <b arrives lizzie darcy>I went over to the good table</b> and stood there until he took the phone away from his ear.

<q darcy to=lizzie as=i>"Is there a problem?"</q>

<q lizzie to=darcy as=i>"I'm Lizzie Bennet."</q>

<q darcy to=lizzie as=a>"I know,"</q> he said, and went an odd color. <q darcy to=lizzie as=a>"It's on your — I've been meaning to introduce myself, actually. I've been meaning to for some time. <b admits darcy lizzie>I'm not very good at it.</b> I wondered if you'd ever want to have dinner. With me. I realize that it's your workplace, and that we don't have much in common, and you're clearly overeducated for all this, but <b confesses_love darcy lizzie>I can't seem to think about much else.</b>"</q>

You could've heard a bean drop.

<q lizzie to=darcy as=a>"*Jane* Bennet's sister,"</q> I said.

I watched it go in. It took a good three seconds, and I'm sorry to say that I enjoyed each one.

<q darcy to=lizzie as=i>"Ah."</q>

<q lizzie to=darcy as=i>"She wasn't being polite, you absolute ironing board! She's shy! She cried for a month! And nobody asked you, and <b accuses lizzie darcy>you broke it anyhow because you didn't like my *mom*?</b>"</q>

<q darcy to=lizzie as=a>"I was looking after my friend,"</q> he said stiffly. He'd stood up. He was really unreasonably tall.

<q lizzie to=darcy as=i>"<b rejects lizzie darcy>I wouldn't have dinner with you if this was the last restaurant in the world and they were closing the kitchen.</b>"</q>

<q darcy to=lizzie as=i>"I see. You've made that very clear. I won't take up your table any longer."</q>

He shut the laptop, and he got his coat on, one sleeve inside out. At the door he came back two steps and put a five in the jar, the monster. Then <b leaves darcy lizzie>he walked out into the rain.</b>

<q barista to=charlotte as=a>"Is it always like this?"</q> the kid asked, from behind the pastry case.

<q charlotte to=barista as=i>"No. Sometimes it's busy."</q></scene>

<s scene_break>☕ ☕ ☕</s>

<scene>Two weeks went by. I didn't look at the good table. (I looked at it eleven times a day.) Then one lunchtime there was a girl at the counter, maybe seventeen, in a school blazer, chewing on her braid.

<q georgiana to=lizzie as=i>"Are you Elizabeth?"</q>

<q lizzie to=georgiana as=i>"Depends. Do I owe you money?"</q>

<q georgiana to=lizzie as=a>"I'm supposed to give you this. He's outside in the car. He said I shouldn't say that he's outside in the car."</q> She pushed something across to me with a finger, as though it might go off. <q georgiana to=lizzie as=a>"He's my brother. He's not as bad as all that. He does voices when he reads."</q>

It was one of our own napkins. He'd covered both sides in the smallest handwriting that I've ever seen.

<q other written>"Ms. Bennet: You were right about your sister and I was wrong. I've told Bingley so. He's on the 9.40 from Seattle, with flowers; please don't warn her, he'd like it to be a surprise. I was also wrong about the service. I only came for the service. W. D."</q>

I read it through twice. Then I read the back, which was about George Wickham, and isn't mine to put in here.

<q charlotte to=lizzie as=e>"Well?"</q> demanded Charlotte.

<q lizzie to=charlotte as=i>"He *apologized*. In *ink*."</q>

<q charlotte to=lizzie as=i>"So what are you going to do?"</q>

<q lizzie to=charlotte as=i>"I'm on the clock."</q>

<q charlotte to=lizzie as=i>"Liz, I'm the clock. Go."</q>

<q georgiana to=lizzie as=a>"It's the grey one,"</q> said his sister helpfully. <q georgiana to=barista as=a>"Can I have a hot chocolate?"</q>

<q barista to=georgiana as=i>"Whipped cream?"</q>

<q georgiana to=barista as=i>"Obviously."</q></scene>

<scene><b arrives lizzie darcy>I knocked on the window.</b> It came down about four inches. He had both hands on the wheel, at ten and two, like somebody taking a test.

<q darcy to=lizzie as=i>"I told her not to say."</q>

<q lizzie to=darcy as=i>"She's seventeen. She told me you do voices."</q>

He closed his eyes. <q darcy to=lizzie as=a>"<b apologises darcy lizzie>I'm sorry. I should have said it to your face.</b> Every time I try to, it comes out like a deposition."</q>

<q lizzie to=darcy as=i>"You could've put it on a cup. We write people's names on there all day long."</q>

<q darcy to=lizzie as=i>"You always write <q other written>'Venti Hot Water'</q> on mine."</q>

<q lizzie to=darcy as=i>"<b admits lizzie darcy>Yeah, well. I was kind of a jerk too.</b> I called you an ironing board."</q>

<q darcy to=lizzie as=i>"I looked it up, to see if it meant something else."</q>

<b smiles lizzie>I laughed.</b> I couldn't help it. And <b smiles darcy>he smiled,</b> and it turned out that he'd had it the whole time, a really good one, with a dent in it. It was very annoying. It had started to rain again and it was going down my neck.

<q darcy to=lizzie as=a>"I don't suppose,"</q> he began, and then he stopped and tried again. <q darcy to=lizzie as=a>"<b pleads darcy lizzie>Would you let me buy you a coffee?</b> Not here. Somewhere neither of us is working."</q>

<q lizzie to=darcy as=i>"You don't drink coffee."</q>

<q darcy to=lizzie as=e>"I've never liked it,"</q> said Darcy, <q darcy to=lizzie as=e>"but I'm told that I've been wrong about things."</q>

I looked back at the shop. In the window there were three faces in a row, Charlotte's, and the kid's, and one with whipped cream on it.

<q lizzie to=darcy as=a>"<b agrees lizzie darcy>Saturday,</b>"</q> I told him. <q lizzie to=darcy as=a>"And I'm bringing my own teabag."</q></scene>

<s authors_note>END NOTES: thank you for reading!! Georgie is my favorite and I may write her the sequel. If you bring your own tea to a café in real life, please tip five bucks.</s>
