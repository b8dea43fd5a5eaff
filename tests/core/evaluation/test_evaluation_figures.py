"""Figures by example: fields, roles, confusion, shifts, rules, doubt, repetitions, what is undefined."""

from decimal import Decimal

import pytest

from core.evaluation import Counts, Mode, Outcome, RoleOutcome, evaluate
from core.evaluation.scores import Macro, Side, macro
from core.model import Direction, Found, Modifier
from tests.core.evaluation.examples import TEXT, metric, pair


def test_value_mode_wants_overlap_and_the_same_value():
    gold = [metric(0, 5, "count", "1.50"), metric(6, 9), metric(10, 12)]
    predicted = [metric(1, 5, "money", "1.5"), metric(6, 9, value=2), metric(12, 14)]
    counts = evaluate([pair(gold, predicted)]).counts(Mode.VALUE)
    assert (counts.cor, counts.inc, counts.mis, counts.spu) == (1, 1, 1, 1)


def test_fields_are_scored_inside_pairs_alone():
    gold = [
        metric(0, 3, "change", 5, unit="%", direction=Direction.UP),
        metric(4, 6, "count", 3, upper=Decimal(5)),
        metric(8, 9),
    ]
    predicted = [
        metric(0, 3, "change", 5, unit="个百分点", direction=Direction.DOWN),
        metric(4, 6, "count", 3, modifier=Modifier.OVER),
    ]
    evaluation = evaluate([pair(gold, predicted)])
    found = {name: (share.right, share.of) for name, share in evaluation.fields().items()}
    assert found == {
        "value": (2, 2),
        "upper": (1, 2),
        "unit": (1, 2),
        "modifier": (1, 2),
        "direction": (1, 2),
        "all": (0, 2),
    }
    assert evaluation.fields(kind="change")["unit"].rate == 0
    assert evaluation.fields(kind="rank")["unit"].rate is None
    (case,) = evaluation.field_cases(Mode.PARTIAL, "unit")
    assert case.wrong_fields == ("unit", "direction")
    assert evaluation.cases(Mode.PARTIAL, None, "mis")[0].wrong_fields == ()


def test_roles_count_the_same_words_elsewhere_as_exact():
    text = "全市接待游客3人，全省接待游客5人。" * 2
    gold = metric(
        6,
        8,
        roles=[("indicator", (2, 6)), ("scope", (0, 2)), ("period", (4, 9)), ("basis", (0, 1))],
    )
    predicted = metric(
        6,
        8,
        roles=[("indicator", (11, 15)), ("scope", (9, 11)), ("period", (8, 12)), ("where", (3, 4))],
    )
    evaluation = evaluate([pair([gold], [predicted], text=text)])
    (case,) = evaluation.cases(Mode.STRICT)
    assert dict(case.roles) == {
        "indicator": RoleOutcome.EXACT,
        "scope": RoleOutcome.WRONG,
        "period": RoleOutcome.OVERLAP,
        "basis": RoleOutcome.MISSED,
        "where": RoleOutcome.SPURIOUS,
    }
    scores = evaluation.roles()
    assert list(scores) == ["indicator", "period", "scope", "basis", "where"]
    assert (scores["indicator"].exact, scores["indicator"].overlap) == (1, 1)
    assert (scores["period"].exact, scores["period"].overlap) == (0, 1)
    assert scores["basis"].precision(scores["basis"].exact) is None
    assert scores["basis"].recall(scores["basis"].exact) == 0
    assert scores["where"].f1(scores["where"].overlap) == 0
    assert evaluation.role_cases(Mode.STRICT, "scope") == (case,)
    assert evaluation.role_cases(Mode.STRICT, "indicator") == ()


@pytest.mark.parametrize("text", ["", "\ufffd" * 60])
def test_words_that_are_not_known_are_never_the_same(text):
    gold, predicted = metric(6, 8, roles=[("scope", (0, 2))]), metric(6, 8, roles=[("scope", (20, 22))])
    scores = evaluate([pair([gold], [predicted], text=text)]).roles()
    assert (scores["scope"].exact, scores["scope"].overlap) == (0, 0)


