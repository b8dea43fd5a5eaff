"""The right column: the article of a case with gold and prediction drawn together, and both readings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.jobs.evaluate import Case, Pair
from core.model import Metric
from core.schema import schema
from gui.article_view import ArticleView, Mark, RoleMark, Shape
from gui.panels.accuracy.grid_view import GridView
from gui.panels.accuracy.legend import Legend
from gui.panels.accuracy.mend_bar import MendBar
from gui.panels.accuracy.readings import readings_grid
from gui.panels.accuracy.runs import Beside
from gui.panels.accuracy.words import kind_name
from gui.theme import Theme


class CaseReader(QWidget):
    """Signals: `open_clicked()` for the button that leads to the review."""

    open_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend(theme)
        self.place = QLabel()
        self.open_button = QPushButton()
        self.view = ArticleView()
        self.readings = GridView(theme, 26, 76)
        self.mending = MendBar(theme)
        self.language = "zh"
        self.sides = ("", "")
        self._pair: Pair | None = None
        self._case: Case | None = None
        self._beside: Beside | None = None
        self._build()
        self.set_theme(theme)
        self._retranslate()

    def _build(self) -> None:
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.place.setProperty("muted", True)
        self.open_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.open_button.clicked.connect(self.open_clicked)
        self.readings.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 6)
        head.setSpacing(12)
        head.addWidget(self.legend)
        head.addStretch(1)
        head.addWidget(self.place)
        head.addWidget(self.open_button)
        below = QHBoxLayout()
        below.setContentsMargins(16, 4, 12, 10)
        below.addWidget(self.readings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addLayout(below)
        layout.addWidget(self.mending)

    @property
    def case(self) -> Case | None:
        """The case that is shown."""
        return self._case

    def show_case(
        self, case: Case | None, pair: Pair | None, place: tuple[int, int], beside: Beside | None = None
    ) -> None:
        """Draw the pair's both sides and go to the case; `place` is its number and how many there are.

        What another run says is read `beside` it.
        """
        fresh = pair is not self._pair
        self._case, self._pair, self._beside = case, pair, beside
        for widget in (self.legend, self.open_button, self.readings):
            widget.setVisible(case is not None)
        self.place.setText(f"{place[0]} / {place[1]}" if case is not None else "")
        if case is None or pair is None:
            self.view.set_article("", "", "")
            return
        if fresh:
            self.view.set_article(pair.text, pair.title, "")
        self._mark(case, pair)
        self._read(case, pair)
        metric = case.gold or case.predicted
        if metric is not None:
            self.view.ensure_visible(metric.span)

    def _mark(self, case: Case, pair: Pair) -> None:
        # the kind is written once where both sides agree in it
        agreed = (
            case.gold is not None and case.predicted is not None and case.gold.kind == case.predicted.kind
        )
        found = [
            self._mark_of(f"found {j}", entry.metric, Shape.PREDICTED, None if agreed else case.predicted)
            for j, entry in enumerate(pair.predicted)
        ]
        gold = [self._mark_of(f"gold {i}", m, Shape.GOLD, case.gold) for i, m in enumerate(pair.gold)]
        self.view.set_marks([*found, *gold])
        self.view.set_current(self._target(case, pair))
        self.view.set_roles(self._roles(case))

    def _mark_of(self, target: str, metric: Metric, shape: Shape, tagged: Metric | None) -> Mark:
        tag = kind_name(metric.kind, self.language) if metric is tagged else ""
        return Mark(target, metric.span, metric.kind, shape, tag)

    @staticmethod
    def _target(case: Case, pair: Pair) -> str:
        if case.gold is not None:
            return f"gold {pair.gold.index(case.gold)}"
        found = [entry.metric for entry in pair.predicted]
        return f"found {found.index(case.predicted)}" if case.predicted is not None else ""

    def _roles(self, case: Case) -> tuple[RoleMark, ...]:
        metric = case.gold or case.predicted
        names = {role.id: role.name(self.language) for role in schema().known_roles}
        roles = () if metric is None else metric.roles
        return tuple(RoleMark(span, names.get(role, role)) for role, span in roles)

    def _read(self, case: Case, pair: Pair) -> None:
        metric = case.predicted or case.gold
        beside = self._beside
        gold, found = self.sides if beside is None else (self.sides[0], beside.shown)
        self.legend.show_sides(gold, found, "" if metric is None else metric.kind)
        names = (gold, found) if beside is None else (gold, found, beside.other)
        more = () if beside is None else (beside.reading,)
        self.readings.show_grid(readings_grid(case, pair.text, names, self.language, *more))

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        self.legend.theme = theme
        self.legend.update()
        self.readings.set_theme(theme)
        self.mending.set_theme(theme)
        self.view.set_palette_tokens(theme)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.open_button.setText(self.tr("Open in review"))
        self.open_button.setToolTip(
            self.tr("Mend the gold there; the figures follow. Or double-click the case.")
        )
