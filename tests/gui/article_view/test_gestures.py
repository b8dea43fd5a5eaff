"""Real mouse events on the viewport, at places that the view itself names."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.model import Span
from gui.article_view import Mark, Shape
from gui.article_view.marks import RoleMark

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Mouse:
    """Presses, moves and releases the left button over the viewport."""

    def __init__(self, view):
        self.view = view

    def at(self, offset: int) -> QPoint:
        return self.view.rect_of(offset).center()

    def press(self, point, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.mousePress(self.view.viewport(), LEFT, modifiers, point)

    def move(self, point, buttons=LEFT):
        place = QPointF(point)
        everywhere = QPointF(self.view.viewport().mapToGlobal(point))
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, everywhere, LEFT, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self.view.viewport(), event)

    def release(self, point, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.mouseRelease(self.view.viewport(), LEFT, modifiers, point)

    def click(self, point, modifiers=Qt.KeyboardModifier.NoModifier):
        self.press(point, modifiers)
        self.release(point, modifiers)

    def drag(self, start, end):
        self.press(start)
        self.move((start + end) / 2 + QPoint(0, 5))
        self.move(end)
        self.release(end)


@pytest.fixture
def mouse(view):
    return Mouse(view)


@pytest.fixture
def told(view):
    """What each signal said, in turn."""
    said = []
    view.selected.connect(lambda span: said.append(("selected", span)))
    view.clicked.connect(lambda target: said.append(("clicked", target)))
    view.edge_dragged.connect(lambda dragged: said.append(("edge", dragged)))
    view.double_clicked.connect(lambda offset: said.append(("double", offset)))
    return said


def test_a_click_names_the_mark_and_sets_the_caret(view, mouse, told, span_of):
    span = span_of("1286起")
    mouse.click(mouse.at(span.start + 2))
    assert told == [("clicked", "cases")]
    assert view.caret() == span.start + 2
    assert view.selection() is None


def test_a_click_on_bare_text_only_moves_the_caret(view, mouse, told, span_of):
    mouse.click(mouse.at(span_of("走访").start + 1))
    assert told == []
    assert view.caret() == span_of("走访").start + 1


def test_a_click_names_the_smallest_mark(view, mouse, told, span_of):
    wide = Mark("wide", span_of("共破获案件1286起"), "count", Shape.PREDICTED, "数量")
    view.update_marks([wide], [])
    mouse.click(mouse.at(span_of("286").start))
    mouse.click(mouse.at(span_of("获案").start))
    assert told == [("clicked", "cases"), ("clicked", "wide")]


def test_a_tag_can_be_clicked_and_furniture_cannot(view, mouse, told, span_of):
    tags = [tag for top, laid in view._page.within(0, 700) for tag in laid.tags if tag.mark.target == "rise"]
    first = view.rect_of(span_of("12.4%").start)
    mouse.click(QPoint(first.left() + 4, first.bottom() + 5))
    assert told == [("clicked", "rise")]
    assert len(tags) == 1
    mouse.click(mouse.at(span_of("林一舟").start))
    assert told == [("clicked", "rise")]


def test_a_drag_selects_and_trims(view, mouse, told, span_of):
    start, end = span_of("，同比"), span_of("%；")
    mouse.drag(mouse.at(start.start), mouse.at(end.end))
    assert told == [("selected", span_of("同比上升12.4%"))]
    assert view.selection() == span_of("同比上升12.4%")


def test_a_drag_backwards_selects_the_same(view, mouse, told, span_of):
    span = span_of("追逃总数")
    mouse.drag(mouse.at(span.end), mouse.at(span.start))
    assert told == [("selected", span)]
    assert view.caret() == span.start


def test_a_drag_over_two_paragraphs(view, mouse, told, span_of):
    start, end = span_of("第2名").start, span_of("走访企业").end
    mouse.drag(mouse.at(start), mouse.at(end))
    assert told == [("selected", Span(start, end))]


def test_a_click_lets_the_selection_go(view, mouse, told, span_of):
    view.select(span_of("云溪"))
    told.clear()
    mouse.click(mouse.at(span_of("走访").start))
    assert told == [("selected", None)]


def test_a_drag_over_nothing_meant_selects_nothing(view, mouse, told, span_of):
    comma = span_of("，同比")
    view.select(span_of("云溪"))
    told.clear()
    mouse.drag(mouse.at(comma.start), mouse.at(comma.start + 1))
    assert told == [("selected", None)]


def test_shift_and_click_extend(view, mouse, told, span_of):
    mouse.click(mouse.at(span_of("追逃").start))
    mouse.click(mouse.at(span_of("总数").end), SHIFT)
    assert told[-1] == ("selected", span_of("追逃总数"))
    mouse.click(mouse.at(span_of("总数位居").end), SHIFT)
    assert told[-1] == ("selected", span_of("追逃总数位居"))


def test_a_double_click_names_the_character_under_the_pointer(view, mouse, told, span_of):
    span = span_of("走访企业")
    right = view.rect_of(span.start + 3).center() - QPoint(3, 0)
    QTest.mouseDClick(view.viewport(), LEFT, pos=right)
    assert ("double", span.start + 2) in told
    assert view.selection() is None


def test_an_edge_of_the_current_mark_is_dragged(view, mouse, told, span_of):
    span = span_of("1286起")
    view.set_current("cases")
    mouse.drag(mouse.at(span.start), mouse.at(span.start - 2))
    assert told == [("edge", ("cases", Span(span.start - 2, span.end)))]
    told.clear()
    mouse.drag(mouse.at(span.end), mouse.at(span.end - 1))
    assert told == [("edge", ("cases", Span(span.start, span.end - 1)))]


def test_an_edge_stops_one_character_before_the_other(view, mouse, told, span_of):
    span = span_of("1286起")
    view.set_current("cases")
    mouse.drag(mouse.at(span.start), mouse.at(span.end + 6))
    assert told == [("edge", ("cases", Span(span.end - 1, span.end)))]


def test_an_edge_stops_at_a_role_of_its_own(view, mouse, told, span_of):
    span = span_of("1286起")
    role = Span(span.start - 4, span.start - 1)
    view.set_current("cases")
    view.set_roles([RoleMark(role, "指标")])
    mouse.drag(mouse.at(span.start), mouse.at(span.start - 3))
    assert told == [("edge", ("cases", Span(role.end, span.end)))]


def test_with_alt_an_edge_goes_wherever_it_is_dragged(view, mouse, told, span_of):
    span = span_of("1286起")
    view.set_current("cases")
    view.set_roles([RoleMark(Span(span.start - 4, span.start - 1), "指标")])
    mouse.press(mouse.at(span.start), Qt.KeyboardModifier.AltModifier)
    mouse.move(mouse.at(span.start - 3))
    mouse.release(mouse.at(span.start - 3), Qt.KeyboardModifier.AltModifier)
    assert told == [("edge", ("cases", Span(span.start - 3, span.end)))]


def test_the_edge_is_shown_while_it_is_dragged_and_esc_takes_it_back(view, mouse, told, span_of):
    span = span_of("1286起")
    view.set_current("cases")
    before = view.grab().toImage()
    mouse.press(mouse.at(span.end))
    mouse.move(mouse.at(span.end + 3))
    assert view.grab().toImage() != before
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.grab().toImage() == before
    mouse.release(mouse.at(span.end + 3))
    assert told == []


def test_esc_brings_the_selection_back(view, mouse, told, span_of):
    view.select(span_of("云溪"))
    told.clear()
    mouse.press(mouse.at(span_of("走访").start))
    mouse.move(mouse.at(span_of("企业").end))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    mouse.release(mouse.at(span_of("企业").end))
    assert view.selection() == span_of("云溪")
    assert told == []


def test_only_the_current_mark_has_handles(view, mouse, told, span_of):
    span = span_of("1286起")
    mouse.move(mouse.at(span.start), Qt.MouseButton.NoButton)
    assert view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    view.set_current("cases")
    mouse.move(mouse.at(span.start), Qt.MouseButton.NoButton)
    assert view.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    mouse.click(mouse.at(span.start))
    assert told == [("clicked", "cases")]


def test_the_view_scrolls_while_the_pointer_is_below_it(view, mouse, qtbot):
    view.set_article("春江水暖\n" * 200, "", "")
    mouse.press(mouse.at(0))
    mouse.move(QPoint(200, view.viewport().height() + 40))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 300)
    mouse.release(QPoint(200, view.viewport().height() + 40))
    assert len(view.selection()) > 60


class Window(QWidget):
    """Remembers the events that its children left to it."""

    def event(self, event):
        self.left = [*getattr(self, "left", []), event.type()]
        return super().event(event)


def test_other_buttons_are_left_to_the_window(view, told, qtbot):
    window = Window()
    qtbot.addWidget(window)
    view.setParent(window)
    view.show()
    kinds = [QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick]
    for kind in kinds:
        right = Qt.MouseButton.RightButton
        event = QMouseEvent(kind, QPointF(9, 9), QPointF(9, 9), right, right, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), event)
    assert [kind for kind in window.left if kind in kinds] == kinds
    assert told == []
    view.setParent(None)


def test_the_wheel_with_ctrl_is_left_to_the_window(view):
    wheel = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    assert not wheel.isAccepted()


def test_it_takes_neither_files_nor_input_methods(view):
    assert not view.acceptDrops()
    assert not view.viewport().acceptDrops()
    assert not view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
