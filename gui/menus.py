"""Makes the table of actions into QActions and menus, and the schema's kinds and roles into keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from core.schema import schema
from gui.actions import ACTIONS, MENUS, ActionSpec, key_caps

if TYPE_CHECKING:
    from gui.window import Window

_ALWAYS = {"new", "open", "sample", "quit"}
_CHOICES = {"language": ("zh", "en"), "theme": ("light", "dark", "system")}


class Menus(QObject):
    """Every action of the window, by id. Plain letters act only inside `review_widgets`."""

    def __init__(
        self, window: Window, deeds: Mapping[str, Callable[[], object]], review_widgets: Sequence[QWidget]
    ) -> None:
        super().__init__(window)
        self._window, self._review_widgets = window, review_widgets
        self.actions: dict[str, QAction] = {}
        self._menus = {name: QMenu(window.menuBar()) for name in MENUS}
        for menu in self._menus.values():
            window.menuBar().addMenu(menu)
        for spec in ACTIONS:
            self._add(spec, deeds[spec.id])
        self.recent = QMenu(self._menus["file"])
        self._menus["file"].insertMenu(self.actions["sample"], self.recent)
        self._add_schema_keys()
        self._choices = {name: self._add_choice(values) for name, values in _CHOICES.items()}
        window.workspace.keys = key_caps()
        window.installEventFilter(self)
        self.retranslate()

    def _add(self, spec: ActionSpec, deed: Callable[[], object]) -> None:
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.triggered.connect(lambda _checked=False: deed())
        self._place(action, spec.where)
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
        """Digits give the kind in schema order; the role's key fills it, with Shift clears it."""
        workspace, editing = self._window.workspace, self._window.editing
        for place, kind in enumerate(schema().kinds, start=1):
            self._add_key(f"kind:{kind.id}", str(place), partial(workspace.set_kind, kind.id))
        for role in schema().roles:
            self._add_key(f"role:{role.id}", role.key, partial(editing.set_role, role.id))
            self._add_key(f"clear:{role.id}", f"Shift+{role.key}", partial(workspace.set_role, role.id, None))

    def _add_key(self, name: str, key: str, deed: Callable[[], object]) -> None:
        action = QAction(self._window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: deed())
        self._place(action, "review")
        self.actions[name] = action

    def _add_choice(self, values: Sequence[str]) -> tuple[QMenu, QActionGroup]:
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
            action = self.recent.addAction(str(path))
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

    def all_actions(self) -> list[QAction]:
        """Every action, in the order of the tables."""
        return list(self.actions.values())

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
