title = "Last Stop, Neptune"
fandom = "Veronica Mars"
pairing = "Veronica Mars/Logan Echolls"
ending = "apart"
endings = ["apart", "unresolved"]
why = "She tells him that they are done for good, and he lets her go and does not follow."
closeness = [-1, -1, 0, 1, 2, 1, 0, -1, -2, -2]
tense = "past"
person = "first"
kind = "limited"
focal = ["veronica"]
absent = ["lilly", "gory"]
[people]
veronica = ["Veronica Mars", "she/her", "Veronica", "Mars", "Ronnie"]
logan = ["Logan Echolls", "he/him", "Logan", "Echolls"]
keith = ["Keith Mars", "he/him", "Dad", "Keith"]
nurse = ["the nurse", "she/her", "nurse"]
boy = ["Jack", "he/him", "Zach", "the kid", "the kid in the sling"]
lilly = ["Lilly", "she/her"]
gory = ["Gory Sorokin", "he/him", "Gory"]
+++
<s header>TITLE: Last Stop, Neptune
AUTHOR: marshmallow_noir
FANDOM: Veronica Mars
PAIRING: LoVe (sorry)
RATING: PG-13
SPOILERS: through 3x20</s>

<s summary>SUMMARY: Two people walk into an emergency room. Post-finale, not the one that you wanted.</s>

<s disclaimer>Not mine. Rob Thomas owns them and breaks their hearts; I only pick up the pieces.</s>

<scene>The thing about the emergency room at Neptune Memorial is that they know me there by name. I'd like to think it's my sparkling personality.

<q nurse to=veronica as=a>"Honey, again?"</q> said the nurse at the desk.

<q veronica to=nurse as=i>"Not me, for a change. I'm looking for a guy. Six feet, bad attitude, bleeding."</q>

<q nurse to=veronica as=i>"That's every guy I've got tonight. Family?"</q>

<q veronica to=nurse as=i>"Ex."</q>

She clicked her pen at me. <q nurse to=veronica as=a>"Which one are you, then? There's a girl been on the phone three times."</q>

<q veronica to=nurse as=a>"I'm the other one,"</q> I said.

Curtain four. Of course there was a kid from the dorms sitting on the next bed with his arm in a sling, so that we should have an audience. Logan had a butterfly bandage over one eye, and his lip was split, and there was blood all down what I happened to know was a two-hundred-dollar shirt. He was reading a leaflet about hepatitis.

<q logan to=veronica as=a>"<b greets logan veronica>Veronica Mars,</b>"</q> he said, without looking up. <q logan to=veronica as=a>"I'd know that judgmental breathing anywhere."</q>

<q veronica to=logan as=i>"Who was it?"</q>

<q logan to=veronica as=i>"I walked into a door."</q>

<q veronica to=logan as=i>"Did the door have brothers?"</q>

<q logan to=veronica as=i>"It might've had a couple cousins."</q>

<q boy to=veronica as=a>"There were four of 'em,"</q> said the kid in the sling. <q boy to=veronica as=a>"Russian guys. It was outside the food court. He got one in a *fountain*, it was awesome."</q>

<q logan to=boy as=e>"Thank you, Zach,"</q> said Logan.

<q boy to=logan as=i>"It's Jack."</q>

I sat down on the end of the bed, since the alternative was to fall down. I'd run two red lights. I want that on the record, because of how the rest of it goes.</scene>

<scene><q veronica to=logan as=i>"Gory Sorokin."</q>

<q logan to=veronica as=i>"You remember him. He's the charming one from the cafeteria. It turns out that he meant what he said."</q>

<q veronica to=logan as=i>"I told you that he'd come for you. <b accuses veronica logan>I said it, I said to you that his whole family kills people, and you *smirked* at me.</b>"</q>

<q logan to=veronica as=i>"It was worth it."</q>

<q veronica to=logan as=i>"It's not *worth* it! <b accuses veronica logan>You don't get to hit everybody who's mean to me!</b>"</q>

<q logan to=veronica as=a>"He put you on the internet,"</q> he said, quite softly. And for a second there he was, looking straight at me with the one eye, the boy who'd put his jacket on me at the side of the pool after Lilly's funeral and never once brought it up. <q logan to=veronica as=a>"I can't just sit there, Veronica. <b admits logan veronica>I never could. It's about the only thing about myself that I like.</b>"</q>

I didn't have a comeback. You might want to mark your calendars.

What I did have was a wet paper towel, so <b touches veronica logan>I used it on his chin.</b> He held still for me. He'd got an eyelash stuck to his cheek.

<q logan to=veronica as=i>"Ow."</q>

<q veronica to=logan as=i>"Don't be a baby."</q>

<q logan to=veronica as=i>"You have the bedside manner of a parking meter."</q>

<q veronica to=logan as=a>"Then go private."</q> But <b smiles veronica>I was smiling,</b> God help me, and so was he, as much as he could with the lip. <q veronica to=logan as=a>"What'd you do to the one in the fountain?"</q>

<q logan to=veronica as=i>"Baptized him."</q>

