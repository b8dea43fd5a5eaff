"""The same decided differently: equal words a metric here and none there, like places with other edges. Pure.

An *outcome* is the kind of a metric, or that there is none. A number that is no metric is compared with every
metric whose words stand around it, since a number alone is shorter than “328起”. A metric that is a number
alone says little by its words: the sign behind it must be the same, so that a score of 41 is not held against
the 41 of 41岁. Edges are compared where the
pattern is the same (`core.review.pattern`) and the words of the other edges are there, too. A doubt, and a
rejection that only says that the number or its edges are wrong, are no outcome.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.model import Span
from core.review.pattern import Frame, Shape, frame_of, shape_of, spot
from core.schema import schema
from core.sheet import Decided, State

_AROUND = 40


class Sort(StrEnum):
    """What differs in a group."""

    OUTCOME = "outcome"
    EDGES = "edges"


@dataclass(frozen=True, slots=True)
class Instance:
    """One decision with the text around it; `span` and `frame` count from the beginning of `around`."""

    decided: Decided
    around: str
    span: Span
    frame: Frame
    shape: Shape

    @classmethod
    def of(cls, decided: Decided, text: str) -> Instance:
        """The decision in its surroundings."""
        start = max(0, decided.span.start - _AROUND)
        around = text[start : decided.span.end + _AROUND]
        span = Span(decided.span.start - start, decided.span.end - start)
        frame = frame_of(around, span)
        return cls(decided, around, span, frame, shape_of(around, span, frame.number))

    @property
    def words(self) -> str:
        """What it is about."""
        return self.span.quote(self.around)

    @property
    def number(self) -> str:
        """The first number of it."""
        return self.frame.number.quote(self.around)

    @property
    def outcome(self) -> str | None:
        """A kind; empty for no metric; None where it cannot be compared."""
        if self.decided.state.annotates:
            return self.decided.kind
        if self.decided.state is State.CONFIRMED:
            return ""
        settled = self.decided.state is State.REJECTED and schema().settles(self.decided.cause)
        return "" if settled else None

    @property
    def like(self) -> tuple[str, str]:
        """What metrics share that are compared: the words, and the sign behind them where they are bare."""
        return self.words, self.behind if self.bare else ""

    @property
    def bare(self) -> bool:
        """Whether it is a number and nothing more."""
        return self.words == self.number

    @property
    def behind(self) -> str:
        """The sign behind the number; empty where its clause ends."""
        return self.frame.after[:1]

    def reading(self, other: Instance) -> Span | None:
        """Where the other's words stand around this number, in the article; None where they do not."""
        start = self.frame.number.start - (other.frame.number.start - other.span.start)
        end = start + len(other.span)
        fits = start >= 0 and self.around[start:end] == other.words
        return self._placed(Span(start, end)) if fits else None

    def shaped(self, shape: Shape) -> Span | None:
        """Where a span of that shape lies around this number, in the article; None where its words do not."""
        found = spot(self.around, self.frame, shape)
        return None if found is None else self._placed(found)

    def _placed(self, span: Span) -> Span:
        by = self.decided.span.start - self.span.start
        return Span(span.start + by, span.end + by)


@dataclass(frozen=True, slots=True)
class Group:
    """Decisions that differ though they look alike, in the order in which they were read."""

    sort: Sort
    words: str
    instances: tuple[Instance, ...]


_Key = tuple[Sort, object]
_Filed = dict[tuple[str, str], Instance]


class Comparing:
    """Decisions that come and go by article; only the groups that these touch are looked at again."""

    def __init__(self) -> None:
        self._articles: dict[str, dict[str, Instance]] = {}
        self._metrics: defaultdict[object, _Filed] = defaultdict(dict)
        self._nothing: defaultdict[str, _Filed] = defaultdict(dict)
        self._patterns: defaultdict[object, _Filed] = defaultdict(dict)
        self._words: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        self._due: dict[_Key, None] = {}
        self._groups: dict[_Key, Group] = {}

    def __len__(self) -> int:
        return sum(map(len, self._articles.values()))

    def instance(self, article: str, target: str) -> Instance | None:
        """The decision of that article about that target."""
        return self._articles.get(article, {}).get(target)

    def drop(self, article: str) -> None:
        """Forget the article's decisions; `settle` takes it into account."""
        for instance in self._articles.pop(article, {}).values():
            self._file(instance, keep=False)

    def add(self, instance: Instance) -> None:
        """One more decision of its article."""
        decided = instance.decided
        self._articles.setdefault(decided.article, {})[decided.target] = instance
        self._file(instance, keep=True)

    def _file(self, instance: Instance, *, keep: bool) -> None:
        number, like = instance.number, instance.like
        if instance.outcome is None:
            return
        if instance.outcome:
            _put(self._metrics[like], instance, keep=keep)
            _put(self._patterns[instance.frame.pattern], instance, keep=keep)
            self._words[number].add(like)
            self._due[Sort.OUTCOME, like] = self._due[Sort.EDGES, instance.frame.pattern] = None
        else:
            _put(self._nothing[number], instance, keep=keep)
            self._due.update(((Sort.OUTCOME, each), None) for each in self._words[number])

    def settle(self) -> Iterator[None]:
        """Bring the groups up to date, with a pause after each: between two of them others may work."""
        while self._due:
            key, _ = self._due.popitem()
            sort, what = key
            group = self._outcomes(what) if sort is Sort.OUTCOME else self._edges(what)
            if group is None:
                self._groups.pop(key, None)
            else:
                self._groups[key] = group
            yield

    def groups(self) -> tuple[Group, ...]:
        """All groups, by what differs, the largest first."""
        return tuple(
            sorted(self._groups.values(), key=lambda g: (g.sort is Sort.EDGES, -len(g.instances), g.words))
        )

    def _outcomes(self, like: object) -> Group | None:
        metrics = list(self._metrics[like].values())
        if not metrics:
            return None
        example = metrics[0]
        none = [
            each
            for each in self._nothing[example.number].values()
            if each.reading(example) is not None and (not example.bare or each.behind == example.behind)
        ]
        found = (*metrics, *none)
        differ = len({each.outcome for each in found}) > 1
        return Group(Sort.OUTCOME, example.words, found) if differ else None

    def _edges(self, pattern: object) -> Group | None:
        found = tuple(self._patterns[pattern].values())
        shapes = {each.shape for each in found}
        if len(shapes) < 2:
            return None
        # Edges differ only where the words of the others are there: 立方米 and 立方分米 are two units.
        other = {shape: [each for each in shapes if each != shape] for shape in shapes}
        doubtful = [each for each in found if any(each.frame.admits(shape) for shape in other[each.shape])]
        met = {shape for each in doubtful for shape in other[each.shape] if each.frame.admits(shape)}
        named = {id(each) for each in doubtful}
        kept = tuple(each for each in found if id(each) in named or each.shape in met)
        if not doubtful:
            return None
        before, core, after = doubtful[0].frame.pattern
        return Group(Sort.EDGES, f"{before}{core}{after}", kept)


def _put(filed: _Filed, instance: Instance, *, keep: bool) -> None:
    key = (instance.decided.article, instance.decided.target)
    if keep:
        filed[key] = instance
    else:
        filed.pop(key, None)
