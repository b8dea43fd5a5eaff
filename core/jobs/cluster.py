"""Calls on a Dask cluster, whose workers must have the same extractor as this machine.

A worker that is lost costs its calls a second try on another one; they are pure, so the answers are the same.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from core.errors import KnownError
from core.jobs.cores import AHEAD, Hands, Pending, processes

if TYPE_CHECKING:
    from distributed import Client, Future

Call = TypeVar("Call")
Answer = TypeVar("Answer")

_SECONDS = 10
"""In which a scheduler that is there answers."""
_PATIENCE = 30
"""Seconds without any worker after which none is expected any more."""
_GLANCE = 1
_MOST_AHEAD = 1_000


@contextmanager
def hands(jobs: int, scheduler: str, same: Callable[[], str]) -> Iterator[Hands]:
    """Who works: the cluster of that scheduler, where one is named, else so many processes here."""
    with cluster(scheduler, same) if scheduler else processes(jobs) as found:
        yield found


@contextmanager
def cluster(scheduler: str, same: Callable[[], str]) -> Iterator[Hands]:
    """The workers of the cluster whose scheduler has that address, such as tcp://127.0.0.1:8786.

    `same` says what answers depend on; it is asked here and, with every call, on the worker. Raises
    KnownError where it says something else there, the scheduler cannot be reached or is lost, or no worker is
    left.
    """
    try:
        from distributed import Client  # noqa: PLC0415 (seconds, and an extra)
    except ImportError:
        raise KnownError(
            "A Dask cluster needs a package that is not installed: pip install 'metric-annotator[dask]'."
        ) from None
    _hush()
    try:
        client = Client(scheduler, timeout=_SECONDS, set_as_default=False, name="metric-annotator")
    except (OSError, ValueError) as error:
        raise KnownError(
            "There is no Dask scheduler at {scheduler}: {reason}. Check the address, start the scheduler, and"
            " run the same once more.",
            scheduler=scheduler,
            reason=str(error) or type(error).__name__,
        ) from None
    try:
        yield _Workers(client, scheduler, same)
    finally:
        client.close(timeout=_SECONDS)


def _hush() -> None:
    """What matters of what it logs becomes a sentence; its loggers have levels of their own."""
    for name in ["distributed", *logging.root.manager.loggerDict]:
        if name.partition(".")[0] == "distributed":
            logging.getLogger(name).setLevel(logging.CRITICAL)


class _Workers:
    """The workers of one cluster, whoever they are at the time."""

    def __init__(self, client: Client, scheduler: str, same: Callable[[], str]) -> None:
        self._client, self._scheduler = client, scheduler
        self._same, self._here = same, same()
        self.ahead = min(_MOST_AHEAD, AHEAD * self._threads())

    def _threads(self) -> int:
        """How many calls they make at once; waits for the first of them."""
        try:
            self._client.wait_for_workers(1, timeout=_PATIENCE)
            return sum(self._client.nthreads().values())
        except TimeoutError:
            raise self._alone() from None
        except OSError:
            raise self._lost() from None

    def submit(self, function: Callable[[Call], Answer], call: Call) -> Pending[Answer]:
        """Let one of them make the call."""
        return _Asked(self, self._client.submit(_on_worker, self._same, function, call, pure=False))

    def answer(self, future: Future[tuple[str, str, Any]]) -> Any:
        """The answer to a call, from a worker that has shown to be like this machine."""
        since = monotonic()
        while True:
            try:
                worker, there, answer = future.result(timeout=_GLANCE)
                break
            except KnownError:
                raise
            except Exception as error:  # noqa: BLE001 (whatever becomes of a call far away)
                if future.status == "error":
                    raise self._unable(error) from None
                if not isinstance(error, TimeoutError):
                    raise self._lost() from None
            since = self._since(since)
        if there != self._here:
            raise self._other(worker, there)
        return answer

    def _since(self, since: float) -> float:
        """Since when there is no worker: now, where there is one."""
        if self._client.status != "running":
            raise self._lost()
        if self._client.scheduler_info(n_workers=1)["workers"]:
            return monotonic()
        if monotonic() - since > _PATIENCE:
            raise self._alone()
        return since

    def _other(self, worker: str, there: str) -> KnownError:
        return KnownError(
            "The worker {worker} of the Dask cluster has another extractor than this machine, and would"
            " answer otherwise (there: {there}; here: {here}). Install the same program on all workers, and"
            " run the same once more: what a project has kept is not read twice.",
            worker=worker,
            there=there,
            here=self._here,
        )

    def _alone(self) -> KnownError:
        return KnownError(
            "The Dask cluster at {scheduler} has had no worker for {seconds} seconds. Start workers, and run"
            " the same once more: what a project has kept is not read twice.",
            scheduler=self._scheduler,
            seconds=_PATIENCE,
        )

    def _lost(self) -> KnownError:
        return KnownError(
            "The connection to the Dask scheduler at {scheduler} was lost. Run the same once more: what a"
            " project has kept is not read twice.",
            scheduler=self._scheduler,
        )

    def _unable(self, error: Exception) -> KnownError:
        return KnownError(
            "The workers of the Dask cluster cannot read texts: {reason}. Each of them needs this program, in"
            " the same version, and memory enough. Run the same once more then: what a project has kept is"
            " not read twice.",
            reason=f"{type(error).__name__}: {error}",
        )


@dataclass(frozen=True, slots=True)
class _Asked:
    """A call under way."""

    workers: _Workers
    future: Future[tuple[str, str, Any]]

    def result(self) -> Any:
        """Its answer; whoever has it needs the future no more, and the workers forget it."""
        return self.workers.answer(self.future)


_one_at_a_time = Lock()
"""A worker may have several threads, but which schema is in force is a matter of the whole process."""


def _on_worker(
    same: Callable[[], str], function: Callable[[Call], Answer], call: Call
) -> tuple[str, str, Answer]:
    from distributed import get_worker  # noqa: PLC0415 (seconds, and an extra)

    with _one_at_a_time:
        return get_worker().address, same(), function(call)
