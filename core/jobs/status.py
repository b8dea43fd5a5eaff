"""How far a project is, in figures that a person or a machine can read."""

from __future__ import annotations

from core.jobs.project import Project
from core.record import Record


def status_of(project: Project) -> Record:
    """Articles in all and by status, as the reviewer's own layer has them; layers, and which one is gold."""
    counts = project.counts()
    return {
        "project": project.name,
        "articles": sum(counts.values()),
        **{status.value: number for status, number in counts.items()},
        "reviewer": project.reviewer,
        "gold": project.gold_layer,
        "layers": list(project.layers()),
    }