def test_confusion_takes_the_partial_pairing():
    gold = [metric(0, 4, "money"), metric(6, 9, "rank"), metric(12, 14, "count")]
    predicted = [metric(0, 4, "count"), metric(7, 9, "rank"), metric(20, 22, "ratio")]
    evaluation = evaluate([pair(gold, predicted)])
    assert evaluation.confusion() == {
        ("money", "count"): 1,
        ("rank", "rank"): 1,
        ("count", None): 1,
        (None, "ratio"): 1,
    }
    assert evaluation.shifts() == {(0, 0): 1, (1, 0): 1}
    assert [case.outcome for case in evaluation.confused("count", None)] == [Outcome.MIS]


def test_a_confused_pair_stands_in_the_gold_of_one_kind_and_the_predictions_of_the_other():
    evaluation = evaluate([pair([metric(0, 4, "money")], [metric(0, 4, "count")])])
    money, count = evaluation.counts(Mode.STRICT, "money"), evaluation.counts(Mode.STRICT, "count")
    assert (money.tp, money.fp, money.fn, money.act) == (0, 0, 1, 0)
    assert (count.tp, count.fp, count.fn, count.pos) == (0, 1, 0, 0)
    assert evaluation.cases(Mode.STRICT, "money", "fn") == evaluation.cases(Mode.STRICT, "count", "fp")
    assert evaluation.kinds == ("count", "money")
    assert len(evaluation.cases(Mode.STRICT, "money")) == 1


def test_precision_by_rule():
    gold = [metric(0, 4), metric(6, 9)]
    predicted = [Found(metric(0, 4), "plain"), Found(metric(6, 8), "plain"), Found(metric(20, 21), "odd")]
    evaluation = evaluate([pair(gold, predicted)])
    assert {rule: (share.right, share.of) for rule, share in evaluation.rules().items()} == {
        "odd": (0, 1),
        "plain": (1, 2),
    }
    assert evaluation.rules(Mode.TYPE)["plain"].rate == 1
    assert [case.rule for case in evaluation.rule_cases(Mode.STRICT, "odd")] == ["odd"]


def test_certain_gold_is_paired_before_doubtful_gold():
    gold = [metric(0, 4), metric(3, 8, doubt="or only the end"), metric(20, 22, doubt="a name?")]
    predicted = [metric(3, 8), metric(4, 6), metric(8, 9)]
    evaluation = evaluate([pair(gold, predicted)])
    counts = evaluation.counts(Mode.STRICT)
    assert (counts.pos, counts.act, counts.inc, counts.spu) == (1, 2, 1, 1)
    assert (counts.ignored_gold, counts.ignored_pred, counts.ign) == (2, 1, 3)
    ignored = evaluation.cases(Mode.STRICT, None, "ign")
    assert [case.predicted for case in ignored] == [None, None, metric(4, 6)]


def test_repeated_predictions_are_spurious_and_reported():
    predicted = [metric(0, 4), metric(0, 4, value=2), metric(0, 4, "money"), metric(6, 8)]
    evaluation = evaluate([pair([metric(0, 4)], predicted, "first"), pair([], [], "second")])
    assert evaluation.counts(Mode.STRICT).spu == 3
    assert evaluation.duplicates == (("first", metric(0, 4)),)


def test_nothing_at_all_has_no_rates():
    evaluation = evaluate([])
    counts = evaluation.counts(Mode.STRICT)
    assert (counts.precision, counts.recall, counts.f1) == (None, None, None)
    assert evaluation.macro(Mode.STRICT) == Macro(None, None, None)
    assert evaluation.kinds == ()


def test_macro_leaves_out_kinds_without_gold_and_undefined_rates():
    found = macro([Counts(Side(cor=1), Side(cor=1)), Counts(Side(left=1)), Counts(predicted=Side(left=3))])
    assert found == Macro(precision=1.0, recall=0.5, f1=0.5)


def test_text_of_a_case():
    evaluation = evaluate([pair([], [metric(0, 2)], "first")])
    assert evaluation.text("first") == TEXT
    with pytest.raises(KeyError):
        evaluation.text("second")


def test_kinds_the_schema_does_not_know_come_last():
    evaluation = evaluate([pair([metric(0, 2, "another"), metric(3, 4, "rank")], [])])
    assert evaluation.kinds == ("rank", "another")
