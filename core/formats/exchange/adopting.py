"""Documents of other tools become articles with metrics: labels mean kinds and roles, links give roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from core import extraction
from core.errors import KnownError
from core.formats.annotated import Annotated
from core.formats.exchange.document import QUANTITY, Document, Mark
from core.formats.exchange.labels import LEFT_OUT, Labels, is_kind
from core.formats.exchange.losses import Aspect, Loss, quoted
from core.formats.exchange.marking import notes_of
from core.formats.fields import decimal_of
from core.model import Article, Direction, Metric, Modifier, Quantity, Span
from core.schema import schema

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Adopted:
    """An article with its metrics, and what of its file has no place here."""

    annotated: Annotated
    losses: tuple[Loss, ...] = ()


def adopted(document: Document, labels: Labels, name: str) -> Adopted:
    """The article of a document whose offsets are settled and whose labels all have a meaning.

    A value without notes is read from its words. Raises KnownError that lists the marks where a value
    cannot be read, where value spans overlap, or where two links fill one role.
    """
    article = replace(
        Article.of(document.text, document.title, document.source, document.published, document.fields),
        conversions=document.conversions,
    )
    known = labels.meanings(mark.label for mark in document.marks)
    meanings = {mark.id: known[mark.label] or LEFT_OUT for mark in document.marks}
    values = [mark for mark in document.marks if is_kind(meanings[mark.id])]
    _check_apart(values, document, name)
    linked = _linked(document, meanings, labels, name)
    metrics = tuple(_metrics(document, values, meanings, linked.roles, name))
    kept = linked.used | {mark.id for mark in values}
    idle = [(Aspect.MARK, mark, mark.label) for mark in document.marks if mark.id not in kept]
    unread = [(Aspect.QUANTITY, *each) for each in _unread(values, metrics)]
    lone = linked.used.difference(mark.id for mark in values)
    fillers = [mark for mark in document.marks if mark.id in lone]
    said = [(Aspect.OTHER, mark, what) for mark in fillers for what in mark.notes]
    losses = [_loss(article, *each) for each in (*idle, *linked.idle, *unread, *said)]
    losses += [Loss(aspect, article.id, article.title, name=what) for aspect, what in document.left]
    return Adopted(Annotated(article, metrics, document.complete), tuple(losses))


def _loss(article: Article, aspect: Aspect, mark: Mark | None, what: str) -> Loss:
    if mark is None:
        return Loss(aspect, article.id, article.title, name=what)
    quote = quoted(article.text, mark.start, mark.end)
    return Loss(aspect, article.id, article.title, Span(mark.start, mark.end), what, quote)


def _unread(values: Iterable[Mark], metrics: Iterable[Metric]) -> Iterator[tuple[Mark, str]]:
    """Notes of a quantity that stand without a value, and say something else than the words do."""
    for mark, metric in zip(values, metrics, strict=True):
        if "value" not in mark.notes:
            said = {"modifier": "=", **notes_of(metric.quantity)}
            notes = [(name, mark.notes.get(name)) for name in QUANTITY if name != "value"]
            yield from ((mark, name) for name, note in notes if note and note != said.get(name))


def _check_apart(values: Iterable[Mark], document: Document, name: str) -> None:
    ordered = sorted(values, key=lambda mark: (mark.start, mark.end))
    meeting = [(one, two) for one, two in pairwise(ordered) if two.start < one.end]
    if meeting:
        raise KnownError(
            "{name}, line {line}: {count} values overlap, and value spans never do: {marks}."
            " Nothing was taken from the file.",
            name=name,
            line=document.line,
            count=len(meeting),
            marks=_listed([mark for pair in meeting for mark in pair], document),
        )


def _listed(marks: Iterable[Mark], document: Document) -> str:
    shown = list(marks)
    words = [
        f"{mark.label} {mark.start}–{mark.end} “{quoted(document.text, mark.start, mark.end)}”"
        for mark in shown[:_SHOWN]
    ]
    return "; ".join([*words, *(["…"] if len(shown) > _SHOWN else [])])


_Roles = Mapping[str, tuple[tuple[str, Span], ...]]


@dataclass(frozen=True, slots=True)
class _Linked:
    """What fills the roles of each value, the marks that do, and the links that are no role of a value."""

    roles: _Roles
    used: frozenset[str]
    idle: tuple[tuple[Aspect, Mark | None, str], ...]


def _linked(document: Document, meanings: Mapping[str, str], labels: Labels, name: str) -> _Linked:
    """The roles that links give: a link's own name says which, if it can, else the label of what it names."""
    marks = {mark.id: mark for mark in document.marks}
    roles = {role.id for role in schema().known_roles}
    found: dict[str, dict[str, Span]] = {}
    used: set[str] = set()
    idle: list[tuple[Aspect, Mark | None, str]] = []
    named_by = labels.meanings(link.label for link in document.links)
    for link in document.links:
        source, target = marks.get(link.source), marks.get(link.target)
        if source is None or target is None:
            idle.append((Aspect.ROLE, source or target, link.label))
            continue
        if not is_kind(meanings[source.id]) and is_kind(meanings[target.id]):
            source, target = target, source  # drawn from the role to the value, as some prefer
        named = named_by[link.label]
        role = named if named in roles else meanings[target.id]
        if not is_kind(meanings[source.id]) or role not in roles:
            idle.append((Aspect.ROLE, source, link.label))
            continue
        filled = found.setdefault(source.id, {})
        span = Span(target.start, target.end)
        if filled.setdefault(role, span) != span:
            raise KnownError(
                "{name}, line {line}: the role “{role}” of {value} is filled twice. A metric has one of each"
                " role; nothing was taken from the file.",
                name=name,
                line=document.line,
                role=role,
                value=_listed([source], document),
            )
        used.add(target.id)
    given = {value: tuple(filled.items()) for value, filled in found.items()}
    return _Linked(given, frozenset(used), tuple(idle))


