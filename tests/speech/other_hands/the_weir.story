title = "The Weir"
fandom = "North and South - Elizabeth Gaskell"
pairing = "Margaret Hale/John Thornton"
ending = "hopeful"
endings = ["hopeful", "together"]
why = "She owns the lie at the station and he answers that he had never stopped; they walk back together, the question unasked but agreed."
closeness = [-1, -1, -1, -1, 0, 0, 0, 1, 1, 2]
tense = "past"
person = "third"
kind = "limited"
focal = ["margaret"]
absent = ["frederick", "bell", "boucher"]
[people]
margaret = ["Margaret Hale", "she/her", "Margaret", "Miss Hale"]
thornton = ["John Thornton", "he/him", "Mr. Thornton", "Thornton", "John", "Master Thornton"]
higgins = ["Nicholas Higgins", "he/him", "Higgins", "Nicholas"]
tommy = ["Tommy Boucher", "he/him", "Tommy"]
frederick = ["Frederick Hale", "he/him", "Frederick"]
bell = ["Mr. Bell", "he/him", "Mr. Bell"]
boucher = ["Boucher", "he/him", "Boucher"]
+++
<s title>The Weir</s>

<s byline>by antimacassar</s>

<s summary>Summary: Margaret goes back to Milton to settle Mr. Bell’s property, and to see a drowned man’s son sail a boat.</s>

<s authors_note>Author’s Note: Written for the 2011 autumn exchange, for harebell_lane, who asked for ‘water, and somebody saying the thing at last’. Everything belongs to Mrs. Gaskell except the boat.</s>

<s scene_break>* * *</s>

<scene>The water that had drowned Boucher was hardly deep enough, in October, to wet the hem of a gown. It ran purple on Mondays and Thursdays, a rusty green on the other days, and on Sundays, when the dye-works slept, it was as nearly the colour of water as anything in Milton was the colour of itself. Margaret had chosen a Sunday. She had told herself, on the train, that this was for the boy’s sake.

<q tommy to=margaret as=a>‘She’s stuck,’</q> said the boy. <q tommy to=margaret as=a>‘She’s gone and stuck hersen on th’ stones.’</q>

<q margaret to=tommy as=e>‘Then we must wait for the current to think better of it,’</q> said Margaret. <q margaret to=tommy as=a>‘What have you called her?’</q>

He considered whether she could be trusted. He was seven; he had his father’s eyes, and had been taught by Higgins to look straight with them. <q tommy to=margaret as=a>‘Th’ Russian,’</q> he admitted.

<q margaret to=tommy as=i>‘Because of the cat?’</q>

<q tommy to=margaret as=i>‘What cat?’</q>

<q margaret to=tommy as=a>‘No,’</q> she agreed humbly, <q margaret to=tommy as=a>‘I can see that there is no cat.’</q>

Behind them, on the bank, Nicholas Higgins coughed into his sleeve in a way that was not wholly to do with fluff. He had grown thinner since the spring. He had also, she observed, acquired a waistcoat.

<q higgins to=margaret as=e>‘Yo’ll have seen th’ mill,’</q> said he, when the boy had gone wading after his ship. <q higgins to=margaret as=a>‘Comin’ up from th’ station. Yo’d see there were no smoke.’</q>

<q margaret to=higgins as=i>‘It is Sunday.’</q>

<q higgins to=margaret as=a>‘Ay. It’ll be Sunday tomorrow, too, by th’ look of it.’</q> He threw a stone, not at anything. <q higgins to=margaret as=a>‘He’s paid every man of us to th’ last farthing. I’ll say that. He stood at th’ gate hissel’, wi’ th’ book, and called us by us names. I never thought I’d live to be sorry for a master.’</q>

She said nothing to this. There was a good deal of practice behind it; she had said nothing about Mr. Thornton for eleven months, in three houses, to some of the kindest and most inquisitive people in London.

<q higgins to=margaret as=a>‘He walks here of a Sunday,’</q> he added.

<q margaret to=higgins as=i>‘Nicholas!’</q>

<q higgins to=margaret as=i>‘I thought yo’d best know. Seein’ as that’s him.’</q></scene>

<scene>It was. <b arrives thornton margaret>He had come down by the bleaching-ground</b>, with his hat in his hand and his head bent, like a man reading; and he did not lift it until the path had brought him so near that there was no question of either of them not having seen. <b trembles thornton>He stopped as one does at the edge of a kerb.</b>

<q thornton to=margaret as=i>‘<b greets thornton margaret>Miss Hale.</b>’</q>

<q margaret to=thornton as=i>‘<b greets margaret thornton>Mr. Thornton.</b>’</q>

