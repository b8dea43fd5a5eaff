"""The report of the accuracy page: written whenever it is asked for, and said where it cannot be."""

import html

from PySide6.QtCore import Qt

from tests.gui.panels.accuracy.conftest import BULLETIN, add


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
