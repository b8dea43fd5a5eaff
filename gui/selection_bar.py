"""What selected words can become, offered beside them: a bar that takes no focus and hides no selection."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.schema import schema
from gui.buttons import CapButton, KindChip, RestingButton, shift_held
from gui.flow import FlowLayout
from gui.paint import key_sign
from gui.workspace import Workspace

_EDGE, _GAP, _BESIDE = 8, 4, 6
_ROUND = 9


class SelectionBar(QWidget):
    """Kinds, roles and “no metric”, each with its key.

    Signals: `kind_chosen(kind)`; `role_chosen(role, shared)`, shared where Shift was held: the whole sentence
    gets it; `rejected()`.
    """

    kind_chosen = Signal(str)
    role_chosen = Signal(str, bool)
    rejected = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.kinds: dict[str, KindChip] = {}
        self.roles: dict[str, CapButton] = {}
        self.reject = CapButton(workspace.theme)
        self._rows = [FlowLayout(gap=_GAP), FlowLayout(gap=_GAP)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        layout.setSpacing(_GAP)
        for row in self._rows:
            layout.addLayout(row)
        self.reject.clicked.connect(self.rejected)
        self.renew()
        self.hide()

    def renew(self) -> None:
        """Make the buttons anew: other kinds and roles are in force."""
        for old in (*self.kinds.values(), *self.roles.values()):
            old.setParent(None)
            old.deleteLater()
        theme = self._workspace.theme
        kinds, roles = self._rows
        self.kinds = {kind.id: KindChip(theme, kind.id) for kind in schema().kinds}
        self.roles = {role.id: CapButton(theme) for role in schema().roles}
        roles.removeWidget(self.reject)
        for name, chip in self.kinds.items():
            kinds.addWidget(chip)
            chip.clicked.connect(lambda _=False, name=name: self.kind_chosen.emit(name))
        for name, button in self.roles.items():
            roles.addWidget(button)
            button.clicked.connect(lambda _=False, name=name: self.role_chosen.emit(name, shift_held()))
        roles.addWidget(self.reject)

    def offer(self, *, roles: bool, rejectable: bool) -> None:
        """Say what is offered: roles where a metric is current, “no metric” where a number is selected."""
        language, keys = self._workspace.language, self._workspace.keys
        for kind in schema().kinds:
            chip, name = self.kinds[kind.id], kind.name(language)
            chip.setText(f"{key_sign(keys.get(f'kind:{kind.id}', ''))} {name}".strip())
            chip.setToolTip(self.tr("The selection becomes a metric: {kind}").format(kind=name))
            chip.setAccessibleName(name)
        for role in schema().roles:
            button, name = self.roles[role.id], role.name(language)
            button.show_as(name, key_sign(keys.get(f"role:{role.id}", "")))
            about = self.tr("The selection becomes {role} of the current metric").format(role=name)
            button.setToolTip(
                about + "\n" + self.tr("With Shift: of every metric of its sentence that lacks it")
            )
            button.setVisible(roles)
        self.reject.show_as(self.tr("no metric"), key_sign(keys.get("reject", "")))
        self.reject.setToolTip(self.tr("The number in the selection is no metric"))
        self.reject.setVisible(rejectable)
        self.setAccessibleName(self.tr("What the selection can become"))

    def stand_by(self, words: Sequence[QRect], room: QRect) -> bool:
        """Show it near the end of the words, wholly in the room, over none of them; else False."""
        inner = room.adjusted(_BESIDE, _BESIDE, -_BESIDE, -_BESIDE)
        size = self._fit(inner.width())
        place = place_by(size, words, inner)
        if place is None:
            self.hide()
            return False
        self.setGeometry(QRect(place, size))
        self.show()
        self.raise_()
        return True

    def _fit(self, width: int) -> QSize:
        rows = ([*self.kinds.values()], [*self.roles.values(), self.reject])
        shown = [[button for button in row if not button.isHidden()] for row in rows]
        wanted = max(sum(b.sizeHint().width() + _GAP for b in row) - _GAP for row in shown if row)
        inner = min(wanted, width - 2 * _EDGE)
        heights = [flow.heightForWidth(inner) for flow, row in zip(self._rows, shown, strict=True) if row]
        return QSize(inner + 2 * _EDGE, sum(heights) + _GAP * (len(heights) - 1) + 2 * _EDGE)

    def set_theme(self) -> None:
        """Paint in the workspace's theme from now on."""
        buttons: tuple[RestingButton, ...] = (*self.kinds.values(), *self.roles.values(), self.reject)
        for button in buttons:
            button.set_theme(self._workspace.theme)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Between the buttons nothing is meant, least of all the text below."""
        event.accept()

    mouseReleaseEvent = mouseMoveEvent = mouseDoubleClickEvent = mousePressEvent

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._workspace.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.faint, 1))
            painter.setBrush(theme.chrome)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)


def place_by(size: QSize, words: Sequence[QRect], room: QRect) -> QPoint | None:
    """Below the last row of the words, else above the first, else beside them; None without room."""
    if not words or size.width() > room.width():
        return None
    first, last = words[0], words[-1]
    left = min(max(last.right() - size.width() // 2, room.left()), room.right() + 1 - size.width())
    places = (
        QPoint(left, last.bottom() + _BESIDE),
        QPoint(left, first.top() - _BESIDE - size.height()),
        QPoint(last.right() + _BESIDE, last.top()),
    )
    for place in places:
        bar = QRect(place, size)
        if room.contains(bar) and not any(bar.intersects(rect) for rect in words):
            return place
    return None
