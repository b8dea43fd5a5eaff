"""Files read for a preview, in the helper process; some of them again when more is known of their labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from core.jobs.exchange import Unknown
from core.jobs.importing import Asked, Source
from core.jobs.looking import Look, look, together
from gui.background import Background, Task
from gui.helper_process import Failure


class Reading(QObject):
    """What has been read by now is in `found`, by the file's place.

    `labels` are those that somebody had to be asked for: they stay known after they have a meaning.
    Signals: `arrived(place)` and `progressed(done, total)` after each file, `ended()` when nothing is under
    way any more.
    """

    arrived = Signal(int)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, sources: Sequence[Source], background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._sources, self._background = sources, background
        self._task: Task | None = None
        self.found: dict[int, Look] = {}
        self.labels: dict[int, tuple[Unknown, ...]] = {}

    @property
    def busy(self) -> bool:
        """Whether files are being read."""
        return self._task is not None

    def read(self, places: Iterable[int], asked: Asked) -> None:
        """Read the files at these places; what was under way is dropped."""
        self.stop()
        rows = tuple(places)
        task = self._background.run(
            look,
            ((self._sources[row], asked) for row in rows),
            lambda at, seen: self._take(rows[at], seen),
            self._end,
            total=len(rows),
            on_failed=lambda at, failure: self._refuse(rows[at], failure),
            limited=True,
        )
        self._task = task if task.under_way else None
        self.progressed.emit(0, len(rows))

    def stop(self) -> None:
        """Let be what has not been read; nothing is heard of it."""
        task, self._task = self._task, None
        if task is not None:
            self._background.cancel(task)

    def _take(self, row: int, seen: Look) -> None:
        self.found[row] = seen
        if seen.unknown:
            self.labels[row] = seen.unknown
        self.arrived.emit(row)
        if self._task is not None:
            self.progressed.emit(self._task.done, self._task.total)

    def _refuse(self, row: int, failure: Failure) -> None:
        name = self._sources[row].name
        self._take(row, Look(name, refused=failure.refusal(name)))

    def _end(self) -> None:
        self._task = None
        self.ended.emit()

    def asked_labels(self) -> tuple[Unknown, ...]:
        """Every label that was asked for, over all files, the commonest first."""
        return together(label for labels in self.labels.values() for label in labels)
