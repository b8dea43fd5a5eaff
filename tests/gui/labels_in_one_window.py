"""One window in which schemas come and go, run by test_labels.py in a process of its own.

PySide 6.11 frees a Python override too often when a second window follows one whose keys were made anew; a
person has one window in a process.
"""

import sys
import tempfile
import time
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from core.schema import schema
from gui.app import Appearance, application
from gui.settings import Settings
from gui.window import Window
from gui.workspace import Workspace
from tests.gui.conftest import BULLETIN

BUILT_IN = files("resources").joinpath("schema.toml").read_text("utf-8")
MORE = '\n[[kind]]\nid = "score"\nzh = "比分"\nen = "Score"\nlight = "#7A1FA2"\ndark = "#E1A6FF"\nkey = "k"\n'


def waited(held, seconds=5):
    """Let the window work until it holds; whether it did in time."""
    end = time.monotonic() + seconds
    while not held() and time.monotonic() < end:
        QTest.qWait(20)
    return held()


def own(*, name="比分", light="#7A1FA2"):
    """The program's schema without ranks and with scores."""
    blocks = BUILT_IN.split("\n[[")
    kept = [block for block in blocks if not block.startswith('kind]]\nid = "rank"')]
    return "\n[[".join(kept) + MORE.replace("比分", name).replace("#7A1FA2", light)


def other_kinds_have_chips_keys_and_colours_at_once(window, file):
    file.write_text(own(), "utf-8")
    window.labels.use(file)
    chips = window.review.inspector.card.kinds.chips
    assert "rank" not in chips
    assert "score" in chips
    assert window.menus.actions["kind:score"].shortcut().toString() == "K"
    theme = window.workspace.theme
    assert all(theme.kind(kind) != theme.muted for kind in ("score", "rank"))
    assert "Score" in window.notice.label.text()


def a_new_kind_is_given_with_its_key(window, _file):
    target = window.workspace.current
    window.review.view.setFocus()
    QTest.keyClick(window.review.view, Qt.Key.Key_K)
    assert window.workspace.sheet.item(target).metric.kind == "score"


def a_saved_file_is_in_force_a_moment_later(_window, file):
    file.write_text(own(name="得分"), "utf-8")
    assert waited(lambda: schema().kind("score").zh == "得分")


def a_file_that_an_editor_puts_in_its_place_is_read_too(_window, file):
    new = file.with_name("own.toml.new")
    new.write_text(own(name="赛果"), "utf-8")
    new.replace(file)
    assert waited(lambda: schema().kind("score").zh == "赛果")


def a_bad_file_is_told_and_the_schema_stays(window, file):
    before = schema()
    file.write_text(own(light="#F0F0F0"), "utf-8")
    assert waited(lambda: "#F0F0F0" in window.notice.label.text())
    assert schema() == before


def the_schema_is_written_to_start_from(window, file):
    window.labels.write(file.with_name("start.toml"))
    assert 'id = "rank"' in file.with_name("start.toml").read_text("utf-8")


STEPS = (
    other_kinds_have_chips_keys_and_colours_at_once,
    a_new_kind_is_given_with_its_key,
    a_saved_file_is_in_force_a_moment_later,
    a_file_that_an_editor_puts_in_its_place_is_read_too,
    a_bad_file_is_told_and_the_schema_stays,
    the_schema_is_written_to_start_from,
)


def main(folder: Path) -> None:
    """Go through the steps; each is named on its own line once it holds."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
    app = application()
    settings = Settings()
    settings.language = "en"
    window = Window.furnished(Workspace(), settings, "lin")
    appearance = Appearance(window)
    appearance.speak()
    appearance.dress()
    window.show()
    (folder / "bulletin.txt").write_text(BULLETIN, "utf-8")
    assert window.files.new_project(folder / "work.metrics")
    window.flows.import_paths([folder / "bulletin.txt"])
    assert waited(lambda: window.workspace.current is not None and not window.background.busy, 30)
    for step in STEPS:
        step(window, folder / "own.toml")
        sys.stdout.write(f"{step.__name__}\n")
        sys.stdout.flush()
    window.close()
    app.processEvents()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        main(Path(place))
