"""What theirs offers, looked at before it is taken: our readers would stumble over it ever after."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from core.errors import KnownError
from core.store.articles import NO_TIME
from core.store.decisions import MOST_LAMPORT
from core.store.rows import Row

_NO_NUMBER = "({0} NOT GLOB '[0-9]*' AND {0} NOT GLOB '-[0-9]*' OR {0} GLOB '?*-*' OR {0} GLOB '*.*.*')"
_SUGGESTIONS = f"""SELECT a.title FROM other.suggestion s JOIN other.article a ON a.key = s.article
    WHERE s."end" > a.chars OR {_NO_NUMBER.format("s.value")}
    OR s.upper IS NOT NULL AND {_NO_NUMBER.format("s.upper")}
    OR s.roles IS NOT NULL AND NOT json_valid(s.roles)"""
_EXCLUSIONS = """SELECT a.title FROM other.exclusion e JOIN other.article a ON a.key = e.article
    WHERE e."end" > a.chars"""
_LENGTHS = """SELECT a.title FROM other.article a JOIN main.article m ON m.id = a.id
    WHERE a.chars <> m.chars AND a.chars <> (SELECT length(text) FROM main.body WHERE article = m.key)"""
"""By this number all places are held against the text; of new articles that is looked at with their texts."""
_COUNTS = """SELECT a.title FROM other.article a WHERE NOT EXISTS (SELECT 1 FROM main.article WHERE id = a.id)
    AND a.numbers <> (SELECT count(*) FROM other.number WHERE article = a.key)"""
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


def _unless_here(table: str, columns: tuple[str, ...]) -> str:
    """Refused, what ours says already would keep back all the rest."""
    ours, theirs = (", ".join(f"{file}.{column}" for column in columns) for file in "mo")
    return f"NOT EXISTS (SELECT 1 FROM main.{table} m WHERE m.id = o.id AND ({ours}) IS ({theirs}))"


_TIMES = f"""SELECT o.title FROM other.article o
    WHERE {NO_TIME.format("o.added")} AND {_unless_here("article", ("added",))}"""
_FITTING: Final = (
    *(_LENGTHS, _COUNTS, _SUGGESTIONS, _EXCLUSIONS, _NUMBERS),
    *(_DESCRIPTIONS, _TIMES, _ORDER, _STEPS),
)

_LONGEST: Final = 10_000
"""Ten times what is imported, since longer ones have been let in once."""


def _long(table: str, article: str, *columns: str) -> str:
    longer = " OR ".join(f"length(o.{column}) > {_LONGEST}" for column in columns)
    return f"""SELECT a.title FROM other.{table} o JOIN other.article a ON a.key = o.{article}
        WHERE ({longer}) AND {_unless_here(table, columns)}"""


_ENDLESS: Final = (
    _long("article", "key", "title", "source", "published"),
    _long("suggestion", "article", "unit", "doubt", "roles"),
    _long("decision", "article", "metric", "cause", "note"),
)
"""What stands in lists and fields of the window, which would draw it for seconds each time."""


def check(rows: Callable[[str], list[Row]], name: str) -> None:
    """Raises KnownError where a place is not in its text, a value is no number, an order is beyond any, or
    words have no end.

    Decisions are replayed.
    """
    for query in _FITTING:
        for (title,) in rows(f"{query} LIMIT 1"):
            raise misfit(name, title)
    for query in _ENDLESS:
        for (title,) in rows(f"{query} LIMIT 1"):
            raise KnownError(
                "What “{name}” says of “{title}” is longer than {most} characters in one place, which no list"
                " can show. Merge a copy of it made earlier, or import that article anew with less. Nothing"
                " was merged.",
                name=name,
                title=title,
                most=_LONGEST,
            )


def misfit(name: str, title: str) -> KnownError:
    """What is told of an article is not about its text."""
    return KnownError(
        "What “{name}” says of “{title}” does not fit its text: the file was changed by something"
        " else. Merge a copy of it made earlier. Nothing was merged.",
        name=name,
        title=title,
    )
