"""The measures of the page at a zoom: fonts, the pitch of lines, and what stands where in a row."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from gui.theme import font

MEASURE = 42
"""Characters in a line; a wider window gets wider margins."""


@dataclass(frozen=True, slots=True)
class Strip:
    """How a row is divided, from the top: names of roles, the box, one lane of tags."""

    pitch: int
    roles: int
    box: int
    lane: int
    baseline: float

    @property
    def box_bottom(self) -> int:
        """Where the box ends, from the top of the row."""
        return self.roles + self.box


class Sizes:
    """Every measure of the view, in pixels; made anew for each zoom."""

    def __init__(self, zoom: float) -> None:
        def scaled(value: float) -> int:
            return max(1, round(value * zoom))

        self.zoom = zoom
        self.body: QFont = font(17 * zoom)
        self.small: QFont = font(13 * zoom)
        self.tag: QFont = font(10 * zoom)
        self.title: QFont = font(22 * zoom, bold=True)
        self.em = QFontMetricsF(self.body).horizontalAdvance("国")
        self.measure = MEASURE * self.em
        self.pad = 3.0 * zoom
        self.gap = 1.0 * zoom
        self.inset = 2.5 * zoom
        self.radius = 5.0 * zoom
        self.margin = scaled(28)
        self.top = scaled(30)
        self.title_pitch = scaled(34)
        self.subtitle_pitch = scaled(22)
        self.header_gap = scaled(14)
        self.blank = scaled(20)
        self.row = _strip(zoom, (54, 11, 31), 17)
        self.small_row = _strip(zoom, (36, 2, 22), 13)


def _strip(zoom: float, heights: tuple[int, int, int], pixels: int) -> Strip:
    """The baseline is set so that the body of a Chinese character is in the middle of the box."""
    pitch, roles, box = (round(height * zoom) for height in heights)
    return Strip(pitch, roles, box, pitch - roles - box, roles + box / 2 + 0.37 * pixels * zoom)
