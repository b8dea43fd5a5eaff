"""What a project file has to send: its rows as parcels, page by page, in the order in which they came in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from core.parcel import Parcel, hashed
from core.record import canonical, target_id
from core.store.copies import COPIED
from core.store.metrics import COLUMNS
from core.store.posting.tables import (
    ARTICLE,
    DEALT,
    DECIDED,
    DECISION,
    DESCRIBED,
    DRAW,
    KEYED_TABLES,
    ORDERED,
    PLANTED,
    READING,
    TEXT,
    UPHELD,
    Table,
)
from core.store.rows import Row, Rows

KEYED: Final = (TEXT, ARTICLE, "run", DECISION, *(name for name in KEYED_TABLES if name != "run"), DRAW)
"""Sorts whose rows have a key that only grows: what lies behind the last one looked at is new."""
UNKEYED: Final = (READING, DEALT)
"""Sorts without: what is new is known by its name alone. Their pages go by the keys of articles."""

_DECISION = f"""SELECT d.key, d.id, a.id, d.layer, d.reviewer, d.action,
    {", ".join(f'd."{name}"' for name in DECIDED)}, d.lamport, d.at, d.step, s.file, s.action, s.lamport,
    s.reviewer FROM decision d JOIN article a ON a.key = d.article JOIN step s ON s.id = d.step
    WHERE d.key > :low ORDER BY d.key LIMIT :many"""
_READ = f"""SELECT e.article, e.run, a.id, r.id, e.unknown FROM extracted e
    JOIN article a ON a.key = e.article JOIN run r ON r.key = e.run
    WHERE e.article > :low AND e.article <= :high AND r.id <> '{COPIED}'
    AND NOT EXISTS (SELECT 1 FROM temp.there t WHERE t.id = r.id || ':' || a.id) ORDER BY e.article, e.run"""
_DEALT = """SELECT d.article, a.id, d.layer, d.way, d.at FROM dealt d JOIN article a ON a.key = d.article
    WHERE d.article > :low AND d.article <= :high AND d.layer = :layer ORDER BY d.article"""


class Outbox:
    """The rows of a project file, under names that are the same in every file.

    Copies that wait in other articles are not among them: they tell what a reviewer has decided.
    """

    def __init__(self, store: Rows) -> None:
        self._store = store

    def newest(self, sort: str) -> int:
        """The greatest key of a keyed sort."""
        row = self._store.row(f"SELECT coalesce(max(key), 0) FROM {_table_of(sort)}")
        return 0 if row is None else int(row[0])

    def left(self, sort: str, low: int) -> int:
        """How many rows of a keyed sort lie behind that key, nearly."""
        row = self._store.row(f"SELECT count(*) FROM {_table_of(sort)} WHERE key > ?", (low,))
        return 0 if row is None else int(row[0])

    def page(self, sort: str, low: int, many: int) -> tuple[int, tuple[Parcel, ...]]:
        """Parcels of a keyed sort behind that key, and the key reached: `low` where there are none."""
        found = list(self._keyed(sort, low, many))
        return (found[-1][0] if found else low), tuple(parcel for _, parcel in found)

    def _keyed(self, sort: str, low: int, many: int) -> Iterator[tuple[int, Parcel]]:
        values = {"low": low, "many": many}
        if sort == TEXT:
            yield from self._texts(values)
        elif sort == ARTICLE:
            columns = ", ".join(DESCRIBED)
            sql = f"SELECT key, id, {columns} FROM article WHERE key > :low ORDER BY key LIMIT :many"
            for key, name, *told in self._store.rows(sql, values):
                yield key, _open(ARTICLE, name, name, told=_named(DESCRIBED, told))
        elif sort == DECISION:
            for row in self._store.rows(_DECISION, values):
                yield row[0], _decision(row)
        elif sort == DRAW:
            yield from self._draws(values)
        else:
            yield from self._rows_of(KEYED_TABLES[sort], values)

    def _texts(self, values: dict[str, int]) -> Iterator[tuple[int, Parcel]]:
        sql = f"""SELECT a.key, a.id, b.text, {", ".join(DESCRIBED)} FROM article a
            JOIN body b ON b.article = a.key WHERE a.key > :low ORDER BY a.key LIMIT :many"""
        for key, name, text, *described in self._store.rows(sql, values):
            numbers = self._store.rows(
                'SELECT "start", "end", version FROM number WHERE article = ? ORDER BY "start"', (key,)
            )
            yield (
                key,
                _open(
                    TEXT, name, name, told=_named(DESCRIBED, described) | {"text": text, "numbers": numbers}
                ),
            )

    def _draws(self, values: dict[str, int]) -> Iterator[tuple[int, Parcel]]:
        sql = """SELECT key, at, seed, reviewer, size, articles FROM draw WHERE key > :low
            ORDER BY key LIMIT :many"""
        for key, at, seed, reviewer, size, articles in self._store.rows(sql, values):
            drawn = self._store.rows(
                """SELECT a.id FROM drawn d JOIN article a ON a.key = d.article WHERE d.draw = ?
                ORDER BY d.place""",
                (key,),
            )
            told = {"size": size, "articles": articles, "drawn": [row[0] for row in drawn]}
            name = target_id("", DRAW, at, seed, reviewer)
            yield key, _open(DRAW, name, reviewer=reviewer, says={"at": at, "seed": seed}, told=told)

    def _rows_of(self, table: Table, values: dict[str, int]) -> Iterator[tuple[int, Parcel]]:
        sql = f"{_select(table, 'o.key')} WHERE o.key > :low ORDER BY o.key LIMIT :many"
        for row in self._store.rows(sql, values):
            if row[1] != COPIED:
                yield row[0], _parcel(table, row)

    # -- without keys

    def readings(self) -> tuple[int, int]:
        """How many parcels there are of what extractors said, and the sum of their names as `hashed`."""
        many, total = 0, 0
        with self._store.connected() as conn:
            names = conn.execute(
                """SELECT r.id || ':' || a.id FROM extracted e JOIN article a ON a.key = e.article
                JOIN run r ON r.key = e.run AND r.id <> ?""",
                (COPIED,),
            )
            for (name,) in names:
                many, total = many + 1, total + hashed(name)
        return many, total

    def besides(self, names: Iterable[tuple[str, str]]) -> None:
        """Leave out what is named, with its variant, from the pages of `unkeyed`."""
        with self._store.connected() as conn:
            conn.execute("DROP TABLE IF EXISTS temp.there")
            conn.execute(
                "CREATE TEMP TABLE there (id TEXT, variant TEXT, PRIMARY KEY (id, variant)) WITHOUT ROWID"
            )
            conn.executemany("INSERT OR IGNORE INTO temp.there VALUES (?, ?)", names)

    def unkeyed(self, sort: str, layer: str, low: int, many: int) -> tuple[int, tuple[Parcel, ...]]:
        """Parcels of the next so many articles behind that key, and the key reached: `low` at the end."""
        row = self._store.row(
            "SELECT max(key) FROM (SELECT key FROM article WHERE key > ? ORDER BY key LIMIT ?)", (low, many)
        )
        if row is None or row[0] is None:
            return low, ()
        values: dict[str, object] = {"low": low, "high": row[0], "layer": layer}
        if sort == READING:
            found = [self._reading(each) for each in self._store.rows(_READ, values)]
        else:
            found = [each for each in map(self._dealt, self._store.rows(_DEALT, values)) if self._new(each)]
        return row[0], tuple(found)

    def _new(self, parcel: Parcel) -> bool:
        of = parcel.id, parcel.variant
        return self._store.row("SELECT 1 FROM temp.there WHERE (id, variant) = (?, ?)", of) is None

    def _reading(self, row: Row) -> Parcel:
        article, run, name, run_name, unknown = row
        said = self._store.rows(
            f"""SELECT s.id, d.rule, {COLUMNS} FROM said d JOIN suggestion s ON s.key = d.suggestion
            WHERE d.article = ? AND d.run = ? ORDER BY s.id""",
            (article, run),
        )
        excluded = self._store.rows(
            """SELECT "start", "end", target, cause, rule FROM exclusion WHERE article = ? AND run = ?
            ORDER BY "start", "end" """,
            (article, run),
        )
        told = {"unknown": unknown, "said": said, "excluded": excluded}
        return _open(READING, f"{run_name}:{name}", name, says={"run": run_name}, told=told)

    def _dealt(self, row: Row) -> Parcel:
        article, name, layer, way, at = row
        of = (article, layer)
        plants = self._store.rows(
            f"SELECT {', '.join(PLANTED)} FROM plant WHERE article = ? AND layer = ? ORDER BY id", of
        )
        upheld = self._store.rows(
            f"SELECT {', '.join(UPHELD)} FROM plant_upheld WHERE article = ? AND layer = ? ORDER BY plant", of
        )
        told = canonical({"way": way, "at": at, "plants": plants, "upheld": upheld})
        return Parcel(DEALT, target_id(name, DEALT, layer), name, layer, layer, "", canonical({}), told)


def _table_of(sort: str) -> str:
    return ARTICLE if sort == TEXT else sort


def _named(names: Sequence[str], values: Sequence[object]) -> dict[str, object]:
    return dict(zip(names, values, strict=True))


def _open(
    sort: str,
    name: str,
    article: str = "",
    *,
    reviewer: str = "",
    says: dict[str, object] | None = None,
    told: dict[str, object],
) -> Parcel:
    return Parcel(sort, name, article, "", reviewer, "", canonical(says or {}), canonical(told))


def _decision(row: Row) -> Parcel:
    _, name, article, layer, reviewer, action, *values = row
    says, told = _named(DECIDED, values[: len(DECIDED)]), _named(ORDERED, values[len(DECIDED) :])
    return Parcel(DECISION, name, article, layer, reviewer, action, canonical(says), canonical(told))


def _select(table: Table, key: str) -> str:
    article, joined = ("a.id", "JOIN article a ON a.key = o.article") if table.about else ("''", "")
    author, layer = (f'o."{name}"' if name else "''" for name in (table.author, table.layer))
    name = "''" if table.named else "o.id"
    columns = "".join(f', o."{each}"' for each in table.columns)
    return f"SELECT {key}, {name}, {article}, {layer}, {author}{columns} FROM {table.name} o {joined}"


def _parcel(table: Table, row: Row) -> Parcel:
    _, name, article, layer, author, *values = row
    of = _named(table.columns, values)
    if table.named:
        name = target_id(article, table.name, author, *(of.get(each, layer) for each in table.named))
    says, told = ({each: of[each] for each in part} for part in (table.says, table.told))
    return Parcel(table.name, name, article, layer, author, "", canonical(says), canonical(told))
