"""Every format, by existing: what is written comes back as it was, or as the losses say and no otherwise."""

from collections import Counter

import pytest
from hypothesis import given, settings

from core.formats import formats
from core.formats.exchange.losses import Aspect, read_anew
from core.model import article_id
from tests.core.formats.exchanging import came_back, moved, sets, without, written

# What needs a package that is not here is written in its consumer's test instead.
WRITTEN = [name for name, each in formats().items() if each.write and each.at_hand]
BOTH = [name for name in WRITTEN if formats()[name].read]


@pytest.mark.parametrize("name", WRITTEN)
@given(articles=sets)
@settings(max_examples=25)
def test_the_same_content_gives_the_same_bytes(name, articles):
    files, losses = written(name, articles)
    again, also = written(name, reversed(articles))
    assert files == again
    assert Counter(losses) == Counter(also)


@pytest.mark.parametrize("name", BOTH)
@given(articles=sets)
@settings(max_examples=60)
def test_what_is_written_comes_back_or_is_told_as_lost(name, articles):
    files, losses = written(name, articles)
    brought = came_back(name, files)
    assert not [each for one in brought for each in one.unknown]
    back = {each.article.id: each for one in brought for each in one.articles}
    for annotated in articles:
        text, place = without(annotated, losses)
        found = back.pop(article_id(text), None)
        told = Counter(_told(annotated, losses))
        if found is None:
            assert not text.strip(), "an article is gone"
            assert not told, "of what is gone as a whole nothing else is lost"
        else:
            assert Counter(_differences(annotated, found, place)) == told
    assert not back


def _told(annotated, losses):
    return [
        (each.aspect, each.span if each.aspect is not Aspect.TEXT else None, each.name)
        for each in losses
        if each.article == annotated.article.id and each.aspect not in (Aspect.TEXT, Aspect.UNSEEN)
    ]


def _differences(annotated, found, place):
    """What a person would say is missing, found without asking the format."""
    article, theirs = annotated.article, {each.span: each for each in found.metrics}
    if found.article.title != article.title:
        yield Aspect.TITLE, None, ""
    if found.article.described != article.described:
        yield Aspect.SOURCE, None, ""
    if found.complete != annotated.complete:
        yield Aspect.COMPLETE, None, ""
    for metric in annotated.metrics:
        ours = moved(metric, place)
        yield from _of_metric(found.article.text, metric, ours, theirs.pop(ours.span, None))
    assert not theirs, "a metric came from nowhere"


def _of_metric(text, metric, ours, other):
    if other is None:
        yield Aspect.METRIC, metric.span, ""
        return
    assert other.kind == ours.kind
    if other.quantity != ours.quantity:
        assert other.quantity == read_anew(text, ours).quantity
        yield Aspect.QUANTITY, metric.span, ""
    for name, _ in metric.roles:
        if ours.role(name) is None or other.role(name) != ours.role(name):
            yield Aspect.ROLE, metric.span, name
    assert not set(other.roles) - set(ours.roles)
    if other.doubt != ours.doubt:
        yield Aspect.DOUBT, metric.span, ""


@pytest.mark.parametrize("name", WRITTEN)
def test_nothing_can_be_written(name):
    written(name, [])


@pytest.mark.parametrize("name", list(formats()))
def test_a_format_has_a_name_in_both_languages(name):
    each = formats()[name]
    assert each.title("zh_CN") == each.zh
    assert each.title("en") == each.en
    assert each.suffixes
    assert each.read or each.write
