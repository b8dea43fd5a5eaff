"""Who reviews what, and who may see more than his own layer."""

from __future__ import annotations

import getpass
from collections.abc import Iterable, Sequence
from pathlib import Path

from core.errors import KnownError
from core.jobs.backups import back_up_older
from core.sheet import Status
from core.store import Store

ADJUDICATED = "adjudicated"
"""The layer of what adjudicators have ruled; no reviewer can have that name."""


def account() -> str:
    """The name under which decisions are kept unless another is given: the account's."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # a container's account, or Windows without USERNAME
        return "reviewer"


def met_as(path: Path) -> str:
    """The account as which that file met others last; empty where it never did, or cannot be opened."""
    if not path.is_file():
        return ""
    try:
        back_up_older(path)
        with Store.open(path) as store:
            return Reviewers(store, "").met_as
    except KnownError:  # whoever opens it next is told
        return ""


class Reviewers:
    """Assignments and adjudicators of a project, as one reviewer meets them."""

    def __init__(self, store: Store, reviewer: str) -> None:
        self._store, self._reviewer = store, reviewer

    def names(self) -> tuple[str, ...]:
        """Everyone who works here, this reviewer among them."""
        return tuple(sorted({*self._store.known_reviewers(), self._reviewer}))

    def assign(self, article_ids: Iterable[str], reviewer: str) -> int:
        """Give these articles to a reviewer, to others as well if they have it; how many are new to him."""
        return self._store.assign(article_ids, _named(reviewer), self._reviewer, given=True)

    def take_away(self, article_ids: Iterable[str], reviewer: str) -> int:
        """Take these articles away from a reviewer; how many he had."""
        return self._store.assign(article_ids, _named(reviewer), self._reviewer, given=False)

    def counts(self, statuses: Sequence[Status] = tuple(Status), *, flagged: bool = False) -> tuple[int, int]:
        """How many articles that stand so are given to this reviewer, and how many to nobody."""
        return self._store.assigned_counts(self._reviewer, self._reviewer, statuses, flagged=flagged)

    @property
    def any_assigned(self) -> bool:
        """Whether any article is given to anyone."""
        return self._store.any_assigned()

    @property
    def met_as(self) -> str:
        """The account as which this file met others last; empty where it never did."""
        met = self._store.last_met()
        return "" if met is None else met.account

    # -- who sees what

    @property
    def adjudicators(self) -> tuple[str, ...]:
        """Those who may see every layer: the owner, who made the project, and whom they named."""
        return self._store.adjudicators()

    @property
    def sees_all(self) -> bool:
        """Whether this reviewer is one of them."""
        return self._reviewer in self.adjudicators

    def name_adjudicator(self, name: str) -> None:
        """Let that reviewer see every layer, too. Raises KnownError where this one may not."""
        self.check_sees_all()
        self._store.name_adjudicator(_named(name), self._reviewer)

    @property
    def held_back(self) -> KnownError | None:
        """What to say beside what rests on this reviewer's own layer; None where that is the gold's."""
        gold = self._store.gold_layer
        if self.sees_all or gold == self._reviewer:
            return None
        return KnownError(
            "Before adjudication {reviewer} sees his own layer alone: this rests on it, not on the gold layer"
            " “{gold}”. Those who see all layers: {adjudicators}.",
            reviewer=self._reviewer,
            gold=gold,
            adjudicators=", ".join(self.adjudicators),
        )

    def check_sees_all(self) -> None:
        """Raises KnownError where this reviewer may see his own layer alone."""
        if not self.sees_all:
            raise KnownError(
                "Before adjudication {reviewer} sees his own layer alone."
                " Ask one of those who see all layers: {adjudicators}.",
                reviewer=self._reviewer,
                adjudicators=", ".join(self.adjudicators),
            )


def _named(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise KnownError("To whom? Give the name of the reviewer, as it is written on his decisions.")
    return words


def reviewer_name(name: str) -> str:
    """A reviewer's name as it is written on his decisions. Raises KnownError where it cannot be one."""
    words = layer_name(name)
    if words == ADJUDICATED:
        raise KnownError(
            "“{name}” is the name of the layer that adjudicators fill: a reviewer needs another one.",
            name=words,
        )
    return words


def layer_name(name: str) -> str:
    """The same for any layer."""
    words = name.strip()
    if not words:
        raise KnownError("A reviewer and his layer need a name: it is written on every decision.")
    return words
