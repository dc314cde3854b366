"""Story → tokens and sentences; the only place that builds `nlp`."""

from wellread.language.pipeline import Pipeline, load_pipeline

__all__ = ["Pipeline", "load_pipeline"]
