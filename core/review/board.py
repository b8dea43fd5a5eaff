"""Laying suggestions, exclusions, numbers and what stands over one another, and keeping that up to date.

A *claim* is a standing that decides the numbers under it. An *offer* is a suggestion or exclusion about
which nothing stands; it is live until a claim meets it or a number that it shares. A number is decided
under a claim, spoken for under a live offer, and otherwise unknown; of a blind article none is asked about.
After a change only what touches it is laid anew, so that a decision costs the same in a long article as in
a short one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Final

from core.bias import Way
from core.model import Exclusion, Span
from core.record import place_id, target_id
from core.review.places import Numbers, Places
from core.review.shown import Shown
from core.review.standing import decides
from core.sheet import Contents, Gate, Item, Key, Standing, State
from core.suggestions import Suggestions

MANY: Final = 200
"""So many changes at once, and laying everything anew takes less time than laying each."""


class Board:
    """The items of one article in one layer."""

    def __init__(self, contents: Contents) -> None:
        self._article = contents.article.id
        self._blind = contents.held_back is Way.BLIND
        self.numbers = Numbers(contents.numbers)
        self.suggestions = contents.suggestions
        self.exclusions: dict[str, Exclusion] = dict(contents.exclusions)
        self.standings: dict[str, Standing] = {s.target: s for s in contents.standings}
        self._places: dict[str, int] = {}
        self._lay_all()
        # Not a method of this board: with a way back to it, it would never be freed (`core.review.quiet`).
        self.shown = Shown(self._items(), self._waiting(), partial(_suggested, self.suggestions))

    @property
    def gate(self) -> Gate:
        """What still waits for an answer."""
        exclusions = len(self._live) - self._live_suggestions
        return Gate(self._live_suggestions, exclusions, len(self._unknown), len(self._decided))

    def _all_offers(self) -> dict[str, Span]:
        excluded = {name: exclusion.span for name, exclusion in self.exclusions.items()}
        offered = {**self.suggestions.spans, **excluded}
        for target in self.standings:
            offered.pop(target, None)
        return offered

    def _offered(self, target: str) -> Span | None:
        exclusion = self.exclusions.get(target)
        return self.suggestions.spans.get(target) if exclusion is None else exclusion.span

    # -- laying

    def _lay_all(self) -> None:
        offers = self._all_offers()
        self._claims, self._offers = Places(), Places(offers)
        self._decided: set[int] = set()
        self._unknown: dict[str, int] = {}
        self._asked: dict[int, str] = {}
        for target, standing in self.standings.items():
            if decides(standing):
                self._claims.put(target, standing.span)
                self._decided.update(self.numbers.touching(standing.span))
        spoken_for = set(self._decided)
        self._live: set[str] = set()
        for target, span in offers.items():
            numbers = self.numbers.touching(span)
            if self._is_live(span, numbers):
                self._live.add(target)
                spoken_for.update(numbers)
        self._live_suggestions = len(self._live & self.suggestions.spans.keys())
        for position in range(len(self.numbers.spans)):
            if position not in spoken_for:
                self._ask(position)

    def number_target(self, position: int) -> str:
        """The target of a number: its place, unless that was made a metric which was moved away since."""
        span = self.numbers.spans[position]
        target, tried = place_id(self._article, span), 0
        self._places[target] = position
        while (standing := self.standings.get(target)) is not None and standing.state.annotates:
            tried += 1
            target = target_id(self._article, "number", span.start, span.end, tried)
            self._places[target] = position
        return target

    def _ask(self, position: int) -> set[str]:
        """Whether the number is unknown now; the targets under which it is, or was."""
        names = set()
        before = self._asked.pop(position, None)
        if before is not None:
            del self._unknown[before]
            names.add(before)
        offered = self._offers.touching(self.numbers.spans[position])
        if not self._blind and position not in self._decided and self._live.isdisjoint(offered):
            target = self._asked[position] = self.number_target(position)
            self._unknown[target] = position
            names.add(target)
        return names

    def _is_live(self, span: Span, numbers: range) -> bool:
        """Whether an offer there is live: no claim meets it, nor one of the numbers under it."""
        return self._decided.isdisjoint(numbers) and not self._claims.any(span)

    def _revive(self, target: str, *, live: bool) -> None:
        if live == (target in self._live):
            return
        (self._live.add if live else self._live.discard)(target)
        if target in self.suggestions:
            self._live_suggestions += 1 if live else -1

    # -- changing

    def put(self, changes: Mapping[str, Standing | None]) -> tuple[str, ...]:
        """What stands about these targets from now on; all that look different for it, these first."""
        if len(changes) > MANY:
            return self._put_many(changes)
        spans = [self.numbers.spans[self._places[name]] for name in changes if name in self._places]
        spans += [span for target, standing in changes.items() for span in self._replace(target, standing)]
        numbers = self.numbers.touching_any(spans)
        for position in numbers:
            self._decide(position)
        wide = [*spans, *(self.numbers.spans[position] for position in numbers)]
        offers = {name: self._offers[name] for span in wide for name in self._offers.touching(span)}
        for name, span in offers.items():
            self._revive(name, live=self._is_live(span, self.numbers.touching(span)))
        numbers |= self.numbers.touching_any(offers.values())
        touched = {*offers, *(name for position in numbers for name in self._ask(position))} - changes.keys()
        return tuple(name for name in (*changes, *sorted(touched)) if self.shown.put(name, self._item(name)))

    def _put_many(self, changes: Mapping[str, Standing | None]) -> tuple[str, ...]:
        for target, standing in changes.items():
            self.standings.pop(target, None)
            if standing is not None:
                self.standings[target] = standing
        self._lay_all()
        different = self.shown.put_all(self._items(), self._waiting())
        return (*(name for name in changes if name in different), *sorted(different - changes.keys()))

    def _replace(self, target: str, standing: Standing | None) -> list[Span]:
        """The spans whose numbers and offers are to be laid anew."""
        offered = self._offered(target)
        before = self.standings.pop(target, None)
        spans = [
            place for place in (self._claims.drop(target), self._offers.drop(target)) if place is not None
        ]
        self._revive(target, live=False)
        if before is not None:
            spans.append(before.span)
        if standing is not None:
            self.standings[target] = standing
            spans.append(standing.span)
            if decides(standing):
                self._claims.put(target, standing.span)
        elif offered is not None:
            self._offers.put(target, offered)
            spans.append(offered)
        return spans

    def _decide(self, position: int) -> None:
        decided = self._claims.any(self.numbers.spans[position])
        (self._decided.add if decided else self._decided.discard)(position)

    def decided(self, position: int) -> bool:
        """Whether the number at that position of the list is decided."""
        return position in self._decided

    def metrics_touching(self, span: Span) -> Iterable[Standing]:
        """The standing metrics that share a character with the span."""
        found = (self.standings[name] for name in self._claims.touching(span))
        return (standing for standing in found if standing.state.annotates)

    # -- items

    def _waiting(self) -> Iterator[Key]:
        """The live suggestions, whose items are made when somebody looks at them."""
        live = self._live
        return ((s.start, s.end, name) for name, s in self.suggestions.spans.items() if name in live)

    def _items(self) -> Iterator[Item]:
        """All others."""
        settled = (self.suggestions.spans.keys() - self._live) - self.standings.keys()
        excluded = self._live - self.suggestions.spans.keys()
        targets = (*self.standings, *settled, *excluded, *self._unknown)
        return (item for target in targets if (item := self._item(target)) is not None)

    def _item(self, target: str) -> Item | None:
        if target in self._unknown:
            return Item(target, self.numbers.spans[self._unknown[target]], State.UNKNOWN)
        if target in self.standings:
            return self._standing_item(self.standings[target])
        if target in self.suggestions:
            if target in self._live:
                return _suggested(self.suggestions, target)
            suggestion = self.suggestions[target]
            metric = suggestion.metric
            if any(standing.metric == metric for standing in self.metrics_touching(metric.span)):
                return None
            return Item(target, metric.span, State.SETTLED, metric, metric, suggestion.rule)
        if target in self._live:
            exclusion = self.exclusions[target]
            return Item(target, exclusion.span, State.EXCLUDED, rule=exclusion.rule, cause=exclusion.cause)
        return None

    def _standing_item(self, standing: Standing) -> Item:
        suggestion = self.suggestions.get(standing.target)
        said = suggestion or self.exclusions.get(standing.target)
        note = standing.note or (standing.metric.doubt if standing.metric is not None else None) or ""
        return Item(
            standing.target,
            standing.span,
            standing.state,
            standing.metric,
            None if suggestion is None else suggestion.metric,
            "" if said is None else said.rule,
            standing.cause,
            note,
        )


def _suggested(suggestions: Suggestions, target: str) -> Item:
    """A live suggestion, whatever has become of it since."""
    suggestion = suggestions[target]
    metric = suggestion.metric
    return Item(target, metric.span, State.SUGGESTED, metric, metric, suggestion.rule)
