"""Quotations and cast → cues, speakers, addressees."""

from wellread.speech.attribute import attribute_speech

__all__ = ["attribute_speech"]
