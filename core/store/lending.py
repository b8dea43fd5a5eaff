"""The connection of an open project, lent to a thread that copies it: its file may have no name any more."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock


class Lending:
    """Who lets go of the connection last closes it: a copy that was begun becomes whole, and nobody waits."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._lent = 0
        self._closing: Callable[[], None] | None = None

    def lend(self) -> None:
        """One more needs the connection."""
        with self._lock:
            self._lent += 1

    def give_back(self) -> None:
        """One needs it no more; on whatever thread."""
        with self._lock:
            self._lent -= 1
            closing = None if self._lent else self._closing
        if closing is not None:
            closing()

    def close(self, closing: Callable[[], None]) -> None:
        """Close it now or, while it is lent, when it is given back."""
        with self._lock:
            if self._lent:
                self._closing = closing
                return
        closing()
