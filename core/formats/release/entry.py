"""An article as a release holds it: one line, and what is counted of it.

The fields are those of our JSON Lines, in a shape that keeps its types for readers of tables (Hugging Face,
pyarrow): nothing is null, and roles are objects in a list. Our own readers take both shapes.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from core.formats import Annotated
from core.model import Metric
from core.record import Record, canonical, metric_record


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
    metrics = sorted(annotated.metrics, key=lambda metric: (metric.span, metric.kind, repr(metric)))
    record = {
        "id": article.id,
        "title": article.title,
        "text": article.text,
        "source": article.source,
        "published": article.published,
        "complete": True,
        "metrics": [_metric(metric, article.text) for metric in metrics],
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


def _metric(metric: Metric, text: str) -> Record:
    record = metric_record(metric, text)
    roles = [
        {"role": name, "start": span.start, "end": span.end, "text": span.quote(text)}
        for name, span in metric.roles
    ]
    return record | {
        "upper": record["upper"] or "",
        "direction": record["direction"] or "",
        "roles": roles,
        "doubtful": metric.doubt is not None,
        "doubt": metric.doubt or "",
    }
