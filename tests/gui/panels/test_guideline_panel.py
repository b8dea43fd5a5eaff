"""The guideline beside the article: it follows the current item, and reads no article as markup."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.schema import schema

TEXT = "澜口县通报\n\n去年全县修复路灯418盏<b>，安装&lt;新灯57盏。县里第3届灯会如期开幕。\n"


@pytest.fixture
def work(qtbot, window, tmp_path):
    (tmp_path / "lamps.txt").write_text(TEXT, "utf-8")
    window.flows.import_paths([tmp_path / "lamps.txt"])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.workspace.current is not None, timeout=30000
    )
    window.review.view.setFocus()
    return window


def shown(work):
    return work.review.guideline.page.toPlainText()


def to(work, words):
    sheet = work.workspace.sheet
    item = next(item for item in sheet.items() if words in item.span.quote(TEXT))
    work.workspace.set_current(item.target)


def test_a_key_shows_it_and_puts_it_away(work):
    QTest.keyClick(work.review.view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert work.review.guideline.isVisible()
    assert "Boundaries of the value span" in shown(work)
    assert "Count" in work.review.guideline.heading.text()
    QTest.mouseClick(work.review.guideline.close_button, Qt.MouseButton.LeftButton)
    assert work.review.guideline.isHidden()


def test_it_follows_the_current_item(work):
    work.review.toggle_guideline()
    to(work, "3")
    assert "第6届茶会" in shown(work)
    to(work, "418盏")
    assert "第6届茶会" not in shown(work)


def test_kinds_are_named_in_the_language_of_the_window(qtbot, work):
    to(work, "418盏")
    QTest.keyClick(work.review.view, Qt.Key.Key_3)
    to(work, "418盏")
    QTest.keyClick(work.review.view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    _, group = work.menus._choices["language"]
    next(action for action in group.actions() if action.data() == "zh").trigger()
    kinds = {kind.id for kind in schema().kinds}
    qtbot.waitUntil(lambda: "增减" in shown(work))
    assert not [kind for kind in kinds if kind in shown(work)]


def test_gold_of_the_project_is_shown_as_it_is_written(work):
    to(work, "418盏")
    QTest.keyClick(work.review.view, Qt.Key.Key_A)
    work.review.toggle_guideline()
    to(work, "57盏")
    assert "修复路灯【418盏】<b>，安装&lt;新" in shown(work)


def test_the_current_value_stays_in_sight_when_it_takes_its_room(qtbot, work, tmp_path):
    (tmp_path / "long.txt").write_text(
        "长文\n\n" + "\n".join(["一些没有数字的话。"] * 60) + "\n修复桥梁7座。\n", "utf-8"
    )
    work.flows.import_paths([tmp_path / "long.txt"])
    model = work.review.queue.model
    qtbot.waitUntil(lambda: not work.background.busy and model.rowCount() == 2, timeout=30000)
    work.workspace.open_article(model.at(1).id)
    view, item = work.review.view, work.workspace.item
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.rect_of(item.span.start).bottom() - view.viewport().height() + 30)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        assert view.viewport().rect().contains(view.rect_of(item.span.start))
    assert work.review.guideline.isHidden()
