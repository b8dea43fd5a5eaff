"""Intervals on the accuracy page: found behind the figures, shown beside them, and given up for new ones."""

from PySide6.QtCore import QPoint, Qt

from core.jobs.evaluate import Mode, Resampled, score_figure
from gui.panels.accuracy import AccuracyPanel
from gui.panels.accuracy.axis import ends
from gui.panels.accuracy.grid import Look
from gui.panels.accuracy.picks import ANY, Pick, Table


def column(panel: AccuracyPanel, table: Table, look: Look) -> list:
    rows = panel.explorer.figures.grids[table].grid_model.grid.rows
    return [cell for row in rows for cell in row if cell.look is look]


def await_intervals(qtbot, panel: AccuracyPanel) -> None:
    qtbot.waitUntil(lambda: not panel.busy, timeout=20000)


def test_figures_come_first_and_intervals_follow(qtbot, panel):
    assert not any(cell.text for cell in column(panel, Table.KINDS, Look.SMALL))
    await_intervals(qtbot, panel)
    drawn = Resampled(panel.evaluation)
    texts = {cell.text for cell in column(panel, Table.KINDS, Look.SMALL)}
    for kind in (None, "count", "ratio"):
        assert ends(drawn.interval(score_figure(Mode.STRICT, kind))) in texts
    for table, look in ((Table.MODES, Look.POINT), (Table.RULES, Look.BAR)):
        assert all(cell.reach is not None for cell in column(panel, table, look))
    assert not panel.progress.isVisible()


def test_another_mode_gives_up_what_is_under_way(qtbot, panel):
    panel.explorer.sureness.start(panel.evaluation, Mode.STRICT)
    qtbot.mouseClick(panel.header.switch.buttons[Mode.PARTIAL], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.explorer.sureness.ready, timeout=20000):
        pass
    await_intervals(qtbot, panel)
    expected = Resampled(panel.evaluation, Mode.PARTIAL).interval(score_figure(Mode.PARTIAL))
    assert ends(expected) in {cell.text for cell in column(panel, Table.KINDS, Look.SMALL)}


def test_the_interval_is_painted_as_a_band_round_the_point(qtbot, panel):
    await_intervals(qtbot, panel)
    grid = panel.explorer.figures.grids[Table.KINDS]
    model = grid.grid_model
    row = next(at for at, cells in enumerate(model.grid.rows) if cells[-1].kind == "ratio")
    index = model.index(row, model.columnCount() - 1)
    cell, rect = model.cell(index), grid.visualRect(index)
    image = grid.viewport().grab().toImage()
    middle = (cell.reach[0] + cell.weight) / 2
    inside = QPoint(round(rect.left() + 10 + (rect.width() - 16) * middle), rect.center().y() - 2)
    outside = QPoint(inside.x(), rect.top() + 3)
    theme = panel.workspace.theme
    assert image.pixelColor(outside) == theme.paper
    assert image.pixelColor(inside) not in (theme.paper, theme.line)


def test_the_boundary_histogram_adds_up(panel):
    grid = panel.explorer.figures.grids[Table.SHIFTS].grid_model.grid
    counts = {cell.pick: int(cell.text) for row in grid.rows for cell in row[1:] if cell.text.isdigit()}
    assert counts[Pick(Table.SHIFTS, ANY, ANY)] == sum(panel.evaluation.shifts().values())
    assert counts[Pick(Table.SHIFTS, "-2", "0")] == 1
    assert counts[Pick(Table.SHIFTS, "0", "-1")] == 1
    assert counts[Pick(Table.SHIFTS, ANY, "0")] == 6


def test_a_rule_shows_how_many_cases_were_judged(panel):
    rows = panel.explorer.figures.grids[Table.RULES].grid_model.grid.rows
    found = {row[0].text: [cell.text for cell in row[1:4]] for row in rows}
    assert found["count.word"] == ["3", "1", "33.3"]
    assert found["ratio.percent"] == ["2", "1", "50.0"]
    assert next(iter(found)) == "count.word"


def test_few_articles_are_said(qtbot, panel):
    await_intervals(qtbot, panel)
    assert "2 articles are few" in panel.explorer.figures.hints[Table.KINDS].text()
