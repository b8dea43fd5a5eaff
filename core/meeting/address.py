"""Where a meeting place is: what is shown and kept of a URL, and what stays in memory alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Final
from urllib.parse import quote, urlencode

from core.errors import KnownError
from core.meeting.driver import driver

_KEYS: Final = ("scram_client_key", "scram_server_key")
"""As good as a password, though libpq itself would show them."""
_PLACE: Final = ("host", "port", "dbname", "user")
NOT_IN_CLEAR: Final = "!password"
"""Every way for an account to prove itself but saying its password."""


@dataclass(frozen=True, slots=True)
class Address:
    """A PostgreSQL database and how to get there: what libpq is told, by name.

    Passwords are kept out of what is shown, compared or written down, whatever does so.
    """

    told: tuple[tuple[str, str], ...]
    secrets: tuple[tuple[str, str], ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def of(cls, url: str) -> Address:
        """The address that a URL says. Raises KnownError where it is none, or psycopg is not installed."""
        psycopg = driver()
        secret = {*_KEYS, *(each.keyword.decode() for each in _defaults() if each.dispchar == b"*")}
        try:
            found = psycopg.conninfo.conninfo_to_dict(url.strip())
        except psycopg.Error:
            # What libpq says of it repeats the URL, and the password with it.
            raise KnownError(
                "This is no address of a PostgreSQL database. Write it as"
                " postgresql://NAME@SERVER:5432/DATABASE; in a password, “@” is written as %40, “/” as %2F"
                " and “%” as %25."
            ) from None
        told = {name: str(value) for name, value in found.items() if value is not None}
        shown = tuple(sorted((name, value) for name, value in told.items() if name not in secret))
        return cls(shown, tuple((name, value) for name, value in told.items() if name in secret))

    def with_password(self, password: str) -> Address:
        """The same with that password."""
        others = (each for each in self.secrets if each[0] != "password")
        return replace(self, secrets=(*others, ("password", password)))

    def by(self, name: str) -> Address:
        """The same, for an account of that name where the address says none."""
        if "user" in dict(self.told):
            return self
        return replace(self, told=tuple(sorted((*self.told, ("user", name)))))

    @property
    def settings(self) -> dict[str, str]:
        """All that libpq is told, the password with it.

        Over a line whose other end proves nothing, the password is not said in clear, unless that is asked
        for; libpq before 16 cannot refuse it.
        """
        settings = dict(self.told) | dict(self.secrets)
        known = {each.keyword.decode(): (each.val or b"").decode() for each in _defaults()} | settings
        proven = known["sslmode"] in {"verify-ca", "verify-full"} or known.get("sslrootcert") == "system"
        if not proven and known.get("require_auth") == "":
            settings["require_auth"] = NOT_IN_CLEAR
        return settings

    def __str__(self) -> str:
        """As a URL without anything secret: to be shown, and to be kept in a project."""
        told = dict(self.told)
        rest = {name: value for name, value in told.items() if name not in _PLACE}
        user, host, port, name = (told.get(each, "") for each in ("user", "host", "port", "dbname"))
        if "/" in host or "," in host:  # a socket's folder, or several servers
            rest |= {each: told[each] for each in ("host", "port") if each in told}
            host = port = ""
        at = f"{_readable(user)}@" if user else ""
        query = f"?{urlencode(rest)}" if rest else ""
        return f"postgresql://{at}{host}{f':{port}' if port else ''}/{_readable(name)}{query}"

    def hidden(self, words: str) -> str:
        """The words without any secret that stands in them."""
        for _, value in self.secrets:
            for written in (value, quote(value, safe="")):
                words = words.replace(written, "…") if written else words
        return words


def _readable(name: str) -> str:
    """The name for a URL, in which letters of every script may stand as they are."""
    return "".join(sign if sign.isalnum() else quote(sign, safe="") for sign in name)


def _defaults() -> list[Any]:
    """What this libpq can be told, and what the environment tells it."""
    return list(driver().pq.Conninfo.get_defaults())
