"""Charts as files: each is drawn whole, as vectors or at twice the size, in the colours of its theme."""

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from gui.panels.accuracy.picks import FIGURES, Table
from gui.pictures import SCALE, picture_bytes, picture_image
from gui.theme import contrast, theme_of


def asked(qtbot, panel, table, how):
    menu = panel.explorer.figures.menus[table]
    with qtbot.waitSignal(panel.picture_asked) as signal:
        menu.actions_by_how[how].trigger()
    picture, given = signal.args
    assert given == how
    return picture


@pytest.mark.parametrize("table", FIGURES)
def test_every_chart_is_vectors_with_its_words(qtbot, panel, table):
    qtbot.waitUntil(lambda: not panel.busy, timeout=20000)
    picture = asked(qtbot, panel, table, "svg")
    root = ET.fromstring(picture_bytes(picture, "svg"))
    texts = {"".join(each.itertext()).strip() for each in root.iter("{http://www.w3.org/2000/svg}text")}
    assert panel.explorer.figures.titles[table].text() in picture.title
    assert picture.title in texts
    assert any("2 articles" in text for text in texts)
    grid = panel.explorer.figures.grids[table].grid_model.grid
    assert {cell.text for row in grid.rows for cell in row if cell.text.isdigit()} <= texts
    assert not list(root.iter("{http://www.w3.org/2000/svg}image"))
    assert float(root.get("viewBox").split()[2]) >= picture.size.width()


@pytest.mark.parametrize("dark", [False, True])
def test_a_png_is_crisp_and_readable_in_both_themes(qtbot, panel, dark):
    panel.explorer.set_theme(theme_of(dark=dark))
    picture = asked(qtbot, panel, Table.CONFUSION, "png")
    image = QImage.fromData(picture_bytes(picture, "png"))
    assert image.width() >= SCALE * picture.size.width()
    theme = theme_of(dark=dark)
    ground = image.pixelColor(4, 4)
    assert ground == theme.paper
    darkest = max(
        contrast(image.pixelColor(x, y), ground) for x in range(0, image.width(), 2) for y in range(40, 90)
    )
    assert darkest >= 7


def test_the_ring_of_the_chosen_cell_is_not_in_the_picture(qtbot, panel):
    before = picture_image(asked(qtbot, panel, Table.CONFUSION, "copy"))
    panel.explorer.choose(panel.explorer.figures.grids[Table.CONFUSION].grid_model.grid.rows[0][1].pick)
    assert picture_image(asked(qtbot, panel, Table.CONFUSION, "copy")) == before
