"""What hands do in the text: strokes become proposals; bar and menus offer what selected words can become."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal

from core.jobs.review import Sheet, lowest_rung, meant, value_at
from core.model import Span
from core.sheet import Item, State
from gui.article_view import ArticleView
from gui.item_menu import ItemMenu, SelectionMenu
from gui.selection_bar import SelectionBar
from gui.words import Words
from gui.workspace import Workspace

_REST = 600
_NO_METRIC = {State.EXCLUDED, State.CONFIRMED}


class Pointing(QObject):
    """Signals: `action_clicked(id)` for what the window's actions do; `role_asked(role, shared)` for words
    that are selected.
    """

    action_clicked = Signal(str)
    role_asked = Signal(str, bool)

    def __init__(self, workspace: Workspace, view: ArticleView) -> None:
        super().__init__(view)
        self._workspace, self._view = workspace, view
        self.words = Words(self)
        self.bar = SelectionBar(workspace, view.viewport())
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        view.meaning = self._meaning
        view.viewport().installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        workspace, view, bar = self._workspace, self._view, self.bar
        workspace.opened.connect(self._on_opened)
        workspace.theme_changed.connect(bar.set_theme)
        workspace.schema_changed.connect(bar.renew)
        for changed in (workspace.language_changed, workspace.keys_changed):
            changed.connect(self._say_again)
        view.drawn.connect(lambda _: self.show_bar())
        view.selected.connect(self._on_selected)
        view.double_clicked.connect(self._on_double_clicked)
        view.menu_asked.connect(self._on_menu_asked)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._resting.timeout.connect(self._on_rested)
        bar.kind_chosen.connect(lambda kind: self.action_clicked.emit(f"kind:{kind}"))
        bar.role_chosen.connect(self.role_asked)
        bar.rejected.connect(self._reject)

    def _on_opened(self, sheet: Sheet | None) -> None:
        self.words.turn_to("" if sheet is None else sheet.article.text)
        self._look()

    def _look(self) -> None:
        if self._workspace.sheet is not None and self._view.text():
            self.words.look(self._view.on_screen())

    # -- what a stroke means

    def _meaning(self, drawn: Span) -> Span:
        """The value that the stroke touches; else what it touches, made whole."""
        sheet = self._workspace.sheet
        if sheet is None:
            return drawn
        aside = [item.span for item in sheet.items_in(drawn) if item.state in _NO_METRIC]
        return meant(sheet.article.text, drawn, aside, self.words.within(drawn))

    def _on_double_clicked(self, offset: int) -> None:
        """A number is taken whole, elsewhere the word."""
        sheet = self._workspace.sheet
        if sheet is None or offset >= len(sheet.article.text):
            return
        text = sheet.article.text
        span = value_at(text, offset) or lowest_rung(text, offset, self.beside(Span(offset, offset + 1)))
        self._view.select(span)
        self.show_bar()

    def beside(self, span: Span) -> tuple[Span, ...]:
        """Units that the text alone does not tell: the word there, and a value with its indicator."""
        sheet = self._workspace.sheet
        found = () if sheet is None else sheet.items_in(span)
        valued = [item.metric for item in found if item.metric is not None]
        named = [(metric.span, metric.role("indicator")) for metric in valued]
        joined = [
            Span(min(value.start, name.start), max(value.end, name.end))
            for value, name in named
            if name is not None
        ]
        return (*joined, *(() if found else self.words.within(span)))

    # -- the bar

    def show_bar(self) -> None:
        """Offer what the selection can become, beside it."""
        self._resting.stop()
        selection, item = self._workspace.selection, self._workspace.item
        end = None if selection is None else self._view.rect_of(selection.end)
        room = self._view.viewport().rect()
        if selection is None or end is None or not room.intersects(end):
            self.bar.hide()
            return
        metric = item is not None and item.metric is not None
        self.bar.offer(roles=metric, rejectable=self._rejectable(selection) is not None)
        self.bar.stand_by(self._view.rects_of(selection), room)

    def hush(self) -> None:
        """What is selected was only shown: nothing is offered."""
        self._resting.stop()
        self.bar.hide()

    def _on_selected(self, span: Span | None) -> None:
        """Wait until the keys rest; what the mouse draws is told apart and does not wait."""
        self.bar.hide()
        if span is None:
            self._resting.stop()
        else:
            self._resting.start()

    def _on_rested(self) -> None:
        if self._view.hasFocus():
            self.show_bar()

    def _on_scrolled(self) -> None:
        self._look()
        self._say_again()

    def _say_again(self) -> None:
        if not self.bar.isHidden():  # the page may be behind another one
            self.show_bar()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.bar.hide()
        elif event.type() == QEvent.Type.Resize and self.bar.isVisible():
            self.show_bar()
        return False

    # -- no metric

    def _rejectable(self, selection: Span) -> Item | None:
        """The item that is selected and can be no metric: the one that fits best."""
        sheet = self._workspace.sheet
        items = () if sheet is None else sheet.items_in(selection)
        open_to_it = [i for i in items if i.state not in {State.SETTLED, State.REJECTED, State.CONFIRMED}]
        return min(open_to_it, key=lambda item: (item.span != selection, -len(item.span)), default=None)

    def _reject(self) -> None:
        selection = self._workspace.selection
        item = None if selection is None else self._rejectable(selection)
        if item is not None:
            self._view.select(None)
            self._workspace.set_current(item.target)
            self.action_clicked.emit("reject")

    # -- menus

    def _on_menu_asked(self, target: str, place: QPoint) -> None:
        self.hush()
        if target:
            self._view.select(None)
            self._workspace.set_current(target)
            self._item_menu(place)
        elif (selection := self._workspace.selection) is not None:
            self._selection_menu(selection, place)

    def _item_menu(self, place: QPoint) -> None:
        item = self._workspace.item
        if item is not None:
            menu = ItemMenu(self._workspace, item, self._view)
            menu.action_clicked.connect(self.action_clicked)
            menu.kind_clicked.connect(lambda kind: self.action_clicked.emit(f"kind:{kind}"))
            menu.popup(place)

    def _selection_menu(self, selection: Span, place: QPoint) -> None:
        item = self._workspace.item
        menu = SelectionMenu(
            self._workspace,
            roles=item is not None and item.metric is not None,
            rejectable=self._rejectable(selection) is not None,
            parent=self._view,
        )
        menu.kind_clicked.connect(lambda kind: self.action_clicked.emit(f"kind:{kind}"))
        menu.role_clicked.connect(lambda role: self.role_asked.emit(role, False))
        menu.reject_clicked.connect(self._reject)
        menu.copy_clicked.connect(self._view.copy)
        menu.popup(place)
