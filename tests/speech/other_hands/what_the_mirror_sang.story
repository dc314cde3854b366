title = "What The Mirror Sang"
fandom = "The Phantom of the Opera - Gaston Leroux"
pairing = "Christine Daae/Erik"
ending = "apart"
endings = ["apart", "unresolved"]
why = "He lets her go with Raoul; she kisses his forehead and leaves the ring."
closeness = [1, 0, 0, -1, -1, 0, 1, 1, 0, -1]
tense = "past"
person = "third"
kind = "limited"
focal = ["christine"]
absent = []
[people]
christine = ["Christine Daae", "she/her", "Christine", "Mademoiselle Daae"]
erik = ["Erik", "he/him", "Erik", "Angel", "Maestro", "the Phantom"]
raoul = ["Raoul de Chagny", "he/him", "Raoul", "Vicomte", "Monsieur le Vicomte"]
giry = ["Madame Giry", "she/her", "Madame Giry"]
meg = ["Meg Giry", "she/her", "Meg"]
+++
<s header>Title: What The Mirror Sang
By: Opera_Rose_1881
Rated: PG
Genre: Angst/Romance
Summary: One shot songfic. Christine goes back one last time. E/C, some R/C. Read and review please!</s>

<s disclaimer>Disclaimer: Erik, Christine etc. belong to Gaston Leroux. The song is mine, I wrote it in study hall so please dont take it.</s>

<s authors_note>AN: This would not leave me alone. *hands out tissues* Lyrics are in between the slashes.</s>

<s scene_break>----------</s>

/There's a light beneath the water
That the daylight never knew/

<scene>The dressing room was exactly as she had left it. Even the roses were there, quite dead, their heads hanging over the edge of the vase.

<q meg to=christine as=i>"You should not be in here, you know."</q>

Christine turned with a gasp. It was only little Meg, standing in the doorway in her practice skirts with a candle in her hand.

<q christine to=meg as=a>"I had forgotten something,"</q> Christine said.

<q meg to=christine as=e>"What did you forget?"</q> asked Meg.

*My voice*, she thought. *My soul. I left them on the other side of that glass.* But she only touched the ribbon at her throat. <q christine to=meg as=a>"It does not matter. Is the Vicomte downstairs?"</q>

<q meg to=christine as=e>"He is walking up and down by the carriage. Maman says that he will wear a hole in the street."</q> Meg hesitated. Her eyes went to the mirror and she crossed herself. <q meg to=christine as=e>"Christine, you aren't going to… you would not go to HIM again?"</q>

<q christine to=meg as=i>"Go to bed, Meg."</q>

<q meg to=christine as=i>"But…"</q>

<q christine to=meg as=a>"<b pleads christine meg>Please,</b>"</q> she begged, and <b leaves meg christine>the girl went</b>, looking back over her shoulder the whole way.</scene>

/Oh I gave you all my morning
Now I give you my adieu/

<scene>The boat was waiting. She had not rowed it by herself before and the oars were so heavy that her hands bled. But there was a light on the far shore, one single light, and <b arrives christine erik>she went to it</b> as she had always gone.

He was sitting at the organ with his back to her. He was not playing. His long thin hands lay on the keys as if somebody had put them there and forgotten about them.

<q erik to=christine as=a>"<b rejects erik christine>Go away,</b>"</q> he said without turning round.

<q christine to=erik as=i>"Erik…"</q>

<q erik to=christine as=i>"I let you go once. I do not think that I have the strength to do so twice. <b pleads erik christine>Go away, Christine.</b> Go to your pretty boy and your pretty house, and do not come here to look at me."</q>

<q christine to=erik as=e>"I did not come to look at you,"</q> said Christine softly. <q christine to=erik as=a>"I came to say goodbye."</q>

<b smiles erik>He laughed. It was a dreadful sound.</b> <q erik to=christine as=a>"You said it. It was very moving. There was a lasso and a torture chamber."</q>

