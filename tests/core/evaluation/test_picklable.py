"""An evaluation is a value: it can be kept, or handed to another process."""

import pickle
from decimal import Decimal

from core.evaluation import Pair, evaluate
from core.model import Found, Metric, Quantity, Span


def test_an_evaluation_comes_out_of_another_process_as_it_was():
    metric = Metric(Span(2, 5), "count", Quantity(Decimal(12), unit="起"))
    wider = Metric(Span(1, 5), "count", Quantity(Decimal(12), unit="起"))
    text = "共计12起。"
    pair = Pair("a", "t", text, (metric,), (Found(metric, "r1"), Found(wider, "r2")))
    evaluation = evaluate([pair])
    assert pickle.loads(pickle.dumps(evaluation)) == evaluation