def _metrics(
    document: Document, values: Iterable[Mark], meanings: Mapping[str, str], roles: _Roles, name: str
) -> Iterator[Metric]:
    wrong: list[Mark] = []
    for mark in values:
        quantity = _quantity(document.text, mark, meanings[mark.id])
        if quantity is None:
            wrong.append(mark)
        else:
            span = Span(mark.start, mark.end)
            yield Metric(span, meanings[mark.id], quantity, roles.get(mark.id, ()), mark.notes.get("doubt"))
    if wrong:
        raise KnownError(
            "{name}, line {line}: {count} {count:mark holds|marks hold} no value that can be read:"
            " {marks}. Correct {count:its stretch|their stretches}, or map {count:its|their} label to"
            " something else; nothing was taken from the file.",
            name=name,
            line=document.line,
            count=len(wrong),
            marks=_listed(wrong, document),
        )


def _quantity(text: str, mark: Mark, kind: str) -> Quantity | None:
    """As the file notes it, or as the words say; None where neither can be read."""
    notes = mark.notes
    if "value" not in notes:
        return _said(text, mark, kind)
    try:
        upper, direction = notes.get("upper"), notes.get("direction")
        return Quantity(
            _decimal(notes["value"]),
            None if not upper else _decimal(upper),
            notes.get("unit", ""),
            Modifier(notes.get("modifier") or Modifier.EXACT),
            None if not direction else Direction(direction),
        )
    except ValueError:
        return None


def _decimal(words: str) -> Decimal:
    if (value := decimal_of(words)) is None:
        raise ValueError(words)
    return value


def _said(text: str, mark: Mark, kind: str) -> Quantity | None:
    try:
        return extraction.proposal.proposed(text, Span(mark.start, mark.end), kind).quantity
    except KnownError:
        return None
