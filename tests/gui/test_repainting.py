"""What is on the screen after a decision is what a window painted as a whole would show."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

REPORTS = (
    "关于上半年治安情况的通报\n\n今年上半年，全县治安平稳。\n\n"
    + "".join(f"第{n}派出所破获刑事案件{n * 13 + 40}起，同比上升{n}.5%。\n\n" for n in range(1, 9))
    + "截至6月30日，挽回群众损失1.4亿元，群众安全感达98.2%。",
)
KEYS = "AAZANRAAAZAANNAAA2AAZAAA"


def shown(window) -> QImage:
    """The pixels that were really painted."""
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def whole(window) -> QImage:
    """The window painted anew."""
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def settle(qapp) -> None:
    """Sizes are taken in one turn of the event loop, and painted in the next."""
    for _ in range(4):
        qapp.processEvents()


def test_painting_only_what_changed_leaves_nothing_behind(qapp, reports):
    reports.review.queue.go(1)
    view, workspace = reports.review.view, reports.workspace
    waiting = workspace.sheet.gate.suggestions
    view.setFocus()
    for key in KEYS:
        control = Qt.KeyboardModifier.ControlModifier if key == "Z" else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(view, getattr(Qt.Key, f"Key_{key}"), control)
        settle(qapp)
        for popup in (w for w in qapp.topLevelWidgets() if w is not reports and w.isVisible()):
            popup.close()
        view.setFocus()
        settle(qapp)
        assert shown(reports) == whole(reports), key
    assert workspace.sheet.gate.suggestions < waiting - 5
