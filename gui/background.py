"""Work off the window's thread: values in, values out, with progress and cancel.

A helper process does the work, so that neither jieba nor an extractor can hold up painting; the
store is never touched from here.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal


@dataclass
class Task:
    """A row of calls under way. `done` counts finished calls; a cancelled task reports nothing more."""

    total: int
    on_result: Callable[[int, Any], None]
    on_end: Callable[[], None]
    done: int = 0
    cancelled: bool = False
    futures: list[Future[Any]] = field(default_factory=list)


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
        self._finished.connect(self._on_finished)

    @property
    def busy(self) -> bool:
        """Whether any task is under way."""
        return bool(self._tasks)

    def run(
        self,
        function: Callable[..., Any],
        calls: Sequence[tuple[Any, ...]],
        on_result: Callable[[int, Any], None],
        on_end: Callable[[], None],
    ) -> Task:
        """Call the picklable function once for each argument tuple; `on_result(index, value)` as they finish."""
        task = Task(len(calls), on_result, on_end)
        self._tasks.append(task)
        if not calls:
            self._end(task)
        for index, arguments in enumerate(calls):
            future = self._submitted(function, arguments)
            task.futures.append(future)
            future.add_done_callback(lambda f, i=index: self._finished.emit((task, i, f)))
        return task

    def cancel(self, task: Task) -> None:
        """Drop what has not begun; the call under way ends unheard."""
        task.cancelled = True
        for future in task.futures:
            future.cancel()
        self._end(task)

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
                self._pool = ProcessPoolExecutor(max_workers=1, mp_context=context)
            try:
                return self._pool.submit(function, *arguments)
            except BrokenProcessPool:
                self._pool = None
        raise RuntimeError("the helper process could not be started")

    def _on_finished(self, finished: tuple[Task, int, Future[Any]]) -> None:
        task, index, future = finished
        if task.cancelled or future.cancelled():
            return
        task.done += 1
        error = future.exception()
        if error is None:
            task.on_result(index, future.result())
        else:
            self.failed.emit(f"{type(error).__name__}: {error}")
        if task.done == task.total:
            self._end(task)
        else:
            self.progressed.emit(task)

    def _end(self, task: Task) -> None:
        if task in self._tasks:
            self._tasks.remove(task)
            task.on_end()
            self.progressed.emit(task)
