"""The consistency page: like places that were decided differently, and what a new guideline touches."""

from gui.panels.consistency.panel import ConsistencyPanel

__all__ = ["ConsistencyPanel"]
