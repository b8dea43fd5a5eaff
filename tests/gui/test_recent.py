"""The projects opened lately, by whatever name: in the settings, in the menu, and opened from there."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from core.jobs.project import Project
from gui.settings import Settings

NAMES = ("松岗 & 青石.metrics", "a\tb.metrics", "100%25.metrics", "𠮷田<b>.metrics")


def made(folder: Path, name: str) -> Path:
    path = folder / name
    Project.create(path, "lin").close()
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="a name may hold neither < nor a tab there")
@pytest.mark.parametrize("name", NAMES)
def test_it_is_listed_as_it_is_written_and_opens(window, tmp_path, name):
    path = made(tmp_path, name)
    assert window.files.open_project(path)
    QSettings().sync()
    assert Settings().recent[0] == path
    action = window.menus.recent.actions()[0]
    assert action.text() == str(path).replace("&", "&&").replace("\t", " ")
    assert window.files.open_project(made(tmp_path, "other.metrics"))
    window.menus.recent.actions()[1].trigger()
    assert window.workspace.project.path == path


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is text")
def test_a_name_that_is_no_text_comes_back_whole(window, tmp_path):
    path = made(tmp_path, os.fsdecode(b"\xcb\xc9\xb8\xda.metrics"))
    assert window.files.open_project(path)
    QSettings().sync()
    assert Settings().recent[0] == path
    assert Settings().last == path
    assert window.files.open_project(made(tmp_path, "other.metrics"))
    window.menus.recent.actions()[1].trigger()
    assert window.workspace.project.path == path
