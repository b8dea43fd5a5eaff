"""The inspector: it shows the current item from near and passes on what is answered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from core.model import Span
from core.sheet import State
from core.text import LONGEST_WORDS
from gui.panels.inspector import InspectorPanel
from gui.theme import theme_of
from tests.gui.panels.conftest import ARTICLE, METRICS, click, commit, extraction, run


@pytest.fixture
def panel(workspace, shown) -> InspectorPanel:
    return shown(InspectorPanel(workspace), 380, 560)


def test_it_shows_the_current_metric(panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    card = panel.card
    assert card.heading.text() == "Current metric · suggestion"
    assert card.place.text() == "1 / 7"
    assert card.figure.text() == "1,286 起"
    assert [kind for kind, chip in card.kinds.chips.items() if chip.isChecked()] == ["count"]
    shown = {role: slot.words.accessibleName() for role, slot in card.roles.slots.items()}
    assert shown["indicator"] == "Indicator: 破获刑事案件"
    assert shown["basis"].startswith("Basis: select words")
    assert "measure word" in card.reason.text()
    assert "section 2" in card.reason.text()
    assert not card.note.isVisible()


def test_it_follows_decisions_and_current(panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    click_on = panel.card.answers.accept
    click_on.click()
    assert find("1286起").state is State.ACCEPTED
    assert panel.card.place.text() == "2 / 7"
    workspace.undo()
    assert panel.card.heading.text() == "Current metric · suggestion"


def test_the_answers_keep_their_places_when_one_was_given(qtbot, panel, workspace, find) -> None:
    answers, target = panel.card.answers, find("1286起").target
    workspace.set_current(target)
    buttons = (answers.accept, answers.reject, answers.doubt)
    qtbot.waitUntil(lambda: answers.accept.x() < answers.reject.x() < answers.doubt.x())
    places = [button.geometry() for button in buttons]
    click(qtbot, answers.accept)
    workspace.set_current(target)
    panel.layout().activate()
    assert answers.accept.text() == "Accepted"
    assert not answers.accept.isEnabled()
    assert [button.geometry() for button in buttons] == places
    click(qtbot, answers.accept)
    assert find("1286起").state is State.ACCEPTED
    workspace.reject("name")
    workspace.set_current(target)
    panel.layout().activate()
    assert (answers.accept.text(), answers.reject.text()) == ("Accept", "Other cause")
    assert [button.geometry() for button in buttons] == places
    assert not answers.doubt.isEnabled()


def test_a_rule_speaks_for_its_suggestion_alone(qtbot, panel, workspace, find) -> None:
    target = find("1286起").target
    workspace.set_current(target)
    said = panel.card.reason.text()
    assert said
    assert "Suggested as" not in said
    click(qtbot, panel.card.kinds.chips["measure"])
    workspace.set_current(target)
    assert panel.card.reason.text() == f"Suggested as “Count”: {said}"
    click(qtbot, panel.card.kinds.chips["count"])
    workspace.set_current(target)
    assert panel.card.reason.text() == said


def test_reject_asks_the_window(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("12.4%").target)
    with qtbot.waitSignal(panel.reject_clicked):
        click(qtbot, panel.card.answers.reject)
    assert find("12.4%").state is State.SUGGESTED


def test_a_doubt_has_a_note(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("九年").target)
    note = panel.card.answers.note
    assert not note.isVisible()
    panel.edit_doubt()
    assert note.hasFocus()
    assert panel.card.answers.hint.isVisible()
    commit(note, "起算年份不明")
    with qtbot.waitSignal(panel.finished):
        qtbot.keyClick(note, Qt.Key.Key_Return)
    assert find("九年").metric.doubt == "起算年份不明"
    assert workspace.current != find("九年").target
    workspace.back()
    assert panel.card.heading.text() == "Current metric · doubtful"
    assert note.isVisible()

    panel.edit_doubt()
    commit(note, "另一句")
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert note.text() == "起算年份不明"
    panel.edit_doubt()
    qtbot.keyClick(note, Qt.Key.Key_Delete)
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert find("九年").metric.doubt is None
    assert not note.isVisible()


def test_a_note_is_no_longer_than_what_can_be_imported_again(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("九年").target)
    panel.edit_doubt()
    commit(panel.card.answers.note, "起算年份不明" * 200)
    with qtbot.waitSignal(panel.finished):
        qtbot.keyClick(panel.card.answers.note, Qt.Key.Key_Return)
    assert find("九年").metric.doubt == ("起算年份不明" * 200)[:LONGEST_WORDS]


def test_an_exclusion_says_its_cause_and_what_can_be_done(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("110").target)
    card = panel.card
    assert card.heading.text() == "Current number · excluded, to confirm"
    assert card.figure.text() == "110"
    assert card.place.text() == "2 / 3"
    assert card.reason.text().startswith("Name that holds a number, such as 5G")
    assert card.remedy.text().startswith("A confirms")
    assert not card.roles.isVisible()
    click(qtbot, card.answers.accept)
    assert find("110").state is State.CONFIRMED


def test_an_unknown_number_becomes_a_metric(qtbot, panel, workspace, find) -> None:
    workspace.set_current(find("三").target)
    assert "No rule knows" in panel.card.reason.text()
    panel.edit_value()
    assert not panel.card.editor.isVisible()
    assert not panel.card.answers.accept.isEnabled()
    click(qtbot, panel.card.kinds.chips["count"])
    assert find("三").state is State.ADDED
    assert panel.card.reason.text() == "Added by hand."
    assert panel.card.answers.reject.text() == "Remove"


def test_a_rejected_metric_can_be_taken_back(qtbot, panel, workspace, find) -> None:
    target = find("第2名").target
    workspace.set_current(target)
    workspace.reject("vague-rank")
    workspace.set_current(target)
    assert panel.card.heading.text() == "Current metric · rejected"
    assert panel.card.place.text() == ""
    assert panel.card.reason.text().startswith("Vague rank")
    click(qtbot, panel.card.answers.accept)
    assert find("第2名").state is State.ACCEPTED


def test_a_settled_suggestion_is_explained(panel, workspace, project, find) -> None:
    workspace.set_current(find("1286起").target)
    workspace.accept()
    bare = replace(METRICS[0], span=Span(METRICS[0].span.start, METRICS[0].span.end - 1))
    project.save_run(run("2"), {ARTICLE.id: extraction((bare, *METRICS[1:]))})
    workspace.reload()
    workspace.set_current(workspace.sheet.settled()[0].target)
    assert "what you have decided" in panel.card.reason.text()
    assert not panel.card.answers.reject.isEnabled()


def test_without_an_item_it_says_what_to_do_next(qtbot, workspace, panel) -> None:
    workspace.set_current(None)
    assert panel.empty.isVisible()
    assert "Tab" in panel.empty.text()
    workspace.accept_rest()
    workspace.confirm(tuple(item.target for item in workspace.sheet.items()))
    workspace.reject("grade")
    assert workspace.sheet.gate.open
    workspace.set_current(None)
    assert "Ctrl\N{NO-BREAK SPACE}↵ completes it" in panel.empty.text()
    workspace.complete()
    assert "is complete" in panel.empty.text()
    assert "Reopen" in panel.empty.text()
    assert "↵" not in panel.empty.text()
    fresh = InspectorPanel(workspace)
    qtbot.addWidget(fresh)
    workspace.session.sheet = None
    fresh._refresh()
    assert "queue" in fresh.empty.text()


def test_language_and_theme_change_live(panel, workspace, find) -> None:
    workspace.set_current(find("1286起").target)
    panel.edit_value()
    workspace.language = "zh"
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.card.kinds.chips["count"].text() == "1 数量"
    assert panel.card.editor.isVisible()
    workspace.theme = theme_of(dark=True)
    workspace.theme_changed.emit()
    assert panel.card.figure.theme.dark
    assert not panel.grab().isNull()
