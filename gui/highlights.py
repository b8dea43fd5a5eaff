"""Which marks the article shows: an item becomes a mark, the current metric's roles become role marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from core.jobs.review import Sheet
from core.model import Span
from core.schema import schema
from core.sheet import Item, State
from gui.article_view import Mark, RoleMark, Shape

_SHAPES = {
    State.SUGGESTED: Shape.SUGGESTED,
    State.ACCEPTED: Shape.ACCEPTED,
    State.EDITED: Shape.EDITED,
    State.ADDED: Shape.EDITED,
    State.EXCLUDED: Shape.EXCLUDED,
    State.UNKNOWN: Shape.UNKNOWN,
    State.DOUBTED: Shape.DOUBTED,
    State.REJECTED: Shape.REJECTED,
}
FURNITURE = "furniture"


def mark_of(item: Item, language: str, *, rejected: bool = False) -> Mark | None:
    """How the item is drawn, or None for what stays hidden; `rejected` shows those struck through."""
    shape = _SHAPES.get(item.state)
    if shape is None or (shape is Shape.REJECTED and not rejected):
        return None
    metric = item.metric
    if metric is None:
        return Mark(item.target, item.span, None, shape, "")
    tag = schema().kind(metric.kind).name(language)
    if metric.doubt is not None:
        tag += " ?" if shape is not Shape.SUGGESTED else ""
        shape = Shape.DOUBTED if shape is not Shape.SUGGESTED else shape
    return Mark(item.target, metric.span, metric.kind, shape, tag)


def role_marks(item: Item | None, language: str) -> tuple[RoleMark, ...]:
    """The current metric's roles, each with its name."""
    if item is None or item.metric is None:
        return ()
    names = {role.id: role.name(language) for role in schema().known_roles}
    return tuple(RoleMark(span, names.get(role, role)) for role, span in item.metric.roles)


class SheetMarks:
    """The marks of an article, each made when its place is looked at: there may be thousands."""

    def __init__(self, sheet: Sheet, language: str) -> None:
        self._sheet, self._language = sheet, language

    def of(self, target: str) -> Mark | None:
        """The mark of that target, None for what stays hidden or is not there."""
        try:
            return mark_of(self._sheet.item(target), self._language)
        except KeyError:
            return None

    def within(self, span: Span) -> tuple[Mark, ...]:
        """The marks that share a character with the span."""
        marks = (mark_of(item, self._language) for item in self._sheet.items_in(span))
        return tuple(mark for mark in marks if mark is not None)

    def dimmed(self) -> tuple[Mark, ...]:
        """The lines of page furniture."""
        listed = tuple(zip(self._sheet.listed(), self._sheet.states(), strict=True))
        loud = [start for (start, _, _), state in listed if state is State.SUGGESTED]
        others = (self._sheet.item(target) for (_, _, target), its in listed if its is not State.SUGGESTED)
        lines = furniture_lines(others, self._sheet.article.text, loud)
        return tuple(Mark(f"line {line.start}", line, None, Shape.DIMMED, "") for line in lines)


def furniture_lines(items: Iterable[Item], text: str, loud: Sequence[int] = ()) -> tuple[Span, ...]:
    """Lines whose numbers are page furniture and nothing else: they are drawn dimmed.

    `items` in the order of the text: each line is looked for once, however many numbers it holds. `loud`
    is where, in the same order, others begin that are no furniture.
    """
    lines = _quiet_lines(items, text)
    return tuple(line for line in lines if bisect_left(loud, line.start) == bisect_right(loud, line.end))


def _quiet_lines(items: Iterable[Item], text: str) -> tuple[Span, ...]:
    found: list[Span] = []
    start, end, quiet = 0, -1, False
    for item in items:
        furniture = item.metric is None and item.cause == FURNITURE
        if item.span.start <= end:
            quiet = quiet and furniture
            continue
        if quiet:
            found.append(Span(start, end))
        start, end = text.rfind("\n", 0, item.span.start) + 1, text.find("\n", item.span.start)
        end = len(text) if end < 0 else end
        quiet = furniture
    return (*found, Span(start, end)) if quiet else tuple(found)
