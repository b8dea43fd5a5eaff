"""Starts the application: fonts, language, theme, window, and the screenshot that run.py asks for."""

from __future__ import annotations

import argparse
import signal
import sys
from importlib.resources import as_file, files

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from core.jobs.backups import backups_of
from core.jobs.reviewers import account
from gui import log
from gui.bugs import Bugs
from gui.i18n import joined, use_language
from gui.log import trace_of
from gui.settings import Settings
from gui.shortcomings import Shortcomings, display_said, has_chinese_font
from gui.theme import FONT_FAMILIES, is_dark, palette, sentence_font, stylesheet, theme_of
from gui.window import Window
from gui.workspace import Workspace

_WORDED = ("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QPlainTextEdit")
"""The widgets that show sentences of the window."""


class Appearance(QObject):
    """Language and theme of the running window, chosen in the menu and remembered."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings
        self.worded = True
        """Whether the window speaks the language that was chosen."""
        window.menus.on_choice("language", self._settings.language, self._choose_language)
        window.menus.on_choice("theme", self._settings.theme, self._choose_theme)
        window.workspace.schema_changed.connect(self.dress)
        hints = QGuiApplication.styleHints()
        self._scheme = hints.colorScheme()
        self._dark_desktop = is_dark(QApplication.palette())
        hints.colorSchemeChanged.connect(self._on_scheme_changed)

    def _choose_language(self, language: str) -> None:
        self._settings.language = language
        self.speak()

    def _choose_theme(self, theme: str) -> None:
        self._settings.theme = theme
        self.dress()

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self.dress()

    def speak(self) -> None:
        """Put the chosen language into force."""
        workspace = self._window.workspace
        workspace.language = self._settings.language
        self.worded = use_language(workspace.language)
        for widgets in _WORDED:
            made = sentence_font(QApplication.font(), workspace.language)
            QApplication.setFont(made, widgets)  # type: ignore[arg-type]  # a string, other than its stub says
        workspace.language_changed.emit()

    def dress(self) -> None:
        """Put the chosen theme into force; the system's own follows the system."""
        chosen = self._settings.theme
        # where the desktop does not say which it is, its palette at the start does
        unknown = self._scheme is Qt.ColorScheme.Unknown
        system = self._dark_desktop if unknown else self._scheme is Qt.ColorScheme.Dark
        dark = chosen == "dark" or (chosen == "system" and system)
        theme = theme_of(dark=dark)
        QApplication.setPalette(palette(theme))
        self._window.setStyleSheet(stylesheet(theme))
        self._window.workspace.theme = theme
        self._window.workspace.theme_changed.emit()


def run(options: argparse.Namespace) -> int:
    """Open the window with what the command line asked for; returns the exit code."""
    bugs = Bugs(log.begin(log.log_folder()))
    bugs.install()
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _on_interrupt)
    with display_said():
        app = application()
    settings = Settings()
    # without a font its Chinese would be boxes, and so would the sentence that says so
    language = options.language if has_chinese_font() else "en"
    settings.use_for_now(language=language, theme=options.theme)
    try:
        window = Window(Workspace(), settings, options.reviewer or settings.reviewer or account(), bugs)
    except Exception as error:  # noqa: BLE001 - somebody who started it from a menu sees no terminal
        _say_no_window(bugs, error)
        return app.exec()
    appearance = Appearance(window)
    appearance.speak()
    appearance.dress()
    window.restore_layout()
    if options.screenshot:
        width, height = (int(part) for part in options.size.split("x"))
        window.resize(width, height)
    window.show()
    # after the first paint, so that the window is there at once
    QTimer.singleShot(0, lambda: _furnish(window, options, appearance))
    return app.exec()


def _on_interrupt(*_: object) -> None:
    """Ctrl+C at the terminal closes the window after the act it came in; pressed again, it ends at once."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    QTimer.singleShot(0, QCoreApplication.quit)


def _furnish(window: Window, options: argparse.Namespace, appearance: Appearance) -> None:
    try:
        window.furnish()
    except Exception as error:  # noqa: BLE001 - as above
        window.close()
        _say_no_window(window.bugs, error)
        return
    window.workspace.theme_changed.emit()
    _begin(window, options, appearance)


def _say_no_window(bugs: Bugs, error: Exception) -> None:
    bugs.take(trace_of(error))
    words = QCoreApplication.translate(
        "Window", "The window could not be made. Your projects are as they were; the log says more: {path}"
    )
    QGuiApplication.setQuitOnLastWindowClosed(False)
    name, path = QCoreApplication.applicationName(), bugs.log or "–"
    box = QMessageBox(QMessageBox.Icon.Critical, name, words.format(path=path))
    box.setTextFormat(Qt.TextFormat.PlainText)

    def end(_button: int) -> None:
        box.deleteLater()
        QCoreApplication.exit(1)

    box.finished.connect(end)
    box.open()


def application() -> QApplication:
    """The QApplication with our name and fonts; says which font to install where Chinese has none."""
    QCoreApplication.setOrganizationName("metric-annotator")
    QCoreApplication.setApplicationName("metric-annotator")
    app = QApplication(sys.argv[:1])
    app.setDesktopFileName("metric-annotator")  # by which Wayland finds the icon
    app.setStyle("Fusion")
    with as_file(files("resources").joinpath("icons", "metric-annotator.svg")) as icon:
        app.setWindowIcon(QIcon(str(icon)))
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(14)
    app.setFont(font)
    return app


def _begin(window: Window, options: argparse.Namespace, appearance: Appearance) -> None:
    recent, last = window.settings.recent, window.settings.last
    if options.project is not None:
        known = options.project.exists() or bool(backups_of(options.project))
        opening = window.files.open_project if known else window.files.new_project
        opening(options.project)
    elif not options.sample and last is not None and backups_of(last):
        window.files.open_project(last)  # where it is gone or damaged, what is left of it is offered
    elif options.sample or not recent:
        window.files.open_sample()
    else:
        window.files.open_project(recent[0])
    window.show_page(("review", "accuracy", "consistency", "adjudication", "agreement").index(options.page))
    if words := Shortcomings(window).sentences(worded=appearance.worded):
        spoken = window.workspace.language if appearance.worded else "en"
        window.notice.say(joined(words, spoken), trouble=True)
    if options.screenshot:
        _draw_when_quiet(window, options)


def _draw_when_quiet(window: Window, options: argparse.Namespace) -> None:
    parts = (
        window.files.older.work,
        window.background,
        window.accuracy,
        window.consistency,
        *window.several.pages,
    )
    if any(part.busy for part in parts):
        QTimer.singleShot(100, lambda: _draw_when_quiet(window, options))
        return

    def draw() -> None:
        options.screenshot.parent.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(options.screenshot))
        window.close()

    QTimer.singleShot(300, draw)
