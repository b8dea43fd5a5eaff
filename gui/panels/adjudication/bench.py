"""Text and readings: the article with the difference in view, and below it what can be ruled about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from core.jobs.adjudication import Docket
from core.model import Metric
from gui.article_view import ArticleView
from gui.panels.adjudication.adjudicating import Adjudicating
from gui.panels.adjudication.answers import Answers
from gui.panels.adjudication.cards import Cards
from gui.panels.adjudication.ending import Ending
from gui.panels.adjudication.marks import OWN, marks_of, role_marks, side_roles, widest
from gui.panels.adjudication.own import OwnEditor
from gui.panels.adjudication.stage import Stage
from gui.workspace import Workspace


class Bench(QSplitter):
    """Shows where `going` is, and turns keys and buttons into rulings."""

    def __init__(self, workspace: Workspace, going: Adjudicating) -> None:
        super().__init__(Qt.Orientation.Vertical)
        theme = workspace.theme
        self._workspace, self._going = workspace, going
        self.view, self.stage, self.bottom = ArticleView(), Stage(), QStackedWidget()
        self.cards, self.answers = Cards(theme), Answers(theme)
        self.ending, self.own = Ending(theme), OwnEditor(workspace)
        self._build()
        self._connect()

    def _build(self) -> None:
        for widget in (self.cards, self.ending, self.own):
            self.bottom.addWidget(widget)
        stage = QVBoxLayout(self.stage)
        stage.setContentsMargins(0, 0, 0, 0)
        stage.setSpacing(0)
        stage.addWidget(self.bottom, 1)
        stage.addWidget(self.answers)
        self.addWidget(self.view)
        self.addWidget(self.stage)
        self.setSizes([400, 290])
        self.setStretchFactor(0, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setFocusProxy(self.stage)

    def _connect(self) -> None:
        going = self._going
        going.turned.connect(self.show_place)
        self._workspace.schema_changed.connect(self.own.renew)
        self.cards.taken.connect(self.take)
        self.answers.neither.connect(lambda: going.rule(()))
        self.answers.both.connect(self.take_both)
        self.answers.own.connect(self.edit_own)
        self.answers.looked.connect(going.look)
        self.answers.undone.connect(going.undo)
        self.ending.agreed.connect(going.accept_agreed)
        self.ending.onward.connect(going.next_article)
        self.own.drafted.connect(self._mark)
        self.own.kept.connect(self._keep_own)
        self.own.left.connect(self._leave_own)
        self.view.selected.connect(self.own.select)
        self.view.clicked.connect(self._on_mark_clicked)
        self.stage.listen(self.view)
        self.stage.pressed.connect(self.press)

    # -- what is shown

    def show_place(self) -> None:
        """Show the open article, and the difference in view or what comes after the last."""
        going, docket = self._going, self._going.docket
        self.own.stop()
        self.answers.setVisible(True)
        if docket is None:
            return
        if self.view.text() != docket.article.text:
            self.view.set_article(docket.article.text, docket.title, "")
        self.answers.offer(going.current, self._workspace.keys.get("undo", ""))
        self._show_bottom(docket)
        self._mark()
        if going.current is not None:
            self.view.ensure_visible(going.current.span)

    def _show_bottom(self, docket: Docket) -> None:
        language, current = self._workspace.language, self._going.current
        if current is None:
            left = any(not each.done for each in self._going.outlines.values())
            self.ending.show_docket(docket, language, left=left)
            self.bottom.setCurrentWidget(self.ending)
        else:
            self.ending.hush()
            self.cards.show_readings(current.readings, docket.article.text, language)
            self.bottom.setCurrentWidget(self.cards)

    def _mark(self) -> None:
        docket, current, own = self._going.docket, self._going.current, self.own.draft
        if docket is None:
            return
        language = self._workspace.language
        self.view.set_marks(marks_of(docket, current, own, language))
        self.view.set_current(OWN if own is not None else widest(current))
        if own is not None:
            self.view.set_roles(role_marks((own,), language))
        else:
            self.view.set_roles(() if current is None else side_roles(current, language))

    def _on_mark_clicked(self, target: str) -> None:
        docket = self._going.docket
        found = () if docket is None else (each for each in docket.waiting if each.id == target)
        for difference in found:
            self._going.view(difference)

    # -- what is ruled

    def take(self, place: int) -> None:
        """The reading at that place is gold."""
        current = self._going.current
        if current is not None and place < len(current.readings):
            self._going.rule(current.readings[place].metrics)

    def take_both(self) -> None:
        """Left and right together are gold, where they do not overlap."""
        current = self._going.current
        if current is None:
            return
        if current.both is None:
            self._workspace.failed.emit(
                self.tr("A and B overlap, or one of them has no metric: take one, or a metric of your own.")
            )
        else:
            self._going.rule(current.both)

    def edit_own(self) -> None:
        """Begin a metric of one's own, from the first reading that has one."""
        docket, current = self._going.docket, self._going.current
        if docket is None or current is None:
            return
        first = next(metric for reading in current.readings for metric in reading.metrics)
        self.bottom.setCurrentWidget(self.own)
        self.answers.setVisible(False)
        self.own.start(docket.article.text, first)
        self.view.put_caret(first.span.start)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_own(self, metric: Metric) -> None:
        self._close_own()
        self._going.rule((metric,))

    def _leave_own(self) -> None:
        self._close_own()
        self.show_place()

    def _close_own(self) -> None:
        self.view.select(None)
        self.answers.setVisible(True)
        self.own.stop()
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- keys

    def press(self, key: str) -> None:
        """Do what that key does here; a key without a meaning does nothing."""
        if self.own.draft is not None:
            self._press_in_own(key)
        elif key.isdecimal():
            self.take(int(key) - 1 if key != "0" else 9)
        else:
            deeds: dict[str, Callable[[], object]] = {
                "left": lambda: self.take(0),
                "right": lambda: self.take(1),
                "down": lambda: self._going.rule(()),
                "X": lambda: self._going.rule(()),
                "up": self.take_both,
                "V": self.edit_own,
                "Shift+A": self._going.accept_agreed,
                "W": self.ending.tell_names,
                "tab": lambda: self._going.look(1),
                "back": lambda: self._going.look(-1),
                "enter": self._onward,
            }
            if key in deeds:
                deeds[key]()

    def _press_in_own(self, key: str) -> None:
        if key == "enter":
            self.own.finish()
        elif key == "escape":
            self._leave_own()
        elif key == "tab":
            self.own.fields.start()
        else:
            self.own.press(key)

    def _onward(self) -> None:
        if self._going.docket is not None and self._going.docket.done:
            self._going.next_article()

    # -- words and colours

    def restyle(self) -> None:
        """Paint in the workspace's theme from now on."""
        theme = self._workspace.theme
        self.view.set_palette_tokens(theme)
        for part in (self.cards, self.answers, self.ending):
            part.set_theme(theme)
        self.own.set_theme()

    def retranslate(self) -> None:
        """Say everything again in the interface's language."""
        self.stage.setAccessibleName(self.tr("Readings of the difference in view"))
        self.own.retranslate()
        self.show_place()
