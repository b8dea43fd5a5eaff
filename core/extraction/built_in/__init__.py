"""Further extractors of ours: a new one is a new file with an EXTRACTOR, and no other line."""
