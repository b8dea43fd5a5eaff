"""From parcels to rows of a new project file, each checked for what would stop the merging of all others.

Raises one of the errors of wrong content where a parcel is not what it says: `Inbox` leaves it out then.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import InvalidOperation
from typing import Any, Final, NamedTuple, Protocol

from core.errors import KnownError, StorageError
from core.extraction.numerals import SCANNER_VERSION, scan
from core.model import Metric, Span, article_id
from core.parcel import Parcel
from core.record import suggestion_id, target_id
from core.schema import read
from core.store.articles import holds_words
from core.store.metrics import metric_in
from core.store.posting.tables import (
    DEALT,
    DRAW,
    EXCLUDED,
    KEYED_TABLES,
    LABELS,
    NUMBERED,
    PLANTED,
    READING,
    SAID,
    TEXT,
    UPHELD,
)
from core.store.rows import Rows, UnreadableError

_PLANT: Final = """SELECT fault, real, shown FROM plant
    WHERE article = (SELECT key FROM article WHERE id = ?) AND layer = ? AND id = ?"""

REFUSED: Final = (
    sqlite3.IntegrityError,
    sqlite3.DataError,
    sqlite3.InterfaceError,
    sqlite3.ProgrammingError,
    KnownError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    OverflowError,
    InvalidOperation,
    RecursionError,
)
"""What content that is not ours can raise; a full disk is none of it."""
OURS: Final = (StorageError, UnreadableError)
"""What our own file raises: to be told before all of that, since no sender can mend it."""


def can_be_theirs(error: Exception) -> bool:
    """Whether what came can be the cause, and not our file, the memory, or whoever has stopped it."""
    stopped = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT
    return not (stopped or isinstance(error, (*OURS, MemoryError)))


_NUMBER: Final = re.compile(r"-?[0-9]{1,60}(\.[0-9]{1,60})?")


class Described(NamedTuple):
    """What describes an article, in the order by which the earlier of two is told (see merging)."""

    added: str
    title: str
    source: str
    published: str
    conversions: str
    fields: str


def described(told: Mapping[str, Any]) -> Described:
    """The description among these values."""
    values = [told[name] for name in Described._fields]
    datetime.fromisoformat(told["added"])
    if not all(isinstance(value, str) for value in values):
        raise TypeError("a description is made of texts")
    if not holds_words(told["conversions"], told["fields"]):
        raise TypeError("fields and conversions hold words")
    return Described(*values)


def check_numbers(*values: str | None) -> None:
    """Raises ValueError where a value is not written out, as ours are: 1E+999999999 would fill the memory."""
    if not all(value is None or _NUMBER.fullmatch(value) for value in values):
        raise ValueError("no number that is written out")


class Holder(Protocol):
    """The file that takes the rows."""

    ours: Rows

    def text(self, article: str) -> str:
        """The text of the article."""

    def key(self, conn: sqlite3.Connection, article: str) -> int:
        """The article's number."""

    def run(self, conn: sqlite3.Connection, name: str) -> int:
        """The run's number."""

    def write_article(
        self, conn: sqlite3.Connection, article: str, mine: Described, chars: int, numbers: int
    ) -> None:
        """A row about an article."""


def many(
    conn: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    more: str = "",
) -> None:
    """Write these rows."""
    names = ", ".join(f'"{each}"' for each in columns)
    marks = ", ".join("?" * len(columns))
    conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks}) {more}", rows)


def _text(holder: Holder, conn: sqlite3.Connection, parcel: Parcel, _says: Any, told: Any) -> None:
    text, numbers = told["text"], told["numbers"]
    if article_id(text) != parcel.id:
        raise ValueError("the text is another")
    if {version for _, _, version in numbers} <= {SCANNER_VERSION}:
        numbers = [(each.span.start, each.span.end, each.version) for each in scan(text)]
    if any(Span(start, end).end > len(text) for start, end, _ in numbers):
        raise ValueError("a number lies outside of the text")
    mine = described(told)
    if conn.execute("SELECT 1 FROM article WHERE id = ?", (parcel.id,)).fetchone():
        return  # two have sent it at the same time
    holder.write_article(conn, parcel.id, mine, len(text), len(numbers))
    key = holder.key(conn, parcel.id)
    conn.execute("INSERT INTO body (article, text) VALUES (?, ?)", (key, text))
    many(conn, "number", ("article", *NUMBERED), ((key, *each) for each in numbers))


