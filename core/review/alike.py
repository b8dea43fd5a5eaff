"""Everything like one item elsewhere in an article, and what would be done there. Pure.

What was decided of the item is the *example*. Another place is like it where it reads the same words, or
where it has the same pattern (`core.review.pattern`) and a span of the same shape fits. An example that waits
itself stands for its own suggestion, and is one of its places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from core.model import Metric, Quantity, Span
from core.review.pattern import Frame, Shape, frame_of, may_follow, number_in, shape_of, spot
from core.review.places import Places
from core.sheet import Deed, Item, Likeness, Place, State

Reread = Callable[[Span, str], Quantity | None]
"""The quantity that a span states as a value of that kind; None where it states none."""

_NO_METRIC = {State.REJECTED, State.CONFIRMED, State.EXCLUDED}
_RANKS = {deed: rank for rank, deed in enumerate(Deed)}


@dataclass(frozen=True, slots=True)
class Example:
    """What was decided of an item, cut loose from its place; without a metric it is none, for that cause."""

    words: str
    offset: int
    number: str
    frame: Frame
    shape: Shape
    metric: Metric | None
    cause: str


def example_of(item: Item, text: str) -> Example | None:
    """The item as an example; None where nothing is decided or suggested that could be repeated."""
    none = item.state in _NO_METRIC
    if not none and (item.metric is None or not (item.state.annotates or item.state is State.SUGGESTED)):
        return None
    frame = frame_of(text, item.span)
    return Example(
        words=item.span.quote(text),
        offset=frame.number.start - item.span.start,
        number=frame.number.quote(text),
        frame=frame,
        shape=shape_of(text, item.span, frame.number),
        metric=None if none else item.metric,
        cause=item.cause if none else "",
    )


def likeness(example: Example, text: str, span: Span) -> tuple[Likeness, Span] | None:
    """How that place is like the example, and the span that would correspond to it; None where it is not."""
    number = number_in(text, span)
    start = number.start - example.offset
    end = start + len(example.words)
    if start >= 0 and number.quote(text) == example.number and text[start:end] == example.words:
        return Likeness.SAME, Span(start, end)
    if not may_follow(text, number, example.frame):
        return None
    frame = frame_of(text, span)
    if frame.pattern == example.frame.pattern and (found := spot(text, frame, example.shape)) is not None:
        return Likeness.PATTERN, found
    return None


def places(source: Item, items: Sequence[Item], text: str, reread: Reread) -> tuple[Place, ...]:
    """The places like that item, in the order of the text; of two that overlap, the one that changes less.

    Nothing is listed where it already stands like that, or where another metric lies in the way.
    """
    example = example_of(source, text)
    if example is None:
        return ()
    found = [place for item in items if (place := _place(example, source, item, text, reread)) is not None]
    if example.metric is not None:
        found.extend(_bare(example, items, text))
    standing = Places()
    for item in items if found else ():
        if item.state.annotates:
            standing.put(item.target, item.span)
    free = [place for place in found if not standing.touching(place.span) - {place.target}]
    return _apart(free)


def _apart(found: Iterable[Place]) -> tuple[Place, ...]:
    taken, kept = Places(), []
    for number, place in enumerate(sorted(found, key=lambda p: (_RANKS[p.deed], p.span))):
        if not taken.any(place.span):
            taken.put(str(number), place.span)
            kept.append(place)
    return tuple(sorted(kept, key=lambda place: place.span))


def _place(example: Example, source: Item, item: Item, text: str, reread: Reread) -> Place | None:
    if item.state is State.SETTLED or (item.target == source.target and not item.state.undecided):
        return None
    like = likeness(example, text, item.span)
    if like is None:
        return None
    how, span = like
    if example.metric is None:
        return _excluded(example, item, how)
    return _measured(example.metric, item, how, span, reread)


def _excluded(example: Example, item: Item, how: Likeness) -> Place | None:
    if item.state in {State.REJECTED, State.CONFIRMED} and item.cause == example.cause:
        return None
    deed = Deed.ACCEPT if item.state is State.EXCLUDED and item.cause == example.cause else Deed.REJECT
    return Place(item.target, item.span, how, deed, item.state, was=item.metric, cause=example.cause)


def _measured(example: Metric, item: Item, how: Likeness, span: Span, reread: Reread) -> Place | None:
    """What would stand there: the example's kind and edges, the place's own value and roles."""
    was = item.metric
    if how is Likeness.SAME:
        quantity: Quantity | None = _same(example, span, reread)
    elif was is not None and (was.span, was.kind) == (span, example.kind):
        quantity = was.quantity
    else:
        quantity = reread(span, example.kind)
    if quantity is None:
        return None
    roles = () if was is None else was.roles
    metric = Metric(span, example.kind, quantity, roles, None if was is None else was.doubt)
    if item.state.annotates and metric == was:
        return None
    return Place(item.target, span, how, _deed(was, metric, item.state), item.state, was, metric)


def _same(example: Metric, span: Span, reread: Reread) -> Quantity:
    """The example's value; which way a change goes is said by the words around it, others perhaps here."""
    if example.quantity.direction is None or (read := reread(span, example.kind)) is None:
        return example.quantity
    return replace(example.quantity, direction=read.direction)


def _deed(was: Metric | None, metric: Metric, state: State) -> Deed:
    if was is None or state in _NO_METRIC:
        return Deed.MAKE
    if was.kind != metric.kind:
        return Deed.KIND
    if was.span != metric.span:
        return Deed.EDGES
    return Deed.ACCEPT if was == metric else Deed.VALUE


def _bare(example: Example, items: Iterable[Item], text: str) -> Iterable[Place]:
    """The same words where there is no item at all: words that no number was found in."""
    metric = example.metric
    assert metric is not None  # asked for metrics only
    taken = Places()
    for item in items:
        taken.put(item.target, item.span)
    at = text.find(example.words)
    while at >= 0:
        span = Span(at, at + len(example.words))
        if not taken.any(span):
            made = Metric(span, metric.kind, metric.quantity)
            yield Place("", span, Likeness.SAME, Deed.MAKE, None, metric=made)
        at = text.find(example.words, span.end)
