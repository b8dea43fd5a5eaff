"""Eight hours of reviewing in minutes, in a process of its own: real keys, clicks and files, and figures.

A round opens a fresh copy of the same project and does the same acts in it, so that two rounds can be held
against each other. It prints one line of JSON for each.
"""

import json
import shutil
import sys
import threading
from collections import Counter
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gui import log
from gui.app import Appearance, application
from gui.bugs import Bugs
from gui.settings import Settings
from gui.window import Window
from gui.workspace import Workspace
from tests.gui.living.soak_figures import children, figures, put_off

Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
LONG = 120


class Reviewer:
    """Hands on the window; `acts` counts what they did."""

    def __init__(self, window: Window, appearance: Appearance, folder: Path) -> None:
        self.window, self.folder, self.appearance = window, folder, appearance
        self.workspace, self.view = window.workspace, window.review.view
        self.acts: Counter[str] = Counter()

    # -- hands

    def turn(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    def until(self, so, what: str) -> None:
        end = monotonic() + LONG
        while not so():
            assert monotonic() < end, what
            QTest.qWait(5)

    def press(self, key, modifier=NONE, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or self.view, key, modifier)
        self.acts["keys"] += 1

    def trigger(self, name: str) -> None:
        action = self.window.menus.actions[name]
        assert action.isEnabled(), name
        action.trigger()
        self.acts["actions"] += 1
        self.turn()

    def settled(self) -> None:
        window = self.window
        parts = (window.background, window.accuracy, window.consistency, *window.several.pages)
        self.until(lambda: not any(part.busy for part in parts) and not window.flows.keeping.busy, "settled")

    def rest(self) -> None:
        """Until nothing goes on, beside the window either, and nothing is put off.

        The words in sight are asked for meanwhile: the helper that knows them would else be started in
        whatever round the machine is slow in.
        """
        self.until(lambda: not put_off(self.window), "nothing is put off")

    def dialog(self, kind: str) -> QDialog:
        shown = lambda: [d for d in self.window.findChildren(QDialog) if d.isVisible()]  # noqa: E731
        self.until(lambda: bool(shown()), kind)
        self.acts[kind] += 1
        return shown()[0]

    def dismiss(self, dialog: QDialog) -> None:
        dialog.reject()
        self.until(lambda: not [d for d in self.window.findChildren(QDialog) if d.isVisible()], "dismissed")
        self.turn()

    # -- a round

    def open(self, project: Path) -> None:
        assert self.window.files.open_project(project)
        self.acts["projects opened"] += 1
        self.settled()

    def review(self, decisions: int, articles: int) -> None:
        queue = self.window.review.queue
        for number in range(articles):
            spot = queue.list.visualRect(queue.model.index(number % queue.model.rowCount())).center()
            QTest.mouseClick(queue.list.viewport(), LEFT, NONE, spot)
            self.acts["articles opened"] += 1
            self.decide(decisions // articles)

    def decide(self, many: int) -> None:
        """Accept, reject with a cause, take back, do again; look at the value and at the neighbours."""
        self.view.setFocus()
        for number in range(many):
            before = self.workspace.current
            if number % 9 == 4:
                self.press(Key.Key_Z, CONTROL)
                self.press(Key.Key_Z, CONTROL | SHIFT)
                self.acts["undone and redone"] += 1
            if number % 5 == 3 and self.workspace.item is not None:
                self.press(Key.Key_X)
                popup = QApplication.activePopupWidget()
                if popup is not None:
                    self.press(Key.Key_1, widget=popup)
                    self.press(Key.Key_1, widget=QApplication.activePopupWidget() or self.view)
                    if (left := QApplication.activePopupWidget()) is not None:
                        left.hide()
            else:
                self.press(Key.Key_A)
            self.acts["decisions"] += 1
            if self.workspace.current == before:
                self.press(Key.Key_Tab)
        self.press(Key.Key_G)
        self.press(Key.Key_G, SHIFT)
        self.press(Key.Key_Escape)
        self.press(Key.Key_H)
        self.press(Key.Key_H)

    def search(self, words: tuple[str, ...]) -> None:
        queue = self.window.review.queue
        for word in words:
            queue.filter.setFocus()
            queue.filter.setText(word)
            queue.refilter()
            self.turn()
            self.acts["searches"] += 1
        queue.filter.clear()
        queue.refilter()
        self.turn()

    def find(self) -> None:
        self.trigger("find")
        bar = self.window.review.find_bar
        bar.words.setText("同比")
        self.trigger("find_next")
        bar.leave()

    def look_round(self) -> None:
        """Every page, and what opens beside the work."""
        for name in ("accuracy", "consistency", "adjudication", "agreement"):
            self.trigger(f"page_{name}")
            self.settled()
            self.window.grab()
        self.trigger("page_review")
        for name in ("guideline", "guideline", "zoom_in", "zoom_reset", "next_pane", "previous_pane"):
            self.trigger(name)
        self.trigger("keys")
        self.window.keys.close()
        self.trigger("guide")
        self.window.guide.close()
        self.trigger("log")
        self.trigger("about")
        self.dismiss(self.dialog("about"))
        self.turn()
        self.window.grab()

    def turn_colours(self) -> None:
        for name, values in (("theme", ("dark", "light")), ("language", ("en", "zh"))):
            _, group = self.window.menus._choices[name]
            for value in values:
                next(action for action in group.actions() if action.data() == value).trigger()
                self.turn()
                self.window.grab()
                self.acts["language and theme"] += 1

    def exchange(self) -> None:
        """Import what was copied, see what an export would be, look at the releases."""
        QGuiApplication.clipboard().setText("临江镇通报\n\n全镇新栽果树3200株，同比增长8%。")
        self.trigger("import_clipboard")
        clip = self.dialog("clipboard")
        clip.accept()
        self.settled()
        self.window.flows.import_paths([self.folder / "more.txt"])
        self.settled()
        self.acts["imports"] += 2
        self.trigger("export")
        export = self.dialog("export")
        self.until(lambda: not export.busy, "export")
        self.dismiss(export)
        self.trigger("releases")
        self.dismiss(self.dialog("releases"))
        self.trigger("merge")
        self.dismiss(self.dialog("merge"))


def tell(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def work(rounds: int, decisions: int, articles: int, folder: Path) -> None:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
    bugs = Bugs(log.begin(folder / "log"))
    bugs.install()
    app = application()
    settings = Settings()
    settings.language, settings.theme = "zh", "light"
    window = Window.furnished(Workspace(), settings, "lin", bugs)
    appearance = Appearance(window)
    appearance.speak()
    appearance.dress()
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    reviewer = Reviewer(window, appearance, folder)
    for number in range(rounds):
        project = folder / f"round{number % 2}.metrics"
        for old in folder.glob(f"{project.name}*"):
            old.unlink()
        reviewer.open(Path(shutil.copy(folder / "work.metrics", project)))
        reviewer.review(decisions, articles)
        reviewer.rest()
        reviewer.search(("同比", "status:open", "全镇", "kind:count", "粮"))
        reviewer.find()
        reviewer.turn_colours()
        reviewer.exchange()
        reviewer.look_round()
        reviewer.rest()
        tell({"round": number, "bugs": bugs.total, **figures(window), "acts": reviewer.acts})
    window.close()
    app.processEvents()
    reviewer.until(lambda: threading.active_count() == 1, "every thread ends")
    tell({"closed": True, "threads": threading.active_count(), "children": len(children())})


if __name__ == "__main__":
    work(*(int(word) for word in sys.argv[1:4]), Path(sys.argv[4]))
