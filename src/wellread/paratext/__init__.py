"""`Work` → notes, headings, scenes; what is left is the story."""
