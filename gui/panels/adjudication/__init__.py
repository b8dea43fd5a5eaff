"""The adjudication page: where reviewers differ, one difference at a time, and what is gold there."""

from gui.panels.adjudication.panel import AdjudicationPanel

__all__ = ["AdjudicationPanel"]
