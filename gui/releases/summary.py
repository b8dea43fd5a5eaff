"""What freezing would come to, and what a release holds, in the interface's language."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.errors import filled
from core.jobs.freezing import Draft, Plan
from gui.sentences import sentence


def summary_of(draft: Draft, plan: Plan, folder: Path | None) -> str:
    """Counts, version with its reason, splits, near-duplicates, and where it would stand: a line each."""
    lines = [_counts(len(draft.entries), draft.metrics)]
    fresh = not any(each.error is plan.why for each in plan.obstacles)
    if fresh:
        lines += [_version(str(plan.version)), sentence(plan.why)]
    have = Counter(plan.split_of.values())
    if have:
        lines.append(", ".join(f"{name}: {have[name]}" for name in sorted(have)))
    if plan.near:
        words = QCoreApplication.translate(
            "Releases", "Groups of near-duplicates that lie in more than one split: {count}."
        )
        lines.append(words.format(count=len(plan.near)))
    return "\n".join([*lines, str(folder)] if fresh else lines)


def _counts(articles: int, metrics: int) -> str:
    words = QCoreApplication.translate(
        "Releases",
        "{articles} completed {articles:article|articles} with {metrics} {metrics:metric|metrics}.",
    )
    return filled(words, {"articles": articles, "metrics": metrics})


def _version(version: str) -> str:
    return QCoreApplication.translate("Releases", "It will be version {version}.").format(version=version)
