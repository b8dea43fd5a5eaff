"""What the glyph of a row means and what a click on it does, said when the pointer rests there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from gui.glyphs import Glyph
from gui.paint import key_sign


def meaning(glyph: Glyph, keys: Mapping[str, str]) -> str:
    """A sentence or two, with the keys that answer."""
    words = {
        Glyph.SUGGESTED: QCoreApplication.translate(
            "Rows", "Suggested, not yet decided. A click here accepts it, as {accept} does."
        ),
        Glyph.ACCEPTED: QCoreApplication.translate("Rows", "Accepted as suggested. {undo} takes it back."),
        Glyph.EDITED: QCoreApplication.translate("Rows", "Accepted with changes."),
        Glyph.ADDED: QCoreApplication.translate("Rows", "Added by hand."),
        Glyph.REJECTED: QCoreApplication.translate("Rows", "Rejected. {accept} accepts it after all."),
        Glyph.EXCLUDED: QCoreApplication.translate(
            "Rows", "The rules take this number for no metric. {accept} confirms it."
        ),
        Glyph.CONFIRMED: QCoreApplication.translate("Rows", "Decided: no metric."),
        Glyph.UNKNOWN: QCoreApplication.translate(
            "Rows", "No rule knows this number. A kind makes it a metric, {reject} makes it none."
        ),
        Glyph.DOUBTED: QCoreApplication.translate("Rows", "Decided, but doubtful."),
        Glyph.SETTLED: QCoreApplication.translate(
            "Rows", "This suggestion overlaps what you have decided. Nothing waits for it."
        ),
    }[glyph]
    named = {name: key_sign(keys.get(name, "")) for name in ("accept", "reject", "undo")}
    return words.format(**named)
