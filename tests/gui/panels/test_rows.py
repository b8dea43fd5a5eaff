"""The rows: what they list, how they follow, what they let one choose."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication, QToolTip

from core.model import Article, Extraction, Found, Metric, Number, Quantity, Span
from core.sheet import State
from gui.glyphs import Glyph
from gui.panels.rows import RowsPanel
from gui.panels.rows.delegate import GLYPH
from gui.panels.rows.menu import RowMenu
from gui.panels.rows.model import HeaderRole, RowModel, RowRole
from gui.theme import theme_of
from tests.gui.panels.conftest import ARTICLE, METRICS, extraction, run, span_of


@pytest.fixture
def panel(qtbot, workspace, opened) -> RowsPanel:
    panel = RowsPanel(workspace)
    qtbot.addWidget(panel)
    panel.tester = QAbstractItemModelTester(
        panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel
    )
    panel.resize(380, 700)
    panel.show()
    opened()
    return panel


def rows(model: RowModel) -> list[str]:
    """Every row in a few words: a header's title, or sign, figure and what it is about."""
    found = []
    for place in range(model.rowCount()):
        index = model.index(place)
        row, header = index.data(RowRole), index.data(HeaderRole)
        found.append(header[0] if row is None else f"{row.glyph}: {row.figure.text} {row.about}".strip())
    return found


