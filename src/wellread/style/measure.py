"""How a story is told, as one record, and its scenes. Read this first; the rules lie beside it.

Needs quotations, tokens and the cast that speech completed.
"""

from __future__ import annotations

from collections import Counter

from wellread.records import CharacterId, Layout, Quoting, Scene, Style, Work
from wellread.style.narration import Narration
from wellread.style.scenes import find_scenes
from wellread.style.tense import count_tenses, find_shifts, find_slips, tell_tense, votes_in
from wellread.style.view import Eyes, count_eyes, find_teller, tell_focal, tell_person, tell_view
from wellread.text import count_words


def measure_style(narration: Narration) -> tuple[tuple[Scene, ...], Style]:
    """The scenes with their tense and eyes, and the style of the whole."""
    work, layout = narration.work, narration.layout
    votes = count_tenses(narration)
    person = tell_person(narration)
    shifts = find_shifts(votes)
    tense = "mixed" if shifts else tell_tense(votes)
    stretches = find_scenes(narration)
    eyes = [count_eyes(narration, span) for span, _ in stretches]
    everywhere = Eyes(
        sum((one.minds for one in eyes), Counter()),
        sum((one.signs for one in eyes), Counter()),
        tuple(who for one in eyes for who in one.order),
    )
    scenes = tuple(
        Scene(
            span,
            tell_tense(votes_in(votes, span)),
            tell_focal(here, everywhere, narrator=find_teller(narration, span), person=person),
            flashback,
        )
        for (span, flashback), here in zip(stretches, eyes, strict=True)
    )
    focal = _focal(scenes, everywhere, narration, person)
    n_words, share = _count(work, layout, narration.quoting)
    style = Style(
        tense=tense,
        tense_shifts=shifts,
        slips=find_slips(votes, shifts, tense),
        person=person,
        view=tell_view(scenes, everywhere, focal, person),
        focal=focal,
        dialogue_share=share,
        n_words=n_words,
    )
    return scenes, style


def _focal(
    scenes: tuple[Scene, ...], everywhere: Eyes, narration: Narration, person: str | None
) -> tuple[CharacterId, ...]:
    """The eyes of the whole story: those that hold a fifth of it, longest first; of those who say `I`, a tenth.

    Who is headed as a teller needs no long part.
    """
    if person == "first" and narration.cast.narrator is not None and not scenes:
        return (narration.cast.narrator,)
    held: Counter[CharacterId] = Counter()
    for scene in scenes:
        if scene.focal:
            held[scene.focal[0]] += len(scene.span)
    total = sum(held.values())
    ranked = sorted(held, key=lambda who: (-held[who], -everywhere.signs[who], who))
    least = 0.1 if person == "first" else 0.2
    return tuple(who for who in ranked if held[who] >= least * total)


def _count(work: Work, layout: Layout, quoting: Quoting) -> tuple[int, float]:
    n_words = sum(count_words(work.text.slice(part)) for part in layout.story)
    spoken = sum(count_words(work.text.slice(item.span)) for item in quoting.quotations if item.kind == "speech")
    return n_words, spoken / n_words if n_words else 0.0
