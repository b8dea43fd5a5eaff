"""The words of the accuracy panel that several of its parts use, in the interface's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.errors import filled
from core.jobs.evaluate import ARTICLE, Case, Evaluation, Mode, Outcome, RoleOutcome, Settings
from core.schema import schema


def mode_name(mode: Mode) -> str:
    """What a mode is called on its switch."""
    return {
        Mode.STRICT: QCoreApplication.translate("Accuracy", "Strict"),
        Mode.EXACT: QCoreApplication.translate("Accuracy", "Boundary"),
        Mode.PARTIAL: QCoreApplication.translate("Accuracy", "Partial"),
        Mode.TYPE: QCoreApplication.translate("Accuracy", "Kind"),
        Mode.VALUE: QCoreApplication.translate("Accuracy", "Value"),
    }[mode]


def mode_rule(mode: Mode) -> str:
    """When a prediction is right in that mode, in a sentence."""
    return {
        Mode.STRICT: QCoreApplication.translate("Accuracy", "Right: same start, same end and same kind."),
        Mode.EXACT: QCoreApplication.translate(
            "Accuracy", "Right: same start and same end, whatever the kind."
        ),
        Mode.PARTIAL: QCoreApplication.translate(
            "Accuracy", "Right: same start and end. An overlap counts one half."
        ),
        Mode.TYPE: QCoreApplication.translate("Accuracy", "Right: an overlap and the same kind."),
        Mode.VALUE: QCoreApplication.translate(
            "Accuracy", "Right: an overlap and the same normalised value."
        ),
    }[mode]


def outcome_word(outcome: Outcome) -> str:
    """What became of a case, in a word."""
    return {
        Outcome.COR: QCoreApplication.translate("Accuracy", "right"),
        Outcome.INC: QCoreApplication.translate("Accuracy", "wrong"),
        Outcome.PAR: QCoreApplication.translate("Accuracy", "half right"),
        Outcome.MIS: QCoreApplication.translate("Accuracy", "missed"),
        Outcome.SPU: QCoreApplication.translate("Accuracy", "spurious"),
        Outcome.IGN: QCoreApplication.translate("Accuracy", "doubtful"),
    }[outcome]


def kind_name(kind: str, language: str) -> str:
    """A kind for people; an id that the schema lacks stays as it is."""
    names = {known.id: known.name(language) for known in schema().known_kinds}
    return names.get(kind, kind)


def field_name(field: str) -> str:
    """A field of the normalised value."""
    return {
        "value": QCoreApplication.translate("Accuracy", "number"),
        "upper": QCoreApplication.translate("Accuracy", "upper bound"),
        "unit": QCoreApplication.translate("Accuracy", "unit"),
        "modifier": QCoreApplication.translate("Accuracy", "modifier"),
        "direction": QCoreApplication.translate("Accuracy", "direction"),
        "all": QCoreApplication.translate("Accuracy", "all fields"),
    }[field]


def by_name(field: str) -> str:
    """A field by which articles are grouped; one that only the files know keeps their word for it."""
    return {
        "": QCoreApplication.translate("Accuracy", "no group"),
        ARTICLE: QCoreApplication.translate("Accuracy", "article"),
        "source": QCoreApplication.translate("Accuracy", "source"),
        "genre": QCoreApplication.translate("Accuracy", "genre"),
    }.get(field, field)


def differences(case: Case) -> tuple[str, ...]:
    """In what the two readings of a pair differ; nothing for what is left over on one side."""
    if case.gold is None or case.predicted is None:
        return ()
    found = []
    if case.gold.span != case.predicted.span:
        found.append(QCoreApplication.translate("Accuracy", "boundary"))
    if case.gold.kind != case.predicted.kind:
        found.append(QCoreApplication.translate("Accuracy", "kind"))
    return (*found, *(field_name(field) for field in case.wrong_fields))


def verdict(case: Case) -> str:
    """The outcome, and in what the readings differ: “wrong: boundary”, or of a right one “differs: unit”."""
    word, found = outcome_word(case.outcome), differences(case)
    if not found:
        return word
    if case.outcome is Outcome.COR:
        word = QCoreApplication.translate("Accuracy", "differs")
    pattern = QCoreApplication.translate("Accuracy", "{outcome}: {differences}")
    comma = QCoreApplication.translate("Accuracy", ", ", "between two words of a list")
    return pattern.format(outcome=word, differences=comma.join(found))


def role_verdict(case: Case, role: str) -> str:
    """What became of a role of a pair, in a word or two."""
    found = dict(case.roles).get(role)
    if found is None:
        return ""
    return {
        RoleOutcome.EXACT: QCoreApplication.translate("Accuracy", "same words"),
        RoleOutcome.OVERLAP: QCoreApplication.translate("Accuracy", "overlap"),
        RoleOutcome.WRONG: QCoreApplication.translate("Accuracy", "other words"),
        RoleOutcome.MISSED: QCoreApplication.translate("Accuracy", "missed"),
        RoleOutcome.SPURIOUS: QCoreApplication.translate("Accuracy", "spurious"),
    }[found]


def extractor_name(settings: Settings) -> str:
    """The extractor with its version, where all predictions are of one."""
    return f"{settings.extractor} {settings.version}".strip()


def percent(rate: float | None) -> str:
    """A rate as a percentage with one decimal; an undefined one is a dash."""
    return "–" if rate is None else f"{rate * 100:.1f}"


def basis(evaluation: Evaluation, mode: Mode) -> str:
    """On what figures rest, in a line: mode, gold, extractor, how many articles and metrics."""
    settings = evaluation.settings
    draft = QCoreApplication.translate("Accuracy", "draft gold")
    words = QCoreApplication.translate(
        "Accuracy", "{articles} {articles:article|articles}, {metrics} {metrics:metric|metrics}"
    )
    counted = filled(words, {"articles": len(evaluation.articles), "metrics": evaluation.counts(mode).pos})
    gold = settings.release or draft
    return " · ".join(filter(None, (mode_name(mode), gold, extractor_name(settings), counted)))
