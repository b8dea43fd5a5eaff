"""Scores of predictions against gold: pairing, counts, cases and the report; pure functions over values."""

from core.evaluation.cases import FIGURES, Case, Pair
from core.evaluation.evaluate import SCORER_VERSION, Evaluating, evaluate
from core.evaluation.evaluation import Evaluation, Settings
from core.evaluation.figures import intervals_of, record_of
from core.evaluation.intervals import FEW, Interval, Resampled, field_figure, role_figure, score_figure
from core.evaluation.modes import ALL_FIELDS, FIELDS, Mode, Outcome
from core.evaluation.report import report
from core.evaluation.roles import UNKNOWN_CHARACTER, RoleOutcome
from core.evaluation.scores import UNDEFINED, Counts, Macro, RoleScore, Share, percent

__all__ = [
    "ALL_FIELDS",
    "FEW",
    "FIELDS",
    "FIGURES",
    "SCORER_VERSION",
    "UNDEFINED",
    "UNKNOWN_CHARACTER",
    "Case",
    "Counts",
    "Evaluating",
    "Evaluation",
    "Interval",
    "Macro",
    "Mode",
    "Outcome",
    "Pair",
    "Resampled",
    "RoleOutcome",
    "RoleScore",
    "Settings",
    "Share",
    "evaluate",
    "field_figure",
    "intervals_of",
    "percent",
    "record_of",
    "report",
    "role_figure",
    "score_figure",
]
