"""The accuracy page on a real project: every figure lists its cases, every case stands in its text."""

import html
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from core.jobs.evaluate import Mode
from core.jobs.project import Project
from core.model import Article, Direction, Extraction, Found, Metric, Quantity, Run, Span
from gui.panels.accuracy import AccuracyPanel
from gui.panels.accuracy.grid import Cell
from gui.panels.accuracy.picks import Pick, Table
from gui.theme import theme_of
from gui.workspace import Workspace

BULLETIN = """青棠县<b>半年</b>通报
上半年全县破获案件１２８起，同比上升6.5%；𠮷田镇走访企业41家，挽回损失2.3亿元，命案连续七年全破。
群众安全感居全市第3名，处置时间缩短5分钟。
"""
HARVEST = """白鹭滩秋收简讯
全镇收稻谷1.9万吨，入库率达87%，其中合作社交售60吨。
"""
UP, DOWN = Direction.UP, Direction.DOWN


def metric(text: str, quote: str, kind: str, value: str, unit: str, **more) -> Metric:
    """A metric at the first place of the quote; `roles` by their words."""
    roles = tuple((name, place(text, words)) for name, words in more.pop("roles", {}).items())
    doubt = more.pop("doubt", None)
    return Metric(place(text, quote), kind, Quantity(Decimal(value), unit=unit, **more), roles, doubt)


def place(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


GOLD = {
    BULLETIN: (
        metric(BULLETIN, "１２８起", "count", "128", "起", roles={"indicator": "破获案件", "scope": "全县"}),
        metric(BULLETIN, "6.5%", "change", "6.5", "%", direction=UP, roles={"indicator": "破获案件"}),
        metric(BULLETIN, "41家", "count", "41", "家", roles={"indicator": "走访企业"}),
        metric(BULLETIN, "2.3亿元", "money", "230000000", "元"),
        metric(BULLETIN, "第3名", "rank", "3", "名"),
        metric(BULLETIN, "七年", "duration", "7", "年", doubt="streak?"),
        metric(BULLETIN, "5分钟", "change", "5", "分钟", direction=DOWN),
    ),
    HARVEST: (
        metric(HARVEST, "1.9万吨", "measure", "19000", "吨"),
        metric(HARVEST, "87%", "ratio", "87", "%"),
    ),
}
SAID = {
    BULLETIN: (
        (metric(BULLETIN, "１２８起", "count", "128", "起", roles={"indicator": "案件"}), "count.word"),
        (metric(BULLETIN, "6.5%", "ratio", "6.5", "%", roles={"indicator": "破获案件"}), "ratio.percent"),
        (metric(BULLETIN, "企业41家", "count", "41", "家", roles={"indicator": "通报"}), "count.word"),
        (metric(BULLETIN, "2.3亿", "money", "230000000", "元"), "money.unit"),
        (metric(BULLETIN, "七年", "duration", "7", "年"), "duration.unit"),
        (metric(BULLETIN, "5分钟", "duration", "5", "分钟"), "duration.unit"),
        (metric(BULLETIN, "全市", "count", "1", "市"), "count.word"),
    ),
    HARVEST: (
        (metric(HARVEST, "1.9万吨", "measure", "19000", "吨"), "measure.unit"),
        (metric(HARVEST, "87%", "ratio", "87", "%"), "ratio.percent"),
        (metric(HARVEST, "60吨", "measure", "60", "吨"), "measure.unit"),
    ),
}
MODES = tuple(Mode)


def add(project: Project, text: str, *, layer: str = "fang", gold: bool = True, run: bool = True) -> str:
    article = Article.of(text, text.splitlines()[0], "made up")
    project.add_articles([article], {article.id: ()})
    if run:
        found = tuple(Found(metric, rule) for metric, rule in SAID[text])
        at = datetime(2030, 5, 1, tzinfo=UTC)
        project.save_run(Run(f"run {len(text)}", "rules", "1.0", "", at), {article.id: Extraction(found)})
    if gold:
        project.import_gold(layer, article.id, GOLD[text], complete=True)
    return article.id


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "measured.metrics", "fang") as project:
        yield project


