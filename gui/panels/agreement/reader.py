"""The right column: the article of a pair with both reviewers' metrics, and both readings below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.jobs.agreement import Case, Pair
from core.model import Metric
from core.schema import schema
from gui.article_view import ArticleView, Mark, RoleMark, Shape
from gui.layers import layer_name
from gui.panels.agreement.pairs import place_of
from gui.reading_card import ReadingCard
from gui.readings import lines
from gui.theme import Theme


class PairReader(QWidget):
    """One lies on a tint, the other is underlined."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.view = ArticleView()
        self.cards = (ReadingCard(theme, 0), ReadingCard(theme, 1))
        self.hint = QLabel()
        self.hint.setProperty("muted", True)
        self._pair: Pair | None = None
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sides = QHBoxLayout()
        sides.setContentsMargins(12, 6, 12, 10)
        sides.setSpacing(8)
        for card in self.cards:
            card.setMinimumWidth(150)
            sides.addWidget(card, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addLayout(sides)
        self.set_theme(theme)

    def show_case(self, case: Case | None, pair: Pair | None, names: tuple[str, str], language: str) -> None:
        """Show the case in its article; without one, nothing."""
        for card in self.cards:
            card.setVisible(case is not None)
        if case is None or pair is None:
            self._pair = None
            self.view.set_article("", "", "")
            return
        if pair is not self._pair:
            self._pair = pair
            self.view.set_article(pair.text, pair.title, "")
        names = (layer_name(names[0]), layer_name(names[1]))
        self._mark(case, pair, names, language)
        sides = [() if metric is None else (metric,) for metric in (case.gold, case.predicted)]
        found = lines(sides, pair.text, language)
        signs = (self.tr("tint"), self.tr("line"))
        for card, name, sign, side in zip(self.cards, names, signs, sides, strict=True):
            card.show_reading(f"{name} ({sign})", found, empty=not side)
        self.view.ensure_visible(place_of(case))

    def _mark(self, case: Case, pair: Pair, names: tuple[str, str], language: str) -> None:
        one = [
            self._mark_of(f"one {i}", metric, Shape.PREDICTED, case.gold, names[0])
            for i, metric in enumerate(pair.gold)
        ]
        other = [
            self._mark_of(f"other {i}", found.metric, Shape.GOLD, case.predicted, names[1])
            for i, found in enumerate(pair.predicted)
        ]
        marks = [*one, *other]
        self.view.set_marks(marks)
        self.view.set_current(next((mark.target for mark in marks if mark.tag), None))
        roles = {role.id: role.name(language) for role in schema().known_roles}
        metric = case.gold or case.predicted
        linked = () if metric is None else metric.roles
        self.view.set_roles([RoleMark(span, roles.get(role, role)) for role, span in linked])

    @staticmethod
    def _mark_of(target: str, metric: Metric, shape: Shape, current: Metric | None, name: str) -> Mark:
        return Mark(target, metric.span, metric.kind, shape, name if metric == current else "")

    def set_theme(self, theme: Theme) -> None:
        """Paint with these colours from now on."""
        self.view.set_palette_tokens(theme)
