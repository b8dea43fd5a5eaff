"""What goes from a project to a meeting place: page by page, each a delivery that is whole or not there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, Protocol

from core.errors import KnownError
from core.jobs.project import Project
from core.jobs.sorts import called
from core.meeting import MOST_AHEAD, RESERVED_SORTS, MeetingPlace, Refused
from core.parcel import Parcel
from core.store import Met
from core.store.posting import KEYED, UNKEYED, Outbox

_PAGE: Final = 5_000
_PAGES: Final = {"text": 100, "reading": 200, "draw": 1, "labels": 1}
"""How many at once, where they are larger than a decision."""
_DECISION = "decision"
_WAITING: Final = "decisions that wait"
"""Among the keys of `Met.sent`: behind this one lie decisions that only others can send, and have not."""


class Telling(Protocol):
    """Says how far it is."""

    total: int

    def forward(self, many: int) -> None:
        """So many more are done."""


class Sending:
    """One reviewer's way out: his own decisions, and what is nobody's."""

    def __init__(self, project: Project, place: MeetingPlace, told: Telling) -> None:
        self._store, self._place, self._told = project.store, place, told
        self._outbox = Outbox(project.store)
        self.new: Counter[str] = Counter()
        self.deliveries: list[int] = []
        self._refused: list[Refused] = []
        self._others: Counter[str] = Counter()
        self._elsewhere: Counter[str] = Counter()
        self._reserved = 0

    def send_keyed(self, met: Met) -> Met:
        """Send what is behind the keys that were looked at before; how far it is now, which is kept, too."""
        met = _looking_again(met)
        self._told.total += sum(self._outbox.left(sort, met.sent.get(sort, 0)) for sort in KEYED)
        for sort in KEYED:
            while True:
                low = met.sent.get(sort, 0)
                high, parcels = self._outbox.page(sort, low, _PAGES.get(sort, _PAGE))
                if high == low:
                    break
                sent = {**met.sent, sort: high}
                if self._send(sort, parcels):
                    sent.setdefault(_WAITING, low)
                met = replace(met, sent=sent, newest=self._place.newest())
                self._store.keep_met(met)
        return met

    def send_unkeyed(self) -> None:
        """Send what has no keys: what is there already is known by its name."""
        for sort in UNKEYED:
            if sort == "reading" and self._outbox.readings() == self._place.summed(sort):
                continue
            self._outbox.besides(self._place.names(sort))
            low = 0
            while True:
                high, parcels = self._outbox.unkeyed(sort, self._place.account, low, _PAGES["reading"])
                if high == low:
                    break
                low = high
                self._send(sort, parcels)

    def _send(self, sort: str, parcels: Sequence[Parcel]) -> int:
        """Send what may be sent from here; how many decisions are not there and wait for others."""
        waiting = 0
        mine = [parcel for parcel in parcels if self._may_send(parcel)]
        if sort in RESERVED_SORTS:
            self._reserved += sum(parcel.reviewer == self._place.account for parcel in parcels) - len(mine)
        if sort == _DECISION and len(mine) < len(parcels):
            waiting = self._count_others([parcel for parcel in parcels if not self._may_send(parcel)])
        if mine:
            sent = self._place.send(mine)
            self.deliveries.append(sent.delivery)
            self.new.update(sent.new)
            self._refused.extend(sent.refused)
        self._told.forward(len(parcels))
        return waiting

    def _may_send(self, parcel: Parcel) -> bool:
        """Nobody sends what another has decided, nor what is not his own before he may see all layers."""
        account = self._place.account
        if parcel.reviewer not in {"", account}:
            return False
        return self._place.sees_all or (parcel.layer in {"", account} and parcel.sort not in RESERVED_SORTS)

    def _count_others(self, parcels: Sequence[Parcel]) -> int:
        """What is not there yet, by the reviewer who has to send it himself."""
        by: dict[tuple[str, str], list[Parcel]] = {}
        waiting = 0
        for parcel in parcels:
            by.setdefault((parcel.reviewer, parcel.layer), []).append(parcel)
        for (reviewer, layer), theirs in by.items():
            absent = self._place.absent(theirs)
            waiting += absent
            if reviewer == self._place.account:
                self._elsewhere[layer] += absent
            else:
                self._others[reviewer] += absent
        return waiting

    def notes(self) -> Iterator[KnownError]:
        """What was not sent, and why."""
        for reviewer, count in self._some(self._others):
            yield KnownError(
                "Only {reviewer} can send his own decisions; here are some that, as far as you may see, are"
                " not there yet: {count}. If they are yours, decide as “{account}” from now on: with"
                " --reviewer, or File → Reviewer….",
                count=count,
                reviewer=reviewer,
                account=self._place.account,
            )
        for layer, count in self._some(self._elsewhere):
            yield KnownError(
                "Only adjudicators can send into another layer than their own; decisions of yours that lie in"
                " the layer “{layer}”: {count}.",
                count=count,
                layer=layer,
            )
        if self._reserved:
            yield KnownError(
                "What holds for everyone comes from adjudicators alone; assignments, samples, labels and"
                " shares of bias control of yours that were not sent: {count}.",
                count=self._reserved,
            )
        yield from self._told_of_refused()

    def _told_of_refused(self) -> Iterator[KnownError]:
        taken: dict[str, list[str]] = {}
        for each in self._refused:
            if not each.ahead:
                taken.setdefault(each.sort, []).append(each.id)
        for sort, names in sorted(taken.items()):
            yield KnownError(
                "Not sent, since there is other content under the same name: {sort} ({count}). What is there"
                " stays, and what is here, too. The first is called {id}.",
                sort=called(sort),
                count=len(names),
                id=names[0],
            )
        ahead = sum(each.ahead for each in self._refused)
        if ahead:
            yield KnownError(
                "Not sent, since they are ordered more than {most} places behind all that are there, which no"
                " counting reaches: decisions ({count}). Something else has changed this project; go on with"
                " a backup made earlier.",
                count=ahead,
                most=MOST_AHEAD,
            )

    @staticmethod
    def _some(counted: Mapping[str, int]) -> Iterator[tuple[str, int]]:
        return ((name, count) for name, count in sorted(counted.items()) if count)


def _looking_again(met: Met) -> Met:
    """From where decisions waited: whoever can send them may have done so, or they are told of again."""
    sent = dict(met.sent)
    if (low := sent.pop(_WAITING, None)) is not None:
        sent[_DECISION] = min(low, sent.get(_DECISION, 0))
    return replace(met, sent=sent)
