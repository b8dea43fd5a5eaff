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
_RESERVED: Final = ("none", "public")
_ENCODING: Final = "UTF8"
_MEMBERS: Final = """SELECT coalesce(string_agg(u.rolname, ', ' ORDER BY u.rolname), '–')
    FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
    WHERE r.rolname = %s"""


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
            raise _taken(connection, address)
        _check_encoding(connection, address)
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
                _make_group(connection, role)
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
        account = sql.Identifier(_short(name, facts.reviewers, facts.adjudicators))
        with connection.transaction():
            fresh = not _is_there(connection, name)
            if fresh:
                connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(account))
            if fresh and password:
                hashed = connection.pgconn.encrypt_password(
                    password.encode(), name.encode(), b"scram-sha-256"
                )
                connection.execute(
                    sql.SQL("ALTER ROLE {} PASSWORD {}").format(account, sql.Literal(hashed.decode()))
                )
            connection.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(role), account))
    return fresh


def _taken(connection: Any, address: Address) -> KnownError:
    """There is a meeting place already: of which project, and how its owner takes it away again."""
    facts = facts_of(connection, address)
    roles = f'"{facts.reviewers}", "{facts.adjudicators}"'
    return KnownError(
        "{address} is a meeting place already, of the project “{project}”. Each project needs a database of"
        " its own. If it was set up by mistake, and nothing that was sent there is needed, whoever set it up"
        " takes it away in psql: {statements}",
        address=address,
        project=facts.name,
        statements=f"DROP SCHEMA {SCHEMA} CASCADE; DROP OWNED BY {roles}; DROP ROLE {roles};",
    )


def _is_there(connection: Any, role: str) -> bool:
    return connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone() is not None


def _make_group(connection: Any, role: str) -> None:
    """Raises KnownError where it is there: who is in it would be let in without a word."""
    if _is_there(connection, role):
        raise KnownError(
            "The role “{role}” is there already, as an earlier meeting place leaves it; its members"
            " ({members}) would be let in here. Remove it in psql with DROP ROLE, or take a database of"
            " another name; nothing was set up.",
            role=role,
            members=connection.execute(_MEMBERS, (role,)).fetchone()[0],
        )
    sql = driver().sql
    connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))


def _check_encoding(connection: Any, address: Address) -> None:
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != _ENCODING:
        raise KnownError(
            "{address} keeps texts in {encoding}, which lacks most characters. Make a database in UTF8:"
            " CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.",
            address=address,
            encoding=encoding,
        )


def _short(name: str, *taken: str) -> str:
    reserved = name in _RESERVED or name.startswith("pg_") or name in taken or "\0" in name
    if reserved or not 0 < len(name.encode()) <= _MOST_BYTES:
        raise KnownError(
            "“{name}” cannot be the name of a PostgreSQL account: 1 to 63 bytes, a Chinese character takes"
            " three; not “public”, “none” or what begins with “pg_”, nor a role of the meeting place. Choose"
            " another one.",
            name=name,
        )
    return name
