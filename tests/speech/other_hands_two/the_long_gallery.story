title = "The Long Gallery"
fandom = "North and South"
pairing = "Margaret Hale/John Thornton"
ending = "together"
endings = ["together", "hopeful"]
why = "He asks a second time and is accepted before the machinery."
closeness = [-1, -1, -1, 0, 0, 0, 0, 1, 2, 3]
tense = "past"
person = "third"
kind = "limited"
focal = ["margaret"]
absent = ["mrs_thornton", "bell"]
[people]
margaret = ["Margaret Hale", "she/her", "Margaret", "Miss Hale"]
thornton = ["John Thornton", "he/him", "Mr. Thornton", "John", "Thornton"]
fanny = ["Fanny Watson", "she/her", "Fanny", "Mrs. Watson"]
watson = ["Mr. Watson", "he/him", "Watson"]
edith = ["Edith Lennox", "she/her", "Edith", "Mrs. Lennox"]
aunt = ["Aunt Shaw", "she/her", "Mrs. Shaw", "Mamma"]
henry = ["Henry Lennox", "he/him", "Henry", "Mr. Lennox"]
attendant = ["the attendant", "he/him", "attendant"]
mrs_thornton = ["Mrs. Thornton", "she/her", "mother"]
bell = ["Mr. Bell", "he/him"]
+++
<s header>Title: The Long Gallery
Author: Harriet Ashby
Pairing: M/T
Rating: G (I am a hopeless case)</s>

<s summary>Summary: What if they'd met at the Exhibition, and there had been nowhere to sit down?</s>

<s authors_note>Author's note: First posted at the C19 board in 2007, and tidied up a little since. Mr. Bell has already told everything that he knows in this version, bless him. I have taken the usual liberties with the dates.</s>

<scene>Edith had declared at breakfast that nothing on earth would induce her to look at one more engine; and so it was, of course, among the engines that they found themselves at two o'clock, in a crowd so dense that Mrs. Shaw had given up being distressed by it and had begun to be interested.

<q aunt to=edith,margaret as=e>"Whatever do you suppose it is for?"</q> said Mrs. Shaw, putting up her glass at a thing with a great many arms.

<q edith to=aunt as=i>"I haven't the least idea, Mamma. Henry, what's it for?"</q>

<q henry to=edith as=i>"It folds envelopes, I believe."</q>

<q edith to=henry as=i>"All of that, to fold an envelope!"</q>

<q henry to=edith as=e>"Sixty to the minute,"</q> Henry Lennox replied. <q henry to=margaret as=a>"It would be the very thing for your correspondence, Margaret, if you ever answered any."</q>

<b smiles margaret>Margaret smiled</b> as she was expected to. She had not heard more than one word in three. Since they came down from the gallery she'd had her eyes upon a tall hat some twenty yards ahead of them, which was moving, with a good deal of authority, through a party of schoolgirls; and she had told herself at intervals that there were a thousand such hats in London.

It turned. It was not any of the thousand.

<q fanny to=thornton as=i>"John, if it isn't Miss Hale! Whoever would have thought it! Watson, here's Miss Hale!"</q>

The voice arrived well before its owner. Fanny Watson was in pink, with a quantity of fringe, and was towing along a stout husband in the manner of a tug with a barge. <b greets fanny margaret>She shook hands with everybody twice.</b>

<q fanny to=margaret as=i>"You've grown so thin! Hasn't she, Watson? I always said that black didn't become her. And this'll be your cousin. Is that Brussels?"</q>

<q edith to=fanny as=e>"It's Honiton,"</q> said Edith faintly.

<q watson to=margaret as=e>"Pleased to meet you, I'm sure,"</q> said Mr. Watson, and was told by his wife to stand up straight.

And behind them came her brother, who did not hurry.

<q thornton to=margaret as=i>"<b greets thornton margaret>Miss Hale.</b>"</q>

<q margaret to=thornton as=i>"<b greets margaret thornton>Mr. Thornton.</b> I hope that your mother's well?"</q>

<q thornton to=margaret as=i>"She's quite well. <b thanks thornton margaret>I thank you.</b>"</q>

<q margaret to=thornton as=a>"And the mill—"</q> She stopped; but it was too late, she had said it. All Milton knew about the mill.

<q thornton to=margaret as=e>"The mill is shut, Miss Hale,"</q> said Mr. Thornton quietly. <q thornton to=margaret as=a>"It has been since Easter. I'm here to sell what was in it."</q></scene>

<scene>How it was managed she could never afterwards decide. Fanny must see the Koh-i-noor; Edith was dying for an ice; there was some doubt as to whether Mr. Watson had got the umbrellas. In the confusion the party broke in half, and then in half again, and Margaret was left by a railing with a loom going in front of her and nobody at all on her right hand, and upon her left, two feet away, that hat, being turned around and around by its brim.

<q thornton to=margaret as=a>"Your cousin's brother-in-law will be looking for you,"</q> he said, when they had watched the shuttle for some time.

<q margaret to=thornton as=i>"Mr. Lennox went with my aunt."</q>

<q thornton to=margaret as=i>"I see."</q>

<q margaret to=thornton as=a>"I don't believe that you do,"</q> she said, and felt herself colour. <q margaret to=thornton as=a>"He's my man of business. He's a very good one."</q>

To this he made no answer. The loom beat on. How well she knew the noise; she had lain and hated it, her first month in Crampton, and it was absurd that it should make her want to weep.</scene>

