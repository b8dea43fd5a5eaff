"""`adjudicate`: what is left where reviewers differ, and all on which they agree taken over as gold."""

from __future__ import annotations

from pathlib import Path

import click

from core.cli.frame import PROJECT, Worked, as_json, as_reviewer, progress, say, write_json
from core.cli.table import shortened, so_many, table
from core.jobs.adjudication import Adjudication, Outline, accept_all_agreed, check_doubled
from core.jobs.project import ADJUDICATED, Project

_EXAMPLE = """\
metric-annotator adjudicate my.metrics --list
metric-annotator adjudicate my.metrics --agreed --reviewer lin
metric-annotator adjudicate my.metrics --hold-for-gold --reviewer lin"""

_WIDE = 44


@click.command(name="adjudicate", cls=Worked, epilog=_EXAMPLE)
@click.argument("project", type=PROJECT)
@click.option("--list", "listing", is_flag=True, help="List what is left; nothing is changed.")
@click.option("--agreed", is_flag=True, help="Take over all on which all agree, one step an article.")
@click.option("--hold-for-gold", is_flag=True, help="Let the adjudicated layer be the project's gold.")
@as_json
@as_reviewer
def adjudicate(
    project: Path, *, listing: bool, agreed: bool, hold_for_gold: bool, as_json: bool, reviewer: str
) -> None:
    """Adjudicate the articles of PROJECT that two reviewers or more have completed.

    What is ruled stands in the layer “adjudicated”, under the name of --reviewer, who has to be one who sees
    every layer; the reviewers' own layers stay as they are. With --agreed an article without differences is
    complete at once. The differences themselves are ruled in the window (Ctrl+4).
    """
    if not (listing or agreed or hold_for_gold):
        raise click.UsageError("Say --list, --agreed or --hold-for-gold.")
    with Project.open(project, reviewer) as opened:
        check_doubled(opened)
        work = Adjudication(opened)
        taken = None
        if agreed:
            with progress("Taking over", beside_output=True) as show:
                taken = accept_all_agreed(work, show)
        if hold_for_gold:
            work.hold_for_gold()
        found = tuple(work.outlines())
        gold = opened.gold_layer
    if as_json:
        write_json({"gold_layer": gold, "taken": taken, "articles": [_record(each) for each in found]})
        return
    if taken is not None:
        say(f"{so_many(taken, 'metric')} taken over into the layer “{ADJUDICATED}”.")
    say(_listed(found) if listing else _summary(found))
    if hold_for_gold:
        say(f"The project's gold is the layer “{gold}” from now on.")
    if gold != ADJUDICATED:
        say(f"The project's gold is the layer “{gold}”; --hold-for-gold makes it “{ADJUDICATED}”.")


def _record(each: Outline) -> dict[str, object]:
    return {
        "article": each.article,
        "title": each.title,
        "differences": each.differences,
        "left": each.left,
        "agreed_left": each.agreed_left,
        "complete": each.complete,
    }


def _listed(found: tuple[Outline, ...]) -> str:
    rows = [
        (
            each.article[:12],
            shortened(each.title, _WIDE),
            *map(str, (each.differences, each.left, each.agreed_left)),
            "complete" if each.done else "to do",
        )
        for each in found
    ]
    head = ("article", "title", "differences", "left", "agreed left", "state")
    return f"{table(head, rows, right=(2, 3, 4))}\n{_summary(found)}"


def _summary(found: tuple[Outline, ...]) -> str:
    done = sum(each.done for each in found)
    left, agreed_left = sum(each.left for each in found), sum(each.agreed_left for each in found)
    return (
        f"{done} of {so_many(len(found), 'article')} adjudicated; left:"
        f" {so_many(left, 'difference')}, {so_many(agreed_left, 'agreed metric')}."
    )
