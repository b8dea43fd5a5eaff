"""Everything like the current item: a preview with ticks, done in one step."""

from gui.panels.alike.popup import AlikePopup

__all__ = ["AlikePopup"]
