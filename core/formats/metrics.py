"""Metrics out of a file's record: kinds and roles known, spans inside the text, quotes as it has them."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import KnownError
from core.formats.fields import Fields, is_whole
from core.model import Direction, Found, Metric, Modifier, Quantity, Span
from core.schema import schema


@dataclass(frozen=True, slots=True)
class Body:
    """What is known of an article's text: all of it, or only how many characters it has."""

    chars: int | None
    text: str | None = None


def read_metric(fields: Fields, body: Body) -> Found:
    """The metric, with its rule where one is named."""
    kinds = [kind.id for kind in schema().known_kinds]
    direction = fields.choice("direction", list(Direction)) if _given(fields, "direction") else None
    quantity = Quantity(
        value=fields.decimal("value"),
        upper=fields.decimal("upper") if _given(fields, "upper") else None,
        unit=fields.words("unit"),
        modifier=Modifier(fields.choice("modifier", list(Modifier), Modifier.EXACT)),
        direction=None if direction is None else Direction(direction),
    )
    metric = Metric(
        read_span(fields, body),
        fields.choice("kind", kinds),
        quantity,
        _roles(fields, body),
        fields.words("doubt") if fields.yes("doubtful", default=True) and "doubt" in fields else None,
    )
    return Found(metric, fields.words("rule"))


def _given(fields: Fields, field: str) -> bool:
    """A release, whose fields are never null, has an empty string where there is nothing."""
    return field in fields and fields.record[field] != ""


def read_span(fields: Fields, body: Body) -> Span:
    """Where it stands, by `start` and `end`; a quote beside them is held against the text."""
    span = _span(fields, "start", fields.whole("start"), fields.whole("end"), body)
    if "text" in fields:
        check_quote(fields, "text", span, fields.text("text"), body)
    return span


def _roles(metric: Fields, body: Body) -> tuple[tuple[str, Span], ...]:
    """By name, or as a release has them: objects in a list, each with its role."""
    known = [role.id for role in schema().known_roles]
    if isinstance(metric.record.get("roles"), list):
        listed = metric.objects("roles")
        return tuple([(each.choice("role", known), read_span(each, body)) for each in listed])
    fields = metric.inner("roles")
    roles = []
    for name, place in fields.record.items():
        if name not in known:
            raise KnownError(
                "{name}, line {line}: the schema knows no role of the name in “{field}”. Known are: {known}."
                " Nothing was taken from the file.",
                **fields.place(name),
                known=", ".join(known),
            )
        roles.append((name, _role(fields, name, place, body)))
    return tuple(roles)


def _role(fields: Fields, role: str, place: object, body: Body) -> Span:
    match place:
        case [start, end] if is_whole(start) and is_whole(end):
            return _span(fields, role, start, end, body)
        case [start, end, str(quote)] if is_whole(start) and is_whole(end):
            span = _span(fields, role, start, end, body)
            check_quote(fields, role, span, quote, body)
            return span
    raise KnownError(
        "{name}, line {line}: “{field}” should be [start, end, text]. Nothing was taken from the file.",
        **fields.place(role),
    )


def _span(fields: Fields, field: str, start: int, end: int, body: Body) -> Span:
    if 0 <= start < end and (body.chars is None or end <= body.chars):
        return Span(start, end)
    if body.chars is None:
        raise KnownError(
            "{name}, line {line}: “{field}” says {start}–{end}, which is no stretch of text: the end"
            " must lie behind the start. Nothing was taken from the file.",
            **fields.place(field),
            start=start,
            end=end,
        )
    raise KnownError(
        "{name}, line {line}: “{field}” says {start}–{end}, but the text has {chars} characters and"
        " the end must lie behind the start. Nothing was taken from the file.",
        **fields.place(field),
        start=start,
        end=end,
        chars=body.chars,
    )


def check_quote(fields: Fields, field: str, span: Span, quote: str, body: Body) -> None:
    """Refuse a quote that the text does not have there, or that cannot be as long as its span."""
    if body.text is not None and span.quote(body.text) != quote:
        raise KnownError(
            "{name}, line {line}: “{field}” at {start}–{end} should read “{quote}”, but the article reads"
            " “{found}” there. The offsets do not belong to this text; nothing was taken from the file.",
            **fields.place(field),
            start=span.start,
            end=span.end,
            quote=quote,
            found=span.quote(body.text),
        )
    if len(quote) != len(span):
        raise KnownError(
            "{name}, line {line}: “{field}” quotes “{quote}”, which does not fill {start}–{end}. Offsets"
            " count characters, the end excluded; nothing was taken from the file.",
            **fields.place(field),
            start=span.start,
            end=span.end,
            quote=quote,
        )
