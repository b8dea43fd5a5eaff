"""Figures and cases of an evaluation for a spreadsheet, and cases as JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from core.evaluation import Case, Evaluation, Figure, Interval, Mode, Sureness, rate_of, sureness
from core.evaluation.errors import fault, pieces
from core.evaluation.measures import ScoreFigure
from core.formats.exchange.cells import cell
from core.formats.exchange.output import output
from core.model import Metric
from core.record import Record
from core.written import written

__all__ = ["case_records", "tables_in", "write_tables"]

_FIGURES = ("figure", "mode", "kind", "gold", "found", "right", "rate", "low", "high", "further_articles")
_SIDE = ("start", "end", "text", "kind", "value")
_CASES = (
    *("article", "title", "outcome", "fault"),
    *(f"{side}_{name}" for side in ("gold", "found") for name in _SIDE),
    *("rule", "wrong_fields", "roles", "context"),
)


def tables_in(folder: Path) -> tuple[Path, Path]:
    """The files that `write_tables` makes there: figures and cases."""
    return folder / "figures.csv", folder / "cases.csv"


def write_tables(evaluation: Evaluation, folder: Path, mode: Mode) -> tuple[Path, Path]:
    """figures.csv with every figure of all modes, and cases.csv with the cases of one; both files.

    UTF-8 with a byte order mark, so that spreadsheets show Chinese. Raises KnownError where the place cannot
    be written.
    """
    figures, cases = tables_in(folder)
    folder.mkdir(parents=True, exist_ok=True)
    _write(figures, _FIGURES, _figures(evaluation))
    _write(cases, _CASES, case_records(evaluation, mode))
    return figures, cases


def case_records(evaluation: Evaluation, mode: Mode) -> Iterator[Record]:
    """Every case of a mode as a flat object, with its sentence; in the order of articles and text."""
    for case, text in evaluation.told_cases(mode):
        yield _case(case, text)


def _case(case: Case, text: str) -> Record:
    wrong = fault(case)
    return {
        "article": case.article,
        "title": case.title,
        "outcome": case.outcome.value,
        "fault": "" if wrong is None else wrong.value,
        **_side("gold", case.gold, text),
        **_side("found", case.predicted, text),
        "rule": case.rule,
        "wrong_fields": " ".join(case.wrong_fields),
        "roles": " ".join(f"{role}:{outcome.value}" for role, outcome in case.roles),
        "context": "".join(piece.text for piece in pieces(case, text)),
    }


def _side(side: str, metric: Metric | None, text: str) -> Record:
    if metric is None:
        return dict.fromkeys((f"{side}_{name}" for name in _SIDE), None)
    span, value = metric.span, written(metric.quantity)
    values = (span.start, span.end, span.quote(text), metric.kind, value)
    return {f"{side}_{name}": each for name, each in zip(_SIDE, values, strict=True)}


def _figures(evaluation: Evaluation) -> Iterator[Record]:
    sure = sureness(evaluation)
    for figure, interval in sure.figures.items():
        rate = {"figure": figure.name, "mode": figure.pairing.value, "rate": rate_of(evaluation, figure)}
        yield {**rate, **_counts(evaluation, figure), **_sure(sure, interval)}
    for rule, share in evaluation.rules().items():
        rate = {"figure": f"rule.{rule}", "mode": Mode.STRICT.value, "rate": share.rate}
        yield {**rate, "found": share.of, "right": share.right, **_sure(sure, sure.rules[rule])}


def _counts(evaluation: Evaluation, figure: Figure) -> Record:
    if not isinstance(figure, ScoreFigure):
        return {}
    counts = evaluation.counts(figure.pairing, figure.kind)
    return {"kind": figure.kind or "", "gold": counts.pos, "found": counts.act, "right": counts.cor}


def _sure(sure: Sureness, interval: Interval | None) -> Record:
    if interval is None:
        return {}
    return {"low": interval.low, "high": interval.high, "further_articles": sure.further(interval)}


def _write(path: Path, head: tuple[str, ...], rows: Iterable[Mapping[str, object]]) -> None:
    with (
        output(path, folder=False) as out,
        out.file() as raw,
        io.TextIOWrapper(raw, "utf-8-sig", errors="replace", newline="") as file,
    ):
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(head)
        writer.writerows([_cell(row.get(name)) for name in head] for row in rows)


def _cell(value: object) -> object:
    return cell(value) if isinstance(value, str) else value