def click_on(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def glyph_place(panel: RowsPanel, target: str) -> QPoint:
    box = panel.view.visualRect(panel.model.index_of(target))
    return QPoint(box.left() + GLYPH // 2, box.center().y())


def tip(panel: RowsPanel, place: QPoint) -> str:
    """What is said when the pointer rests there."""
    viewport = panel.view.viewport()
    QToolTip.hideText()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    return QToolTip.text()


def menu_of(panel: RowsPanel, place: QPoint, reason=QContextMenuEvent.Reason.Mouse) -> RowMenu:
    viewport = panel.view.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    (menu,) = (menu for menu in panel.findChildren(RowMenu) if menu.isVisible())
    return menu


def choose(qtbot, menu: RowMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text().split("\t")[0] == words)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def click(qtbot, panel: RowsPanel, target: str) -> None:
    index = panel.model.index_of(target)
    assert index is not None
    panel.view.scrollTo(index)
    at = panel.view.visualRect(index).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_metrics_come_first_then_the_other_numbers(panel) -> None:
    assert rows(panel.model) == [
        "suggested: 1,286 起 破获刑事案件",
        "suggested: ↑ 12.4 % 破获刑事案件",
        "suggested: > 940 名 抓获嫌疑人",
        "suggested: 3.2 亿元 挽回损失",
        "suggested: 9 年 命案",
        "suggested: 第 2 名 群众满意度",
        "suggested: 416 家 走访企业",
        "Numbers that are no metric (3)",
        "excluded: 2031年 Date or clock time",
        "excluded: 110 Name that holds a number",
        "unknown: 三 undecided number",
    ]


def test_rows_and_current_item_follow_each_other(qtbot, panel, workspace, find) -> None:
    target = find("第2名").target
    with qtbot.waitSignal(workspace.current_changed) as told:
        click(qtbot, panel, target)
    assert told.args == [target]

    workspace.set_current(find("110").target)
    index = panel.view.currentIndex()
    assert panel.model.target_at(index) == find("110").target
    assert panel.view.selectionModel().isSelected(index)

    workspace.set_current(None)
    assert not panel.view.selectionModel().hasSelection()


def test_arrows_go_through_the_rows_and_decide_nothing(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert workspace.item == find("12.4%")
    assert workspace.item.state is State.SUGGESTED


def test_the_current_row_is_shown_with_its_neighbours(panel, workspace, find) -> None:
    panel.resize(380, 220)
    workspace.set_current(find("三").target)
    workspace.set_current(find("940余名").target)
    shown = panel.view.viewport().rect()
    assert all(shown.contains(panel.view.visualRect(panel.model.index(row))) for row in (0, 1, 2))


def test_letters_and_digits_are_left_to_the_review_keys(qtbot, panel, workspace, find) -> None:
    current = find("12.4%").target
    workspace.set_current(current)
    for key in "anx15":
        qtbot.keyClick(panel.view, key)
    assert workspace.current == current


def test_home_end_and_page_keys_go_through_the_rows(qtbot, panel, workspace, find) -> None:
    panel.resize(380, 220)
    workspace.set_current(find("940余名").target)
    shown = panel.view.viewport().height() // panel.view.rowHeight(0)
    qtbot.keyClick(panel.view, Qt.Key.Key_End)
    assert workspace.current == find("三").target
    qtbot.keyClick(panel.view, Qt.Key.Key_Home)
    assert workspace.current == find("1286起").target
    qtbot.keyClick(panel.view, Qt.Key.Key_PageDown)
    below = panel.view.currentIndex().row()
    assert shown - 1 <= below <= shown + 1
    assert workspace.current == panel.model.target_at(panel.view.currentIndex())
    qtbot.keyClick(panel.view, Qt.Key.Key_PageUp)
    assert workspace.current == find("1286起").target


def test_a_click_on_a_suggestions_glyph_accepts_it(qtbot, panel, workspace, find) -> None:
    panel.resize(380, 220)
    target = find("940余名").target
    panel.view.scrollTo(panel.model.index_of(target))
    place = glyph_place(panel, target)
    assert "A click here accepts it, as A does" in tip(panel, place)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert find("940余名").state is State.ACCEPTED
    assert workspace.current == find("3.2亿元").target
    assert find("3.2亿元").state is State.SUGGESTED


@pytest.mark.parametrize("quote", ["1286起", "110", "三"])
def test_a_click_on_any_other_glyph_decides_nothing(qtbot, panel, workspace, find, quote: str) -> None:
    workspace.set_current(find("1286起").target)
    workspace.accept()
    target = find(quote).target
    before = workspace.sheet.items()
    place = glyph_place(panel, target)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workspace.sheet.items() == before
    assert workspace.current == target


def test_a_click_on_the_words_of_a_suggestion_decides_nothing(qtbot, panel, workspace, find) -> None:
    click(qtbot, panel, find("940余名").target)
    assert find("940余名").state is State.SUGGESTED


@pytest.mark.parametrize(
    ("quote", "words"), [("110", "take this number for no metric"), ("三", "No rule knows this number")]
)
def test_a_glyph_says_what_it_means(panel, find, quote: str, words: str) -> None:
    place = glyph_place(panel, find(quote).target)
    assert words in tip(panel, place)
    assert quote in tip(panel, place + QPoint(GLYPH, 0))


def test_headers_and_counts_say_what_they_hold(panel) -> None:
    header = panel.view.visualRect(panel.model.index(7)).center()
    assert "no rule knows" in tip(panel, header)
    assert "rejected ones are not counted" in panel.count.toolTip()


def test_the_menu_of_a_row_answers_it(qtbot, panel, workspace, find) -> None:
    target = find("940余名").target
    menu = menu_of(panel, glyph_place(panel, target))
    assert workspace.current == target
    words = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert words[:4] == ["Accept", "Reject", "Doubt", "Count"]
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Count\t1"]
    choose(qtbot, menu, "Accept")
    assert find("940余名").state is State.ACCEPTED


@pytest.mark.parametrize(("words", "name"), [("Reject", "reject"), ("Doubt", "doubt")])
def test_the_menu_leaves_questions_to_the_window(qtbot, panel, find, words: str, name: str) -> None:
    menu = menu_of(panel, glyph_place(panel, find("940余名").target))
    with qtbot.waitSignal(panel.action_clicked) as told:
        choose(qtbot, menu, words)
    assert told.args == [name]
    assert find("940余名").state is State.SUGGESTED


def test_the_menu_gives_the_row_a_kind_whatever_is_selected(qtbot, panel, workspace, find) -> None:
    workspace.select(span_of("2031年"))
    choose(qtbot, menu_of(panel, glyph_place(panel, find("12.4%").target)), "Ratio")
    assert find("12.4%").metric.kind == "ratio"
    assert find("2031年").state is State.EXCLUDED
    assert workspace.selection == span_of("2031年")


def test_the_menu_key_opens_the_current_rows_menu(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("110").target)
    menu = menu_of(panel, QPoint(), QContextMenuEvent.Reason.Keyboard)
    assert menu.actions()[0].text() == "No metric\tA"
    choose(qtbot, menu, "No metric")
    assert find("110").state is State.CONFIRMED


def test_what_is_set_aside_has_a_short_menu(panel, workspace, project, find) -> None:
    workspace.set_current(find("1286起").target)
    workspace.accept()
    bare = replace(METRICS[0], span=Span(METRICS[0].span.start, METRICS[0].span.end - 1))
    project.save_run(run("2"), {ARTICLE.id: extraction((bare, *METRICS[1:]))})
    workspace.reload()
    menu = menu_of(panel, glyph_place(panel, workspace.sheet.settled()[0].target))
    assert [action.text() for action in menu.actions()] == ["Accept\tA"]


def test_a_change_touches_only_its_own_row(qtbot, panel, workspace, find) -> None:
    target = find("940余名").target
    workspace.set_current(target)
    touched = QSignalSpy(panel.model.dataChanged)
    reset = QSignalSpy(panel.model.modelReset)
    workspace.accept()
    assert [touched.at(i)[0].row() for i in range(touched.count())] == [2]
    assert reset.count() == 0
    assert panel.model.index(2).data(RowRole).glyph is Glyph.ACCEPTED


def test_a_doubt_shows_before_the_state(panel, workspace, find) -> None:
    workspace.set_current(find("九年").target)
    workspace.doubt("起算年份不明")
    assert panel.model.index(4).data(RowRole).glyph is Glyph.DOUBTED
    assert "起算年份不明" in panel.model.index(4).data(Qt.ItemDataRole.ToolTipRole)


def test_rejected_metrics_go_and_can_be_shown_struck_through(qtbot, panel, workspace, find) -> None:
    target = find("第2名").target
    workspace.set_current(target)
    workspace.reject("vague-rank")
    assert panel.model.index_of(target) is None
    assert workspace.current == find("416家").target
    assert panel.count.text() == "6 metric(s)"
    assert panel.rejected.text() == "Show rejected (1)"
    assert panel.rejected.isVisible()

    click_on(qtbot, panel.rejected)
    assert panel.rejected.text() == "Hide rejected (1)"
    index = panel.model.index_of(target)
    assert index.data(RowRole).glyph is Glyph.REJECTED
    assert "Vague rank" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert panel.count.text() == "6 metric(s)"
    assert workspace.current == find("416家").target


def test_undo_brings_the_row_back_where_it_was(panel, workspace, find) -> None:
    before = rows(panel.model)
    workspace.set_current(find("第2名").target)
    workspace.reject("vague-rank")
    workspace.undo()
    assert rows(panel.model) == before
    assert panel.model.target_at(panel.view.currentIndex()) == workspace.current


def test_a_number_made_a_metric_moves_up(panel, workspace, find) -> None:
    target = find("三").target
    workspace.set_current(target)
    workspace.set_kind("count")
    assert rows(panel.model)[-4:] == [
        "added: 3",
        "Numbers that are no metric (2)",
        "excluded: 2031年 Date or clock time",
        "excluded: 110 Name that holds a number",
    ]


def test_a_section_closes_and_opens_again_for_what_becomes_current(qtbot, panel, workspace, find) -> None:
    header = panel.model.index(7)
    qtbot.mouseClick(
        panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(header).center()
    )
    assert panel.model.rowCount() == 8
    assert header.data(HeaderRole) == ("Numbers that are no metric (3)", False)
    workspace.set_current(find("110").target)
    assert panel.model.rowCount() == 11
    assert panel.model.target_at(panel.view.currentIndex()) == workspace.current

    panel.view.setCurrentIndex(panel.model.index(7))
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert panel.model.rowCount() == 8


def test_decisions_inside_a_closed_section_are_counted(panel, workspace, find) -> None:
    workspace.set_current(find("三").target)
    panel.model.toggle(panel.model.index(7))
    workspace.set_kind("count")
    assert rows(panel.model)[-1] == "Numbers that are no metric (2)"
    workspace.undo()
    assert "Numbers that are no metric (3)" in rows(panel.model)


def test_the_last_number_takes_the_header_with_it(panel, workspace, find) -> None:
    for quote, kind in (("2031年", "duration"), ("110", "count"), ("三", "count")):
        workspace.set_current(find(quote).target)
        workspace.set_kind(kind)
    assert panel.model.rowCount() == 10
    workspace.undo()
    assert rows(panel.model)[-2:] == ["Numbers that are no metric (1)", "unknown: 三 undecided number"]


def test_what_overlaps_a_decision_has_a_section(panel, workspace, project, find) -> None:
    workspace.set_current(find("1286起").target)
    workspace.accept()
    bare = replace(METRICS[0], span=Span(METRICS[0].span.start, METRICS[0].span.end - 1))
    project.save_run(run("2"), {ARTICLE.id: extraction((bare, *METRICS[1:]))})
    workspace.reload()
    assert "Set aside by your decisions (1)" in rows(panel.model)
    assert "settled: 1,286 起 破获刑事案件" in rows(panel.model)


def test_tooltips_and_screen_readers_get_every_field(panel) -> None:
    index = panel.model.index(0)
    assert index.data(Qt.ItemDataRole.ToolTipRole).split("\n") == [
        "1,286 起 · Count · suggestion",
        "Indicator: 破获刑事案件",
        "Period: 2031年上半年",
        "Scope: 全县",
        "In the text: 1286起",
    ]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith(
        "1,286 起 · Count · suggestion; Indicator"
    )
    assert panel.model.index(7).data(Qt.ItemDataRole.AccessibleTextRole) == "Numbers that are no metric (3)"


@pytest.mark.parametrize("width", [260, 380, 520, 700, 1000])
def test_every_width_can_be_painted(panel, workspace, find, width: int) -> None:
    workspace.set_current(find("1286起").target)
    workspace.reject("wrong")
    panel.rejected.setChecked(True)
    panel.resize(width, 500)
    workspace.theme = theme_of(dark=True)
    workspace.theme_changed.emit()
    assert not panel.grab().isNull()


def test_an_empty_panel_says_what_to_do(qtbot, workspace, project) -> None:
    panel = RowsPanel(workspace)
    qtbot.addWidget(panel)
    panel.show()
    assert "queue" in panel.empty.text()
    assert panel.empty.isVisible()
    bare = Article.of("没有数字的短文。\n", "短文")
    project.add_articles([bare], {bare.id: []})
    workspace.open_article(bare.id)
    assert "No number" in panel.empty.text()


def test_the_language_changes_live(panel, workspace, find) -> None:
    current = workspace.current
    workspace.language = "zh"
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.model.index(9).data(RowRole).about == "含数字的名称"
    assert panel.model.target_at(panel.view.currentIndex()) == current


def test_twenty_thousand_rows_stay_in_order_and_change_one_by_one(qtbot, workspace, project) -> None:
    text = "".join(f"第{i:05d}镇建库{i + 1}座。\n" for i in range(20_000))
    spans = [Span(at + 9, text.index("。", at)) for at in (i for i, c in enumerate(text) if c == "第")]
    metrics = [Metric(span, "count", Quantity(Decimal(n + 1), unit="座")) for n, span in enumerate(spans)]
    long = Article.of(text, "长文")
    project.add_articles([long], {long.id: [Number(span, "1") for span in spans]})
    found = Extraction(tuple(Found(metric, "count.measure-word") for metric in metrics))
    project.save_run(run("long"), {long.id: found})
    panel = RowsPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(380, 700)
    panel.show()
    workspace.open_article(long.id)
    assert panel.model.rowCount() == 20_000
    target = panel.model.target_at(panel.model.index(10_000))
    workspace.set_current(target)
    reset = QSignalSpy(panel.model.modelReset)
    workspace.reject("wrong")
    # the cause does not settle the number: it waits below, in a section of its own
    assert panel.model.rowCount() == 20_001
    assert reset.count() == 0
    workspace.accept_rest()
    assert panel.model.index(19_998).data(RowRole).glyph is Glyph.ACCEPTED
