"""The accuracy page on a small screen: figures, heads and causes have the room that they need."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from core.jobs.project import Project
from gui.panels.accuracy.picks import Table
from gui.theme import font
from tests.gui.panels.accuracy.conftest import BULLETIN, add


@pytest.fixture
def measured(qtbot, make_window, tmp_path):
    with Project.create(tmp_path / "small.metrics", "fang") as project:
        add(project, BULLETIN)
    window = make_window("fang")
    assert window.files.open_project(tmp_path / "small.metrics")
    with qtbot.waitSignal(window.accuracy.evaluated, timeout=30000):
        window.show_page(1)
    return window


def test_figures_and_causes_have_room_at_1280_by_800(measured, qtbot):
    explorer = measured.accuracy.explorer
    head = explorer.figures.grids[Table.KINDS].horizontalHeader()
    small = QFontMetricsF(font(12, tabular=True))
    assert head.sectionSize(6) >= small.horizontalAdvance("100.0–100.0") + 8
    assert head.sectionSize(2) >= QFontMetricsF(font(12)).horizontalAdvance("Found") + 10
    bar = explorer.reader.mending
    buttons = (*bar.mends.values(), *bar.causes.values())
    qtbot.waitUntil(bar.isVisible)
    assert len({button.y() for button in buttons}) <= 2


def test_kept_results_leave_the_figures_their_place(measured, qtbot):
    figures, versions = measured.accuracy.explorer.figures, measured.accuracy.explorer.runs.versions
    qtbot.mouseClick(versions.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(versions.grid.isVisible, timeout=30000)
    qtbot.waitUntil(lambda: figures.widget().width() == figures.viewport().width())
    small = QFontMetricsF(font(12))
    for grid in (versions.grid, figures.grids[Table.RULES]):
        head = grid.horizontalHeader()
        for column in range(1, 5):
            words = grid.model().headerData(column, Qt.Orientation.Horizontal)
            assert head.sectionSize(column) >= small.horizontalAdvance(words) + 10, words
