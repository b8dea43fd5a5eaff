"""Why an item is there, and what can be done about it, in a sentence or two."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.jobs.copying import copied_from
from core.jobs.review import guideline_section, why
from core.schema import schema
from core.sheet import Item, State
from gui.kind_keys import kind_keys
from gui.paint import key_sign


def reason(item: Item, language: str) -> str:
    """The rule or the person behind the item."""
    if item.state is State.ADDED and not item.rule:
        return QCoreApplication.translate("Reasons", "Added by hand.")
    if item.state is State.UNKNOWN:
        return QCoreApplication.translate("Reasons", "No rule knows what this number means.")
    if item.state is State.SETTLED:
        return QCoreApplication.translate(
            "Reasons",
            "This suggestion overlaps what you have decided. Nothing waits for it.",
        )
    parts = [cause(item, language)] if item.cause else []
    if item.rule:
        parts.append(_suggested(item, _rule(item.rule, language), language))
    return "\n".join(parts)


def _suggested(item: Item, words: str, language: str) -> str:
    """The rule's words; where the reviewer holds it for another kind, as what they are: the suggestion's."""
    if item.metric is None or item.suggested is None or item.metric.kind == item.suggested.kind:
        return words
    was = QCoreApplication.translate("Reasons", "Suggested as “{kind}”: {words}")
    kind = next((kind for kind in schema().known_kinds if kind.id == item.suggested.kind), None)
    return was.format(kind=item.suggested.kind if kind is None else kind.name(language), words=words)


def _rule(rule_id: str, language: str) -> str:
    """The rule's sentence and where the guideline says so; another extractor's rule is only named."""
    title = copied_from(rule_id)
    if title is not None:
        copied = QCoreApplication.translate("Reasons", "Copied forward from a decision in “{title}”.")
        return copied.format(title=title)
    words = why(rule_id, language)
    if not words:
        return rule_id
    return QCoreApplication.translate("Reasons", "{words} (guideline, section {section})").format(
        words=words, section=guideline_section(rule_id)
    )


def cause(item: Item, language: str) -> str:
    """Why the item is no metric, with an example."""
    known = next((cause for cause in schema().known_causes if cause.id == item.cause), None)
    if known is None:
        return item.cause
    if not known.example:
        return known.name(language)
    return QCoreApplication.translate("Reasons", "{cause}, such as {example}").format(
        cause=known.name(language), example=known.example
    )


def remedy(item: Item, keys: Mapping[str, str]) -> str:
    """What can be done about an item that is no metric; nothing is said of one that is."""
    if item.state is State.EXCLUDED:
        words = QCoreApplication.translate(
            "Reasons", "{accept} confirms that this is no metric; {kinds} make it one of that kind."
        )
    elif item.state is State.UNKNOWN:
        words = QCoreApplication.translate(
            "Reasons",
            "{reject}: no metric. {kinds}: a metric of that kind. {doubt}: doubtful, with a note.",
        )
    elif item.state is State.CONFIRMED:
        words = QCoreApplication.translate("Reasons", "Decided: no metric. {kinds} make it one all the same.")
    elif item.state is State.REJECTED:
        words = QCoreApplication.translate("Reasons", "{accept} accepts it after all.")
    else:
        return ""
    names = {name: key_sign(keys.get(name, "")) for name in ("accept", "reject", "doubt")}
    return words.format(kinds=kind_keys(keys), **names)
