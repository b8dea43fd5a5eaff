"""What the sorts of rows that go to a meeting place are called, in sentences."""

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
_OTHERS: Final = KnownError("rows of another kind")


def called(sort: str) -> KnownError:
    """The sort in words, to stand in a sentence: whoever reads it may read another language."""
    return _SORTS.get(sort, _OTHERS)