@pytest.fixture
def page(qtbot, project: Project):
    """Make the page on the project as it is by then."""
    made: list[AccuracyPanel] = []

    def make(*, shown: bool = True) -> AccuracyPanel:
        workspace = Workspace()
        workspace.language = "en"
        panel = AccuracyPanel(workspace)
        panel.workspace = workspace
        panel.resize(1280, 760)
        qtbot.addWidget(panel)
        workspace.project, workspace.session = project, project.session()
        workspace.project_opened.emit(project)
        made.append(panel)
        if shown:
            with qtbot.waitSignal(panel.evaluated, timeout=20000):
                panel.show()
        return panel

    yield make
    for panel in made:
        panel.workspace.project = None
        panel.workspace.project_opened.emit(None)


@pytest.fixture
def panel(project: Project, page) -> AccuracyPanel:
    add(project, BULLETIN)
    add(project, HARVEST)
    return page()


def cells(panel: AccuracyPanel, table: Table) -> list[tuple[QModelIndex, Cell]]:
    model = panel.explorer.figures.grids[table].grid_model
    indexes = [model.index(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
    return [(index, model.cell(index)) for index in indexes if model.cell(index).pick is not None]


def click(qtbot, panel: AccuracyPanel, table: Table, index: QModelIndex) -> None:
    grid = panel.explorer.figures.grids[table]
    panel.explorer.figures.ensureWidgetVisible(grid)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(index).center())


def click_pick(qtbot, panel: AccuracyPanel, pick: Pick) -> None:
    grid = panel.explorer.figures.grids[pick.table]
    click(qtbot, panel, pick.table, grid.grid_model.index_of(pick))


def expected(panel: AccuracyPanel, mode: Mode, pick: Pick) -> int | None:
    """How many cases stand behind a rate, from the counts alone; None where the cell says it itself."""
    counts = panel.evaluation.counts(mode, None if pick.row == "macro" else pick.row)
    share = {**panel.evaluation.fields(mode), **panel.evaluation.rules(mode)}.get(pick.row)
    role = panel.evaluation.roles(mode).get(pick.row)
    wanted = {
        (Table.KINDS, "fp"): lambda: counts.fp,
        (Table.KINDS, "fn"): lambda: counts.fn,
        (Table.FIELDS, "rate"): lambda: share.of - share.right,
        (Table.RULES, "fp"): lambda: share.of - share.right,
        (Table.ROLES, "precision"): lambda: role.predicted - role.exact,
        (Table.ROLES, "recall"): lambda: role.gold - role.exact,
    }.get((pick.table, pick.column))
    return None if wanted is None else wanted()


# -- figures


@pytest.mark.parametrize("table", list(Table))
def test_a_click_on_any_cell_lists_exactly_its_cases(qtbot, panel, table):
    for index, cell in cells(panel, table):
        click(qtbot, panel, table, index)
        assert panel.explorer.pick == cell.pick
        listed = panel.explorer.cases.model.rowCount()
        count = expected(panel, Mode.STRICT, cell.pick)
        if cell.text.isdigit():
            assert listed == int(cell.text), cell
        elif cell.text == "·":
            assert listed == 0
        elif count is not None:
            assert listed == count, cell
        assert str(listed) in panel.explorer.cases.count.text()


@pytest.mark.parametrize("mode", MODES)
def test_rows_and_counts_agree_in_every_mode(qtbot, panel, mode):
    qtbot.mouseClick(panel.header.switch.buttons[mode], Qt.MouseButton.LeftButton)
    for table in Table:
        for _, cell in cells(panel, table):
            panel.explorer.choose(cell.pick)
            listed = panel.explorer.cases.model.rowCount()
            count = expected(panel, mode, cell.pick)
            if cell.text.isdigit():
                assert listed == int(cell.text), (mode, cell)
            elif count is not None:
                assert listed == count, (mode, cell)


def test_the_table_by_kind_reads_the_counts(panel):
    grid = panel.explorer.figures.grids[Table.KINDS].grid_model.grid
    rows = {row[0].text: [cell.text for cell in row[1:6]] for row in grid.rows}
    assert rows["Count"] == ["2", "3", "33.3", "50.0", "40.0"]
    assert rows["Money"] == ["1", "1", "0.0", "0.0", "0.0"]
    assert rows["Rank"] == ["1", "0", "–", "0.0", "0.0"]
    assert rows["Ratio"] == ["1", "2", "50.0", "100.0", "66.7"]
    assert rows["All"] == ["8", "9", "33.3", "37.5", "35.3"]
    assert rows["Doubtful"][0] == "2"


def test_the_confusion_map_counts_what_was_taken_for_what(panel):
    model = panel.explorer.figures.grids[Table.CONFUSION].grid_model
    texts = {(cell.pick.row, cell.pick.column): cell.text for _, cell in cells(panel, Table.CONFUSION)}
    assert texts["change", "ratio"] == "1"
    assert texts["change", "duration"] == "1"
    assert texts["count", "count"] == "2"
    assert texts["rank", None] == "1"
    assert texts[None, "measure"] == "1"
    assert texts["money", "rank"] == "·"
    assert model.cell(model.index(7, 8)).pick is None


def test_the_chosen_cell_has_the_ring(qtbot, panel):
    grid = panel.explorer.figures.grids[Table.CONFUSION]
    pick = Pick(Table.CONFUSION, "change", "ratio")
    rect = grid.visualRect(grid.grid_model.index_of(pick))

    def ring() -> bool:
        image = grid.viewport().grab().toImage()
        return image.pixelColor(rect.center().x(), rect.top() + 1) == panel.workspace.theme.accent

    assert not ring()
    click_pick(qtbot, panel, pick)
    assert ring()


def test_keys_move_between_cells_and_enter_chooses(qtbot, panel):
    grid = panel.explorer.figures.grids[Table.KINDS]
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.setFocus()
    assert grid.hasFocus()
    click_pick(qtbot, panel, Pick(Table.KINDS, "count", "pos"))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(grid, key)
    assert panel.explorer.pick == Pick(Table.KINDS, "count", "pos")
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert panel.explorer.pick == Pick(Table.KINDS, "money", "fp")
    assert grid.hasFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert panel.explorer.cases.view.hasFocus()
    qtbot.keyClick(panel.explorer.cases.view, Qt.Key.Key_Escape)
    assert grid.hasFocus()


# -- cases and the text


def test_a_click_on_a_case_shows_it_in_its_text(qtbot, panel):
    explorer = panel.explorer
    click_pick(qtbot, panel, Pick(Table.KINDS, None, "errors"))
    view = explorer.cases.view
    assert explorer.cases.model.rowCount() > 4
    for row, case in enumerate(explorer.cases.model.cases):
        view.scrollTo(explorer.cases.model.index(row))
        point = view.visualRect(explorer.cases.model.index(row)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert explorer.cases.current == case
        side = "gold" if case.gold is not None else "found"
        span = (case.gold or case.predicted).span
        shown = [
            mark
            for block in range(9)
            for mark in explorer.reader.view.page().marks.within(block)
            if mark.span == span and mark.target.startswith(side)
        ]
        assert shown
        assert (
            explorer.reader.view.viewport().rect().contains(explorer.reader.view.rect_of(span.start).center())
        )
        assert explorer.reader.place.text() == f"{row + 1} / {explorer.cases.model.rowCount()}"


def test_keys_go_through_the_cases(qtbot, panel):
    click_pick(qtbot, panel, Pick(Table.KINDS, None, "pos"))
    view, reader = panel.explorer.cases.view, panel.explorer.reader.view

    def row() -> int:
        return view.currentIndex().row()

    qtbot.keyClick(view, Qt.Key.Key_N)
    assert row() == 1
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert row() == 2
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert row() == 3
    qtbot.keyClick(reader, Qt.Key.Key_N)
    assert row() == 4
    qtbot.keyClick(reader, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_P)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert row() == 1
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_P)
    assert row() == 0


def test_both_readings_stand_side_by_side(qtbot, panel):
    click_pick(qtbot, panel, Pick(Table.CONFUSION, "change", "ratio"))
    line = panel.explorer.cases.model.line(0)
    assert line.verdict == "differs: kind, direction"
    assert line.readings == ("Change ↑ 6.5 %", "Ratio 6.5 %")
    rows = {row[0].text: row[1:] for row in panel.explorer.reader.readings.grid_model.grid.rows}
    assert [cell.text for cell in rows["Kind"]] == ["Change", "Ratio"]
    assert rows["Kind"][0].look == "differs"
    assert rows["Words"][0].look == "words"


def test_a_role_lists_both_words(qtbot, panel):
    click_pick(qtbot, panel, Pick(Table.ROLES, "indicator", "f1"))
    lines = [panel.explorer.cases.model.line(row) for row in range(panel.explorer.cases.model.rowCount())]
    assert [(line.verdict, line.readings) for line in lines] == [
        ("overlap", ("破获案件", "案件")),
        ("other words", ("走访企业", "通报")),
    ]


def test_a_line_shows_the_case_in_its_surroundings(qtbot, panel):
    click_pick(qtbot, panel, Pick(Table.KINDS, "count", "fp"))
    line = panel.explorer.cases.model.line(0)
    assert line.snippet.gold.quote(line.snippet.text) == "41家"
    assert line.snippet.predicted.quote(line.snippet.text) == "企业41家"
    assert line.verdict == "wrong: boundary"
    assert "\n" not in line.snippet.text
    assert line.snippet.text.startswith("…")


def test_a_case_opens_in_the_review(qtbot, panel):
    click_pick(qtbot, panel, Pick(Table.KINDS, "rank", "fn"))
    case = panel.explorer.cases.current
    wanted = [case.article, place(BULLETIN, "第3名")]
    view = panel.explorer.cases.view
    point = view.visualRect(panel.explorer.cases.model.index(0)).center()
    with qtbot.waitSignal(panel.open_requested) as opened:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened.args == wanted
    with qtbot.waitSignal(panel.open_requested) as opened:
        qtbot.mouseClick(panel.explorer.reader.open_button, Qt.MouseButton.LeftButton)
    assert opened.args == wanted
    with qtbot.waitSignal(panel.open_requested) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == wanted


def test_what_is_compared_cannot_be_dragged(qtbot, panel):
    click_pick(qtbot, panel, Pick(Table.KINDS, "rank", "fn"))
    view = panel.explorer.reader.view
    span = place(BULLETIN, "第3名")
    start, end = view.rect_of(span.start).center(), view.rect_of(span.end).center()
    with qtbot.assertNotEmitted(view.edge_dragged):
        qtbot.mouseMove(view.viewport(), start)
        assert view.edge_at(start) is None
        assert view.edge_at(end) is None
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(view.viewport(), end)
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_no_case_is_said_and_empties_the_text(qtbot, panel):
    click_pick(qtbot, panel, Pick(Table.CONFUSION, "money", "rank"))
    assert panel.explorer.cases.empty.isVisible()
    assert panel.explorer.reader.case is None
    assert not panel.explorer.reader.open_button.isVisible()


# -- measuring


def test_what_it_rests_on_is_said(panel):
    assert panel.header.gold.currentText() == "fang"
    assert "draft" in panel.header.extractor.text()
    assert panel.header.extractor.text().endswith("rules")
    assert "8" in panel.header.summary.text()
    assert "present version" in panel.notes.text()
    assert not panel.progress.isVisible()


def test_new_gold_is_measured_while_the_page_is_shown(qtbot, project, page):
    add(project, BULLETIN)
    panel = page()
    assert len(panel.evaluation.articles) == 1
    panel.explorer.choose(Pick(Table.KINDS, "count", "pos"))
    add(project, HARVEST)
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        panel.workspace.queue_changed.emit()
    assert len(panel.evaluation.articles) == 2
    assert panel.explorer.pick == Pick(Table.KINDS, "count", "pos")


def test_changes_wait_until_the_page_is_shown_again(qtbot, project, panel):
    panel.hide()
    panel.workspace.queue_changed.emit()
    with qtbot.assertNotEmitted(panel.evaluated, wait=600):
        pass
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        panel.show()


def test_recompute_measures_again(qtbot, panel):
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        qtbot.mouseClick(panel.header.recompute, Qt.MouseButton.LeftButton)
        assert panel.progress.isVisible()


def test_the_window_lives_while_it_measures(qtbot, project, panel, monkeypatch):
    monkeypatch.setattr("gui.panels.accuracy.computing._PORTION", 0.0)
    turns = []
    panel.progress.valueChanged.connect(turns.append)
    panel.refresh()
    panel.refresh()
    assert panel.progress.isVisible()
    with qtbot.waitSignal(panel.evaluated):
        pass
    assert turns[-1] <= panel.progress.maximum() == 2
    assert not panel.progress.isVisible()


def test_another_layer_can_be_gold(qtbot, project, page):
    article = add(project, BULLETIN)
    project.import_gold("hui", article, GOLD[BULLETIN][:1], complete=True)
    panel = page()
    assert panel.evaluation.counts("strict").pos == 6
    with qtbot.waitSignal(panel.evaluated, timeout=20000):
        panel.header.gold.setCurrentText("hui")
        panel.header.gold.activated.emit(panel.header.gold.currentIndex())
    assert panel.evaluation.counts("strict").pos == 1
    assert project.gold_layer == "hui"


def test_empty_states_say_what_to_do_next(qtbot, project, page):
    panel = page(shown=False)
    panel.show()
    qtbot.waitUntil(lambda: "Ctrl ↵" in panel.empty.text())
    assert panel.stack.currentWidget() is panel.empty
    assert not panel.header.report.isEnabled()
    add(project, BULLETIN, run=False)
    panel.workspace.queue_changed.emit()
    qtbot.waitUntil(lambda: "Ctrl R" in panel.empty.text())
    panel.workspace.project = None
    panel.workspace.project_opened.emit(None)
    qtbot.waitUntil(lambda: "Ctrl O" in panel.empty.text())


def test_the_report_is_written_even_before_the_page_was_shown(qtbot, project, page, tmp_path):
    add(project, BULLETIN)
    panel = page(shown=False)
    path = tmp_path / "report.html"
    with qtbot.waitSignal(panel.report_written, timeout=20000):
        panel.write_report(path)
    assert html.escape("青棠县<b>半年</b>通报") in path.read_text("utf-8")
    with qtbot.waitSignal(panel.report_clicked):
        qtbot.mouseClick(panel.header.report, Qt.MouseButton.LeftButton)


def test_a_report_that_cannot_be_written_is_said(qtbot, panel, tmp_path):
    with qtbot.waitSignal(panel.workspace.failed):
        panel.write_report(tmp_path / "missing" / "report.html")


def test_a_report_without_figures_is_said(qtbot, project, page, tmp_path):
    panel = page(shown=False)
    with qtbot.waitSignal(panel.workspace.failed, timeout=20000):
        panel.write_report(tmp_path / "report.html")
    assert not (tmp_path / "report.html").exists()


# -- models, words, colours


def test_models_keep_qts_rules(qtbot, panel):
    grid = panel.explorer.figures.grids[Table.KINDS].grid_model
    failing = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, failing) for model in (grid, panel.explorer.cases.model)]
    for mode in MODES:
        qtbot.mouseClick(panel.header.switch.buttons[mode], Qt.MouseButton.LeftButton)
    click_pick(qtbot, panel, Pick(Table.CONFUSION, "money", "rank"))
    click_pick(qtbot, panel, Pick(Table.KINDS, None, "act"))
    assert len(testers) == 2


