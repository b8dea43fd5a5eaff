"""The figures of the accuracy page: every figure lists its cases, by mouse and by keys, in every mode."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from core.jobs.evaluate import Mode
from gui.panels.accuracy import AccuracyPanel
from gui.panels.accuracy.grid import Cell
from gui.panels.accuracy.picks import FIGURES, Pick, Table
from tests.gui.panels.accuracy.conftest import MODES, click, click_pick


def cells(panel: AccuracyPanel, table: Table) -> list[tuple[QModelIndex, Cell]]:
    model = panel.explorer.figures.grids[table].grid_model
    indexes = [model.index(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
    return [(index, model.cell(index)) for index in indexes if model.cell(index).pick is not None]


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


@pytest.mark.parametrize("table", list(FIGURES))
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
    for table in FIGURES:
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


def test_models_keep_qts_rules(qtbot, panel):
    grid = panel.explorer.figures.grids[Table.KINDS].grid_model
    failing = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, failing) for model in (grid, panel.explorer.cases.model)]
    for mode in MODES:
        qtbot.mouseClick(panel.header.switch.buttons[mode], Qt.MouseButton.LeftButton)
    click_pick(qtbot, panel, Pick(Table.CONFUSION, "money", "rank"))
    click_pick(qtbot, panel, Pick(Table.KINDS, None, "act"))
    assert len(testers) == 2
