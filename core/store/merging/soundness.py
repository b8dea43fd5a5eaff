"""What theirs offers, looked at before it is taken: our readers would stumble over it ever after."""

from __future__ import annotations

from collections.abc import Callable

from core.errors import KnownError
from core.store.decisions import MOST_LAMPORT
from core.store.rows import Row

_NO_NUMBER = "({0} NOT GLOB '[0-9]*' AND {0} NOT GLOB '-[0-9]*' OR {0} GLOB '?*-*' OR {0} GLOB '*.*.*')"
_SUGGESTIONS = f"""SELECT a.title FROM other.suggestion s JOIN other.article a ON a.key = s.article
    WHERE s."end" > a.chars OR {_NO_NUMBER.format("s.value")}
    OR s.upper IS NOT NULL AND {_NO_NUMBER.format("s.upper")}
    OR s.roles IS NOT NULL AND NOT json_valid(s.roles)"""
_EXCLUSIONS = """SELECT a.title FROM other.exclusion e JOIN other.article a ON a.key = e.article
    WHERE e."end" > a.chars"""
_NUMBERS = """SELECT a.title FROM other.number n JOIN other.article a ON a.key = n.article
    WHERE n."end" > a.chars"""

_NO_WORDS = (
    "CASE WHEN json_valid({0}) THEN EXISTS (SELECT 1 FROM json_each({0}) WHERE type <> 'text') ELSE 1 END"
)
_DESCRIPTIONS = f"""SELECT a.title FROM other.article a
    WHERE {_NO_WORDS.format("a.fields")} OR {_NO_WORDS.format("a.conversions")}"""
_ORDER = f"""SELECT a.title FROM other.decision d JOIN other.article a ON a.key = d.article
    WHERE d.lamport > {MOST_LAMPORT}"""
_STEPS = f"""SELECT a.title FROM other.step s JOIN other.article a ON a.key = s.article
    WHERE s.lamport > {MOST_LAMPORT} OR s.toggled > {MOST_LAMPORT}"""


def check(rows: Callable[[str], list[Row]], name: str) -> None:
    """Raises KnownError where a place is not in its text, a value is no number, or an order is beyond any.

    Decisions are replayed.
    """
    for query in (_SUGGESTIONS, _EXCLUSIONS, _NUMBERS, _DESCRIPTIONS, _ORDER, _STEPS):
        for (title,) in rows(f"{query} LIMIT 1"):
            raise KnownError(
                "What “{name}” says of “{title}” does not fit its text: the file was changed by something"
                " else. Merge a copy of it made earlier. Nothing was merged.",
                name=name,
                title=title,
            )
