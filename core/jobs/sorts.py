"""What rows are called in sentences: those that go to a meeting place, and those of a project file."""

from __future__ import annotations

from typing import Final

from core.errors import KnownError

_SORTS: Final = {
    "text": KnownError("articles"),
    "article": KnownError("descriptions of articles"),
    "run": KnownError("runs"),
    "reading": KnownError("readings by extractors"),
    "decision": KnownError("decisions"),
    "effort": KnownError("stretches of work"),
    "assignment": KnownError("assignments"),
    "filing": KnownError("filed cases"),
    "result": KnownError("results"),
    "shares": KnownError("shares of blind articles and planted errors"),
    "labels": KnownError("schemas"),
    "draw": KnownError("draws of the random sample"),
    "dealt": KnownError("ways in which articles were dealt"),
}
_TABLES: Final = {
    **{sort: _SORTS[sort] for sort in _SORTS.keys() - {"text", "reading"}},
    "project": KnownError("descriptions of the project"),
    "layer": KnownError("layers"),
    "article": KnownError("articles"),
    "body": KnownError("texts of articles"),
    "number": KnownError("numbers"),
    "extracted": _SORTS["reading"],
    "suggestion": KnownError("suggestions"),
    "said": KnownError("suggestions of single runs"),
    "exclusion": KnownError("exclusions"),
    "step": KnownError("steps"),
    "plant": KnownError("planted errors"),
    "plant_upheld": KnownError("planted errors that were upheld"),
    "queue_order": KnownError("orders of the queue"),
    "assigned": KnownError("assignments that hold"),
    "adjudicator": KnownError("adjudicators"),
    "release": KnownError("releases"),
    "frozen": KnownError("articles of releases"),
    "drawn": KnownError("articles of the random sample"),
    "meeting": KnownError("meeting places"),
}
_OTHERS: Final = KnownError("rows of another kind")


def called(sort: str) -> KnownError:
    """The sort in words, to stand in a sentence: whoever reads it may read another language."""
    return _SORTS.get(sort, _OTHERS)


def rows_of(table: str) -> KnownError:
    """What a table of a project file holds, in the same way."""
    return _TABLES.get(table, _OTHERS)
