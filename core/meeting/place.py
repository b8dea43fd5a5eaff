"""A meeting place with somebody signed in: what is there for him, and what he adds to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from core.errors import KnownError
from core.meeting.address import Address
from core.meeting.driver import driver
from core.meeting.layout import CLASHING, LAYOUT, SCHEMA
from core.meeting.signing_in import not_set_up
from core.parcel import Parcel

_COLUMNS: Final = "sort, id, article, layer, reviewer, action, says, told"
_PARCEL = f"SELECT delivery, {_COLUMNS} FROM {SCHEMA}.parcel"
_PATIENCE: Final = "30s"
"""How long a delivery waits for another one that is just being made."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a meeting place says of itself: its random name, its project, and the roles of its accounts."""

    id: str
    project: str
    name: str
    gold_layer: str
    reviewers: str
    adjudicators: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A parcel that was not taken, since another content stands under its name."""

    sort: str
    id: str


@dataclass(frozen=True, slots=True)
class Sent:
    """The number of the delivery, 0 where nothing was new; how much of each sort; what was refused."""

    delivery: int
    new: dict[str, int]
    refused: tuple[Refused, ...]


def facts_of(connection: Any, address: Address) -> Facts:
    """What is set up there. Raises KnownError where nothing is, or a newer program did it."""
    row = connection.execute("SELECT to_regclass(%s) IS NOT NULL", (f"{SCHEMA}.meeting",)).fetchone()
    if not row[0]:
        raise not_set_up(address)
    row = connection.execute(
        f"SELECT layout, id, project, name, gold_layer, reviewers, adjudicators FROM {SCHEMA}.meeting"
    ).fetchone()
    if row is None:
        raise not_set_up(address)
    if row[0] > LAYOUT:
        raise KnownError(
            "{address} was set up by a newer version of this program (layout {layout}, this version knows"
            " {known}). Install the newer version to meet there; nothing was changed.",
            address=address,
            layout=row[0],
            known=LAYOUT,
        )
    return Facts(*row[1:])


class MeetingPlace:
    """Stands on a connection of `signed_in`, which makes sentences of what psycopg raises."""

    def __init__(self, connection: Any, address: Address) -> None:
        self.address = address
        self._connection = connection
        self.facts = facts_of(connection, address)
        self.account, self.sees_all = connection.execute(
            f"SELECT session_user::text, {SCHEMA}.adjudicates()"
        ).fetchone()

    # -- taking

    def knows(self, delivery: int, token: str) -> bool:
        """Whether that delivery is there; where it is not, the place was set back to an earlier time."""
        if delivery == 0:
            return True
        found = self._connection.execute(
            f"SELECT 1 FROM {SCHEMA}.delivery WHERE number = %s AND token = %s", (delivery, token)
        ).fetchone()
        return found is not None

    def reading(self) -> Any:
        """A transaction in which everything is of one moment."""
        return _Reading(self._connection)

    def waiting(self, after: int, besides: Sequence[int]) -> int:
        """How many parcels `parcels` would bring."""
        row = self._connection.execute(
            f"SELECT count(*) FROM {SCHEMA}.parcel WHERE delivery > %s AND delivery <> ALL (%s::bigint[])",
            (after, list(besides)),
        ).fetchone()
        return int(row[0])

    def opened(self, after: int) -> tuple[str, ...]:
        """Articles whose adjudication has been completed behind that delivery."""
        rows = self._connection.execute(
            f"SELECT article FROM {SCHEMA}.opened WHERE delivery > %s ORDER BY article", (after,)
        ).fetchall()
        return tuple(row[0] for row in rows)

    def deliveries(self, after: int) -> dict[int, str]:
        """The deliveries behind that one, by number, each with its own random name."""
        rows = self._connection.execute(
            f"SELECT number, token FROM {SCHEMA}.delivery WHERE number > %s ORDER BY number", (after,)
        ).fetchall()
        return dict(rows)

    def parcels(self, after: int, besides: Sequence[int]) -> Iterator[tuple[int, Parcel]]:
        """Everything behind that delivery, in the order of deliveries, as it comes over the line.

        What was delivered under the numbers `besides` is left out: it came from here.
        """
        sql = driver().sql
        query = sql.SQL(
            f"{_PARCEL} WHERE delivery > {{}} AND delivery <> ALL ({{}}::bigint[]) ORDER BY delivery"
        ).format(sql.Literal(after), sql.Literal(list(besides)))
        yield from self._copied(query)

    def decisions(self, articles: Sequence[str]) -> Iterator[Parcel]:
        """All decisions about these articles that this account may see, article by article."""
        sql = driver().sql
        query = sql.SQL(
            f"{_PARCEL} WHERE sort = 'decision' AND article = ANY ({{}}) ORDER BY article, delivery"
        ).format(sql.Literal(list(articles)))
        for _, parcel in self._copied(query):
            yield parcel

    def _copied(self, query: Any) -> Iterator[tuple[int, Parcel]]:
        sql = driver().sql
        with (
            self._connection.cursor() as cursor,
            cursor.copy(sql.SQL("COPY ({}) TO STDOUT (FORMAT BINARY)").format(query)) as copy,
        ):
            copy.set_types(["int8", *["text"] * 8])
            for delivery, *values in copy.rows():
                yield delivery, Parcel(*values)

    def all_of(self, sort: str) -> tuple[Parcel, ...]:
        """Every parcel of a sort of which there are few, in the order in which they were delivered."""
        sql = driver().sql
        query = sql.SQL(f"{_PARCEL} WHERE sort = {{}} ORDER BY delivery, id").format(sql.Literal(sort))
        return tuple(parcel for _, parcel in self._copied(query))

    # -- comparing

    def count(self, sort: str) -> int:
        """How many names of that sort there are for this account to see."""
        row = self._connection.execute(
            f"SELECT count(DISTINCT id) FROM {SCHEMA}.parcel WHERE sort = %s", (sort,)
        ).fetchone()
        return int(row[0])

    def names(self, sort: str) -> Iterator[tuple[str, str]]:
        """They themselves, with their variants."""
        sql = driver().sql
        query = sql.SQL(f"SELECT id, variant FROM {SCHEMA}.parcel WHERE sort = {{}}").format(
            sql.Literal(sort)
        )
        with (
            self._connection.cursor() as cursor,
            cursor.copy(sql.SQL("COPY ({}) TO STDOUT (FORMAT BINARY)").format(query)) as copy,
        ):
            copy.set_types(["text", "text"])
            yield from copy.rows()

    def absent(self, sort: str, names: Sequence[str]) -> int:
        """How many of these names are not there, as far as this account can see."""
        row = self._connection.execute(
            f"""SELECT count(*) FROM unnest(%s::text[]) AS asked (id) WHERE NOT EXISTS (
                SELECT 1 FROM {SCHEMA}.parcel p WHERE p.sort = %s AND p.id = asked.id)""",
            (list(names), sort),
        ).fetchone()
        return int(row[0])

    # -- adding

    def send(self, parcels: Iterable[Parcel]) -> Sent:
        """Add what is not there yet, as one delivery: all of it or nothing. What is there stays as it is.

        Parcels of other reviewers are not to be among them: the server would refuse all.
        """
        psycopg = driver()
        connection = self._connection
        with connection.transaction():
            self._stage(parcels)
            refused: list[Refused] = []
            while True:
                try:
                    with connection.transaction():
                        return Sent(*self._deliver(), tuple(refused))
                except psycopg.Error as error:
                    if error.sqlstate != CLASHING:
                        raise
                    names = [line.split(" ", 1) for line in (error.diag.message_detail or "").splitlines()]
                    refused.extend(Refused(sort, name) for sort, name in names)
                    with connection.cursor() as cursor:
                        cursor.executemany("DELETE FROM pg_temp.staged WHERE sort = %s AND id = %s", names)

    def _stage(self, parcels: Iterable[Parcel]) -> None:
        connection = self._connection
        connection.execute(f"SET LOCAL lock_timeout = '{_PATIENCE}'")
        columns = ", ".join(f"{name} text" for name in ("variant", *_COLUMNS.split(", ")))
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS staged ({columns}) ON COMMIT DELETE ROWS")
        with (
            connection.cursor() as cursor,
            cursor.copy(f"COPY pg_temp.staged (variant, {_COLUMNS}) FROM STDIN (FORMAT BINARY)") as copy,
        ):
            copy.set_types(["text"] * 9)
            for each in parcels:
                place = (each.sort, each.id, each.article, each.layer, self.account)
                copy.write_row((each.variant, *place, each.action, each.says, each.told))
        connection.execute(
            f"""DELETE FROM pg_temp.staged s USING {SCHEMA}.parcel p WHERE p.sort = s.sort AND p.id = s.id
            AND (p.variant = s.variant OR s.sort = 'text')"""
        )

    def _deliver(self) -> tuple[int, dict[str, int]]:
        """Insert what is staged: the number of the delivery, and how many of each sort are new."""
        connection = self._connection
        if connection.execute("SELECT 1 FROM pg_temp.staged LIMIT 1").fetchone() is None:
            return 0, {}
        (number,) = connection.execute(
            f"INSERT INTO {SCHEMA}.delivery (number) VALUES (0) RETURNING number"
        ).fetchone()
        rows = connection.execute(
            f"""WITH added AS (INSERT INTO {SCHEMA}.parcel (delivery, variant, {_COLUMNS})
                SELECT %s, variant, {_COLUMNS} FROM pg_temp.staged ON CONFLICT DO NOTHING RETURNING sort)
            SELECT sort, count(*) FROM added GROUP BY sort""",
            (number,),
        ).fetchall()
        return number, dict(rows)


class _Reading:
    """`with` around what is to be of one moment; nothing is written in it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if not self._connection.closed:
            self._connection.execute("COMMIT" if kind is None else "ROLLBACK")
