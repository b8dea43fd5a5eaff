"""What must not be so in a project file, article by article: pure; each a line with its place and cure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from core import extraction
from core.errors import KnownError
from core.model import Action, Metric, Span, article_id
from core.record import metric_of, place_id, suggestion_id
from core.review.standing import OF_ARTICLE, TRAVEL
from core.schema import schema
from core.sheet import Kept
from core.store import MOST_LAMPORT, RawArticle, RawDecision, holds_words, metric_in

_UNREADABLE = (
    *(ArithmeticError, AssertionError, KnownError, LookupError),
    *(RecursionError, TypeError, ValueError),
)
_LONGEST = 1_000
"""So many digits has no value: written out, 1E+999999999 would fill the memory."""
_METRICS = {Action.ACCEPT, Action.ADD, Action.EDIT}


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that must not be so. `sort` names it for a machine; `cure` says what can be done."""

    sort: str
    error: KnownError
    cure: KnownError
    article: str = ""
    layer: str = ""
    span: Span | None = None


def remade() -> KnownError:
    """What can be had again without guessing."""
    return KnownError("Repairing into a new file makes it anew.")


def left_out() -> KnownError:
    """What is not whole and cannot be made anew."""
    return KnownError(
        "Repairing into a new file leaves it out and lists it; an earlier copy may have it whole."
    )


def read_again() -> KnownError:
    """What an extractor said."""
    return KnownError("Repairing into a new file leaves it out; extract again to have it.")


def opened_again() -> KnownError:
    """What a reviewer should look at."""
    return KnownError(
        "Open the article again and answer what is left; repairing into a new file opens it again."
    )


def later_holds() -> KnownError:
    """Of two metrics that cannot stand both."""
    return KnownError("Take one of them out; repairing into a new file keeps the one decided later.")


def replaced() -> KnownError:
    """Bytes that are no text."""
    return KnownError("Repairing into a new file puts � in their place and lists it.")


def missing(decisions: int) -> KnownError:
    """Rows of which only their numbers are left, or the steps that they were made in."""
    return KnownError(
        "{count} {count:decision|decisions} that this file once held {count:is|are} not in it.",
        count=decisions,
    )


def text_flaws(raw: RawArticle) -> Iterator[Flaw]:
    """Whether the text is there, and the one that was imported: its SHA-256 is the article's name."""
    name = raw.id[:12]
    if raw.text is None:
        error = KnownError("“{title}” ({article}): its text is missing.", title=raw.title, article=name)
        yield Flaw("text", error, left_out(), raw.id)
    elif article_id(raw.text) != raw.id:
        error = KnownError(
            "“{title}” ({article}): its text is not the one that was imported.", title=raw.title, article=name
        )
        yield Flaw("text", error, left_out(), raw.id)
    elif len(raw.text) != raw.chars:
        error = KnownError(
            "“{title}” ({article}): {said} {said:character is|characters are} noted, the text has {found}.",
            title=raw.title,
            article=name,
            said=raw.chars,
            found=len(raw.text),
        )
        yield Flaw("text", error, remade(), raw.id)


def description_flaws(raw: RawArticle) -> Iterator[Flaw]:
    """Whether what was noted of its source can be read; else it may not be opened, and is not merged."""
    if not raw.dated or not holds_words(raw.conversions, raw.fields):
        error = KnownError(
            "“{title}” ({article}): what was noted of its source cannot be read.",
            title=raw.title,
            article=raw.id[:12],
        )
        yield Flaw("description", error, left_out(), raw.id)


def number_flaws(raw: RawArticle, text: str, numbers: list[tuple[int, int, str]]) -> Iterator[Flaw]:
    """Whether they are what the scanner finds; of another scanner, whether all of them are in the text."""
    versions = {version for _, _, version in numbers}
    sound = len(numbers) == raw.numbers and all(end <= len(text) for _, end, _ in numbers)
    if sound and versions <= {extraction.numerals.SCANNER_VERSION}:
        wanted = [(each.span.start, each.span.end) for each in extraction.numerals.scan(text)]
        sound = wanted == [(start, end) for start, end, _ in numbers]
    if not sound:
        error = KnownError(
            "“{title}” ({article}): its numbers are not those that the scanner {version} finds in the text.",
            title=raw.title,
            article=raw.id[:12],
            version=", ".join(sorted(versions)) or extraction.numerals.SCANNER_VERSION,
        )
        yield Flaw("numbers", error, remade(), raw.id)


def misfit(metric: Metric, text: str) -> bool:
    """Whether kind and roles mean nothing in the schema in force, or a place is not in the text."""
    known = schema()
    roles = {role.id for role in known.known_roles}
    places = (metric.span, *(span for _, span in metric.roles))
    values = (metric.quantity.value, metric.quantity.upper or metric.quantity.value)
    return (
        not all(value.is_finite() and abs(value.adjusted()) < _LONGEST for value in values)
        or metric.kind not in {kind.id for kind in known.known_kinds}
        or any(name not in roles for name, _ in metric.roles)
        or any(span.end > len(text) for span in places)
    )


def bad_suggestions(raw: RawArticle, text: str, rows: Iterable[tuple[object, ...]]) -> list[int]:
    """The numbers of those that are not what their id says, or do not fit: the id is a hash of all of it."""
    bad = []
    for key, article, name, *columns in rows:
        try:
            metric = metric_in(tuple(columns))
            sound = article == raw.key and not misfit(metric, text) and name == suggestion_id(raw.id, metric)
        except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError):
            sound = False
        if not sound:
            assert isinstance(key, int)  # it is the table's own number
            bad.append(key)
    return bad


