"""An evaluation as JSON: every figure, with what the result rests on; undefined rates are null."""

from __future__ import annotations

from dataclasses import asdict

from core.evaluation.evaluation import Evaluation
from core.evaluation.intervals import (
    DRAWS,
    SEED,
    Interval,
    Resampled,
)
from core.evaluation.measures import field_figure, role_figure, score_figure
from core.evaluation.modes import Mode
from core.evaluation.scores import Counts, RoleScore, Share
from core.record import Record

_COUNTS = ("pos", "act", "cor", "inc", "par", "mis", "spu", "tp", "fp", "fn")
_RATES = ("precision", "recall", "f1")


def record_of(evaluation: Evaluation) -> Record:
    """All figures of all modes; the cases are not in it."""
    return {
        "settings": {**asdict(evaluation.settings), "mode": Mode.STRICT.value},
        "articles": len(evaluation.articles),
        "modes": {mode.value: _mode(evaluation, mode) for mode in Mode},
        "confusion": [
            {"gold": gold, "predicted": predicted, "count": count}
            for (gold, predicted), count in sorted(evaluation.confusion().items(), key=str)
        ],
        "shifts": [
            {"start": start, "end": end, "count": count}
            for (start, end), count in evaluation.shifts().items()
        ],
        "duplicates": [
            {"article": article, "start": metric.span.start, "end": metric.span.end, "kind": metric.kind}
            for article, metric in evaluation.duplicates
        ],
        "warnings": [str(warning) for warning in evaluation.warnings],
    }


def intervals_of(evaluation: Evaluation) -> Record:
    """The intervals of F1 by mode and kind, of the fields and of the roles: [low, high], or null."""
    draws = {mode: Resampled(evaluation, mode) for mode in Mode}
    pairs = draws[Mode.PARTIAL]
    return {
        "draws": DRAWS,
        "seed": SEED,
        "modes": {
            mode.value: {
                "all": _ends(drawn.interval(score_figure(mode))),
                "kinds": {kind: _ends(drawn.interval(score_figure(mode, kind))) for kind in evaluation.kinds},
            }
            for mode, drawn in draws.items()
        },
        "fields": {name: _ends(pairs.interval(field_figure(name))) for name in evaluation.fields()},
        "roles": {
            name: {
                "exact": _ends(pairs.interval(role_figure(name, exact=True))),
                "overlap": _ends(pairs.interval(role_figure(name, exact=False))),
            }
            for name in evaluation.roles()
        },
    }


def _ends(interval: Interval | None) -> list[float] | None:
    return None if interval is None else [interval.low, interval.high]


def _mode(evaluation: Evaluation, mode: Mode) -> Record:
    return {
        "all": _counts(evaluation.counts(mode)),
        "macro": asdict(evaluation.macro(mode)),
        "kinds": {kind: _counts(evaluation.counts(mode, kind)) for kind in evaluation.kinds},
        "fields": {field: _share(share) for field, share in evaluation.fields(mode).items()},
        "roles": {role: _role(score) for role, score in evaluation.roles(mode).items()},
        "rules": {rule: _share(share) for rule, share in evaluation.rules(mode).items()},
    }


def _counts(counts: Counts) -> Record:
    names = (*_COUNTS, "ignored_gold", "ignored_pred", *_RATES)
    return {name: getattr(counts, name) for name in names}


def _share(share: Share) -> Record:
    return {"right": share.right, "of": share.of, "rate": share.rate}


def _role(score: RoleScore) -> Record:
    rates = {
        name: {
            "agreed": agreed,
            "precision": score.precision(agreed),
            "recall": score.recall(agreed),
            "f1": score.f1(agreed),
        }
        for name, agreed in (("exact", score.exact), ("overlap", score.overlap))
    }
    return {"gold": score.gold, "predicted": score.predicted, **rates}
