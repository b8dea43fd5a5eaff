"""The window is seen with its review page; what is made behind that is as if it had been there at once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from gui.actions import ACTIONS
from gui.app import Appearance
from gui.window import Window
from gui.workspace import Workspace

SEEN = """
import sys
from pathlib import Path
from gui.launch import load_core
load_core()
from gui.app import Appearance, application
from gui.settings import Settings
from gui.window import Window
from gui.workspace import Workspace
app = application()
window = Window(Workspace(), Settings(), "lin")
Appearance(window).dress()
window.show()
app.processEvents()
print(*sorted(sys.modules))
window.furnish()
window.files.open_project(Path(sys.argv[1]))
app.processEvents()
assert window.workspace.sheet is not None
print(*sorted(sys.modules))
window.close()
"""
WORDS = (
    "text",
    "title",
    "toolTip",
    "placeholderText",
    "accessibleName",
    "windowTitle",
    "styleSheet",
    "isHidden",
)


def said(window):
    """What each widget says and wears, in the order of making."""
    return sorted(
        (type(widget).__name__, widget.isHidden(), *(str(widget.property(name)) for name in WORDS))
        for widget in window.findChildren(QWidget)
        if not widget.objectName().startswith("Scroll")  # Qt's own buttons of a row of tabs
    )


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_is_made_later_speaks_and_looks_like_the_rest(qtbot, make_window, settings, language, theme):
    settings.language, settings.theme = language, theme
    at_once = make_window()
    later = Window(Workspace(), settings, "lin")
    qtbot.addWidget(later)
    appearance = Appearance(later)
    appearance.speak()
    appearance.dress()
    with qtbot.waitExposed(later):
        later.show()
    later.resize(1280, 800)
    later.furnish()
    later.workspace.theme_changed.emit()
    assert said(later) == said(at_once)
    assert later.deeds.keys() == {spec.id for spec in ACTIONS}


def test_a_window_that_is_closed_before_it_is_furnished_ends_in_peace(qtbot, settings):
    window = Window(Workspace(), settings, "lin")
    qtbot.addWidget(window)
    window.show()
    assert window.close()


def test_what_is_not_seen_is_not_read_before(read_project, tmp_path):
    environment = os.environ | {
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", SEEN, read_project],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    first, then = (set(line.split()) for line in done.stdout.splitlines())
    later = {"gui.furnishing", "gui.panels.accuracy", "core.extraction.numerals", "importlib.metadata"}
    assert not first & later
    assert later <= then
    assert not then & {"jieba", "core.extraction.metrics"}
