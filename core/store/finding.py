"""Finding articles by a query: candidates from the indexes, held against the text; and where the hit is."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from core import extraction
from core.model import Span
from core.store.articles import Articles
from core.store.conditions import Condition, Conditions, conditions
from core.store.pairs import Word, compared, match_of
from core.store.query import Hit, Query
from core.store.rows import Values

FEW, MANY = 2_000, 20_000
"""Fewer articles or rows are read one by one; of so many articles, each is looked up rather than gathered."""
_BEFORE, _AFTER = 14, 40
# A word that the reviewer put into a title of his own is not in the index: such articles are looked at.
_UNSURE = """SELECT article FROM unsearched UNION ALL SELECT article FROM article_standing
    INDEXED BY article_retitled WHERE layer = :layer AND title <> ''"""
_GATHERED = f"a.key IN (SELECT rowid FROM pairs WHERE pairs MATCH {{match}} UNION ALL {_UNSURE})"
_LOOKED_UP = f"""(EXISTS (SELECT 1 FROM pairs WHERE pairs MATCH {{match}} AND rowid = a.key)
    OR a.key IN ({_UNSURE}))"""


@dataclass(slots=True)
class Asked:
    """Conditions on article `a` in SQL: those that name few articles, or many, and those best asked last."""

    naming: list[str] = field(default_factory=list)
    gathered: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    values: dict[str, object] = field(default_factory=dict)


class Finding(Articles):
    """Where a query is met."""

    def asked(self, query: Query, layer: str) -> Asked:
        """What a query asks of article `a`, as SQL; words may still be missing from it."""
        found = conditions(query, layer, told=self.tells_all())
        asked = Asked(values=found.values)
        if match := match_of(query.words):
            name, articles = found.name(match), self._matching(match)
            where = asked.naming if articles < FEW else asked.gathered if articles < MANY else asked.slow
            where.append((_GATHERED if articles < MANY else _LOOKED_UP).format(match=name))
        for condition in found.every:
            name = found.name(condition.match) if condition.match else ""
            if self._often(condition, found):
                asked.slow.append(condition.looked_up(name))
            else:
                asked.slow.insert(0, condition.looked_up(name))  # what few meet spares the others' reading
                asked.naming.append(condition.candidate(name))
        if query.assigned:
            name = found.name(query.assigned)
            asked.naming.append(f"a.key IN (SELECT article FROM assigned WHERE reviewer = {name})")
        elif query.assigned is not None:
            asked.gathered.append("a.key NOT IN (SELECT article FROM assigned)")
        return asked

    def tells_all(self) -> bool:
        """Whether no article of the project comes blind or with planted errors."""
        return self.row("SELECT 1 FROM shares WHERE blind + planted > 0") is None

    def _matching(self, match: str) -> int:
        """How many articles have the words, counted up to where looking each of them up takes less time."""
        row = self.row(
            f"SELECT count(*) FROM (SELECT 1 FROM pairs WHERE pairs MATCH ? LIMIT {MANY})", (match,)
        )
        return 0 if row is None else int(row[0])

    def _often(self, condition: Condition, found: Conditions) -> bool:
        """Whether so much may meet it that gathering would take longer than looking at each article."""
        return not all(self.few(source.candidates, found.values) for source in condition.sources)

    def few(self, some: str, values: Values) -> bool:
        """Whether a SELECT finds so few articles that gathering them takes next to no time."""
        row = self.row(f"SELECT count(*) FROM ({some} LIMIT {FEW})", values)
        return row is not None and row[0] < FEW

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
        found = conditions(Query(values=(value,)), layer, told=self.tells_all())
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
        found = conditions(query, layer, told=self.tells_all())
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
