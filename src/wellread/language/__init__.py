"""Story → tokens and sentences; the only place that builds `nlp`."""
