"""How the accuracy page looks and speaks: plain text, both languages, both themes, a screen reader."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from gui.panels.accuracy.picks import Pick, Table
from gui.theme import theme_of


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