<q christine to=erik as=a>"No,"</q> she said. <b trembles christine>Her knees were shaking</b> but <b stays christine erik>she stepped out of the boat.</b> <q christine to=erik as=a>"That was not goodbye. That was fear. You never gave me the chance to do it properly."</q></scene>

/And the mirror keeps the singing
When the singer's face is gone/

<scene>Now <b arrives erik christine>he did turn.</b> He had left off the mask. She made herself look, and to her surprise it was not difficult; it was only a face, an unhappy one, and <b cries erik>it was wet.</b>

<q erik to=christine as=a>"Well?"</q> whispered Erik. <q erik to=christine as=e>"Scream."</q>

<q christine to=erik as=i>"I am not going to scream."</q>

<q erik to=christine as=i>"You did before."</q>

<q christine to=erik as=a>"I was a child before."</q> <b arrives christine erik>She came closer</b>, one step and then another, till she could have touched his sleeve. <q christine to=erik as=a>"<b apologises christine erik>I am sorry that I screamed.</b> You gave me everything that I have, and I never thanked you. I was so afraid of you that I forgot to. <b thanks christine erik>Thank you for my voice, Maestro.</b>"</q>

For a moment he did not seem to understand. Then <b cries erik>he put both hands over that terrible face and wept</b> like a little boy.

<q erik to=christine as=a>"<b confesses_love erik christine>I loved you,</b>"</q> he sobbed. <q erik to=christine as=a>"I did it so very badly."</q>

<q christine to=erik as=e>"<b forgives christine erik>I know,</b>"</q> Christine said. <q christine to=erik as=e>"Hush. I know."</q>

And she bent down and <b kisses christine erik>kissed him upon the forehead.</b></scene>

<scene><q raoul to=christine as=i>"Christine!"</q> <b arrives raoul christine>The cry rang out across the water.</b> A lantern swung wildly in the dark. <q raoul to=christine as=a>"Christine, where are you? If he has hurt you I swear…!"</q>

Erik's head came up. The old fury leaped into his yellow eyes. <q erik to=christine as=e>"<b accuses erik christine>You brought him here!</b>"</q>

<q christine to=erik as=a>"I did not! He followed me. Raoul, stay there!"</q> <b glares christine raoul>she cried.</b> <q christine to=raoul as=a>"I am quite safe. I am coming. <b pleads christine raoul>Only give me one minute more.</b>"</q>

<q raoul to=christine as=a>"I will give you nothing of the kind!"</q> <b glares raoul christine>shouted the Vicomte.</b>

<q erik to=raoul as=e>"You will do as she tells you, boy,"</q> said Erik. He had got to his feet. How tall he was, and how weary! He pulled a ring from his smallest finger, looked at it, and <b touches erik christine>closed her hand around it.</b> <q erik to=christine as=a>"Take it. You may bury it with me when the time comes. You'll see it in the newspaper, I think. Three words."</q>

<q christine to=erik as=a>"<b refuses christine erik>No,</b>"</q> she said. She put the ring down on the keys, where it made one small high note. <q christine to=erik as=a>"You'll want it. You shall write something for it. You'll write the most beautiful thing in the world, and I will hear it, wherever I am, and I will know. <b pleads christine erik>Promise me.</b>"</q>

He was silent for so long that the lantern had time to reach the shore.

<q erik to=christine as=a>"<b promises erik christine>I promise,</b>"</q> said the Angel of Music. <q erik to=christine as=a>"<b says_goodbye erik christine>Good night, my child.</b>"</q></scene>

<scene>Raoul said nothing the whole way across. It was only when they were out in the street, with the snow coming down, that <b touches raoul christine>he took her bleeding hands in his.</b>

<q raoul to=christine as=a>"<b accuses raoul christine>Why?</b>"</q> he asked.

<q christine to=raoul as=e>"Because nobody had,"</q> answered Christine.

And far beneath them, so faintly that it could have been the wind in the gratings, somebody had begun to play.</scene>

/There's a light beneath the water
And it's going, going on./

<s authors_note>AN: *sniffles* Please review, it is my first POTO fic! Constructive criticism ok but no flames. And yes I know Leroux's Erik is blond-ish or whatever.</s>
