"""What would be done at a place, and what is there now, in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model import Metric
from core.schema import schema
from core.sheet import Deed, Item, Likeness, Place
from gui.figures import short_figure
from gui.glyphs import Glyph, glyph_name


def heading(item: Item, text: str, language: str) -> str:
    """What is repeated: the item's words, and what was decided of them."""
    quote = " ".join(item.span.quote(text).split())
    none = item.metric is None or not (item.state.annotates or item.state.undecided)
    what = (
        no_metric(item.cause, language) if none or item.metric is None else kind_name(item.metric, language)
    )
    return QCoreApplication.translate("Alike", "Like “{quote}”: {what}").format(quote=quote, what=what)


def likeness(place: Place) -> str:
    """How the place is like the item."""
    return {
        Likeness.SAME: QCoreApplication.translate("Alike", "same words"),
        Likeness.PATTERN: QCoreApplication.translate("Alike", "same pattern"),
    }[place.likeness]


def deed(place: Place, text: str, language: str) -> str:
    """What would be done."""
    metric, was = place.metric, place.was
    if metric is None:
        words = QCoreApplication.translate("Alike", "confirm: {what}")
        what = no_metric(place.cause, language)
        return words.format(what=what) if place.deed is Deed.ACCEPT else what
    if place.deed is Deed.ACCEPT:
        return QCoreApplication.translate("Alike", "accept as {what}").format(what=_whole(metric, language))
    if place.deed is Deed.MAKE or was is None:
        return QCoreApplication.translate("Alike", "becomes {what}").format(what=_whole(metric, language))
    sides = {
        Deed.KIND: (kind_name(was, language), kind_name(metric, language)),
        Deed.EDGES: (f"“{was.span.quote(text)}”", f"“{metric.span.quote(text)}”"),
        Deed.VALUE: (_value(was), _value(metric)),
    }[place.deed]
    return " → ".join(sides)


def standing(place: Place) -> str:
    """What was decided there already; empty where it waits."""
    if place.waits or place.state is None:
        return ""
    now = QCoreApplication.translate("Alike", "now: {state}")
    return now.format(state=glyph_name(Glyph(place.state.value)))


def no_metric(cause: str, language: str) -> str:
    """That it is none, and why."""
    known = next((each.name(language) for each in schema().known_causes if each.id == cause), cause)
    if not known:
        return QCoreApplication.translate("Alike", "no metric")
    return QCoreApplication.translate("Alike", "no metric ({cause})").format(cause=known)


def kind_name(metric: Metric, language: str) -> str:
    """The kind's name; an id that the schema does not know stands for itself."""
    return next((k.name(language) for k in schema().known_kinds if k.id == metric.kind), metric.kind)


def _value(metric: Metric) -> str:
    return short_figure(metric.quantity, metric.kind).text


def _whole(metric: Metric, language: str) -> str:
    return f"{kind_name(metric, language)} {_value(metric)}"
