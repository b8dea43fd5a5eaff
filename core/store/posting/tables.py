"""How the rows of each table are named, who answers for them, and in whose layer they lie as parcels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from core.store.metrics import COLUMNS

TEXT, ARTICLE, READING, DECISION = "text", "article", "reading", "decision"
DRAW, DEALT, LABELS = "draw", "dealt", "labels"
DESCRIBED: Final = ("title", "source", "published", "conversions", "fields", "added")
SAID: Final = ("id", "rule", *(name.strip(' "') for name in COLUMNS.split(",")))
EXCLUDED: Final = ("start", "end", "target", "cause", "rule")
NUMBERED: Final = ("start", "end", "version")
DECIDED: Final = ("target", "start", "end", "quote", "metric", "cause", "note")
ORDERED: Final = ("lamport", "at", "step", "file", "step_action", "step_lamport", "step_reviewer")
"""When a decision was made, and in which step: two files may have come to the same one at other times."""
PLANTED: Final = ("id", "fault", "real", "shown")
UPHELD: Final = ("plant", "reviewer", "at")


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose rows are parcels as they are.

    `author` is the column of who answers for a row, `layer` the one that says where it lies: empty where all
    may see it. `says` never differs under one name. Where rows have no id, their name is made of `named`.
    """

    name: str
    author: str
    layer: str
    says: tuple[str, ...]
    told: tuple[str, ...] = ()
    about: bool = True
    named: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """What is written beside article, id, author and layer."""
        return (*self.says, *self.told)


_FILED = ("gold_start", "gold_end", "gold_kind", "found_start", "found_end", "found_kind", "cause", "note")
_MEASURED = ("gold", "release", "content", "extractor", "version", "configuration", "scorer", "seed")

KEYED_TABLES: Final = {
    table.name: table
    for table in (
        Table("run", "", "", ("extractor", "version", "configuration"), ("at",), about=False),
        Table("effort", "reviewer", "layer", ("at", "seconds", "decisions")),
        Table("assignment", "by", "", ("reviewer", "given", "at")),
        Table("filing", "reviewer", "reviewer", (*_FILED, "at")),
        Table("result", "reviewer", "reviewer", ("at", *_MEASURED, "articles", "figures"), about=False),
        Table("shares", "reviewer", "", ("blind", "planted", "seed", "at"), about=False, named=("at",)),
        Table(LABELS, "reviewer", "", ("text", "file", "lamport", "at"), about=False, named=("at",)),
    )
}
