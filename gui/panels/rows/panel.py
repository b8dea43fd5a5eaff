"""The rows of the open article, linked with the text both ways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.jobs.review import Sheet
from core.model import Span
from core.sheet import Change, State
from gui.item_menu import ItemMenu
from gui.panels.rows.delegate import RowDelegate
from gui.panels.rows.model import RowModel
from gui.panels.rows.view import RowView
from gui.workspace import Workspace


class RowsPanel(QWidget):
    """Metrics, suggestions set aside, the other numbers; a click makes an item current.

    Signals: `action_clicked(id)` for what the window answers with a question: reject, doubt.
    """

    action_clicked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._following = False
        self.model = RowModel(self)
        self.view = RowView(workspace, self.model, self)
        self.view.setItemDelegate(RowDelegate(workspace))
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.rejected = QPushButton()
        self.rejected.setCheckable(True)
        self.rejected.setProperty("chip", True)
        self.rejected.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty = QLabel()
        self.empty.setProperty("muted", True)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.view)
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 12, 6)
        head.addWidget(self.count, 1)
        head.addWidget(self.rejected)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.empty, 1)
        self.empty.setContentsMargins(24, 24, 24, 24)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.opened.connect(self._on_opened)
        workspace.changed.connect(self._on_changed)
        workspace.current_changed.connect(self._on_current_changed)
        workspace.theme_changed.connect(self.view.viewport().update)
        self.rejected.toggled.connect(self._on_rejected_toggled)
        self.view.selectionModel().currentChanged.connect(self._on_row_changed)
        self.view.glyph_clicked.connect(self._on_glyph_clicked)
        self.view.menu_asked.connect(self._on_menu_asked)
        self.view.dropped.connect(self._on_dropped)

    # -- from the workspace

    def _on_opened(self, sheet: Sheet | None) -> None:
        self._following = True
        self.model.show_sheet(sheet, self._workspace.language)
        self._following = False
        self._summarise()
        self._follow()

    def _on_changed(self, change: Change) -> None:
        sheet = self._workspace.sheet
        if sheet is None or change.article_id != sheet.article.id:
            return
        # Qt makes a neighbour current where the current row goes; what is current is not for the rows to say
        self._following = True
        self.model.touch(change.targets)
        self._following = False
        self._summarise()
        self._follow()

    def _on_current_changed(self, target: str | None) -> None:
        part = self.model.part(target)
        if part is not None:
            self.model.set_open(part, True)
        self._follow()

    def _follow(self) -> None:
        """Show the workspace's current item as the current row."""
        self._following = True
        index = self.model.index_of(self._workspace.current)
        if index is None:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        elif index != self.view.currentIndex() or not self.view.selectionModel().isSelected(index):
            self.view.setCurrentIndex(index)
            self.view.reveal(index.row())
        self._following = False

    # -- to the workspace

    def _on_row_changed(self, index: QModelIndex) -> None:
        target = self.model.target_at(index)
        if not self._following and target is not None:
            self._workspace.set_current(target)

    def _on_glyph_clicked(self, target: str) -> None:
        """A suggestion's dashed box looks as if it could be ticked; so it can."""
        self._workspace.set_current(target)
        item = self._workspace.item
        if item is not None and item.state is State.SUGGESTED:
            self._workspace.accept()

    def _on_dropped(self, target: str, role: str, span: Span) -> None:
        """Words of the article were let go on a role of that row."""
        self._workspace.set_role(role, span, target=target)

    def _on_menu_asked(self, target: str, place: QPoint) -> None:
        self._workspace.set_current(target)
        item = self._workspace.item
        if item is not None:
            menu = ItemMenu(self._workspace, item, self)
            menu.action_clicked.connect(self._on_answered)
            menu.kind_clicked.connect(self._on_kind_clicked)
            menu.popup(place)

    def _on_answered(self, name: str) -> None:
        if name == "accept":
            self._workspace.accept()
        else:
            self.action_clicked.emit(name)

    def _on_kind_clicked(self, kind: str) -> None:
        """The row's item gets the kind; words selected in the article are another matter."""
        selection = self._workspace.selection
        self._workspace.select(None)
        self._workspace.set_kind(kind)
        self._workspace.select(selection)

    def _on_rejected_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self._following = True
        self.model.set_rejected_shown(shown)
        self._following = False
        self._summarise()
        self._follow()

    # -- words

    def _summarise(self) -> None:
        metrics, rejected = self.model.metrics, self.model.rejected
        self.count.setText(self.tr("%n metric(s)", "", metrics))
        hide = self.rejected.isChecked()
        words = self.tr("Hide rejected ({n})") if hide else self.tr("Show rejected ({n})")
        self.rejected.setText(words.format(n=f"{rejected:,}"))
        self.rejected.setVisible(bool(rejected) or self.rejected.isChecked())
        nothing = self.model.rowCount() == 0 and not rejected
        self.empty.setText(self._reason_for_nothing())
        self.empty.setVisible(nothing)
        self.view.setVisible(not nothing)
        self.count.setVisible(not nothing)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Metrics of the article"))
        self.rejected.setToolTip(self.tr("Rejected metrics have a row, struck through, while they are shown"))
        self.count.setToolTip(self.tr("Suggested and decided metrics; rejected ones are not counted"))
        self._summarise()

    def _reason_for_nothing(self) -> str:
        if self._workspace.sheet is None:
            return self.tr("Choose an article in the queue: its metrics are listed here.")
        if self._workspace.sheet.blind:
            return self.tr(
                "This article comes without suggestions. Select a metric in the text and press the digit"
                " of its kind: it is listed here."
            )
        return self.tr("No number was found in this article.")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._on_opened(self._workspace.sheet)
            self._retranslate()
        super().changeEvent(event)
