"""Work off the window's thread: values in, values out, with progress and cancel.

A helper process does the work, so that neither jieba nor an extractor can hold up painting; the store is
never touched from here. It gets one call at a time: where it hangs, crashes or is ended, that call alone is
lost, and another process does the next one.
"""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from time import monotonic
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from gui.helper_process import Answer, Ending, Failure, room, serve
from gui.log import FarError, Trace, trace_of

logger = logging.getLogger(__name__)

_AHEAD: Final = 4
_SLICE: Final = 0.1
_GRACE: Final = 2.0
"""Seconds that a call has to end after it was cancelled; then its process is ended."""
_CHARACTERS: Final = 5_000
"""So many characters of text have a second more."""


@dataclass(eq=False)
class Task:
    """A row of calls under way. `done` counts finished calls; a cancelled task reports nothing more."""

    total: int
    function: Callable[..., Any]
    waiting: Iterator[tuple[int, tuple[Any, ...]]]
    on_result: Callable[[int, Any], None]
    on_end: Callable[[], None]
    on_failed: Callable[[int, Failure], None] | None
    limited: bool
    done: int = 0
    cancelled: bool = False
    paused: bool = False
    under_way: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Call:
    task: Task
    index: int
    arguments: tuple[Any, ...]

    def seconds(self, patience: float) -> float:
        """How long it may be silent."""
        characters = sum(len(each) for each in self.arguments if isinstance(each, str))
        return patience + characters / _CHARACTERS if self.task.limited else float("inf")


