title = "Trouble in Boots"
fandom = "The Three Musketeers - Alexandre Dumas"
pairing = "d'Artagnan/Reader"
ending = "hopeful"
endings = ["hopeful", "together"]
why = "He kisses your hand and promises to be on the roof again tomorrow."
tense = "present"
person = "second"
kind = "limited"
focal = ["you"]
absent = ["cardinal"]
[people]
you = ["Y/N", "she/her", "Y/N", "Y/n", "L/N"]
dart = ["d'Artagnan", "he/him", "d'Artagnan", "Gascon"]
porthos = ["Porthos", "he/him", "Porthos"]
aramis = ["Aramis", "he/him", "Aramis"]
athos = ["Athos", "he/him", "Athos"]
guard = ["the guard", "he/him", "guard"]
guard2 = ["the second guard", "he/him"]
madame = ["Madame Colette", "she/her", "Madame Colette", "Madame"]
cardinal = ["the Cardinal", "he/him", "the Cardinal"]
+++
<s title>Trouble in Boots (d'Artagnan x Reader)</s>

<s authors_note>A/N: Requested by @musketeermoods!! sorry this took forever, finals kicked my butt. Y/N = your name, L/N = last name, Y/H/C = your hair colour (its only there once). No warnings just fluff and one (1) sword. Enjoy loves xx</s>

<scene>You are elbow deep in flour when the window breaks.

Well. It doesn't break, exactly. It opens really fast and a person falls through it, boots first, onto the table where you have been rolling out pastry since four in the morning.

<q you to=dart as=a>"Hey!"</q> you yell. <q you to=dart as=a>"Those were tarts!"</q>

<q dart to=you as=a>"They were excellent tarts,"</q> says the person, sitting up. He's got jam in his hair. He is about nineteen, with a sharp brown face and the kind of smile you want to slap. <q dart to=you as=a>"I'm so sorry. Do you have a cupboard?"</q>

<q you to=dart as=i>"Do I have a <em>what?</em>"</q>

Someone hammers on the street door. <q guard to=you as=i>"Open up! In the name of the Cardinal!"</q>

The boy on the table looks at you. You look at the boy on the table. He puts his hands together like he's praying.

You sigh. <q you to=dart as=a>"Under the sink,"</q> you hiss. <q you to=dart as=a>"And don't touch anything."</q>

He's folded up behind the flour sacks before you've even finished the sentence. You brush some of the broken pastry over the bootprint, wipe your hands, and open the door.

There are two of them, red cloaks and all. The tall one looks down his nose at you.

<q guard to=you as=a>"A man came this way,"</q> he barks. <q guard to=you as=a>"A Gascon. Did you see him?"</q>

<q you to=guard as=a>"I've been baking,"</q> you say. <q you to=guard as=a>"I haven't seen anybody since yesterday. Would you like a tart? Some of them got a little squashed."</q>

<q guard to=you as=i>"We don't want a tart, girl."</q>

<q guard2 to=guard as=a>"I'd have a tart,"</q> says the second guard hopefully.

The tall one shuts his eyes for a moment. <q guard to=guard2 as=a>"Bernard. What did we talk about?"</q>

<q guard2 to=guard as=i>"No snacks on duty, sir."</q>

<q guard to=guard2 as=a>"No snacks on duty."</q> He glares around the kitchen one more time. You hold your breath. There's a boot sticking out from beneath the sink. It's only the toe. You step in front of it and smile as sweetly as you know how. <q guard to=you as=a>"If you see him, you will report it. There's a reward. Good day."</q>

You shut the door, lean on it, and count to twenty.

<q you to=dart as=a>"You can come out now,"</q> you say.

The sacks sneeze. Then he crawls out, white from head to foot like a very handsome ghost.

(<em>Handsome?</em> you think. <em>Really, Y/N? He fell on your tarts.</em>)

<q dart to=you as=a>"That was magnificent,"</q> he says. <q dart to=you as=a>"You didn't even blink! I owe you my life, mademoiselle. D'Artagnan, of the King's Musketeers. Almost. I've got the boots."</q> He sweeps you a bow and flour goes everywhere.

<q you to=dart as=a>"Y/N,"</q> you tell him. <q you to=dart as=a>"L/N. Of this bakery. What did you do?"</q>

<q dart to=you as=i>"Nothing!"</q>

You raise an eyebrow.

<q dart to=you as=a>"I may have called somebody's horse ugly,"</q> d'Artagnan admits. <q dart to=you as=e>"And then I may have fought him. And his friends. It was a <em>very</em> ugly horse."</q></scene>

<s scene_break>~ time skip brought to you by squashed tarts ~</s>

<scene>He comes back the next day, through the door this time, and he's brought three men with him.

<q dart to=you as=a>"I've come to pay for the tarts,"</q> he announces. <q dart to=athos,porthos,aramis as=a>"Gentlemen, this is her. This is the one I told you about."</q>

<q porthos to=dart as=a>"The one with the sink,"</q> says the biggest of them, delighted. He's the size of a wardrobe and he's got lace on everything that can hold lace. <q porthos to=you as=a>"Porthos, at your service. Is it true that you offered them pastry?"</q>

<q you to=porthos as=i>"It seemed rude not to."</q>

<q aramis to=dart as=a>"I like her,"</q> the pretty one in black murmurs.

<q dart to=aramis as=i>"You like everyone, Aramis."</q>

<q aramis to=dart as=i>"It's a spiritual exercise."</q>

The third one doesn't say anything. He only looks at you, gravely, for a bit, and takes off his hat. You find out later that this is Athos and that from Athos it's practically a parade.

<q you to=dart as=a>"That'll be two livres,"</q> you tell d'Artagnan, holding out your hand.

His ears turn red. He pats his pockets, one after another. <q dart to=athos as=a>"Athos,"</q> he says out of the corner of his mouth. <q dart to=athos as=a>"Can you lend me two livres?"</q>

<q athos to=dart as=e>"No,"</q> says Athos.

<q dart to=porthos as=i>"Porthos?"</q>

<q porthos to=dart as=i>"I spent it on the lace."</q>

You can't help it. You burst out laughing, and you laugh until you have to hold on to the counter, and d'Artagnan, who looked like he wanted the floor to eat him, starts to grin too.

<q you to=dart as=a>"You can work it off,"</q> you say when you can breathe. <q you to=dart as=a>"I've got forty loaves to carry to the Rue Férou. Can you carry bread without falling on it?"</q>

<q dart to=you as=i>"I can try!"</q></scene>

<s scene_break>~</s>

<scene>It turns out that he can. It also turns out that he never stops talking. By the end of the week you know about his mother and his father and his yellow horse, and he knows your favourite colour and the name of the boy who pulled your Y/H/C braids when you were seven, and has offered to fight him.

<q you to=dart as=a>"He's a priest now,"</q> you say.

<q dart to=you as=i>"I can fight a priest. I live with Aramis."</q>

You're sitting on the roof of the bakery because it's too hot inside. The whole of Paris is going pink and gold. Downstairs Madame Colette is singing very badly.

<q you to=dart as=a>"You don't owe me anything anymore, you know,"</q> you say quietly. <q you to=dart as=a>"You paid off the tarts on Tuesday."</q>

He's silent for so long that you turn your head. For once he isn't smiling.

<q dart to=you as=a>"I know,"</q> d'Artagnan says. <q dart to=you as=e>"I can count. I was kind of hoping that you couldn't."</q>

Your heart does a somersault. <q you to=dart as=a>"Oh,"</q> you say, like a genius.

<q dart to=you as=i>"I haven't any money. I'm not even really a musketeer. I've got three friends and an ugly horse, and I fall through windows. But if you wouldn't mind, Y/N, I'd like to keep on carrying the bread."</q>

<q madame to=you as=i>"Y/N!"</q> The trapdoor bangs open and Madame Colette's red face comes out of it. <q madame to=you as=e>"The ovens won't light themselves! Is that boy up there again?"</q>

<q you to=madame as=i>"No, Madame!"</q>

<q dart to=madame as=e>"No, Madame!"</q> calls d'Artagnan.

There's a terrible pause.

<q madame to=dart as=e>"Tell him that he can take the rye to the Louvre in the morning,"</q> says Madame Colette, and the trapdoor closes.

He lifts your hand, flour and all, and kisses it. His lips are warm. <q dart to=you as=a>"Same time tomorrow?"</q> he asks.

<q you to=dart as=a>"Use the stairs,"</q> you say, but you're smiling so hard it hurts.

He goes by the window.</scene>

<s authors_note>Tagging: @athosdeservesbetter @lacedporthos @sunandsteel
Requests are OPEN. Reblogs are love!</s>
