"""The window meets others on a real server: the address, the password, what came of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs import syncing
from core.jobs.project import Project
from core.jobs.syncing import Address, sync
from gui.app import Appearance
from gui.meeting.dialog import MeetingDialog
from tests.meeting import server as servers
from tests.meeting.proxy import line
from tests.meeting.server import SECRET

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def server():
    reason = servers.why_not()
    if reason:
        pytest.skip(reason)
    with servers.running() as found:
        yield found


@pytest.fixture
def place(server, monkeypatch, tmp_path):
    """A database in which lin may set up a meeting place; no password from anywhere else."""
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    monkeypatch.delenv("PGPASSWORD", raising=False)
    name = server.database()
    with server.connect("postgres", "postgres") as connection:
        server.account("lin", connection, "CREATEROLE")
        connection.execute(f"GRANT CREATE ON DATABASE {name} TO lin")
    return name


@pytest.fixture
def met(hands, server, place):
    """The same, set up for the window's project."""
    syncing.set_up(hands.window.workspace.project, Address.of(server.url("lin", place)))
    return f"postgresql://127.0.0.1:{server.port}/{place}"


def dialog_of(window):
    return next((each for each in window.findChildren(MeetingDialog) if each.isVisible()), None)


def asked(window):
    window.menus.actions["sync"].trigger()
    return dialog_of(window)


def test_a_reviewer_meets_another_from_the_menu(hands, server, place, met, tmp_path, settings, qtbot):
    window = hands.window
    dialog = asked(window)
    assert "You sign in as lin" in dialog.about.text()
    assert dialog.address.text() == met.replace("//", "//lin@")  # where it was set up
    assert "as the last time" not in dialog.password.placeholderText()
    dialog.address.clear()
    assert not dialog.sync_button.isEnabled()
    QTest.keyClicks(dialog.address, met)
    QTest.mouseClick(dialog.sync_button, LEFT)
    qtbot.waitUntil(lambda: "wants a password" in dialog.state.text(), timeout=30000)
    assert "type it in the field above" in dialog.state.text()
    assert dialog.password.hasFocus()
    dialog.password.setText(SECRET)
    QTest.mouseClick(dialog.sync_button, LEFT)
    qtbot.waitUntil(lambda: dialog_of(window) is None, timeout=30000)
    qtbot.waitUntil(lambda: "Decisions: 0 came in, 0 went out" in window.notice.label.text(), timeout=20000)

    with server.connect("postgres", "postgres") as connection:
        server.account("zhao", connection)
    theirs = Address.of(server.url("zhao", place))
    syncing.add_reviewer(Address.of(server.url("lin", place)), "zhao", "", adjudicator=False)
    syncing.new_copy(tmp_path / "zhao.metrics", theirs)
    with Project.open(tmp_path / "zhao.metrics", "zhao") as other:
        sync(other, theirs, lambda *_: True)
        session = other.session()
        session.open(other.article_ids()[0])
        session.flag(on=True)
        sync(other, theirs, lambda *_: True)

    dialog = asked(window)
    assert dialog.address.text() == met.replace("//", "//lin@")
    assert dialog.password.placeholderText() == "empty: as the last time"
    assert "Last synced" in dialog.state.text()
    QTest.mouseClick(dialog.sync_button, LEFT)  # the password is remembered as long as the window lives
    qtbot.waitUntil(lambda: dialog_of(window) is None, timeout=30000)
    qtbot.waitUntil(lambda: "Decisions: 1 came in, 0 went out" in window.notice.label.text(), timeout=20000)
    assert "zhao" in window.workspace.project.layers()
    window.files.open_project(tmp_path / "zhao.metrics")
    assert "This file meets its team as zhao, but you decide as lin" in window.notice.label.text()
    window.close()
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(SECRET.encode() in path.read_bytes() for path in written)
    assert len(written) > 4


def test_what_is_refused_is_said_in_the_dialog_and_the_language(hands, server, place, met, qtbot):
    window = hands.window
    dialog = asked(window)
    owner = server.url("owner", place, password=None)
    for address, password, said in (
        ("no address", "", "This is no address of a PostgreSQL database"),
        (met, "wrong", "does not take this name and password"),
        (owner, SECRET, "does not allow this: permission denied"),
        (met.replace(place, "nowhere"), SECRET, 'database "nowhere" does not exist'),
    ):
        dialog.address.setText(address)
        dialog.password.setText(password)
        QTest.mouseClick(dialog.sync_button, LEFT)
        qtbot.waitUntil(lambda said=said: said in dialog.state.text(), timeout=30000)
        assert dialog.sync_button.isEnabled()
    window.settings.language = "zh"
    Appearance(window).speak()
    qtbot.waitUntil(lambda: "无法连接" in dialog.state.text())
    assert dialog.sync_button.text() == "同步"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog_of(window) is None


def test_projects_that_were_made_apart_are_joined_only_on_demand(hands, server, place, tmp_path, qtbot):
    with Project.create(tmp_path / "apart.metrics", "lin") as apart:
        syncing.set_up(apart, Address.of(server.url("lin", place)))
    window = hands.window
    dialog = asked(window)
    dialog.address.setText(server.url("lin", place))
    QTest.mouseClick(dialog.sync_button, LEFT)
    qtbot.waitUntil(lambda: "is no copy of" in dialog.state.text(), timeout=30000)
    assert dialog.join.isVisible()
    dialog.join.setChecked(True)
    QTest.mouseClick(dialog.sync_button, LEFT)
    qtbot.waitUntil(lambda: dialog_of(window) is None, timeout=30000)
    with server.connect("lin", place) as connection:
        found = connection.execute("SELECT count(*) FROM metric_annotator.parcel WHERE sort = 'text'")
        assert found.fetchone() == (2,)


def test_stopped_while_the_server_is_silent_the_window_goes_on(hands, server, place, met, qtbot):
    window = hands.window
    with line(server.port) as found:
        found.hold_after(3_000)
        dialog = asked(window)
        dialog.address.setText(server.url("lin", place, port=found.port))
        QTest.mouseClick(dialog.sync_button, LEFT)
        qtbot.waitUntil(found.holding.is_set, timeout=30000)
        assert dialog.stop_button.text() == "Stop"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: "Stopped." in dialog.state.text(), timeout=30000)
        assert (dialog.stop_button.text(), dialog.stop_button.isEnabled()) == ("Close", True)
        found.let_go()
        QTest.mouseClick(dialog.sync_button, LEFT)
        qtbot.waitUntil(lambda: dialog_of(window) is None, timeout=30000)
