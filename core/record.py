"""The one JSON shape of metrics, exclusions and numbers, for files, store and command line alike."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from core.errors import KnownError
from core.model import Direction, Exclusion, Metric, Modifier, Quantity, Span
from core.written import plain

Record = dict[str, Any]


def metric_record(metric: Metric, text: str) -> Record:
    """A metric as JSON holds it: offsets in code points, quotes beside them, values as decimal strings."""
    quantity = metric.quantity
    return {
        "start": metric.span.start,
        "end": metric.span.end,
        "text": metric.span.quote(text),
        "kind": metric.kind,
        "value": plain(quantity.value),
        "upper": None if quantity.upper is None else plain(quantity.upper),
        "unit": quantity.unit,
        "modifier": quantity.modifier.value,
        "direction": None if quantity.direction is None else quantity.direction.value,
        "roles": {name: [span.start, span.end, span.quote(text)] for name, span in metric.roles},
        "doubt": metric.doubt,
    }


def typed_record(metric: Metric, text: str) -> Record:
    """The same for readers of tables (Hugging Face, pyarrow), where a field has one type and none is null.

    Roles are objects in a list. Our own readers take both shapes.
    """
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


@lru_cache(maxsize=1 << 15)
def metric_said(written: str) -> Metric:
    """The metric of a record that is written as JSON: what several reviewers have accepted is read once.

    Raises KnownError as `metric_of` does, and what JSON raises.
    """
    return metric_of(json.loads(written))


def metric_of(record: Mapping[str, Any]) -> Metric:
    """The metric that a record of ours holds; quotes are not looked at. Raises KnownError with the reason.

    What comes from a file is read by `core.formats`, which checks field by field.
    """
    try:
        upper = record.get("upper")
        direction = record.get("direction")
        return Metric(
            span=Span(record["start"], record["end"]),
            kind=record["kind"],
            quantity=Quantity(
                value=Decimal(record["value"]),
                upper=None if upper is None else Decimal(upper),
                unit=record.get("unit", ""),
                modifier=Modifier(record.get("modifier", "=")),
                direction=None if direction is None else Direction(direction),
            ),
            roles=tuple((name, Span(role[0], role[1])) for name, role in record.get("roles", {}).items()),
            doubt=record.get("doubt"),
        )
    except (KeyError, TypeError, ValueError, IndexError, InvalidOperation, AttributeError) as error:
        raise KnownError(
            "This metric cannot be read ({reason}): {record}. Correct the file and try again.",
            reason=f"{type(error).__name__}: {error}",
            record=shortened(record),
        ) from None


def exclusion_record(exclusion: Exclusion, text: str) -> Record:
    """An exclusion as JSON holds it."""
    span = exclusion.span
    return {
        "start": span.start,
        "end": span.end,
        "text": span.quote(text),
        "cause": exclusion.cause,
        "rule": exclusion.rule,
    }


def span_record(span: Span, text: str) -> Record:
    """A bare stretch of text, such as an undecided number."""
    return {"start": span.start, "end": span.end, "text": span.quote(text)}


# json.dumps would make an encoder anew for each record.
_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def canonical(record: object) -> str:
    """JSON with sorted keys and no spare space: the same content gives the same characters."""
    return _CANONICAL(record)


def shortened(record: object, limit: int = 160) -> str:
    """A record for a sentence: canonical, cut where it grows long."""
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, default=str)
    text = text.encode("utf-8", "backslashreplace").decode()  # half of a pair would break whatever shows it
    return text if len(text) <= limit else text[: limit - 1] + "…"


def target_id(article_id: str, what: str, *parts: object) -> str:
    """The opaque name of something in an article: the same thing gets the same name on every machine."""
    return hashlib.sha256(canonical([article_id, what, *parts]).encode()).hexdigest()[:32]


def suggestion_id(article_id: str, metric: Metric) -> str:
    """The same metric of the same article is the same suggestion, whichever run found it.

    The text is not needed: the article's id stands for it.
    """
    record = metric_record(metric, "")
    roles = {name: [span.start, span.end] for name, span in metric.roles}
    return target_id(article_id, "metric", {**record, "text": "", "roles": roles})


def place_id(article_id: str, span: Span) -> str:
    """The name of a stretch that holds a number: an exclusion or an undecided number there."""
    return target_id(article_id, "place", span.start, span.end)
