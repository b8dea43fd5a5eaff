"""Whatever is raised, and wherever: a sentence, a wordless trace in the log, and the window goes on."""

import logging
import shutil

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.errors import KnownError
from core.jobs.listing import Listing, Page
from gui import log
from gui.header import Header
from gui.panels.queue.delegate import QueueDelegate
from gui.project_work import Place
from tests.gui.exchanging_hands import asked_export
from tests.gui.living.conftest import (
    decides,
    fails_until_put_aside,
    in_thread,
    quoting,
    said,
    sent,
    turn,
    written,
)


def in_a_slot(window, patch):
    window.workspace.language_changed.connect(quoting)
    window.workspace.language_changed.emit()


def in_an_action(window, patch):
    patch.setattr("gui.questions.ask_open_file", quoting)
    window.menus.actions["open"].trigger()


def in_a_paint_event(window, patch):
    patch.setattr("gui.panels.gate.counts.paint_text", quoting)
    next(iter(window.review.gate.counts.values())).update()


def in_a_model(window, patch):
    patch.setattr("gui.panels.rows.model.row_of", quoting)
    window.review.rows.view.viewport().update()


def in_a_delegate(window, patch):
    patch.setattr(QueueDelegate, "_paint_title", quoting)
    window.review.queue.list.viewport().update()


class Filter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        return quoting()


def in_an_event_filter(window, patch):
    window.filter = Filter()
    window.header.installEventFilter(window.filter)
    sent(window.header, QEvent.Type.User)
    window.header.removeEventFilter(window.filter)


def in_a_timer(window, patch):
    QTimer.singleShot(0, quoting)


def in_a_thread(window, patch):
    in_thread(quoting)


def where_python_has_nobody_to_tell(window, patch):
    class Doomed:
        __del__ = quoting

    Doomed()


def in_work_aside(window, patch):
    window.accuracy.aside.run(quoting, lambda future: future.result())


def in_work_on_the_project(window, patch):
    project = window.workspace.project
    place = Place(project.path, project.reviewer)
    window.exchange.work.run(place, quoting, lambda _: None, lambda _: None)


pytestmark = pytest.mark.qt_log_ignore("QPainter::end: Painter ended with", extend=True)

PLACES = (
    in_a_slot,
    in_an_action,
    in_a_paint_event,
    in_a_model,
    in_a_delegate,
    in_an_event_filter,
    in_a_timer,
    in_a_thread,
    where_python_has_nobody_to_tell,
    in_work_aside,
    in_work_on_the_project,
)


def test_wherever_something_fails_the_reviewer_is_told_and_goes_on(qtbot, living, bugs, monkeypatch):
    for fail in PLACES:
        before = bugs.total
        with monkeypatch.context() as patch:
            fail(living, patch)
            qtbot.waitUntil(lambda before=before: bugs.total > before, timeout=20000)
        assert said(qtbot, living, "Something unexpected happened: ValueError", "is safe"), fail
        decides(living)
        qtbot.waitUntil(lambda: not living.notice.isVisible(), timeout=20000)
        bugs.forget()
    words = written(bugs)
    assert words.count("not foreseen: ValueError\n") == len(PLACES)
    assert words.count(f"conftest.py:{quoting.__code__.co_firstlineno + 3} quoting") >= len(PLACES)


def test_the_same_failure_is_told_once_and_counted(qtbot, living, bugs, monkeypatch):
    monkeypatch.setattr(Header, "_retranslate", quoting)
    before = bugs.total
    for _ in range(100):
        sent(living.header, QEvent.Type.LanguageChange)
    assert bugs.total == before + 100
    said(qtbot, living, "So far 100 times")
    living.notice.close_button.click()
    sent(living.header, QEvent.Type.LanguageChange)
    turn()
    assert not living.notice.isVisible()
    words = written(bugs)
    assert words.count("not foreseen") == 1
    assert "the same for the 100. time" in words


def test_what_is_asked_for_again_is_answered_again(qtbot, living, bugs, monkeypatch):
    for _ in range(2):
        in_an_action(living, monkeypatch)
        said(qtbot, living, "Something unexpected")
        living.notice.close_button.click()
    assert written(bugs).count("not foreseen") == 1


def test_a_failure_while_deciding_is_told_after_the_decision(qtbot, living, bugs, monkeypatch):
    living.workspace.changed.connect(quoting)
    decides(living)
    said(qtbot, living, "Something unexpected happened")
    written(bugs)


def test_a_panel_that_fails_again_and_again_is_put_aside_and_comes_back(qtbot, living, bugs, monkeypatch):
    rows = living.review.rows
    with monkeypatch.context() as patch:
        patch.setattr("gui.panels.rows.model.row_of", quoting)
        for _ in range(20):
            rows.view.viewport().update()
            turn()
        said(qtbot, living, "A panel has failed 10 times and was put aside")
    assert not rows.isVisible()
    gap = living.mishaps.gaps[rows]
    assert gap.isVisible()
    decides(living)
    QTest.mouseClick(gap.button, Qt.MouseButton.LeftButton)
    assert rows.isVisible()
    assert rows.view.model().rowCount() > 0
    assert living.mishaps.gaps == {}
    decides(living)
    written(bugs)


