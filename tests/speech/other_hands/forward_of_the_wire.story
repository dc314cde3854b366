title = "Forward of the Wire"
fandom = "The Borderers (invented)"
pairing = "Edward Lyle/James Mackay"
ending = "hopeful"
endings = ["hopeful", "together", "unresolved"]
why = "Both come back alive, Lyle stays by him all night, and they plan the walk they'll take."
tense = "past"
person = "third"
kind = "limited"
focal = ["lyle"]
absent = ["haig", "mother"]
[people]
lyle = ["Edward Lyle", "he/him", "Lyle", "Captain Lyle", "Teddy", "Edward", "Captain"]
mackay = ["James Mackay", "he/him", "Mackay", "Jamie", "Sergeant Mackay", "Sergeant"]
dunne = ["Private Dunne", "he/him", "Dunne", "Paddy"]
pike = ["Corporal Pike", "he/him", "Pike", "Corporal Pike", "Corporal"]
colonel = ["Colonel Astley", "he/him", "Colonel Astley", "the Colonel", "Astley"]
wren = ["Lieutenant Wren", "he/him", "Wren", "Mr. Wren"]
orderly = ["the orderly", "he/him", "the orderly"]
men = ["the men", "they/them", "the men", "the platoon"]
+++
<s title>FORWARD OF THE WIRE</s>

<s header>Fandom: The Borderers (TV)
Pairing: Lyle/Mackay, preslash if you squint, slash if you don't
Rating: Teen
Warnings: war, injury, period-typical everything</s>

<s disclaimer>Disclaimer: The BBC made them and then the BBC broke them. I am only mopping up.</s>

<s authors_note>Author's notes: AU from the end of episode 5. The raid goes ahead but Pike gets the message through. All mistakes about trench maps are my own.</s>

<scene><q colonel to=lyle as=e>"You'll go at two,"</q> said Colonel Astley. He tapped the map with the stem of his pipe. <q colonel to=lyle as=a>"Six men and a sergeant. In by the sap, across to the crater, have a look at that machine gun, and home for breakfast. I want a prisoner if one's going."</q>

<q lyle to=colonel as=e>"There's a moon, sir,"</q> said Lyle.

<q colonel to=lyle as=a>"I'm aware there's a moon, Captain. I have asked Division to have it removed, and they tell me it's a matter for Corps."</q> The Colonel smiled at his own joke. He was not a bad old man. <q colonel to=lyle as=e>"Any questions?"</q>

<q lyle to=colonel as=i>"No, sir."</q>

<q colonel to=lyle as=i>"Who will you take?"</q>

Lyle had known the answer to that since the word <q other mention>"sergeant"</q>. <q lyle to=colonel as=e>"Mackay, sir. If he's willing."</q>

<q colonel to=lyle as=e>"Willing!"</q> said Astley, much amused.</scene>

<scene>He was in the third bay, sitting on an ammunition box with a sock over his left hand, darning. Two or three of the men were brewing up beside him. They made to rise and Lyle waved them down.

<q lyle to=mackay as=i>"A word, Sergeant."</q>

<q mackay to=lyle as=e>"Sir."</q> Mackay put aside the sock. They went along to the next traverse, where there was nobody but a rat. <q mackay to=lyle as=e>"It's tonight, then."</q>

<q lyle to=mackay as=i>"How did you know?"</q>

<q mackay to=lyle as=i>"You've your good gloves on. You always wear the good gloves."</q>

Lyle looked down at them. He hadn't noticed. <q lyle to=mackay as=e>"Six men,"</q> he said. <q lyle to=mackay as=a>"I thought Dunne, and the two Hendersons. Not Pike, he's got that cough."</q>

<q mackay to=lyle as=a>"Pike'll be wounded in his feelings, sir,"</q> the sergeant said gravely.

<q lyle to=mackay as=i>"Better there than elsewhere. Jamie,"</q> and he heard himself say it, the name that he used only in his head, <q lyle to=mackay as=a>"you needn't come. I could take Cobb."</q>

<q mackay to=lyle as=i>"Cobb couldn't find his own backside with a lantern."</q>

<q lyle to=mackay as=i>"I'm serious."</q>

<q mackay to=lyle as=i>"So am I."</q> There was a silence. Somewhere up the line a flare went up, and hung, and made the wire look like bramble. <q mackay to=lyle as=e>"If you go I go,"</q> Mackay said. <q mackay to=lyle as=a>"I thought you knew that, Captain. I thought that was settled at Loos."</q></scene>

<s scene_break>***</s>

<scene>They were two hundred yards out when it went wrong.

<q dunne to=lyle as=e>"Listen,"</q> breathed Dunne, flat on his face. <q dunne to=lyle as=a>"Sir. D'you hear that?"</q>

Lyle heard it. Somebody was laughing, not twenty feet away, quietly, as one laughs at cards. Then a voice said something in German, and another answered.

<q mackay to=lyle as=e>"Wiring party,"</q> said Mackay's voice in his ear. <q mackay to=lyle as=a>"Eight. Maybe ten. They're between us and the sap."</q>

<q lyle to=mackay as=i>"Can we go round?"</q>

<q mackay to=lyle as=i>"No' with that moon."</q>

<q lyle to=mackay,dunne as=i>"Then we wait. Pass it down. Nobody is to move."</q>

