"""Short scenes in the manner of fan fiction, every line marked with who says it.

A case is a line `name | people`, then the scene. People are `Name pronoun` with their other names in brackets; `*`
marks who tells the story. After each quotation stands `{speaker}` or `{speaker>addressee,addressee}`;
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellread.records import GivenCharacter

SETS = {"he": "he/him", "she": "she/her", "they": "they/them", "-": None}

_MARK = re.compile(r"\{([^}]*)\}")
_PERSON = re.compile(r"(\*?)([\w. ]+?) (he|she|they|-)(?: \(([^)]*)\))?$")


@dataclass(frozen=True, slots=True)
class Case:
    """One marked scene, its marks taken out."""

    name: str
    text: str
    people: tuple[GivenCharacter, ...]
    #: for each quotation the speaker's name ("?": anybody's) and the hearers' (None: not marked)
    lines: tuple[tuple[str, tuple[str, ...] | None], ...]


def parse_cases(source: str) -> tuple[Case, ...]:
    """The cases of `source`, parted by lines of `===`."""
    return tuple(_parse(block.strip()) for block in re.split(r"^===$", source, flags=re.M) if block.strip())


def _parse(block: str) -> Case:
    head, _, scene = block.partition("\n")
    name, _, listed = head.partition("|")
    people = tuple(_person(item.strip()) for item in listed.split(","))
    lines = tuple(_line(match.group(1)) for match in _MARK.finditer(scene))
    return Case(name.strip(), _MARK.sub("", scene).strip() + "\n", people, lines)


def _person(item: str) -> GivenCharacter:
    match = _PERSON.match(item)
    if match is None:
        raise ValueError(f"not a person: {item!r}")
    star, name, pronoun, others = match.groups()
    aliases = tuple(other.strip() for other in (others or "").split(";") if other.strip())
    return GivenCharacter(name, name, aliases, SETS[pronoun], bool(star))


def _line(mark: str) -> tuple[str, tuple[str, ...] | None]:
    speaker, arrow, heard = mark.partition(">")
    return speaker.strip(), tuple(part.strip() for part in heard.split(",") if part.strip()) if arrow else None


CASES = parse_cases("""
name after | Mara she, Toby he
Toby had left the kitchen a mess.

"You said you'd clean this,"{Mara>Toby} said Mara.

"I got distracted,"{Toby>Mara} Toby said.
===
full stop before the tag | Mara she, Toby he
"I never stopped missing you."{Mara>Toby} Mara blurted.

"What?"{Toby>Mara} Toby asked.

"You heard me."{Mara>Toby} She said.
===
tag before | Mara she, Toby he
Mara looked up and said, "You're late again."{Mara>Toby}

Toby shrugged: "Traffic."{Toby>Mara}
===
verb before the name asks somebody | Mina she, Reza he
Mina asked Reza, "Are you coming or not?"{Mina>Reza}

"Give me a minute."{Reza>Mina}
===
told with an object | Dean he, Ellie she
"Stay in the car,"{Dean>Ellie} Dean told Ellie.

"No."{Ellie>Dean}
===
action beat before | Kit he, Wren she
Kit dropped his bag by the door. "I quit today."{Kit>Wren}

Wren didn't look up from her phone. "Good. You hated it there."{Wren>Kit}
===
action beat after | Kit he, Wren she
"So that's it?"{Wren>Kit} Wren crossed her arms over her chest.

"That's it."{Kit>Wren} Kit wouldn't meet her eyes.
===
beat in the middle | Kit he, Wren she
Kit still had his coat on.

"I thought,"{Wren>Kit} Wren swallowed hard, "that you'd call."{Wren>Kit}

"I wanted to."{Kit>Wren} He rubbed the back of his neck. "I really did."{Kit>Wren}
===
untagged run of two | Ash he, Noa she
Ash leaned against the counter and watched Noa stir the pot.

"Hungry?"{Noa>Ash} Noa asked.

"Starving."{Ash>Noa}

"It needs ten more minutes."{Noa>Ash}

"You said that ten minutes ago."{Ash>Noa}

"And I was wrong."{Noa>Ash}

"Can I at least have some bread?"{Ash>Noa}

"No."{Noa>Ash}
===
label at the end settles the run | Ash he, Noa she
They had been driving for hours, Ash and Noa, with nothing on the radio.

