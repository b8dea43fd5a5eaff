"""The line above: which difference of which article, what all agree on, whether this layer is the gold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from core.jobs.adjudication import Docket
from gui.buttons import CapButton, Look
from gui.theme import Theme

_HEIGHT = 44


class Strip(QWidget):
    """Signals: `agreed()` for this article, `agreed_everywhere()`, `gold_wanted()`."""

    agreed = Signal()
    agreed_everywhere = Signal()
    gold_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.place, self.articles, self.gold = QLabel(), QLabel(), QLabel()
        self.bar = QProgressBar()
        self.take = CapButton(theme, Look.FRAMED)
        self.everywhere, self.hold = QPushButton(), QPushButton()
        self.place.setProperty("heading", True)
        for label in (self.articles, self.gold):
            label.setProperty("muted", True)
        for button in (self.everywhere, self.hold):
            button.setProperty("chip", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(_HEIGHT)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.setSpacing(12)
        told: tuple[QWidget, ...] = (self.place, self.articles, self.bar)
        offered: tuple[QWidget, ...] = (self.take, self.everywhere, self.gold, self.hold)
        for widget in (*told, *offered):
            layout.addWidget(widget)
        layout.insertStretch(len(told), 1)
        self.take.clicked.connect(self.agreed)
        self.everywhere.clicked.connect(self.agreed_everywhere)
        self.hold.clicked.connect(self.gold_wanted)

    def show_docket(self, docket: Docket | None, at: int, article: tuple[int, int]) -> None:
        """Difference `at` of the article, -1 where none is in view; the article's place and how many."""
        total = 0 if docket is None else len(docket.differences)
        left = 0 if docket is None else len(docket.waiting)
        words = self.tr("Difference {k} of {n}").format(k=at + 1, n=total)
        none = self.tr("No difference left of {n}").format(n=total)
        self.place.setText("" if docket is None else words if at >= 0 else none)
        place, count = article
        self.articles.setText(
            self.tr("article {i} of {m}").format(i=place + 1, m=count) if place >= 0 else ""
        )
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(total - left if total else 1)
        self.bar.setVisible(docket is not None)
        self.bar.setAccessibleName(self.tr("{done} of {n} decided").format(done=total - left, n=total))
        agreed = 0 if docket is None else docket.agreed_left
        self.take.setVisible(docket is not None and bool(agreed or docket.others_left))
        self.take.show_as(self.tr("All agreed: %n", "", agreed), "⇧ A")
        self.take.setToolTip(
            self.tr("Take over what all have marked alike, and the other numbers as no metric, in one step")
        )

    def show_layer(self, *, gold: bool, agreed_elsewhere: bool) -> None:
        """Whether this layer is the project's gold, and whether agreed metrics wait in other articles."""
        self.everywhere.setVisible(agreed_elsewhere)
        self.everywhere.setText(self.tr("All agreed in every article"))
        self.gold.setText(self.tr("This layer is the gold"))
        self.gold.setVisible(gold)
        self.hold.setText(self.tr("Hold it for gold"))
        self.hold.setVisible(not gold)
        self.hold.setToolTip(
            self.tr("Measure against what is adjudicated, for the whole project; undo does not take it back")
        )

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        self.take.set_theme(theme)