<scene>She was thinking of the day of the riot, as she supposed that she would always do when she heard it. She had come to him next morning down the long drawing-room with her head bandaged, and <b confesses_love thornton margaret recalled>he had told her that he loved her,</b> and she'd drawn herself up like a queen in a bad play.

<q other recalled>"You think that you can buy me with a thank-you,"</q> she had said; or it was something every bit as unjust.

He had gone as white as a cloth. <q other recalled>"One minute more,"</q> he said, <q other recalled>"and I'll go, and you shall not be troubled with it again."</q>

And he never had troubled her with it. He was a man of his word; it was quite the worst thing about him.</scene>

<scene><q attendant to=margaret,thornton as=a>"Mind your skirts there, madam, if you please,"</q> the attendant sang out. He was a lad of about sixteen with a rag in his hand and was enormously proud of his machine. <q attendant to=thornton as=a>"She's the newest pattern, sir. You won't have seen one of these before."</q>

<q thornton to=attendant as=i>"I had two hundred of them."</q>

The boy's mouth fell open. <q attendant to=thornton as=a>"What did you do with them all?"</q>

<q thornton to=attendant as=a>"I paid for them, for the most part,"</q> said he, so drily that <b smiles margaret>Margaret laughed</b> out loud; and then he looked round at her at last, and <b smiles thornton>the corner of his grave mouth gave way.</b>

<q thornton to=margaret as=a>"I've not heard that in a long while,"</q> he said.

<q margaret to=thornton as=i>"I haven't done it in a long while."</q>

<q thornton to=margaret as=i>"No. You've had no cause. I was sorry, when I heard about your father. <b apologises thornton margaret>I ought to have written to you.</b> I made a start on it several times."</q>

<q margaret to=thornton as=i>"I should have been very glad of a letter."</q>

<q thornton to=margaret as=i>"From me?"</q>

<q margaret to=thornton as=a>"From you,"</q> she said; and as there was never going to be a better noise to say it under, she went on, with both of her hands upon the rail. <q margaret to=thornton as=a>"Mr. Bell has told you about my brother. About the station, and whom you saw me with there, and <b admits margaret thornton>why I said what was not so.</b> I know he has, he wrote to tell me that he'd done it. I've waited every day since then to hear what you must think of me."</q>

<q thornton to=margaret as=i>"He told me at Whitsun."</q>

<q margaret to=thornton as=i>"<b accuses margaret thornton>And you didn't write!</b>"</q>

<q thornton to=margaret as=i>"What was I to say? That <b apologises thornton margaret>I begged your pardon for having believed my own eyes?</b> I'd eighteen pence in the world, and you had my house in your pocket. You're my landlord, Miss Hale. <b admits thornton margaret>I was ashamed.</b>"</q>

<q margaret to=thornton as=i>"It's *your* house."</q>

<q thornton to=margaret as=i>"The deeds are of a different opinion."</q>

<q margaret to=thornton as=a>"Then the deeds may be wrong!"</q> she cried, and so warmly that the lad with the rag looked up. <q margaret to=thornton as=a>"I've eighteen thousand pounds lying in a bank, doing no good to a creature; Henry has drawn up the paper, he's had it in his case this fortnight. <b pleads margaret thornton>I want you to take it, and to open the gates.</b> It would be entirely a matter of business. You would be paying me a good deal more interest than the bank."</q>

There was a silence; or there would have been, but for the loom. He had put his hat down on the floor, which a gentleman does not do.

<q thornton to=margaret as=e>"Margaret,"</q> said he.

She bent her head over the rail. She couldn't have looked up then to save her life.

<q thornton to=margaret as=i>"Take care. If you don't speak, I shall think that I may ask you again. I told you once that I wouldn't. <b confesses_love thornton margaret>I find that I'm not so much a man of my word as I supposed.</b>"</q>

<q margaret to=thornton as=e>"I was hoping that you might not be,"</q> said Margaret.

<b touches thornton margaret>His hand came down over both of hers,</b> there on the railing, in the sight of half the manufacturers of Europe. It was trembling; or she was.

<q thornton to=margaret as=i>"<b pleads thornton margaret>Will you have me, then? With no mill, and a mother?</b>"</q>

<q margaret to=thornton as=a>"<b agrees margaret thornton>With any number of mothers,</b>"</q> said she.

He said something under his breath that was pure Milton. Then <b kisses thornton margaret>he lifted her hands and kissed them,</b> first one of them and then the other, glove buttons and all.</scene>

<scene><q fanny to=thornton,margaret as=e>"So there you are! We've been up and down, and it's nowt but a bit of glass on a cushion, is it, Watson? I've seen bigger on a—"</q> And Fanny got no further, because she'd seen where her brother's hat was, and then where his hands were. <q fanny to=thornton as=e>"John! Whatever will mother say?"</q>

<q thornton to=fanny as=i>"She'll say, <q other unreal>'That girl!'</q>"</q>

<q margaret to=thornton as=e>"And I shall say, <q other unreal>'That woman!'</q>"</q> said Margaret; and <b smiles margaret>she began to laugh</b> again, and found that it was really very difficult to leave off.</scene>

<s end_mark>FINIS</s>

<s authors_note>A/N: Yes, I know that last exchange is Mrs. Gaskell's own joke turned about. There's no improving on it. Comments are always read with a cup of tea!</s>
