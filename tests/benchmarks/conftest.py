"""What several benchmarks measure on."""

from decimal import Decimal

import pytest

from core.model import Article, Extraction, Found, Metric, Number, Quantity, Span


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
