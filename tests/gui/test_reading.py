"""Looks and reading: language and theme switched live leave nothing behind, and no text is clipped."""

import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from core.model import Span
from core.sheet import State
from gui.app import Appearance
from gui.buttons import RestingButton
from gui.exchange.export_dialog import ExportDialog

CTRL = Qt.KeyboardModifier.ControlModifier
NOTE = "第07版：要闻\n\n" + "全镇破获案件28起，居全县第2名，群众满意度98.2%。" * 3 + "\n"


@pytest.fixture
def work(qtbot, window, articles: Path):
    (articles / "note.txt").write_text(NOTE, "utf-8")
    window.flows.import_paths([articles])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.review.queue.model.rowCount() == 3, timeout=30000
    )
    return window


def open_note(window) -> None:
    queue = window.review.queue.model
    rows = range(queue.rowCount())
    found = next(queue.at(row).id for row in rows if queue.at(row).title.startswith(("第07版", "全镇")))
    window.workspace.open_article(found)


def quiet(qtbot, window):
    parts = (window.background, window.accuracy, window.consistency)
    qtbot.waitUntil(lambda: not any(part.busy for part in parts), timeout=30000)


def choose(qtbot, window, language: str) -> None:
    window.findChild(Appearance)._choose_language(language)
    qtbot.waitUntil(
        lambda: window.header.tabs.tabText(0) == {"zh": "标注", "en": "Review"}[language], timeout=5000
    )


def said(window) -> list[str]:
    """Every word that the window shows or tells a screen reader, in its order; of the clock nothing."""
    words = []
    for widget in window.findChildren(QWidget):
        if widget is window.header.saved or not widget.isVisible():
            continue
        words += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, (QLabel, QAbstractButton)):
            words.append(widget.text())
        if isinstance(widget, QLineEdit):
            words.append(widget.placeholderText())
    words += [action.text() for action in window.menus.actions.values()]
    words += [menu.title() for menu in window.menus._menus.values()]
    rows = window.review.rows.model
    words += [str(rows.data(rows.index(row, 0))) for row in range(rows.rowCount())]
    return words


@pytest.mark.parametrize("page", [0, 1, 2])
def test_a_language_chosen_live_leaves_no_word_of_the_other(qtbot, work, page):
    work.show_page(page)
    quiet(qtbot, work)
    before = said(work)
    choose(qtbot, work, "zh")
    chinese = said(work)
    choose(qtbot, work, "en")
    qtbot.waitUntil(lambda: said(work) == before, timeout=5000)
    # what stayed the same in Chinese is no word of the interface: letters of the articles, names, keys
    kept = {a for a, b in zip(before, chinese, strict=True) if a == b and a}
    known = {"sample", "work · lin", "MIT"}
    english = {word for word in kept - known if sum(c.isascii() and c.isalpha() for c in word) > 8}
    assert english == set()


def test_the_bar_at_a_selection_speaks_the_new_language_when_its_page_comes_back(qtbot, work):
    page = work.review
    text = work.workspace.sheet.article.text
    page.show_span(Span(text.index("案件"), text.index("案件") + 2))
    qtbot.waitUntil(page.pointing.bar.isVisible, timeout=5000)
    assert page.pointing.bar.kinds["count"].text() == "1 Count"
    work.show_page(1)
    choose(qtbot, work, "zh")
    work.show_page(0)
    assert page.pointing.bar.isVisible()
    assert page.pointing.bar.kinds["count"].text() == "1 数量"


def colours(window) -> bytes:
    image = window.review.grab().toImage()
    return bytes(image.constBits())


def test_a_theme_chosen_live_looks_as_if_it_had_been_there_from_the_start(qtbot, work):
    appearance = work.findChild(Appearance)
    light = colours(work)
    appearance._choose_theme("dark")
    qtbot.wait(50)
    dark = colours(work)
    assert dark != light
    appearance._choose_theme("light")
    qtbot.waitUntil(lambda: colours(work) == light, timeout=5000)


def test_the_system_going_dark_is_followed_at_once_where_that_was_chosen(qtbot, work):
    appearance, hints = work.findChild(Appearance), QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    appearance._choose_theme("system")
    light = colours(work)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)  # as Qt tells that the desktop has changed
    assert work.workspace.theme.dark
    assert QApplication.palette().window().color() == work.workspace.theme.chrome
    assert colours(work) != light
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not work.workspace.theme.dark
    qtbot.waitUntil(lambda: colours(work) == light, timeout=5000)


def test_a_chosen_theme_stays_whatever_the_system_does(work):
    appearance, hints = work.findChild(Appearance), QGuiApplication.styleHints()
    appearance._choose_theme("light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not work.workspace.theme.dark
    appearance._choose_theme("system")  # what was told meanwhile is not forgotten
    assert work.workspace.theme.dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)


@pytest.mark.parametrize("ask", ["open", "import", "import_folder", "export"])
def test_the_dialogs_that_ask_for_a_file_speak_chinese(qtbot, work, ask):
    choose(qtbot, work, "zh")
    work.menus.actions[ask].trigger()
    for export in work.findChildren(ExportDialog):
        QTest.mouseClick(export.destination.choose, Qt.MouseButton.LeftButton)
    (dialog,) = (each for each in work.findChildren(QFileDialog) if each.isVisible())
    words = [widget.text() for kind in (QLabel, QPushButton) for widget in dialog.findChildren(kind)]
    words += [action.text() for action in dialog.findChildren(QAction)]
    words += [button.toolTip() for button in dialog.findChildren(QToolButton)]
    assert any("查找范围" in each for each in words)
    assert [each for each in words if re.search("[A-Za-z]{2,}", each)] == []
    dialog.reject()


