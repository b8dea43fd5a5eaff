"""Another scorer on what its rules allow: spans that overlap at most one of the other side, none doubtful."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nervaluate import Evaluator

from core.evaluation import Mode, evaluate
from tests.core.evaluation.examples import pair, plain

MODES = {"strict": Mode.STRICT, "exact": Mode.EXACT, "partial": Mode.PARTIAL, "ent_type": Mode.TYPE}
KINDS = ["count", "money"]


@st.composite
def tidy(draw):
    """Places ten apart; at each a gold span, a prediction, both shifted by a little, or nothing."""
    gold, predicted = [], []
    for place in range(draw(st.integers(1, 6))):
        at = 10 * place
        if draw(st.booleans()):
            gold.append((at + 2, at + 6, draw(st.sampled_from(KINDS))))
        if draw(st.booleans()):
            start = at + draw(st.sampled_from([1, 2, 3]))
            predicted.append((start, at + draw(st.sampled_from([5, 6, 7])), draw(st.sampled_from(KINDS))))
    return gold, predicted


@given(both=tidy())
def test_the_same_counts(both):
    gold, predicted = both
    evaluation = evaluate([pair(plain(gold), plain(predicted))])
    overall = Evaluator([theirs(gold)], [theirs(predicted)], tags=KINDS, loader="dict").evaluate()["overall"]
    for name, mode in MODES.items():
        counts, other = evaluation.counts(mode), overall[name]
        ours = (counts.cor, counts.inc, counts.par, counts.mis, counts.spu)
        assert ours == (other.correct, other.incorrect, other.partial, other.missed, other.spurious), name
        assert (counts.f1 or 0) == pytest.approx(other.f1)


def theirs(rows):
    """Its ends are inclusive."""
    return [{"label": kind, "start": start, "end": end - 1} for start, end, kind in rows]
