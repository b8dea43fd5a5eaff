"""The tables of figures as values: any two reviewers, and the kinds of the two that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.jobs.agreement import DECIDED, Between, Counts, Interval, Kappa, Mode, percent
from core.schema import schema
from gui.layers import layer_name

DASH = "–"


@dataclass(frozen=True, slots=True)
class Pick:
    """A figure that can be clicked: of the pair at that place, over all kinds or of one."""

    pair: int
    figure: str
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure with a smaller line below it; one without a pick leads nowhere."""

    text: str
    small: str = ""
    pick: Pick | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head, and what its figures are, for a tip."""

    head: str
    tip: str


def columns(*, kinds: bool) -> tuple[Column, ...]:
    """The heads of the table of pairs, or of that of the kinds of one pair."""
    who = QCoreApplication.translate("Agreement", "Reviewers")
    first = Column(QCoreApplication.translate("Agreement", "Kind") if kinds else who, "")
    names = _names()
    tips = _tips()
    figures = [name for name in tips if not (kinds and name == "alpha")]
    metrics = Column(
        QCoreApplication.translate("Agreement", "Metrics"),
        QCoreApplication.translate("Agreement", "How many metrics either marked"),
    )
    return (first, metrics, *(Column(names[name], tips[name]) for name in figures))


def _names() -> dict[str, str]:
    return {
        "strict": QCoreApplication.translate("Agreement", "Strict F1"),
        "type": QCoreApplication.translate("Agreement", "Type F1"),
        "alpha": "u-α",
        "kind": QCoreApplication.translate("Agreement", "κ kind"),
        "modifier": QCoreApplication.translate("Agreement", "κ modifier"),
        "direction": QCoreApplication.translate("Agreement", "κ direction"),
    }


def _tips() -> dict[str, str]:
    kappa = QCoreApplication.translate(
        "Agreement", "Cohen's kappa on the spans that both marked; below, how many those are"
    )
    return {
        "strict": QCoreApplication.translate(
            "Agreement", "Same start, end and kind; below, the 95 % interval"
        ),
        "type": QCoreApplication.translate(
            "Agreement", "An overlap and the same kind; the gap to strict is the boundary problem"
        ),
        "alpha": QCoreApplication.translate(
            "Agreement", "Unitizing alpha, corrected for chance; below, with all kinds as one"
        ),
        **dict.fromkeys(DECIDED, kappa),
    }


def pair_rows(found: Sequence[Between], articles: Callable[[int], str]) -> tuple[tuple[Cell, ...], ...]:
    """A row for every two reviewers; `articles` says how many in words."""
    return tuple(tuple(_pair_cells(place, each, articles(each.articles))) for place, each in enumerate(found))


def _pair_cells(place: int, each: Between, articles: str) -> Iterator[Cell]:
    agreement = each.agreement
    one, other = agreement.spans
    yield Cell(layer_name(each.one), layer_name(each.other))
    yield Cell(f"{one:,} · {other:,}", articles)
    yield _rate(agreement.evaluation.counts(Mode.STRICT), _ends(each.strict), Pick(place, "strict"))
    yield _rate(agreement.evaluation.counts(Mode.TYPE), _ends(each.type), Pick(place, "type"))
    yield Cell(coefficient(agreement.u_alpha), coefficient(agreement.where_alone), Pick(place, "alpha"))
    for field in DECIDED:
        yield _kappa(agreement.kappa(field), Pick(place, field))


def kind_rows(place: int, each: Between, language: str) -> tuple[tuple[Cell, ...], ...]:
    """A row for each kind that either of the two marked."""
    return tuple(tuple(_kind_cells(place, each, kind, language)) for kind in each.agreement.evaluation.kinds)


def _kind_cells(place: int, each: Between, kind: str, language: str) -> Iterator[Cell]:
    agreement = each.agreement
    strict = agreement.evaluation.counts(Mode.STRICT, kind)
    name = next((known.name(language) for known in schema().known_kinds if known.id == kind), kind)
    yield Cell(name, kind=kind)
    yield Cell(f"{strict.pos:,} · {strict.act:,}")
    yield _rate(strict, "", Pick(place, "strict", kind))
    yield _rate(agreement.evaluation.counts(Mode.TYPE, kind), "", Pick(place, "type", kind))
    for field in DECIDED:
        yield _kappa(agreement.kappa(field, kind), Pick(place, field, kind))


def _ends(interval: Interval | None) -> str:
    return DASH if interval is None else f"{_bare(interval.low)}–{_bare(interval.high)}"


def _rate(counts: Counts, ends: str, pick: Pick) -> Cell:
    return Cell(_bare(counts.f1), ends, pick)


def _bare(rate: float | None) -> str:
    return percent(rate).removesuffix("%")


def _kappa(kappa: Kappa, pick: Pick) -> Cell:
    return Cell(coefficient(kappa.value), f"n {kappa.n:,}", pick if kappa.n else None)


def coefficient(value: float | None) -> str:
    """A coefficient with two decimals; an undefined one is a dash."""
    return DASH if value is None else f"{value:.2f}"


def title(pick: Pick, language: str) -> str:
    """What the list of pairs is called, by the figure that led to it."""
    names = _names()
    if pick.kind is None:
        return names[pick.figure]
    kinds = {known.id: known.name(language) for known in schema().known_kinds}
    return f"{kinds.get(pick.kind, pick.kind)} · {names[pick.figure]}"