"Are we lost?"{Noa>Ash}

"No."{Ash>Noa}

"We passed that barn twice."{Noa>Ash}

"It's a different barn,"{Ash>Noa} said Ash.
===
two of one pronoun | Leo he, Milo he
Leo sat down on the end of the bed. Milo kept his back to him.

"Are you still mad?"{Leo>Milo} Leo asked.

"No,"{Milo>Leo} he said, too fast.

"You're a terrible liar."{Leo>Milo} He tugged at the blanket.

"And you're sitting on my foot."{Milo>Leo}
===
vocative names the next one | June she, Priya she
The bell rang and the hall filled up. Priya pushed through the crowd.

"June, wait!"{Priya>June}

"I can't be late again."{June>Priya}
===
vocative is not the speaker | June she, Priya she
June was already at the gate when Priya caught up with her.

"Come on, June, just tell me."{Priya>June}

"There is nothing to tell."{June>Priya}

"Priya, I swear."{June>Priya}
===
speaker goes on in a new paragraph after a thought | Sam he, Ivy she
"You kept it,"{Ivy>Sam} Ivy said, turning the ring over in her palm.

Sam's mouth went dry. He had meant to throw it out a hundred times.

"I kept it."{Sam>Ivy}
===
thoughts of the one we follow between the lines | Sam he, Ivy she
"Do you want some tea?"{Sam>Ivy} Sam asked.

Ivy did. She wanted tea and a blanket and for the last four months to not have happened.

"If you're making some."{Ivy>Sam}

"I am."{Sam>Ivy}
===
three people | Ana she, Ben he, Cole he
Ana, Ben and Cole stood around the map.

"We go north,"{Ana>Ben,Cole} Ana said.

"North is a swamp,"{Ben>Ana} Ben said.

Cole snorted. "He's scared of frogs."{Cole>Ana}

"I am not scared of frogs, Cole."{Ben>Cole}
===
three people, one asked by name | Ana she, Ben he, Cole he
Ana spread the map out. Ben and Cole bent over it.

"Cole, how far is it?"{Ana>Cole}

"Two days, maybe three."{Cole>Ana}

"Three,"{Ben>} Ben said. "At least."{Ben>}
===
I said | *Nick he (I), Dana she
Dana was waiting for me by the fountain.

"You came,"{Dana>Nick} she said.

"I said I would,"{Nick>Dana} I answered.

"You say a lot of things."{Dana>Nick}

I laughed. "True."{Nick>Dana}
===
first person, present tense | *Nick he, Dana she
I knock twice. Dana opens the door with a toothbrush in her mouth.

"It's six in the morning,"{Dana>Nick} she says.

"I brought bagels."{Nick>Dana}

She sighs. "Fine. Get in."{Dana>Nick}
===
second person | You they, Loki he (the god)
You roll your eyes.

"You always do that,"{Loki>You} Loki says.

"Do what?"{You>Loki} you ask.
===
title and surname | Professor Hale she (Hale), Mr. Dunn he (Dunn)
Professor Hale closed the folder.

"Mr. Dunn, this will not do,"{Professor Hale>Mr. Dunn} she said.

"No, ma'am,"{Mr. Dunn>Professor Hale} Dunn muttered.
===
they as a single person | Rowan they, Theo he
Rowan tucked their feet under them. Theo handed over the mug.

"Thanks,"{Rowan>Theo} they said.

"Careful, it's hot."{Theo>Rowan}
===
possessive is not the subject | Ginny she, Harold he
Harold's owl landed on the sill, and Ginny untied the letter.

"It's from the ministry,"{Ginny>Harold} Ginny said.

Harold's face fell. "Read it."{Harold>Ginny}
===
object of the sentence is not the speaker | Lena she, Marcus he
Lena shoved Marcus into the pantry. "Not a sound."{Lena>Marcus}

"But—"{Marcus>Lena}

She glared at Marcus until he shut up. "I mean it."{Lena>Marcus}
===
looked at somebody | Lena she, Marcus he
Marcus looked at Lena. "You did this?"{Marcus>Lena}

"Maybe,"{Lena>Marcus} she said.

He turned to her. "Why?"{Marcus>Lena}
===
continued after an aside | Owen he, Tess she
Tess had asked about the letters.

"My father,"{Owen>Tess} said Owen, and his voice cracked, "never wrote back."{Owen>Tess}

