"""Every rule by its id: what it says to a person, an example that fires it, the guideline it serves."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Final, NamedTuple


class Rule(NamedTuple):
    """A rule of the extractor. `cause` is set where it excludes; `example` is a text in which it fires."""

    id: str
    zh: str
    en: str
    example: str
    guideline: str
    cause: str = ""

    def why(self, language: str) -> str:
        """Its sentence; anything but Chinese reads English."""
        return self.zh if language.startswith("zh") else self.en


def _load() -> Mapping[str, Rule]:
    raw = tomllib.loads(files("resources").joinpath("lexicon", "rules.toml").read_text("utf-8"))
    return MappingProxyType({row["id"]: Rule(**row) for row in raw["rule"]})


RULES: Final[Mapping[str, Rule]] = _load()