def test_no_text_of_an_article_is_markup(panel):
    panel.explorer.choose(Pick(Table.KINDS, None, "pos"))
    assert "<b>" in panel.explorer.cases.model.line(0).title
    formats = {
        label.textFormat() for label in panel.findChildren(QLabel) if label.text() and "<" in label.text()
    }
    assert formats <= {Qt.TextFormat.PlainText}


def test_names_follow_the_language(panel):
    model = panel.explorer.figures.grids[Table.KINDS].grid_model
    assert model.cell(model.index(0, 0)).text == "Count"
    panel.workspace.language = "zh"
    panel.workspace.language_changed.emit()
    assert model.cell(model.index(0, 0)).text == "数量"
    panel.explorer.choose(Pick(Table.CONFUSION, "change", "ratio"))
    assert panel.explorer.cases.model.line(0).readings == ("增减 ↑ 6.5 %", "比率 6.5 %")


def test_both_themes_are_painted(panel):
    panel.explorer.choose(Pick(Table.CONFUSION, "change", "ratio"))
    grounds = []
    for dark in (False, True):
        panel.workspace.theme = theme_of(dark)
        panel.workspace.theme_changed.emit()
        image = panel.explorer.cases.view.viewport().grab().toImage()
        row = panel.explorer.cases.view.visualRect(panel.explorer.cases.model.index(0))
        grounds.append(image.pixelColor(row.topLeft() + QPoint(14, row.height() // 2)))
    assert grounds == [theme_of(False).accentbg, theme_of(True).accentbg]


def test_a_cell_speaks_its_row_and_column(panel):
    model = panel.explorer.figures.grids[Table.KINDS].grid_model
    spoken = model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Count, Gold: 2"