"Never?"{Tess>Owen}
===
several sentences of tag | Owen he, Tess she
Tess put the kettle on. She got two cups out, thought about it, and put one back. "You should go."{Tess>Owen}

Owen didn't move. The kettle began to whistle. "I'm not leaving like this."{Owen>Tess}
===
question then answer by a description | Erin she, Joel he (the barista; the boy)
The barista slid the cup across the counter.

"Erin, right?"{Joel>Erin} the boy asked.

"How do you know my name?"{Erin>Joel}

"It's on your cup,"{Joel>Erin} Joel said.
===
phone | Vic she, Dani she
Vic picked up on the third ring.

"Hello?"{Vic>Dani}

"It's me,"{Dani>Vic} said Dani's voice. "Don't hang up."{Dani>Vic}

"Give me one reason, Dani."{Vic>Dani}
===
new scene forgets the old pair | Ash he, Noa she, Tess she, Owen he
"Goodnight,"{Noa>Ash} said Noa.

"Goodnight,"{Ash>Noa} said Ash.

***

Tess found Owen on the roof. He had been crying.

"Go away,"{Owen>Tess} he said.

"Make me."{Tess>Owen}
===
answer with a name in it that is no vocative | Mara she, Toby he, Finn he
"Where's Finn?"{Mara>Toby} Mara asked Toby.

"Finn went home."{Toby>Mara}

"Without saying goodbye?"{Mara>Toby}

"You know Finn."{Toby>Mara}
===
smiled at | Mara she, Toby he
Toby had been waiting since noon.

"There you are!"{Toby>Mara} He beamed at Mara.

Mara smiled back. "Here I am."{Mara>Toby}
===
adverb and long tag | Felix he, Annette she
"It is not,"{Felix>Annette} Felix, who had never admitted a mistake before, said stiffly, "my fault."{Felix>Annette}

"Of course not,"{Annette>Felix} Annette replied with a sweet, terrible smile.
===
narration names both and the speaker acts last | Felix he, Annette she
Annette watched Felix pace from the window to the door and back. Finally he stopped.

"I have to tell her,"{Felix>Annette} he said.

"Then tell her."{Annette>Felix}
===
lower case names | jess he, rory she
jess kicked at the gravel.

"you look good,"{jess>rory} he said.

rory tugged her sleeves down. "you look tired."{rory>jess}
===
two lines of one speaker in one paragraph, another reacts | Kit he, Wren she
"Kit."{Wren>Kit} Wren waited until he looked up. "Kit, put the knife down."{Wren>Kit}

"I'm making a sandwich, Wren."{Kit>Wren}
===
the hearer acts in between | Kit he, Wren she
"Close your eyes,"{Kit>Wren} Kit said. Wren did. "Now hold out your hand."{Kit>Wren}
===
fast talk with one tag | Gale he, Astarion he
"Is that my book?"{Gale>Astarion} Gale asked.

"It was on the floor."{Astarion>Gale}

"It was on the shelf."{Gale>Astarion}

"The shelf is a kind of floor."{Astarion>Gale}

"Astarion."{Gale>Astarion}

"Fine, fine. Take it."{Astarion>Gale}
===
long speech over two paragraphs | Ruth she, Elias he
Elias poked at the fire. "What was it like?"{Elias>Ruth}

"I went there once, when I was nine,"{Ruth>Elias} Ruth said. "The sea was black.{Ruth>Elias}

"My brother would not go in. I did."{Ruth>Elias}

"Of course you did."{Elias>Ruth}
===
two tags of two people in one paragraph | Ruth she, Elias he
Ruth and Elias came in late. "Are you hungry?"{Ruth>Elias} said Ruth. "No,"{Elias>Ruth} said Elias.
===
the teller is nobody's she | *Nell she, Hetty she
Hetty put down her cup. I said, "You never stop at three."{Nell>Hetty} I laughed. Nobody else did.

She was still smiling. I watched it go in. "Ah,"{Hetty>Nell} she said. "I see."{Hetty>Nell}
===
bare verbs after I | *Nell she, Kit he
Kit falls through the window. "Those were tarts!"{Nell>Kit} I tell him.

"They were good tarts,"{Kit>Nell} he says.

"Kit Ward,"{Nell>Kit} I hiss, and I shut the door.
""")
