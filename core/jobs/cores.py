"""Many calls of a pure function on all cores, answered in the order in which they were asked."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

from core.errors import KnownError

Call = TypeVar("Call")
Answer = TypeVar("Answer")

# With fewer articles, starting other processes takes longer than they save.
WORTH_HELP = 100

# So many calls wait for each process, that none is idle while answers are saved; no more are in memory.
_AHEAD = 3


def cores() -> int:
    """How many processes can work at once on this machine."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(function: Callable[[Call], Answer], calls: Iterable[Call], jobs: int) -> Generator[Answer]:
    """The answer to each call, in the order of the calls, which are drawn a few ahead.

    One job works in this very process. For more, function, calls and answers must be picklable. Close
    the iterator to stop: what has not begun is dropped then, and what is under way ends unheard. Raises
    KnownError where another process was ended from outside.
    """
    if jobs <= 1:
        yield from map(function, calls)
        return
    waiting = iter(calls)
    # spawn, not fork: what a plugin's threads hold at the time of a fork would stay locked for ever
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_ignore_interrupts)
    try:
        first = list(islice(waiting, jobs * _AHEAD))
        with _interrupts_ignored():
            under_way = deque(pool.submit(function, call) for call in first)
        while under_way:
            answer = under_way.popleft().result()
            under_way.extend(pool.submit(function, call) for call in islice(waiting, 1))
            yield answer
    except BrokenProcessPool:
        raise KnownError(
            "A process that was reading texts ended before it had answered: it was ended from outside, or"
            " the memory did not suffice. Run the same once more: what a project has kept is not read twice."
            " Fewer processes need less memory."
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Ctrl-C reaches every process of a terminal; those that are started in here leave it to this one."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _ignore_interrupts() -> None:
    """The same where a process does not inherit what its parent ignores."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
