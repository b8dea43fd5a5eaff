"""A project's own schema in the window: put in force, read again when it is saved, bad ones told."""

from importlib.resources import files

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from core.schema import schema, use

BUILT_IN = files("resources").joinpath("schema.toml").read_text("utf-8")
MORE = '\n[[kind]]\nid = "score"\nzh = "比分"\nen = "Score"\nlight = "#7A1FA2"\ndark = "#E1A6FF"\nkey = "s"\n'


@pytest.fixture(autouse=True)
def afterwards():
    yield
    use(None)


def without(kind):
    blocks = BUILT_IN.split("\n[[")
    return "\n[[".join(block for block in blocks if not block.startswith(f'kind]]\nid = "{kind}"'))


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text(without("rank") + MORE, "utf-8")
    return file


def test_other_kinds_have_chips_keys_and_colours_at_once(window, file):
    window.labels.use(file)
    chips = window.review.inspector.card.kinds.chips
    assert "rank" not in chips
    assert "score" in chips
    assert window.menus.actions["kind:score"].shortcut().toString() == "S"
    assert window.workspace.theme.kind("score") != window.workspace.theme.muted
    assert QColor(window.workspace.theme.kind("rank")) != window.workspace.theme.muted
    assert "Score" in window.notice.label.text()


def test_a_new_kind_is_given_with_its_key(window, file, articles, qtbot):
    window.flows.import_paths([articles])
    qtbot.waitUntil(
        lambda: not window.background.busy and window.workspace.current is not None, timeout=30000
    )
    window.labels.use(file)
    target = window.workspace.current
    window.review.view.setFocus()
    QTest.keyClick(window.review.view, Qt.Key.Key_S)
    assert window.workspace.sheet.item(target).metric.kind == "score"


def test_a_saved_file_is_in_force_a_moment_later(window, file, qtbot):
    window.labels.use(file)
    file.write_text(without("rank") + MORE.replace("比分", "得分"), "utf-8")
    qtbot.waitUntil(lambda: schema().kind("score").zh == "得分", timeout=5000)
    assert schema().kind("score").name("zh") == "得分"


def test_a_file_that_an_editor_puts_in_its_place_is_read_too(window, file, qtbot):
    window.labels.use(file)
    new = file.with_name("own.toml.new")
    new.write_text(without("rank") + MORE.replace("比分", "得分"), "utf-8")
    new.replace(file)
    qtbot.waitUntil(lambda: schema().kind("score").zh == "得分", timeout=5000)


def test_a_bad_file_is_told_and_the_schema_stays(window, file, qtbot):
    window.labels.use(file)
    before = schema()
    file.write_text(without("rank") + MORE.replace("#7A1FA2", "#F0F0F0"), "utf-8")
    qtbot.waitUntil(lambda: "#F0F0F0" in window.notice.label.text(), timeout=5000)
    assert schema() == before


def test_the_schema_is_written_to_start_from(window, tmp_path):
    window.labels.write(tmp_path / "start.toml")
    assert 'id = "rank"' in (tmp_path / "start.toml").read_text("utf-8")
