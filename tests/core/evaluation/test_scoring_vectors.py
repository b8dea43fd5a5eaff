"""Eighty-eight cases with counts that were checked by exhaustive search."""

import json
from pathlib import Path

import pytest

from core.evaluation import Mode, evaluate
from tests.core.evaluation.examples import pair, plain

VECTORS = Path(__file__).parents[2] / "data" / "scoring.jsonl"
CASES = [json.loads(line) for line in VECTORS.read_text("utf-8").splitlines()]
FIGURES = {
    "correct": "cor",
    "incorrect": "inc",
    "partial": "par",
    "missed": "mis",
    "spurious": "spu",
    "actual": "act",
    "possible": "pos",
    "precision": "precision",
    "recall": "recall",
    "f1": "f1",
}


def evaluated(case):
    pairs = (
        pair(plain(doc["gold"]), plain(doc["pred"]), str(at), doc["text"])
        for at, doc in enumerate(case["docs"])
    )
    return evaluate(pairs)


def test_all_cases_are_there():
    assert len({case["id"] for case in CASES}) == 88


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_counts_and_rates(case):
    evaluation = evaluated(case)
    for mode, expected in case["expected"].items():
        counts = evaluation.counts(Mode(mode))
        found = {name: getattr(counts, attribute) for name, attribute in FIGURES.items()}
        assert found == pytest.approx(expected), mode


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_strict_by_kind(case):
    evaluation = evaluated(case)
    found = {}
    for kind in evaluation.kinds:
        counts = evaluation.counts(Mode.STRICT, kind)
        found[kind] = {"tp": counts.tp, "fp": counts.fp, "fn": counts.fn}
    assert found == case["per_label_strict"]
