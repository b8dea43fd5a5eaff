"""A reviewer's hands in a project under bias control."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs.bias import set_shares
from core.sheet import State


def beginning(window, articles, qtbot):
    """The window at the first article, with these shares in force before it was opened."""

    def begun(shares):
        set_shares(window.workspace.project, shares)
        window.flows.import_paths([articles])
        qtbot.waitUntil(
            lambda: not window.background.busy and window.workspace.sheet is not None, timeout=30000
        )
        first = window.workspace.project.article_ids()[0]
        window.workspace.open_article(first)
        window.review.view.setFocus()
        return window

    return begun


def complete(window):
    QTest.keyClick(window.review.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def accept_all(window):
    """Accept what is suggested, confirm what is excluded, and hold any other number for a name."""
    QTest.keyClick(window.review.view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    while (item := window.workspace.item) is not None and item.state.undecided:
        if item.state is State.UNKNOWN:
            window.workspace.reject("name")
        else:
            QTest.keyClick(window.review.view, Qt.Key.Key_A)


def dialog_of(window, kind):
    return next((child for child in window.findChildren(kind) if child.isVisible()), None)
