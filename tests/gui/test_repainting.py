"""What is on the screen after a decision is what a window painted as a whole would show."""

from PySide6.QtCore import QEvent, QObject, Qt
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


class Painted(QObject):
    """How high what was painted of a widget is."""

    def __init__(self, watched):
        super().__init__(watched)
        self.height = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() is QEvent.Type.Paint:
            self.height += sum(area.height() for area in event.region())
        return False


def test_a_decision_paints_two_rows_of_the_list(qapp, reports):
    """The one that was decided and the one that is current now; the list need not scroll yet."""
    reports.review.queue.go(1)
    view, rows, workspace = reports.review.view, reports.review.rows.view, reports.workspace
    view.setFocus()
    metrics = [target for _, _, target in workspace.sheet.listed() if workspace.sheet.item(target).metric]
    workspace.set_current(metrics[2])
    settle(qapp)
    painted = Painted(rows.viewport())
    QTest.keyClick(view, Qt.Key.Key_A)
    settle(qapp)
    assert workspace.sheet.item(metrics[2]).state.annotates
    assert 0 < painted.height <= 2 * rows.rowHeight(0)
