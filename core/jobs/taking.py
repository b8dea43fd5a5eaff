"""What comes from a meeting place into a project: batches of deliveries, each one union and one step on."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Protocol

from core.errors import KnownError
from core.jobs.project import Project
from core.jobs.sorts import called
from core.jobs.uniting import ContradictionError, StoppedError, Told, unite
from core.meeting import MeetingPlace
from core.parcel import Parcel
from core.store import Met
from core.store.merging import Merging
from core.store.posting import KEYED, Inbox, Outbox, can_be_theirs

_BATCH: Final = 20_000
"""Parcels that are united at once, and a delivery more: some tens of megabytes."""
_ARTICLES: Final = 200
MOST_LEFT_OUT: Final = 1_000
"""So many parcels that were left out are asked for by name; where there are more, all is asked for."""
_LABELS: Final = "labels"
_LOG: Final = logging.getLogger(__name__)
# the notes tell of what is left out: where nobody keeps a log, Python would print it, too
_LOG.addHandler(logging.NullHandler())


class Telling(Protocol):
    """Says how far it is."""

    def forward(self, many: int) -> None:
        """So many more are done."""

    def again(self) -> None:
        """Say it once more."""


class Taking:
    """One reviewer's way in: all that he may see."""

    def __init__(self, project: Project, place: MeetingPlace, met: Met, told: Telling) -> None:
        self._project, self._place, self._told = project, place, told
        self._outbox = Outbox(project.store)
        self.met = met
        self.came: Counter[str] = Counter()
        self._left_out: dict[tuple[str, str, str, str], str] = {}
        self._failed: set[tuple[str, str]] = set()
        self._apart: dict[str, KnownError] = {}

    def take_labels(self) -> None:
        """Put the schemas in force that are in force there. Raises KnownError where others are here."""
        there = self._place.all_of(_LABELS)
        if there:
            _, here = self._outbox.page(_LABELS, 0, len(there) + len(self._project.store.labels()))
            if not {each.id for each in there} <= {each.id for each in here}:
                self._unite_all(there, self.met)

    def take(self, besides: Sequence[int]) -> None:
        """Take all in but these deliveries, batch by batch; `met` is kept with each of them."""
        with self._place.reading():
            after = self.met.pulled
            deliveries = self._place.deliveries(after)
            if after:
                self._take_again(after)
            batch: list[Parcel] = []
            for number, parcels in groupby(self._place.parcels(after, besides), key=lambda each: each[0]):
                batch.extend(parcel for _, parcel in parcels if parcel.sort != _LABELS)
                if len(batch) >= _BATCH:
                    self._unite(batch, replace(self.met, pulled=number, token=deliveries[number]))
                    batch = []
            last = max(deliveries, default=after)
            met = replace(self.met, pulled=last, token=deliveries.get(last, self.met.token))
            self._unite(batch, met)
            self._take_left_out()

    def _take_again(self, after: int) -> None:
        """What could not be seen before, or not be united: articles adjudicated since, and those waiting."""
        waiting = self.met.waiting
        opened = () if self._place.sees_all else self._place.opened(after)
        articles = sorted({*opened, *(article for article, _ in waiting)})
        for first in range(0, len(articles), _ARTICLES):
            found = self._place.decisions(articles[first : first + _ARTICLES])
            for batch in _batches(found):
                self._unite(batch, self.met)
        self.met = replace(self.met, waiting=tuple(sorted(self._failed)))

    def _take_left_out(self) -> None:
        """What could not be read before, by its names: now there may be what it is about."""
        names = self.met.left_out
        if names:
            for name in names:
                self._left_out.pop(name, None)
            self._unite(self._place.named(names), self.met)
            self._unite((), replace(self.met, left_out=self._asked_again()))

    def _unite(self, parcels: Sequence[Parcel], met: Met) -> None:
        """The same as `_unite_all`, but for parcels over which it fails: each is left out alone."""
        try:
            self._unite_all(parcels, met)
        except StoppedError:
            raise
        except Exception as error:
            if not can_be_theirs(error):
                raise
            if len(parcels) == 1:
                if not isinstance(error, KnownError):
                    _LOG.warning("A parcel was left out.", exc_info=error)
                self._unite_all((), self._without(parcels, met))
                self._told.forward(1)
                return
            half = len(parcels) // 2
            self._unite(parcels[:half], self.met)
            self._unite(parcels[half:], replace(self.met, pulled=met.pulled, token=met.token))

    def _unite_all(self, parcels: Sequence[Parcel], met: Met) -> None:
        """The union of what came and what is here, in one transaction with how far it is."""
        store = self._project.store
        if not parcels:
            if met != store.met(met.place):
                store.keep_met(met)
            self.met = met
            return
        with TemporaryDirectory(prefix="metric-annotator-", ignore_cleanup_errors=True) as folder:
            inbox = Inbox(Path(folder, "inbox.metrics"), store)
            try:
                met = self._without(inbox.take(parcels), met)
                with Merging(store, inbox.store.path) as merging:
                    self.met = self._united(inbox, merging, met)
            finally:
                inbox.close()
        self._told.forward(len(parcels))

    def _without(self, parcels: Iterable[Parcel], met: Met) -> Met:
        """How far it is where these are left out: they are asked for by their names each time."""
        self._left_out.update(
            {(each.sort, each.layer, each.article, each.id): each.reviewer for each in parcels}
        )
        again = {*met.left_out, *self._asked_again()}
        return replace(met, left_out=tuple(sorted(again)[: MOST_LEFT_OUT + 1]))

    def _asked_again(self) -> tuple[tuple[str, str, str, str], ...]:
        """What was left out by now, but for what is asked for in any case."""
        return tuple(sorted(name for name in self._left_out if name[0] != _LABELS)[: MOST_LEFT_OUT + 1])

    def _united(self, inbox: Inbox, merging: Merging, met: Met) -> Met:
        """How far it is after it; what contradicts itself is left out, and waits until it does so no more."""
        store = self._project.store
        while True:
            try:
                with store.together():
                    looked_at = self._newest()
                    news, notes = unite(self._project, inbox.store, merging, Told(self._on))
                    found = replace(met, sent=self._sent(met, looked_at))
                    store.keep_met(found)
            except ContradictionError as error:
                inbox.leave_out(error.among)
                self._failed.update(error.among)
                self._apart.update({str(each): each for each in error.places})
                met = replace(met, waiting=tuple(sorted({*met.waiting, *error.among})))
            else:
                self.came.update(news)
                self._apart.update({str(each): each for each in notes})
                return found

    def _on(self, _done: int, _total: int) -> bool:
        self._told.again()
        return True

    def _newest(self) -> dict[str, int]:
        return {sort: self._outbox.newest(sort) for sort in KEYED}

    def _sent(self, met: Met, looked_at: Mapping[str, int]) -> Mapping[str, int]:
        """What came from there has not to be looked at to be sent, where nothing else waits before it."""
        now = self._newest()
        return dict(met.sent) | {
            sort: now[sort] if met.sent.get(sort, 0) >= looked_at[sort] else met.sent.get(sort, 0)
            for sort in KEYED
        }

    def notes(self) -> Iterator[KnownError]:
        """What was decided differently, what waits, and what was left out."""
        yield from self._apart.values()
        if self._failed:
            yield KnownError(
                "One reviewer has marked metrics that overlap his own from another file; these decisions wait"
                " there. Take one of each out as that reviewer, in either file, and meet again. Articles:"
                " {count}.",
                count=len(self._failed),
            )
        left_out = Counter((sort, reviewer) for (sort, *_), reviewer in self._left_out.items())
        for (sort, reviewer), count in sorted(left_out.items()):
            yield KnownError(
                "Left out of what {reviewer} sent, since it is not what it says it is, or does not fit what"
                " is here: {sort} ({count}). It is asked for again each time.",
                reviewer=reviewer,
                sort=called(sort),
                count=count,
            )


def _batches(parcels: Iterable[Parcel]) -> Iterator[Sequence[Parcel]]:
    """Articles stay whole, so that nothing contradicts itself only because half of it is missing."""
    batch: list[Parcel] = []
    for _, group in groupby(parcels, key=lambda each: each.article):
        batch.extend(group)
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
