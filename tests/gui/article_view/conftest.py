"""An article view on the screen, with an invented article that has every kind of mark."""

from collections.abc import Callable

import pytest

from core.model import Span
from gui.article_view import ArticleView, Mark, Shape

TEXT = (
    "今年以来，云溪全市共破获案件1286起，同比上升12.4%；抓获嫌疑人940余名，追逃总数位居全省第2名。\n"
    "走访企业2.1万家，止付资金3.2亿余元，“365”行动计划建成三级指挥体系。𠮷田合作社交售85吨。\n"
    "\n"
    "责任编辑：林一舟　第01版"
)


@pytest.fixture
def span_of() -> Callable[..., Span]:
    """The span of some words of the article."""

    def find(words: str, text: str = TEXT) -> Span:
        start = text.index(words)
        return Span(start, start + len(words))

    return find


@pytest.fixture
def marks(span_of) -> list[Mark]:
    return [
        Mark("cases", span_of("1286起"), "count", Shape.ACCEPTED, "数量"),
        Mark("rise", span_of("12.4%"), "change", Shape.SUGGESTED, "增减"),
        Mark("caught", span_of("940余名"), "count", Shape.EDITED, "数量"),
        Mark("place", span_of("第2名"), "rank", Shape.DOUBTED, "排名"),
        Mark("firms", span_of("2.1万家"), "count", Shape.REJECTED, "数量"),
        Mark("plan", span_of("365"), None, Shape.EXCLUDED, ""),
        Mark("levels", span_of("三级"), None, Shape.UNKNOWN, ""),
        Mark("foot", span_of("责任编辑：林一舟　第01版"), None, Shape.DIMMED, ""),
    ]


@pytest.fixture
def view(qtbot, marks) -> ArticleView:
    """At 900×700, with the keyboard in it."""
    made = ArticleView()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.set_article(TEXT, "云溪市工作综述", "云溪日报")
    made.set_marks(marks)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made
