"""A project and a meeting place: what either lacks goes there, and nothing is ever overwritten.

What comes in is united by the union of two project files (`core.jobs.uniting`). Each batch is one transaction
here or one delivery there, together with how far it is: cut off at any moment, both sides are whole, and the
next time takes the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from core.errors import KnownError
from core.jobs import Progress
from core.jobs.project import Project
from core.jobs.sending import Sending
from core.jobs.taking import MOST_LEFT_OUT, Taking
from core.jobs.uniting import StoppedError
from core.meeting import Address, MeetingPlace, NoPasswordError, PasswordError, account_of, signed_in
from core.meeting.setting_up import Purpose
from core.meeting.setting_up import add_reviewer as add_account
from core.meeting.setting_up import set_up as make_place
from core.record import Record
from core.schema import built_in
from core.store import Met, Store

__all__ = [
    "Address",
    "NoPasswordError",
    "PasswordError",
    "StoppedError",
    "Synced",
    "UnrelatedError",
    "add_reviewer",
    "last_meeting",
    "new_copy",
    "set_up",
    "sync",
    "sync_record",
    "whose",
]


class UnrelatedError(KnownError):
    """The project there was not made from this one's file, nor this one from its."""


@dataclass(frozen=True, slots=True)
class Synced:
    """What was exchanged, by sort of row; `notes` are sentences about what was not, and why."""

    address: str
    pulled: Mapping[str, int]
    pushed: Mapping[str, int]
    notes: tuple[KnownError, ...]
    at: datetime

    @property
    def decisions(self) -> tuple[int, int]:
        """How many decisions came in, and how many went out."""
        return self.pulled.get("decision", 0), self.pushed.get("decision", 0)


def sync(project: Project, address: Address, progress: Progress, *, join: bool = False) -> Synced:
    """Exchange all that is new on either side.

    `join`: the project there may have been made apart from this one. Raises PasswordError, UnrelatedError,
    StoppedError, and KnownError for everything else that a person can mend; what was exchanged before stays.
    """
    told = _Told(progress)
    with signed_in(address, told.again) as connection, project.store.asking(told.again):
        place = MeetingPlace(connection, address)
        before = _known(project, place, join=join)
        if place.sees_all and not project.reviewers.sees_all:
            # The server alone says so: in a file, whoever sees all layers has to name another one.
            project.store.name_adjudicator(project.reviewer, project.reviewer)
        notes = tuple(_set_back(place, before))
        met = _renewed(place, before)
        project.store.keep_met(met)  # cut off from here on, the next time knows where
        taking, sending = Taking(project, place, met, told), Sending(project, place, told)
        taking.take_labels()
        taking.met = sending.send_keyed(taking.met)
        told.total += place.waiting(taking.met.pulled, sending.deliveries)
        taking.take(sending.deliveries)
        sending.send_unkeyed()
        at = datetime.now(UTC)
        met = _passed(place, taking.met, sending.deliveries)
        project.store.keep_met(replace(met, at=at.isoformat()))
    pushed = Counter(sending.new)
    notes = (*notes, *taking.notes(), *sending.notes())
    return Synced(str(address), Counter(taking.came), pushed, notes, at)


def whose(address: Address) -> str:
    """Whose account it is: the name of a reviewer. Raises as `sync` does."""
    with signed_in(address) as connection:
        return account_of(connection)


def new_copy(path: Path, address: Address) -> None:
    """A new file for a reviewer who has none yet, as a copy of the project that meets there, still empty.

    One that is such a copy already stays: it was begun, and cut off. Raises KnownError where another file
    exists, and as `sync` does.
    """
    with signed_in(address) as connection:
        facts = MeetingPlace(connection, address).facts
    if path.exists():
        with Store.open(path) as begun:
            if begun.file_id == facts.project:
                return
    known = built_in()
    Store.create(
        path,
        gold_layer=facts.gold_layer,
        schema=known.version,
        guideline=known.guideline,
        file_id=facts.project,
    ).close()


def last_meeting(project: Project) -> tuple[str, datetime | None] | None:
    """Where this project met others last, and when that ended; None where it never did."""
    met = project.store.last_met()
    return None if met is None else (met.address, datetime.fromisoformat(met.at) if met.at else None)


