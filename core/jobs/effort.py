"""How much work a review is: active time, decisions a minute, and what is left of the queue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from statistics import median

from core.jobs.project import Project
from core.record import Record
from core.sheet import Status

_LATEST = 60
"""A stretch is kept at least every minute: so many are an hour of active time at the most."""
_ENOUGH_SECONDS = 60.0
_ENOUGH_ARTICLES = 3


@dataclass(frozen=True, slots=True)
class Pace:
    """Decisions a minute lately, and the active seconds that the articles to do will take.

    Both are None until there is enough to tell; `articles` are those that the second one rests on.
    """

    per_minute: float | None
    seconds_left: float | None
    articles: int = 0


def note_effort(project: Project, article_id: str, *, at: datetime, seconds: float, decisions: int) -> None:
    """Keep a stretch of the reviewer's work at an article, begun at that time."""
    project.store.put_effort(
        article_id, project.layer, project.reviewer, at=at, seconds=seconds, decisions=decisions
    )


def pace(project: Project) -> Pace:
    """The reviewer's pace. What is left is the median article, so that one long break counts for nothing."""
    latest = project.store.stretches(project.layer, project.reviewer, _LATEST)
    seconds = sum(stretch[0] for stretch in latest)
    decisions = sum(stretch[1] for stretch in latest)
    spent = project.store.seconds_by_article(project.layer, project.reviewer)
    counts = project.counts()
    to_do = counts[Status.OPEN] + counts[Status.STARTED]
    return Pace(
        60 * decisions / seconds if seconds >= _ENOUGH_SECONDS else None,
        median(spent) * to_do if len(spent) >= _ENOUGH_ARTICLES else None,
        len(spent),
    )


def effort_record(project: Project) -> Record:
    """All of it in figures; what cannot be told yet is None."""
    seconds, decisions = project.store.effort(project.layer, project.reviewer)
    now = pace(project)
    left = None if now.seconds_left is None else round(now.seconds_left)
    return {
        "active_seconds": round(seconds),
        "decisions": decisions,
        "decisions_per_minute": None if now.per_minute is None else round(now.per_minute, 1),
        "seconds_left": left,
    }


def duration(seconds: float) -> str:
    """Hours and minutes: “2:05 h”, “12 min”."""
    minutes = max(1, round(seconds / 60)) if seconds > 0 else 0
    return f"{minutes // 60}:{minutes % 60:02} h" if minutes >= 60 else f"{minutes} min"
