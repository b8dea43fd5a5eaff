"""An article as a release holds it: one line of our JSON Lines, and what is counted of it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from core.formats import Annotated
from core.formats.exchange.marking import ordered
from core.record import canonical, typed_record


@dataclass(frozen=True, slots=True)
class Entry:
    """A completed article: its line of the data, LF at its end, and that line's SHA-256."""

    id: str
    title: str
    line: bytes
    sha256: str
    kinds: Mapping[str, int]
    doubtful: int

    @property
    def text(self) -> str:
        """The article's text, read out of the line."""
        found: str = json.loads(self.line)["text"]
        return found

    @property
    def metrics(self) -> int:
        """How many metrics stand in it."""
        return sum(self.kinds.values())


def entry_of(annotated: Annotated) -> Entry:
    """The same article and metrics always give the same line."""
    article = annotated.article
    metrics = ordered(annotated)
    record = {
        "id": article.id,
        "title": article.title,
        "text": article.text,
        "source": article.source,
        "published": article.published,
        "complete": True,
        "metrics": [typed_record(metric, article.text) for metric in metrics],
    }
    line = (canonical(record) + "\n").encode()
    return Entry(
        article.id,
        article.title,
        line,
        hashlib.sha256(line).hexdigest(),
        Counter(metric.kind for metric in metrics),
        sum(metric.doubt is not None for metric in metrics),
    )
