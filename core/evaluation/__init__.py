"""Scores of predictions against gold: pairing, counts, cases and the report; pure functions over values."""

from core.evaluation.agreement import Agreement, Doubly, Kappa, agreed
from core.evaluation.basis import Basis, Population
from core.evaluation.cases import FIGURES, Case, Pair
from core.evaluation.changes import Change, Fate
from core.evaluation.comparison import Comparison, compare, differences, told
from core.evaluation.evaluate import SCORER_VERSION, Evaluating, evaluate
from core.evaluation.evaluation import Evaluation, Settings
from core.evaluation.figures import intervals_of, record_of
from core.evaluation.grouping import ARTICLE, Group, Grouped, fields_of, grouped, interval_of_group, key_in
from core.evaluation.intervals import DRAWS, FEW, SEED, WITHIN, Interval, Resampled, further
from core.evaluation.kept import Kept, names_of
from core.evaluation.measures import (
    Figure,
    Rate,
    field_figure,
    figure_named,
    rate_of,
    role_figure,
    score_figure,
)
from core.evaluation.mending import replaced
from core.evaluation.modes import ALL_FIELDS, FIELDS, Mode, Outcome
from core.evaluation.paired import Difference, Verdict
from core.evaluation.readings import Reading, Stretch, certain, stretches
from core.evaluation.report import report
from core.evaluation.roles import UNKNOWN_CHARACTER, RoleOutcome
from core.evaluation.scores import UNDEFINED, Counts, Macro, RoleScore, Share, percent
from core.evaluation.sureness import Sureness, sureness
from core.evaluation.unitizing import u_alpha, where_alone

__all__ = [
    "ALL_FIELDS",
    "ARTICLE",
    "DRAWS",
    "FEW",
    "FIELDS",
    "FIGURES",
    "SCORER_VERSION",
    "SEED",
    "UNDEFINED",
    "UNKNOWN_CHARACTER",
    "WITHIN",
    "Agreement",
    "Basis",
    "Case",
    "Change",
    "Comparison",
    "Counts",
    "Difference",
    "Doubly",
    "Evaluating",
    "Evaluation",
    "Fate",
    "Figure",
    "Group",
    "Grouped",
    "Interval",
    "Kappa",
    "Kept",
    "Macro",
    "Mode",
    "Outcome",
    "Pair",
    "Population",
    "Rate",
    "Reading",
    "Resampled",
    "RoleOutcome",
    "RoleScore",
    "Settings",
    "Share",
    "Stretch",
    "Sureness",
    "Verdict",
    "agreed",
    "certain",
    "compare",
    "differences",
    "evaluate",
    "field_figure",
    "fields_of",
    "figure_named",
    "further",
    "grouped",
    "interval_of_group",
    "intervals_of",
    "key_in",
    "names_of",
    "percent",
    "rate_of",
    "record_of",
    "replaced",
    "report",
    "role_figure",
    "score_figure",
    "stretches",
    "sureness",
    "told",
    "u_alpha",
    "where_alone",
]