<q veronica to=logan as=a>"My hero,"</q> I said, and <b kisses logan veronica>he kissed me.</b>

Or I kissed him; accounts differ. There was blood in it. It was the elevator and the motel balcony and every other time that I'd known better, and I'd like to tell you that I stopped after one.

<q boy to=veronica,logan as=a>"Should I leave?"</q> asked the kid.

<q veronica to=boy as=i>"Yes."</q>

<q logan to=boy as=i>"Stay. Learn something."</q></scene>

<s scene_break>***</s>

<scene>Flash back with me one year. It's what I do.

A hotel suite, and a breakfast cart, and him in a robe with a crest on it. <q other recalled>"Tell me what you want,"</q> he had said, <q other recalled>"and I'll be it. I'm serious. I'll write it down."</q>

I'd said I wanted him to be careful. He had written it down, too, on the pad by the bed. C-A-R-E-F-U-L. I found out afterward that he'd hired two guys to follow me to class.</scene>

<s scene_break>***</s>

<scene>It was getting on for two when they let us go. The parking lot was empty but for the LeBaron and a shopping cart. I had one hand in the back pocket of his jeans and I'd actually started to think about pancakes, and then his phone lit up, and he turned it over so that I wouldn't see.

He's never been any good at that.

<q veronica to=logan as=i>"Is it her?"</q>

<q logan to=veronica as=i>"No. It's a guy I know."</q>

<q veronica to=logan as=i>"What sort of guy?"</q>

<q logan to=veronica as=a>"The sort who knows where Gory Sorokin parks."</q> He had his chin up. <q logan to=veronica as=a>"I wasn't going to do anything tonight."</q>

I took my hand out of his pocket.

<q veronica to=logan as=i>"Logan."</q>

<q logan to=veronica as=i>"They'll be back, Veronica. They aren't just going to let it go. So I get there first, and that's the end of it, and you can walk around campus without —"</q>

<q veronica to=logan as=i>"<b pleads veronica logan>Promise me you won't.</b>"</q>

<q logan to=veronica as=i>"I can't do that."</q>

<q veronica to=logan as=i>"You mean that you won't."</q>

<q logan to=veronica as=i>"Okay. <b refuses logan veronica>I won't.</b>"</q>

There was a gull on the shopping cart. It was the middle of the night and there was this one gull, looking from me to him as if it had money on it.

<q veronica to=logan as=a>"My dad lost an election over me last week,"</q> I said. <q veronica to=logan as=a>"He's in there every day shredding things and whistling. Everyone that I love keeps going to war for me and nobody ever asks if I want a war. And I'd do it too, that's the funny part. I ran two red lights. If they'd killed you I'd have burned their house down with the dog inside."</q>

<q logan to=veronica as=i>"See? <b confesses_love logan veronica>That's why I love you.</b>"</q>

<q veronica to=logan as=i>"I know. It's why I've got to quit."</q>

It took him a while to get there. I watched it come across his beat-up face, like the shadow of something with wings.

<q logan to=veronica as=i>"You just kissed me in front of Zach."</q>

<q veronica to=logan as=i>"Jack."</q>

<q logan to=veronica as=i>"You can't do that and then—"</q>

<q veronica to=logan as=a>"<b breaks_up veronica logan>I'm done, Logan,</b>"</q> I said. <q veronica to=logan as=a>"Not mad. I'm not even mad, I brought you a paper towel. <b breaks_up veronica logan>I'm just done.</b> If I stay we'll be the two coolest people at somebody's funeral, and I've been to that one."</q>

He didn't yell. I'd been counting on the yelling. He looked down at the phone in his hand, and he nodded a couple of times, and <b cries logan>wiped his eyes</b> with the cuff of the shirt.

<q logan to=veronica as=a>"I thought that our story was epic, you know,"</q> he said finally. <q logan to=veronica as=a>"Spanning years."</q>

<q veronica to=logan as=i>"It was. It did."</q>

<q logan to=veronica as=i>"Take care of yourself, Mars."</q>

<q veronica to=logan as=i>"<b says_goodbye veronica logan>Goodbye, Logan.</b>"</q>

<b leaves veronica logan>I drove.</b> I made it as far as the first stop sign. In the mirror he was still there, under the one light that worked, getting smaller without moving, which is a trick I'd never seen him do.</scene>

<scene><q keith to=veronica as=e>"You're up late,"</q> said Dad. He was on the couch with the dog and an infomercial. <q keith to=veronica as=a>"Or early. How's the patient?"</q>

<q veronica to=keith as=i>"He'll live."</q>

<q keith to=veronica as=i>"And the other patient?"</q>

I got under his arm on the side the dog wasn't. He smelled of toner. On the screen a woman was cutting a shoe in half with a knife, and she looked so happy.

<q veronica to=keith as=a>"Ask me tomorrow,"</q> I said.</scene>

<s authors_note>A/N: Put down the pitchforks. I love them too. There MAY be a sequel, if I can get them to talk to each other. Reviews = love (or LoVe).</s>
