"""The guideline beside the work: what it says of the current item."""

from gui.panels.guideline.panel import GuidelinePanel

__all__ = ["GuidelinePanel"]
