"""Finding what touches a stretch of text without walking the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from core.model import Span

_CELL = 64


class Places:
    """Named spans that come and go and may overlap, filed by the cells of text that they lie in."""

    __slots__ = ("_cells", "_spans")

    def __init__(self, named: Mapping[str, Span] | None = None) -> None:
        self._cells: dict[int, list[str]] = {}
        self._spans: dict[str, Span] = {}
        for name, span in named.items() if named else ():
            self.put(name, span)

    def put(self, name: str, span: Span) -> None:
        """File the span under that name; the name must be free."""
        self._spans[name] = span
        cells = self._cells
        for cell in range(span.start // _CELL, (span.end - 1) // _CELL + 1):  # written out: one in each offer
            if cell in cells:
                cells[cell].append(name)
            else:
                cells[cell] = [name]

    def __getitem__(self, name: str) -> Span:
        return self._spans[name]

    def drop(self, name: str) -> Span | None:
        """Take the name out; its span, or None where there was none."""
        span = self._spans.pop(name, None)
        if span is not None:
            for cell in _cells(span):
                self._cells[cell].remove(name)
        return span

    def touching(self, span: Span) -> set[str]:
        """The names whose spans share a character with this one."""
        return {
            name
            for cell in _cells(span)
            for name in self._cells.get(cell, ())
            if self._spans[name].overlaps(span)
        }

    def any(self, span: Span) -> bool:
        """Whether anything touches this span."""
        spans = self._spans
        for cell in _cells(span) if spans else ():
            for name in self._cells.get(cell, ()):
                if spans[name].overlaps(span):
                    return True
        return False


def _cells(span: Span) -> range:
    return range(span.start // _CELL, (span.end - 1) // _CELL + 1)


class Numbers:
    """An article's number-like tokens: sorted, never overlapping, each known by its position in the list."""

    __slots__ = ("_ends", "_starts", "spans")

    def __init__(self, spans: Sequence[Span]) -> None:
        self.spans = spans
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]

    def touching(self, span: Span) -> range:
        """The positions of the numbers that share a character with the span."""
        return range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))

    def touching_any(self, spans: Iterable[Span]) -> set[int]:
        """The positions of the numbers that share a character with one of the spans."""
        return {position for span in spans for position in self.touching(span)}