def bad_exclusions(
    raw: RawArticle, text: str, rows: Iterable[tuple[int, int, str, str]]
) -> list[tuple[int, int]]:
    """The places of those of another target, of a cause that means nothing, or beyond the text."""
    causes = {cause.id for cause in schema().known_causes}
    return [
        (start, end)
        for start, end, target, cause in rows
        if (span := _span(start, end)) is None
        or span.end > len(text)
        or target != place_id(raw.id, span)
        or cause not in causes
    ]


def offer_flaws(raw: RawArticle, suggestions: int, exclusions: int) -> Iterator[Flaw]:
    """The same as a line."""
    if suggestions or exclusions:
        error = KnownError(
            "“{title}” ({article}): {suggestions} {suggestions:suggestion|suggestions} and"
            " {exclusions} {exclusions:exclusion|exclusions} do not fit the text, the schema or their"
            " own ids.",
            title=raw.title,
            article=raw.id[:12],
            suggestions=suggestions,
            exclusions=exclusions,
        )
        yield Flaw("suggestions", error, read_again(), raw.id)


def decision_flaw(raw: RawArticle, text: str, decision: RawDecision) -> Flaw | None:
    """Why the decision cannot be relied on; None where it can."""
    try:
        why = _trouble(raw, text, decision)
    except _UNREADABLE:
        why = KnownError("It cannot be read.")
    if why is None:
        return None
    span = _span(decision.start, decision.end)
    error = KnownError(
        "“{title}” ({article}), layer “{layer}”, {place}: a decision of {reviewer} ({action}, {decision})"
        " does not hold. {reason}",
        title=raw.title,
        article=raw.id[:12],
        layer=decision.layer,
        place="–" if span is None else f"{span.start}–{span.end}",
        reviewer=decision.reviewer,
        action=decision.action,
        decision=decision.id,
        reason=why,
    )
    cure = left_out() if _in_its_step(raw, decision) else remade()
    return Flaw("decision", error, cure, raw.id, decision.layer, span)


def _in_its_step(raw: RawArticle, decision: RawDecision) -> bool:
    return (decision.step_article, decision.step_layer) == (raw.key, decision.layer)


def _span(start: int | None, end: int | None) -> Span | None:
    return Span(start, end) if start is not None and end is not None and 0 <= start < end else None


def _trouble(raw: RawArticle, text: str, decision: RawDecision) -> KnownError | None:
    action = Action(decision.action)
    datetime.fromisoformat(decision.at)
    if decision.lamport > MOST_LAMPORT:
        raise ValueError("an order out of range")
    if not _in_its_step(raw, decision):
        return KnownError("Its step is missing, or lies elsewhere.")
    if action in TRAVEL and not decision.of_step:
        return KnownError("The step that it is about is missing.")
    if (action in OF_ARTICLE) != (decision.target == raw.id):
        return KnownError("It is about something else than it says.")
    if decision.cause and decision.cause not in {cause.id for cause in schema().known_causes}:
        return KnownError("The schema has no cause “{cause}”.", cause=decision.cause)
    return _misquote(text, decision) or _metric_trouble(text, decision, needed=action in _METRICS)


def _misquote(text: str, decision: RawDecision) -> KnownError | None:
    if decision.start is None and decision.end is None:
        return None
    span = _span(decision.start, decision.end)
    found = "" if span is None else span.quote(text)
    if found and found == decision.quote:
        return None
    return KnownError("It quotes “{quote}”, the text reads “{found}”.", quote=decision.quote, found=found)


def _metric_trouble(text: str, decision: RawDecision, *, needed: bool) -> KnownError | None:
    if decision.metric is None:
        return KnownError("Its metric is missing.") if needed else None
    record = json.loads(decision.metric)
    metric = metric_of(record)
    if misfit(metric, text):
        return KnownError("Its metric fits neither text nor schema.")
    if not _quoted(record, metric, text):
        return KnownError("Its metric quotes what is not in the text.")
    return None


def _quoted(record: dict[str, object], metric: Metric, text: str) -> bool:
    roles = record.get("roles")
    assert isinstance(roles, dict)  # the metric was read from it
    return record.get("text") == metric.span.quote(text) and all(
        roles[name][2] == span.quote(text) for name, span in metric.roles
    )


def standing_flaws(raw: RawArticle, layer: str, kept: Kept | None, wanted: Kept, text: str) -> Iterator[Flaw]:
    """Whether what is kept (None: unreadable) is what the decisions say, and what they say can be."""
    where = {"title": raw.title, "article": raw.id[:12], "layer": layer}
    if kept != wanted:
        error = KnownError(
            "“{title}” ({article}), layer “{layer}”: what stands is not what the decisions say.", **where
        )
        yield Flaw("standing", error, remade(), raw.id, layer)
    metrics = sorted((each for each in wanted.standings if each.state.annotates), key=lambda each: each.span)
    for one, two in pairwise(metrics):
        if two.span.start < one.span.end:
            error = KnownError(
                "“{title}” ({article}), layer “{layer}”, {start}–{end}: “{quote}” and “{other}” stand both,"
                " and value spans of a layer never overlap.",
                **where,
                start=two.span.start,
                end=two.span.end,
                quote=one.span.quote(text),
                other=two.span.quote(text),
            )
            yield Flaw("overlap", error, later_holds(), raw.id, layer, two.span)
    if wanted.state.complete and wanted.decided < raw.numbers:
        error = KnownError(
            "“{title}” ({article}), layer “{layer}”: it is complete, and {count} of its numbers"
            " {count:is|are} undecided.",
            **where,
            count=raw.numbers - wanted.decided,
        )
        yield Flaw("gate", error, opened_again(), raw.id, layer)
