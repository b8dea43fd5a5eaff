"""The union of two project files, inside one transaction of ours: the order in which it is made."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from core.errors import KnownError
from core.model import article_id
from core.portions import Portions
from core.store.keys import GIVEN, PASS_OVER
from core.store.merging import clashes, settings, soundness
from core.store.merging.describing import take_earlier
from core.store.merging.differences import Differences, differences
from core.store.merging.rows import ARTICLES, LACKING, PARTS, Part
from core.store.merging.runs import unite_runs
from core.store.rows import Row, Rows, Values

_OWN = ("articles", "runs", "touched")


class Merging:
    """Ours, open in `store`, and a copy of theirs beside it. Nothing is written to the copy.

    What is written belongs to the transaction of `store.together()`, which must be open. The copy is let
    go of when it has ended.
    """

    def __init__(self, store: Rows, copy: Path, number: int = 0) -> None:
        self._store, self._copy, self._name = store, copy, f"other{number}"

    def __enter__(self) -> Self:
        with self._store.connected() as conn:
            conn.execute(f"ATTACH ? AS {self._name}", (str(self._copy.absolute()),))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._store.connected() as conn:
            conn.execute(f"DETACH {self._name}")

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """What a query about `main` and `other` finds."""
        return self._run(sql, values).fetchall()

    def _run(self, sql: str, values: Values = ()) -> sqlite3.Cursor:
        with self._store.connected() as conn:
            return conn.execute(sql.replace("other.", f"{self._name}."), values)

    def _count(self, of: str) -> int:
        return int(self.rows(f"SELECT count(*) {of}")[0][0])

    # -- what there is

    def size(self) -> int:
        """How many portions `uniting` is made of, nearly."""
        parts = (ARTICLES, *(part for part in PARTS if part.source.startswith("other.")))
        # there are as many texts as articles, and to count them would read them all
        return sum(self._count(f"FROM {part.source}".replace("body", "article")) for part in parts)

    def there(self) -> Mapping[str, int]:
        """How many rows theirs has, by table."""
        return {table: self._count(f"FROM other.{table}") for table in LACKING}

    def decided(self) -> tuple[tuple[str, int, int], ...]:
        """Each reviewer of theirs, with how many of his decisions ours has not, and has."""
        rows = self.rows(
            """SELECT o.reviewer, sum(m.id IS NULL), sum(m.id IS NOT NULL) FROM other.decision o
            LEFT JOIN main.decision m ON m.id = o.id GROUP BY o.reviewer ORDER BY o.reviewer"""
        )
        return tuple((row[0], row[1], row[2]) for row in rows)

    def check(self) -> None:
        """Raises KnownError where the same id stands for two things: no union holds both; or what is offered
        does not fit its text.
        """
        soundness.check(self.rows, self._copy.name)
        settings.check(self.rows)
        clashes.check(self.rows)

    def differences(self) -> Differences:
        """Where theirs says something else than ours; one of them holds."""
        return differences(self.rows)

    def shared(self) -> tuple[tuple[str, str], ...]:
        """The articles and layers about which both have decided, and theirs something that ours has not."""
        rows = self.rows(
            """SELECT m.id, o.layer FROM (SELECT DISTINCT o.article, o.layer FROM other.decision o
                WHERE NOT EXISTS (SELECT 1 FROM main.decision d WHERE d.id = o.id)) o
            JOIN other.article a ON a.key = o.article JOIN main.article m ON m.id = a.id
            WHERE EXISTS (SELECT 1 FROM main.decision d WHERE d.article = m.key AND d.layer = o.layer)
            ORDER BY m.id, o.layer"""
        )
        return tuple((row[0], row[1]) for row in rows)

    def misquoted(self, article: str, layer: str, text: str) -> str:
        """The first quote of a decision there that is not in the text, empty where all are."""
        rows = self.rows(
            """SELECT "start", "end", quote FROM main.decision WHERE quote IS NOT NULL AND layer = ?
            AND article = (SELECT key FROM main.article WHERE id = ?)""",
            (layer, article),
        )
        return next((quote for start, end, quote in rows if text[start:end] != quote), "")

    def touched(self) -> tuple[tuple[str, str], ...]:
        """The articles and layers about which theirs has decided something that ours has not."""
        rows = self.rows(
            """SELECT m.id, t.layer FROM temp.touched t JOIN main.article m ON m.key = t.article
            ORDER BY t.key"""
        )
        return tuple((row[0], row[1]) for row in rows)

    # -- the union

    def uniting(self) -> Portions[Mapping[str, int]]:
        """Make it; how many rows came in, by table, counted before anything was written.

        What stands is taken from theirs only where ours has decided nothing.
        """
        before = {table: self._count(f"FROM main.{table}") for table in LACKING}
        news = {table: self._count(lacking) for table, lacking in LACKING.items()}
        given = self._given()
        self._begin()
        yield from self._stream(ARTICLES)
        self._run(
            """INSERT INTO temp.articles SELECT o.key, m.key, 1 FROM other.article o
            JOIN main.article m ON m.id = o.id WHERE o.key NOT IN (SELECT there FROM temp.articles)"""
        )
        self._check_texts()
        self._touch()
        with self._mended("decision", "article"):
            clashes.forget_later(self._run)
            take_earlier(self._run)
        unite_runs(self._run)
        with self._mended("dealt", "plant_upheld"):
            settings.unite_releases(self._run)
            for part in PARTS:
                yield from self._stream(part)
            clashes.keep_earlier(self._run)
        clashes.settle_steps(self._run)
        settings.settle_assignments(self._run)
        with self._mended("labels", "shares", "filing", "result", "draw", "drawn"):
            settings.unite(self._run)
        if any(news.values()):
            self._run("DELETE FROM main.ranked")
        self._verify(before, news)
        self._pass_over(self._given() - given - news["decision"])
        return news

    def _given(self) -> int:
        return int(self.rows(f"SELECT {GIVEN}")[0][0])

    def _pass_over(self, keys: int) -> None:
        """Say that so many keys were given to decisions that were here already: none of them is missing."""
        for statement in PASS_OVER if keys else ():
            self._run(statement, {"keys": keys})

    def _begin(self) -> None:
        for table in _OWN:
            self._run(f"DROP TABLE IF EXISTS temp.{table}")
        self._run(
            "CREATE TEMP TABLE articles (there INTEGER PRIMARY KEY, here INTEGER UNIQUE, fresh INTEGER)"
        )
        self._run("CREATE TEMP TABLE runs (there INTEGER PRIMARY KEY, here INTEGER)")
        self._run(
            """CREATE TEMP TABLE touched (
                key INTEGER PRIMARY KEY, article INTEGER, layer TEXT, alone INTEGER)"""
        )
        self._run("INSERT INTO main.layer SELECT name FROM other.layer WHERE true ON CONFLICT DO NOTHING")
        self._run(
            """INSERT INTO temp.articles SELECT o.key, m.key, 0 FROM other.article o
            JOIN main.article m ON m.id = o.id"""
        )

    def _stream(self, part: Part) -> Portions[None]:
        low: object = "" if part.by == "id" else 0
        while True:
            high, many = self.rows(
                f"""SELECT max({part.by}), count(*) FROM (SELECT {part.by} FROM {part.source}
                WHERE {part.by} > ? ORDER BY {part.by} LIMIT ?)""",
                (low, part.rows),
            )[0]
            if high is None:
                return
            self._run(part.statement, {"low": low, "high": high})
            low = high
            yield many

    def _check_texts(self) -> None:
        """An article's name is the hash of its text: one that is not was changed by something else.

        So was one whose length is not what all places in it were held against.
        """
        keys = self.rows("SELECT there FROM temp.articles WHERE fresh ORDER BY there")
        for (key,) in keys:
            name, title, chars, text = self.rows(
                "SELECT a.id, a.title, a.chars, b.text FROM other.article a"
                " JOIN other.body b ON b.article = a.key WHERE a.key = ?",
                (key,),
            )[0]
            if article_id(text) != name:
                raise KnownError(
                    "The text of “{title}” in “{name}” is not the one that was imported: the file was changed"
                    " by something else. Merge a copy of it made earlier. Nothing was merged.",
                    title=title,
                    name=self._copy.name,
                )
            if len(text) != chars:
                raise soundness.misfit(self._copy.name, title)

    def _touch(self) -> None:
        """Remember where something comes in, and whether it is alone there."""
        self._run(
            f"""INSERT INTO temp.touched (article, layer, alone) SELECT a.here, o.layer, NOT EXISTS (
                SELECT 1 FROM main.decision m WHERE m.article = a.here AND m.layer = o.layer)
            FROM (SELECT DISTINCT o.article, o.layer FROM other.decision o
                LEFT JOIN main.decision m ON m.id = o.id
                WHERE m.id IS NULL OR {clashes.EARLIER}
            ) o JOIN temp.articles a ON a.there = o.article ORDER BY a.here, o.layer"""
        )

    @contextmanager
    def _mended(self, *tables: str) -> Iterator[None]:
        """Let rows of these tables be changed in here, where the union of both is another than either."""
        marks = ", ".join("?" * len(tables))
        kept = self.rows(
            f"SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger' AND tbl_name IN ({marks})",
            tables,
        )
        for name, _ in kept:
            self._run(f"DROP TRIGGER main.{name}")
        yield
        for _, sql in kept:
            self._run(sql)

    def _verify(self, before: Mapping[str, int], news: Mapping[str, int]) -> None:
        """Hold what is there against what ought to be, before anything is kept."""
        for table, lacking in LACKING.items():
            missing, now = self._count(lacking), self._count(f"FROM main.{table}")
            if missing or now != before[table] + news[table]:
                raise KnownError(
                    "After merging “{name}”, the table {table} has {now} rows in place of {wanted}, {missing}"
                    " of its own are missing. Nothing was merged; please report this.",
                    name=self._copy.name,
                    table=table,
                    now=now,
                    wanted=before[table] + news[table],
                    missing=missing,
                )
        textless = (
            "FROM temp.articles a WHERE NOT EXISTS (SELECT 1 FROM main.body b WHERE b.article = a.here)"
        )
        if self._count(f"{textless} AND a.fresh"):
            raise RuntimeError("an article came in without its text")
