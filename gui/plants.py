"""Planted errors that were accepted, shown after the article was completed, each to be answered once more."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.bias import Fault, Offer, Plant
from core.jobs.bias import Revealed, revealed, uphold
from core.model import Found, Span
from core.schema import schema
from gui.figures import written
from gui.workspace import Workspace

_WIDE = 580
_AROUND = 14


def ask_again(parent: QWidget, workspace: Workspace, then: Callable[[], object]) -> None:
    """Reveal what was planted in the open article, ask about what is open, then go on."""
    project, sheet = workspace.project, workspace.sheet
    found = () if project is None or sheet is None else revealed(project, sheet.article.id)
    if any(each.open for each in found):
        dialog = PlantsDialog(workspace, found, parent)
        dialog.finished.connect(lambda _: then())
        dialog.open()
        return
    then()
    if found:
        words = QCoreApplication.translate(
            "Plants", "Errors that had been planted in that article: {count}; none is left."
        )
        workspace.told.emit(words.format(count=len(found)))


class PlantsDialog(QDialog):
    """One card for each planted error that stands."""

    def __init__(self, workspace: Workspace, found: tuple[Revealed, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("One more look"))
        self.cards = [PlantCard(workspace, each.plant) for each in found if each.open]
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setProperty("primary", True)
        self.go_on.clicked.connect(self.accept)
        self._build(len(found), sum(each.caught for each in found))

    def _build(self, planted: int, caught: int) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        intro = self.tr("%n of the suggestions had been changed on purpose", "", planted)
        rest = self.tr("you noticed {caught}. Please look once more at what was accepted:")
        comma = self.tr("; ", "between two halves of a sentence")
        layout.addWidget(_label(f"{intro}{comma}{rest.format(caught=caught)}"))
        for card in self.cards:
            layout.addWidget(card)
        later = self.tr(
            "What is left unanswered keeps the article out of exports. In the queue it is marked as open: a"
            " click there asks again."
        )
        layout.addWidget(_label(later, muted=True))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        layout.addLayout(foot)
        self.setFixedWidth(_WIDE)
        self.cards[0].right.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need in that width: a dialog does not find out by itself."""
        self.resize(_WIDE, self.heightForWidth(_WIDE))
        super().showEvent(event)


class PlantCard(QFrame):
    """What stands, what the extractor had said, and the two answers."""

    def __init__(self, workspace: Workspace, plant: Plant) -> None:
        super().__init__()
        self._workspace, self._plant = workspace, plant
        self.place = QLabel()
        self.place.setProperty("rich", True)
        self.place.setTextFormat(Qt.TextFormat.RichText)
        self.place.setWordWrap(True)
        self.stands, self.said = _label(""), _label("")
        self.right = QPushButton(self.tr("Put right"))
        self.stay = QPushButton(self.tr("It is right as it stands"))
        self.answer = _label("", muted=True)
        self.right.clicked.connect(self._put_right)
        self.stay.clicked.connect(self._uphold)
        self._build()
        self._say()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(4)
        for label in (self.place, self.stands, self.said):
            layout.addWidget(label)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        for widget in (self.right, self.stay):
            row.addWidget(widget)
        row.addWidget(self.answer, 1)
        layout.addLayout(row)
        self.setProperty("card", True)

    def _say(self) -> None:
        sheet = self._workspace.sheet
        if sheet is None:
            return
        text, plant = sheet.article.text, self._plant
        self.place.setText(f"<b>{escape(_fault(plant.fault))}</b>　{_around(text, plant)}")
        self.stands.setText(self.tr("Accepted: {what}").format(what=self._what(plant.shown, text)))
        self.said.setText(self.tr("The extractor had said: {what}").format(what=self._what(plant.real, text)))

    def _what(self, offer: Offer | None, text: str) -> str:
        language = self._workspace.language
        if offer is None:
            return self.tr("nothing")
        if isinstance(offer, Found):
            metric = offer.metric
            kind = schema().kind(metric.kind).name(language)
            return f"“{metric.span.quote(text)}” · {kind} · {written(metric)}"
        cause = schema().cause(offer.cause).name(language)
        return f"“{offer.span.quote(text)}” · " + self.tr("no metric: {cause}").format(cause=cause)

    def _put_right(self) -> None:
        if self._workspace.put_right(self._plant) is not None:
            self._close(self.tr("Put right; undo takes it back."))

    def _uphold(self) -> None:
        project, sheet = self._workspace.project, self._workspace.sheet
        if project is not None and sheet is not None:
            uphold(project, sheet.article.id, self._plant)
            self._workspace.queue_changed.emit()
            self._close(self.tr("It stays as it stands."))

    def _close(self, words: str) -> None:
        self.answer.setText(words)
        self.answer.setAccessibleName(words)
        for button in (self.right, self.stay):
            button.hide()


def _label(words: str, *, muted: bool = False) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("muted", muted)
    return label


def _around(text: str, plant: Plant) -> str:
    """The planted place in a few words of its line, marked."""
    spans = plant.spans
    span = Span(min(each.start for each in spans), max(each.end for each in spans))
    before = text[max(0, span.start - _AROUND) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + _AROUND].partition("\n")[0]
    return f"…{escape(before)}<u>{escape(span.quote(text))}</u>{escape(after)}…"


def _fault(fault: Fault) -> str:
    return {
        Fault.BOUNDARY: QCoreApplication.translate("Plants", "Boundary"),
        Fault.VALUE: QCoreApplication.translate("Plants", "Value"),
        Fault.KIND: QCoreApplication.translate("Plants", "Kind"),
        Fault.DROPPED: QCoreApplication.translate("Plants", "Left out"),
        Fault.MADE_UP: QCoreApplication.translate("Plants", "Made up"),
    }[fault]
