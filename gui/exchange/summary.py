"""Sentences about an import or an export: what comes in or goes out, what has to wait, what was done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject

from core.errors import filled
from core.jobs.exchange import Format, sentence_of
from core.jobs.export import ExportReport
from core.jobs.importing import ImportReport
from gui.exchange.counts import Counts
from gui.i18n import joined, listed, named
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

    def button(self, total: Counts, language: str) -> str:
        """What pressing the button would do."""
        if total.metrics and not total.new:
            return self.tr("Take over %n metric(s)", "", total.metrics)
        articles = self.tr("Import %n article(s)", "", total.new)
        metrics = [self.tr("%n metric(s)", "", total.metrics)] if total.metrics else []
        return listed([articles, *metrics], language)

    def done(self, report: ImportReport, language: str) -> str:
        """What an import did, why it went no further, and what it refused."""
        return joined(self._done(report), language)

    def _done(self, report: ImportReport) -> Iterator[str]:
        if report.broken is not None:
            yield sentence(report.broken)
        yield self.tr("%n article(s) imported.", "", report.added)
        if report.missing:
            yield self.tr("%n did not come in: import the same files again for the rest.", "", report.missing)
        if report.already:
            yield self.tr("%n already here.", "", report.already)
        if report.annotations:
            yield self.tr("%n gold metric(s) taken over.", "", report.annotations)
        if report.losses:
            yield self.tr("%n piece(s) without a place here.", "", len(report.losses))
        for refusal in report.refused:
            yield sentence(refusal)


class ExportWords(QObject):
    """What a format cannot hold, and what an export would come to."""

    def limits(self, form: Format, language: str) -> str:
        """What is lost of every article."""
        lost = (_without_reason(sentence(sentence_of(aspect))) for aspect in sorted(form.loses))
        return named(self.tr("It cannot hold"), listed(lost, language), language)

    def tried(self, tried: ExportReport, language: str) -> str:
        """What would be written, and how much of it would be lost."""
        if not tried.articles:
            return self.tr("There is nothing to write: no article is as you ask for.")
        words = self.tr("%n article(s) with {metrics} {metrics:metric|metrics}.", "", tried.articles)
        lost = (
            self.tr("%n piece(s) would be lost:", "", len(tried.losses))
            if tried.losses
            else self.tr("Nothing would be lost.")
        )
        return joined((filled(words, {"metrics": tried.metrics}), lost), language)


def _without_reason(lost: str) -> str:
    """That the format has no place for it is said once for all of them."""
    return re.split("[:：]", lost)[0].strip()
