"""Records and gold records → scores. Only here are the gold files' own field names known."""
