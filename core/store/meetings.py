"""Where this file has met others: how far each side has come, in the transaction of what came."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from core.record import canonical
from core.store.rows import Row, Rows


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting place and how far this file is with it.

    `place` is its random name, `address` where it is, without a password. `pulled` is the last delivery that
    came in, and `token` its own random name, by which a place that was set back is known. `sent` is the last
    key that was looked at, by table, and `newest` the newest delivery there was then, with its token.
    `waiting` are articles and layers that could not be united yet; `left_out` are parcels that could not be
    read, each by sort, layer, article and id. `at` is when the last exchange ended, as ISO 8601, empty
    before.
    """

    place: str
    address: str = ""
    account: str = ""
    pulled: int = 0
    token: str = ""
    sees_all: bool = False
    sent: Mapping[str, int] = field(default_factory=dict)
    newest: tuple[int, str] = (0, "")
    waiting: tuple[tuple[str, str], ...] = ()
    left_out: tuple[tuple[str, str, str, str], ...] = ()
    at: str = ""


_NEWEST: Final = "newest delivery"
"""Stands among the tables of `sent`."""
_COLUMNS = "place, address, account, pulled, token, sees_all, sent, waiting, at"


class Meetings(Rows):
    """Rows of `meeting`."""

    def met(self, place: str) -> Met | None:
        """How far this file is with that place; None where it was never there."""
        row = self.row(f"SELECT {_COLUMNS} FROM meeting WHERE place = ?", (place,))
        return None if row is None else _met(row)

    def last_met(self) -> Met | None:
        """The place that was met last."""
        row = self.row(f"SELECT {_COLUMNS} FROM meeting ORDER BY at DESC, place LIMIT 1")
        return None if row is None else _met(row)

    def keep_met(self, met: Met) -> None:
        """Keep how far it is now."""
        values = (
            met.place,
            met.address,
            met.account,
            met.pulled,
            met.token,
            int(met.sees_all),
            canonical({**met.sent, _NEWEST: list(met.newest)}),
            canonical([list(each) for each in (*met.waiting, *met.left_out)]),
            met.at,
        )
        with self.writing() as conn:
            conn.execute(
                f"INSERT OR REPLACE INTO meeting ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values
            )


def _met(row: Row) -> Met:
    place, address, account, pulled, token, sees_all, sent, waiting, at = row
    looked_at, asked = json.loads(sent), [tuple(each) for each in json.loads(waiting)]
    number, name = looked_at.pop(_NEWEST, (0, ""))
    return Met(
        place,
        address,
        account,
        pulled,
        token,
        bool(sees_all),
        looked_at,
        (number, name),
        tuple((article, layer) for article, layer, *more in asked if not more),
        tuple((sort, layer, *more) for sort, layer, *more in asked if more),
        at,
    )
