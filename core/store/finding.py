"""Finding articles by a query: candidates from the indexes, held against the text; and where the hit is."""

from __future__ import annotations

from decimal import Decimal

from core import extraction
from core.model import Span
from core.store.articles import Articles
from core.store.conditions import Condition, Conditions, conditions
from core.store.pairs import Word, compared, match_of
from core.store.query import Hit, Query

# So many rows of a table, or articles in the index, and looking each up takes no longer than gathering all.
_MANY, _MOST = 2_000, 20_000
_BEFORE, _AFTER = 14, 40
# A word that the reviewer put into a title of his own is not in the index: such articles are looked at.
_UNSURE = """SELECT article FROM unsearched UNION ALL SELECT article FROM article_standing
    INDEXED BY article_retitled WHERE layer = :layer AND title <> ''"""
_GATHERED = f"a.key IN (SELECT rowid FROM pairs WHERE pairs MATCH {{match}} UNION ALL {_UNSURE})"
_LOOKED_UP = f"""(EXISTS (SELECT 1 FROM pairs WHERE pairs MATCH {{match}} AND rowid = a.key)
    OR a.key IN ({_UNSURE}))"""


class Finding(Articles):
    """Where a query is met."""

    def asked(self, query: Query, layer: str) -> tuple[list[str], list[str], dict[str, object]]:
        """The conditions on article `a` in SQL, with their values; words may still be missing from it.

        Those of the second list take time for each article: they are better asked last.
        """
        found = conditions(query, layer, told=self._told())
        tests: list[str] = []
        slow: list[str] = []
        if match := match_of(query.words):
            name, common = found.name(match), self._common(match)
            (slow if common else tests).append((_LOOKED_UP if common else _GATHERED).format(match=name))
        for condition in found.every:
            name = found.name(condition.match) if condition.match else ""
            often = self._often(condition, found)
            (slow if often else tests).append(
                condition.looked_up(name) if often else condition.gathered(name)
            )
        if query.assigned is not None:
            given = "SELECT article FROM assigned"
            tests.append(
                f"a.key IN ({given} WHERE reviewer = {found.name(query.assigned)})"
                if query.assigned
                else f"a.key NOT IN ({given})"
            )
        return tests, slow, found.values

    def _told(self) -> bool:
        """Whether no article of the project comes blind or with planted errors."""
        return self.row("SELECT 1 FROM shares WHERE blind + planted > 0") is None

    def _common(self, match: str) -> bool:
        """Whether so many articles have the words that looking each of them up takes less time."""
        row = self.row(
            f"SELECT count(*) FROM (SELECT 1 FROM pairs WHERE pairs MATCH ? LIMIT {_MOST})", (match,)
        )
        return row is not None and row[0] == _MOST

    def _often(self, condition: Condition, found: Conditions) -> bool:
        """Whether so much meets it that gathering would take longer than looking at each article."""
        for source in condition.sources:
            some = f"SELECT 1 FROM {source.table} WHERE {source.found} LIMIT {_MANY}"
            row = self.row(f"SELECT count(*) FROM ({some})", found.values)
            if row is not None and row[0] == _MANY:
                return True
        return False

    def holds(self, word: Word, key: int, title: str, text: str) -> bool:
        """Whether the word, or the value that it states, is in title or text of the article with that key."""
        if word.within(title) or (not word.figures and word.within(text)):
            return True
        if word.value is None:
            return False
        if self._unread(key):
            return _stated(text, word.value) is not None
        indexed = "SELECT 1 FROM pairs WHERE pairs MATCH ? AND rowid = ?"
        return self.row(indexed, (match_of([Word("", word.value)]), key)) is not None

    def has_value(self, value: Decimal, key: int, text: str, layer: str) -> bool:
        """Whether a candidate that the index does not know yet has a metric or a number of that value."""
        if not self._unread(key) or _stated(text, value) is not None:
            return True
        found = conditions(Query(values=(value,)), layer, told=self._told())
        return self.row(found.every[0].places(), {**found.values, "article": key}) is not None

    def _unread(self, key: int) -> bool:
        return self.row("SELECT 1 FROM unsearched WHERE article = ?", (key,)) is not None

    def hit(self, article_id: str, query: Query, layer: str) -> Hit | None:
        """Where the article first has what is asked for; None where only its title does."""
        text = self.article(article_id).text
        for word in query.words:
            span = _place(text, word)
            if span is not None:
                return shown(text, span)
        found = conditions(query, layer, told=self._told())
        values = {**found.values, "article": self.key(article_id)}
        with self.reading() as conn:
            for condition in found.every:
                row = conn.execute(condition.places(), values).fetchone()
                if row is not None:
                    return shown(text, Span(*row))
        stated = (span for value in query.values if (span := _stated(text, value)) is not None)
        span = next(stated, None)
        return None if span is None else shown(text, span)


def _place(text: str, word: Word) -> Span | None:
    at = -1 if word.figures else compared(text).find(word.text)
    if at >= 0:
        return Span(at, at + len(word.text))
    return None if word.value is None else _stated(text, word.value)


def _stated(text: str, value: Decimal) -> Span | None:
    """The first number of the text that states that value."""
    surface = extraction.surface.Surface(text)
    for numeral in extraction.numerals.numerals(surface.plain):
        if value in {numeral.value.value, numeral.value.upper}:
            return surface.span(Span(numeral.start, numeral.end))
    return None


def shown(text: str, span: Span) -> Hit:
    """The span with some words around it on one line; what a line cannot show is a space."""
    start, end = max(0, span.start - _BEFORE), min(len(text), span.end + _AFTER)
    # a line of its own begins anew: what stands above it says nothing about it
    start = max(start, text.rfind("\n", start, span.start) + 1)
    before, words, after = (
        "".join(c if c.isprintable() else " " for c in part)
        for part in (text[start : span.start], span.quote(text), text[span.end : end])
    )
    return Hit(span, before.lstrip(), words, after.rstrip())
