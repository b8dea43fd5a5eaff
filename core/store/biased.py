"""Bias control in the project file: how articles were dealt, and what a reviewer is shown of them for it.

`shown_to` is where suggestions pass on their way to a reviewer. What extractors are measured by
(`Runs.predicted`) does not pass here, so neither a plant nor a blind article changes a figure.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from core.bias import Fault, Offer, Plant, Shares, Way
from core.model import Exclusion, Found, Span, Suggestion
from core.record import canonical, exclusion_record, metric_of, metric_record, place_id, suggestion_id
from core.sheet import Contents, Origin
from core.store.histories import Histories
from core.store.rows import Row
from core.suggestions import Suggestions


class Biased(Histories):
    """Settings, and rows of `dealt` and `plant`."""

    def shares(self) -> Shares:
        """The settings in force."""
        row = self.row("SELECT blind, planted, seed FROM shares ORDER BY key DESC LIMIT 1")
        return Shares() if row is None else Shares(*row)

    def put_shares(self, shares: Shares, reviewer: str) -> None:
        """Let these be in force for articles that nobody has opened yet."""
        with self.writing() as conn:
            conn.execute(
                "INSERT INTO shares (blind, planted, seed, reviewer, at) VALUES (?, ?, ?, ?, ?)",
                (shares.blind, shares.planted, shares.seed, reviewer, datetime.now(UTC).isoformat()),
            )

    # -- dealing

    def deal(self, article_id: str, layer: str, way: Way, plants: Sequence[Plant]) -> None:
        """Say once and for all how the article comes to the reviewer of that layer."""
        text = self.article(article_id).text
        with self.writing() as conn:
            key = self.key(article_id)
            fresh = conn.execute(
                "INSERT INTO dealt (article, layer, way, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (key, layer, way, datetime.now(UTC).isoformat()),
            ).rowcount
            conn.executemany(
                "INSERT INTO plant (article, layer, id, fault, real, shown) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (key, layer, p.id, p.fault, _kept(p.real, text), _kept(p.shown, text))
                    for p in plants
                    if fresh
                ),
            )

    def way(self, article_id: str, layer: str) -> Way | None:
        """How the article came; None where it was not dealt."""
        row = self.row("SELECT way FROM dealt WHERE article = ? AND layer = ?", (self.key(article_id), layer))
        return None if row is None else Way(row[0])

    def dealt(self, layer: str) -> tuple[str, ...]:
        """The articles that were dealt in the layer."""
        rows = self.rows(
            "SELECT id FROM article WHERE key IN (SELECT article FROM dealt WHERE layer = ?) ORDER BY key",
            (layer,),
        )
        return tuple(row[0] for row in rows)

    # -- plants

    def plants(self, article_id: str, layer: str) -> tuple[Plant, ...]:
        """What was planted in the article, in the order of the text."""
        rows = self.rows(
            "SELECT id, fault, real, shown FROM plant WHERE article = ? AND layer = ?",
            (self.key(article_id), layer),
        )
        return tuple(sorted(map(_plant, rows), key=lambda plant: plant.spans))

    def planted(self, layer: str) -> tuple[str, ...]:
        """The articles in which something was planted for the reviewer of that layer."""
        rows = self.rows(
            "SELECT id FROM article WHERE key IN (SELECT article FROM plant WHERE layer = ?) ORDER BY key",
            (layer,),
        )
        return tuple(row[0] for row in rows)

    def revealed(self, layer: str) -> tuple[str, ...]:
        """The articles of that layer that were completed once, and have a plant that was not upheld."""
        rows = self.rows(
            """SELECT a.id FROM article a WHERE a.key IN (
                SELECT p.article FROM plant p WHERE p.layer = :layer AND NOT EXISTS (
                    SELECT 1 FROM plant_upheld u WHERE u.article = p.article AND u.layer = p.layer
                    AND u.plant = p.id))
            AND EXISTS (SELECT 1 FROM decision c WHERE c.article = a.key AND c.layer = :layer
                AND c.target = a.id AND c.action = 'complete') ORDER BY a.key""",
            {"layer": layer},
        )
        return tuple(row[0] for row in rows)

    def uphold(self, article_id: str, layer: str, plant: str, reviewer: str) -> None:
        """Keep that the planted reading is right all the same."""
        with self.writing() as conn:
            conn.execute(
                """INSERT INTO plant_upheld (article, layer, plant, reviewer, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""",
                (self.key(article_id), layer, plant, reviewer, datetime.now(UTC).isoformat()),
            )

    def upheld(self, article_id: str, layer: str) -> frozenset[str]:
        """The plants whose readings are right all the same."""
        rows = self.rows(
            "SELECT plant FROM plant_upheld WHERE article = ? AND layer = ?", (self.key(article_id), layer)
        )
        return frozenset(row[0] for row in rows)

    # -- what a reviewer sees

    def held_back(self, key: int, layer: str) -> Way | None:
        """In which way something is held back from the reviewer; None from the first completion on."""
        row = self.row(
            """SELECT d.way FROM dealt d JOIN article a ON a.key = d.article
            WHERE d.article = ? AND d.layer = ? AND d.way <> 'plain' AND NOT EXISTS (
                SELECT 1 FROM decision c WHERE c.article = d.article AND c.layer = d.layer
                AND c.target = a.id AND c.action = 'complete')""",
            (key, layer),
        )
        return None if row is None else Way(row[0])

    def shown_to(self, contents: Contents, key: int, layer: str) -> Contents:
        """The same with nothing offered in a blind article, and with the errors planted in it."""
        way = self.held_back(key, layer)
        if way is None:
            return contents
        if way is Way.BLIND:
            return replace(contents, suggestions=Suggestions(), exclusions=(), held_back=way)
        return _planted(replace(contents, held_back=way), self.plants(contents.article.id, layer))

    def origins(self, article_id: str, target: str) -> tuple[Origin, ...]:
        """As for every other item; a planted one has those of what it stands for."""
        found = super().origins(article_id, target)
        if found:
            return found
        rows = self.rows(
            "SELECT id, fault, real, shown FROM plant WHERE article = ?", (self.key(article_id),)
        )
        for plant in map(_plant, rows):
            if (
                plant.real is not None
                and plant.shown is not None
                and _name(article_id, plant.shown) == target
            ):
                told = super().origins(article_id, _name(article_id, plant.real))
                return tuple(replace(origin, rule=plant.shown.rule) for origin in told)
        return found


def _planted(contents: Contents, plants: Sequence[Plant]) -> Contents:
    """Each planted reading in place of all that is offered there, sorted as everything else."""
    article = contents.article.id

    def free(span: Span) -> bool:
        return not any(plant.touches(span) for plant in plants)

    offered = contents.suggestions
    suggestions = [offered[name] for name, span in offered.spans.items() if free(span)]
    exclusions = [each for each in contents.exclusions if free(each[1].span)]
    for shown in (plant.shown for plant in plants):
        if isinstance(shown, Found):
            suggestions.append(Suggestion(_name(article, shown), article, shown.metric, shown.rule))
        elif shown is not None:
            exclusions.append((_name(article, shown), shown))
    return replace(
        contents,
        suggestions=Suggestions.of(sorted(suggestions, key=lambda each: (each.metric.span, each.id))),
        exclusions=tuple(sorted(exclusions, key=lambda each: each[1].span)),
    )


def _name(article_id: str, offer: Offer) -> str:
    if isinstance(offer, Found):
        return suggestion_id(article_id, offer.metric)
    return place_id(article_id, offer.span)


def _kept(offer: Offer | None, text: str) -> str | None:
    if offer is None:
        return None
    if isinstance(offer, Found):
        return canonical(metric_record(offer.metric, text) | {"rule": offer.rule})
    return canonical(exclusion_record(offer, text))


def _plant(row: Row) -> Plant:
    real, shown = _parts(row[2:])
    return Plant(row[0], Fault(row[1]), real, shown)


def _parts(kept: Sequence[str | None]) -> Iterator[Offer | None]:
    for each in kept:
        record = None if each is None else json.loads(each)
        if record is None:
            yield None
        elif "kind" in record:
            yield Found(metric_of(record), record["rule"])
        else:
            yield Exclusion(Span(record["start"], record["end"]), record["cause"], record["rule"])
