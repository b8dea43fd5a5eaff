"""Articles, their texts and their numbers: written once, never changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

from core.model import Article, Number, Span
from core.record import canonical
from core.store.rows import UNREADABLE, Row, Rows, unreadable

_ARTICLE = """SELECT a.id, a.title, b.text, a.source, a.published, a.conversions, a.fields
    FROM article a JOIN body b ON b.article = a.key"""
NO_TIME: Final = """({0} NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*' OR julianday({0}) IS NULL)"""
"""Of two descriptions of an article the earlier one holds, so when it came in must be a time."""


class Articles(Rows):
    """What was imported."""

    _last: Article | None = None

    def article(self, article_id: str) -> Article:
        """The article of that id; the one read last is remembered, since every decision quotes it."""
        if self._last is None or self._last.id != article_id:
            row = self.row(f"{_ARTICLE} WHERE a.key = ?", (self.key(article_id),))
            self._last = _article_in(row)
        return self._last

    def article_ids(self) -> tuple[str, ...]:
        """Every article, in the order of import."""
        return tuple(row[0] for row in self.rows("SELECT id FROM article ORDER BY key"))

    def added(self, article_id: str) -> str | None:
        """When it was imported, as ISO 8601 in UTC; None where it was not."""
        row = self.row("SELECT added FROM article WHERE id = ?", (article_id,))
        return None if row is None else str(row[0])

    def numbers(self, article_id: str) -> tuple[Number, ...]:
        """The article's number-like tokens, in the order of the text."""
        rows = self.rows(
            'SELECT "start", "end", version FROM number WHERE article = ? ORDER BY "start"',
            (self.key(article_id),),
        )
        return tuple(Number(_span_in(start, end), version) for start, end, version in rows)

    def places(self, key: int) -> tuple[Span, ...]:
        """Where the numbers of the article with that key lie."""
        rows = self.rows('SELECT "start", "end" FROM number WHERE article = ? ORDER BY "start"', (key,))
        return tuple([_span_in(start, end) for start, end in rows])

    def add_articles(
        self, articles: Iterable[Article], numbers: Mapping[str, Sequence[Number]]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Keep these articles and their numbers (by article id), all in one transaction.

        Returns the ids added, and those that were here already, which stay as they are.
        """
        added: list[str] = []
        already: list[str] = []
        with self.writing():
            for article in articles:
                fresh = self._add(article, numbers.get(article.id, ()))
                (added if fresh else already).append(article.id)
        return tuple(added), tuple(already)

    def _add(self, article: Article, numbers: Sequence[Number]) -> bool:
        with self.writing() as conn:
            cursor = conn.execute(
                """INSERT INTO article
                (id, title, source, published, conversions, fields, chars, numbers, added)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""",
                (
                    article.id,
                    article.title,
                    article.source,
                    article.published,
                    canonical(list(article.conversions)),
                    canonical(dict(article.fields)),
                    len(article.text),
                    len(numbers),
                    datetime.now(UTC).isoformat(),
                ),
            )
            if not cursor.rowcount:
                return False
            key = cursor.lastrowid
            conn.execute("INSERT INTO body (article, text) VALUES (?, ?)", (key, article.text))
            conn.executemany(
                'INSERT INTO number (article, "start", "end", version) VALUES (?, ?, ?, ?)',
                ((key, number.span.start, number.span.end, number.version) for number in numbers),
            )
        return True


def _span_in(start: int, end: int) -> Span:
    try:
        return Span(start, end)
    except UNREADABLE as error:
        raise unreadable(error) from error


def _article_in(row: Row | None) -> Article:
    """The article that a row of _ARTICLE holds. Raises KnownError, where its text is missing, too."""
    try:
        if row is None:
            raise LookupError("an article without its text")
        name, title, text, source, published, conversions, fields = row
        said = tuple(json.loads(fields).items())
        return Article(name, title, text, source, published, tuple(json.loads(conversions)), said)
    except UNREADABLE as error:
        raise unreadable(error) from error


def holds_words(conversions: str, fields: str) -> bool:
    """Whether what a row says of an article's source can be read, and is such as an import writes."""
    try:
        changed, said = json.loads(conversions), json.loads(fields)
    except UNREADABLE:
        return False
    whole = isinstance(changed, list) and isinstance(said, dict)
    return whole and all(isinstance(each, str) for each in (*changed, *said.values()))
