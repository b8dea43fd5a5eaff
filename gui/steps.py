"""What a step is called when it is undone or done again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model import Action
from gui.i18n import QT_TRANSLATE_NOOP

_NAMES = {
    Action.ACCEPT: QT_TRANSLATE_NOOP("Steps", "accepted"),
    Action.EDIT: QT_TRANSLATE_NOOP("Steps", "edited"),
    Action.ADD: QT_TRANSLATE_NOOP("Steps", "added"),
    Action.REJECT: QT_TRANSLATE_NOOP("Steps", "rejected"),
    Action.CONFIRM: QT_TRANSLATE_NOOP("Steps", "confirmed as no metric"),
    Action.DOUBT: QT_TRANSLATE_NOOP("Steps", "doubt"),
    Action.CLEAR: QT_TRANSLATE_NOOP("Steps", "doubt cleared"),
    Action.COMPLETE: QT_TRANSLATE_NOOP("Steps", "article completed"),
    Action.REOPEN: QT_TRANSLATE_NOOP("Steps", "article reopened"),
    Action.SKIP: QT_TRANSLATE_NOOP("Steps", "article skipped"),
    Action.UNSKIP: QT_TRANSLATE_NOOP("Steps", "article taken up again"),
    Action.FLAG: QT_TRANSLATE_NOOP("Steps", "article flagged"),
    Action.UNFLAG: QT_TRANSLATE_NOOP("Steps", "flag taken away"),
    Action.WITHDRAW: QT_TRANSLATE_NOOP("Steps", "article withdrawn"),
    Action.RESTORE: QT_TRANSLATE_NOOP("Steps", "article brought back"),
    Action.COMMENT: QT_TRANSLATE_NOOP("Steps", "comment"),
    Action.RETITLE: QT_TRANSLATE_NOOP("Steps", "title changed"),
}


def step_name(action: Action) -> str:
    """The step's name in the interface's language."""
    return QCoreApplication.translate("Steps", _NAMES[action])
