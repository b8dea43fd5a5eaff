"""Signing in at a meeting place, and what goes wrong on the way, each in one sentence.

What libpq and the server say is repeated where it helps, never with a password in it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from core.errors import KnownError
from core.meeting.address import NOT_IN_CLEAR, Address
from core.meeting.driver import driver
from core.meeting.layout import LEAST_SERVER

if TYPE_CHECKING:
    import psycopg

_DEFAULTS: Final = {
    "connect_timeout": "10",
    # A line that is dead without a word is given up after a minute.
    "keepalives_idle": "20",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
    "application_name": "metric-annotator",
}
_OURS: Final = {"client_encoding": "utf8"}
_NO_RIGHTS: Final = "42501"
_NO_TABLE: Final = ("42P01", "3F000")
_READ_ONLY: Final = "25006"
_WAITED: Final = ("55P03", "57014")
_PASSWORD_WORDS: Final = (
    *("password authentication failed", "no password supplied", "28P01"),
    "Password 认证失败",  # a server that speaks Chinese; libpq does not hand on its SQLSTATE
)


class PasswordError(KnownError):
    """The server wants a password that it was not given, or another one."""


class NoPasswordError(PasswordError):
    """It was given none at all."""


@contextmanager
def signed_in(address: Address, ask: Callable[[], None] = lambda: None) -> Iterator[Any]:
    """A connection to that database, for as long as it is used.

    `ask` is called now and then, in the middle of waiting for the server, too; what it raises ends the work.
    Raises PasswordError, and KnownError for everything else that a person can mend.
    """
    with told(address):
        connection = _connected(address, ask)
        try:
            if connection.info.server_version < LEAST_SERVER:
                raise KnownError(
                    "{address} runs PostgreSQL {version}; a meeting place needs 15 or newer.",
                    address=address,
                    version=f"{connection.info.server_version // 10000}",
                )
            yield connection
        finally:
            connection.close()


def _connected(address: Address, ask: Callable[[], None]) -> Any:
    psycopg = driver()

    base: Any = psycopg.Connection

    class Asking(base):  # type: ignore[misc]  # an extra, loaded above
        """Asks at every turn of waiting."""

        def wait(self, gen: Generator[Any, Any, Any], *more: Any, **others: Any) -> Any:
            return super().wait(_asked(gen, ask), *more, **others)

    try:
        connection = Asking.connect(**_DEFAULTS | address.settings | _OURS, autocommit=True)
    except psycopg.Error as error:
        raise _refused_at_the_door(error, address) from None
    # A delivery has to see what was committed while it waited, whatever the server's default is.
    connection.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
    # What others have put into a schema that is searched is not to run with this account's rights.
    connection.execute("SET search_path = pg_catalog, pg_temp")
    return connection


def account_of(connection: Any) -> str:
    """Who has signed in."""
    (name,) = connection.execute("SELECT session_user::text").fetchone()
    return str(name)


def _asked(gen: Generator[Any, Any, Any], ask: Callable[[], None]) -> Generator[Any, Any, Any]:
    answer = None
    while True:
        try:
            wanted = gen.send(answer)
        except StopIteration as end:
            return end.value
        ask()
        answer = yield wanted


@contextmanager
def told(address: Address) -> Iterator[None]:
    """Turn what psycopg raises, unless it is a bug of ours, into a sentence for the person."""
    psycopg = driver()
    try:
        yield
    except psycopg.Error as error:
        known = _known(error, address)
        if known is None:
            raise
        raise known from None


def _known(error: psycopg.Error, address: Address) -> KnownError | None:
    psycopg = driver()
    state = error.sqlstate
    if state == _NO_RIGHTS:
        return KnownError(
            "{address} does not allow this: {reason}. Ask whoever set up the meeting place to add you as a"
            " reviewer, or whoever runs the server for this right.",
            address=address,
            reason=_reason(error, address),
        )
    if state == _READ_ONLY:
        return KnownError(
            "{address} can only be read at the moment: it is a copy of another server, or set so. Sync with"
            " the one that is written to, or try again later.",
            address=address,
        )
    if state in _NO_TABLE:
        return not_set_up(address)
    if state in _WAITED:
        return KnownError(
            "Somebody else has been sending to {address} for too long. Try again in a while; what was"
            " exchanged before stays.",
            address=address,
        )
    if isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError)):
        return KnownError(
            "The connection to {address} was lost: {reason}. What was exchanged before stays on both sides;"
            " the next time takes the rest.",
            address=address,
            reason=_reason(error, address),
        )
    return None


def not_set_up(address: Address) -> KnownError:
    """There is a database, but no meeting place in it."""
    return KnownError(
        "{address} is no meeting place yet. Its owner sets it up once, with “metric-annotator sync PROJECT"
        " URL --set-up”.",
        address=address,
    )


def _refused_at_the_door(error: psycopg.Error, address: Address) -> KnownError:
    words = str(error)
    if f'"{NOT_IN_CLEAR}"' in words:
        return KnownError(
            "{address} wants the password in clear, over a line that does not prove who is there; it was not"
            " said. Secure the line with ?sslmode=verify-full, or, where you trust it, add"
            " require_auth=password to the URL.",
            address=address,
        )
    if error.pgconn is not None and error.pgconn.needs_password:
        return NoPasswordError(
            "{address} wants a password: write it in the URL, or in PGPASSWORD or ~/.pgpass.", address=address
        )
    if any(each in words for each in _PASSWORD_WORDS):
        return PasswordError("{address} does not take this name and password. Check both.", address=address)
    return KnownError(
        "{address} cannot be reached: {reason}. Check the address, the network and that the server runs; your"
        " decisions are saved here, and go there the next time.",
        address=address,
        reason=_reason(error, address),
    )


def _reason(error: psycopg.Error, address: Address) -> str:
    lines = (error.diag.message_primary or str(error)).strip().splitlines()
    # Further lines are questions and the same of every address of a name.
    words = " ".join(lines[0].split()) if lines else ""
    return address.hidden(words).rstrip(".:?")
