"""A look at files before anything of them is kept: what comes in, what is lost, what is here already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import KnownError
from core.formats import Asked, Brought, Format, Loss
from core.formats.exchange.labels import LEFT_OUT, Labels, Unknown
from core.formats.exchange.losses import Aspect, tally
from core.jobs import Progress
from core.jobs.parts import Seen, parts
from core.jobs.project import Project
from core.jobs.reading import NOTHING_ASKED, read_source
from core.jobs.sources import Source, text_files
from core.record import suggestion_id
from core.schema import in_force


@dataclass(frozen=True, slots=True)
class Look:
    """What one file would bring: picklable, and texts are left behind.

    `format` is the format's name, empty where the file was refused. `articles` and their `metrics` are ids:
    what two files have comes in once. Where labels are `unknown`, nothing would come in until somebody says
    what they mean; metrics are those without them then, and losses cannot be told yet. `conversions` says how
    offsets were made ours, `pieces` is every loss with its place, `parts` are those in which a large file was
    read.
    """

    name: str
    format: str = ""
    articles: tuple[str, ...] = ()
    metrics: frozenset[str] = frozenset()
    losses: tuple[tuple[Aspect, int], ...] = ()
    unknown: tuple[Unknown, ...] = ()
    conversions: tuple[str, ...] = ()
    refused: KnownError | None = None
    pieces: tuple[Loss, ...] = ()
    parts: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What all files together would bring: articles, how many of them are here already, metrics, losses.

    A text that two files have is one article, with the metrics of both. `unknown` has each label once, the
    commonest first.
    """

    files: tuple[Look, ...] = ()
    articles: int = 0
    already: int = 0
    metrics: int = 0
    losses: tuple[tuple[Aspect, int], ...] = ()
    unknown: tuple[Unknown, ...] = ()

    @property
    def refused(self) -> tuple[KnownError, ...]:
        """Why files bring nothing."""
        return tuple(each.refused for each in self.files if each.refused is not None)


def look(source: Source, asked: Asked = NOTHING_ASKED, wanted: str = "") -> Look:
    """What is in a source, in the format of that name or in the one it looks like.

    Pure: run it in a helper process, source by source, and give each answer to a `Looking`. What is wrong
    with the file is returned, not raised.
    """
    try:
        with in_force(asked.schema):
            seen = Seen(source.name)
            looks, found = [], []
            for part in parts(source, wanted):
                looks.append(_looked(part, asked, wanted))
                seen.add(part, looks[-1].articles)
                found.append(part)
            return looks[0] if found == [source] else replace(_in_one(looks), parts=tuple(found))
    except KnownError as error:
        return Look(source.name, refused=error)


def _looked(source: Source, asked: Asked, wanted: str) -> Look:
    form, found = read_source(source, asked, wanted)
    if not found.unknown:
        return _look(source, form, found)
    known = {**asked.labels.mapped, **{each.label: LEFT_OUT for each in found.unknown}}
    _, rest = read_source(source, replace(asked, labels=Labels(known)), wanted)
    return _look(source, form, Brought(rest.articles, unknown=found.unknown))


def _in_one(looks: Sequence[Look]) -> Look:
    """The parts of one file as one look at it."""
    losses: Counter[Aspect] = Counter()
    for each in looks:
        losses.update(dict(each.losses))
    return replace(
        looks[0],
        articles=tuple(article for each in looks for article in each.articles),
        metrics=frozenset().union(*(each.metrics for each in looks)),
        losses=tuple(sorted(losses.items())),
        pieces=tuple(piece for each in looks for piece in each.pieces),
    )


def _look(source: Source, form: Format, found: Brought) -> Look:
    return Look(
        source.name,
        form.name,
        tuple(each.article.id for each in found.articles),
        frozenset(suggestion_id(each.article.id, one) for each in found.articles for one in each.metrics),
        tuple(sorted(tally(found.losses).items())),
        found.unknown,
        tuple(sorted({each for one in found.articles for each in one.article.conversions})),
        pieces=found.losses,
    )


class Looking:
    """A look under way: takes what was seen of each file, and says at any time what it comes to."""

    def __init__(self, project: Project | None = None) -> None:
        """Hold articles against those of this project, where there is one."""
        self._here = frozenset(() if project is None else project.article_ids())
        self._looks: list[Look] = []

    def take(self, seen: Look) -> None:
        """Add what was seen of a file."""
        self._looks.append(seen)

    def already(self, seen: Look) -> int:
        """How many articles of a file are here already."""
        return len(self._here.intersection(seen.articles))

    def preview(self) -> Preview:
        """All of it together."""
        looks = tuple(self._looks)
        articles = {each for one in looks for each in one.articles}
        losses: Counter[Aspect] = Counter()
        for one in looks:
            losses.update(dict(one.losses))
        return Preview(
            looks,
            len(articles),
            len(self._here & articles),
            len(frozenset().union(*(one.metrics for one in looks))),
            tuple(sorted(losses.items())),
            together(each for one in looks for each in one.unknown),
        )


def together(unknown: Iterable[Unknown]) -> tuple[Unknown, ...]:
    """The labels of several files, each once with its whole count, the commonest first."""
    found: dict[str, Unknown] = {}
    for each in unknown:
        before = found.get(each.label)
        found[each.label] = each if before is None else replace(before, count=before.count + each.count)
    return tuple(sorted(found.values(), key=lambda each: (-each.count, each.label)))


def look_over(
    paths: Iterable[Path],
    project: Project | None = None,
    asked: Asked = NOTHING_ASKED,
    wanted: str = "",
    progress: Progress = lambda _done, _total: True,
) -> Preview:
    """A look at files, folders and archives, as far as `progress` lets it; nothing is kept."""
    sources = text_files(paths, wanted)
    looking = Looking(project)
    for at, source in enumerate(sources, 1):
        looking.take(look(source, asked, wanted))
        if not progress(at, len(sources)):
            break
    return looking.preview()
