"""psycopg, an extra of this program (`postgres`): loaded when a meeting place is first asked for."""

from __future__ import annotations

import logging
import sys
from types import ModuleType

from core.errors import KnownError


def driver() -> ModuleType:
    """The module psycopg. Raises KnownError where it is not installed, or its library does not load."""
    try:
        import psycopg  # noqa: PLC0415 (an extra, and slow to load)
    except ImportError:
        raise KnownError(
            "Meeting on a server needs psycopg, which is not installed here. Install it with “{command}” and"
            " try again.",
            command=f'"{sys.executable}" -m pip install "psycopg[binary]>=3.3,<4"',
        ) from None
    # What it warns of, such as a transaction that ended with its connection, is no line for a terminal.
    logging.getLogger("psycopg").addHandler(logging.NullHandler())
    return psycopg
