"""What several benchmarks measure on."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QSettings

from core.model import Article, Extraction, Found, Metric, Number, Quantity, Span
from gui.app import Appearance
from gui.settings import Settings
from gui.window import Window
from gui.workspace import Workspace


def made(chars, spans):
    step = chars // spans
    article = Article.of(("数" * (step - 6) + "123456") * spans, "长文")
    places = [Span(n * step + step - 6, (n + 1) * step) for n in range(spans)]
    found = tuple(
        Found(
            Metric(
                place,
                "count",
                Quantity(Decimal(n), unit="件"),
                (("indicator", Span(place.start - 10, place.start)), ("period", Span(0, 5))),
            ),
            "rule",
        )
        for n, place in enumerate(places)
    )
    return article, [Number(place, "1") for place in places], Extraction(found)


@pytest.fixture(scope="session")
def long_article():
    """Makes an article of so many characters with so many numbers spread over it, each a suggested metric."""
    return made


@pytest.fixture
def window(qtbot, tmp_path):
    """The whole window, with settings of its own and no project."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    window = Window.furnished(Workspace(), Settings(), "r")
    appearance = Appearance(window)
    appearance.speak()
    appearance.dress()
    qtbot.addWidget(window, before_close_func=lambda w: w.background.close())
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()
