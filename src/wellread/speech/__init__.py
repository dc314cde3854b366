"""Quotations and cast → cues, speakers, addressees."""
