"""What came from a meeting place, as a project file that can be merged like any other.

Each parcel is looked at by itself: whoever has an account can send what our own program would not, and one
parcel that cannot be read must not keep back all the others.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from core.parcel import Parcel
from core.store.posting.deciding import take_decisions
from core.store.posting.tables import ARTICLE, DEALT, DECISION, READING, TEXT
from core.store.posting.unpacking import OURS, REFUSED, UNPACKED, Described, described, many, unpack_row
from core.store.rows import Rows
from core.store.store import Store

_TEXTS = 64
_ORDER: Final = {sort: place for place, sort in enumerate((ARTICLE, TEXT, "run", READING, DEALT))}
"""What is referred to comes first."""
_TOGGLED: Final = """UPDATE step SET toggled = t.lamport FROM (
        SELECT target, max(lamport) lamport FROM decision WHERE action IN ('undo', 'redo') GROUP BY target
    ) t WHERE step.id = t.target"""
"""What is not sent of a step: when it was last undone or redone."""


@lru_cache(1)
def _blank(file_id: str, gold_layer: str) -> bytes:
    """A copy of that project with nothing in it: to make one takes ten times as long as to write it again."""
    with TemporaryDirectory(prefix="metric-annotator-", ignore_cleanup_errors=True) as folder:
        path = Path(folder, "blank.metrics")
        Store.create(path, gold_layer=gold_layer, file_id=file_id).close()
        return path.read_bytes()


class Inbox:
    """A new project file at a path, which says that it is a copy of ours that went further."""

    def __init__(self, path: Path, ours: Store) -> None:
        path.write_bytes(_blank(ours.file_id, ours.gold_layer))
        self.store = Store.open(path)
        self.described: dict[str, Described] = {}
        self.ours: Rows = ours
        self._articles = ours
        self._keys: dict[str, int] = {}
        self._texts = lru_cache(_TEXTS)(self._text)
        with self.store.connected() as conn:
            conn.execute("PRAGMA synchronous = OFF")  # it is thrown away, whatever happens

    def take(self, parcels: Iterable[Parcel]) -> tuple[Parcel, ...]:
        """Keep them all at once; those that are not what they say are left out, and come back.

        Of two that tell one thing differently the earlier comes first, which is the one that holds.
        """
        refused: list[Parcel] = []
        decisions: list[Parcel] = []
        with self.store.writing() as conn:
            for parcel in sorted(parcels, key=_first):
                if parcel.sort == DECISION:
                    decisions.append(parcel)
                elif not self._taken(conn, parcel):
                    refused.append(parcel)
            refused.extend(take_decisions(self, conn, decisions))
            for article in self.described:
                self._stub(conn, article)
            conn.execute(_TOGGLED)
        return tuple(refused)

    def _taken(self, conn: sqlite3.Connection, parcel: Parcel) -> bool:
        conn.execute("SAVEPOINT parcel")
        try:
            self._take(conn, parcel)
        except OURS:
            raise
        except REFUSED:
            conn.execute("ROLLBACK TO parcel")
            self._keys.clear()
            return False
        finally:
            conn.execute("RELEASE parcel")
        return True

    def _take(self, conn: sqlite3.Connection, parcel: Parcel) -> None:
        says, told = json.loads(parcel.says), json.loads(parcel.told)
        if parcel.sort == ARTICLE:
            mine = described(told)
            self.described[parcel.article] = min(self.described.get(parcel.article, mine), mine)
        elif parcel.sort in UNPACKED:
            UNPACKED[parcel.sort](self, conn, parcel, says, told)
        else:
            unpack_row(self, conn, parcel, {**says, **told})

    def leave_out(self, places: Sequence[tuple[str, str]]) -> None:
        """Forget what was decided of these articles in these layers."""
        with self.store.writing() as conn:
            guards = conn.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'decision'"
            ).fetchall()
            for name, _ in guards:
                conn.execute(f"DROP TRIGGER {name}")
            conn.executemany(
                "DELETE FROM decision WHERE article = (SELECT key FROM article WHERE id = ?) AND layer = ?",
                places,
            )
            conn.execute("DELETE FROM step WHERE id NOT IN (SELECT step FROM decision)")
            for _, sql in guards:
                conn.execute(sql)

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()

    # -- what parcels refer to

    def key(self, conn: sqlite3.Connection, article: str) -> int:
        """The article's number in this file; one whose text only ours has gets a row without it.

        Raises LookupError where nobody has it.
        """
        if article not in self._keys:
            self._stub(conn, article)
            row = conn.execute("SELECT key FROM article WHERE id = ?", (article,)).fetchone()
            if row is None:
                raise LookupError(article)
            self._keys[article] = row[0]
        return self._keys[article]

    def _stub(self, conn: sqlite3.Connection, article: str) -> None:
        if conn.execute("SELECT 1 FROM article WHERE id = ?", (article,)).fetchone() is None:
            columns = f"{', '.join(Described._fields)}, chars, numbers"
            row = self.ours.row(f"SELECT {columns} FROM article WHERE id = ?", (article,))
            if row is not None:
                self.write_article(conn, article, Described(*row[:-2]), *row[-2:])

    def text(self, article: str) -> str:
        """The text of an article of this file or of ours."""
        return self._texts(article)

    def write_article(
        self, conn: sqlite3.Connection, article: str, mine: Described, chars: int, numbers: int
    ) -> None:
        """A row about an article, with the earliest description of those that are known."""
        first = min(self.described.get(article, mine), mine)
        columns = ("id", "added", "title", "source", "published", "conversions", "fields", "chars", "numbers")
        many(conn, ARTICLE, columns, [(article, *first, chars, numbers)])

    def run(self, conn: sqlite3.Connection, name: str) -> int:
        """The run's number in this file. Raises LookupError where nobody has it."""
        found = conn.execute("SELECT key FROM run WHERE id = ?", (name,)).fetchone()
        if found is None:
            columns = ("id", "extractor", "version", "configuration", "at")
            row = self.ours.row(f"SELECT {', '.join(columns)} FROM run WHERE id = ?", (name,))
            if row is None:
                raise LookupError(name)
            many(conn, "run", columns, [row])
            found = conn.execute("SELECT key FROM run WHERE id = ?", (name,)).fetchone()
        return int(found[0])

    def _text(self, article: str) -> str:
        row = self.store.row(
            "SELECT b.text FROM body b JOIN article a ON a.key = b.article WHERE a.id = ?", (article,)
        )
        return self._articles.article(article).text if row is None else str(row[0])


def _first(parcel: Parcel) -> tuple[object, ...]:
    """What is referred to comes first; of two ways in which an article was dealt, the earlier one."""
    place = _ORDER.get(parcel.sort, len(_ORDER))
    try:
        told = json.loads(parcel.told) if parcel.sort == DEALT else {}
        return place, str(told.get("at", "")), str(told.get("way", ""))
    except REFUSED:
        return place, "", ""
