"""How long an evaluation takes: a million metrics in ten thousand articles are to take less than a minute.

Measured on fewer articles, with the errors of an everyday extractor and with predictions that all overlap
each other; printed beside the budget, which is scaled down accordingly.
"""

import random
import time
from decimal import Decimal

import pytest

from core.evaluation import Mode, Pair, evaluate
from core.model import Found, Metric, Quantity, Span

METRICS = 100
BUDGET = 60 / 1_000_000
KINDS = ["count", "money", "ratio", "change"]
TEXT = "数" * (METRICS * 20)


def gold_metric(source, place):
    start = place * 20 + 1 + source.randrange(4)
    roles = (("indicator", Span(start + 6, start + 10)), ("period", Span(0, 5)))
    quantity = Quantity(Decimal(source.randrange(1000)), unit="件")
    return Metric(Span(start, start + 4), source.choice(KINDS), quantity, roles)


def everyday(source, gold):
    """Nine of ten are right; the others miss, shift, confuse kind or value; a few are found twice."""
    for metric in gold:
        luck = source.random()
        if luck < 0.9:
            # Equal, not identical: comparing must cost what it costs on stored metrics.
            quantity = Quantity(metric.quantity.value, unit="件")
            yield Metric(Span(metric.span.start, metric.span.end), metric.kind, quantity, metric.roles[:1])
        elif luck < 0.94:
            yield Metric(Span(metric.span.start - 1, metric.span.end), metric.kind, metric.quantity)
        elif luck < 0.97:
            yield Metric(metric.span, "rank", Quantity(Decimal(1)))
        if luck > 0.96:
            yield Metric(Span(metric.span.start + 1, metric.span.end + 1), metric.kind, metric.quantity)


def crowded(source, gold):
    """Two predictions for each metric, each of which also touches the next one."""
    for metric in everyday(source, gold):
        yield metric
        yield Metric(Span(metric.span.start, metric.span.end + 20), metric.kind, metric.quantity)


@pytest.mark.parametrize(("errors", "articles"), [(everyday, 500), (crowded, 100)])
def test_many_articles(errors, articles):
    source = random.Random(1)
    pairs = []
    for at in range(articles):
        gold = tuple(gold_metric(source, place) for place in range(METRICS))
        predicted = tuple(Found(metric, "rule") for metric in errors(source, gold))
        pairs.append(Pair(str(at), "", TEXT, gold, predicted))
    started = time.perf_counter()
    evaluation = evaluate(pairs)
    seconds = time.perf_counter() - started
    counts = evaluation.counts(Mode.STRICT)
    budget = BUDGET * articles * METRICS
    print(f"{errors.__name__}: {articles} × {METRICS} metrics in {seconds:.2f} s (budget {budget:.1f} s)")
    assert counts.pos == articles * METRICS
    assert len(evaluation.cases(Mode.STRICT, None, "fn")) == counts.fn
