"""What a screen reader hears of the article beside its words: which item lies where, and which is current."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from core.model import Span
from gui.article_view import ArticleView
from gui.panels.rows.row import lines_of
from gui.workspace import Workspace


class Telling(QObject):
    """Answers for the article view, and announces each item that becomes current."""

    def __init__(self, workspace: Workspace, view: ArticleView) -> None:
        super().__init__(view)
        self._workspace, self._view = workspace, view
        view.told = self.told
        workspace.current_changed.connect(self._announce)

    def told(self, offset: int) -> tuple[str, Span] | None:
        """The item at that character in words, with the stretch that it covers; else the role there."""
        workspace, sheet = self._workspace, self._workspace.sheet
        if sheet is None:
            return None
        text = sheet.article.text
        for item in sheet.items_in(Span(offset, offset + 1)):
            return "; ".join(lines_of(item, text, workspace.language)), item.span
        return next(
            (
                (role.label, role.span)
                for role in self._view.roles()
                if role.span.start <= offset < role.span.end
            ),
            None,
        )

    def _announce(self) -> None:
        item, sheet = self._workspace.item, self._workspace.sheet
        if item is None or sheet is None or not QAccessible.isActive():
            return
        words = "; ".join(lines_of(item, sheet.article.text, self._workspace.language))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))
