"""The rows: what they list, and how they follow every decision."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from core.model import Article, Extraction, Found, Metric, Number, Quantity, Span
from gui.glyphs import Glyph
from gui.panels.rows import RowsPanel
from gui.panels.rows.model import HeaderRole, RowModel, RowRole
from gui.theme import theme_of
from tests.gui.panels.conftest import ARTICLE, METRICS, click, extraction, faultless, run


@pytest.fixture
def panel(workspace, shown) -> RowsPanel:
    panel = RowsPanel(workspace)
    panel.tester = faultless(panel.model, panel)
    return shown(panel, 380, 700)


def rows(model: RowModel) -> list[str]:
    """Every row in a few words: a header's title, or sign, figure and what it is about."""
    found = []
    for place in range(model.rowCount()):
        index = model.index(place)
        row, header = index.data(RowRole), index.data(HeaderRole)
        found.append(header[0] if row is None else f"{row.glyph}: {row.figure.text} {row.about}".strip())
    return found


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

    click(qtbot, panel.rejected)
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
    with qtbot.waitSignal(workspace.changed, timeout=30_000):
        workspace.accept_rest()
    assert panel.model.index(19_998).data(RowRole).glyph is Glyph.ACCEPTED


@pytest.mark.parametrize("language", ["en", "zh"])
def test_periods_stand_one_below_the_other_whatever_the_kind_is_called(
    panel, workspace, project, language
) -> None:
    text = "今年修路3公里，今年接警5起，今年连续7年获奖。\n"
    kinds = (("3公里", "measure"), ("5起", "count"), ("7年", "duration"))
    found = []
    for quote, kind in kinds:
        start = text.index(quote)
        period = text.rindex("今年", 0, start)
        quantity = Quantity(Decimal(quote[0]), unit=quote[1:])
        roles = (("period", Span(period, period + 2)),)
        found.append(
            Found(Metric(Span(start, start + len(quote)), kind, quantity, roles), "count.measure-word")
        )
    article = Article.of(text, "短文")
    project.add_articles([article], {article.id: [Number(each.metric.span, "1") for each in found]})
    project.save_run(run("short"), {article.id: Extraction(tuple(found))})
    workspace.language = language
    workspace.open_article(article.id)
    panel.resize(700, 500)
    view = panel.view
    boxes = [view.visualRect(panel.model.index(row)) for row in (1, 2)]
    pictures = [view.viewport().grab(box.adjusted(200, 2, -120, -2)).toImage() for box in boxes]
    assert pictures[0] == pictures[1]
    assert len({pictures[0].pixel(x, y) for x in range(pictures[0].width()) for y in range(20)}) > 2