<q higgins to=thornton as=e>‘<b greets higgins thornton>Measter,</b>’</q> said Higgins comfortably. <q higgins to=tommy,margaret,thornton as=a>‘Tommy, lad, come out o’ that. We’ll go up and look at it fro’ th’ bridge.’</q>

<q tommy to=higgins as=i>‘But she’s stuck!’</q>

<q higgins to=tommy as=a>‘She’ll come off better wi’out us.’</q> And <b leaves higgins margaret>he took the child by the wet hand and bore him away</b>, with a discretion that could have been heard in Hyde.

The boat lay over on her side. The two who were left looked at it with great attention.

<q thornton to=margaret as=e>‘You are in Milton on business,’</q> Mr. Thornton said at last.

<q margaret to=thornton as=a>‘Mr. Bell left some houses in Crampton. There are drains, I understand. I have been reading about drains.’</q> She heard her own voice go on, light and dry, a voice out of Harley Street, and hated it. <q margaret to=thornton as=a>‘I was very sorry to hear about the mill.’</q>

<q thornton to=margaret as=i>‘There is no need. It was honestly lost.’</q>

<q margaret to=thornton as=i>‘That is why I am sorry.’</q>

He glanced at her, and away. He had grown older about the mouth. She remembered that mouth saying that he had no wish to hear her excuses; <b refuses thornton margaret recalled>he had said it with the utmost courtesy, on the stairs at Crampton, and shut the door so that it made no sound.</b>

<em>Now</em>, thought Margaret. <em>Before the boy comes back. Before I begin again upon the drains.</em>

<q margaret to=thornton as=a>‘There was a man with me,’</q> she said, <q margaret to=thornton as=a>‘at Outwood station. You saw him. And I told the inspector that I was not there.’</q>

<q thornton to=margaret as=i>‘You are not obliged —’</q>

<q margaret to=thornton as=a>‘I am. I have been obliged for a year. <b admits margaret thornton>I told a lie, and you knew it for one, and you covered it, and thought what you must have thought</b>; and I let you think so. I had a reason for the first. I had none for the second but pride.’</q> <b trembles margaret>Her hands were quite cold.</b> She looked at the water, because it was easier to be truthful to. <q margaret to=thornton as=a>‘He was my brother.’</q>

The weir went on talking to itself. It was a low weir, and had little to say.

<q thornton to=margaret as=a>‘Your brother,’</q> he repeated.

<q margaret to=thornton as=i>‘Frederick. He could not be known to be in England; there was a court-martial; they would have hanged him. My mother was dying and he came. He is in Spain now. It does not matter who knows.’</q>

It seemed to her a very long time before he spoke. When he did it was not in the voice that she had braced herself for.

<q thornton to=margaret as=a>‘I knew that it was not what it looked,’</q> said he slowly. <q thornton to=margaret as=a>‘I want you to believe that. I stood on that platform and I saw it, and I went home and could not sleep, and <b admits thornton margaret>by the morning I had made up my mind that whatever you had done you had done for somebody’s good.</b> And then I was cruel to you upon the stairs. Not because I thought ill of you. Because I had found out that I could think ill of you, and it would make no difference.’</q>

<q margaret to=thornton as=e>‘No difference?’</q> Margaret asked, very low.

<q thornton to=margaret as=i>‘<b confesses_love thornton margaret>None at all. It has made none since.</b>’</q>

<b arrives tommy margaret>A shout came from the bridge.</b> <q tommy to=higgins,margaret,thornton as=i>‘She’s off!’</q> The boat had turned; some thread of the current had got beneath her, and she rocked, and righted, and came down over the stones as if she had meant to do so all along. Without a word <b follows thornton>Mr. Thornton strode into the water in his good boots</b> and put out his stick and turned her head from the reeds.

<q tommy to=thornton as=a>‘Dunnot touch her!’</q> shrieked the boy, enraptured. <q tommy to=thornton as=a>‘She’s doin’ it by hersen!’</q>

<q thornton to=tommy as=e>‘I beg her pardon,’</q> called Mr. Thornton, and stood where he was, up to the shins, with the tails of his coat floating.

<b smiles margaret>Margaret began to laugh.</b> She had not known that she would. She put up her hand to stop it, and found that <b cries margaret>her cheeks were wet</b>, and that he had seen, and that she did not in the least mind.

<q margaret to=thornton as=a>‘Come out, John,’</q> she said. <q margaret to=thornton as=a>‘<b pleads margaret thornton>Come out, and give me your arm</b>, and tell me what it would take to put smoke in that chimney. I have a great deal more money than I have drains.’</q>

<b returns thornton margaret>He came out. He gave her his arm.</b> It was extremely wet; <b touches margaret thornton>she took it in both hands</b>, and they went up the bank together towards the bridge, where the boy was dancing, and where Higgins, with the air of one who had never in his life looked at anything else, was looking at the sky.</scene>

<s end_mark>Finis</s>
