"""Buttons that leave the focus where it is: with a key cap, as a kind chip, as a plain row."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from gui.paint import cap_width, chip_width, paint_cap, paint_chip, sized
from gui.theme import Theme


class Look(Enum):
    """How loud a button is."""

    QUIET = "quiet"
    FRAMED = "framed"
    PRIMARY = "primary"


def shift_held() -> bool:
    """Whether a click just made means more than one."""
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)


class RestingButton(QAbstractButton):
    """A button that never takes the focus, so that the resting keys stay with the article.

    Layouts ask for its size many times: it is measured when words or font have changed.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._size: QSize | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in that theme from now on."""
        self.theme = theme
        self.update()

    def setText(self, text: str) -> None:
        if text != self.text():
            self._size = None
            super().setText(text)

    def sizeHint(self) -> QSize:
        if self._size is None:
            self._size = self.measured()
        return self._size

    def measured(self) -> QSize:
        """The room that its words need in its font."""
        return super().sizeHint()

    def fit(self) -> None:
        """Words or font have changed: take the room that they need."""
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._size = None
            self.fit()


class CapButton(RestingButton):
    """A text and the key that does the same; a dimmed one can still be clicked, to learn why it is dim."""

    def __init__(self, theme: Theme, look: Look = Look.QUIET, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._look = look
        self._cap = ""
        self._dimmed = False

    @property
    def dimmed(self) -> bool:
        """Whether it looks as if it could not be pressed now."""
        return self._dimmed

    def show_as(self, text: str, cap: str, *, dimmed: bool = False) -> None:
        """Text, key cap, and whether it looks as if it could not be pressed now."""
        if (text, cap, dimmed) != (self.text(), self._cap, self._dimmed):
            self._cap, self._dimmed = cap, dimmed
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def measured(self) -> QSize:
        text = QFontMetricsF(sized(self.font(), 0.93, bold=self._look is Look.PRIMARY))
        width = text.horizontalAdvance(self.text()) + self._cap_space()
        return QSize(round(width + 2 * self._edge()), 24 if self._look is Look.QUIET else 28)

    def _edge(self) -> float:
        """The room at both ends: none around a bare key cap."""
        if self._look is not Look.QUIET:
            return 12.0
        return 4.0 if self.text() else 0.0

    def _cap_space(self) -> float:
        return cap_width(self._cap, sized(self.font(), 0.8)) + (6 if self.text() else 0) if self._cap else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            dim = self._dimmed or not self.isEnabled()
            self._paint_ground(painter, dim=dim)
            box = QRectF(self.rect())
            self._paint_content(painter, box.adjusted(self._edge(), 0, -self._edge(), 0), dim=dim)

    def _paint_ground(self, painter: QPainter, *, dim: bool) -> None:
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        hovered = self.underMouse() and self.isEnabled()
        if self._look is Look.PRIMARY and not dim:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.accent.lighter(108) if hovered else self.theme.accent)
        else:
            framed = self._look is not Look.QUIET
            painter.setPen(QPen(self.theme.line, 1) if framed else Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.accentbg if hovered else self._ground(framed=framed and not dim))
        painter.drawRoundedRect(frame, 7, 7)

    def _ground(self, *, framed: bool) -> QColor:
        return self.theme.paper if framed else QColor(Qt.GlobalColor.transparent)

    def _paint_content(self, painter: QPainter, box: QRectF, *, dim: bool) -> None:
        primary = self._look is Look.PRIMARY and not dim
        small = sized(self.font(), 0.8)
        painter.setFont(sized(self.font(), 0.93, bold=self._look is Look.PRIMARY))
        painter.setPen(
            self.theme.onaccent
            if primary
            else self.theme.ink
            if self._look is Look.FRAMED and not dim
            else self.theme.muted
        )
        cap = cap_width(self._cap, small) if self._cap else 0.0
        left = self._look is Look.QUIET
        middle = QRectF(0, box.center().y() - 9, cap, 18)
        middle.moveLeft(box.left() if left else box.right() - cap)
        aligned = Qt.AlignmentFlag.AlignVCenter
        aligned |= Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, aligned, self.text())
        if self._cap and primary:
            painter.setFont(small)
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, self._cap)
        elif self._cap:
            paint_cap(painter, middle, self._cap, small, self.theme)


class KindChip(RestingButton):
    """A kind with its key; the chosen one has a ring."""

    def __init__(self, theme: Theme, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.kind = kind
        self.setCheckable(True)

    def measured(self) -> QSize:
        return QSize(round(chip_width(self.text(), sized(self.font(), 0.88, bold=True))), 24)

    def nextCheckState(self) -> None:
        """Stay as it is: what stands is shown, not what was clicked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        colour, fill = self.theme.kind(self.kind), self.theme.kind_fill(self.kind)
        with QPainter(self) as painter:
            painter.setOpacity(1.0 if self.isEnabled() else 0.5)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            font = sized(self.font(), 0.88, bold=self.isChecked())
            paint_chip(painter, frame, self.text(), font, colour=colour, fill=fill)
            if self.isChecked() or self.underMouse():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(colour, 1.6 if self.isChecked() else 0.8))
                painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
