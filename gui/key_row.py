"""A line of the key overview: what it does, its key, and a key that is pressed to take its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.keymap import stroke_of
from gui.paint import key_sign

_MOST = 2
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class KeyButton(QPushButton):
    """Shows a key. Pressed, it takes the next one or two strokes, whatever they are, but Esc.

    Signals: `given(key)` when strokes were made and nothing more came; `left()` by Esc or a click elsewhere.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("keycap", True)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)
        self._key = ""
        self._made: list[str] = []
        self._rest = QTimer(self, singleShot=True, interval=700)
        self._rest.timeout.connect(self._finish)
        self.clicked.connect(self.start)

    def show_key(self, key: str) -> None:
        """Show that key; an empty one as a dash."""
        self._key = key
        self._say()

    def _say(self) -> None:
        if self.isChecked():
            self.setText(
                "  ".join(map(key_sign, self._made)) + " …" if self._made else self.tr("Press a key…")
            )
        else:
            self.setText(key_sign(self._key) or "–")

    @property
    def taking(self) -> bool:
        """Whether the next key is the new one."""
        return self.isChecked()

    def start(self) -> None:
        """Take the next key."""
        self._made = []
        self.setChecked(True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say()

    def _finish(self) -> None:
        made, self._made = ", ".join(self._made), []
        self._rest.stop()
        self.setChecked(False)
        self._say()
        if made:
            self.given.emit(made)
        else:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        if self.taking and isinstance(event, QKeyEvent):
            # neither a shortcut of the window nor Tab nor Space may have it before
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            event.accept()
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._made = []
            self._finish()
        elif key in _ENTER and self._made and not event.modifiers():
            self._finish()
        elif stroke := stroke_of(event):
            self._made.append(stroke)
            self._say()
            self._rest.start()
            if len(self._made) == _MOST:
                self._finish()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.taking and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._made = []
            self._finish()


class KeyRow(QWidget):
    """Signals: `given(key)` to bind it, `taken_over(key)` although another has it, `reset()`."""

    given = Signal(str)
    taken_over = Signal(str)
    reset = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._wanted = ""
        self.title, self.others, self.trouble = QLabel(), QLabel(), QLabel()
        self.key = KeyButton()
        self.back, self.take, self.again = QPushButton("↺"), QPushButton(), QPushButton()
        for label in (self.title, self.others, self.trouble):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.others.setProperty("muted", True)
        self.trouble.setProperty("trouble", True)
        self.trouble.setWordWrap(True)
        for button in (self.back, self.take, self.again):
            button.setProperty("chip", True)
        self._build()
        self.key.given.connect(self.given)
        self.back.clicked.connect(self.reset)
        self.take.clicked.connect(lambda: self.taken_over.emit(self._wanted))
        self.again.clicked.connect(self.key.start)
        self.key.clicked.connect(self.settle)
        self.settle()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.title, 1)
        line.addWidget(self.others)
        line.addWidget(self.back)
        line.addWidget(self.key)
        self.conflict = QWidget()
        below = QHBoxLayout(self.conflict)
        below.setContentsMargins(12, 0, 0, 2)
        below.setSpacing(6)
        below.addWidget(self.trouble, 1)
        below.addWidget(self.take)
        below.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self.conflict)

    def show_row(self, title: str, keys: tuple[str, ...], *, rebound: bool) -> None:
        """What it does, its keys, and whether the reviewer gave them."""
        self.title.setText(title)
        self.key.show_key(keys[0] if keys else "")
        self.others.setText("   ".join(map(key_sign, keys[1:])))
        self.key.setAccessibleName(self.tr("Key for {act}: {key}").format(act=title, key=self.key.text()))
        self.key.setToolTip(self.tr("Click, then press the new key"))
        self.back.setVisible(rebound)
        self.back.setToolTip(self.tr("Give back the key it came with"))
        self.back.setAccessibleName(self.back.toolTip())
        self.take.setText(self.tr("Take it over"))
        self.again.setText(self.tr("Choose another"))

    def refuse(self, words: str, wanted: str, *, can_take: bool) -> None:
        """Say why that key was not taken, and what can be done."""
        self._wanted = wanted
        self.trouble.setText(words)
        self.take.setVisible(can_take)
        self.conflict.setVisible(True)
        (self.take if can_take else self.again).setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, words: str) -> None:
        """Say something of the row that is not asked; nothing where there are no words."""
        self.trouble.setText(words)
        self.take.setVisible(False)
        self.conflict.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus: in a dialog Qt gives it to a default button alone."""
        held = self.focusWidget()
        if event.key() in _ENTER and isinstance(held, QPushButton) and held.hasFocus():
            held.click()
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """Nothing is asked any longer."""
        self._wanted = ""
        self.conflict.setVisible(False)

    def matches(self, typed: str) -> bool:
        """Whether every word typed stands in the title or the keys."""
        words = " ".join((self.title.text(), self.key.text(), self.others.text())).casefold()
        return all(word in words for word in typed.casefold().split())
