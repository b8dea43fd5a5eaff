"""What to label next, by a purpose: a sharper estimate, or a better extractor; and why that article.

Only the first order keeps figures unbiased: it follows the random sample. The others look for articles that
teach most about the extractor, and what is found so says nothing of all articles.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, islice, takewhile

from core.errors import KnownError
from core.jobs import Progress
from core.jobs.listing import Order, OrderName, Queued, Reading, Wanted
from core.jobs.project import Project
from core.record import Record
from core.schema import schema
from core.sheet import Status
from core.store import FEW_CASES, WIDE, Part

__all__ = ["NextUp", "Purpose", "next_record", "next_up", "order_for", "reason"]

_TO_DO = (Status.OPEN, Status.STARTED)
_MOST = 3


class Purpose(StrEnum):
    """What for; each is an order of the queue of the same name."""

    SHARPER = "sharper"
    DISAGREEMENT = "disagreement"
    RULES = "rules"
    KINDS = "kinds"


@dataclass(frozen=True, slots=True)
class NextUp:
    """An article to label, and why, as a sentence."""

    row: Queued
    why: KnownError


def order_for(project: Project, purpose: Purpose) -> Order:
    """The order of the queue that serves the purpose.

    Raises KnownError where there is no random sample, or no two extractors whose readings can be compared.
    """
    if purpose is Purpose.SHARPER:
        draws = project.store.draws()
        if not draws:
            raise KnownError(
                "A sharper estimate takes the next articles of the random sample, and none was drawn. Draw"
                " one first: `metric-annotator sample PROJECT --size 100`, or “Random sample…” in the File"
                " menu."
            )
        return Order(OrderName.SHARPER, draws[-1].seed)
    if purpose is Purpose.DISAGREEMENT:
        return Order(OrderName.DISAGREEMENT, 0, _two_extractors(project.listing.readings()))
    return Order(OrderName(purpose.value))


def _two_extractors(readings: tuple[Reading, ...]) -> tuple[Reading, Reading]:
    """The latest readings of two extractors; of one, where there are only its versions, the latest two."""
    pairs = list(combinations(readings, 2))
    apart = [pair for pair in pairs if pair[0].extractor != pair[1].extractor]
    if not pairs:
        raise KnownError(
            "No two extractors have read the articles, so there is nothing to compare. Run a second one:"
            " `metric-annotator extract --project PROJECT --extractor simple`."
        )
    return (apart or pairs)[0]


def next_up(
    project: Project, purpose: Purpose, first: int, progress: Progress | None = None
) -> tuple[NextUp, ...]:
    """The articles to label next, at most so many; those that serve the purpose in no way are left out.

    The reviewer's own queue keeps its order. Raises KnownError as `order_for` does.
    """
    order = order_for(project, purpose)
    for done, total in project.listing.rank(order):
        if progress is not None:
            progress(done, total)
    sample = purpose is Purpose.SHARPER
    rows = project.listing.all(Wanted(_TO_DO, ranked=True, drawn=sample))
    serving = takewhile(lambda row: sample or (row.score or 0) > 0, rows)
    return tuple(
        NextUp(row, why) for row in islice(serving, first) if (why := reason(project, order, row)) is not None
    )


def next_record(found: NextUp) -> Record:
    """An article to label as JSON holds it."""
    row = found.row
    return {"article": row.id, "title": row.title, "score": row.score, "why": str(found.why)}


# -- why


def reason(project: Project, order: Order, row: Queued, language: str = "en") -> KnownError | None:
    """Why the article stands where it does, as a sentence; None where the order serves no purpose.

    Where articles come blind or with planted errors, nothing is said of what is suggested in this one.
    """
    if order.name is OrderName.SHARPER:
        return _place(project, row)
    if order.name is OrderName.DISAGREEMENT and order.readings is not None:
        return _apart(order.readings, row)
    if order.name not in {OrderName.RULES, OrderName.KINDS}:
        return None
    if not project.store.tells_all():
        return KnownError("Bias control is in force: what is suggested in this article is not told.")
    parts = project.store.parts(order, row.id)
    if parts is None:
        return None
    if not parts:
        return KnownError("No suggestion waits in this article.")
    return _rules(parts) if order.name is OrderName.RULES else _kinds(parts, language)


def _place(project: Project, row: Queued) -> KnownError:
    if row.place is None:
        return KnownError("Not in the random sample: it makes no unbiased figure sharper.")
    draw = project.store.draws()[-1]
    return KnownError(
        "Number {place} of {size} in the random sample (seed {seed}).",
        place=row.place,
        size=draw.size,
        seed=draw.seed,
    )


def _apart(readings: tuple[Reading, Reading], row: Queued) -> KnownError:
    one, other = (f"{reading.extractor} {reading.version}".strip() for reading in readings)
    if row.score is None or row.score < 0:
        return KnownError("{one} and {other} have not both read this article.", one=one, other=other)
    count = int(row.score)
    return KnownError(
        "{one} and {other} differ at {count} {count:place|places}.", one=one, other=other, count=count
    )


def _rules(parts: tuple[Part, ...]) -> KnownError:
    few = [part for part in parts if part.known < FEW_CASES]
    if not few:
        return KnownError(
            "Every rule that suggests something here has {few} judged cases or more: {rules}.",
            few=FEW_CASES,
            rules=_listed(parts, lambda part: f"{part.name} ({part.known:.0f})"),
        )
    return KnownError(
        "{count} {count:suggestion|suggestions} by rules with fewer than {few} judged cases: {rules}.",
        count=sum(part.waiting for part in few),
        few=FEW_CASES,
        rules=_listed(few, lambda part: f"{part.name} ({part.known:.0f})"),
    )


def _kinds(parts: tuple[Part, ...], language: str) -> KnownError:
    names = {kind.id: kind.name(language) for kind in schema().known_kinds}
    wide = [part for part in parts if part.known >= WIDE]

    def named(part: Part) -> str:
        return f"{names.get(part.name, part.name)} (±{part.known * 50:.1f})"

    if not wide:
        return KnownError(
            "The interval of every kind suggested here is narrower than ±{points} points: {kinds}.",
            points=round(WIDE * 50),
            kinds=_listed(parts, named),
        )
    return KnownError(
        "{count} {count:suggestion|suggestions} of kinds whose interval is wide, in points: {kinds}.",
        count=sum(part.waiting for part in wide),
        kinds=_listed(wide, named),
    )


def _listed(parts: Sequence[Part], named: Callable[[Part], str]) -> str:
    """The first few by name, and a sign that there are more."""
    words = [named(part) for part in parts[:_MOST]]
    return ", ".join([*words, "…"] if len(parts) > _MOST else words)
