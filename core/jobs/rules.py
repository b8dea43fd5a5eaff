"""The rules of our own extractor, and how often each fires and is right on a gold set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice, takewhile
from pathlib import Path
from typing import Any

from core.errors import KnownError
from core.evaluation import Mode, Share, evaluate
from core.extraction.rules import RULES, Rule
from core.formats.results import Listed
from core.jobs.comparing import compared, listed
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_text
from core.jobs.reading import Source, read_file
from core.model import Exclusion, Metric


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """A rule; where it was measured, how often it fired, and how many of those that count were right."""

    rule: Rule
    fired: int | None = None
    share: Share = field(default_factory=Share)

    @property
    def record(self) -> dict[str, Any]:
        """As JSON holds it; without gold there are no figures."""
        record = self.rule._asdict()
        if self.fired is None:
            return record
        share = self.share
        figures = {"right": share.right, "counted": share.of, "precision": share.rate}
        return record | {"fired": self.fired} | figures


def rules_listed() -> tuple[RuleFigures, ...]:
    """Every rule, in the order in which they are written down."""
    return tuple(RuleFigures(rule) for rule in RULES.values())


def rules_measured(gold: Path, articles: Path | None = None) -> tuple[RuleFigures, ...]:
    """Every rule with its record on the gold of a file or folder.

    Gold that holds no texts names them by `file`; they are read out of `articles`, or beside the gold.
    Raises KnownError where gold or a text cannot be read, or both do not belong together.
    """
    folder = articles or (gold if gold.is_dir() else gold.parent)
    fired: Counter[str] = Counter()
    shares: dict[str, Share] = {}
    expected = listed(gold)
    predicted: list[Listed] = []
    for entry in expected:
        text = _text(entry, folder)
        found = extract_text(DEFAULT_EXTRACTOR, text)
        fired.update(each.rule for each in found.metrics)
        fired.update(each.rule for each in found.exclusions)
        metrics = [each.metric for each in entry.metrics]
        for exclusion, right in _judged(found.exclusions, metrics):
            known = shares.get(exclusion.rule, Share())
            shares[exclusion.rule] = Share(known.right + right, known.of + 1)
        predicted.append(Listed(entry.names, "", len(text), text, found.metrics, ()))
    shares.update(evaluate(compared(predicted, expected).pairs).rules(Mode.STRICT))
    return tuple(RuleFigures(rule, fired[name], shares.get(name, Share())) for name, rule in RULES.items())


def _text(entry: Listed, folder: Path) -> str:
    if entry.text is not None:
        return entry.text
    file = folder / entry.file
    if not file.is_file():
        raise KnownError("{path} does not exist. Check the name and try again.", path=file)
    incoming = read_file(Source(file, entry.file))
    if incoming.refused is not None:
        raise incoming.refused
    return incoming.entries[0].article.text


def _judged(exclusions: Iterable[Exclusion], gold: Iterable[Metric]) -> Iterator[tuple[Exclusion, bool]]:
    """Each exclusion and whether gold has no metric in it; where gold is in doubt, it is left out."""
    metrics = sorted(gold, key=lambda metric: metric.span)
    at = 0
    for exclusion in sorted(exclusions, key=lambda each: each.span):
        while at < len(metrics) and metrics[at].span.end <= exclusion.span.start:
            at += 1
        behind = islice(metrics, at, None)
        touched = list(takewhile(lambda each: each.span.start < exclusion.span.end, behind))  # noqa: B023 (used at once)
        if not any(metric.doubt is not None for metric in touched):
            yield exclusion, not touched
