"""A bar for sentences and for work under way: it lies where it covers nothing, and no text moves."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.article_view import ArticleView

_READING_MS = 9000
_WIDTH = 720
_MARGIN = 4
_CHOICES = 3
_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class NoticeBar(QWidget):
    """Says one thing at a time. Signals: `cancelled()` while progress is shown."""

    cancelled = Signal()

    def __init__(self, pages: QStackedWidget) -> None:
        """Lie at the foot of what the page shown names as its `ground`: what scrolls there, no button.

        An article makes room: its lines stay where they are, and the last ones can still be scrolled to.
        """
        super().__init__(pages)
        self._pages = pages
        self._ground: QWidget = pages
        pages.installEventFilter(self)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.cancel = QPushButton()
        self.close_button = QPushButton("×")
        self.choices: list[QPushButton] = []
        self._chosen: list[Callable[[], object]] = []
        for button in (self.cancel, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.setProperty("quiet", True)
        self._build()
        self._fade = QTimer(self, singleShot=True, interval=_READING_MS)
        self._fade.timeout.connect(self.hide)
        self.cancel.clicked.connect(self.cancelled)
        self.close_button.clicked.connect(self.hide)
        self._retranslate()
        self.hide()

    def _build(self) -> None:
        said, below = QHBoxLayout(), QHBoxLayout()
        said.addWidget(self.label, 1)
        for widget in (self.bar, self.cancel, self.close_button):
            said.addWidget(widget)
        below.addStretch(1)
        for place in range(_CHOICES):
            choice = QPushButton()
            choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            choice.clicked.connect(lambda _=False, place=place: self._choose(place))
            self.choices.append(choice)
            below.addWidget(choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addLayout(said)
        layout.addLayout(below)

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Show a sentence; trouble stays until it is closed or followed by another."""
        self._show(words, busy=False)
        self.setProperty("trouble", trouble)
        self.style().polish(self)
        if trouble:
            self._fade.stop()
        else:
            self._fade.start()

    def offer(
        self, words: str, choices: Mapping[str, Callable[[], object]], *, trouble: bool = False
    ) -> None:
        """Show a sentence that stays, with what can be done about it: a button for each, by what it says."""
        self.say(words, trouble=trouble)
        self._fade.stop()
        self._chosen = list(choices.values())
        for choice, text in zip(self.choices, choices, strict=False):
            choice.setText(text)
            choice.show()
        self._lie_down()

    def reword(self, words: str) -> None:
        """The same sentence, gone on: what can be done about it stays."""
        self.label.setText(words)
        self.label.setAccessibleName(words)
        self._lie_down()

    def _choose(self, place: int) -> None:
        self.hide()
        self._chosen[place]()

    def pass_by(self) -> None:
        """Another page is shown: a sentence has had its time, work and a question stay in sight."""
        if self.bar.isVisible() or self.choices[0].isVisible():
            self._lie_down()
        else:
            self.hide()

    def forgive(self) -> None:
        """The reviewer has gone on to something else: what went wrong need not be said any more."""
        if self.property("trouble"):
            self.hide()

    def settle(self) -> None:
        """Take the progress away; a sentence that stands is left to be read."""
        if self.bar.isVisible():
            self.hide()

    def progress(self, words: str, done: int, total: int) -> None:
        """Show how far some work is."""
        self._fade.stop()
        self._show(words, busy=True)
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show(self, words: str, *, busy: bool) -> None:
        self.label.setText(words)
        self.label.setAccessibleName(words)
        for choice in self.choices:
            choice.hide()
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.close_button.setVisible(not busy)
        self.show()
        self._lie_down()

    def _lie_down(self) -> None:
        """Take the place at the foot of the ground, as high as the words need."""
        ground = self._stand_on()
        width = min(_WIDTH, self._wide(ground) - 2 * _MARGIN)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        foot = ground.mapTo(self._pages, QPoint((self._wide(ground) - width) // 2, ground.height()))
        self.setGeometry(foot.x(), foot.y() - height - _MARGIN, width, height)
        if isinstance(ground, ArticleView):
            ground.keep_clear(height + 2 * _MARGIN)
        self.raise_()

    def _stand_on(self) -> QWidget:
        """The ground, or the whole page while that is not shown."""
        page = self._pages.currentWidget() or self._pages
        named = getattr(page, "ground", None)  # none where a panel could not be made
        ground = named if isinstance(named, QWidget) else page
        if ground is not self._ground:
            self._leave()
            self._ground = ground
            ground.installEventFilter(self)
        return ground if ground.isVisible() else page

    @staticmethod
    def _wide(ground: QWidget) -> int:
        """An article's scroll bar stays free."""
        return ground.viewport().width() if isinstance(ground, ArticleView) else ground.width()

    def _leave(self) -> None:
        if self._ground is not self._pages:
            self._ground.removeEventFilter(self)
        if isinstance(self._ground, ArticleView):
            self._ground.keep_clear(0)
        self._ground = self._pages

    def hideEvent(self, event: QHideEvent) -> None:
        if self.isHidden():  # not where the window is put away, and the bar with it
            self._leave()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING and self.isVisible():
            self._lie_down()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.cancel.setText(self.tr("Stop"))
        self.close_button.setToolTip(self.tr("Close"))
