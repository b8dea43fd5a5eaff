"""How far a project is, in figures that a person or a machine can read."""

from __future__ import annotations

from core.jobs.bias import BiasFigures, bias_record, bias_report
from core.jobs.effort import effort_record
from core.jobs.project import Project
from core.record import Record


def status_of(project: Project, bias: BiasFigures | None = None) -> Record:
    """Articles in all and by status, as the reviewer's own layer has them; the gold, and layers in sight.

    And his effort; where bias control has anything to say of his layer, that, too: taken from the project
    unless it is given.
    """
    counts = project.counts()
    figures = bias_report(project, project.layer) if bias is None else bias
    return {
        "project": project.name,
        "articles": sum(counts.values()),
        **{status.value: number for status, number in counts.items()},
        "reviewer": project.reviewer,
        "gold": project.gold_layer,
        "layers": list(project.layers_in_sight),
        "effort": effort_record(project),
        **({"bias": bias_record(figures)} if figures.any else {}),
    }
