"""How long a reading takes and what it costs in memory, at 10 thousand, 100 thousand and a million words.

Prints absolute figures with the machine named, and ratios to spaCy's blank tokenizer in the same run; machines are
noisy, so compare the ratios. The text is made here, from sentences of our own, so nothing else is needed.

    python benchmarks/reading.py [WORDS ...]
"""

from __future__ import annotations

import os
import platform
import random
import resource
import subprocess
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")

PEOPLE = ("Marian", "Robin", "Tuck", "Will", "Alan", "Gisborne", "Eleanor", "Much", "John", "Guy")
SAID = ("said", "asked", "whispered", "answered", "muttered", "cried")
LINES = (
    "I never asked you to come back", "You could have written", "It was raining, and the road was closed",
    "Tell me that again in the morning", "Nobody leaves before the bread is done", "I know. I know what it cost you",
)  # fmt: skip
NARRATION = (
    "{a} put the lamp on the sill and did not look at {b}.",
    "The wind had gone down by then, and the yard smelled of wet straw.",
    "{b} took {a}'s hand, and for a while neither of them moved.",
    "When the bell rang {a} stood up, crossed the room and closed the door behind her.",
    "He had meant to say something kinder, but the words would not come in the right order.",
)


def make_story(n_words: int, *, seed: int = 11) -> str:
    """A story of about `n_words` words in which ten people talk, two or three to a scene."""
    chance = random.Random(seed)
    paragraphs: list[str] = []
    count = 0
    while count < n_words:
        cast = chance.sample(PEOPLE, 3)
        for _ in range(12):
            paragraph = _paragraph(chance, *chance.sample(cast, 2))
            paragraphs.append(paragraph)
            count += len(paragraph.split())
        paragraphs.append("* * *")
    return "\n\n".join(paragraphs[:-1]) + "\n"


def _paragraph(chance: random.Random, a: str, b: str) -> str:
    shape = chance.randrange(4)
    line = chance.choice(LINES)
    if shape == 0:
        return f'"{line}," {a} {chance.choice(SAID)}. "{chance.choice(LINES)}."'
    if shape == 1:
        return f'"{line}, {b}."'
    if shape == 2:
        return f'{chance.choice(NARRATION).format(a=a, b=b)} "{line}," she {chance.choice(SAID)}.'
    return " ".join(template.format(a=a, b=b) for template in chance.sample(NARRATION, 3))


def measure(n_words: int) -> dict[str, float]:
    """Seconds of each stage of reading a story of `n_words` words, in this process."""
    import spacy

    from wellread.characters import resolve_characters
    from wellread.formats import work_from_text
    from wellread.language import load_pipeline
    from wellread.paratext import find_layout
    from wellread.quotations import find_quotations
    from wellread.speech import attribute_speech

    story = make_story(n_words)
    pipeline = load_pipeline()
    warm = work_from_text(make_story(300))
    pipeline.parse(warm, find_layout(warm), find_quotations(warm, find_layout(warm)))
    seconds: dict[str, float] = {}

    def timed(name: str, function, *arguments):  # type: ignore[no-untyped-def]
        begin = time.process_time()
        result = function(*arguments)
        seconds[name] = time.process_time() - begin
        return result

    blank = spacy.blank("en")
    paragraphs = story.split("\n\n")
    list(blank.pipe(paragraphs))
    timed("blank tokenizer", lambda: list(blank.pipe(paragraphs)))
    work = timed("formats", work_from_text, story)
    layout = timed("paratext", find_layout, work)
    quoting = timed("quotations", find_quotations, work, layout)
    tokens = timed("language", pipeline.parse, work, layout, quoting)
    cast = timed("characters", resolve_characters, work, layout, quoting, tokens)
    timed("speech", attribute_speech, work, layout, quoting, tokens, cast)
    return seconds


def main() -> None:
    """Measure each size in a process of its own, so that one's memory is not another's."""
    if len(sys.argv) == 3 and sys.argv[1] == "--one":
        n_words = int(sys.argv[2])
        seconds = measure(n_words)
        total = sum(took for name, took in seconds.items() if name != "blank tokenizer")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        stages = " · ".join(f"{name} {took:.2f}" for name, took in seconds.items())
        ratio = seconds["blank tokenizer"] / total
        print(f"| {n_words:,} | {n_words / total:,.0f} | {ratio:.3f} | {peak:,.0f} | {stages} |")
        return
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}\n")
    print("| words | words/s of CPU | speed against blank tokenizer | peak MB | seconds by stage |")
    print("| ---: | ---: | ---: | ---: | --- |", flush=True)
    for size in sys.argv[1:] or ("10000", "100000", "1000000"):
        subprocess.run([sys.executable, __file__, "--one", size], check=True)


if __name__ == "__main__":
    main()
