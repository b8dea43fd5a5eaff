"""How far work of several stages is: one way through all of them, which can be stopped anywhere."""

from __future__ import annotations

from core.errors import KnownError
from core.jobs import Progress

WHOLE = 1000
"""All of the work: whoever makes a stage of it says how many thousandths are done when it ends."""


class Stages:
    """Hands on how far the work is, which is never less than before, and stops it by the error given."""

    def __init__(self, progress: Progress, stopped: KnownError) -> None:
        self._progress, self._stopped = progress, stopped
        self._at = self._first = self._last = 0

    def begin(self, last: int) -> None:
        """The next stage, which ends with so many thousandths of the whole."""
        self._at = self._first = self._last
        self._last = last

    def go_on(self, done: int, total: int) -> bool:
        """So much of the stage is done; raises the error where the person has stopped it."""
        reached = self._first + (self._last - self._first) * done // max(total, 1)
        self._at = max(self._at, reached)
        self.again()
        return True

    def again(self) -> None:
        """The same, where nobody knows how much more is done by now."""
        if not self._progress(self._at, WHOLE):
            raise self._stopped
