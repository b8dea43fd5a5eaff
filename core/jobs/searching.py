"""The queue's query language: words, and fields such as kind:money, cause:date, value:1.4亿, for:me."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from core import extraction
from core.errors import KnownError
from core.schema import schema
from core.schema.terms import Term
from core.store import Query, Word, compared

__all__ = ["FIELDS", "Query", "query_of"]

FIELDS = {
    "kind": ("kind", "类型"),
    "cause": ("cause", "原因"),
    "value": ("value", "数值"),
    "for": ("for", "分给"),
}
"""The names of each field, the English one first."""
_ME = {"me", "我"}
_NOBODY = {"none", "无"}
_NAMES = {name: field for field, names in FIELDS.items() for name in names}
_SAID = r'"(?P<one>[^"]*)"?|“(?P<two>[^”]*)”?|(?P<bare>\S*)'
_TERM = re.compile(rf"(?:(?P<field>{'|'.join(_NAMES)})[:：])?(?:{_SAID})", re.IGNORECASE)


def query_of(words: str, reviewer: str, language: str = "en") -> Query:
    """What these words ask for; “me” is that reviewer. A field without its value asks for nothing yet.

    Raises KnownError, with what there is to choose from, for a name or a value that is none.
    """
    asked: dict[str, list[str]] = {field: [] for field in ("", *FIELDS)}
    at = 0
    while (match := _TERM.match(words, at)) is not None and at < len(words):
        at = max(match.end(), at + 1)
        said = next((part for part in match.group("one", "two", "bare") if part), "")
        if said.strip():
            asked[_NAMES[match["field"].lower()] if match["field"] else ""].append(said.strip())
    known = schema()
    return Query(
        words=tuple(Word(compared(word), extraction.numerals.parse(word)) for word in asked[""]),
        values=tuple(_value(word) for word in asked["value"]),
        kinds=tuple(_named(word, known.known_kinds, language) for word in asked["kind"]),
        causes=tuple(_cause(word, known.known_causes, language) for word in asked["cause"]),
        assigned=_assigned(asked["for"], reviewer),
    )


def _value(words: str) -> Decimal:
    """The value that is written; a unit behind it says nothing more."""
    value = extraction.numerals.parse(words)
    if value is None:
        first = next(iter(extraction.numerals.numerals(extraction.surface.Surface(words).plain)), None)
        value = None if first is None or first.start else first.value.value
    if value is None:
        raise KnownError(
            "“{words}” is no value. Write it in any notation: value:1.4亿, value:140000000, value:12.5%.",
            words=words,
        )
    return value


def _named(name: str, terms: Sequence[Term], language: str) -> str:
    found = _term(name, terms)
    if found is None:
        raise KnownError(
            "There is no kind “{name}”. Kinds: {known}.", name=name, known=_listed(terms, language)
        )
    return found.id


def _cause(name: str, terms: Sequence[Term], language: str) -> str:
    found = _term(name, terms)
    if found is None:
        raise KnownError(
            "There is no cause “{name}”. Causes: {known}.", name=name, known=_listed(terms, language)
        )
    return found.id


def _term(name: str, terms: Iterable[Term]) -> Term | None:
    """The term of that name in either language; the beginning of a name is enough where only one has it."""
    wanted = name.casefold()
    begun = []
    for term in terms:
        names = [each.casefold() for each in (term.id, term.zh, term.en)]
        if wanted in names:
            return term
        if any(each.startswith(wanted) for each in names):
            begun.append(term)
    return begun[0] if len(begun) == 1 else None


def _listed(terms: Iterable[Term], language: str) -> str:
    return ("、" if language.startswith("zh") else ", ").join(term.name(language) for term in terms)


def _assigned(names: Sequence[str], reviewer: str) -> str | None:
    if not names:
        return None
    name = names[-1]
    if name.casefold() in _NOBODY:
        return ""
    return reviewer if name.casefold() in _ME else name
