"""The garbage collector is kept off, and left as it was found."""

import gc
import weakref
from decimal import Decimal

import pytest

from core.model import Metric, Quantity, Span
from core.review.board import Board
from core.review.quiet import uncollected


@pytest.mark.parametrize("on", [True, False])
def test_the_collector_is_left_as_it_was(on):
    (gc.enable if on else gc.disable)()
    try:
        with uncollected():
            assert not gc.isenabled()
        assert gc.isenabled() is on
    finally:
        gc.unfreeze()
        gc.enable()


@pytest.fixture
def unsearched():
    """Nothing is found by the collector: what lies in a cycle stays."""
    gc.collect()
    gc.disable()
    yield
    gc.unfreeze()
    gc.enable()


def boards():
    """How many there are, of other tests, too."""
    gc.unfreeze()
    return sum(isinstance(found, Board) for found in gc.get_objects())


def test_an_article_is_freed_when_the_next_one_is_opened(project, village, unsearched):
    session = project.session()
    left = weakref.ref(session.open(village.article.id).board)
    session.open(village.article.id)
    assert left() is None


def test_gold_that_was_taken_over_leaves_nothing_behind(project, village, unsearched):
    before = boards()
    metric = Metric(Span(0, 1), "count", Quantity(Decimal(1)))
    project.import_gold("林", village.article.id, [metric], complete=False)
    assert boards() == before
