"""What can be answered to an item, as its card and its row's menu offer it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.sheet import Item, State

_ACCEPTABLE = {State.SUGGESTED, State.EXCLUDED, State.REJECTED, State.SETTLED}
_CAUSED = {State.EXCLUDED, State.CONFIRMED, State.REJECTED}


def acceptance(item: Item) -> str:
    """What accepting it is called; empty where there is nothing to accept."""
    if item.state is State.EXCLUDED:
        return QCoreApplication.translate("Answers", "No metric")
    return QCoreApplication.translate("Answers", "Accept") if item.state in _ACCEPTABLE else ""


def standing(item: Item) -> str:
    """What stands in the place of accepting it where there is nothing to accept."""
    if item.state is State.CONFIRMED:
        return QCoreApplication.translate("Answers", "Confirmed")
    if item.state in {State.ACCEPTED, State.EDITED, State.ADDED}:
        return QCoreApplication.translate("Answers", "Accepted")
    return QCoreApplication.translate("Answers", "Accept")


def rejection(item: Item) -> str:
    """What rejecting it is called; empty where there is nothing to reject."""
    if item.state is State.SETTLED:
        return ""
    if item.state is State.ADDED:
        return QCoreApplication.translate("Answers", "Remove")
    if item.state in _CAUSED:
        return QCoreApplication.translate("Answers", "Other cause")
    if item.metric is None:
        return QCoreApplication.translate("Answers", "No metric")
    return QCoreApplication.translate("Answers", "Reject")


def doubting(item: Item) -> str:
    """What doubting it is called; empty where it cannot be doubted."""
    if item.state in {State.REJECTED, State.SETTLED}:
        return ""
    return QCoreApplication.translate("Answers", "Doubt")
