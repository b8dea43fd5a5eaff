"""How long an evaluation takes: on one core a million metrics in ten thousand articles in less than a minute.

With `--all`; else fewer, and the budget scaled down. With the errors of an everyday extractor, and with
predictions that all overlap each other. Then what mending one case costs at that size, and what it costs to
compare two runs on 300 articles.
"""

import random
import time
from decimal import Decimal

import pytest

from core.evaluation import Evaluating, Mode, Pair, compare, differences, evaluate, replaced, score_figure
from core.jobs.evaluate import record_of
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


def article(at, errors, source, *, luck=None):
    gold = tuple(gold_metric(source, place) for place in range(METRICS))
    predicted = tuple(Found(metric, "rule") for metric in errors(luck or source, gold))
    return Pair(f"{at:05}", "", TEXT, gold, predicted)


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("errors", "articles"),
    [(everyday, 500), (crowded, 100), pytest.param(everyday, 10_000, marks=pytest.mark.all)],
)
def test_many_articles(errors, articles):
    source = random.Random(1)
    evaluating = Evaluating()
    seconds = 0.0
    for at in range(articles):
        pair = article(at, errors, source)
        started = time.process_time()
        evaluating.add(pair)
        seconds += time.process_time() - started
    started = time.process_time()
    evaluation = evaluating.result()
    record_of(evaluation)
    seconds += time.process_time() - started
    budget = BUDGET * articles * METRICS
    print(f"{errors.__name__}: {articles} × {METRICS} metrics in {seconds:.1f} s (budget {budget:.0f} s)")
    assert evaluation.counts(Mode.STRICT).pos == articles * METRICS
    _mend(evaluation, articles)


def _mend(evaluation, articles):
    """One prediction of one article taken for gold: the figures of every mode, as JSON holds them."""
    taken = []
    for at in random.Random(2).sample(range(articles), 20):
        pair = evaluation.articles[at].pair
        gold = (*pair.gold[1:], pair.predicted[0].metric)
        started = time.process_time()
        mended = replaced(evaluation, pair.article, Pair(pair.article, "", TEXT, gold, pair.predicted))
        record_of(mended)
        taken.append(time.process_time() - started)
    worst, middle = max(taken), sorted(taken)[len(taken) // 2]
    print(
        f"mending one of {articles} articles: {middle * 1000:.0f} ms, at worst {worst * 1000:.0f} ms (100 ms)"
    )
    assert len(mended.articles) == articles


@pytest.mark.timeout(300)
def test_two_runs_on_300_articles():
    def run(seed):
        source, luck = random.Random(1), random.Random(seed)
        return evaluate(article(at, everyday, source, luck=luck) for at in range(300))

    one, other = run(2), run(3)
    started = time.process_time()
    differences(one, other, [score_figure(Mode.STRICT)])
    single = time.process_time() - started
    started = time.process_time()
    found = compare(one, other)
    seconds = time.process_time() - started
    print(
        f"2,000 draws of 300 × {METRICS} metrics: one figure {single:.2f} s,"
        f" all and the lists {seconds:.2f} s"
    )
    assert found.draws == 2000