def _reading(holder: Holder, conn: sqlite3.Connection, parcel: Parcel, says: Any, told: Any) -> None:
    key, run = holder.key(conn, parcel.article), holder.run(conn, says["run"])
    size = len(holder.text(parcel.article))
    for name, _, *metric in told["said"]:
        check_numbers(*metric[3:5])
        if name != suggestion_id(parcel.article, _metric(metric)) or metric[1] > size:
            raise ValueError("a suggestion is not what its name says")
    if any(Span(start, end).end > size for start, end, *_ in told["excluded"]):
        raise ValueError("an exclusion lies outside of the text")
    many(conn, "extracted", ("article", "run", "unknown"), [(key, run, told["unknown"])])
    rows = ((key, name, *metric) for name, _, *metric in told["said"])
    many(conn, "suggestion", ("article", "id", *SAID[2:]), rows, "ON CONFLICT (id) DO NOTHING")
    conn.executemany(
        """INSERT INTO said (article, run, suggestion, rule)
        SELECT ?, ?, key, ? FROM suggestion WHERE id = ?""",
        ((key, run, rule, name) for name, rule, *_ in told["said"]),
    )
    excluded = ((key, run, *row) for row in told["excluded"])
    many(conn, "exclusion", ("article", "run", *EXCLUDED), excluded)


def _metric(columns: Sequence[object]) -> Metric:
    try:
        return metric_in(tuple(columns))
    except UnreadableError as error:
        raise ValueError("no metric") from error


def check_same(holder: Holder, sql: str, name: tuple[str, ...], says: tuple[object, ...]) -> None:
    """Raises ValueError where ours says another thing under that name: merging would refuse all the rest."""
    row = holder.ours.row(sql, name)
    if row is not None and row != says:
        raise ValueError("under that name there is another one here")


def _dealt(holder: Holder, conn: sqlite3.Connection, parcel: Parcel, _says: Any, told: Any) -> None:
    datetime.fromisoformat(told["at"])
    key, layer = holder.key(conn, parcel.article), parcel.layer
    if parcel.id != target_id(parcel.article, DEALT, layer):
        raise ValueError("under the name of another")
    for name, *planted in told["plants"]:
        check_same(holder, _PLANT, (parcel.article, layer, name), tuple(planted))
    rows = [(key, layer, told["way"], told["at"])]
    many(conn, DEALT, ("article", "layer", "way", "at"), rows, "ON CONFLICT DO NOTHING")
    plants = ((key, layer, *each) for each in told["plants"])
    many(conn, "plant", ("article", "layer", *PLANTED), plants, "ON CONFLICT DO NOTHING")
    upheld = ((key, layer, *each) for each in told["upheld"])
    many(conn, "plant_upheld", ("article", "layer", *UPHELD), upheld, "ON CONFLICT DO NOTHING")


def _draw(holder: Holder, conn: sqlite3.Connection, parcel: Parcel, says: Any, told: Any) -> None:
    datetime.fromisoformat(says["at"])
    key = conn.execute(
        "INSERT INTO draw (seed, size, articles, reviewer, at) VALUES (?, ?, ?, ?, ?)",
        (says["seed"], told["size"], told["articles"], parcel.reviewer, says["at"]),
    ).lastrowid
    (place,) = conn.execute("SELECT coalesce(max(place), 0) FROM drawn").fetchone()
    drawn = [holder.key(conn, name) for name in told["drawn"]]
    rows = ((article, place + at, key) for at, article in enumerate(drawn, 1))
    many(conn, "drawn", ("article", "place", "draw"), rows, "ON CONFLICT (article) DO NOTHING")


def unpack_row(holder: Holder, conn: sqlite3.Connection, parcel: Parcel, values: Mapping[str, Any]) -> None:
    """A row of a table whose parcels are its rows. Raises LookupError where there is no such table."""
    table = KEYED_TABLES[parcel.sort]
    if "at" in table.columns:
        datetime.fromisoformat(values["at"])
    if table.name == LABELS:
        read(values["text"], values["file"])
    row = {name: values[name] for name in table.columns}
    if not table.named:
        row["id"] = parcel.id
    if table.about:
        row["article"] = holder.key(conn, parcel.article)
    if table.layer == "layer":
        row["layer"] = parcel.layer
    if table.author:
        row[table.author] = parcel.reviewer
    # Two of the tables keep no names: there every row is another one.
    many(conn, table.name, tuple(row), [tuple(row.values())], "ON CONFLICT DO NOTHING")


UNPACKED: Final[Mapping[str, Callable[[Holder, sqlite3.Connection, Parcel, Any, Any], None]]] = {
    TEXT: _text,
    READING: _reading,
    DEALT: _dealt,
    DRAW: _draw,
}
"""What is made of the parcels of these sorts; those of the others are rows as they are."""
