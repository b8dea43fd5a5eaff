"""Agreement of two reviewers: fourteen checked cases, and what must hold of any two layers."""

import json
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.evaluation import Doubly, Mode, agreed, u_alpha, where_alone
from core.evaluation.agreement import kappa
from core.model import Modifier
from tests.core.evaluation.examples import TEXT, metric, plain

VECTORS = Path(__file__).parents[2] / "data" / "agreement.jsonl"
CASES = [json.loads(line) for line in VECTORS.read_text("utf-8").splitlines()]


def doubly(one, other, article="a", text=TEXT):
    return Doubly(article, article.upper(), text, tuple(one), tuple(other))


def test_all_cases_are_there():
    assert len({case["id"] for case in CASES}) == 14


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_unitizing_alpha(case):
    continua = [(case["length"], case["annotators"])]
    expected = case["expected"]
    assert u_alpha(continua) == pytest.approx(expected["u_alpha"], abs=1e-9)
    assert where_alone(continua) == pytest.approx(expected["where_alone"], abs=1e-9)


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_f1_of_each_two(case):
    layers = [plain(marks) for marks in case["annotators"]]
    found = [agreed([doubly(one, other)]).evaluation for one, other in combinations(layers, 2)]
    for mode in (Mode.STRICT, Mode.EXACT, Mode.PARTIAL, Mode.TYPE):
        f1 = [evaluation.counts(mode).f1 for evaluation in found]
        assert f1 == pytest.approx(case["expected"][mode.value]), mode


@st.composite
def layers(draw):
    """What one reviewer marks: spans in order that do not overlap."""
    edges = sorted(draw(st.sets(st.integers(0, len(TEXT)), max_size=12)))
    spans = zip(edges[::2], edges[1::2], strict=False)
    return [metric(start, end, draw(st.sampled_from(["count", "money"]))) for start, end in spans]


def near(value):
    return pytest.approx(value, nan_ok=False) if value is not None else None


@given(layers(), layers())
def test_it_does_not_matter_who_comes_first(one, other):
    this, that = agreed([doubly(one, other)]), agreed([doubly(other, one)])
    assert this.u_alpha == near(that.u_alpha)
    assert this.where_alone == near(that.where_alone)
    for mode in Mode:
        assert this.evaluation.counts(mode).f1 == near(that.evaluation.counts(mode).f1)
    assert this.kappa("kind").value == near(that.kappa("kind").value)


@given(layers())
def test_a_reviewer_agrees_with_himself(one):
    found = agreed([doubly(one, one)])
    assert found.u_alpha in {None, 1.0}
    assert (found.u_alpha is None) == (not one or _one_kind_everywhere(one))
    assert found.evaluation.counts("strict").f1 in {None, 1.0}
    assert found.kappa("kind").value in {None, 1.0}


def _one_kind_everywhere(metrics):
    return sum(len(each.span) for each in metrics) == len(TEXT) and len({each.kind for each in metrics}) == 1


@given(st.lists(st.tuples(layers(), layers()), max_size=4))
def test_kappa_counts_the_spans_that_both_marked(pairs):
    found = agreed(doubly(one, other, str(at)) for at, (one, other) in enumerate(pairs))
    shared = sum(len({m.span for m in one} & {m.span for m in other}) for one, other in pairs)
    assert found.kappa("modifier").n == shared == len(found.both_marked("modifier"))
    assert found.spans == (sum(len(one) for one, _ in pairs), sum(len(other) for _, other in pairs))


def test_kappa_of_cohens_kind():
    # 20 decisions: both yes, one alone, the other alone, both no.
    labels = [("y", "y")] * 8 + [("y", "n")] * 2 + [("n", "y")] * 3 + [("n", "n")] * 7
    found = kappa(labels)
    assert (found.n, found.observed) == (20, 0.75)
    assert found.expected == pytest.approx(0.5)
    assert found.value == pytest.approx(0.5)


@pytest.mark.parametrize("labels", [[], [("y", "y")] * 5])
def test_kappa_is_undefined_where_nothing_could_differ(labels):
    assert kappa(labels).value is None


def test_kappa_by_kind():
    one = [metric(0, 2, "count", modifier=Modifier.ABOUT), metric(3, 5, "count"), metric(6, 8, "money")]
    other = [metric(0, 2, "count"), metric(3, 5, "money"), metric(6, 8, "money")]
    found = agreed([doubly(one, other)])
    assert found.decided("kind", "count") == (("True", "True"), ("True", "False"), ("False", "False"))
    assert found.decided("modifier", "count") == (("≈", "="),)
    assert [case.gold.kind for case in found.both_marked("modifier", "money")] == ["money"]


def test_doubt_takes_nothing_out():
    found = agreed([doubly([metric(0, 2, doubt="two readings")], [metric(0, 2)])])
    assert found.evaluation.counts("strict").cor == 1
