"""Two runs in tables: what was fixed and broken, each figure of both and its change; F1 over versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from core.jobs.compare import Comparison, Difference, Fate, Verdict
from core.jobs.evaluate import Interval, Mode
from core.jobs.results import Result
from gui.panels.accuracy.axis import Axis, spread
from gui.panels.accuracy.grid import Cell, Grid, Look
from gui.panels.accuracy.picks import Pick, Table
from gui.panels.accuracy.words import kind_name, mode_name, percent

_FATE_WIDTHS = (60, 60, 70, 80)
_WIDTHS = (50, 50, 56, 92, 58)
_VERSION_WIDTHS = (66, 56, 52, 82, 75)


def fate_name(fate: Fate) -> str:
    """What became of a metric from the earlier run to this one."""
    return {
        Fate.FIXED: QCoreApplication.translate("Accuracy", "fixed"),
        Fate.BROKEN: QCoreApplication.translate("Accuracy", "broken"),
        Fate.STILL_WRONG: QCoreApplication.translate("Accuracy", "still wrong"),
        Fate.SPURIOUS: QCoreApplication.translate("Accuracy", "newly spurious"),
    }[fate]


def fates_grid(comparison: Comparison) -> Grid:
    """How many metrics came to each fate; a click lists them."""
    found = comparison.by_fate()
    looks = {Fate.FIXED: Look.GOOD, Fate.BROKEN: Look.BAD, Fate.SPURIOUS: Look.BAD}
    most = max((len(changes) for changes in found.values()), default=0)
    cells = (
        Cell(
            str(len(found[fate])),
            looks.get(fate, Look.NONE) if found[fate] else Look.NONE,
            Pick(Table.CHANGES, fate.value, "count"),
            len(found[fate]) / most if most else 0.0,
        )
        for fate in Fate
    )
    name = QCoreApplication.translate("Accuracy", "Metrics")
    return Grid(("", *map(fate_name, Fate)), ((Cell(name, Look.NAME), *cells),), widths=_FATE_WIDTHS)


def differences_grid(comparison: Comparison, language: str) -> Grid:
    """F1 of both runs over all, by kind and by mode: the difference in points, its interval and p."""
    heads = (
        "F1",
        QCoreApplication.translate("Accuracy", "before"),
        QCoreApplication.translate("Accuracy", "now"),
        QCoreApplication.translate("Accuracy", "change"),
        QCoreApplication.translate("Accuracy", "95 %", "head of a column: the 95 % interval"),
        "p",
    )
    every = QCoreApplication.translate("Accuracy", "All")
    rows = [_row(Cell(every, Look.HEAD), comparison.headline)]
    for each in comparison.kinds:
        kind = each.figure.name.split(".")[-1]
        rows.append(_row(Cell(kind_name(kind, language), Look.CHIP, kind=kind), each))
    rows.extend(_row(Cell(mode_name(Mode(each.figure.name)), Look.NAME), each) for each in comparison.modes)
    return Grid(heads, tuple(rows), len(comparison.modes), _WIDTHS)


def _row(name: Cell, each: Difference) -> tuple[Cell, ...]:
    shown = each.verdict in {Verdict.BETTER, Verdict.WORSE}
    p = each.adjusted
    return (
        name,
        Cell(percent(each.one)),
        Cell(percent(each.other)),
        Cell(points(each.change), Look.STRONG if shown else Look.FIGURE),
        Cell(_ends(each.interval), Look.SMALL),
        Cell("" if p is None else "<0.001" if p < 0.001 else f"{p:.3f}", Look.SMALL),
    )


def points(change: float | None) -> str:
    """A difference of rates in points with its sign; a dash where it is undefined."""
    if change is None:
        return percent(None)
    return f"{change * 100:+.1f}".replace("-", "−") if abs(change) >= 0.0005 else "0.0"


def _ends(interval: Interval | None) -> str:
    return "" if interval is None else f"{points(interval.low)} … {points(interval.high)}"


def versions_grid(results: Sequence[Result]) -> Grid:
    """Strict F1 of the kept results, the oldest first, each with its interval on one line for all."""
    found = [_kept(each) for each in results]
    axis = Axis([rate for rate, _ in found], [interval for _, interval in found])
    newest = results[-1].content if results else ""
    rows = tuple(
        tuple(_version(each, rate, interval, axis, newest))
        for each, (rate, interval) in zip(results, found, strict=True)
    )
    heads = (
        QCoreApplication.translate("Accuracy", "Version"),
        QCoreApplication.translate("Accuracy", "Measured"),
        QCoreApplication.translate("Accuracy", "Articles"),
        "F1",
        QCoreApplication.translate("Accuracy", "95 %", "head of a column: the 95 % interval"),
        axis.name,
    )
    return Grid(heads, rows, widths=_VERSION_WIDTHS)


def _version(
    result: Result, rate: float | None, interval: Interval | None, axis: Axis, newest: str
) -> Iterator[Cell]:
    other = QCoreApplication.translate("Accuracy", "Measured on other gold than the newest result")
    tip = "" if result.content == newest else other
    name = f"{result.extractor} {result.version}".strip()
    yield Cell(name, Look.WORDS if not tip else Look.NAME, tip=tip)
    yield Cell(f"{result.at.astimezone():%y-%m-%d}", Look.SMALL)
    yield Cell(str(result.articles), tip=tip)
    yield Cell(percent(rate), Look.STRONG, tip=tip)
    yield spread(interval)
    yield axis.point(rate, interval)


def _kept(result: Result) -> tuple[float | None, Interval | None]:
    """Strict F1 and its interval as the result holds them."""
    modes, strict = result.figures["modes"], result.figures["strict"]
    rate = modes[Mode.STRICT.value]["all"]["f1"]
    ends = strict["all"]
    return rate, None if ends is None else Interval(*ends)
