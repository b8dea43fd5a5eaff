"""What stands in the list's place where it lists nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.panels.queue.chips import Chips
from gui.panels.queue.filter import SearchBar
from gui.panels.queue.model import QueueModel


def why_empty(bar: Chips, search: SearchBar, trouble: str, model: QueueModel) -> str:
    """Why nothing is listed, and what to do; `trouble` where what was asked for is no question."""
    if model.unreadable:
        return QCoreApplication.translate(
            "QueuePanel",
            "The articles of this project cannot be read. What can be done stands at the bottom.",
        )
    if bar.total == 0:
        return QCoreApplication.translate(
            "QueuePanel", "No articles yet. Drop text files onto the window, or import them."
        )
    if model.looking:
        return QCoreApplication.translate("QueuePanel", "Looking…")
    if search.field.text().strip():
        found = trouble or QCoreApplication.translate("QueuePanel", "Nothing here has all of this.")
        # no f-string with translate() inside: Qt's translation tools do not look there
        invitation = QCoreApplication.translate("QueuePanel", "You can ask for:")
        return f"{found}\n\n{invitation}\n{search.examples()}"
    return _none_in_state(bar)


def _none_in_state(bar: Chips) -> str:
    if bar.narrowed:
        return QCoreApplication.translate(
            "QueuePanel", "The pressed chip leaves nothing in this state. Press it again to see all."
        )
    if bar.state == "todo" and not bar.done:
        return QCoreApplication.translate(
            "QueuePanel", "Every article is skipped or withdrawn. They are under “aside”."
        )
    if bar.state == "todo":
        return QCoreApplication.translate(
            "QueuePanel", "Every article is decided. The accuracy page shows what they say."
        )
    return QCoreApplication.translate("QueuePanel", "No article is in this state.")
