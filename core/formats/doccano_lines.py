"""What both shapes of doccano's JSON Lines share: a text a line, and columns that doccano keeps as they are.

A row has every column, and all of them text: doccano makes a table of the rows, in which what is missing in
one of them becomes a number that is none, and its database refuses the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from core.formats import Annotated, Asked, Aspect, Loss, Output, Packet
from core.formats.exchange.carried import COLUMN, apart, carried, restored
from core.formats.exchange.described import described
from core.formats.exchange.document import Document, Link, Mark
from core.formats.exchange.marking import marked
from core.formats.fields import Fields
from core.formats.lines import objects
from core.model import Span
from core.record import Record, canonical

Row = Callable[[Document, Sequence[Mark]], Record]
"""The labels of a document as a shape has them; the marks beside it are those that overlap no other."""

Body = Callable[[Fields], tuple[tuple[Mark, ...], tuple[Link, ...]]]
"""Marks and links out of a line."""

_LABELS = ("label", "labels", "entities", "relations")


def write_lines(articles: Iterable[Annotated], out: Output, row: Row) -> Iterator[Loss]:
    """An article a line. Marks that overlap others are told: doccano takes them only into some projects."""
    with out.file() as file:
        for annotated in articles:
            article, document = annotated.article, marked(annotated)
            shown, hidden = apart(document.marks)
            line = {
                "text": article.text,
                "title": article.title,
                "source": article.source,
                "published": article.published,
                "complete": annotated.complete,
                COLUMN: carried(annotated),
                **row(document, shown),
            }
            file.write((canonical(line) + "\n").encode())
            yield from (_unseen(annotated, mark) for mark in hidden)


def _unseen(annotated: Annotated, mark: Mark) -> Loss:
    article, span = annotated.article, Span(mark.start, mark.end)
    return Loss(Aspect.UNSEEN, article.id, article.title, span, mark.label, span.quote(article.text))


def documents(packet: Packet, asked: Asked, body: Body, *, linked: bool) -> Iterator[Document]:
    """The document of each line. Raises KnownError."""
    for line, record in objects(packet.data, packet.name):
        fields = Fields(record, packet.name, line)
        marks, links = body(fields)
        said = record.get("Comments")
        listed = said if isinstance(said, list) else [said] if said else []
        comments = tuple((Aspect.OTHER, f"Comments[{at}]") for at in range(len(listed)))
        document = Document(fields.text("text"), marks, links, left=comments, line=line)
        document = described(document, fields, {"id", "text", "Comments", COLUMN, *_LABELS})
        if record.get(COLUMN):
            document = restored(document, record[COLUMN], asked.labels, linked=linked)
        yield document
