"""Why something is no metric: the question that `x` asks."""

from gui.panels.causes.popup import CausesPopup

__all__ = ["CausesPopup"]
