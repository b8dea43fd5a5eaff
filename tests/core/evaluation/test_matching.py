"""Pairing against a search through every possible pairing, and in clusters that are far from everyday."""

import random
from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.evaluation.assignment import assignment
from core.evaluation.matching import pairing
from core.evaluation.modes import RIGHT, Mode
from tests.core.evaluation.examples import metric, sides


def worth(pairs, gold, predicted, right):
    """What the definition compares: right pairs, pairs, shared characters, boundary distance."""
    cor = shared = distance = 0
    for i, j in pairs:
        one, other = gold[i], predicted[j]
        cor += right(one, other)
        shared += min(one.span.end, other.span.end) - max(one.span.start, other.span.start)
        distance += abs(one.span.start - other.span.start) + abs(one.span.end - other.span.end)
    return cor, len(pairs), shared, -distance


def every_pairing(gold, predicted):
    for size in range(min(len(gold), len(predicted)) + 1):
        for chosen in combinations(range(len(gold)), size):
            for others in permutations(range(len(predicted)), size):
                pairs = list(zip(chosen, others, strict=True))
                if all(gold[i].span.overlaps(predicted[j].span) for i, j in pairs):
                    yield pairs


def pairs_of(links):
    return [(i, j) for i, j in links if i is not None and j is not None]


@given(both=sides(most=4))
def test_no_pairing_is_better(both):
    gold, predicted = both
    possible = list(every_pairing(gold, predicted))
    for right in set(RIGHT.values()):
        found = pairs_of(pairing(gold, predicted, right))
        best = max(worth(pairs, gold, predicted, right) for pairs in possible)
        assert worth(found, gold, predicted, right) == best


@given(both=sides())
def test_each_metric_stands_in_one_link_and_pairs_overlap(both):
    gold, predicted = both
    links = pairing(gold, predicted, RIGHT[Mode.TYPE])
    assert sorted(i for i, _ in links if i is not None) == list(range(len(gold)))
    assert sorted(j for _, j in links if j is not None) == list(range(len(predicted)))
    assert all(gold[i].span.overlaps(predicted[j].span) for i, j in pairs_of(links))


@given(both=sides(), seed=st.randoms(use_true_random=False))
def test_the_order_of_the_lists_does_not_matter(both, seed):
    gold, predicted = both

    def as_metrics(gold, predicted):
        links = pairing(gold, predicted, RIGHT[Mode.PARTIAL])
        return sorted(repr((gold[i], predicted[j])) for i, j in pairs_of(links))

    expected = as_metrics(gold, predicted)
    gold, predicted = list(gold), list(predicted)
    seed.shuffle(gold)
    seed.shuffle(predicted)
    assert as_metrics(gold, predicted) == expected


def test_what_is_equal_goes_by_kind_and_then_first_with_first():
    gold = [metric(0, 4, "money")]
    predicted = [metric(0, 4, "count"), metric(0, 4, "money")]
    assert pairs_of(pairing(gold, predicted, RIGHT[Mode.EXACT])) == [(0, 1)]
    gold = [metric(0, 2), metric(4, 6)]
    predicted = [metric(1, 5)]
    assert pairs_of(pairing(gold, predicted, RIGHT[Mode.EXACT])) == [(0, 0)]


@given(st.lists(st.dictionaries(st.integers(0, 4), st.integers(1, 30), max_size=5), min_size=1, max_size=5))
def test_the_assignment_is_the_best_of_all(weights):
    columns = assignment(weights)
    taken = [column for column in columns if column is not None]
    assert len(set(taken)) == len(taken)
    found = sum(weights[row][column] for row, column in enumerate(columns) if column is not None)
    rows = range(len(weights))
    best = 0
    for order in permutations([0, 1, 2, 3, 4, *[None] * len(weights)], len(weights)):
        best = max(best, sum(weights[row].get(order[row], 0) for row in rows))
    assert found == best


def nested(count):
    return [metric(at, 2 * count - at, "count" if at % 2 else "money") for at in range(count)]


def one_giant(count):
    return [metric(0, 10 * count), *[metric(10 * at, 10 * at + 4) for at in range(count)]]


def at_random(count):
    source = random.Random(7)
    starts = [source.randrange(2 * count) for _ in range(count)]
    kinds = [source.choice(["count", "money"]) for _ in range(count)]
    return [
        metric(at, at + 1 + source.randrange(count), kind) for at, kind in zip(starts, kinds, strict=True)
    ]


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    ("gold", "predicted"),
    [
        pytest.param([metric(200, 201)], nested(300), id="hundreds around one"),
        pytest.param(one_giant(2000)[1:], one_giant(2000), id="one over thousands"),
        pytest.param(one_giant(2000)[1:-1], one_giant(2000)[:-2], id="one over thousands, and fewer of them"),
        pytest.param(nested(200), nested(220), id="hundreds within each other"),
        pytest.param(at_random(200), list(reversed(at_random(220))), id="hundreds across each other"),
    ],
)
@pytest.mark.parametrize("mode", [Mode.STRICT, Mode.TYPE])
def test_large_clusters_are_paired_in_full(gold, predicted, mode):
    pairs = pairs_of(pairing(gold, predicted, RIGHT[mode]))
    assert len(pairs) >= min(len(gold), len(predicted)) - 1
