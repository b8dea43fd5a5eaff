"""Setting up a meeting place, once, by its owner; and accounts for reviewers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from core.errors import KnownError
from core.meeting.address import Address
from core.meeting.driver import driver
from core.meeting.layout import (
    ADJUDICATED,
    AHEAD,
    FUNCTIONS,
    GRANTS,
    LAYOUT,
    MOST_AHEAD,
    OPEN_SORTS,
    POLICIES,
    REFUSING,
    RESERVED_SORTS,
    SCHEMA,
    TABLES,
    TAKEN,
)
from core.meeting.place import facts_of
from core.meeting.reading import READING
from core.meeting.signing_in import account_of, signed_in

_MOST_BYTES: Final = 63
"""PostgreSQL cuts longer names without a word."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """Of which project a place is: the random name of its file, its name for people, its gold layer."""

    project: str
    name: str
    gold_layer: str


def set_up(address: Address, purpose: Purpose) -> tuple[str, str]:
    """Make tables, rules and the two roles: the names of reviewers' and adjudicators' role.

    All of it or nothing. Raises KnownError where it is there already, or the account may not.
    """
    sql = driver().sql
    with signed_in(address) as connection:
        found = connection.execute("SELECT to_regnamespace(%s) IS NOT NULL", (SCHEMA,)).fetchone()
        if found is not None and found[0]:
            raise KnownError(
                "{address} is a meeting place already. Each project needs a database of its own.",
                address=address,
            )
        database, account = connection.info.dbname, account_of(connection)
        roles = tuple(_short(f"{database}_{part}") for part in ("reviewers", "adjudicators"))
        reviewers, adjudicators, owner = map(sql.Identifier, (*roles, account))
        names = {
            "schema": sql.Identifier(SCHEMA),
            "owner": owner,
            "reviewers": reviewers,
            "adjudicators": adjudicators,
            "database": sql.Identifier(database),
            "adjudicated": sql.Literal(ADJUDICATED),
            "refusing": sql.Literal(REFUSING),
            "taken": sql.Literal(TAKEN),
            "ahead": sql.Literal(AHEAD),
            "most_ahead": sql.Literal(MOST_AHEAD),
            "open_sorts": sql.Literal(list(OPEN_SORTS)),
            "reserved_sorts": sql.Literal(list(RESERVED_SORTS)),
        }
        with connection.transaction():
            for role in roles:
                _make_role(connection, role)
            for statement in (
                "GRANT {reviewers} TO {adjudicators}",
                "GRANT {adjudicators} TO {owner}",
                *TABLES,
                *FUNCTIONS,
                *POLICIES,
                *GRANTS,
                *READING,
            ):
                connection.execute(sql.SQL(statement).format(**names))
            connection.execute(
                sql.SQL(
                    """INSERT INTO {schema}.meeting
                    (layout, project, name, gold_layer, reviewers, adjudicators)
                    VALUES (%s, %s, %s, %s, %s, %s)"""
                ).format(**names),
                (LAYOUT, purpose.project, purpose.name, purpose.gold_layer, *roles),
            )
    return roles[0], roles[1]


def add_reviewer(address: Address, name: str, password: str, *, adjudicator: bool = False) -> bool:
    """Let that account meet here; whether it was made for it. An account that is there keeps its password.

    The password leaves this machine as a hash only, so that no log of the server can hold it.
    """
    psycopg = driver()
    sql = psycopg.sql
    with signed_in(address) as connection:
        facts = facts_of(connection, address)
        role = facts.adjudicators if adjudicator else facts.reviewers
        account = sql.Identifier(_short(name))
        with connection.transaction():
            fresh = _make_role(connection, name, login=True)
            if fresh and password:
                hashed = connection.pgconn.encrypt_password(
                    password.encode(), name.encode(), b"scram-sha-256"
                )
                connection.execute(
                    sql.SQL("ALTER ROLE {} PASSWORD {}").format(account, sql.Literal(hashed.decode()))
                )
            connection.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(role), account))
    return fresh


def _make_role(connection: Any, name: str, *, login: bool = False) -> bool:
    sql = driver().sql
    if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,)).fetchone():
        return False
    may = "LOGIN" if login else "NOLOGIN"
    connection.execute(sql.SQL(f"CREATE ROLE {{}} {may}").format(sql.Identifier(name)))
    return True


def _short(name: str) -> str:
    if not 0 < len(name.encode()) <= _MOST_BYTES:
        raise KnownError(
            "“{name}” cannot be the name of a PostgreSQL account: 1 to 63 bytes, a Chinese character takes"
            " three. Choose another one.",
            name=name,
        )
    return name
