"""Merging another project file into the open one: the question, what would come in, and the doing."""

from gui.merging.desk import MergeDesk

__all__ = ["MergeDesk"]
