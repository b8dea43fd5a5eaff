"""What goes into a reader and what comes out: a file with its companion, what was asked, what it brought."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from core.errors import KnownError
from core.formats.annotated import Annotated
from core.formats.exchange.adopting import adopted
from core.formats.exchange.document import Document
from core.formats.exchange.labels import Labels, Unknown, unknown_labels
from core.formats.exchange.losses import Loss
from core.formats.exchange.offsets import settled
from core.schema import Schema

_FIRST = re.compile(rb"\s*[^\n]{0,16777216}")


@dataclass(frozen=True, slots=True)
class Packet:
    """A file's bytes, the name it goes by, and the bytes of the file that belongs to it, if one does.

    Of a large file that is read in parts these are some lines, and `line` is the number of the first.
    """

    name: str
    data: bytes
    companion: bytes | None = None
    line: int = 1

    @property
    def suffix(self) -> str:
        """Of the name, in lower case, with its dot."""
        return PurePosixPath(self.name).suffix.lower()

    def opening(self, size: int = 65_536) -> str:
        """How the file begins, as text, for telling formats apart; what cannot be decoded is replaced."""
        return self.data[:size].decode(json.detect_encoding(self.data[:4]), "replace")

    def first(self) -> object:
        """The JSON value on its first line that is not blank; None for no JSON, or over 16 MB of it."""
        encoding = json.detect_encoding(self.data[:4])
        line = _FIRST.match(self.data) if encoding.startswith("utf-8") else None
        try:
            words = (self.data if line is None else line[0]).decode(encoding)
            return json.loads(words.lstrip().split("\n", 1)[0])
        except (ValueError, RecursionError):
            return None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person says of the files to read: what labels mean, what stood between tokens in the text.

    `schema` is the one by which to read them, where that is not the one in force: a helper process knows
    nothing of the open project.
    """

    labels: Labels = field(default_factory=Labels)
    separator: str = ""
    schema: Schema | None = None


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file brought. Where labels are unknown, no article of it: somebody has to say what they mean."""

    articles: tuple[Annotated, ...] = ()
    losses: tuple[Loss, ...] = ()
    unknown: tuple[Unknown, ...] = ()


def brought(documents: Iterable[Document], name: str, asked: Asked) -> Brought:
    """The articles of a file of another tool, all of them or none. Raises KnownError."""
    ready = [settled(document, document.within(name)) for document in documents]
    unknown = unknown_labels(ready, asked.labels)
    if unknown:
        return Brought(unknown=unknown)
    taken: dict[str, Annotated] = {}
    losses: list[Loss] = []
    for document in ready:
        place = document.within(name)
        _check_text(document, place)
        each = adopted(document, asked.labels, place)
        article = each.annotated.article
        if taken.setdefault(article.id, each.annotated).metrics != each.annotated.metrics:
            raise KnownError(
                "{name}, line {line}: the text that begins “{text}” stands in the file twice, with different"
                " metrics. Leave one of them out; nothing was taken from the file.",
                name=place,
                line=document.line,
                text=" ".join(article.text[:20].split()),
            )
        losses.extend(each.losses)
    return Brought(tuple(taken.values()), tuple(losses))


def _check_text(document: Document, name: str) -> None:
    if not document.text.strip() or "\0" in document.text:
        raise KnownError(
            "{name}, line {line}: the text is empty, or holds a NUL character. Leave it out and try again;"
            " nothing was taken from the file.",
            name=name,
            line=document.line,
        )
