"""What a step is called, and what is said when one is undone, done again or met by another window's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model import Action
from core.sheet import Change, Step
from gui.i18n import QT_TRANSLATE_NOOP

_NAMES = {
    Action.ACCEPT: QT_TRANSLATE_NOOP("Steps", "accept"),
    Action.EDIT: QT_TRANSLATE_NOOP("Steps", "edit"),
    Action.ADD: QT_TRANSLATE_NOOP("Steps", "add"),
    Action.REJECT: QT_TRANSLATE_NOOP("Steps", "reject"),
    Action.CONFIRM: QT_TRANSLATE_NOOP("Steps", "no metric"),
    Action.DOUBT: QT_TRANSLATE_NOOP("Steps", "doubt"),
    Action.CLEAR: QT_TRANSLATE_NOOP("Steps", "clear the doubt"),
    Action.COMPLETE: QT_TRANSLATE_NOOP("Steps", "complete the article"),
    Action.REOPEN: QT_TRANSLATE_NOOP("Steps", "reopen the article"),
    Action.SKIP: QT_TRANSLATE_NOOP("Steps", "skip the article"),
    Action.UNSKIP: QT_TRANSLATE_NOOP("Steps", "take the article up again"),
    Action.FLAG: QT_TRANSLATE_NOOP("Steps", "flag the article"),
    Action.UNFLAG: QT_TRANSLATE_NOOP("Steps", "take the flag away"),
    Action.WITHDRAW: QT_TRANSLATE_NOOP("Steps", "withdraw the article"),
    Action.RESTORE: QT_TRANSLATE_NOOP("Steps", "bring the article back"),
    Action.COMMENT: QT_TRANSLATE_NOOP("Steps", "comment"),
    Action.RETITLE: QT_TRANSLATE_NOOP("Steps", "change the title"),
    Action.UNDO: QT_TRANSLATE_NOOP("Steps", "undo"),
    Action.REDO: QT_TRANSLATE_NOOP("Steps", "redo"),
}
_LONGEST = 12


def action_name(action: Action) -> str:
    """The action's name in the interface's language."""
    return QCoreApplication.translate("Steps", _NAMES[action])


def step_name(step: Step) -> str:
    """The step's name: what was done, at which words, and at how many other places."""
    name = action_name(step.name)
    if not step.quote:
        return name
    words = " ".join(step.quote.split())
    quote = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    if step.count == 1:
        return QCoreApplication.translate("Steps", "{action} “{quote}”").format(action=name, quote=quote)
    more = QCoreApplication.translate("Steps", "{action} “{quote}” and {n} more")
    return more.format(action=name, quote=quote, n=f"{step.count - 1:,}")


def told(change: Change) -> str:
    """What the reviewer would not see by itself: which step was undone or done again, and what others did."""
    said = []
    if change.of is not None and change.step:
        undone = QCoreApplication.translate("Steps", "Undone: {what}")
        again = QCoreApplication.translate("Steps", "Done again: {what}")
        words = undone if change.name is Action.UNDO else again
        said.append(words.format(what=step_name(change.of)))
    if change.missed:
        words = QCoreApplication.translate("Steps", "Changed here by another window meanwhile: {n}.")
        said.append(words.format(n=change.missed))
    return "\n".join(said)
