"""What one row says, read from its item when it is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model import Metric
from core.schema import Term, schema
from core.sheet import Item
from gui.figures import Figure, figure, short_figure
from gui.glyphs import Glyph, glyph_name, glyph_of
from gui.i18n import named


@dataclass(frozen=True, slots=True)
class Row:
    """A row's words. `kind` is empty for a number that is no metric; then `about` is its cause."""

    glyph: Glyph
    figure: Figure
    kind: str
    about: str
    roles: tuple[str, ...] = ()


def row_of(item: Item, text: str, language: str) -> Row:
    """The row of an item; `roles` are the quotes of period, scope and basis."""
    metric = item.metric or item.suggested
    if metric is None:
        return Row(glyph_of(item), Figure("", item.span.quote(text), ""), "", _cause(item, language))
    indicator, *others = (_quote(metric, role.id, text) for role in schema().roles)
    return Row(
        glyph_of(item), short_figure(metric.quantity, metric.kind), metric.kind, indicator, tuple(others)
    )


def lines_of(item: Item, text: str, language: str) -> list[str]:
    """Everything about an item, a line for each field: a tooltip, and what a screen reader says."""
    metric = item.metric or item.suggested
    quote = item.span.quote(text)
    state = glyph_name(glyph_of(item))
    if metric is None:
        return [f"{quote} · {state}", *filter(None, [_cause(item, language), item.note])]
    shown = figure(metric.quantity, metric.kind).text
    lines = [f"{shown} · {_name(schema().known_kinds, metric.kind, language)} · {state}"]
    quotes = ((role, _quote(metric, role.id, text)) for role in schema().known_roles)
    lines.extend(named(role.name(language), quote, language) for role, quote in quotes if quote)
    lines.append(QCoreApplication.translate("Rows", "In the text: {quote}").format(quote=quote))
    cause = _cause(item, language) if item.cause else ""
    return [*lines, *filter(None, [cause, metric.doubt or item.note])]


def _quote(metric: Metric, role: str, text: str) -> str:
    span = metric.role(role)
    return "" if span is None else " ".join(span.quote(text).split())


def _cause(item: Item, language: str) -> str:
    if item.cause:
        return _name(schema().known_causes, item.cause, language)
    return glyph_name(glyph_of(item))


def _name(terms: tuple[Term, ...], term_id: str, language: str) -> str:
    """The term's name; an id that this version's schema does not know stands for itself."""
    return next((term.name(language) for term in terms if term.id == term_id), term_id)
