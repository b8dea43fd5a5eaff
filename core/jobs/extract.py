"""Extraction: of a text alone, and of a project's articles under one run, kept in batches."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache, partial
from importlib.resources import files
from itertools import chain

from core import extraction as room
from core.jobs import Progress
from core.jobs.checking import check_fit, fitted
from core.jobs.cluster import hands
from core.jobs.cores import WORTH_HELP, in_order
from core.jobs.project import Project
from core.model import Article, Extraction, Run
from core.record import Record, exclusion_record, metric_record, span_record
from core.schema import Schema, in_force, schema

DEFAULT_EXTRACTOR = "rules"

_BATCH = 50
# About so many characters go to a process at once: enough to be worth the way, and soon done when stopped.
_HANDFUL = 10_000


def extract_text(name: str, text: str) -> Extraction:
    """What the extractor of that name finds in a text. Pure and picklable, for a helper process.

    Raises KnownError where there is no extractor of that name, or what it reports does not fit.
    """
    extraction = room.registry.extractor(name).extract(text)
    check_fit(name, text, extraction)
    return extraction


def record_of(
    file: str, text: str, extraction: Extraction, name: str = DEFAULT_EXTRACTOR, version: str = ""
) -> Record:
    """One file's extraction, shaped like gold: metrics with their rule, exclusions, undecided numbers.

    It says which extractor it comes from, so that what is measured on it later can say so, too; one
    that is not installed gives its version.
    """
    return {
        "file": file,
        "chars": len(text),
        "extractor": name,
        "version": version or room.registry.extractor(name).version,
        "configuration": configuration(),
        "metrics": [metric_record(found.metric, text) | {"rule": found.rule} for found in extraction.metrics],
        "exclusions": [exclusion_record(exclusion, text) for exclusion in extraction.exclusions],
        "unknown": [
            span_record(number.span, text)
            for number in room.coverage.unknown(room.numerals.scan(text), extraction)
        ],
    }


def configuration() -> str:
    """A hash of what steers extraction beside its code: schema, lexicons, and how numbers are scanned.

    Where it differs, an article counts as not yet read. Names, colours and keys of the schema steer nothing.
    """
    known = schema()
    terms = (*known.kinds, *known.roles, *known.causes)
    return _configuration(tuple(term.id for term in terms))


@cache
def _configuration(terms: tuple[str, ...]) -> str:
    digest = hashlib.sha256(room.numerals.SCANNER_VERSION.encode())
    digest.update("\0".join(terms).encode())
    lexicon = files("resources").joinpath("lexicon")
    listed = (file for file in lexicon.iterdir() if file.is_file())
    for file in sorted(listed, key=lambda file: file.name):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:16]


def likeness(name: str, known: Schema) -> str:
    """Which extractor this is, by all that its answers depend on: where it is the same, they are the same."""
    with in_force(known):
        version = room.registry.extractor(name).version
        return f"{name} {version}, {configuration()}, {_rules()}"


@cache
def _rules() -> str:
    """A hash of the rules themselves: a copy of the program may be older than its version says."""
    digest = hashlib.sha256()
    listed = files("core").joinpath("extraction").iterdir()
    for file in sorted((file for file in listed if file.name.endswith(".py")), key=lambda file: file.name):
        digest.update(file.name.encode() + b"\0" + file.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:16]


class Extracting:
    """One run under way over the articles that this version of the extractor has not read."""

    def __init__(self, project: Project, name: str = DEFAULT_EXTRACTOR, version: str = "") -> None:
        """A new run; its suggestions are the ones that the project shows from now on.

        An extractor that is not installed gives its version.
        """
        self._project = project
        self.extractor = name
        version = version or room.registry.extractor(name).version
        self._run = Run(uuid.uuid4().hex, name, version, configuration(), datetime.now(UTC))
        self._waiting: dict[str, Extraction] = {}
        self._done = 0

    @property
    def done(self) -> int:
        """How many articles were read and kept until now."""
        return self._done

    def pending(self) -> tuple[Article, ...]:
        """The articles to read, in the order of import."""
        return tuple(self._project.article(article_id) for article_id in self.pending_ids())

    def pending_ids(self) -> tuple[str, ...]:
        """Their ids: a large project's texts need not all be in memory at once."""
        return self._project.pending(self._run)

    def take(self, article_id: str, extraction: Extraction) -> None:
        """Keep what was found in an article, at once or with the next ones."""
        self._waiting[article_id] = fitted(extraction)
        if len(self._waiting) >= _BATCH:
            self._save()

    def finish(self) -> int:
        """Keep what is still waiting; how many articles were read in all.

        Where all had been read before, it is still this extractor that is shown from now on.
        """
        self._save()
        if not self.pending_ids():
            self._project.show_extractor(self.extractor)
        return self._done

    def _save(self) -> None:
        results, self._waiting = self._waiting, {}
        if results:
            self._project.save_run(self._run, results)
            self._done += len(results)


def extract_project(
    project: Project, name: str, progress: Progress, jobs: int = 1, scheduler: str = ""
) -> int:
    """Read what is pending, as far as `progress` lets it; the number of articles read.

    Many articles are read by so many processes, or by the Dask cluster of a `scheduler`, and kept in the
    order of import all the same. However it ends, what was read until then is kept, and the next run takes
    the rest.
    """
    extracting = Extracting(project, name)
    pending = extracting.pending_ids()
    jobs = jobs if len(pending) >= WORTH_HELP else 1
    known = schema()
    texts = (project.article(article_id).text for article_id in pending)
    size = _HANDFUL if jobs > 1 or scheduler else 0
    calls = ((name, known, some) for some in _handfuls(texts, size))
    try:
        with hands(jobs, scheduler if pending else "", partial(likeness, name, known)) as working:
            answers = chain.from_iterable(in_order(working, _extract_each, calls))
            for at, (article_id, extraction) in enumerate(zip(pending, answers, strict=True), 1):
                extracting.take(article_id, extraction)
                if not progress(at, len(pending)):
                    break
    finally:
        done = extracting.finish()
    return done


def _handfuls(texts: Iterator[str], size: int) -> Iterator[tuple[str, ...]]:
    some: list[str] = []
    characters = 0
    for text in texts:
        some.append(text)
        characters += len(text)
        if characters >= size:
            yield tuple(some)
            some, characters = [], 0
    if some:
        yield tuple(some)


def _extract_each(call: tuple[str, Schema, tuple[str, ...]]) -> tuple[Extraction, ...]:
    name, known, texts = call
    with in_force(known):
        return tuple(extract_text(name, text) for text in texts)
