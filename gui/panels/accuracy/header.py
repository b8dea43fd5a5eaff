"""The line above the figures: what is measured against what, in which mode, over how much."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from core.jobs.evaluate import Evaluation, Mode
from core.jobs.releases import Release
from gui.panels.accuracy.switch import ModeSwitch
from gui.panels.accuracy.words import extractor_name
from gui.theme import Theme

_DRAFT = "draft"


class AccuracyHeader(QWidget):
    """The gold is a draft, which is a layer, or a release.

    Signals: `gold_chosen(layer)`, `release_chosen(Release)`, `mode_changed(Mode)`, `recompute_clicked()`,
    `report_clicked()`.
    """

    gold_chosen = Signal(str)
    release_chosen = Signal(object)
    mode_changed = Signal(object)
    recompute_clicked = Signal()
    report_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gold_label = QLabel()
        self.gold = QComboBox()
        self.extractor = QLabel()
        self.switch = ModeSwitch(theme)
        self.summary = QLabel()
        self.recompute = QPushButton()
        self.report = QPushButton()
        self._shown: Evaluation | None = None
        self._closed = ""
        self._build()
        self._retranslate()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        for label in (self.gold_label, self.extractor, self.summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("muted", True)
        self.recompute.setProperty("quiet", True)
        left: tuple[QWidget, ...] = (self.gold_label, self.gold, self.extractor, self.switch)
        right: tuple[QWidget, ...] = (self.summary, self.recompute, self.report)
        for widget in left:
            layout.addWidget(widget)
        layout.insertSpacing(3, 12)
        layout.addStretch(1)
        for widget in right:
            layout.addWidget(widget)
        self.gold.activated.connect(self._on_gold_activated)
        self.switch.changed.connect(self.mode_changed)
        self.recompute.clicked.connect(self.recompute_clicked)
        self.report.clicked.connect(self.report_clicked)

    def show_layers(self, layers: tuple[str, ...], gold: str, closed: str = "") -> None:
        """The layers that can be gold, and the one that is measured against.

        `closed` is the project's gold where the reviewer may not see it: then it is his own that is measured.
        """
        self._closed = closed
        self._say_closed()
        self.gold.clear()
        self.gold.addItems(list(layers))
        self.gold.setCurrentText(gold)
        self.gold.setEnabled(len(layers) > 1)

    def show_releases(self, releases: tuple[Release, ...], chosen: Release | None) -> None:
        """The releases that can be measured against besides, and the one that is; None: a layer."""
        if releases:
            self.gold.insertSeparator(self.gold.count())
            self.gold.setEnabled(True)
        for each in releases:
            self.gold.addItem(each.title, each)
            if each == chosen:
                self.gold.setCurrentIndex(self.gold.count() - 1)

    def _on_gold_activated(self) -> None:
        release = self.gold.currentData()
        if release is None:
            self.gold_chosen.emit(self.gold.currentText())
        else:
            self.release_chosen.emit(release)

    def _say_closed(self) -> None:
        self.gold_label.setText(self.tr("Your layer") if self._closed else self.tr("Gold"))
        words = self.tr(
            "The gold “{layer}” is closed to you before adjudication: the figures are against your own layer."
        )
        plain = self.tr(
            "The figures are measured against this layer, a draft, or against a release. Another layer is the"
            " gold at once, for the whole project; undo does not take it back: choose the former layer again."
        )
        self.gold.setToolTip(words.format(layer=self._closed) if self._closed else plain)
        self.gold_label.setToolTip(self.gold.toolTip())

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Say what the figures rest on."""
        self._shown = evaluation
        self._say()

    def _say(self) -> None:
        self.recompute.setEnabled(self._shown is not None)
        self.report.setEnabled(self._shown is not None)
        if self._shown is None:
            self.extractor.setText("")
            self.summary.setText("")
            return
        settings = self._shown.settings
        gold = self.tr("draft") if settings.gold == _DRAFT else settings.release
        against = self.tr("against {extractor}").format(extractor=extractor_name(settings))
        self.extractor.setText(" · ".join(words for words in (gold, against) if words))
        articles = self.tr("%n article(s)", "", len(self._shown.articles))
        metrics = self.tr("%n metric(s)", "", self._shown.counts(Mode.STRICT).pos)
        self.summary.setText(f"{articles} · {metrics}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._say_closed()
        self.gold.setAccessibleName(self.tr("The gold: a layer, or a release"))
        self.recompute.setText(self.tr("Recompute"))
        self.report.setText(self.tr("Report…"))
        self._say()
