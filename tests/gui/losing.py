"""What a project holds whose file was taken away, and what the window says of it."""

from pathlib import Path

from PySide6.QtCore import Qt

from core.jobs.project import Project


def decided(path: Path) -> int:
    with Project.open(path, "lin") as project:
        return len(project.store.rows("SELECT 1 FROM decision"))


def refused(few):
    """Decide once: nothing is shown as decided or saved. What is said."""
    window = few.window
    before = window.workspace.current
    few.press(Qt.Key.Key_A)
    assert window.workspace.current == before
    assert window.header.saved.text() == "not saved: the last step"
    assert window.header.saved.property("trouble")
    assert window.header.dot.text() == "▲"
    return window.notice.label.text()
