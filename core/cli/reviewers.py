"""`assign` and `adjudicators`: who reviews what, and who sees every layer."""

from __future__ import annotations

from pathlib import Path

import click

from core.cli.frame import PROJECT, Worked, as_json, as_reviewer, say, write_json
from core.cli.table import so_many
from core.errors import KnownError
from core.jobs.listing import Wanted
from core.jobs.project import Project
from core.jobs.searching import query_of

_project = click.argument("project", type=PROJECT)

_EXAMPLE = """\
metric-annotator assign my.metrics --to zhao --find "for:none 刑事" --first 50
metric-annotator assign my.metrics --to lin --article 3f2a9c
metric-annotator assign my.metrics --away-from zhao --find for:zhao"""


@click.command(name="assign", cls=Worked, epilog=_EXAMPLE)
@_project
@click.option("--to", metavar="NAME", help="Give the articles to this reviewer.")
@click.option("--away-from", metavar="NAME", help="Take the articles away from this reviewer.")
@click.option("--find", metavar="QUERY", default="", help="What the window's search field would find.")
@click.option("--article", "ids", metavar="ID", multiple=True, help="An article, by the start of its id.")
@click.option("--first", type=click.IntRange(min=1), metavar="N", help="No more than so many of them.")
@as_json
@as_reviewer
def assign(  # noqa: PLR0913 (each is an option of the command)
    project: Path,
    *,
    to: str | None,
    away_from: str | None,
    find: str,
    ids: tuple[str, ...],
    first: int | None,
    as_json: bool,
    reviewer: str,
) -> None:
    """Give articles of PROJECT to a reviewer, or take them away.

    Without --find and --article, all of them, in the order of import. An article may be given to several
    reviewers; each decides it in his own layer. Who gave what to whom is kept.
    """
    if (to is None) == (away_from is None):
        raise click.UsageError("Say either --to or --away-from.")
    with Project.open(project, reviewer) as opened:
        wanted = Wanted(query=query_of(find, reviewer))
        found = [row.id for row in opened.listing.all(wanted)]
        if ids:
            found = [_whole(found, begun) for begun in ids]
        chosen = found[:first]
        work = opened.reviewers.take_away if to is None else opened.reviewers.assign
        changed = work(chosen, to or away_from or "")
    if as_json:
        write_json(
            {"found": len(chosen), "changed": changed, "reviewer": to or away_from, "given": to is not None}
        )
    else:
        done = f"given to {to}" if to is not None else f"taken away from {away_from}"
        say(f"{so_many(changed, 'article')} {done}, of {len(chosen)} found.")


def _whole(ids: list[str], begun: str) -> str:
    matching = [each for each in ids if each.startswith(begun.lower())]
    if len(matching) != 1:
        raise KnownError(
            "{count} articles have an id that begins with “{id}”: one must. Copy more of it.",
            count=len(matching),
            id=begun,
        )
    return matching[0]


_NAMING = """\
metric-annotator adjudicators my.metrics
metric-annotator adjudicators my.metrics --add zhao --reviewer lin"""


@click.command(name="adjudicators", cls=Worked, epilog=_NAMING)
@_project
@click.option("--add", metavar="NAME", help="Let this reviewer see every layer, too.")
@as_json
@as_reviewer
def adjudicators(project: Path, *, add: str | None, as_json: bool, reviewer: str) -> None:
    """List who sees every layer of PROJECT, or name one more.

    The owner, who made the project, sees them all; whoever does may name others. Everyone else is shown his
    own layer alone.
    """
    with Project.open(project, reviewer) as opened:
        if add is not None:
            opened.reviewers.name_adjudicator(add)
        names = opened.reviewers.adjudicators
    if as_json:
        write_json({"adjudicators": list(names)})
    else:
        for name in names:
            say(name)
