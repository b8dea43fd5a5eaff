"""The cases of the accuracy page: every case stands in its text, with both readings side by side."""

from PySide6.QtCore import Qt

from gui.panels.accuracy.picks import Pick, Table
from tests.gui.panels.accuracy.conftest import BULLETIN, click_pick, place


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
