"""Versions of releases: what changed decides the number, nobody chooses it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.errors import KnownError

_WRITTEN = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")


class Level(StrEnum):
    """What kind of step a release is after its parent."""

    FIRST = "first"
    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """MAJOR.MINOR.PATCH, as Semantic Versioning orders them."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    @classmethod
    def read(cls, text: str) -> Version:
        """The version that the text writes. Raises KnownError where it is none."""
        found = _WRITTEN.fullmatch(text)
        if found is None:
            raise KnownError(
                "“{version}” is no version of a release: it should be three numbers, as in 1.0.0.",
                version=text,
            )
        return cls(*map(int, found.groups()))

    def after(self, level: Level) -> Version:
        """The version that such a step leads to."""
        if level is Level.MAJOR:
            return Version(self.major + 1, 0, 0)
        if level is Level.MINOR:
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major, self.minor, self.patch + 1)


FIRST: Final = Version(1, 0, 0)


def level_of(*, touched: bool, added: bool) -> Level:
    """MAJOR where any record changed, went or moved between splits; MINOR where some only came."""
    if touched:
        return Level.MAJOR
    return Level.MINOR if added else Level.PATCH
