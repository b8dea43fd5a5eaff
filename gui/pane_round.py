"""F6: from pane to pane of the page that is shown, and to what the notice asks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.notice import NoticeBar
from gui.panes import Absent, Gap, holds_focus


def go_round(notice: NoticeBar, by: int) -> None:
    """Give the next or previous of them the focus; a panel put aside is stood for by what brings it back."""
    panes = [*_panes(notice.page), *([notice] if notice.asks else [])]
    here = next((i for i, pane in enumerate(panes) if holds_focus(pane)), -1 if by > 0 else 0)
    if panes:
        panes[(here + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)


def _panes(page: QWidget) -> Iterator[QWidget]:
    named = () if isinstance(page, Absent) else getattr(page, "panes", (page,))
    yield from (pane for pane in named if pane.isVisible() and not isinstance(pane, Absent))
    yield from (gap for gap in page.findChildren(Gap) if gap.isVisible() and not isinstance(gap, Absent))
