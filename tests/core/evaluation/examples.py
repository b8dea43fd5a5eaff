"""Metrics and articles in short form, and generated ones, for the tests of this folder."""

from decimal import Decimal

from hypothesis import strategies as st

from core.evaluation import Pair
from core.model import Direction, Found, Metric, Modifier, Quantity, Span

TEXT = "去年青柳市接待游客1286万人次，同比增长12.4%，其中过夜游客310万人次，占比24.1%。" * 3


def metric(start, end, kind="count", value=1, *, doubt=None, roles=(), **quantity):
    spans = tuple((name, Span(*edges)) for name, edges in roles)
    return Metric(Span(start, end), kind, Quantity(Decimal(value), **quantity), spans, doubt)


def pair(gold, predicted, article="a", text=TEXT):
    found = tuple(each if isinstance(each, Found) else Found(each, "") for each in predicted)
    return Pair(article, article.upper(), text, tuple(gold), found)


def plain(rows):
    """(start, end, kind) rows as metrics that agree in their value."""
    return [metric(start, end, kind) for start, end, kind in rows]


@st.composite
def metrics(draw, *, doubts=False, limit=14):
    start = draw(st.integers(0, limit - 1))
    end = draw(st.integers(start + 1, limit))
    roles = draw(
        st.dictionaries(
            st.sampled_from(["indicator", "period"]),
            st.tuples(st.integers(0, 4), st.integers(5, 9)),
            max_size=2,
        )
    )
    return metric(
        start,
        end,
        draw(st.sampled_from(["count", "money", "change"])),
        draw(st.integers(0, 1)),
        unit=draw(st.sampled_from(["", "元"])),
        modifier=draw(st.sampled_from([Modifier.EXACT, Modifier.ABOUT])),
        direction=draw(st.sampled_from([None, Direction.UP])),
        roles=sorted(roles.items()),
        doubt="?" if doubts and draw(st.booleans()) else None,
    )


def sides(*, doubts=False, most=6):
    """Gold and predictions of one article: overlapping, nested, repeated."""
    return st.tuples(
        st.lists(metrics(doubts=doubts), max_size=most),
        st.lists(metrics(), max_size=most),
    )
