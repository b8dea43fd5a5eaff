"""What overrides Qt's methods may fail by any error, in the middle of a call from Python, too."""

import sqlite3
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtWidgets import QListView, QWidget
from shiboken6 import delete

from tests.gui.living.conftest import decides, said, written


def without_such_an_index(*_given, **_named):
    return tuple(_given[:0])[3]


def without_a_number(*_given, **_named):
    return int("三")


def with_unlike_things(*_given, **_named):
    return "三" + 1


def after_closing(*_given, **_named):
    database = sqlite3.connect(":memory:")
    database.close()
    return database.execute("SELECT 1")


ERRORS = (without_such_an_index, without_a_number, with_unlike_things, after_closing)
"""How C code fails: there is no `raise` in Python, which would make it an exception at once."""


def painting(window, patch, fail):
    patch.setattr("gui.panels.gate.counts.paint_text", fail)
    next(iter(window.review.gate.counts.values())).grab()


def asking_a_model(window, patch, fail):
    patch.setattr("gui.panels.rows.model.row_of", fail)
    window.review.rows.view.viewport().grab()


def filtering(window, patch, fail):
    class Filter(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            return fail()

    window.filter = Filter()
    window.header.installEventFilter(window.filter)
    QCoreApplication.sendEvent(window.header, QEvent(QEvent.Type.User))
    window.header.removeEventFilter(window.filter)


@pytest.mark.qt_log_ignore("QPainter::end: Painter ended with", extend=True)
@pytest.mark.parametrize("act", [painting, asking_a_model, filtering])
@pytest.mark.parametrize("fail", ERRORS)
def test_it_is_told_and_the_window_goes_on(qtbot, living, bugs, monkeypatch, act, fail):
    with monkeypatch.context() as patch:
        act(living, patch, fail)
    said(qtbot, living, "Something unexpected happened", "is safe")
    decides(living)
    assert fail.__name__ in written(bugs)


def leaving(*_given, **_named):
    raise SystemExit


def ten_houses(fail, listening):
    """In each, one that fails is told of a change before one that listens."""
    failing = type("Failing", (QWidget,), {"changeEvent": fail})
    for _ in range(10):
        house = QWidget()
        failing(house)
        listening(house)
        house.setEnabled(False)
        delete(house)


@pytest.mark.parametrize("fail", [without_a_number, leaving])
def test_it_takes_nothing_away_from_what_qt_asks_next(bugs, fail):
    told = []
    listening = type("Listening", (QWidget,), {"changeEvent": lambda _self, event: told.append(event.type())})
    before = sys.getrefcount(vars(listening)["changeEvent"])
    ten_houses(fail, listening)
    assert told == [QEvent.Type.EnabledChange] * 10
    assert bugs.total == 10
    assert sys.getrefcount(vars(listening)["changeEvent"]) >= before


def test_qt_gets_an_empty_answer_of_the_right_type(bugs):
    class Asked(QListView):
        def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
            return without_a_number()

        def sizeHintForRow(self, row: int) -> int:  # noqa: N802 - Qt's name
            return with_unlike_things()

    view = Asked()
    assert view.sizeHint() == QSize()
    assert view.sizeHintForRow(0) == 0
    view.adjustSize()
    assert bugs.total >= 3
    delete(view)


def test_where_telling_of_it_fails_too_qt_hears_of_neither(bugs, monkeypatch):
    told = []
    listening = type("Listening", (QWidget,), {"changeEvent": lambda _self, event: told.append(event.type())})
    monkeypatch.setattr("sys.excepthook", without_such_an_index)
    ten_houses(without_a_number, listening)
    assert told == [QEvent.Type.EnabledChange] * 10


def test_where_nobody_is_left_to_tell_it_is_logged(bugs):
    failing = type("Failing", (QWidget,), {"changeEvent": without_a_number})
    house = QWidget()
    failing(house)
    delete(bugs)
    house.setEnabled(False)
    assert "without_a_number" in written(bugs)
    delete(house)
