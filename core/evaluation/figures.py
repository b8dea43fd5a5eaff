"""An evaluation as JSON: every figure, with what the result rests on; undefined rates are null."""

from __future__ import annotations

from dataclasses import asdict

from core.evaluation.evaluation import Evaluation
from core.evaluation.intervals import DRAWS, SEED, Interval
from core.evaluation.measures import Rate, field_figure, role_figure, score_figure
from core.evaluation.modes import Mode
from core.evaluation.scores import Counts, RoleScore, Share
from core.evaluation.sureness import sureness
from core.record import Record

_COUNTS = ("pos", "act", "cor", "inc", "par", "mis", "spu", "tp", "fp", "fn")
_RATES = ("precision", "recall", "f1")


def record_of(evaluation: Evaluation) -> Record:
    """All figures of all modes; the cases are not in it.

    `basis` says on which articles of a project they rest; null where they are not those of a project.
    """
    basis = evaluation.basis
    return {
        "settings": {**asdict(evaluation.settings), "mode": Mode.STRICT.value},
        "basis": None if basis is None else basis.record(),
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


def intervals_of(evaluation: Evaluation, seed: int = SEED, draws: int = DRAWS) -> Record:
    """The intervals of every rate by mode and kind, of the fields, of the roles and of the rules.

    Each has `low`, `high` and `further`: how many articles beyond these bring it within two points. What is
    undefined is null.
    """
    found = sureness(evaluation, seed, draws)

    def sure(interval: Interval | None) -> Record | None:
        if interval is None:
            return None
        return {"low": interval.low, "high": interval.high, "further": found.further(interval)}

    def rates(mode: Mode, kind: str | None = None) -> Record:
        return {rate.value: sure(found.figures[score_figure(mode, kind, rate)]) for rate in Rate}

    def role(name: str, *, exact: bool) -> Record | None:
        return sure(found.figures[role_figure(name, exact=exact)])

    return {
        "draws": draws,
        "seed": seed,
        "modes": {
            mode.value: {
                "all": rates(mode),
                "macro": {rate.value: sure(found.means[mode, rate]) for rate in Rate},
                "kinds": {kind: rates(mode, kind) for kind in evaluation.kinds},
            }
            for mode in Mode
        },
        "fields": {name: sure(found.figures[field_figure(name)]) for name in evaluation.fields()},
        "roles": {
            name: {"exact": role(name, exact=True), "overlap": role(name, exact=False)}
            for name in evaluation.roles()
        },
        "rules": {rule: sure(interval) for rule, interval in found.rules.items()},
    }


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
