"""What a queue can be ordered by."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from core.record import canonical
from core.store.figures import Reading


class OrderName(StrEnum):
    """By what. The last four serve a purpose: a sharper estimate, and three of them a better extractor."""

    IMPORTED = "imported"
    STATUS = "status"
    ERRORS = "errors"
    RANDOM = "random"
    SHARPER = "sharper"
    DISAGREEMENT = "disagreement"
    RULES = "rules"
    KINDS = "kinds"


@dataclass(frozen=True, slots=True)
class Order:
    """How a reviewer's queue is ordered; the readings are compared.

    The seed is that of the random order, or of the random sample: then its articles come first.
    """

    name: OrderName = OrderName.IMPORTED
    seed: int = 0
    readings: tuple[Reading, Reading] | None = None

    def record(self) -> str:
        """The order as the project keeps it; `order_of` reads it again."""
        readings = None if self.readings is None else [list(reading) for reading in self.readings]
        return canonical({"name": self.name, "seed": self.seed, "readings": readings})


def order_of(record: str) -> Order:
    """The order that was kept so."""
    kept = json.loads(record)
    readings = kept["readings"]
    pair = None if readings is None else (Reading(*readings[0]), Reading(*readings[1]))
    return Order(OrderName(kept["name"]), kept["seed"], pair)
