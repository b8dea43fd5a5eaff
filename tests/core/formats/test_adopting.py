"""Documents of other tools: what their links and notes give, and what of them is told as lost."""

import pytest

from core.errors import KnownError
from core.formats.exchange.adopting import adopted
from core.formats.exchange.document import Document, Link, Mark
from core.formats.exchange.labels import Labels
from core.formats.exchange.losses import Aspect
from core.model import Span

TEXT = "柳河村去年接待游客1200人，同比增长8%。"


def mark(name, quote, label, **notes):
    start = TEXT.index(quote)
    return Mark(name, start, start + len(quote), label, quote, notes)


VISITORS = mark("v", "1200人", "count")
PERIOD = mark("p", "去年", "period")
WHERE = mark("w", "柳河村", "地点")
LABELS = Labels({"地点": "scope", "杂项": "-"})


def taken(*marks, links=(), **more):
    return adopted(Document(TEXT, marks, tuple(links), **more), LABELS, "a.json")


def told(found):
    return [(each.aspect, each.name, each.quote) for each in found.losses]


def test_a_link_says_the_role_or_its_target_does():
    links = [Link("v", "w", "located_in"), Link("p", "v", "period")]
    found = taken(VISITORS, PERIOD, WHERE, links=links)
    assert dict(found.annotated.metrics[0].roles) == {"scope": Span(0, 3), "period": Span(3, 5)}
    assert not found.losses


def test_what_is_said_of_a_role_is_told():
    start = TEXT.index("去年")
    period = Mark("p", start, start + 2, "period", notes={"unit": "年"})
    assert told(taken(VISITORS, period, links=[Link("v", "p", "")])) == [(Aspect.OTHER, "unit", "去年")]


def test_links_that_give_no_role_are_told():
    links = [Link("p", "w", "same"), Link("v", "gone", "period"), Link("gone", "lost", "basis")]
    found = taken(VISITORS, PERIOD, WHERE, links=links)
    assert told(found) == [
        (Aspect.MARK, "period", "去年"),
        (Aspect.MARK, "地点", "柳河村"),
        (Aspect.ROLE, "same", "去年"),
        (Aspect.ROLE, "period", "1200人"),
        (Aspect.ROLE, "basis", ""),
    ]


def test_marks_that_nobody_wants_are_told():
    assert told(taken(mark("m", "接待", "杂项"))) == [(Aspect.MARK, "杂项", "接待")]


def test_notes_without_a_value_are_told_where_the_words_say_otherwise():
    value = mark("v", "1200人", "count", unit="人", modifier="≈", upper="", doubt="多少？")
    found = taken(value)
    assert found.annotated.metrics[0].doubt == "多少？"
    assert told(found) == [(Aspect.QUANTITY, "modifier", "1200人")]


def test_what_a_file_says_besides_is_told_of_its_article():
    found = taken(VISITORS, left=((Aspect.OTHER, "drafts[0]"),), title="柳河村")
    assert told(found) == [(Aspect.OTHER, "drafts[0]", "")]
    assert found.losses[0].article == found.annotated.article.id
    assert found.losses[0].title == "柳河村"


def test_a_role_that_is_filled_twice_is_refused():
    links = [Link("v", "p", "period"), Link("v", "w", "period")]
    with pytest.raises(KnownError, match="filled twice"):
        taken(VISITORS, PERIOD, WHERE, links=links)
