"""Evaluation of a project's suggestions, or of files, against gold; the report and the record of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from core import extraction
from core.errors import KnownError
from core.evaluation import (
    ALL_FIELDS,
    ARTICLE,
    FEW,
    FIELDS,
    UNDEFINED,
    WITHIN,
    Case,
    Counts,
    Evaluating,
    Evaluation,
    Figure,
    Group,
    Grouped,
    Interval,
    Kept,
    Macro,
    Mode,
    Outcome,
    Pair,
    Rate,
    Resampled,
    RoleOutcome,
    RoleScore,
    Settings,
    Share,
    Sureness,
    evaluate,
    field_figure,
    fields_of,
    further,
    grouped,
    interval_of_group,
    intervals_of,
    key_in,
    percent,
    record_of,
    replaced,
    report,
    role_figure,
    score_figure,
    sureness,
)
from core.formats.files import write_whole
from core.formats.results import Listed
from core.jobs import Progress
from core.jobs.bias import BiasReport
from core.jobs.comparing import compared, content_hash, listed
from core.jobs.extract import configuration
from core.jobs.project import Annotated, Project
from core.jobs.random_sample import population_of
from core.model import Run

__all__ = [
    "ALL_FIELDS",
    "ARTICLE",
    "FEW",
    "FIELDS",
    "UNDEFINED",
    "WITHIN",
    "Case",
    "Counts",
    "Evaluating",
    "Evaluation",
    "Figure",
    "Group",
    "Grouped",
    "Interval",
    "Macro",
    "Mode",
    "Outcome",
    "Pair",
    "Rate",
    "Resampled",
    "RoleOutcome",
    "RoleScore",
    "Settings",
    "Share",
    "Sureness",
    "evaluate",
    "evaluate_files",
    "evaluate_project",
    "field_figure",
    "fields_of",
    "further",
    "grouped",
    "interval_of_group",
    "intervals_of",
    "key_in",
    "looked_at",
    "no_gold",
    "pair_of",
    "pairs_of",
    "percent",
    "record_of",
    "replaced",
    "role_figure",
    "score_figure",
    "settings_of",
    "sureness",
    "warnings_of",
    "write_report",
]


def pairs_of(project: Project, *, completed_only: bool = True) -> Iterator[Pair]:
    """Each article with the metrics of the gold in sight and the latest predictions, where it was read."""
    for annotated in project.annotations(project.gold_in_sight, completed_only=completed_only):
        pair = pair_of(project, annotated)
        if pair is not None:
            yield pair


def pair_of(project: Project, annotated: Annotated) -> Pair | None:
    """Both sides of one article, or None where no run has read it."""
    article = annotated.article
    extraction = project.predicted(article.id)
    if extraction is None:
        return None
    title = annotated.state.title or article.title
    return Pair(article.id, title, article.text, annotated.metrics, extraction.metrics, article.described)


def settings_of(project: Project, articles: Collection[str] | None = None) -> Settings:
    """What a result on these articles of the project (else: on any of them) rests on.

    Version and configuration are named where they are the same for all of them: those of today.
    """
    settings = Settings(extractor=project.extractor)
    run = _present(project)
    if run is None:
        return settings
    unread = project.pending(run)
    # An article that waits for today's version may have been read by an earlier one.
    suspects = unread if articles is None else [each for each in unread if each in articles]
    if any(project.predicted(article) is not None for article in suspects):
        return settings
    return replace(settings, version=run.version, configuration=run.configuration)


def _present(project: Project) -> Run | None:
    """What a run of the shown extractor would be today; its latest, where it is none that is installed."""
    try:
        version = extraction.registry.extractor(project.extractor).version
    except KnownError:
        return project.newest_run()
    return Run("", project.extractor, version, configuration(), datetime.now(UTC))


def evaluate_project(
    project: Project, progress: Progress | None = None, *, only_sample: bool = False
) -> Evaluation:
    """The latest run against the gold of completed articles; where `progress` asks, of those read so far.

    `only_sample`: of the random sample alone. Before adjudication a reviewer's own layer stands in place of
    the gold, which the warnings say. Raises KnownError where there is no random sample, nothing (of it) is
    complete, or an extractor has read nothing of it.
    """
    population = population_of(project, only_sample=only_sample)
    total = len(project.article_ids())
    bias = BiasReport(project, project.gold_in_sight)
    evaluating = Evaluating(Kept())
    held_back = project.reviewers.held_back
    warnings = [] if held_back is None else [held_back]
    unread = 0
    for annotated in project.annotations(project.gold_in_sight, completed_only=True):
        if population.leaves_out(annotated.article.id):
            continue
        pair = pair_of(project, annotated)
        if pair is None:
            unread += 1
        else:
            evaluating.add(pair)
            bias.add(annotated)
        if progress is not None and not progress(len(evaluating) + unread, total):
            warnings.append(
                KnownError(
                    "Stopped early: the figures are of {count} {count:article|articles}.",
                    count=len(evaluating),
                )
            )
            break
    if not len(evaluating):
        raise _nothing(project, unread, only_sample=only_sample)
    settings = settings_of(project, frozenset(evaluating.names))
    evaluation = evaluating.result(settings, [*warnings, *warnings_of(settings, unread)])
    return replace(evaluation, bias=bias.figures, population=population)


def _nothing(project: Project, unread: int, *, only_sample: bool) -> KnownError:
    if unread:
        return KnownError(
            "No extractor has read the {count} completed {count:article|articles}. Run the"
            " extraction, and measure again.",
            count=unread,
        )
    if only_sample:
        return KnownError(
            "No article of the random sample is complete in the layer “{layer}”. `next --purpose sharper`"
            " lists them in the order in which to complete them.",
            layer=project.gold_in_sight,
        )
    return no_gold(project)


def no_gold(project: Project) -> KnownError:
    """Why there is nothing to measure against where no article of the layer in sight is complete."""
    if not project.reviewers.sees_all:
        return KnownError(
            "There is nothing to measure against: no article is complete in the layer “{layer}”, and before"
            " adjudication a reviewer sees no other. Complete one, or ask one of those who see all layers:"
            " {adjudicators}.",
            layer=project.gold_in_sight,
            adjudicators=", ".join(project.reviewers.adjudicators),
        )
    return KnownError(
        "There is no gold to measure against: no article is complete in the layer “{layer}”."
        " Complete one, and measure again.",
        layer=project.gold_layer,
    )


def warnings_of(settings: Settings, unread: int) -> Iterator[KnownError]:
    """What is odd about the figures: `unread` completed articles without predictions, an unknown version."""
    if unread:
        yield KnownError(
            "{count} completed {count:article was|articles were} not read by the extractor and"
            " {count:is|are} left out. Run the extraction to take {count:it|them} in.",
            count=unread,
        )
    if not settings.version:
        yield KnownError(
            "The predictions were not all made by the present version of “{extractor}”."
            " Run the extraction again to measure that one.",
            extractor=settings.extractor,
        )


def looked_at(project: Project, layer: str) -> tuple[KnownError, ...]:
    """What to say beside figures against a layer that is not the gold; nothing where it is."""
    if layer == project.gold_in_sight:
        return ()
    return (
        KnownError(
            "These figures are against the layer “{layer}”; the gold of the project is the layer “{gold}”.",
            layer=layer,
            gold=project.gold_layer,
        ),
    )


def evaluate_files(predictions: Path, gold: Path) -> Evaluation:
    """Files or folders of predictions against those of gold, paired by `file`.

    Raises KnownError where a file cannot be read, the gold is empty, or the sides have nothing in common.
    """
    predicted, expected = listed(predictions), listed(gold)
    if not expected:
        raise KnownError("There is no article in {path}, so there is no gold to measure against.", path=gold)
    found = compared(predicted, expected)
    settings = Settings(
        gold=content_hash(
            [each.file for each in expected], lambda at: [found.metric for found in expected[at].metrics]
        ),
        extractor=_all(predicted, "extractor"),
        version=_all(predicted, "version"),
        configuration=_all(predicted, "configuration"),
    )
    return evaluate(found.pairs, settings, found.warnings)


def _all(entries: Sequence[Listed], field: str) -> str:
    return ", ".join(sorted({getattr(each, field) for each in entries} - {""}))


def write_report(
    evaluation: Evaluation,
    path: Path,
    language: str,
    title: str = "",
    *,
    say: Callable[[KnownError], str] = str,
) -> None:
    """The report as one HTML page, its warnings in the words of `say`.

    Raises KnownError where the place cannot be written.
    """
    write_whole(path, report(evaluation, language, title, say=say).encode("utf-8", "replace"))
