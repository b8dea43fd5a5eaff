"""The errors of an evaluation as a page lists them: by fault, each in its sentence with both readings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from core.evaluation.cases import Case
from core.evaluation.errors import Fault, pieces
from core.evaluation.evaluation import Evaluation
from core.written import written

MOST_ERRORS = 1000
"""So many are listed at the most, of all faults together."""

Kind = Callable[[str], Mapping[str, Any]]


def listed_errors(
    evaluation: Evaluation, groups: Mapping[Fault, Sequence[Case]], names: Mapping[str, str], kind: Kind
) -> list[dict[str, Any]]:
    """A part for each fault: its name, how many there are, and those that are listed."""
    texts = {each.pair.article: each.pair.text for each in evaluation.articles}
    left = MOST_ERRORS
    found = []
    for wrong, cases in groups.items():
        shown, left = cases[:left], max(0, left - len(cases))
        errors = [_error(case, texts[case.article], kind) for case in shown]
        found.append({"name": names[wrong], "count": len(cases), "errors": errors})
    return found


def _error(case: Case, text: str, kind: Kind) -> dict[str, Any]:
    metrics = [metric for metric in (case.gold, case.predicted) if metric is not None]
    kinds = list(dict.fromkeys(metric.kind for metric in metrics))
    readings = list(dict.fromkeys(written(metric.quantity) for metric in metrics))
    return {
        "pieces": [
            {"text": each.text, "classes": " ".join(_classes(gold=each.gold, found=each.found))}
            for each in pieces(case, text)
        ],
        "kinds": [kind(each) for each in kinds],
        "reading": " → ".join(readings),
        "rule": case.rule,
        "article": case.title or case.article,
    }


def _classes(*, gold: bool, found: bool) -> list[str]:
    return [name for name, applies in (("gold", gold), ("found", found)) if applies]
