"""Bringing articles and gold in and out: previews, labels of other tools, what is lost on the way."""
