"""Articles as tasks of Label Studio: what stands as an annotation, what an extractor said as a prediction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.formats import Annotated, Aspect, Loss, Output
from core.formats.exchange.described import DESCRIBED
from core.formats.exchange.document import Document, Mark
from core.formats.exchange.marking import marked
from core.formats.fields import is_line
from core.formats.label_studio.config import CHOICES, DOUBT, LABEL, NOTE, TEXT, WORDS, config
from core.model import Article
from core.record import Record, canonical

TASKS, CONFIG = "tasks.json", "config.xml"


def write(articles: Iterable[Annotated], out: Output) -> Iterator[Loss]:
    """A task a line; an article that is complete, or has metrics, has an annotation.

    A prediction has no score: an extractor of ours gives none, and one that is made up would be believed.
    """
    used: set[str] = set()
    with out.file(TASKS) as file:
        before = "[\n"
        for annotated in articles:
            document = marked(annotated)
            used.update(mark.label for mark in document.marks)
            file.write((before + canonical(_task(annotated, document))).encode())
            before = ",\n"
            yield from _losses(annotated.article)
        file.write(b"[]\n" if before == "[\n" else b"\n]\n")
    out.text(CONFIG, config(used))


def _task(annotated: Annotated, document: Document) -> Record:
    article = annotated.article
    said = {"title": article.title, "source": article.source, "published": article.published}
    data = {**dict(_others(article)), **said, TEXT: article.text, "complete": annotated.complete}
    task: Record = {"data": data, "annotations": [], "predictions": []}
    if annotated.metrics or annotated.complete:
        task["annotations"] = [{"result": _result(document), "ground_truth": annotated.complete}]
    if annotated.predictor:
        predicted = marked(replace(annotated, metrics=annotated.predicted))
        task["predictions"] = [{"result": _result(predicted), "model_version": annotated.predictor}]
    return task


def _others(article: Article) -> Iterator[tuple[str, str]]:
    own = (TEXT, *DESCRIBED)
    yield from ((name, value) for name, value in article.fields if name not in own and is_line(value))


def _losses(article: Article) -> Iterator[Loss]:
    kept = dict(_others(article))
    lost = (name for name, value in article.fields if value and name not in kept)
    yield from (Loss(Aspect.SOURCE, article.id, article.title, name=name) for name in lost)


def _result(document: Document) -> list[Record]:
    regions = [each for mark in document.marks for each in _regions(mark)]
    relations = [
        {
            "type": "relation",
            "from_id": link.source,
            "to_id": link.target,
            "direction": "right",
            "labels": [link.label],
        }
        for link in document.links
    ]
    return [*regions, *relations]


def _regions(mark: Mark) -> Iterator[Record]:
    """The mark, and each thing that is said of it, tied to it by its id."""
    place = {"start": mark.start, "end": mark.end}
    quoted = {**place, "text": mark.quote}

    def region(name: str, kind: str, value: Record) -> Record:
        return {"id": mark.id, "from_name": name, "to_name": TEXT, "type": kind, "value": value}

    yield region(LABEL, "labels", {**quoted, "labels": [mark.label]})
    for name in WORDS:
        if name in mark.notes:
            yield region(name, "textarea", {**place, "text": [mark.notes[name]]})
    for name in CHOICES:
        if name in mark.notes:
            yield region(name, "choices", {**quoted, "choices": [mark.notes[name]]})
    if DOUBT in mark.notes:
        yield region(DOUBT, "choices", {**quoted, "choices": [DOUBT]})
        if mark.notes[DOUBT]:
            yield region(NOTE, "textarea", {**place, "text": [mark.notes[DOUBT]]})