def test_a_page_that_fails_is_put_aside(qtbot, living, bugs, monkeypatch):
    for page in (1, 2, 3, 4):
        living.show_page(page)
        panel = living.pages.currentWidget()
        fails_until_put_aside(qtbot, living, panel, monkeypatch)
        assert living.pages.currentWidget() is living.mishaps.gaps[panel]
        living.notice.choices[0].click()
        assert living.pages.currentWidget() is panel
        living.show_page(0)
        decides(living)


def test_a_search_that_fails_while_it_looks_on_has_ended(qtbot, living, bugs, monkeypatch):
    """What is searched for is not in the first articles, and the next cannot be read."""
    with monkeypatch.context() as patch:
        patch.setattr(Listing, "page", lambda *_: patch.setattr(Listing, "page", quoting) or Page((), 1))
        patch.setattr("gui.panels.queue.model._PORTION", 0)
        living.review.queue.filter.setText("水库")
        living.review.queue.refilter()
        said(qtbot, living, "Something unexpected happened: ValueError")
        assert not living.review.queue.model.looking
        turn()
    assert bugs.total == 1
    living.review.queue.filter.clear()
    decides(living)
    written(bugs)


PANELS = (
    "gui.review_page.QueuePanel",
    "gui.review_page.RowsPanel",
    "gui.review_page.InspectorPanel",
    "gui.review_page.GateStrip",
    "gui.review_page.GuidelinePanel",
    "gui.furnishing.AccuracyPanel",
    "gui.furnishing.ConsistencyPanel",
    "gui.several.AdjudicationPanel",
    "gui.several.AgreementPanel",
)


@pytest.mark.parametrize(
    "missing", [PANELS, *(pytest.param((panel,), marks=pytest.mark.all) for panel in PANELS)]
)
def test_without_panels_that_cannot_be_made_the_window_starts(
    qtbot, bugs, make_window, read_project, tmp_path, monkeypatch, missing
):
    with monkeypatch.context() as patch:
        for panel in missing:
            patch.setattr(panel, quoting)
        window = make_window(bugs=bugs)
    said(qtbot, window, "Something unexpected happened: ValueError")
    assert window.files.open_project(shutil.copy(read_project, tmp_path / "work.metrics"))
    window.workspace.open_article(window.workspace.project.article_ids()[0])
    for page in (1, 2, 3, 4, 0):
        window.show_page(page)
    decides(window)
    window.close()
    assert bugs.total == len(missing)
    written(bugs)


def test_what_a_person_can_mend_is_said_as_it_is_wherever_it_is_raised(qtbot, living, bugs):
    def refuse():
        raise KnownError("{name} cannot be read: {reason}.", name="水库.txt", reason="locked")

    QTimer.singleShot(0, refuse)
    assert said(qtbot, living, "水库.txt cannot be read: locked.")
    assert "KnownError: {name} cannot be read: {reason}." in written(bugs)
    decides(living)


def test_an_export_that_fails_is_said_in_its_dialog_and_nothing_is_written(
    qtbot, living, bugs, monkeypatch, tmp_path
):
    monkeypatch.setattr("gui.exchange.trial.export_gold", quoting)
    dialog = asked_export(qtbot, living)
    assert "A mistake in the program has stopped this" in dialog.trouble.text()
    dialog.reject()
    living.activateWindow()
    qtbot.waitUntil(living.isActiveWindow, timeout=20000)
    decides(living)
    assert not list(tmp_path.glob("*.jsonl"))
    assert written(bugs).count("not foreseen: ValueError") == 1


def test_the_log_is_shown_and_its_place_copied(qtbot, living, bugs):
    living.menus.actions["log"].trigger()
    assert str(bugs.log) in living.notice.label.text()
    living.notice.choices[0].click()
    assert QGuiApplication.clipboard().text() == str(bugs.log)


def test_what_other_libraries_say_is_written_as_a_place(bugs):
    logging.getLogger("somebody.else").error("could not parse %s", "破获刑事案件328起")
    logging.getLogger("gui.living").warning("a text of %d characters: %s", 328, "破获刑事案件")
    words = written(bugs)
    assert "somebody.else: " in words
    assert "test_bugs.py:" in words
    assert "a text of 328 characters: …" in words


def test_the_log_is_rotated(bugs, monkeypatch):
    for _ in range(30):
        try:
            quoting()
        except ValueError:
            logging.getLogger("gui.living").exception("x" * 100_000)
    files = sorted(file.name for file in bugs.log.parent.iterdir())
    assert files == ["window.log", "window.log.1", "window.log.2", "window.log.3"]
    assert all(file.stat().st_size <= 600_000 for file in bugs.log.parent.iterdir())
    written(bugs)


def test_where_no_log_can_be_written_the_window_goes_on(qtbot, living, bugs, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    assert log.begin(tmp_path / "file" / "log") is None
    living.mishaps._log = None
    in_an_action(living, monkeypatch)
    said(qtbot, living, "Something unexpected")
    living.notice.choices[0].click()
    said(qtbot, living, "No log is kept")
    decides(living)
