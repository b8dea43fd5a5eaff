"""What files bring comes into the project in portions: the store stays on the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import KnownError
from core.jobs.importing import Importing, Incoming

_ENTRIES: Final = 5
_MOST_WAITING: Final = 200


class Keeping(QObject):
    """One import at a time. What was kept until it is stopped, or the project refuses, stays.

    Signals: `progressed(done, total)` in articles; `ended(report)`.
    """

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, waits: Callable[[], bool], parent: QObject) -> None:
        """`waits` says whether the store is in the middle of something else just now."""
        super().__init__(parent)
        self._waits = waits
        self._importing: Importing | None = None
        self._portions: deque[Incoming] = deque()
        self._done = self._total = 0
        self._last = False
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether an import is under way."""
        return self._importing is not None

    @property
    def full(self) -> bool:
        """Whether so much waits to be kept that no more should be read meanwhile."""
        return len(self._portions) >= _MOST_WAITING

    def begin(self, importing: Importing, total: int) -> None:
        """Take what `add` brings from now on: so many articles, until `close`."""
        self.stop()
        self._importing, self._last = importing, False
        self._done, self._total = 0, total
        self.progressed.emit(0, total)

    def add(self, incoming: Incoming) -> None:
        """One more file was read."""
        if self._importing is not None:
            self._portions.extend(_portions(incoming))
            self._turn.start()

    def close(self) -> None:
        """No more files follow."""
        self._last = True
        self._turn.start()

    def stop(self) -> None:
        """Keep what was taken until now, and no more."""
        self._turn.stop()
        self._portions.clear()
        importing, self._importing = self._importing, None
        if importing is not None:
            self.ended.emit(importing.finish())

    def _go_on(self) -> None:
        importing = self._importing
        if importing is None or not (self._portions or self._last):
            self._turn.stop()
        elif not self._portions:
            self.stop()
        elif not self._waits():
            self._keep(importing, self._portions.popleft())

    def _keep(self, importing: Importing, portion: Incoming) -> None:
        try:
            importing.take(portion)
            importing.finish()  # each portion for itself: a batch of two hundred would be felt
        except KnownError as error:
            self._importing = None
            self.stop()
            self.ended.emit(importing.broken(error, self._total))
            return
        self._done += len(portion.entries)
        self.progressed.emit(self._done, max(self._done, self._total))


def _portions(incoming: Incoming) -> Iterator[Incoming]:
    """The first of them says what was lost or refused."""
    yield replace(incoming, entries=incoming.entries[:_ENTRIES])
    for first in range(_ENTRIES, len(incoming.entries), _ENTRIES):
        yield Incoming(incoming.name, incoming.format, incoming.entries[first : first + _ENTRIES])