def set_up(project: Project, address: Address) -> tuple[str, str]:
    """Make a meeting place for this project, and keep where it is: the roles of reviewers and adjudicators.

    Raises KnownError where the account is not this reviewer's, or he does not see all layers, or as `sync`.
    """
    _check_same(project, whose(address), address)
    _check_owner(project)
    store = project.store
    roles = make_place(address, Purpose(store.file_id, project.name, store.gold_layer))
    with signed_in(address) as connection:
        place = MeetingPlace(connection, address)
        at = datetime.now(UTC).isoformat()
        store.keep_met(Met(place.facts.id, str(address), place.account, sees_all=True, at=at))
    return roles


def _check_owner(project: Project) -> None:
    if not project.reviewers.sees_all:
        raise KnownError(
            "You sign in as “{account}”, but in “{name}” those who see all layers are: {adjudicators}."
            " Nothing was set up. Sign in as one of them, or let “{account}” see all layers, too:"
            " metric-annotator adjudicators {path} --add {account} --reviewer {owner}. Each"
            " one's decisions go there only with an account of his name.",
            account=project.reviewer,
            name=project.name,
            path=project.path,
            adjudicators=", ".join(project.reviewers.adjudicators),
            owner=project.reviewers.adjudicators[0],
        )


def _check_same(project: Project, account: str, address: Address) -> None:
    """Raises KnownError where decisions here and there would be of different people."""
    if account != project.reviewer:
        raise KnownError(
            "{address} knows you as “{account}”, but here you decide as “{reviewer}”: nobody may send"
            " decisions in another's name. Sign in as “{reviewer}”, or decide here as “{account}”:"
            " --reviewer, or File → Reviewer….",
            address=address,
            account=account,
            reviewer=project.reviewer,
        )


def add_reviewer(address: Address, name: str, password: str, *, adjudicator: bool) -> bool:
    """Let an account of that name meet there; whether it is new. Raises as `sync` does."""
    return add_account(address, name, password, adjudicator=adjudicator)


class _Told:
    """How far all of it is, said at every turn; stopped by StoppedError."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.done, self.total = 0, 0

    def forward(self, many: int) -> None:
        """So many more are done."""
        self.done += many
        self.again()

    def again(self) -> None:
        """Say it once more."""
        if not self._progress(min(self.done, self.total), max(self.total, 1)):
            raise StoppedError(
                "Stopped. What was exchanged before stays on both sides; the next time takes the rest."
            )


def _known(project: Project, place: MeetingPlace, *, join: bool) -> Met:
    """How far this project is with that place. Raises KnownError where they do not belong together."""
    _check_same(project, place.account, place.address)
    met = project.store.met(place.facts.id)
    if met is None and place.facts.project != project.store.file_id and not join:
        raise UnrelatedError(
            "At {address} the project “{name}” meets, which “{here}” is no copy of. Only if both are to"
            " become one, join them once: with --join, or by the question in the window.",
            address=place.address,
            name=place.facts.name,
            here=project.name,
        )
    if met is not None and met.account != place.account:
        met = None  # another account sees and sends other things
    return replace(met or Met(place.facts.id), address=str(place.address), account=place.account)


def _renewed(place: MeetingPlace, met: Met) -> Met:
    """From the beginning where the place was set back, and where this account sees more than before.

    What was sent before anything was taken is missing there, too, where it was set back between the two.
    """
    if not place.knows(met.pulled, met.token) or (place.sees_all and not met.sees_all):
        met = replace(met, pulled=0, token="", sent={}, waiting=(), left_out=())
    elif not place.knows(*met.newest):
        met = replace(met, sent={})
    if len(met.left_out) > MOST_LEFT_OUT:
        met = replace(met, pulled=0, token="", waiting=(), left_out=())
    return replace(met, sees_all=place.sees_all)


def _set_back(place: MeetingPlace, met: Met) -> Iterator[KnownError]:
    if not (place.knows(met.pulled, met.token) and place.knows(*met.newest)):
        yield KnownError(
            "{address} was set back to an earlier time since you were there last. What you have decided was"
            " offered again; what others had sent there since then comes back when they sync.",
            address=place.address,
        )


def _passed(place: MeetingPlace, met: Met, own: Sequence[int]) -> Met:
    """Behind what was sent last from here, where nobody else has delivered anything before it."""
    for number, token in place.deliveries(met.pulled).items():
        if number not in own:
            break
        met = replace(met, pulled=number, token=token)
    return met


def sync_record(found: Synced) -> Record:
    """The exchange as JSON holds it."""
    return {
        "address": found.address,
        "pulled": dict(found.pulled),
        "pushed": dict(found.pushed),
        "notes": [str(note) for note in found.notes],
        "at": found.at.isoformat(),
    }
