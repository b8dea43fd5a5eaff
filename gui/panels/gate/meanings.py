"""What the strip's ticks and counts mean, said when the pointer rests on them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.sheet import State


def about_count(state: State) -> str:
    """What is counted, and what a click does."""
    words = {
        State.SUGGESTED: QCoreApplication.translate("GateStrip", "Metrics that the rules suggest"),
        State.UNKNOWN: QCoreApplication.translate(
            "GateStrip", "Numbers that no rule knows: each becomes a metric, or is none"
        ),
        State.EXCLUDED: QCoreApplication.translate("GateStrip", "Numbers that the rules take for no metric"),
    }[state]
    return words + "\n" + QCoreApplication.translate("GateStrip", "A click goes to the next one")


def about_ticks() -> str:
    """How the ticks are read."""
    return QCoreApplication.translate(
        "GateStrip",
        "A tick for each item, in text order:\n"
        "green is decided, grey waits for you, tall and red is a number that no rule knows",
    )
