"""Frozen gold sets in the window: freezing, the list, comparing, and measuring against one of them."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.bias import Shares
from core.jobs.bias import set_shares
from core.jobs.freezing import Terms, freeze, read_splits
from core.jobs.releases import check_folder, releases
from core.sheet import State
from gui.project_work import Place
from gui.releases.freeze_dialog import FreezeDialog
from gui.releases.list_dialog import ReleasesDialog
from tests.core.jobs.release_examples import change_kind, fill

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def gold(window):
    """The window on a project of which four articles are gold."""
    fill(window.workspace.project, range(4))
    window.workspace.queue_changed.emit()
    return window


def dialog_of(window, kind):
    return next((child for child in window.findChildren(kind) if child.isVisible()), None)


def asked(window, qtbot) -> FreezeDialog:
    """The dialog when it has read the gold."""
    window.menus.actions["freeze"].trigger()
    dialog = dialog_of(window, FreezeDialog)
    qtbot.waitUntil(lambda: not window.releases.work.busy)
    return dialog


def write(field, words):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def wait_for(qtbot, check):
    qtbot.waitUntil(check, timeout=20000)


# -- freezing


def test_the_gold_is_frozen_from_the_menu(gold, qtbot, tmp_path):
    dialog = asked(gold, qtbot)
    assert "4 completed articles with 8 metrics.\nIt will be version 1.0.0." in dialog.summary.text()
    assert "the first release of this name" in dialog.summary.text()
    write(dialog.fields.name, "villages")
    write(dialog.fields.splits, "train=3,test=1")
    write(dialog.fields.licence.lineEdit(), "MIT")
    wait_for(qtbot, lambda: "test: 1, train: 3" in dialog.summary.text())
    assert str(tmp_path / "villages-1.0.0") in dialog.summary.text()
    with qtbot.waitSignal(gold.releases.frozen, timeout=20000):
        QTest.mouseClick(dialog.freeze_button, LEFT)
    assert check_folder(tmp_path / "villages-1.0.0") == ()
    assert "villages 1.0.0 is frozen" in gold.notice.label.text()
    (release,) = releases(gold.workspace.project)
    assert release.terms["licences"] == ["MIT"]
    assert dialog_of(gold, FreezeDialog) is None


def test_work_is_done_off_the_windows_thread(gold, qtbot):
    threads = []
    place = gold.releases.work
    window = gold.workspace.project
    asked(gold, qtbot).reject()

    with qtbot.waitSignal(place.progressed, timeout=20000) as told:

        def job(project, progress):
            threads.append(threading.get_ident())
            progress(1, 1)
            return len(project.article_ids())

        found = []
        place.run(Place(window.path, "lin"), job, found.append, pytest.fail)
        wait_for(qtbot, lambda: found == [4])
    assert told.args == [1, 1]
    assert threads != [threading.get_ident()]


def test_what_is_wrong_in_a_field_is_said_at_once(gold, qtbot):
    dialog = asked(gold, qtbot)
    for field, words, told in (
        (dialog.fields.name, "a/b", "cannot be the name"),
        (dialog.fields.splits, "x=", "is no split"),
    ):
        before = field.text()
        write(field, words)
        wait_for(qtbot, lambda told=told: told in dialog.trouble.text())
        assert dialog.trouble.isVisible()
        assert not dialog.freeze_button.isEnabled()
        write(field, before)
        wait_for(qtbot, dialog.freeze_button.isEnabled)
    assert dialog.trouble.isHidden()


def test_a_taken_folder_is_said_and_the_dialog_stays(gold, qtbot, tmp_path):
    dialog = asked(gold, qtbot)
    write(dialog.fields.name, "taken")
    wait_for(qtbot, lambda: "taken-1.0.0" in dialog.summary.text())
    (tmp_path / "taken-1.0.0").mkdir()
    QTest.mouseClick(dialog.freeze_button, LEFT)
    wait_for(qtbot, lambda: "exists already" in dialog.trouble.text())
    assert dialog.isVisible()
    write(dialog.fields.name, "free")
    wait_for(qtbot, lambda: "free-1.0.0" in dialog.summary.text())
    with qtbot.waitSignal(gold.releases.frozen, timeout=20000):
        QTest.mouseClick(dialog.freeze_button, LEFT)


def test_the_folder_can_be_chosen(gold, qtbot, tmp_path):
    dialog = asked(gold, qtbot)
    (tmp_path / "sets").mkdir()
    QTest.mouseClick(dialog.fields.choose, LEFT)
    (chooser,) = (each for each in dialog.findChildren(QFileDialog) if each.isVisible())
    chooser.fileSelected.emit(str(tmp_path / "sets"))
    chooser.close()
    wait_for(qtbot, lambda: str(tmp_path / "sets") in dialog.summary.text())


def test_without_gold_it_says_what_is_missing(window, qtbot):
    dialog = asked(window, qtbot)
    assert "no article is complete" in dialog.obstacles.labels[0].text()
    assert not dialog.freeze_button.isEnabled()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog_of(window, FreezeDialog) is None)
    assert releases(window.workspace.project) == ()


def test_a_planted_error_is_in_the_way_and_one_click_leads_there(window, articles, qtbot):
    set_shares(window.workspace.project, Shares(0, 1, 7))
    window.flows.import_paths([articles])
    wait_for(qtbot, lambda: not window.background.busy and window.workspace.sheet is not None)
    project = window.workspace.project
    session = project.session()
    first, second = project.article_ids()
    session.open(first)
    session.accept_all([item.target for item in session.sheet.items()])
    for item in session.sheet.items():
        if item.state is State.UNKNOWN:
            session.reject(item.target, "name")
    session.complete()
    window.workspace.open_article(second)
    dialog = asked(window, qtbot)
    assert "planted error still stands" in dialog.obstacles.labels[0].text()
    assert not dialog.freeze_button.isEnabled()
    QTest.mouseClick(dialog.obstacles.buttons[0], LEFT)
    assert window.workspace.sheet.article.id == first
    qtbot.waitUntil(lambda: dialog_of(window, FreezeDialog) is None)


def test_an_unchanged_set_says_so(gold, qtbot, tmp_path):
    freeze(gold.workspace.project, Terms("set"), tmp_path / "set-1.0.0")
    dialog = asked(gold, qtbot)
    assert dialog.fields.name.text() == "set"
    assert "Nothing has changed since set 1.0.0" in dialog.obstacles.labels[0].text()
    assert "It will be" not in dialog.summary.text()
    write(dialog.fields.licence.lineEdit(), "CC0-1.0")
    wait_for(qtbot, lambda: "It will be version 1.0.1" in dialog.summary.text())
    assert dialog.freeze_button.isEnabled()


def test_who_may_not_see_every_layer_is_told(gold, make_window, qtbot):
    path = gold.workspace.project.path
    gold.close()
    other = make_window("zhou")
    assert other.files.open_project(path)
    for name in ("freeze", "releases"):
        other.menus.actions[name].trigger()
        assert "sees his own layer alone" in other.notice.label.text()


# -- the list


@pytest.fixture
def two(gold, tmp_path):
    """Two releases: in the second one metric changed."""
    project = gold.workspace.project
    terms = Terms("villages", read_splits("dev=1,test=1"), ("MIT",))
    freeze(project, terms, tmp_path / "villages-1.0.0")
    change_kind(project, project.article_ids()[0])
    freeze(project, replace(terms), tmp_path / "villages-2.0.0")
    return gold


def listed(window) -> ReleasesDialog:
    window.menus.actions["releases"].trigger()
    return dialog_of(window, ReleasesDialog)


def test_releases_are_listed_with_what_they_hold(two):
    dialog = listed(two)
    assert [dialog.list.item(row).text() for row in range(2)] == ["villages 2.0.0", "villages 1.0.0"]
    assert "4 articles: dev 2, test 2" in dialog.about.text()
    assert "Licence: MIT" in dialog.about.text()
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.current.title == "villages 1.0.0"
    assert dialog.current.content in dialog.about.text()


def test_two_are_compared(two, qtbot):
    dialog = listed(two)
    dialog.other.setFocus()
    QTest.keyClick(dialog.other, Qt.Key.Key_Down)
    wait_for(qtbot, lambda: "kind count → measure" in dialog.page.toPlainText())
    assert "villages 2.0.0 against villages 1.0.0" in dialog.page.toPlainText()


def test_verifying_says_what_differs(two, qtbot, tmp_path):
    dialog = listed(two)
    QTest.mouseClick(dialog.verify, LEFT)
    wait_for(qtbot, lambda: "every hash agrees" in dialog.state.text())
    (tmp_path / "villages-2.0.0" / "README.md").write_text("", "utf-8")
    QTest.mouseClick(dialog.verify, LEFT)
    wait_for(qtbot, lambda: "README.md" in dialog.state.text())


def test_without_a_release_the_way_to_one_is_there(gold, qtbot):
    dialog = listed(gold)
    assert "all its gold is a draft" in dialog.about.text()
    assert not dialog.verify.isEnabled()
    QTest.mouseClick(dialog.freeze, LEFT)
    qtbot.waitUntil(lambda: dialog_of(gold, FreezeDialog) is not None)


# -- measuring against one


def choose(combo, words):
    combo.setFocus()
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())


@pytest.fixture
def measured(window, qtbot, tmp_path):
    """The accuracy page on a project that was read by the extractor, with one release and a later change."""
    project = window.workspace.project
    fill(project, range(4))
    window.flows.extract()
    wait_for(qtbot, lambda: not window.background.busy)
    freeze(project, Terms("villages"), tmp_path / "villages-1.0.0")
    change_kind(project, project.article_ids()[0])
    with qtbot.waitSignal(window.accuracy.evaluated, timeout=20000):
        window.show_page(1)
    return window


def test_the_page_says_draft_or_which_release(measured, qtbot):
    page = measured.accuracy
    header = page.header
    assert header.extractor.text().startswith("draft · ")
    draft = page.evaluation.counts("strict")
    with qtbot.waitSignal(page.evaluated, timeout=20000):
        choose(header.gold, "villages 1.0.0")
    assert header.extractor.text().startswith("extractor ")  # the release is named by the choice
    assert header.gold.currentText() == "villages 1.0.0"
    assert page.evaluation.settings.release == "villages 1.0.0"
    assert page.evaluation.counts("strict") != draft
    with qtbot.waitSignal(page.evaluated, timeout=20000):
        choose(header.gold, "lin")
    assert header.extractor.text().startswith("draft · ")
    assert page.evaluation.counts("strict") == draft
    assert measured.workspace.project.gold_layer == "lin"


def test_a_changed_release_is_no_gold(measured, qtbot, tmp_path):
    path = tmp_path / "villages-1.0.0" / "data" / "dev.jsonl"
    path.write_bytes(path.read_bytes().replace("年报".encode(), "月报".encode(), 1))
    choose(measured.accuracy.header.gold, "villages 1.0.0")
    wait_for(qtbot, lambda: "is not what was frozen" in measured.notice.label.text())


def test_a_new_release_can_be_chosen_at_once(measured, qtbot):
    gold = measured.accuracy.header.gold
    assert gold.findText("villages 2.0.0") == -1
    dialog = asked(measured, qtbot)
    with qtbot.waitSignal(measured.releases.frozen, timeout=20000):
        QTest.mouseClick(dialog.freeze_button, LEFT)
    wait_for(qtbot, lambda: gold.findText("villages 2.0.0") > 0)
