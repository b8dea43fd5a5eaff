"""Results that are kept in the project: one row for each measuring, for a chart of F1 over versions."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

from core.evaluation import DRAWS, SEED, Evaluation, Mode, names_of, record_of, score_figure
from core.evaluation.intervals import drawn_rates, interval_of
from core.jobs.comparing import content_hash
from core.jobs.project import Project
from core.record import Record
from core.store.results import Result

__all__ = ["Result", "keep_result", "kept_results", "result_of", "result_record"]

_WHOLE = ("all", "macro", "kinds", "fields", "roles")


def kept_results(project: Project) -> tuple[Result, ...]:
    """Every kept result, the oldest first.

    `figures` holds `modes` in the shape of `evaluate --json` without its rules, `basis` as there, and
    `strict`: the intervals of strict F1 as [low, high], over `all` and by kind.
    """
    return project.store.results()


def result_record(result: Result) -> Record:
    """A kept result as JSON holds it."""
    return {**asdict(result), "at": result.at.isoformat()}


def result_of(evaluation: Evaluation, reviewer: str, *, seed: int = SEED, draws: int = DRAWS) -> Result:
    """What was measured, to be kept; draws the intervals anew, so it takes its time."""
    settings = evaluation.settings
    articles = evaluation.articles
    return Result(
        at=datetime.now(UTC),
        reviewer=reviewer,
        gold=settings.gold,
        release=settings.release,
        content=content_hash(names_of(articles), lambda at: articles[at].pair.gold),
        extractor=settings.extractor,
        version=settings.version,
        configuration=settings.configuration,
        scorer=settings.scorer,
        seed=seed,
        articles=len(evaluation.articles),
        figures=_figures(evaluation, seed, draws),
    )


def keep_result(project: Project, result: Result) -> bool:
    """Keep it; False where the last result of the same extractor says the very same."""
    return project.store.keep_result(result)


def _figures(evaluation: Evaluation, seed: int, draws: int) -> Record:
    record = record_of(evaluation)
    kinds = (None, *evaluation.kinds)
    drawn = drawn_rates(evaluation, [score_figure(Mode.STRICT, kind) for kind in kinds], seed, draws)
    found = map(interval_of, drawn.values())
    ends = [None if each is None else [each.low, each.high] for each in found]
    return {
        "modes": {
            mode: {name: figures[name] for name in _WHOLE} for mode, figures in record["modes"].items()
        },
        "basis": record["basis"],
        "strict": {"all": ends[0], "kinds": dict(zip(evaluation.kinds, ends[1:], strict=True))},
    }
