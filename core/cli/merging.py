"""`merge`: projects of several reviewers, or copies of one, into one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from core.cli.frame import PROJECT, REFUSED, Worked, as_json, as_reviewer, complain, progress, say, write_json
from core.cli.table import table
from core.jobs.merging import ContradictionError, Merge, merge, merge_record, rehearsed
from core.jobs.project import Project

_EXAMPLE: Final = """\
metric-annotator merge team.metrics lin.metrics zhao.metrics --dry-run
metric-annotator merge team.metrics lin.metrics zhao.metrics
metric-annotator merge team.metrics corrected.metrics --re-anchor"""

_SHOWN: Final = {
    "article": "articles",
    "run": "runs",
    "suggestion": "suggestions",
    "decision": "decisions",
    "effort": "stretches of work",
    "assignment": "assignments",
    "filing": "filed cases",
    "result": "results",
    "release": "releases",
}


@click.command(name="merge", cls=Worked, epilog=_EXAMPLE)
@click.argument("into", type=PROJECT)
@click.argument("files", nargs=-1, required=True, type=PROJECT, metavar="FROM...")
@click.option("--dry-run", is_flag=True, help="Say what would come in; write nothing.")
@click.option(
    "--re-anchor",
    is_flag=True,
    help="Make decisions about an article again in its corrected text, by quote and neighbours.",
)
@as_json
@as_reviewer
def merge_projects(
    into: Path, files: tuple[Path, ...], *, dry_run: bool, re_anchor: bool, as_json: bool, reviewer: str
) -> None:
    """Take what is in the projects FROM into the project INTO: articles, suggestions, every decision.

    FROM is only read, and may be open elsewhere. INTO is written in one transaction, counted before it ends:
    all of it or nothing. Merging again changes nothing, and either file can be merged into the other. What is
    one thing for a whole project (gold layer, adjudicators, extractor shown) stays as it is in INTO; what
    cannot be united is said.
    """
    work = rehearsed if dry_run else merge
    with Project.open(into, reviewer) as opened, progress("Merging") as show:
        try:
            found = work(opened, files, show, re_anchor=re_anchor)
        except ContradictionError as error:
            complain(error)
            for place in error.places:
                complain(f"  {place}")
            click.get_current_context().exit(REFUSED)
    if as_json:
        write_json({"dry_run": dry_run, "merged": [merge_record(each) for each in found]})
        return
    for each in found:
        say("\n".join(_told(each, dry_run=dry_run)))


def _told(found: Merge, *, dry_run: bool) -> Iterator[str]:
    counted = [(name, found.rows[each]) for each, name in _SHOWN.items()]
    counted += [(f"decisions of {name}", came) for name, came in found.reviewers.items()]
    rows = [(name, str(came.new), str(came.already)) for name, came in counted if came.new or came.already]
    yield table((str(found.file), "new", "already here"), rows, right=(1, 2))
    for note in found.notes:
        yield f"· {note}"
    if found.anchored is not None:
        yield from (f"· {each}" for each in (*found.anchored.pairs, *found.anchored.left))
    if not found.changed:
        yield "All of it was here already: nothing changed."
    elif dry_run:
        yield "Dry run: nothing was written."
    else:
        yield "Merged, and counted: all of it is there."
