"""What was decided, in a few words, and what the differences are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from core.jobs.consistency import Group, Instance, Revised, Sort
from core.schema import schema


def outcome(instance: Instance, language: str) -> str:
    """The kind, or that there is none and why."""
    decided = instance.decided
    if decided.state.annotates:
        return next((k.name(language) for k in schema().known_kinds if k.id == decided.kind), decided.kind)
    known = schema().known_causes
    cause = next((each.name(language) for each in known if each.id == decided.cause), decided.cause)
    if not cause:
        return QCoreApplication.translate("Consistency", "no metric")
    return QCoreApplication.translate("Consistency", "no metric ({cause})").format(cause=cause)


def verdict(instance: Instance, sort: Sort | None, language: str) -> str:
    """What tells the instance from the others of its group."""
    if sort is Sort.EDGES:
        return f"“{one_line(instance.words)}”"
    return outcome(instance, language)


def summary(group: Group, language: str) -> str:
    """How often it was decided in which way, the most frequent first."""
    if group.sort is Sort.EDGES:
        return counted(f"{each.shape.before}#{each.shape.after}" for each in group.instances)
    return counted(_bare(each, language) for each in group.instances)


def counted(words: Iterable[str]) -> str:
    """Each of these with how often it occurs."""
    return " · ".join(f"{word} {count}" for word, count in Counter(words).most_common())


def _bare(instance: Instance, language: str) -> str:
    if instance.decided.state.annotates:
        return outcome(instance, language)
    return QCoreApplication.translate("Consistency", "no metric")


def section(entry: Group | Revised) -> str:
    """The heading under which it is listed."""
    if isinstance(entry, Revised):
        return QCoreApplication.translate("Consistency", "Another look: the guideline changed")
    if entry.sort is Sort.OUTCOME:
        return QCoreApplication.translate("Consistency", "Same words, decided differently")
    return QCoreApplication.translate("Consistency", "Same pattern, other boundaries")


def title(entry: Group | Revised) -> str:
    """What the entry is about."""
    if isinstance(entry, Revised):
        version = QCoreApplication.translate("Consistency", "Guideline {version}")
        return version.format(version=entry.revision.version)
    return one_line(entry.words)


def about(entry: Group | Revised, language: str) -> str:
    """What stands below the title."""
    if isinstance(entry, Revised):
        return entry.revision.note or counted(outcome(each, language) for each in entry.instances)
    return summary(entry, language)


def one_line(text: str) -> str:
    """Words without line breaks."""
    return " ".join(text.split())
