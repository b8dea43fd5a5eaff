"""The window around the work: files, language, theme, keys, closing."""

import shutil
import sqlite3
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit

from core.jobs.project import ADJUDICATED, Project
from gui import questions
from gui.actions import ACTIONS
from gui.app import Appearance
from gui.settings import Settings


def imported(qtbot, window, paths: list[Path], count: int) -> None:
    window.flows.import_paths(paths)
    qtbot.waitUntil(
        lambda: not window.background.busy and window.review.queue.model.rowCount() == count, timeout=30000
    )


def test_a_bad_file_is_named_and_the_others_come_in(qtbot, window, articles: Path):
    (articles / "broken.txt").write_bytes("通报".encode() + b"\xff\xff\xff")
    (articles / "nothing.txt").write_bytes(b"")
    window.flows.import_paths([articles])
    qtbot.waitUntil(
        lambda: window.notice.isVisible() and "broken.txt" in window.notice.label.text(), timeout=30000
    )
    said = window.notice.label.text()
    assert "byte 6" in said
    assert "nothing.txt is empty" in said
    assert window.review.queue.model.rowCount() == 2


def test_the_same_text_twice_is_one_article(qtbot, window, articles: Path):
    imported(qtbot, window, [articles], 2)
    shutil.copy(articles / "harvest.txt", articles / "again.txt")
    imported(qtbot, window, [articles], 2)


def test_a_title_can_be_changed_and_taken_back(qtbot, window, articles: Path, monkeypatch):
    imported(qtbot, window, [articles], 2)
    monkeypatch.setattr(
        questions, "ask_text", lambda _parent, _title, _label, _value, answer: answer("年中通报")
    )
    QTest.keyClick(window.review.view, Qt.Key.Key_F2)
    assert window.review.queue.model.at(0).title == "年中通报"
    QTest.keyClick(window.review.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.review.queue.model.at(0).title == "澜口县公安局年中通报"


def test_skip_flag_withdraw_show_in_the_queue(qtbot, window, articles: Path):
    imported(qtbot, window, [articles], 2)
    first = window.workspace.sheet.article.id
    window.menus.actions["flag"].trigger()
    assert window.review.queue.chips["flagged"].isVisible()
    window.menus.actions["withdraw"].trigger()
    assert window.review.queue.model.row_of(first) is None
    assert window.workspace.sheet.article.id != first
    window.menus.actions["undo"].trigger()
    assert window.workspace.sheet.article.id == first
    assert window.review.queue.model.row_of(first) is not None


def test_letters_typed_into_a_field_decide_nothing(qtbot, window, articles: Path):
    imported(qtbot, window, [articles], 2)
    before = window.workspace.item
    field = window.review.queue.filter
    field.setFocus()
    QTest.keyClicks(field, "axn1")
    assert field.text() == "axn1"
    assert window.workspace.item == before


def test_keys_work_in_the_rows_too(qtbot, window, articles: Path):
    imported(qtbot, window, [articles], 2)
    target = window.workspace.current
    view = window.review.rows.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A)
    assert not window.workspace.sheet.item(target).state.undecided


def test_tab_goes_through_what_is_undecided_and_back(qtbot, window, articles: Path):
    imported(qtbot, window, [articles], 2)
    view, workspace = window.review.view, window.workspace
    view.setFocus()
    first = workspace.current
    QTest.keyClick(view, Qt.Key.Key_Tab)
    second = workspace.current
    assert second != first
    QTest.keyClick(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert workspace.current == first


def test_f6_goes_round_the_panes(qtbot, window, articles: Path):
    imported(qtbot, window, [articles], 2)
    window.review.view.setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F6)
        seen.append(
            next(
                i
                for i, pane in enumerate(window.review.panes)
                if pane.hasFocus() or pane.isAncestorOf(window.focusWidget())
            )
        )
    assert seen == [1, 2, 0]


def test_no_key_means_two_things(window):
    keys: dict[str, str] = {}
    for name, action in window.menus.actions.items():
        for key in action.shortcuts():
            text = key.toString(QKeySequence.SequenceFormat.PortableText)
            assert text not in keys, f"{name} and {keys[text]} both want {text}"
            keys[text] = name
    assert {spec.id for spec in ACTIONS} <= set(window.menus.actions)


