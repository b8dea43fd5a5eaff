"""Why a metric has its roles: the rule that ties each of them to the value, told from where it stands.

A role's rule is a place: the noun phrase in front of the value, the clause before, the paragraph's opening.
So nothing has to be kept for it while a text is read.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Final, NamedTuple

from core.extraction.layout import Layout
from core.model import Metric, Span


class RoleRule(NamedTuple):
    """How a role is found; in `example`, the last metric that has the role has it by this rule."""

    id: str
    zh: str
    en: str
    example: str
    guideline: str

    @property
    def role(self) -> str:
        """The role that it gives."""
        return self.id.partition(".")[0]

    def why(self, language: str) -> str:
        """Its sentence; anything but Chinese reads English."""
        return self.zh if language.startswith("zh") else self.en


def _load() -> Mapping[str, RoleRule]:
    raw = tomllib.loads(files("resources").joinpath("lexicon", "links.toml").read_text("utf-8"))
    return MappingProxyType({row["id"]: RoleRule(**row) for row in raw["rule"]})


ROLE_RULES: Final[Mapping[str, RoleRule]] = _load()


def reasons(layout: Layout, metric: Metric) -> dict[str, RoleRule]:
    """The rule behind each role of a metric of the text that the layout is of."""
    return {role: _reason(layout, metric, role, span) for role, span in metric.roles}


def _reason(layout: Layout, metric: Metric, role: str, span: Span) -> RoleRule:
    """The first rule for the role among those that the place allows."""
    ids = (f"{role}.{name}" for name in _places(layout, metric, span))
    return next(ROLE_RULES[id_] for id_ in ids if id_ in ROLE_RULES)


def _places(layout: Layout, metric: Metric, span: Span) -> Iterator[str]:
    """Where a role stands, the most telling place first; every role has a rule for its clause."""
    text, value = layout.text, metric.span
    place = layout.place(value.start)
    if text[value.start - 1 : value.start] in {"（", "("}:
        yield "bracket"
    if text[span.start - 1 : span.start] == "占":
        yield "whole"
    if metric.kind == "rank" and span.start >= place.clause:
        yield "population"
    if span.start >= value.end:
        yield "behind"
    elif span.end <= place.clause:
        yield from ("sentence",) if span.end > place.sentence else ()
        yield from ("paragraph",) if span.end > place.paragraph else ("article", "paragraph")
    yield "clause"
