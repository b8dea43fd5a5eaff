"""Words of the open article, from a helper process: asked for where the reader looks, known soon after."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QObject, QTimer

from core.jobs.words import words_of
from core.model import Span
from gui.background import Background, Task

_FIRST, _NEXT = 2000, 300
_MOST = 4000


class Words(QObject):
    """The words of those paragraphs that were looked at; elsewhere, and until they come, there are none.

    The helper process is started when the reader first rests on a text, for the dictionary takes a second
    and a hundred megabytes. It is not the one that extracts: that one may be busy for long.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._text = ""
        self._known: dict[int, tuple[Span, ...]] = {}
        self._asked: set[int] = set()
        self._task: Task | None = None
        self._looked = Span(0, 1)
        self._rest = QTimer(self, singleShot=True, interval=_FIRST)
        self._rest.timeout.connect(self._ask)

    def turn_to(self, text: str) -> None:
        """Another article is open."""
        self._rest.stop()
        if self._task is not None:
            self._background.cancel(self._task)
        self._text, self._known, self._asked, self._task = text, {}, set(), None

    def look(self, span: Span) -> None:
        """That stretch is in sight: its words will be asked for when the eye rests there."""
        self._looked = span
        if self._text:
            self._rest.start()

    def within(self, span: Span) -> tuple[Span, ...]:
        """The words that share a character with the span, as far as they are known."""
        found: list[Span] = []
        for start in self._starts(span):
            words = self._known.get(start, ())
            first = bisect_right(words, span.start, key=lambda word: word.end)
            for word in words[first:]:
                if word.start >= span.end:
                    break
                found.append(word)
        return tuple(found)

    def _starts(self, span: Span) -> list[int]:
        """Where the paragraphs of the span begin; a long one is cut, always at the same places."""
        starts = []
        start = self._text.rfind("\n", 0, span.start) + 1
        while start < span.end and start < len(self._text):
            end = self._text.find("\n", start)
            end = len(self._text) if end < 0 else end
            pieces = range(start, max(end, start + 1), _MOST)
            starts += [piece for piece in pieces if piece + _MOST > span.start and piece < span.end]
            start = end + 1
        return starts

    def _ask(self) -> None:
        wanted = [start for start in self._starts(self._looked) if start not in self._asked]
        if not wanted or self._task is not None:
            return
        self._asked.update(wanted)
        self._rest.setInterval(_NEXT)
        calls = [(self._piece(start), start) for start in wanted]
        self._task = self._background.run(
            words_of,
            calls,
            partial(self._take, self._text, wanted),
            self._end,
            total=len(wanted),
            limited=True,
        )

    def _piece(self, start: int) -> str:
        end = self._text.find("\n", start, start + _MOST)
        return self._text[start : start + _MOST if end < 0 else end]

    def _take(self, text: str, wanted: list[int], index: int, words: tuple[Span, ...]) -> None:
        if text is self._text:
            self._known[wanted[index]] = words

    def _end(self) -> None:
        self._task = None
        self._rest.start()

    def close(self) -> None:
        """End the helper process."""
        self._background.close()
        self._rest.stop()
