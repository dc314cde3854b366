"""Stories whose narration goes by "he" and "she" alone, and people who come in last in their sentence."""

from wellread.analysis import read_text

LIGHTHOUSE = """The lamp had gone out again, and she went up to see to it. He was there before her.

"Did Prewitt ever mend the hinge?" she asked. She held the lantern for him.

"Prewitt never mended anything," he said. He had oil to his elbows.

She laughed, and he looked round at her. She had not laughed since the spring.

"There. Saint Barbara has forgiven us." He wiped his hands on his coat.

There was a picture of Barbara on the wall, with her tower. She set the lantern under it, and he took his hat.

"Will you stay?" she said. "Until it is light?"

"I will," he said, and he sat down beside her on the step.
"""


def test_people_who_are_only_talked_about_say_nothing_and_are_no_pronoun_of_the_story() -> None:
    speech = read_text(LIGHTHOUSE).speech
    assert speech is not None
    people = {person.id: person for person in speech.cast.characters}
    speakers = {people[line.speaker].name for line in speech.attributions if line.speaker is not None}
    assert speakers == {"he", "she"}
    assert {person.name for person in people.values() if not person.present} == {"Prewitt", "Barbara"}


def test_whoever_the_notes_pair_is_named_though_others_are_talked_about() -> None:
    speech = read_text("A/N: It's Harold and Agnes, no names in it.\n\n" + LIGHTHOUSE).speech
    assert speech is not None
    people = {person.id: person.name for person in speech.cast.characters}
    speakers = {people[line.speaker] for line in speech.attributions if line.speaker is not None}
    assert speakers == {"Harold", "Agnes"}


def test_whoever_comes_in_last_is_the_topic_of_the_next_sentence() -> None:
    text = (
        'Odile dealt the cards. "Two for me," said Odile.\n\n"One," said Ines.\n\n'
        "The door banged, and out of the rain came the gardener. She shook her hat.\n"
    )
    speech = read_text(text).speech
    assert speech is not None
    people = {person.id: person for person in speech.cast.characters}
    at = text.index("She shook")
    meant = next(one.character for one in speech.cast.mentions if one.span.start == at)
    assert meant is not None
    assert (people[meant].name, people[meant].pronouns) == ("the gardener", "she/her")


def test_whoever_says_a_line_is_there_though_named_once() -> None:
    text = LIGHTHOUSE.replace('"I will," he said', '"I will," Casper said')
    text = text.replace("a picture of Barbara", "a picture").replace("Saint Barbara has", "The rain has")
    speech = read_text(text).speech
    assert speech is not None
    people = {person.id: person.name for person in speech.cast.characters}
    speakers = {people[line.speaker] for line in speech.attributions if line.speaker is not None}
    assert "Casper" in speakers
    assert "he" not in speakers


def test_whoever_tells_the_story_is_there_though_their_name_is_only_said() -> None:
    text = (
        'I put the basin down. I held out my hand. "I\'m Lena." I waited.\n\n"Are you," said Piet. I laughed.\n\n'
        '"I am," I said. I had his letter in my bag, and I knew it by heart.\n\n"Sit," said Piet. I sat down.\n'
    )
    speech = read_text(text).speech
    assert speech is not None
    teller = next(person for person in speech.cast.characters if person.id == speech.cast.narrator)
    assert (teller.name, teller.present) == ("Lena", True)
