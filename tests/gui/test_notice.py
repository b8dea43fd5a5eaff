"""A notice covers nothing that one needs to go on, and no line of the article moves when it comes or goes."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton

from tests.gui.hands import go_to

REPORTS = (
    "枫桥镇防汛简报\n\n"
    + "".join(f"第{n}组投入人员{n * 7}人，转移群众{n * 13}户，加固堤坝{n}公里。\n" for n in range(10, 40)),
    "枫桥镇短讯\n\n" + "全镇新修桥梁3座。\n" * 7,
)
LONG = "The file could not be written, for there is no room on its disk. Make some, and decide again. " * 2


def on_screen(widget):
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def offered(window):
    """A long sentence with all the buttons that there can be."""
    choices = dict.fromkeys(("Save a copy…", "Backups…", "Show the log"), print)
    window.notice.offer(LONG, choices, trouble=True)
    assert all(choice.isVisible() for choice in window.notice.choices)


def covered(window, *widgets):
    notice = on_screen(window.notice)
    return [widget for widget in widgets if widget.isVisible() and on_screen(widget).intersects(notice)]


def settled(window, qtbot):
    """The page at rest, the sentence about the import put away."""
    qtbot.waitUntil(lambda: window.review.view.height() > 300)
    window.notice.hide()


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_it_covers_neither_the_counts_nor_the_article_nor_what_is_beside_it(reports, qtbot, size):
    review = reports.review
    settled(reports, qtbot)
    offered(reports)
    reports.resize(*size)
    needed = (review.gate, review.inspector, review.rows, review.queue, review.view.viewport())
    qtbot.waitUntil(lambda: not covered(reports, *needed))
    assert reports.pages.rect().contains(reports.notice.geometry())


@pytest.mark.parametrize("page", [1, 2, 3, 4])
def test_on_the_other_pages_it_lies_over_no_button(reports, page):
    reports.show_page(page)
    offered(reports)
    buttons = reports.pages.currentWidget().findChildren(QPushButton)
    assert not covered(reports, reports.header, *buttons)
    assert reports.pages.rect().contains(reports.notice.geometry())


@pytest.mark.parametrize("place", [0.0, 0.5, 1.0])
def test_no_line_moves_when_it_comes_and_when_it_goes(reports, qtbot, place):
    view = reports.review.view
    settled(reports, qtbot)
    bar = view.verticalScrollBar()
    bar.setValue(round(bar.maximum() * place))
    offset = view.on_screen().start
    before = view.viewport().mapToGlobal(view.rect_of(offset).topLeft())
    offered(reports)
    assert view.viewport().mapToGlobal(view.rect_of(offset).topLeft()) == before
    reports.notice.hide()
    assert view.viewport().mapToGlobal(view.rect_of(offset).topLeft()) == before


def test_with_it_the_last_line_can_be_read_and_no_line_moves_when_it_goes_then(reports, qtbot):
    view = reports.review.view
    settled(reports, qtbot)
    bar = view.verticalScrollBar()
    while bar.value() < bar.maximum():  # what has been in sight has its true height
        bar.setValue(bar.value() + 300)
    whole = bar.maximum()
    offered(reports)
    bar.setValue(bar.maximum())
    last = len(reports.workspace.sheet.article.text) - 2
    assert view.viewport().rect().contains(view.rect_of(last))
    before = view.rect_of(last)
    reports.notice.hide()
    assert view.rect_of(last) == before
    bar.setValue(bar.value() - 200)
    assert bar.maximum() == whole


def test_an_article_that_has_just_room_stays_when_a_scroll_bar_comes(reports, qtbot):
    reports.review.queue.go(1)
    view = reports.review.view
    settled(reports, qtbot)
    assert view.verticalScrollBar().maximum() == 0
    offset = reports.workspace.sheet.article.text.index("桥梁")
    before = view.rect_of(offset)
    offered(reports)
    assert view.verticalScrollBar().maximum() > 0
    assert view.rect_of(offset) == before


def test_the_current_item_stays_in_sight(reports, qtbot):
    view, text = reports.review.view, reports.workspace.sheet.article.text
    settled(reports, qtbot)
    for quote in ("105人", "112人", "119人", "126人", "133人", "140人"):
        go_to(reports, quote)
        offered(reports)
        assert view.viewport().rect().contains(view.rect_of(text.index(quote)))
        reports.notice.hide()