<q dunne to=mackay as=a>"Nobody's to move,"</q> Dunne whispered over his shoulder, and the whisper went away from them along the line of men, growing smaller: <q men to=men as=i>"Nobody to move."</q> <q men to=men as=i>"Nobody to move."</q>

It was the moon in the end. It came out from behind a rag of cloud as if it had been sent for. Lyle saw, quite clearly, a boy in a round cap, holding a mallet, with his mouth open; and then the boy shouted, and the whole sky lit up.

<q lyle to=men as=e>"Back!"</q> Lyle roared. <q lyle to=men as=e>"Back to the crater! Leave it, Henderson, leave it! <em>Run!</em>"</q>

They ran. The gun that they'd come to look at introduced itself. He counted them over the lip, one, two, Dunne, the other Henderson, five, six; he counted again.

<q lyle to=dunne as=a>"Where's the sergeant?"</q>

<q dunne to=lyle as=e>"He was behind me, sir,"</q> gasped Dunne. <q dunne to=lyle as=a>"He was right behind me. He went back for the young fella."</q>

*No*, thought Lyle. *No, no, no.* He had his foot on the slope before he knew it. A hand got him by the belt.

<q dunne to=lyle as=i>"You can't, sir! Sure they'll cut you in half."</q>

<q lyle to=dunne as=i>"Let go of me, Dunne."</q>

<q dunne to=lyle as=e>"I will not, sir,"</q> said Dunne, in tears, <q dunne to=lyle as=a>"and you can have me shot for it in the morning."</q>

And it was then that something large and black came rolling down on top of them both, swearing in Gaelic, with a Henderson under one arm.</scene>

<s scene_break>***</s>

<scene>The dressing station was a cellar with half a roof. Lyle found him at the far end, on a stretcher laid over two barrels.

<q orderly to=lyle as=a>"Can't stop here, sir,"</q> an orderly said, going by with a bucket. <q orderly to=lyle as=a>"M.O.'s orders."</q>

<q lyle to=orderly as=i>"I'm his company commander."</q>

<q orderly to=lyle as=i>"Yes, sir. He said you'd say that, sir. He said I was to tell you to go to bed."</q>

<q lyle to=orderly as=i>"Who did? The M.O.?"</q>

<q orderly to=lyle as=i>"No, sir. The sergeant."</q>

<q mackay to=lyle as=e>"And I'd thank you to do it,"</q> said Mackay from the stretcher. He was the colour of candle. There was a great wad of bandage where his left shoulder ought to have been. <q mackay to=lyle as=a>"You look terrible, sir. Doesn't he look terrible, Paddy?"</q>

<q dunne to=mackay as=e>"Like the wrath of God,"</q> agreed Dunne, who was sitting against the wall with a mug.

<q lyle to=dunne as=e>"That will do, Dunne,"</q> said Lyle. <q lyle to=dunne as=a>"Go and find Mr. Wren and tell him I'll want the roll. And Dunne? What you did in the crater."</q>

<q dunne to=lyle as=i>"Sir?"</q>

<q lyle to=dunne as=i>"Thank you."</q>

<q dunne to=lyle as=a>"Ah, well,"</q> the private muttered, scarlet to the ears, and fled.

Lyle sat down on the third barrel. He took off the good gloves, one finger at a time, because it gave him something to do.

<q lyle to=mackay as=a>"You disobeyed an order,"</q> he said.

<q mackay to=lyle as=i>"I never heard any order, sir. There was a lot of noise."</q>

<q lyle to=mackay as=i>"I said run."</q>

<q mackay to=lyle as=i>"Aye, and I ran. You didn't say which way."</q>

It was not funny. He put his hand over his eyes, and found that he was laughing all the same, or something very like it, and that it would not stop.

<q mackay to=lyle as=e>"Teddy,"</q> said Mackay, in quite another voice. <q mackay to=lyle as=e>"Teddy, man. Don't. I'm here."</q>

Nobody had called him that since school. <q lyle to=mackay as=a>"I counted,"</q> he said, when he could. <q lyle to=mackay as=a>"I counted, and you weren't there."</q>

<q mackay to=lyle as=i>"Well, count again."</q>

<q lyle to=mackay as=e>"One,"</q> said Lyle.

The sergeant's good hand came out from beneath the blanket. It was a moment before either of them looked at it.

<q mackay to=lyle as=a>"They'll send me home for this, I doubt. A month. Maybe two. There's a hill behind my mother's house,"</q> he said to the ceiling. <q mackay to=lyle as=a>"You can see three counties and no' a soul in any of them. If a man had some leave coming."</q>

<q lyle to=mackay as=i>"I have eleven days."</q>

<q mackay to=lyle as=i>"That'd get you up it. I don't promise it'd get you down."</q>

<q colonel to=lyle as=i>"Ah, Lyle, there you are!"</q> It was the Colonel, stooping under the beam with his pipe lit. Lyle began to get up, and found that he couldn't do so without letting go, and remained where he was. <q colonel to=lyle as=a>"Don't rise, my dear fellow. I hear we haven't got a prisoner."</q>

<q lyle to=colonel as=i>"No, sir."</q>

<q colonel to=lyle as=e>"Pity,"</q> said Astley. He looked at the two of them for some time. Then he took the pipe out of his mouth. <q colonel to=lyle as=a>"Still. All home. One can't have everything."</q></scene>

<s authors_note>Feedback is adored, concrit welcome.</s>
