"""A meeting place with somebody signed in: what is there for him, and what he adds to it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from core.errors import KnownError
from core.meeting.address import Address
from core.meeting.driver import driver
from core.meeting.layout import AHEAD, LAYOUT, REFUSING, SCHEMA
from core.meeting.reading import COLUMNS
from core.meeting.signing_in import not_set_up
from core.parcel import Parcel

_STAGED: Final = ("variant", *COLUMNS[1:])
_KNOWN: Final = f"{SCHEMA}.known(%s::text[], %s::text[], %s::text[], %s::text[])"
"""By sorts, layers, articles and ids."""
_PATIENCE: Final = "30s"
"""How long a delivery waits for another one that is just being made."""
SILENCE: Final = "60s"
"""How long one that is being made may say nothing, until the server ends it and lets the others go on."""


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
    """A parcel that was not taken: another stands under its name, or its order lies beyond all reach."""

    sort: str
    layer: str
    id: str
    why: str

    @property
    def ahead(self) -> bool:
        """Whether it is for its order."""
        return self.why == AHEAD


@dataclass(frozen=True, slots=True)
class Sent:
    """The number of the delivery, 0 where nothing was new; how much of each sort; what was refused."""

    delivery: int
    new: dict[str, int]
    refused: tuple[Refused, ...]


def facts_of(connection: Any, address: Address) -> Facts:
    """What is set up there. Raises KnownError where nothing is, or another version did it."""
    row = connection.execute("SELECT to_regclass(%s) IS NOT NULL", (f"{SCHEMA}.meeting",)).fetchone()
    if not row[0]:
        raise not_set_up(address)
    row = connection.execute(
        f"SELECT layout, id, project, name, gold_layer, reviewers, adjudicators FROM {SCHEMA}.meeting"
    ).fetchone()
    if row is None:
        raise not_set_up(address)
    if row[0] != LAYOUT:
        raise KnownError(
            "{address} was set up by another version of this program (layout {layout}, this version knows"
            " {known}). Install that version to meet there; nothing was changed.",
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

    def newest(self) -> tuple[int, str]:
        """The newest delivery, and its own random name; 0 where there is none."""
        row = self._connection.execute(
            f"SELECT number, token FROM {SCHEMA}.delivery ORDER BY number DESC LIMIT 1"
        ).fetchone()
        return (0, "") if row is None else (int(row[0]), str(row[1]))

    def reading(self) -> Any:
        """A transaction in which everything is of one moment."""
        return _Reading(self._connection)

    def waiting(self, after: int, besides: Sequence[int]) -> int:
        """How many parcels `parcels` would bring."""
        row = self._connection.execute(
            f"SELECT {SCHEMA}.waiting(%s, %s::bigint[])", (after, list(besides))
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
        yield from self._copied("parcels({}, {}::bigint[])", after, list(besides))

    def decisions(self, articles: Sequence[str]) -> Iterator[Parcel]:
        """All decisions about these articles that this account may see, article by article."""
        for _, parcel in self._copied("decisions({}::text[])", list(articles)):
            yield parcel

    def named(self, names: Sequence[tuple[str, str, str, str]]) -> tuple[Parcel, ...]:
        """The parcels of these names, each a sort, a layer, an article and an id, as they were delivered."""
        columns = [[name[at] for name in names] for at in range(4)]
        called = f"known({', '.join(['{}::text[]'] * 4)})"
        return tuple(parcel for _, parcel in sorted(self._copied(called, *columns), key=lambda each: each[0]))

    def all_of(self, sort: str) -> tuple[Parcel, ...]:
        """Every parcel of a sort that lies in nobody's layer, in the order in which they were delivered."""
        return tuple(parcel for _, parcel in self._copied("open_parcels({})", sort))

    def _copied(self, function: str, *values: object) -> Iterator[tuple[int, Parcel]]:
        """What it returns, row by row: called among the columns it is not written down whole before."""
        each = ", ".join(f"(p).{name}" for name in COLUMNS)
        query = f"SELECT {each} FROM (SELECT {SCHEMA}.{function} AS p) AS called"
        for delivery, *said in self._rows(query, values, ["int8", *["text"] * (len(COLUMNS) - 1)]):
            yield delivery, Parcel(*said)

    def _rows(self, query: str, values: Sequence[object], types: Sequence[str]) -> Iterator[Any]:
        sql = driver().sql
        filled = sql.SQL(query).format(*map(sql.Literal, values))
        with (
            self._connection.cursor() as cursor,
            cursor.copy(sql.SQL("COPY ({}) TO STDOUT (FORMAT BINARY)").format(filled)) as copy,
        ):
            copy.set_types(types)
            yield from copy.rows()

    # -- comparing

    def summed(self, sort: str) -> tuple[int, int]:
        """How many names of that sort `names` would bring, and the sum of what `hashed` makes of them."""
        row = self._connection.execute(
            f"""SELECT count(*), coalesce(sum(
                ('x' || left(encode(sha256(convert_to(id, 'UTF8')), 'hex'), 16))::bit(64)::bigint), 0)
            FROM (SELECT DISTINCT id FROM {SCHEMA}.named(%s)) AS once""",
            (sort,),
        ).fetchone()
        return int(row[0]), int(row[1])

    def names(self, sort: str) -> Iterator[tuple[str, str]]:
        """What is there of that sort in nobody's layer or in this account's own: names and variants."""
        yield from self._rows(f"SELECT id, variant FROM {SCHEMA}.named({{}})", [sort], ["text", "text"])

    def absent(self, decisions: Sequence[Parcel]) -> int:
        """How many of these decisions are not there, as far as this account can see."""
        columns = [[getattr(each, name) for each in decisions] for name in ("sort", "layer", "article", "id")]
        row = self._connection.execute(f"SELECT count(DISTINCT id) FROM {_KNOWN}", columns).fetchone()
        return len(decisions) - int(row[0])

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
                    if error.sqlstate != REFUSING:
                        raise
                    found = [Refused(*each) for each in json.loads(error.diag.message_detail)]
                    if not self._left_out(found):
                        raise
                    refused.extend(found)

    def _stage(self, parcels: Iterable[Parcel]) -> None:
        connection = self._connection
        connection.execute(f"SET LOCAL lock_timeout = '{_PATIENCE}'")
        connection.execute(f"SET LOCAL idle_in_transaction_session_timeout = '{SILENCE}'")
        columns = ", ".join(f"{name} text" for name in _STAGED)
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS staged ({columns}) ON COMMIT DELETE ROWS")
        with (
            connection.cursor() as cursor,
            cursor.copy(f"COPY pg_temp.staged ({', '.join(_STAGED)}) FROM STDIN (FORMAT BINARY)") as copy,
        ):
            copy.set_types(["text"] * len(_STAGED))
            for each in parcels:
                place = (each.sort, each.id, each.article, each.layer, self.account)
                copy.write_row((each.variant, *place, each.action, each.says, each.told))
        connection.execute(
            f"""DELETE FROM pg_temp.staged s USING (
                SELECT array_agg(sort) AS sorts, array_agg(layer) AS layers, array_agg(article) AS articles,
                array_agg(id) AS ids FROM pg_temp.staged) AS a,
            LATERAL {SCHEMA}.known(a.sorts, a.layers, a.articles, a.ids) AS k
            WHERE (s.sort, s.layer, s.id) = (k.sort, k.layer, k.id)
            AND (s.variant = k.variant OR s.sort = 'text')"""
        )

    def _left_out(self, refused: Sequence[Refused]) -> int:
        """Take these out of what is staged; how many rows they are."""
        columns = [[getattr(each, name) for each in refused] for name in ("sort", "layer", "id")]
        found = self._connection.execute(
            """DELETE FROM pg_temp.staged s USING unnest(%s::text[], %s::text[], %s::text[])
            AS r (sort, layer, id) WHERE (s.sort, s.layer, s.id) = (r.sort, r.layer, r.id)""",
            columns,
        )
        return int(found.rowcount)

    def _deliver(self) -> tuple[int, dict[str, int]]:
        """Insert what is staged: the number of the delivery, and how many of each sort are new."""
        connection = self._connection
        sorts = connection.execute("SELECT DISTINCT sort FROM pg_temp.staged").fetchall()
        if not sorts:
            return 0, {}
        (number,) = connection.execute(
            f"INSERT INTO {SCHEMA}.delivery (number) VALUES (0) RETURNING number"
        ).fetchone()
        columns = ", ".join(_STAGED)
        new: dict[str, int] = {}
        for (sort,) in sorts:
            added = connection.execute(
                f"""INSERT INTO {SCHEMA}.parcel (delivery, {columns})
                SELECT %s, {columns} FROM pg_temp.staged WHERE sort = %s ON CONFLICT DO NOTHING""",
                (number, sort),
            )
            if added.rowcount:
                new[sort] = added.rowcount
        return number, new


class _Reading:
    """`with` around what is to be of one moment; nothing is written in it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if not self._connection.closed:
            self._connection.execute("COMMIT" if kind is None else "ROLLBACK")
