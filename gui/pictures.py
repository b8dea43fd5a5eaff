"""Charts as files: anything that can draw itself becomes SVG, or PNG at twice the size of the screen."""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

SCALE = 2
"""Pixels of a PNG for each pixel on screen: crisp on paper and on dense screens."""

FORMATS = ("svg", "png")


class Picture(Protocol):
    """Something that draws itself, its upper left corner at the origin."""

    @property
    def title(self) -> str:
        """What it shows."""

    @property
    def size(self) -> QSizeF:
        """Its size in pixels at 96 dpi."""

    def draw(self, painter: QPainter) -> None:
        """Draw all of it."""


def picture_bytes(picture: Picture, kind: str) -> bytes:
    """The contents of a file of that kind, one of FORMATS."""
    return svg_bytes(picture) if kind == "svg" else png_bytes(picture)


def svg_bytes(picture: Picture) -> bytes:
    """The picture as vectors; its words stay words."""
    device = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    size = _whole(picture)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(96)
    generator.setTitle(picture.title)
    with QPainter(generator) as painter:
        picture.draw(painter)
    return _contents(device)


def png_bytes(picture: Picture) -> bytes:
    """The picture as pixels."""
    device = _buffer()
    picture_image(picture).save(device, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return _contents(device)


def picture_image(picture: Picture) -> QImage:
    """The picture as an image of SCALE times its size."""
    size = _whole(picture)
    image = QImage(size * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SCALE)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        picture.draw(painter)
    return image


def _whole(picture: Picture) -> QSize:
    return QSize(math.ceil(picture.size.width()), math.ceil(picture.size.height()))


def _buffer() -> QBuffer:
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    return device


def _contents(device: QBuffer) -> bytes:
    device.close()
    found: QByteArray = device.data()
    return bytes(found.data())
