"""What can be decided about an instance here: as the others of its group were, or that it stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from core.jobs.consistency import Group, Instance, Revised, Sort
from core.model import Span
from gui.panels.consistency.words import one_line, outcome, verdict


@dataclass(frozen=True, slots=True)
class Choice:
    """A metric of that kind over that span; without a span, no metric for that cause.

    `key` is the place of that way among all of the group, the most frequent first: whichever decision is
    chosen, 1 never turns it into what fewer are.
    """

    key: int
    words: str
    kind: str
    span: Span | None
    cause: str = ""


def odd_one_out(entry: Group | Revised, language: str) -> int:
    """The first instance of the rarest form; the first of all where every form is as frequent."""
    if isinstance(entry, Revised):
        return 0
    forms = [verdict(each, entry.sort, language) for each in entry.instances]
    counted = Counter(forms)
    return forms.index(min(forms, key=lambda form: counted[form]))


def choices(entry: Group | Revised, current: Instance, language: str) -> tuple[Choice, ...]:
    """How the others were decided, each way once, without the present one; the most frequent first."""
    if isinstance(entry, Revised):
        return ()
    examples: dict[object, Instance] = {}
    for each in entry.instances:
        examples.setdefault(_way(entry.sort, each), each)
    frequent = Counter(_way(entry.sort, each) for each in entry.instances).most_common()
    found = (
        _like(key, entry.sort, examples[way], current, language) for key, (way, _) in enumerate(frequent, 1)
    )
    return tuple(choice for choice in found if choice is not None)


def _way(sort: Sort, instance: Instance) -> object:
    """What tells ways of deciding apart."""
    decided = instance.decided
    if sort is Sort.EDGES:
        return instance.shape
    return decided.kind if decided.state.annotates else (decided.cause,)


def _like(key: int, sort: Sort, other: Instance, current: Instance, language: str) -> Choice | None:
    if not other.decided.state.annotates:
        same = not current.decided.state.annotates
        return None if same else Choice(key, outcome(other, language), "", None, other.decided.cause)
    span = current.reading(other) if sort is Sort.OUTCOME else current.shaped(other.shape)
    kind = other.decided.kind if sort is Sort.OUTCOME else current.decided.kind
    stands = current.decided.state.annotates
    if span is None or (stands and (span, kind) == (current.decided.span, current.decided.kind)):
        return None
    start = span.start - current.decided.span.start + current.span.start
    words = one_line(current.around[start : start + len(span)])
    name = outcome(other, language) if sort is Sort.OUTCOME else outcome(current, language)
    return Choice(key, f"{name} “{words}”", kind, span)
