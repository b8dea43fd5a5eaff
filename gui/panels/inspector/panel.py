"""The inspector: the current item's card, or what to do next where there is none."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core.model import Quantity, Span
from core.sheet import Change
from gui.paint import key_sign
from gui.panels.inspector.card import ItemCard
from gui.panels.inspector.places import Places
from gui.quantity_reading import contradicted
from gui.workspace import Workspace

NARROWEST = 280
_SETTLING = 1000
"""Milliseconds in which what was unfolded has found its place."""
_TOGETHER = "\N{NO-BREAK SPACE}"


class InspectorPanel(QWidget):
    """Signals: `role_clicked(role)` to see that role in the text, `reject_clicked()` to ask for a cause,
    `finished()` when an editor was left and the focus belongs to the article again.
    """

    role_clicked = Signal(str)
    reject_clicked = Signal()
    finished = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # one for every item and language: where it changed, the article beside it would be laid out anew
        self.setMinimumWidth(NARROWEST)
        self._shown: Span | None = None
        self._places = Places()
        self._unfolding = QTimer(self, singleShot=True, interval=_SETTLING)
        self.card = ItemCard(workspace)
        self.empty = QLabel()
        self.empty.setProperty("muted", True)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(24, 24, 24, 24)
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        self._scroll = scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.card)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        # below the scroll area, so that what can be answered is always in sight
        column.addWidget(self.card.answers)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _connect(self) -> None:
        workspace, card = self._workspace, self.card
        workspace.opened.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)
        workspace.current_changed.connect(self._on_current_changed)
        workspace.theme_changed.connect(card.set_theme)
        workspace.schema_changed.connect(card.renew)
        workspace.keys_changed.connect(self._refresh)
        card.finished.connect(self.finished)
        card.past.opened.connect(self._on_past_opened)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal)
        card.editor.committed.connect(self._on_committed)
        card.kinds.chosen.connect(workspace.set_kind)
        card.roles.clicked.connect(self._on_role_clicked)
        card.roles.cleared.connect(lambda role: workspace.set_role(role, None))
        card.roles.asked.connect(self._on_role_asked)
        card.roles.shared.connect(self._on_role_shared)
        card.roles.dropped.connect(self._on_role_dropped)
        card.answers.accepted.connect(workspace.accept)
        card.answers.rejected.connect(self.reject_clicked)
        card.answers.noted.connect(workspace.doubt)

    # -- what the window calls

    def toggle_past(self) -> None:
        """Unfold the current item's history, or fold it away."""
        self.card.past.heading.toggle()

    def edit_value(self) -> None:
        """Edit the current metric's value; Enter commits, Esc reverts."""
        self.card.edit_value()

    def is_typed_in(self, field: QWidget) -> bool:
        """Whether that is a field of the value or of the doubt, which Enter keeps and Esc leaves."""
        return self.card.editor.isAncestorOf(field) or field is self.card.answers.note

    def edit_doubt(self) -> None:
        """Write why the current item is doubtful; an empty note takes the doubt back."""
        if self._workspace.item is not None:
            self.card.answers.ask_note()

    # -- from the workspace

    def _on_opened(self) -> None:
        self._places.forget()
        self._refresh()

    def _on_changed(self, change: Change) -> None:
        # another item may have changed the place among the others, or what can be done next
        if self._workspace.sheet is not None:
            self._places.touch(self._workspace.sheet, change.targets)
        self._refresh()

    def _on_current_changed(self) -> None:
        item = self._workspace.item
        # the card remembers what it shows, also while the page without an item lies over it
        if item is None or item != self.card.item or self._pages.currentIndex() == 0:
            self._refresh()
            if not self.card.past.heading.isChecked():
                self._scroll.verticalScrollBar().setValue(0)

    def _refresh(self) -> None:
        sheet, item = self._workspace.sheet, self._workspace.item
        if sheet is None or item is None:
            self.empty.setText(self._next_step())
            self._pages.setCurrentIndex(0)
        else:
            self.card.show_item(item, self._places.words(sheet, item.target))
            self._pages.setCurrentIndex(1)

    def _next_step(self) -> str:
        sheet = self._workspace.sheet
        if sheet is None:
            return self.tr("Open an article from the queue to begin.")
        keys = {name: key_sign(key).replace(" ", _TOGETHER) for name, key in self._workspace.keys.items()}
        if sheet.blind:
            words = self.tr(
                "Select a metric in the text and press the digit of its kind. When you have found all, press"
                " {key}: what was suggested appears then."
            )
            return words.format(key=keys.get("complete", ""))
        if not sheet.gate.open:
            words = self.tr("{key} goes to the next item that waits for a decision.")
            return words.format(key=keys.get("next", ""))
        if sheet.state.complete:
            return self.tr("This article is complete. To change it, choose Reopen in the Article menu.")
        words = self.tr("Every number of this article is decided. {key} completes it.")
        return words.format(key=keys.get("complete", ""))

    def _on_past_opened(self) -> None:
        """Its lines take their room bit by bit; each time they are brought into sight."""
        self._unfolding.start()

    def _reveal(self) -> None:
        if self._unfolding.isActive():
            bar, past = self._scroll.verticalScrollBar(), self.card.past
            bar.setValue(min(bar.maximum(), past.y()))

    # -- to the workspace

    def _on_committed(self, quantity: Quantity) -> None:
        """Go on where the text says the same; what disagrees stays in sight."""
        sheet, item = self._workspace.sheet, self._workspace.item
        if sheet is not None and item is not None and item.metric is not None:
            metric = replace(item.metric, quantity=quantity)
            self._workspace.set_quantity(quantity, sure=contradicted(metric, sheet.article.text) is None)

    def _on_role_clicked(self, role: str) -> None:
        """A filled role takes the words that are selected; where none are, its own are shown."""
        item, selection = self._workspace.item, self._workspace.selection
        span = None if item is None or item.metric is None else item.metric.role(role)
        # showing selects: what an earlier click has shown is not what the reviewer has selected
        if selection is None or selection in {span, self._shown}:
            self._shown = span
            self.role_clicked.emit(role)
        else:
            self._workspace.set_role(role, selection)

    def _on_role_asked(self, role: str) -> None:
        if self._workspace.selection is not None:
            self._workspace.set_role(role, self._workspace.selection)
        else:
            self._workspace.failed.emit(
                self.tr("Select the words in the article first, then fill the role with them.")
            )

    def _on_role_shared(self, role: str) -> None:
        """The sentence gets the words that are selected; where none are, those of the slot."""
        selection, item = self._workspace.selection, self._workspace.item
        own = None if item is None or item.metric is None else item.metric.role(role)
        self._workspace.share_role(role, None if selection in {own, self._shown} else selection)

    def _on_role_dropped(self, role: str, span: Span, shared: bool) -> None:  # noqa: FBT001 - a slot
        if shared:
            self._workspace.share_role(role, span)
        else:
            self._workspace.set_role(role, span)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Current item"))
        self.card.retranslate()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
