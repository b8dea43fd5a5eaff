"""The roles of the current metric: given, cleared, and shared with the metrics of its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import KnownError
from core.jobs.review import Sheet, role_span, sentence_of
from core.model import Metric, Span
from core.sheet import Item, State
from gui.desk import Desk
from gui.i18n import joined
from gui.sentences import sentence


@dataclass(frozen=True, slots=True)
class Given:
    """The role that was given last: to which item, and what stood there before."""

    target: str
    role: str
    before: Span | None


class RoleDesk(Desk):
    """What can be done about roles. Each operation is one step."""

    _given: Given | None = None

    def set_role(self, role: str, span: Span | None, *, target: str | None = None) -> None:
        """Link a span to a metric under a role, or clear it: the current metric, or that target's."""
        session, sheet, of = self.session, self.sheet, target or self.current
        item = None if sheet is None or of is None else sheet.item(of)
        if session is None or item is None or item.metric is None:
            return
        try:
            words = None if span is None else self._words(span, item.metric)
        except KnownError as error:
            self.failed.emit(sentence(error))
            return
        metric, before = item.metric.with_role(role, words), item.metric.role(role)
        if self.act(lambda: session.edit(item.target, metric)) is not None:
            self._given = Given(item.target, role, before)

    def _words(self, span: Span, metric: Metric) -> Span:
        return span if self.sheet is None else role_span(self.sheet.article.text, span, metric.span)

    def share_role(self, role: str | None = None, span: Span | None = None) -> None:
        """Give a role of the current metric to the others of its sentence that lack it, as one step.

        Those that had what the current one had before get it, too. With a span the current metric takes
        that first; without a role it is the one that was given last.
        """
        item = self.item
        if item is None or item.metric is None:
            return
        given = self._given if self._given is not None and self._given.target == item.target else None
        name = role or ("" if given is None else given.role)
        try:
            metric = (
                item.metric if span is None else item.metric.with_role(name, self._words(span, item.metric))
            )
        except KnownError as error:
            self.failed.emit(sentence(error))
            return
        if metric.role(name) is None:
            self.failed.emit(
                self.tr("Give this metric a role first; then the others of its sentence can have it.")
            )
        elif span is not None:
            self._share(item, metric, name, item.metric.role(name))
        else:
            self._share(item, metric, name, given.before if given and given.role == name else None)

    def _share(self, item: Item, metric: Metric, role: str, before: Span | None) -> None:
        session, sheet = self.session, self.sheet
        if session is None or sheet is None:
            return
        others = sharing(sheet, item, metric, role, before)
        wanted = {other.target: theirs for other, theirs in others}
        if metric != item.metric:
            wanted[item.target] = metric
        if self.act(lambda: session.edit_all(wanted)) is not None:
            self._tell(others)

    def _tell(self, others: Sequence[tuple[Item, Metric]]) -> None:
        """How many took it over; suggestions among them are decided by that."""
        if not others:
            self.told.emit(self.tr("No other metric of the sentence lacks it."))
            return
        words = [self.tr("%n other metric(s) of the sentence took it over.", "", len(others))]
        waiting = sum(item.state is State.SUGGESTED for item, _ in others)
        if waiting:
            words.append(self.tr("%n suggestion(s) among them count as accepted.", "", waiting))
        self.told.emit(joined(words, self.language))


def sharing(
    sheet: Sheet, item: Item, metric: Metric, role: str, before: Span | None
) -> tuple[tuple[Item, Metric], ...]:
    """The other metrics of the item's sentence that lack the role, or have what stood in it `before`.

    Each with the metric that it becomes; rejected ones stay what they are, and so do those whose own value
    it is.
    """
    span = metric.role(role)
    found = []
    for other in sheet.items_in(sentence_of(sheet.article.text, item.span)):
        live = other.state is State.SUGGESTED or other.state.annotates
        own = span is not None and other.span.overlaps(span)
        if other.target == item.target or other.metric is None or not live or own:
            continue
        if other.metric.role(role) in {None, before} and other.metric.role(role) != span:
            found.append((other, other.metric.with_role(role, span)))
    return tuple(found)
