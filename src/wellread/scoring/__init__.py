"""Records and gold records → scores."""
