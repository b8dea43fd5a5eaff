"""Sentences about an import: what comes in, what has to wait, what was done."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from core.jobs.importing import ImportReport
from gui.exchange.counts import Counts
from gui.i18n import joined
from gui.sentences import sentence


class ImportWords(QObject):
    """An object of Qt, since only these count in the words of a language."""

    def coming(self, total: Counts, language: str) -> str:
        """What would come in, and what would be left out."""
        return joined(self._coming(total), language)

    def _coming(self, total: Counts) -> Iterator[str]:
        yield self.tr("%n new article(s).", "", total.new)
        if total.metrics:
            yield self.tr("%n metric(s).", "", total.metrics)
        if total.already:
            yield self.tr("%n article(s) here already: not taken twice.", "", total.already)
        if total.lost:
            yield self.tr("%n piece(s) without a place here.", "", total.lost)

    def waiting(self, total: Counts, language: str) -> str:
        """Why some files would not come in; empty where all would."""
        return joined(self._waiting(total), language)

    def _waiting(self, total: Counts) -> Iterator[str]:
        if total.waiting:
            yield self.tr("%n file(s) waiting for labels to get a meaning.", "", total.waiting)
        if total.refused:
            yield self.tr("%n file(s) refused.", "", total.refused)
        if total.unread:
            yield self.tr("%n file(s) not read.", "", total.unread)

    def done(self, report: ImportReport, language: str) -> str:
        """What an import did, and what it refused."""
        return joined(self._done(report), language)

    def _done(self, report: ImportReport) -> Iterator[str]:
        yield self.tr("%n article(s) imported.", "", report.added)
        if report.already:
            yield self.tr("%n already here.", "", report.already)
        if report.annotations:
            yield self.tr("%n gold metric(s) taken over.", "", report.annotations)
        if report.losses:
            yield self.tr("%n piece(s) without a place here.", "", len(report.losses))
        for refusal in report.refused:
            yield sentence(refusal)
