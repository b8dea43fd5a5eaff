"""Metric Annotator without its window: nothing in here imports Qt."""
