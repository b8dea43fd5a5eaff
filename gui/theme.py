"""Colours and fonts of the window, light and dark, each readable where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette

from core.schema import Kind, schema
from gui.style import SHEET

TEXT_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3 (AA): text on its ground."""
SHAPE_CONTRAST = 3.0
"""WCAG 2.2, 1.4.11: dots, borders and other shapes that mean something."""

FONT_FAMILIES = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
)
"""With a locale that is not Chinese, Qt would pick Japanese glyphs: so the families are named."""

_GROUNDS = ("bg", "chrome", "paper", "accentbg")
_LIGHT = {
    "bg": "#ECEAE4",
    "chrome": "#F6F5F1",
    "paper": "#FFFEFB",
    "ink": "#22252B",
    "muted": "#6F737B",
    "faint": "#A5A7AC",
    "line": "#E2DFD7",
    "accent": "#2B5FD9",
    "accentbg": "#E8EEFC",
    "warn": "#C62F3B",
    "ok": "#2E7D4F",
}
_DARK = {
    "bg": "#15171B",
    "chrome": "#1D2026",
    "paper": "#202329",
    "ink": "#E4E6EA",
    "muted": "#9AA0AA",
    "faint": "#686E78",
    "line": "#2E333B",
    "accent": "#7FA5FF",
    "accentbg": "#26324D",
    "warn": "#FF7A80",
    "ok": "#7CCB98",
}
_FILL = {False: 0.16, True: 0.26}


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens of one look. All but `faint` and `line` may be the colour of a text.

    `faint` is for shapes: it reaches 3:1 on paper and chrome, not the 4.5:1 of text.
    `onaccent` is the text on a ground of `accent`.
    """

    dark: bool
    bg: QColor
    chrome: QColor
    paper: QColor
    ink: QColor
    muted: QColor
    faint: QColor
    line: QColor
    accent: QColor
    accentbg: QColor
    onaccent: QColor
    warn: QColor
    ok: QColor
    kinds: Mapping[str, tuple[QColor, QColor]]

    def kind(self, kind_id: str | None) -> QColor:
        """The colour of a kind, readable on every ground and on its own fill; muted without one."""
        return self.kinds[kind_id][0] if kind_id and kind_id in self.kinds else self.muted

    def kind_fill(self, kind_id: str | None) -> QColor:
        """The tint of a box or chip of that kind; ink is readable on it."""
        return self.kinds[kind_id][1] if kind_id and kind_id in self.kinds else self.line


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast ratio of two opaque colours, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(colour: QColor, *grounds: QColor, ratio: float = TEXT_CONTRAST) -> QColor:
    """The nearest colour of the same hue that reaches the ratio on every ground."""
    darker = _luminance(grounds[0]) > 0.4
    hue, saturation, lightness = colour.hslHueF(), colour.hslSaturationF(), colour.lightnessF()
    found = colour
    while any(contrast(found, ground) < ratio for ground in grounds) and 0 < lightness < 1:
        lightness = max(0.0, lightness - 0.004) if darker else min(1.0, lightness + 0.004)
        found = QColor(QColor.fromHslF(hue, saturation, lightness).rgb())
    return found


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """The ground with that share of the colour in it."""
    parts = zip(_parts(ground), _parts(colour), strict=True)
    return QColor.fromRgbF(*(g + (c - g) * share for g, c in parts))


def theme_of(dark: bool) -> Theme:  # noqa: FBT001 - the one question there is
    """The light or the dark theme, with every colour moved in lightness until it is readable.

    The colours of the kinds are those of the schema in force.
    """
    return _theme(dark, schema().known_kinds)


@cache
def _theme(dark: bool, named: tuple[Kind, ...]) -> Theme:  # noqa: FBT001
    tokens = {name: QColor(value) for name, value in (_DARK if dark else _LIGHT).items()}
    grounds = [tokens[name] for name in _GROUNDS]
    for name in ("muted", "accent", "warn", "ok"):
        tokens[name] = readable(tokens[name], *grounds)
    tokens["faint"] = readable(tokens["faint"], tokens["paper"], tokens["chrome"], ratio=SHAPE_CONTRAST)
    kinds = {}
    for kind in named:
        raw = QColor(kind.dark if dark else kind.light)
        fill = mixed(tokens["paper"], raw, _FILL[dark])
        kinds[kind.id] = (readable(raw, fill, *grounds), fill)
    onaccent = readable(tokens["bg"] if dark else tokens["paper"], tokens["accent"])
    return Theme(dark=dark, **tokens, onaccent=onaccent, kinds=kinds)


def is_dark(given: QPalette) -> bool:
    """Whether a palette of the desktop is a dark one."""
    return _luminance(given.window().color()) < _luminance(given.windowText().color())


def palette(theme: Theme) -> QPalette:
    """The theme for what Qt draws by itself."""
    made = QPalette(theme.chrome)
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.chrome),
        (role.WindowText, theme.ink),
        (role.Base, theme.paper),
        (role.AlternateBase, theme.chrome),
        (role.Text, theme.ink),
        (role.PlaceholderText, theme.muted),
        (role.Button, theme.chrome),
        (role.ButtonText, theme.ink),
        (role.BrightText, theme.warn),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.onaccent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.ToolTipBase, theme.paper),
        (role.ToolTipText, theme.ink),
        (role.Light, theme.paper),
        (role.Midlight, theme.line),
        (role.Mid, theme.line),
        (role.Dark, theme.faint),
        (role.Shadow, theme.faint),
    ):
        made.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, theme.faint)
    return made


def stylesheet(theme: Theme) -> str:
    """The theme for native widgets; SHEET says which properties a widget may set."""
    names = (*_LIGHT, "onaccent")
    return Template(SHEET).substitute({name: getattr(theme, name).name() for name in names})


def font(pixels: float, *, bold: bool = False, tabular: bool = False) -> QFont:
    """A font of the window; tabular figures are of one width, so that columns of them stand straight."""
    made = QFont()
    made.setFamilies(list(FONT_FAMILIES))
    made.setPixelSize(max(1, round(pixels)))
    if bold:
        made.setWeight(QFont.Weight.Bold)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def sentence_font(given: QFont, language: str) -> QFont:
    """That font for the window's own sentences, in that language.

    A Chinese font sets “ ” ’ as wide as a Chinese character, which reads as a gap in English. Where it has
    Latin ones beside them, these are taken; what is painted of an article keeps the Chinese ones.
    """
    made = QFont(given)
    made.setFeature(QFont.Tag("pwid"), 0 if language == "zh" else 1)
    return made


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
