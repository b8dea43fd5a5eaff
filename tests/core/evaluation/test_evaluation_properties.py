"""What holds of every evaluation, whatever is compared."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from core.evaluation import FIGURES, Counts, Mode, evaluate
from core.evaluation.scores import Side
from core.model import Found
from tests.core.evaluation.examples import pair, sides


def one(both):
    return evaluate([pair(*both)])


def swapped(both):
    return evaluate([pair(both[1], both[0])])


@given(both=sides())
def test_possible_is_gold_and_actual_is_predicted(both):
    for mode in Mode:
        gold, predicted = both
        evaluation = one(both)
        counts = evaluation.counts(mode)
        assert counts.pos == counts.cor + counts.inc + counts.par + counts.mis == len(gold)
        assert counts.act == counts.cor + counts.inc + counts.par + counts.spu == len(predicted)
        for kind in evaluation.kinds:
            row = evaluation.counts(mode, kind)
            assert row.pos == sum(metric.kind == kind for metric in gold)
            assert row.act == sum(metric.kind == kind for metric in predicted)


@given(both=sides(doubts=True))
def test_kinds_add_up_to_the_whole(both):
    for mode in Mode:
        evaluation = one(both)
        rows = [evaluation.counts(mode, kind) for kind in evaluation.kinds]
        assert sum(rows, Counts()) == evaluation.counts(mode)


@given(both=sides())
def test_strict_is_the_multiset_intersection(both):
    gold, predicted = ([(m.span.start, m.span.end, m.kind) for m in side] for side in both)
    counts = one(both).counts(Mode.STRICT)
    assert counts.tp == (Counter(gold) & Counter(predicted)).total()


@given(both=sides())
def test_strict_exact_partial_and_strict_type_rise(both):
    evaluation = one(both)
    f1 = {mode: evaluation.counts(mode).f1 for mode in Mode}
    if f1[Mode.STRICT] is None:
        assert set(f1.values()) == {None}
        return
    assert f1[Mode.STRICT] <= f1[Mode.EXACT] <= f1[Mode.PARTIAL]
    assert f1[Mode.STRICT] <= f1[Mode.TYPE]


@given(both=sides())
def test_swapping_the_sides_swaps_precision_and_recall(both):
    for mode in Mode:
        there, back = one(both).counts(mode), swapped(both).counts(mode)
        assert (there.precision, there.recall, there.f1) == (back.recall, back.precision, back.f1)
        assert (there.cor, there.inc, there.par) == (back.cor, back.inc, back.par)


@given(both=sides())
def test_swapping_the_sides_swaps_the_strict_rows(both):
    there, back = one(both), swapped(both)
    for kind in there.kinds:
        ours, theirs = there.counts(Mode.STRICT, kind), back.counts(Mode.STRICT, kind)
        assert (ours.tp, ours.fp, ours.fn) == (theirs.tp, theirs.fn, theirs.fp)


@given(both=sides(doubts=True), source=st.randoms(use_true_random=False))
def test_the_order_of_the_lists_does_not_matter(both, source):
    gold, predicted = list(both[0]), list(both[1])
    source.shuffle(gold)
    source.shuffle(predicted)
    before, after = one(both), one((gold, predicted))
    assert before.tallies == after.tallies
    assert before.cases(Mode.TYPE) == after.cases(Mode.TYPE)


@given(articles=st.lists(sides(doubts=True, most=3), min_size=1, max_size=4))
def test_merging_articles_adds_counts(articles):
    together = evaluate(pair(*both, article=str(at)) for at, both in enumerate(articles))
    for mode in Mode:
        alone = [one(both).counts(mode) for both in articles]
        assert sum(alone, Counts(Side(), Side())) == together.counts(mode)


@given(both=sides(doubts=True))
def test_every_figure_has_as_many_cases_as_it_says(both):
    for mode in Mode:
        evaluation = one(both)
        for kind in (None, *evaluation.kinds):
            counts = evaluation.counts(mode, kind)
            for figure in FIGURES:
                if figure:
                    cases = evaluation.cases(mode, kind, figure)
                    assert len(cases) == getattr(counts, figure), (kind, figure)


@given(both=sides(doubts=True))
def test_every_cell_of_the_other_tables_has_its_cases(both):
    evaluation = one(both)
    for (gold, predicted), times in evaluation.confusion().items():
        assert len(evaluation.confused(gold, predicted)) == times
    for shift, times in evaluation.shifts().items():
        assert len(evaluation.shift_cases(shift)) == times
    for mode in Mode:
        for field, share in evaluation.fields(mode).items():
            assert len(evaluation.field_cases(mode, field, right=True)) == share.right
            assert len(evaluation.field_cases(mode, field)) == share.of - share.right
        for role, score in evaluation.roles(mode).items():
            assert len(evaluation.role_cases(mode, role, "exact")) == score.exact
            missed = score.gold - len(evaluation.role_cases(mode, role, "missed"))
            assert missed == score.predicted - len(evaluation.role_cases(mode, role, "spurious"))


@given(both=sides(doubts=True))
def test_rules_share_out_the_predictions(both):
    gold, predicted = both
    found = [Found(metric, f"r{at % 2}") for at, metric in enumerate(predicted)]
    evaluation = evaluate([pair(gold, found)])
    for mode in Mode:
        counts = evaluation.counts(mode)
        shares = evaluation.rules(mode)
        assert sum(share.of for share in shares.values()) == counts.act
        assert sum(share.right for share in shares.values()) == counts.cor
        for rule, share in shares.items():
            assert len(evaluation.rule_cases(mode, rule)) == share.of
            assert len(evaluation.rule_cases(mode, rule, "fp")) == share.of - share.right


@given(both=sides(doubts=True))
def test_doubtful_gold_is_neither_missed_nor_spurious(both):
    gold, predicted = both
    evaluation = one(both)
    doubtful = [metric for metric in gold if metric.doubt is not None]
    for mode in Mode:
        counts = evaluation.counts(mode)
        assert counts.ignored_gold == len(doubtful)
        assert counts.pos == len(gold) - len(doubtful)
        assert counts.act == len(predicted) - counts.ignored_pred
        ignored = [case.predicted for case in evaluation.cases(mode, None, "ign") if case.predicted]
        assert all(any(metric.span.overlaps(each.span) for each in doubtful) for metric in ignored)
        left = [case.predicted for case in evaluation.cases(mode, None, "spu")]
        assert not any(metric.span.overlaps(each.span) for metric in left for each in doubtful)
