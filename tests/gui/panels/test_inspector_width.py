"""The inspector's width: the same for every item, and wide enough for every word at 340 pixels."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSplitter,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from gui.buttons import CapButton
from gui.i18n import use_language
from gui.panels.inspector import InspectorPanel
from gui.theme import font, stylesheet

QUOTES = ("1286起", "12.4%", "110", "2031年", "三")
LANGUAGES = ("en", "zh")
FRAME = 18
"""Border and padding of a line edit, both sides."""


@pytest.fixture
def panel(qtbot, workspace, opened) -> InspectorPanel:
    panel = InspectorPanel(workspace)
    qtbot.addWidget(panel)
    panel.setFont(font(14))
    panel.setStyleSheet(stylesheet(workspace.theme))
    panel.resize(340, 620)
    panel.show()
    opened()
    return panel


def speak(panel: InspectorPanel, workspace, language: str) -> None:
    workspace.language = language
    use_language(language)
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))


def laid_out(panel: InspectorPanel) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    panel.grab()


def room_of(part: QWidget) -> float:
    """The width that a widget leaves its words."""
    if isinstance(part, QComboBox):
        option = QStyleOptionComboBox()
        part.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return part.style().subControlRect(control, option, field, part).width()
    return part.width() - (FRAME if isinstance(part, QLineEdit) else 0)


def fits(part: QWidget) -> bool:
    if isinstance(part, CapButton):
        return part.width() >= part.sizeHint().width()
    if isinstance(part, QLabel) and part.wordWrap():
        return part.height() >= part.heightForWidth(part.width())
    if isinstance(part, QComboBox):
        words = part.currentText()
    elif isinstance(part, QLineEdit):
        words = part.text() or part.placeholderText()
    else:
        words = part.text()
    return QFontMetricsF(part.font()).horizontalAdvance(words) <= room_of(part)


def clipped(panel: InspectorPanel) -> list[str]:
    """The parts whose words stick out of them, or that stick out of the panel themselves."""
    parts = [p for kind in (QLabel, QLineEdit, QComboBox, CapButton) for p in panel.findChildren(kind)]
    return [
        part.accessibleName() or part.text()
        for part in parts
        if part.isVisible()
        and not (fits(part) and part.mapTo(panel, part.rect().topRight()).x() < panel.width())
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_least_width_is_the_same_for_every_item(panel, workspace, find, language: str) -> None:
    speak(panel, workspace, language)
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.addWidget(QLabel())
    splitter.addWidget(panel)
    splitter.resize(900, 620)
    splitter.setSizes([9000, 1])
    splitter.show()
    widths = set()
    for target in (None, *(find(quote).target for quote in QUOTES)):
        workspace.set_current(target)
        laid_out(panel)
        widths.add((panel.minimumWidth(), panel.width()))
        assert panel.card.minimumSizeHint().width() <= panel.minimumWidth()
        assert panel.card.answers.minimumSizeHint().width() <= panel.minimumWidth()
    panel.setParent(None)
    ((least, width),) = widths
    assert least == width <= 300


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("quote", QUOTES)
def test_no_word_is_clipped(panel, workspace, find, language: str, quote: str) -> None:
    speak(panel, workspace, language)
    workspace.set_current(find(quote).target)
    panel.edit_doubt()
    panel.card.answers.note.clear()
    laid_out(panel)
    assert clipped(panel) == []
    panel.edit_value()
    laid_out(panel)
    assert clipped(panel) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("quote", QUOTES)
def test_the_answers_share_a_line_beside_a_window_of_1280(
    panel, workspace, find, language: str, quote: str
) -> None:
    speak(panel, workspace, language)
    panel.resize(362, 620)
    workspace.set_current(find(quote).target)
    laid_out(panel)
    answers = panel.card.answers
    shown = [button for button in (answers.accept, answers.reject, answers.doubt) if button.isVisible()]
    assert len(shown) > 1
    assert len({button.y() for button in shown}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hint_of_an_empty_role_fits(panel, workspace, find, language: str) -> None:
    speak(panel, workspace, language)
    workspace.set_current(find("12.4%").target)
    laid_out(panel)
    for slot in panel.card.roles.slots.values():
        words = slot.words
        room = words.width() - 8 - words._column
        assert room >= QFontMetricsF(words.font()).horizontalAdvance(words._hint)
