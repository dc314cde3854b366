"""Story → tokens: which pipelines there are, and how one is chosen. What each needs is imported when it is chosen."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from typing import Protocol, runtime_checkable

from wellread.errors import ModelError
from wellread.records import Layout, Quoting, Tokens, Work


@runtime_checkable
class Pipeline(Protocol):
    """Makes `Tokens` of a work's story."""

    #: what `--pipeline` calls it, for the provenance of a reading
    name: str

    def parse(self, work: Work, layout: Layout, quoting: Quoting) -> Tokens:
        """Tokens of the story, in text order."""
        ...


@lru_cache(maxsize=2)
def load_pipeline(name: str | None = None) -> Pipeline:
    """The pipeline called `name`, or the best there is.

    Args:
        name: "fiction" for the project's own model, "rules" for none at all, else the name or the folder of a spaCy
            pipeline the user has. None takes the project's model, or rules where the package came without weights.

    Raises:
        ModelError: when it is not there, not whole, or not of a kind we can read.
    """
    from wellread.language.weights import SHIPPED, load_weights, shipped_digest

    if name == "rules" or (name is None and not SHIPPED.exists()):
        from wellread.language.rules_pipeline import RulesPipeline

        return RulesPipeline()
    if name is None or name == "fiction":
        from wellread.language.model_pipeline import ModelPipeline

        return ModelPipeline(load_weights(SHIPPED, digest=shipped_digest()))
    if find_spec("spacy") is None:
        raise ModelError(f"the pipeline {name!r} needs spaCy, which is not installed: pip install 'wellread[spacy]'")
    from wellread.language.spacy_pipeline import load_spacy_pipeline

    return load_spacy_pipeline(name)


def as_pipeline(nlp: object = None) -> Pipeline:
    """`nlp` as a pipeline: one of ours, the name of one, a loaded spaCy `Language`, or None for the best there is.

    Raises:
        ModelError: when it is none of these, or not of a kind we can read.
    """
    if nlp is None or isinstance(nlp, str):
        return load_pipeline(nlp)
    if isinstance(nlp, Pipeline):
        return nlp
    if hasattr(nlp, "pipe_names") and hasattr(nlp, "vocab"):
        from wellread.language.spacy_pipeline import SpacyPipeline

        return SpacyPipeline(nlp)
    raise ModelError(f"a pipeline is a name or a loaded spaCy pipeline, not {type(nlp).__name__}")
