"""Which key does what: the keys that come with the program, and those that the reviewer gave instead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import zip_longest

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

Keys = tuple[str, ...]

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_ALONE = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
_CARET = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown")
_TEXT = ("Return", "Enter", "Backspace", "Del", "Space", "Ctrl+C")
FIXED = frozenset(
    [prefix + key for key in _CARET for prefix in ("", "Shift+", "Ctrl+", "Ctrl+Shift+")] + list(_TEXT)
)
"""Keys that mean the same everywhere: they move the caret, and belong to fields and lists."""


class Keymap(QObject):
    """Keys by the id of what they do, written as Qt writes them everywhere: “Ctrl+Return”, “G, G”.

    What a reviewer has chosen comes first, then what comes with the program, in its order: where two want
    the same key, the later one goes without. Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[str, Keys] = {}
        self._keep: Callable[[Mapping[str, Keys]], None] | None = None
        self._defaults: dict[str, Keys] = {}
        self._in_force: dict[str, Keys] = {}

    def restore(
        self, chosen: Mapping[str, Sequence[str]], keep: Callable[[Mapping[str, Keys]], None]
    ) -> None:
        """Take up what the reviewer chose the last time; `keep` gets all of it after each change."""
        self._chosen = {name: tuple(map(written, keys)) for name, keys in chosen.items()}
        self._keep = keep
        self._settle()
        self.changed.emit()

    def offer(self, defaults: Mapping[str, Sequence[str]]) -> None:
        """These acts can have keys, with the ones that come with them."""
        self._defaults = {name: tuple(map(written, keys)) for name, keys in defaults.items()}
        self._settle()

    def keys(self, name: str) -> Keys:
        """The keys in force for that act; none where it has none, or another took them."""
        return self._in_force.get(name, ())

    def caps(self) -> dict[str, str]:
        """The first key of each act that has one."""
        return {name: keys[0] for name, keys in self._in_force.items() if keys}

    def rebound(self, name: str) -> bool:
        """Whether the reviewer has given it keys of his own."""
        return name in self._chosen

    def came_with(self, name: str) -> Keys:
        """The keys that came with it, whoever has them now."""
        return self._defaults.get(name, ())

    def owner(self, key: str, besides: str = "") -> str | None:
        """The other act that the key would be taken from: it has that key, or one that begins alike."""
        for name, keys in self._in_force.items():
            if name != besides and any(_clash(key, other) for other in keys):
                return name
        return None

    def bind(self, name: str, key: str) -> None:
        """Give an act that key in the place of its first one; whoever had it goes without."""
        key = written(key)
        others = tuple(other for other in self.keys(name)[1:] if not _clash(key, other))
        while (owner := self.owner(key, besides=name)) is not None:
            self._choose(owner, tuple(k for k in self.keys(owner) if not _clash(key, k)))
        self._choose(name, (key, *others))
        self._announce()

    def reset(self, name: str) -> None:
        """Give it back the keys that came with it, and take them from whoever has them now."""
        self._chosen.pop(name, None)
        for key in self._defaults.get(name, ()):
            for other in [each for each in self._chosen if each != name]:
                left = tuple(k for k in self._chosen[other] if not _clash(key, k))
                if left != self._chosen[other]:
                    self._choose(other, left)
        self._announce()

    def reset_all(self) -> None:
        """Every key as it came with the program."""
        self._chosen.clear()
        self._announce()

    def _choose(self, name: str, keys: Keys) -> None:
        if keys == self._defaults.get(name):
            self._chosen.pop(name, None)
        else:
            self._chosen[name] = keys
        self._settle()

    def _announce(self) -> None:
        self._settle()
        if self._keep is not None:
            self._keep(dict(self._chosen))
        self.changed.emit()

    def _settle(self) -> None:
        """Work out who has which key."""
        taken: defaultdict[str, list[str]] = defaultdict(list)
        found: dict[str, Keys] = {}
        for name in sorted(self._defaults, key=lambda name: name not in self._chosen):
            wanted = self._chosen.get(name, self._defaults[name])
            alike = {key: taken[strokes(key)[0]] for key in wanted}  # no others can clash
            found[name] = tuple(key for key in wanted if not any(_clash(key, other) for other in alike[key]))
            for key in found[name]:
                alike[key].append(key)
        self._in_force = {name: found[name] for name in self._defaults}


def written(key: str) -> str:
    """A key as it is kept: the same key is the same words."""
    return QKeySequence(key).toString(_PORTABLE)


def strokes(key: str) -> Keys:
    """The strokes of a key that takes several: “Ctrl+K, C” takes two."""
    return tuple(key.split(", "))


def _clash(one: str, other: str) -> bool:
    """Whether both cannot be told apart: equal, or one begins like the other."""
    pairs = zip_longest(strokes(one), strokes(other))
    return all(a is None or b is None or a == b for a, b in pairs)


def stroke_of(event: QKeyEvent) -> str:
    """The key that was pressed, as a stroke; empty while only Shift, Ctrl or Alt is down.

    Shift is a part of it with a letter and a named key; of “?” it is only the way to type it.
    """
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _ALONE or key == Qt.Key.Key_unknown:
        return ""
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | Qt.KeyboardModifier.ShiftModifier
    sign = 0x21 <= key < 0x7F and not Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    if sign:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString(_PORTABLE)
