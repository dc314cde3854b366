"""How a story is told: its scenes, tense, person and whose eyes it is seen through."""

from wellread.style.measure import measure_style
from wellread.style.narration import Narration, build_narration

__all__ = ["Narration", "build_narration", "measure_style"]
