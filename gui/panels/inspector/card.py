"""The current item on a card: heading, value, kinds, roles, reason. The answers stand below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.model import Metric
from core.schema import schema
from core.sheet import Item
from gui.figures import Figure, short_figure, written
from gui.glyphs import glyph_name, glyph_of
from gui.i18n import listed
from gui.kind_chips import KindChips
from gui.panels.inspector.answers import Answers
from gui.panels.inspector.figure_label import FigureLabel
from gui.panels.inspector.past import Past
from gui.panels.inspector.place_label import PlaceLabel
from gui.panels.inspector.reasons import reason, remedy
from gui.panels.inspector.roles import RoleSlots
from gui.panels.inspector.value_editor import ValueEditor
from gui.quantity_reading import contradicted
from gui.workspace import Workspace


class ItemCard(QWidget):
    """Shows one item; signals: `finished()` when the value editor or the note was left."""

    finished = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme = workspace.theme
        self._item: Item | None = None
        self.heading, self.note, self.reason, self.remedy = (QLabel() for _ in range(4))
        self.place = PlaceLabel()
        self.figure = FigureLabel(theme)
        self.editor = ValueEditor()
        self.kinds = KindChips(theme)
        self.roles = RoleSlots(theme)
        self.past = Past(workspace)
        self.answers = Answers(theme)
        self._line = QFrame()
        self._build()
        self.editor.setVisible(False)
        self.figure.clicked.connect(self.edit_value)
        self.editor.finished.connect(self._on_editor_finished)
        self.answers.finished.connect(self.finished)
        self.set_theme()

    def _build(self) -> None:
        for label in (self.heading, self.place, self.note, self.reason, self.remedy):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("muted", label is not self.note)
        for label in (self.heading, self.note, self.reason, self.remedy):
            label.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 14, 4)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.figure)
        layout.addWidget(self.editor)
        layout.addWidget(self.note)
        layout.addWidget(self.kinds)
        layout.addWidget(self._line)
        layout.addWidget(self.roles)
        layout.addWidget(self.reason)
        layout.addWidget(self.remedy)
        layout.addWidget(self.past)
        layout.addStretch(1)

    # -- what is shown

    @property
    def item(self) -> Item | None:
        """What the card shows."""
        return self._item

    def show_item(self, item: Item, place: str) -> None:
        """Show that item; a draft in the editor is kept while its metric stands as it was."""
        sheet = self._workspace.sheet
        if sheet is None:
            return
        same = self._item is not None and (item.target, item.metric) == (self._item.target, self._item.metric)
        self._item = item
        metric = item.metric or item.suggested
        self._head(item, metric, place, sheet.article.text)
        language, keys = self._workspace.language, self._workspace.keys
        self.kinds.show_kind(None if metric is None else metric.kind, language, keys)
        self.roles.setVisible(metric is not None)
        if metric is not None:
            self.roles.show_metric(metric, sheet.article.text, language, keys)
        self.figure.setEnabled(item.metric is not None)
        if not same or item.metric is None:
            self._leave_editor()
        self._foot(item)

    def _head(self, item: Item, metric: Metric | None, place: str, text: str) -> None:
        state = glyph_name(glyph_of(item))
        what = self.tr("Current number") if metric is None else self.tr("Current metric")
        self.heading.setText(f"{what} · {state}")
        self.place.setText(place)
        self.place.setToolTip(self._about_place(metric))
        said = None if metric is None else contradicted(metric, text)
        quote = " ".join(item.span.quote(text).split())
        self.figure.show_figure(
            Figure("", quote, "") if metric is None else short_figure(metric.quantity, metric.kind)
        )
        value = "" if metric is None else f"{written(metric)}\n"
        self.figure.setToolTip(value + self.tr("In the text: {value}").format(value=quote))
        if said is not None and metric is not None:
            value = short_figure(said, metric.kind).text
            self.note.setText(self.tr("In the text: {value}").format(value=value))
        self.note.setVisible(said is not None and self.editor.isHidden())

    def _about_place(self, metric: Metric | None) -> str:
        if metric is None:
            return self.tr("Place among the numbers that are no metric")
        return self.tr("Place among the article's metrics; rejected ones are not counted")

    def _foot(self, item: Item) -> None:
        why, todo = reason(item, self._workspace.language), remedy(item, self._workspace.keys)
        self.reason.setText(why)
        self.reason.setVisible(bool(why))
        self.remedy.setText(todo)
        self.remedy.setVisible(bool(todo))
        self.past.show_item(item)
        self.answers.show_item(item, self._workspace.keys)

    # -- editing

    def edit_value(self) -> None:
        """Open the value editor on the current metric, if it is one."""
        sheet, item = self._workspace.sheet, self._item
        if sheet is None or item is None or item.metric is None:
            return
        self.editor.show_metric(item.metric, sheet.article.text)
        self.figure.setVisible(False)
        self.note.setVisible(False)
        self.editor.setVisible(True)
        self.editor.start()

    def _leave_editor(self) -> None:
        """Another item is shown: the keys go back to the article, not to whatever comes next in the card."""
        held = QApplication.focusWidget()
        if held is not None and self.editor.isAncestorOf(held):
            held.clearFocus()
            self.finished.emit()
        self._close_editor()

    def _close_editor(self) -> None:
        self.editor.setVisible(False)
        self.figure.setVisible(True)

    def _on_editor_finished(self) -> None:
        self._close_editor()
        if self._item is not None:
            self.show_item(self._item, self.place.text())
        self.finished.emit()

    # -- language and theme

    def retranslate(self) -> None:
        """Say everything again in the interface's language; `show_item` follows."""
        self.editor.retranslate()
        self.kinds.setAccessibleName(self.tr("Kind"))
        language = self._workspace.language
        self.roles.setAccessibleName(listed((role.name(language) for role in schema().roles), language))

    def renew(self) -> None:
        """Other kinds and roles are in force."""
        self.kinds.renew()
        self.roles.renew()

    def set_theme(self) -> None:
        """Paint in the workspace's theme from now on."""
        theme = self._workspace.theme
        for part in (self.figure, self.kinds, self.roles, self.answers):
            part.set_theme(theme)
        self._line.setFixedHeight(1)
        self._line.setStyleSheet(f"background: {theme.line.name()};")
        warning = f"color: {theme.warn.name()};"
        self.note.setStyleSheet(warning)
        self.editor.note.setStyleSheet(warning)
