"""Story → tokens and sentences; the only place that builds `nlp`.

Nothing here imports spaCy before a spaCy pipeline is asked for by name.
"""

from wellread.language.pipeline import Pipeline, as_pipeline, load_pipeline

__all__ = ["Pipeline", "as_pipeline", "load_pipeline"]
