"""Two runs held against each other: of a project, or of two files of predictions against one gold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.errors import KnownError
from core.evaluation import (
    Case,
    Change,
    Comparison,
    Difference,
    Evaluation,
    Fate,
    Pair,
    Settings,
    Verdict,
    compare,
    evaluate,
    told,
)
from core.jobs.against import frozen
from core.jobs.evaluate import no_gold
from core.jobs.project import Project
from core.jobs.releases import Gold
from core.model import Article, Metric, Run
from core.record import Record
from core.store.past import PastRun
from core.written import written

__all__ = [
    "Case",
    "Change",
    "Comparison",
    "Difference",
    "Fate",
    "PastRun",
    "Verdict",
    "compare",
    "evaluate_run",
    "past_runs",
    "record_of",
    "run_named",
    "run_pairs",
    "run_settings",
    "told",
    "two_runs",
]


def past_runs(project: Project) -> tuple[PastRun, ...]:
    """What each extractor, version and configuration has read of the project, the newest last."""
    return project.store.past_runs()


def run_named(project: Project, name: str) -> PastRun:
    """The newest run of that name, EXTRACTOR, EXTRACTOR@VERSION or EXTRACTOR@VERSION+CONFIGURATION.

    Of the configuration its first characters suffice. Raises KnownError with the names that there are.
    """
    found = past_runs(project)
    for each in reversed(found):
        if name in {each.run.extractor, f"{each.run.extractor}@{each.run.version}"} or (
            "+" in name and each.name.startswith(name)
        ):
            return each
    raise KnownError(
        "The project has no run “{name}”. Its runs are: {known}.",
        name=name,
        known=", ".join(each.name for each in found) or "–",
    )


def two_runs(project: Project, *names: str) -> tuple[PastRun, PastRun]:
    """The two runs of these names; without names the two newest, the older one first. Raises KnownError."""
    if names:
        one, other = (run_named(project, name) for name in names)
    else:
        found = past_runs(project)
        if len(found) < 2:
            raise KnownError(
                "There are not two runs to compare: the project was read by {known} alone. Run another"
                " version or another extractor, and compare again.",
                known=", ".join(each.name for each in found) or "–",
            )
        one, other = found[-2:]
    if one == other:
        raise KnownError("“{name}” cannot be compared with itself. Name two different runs.", name=one.name)
    return one, other


def evaluate_run(project: Project, run: Run, gold: Gold | None = None, split: str = "") -> Evaluation:
    """What that run, in all its parts, is worth on the completed articles that it has read, or on a release.

    Raises KnownError where it has read none of them.
    """
    pairs = tuple(run_pairs(project, run, gold, split))
    if not pairs:
        if gold is None and not any(project.annotations(project.gold_in_sight, completed_only=True)):
            raise no_gold(project)
        raise KnownError(
            "“{run}” has read no article that has gold in {gold}. Complete one of its articles, and compare"
            " again.",
            run=f"{run.extractor} {run.version}",
            gold=project.gold_in_sight if gold is None else gold.title,
        )
    settings = run_settings(run)
    held_back = project.reviewers.held_back if gold is None else None
    return evaluate(
        pairs,
        settings if gold is None else frozen(settings, gold, split),
        [] if held_back is None else [held_back],
    )


def run_settings(run: Run) -> Settings:
    """What a result of that run on a draft rests on."""
    return Settings(extractor=run.extractor, version=run.version, configuration=run.configuration)


def run_pairs(project: Project, run: Run, gold: Gold | str | None = None, split: str = "") -> Iterator[Pair]:
    """Both sides of each completed article, or of a release's, that the run has read; read as asked for.

    `gold` is a release's, or the name of a layer; without it, it is the gold in sight.
    """
    for article, metrics in _expected(project, gold, split):
        said = project.store.said_by(article.id, run)
        if said is not None:
            yield Pair(article.id, article.title, article.text, metrics, said.metrics, article.described)


def _expected(
    project: Project, gold: Gold | str | None, split: str
) -> Iterator[tuple[Article, tuple[Metric, ...]]]:
    """Each article that the project has with its gold, drafted or frozen, under the title it goes by."""
    if gold is None or isinstance(gold, str):
        for each in project.annotations(gold or project.gold_in_sight, completed_only=True):
            yield replace(each.article, title=each.state.title or each.article.title), each.metrics
    else:
        known = frozenset(project.article_ids())
        yield from (each for each in gold.articles(split) if each[0].id in known)


def record_of(comparison: Comparison) -> Record:
    """The comparison as JSON holds it, with every change."""
    tables = ("rates", "modes", "kinds", "fields", "roles")
    return {
        "articles": comparison.articles,
        "mode": comparison.mode.value,
        "one": _settings(comparison.one),
        "other": _settings(comparison.other),
        "verdict": comparison.headline.verdict.value,
        "sentence": str(comparison.verdict),
        "headline": _difference(comparison.headline),
        **{name: [_difference(each) for each in getattr(comparison, name)] for name in tables},
        **{fate.value: [_change(each) for each in changes] for fate, changes in comparison.by_fate().items()},
        "seed": comparison.seed,
        "draws": comparison.draws,
        "warnings": [str(warning) for warning in comparison.warnings],
    }


def _settings(settings: Settings) -> Record:
    return {
        "extractor": settings.extractor,
        "version": settings.version,
        "configuration": settings.configuration,
        "gold": settings.gold,
        "scorer": settings.scorer,
    }


def _difference(each: Difference) -> Record:
    interval = each.interval
    return {
        "figure": each.figure.name,
        "one": each.one,
        "other": each.other,
        "change": each.change,
        "low": None if interval is None else interval.low,
        "high": None if interval is None else interval.high,
        "p": each.p,
        "p_holm": each.adjusted,
        "verdict": each.verdict.value,
    }


def _change(change: Change) -> Record:
    return {
        "article": change.article,
        "start": change.metric.span.start,
        "end": change.metric.span.end,
        "kind": change.metric.kind,
        "value": written(change.metric.quantity),
        "one": _reading(change.one),
        "other": _reading(change.other),
    }


def _reading(case: Case | None) -> Record | None:
    if case is None:
        return None
    return {"outcome": case.outcome.value, **_metric(case.predicted), "rule": case.rule}


def _metric(metric: Metric | None) -> Record:
    if metric is None:
        return {"start": None, "end": None, "kind": None, "value": None}
    span = metric.span
    return {"start": span.start, "end": span.end, "kind": metric.kind, "value": written(metric.quantity)}
