"""Work off the window's thread: values in, values out, with progress and cancel.

A helper process does the work, so that neither jieba nor an extractor can hold up painting; the
store is never touched from here.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

_AHEAD = 4


def _end_with_window() -> None:
    """End the helper process when the window's is gone, however that ended: it would wait for ever."""
    window = multiprocessing.parent_process()

    def wait() -> None:
        if window is not None:
            window.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


@dataclass
class Task:
    """A row of calls under way. `done` counts finished calls; a cancelled task reports nothing more."""

    total: int
    function: Callable[..., Any]
    waiting: Iterator[tuple[int, tuple[Any, ...]]]
    on_result: Callable[[int, Any], None]
    on_end: Callable[[], None]
    done: int = 0
    cancelled: bool = False
    paused: bool = False
    under_way: dict[int, Future[Any]] = field(default_factory=dict)


class Background(QObject):
    """Runs pure functions in one helper process; results arrive on the window's thread.

    Signals: `progressed(task)` after each result and at the end, `failed(str)` for an exception in
    the function, with its text.
    """

    progressed = Signal(object)
    failed = Signal(str)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ProcessPoolExecutor | None = None
        self._tasks: list[Task] = []
        # Queued: a call may be done before anybody could be told, and its task is not known by then.
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._held: list[tuple[Task, int, Future[Any]]] | None = None

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
    ) -> Task:
        """Call the picklable function for each argument tuple; `on_result(index, value)` as they finish.

        The tuples are drawn a few at a time, on the window's thread: a long row of texts is never in
        memory at once.
        """
        task = Task(total, function, iter(enumerate(calls)), on_result, on_end)
        self._tasks.append(task)
        self._feed(task)
        return task

    def cancel(self, task: Task) -> None:
        """Drop what has not begun; the call under way ends unheard."""
        task.cancelled = True
        for future in task.under_way.values():
            future.cancel()
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

    def _feed(self, task: Task) -> None:
        room = 0 if task.paused else _AHEAD
        while len(task.under_way) < room and (call := next(task.waiting, None)) is not None:
            index, arguments = call
            future = self._submitted(task.function, arguments)
            task.under_way[index] = future
            future.add_done_callback(partial(self._announce, task, index))
        if not (task.under_way or task.paused):
            self._end(task)

    def _announce(self, task: Task, index: int, future: Future[Any]) -> None:
        """Called on a thread of the pool: the signal carries the news over to the window's."""
        self._finished.emit((task, index, future))

    def close(self) -> None:
        """End the helper process; what it was doing is dropped."""
        for task in list(self._tasks):
            self.cancel(task)
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _submitted(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Future[Any]:
        for _ in range(2):
            if self._pool is None:
                # spawn, not fork: a forked child of a Qt program inherits threads and sockets it cannot use
                context = multiprocessing.get_context("spawn")
                self._pool = ProcessPoolExecutor(1, context, initializer=_end_with_window)
            try:
                return self._pool.submit(function, *arguments)
            except BrokenProcessPool:
                self._pool = None
        raise RuntimeError("the helper process could not be started")

    def _on_finished(self, finished: tuple[Task, int, Future[Any]]) -> None:
        task, index, future = finished
        if self._held is not None:
            self._held.append(finished)
            return
        if task.cancelled:
            return
        del task.under_way[index]
        task.done += 1
        error = future.exception()
        if error is None:
            task.on_result(index, future.result())
        else:
            self.failed.emit(f"{type(error).__name__}: {error}")
        if not task.cancelled:
            self.progressed.emit(task)
            self._feed(task)

    def _end(self, task: Task) -> None:
        if task in self._tasks:
            self._tasks.remove(task)
            task.on_end()
            self.progressed.emit(task)
