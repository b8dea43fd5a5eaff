"""Makes the table of actions into QActions and menus, and the schema's kinds and roles into keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from core.schema import schema
from gui.actions import ACTIONS, MENUS, ActionSpec
from gui.mnemonics import as_written

if TYPE_CHECKING:
    from gui.window import Window

_BY_USE = ("review", "article", "edit", "view", "file", "help")
_GROUPS = {
    *("import", "merge", "save_copy", "extract", "export", "schema_use", "quit", "find"),
    *("accept", "value", "confirm", "alike", "start_left", "start_out", "grow"),
    *("skip", "comment", "next_article", "next_pane", "guideline", "zoom_in", "about"),
}
"""Each begins a group: a line stands above it in its menu."""
_ALWAYS = {"new", "open", "sample", "check", "reviewer", "quit"}
_CHOICES = {"language": ("zh", "en"), "theme": ("light", "dark", "system")}


class Menus(QObject):
    """Every action of the window, by id. Plain letters act only inside `review_widgets`."""

    def __init__(
        self, window: Window, deeds: Mapping[str, Callable[[], object]], review_widgets: Sequence[QWidget]
    ) -> None:
        super().__init__(window)
        self._window, self._review_widgets = window, review_widgets
        self.actions: dict[str, QAction] = {}
        self._spare: list[QAction] = []
        self._schema_deeds: dict[QAction, Callable[[], object]] = {}
        self._menus = {name: QMenu(window.menuBar()) for name in MENUS}
        for menu in self._menus.values():
            window.menuBar().addMenu(menu)
        for spec in ACTIONS:
            self._add(spec, deeds)
        self._menus["edit"].aboutToShow.connect(window.repeats.name_undo)
        self._menus["edit"].aboutToHide.connect(self.retranslate)
        self.recent = QMenu(self._menus["file"])
        self._menus["file"].insertMenu(self.actions["sample"], self.recent)
        self._add_schema_keys()
        self._choices = {name: self._add_choice(values) for name, values in _CHOICES.items()}
        window.installEventFilter(self)
        window.workspace.keys_changed.connect(self._apply_keys)
        window.workspace.schema_changed.connect(self.renew)
        self.retranslate()

    def _add(self, spec: ActionSpec, deeds: Mapping[str, Callable[[], object]]) -> None:
        action = QAction(self._window)
        action.triggered.connect(lambda _checked=False: deeds[spec.id]())
        self._place(action, spec.where)
        if spec.id in _GROUPS:
            self._menus[spec.menu].addSeparator()
        self._menus[spec.menu].addAction(action)
        self.actions[spec.id] = action

    def _place(self, action: QAction, where: str) -> None:
        if where == "review":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for widget in self._review_widgets:
                widget.addAction(action)
        else:
            self._window.addAction(action)

    def _add_schema_keys(self) -> None:
        """A key gives the kind; another fills a role, or clears it."""
        workspace, editing = self._window.workspace, self._window.editing
        for kind in schema().kinds:
            self._add_key(f"kind:{kind.id}", partial(workspace.set_kind, kind.id))
        for role in schema().roles:
            self._add_key(f"role:{role.id}", partial(editing.set_role, role.id))
            self._add_key(f"clear:{role.id}", partial(workspace.set_role, role.id, None))
        self._apply_keys()

    def _apply_keys(self) -> None:
        """Let every action have the keys in force."""
        keymap = self._window.workspace.keymap
        for name, action in self.actions.items():
            action.setShortcuts([QKeySequence(key) for key in keymap.keys(name)])

    def renew(self) -> None:
        """Other kinds and roles are in force: their keys are made anew."""
        for name in [name for name in self.actions if ":" in name]:
            action = self.actions.pop(name)
            action.setShortcut(QKeySequence())
            action.setEnabled(False)
            self._spare.append(action)
        self._add_schema_keys()
        self.retranslate()

    def _add_key(self, name: str, deed: Callable[[], object]) -> None:
        # An action is used again rather than deleted: Qt still asks for it where its shortcut was.
        action = self._spare.pop() if self._spare else self._schema_action()
        self._schema_deeds[action] = deed
        action.setEnabled(True)
        self.actions[name] = action

    def _schema_action(self) -> QAction:
        action = QAction(self._window)
        action.triggered.connect(lambda _checked=False: self._schema_deeds[action]())
        self._place(action, "review")
        return action

    def _add_choice(self, values: Sequence[str]) -> tuple[QMenu, QActionGroup]:
        if not self._menus["view"].actions()[-1].menu():
            self._menus["view"].addSeparator()
        menu = QMenu(self._menus["view"])
        group = QActionGroup(menu)
        for value in values:
            action = group.addAction(value)
            action.setCheckable(True)
            action.setData(value)
            menu.addAction(action)
        self._menus["view"].addMenu(menu)
        return menu, group

    def on_choice(self, name: str, current: str, chosen: Callable[[str], None]) -> None:
        """Tick the current value of `language` or `theme`, and report a new one."""
        _, group = self._choices[name]
        for action in group.actions():
            action.setChecked(action.data() == current)
        group.triggered.connect(lambda action: chosen(str(action.data())))

    def show_recent(self, paths: Sequence[Path], chosen: Callable[[Path], object]) -> None:
        """List the projects opened lately."""
        self.recent.clear()
        for path in paths:
            action = self.recent.addAction(as_written(str(path)))
            action.triggered.connect(lambda _checked=False, p=path: chosen(p))
        self.recent.setEnabled(bool(paths))

    def fit(self, page: int) -> None:
        """Offer what makes sense: nothing acts on an article that is not shown."""
        workspace = self._window.workspace
        reviewing = page == 0
        allowed = {
            "file": workspace.project is not None,
            "edit": reviewing and workspace.project is not None,
            "review": reviewing and workspace.sheet is not None,
            "article": reviewing and workspace.project is not None,
        }
        for spec in ACTIONS:
            if spec.id not in _ALWAYS:
                self.actions[spec.id].setEnabled(allowed.get(spec.menu, True))
        # what was decided on the other pages is taken back there, too
        for name in ("undo", "redo"):
            self.actions[name].setEnabled(workspace.project is not None)

    def sections(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Every act by its menu, then kinds and roles: each id with its title."""
        titles = {name: _plain(action.text()) for name, action in self.actions.items()}
        of_menu = {m: [spec.id for spec in ACTIONS if spec.menu == m] for m in _BY_USE}
        found = [(_plain(self._menus[menu].title()), names) for menu, names in of_menu.items()]
        found.insert(1, (self.tr("Kinds and roles"), [name for name in self.actions if ":" in name]))
        return [(heading, [(name, titles[name]) for name in names]) for heading, names in found]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Take the titles of the language in force."""
        language = self._window.workspace.language
        for name, title in MENUS.items():
            self._menus[name].setTitle(QCoreApplication.translate("Actions", title))
        for spec in ACTIONS:
            self.actions[spec.id].setText(spec.name())
        for kind in schema().kinds:
            self.actions[f"kind:{kind.id}"].setText(self.tr("Kind: {name}").format(name=kind.name(language)))
        for role in schema().roles:
            name = role.name(language)
            self.actions[f"role:{role.id}"].setText(self.tr("Selection becomes {name}").format(name=name))
            self.actions[f"clear:{role.id}"].setText(self.tr("Clear {name}").format(name=name))
        self.recent.setTitle(self.tr("Recent projects"))
        titles = {"language": self.tr("Language"), "theme": self.tr("Theme")}
        words = {
            "zh": "中文",
            "en": "English",
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "system": self.tr("As the system"),
        }
        for name, (menu, group) in self._choices.items():
            menu.setTitle(titles[name])
            for action in group.actions():
                action.setText(words[str(action.data())])


def _plain(title: str) -> str:
    """A title without the mark of its mnemonic: “文件(&F)” is 文件."""
    return re.sub(r"\(&\w\)|&", "", title)
