"""Names of any length: what is said of them can be read, and they take no room from what is beside them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs.project import Project
from gui.long_names import Cut, Wrapped, breakable
from tests.reliability.work import VILLAGE

NAMES = ["x" * 110, "harvest_of_the_whole_county_" * 5, "秋粮收购" * 18]


@pytest.fixture
def long_named(window, tmp_path, request):
    path = tmp_path / f"{request.param}.metrics"
    with Project.create(path, "lin") as project:
        VILLAGE.fill(project)
    assert window.files.open_project(path)
    return window


@pytest.mark.parametrize("long_named", NAMES, indirect=True)
@pytest.mark.parametrize("size", [(1280, 800), (800, 700)])
def test_the_whole_sentence_is_seen(long_named, tmp_path, size, qtbot):
    window = long_named
    window.resize(*size)
    path = window.workspace.project.path
    path.rename(tmp_path / "elsewhere.metrics")
    QTest.keyClick(window.review.view, Qt.Key.Key_A)
    label = window.notice.label
    assert path.name in label.text()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()), timeout=20000)
    assert label.minimumSizeHint().width() <= label.width()


@pytest.mark.parametrize("long_named", NAMES, indirect=True)
def test_the_tabs_keep_their_room_and_the_window_may_be_narrow(long_named):
    header = long_named.header
    assert header.tabs.width() >= header.tabs.sizeHint().width()
    assert header.who.text() == f"{long_named.workspace.project.name} · lin"
    assert header.who.toolTip() == header.who.text()
    known = long_named.minimumSizeHint().width()
    header.who.setText("short · lin")
    assert known <= long_named.minimumSizeHint().width()
    assert header.who.toolTip() == ""


def test_places_to_break_stand_in_long_names_alone():
    sentence = "The disk is full. 第三组转移群众三十九户，加固堤坝三公里，清理河道五公里，排查隐患九处。"
    assert breakable(sentence) == sentence
    assert "\u200b" in breakable("/srv/harvest/of-the-whole-county/and-more")
    assert breakable("y" * 95).split("\u200b") == ["y" * 30, "y" * 30, "y" * 30, "y" * 5]


@pytest.mark.parametrize("kind", [Wrapped, Cut])
def test_what_was_set_is_what_it_holds(qtbot, kind):
    label = kind()
    qtbot.addWidget(label)
    label.setText("z" * 200)
    assert label.text() == label.accessibleName() == "z" * 200
    label.clear()
    assert label.text() == ""