class Background(QObject):
    """Runs pure functions in one helper process; results arrive on the window's thread, in order.

    Signals: `progressed(task)` after each result and at the end, `failed(Failure)` for a call that gave
    none and that its task does not answer for itself. A bug goes on to where all bugs are told.
    """

    progressed = Signal(object)
    failed = Signal(object)
    _finished = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, patience: float = 120, most: int | None = None
    ) -> None:
        """`patience`: seconds that a limited call may be silent, and a little more for a long text.

        `most`: bytes that the helper process may take, by default half of the machine's.
        """
        super().__init__(parent)
        self.patience = patience
        self._most = room() if most is None else most
        self._tasks: list[Task] = []
        self._calls: SimpleQueue[_Call | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._closing = threading.Event()
        # Queued: a call may be done before anybody could be told, and its task is not known by then.
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._held: list[tuple[_Call, Answer]] | None = None

    @property
    def busy(self) -> bool:
        """Whether any task is under way."""
        return bool(self._tasks)

    def run(
        self,
        function: Callable[..., Any],
        calls: Iterable[tuple[Any, ...]],
        on_result: Callable[[int, Any], None],
        on_end: Callable[[], None],
        *,
        total: int = 1,
        on_failed: Callable[[int, Failure], None] | None = None,
        limited: bool = False,
    ) -> Task:
        """Call the picklable function for each argument tuple; `on_result(index, value)` as they finish.

        The tuples are drawn a few at a time, on the window's thread: a long row of texts is never in
        memory at once. `limited`: the process is ended with a call that is silent for too long.
        """
        task = Task(total, function, iter(enumerate(calls)), on_result, on_end, on_failed, limited)
        self._tasks.append(task)
        self._feed(task)
        return task

    def cancel(self, task: Task) -> None:
        """Drop what has not begun; the call under way ends unheard, or with its process."""
        task.cancelled = True
        self._end(task)

    def pace(self, task: Task, *, paused: bool) -> None:
        """Draw no more calls while what came of others waits to be used; results of these still arrive."""
        went_on = task.paused and not paused
        task.paused = paused
        if went_on and task in self._tasks:
            self._feed(task)

    def hold(self) -> None:
        """Hand no result over until `release`: who takes one may write it."""
        self._held = [] if self._held is None else self._held

    def release(self) -> None:
        """Hand over what came in meanwhile."""
        held, self._held = self._held or [], None
        for finished in held:
            self._on_finished(finished)

    def close(self) -> None:
        """End the helper process; what it was doing is dropped."""
        for task in list(self._tasks):
            self.cancel(task)
        if self._thread is not None:
            self._closing.set()
            self._calls.put(None)
            self._thread.join()
            self._thread = None
            self._closing.clear()

    def _feed(self, task: Task) -> None:
        try:
            self._draw(task)
        except Exception:  # what a call is made of could not be had, such as a text of the project
            self.cancel(task)
            raise
        if not (task.under_way or task.paused):
            self._end(task)
        elif self._thread is None:
            self._thread = threading.Thread(target=self._talk, name="helper", daemon=True)
            self._thread.start()

    def _draw(self, task: Task) -> None:
        room = 0 if task.paused else _AHEAD
        while len(task.under_way) < room and (call := next(task.waiting, None)) is not None:
            task.under_way.add(call[0])
            self._calls.put(_Call(task, *call))

    def _on_finished(self, finished: tuple[_Call, Answer]) -> None:
        (call, answer), task = finished, finished[0].task
        if self._held is not None:
            self._held.append(finished)
            return
        if answer.logged:
            logger.warning("the helper process says: %s", Trace("", "", answer.logged))
        if task.cancelled:
            return
        task.under_way.discard(call.index)
        task.done += 1
        try:
            self._hand_over(call, answer)
        finally:
            if not task.cancelled:
                self.progressed.emit(task)
                self._feed(task)

    def _hand_over(self, call: _Call, answer: Answer) -> None:
        task, failure = call.task, answer.failure
        if failure is None:
            task.on_result(call.index, answer.value)
            return
        if task.on_failed is None:
            self.failed.emit(failure)
        else:
            task.on_failed(call.index, failure)
        if failure.trace is not None:
            raise FarError(failure.trace)

    def _end(self, task: Task) -> None:
        if task in self._tasks:
            self._tasks.remove(task)
            task.on_end()
            self.progressed.emit(task)

    # -- on the thread that speaks with the process

    def _talk(self) -> None:
        while (call := self._calls.get()) is not None:
            if not call.task.cancelled:
                self._finished.emit((call, self._answer(call)))
        self._end_process()

    def _answer(self, call: _Call) -> Answer:
        try:
            pipe = self._pipe or self._start()
            pipe.send((call.task.function, call.arguments))
            if ending := self._waited(pipe, call):
                self._end_process()
                return Answer(failure=Failure(ending))
            answer: Answer = pipe.recv()
        except (EOFError, OSError):
            self._end_process()
            return Answer(failure=Failure(Ending.DIED))
        except Exception as error:  # noqa: BLE001 - values that cannot be handed over: told on the window's thread
            return Answer(failure=Failure(Ending.FAILED, trace_of(error)))
        return answer

    def _waited(self, pipe: Connection, call: _Call) -> Ending | None:
        """Wait for its answer; how it ended where there will be none."""
        end, cancelled = monotonic() + call.seconds(self.patience), float("inf")
        while not pipe.poll(_SLICE):
            if self._closing.is_set() or monotonic() > min(end, cancelled):
                return Ending.SILENT
            if call.task.cancelled:
                cancelled = min(cancelled, monotonic() + _GRACE)
        return None

    def _start(self) -> Connection:
        # spawn, not fork: a forked child of a Qt program inherits threads and sockets it cannot use
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, self._most), daemon=True)
        self._process.start()
        theirs.close()
        while not self._pipe.poll(_SLICE):
            if self._closing.is_set():  # the window does not wait until it is there
                raise EOFError
        self._pipe.recv()
        return self._pipe

    def _end_process(self) -> None:
        process, pipe, self._process, self._pipe = self._process, self._pipe, None, None
        if pipe is not None:
            pipe.close()
        if process is not None:
            process.kill()
            process.join()
            process.close()
