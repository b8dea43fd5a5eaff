"""Many calls of a pure function, here, on all cores or on a cluster, answered in the order of asking."""

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
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Generic, Protocol, TypeVar

from core.errors import KnownError

Call = TypeVar("Call")
Answer = TypeVar("Answer")
Answered_co = TypeVar("Answered_co", covariant=True)

# With fewer articles, starting other processes takes longer than they save.
WORTH_HELP = 100

AHEAD = 3
"""So many calls wait for each process, that none is idle while answers are saved; no more are in memory."""


class Pending(Protocol[Answered_co]):
    """A call that was asked for."""

    def result(self) -> Answered_co:
        """Its answer, as soon as it is there."""
        ...


class Hands(Protocol):
    """Who answers calls; `ahead` is how many of them should be under way."""

    ahead: int

    def submit(self, function: Callable[[Call], Answer], call: Call) -> Pending[Answer]:
        """Ask for a call, from any thread."""
        ...


def cores() -> int:
    """How many processes can work at once on this machine."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def processes(jobs: int) -> Iterator[Hands]:
    """So many processes of this machine; one job works in this very process, when its answer is asked for.

    For more, functions, calls and answers must be picklable. At the end, what has not begun is dropped, and
    what is under way ends unheard. Raises KnownError where another process was ended from outside.
    """
    if jobs <= 1:
        yield _Here()
        return
    # spawn, not fork: what a plugin's threads hold at the time of a fork would stay locked for ever
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_ignore_interrupts)
    try:
        with _interrupts_ignored():
            for _ in range(jobs):
                pool.submit(_ignore_interrupts)
        yield _Processes(pool, jobs * AHEAD)
    except BrokenProcessPool:
        raise KnownError(
            "A process that was reading texts ended before it had answered: it was ended from outside, or"
            " the memory did not suffice. Run the same once more: what a project has kept is not read twice."
            " Fewer processes need less memory."
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


class _Here:
    """No other process than this one."""

    ahead = 1

    def submit(self, function: Callable[[Call], Answer], call: Call) -> Pending[Answer]:
        """Make the call when somebody wants its answer."""
        return _Later(partial(function, call))


@dataclass(frozen=True, slots=True)
class _Later(Generic[Answer]):
    result: Callable[[], Answer]


@dataclass(slots=True)
class _Processes:
    pool: ProcessPoolExecutor
    ahead: int

    def submit(self, function: Callable[[Call], Answer], call: Call) -> Pending[Answer]:
        """Let one of them make the call."""
        return self.pool.submit(function, call)


def in_order(hands: Hands, function: Callable[[Call], Answer], calls: Iterable[Call]) -> Generator[Answer]:
    """The answer to each call, in the order of the calls, which are drawn a few ahead."""
    waiting = iter(calls)
    under_way = deque(hands.submit(function, call) for call in islice(waiting, hands.ahead))
    while under_way:
        answer = under_way.popleft().result()
        under_way.extend(hands.submit(function, call) for call in islice(waiting, 1))
        yield answer


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
