"""The line above the figures: what is measured against what, in which mode, over how much."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from core.jobs.evaluate import Evaluation, Mode
from core.jobs.releases import Release
from gui.choice import Choice
from gui.layers import layer_name
from gui.panels.accuracy.switch import ModeSwitch
from gui.panels.accuracy.words import extractor_name
from gui.theme import Theme

_DRAFT = "draft"


class AccuracyHeader(QWidget):
    """What is measured against is a draft, which is a layer, or a release; choosing it changes nothing else.

    Signals: `layer_chosen(layer)`, `release_chosen(Release)`, `hold_clicked()` where the layer shown is to be
    the gold, `mode_changed(Mode)`, `recompute_clicked()`, `report_clicked()`.
    """

    layer_chosen = Signal(str)
    hold_clicked = Signal()
    release_chosen = Signal(object)
    mode_changed = Signal(object)
    recompute_clicked = Signal()
    report_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gold_label = QLabel()
        self.gold = Choice()
        self.hold = QPushButton()
        self.extractor = QLabel()
        self.switch = ModeSwitch(theme)
        self.summary = QLabel()
        self.recompute = QPushButton()
        self.report = QPushButton()
        self._shown: Evaluation | None = None
        self._closed = self._gold = ""
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
        self.hold.hide()
        left: tuple[QWidget, ...] = (self.gold_label, self.gold, self.hold, self.extractor, self.switch)
        right: tuple[QWidget, ...] = (self.summary, self.recompute, self.report)
        for widget in left:
            layout.addWidget(widget)
        layout.insertSpacing(4, 12)
        layout.addStretch(1)
        for widget in right:
            layout.addWidget(widget)
        self.gold.activated.connect(self._on_gold_activated)
        self.hold.clicked.connect(self.hold_clicked)
        self.switch.changed.connect(self.mode_changed)
        self.recompute.clicked.connect(self.recompute_clicked)
        self.report.clicked.connect(self.report_clicked)

    def show_layers(
        self, layers: tuple[str, ...], measured: str, *, gold: str = "", closed: str = ""
    ) -> None:
        """The layers that can be measured against, the one that is, and the one that is the gold.

        `closed` is the project's gold where the reviewer may not see it: then it is his own that is measured.
        """
        self._closed, self._gold = closed, gold
        self._say_choice()
        self.gold.clear()
        for layer in layers:
            self.gold.addItem(layer_name(layer), layer)
        self.gold.setCurrentIndex(self.gold.findData(measured))
        self.hold.setVisible(measured != gold)
        self.gold.setEnabled(len(layers) > 1)

    def show_releases(self, releases: tuple[Release, ...], chosen: Release | None) -> None:
        """The releases that can be measured against besides, and the one that is; None: a layer."""
        if releases:
            self.gold.insertSeparator(self.gold.count())
            self.gold.setEnabled(True)
        if chosen is not None:
            self.hold.hide()
        for each in releases:
            self.gold.addItem(each.title, each)
            if each == chosen:
                self.gold.setCurrentIndex(self.gold.count() - 1)

    def _on_gold_activated(self) -> None:
        chosen = self.gold.currentData()
        if isinstance(chosen, str):
            self.layer_chosen.emit(chosen)
        else:
            self.release_chosen.emit(chosen)

    def _say_choice(self) -> None:
        self.gold_label.setText(self.tr("Your layer") if self._closed else self.tr("Against"))
        words = self.tr(
            "The gold “{layer}” is closed to you before adjudication: the figures are against your own layer."
        )
        plain = self.tr(
            "The figures are measured against this layer, a draft, or against a release. Choosing another"
            " changes what is shown here alone; the project's gold is the layer “{layer}”."
        )
        gold = layer_name(self._closed or self._gold)
        closed = words.format(layer=gold) if self._closed else plain.format(layer=gold)
        self.gold.setToolTip(closed)
        self.gold_label.setToolTip(closed)

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
        gold = self.tr("draft") if settings.gold == _DRAFT else ""  # a release is named by the choice
        extractor = self.tr("extractor {extractor}").format(extractor=extractor_name(settings))
        self.extractor.setText(" · ".join(words for words in (gold, extractor) if words))
        articles = self.tr("%n article(s)", "", len(self._shown.articles))
        metrics = self.tr("%n metric(s)", "", self._shown.counts(Mode.STRICT).pos)
        self.summary.setText(f"{articles} · {metrics}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._say_choice()
        for place in range(self.gold.count()):
            if isinstance(layer := self.gold.itemData(place), str):
                self.gold.setItemText(place, layer_name(layer))
        self.gold.setAccessibleName(self.tr("What is measured against: a layer, or a release"))
        self.hold.setText(self.tr("Hold this layer for gold…"))
        self.recompute.setText(self.tr("Recompute"))
        self.report.setText(self.tr("Report…"))
        self._say()
