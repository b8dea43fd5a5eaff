"""The layer that figures are looked at against, and mending it there.

In the open layer the review follows; in another's it stays.
"""

from __future__ import annotations

from collections.abc import Callable

from core.jobs.mending import gold_session
from core.jobs.project import Project
from core.jobs.review import Session
from core.sheet import Change
from gui.role_desk import RoleDesk


class GoldDesk(RoleDesk):
    """Steps in the layer that is measured against, each announced once like any other."""

    _elsewhere: Session | None = None
    _at_gold = False
    _chosen = ""

    @property
    def measured_layer(self) -> str:
        """The layer that figures are against: the gold in sight, unless another was chosen to look at."""
        if self.project is None:
            return ""
        chosen = self._chosen
        return chosen if chosen in self.project.layers_in_sight else self.project.gold_in_sight

    def measure_against(self, layer: str) -> None:
        """Look at figures against that layer from now on; what the project holds for gold stays."""
        gold = "" if self.project is None else self.project.gold_in_sight
        self._chosen = "" if layer == gold else layer

    def look_at_gold(self, *, on: bool) -> None:
        """Whether figures are looked at: then undo takes back what was mended there."""
        self._at_gold = on

    @property
    def gold_elsewhere(self) -> Session | None:
        """The session in another's layer, while figures of it are looked at; None: one's own is measured."""
        project, session = self.project, self.session
        if not self._at_gold or project is None or session is None:
            return None
        layer = self.measured_layer
        if layer == session.layer:
            return None
        if self._elsewhere is None or self._elsewhere.layer != layer:
            self._elsewhere = gold_session(project, layer)
        return self._elsewhere

    def mend(self, article: str, operation: Callable[[Session], Change]) -> Change | None:
        """Run one step on the gold of that article; where the gold is the open layer, it is opened there."""
        elsewhere = self.gold_elsewhere
        if elsewhere is not None:
            return self.rule(lambda: operation(elsewhere))
        if self.sheet is None or self.sheet.article.id != article:
            self.open_article(article)
        session = self.session
        if session is None or session.sheet is None:
            return None
        change = self.act(lambda: operation(session))
        if change is not None and change.targets:
            self.set_current(change.targets[0])
        return change

    def use(self, project: Project | None) -> None:
        """Another project: what was mended in the one before is closed with it."""
        self._elsewhere, self._chosen = None, ""
        super().use(project)
