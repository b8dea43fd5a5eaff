"""`agreement`: how far the reviewers of a project agree, and where they do not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from core.cli.frame import PROJECT, Worked, as_json, as_reviewer, say, write_json
from core.cli.table import shortened, table
from core.jobs.agreement import DECIDED, Agreement, Between, agreement, agreements, record_of
from core.jobs.evaluate import FEW, UNDEFINED, Interval, Mode, percent
from core.jobs.project import Project
from core.model import Metric
from core.written import written

_EXAMPLE = """\
metric-annotator agreement my.metrics
metric-annotator agreement my.metrics --between zhao lin --differences"""

_WIDE = 40


@click.command(name="agreement", cls=Worked, epilog=_EXAMPLE)
@click.argument("project", type=PROJECT)
@click.option("--between", nargs=2, metavar="NAME NAME", help="These two alone, by kind.")
@click.option(
    "--differences",
    is_flag=True,
    help="With --between: list each metric in whose span, kind or value they differ.",
)
@as_json
@as_reviewer
def agreement_of(
    project: Path, *, between: tuple[str, str] | None, differences: bool, as_json: bool, reviewer: str
) -> None:
    """Measure how far any two reviewers of PROJECT agree, on the articles that both have completed.

    F1 takes one layer for gold and the other for its predictions; it is the same either way. Strict asks for
    the same span and kind, type for the same kind and an overlap: the gap is the boundary problem. u-alpha is
    corrected for chance (Krippendorff and others 2016). Kappa is taken on spans that both marked.
    """
    if differences and between is None:
        raise click.UsageError("Say --between whom to list --differences.")
    with Project.open(project, reviewer) as opened:
        found = agreements(opened) if between is None else (agreement(opened, *between),)
    if as_json:
        write_json({"agreement": [record_of(each) for each in found]})
        return
    if not found:
        say("No article has been completed by two reviewers.")
        return
    say(_overview(found))
    if between is not None:
        say(f"\n{_by_kind(found[0].agreement)}")
    if differences:
        say(f"\n{_differences(found[0])}")


def _overview(found: tuple[Between, ...]) -> str:
    head = ("reviewers", "articles", "metrics", "strict F1", "95 %", "type F1", "95 %", "u-alpha", "any kind")
    kappas = tuple(f"κ {field}" for field in DECIDED)
    text = table((*head, *kappas), [_line(each) for each in found], right=range(1, len(head) + len(kappas)))
    if any(each.articles < FEW for each in found):
        text += f"\nWith fewer than {FEW} articles the intervals are narrower than they should be."
    return text


def _line(each: Between) -> tuple[str, ...]:
    found = each.agreement
    strict, of_type = found.evaluation.counts(Mode.STRICT), found.evaluation.counts(Mode.TYPE)
    return (
        *(f"{each.one} – {each.other}", str(each.articles), "/".join(map(str, found.spans))),
        *(percent(strict.f1), _ends(each.strict), percent(of_type.f1), _ends(each.type)),
        *(_coefficient(found.u_alpha), _coefficient(found.where_alone)),
        *(_coefficient(found.kappa(field).value) for field in DECIDED),
    )


def _by_kind(found: Agreement) -> str:
    rows = []
    for kind in found.evaluation.kinds:
        strict, of_type = (found.evaluation.counts(mode, kind) for mode in (Mode.STRICT, Mode.TYPE))
        kappas = [found.kappa(field, kind) for field in DECIDED]
        rows.append(
            (
                *(kind, f"{strict.pos}/{strict.act}", percent(strict.f1), percent(of_type.f1)),
                *(f"{_coefficient(each.value)} ({each.n})" for each in kappas),
            )
        )
    head = ("kind", "metrics", "strict F1", "type F1", *(f"κ {field} (spans)" for field in DECIDED))
    return table(head, rows, right=range(1, len(head)))


def _differences(between: Between) -> str:
    rows = list(_differing(between))
    return table(("article", between.one, between.other), rows) if rows else "They differ in nothing."


def _differing(between: Between) -> Iterator[tuple[str, str, str]]:
    evaluation = between.agreement.evaluation
    for case in evaluation.cases(Mode.STRICT):
        if case.outcome != "cor" or case.wrong_fields:
            text = evaluation.text(case.article)
            valued = bool(case.wrong_fields)
            one, other = _told(case.gold, text, valued=valued), _told(case.predicted, text, valued=valued)
            yield shortened(case.title, _WIDE), one, other


def _told(metric: Metric | None, text: str, *, valued: bool) -> str:
    if metric is None:
        return UNDEFINED
    value = f" = {written(metric.quantity)}" if valued else ""
    return f"{metric.span.quote(text)} {metric.kind} @{metric.span.start}{value}"


def _ends(interval: Interval | None) -> str:
    return UNDEFINED if interval is None else f"{percent(interval.low)}–{percent(interval.high)}"


def _coefficient(value: float | None) -> str:
    return UNDEFINED if value is None else f"{value:.2f}"
