"""One article of a file that is being made anew: what does not hold is mended, or taken out and told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from uuid import uuid4

from core import extraction
from core.errors import KnownError
from core.jobs.flaws import (
    bad_exclusions,
    bad_suggestions,
    decision_flaw,
    description_flaws,
    number_flaws,
    text_flaws,
)
from core.jobs.recounting import recounted
from core.model import Action, Decision, article_id
from core.review.rebuilding import rebuilt
from core.sheet import Kept, Standing
from core.store import RawArticle, RawDecision, Renewing
from core.text import cleaned


class Outcome(StrEnum):
    """What became of something that was not as it must be."""

    MENDED = "mended"
    LEFT = "left"
    LOST = "lost"


Tell = Callable[[Outcome, KnownError], object]
Lose = Callable[[str, KnownError], object]
"""Told of what is lost, and of which table it is."""


class Article:
    """The article of that number, as it came out of the old file."""

    def __init__(self, store: Renewing, key: int, tell: Tell, lose: Lose) -> None:
        self._store, self._tell, self._lose = store, tell, lose
        self.key = key
        self._raw = store.raw_article(key)

    def set_right(self) -> None:
        """Text first: without it nothing else can be told."""
        self._raw = _with_text(self._store, self._raw, self._mended)
        raw = self._raw = self._named(self._raw)
        if raw.text is None or article_id(raw.text) != raw.id:
            self._lose("article", next(text_flaws(raw)).error)
            for table, column in (("body", "article"), ("article", "key")):
                self._store.drop(table, f"{column} = ?", (raw.key,))
            return
        if len(raw.text) != raw.chars:
            self._store.put_length(raw.key, len(raw.text))
            self._mended(next(text_flaws(raw)).error)
        for flaw in description_flaws(raw):
            self._store.put_no_description(raw.key)
            self._tell(Outcome.LOST, flaw.error)
        self._numbers(raw.text)
        self._offers(raw.text)
        self._decisions(raw.text)

    def _mended(self, error: KnownError) -> None:
        self._tell(Outcome.MENDED, error)

    def _named(self, raw: RawArticle) -> RawArticle:
        """A text that is another one now, yet every decision fits it, is an article by that name."""
        if raw.text is None or (name := article_id(raw.text)) == raw.id:
            return raw
        found = raw._replace(id=name)
        decisions = [
            each._replace(target=name) if each.target == raw.id else each
            for each in self._store.raw_decisions(raw.key)
        ]
        holds = all(decision_flaw(found, raw.text, each) is None for each in decisions)
        if not holds or not self._store.put_name(raw, name):
            return raw
        self._tell(
            Outcome.LEFT,
            KnownError(
                "“{title}” ({article}): its text is not the one that was imported. It is kept as article"
                " {new}, since {count:its|all its} {count} {count:decision fits|decisions fit}; compare"
                " it with its source.",
                title=raw.title,
                article=raw.id[:12],
                new=name[:12],
                count=len(decisions),
            ),
        )
        return found

    def _numbers(self, text: str) -> None:
        raw, rows = self._raw, self._store.raw_numbers(self._raw.key)
        for flaw in number_flaws(raw, text, rows):
            if {version for _, _, version in rows} <= {extraction.numerals.SCANNER_VERSION}:
                self._store.put_numbers(raw.key, extraction.numerals.scan(text))
                self._mended(flaw.error)

    def _offers(self, text: str) -> None:
        """What an extractor said; the extractor can say it again."""
        store, raw = self._store, self._raw
        suggestions = bad_suggestions(raw, text, store.raw_suggestions(raw.key))
        exclusions = bad_exclusions(raw, text, store.raw_exclusions(raw.key))
        for key in suggestions:
            store.drop("said", "suggestion = ?", (key,))
            store.drop("suggestion", "key = ?", (key,))
        for start, end in exclusions:
            store.drop("exclusion", 'article = ? AND "start" = ? AND "end" = ?', (raw.key, start, end))
        if suggestions or exclusions:
            self._lose(
                "suggestion",
                KnownError(
                    "“{title}”: {count} {count:suggestion or exclusion does|suggestions and exclusions do}"
                    " not fit, and {count:was|were} left out.",
                    title=raw.title,
                    count=len(suggestions) + len(exclusions),
                ),
            )

    def _decisions(self, text: str) -> None:
        store, raw = self._store, self._raw
        decisions = store.raw_decisions(raw.key)
        flaws = {each.id: flaw for each in decisions if (flaw := decision_flaw(raw, text, each)) is not None}
        if not flaws:
            return
        if self._recounted(text, decisions):
            return
        for name, flaw in flaws.items():
            store.drop("decision", "id = ?", (name,))
            self._lose("decision", flaw.error)

    def _recounted(self, text: str, decisions: list[RawDecision]) -> bool:
        """Whether all of them hold once their places are counted as something else may have counted them."""
        found = recounted(text, decisions)
        if found is None or any(decision_flaw(self._raw, text, each) is not None for each in found):
            return False
        for decision in found:
            self._store.put_place(decision)
        self._mended(
            KnownError(
                "“{title}”: the places of {count} {count:decision|decisions} were counted otherwise,"
                " with line ends of two characters, a mark at the beginning or in UTF-16; all of them fit"
                " the text now.",
                title=self._raw.title,
                count=len(decisions),
            )
        )
        return True

    # -- what stands

    def settle(self, layer: str) -> None:
        """Make what stands in the layer from its decisions."""
        kept = self._replayed(layer)
        for standing in _covered(kept, self._newest(layer)):
            self._decide(layer, Action.CLEAR, standing)
        kept = self._replayed(layer)
        if kept.state.complete and kept.decided < self._raw.numbers:
            self._decide(layer, Action.REOPEN, None)
            kept = self._replayed(layer)
        self._store.keep(self._raw.id, layer, kept)

    def _replayed(self, layer: str) -> Kept:
        numbers = [each.span for each in self._store.numbers(self._raw.id)]
        return rebuilt(numbers, self._store.decisions_of(self._raw.id, layer))

    def _newest(self, layer: str) -> dict[str, int]:
        """The order of the newest decision on each target."""
        return {each.target: each.order for each in self._store.decisions_of(self._raw.id, layer)}

    def _decide(self, layer: str, action: Action, standing: Standing | None) -> None:
        """What the program itself does where a later decision leaves no other way: said by nobody else."""
        raw, text = self._raw, self._raw.text or ""
        last = self._store.decisions_of(raw.id, layer)[-1]
        decision = Decision(
            id=uuid4().hex,
            article_id=raw.id,
            layer=layer,
            reviewer=last.reviewer,
            target=raw.id if standing is None else standing.target,
            action=action,
            order=0,
            at=datetime.now(UTC),
            step=uuid4().hex,
        )
        self._store.put_decision(decision, raw.key, text)
        if standing is None:
            self._mended(
                KnownError(
                    "“{title}”, layer “{layer}”: opened again, since a number in it is undecided.",
                    title=raw.title,
                    layer=layer,
                )
            )
        else:
            self._mended(
                KnownError(
                    "“{title}”, layer “{layer}”: “{quote}” was taken out, since another metric was decided"
                    " there later.",
                    title=raw.title,
                    layer=layer,
                    quote=standing.span.quote(text),
                )
            )


def _with_text(store: Renewing, raw: RawArticle, mended: Callable[[KnownError], None]) -> RawArticle:
    """The article with its text as it was imported, where only line ends and a mark were put to it since."""
    if raw.text is None or article_id(raw.text) == raw.id:
        return raw
    try:
        text = cleaned(raw.text, raw.title).text
    except KnownError:
        return raw
    if article_id(text) != raw.id:
        return raw
    store.put_text(raw.key, text)
    mended(
        KnownError("“{title}”: its line ends were other ones, and are as imported again.", title=raw.title)
    )
    return raw._replace(text=text)


def _covered(kept: Kept, newest: dict[str, int]) -> list[Standing]:
    """Of metrics that stand in the same place, those decided earlier."""
    metrics = sorted((each for each in kept.standings if each.state.annotates), key=lambda each: each.span)
    gone: list[Standing] = []
    last: Standing | None = None
    for each in metrics:
        if last is None or each.span.start >= last.span.end:
            last = each
        elif newest[each.target] > newest[last.target]:
            gone.append(last)
            last = each
        else:
            gone.append(each)
    return gone
