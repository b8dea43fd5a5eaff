"""Scores of predictions against gold: pairing, counts, cases and the report; pure functions over values."""

from core.evaluation.cases import FIGURES, Case, Pair
from core.evaluation.evaluate import SCORER_VERSION, Evaluating, evaluate
from core.evaluation.evaluation import Evaluation, Settings
from core.evaluation.figures import record_of
from core.evaluation.modes import ALL_FIELDS, FIELDS, Mode, Outcome
from core.evaluation.report import report
from core.evaluation.roles import UNKNOWN_CHARACTER, RoleOutcome
from core.evaluation.scores import UNDEFINED, Counts, Macro, RoleScore, Share, percent

__all__ = [
    "ALL_FIELDS",
    "FIELDS",
    "FIGURES",
    "SCORER_VERSION",
    "UNDEFINED",
    "UNKNOWN_CHARACTER",
    "Case",
    "Counts",
    "Evaluating",
    "Evaluation",
    "Macro",
    "Mode",
    "Outcome",
    "Pair",
    "RoleOutcome",
    "RoleScore",
    "Settings",
    "Share",
    "evaluate",
    "percent",
    "record_of",
    "report",
]