def test_language_and_theme_change_while_it_runs(qtbot, window, articles: Path):
    imported(qtbot, window, [articles], 2)
    appearance = window.findChild(Appearance)
    appearance._choose_language("zh")
    # Qt posts the change of language to the widgets
    qtbot.waitUntil(lambda: window.header.tabs.tabText(0) == "标注")
    assert window.menus.actions["accept"].text().startswith("接受")
    appearance._choose_theme("dark")
    assert window.workspace.theme.dark
    image = window.review.view.grab().toImage()
    assert image.pixelColor(5, image.height() - 5).lightness() < 80
    appearance._choose_language("en")
    qtbot.waitUntil(lambda: window.header.tabs.tabText(0) == "Review")


def test_closing_leaves_one_file_that_can_be_copied(qtbot, window, articles: Path, tmp_path: Path):
    imported(qtbot, window, [articles], 2)
    window.workspace.accept()
    path = window.workspace.project.path
    window.close()
    assert sorted(p.name for p in path.parent.glob("work.metrics*")) == ["work.metrics"]
    copy = tmp_path / "copy.metrics"
    shutil.copy(path, copy)
    with Project.open(copy, "lin") as project:
        assert len(project.article_ids()) == 2


def test_a_file_that_is_no_project_is_refused_and_the_open_one_stays(window, tmp_path: Path):
    other = tmp_path / "other.metrics"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE t (a)")
    connection.close()
    before = other.read_bytes()
    assert not window.files.open_project(other)
    assert "other.metrics" in window.notice.label.text()
    assert window.workspace.project.name == "work"
    assert other.read_bytes() == before


def test_a_dropped_folder_without_a_project_is_answered_with_a_sentence(make_window, articles: Path):
    window = make_window()
    window.flows.import_paths([articles])
    assert "project" in window.notice.label.text()


def test_every_key_can_be_looked_up(window):
    window.menus.actions["keys"].trigger()
    window.keys.search.setText("accept")
    shown = [row for row in window.keys.rows.values() if not row.isHidden()]
    assert len(shown) >= 2
    assert "A" in [row.key.text() for row in shown]
    window.keys.close()


def test_the_reviewer_is_shown_and_changed_in_the_file_menu(qtbot, window, articles: Path, settings):
    imported(qtbot, window, [articles / "bulletin.txt"], 1)
    window.review.view.setFocus()
    path = window.workspace.project.path
    QTest.keyClick(window.review.view, Qt.Key.Key_A)
    window.menus.actions["reviewer"].trigger()
    dialog = next(each for each in window.findChildren(QInputDialog) if each.isVisible())
    field = dialog.findChild(QLineEdit)
    assert field.text() == "lin"
    field.selectAll()
    QTest.keyClicks(field, "fang")
    QTest.keyClick(field, Qt.Key.Key_Return)
    project = window.workspace.project
    assert (project.path, project.reviewer) == (path, "fang")
    assert "fang" in window.header.who.text()
    assert settings.reviewer == "fang"
    assert not any(item.state.annotates for item in window.workspace.sheet.items())
    window.naming.become("lin")
    assert window.workspace.project.reviewer == "lin"
    assert any(item.state.annotates for item in window.workspace.sheet.items())


def test_a_name_that_cannot_be_used_changes_nothing(window, settings):
    for name in ("", "  ", "lin", ADJUDICATED):
        window.naming.become(name)
        assert (window.reviewer, window.workspace.project.reviewer, settings.reviewer) == ("lin", "lin", "")


def test_what_one_start_was_told_is_not_kept(settings):
    settings.use_for_now(language="zh", theme="dark")
    assert (settings.language, settings.theme) == ("zh", "dark")
    assert (Settings().language, Settings().theme) == ("en", "light")
    settings.theme = "system"
    assert (settings.language, settings.theme) == ("zh", "system")
    assert (Settings().language, Settings().theme) == ("en", "system")
