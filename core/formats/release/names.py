"""The names of a release's files, and which names a release itself may have."""

from __future__ import annotations

import re
from typing import Final

from core.errors import KnownError

DATA: Final = "data"
MANIFEST: Final = "manifest.json"
SCHEMA: Final = "schema.json"
GUIDELINE: Final = "guideline.md"
AGREEMENT: Final = "agreement.json"
CHANGES: Final = "changes.md"
CARD: Final = "README.md"
CROISSANT: Final = "croissant.json"
SUMS: Final = "SHA256SUMS"

_NAME = re.compile(r"\w(?:[\w.-]{0,62}\w)?")
_LICENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,63}")


def check_name(name: str) -> str:
    """The name, where it can be part of a file's name everywhere. Raises KnownError."""
    if _NAME.fullmatch(name):
        return name
    raise KnownError(
        "“{name}” cannot be the name of a release: use letters, digits, “-”, “_” and “.”, at most 64, with"
        " a letter or digit first and last.",
        name=name,
    )


def check_licence(licence: str) -> str:
    """The id of a licence, as SPDX writes them (CC-BY-4.0, MIT). Raises KnownError."""
    if _LICENCE.fullmatch(licence):
        return licence
    raise KnownError(
        "“{licence}” is no id of a licence. Write it as SPDX does: CC-BY-4.0, MIT, or LicenseRef- and a name"
        " of your own.",
        licence=licence,
    )
