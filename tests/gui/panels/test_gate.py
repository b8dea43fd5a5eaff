"""The gate strip: what is decided, what waits, and the way there."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from core.model import Quantity
from core.sheet import State
from gui.panels.gate import GateStrip
from gui.panels.gate.ticks import Tick, binned, ticks_of
from gui.theme import theme_of


@pytest.fixture
def strip(qtbot, workspace, opened) -> GateStrip:
    strip = GateStrip(workspace)
    qtbot.addWidget(strip)
    strip.resize(1500, 42)
    strip.show()
    opened()
    return strip


def words(strip: GateStrip) -> list[str]:
    return [count.text() for count in strip.counts.values()]


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_counts_what_waits(strip, workspace, find) -> None:
    assert words(strip) == ["7 suggestion(s) to decide", "1 number(s) undecided", "2 exclusion(s) to confirm"]
    workspace.set_current(find("12.4%").target)
    workspace.accept()
    workspace.confirm((find("110").target,))
    assert words(strip) == ["6 suggestion(s) to decide", "1 number(s) undecided", "1 exclusion(s) to confirm"]


def test_a_count_leads_to_the_next_of_its_sort(qtbot, strip, workspace, find) -> None:
    workspace.set_current(find("940余名").target)
    click(qtbot, strip.counts[State.SUGGESTED])
    assert workspace.item == find("3.2亿元")
    click(qtbot, strip.counts[State.UNKNOWN])
    assert workspace.item == find("三")
    click(qtbot, strip.counts[State.EXCLUDED])
    assert workspace.item == find("2031年")
    workspace.reject("")
    workspace.set_current(find("三").target)
    workspace.reject("grade")
    assert not strip.counts[State.UNKNOWN].isEnabled()


def test_a_shut_gate_still_answers(qtbot, strip, workspace) -> None:
    assert strip.complete.dimmed
    assert "7 suggestion(s)" in strip.complete.toolTip()
    with qtbot.waitSignal(strip.complete_clicked):
        click(qtbot, strip.complete)
    strip.complete_clicked.connect(workspace.complete)
    with qtbot.waitSignal(workspace.failed) as told:
        click(qtbot, strip.complete)
    assert "7 suggestions" in told.args[0]


def test_an_open_gate_lets_complete(strip, workspace, find) -> None:
    workspace.accept_rest()
    assert strip.complete.dimmed
    workspace.confirm(tuple(item.target for item in workspace.sheet.items()))
    assert strip.confirm.dimmed
    workspace.set_current(find("三").target)
    workspace.reject("grade")
    assert not strip.complete.dimmed
    assert strip.complete.toolTip() == ""
    workspace.complete()
    assert strip.complete.text() == "Completed"
    assert "Reopen" in strip.complete.toolTip()
    assert not strip.hints["next"].isVisible()
    workspace.undo()
    assert strip.complete.text() == "Complete and go on"


def test_confirm_is_passed_on(qtbot, strip) -> None:
    with qtbot.waitSignal(strip.confirm_clicked):
        click(qtbot, strip.confirm)


def test_hints_are_those_that_matter_now(qtbot, strip, workspace, find) -> None:
    def shown() -> dict[str, str]:
        return {name: hint.text() for name, hint in strip.hints.items() if hint.isVisible()}

    workspace.set_current(find("12.4%").target)
    assert shown() == {"accept": "accept", "reject": "reject", "next": "next", "keys": "all keys"}
    workspace.set_current(find("110").target)
    assert shown() == {"accept": "confirm", "next": "next", "keys": "all keys"}
    workspace.set_current(find("三").target)
    assert shown() == {"reject": "no metric", "next": "next", "keys": "all keys"}
    with qtbot.waitSignal(strip.action_clicked) as told:
        click(qtbot, strip.hints["next"])
    assert told.args == ["next"]


def test_every_count_says_what_it_counts(strip) -> None:
    tips = {state: count.toolTip() for state, count in strip.counts.items()}
    assert tips[State.SUGGESTED].startswith("Metrics that the rules suggest")
    assert "no rule knows" in tips[State.UNKNOWN]
    assert "for no metric" in tips[State.EXCLUDED]
    assert all("next one" in tip for tip in tips.values())


def test_after_an_edit_the_way_on_is_shown_before_the_way_back(strip, workspace, find) -> None:
    item = find("416家")
    workspace.set_current(item.target)
    workspace.edit(item.target, replace(item.metric, quantity=Quantity(Decimal(417), unit="家")))
    assert workspace.item.state is State.EDITED
    assert {name for name, hint in strip.hints.items() if hint.isVisible()} == {"next", "value", "keys"}
    others = sum(strip.hints[name].sizeHint().width() for name in ("value", "keys"))
    strip.resize(strip._fixed_width() + strip.hints["next"].sizeHint().width() + others // 2, 42)
    assert strip.hints["next"].isVisible()
    assert not strip.hints["value"].isVisible()


def test_ticks_stand_for_items_in_text_order(strip, workspace, find) -> None:
    workspace.set_current(find("12.4%").target)
    workspace.accept()
    waiting = Tick.WAITING
    expected = [waiting] * 2 + [Tick.DECIDED] + [waiting] * 6 + [Tick.UNDECIDED]
    assert ticks_of(workspace.sheet.states()) == expected
    assert strip.ticks.accessibleName() == "1 number(s) decided"
    assert strip.ticks.toolTip().startswith("1 number(s) decided\nA tick for each item")


def test_many_ticks_share_the_room_and_the_least_decided_speaks() -> None:
    ticks = [Tick.DECIDED] * 1000
    ticks[500] = Tick.UNDECIDED
    ticks[900] = Tick.WAITING
    shown = binned(ticks, 10)
    assert len(shown) == 10
    assert [place for place, tick in enumerate(shown) if tick is Tick.UNDECIDED] == [5]
    assert [place for place, tick in enumerate(shown) if tick is Tick.WAITING] == [9]
    assert binned(ticks[:3], 10) == tuple(ticks[:3])


@pytest.mark.parametrize("width", [400, 1024, 1280, 2560])
def test_it_paints_at_every_width_language_and_theme(strip, workspace, width: int) -> None:
    workspace.language = "zh"
    QApplication.sendEvent(strip, QEvent(QEvent.Type.LanguageChange))
    workspace.theme = theme_of(dark=True)
    workspace.theme_changed.emit()
    strip.resize(width, 42)
    assert strip.complete.theme.dark
    assert not strip.grab().isNull()


def test_without_an_article_there_is_nothing_to_count(qtbot, workspace) -> None:
    strip = GateStrip(workspace)
    qtbot.addWidget(strip)
    strip.show()
    assert not strip.complete.isVisible()
    assert not any(count.isVisible() for count in strip.counts.values())
