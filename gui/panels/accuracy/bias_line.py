"""What bias control says about the figures below: recall blind and assisted, planted errors caught."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from core.jobs.bias import BiasFigures
from core.jobs.evaluate import Share
from gui.panels.accuracy.words import percent


class BiasLine(QLabel):
    """Hidden where no completed article was dealt."""

    def __init__(self) -> None:
        super().__init__()
        self._figures = BiasFigures()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("muted", True)
        self.setContentsMargins(16, 0, 16, 8)
        self._say()

    def show_figures(self, figures: BiasFigures) -> None:
        """Say these; nothing where there is nothing to say."""
        self._figures = figures
        self._say()

    def _say(self) -> None:
        figures = self._figures
        parts = [
            self.tr("Recall blind {share}").format(share=self._share(figures.blind)),
            self.tr("assisted {share}").format(share=self._share(figures.assisted)),
            self.tr("found unaided {share}").format(share=self._share(figures.unaided)),
            self.tr("planted errors caught {share}").format(share=self._share(figures.plants)),
        ]
        if figures.standing:
            parts.append(self.tr("%n still in the gold", "", figures.standing))
        self.setText(" · ".join(parts))
        self.setToolTip(self._about())
        self.setVisible(figures.any)

    def _share(self, share: Share) -> str:
        """A share in percent with its counts; a dash where there is nothing to count."""
        if share.rate is None:
            return percent(None)
        words = self.tr("{rate} % ({right} of {of})")
        return words.format(rate=percent(share.rate), right=share.right, of=share.of)

    def _about(self) -> str:
        blind = self.tr("%n article(s) were read blind", "", self._figures.blind_articles)
        assisted = self.tr("%n with suggestions", "", self._figures.assisted_articles)
        return "\n".join(
            (
                f"{blind} · {assisted}",
                self.tr(
                    "Recall blind: the extractor against what was found before its suggestions were shown."
                ),
                self.tr("Assisted: against gold made with them. Much higher means that reviewers follow it."),
                self.tr("Found unaided: what of the later gold the reviewer had found alone."),
                self.tr("Planted errors caught: those not taken in when the article was first completed."),
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
