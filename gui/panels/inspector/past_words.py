"""An item's history in words: who, when, what, and what was there before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from core.jobs.copying import copied_from
from core.jobs.history import Event, History, Origin
from core.jobs.review import why
from core.model import Metric
from core.schema import schema
from core.sheet import Standing
from gui.figures import written
from gui.i18n import named
from gui.steps import action_name

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that happened: a line, what changed, and when that was in words of now."""

    head: str
    detail: str
    tip: str
    quiet: bool = False


def told(history: History, text: str, language: str, now: datetime | None = None) -> tuple[Told, ...]:
    """The latest first; where it comes from is last."""
    now = now or datetime.now(UTC)
    events = [_event(event, text, language, now) for event in history.events]
    origins = [_origin(origin, language, now) for origin in history.origins]
    return (*reversed(events), *reversed(origins))


def _event(event: Event, text: str, language: str, now: datetime) -> Told:
    decision = event.decision
    what = action_name(decision.action)
    if not event.stands:
        what = QCoreApplication.translate("Past", "{what} (undone since)").format(what=what)
    head = f"{_clock(decision.at)} · {decision.reviewer} · {what}"
    return Told(head, "\n".join(_changes(event, text, language)), ago(decision.at, now), not event.stands)


def _origin(origin: Origin, language: str, now: datetime) -> Told:
    title = copied_from(origin.rule)
    if title is not None:
        words = QCoreApplication.translate("Past", "Copied forward from “{title}”.").format(title=title)
        return Told(words, "", ago(origin.at, now), quiet=True)
    head = QCoreApplication.translate("Past", "{time} · proposed by {extractor} {version}").format(
        time=_clock(origin.at), extractor=origin.extractor, version=origin.version
    )
    reason = why(origin.rule, language)
    return Told(
        head, named(origin.rule, reason, language) if reason else origin.rule, ago(origin.at, now), quiet=True
    )


def _clock(at: datetime) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def ago(at: datetime, now: datetime) -> str:
    """How long ago that was."""
    seconds = max(0, int((now - at).total_seconds()))
    if seconds < _MINUTE:
        return QCoreApplication.translate("Past", "just now")
    if seconds < _HOUR:
        return QCoreApplication.translate("Past", "{n} min ago").format(n=seconds // _MINUTE)
    if seconds < _DAY:
        return QCoreApplication.translate("Past", "{n} h ago").format(n=seconds // _HOUR)
    if seconds < 2 * _DAY:
        return QCoreApplication.translate("Past", "a day ago")
    return QCoreApplication.translate("Past", "{n} days ago").format(n=seconds // _DAY)


def _changes(event: Event, text: str, language: str) -> Iterator[str]:
    """What differs between what stood before and after; a first decision tells all."""
    before, after = event.before, event.after
    if after is None:
        if before is not None:
            yield QCoreApplication.translate("Past", "nothing stands")
        return
    if after.metric is None or not after.state.annotates:
        yield from _none(after, language)
        return
    was = before.metric if before is not None and before.state.annotates else None
    if was is None:
        yield f"{_kind(after.metric, language)} {written(after.metric)} · “{_quote(after.metric, text)}”"
        return
    sides = (
        (written(was), written(after.metric)),
        (_kind(was, language), _kind(after.metric, language)),
        (f"“{_quote(was, text)}”", f"“{_quote(after.metric, text)}”"),
        *_roles(was, after.metric, text, language),
        (was.doubt or "–", after.metric.doubt or "–"),
    )
    yield from (f"{old} → {new}" for old, new in sides if old != new)


def _none(after: Standing, language: str) -> Iterator[str]:
    cause = next(
        (each.name(language) for each in schema().known_causes if each.id == after.cause), after.cause
    )
    if cause:
        yield QCoreApplication.translate("Past", "cause: {cause}").format(cause=cause)
    if after.note:
        yield after.note


def _roles(was: Metric, now: Metric, text: str, language: str) -> Iterator[tuple[str, str]]:
    for role in schema().known_roles:
        old, new = was.role(role.id), now.role(role.id)
        if old != new:
            words = ["–" if span is None else span.quote(text) for span in (old, new)]
            yield named(role.name(language), words[0], language), words[1]


def _kind(metric: Metric, language: str) -> str:
    return next((kind.name(language) for kind in schema().known_kinds if kind.id == metric.kind), metric.kind)


def _quote(metric: Metric, text: str) -> str:
    return " ".join(metric.span.quote(text).split())
