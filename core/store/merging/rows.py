"""What the union of each large table is: rows of `other` that `main` has not, a stretch of them at once.

Articles, runs and suggestions are numbered anew in each file, so rows are recognised by names alone. The
temporary tables `articles` and `runs` say which number of ours is which of theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_PLACE = '"start", "end"'
_METRIC = f"{_PLACE}, kind, value, upper, unit, modifier, direction, roles, doubt"
_ARTICLE = "id, title, source, published, conversions, fields, chars, numbers, added"
_DECISION = f"layer, reviewer, target, action, lamport, at, step, {_PLACE}, quote, metric, cause, note"
_STRETCH = "o.{0} > :low AND o.{0} <= :high"


@dataclass(frozen=True, slots=True)
class Part:
    """A source read in the order of a column, so many rows at once; the statement takes them from there."""

    source: str
    by: str
    rows: int
    statement: str


def _part(table: str, by: str, rows: int, statement: str) -> Part:
    return Part(f"other.{table}", by, rows, statement.format(stretch=_STRETCH.format(by)))


def _standing(statement: str) -> Part:
    """What stands where ours has decided nothing: theirs, article by article."""
    return Part("temp.touched", "key", 500, statement)


def _named(table: str, columns: str) -> Part:
    """Rows with an id of their own, about an article; they are only ever appended."""
    return _part(
        table,
        "key",
        5_000,
        f"""INSERT INTO main.{table} (id, article, {columns})
        SELECT o.id, a.here, {columns} FROM other.{table} o JOIN temp.articles a ON a.there = o.article
        WHERE {{stretch}} ORDER BY o.key ON CONFLICT (id) DO NOTHING""",
    )


ARTICLES: Final = _part(
    "article",
    "key",
    1_000,
    f"""INSERT INTO main.article ({_ARTICLE}) SELECT {_ARTICLE} FROM other.article o
    WHERE {{stretch}} ORDER BY o.key ON CONFLICT (id) DO NOTHING""",
)

PARTS: Final = (
    _part(
        "body",
        "article",
        200,
        """INSERT INTO main.body (article, text) SELECT a.here, o.text FROM other.body o
        JOIN temp.articles a ON a.there = o.article WHERE a.fresh AND {stretch}""",
    ),
    _part(
        "number",
        "article",
        5_000,
        f"""INSERT INTO main.number (article, {_PLACE}, version) SELECT a.here, {_PLACE}, version
        FROM other.number o JOIN temp.articles a ON a.there = o.article WHERE a.fresh AND {{stretch}}""",
    ),
    _named("suggestion", _METRIC),
    _part(
        "extracted",
        "article",
        2_000,
        """INSERT INTO main.extracted (article, run, unknown) SELECT a.here, r.here, o.unknown
        FROM other.extracted o JOIN temp.articles a ON a.there = o.article
        JOIN temp.runs r ON r.there = o.run WHERE {stretch}
        ON CONFLICT (article, run) DO UPDATE SET unknown = excluded.unknown WHERE unknown IS NULL""",
    ),
    # Of a person's copies the same may wait in both by another rule: the last by the alphabet is kept.
    _part(
        "said",
        "article",
        5_000,
        """INSERT INTO main.said (article, run, suggestion, rule) SELECT a.here, r.here, m.key, o.rule
        FROM other.said o JOIN temp.articles a ON a.there = o.article
        JOIN temp.runs r ON r.there = o.run JOIN other.suggestion s ON s.key = o.suggestion
        JOIN main.suggestion m ON m.id = s.id WHERE {stretch}
        ON CONFLICT (article, run, suggestion) DO UPDATE SET rule = excluded.rule
        WHERE excluded.rule > rule""",
    ),
    _part(
        "exclusion",
        "article",
        5_000,
        f"""INSERT INTO main.exclusion (article, run, {_PLACE}, target, cause, rule)
        SELECT a.here, r.here, {_PLACE}, o.target, o.cause, o.rule FROM other.exclusion o
        JOIN temp.articles a ON a.there = o.article JOIN temp.runs r ON r.there = o.run WHERE {{stretch}}
        ON CONFLICT (article, run, "start", "end") DO UPDATE SET cause = excluded.cause, rule = excluded.rule
        WHERE (excluded.cause, excluded.rule) > (cause, rule)""",
    ),
    _part(
        "step",
        "id",
        5_000,
        """INSERT INTO main.step (id, article, layer, reviewer, file, action, lamport, undone, toggled)
        SELECT o.id, a.here, o.layer, o.reviewer, o.file, o.action, o.lamport, o.undone, o.toggled
        FROM other.step o JOIN temp.articles a ON a.there = o.article WHERE {stretch}
        ON CONFLICT (id) DO NOTHING""",
    ),
    _named("decision", _DECISION),
    _standing(
        f"""INSERT INTO main.standing (layer, article, target, state, quote, {_METRIC}, cause, note)
        SELECT o.layer, a.here, o.target, o.state, o.quote, {_METRIC}, o.cause, o.note
        FROM temp.touched t JOIN temp.articles a ON a.here = t.article
        JOIN other.standing o ON o.layer = t.layer AND o.article = a.there
        WHERE t.alone AND t.key > :low AND t.key <= :high""",
    ),
    _standing(
        """INSERT INTO main.article_standing (layer, article, status, complete, skipped, withdrawn, flagged,
            comment, title, decided, lamport)
        SELECT o.layer, a.here, o.status, o.complete, o.skipped, o.withdrawn, o.flagged, o.comment, o.title,
            o.decided, o.lamport
        FROM temp.touched t JOIN temp.articles a ON a.here = t.article
        JOIN other.article_standing o ON o.layer = t.layer AND o.article = a.there
        WHERE t.alone AND t.key > :low AND t.key <= :high""",
    ),
    _named("effort", "layer, reviewer, at, seconds, decisions"),
    _named("assignment", "reviewer, given, by, at"),
    _part(
        "dealt",
        "article",
        5_000,
        """INSERT INTO main.dealt (article, layer, way, at) SELECT a.here, o.layer, o.way, o.at
        FROM other.dealt o JOIN temp.articles a ON a.there = o.article WHERE {stretch}
        ON CONFLICT DO NOTHING""",
    ),
    _part(
        "plant",
        "article",
        5_000,
        """INSERT INTO main.plant (article, layer, id, fault, real, shown)
        SELECT a.here, o.layer, o.id, o.fault, o.real, o.shown
        FROM other.plant o JOIN temp.articles a ON a.there = o.article WHERE {stretch}
        ON CONFLICT DO NOTHING""",
    ),
    _part(
        "plant_upheld",
        "article",
        5_000,
        """INSERT INTO main.plant_upheld (article, layer, plant, reviewer, at)
        SELECT a.here, o.layer, o.plant, o.reviewer, o.at
        FROM other.plant_upheld o JOIN temp.articles a ON a.there = o.article WHERE {stretch}
        ON CONFLICT DO NOTHING""",
    ),
    _part(
        "frozen",
        "release",
        1,
        """INSERT INTO main.frozen (release, article, split, content)
        SELECT m.key, a.here, o.split, o.content FROM other.frozen o
        JOIN temp.articles a ON a.there = o.article JOIN other.release r ON r.key = o.release
        JOIN main.release m ON (m.name, m.major, m.minor, m.patch) = (r.name, r.major, r.minor, r.patch)
            AND m.content = r.content
        WHERE {stretch} ON CONFLICT DO NOTHING""",
    ),
)
"""In an order in which what is referred to is there."""

_HERE = "(SELECT key FROM main.article WHERE id = (SELECT id FROM other.article WHERE key = o.article))"
_RUN = "(SELECT key FROM main.run WHERE id = (SELECT id FROM other.run WHERE key = o.run))"


def _lacking(table: str, test: str) -> str:
    return f"FROM other.{table} o WHERE NOT EXISTS (SELECT 1 FROM main.{table} m WHERE {test})"


LACKING: Final = {
    **{
        table: _lacking(table, "m.id = o.id")
        for table in ("article", "run", "suggestion", "decision", "effort", "assignment", "result", "filing")
    },
    "extracted": _lacking("extracted", f"m.article = {_HERE} AND m.run = {_RUN}"),
    "said": _lacking(
        "said",
        f"""m.article = {_HERE} AND m.run = {_RUN} AND m.suggestion = (SELECT key FROM main.suggestion
        WHERE id = (SELECT id FROM other.suggestion WHERE key = o.suggestion))""",
    ),
    "exclusion": _lacking(
        "exclusion",
        f"""m.article = {_HERE} AND m.run = {_RUN} AND m."start" = o."start" AND m."end" = o."end" """,
    ),
    "dealt": _lacking("dealt", f"m.article = {_HERE} AND m.layer = o.layer"),
    "plant": _lacking("plant", f"m.article = {_HERE} AND m.layer = o.layer AND m.id = o.id"),
    "plant_upheld": _lacking(
        "plant_upheld", f"m.article = {_HERE} AND m.layer = o.layer AND m.plant = o.plant"
    ),
    "release": _lacking(
        "release", "(m.name, m.major, m.minor, m.patch) = (o.name, o.major, o.minor, o.patch)"
    ),
}
"""The rows of theirs that ours has not, table by table: counted before, and none afterwards."""