def test_ctrl_plus_minus_and_0_set_the_size_of_the_text(work):
    view = work.review.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Plus, CTRL)
    QTest.keyClick(view, Qt.Key.Key_Equal, CTRL)
    assert view.zoom() == pytest.approx(1.21)
    assert work.settings.zoom == pytest.approx(1.21)
    QTest.keyClick(view, Qt.Key.Key_0, CTRL)
    assert view.zoom() == 1.0
    QTest.keyClick(view, Qt.Key.Key_Minus, CTRL)
    assert view.zoom() == pytest.approx(1 / 1.1)


def test_lines_have_room_between_them_and_furniture_is_dimmed(work):
    open_note(work)
    view, text = work.review.view, work.workspace.sheet.article.text
    small, body = (view.rect_of(text.index(words)) for words in ("要闻", "破获"))
    assert small.height() < body.height()
    first = work.workspace.sheet.article.text.index("全镇")
    lines = sorted({view.rect_of(offset).top() for offset in range(first, len(text) - 1)})
    em = view.rect_of(first + 1).left() - view.rect_of(first).left()
    assert all(b - a >= 2.5 * em for a, b in pairwise(lines))


def clipped(window) -> list[str]:
    """Labels and buttons whose words need more room than they have; what scrolls may be higher."""
    found = []
    for bar in window.findChildren(QTabBar):
        needs = [QFontMetricsF(bar.font()).horizontalAdvance(bar.tabText(tab)) for tab in range(bar.count())]
        found += [bar.tabText(tab) for tab, need in enumerate(needs) if need + 28 > bar.tabRect(tab).width()]
    for widget in window.findChildren(QWidget):
        words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
        if not words or not widget.isVisible():
            continue
        needed = widget.sizeHint()
        wide = QFontMetricsF(widget.font()).horizontalAdvance(max(words.split("\n"), key=len))
        if isinstance(widget, QLabel) and widget.wordWrap():
            lacks = widget.heightForWidth(widget.width()) > widget.height() + 1
        elif isinstance(widget, RestingButton):
            lacks = needed.width() > widget.width() + 1
        else:
            lacks = wide > widget.width() + 1
        beyond = widget.mapTo(window, widget.rect().topRight()).x() > window.width()
        if lacks or (beyond and not in_scroll_area(widget)):
            found.append(f"{type(widget).__name__}: {words}")
    return found


def in_scroll_area(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_no_text_is_clipped(qtbot, work, language, size):
    choose(qtbot, work, language)
    work.resize(*size)
    for page in (1, 2, 0):
        work.show_page(page)
        quiet(qtbot, work)
        assert clipped(work) == []
    open_note(work)
    for state in (State.SUGGESTED, State.EXCLUDED):
        item = next(item for item in work.workspace.sheet.items() if item.state is state)
        work.workspace.set_current(item.target)
        qtbot.wait(30)
        assert clipped(work) == []
    item = next(item for item in work.workspace.sheet.items() if item.metric is not None)
    work.workspace.set_current(item.target)
    for name in ("value", "guideline", "find", "complete"):
        work.menus.actions[name].trigger()
        qtbot.wait(30)
        assert clipped(work) == []
    for name in ("keys", "bias"):
        work.menus.actions[name].trigger()
        dialog = next(child for child in work.findChildren(QWidget) if child.isWindow() and child.isVisible())
        qtbot.wait(30)
        assert clipped(dialog) == []
        dialog.close()


@pytest.mark.parametrize(
    ("locale", "language"), [("zh_CN.UTF-8", "zh"), ("zh_TW.UTF-8", "zh"), ("de_DE.UTF-8", "en"), ("C", "en")]
)
def test_the_first_language_is_that_of_the_system(tmp_path, locale, language):
    code = "from gui.settings import Settings; print(Settings().language)"
    environment = {**os.environ, "LC_ALL": locale, "XDG_CONFIG_HOME": str(tmp_path)}
    told = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == language


def test_the_find_bar_is_worked_by_the_mouse(work):
    view, bar = work.review.view, work.review.find_bar
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F, CTRL)
    bar.words.setText("案件")
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(bar.next, button)
    text = work.workspace.sheet.article.text
    assert view.selection().quote(text) == "案件"
    assert bar.words.hasFocus()
    QTest.mouseClick(bar.previous, button)
    assert view.selection().quote(text) == "案件"
    QTest.mouseClick(bar.close_button, button)
    assert not bar.isVisible()
    assert view.hasFocus()


def test_what_went_wrong_is_not_said_on_the_next_page_or_item(work):
    QTest.keyClick(work.review.view, Qt.Key.Key_F)
    assert work.notice.isVisible()
    QTest.keyClick(work.review.view, Qt.Key.Key_Tab)
    assert not work.notice.isVisible()
    QTest.keyClick(work.review.view, Qt.Key.Key_F)
    assert work.notice.isVisible()
    work.show_page(1)
    assert not work.notice.isVisible()


def test_chips_of_assignment_wait_for_a_project(make_window):
    window = make_window()
    chips = window.review.queue.chips
    assert not chips["mine"].isVisible()
    assert not chips["free"].isVisible()
