"""The question how the gold is to be frozen: it shows what would be, and what stands in the way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from core.errors import KnownError
from core.jobs.freezing import Draft, Plan, Terms, freeze, planned, read_draft
from core.jobs.releases import Release
from gui.long_names import Wrapped
from gui.project_work import Place, ProjectWork
from gui.releases.freeze_fields import FreezeFields
from gui.releases.obstacles import Obstacles
from gui.releases.summary import summary_of
from gui.sentences import sentence

_WIDE = 560
_PAUSE = 150


class FreezeDialog(QDialog):
    """Reads the gold behind itself while the person fills in the fields; only then it can be frozen.

    Signals: `frozen(Release)`; `open_requested(article_id)` for the way to what stands in it.
    """

    frozen = Signal(object)
    open_requested = Signal(str)

    def __init__(self, work: ProjectWork, place: Place, terms: Terms, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._work, self._place = work, place
        self._draft: Draft | None = None
        self._plan: Plan | None = None
        self._folder: Path | None = None
        self._freezing = False
        self._layer = ""
        self.fields = FreezeFields(terms, place.path.parent)
        self.summary, self.trouble = Wrapped(), Wrapped()
        self.obstacles = Obstacles()
        self.progress = QProgressBar()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.freeze_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()
        self._retranslate()
        self._read()

    def _build(self) -> None:
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # made before the style sheet holds, they have some of Fusion's
        self.freeze_button.setProperty("primary", True)
        for label, look in ((self.summary, "muted"), (self.trouble, "trouble")):
            label.setProperty(look, True)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for widget in (self.fields, self.summary, self.obstacles, self.trouble, self.progress):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(_WIDE)
        self.trouble.hide()

    def _connect(self) -> None:
        self.buttons.accepted.connect(self._freeze)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _: self._work.stop())
        self.fields.edited.connect(self._pause.start)
        self._pause.timeout.connect(self._show_plan)
        self._work.progressed.connect(self._on_progressed)
        self.obstacles.open_clicked.connect(self._on_open)

    def name_layer(self, layer: str) -> None:
        """Say which layer is the gold that would be frozen."""
        self._layer = layer
        self._retranslate()

    # -- reading, and what it comes to

    def _read(self) -> None:
        self._plan = None
        self.progress.setRange(0, 0)
        self.progress.show()
        self._work.run(self._place, read_draft, self._on_read, self._on_failed)
        self._say()

    def _on_read(self, draft: Draft) -> None:
        self._draft = draft
        self.progress.hide()
        self._show_plan()

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show_plan(self) -> None:
        if self._draft is None or self._freezing:
            return
        self._pause.stop()
        self._plan, self._folder = None, None
        self.trouble.hide()
        try:
            terms = self.fields.terms()
            self._plan = planned(self._draft, terms)
            self._folder = self.fields.target(str(self._plan.version))
        except KnownError as error:
            self._complain(error)
        self._say()

    def _say(self) -> None:
        plan, draft = self._plan, self._draft
        self.freeze_button.setEnabled(plan is not None and not plan.obstacles and not self._freezing)
        self.obstacles.show_obstacles(() if plan is None else plan.obstacles)
        if draft is None:
            self.summary.setText(self.tr("Reading the gold…") if self._work.busy else "")
        elif plan is not None:
            self.summary.setText(summary_of(draft, plan, self._folder))
        else:
            self.summary.clear()
        self._fit()

    def _complain(self, error: KnownError) -> None:
        self.trouble.setText(sentence(error))
        self.trouble.show()

    def _fit(self) -> None:
        """As high as its words need in that width: a dialog does not find out by itself."""
        if self.isVisible():
            QTimer.singleShot(0, self, lambda: self.resize(self.width(), self.heightForWidth(self.width())))

    # -- freezing

    def _freeze(self) -> None:
        folder = self._folder
        if self._plan is None or folder is None:
            return
        terms = self.fields.terms()
        self._freezing = True
        self.fields.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._say()
        self._work.run(
            self._place,
            lambda project, progress: freeze(project, terms, folder, progress),
            self._on_frozen,
            self._on_failed,
        )

    def _on_frozen(self, release: Release) -> None:
        self.accept()
        self.frozen.emit(release)

    def _on_failed(self, error: KnownError) -> None:
        self._freezing = False
        self.fields.setEnabled(True)
        self.progress.hide()
        self._complain(error)
        self._say()

    def _on_open(self, article_id: str) -> None:
        self.reject()
        self.open_requested.emit(article_id)

    # -- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        title = self.tr("Freeze the gold: the layer “{layer}”")
        self.setWindowTitle(title.format(layer=self._layer) if self._layer else self.tr("Freeze the gold"))
        self.freeze_button.setText(self.tr("Freeze"))
        self.progress.setAccessibleName(self.tr("Reading the gold"))
