"""What theirs offers, looked at before it is taken: our readers would stumble over it ever after."""

from __future__ import annotations

from collections.abc import Callable

from core.errors import KnownError
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


def check(rows: Callable[[str], list[Row]], name: str) -> None:
    """Raises KnownError where a place is not in its text, or a value is no number. Decisions are replayed."""
    for query in (_SUGGESTIONS, _EXCLUSIONS, _NUMBERS):
        for (title,) in rows(f"{query} LIMIT 1"):
            raise KnownError(
                "What “{name}” says of “{title}” does not fit its text: the file was changed by something"
                " else. Merge a copy of it made earlier. Nothing was merged.",
                name=name,
                title=title,
            )
