"""Every colour that a text may have is readable where it stands, in both looks."""

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtWidgets import QPushButton

from core.schema import schema
from gui.app import Appearance
from gui.article_view.sizes import Sizes
from gui.theme import (
    SHAPE_CONTRAST,
    TEXT_CONTRAST,
    contrast,
    font,
    is_dark,
    palette,
    readable,
    sentence_font,
    stylesheet,
    theme_of,
)

LOOKS = [theme_of(False), theme_of(True)]
GROUNDS = ["bg", "chrome", "paper", "accentbg"]
TEXTS = ["ink", "muted", "accent", "warn", "ok"]
KINDS = [kind.id for kind in schema().kinds]


def test_contrast_is_that_of_wcag():
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", LOOKS, ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_is_readable_on_every_ground(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= TEXT_CONTRAST


@pytest.mark.parametrize("theme", LOOKS, ids=["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_kind_is_readable_on_paper_and_on_its_own_fill(theme, kind):
    fill = theme.kind_fill(kind)
    for ground in (fill, *(getattr(theme, name) for name in GROUNDS)):
        assert contrast(theme.kind(kind), ground) >= TEXT_CONTRAST
    assert contrast(theme.ink, fill) >= 7


@pytest.mark.parametrize("theme", LOOKS, ids=["light", "dark"])
def test_shapes_and_the_primary_button_are_visible(theme):
    for ground in (theme.paper, theme.chrome):
        assert contrast(theme.faint, ground) >= SHAPE_CONTRAST
        assert contrast(theme.accent, ground) >= SHAPE_CONTRAST
    assert contrast(theme.onaccent, theme.accent) >= TEXT_CONTRAST


def test_readable_moves_the_lightness_and_not_the_hue():
    found = readable(QColor("#9AD0FF"), QColor("#ffffff"))
    assert contrast(found, QColor("#ffffff")) >= TEXT_CONTRAST
    assert found.hslHue() == pytest.approx(QColor("#9AD0FF").hslHue(), abs=2)
    assert readable(QColor("#000000"), QColor("#ffffff")) == QColor("#000000")


def test_kinds_differ_and_an_unknown_one_is_quiet():
    for theme in LOOKS:
        assert len({theme.kind(kind).name() for kind in KINDS}) == len(KINDS)
        assert theme.kind("no such kind") == theme.kind(None) == theme.muted
        assert theme.kind_fill(None) == theme.line


def test_the_palette_of_each_look_is_recognised():
    for theme in LOOKS:
        made = palette(theme)
        assert is_dark(made) is theme.dark
        assert made.color(QPalette.ColorRole.Base) == theme.paper


@pytest.mark.parametrize("theme", LOOKS, ids=["light", "dark"])
def test_the_style_sheet_has_no_gaps_and_qt_reads_it(theme, qtbot):
    sheet = stylesheet(theme)
    assert "$" not in sheet
    button = QPushButton("完成")
    qtbot.addWidget(button)
    button.setProperty("primary", True)
    button.setStyleSheet(sheet)
    button.resize(120, 40)
    image = button.grab().toImage()
    assert image.pixelColor(12, 20).name() == theme.accent.name()


def test_figures_are_of_one_width_where_asked(qtbot):
    assert font(13, tabular=True).featureTags()
    assert not font(13).featureTags()
    assert font(0.2).pixelSize() == 1


def test_quotation_marks_are_as_wide_as_those_of_the_language(make_window, settings):
    """Only a font that has both can show it; what is painted of an article keeps the Chinese ones."""

    def width(made):
        """Of a quotation mark, in Chinese characters."""
        measured = QFontMetricsF(made)
        return measured.horizontalAdvance("“") / measured.horizontalAdvance("国")

    if width(sentence_font(font(14), "en")) == width(font(14)):
        pytest.skip("this machine's Chinese font has no Latin quotation marks")
    window = make_window()
    label = window.notice.label
    assert width(label.font()) < 0.6
    assert width(window.review.view.font()) > 0.9
    assert width(Sizes(1.0).body) > 0.9
    settings.language = "zh"
    Appearance(window).speak()
    assert width(label.font()) > 0.9
