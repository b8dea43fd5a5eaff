"""A strip at the foot of the page that is shown: it covers no button, and no text moves when it comes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.article_view import ArticleView

_WIDTH = 720
_MARGIN = 4
_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Footing(QWidget):
    """It lies at the foot of what the page shown names as its `ground`: what scrolls there, no button.

    An article makes room: its lines stay where they are, and the last ones can still be scrolled to.
    """

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self._ground: QWidget = pages
        pages.installEventFilter(self)

    def lie_down(self) -> None:
        """Take the place at the foot of the ground, as high as the words need."""
        ground = self._stand_on()
        width = min(_WIDTH, self._wide(ground) - 2 * _MARGIN)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        foot = ground.mapTo(self._pages, QPoint((self._wide(ground) - width) // 2, ground.height()))
        self.setGeometry(foot.x(), foot.y() - height - _MARGIN, width, height)
        if isinstance(ground, ArticleView):
            ground.keep_clear(height + 2 * _MARGIN)
        self.raise_()

    def _stand_on(self) -> QWidget:
        """The ground, or the whole page while that is not shown."""
        page = self._pages.currentWidget() or self._pages
        named = getattr(page, "ground", None)  # none where a panel could not be made
        ground = named if isinstance(named, QWidget) else page
        if ground is not self._ground:
            self._leave()
            self._ground = ground
            ground.installEventFilter(self)
        return ground if ground.isVisible() else page

    @staticmethod
    def _wide(ground: QWidget) -> int:
        """An article's scroll bar stays free."""
        return ground.viewport().width() if isinstance(ground, ArticleView) else ground.width()

    def _leave(self) -> None:
        if self._ground is not self._pages:
            self._ground.removeEventFilter(self)
        if isinstance(self._ground, ArticleView):
            self._ground.keep_clear(0)
        self._ground = self._pages

    def hideEvent(self, event: QHideEvent) -> None:
        if self.isHidden():  # not where the window is put away, and the bar with it
            self._leave()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING and self.isVisible():
            self.lie_down()
        return super().eventFilter(watched, event)
