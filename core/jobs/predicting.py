"""Suggestions out of a file of predictions, in the shape of `extract --json`; all of it, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from core.errors import KnownError
from core.formats.answers import Prediction, read_predictions
from core.formats.files import read_whole
from core.jobs.extract import Extracting
from core.jobs.outside import checked_name, version_of
from core.jobs.project import Project
from core.model import Article, Extraction

_MOST_NAMES = 5


@dataclass(frozen=True, slots=True)
class Taken:
    """How many articles got suggestions, and sentences about what was left out."""

    done: int
    warnings: tuple[KnownError, ...]


def take_predictions(project: Project, path: Path, name: str = "") -> Taken:
    """Keep what the file says about articles of the project under that name, else the file's own.

    A prediction is for the article of its `id`, `file` or `source`. Raises KnownError with line and field
    where anything does not fit, and takes nothing then.
    """
    name = checked_name(name or path.stem)
    data = read_whole(path, str(path))
    predictions = read_predictions(data, path.name)
    known = _index(project)
    strangers = [each for each in predictions if _key(each, known) is None]
    if len(strangers) == len(predictions):
        raise KnownError(
            "No article of {name} is in the project: “id”, “file” or “source” of a line must say which"
            " article it is about.",
            name=path.name,
        )
    results = dict(_results(project, predictions, known))
    extracting = Extracting(project, name, version_of([data]))
    with project.together():
        for article_id in (each for each in extracting.pending_ids() if each in results):
            extracting.take(article_id, results[article_id])
        done = extracting.finish()
        project.show_extractor(name)
    return Taken(done, tuple(_left_out(strangers)))


def _left_out(strangers: list[Prediction]) -> Iterator[KnownError]:
    if strangers:
        names = [each.names[0] for each in strangers]
        yield KnownError(
            "{count} {count:article|articles} of the predictions {count:is|are} not in the project"
            " and {count:was|were} left out: {names}.",
            count=len(names),
            names=", ".join(names[:_MOST_NAMES]) + ("…" if len(names) > _MOST_NAMES else ""),
        )


def _results(
    project: Project, predictions: tuple[Prediction, ...], known: dict[str, str]
) -> Iterator[tuple[str, Extraction]]:
    lines: dict[str, int] = {}
    for prediction in predictions:
        article_id = _key(prediction, known)
        if article_id is None:
            continue
        line = prediction.fields.line
        if article_id in lines:
            raise KnownError(
                "{name}, line {line}: “{file}” was predicted in line {earlier} already."
                " Leave one of them out; nothing was taken from the file.",
                name=prediction.fields.name,
                line=line,
                file=prediction.names[0],
                earlier=lines[article_id],
            )
        lines[article_id] = line
        yield article_id, prediction.extraction(project.article(article_id).text)


def _key(prediction: Prediction, known: dict[str, str]) -> str | None:
    return next((known[name] for name in prediction.names if name in known), None)


def _index(project: Project) -> dict[str, str]:
    """Articles by all their names; a name that two of them bear names neither."""
    named = {(name, each) for each in project.article_ids() for name in _names(project.article(each))}
    times = Counter(name for name, _ in named)
    return {name: article_id for name, article_id in named if times[name] == 1}


def _names(article: Article) -> tuple[str, ...]:
    return tuple(name for name in (article.id, article.source, PurePosixPath(article.source).name) if name)
