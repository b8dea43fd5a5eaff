"""`freeze`, `releases`, `verify` and `changes`: frozen gold sets, made, listed, checked and compared."""

from __future__ import annotations

from pathlib import Path

import click

from core.cli.frame import (
    FILES,
    FOLDER,
    PROJECT,
    REFUSED,
    Worked,
    as_json,
    as_reviewer,
    complain,
    progress,
    say,
    write_json,
)
from core.cli.table import so_many, table, visible_lines
from core.errors import KnownError
from core.jobs.freezing import Draft, Plan, freeze, own_guideline, planned, read_draft, terms_of
from core.jobs.project import Project
from core.jobs.releases import (
    Release,
    check_folder,
    check_release,
    compare,
    folder_of,
    near_duplicates_of,
    releases,
)
from core.record import Record

_project = click.argument("project", type=PROJECT)

_NEAR = "In more than one split: {} of near-duplicate articles; manifest.json names them."

_FREEZE = """\
metric-annotator freeze my.metrics gold-1.0.0 --licence CC-BY-4.0
metric-annotator freeze my.metrics gold-1.1.0 --splits train=8,dev=1,test=1 --seed 7
metric-annotator freeze my.metrics gold-1.1.0 --plan"""


@click.command(name="freeze", cls=Worked, epilog=_FREEZE)
@_project
@click.argument("folder", type=FOLDER)
@click.option("--name", metavar="NAME", help="Of the release; else the newest one's, or the project's.")
@click.option("--splits", metavar="NAME=PART,…", help="By article; else the parent's, or dev=1,test=1.")
@click.option("--seed", type=int, help="Decides which article goes where; else the parent's, or 0.")
@click.option("--licence", "licences", metavar="ID", multiple=True, help="As SPDX has it; may be repeated.")
@click.option("--guideline", type=FILES, metavar="FILE.md", help="The guideline that it was annotated by.")
@click.option("--plan", "only_plan", is_flag=True, help="Say what would be frozen, and write nothing.")
@as_json
@as_reviewer
def freeze_project(  # noqa: PLR0913 (each is an option of the command)
    project: Path,
    folder: Path,
    *,
    name: str | None,
    splits: str | None,
    seed: int | None,
    licences: tuple[str, ...],
    guideline: Path | None,
    only_plan: bool,
    as_json: bool,
    reviewer: str,
) -> None:
    """Freeze the gold of PROJECT into the new FOLDER: a release, which never changes.

    Only completed articles are in it. Its version follows from what changed since the release of the same
    name before it. An open planted error or an open gate is refused, and so is a set that has not changed.
    """
    with Project.open(project, reviewer) as opened, progress("Freezing") as show:
        terms = terms_of(opened, name, splits, seed, licences)
        if guideline is not None:
            terms = own_guideline(terms, guideline)
        if only_plan:
            draft = read_draft(opened, show)
            _tell_plan(draft, planned(draft, terms), as_json=as_json)
            return
        done = freeze(opened, terms, folder, show)
        found, near = len(opened.store.held(done)), near_duplicates_of(done)
    if as_json:
        write_json({**_record(done, done.folder), "articles": found})
    else:
        say(f"{done.title}: {so_many(found, 'article')} frozen in {folder}.")
    if near:
        complain(_NEAR.format(so_many(near, "group")))


def _tell_plan(draft: Draft, plan: Plan, *, as_json: bool) -> None:
    obstacles = [str(each.error) for each in plan.obstacles]
    if as_json:
        write_json(
            {
                "articles": len(draft.entries),
                "metrics": draft.metrics,
                "version": str(plan.version),
                "why": str(plan.why),
                "near_duplicates": [list(group) for group in plan.near],
                "obstacles": obstacles,
            }
        )
    else:
        held = f"{so_many(len(draft.entries), 'article')} with {so_many(draft.metrics, 'metric')}"
        say(f"{held} would be {plan.version}.")
        if str(plan.why) not in obstacles:
            say(str(plan.why))
        if plan.near:
            complain(_NEAR.format(so_many(len(plan.near), "group")))
        for each in obstacles:
            complain(each)
    if obstacles:
        click.get_current_context().exit(REFUSED)


_LIST = """\
metric-annotator releases my.metrics
metric-annotator releases my.metrics --verify"""


@click.command(name="releases", cls=Worked, epilog=_LIST)
@_project
@click.option("--verify", is_flag=True, help="Check every byte of each against its hashes.")
@as_json
@as_reviewer
def list_releases(project: Path, *, verify: bool, as_json: bool, reviewer: str) -> None:
    """List what was frozen from PROJECT, the newest first.

    With --verify, each folder is checked against its own hashes and against what the project remembers.
    """
    with Project.open(project, reviewer) as opened:
        found = [(each, folder_of(opened, each), len(opened.store.held(each))) for each in releases(opened)]
        troubles = {each.key: check_release(opened, each) for each, _, _ in found} if verify else {}
    if as_json:
        for each, folder, articles in found:
            more = {"differences": [str(error) for error in troubles[each.key]]} if verify else {}
            write_json({**_record(each, folder), "articles": articles, **more})
    else:
        rows = [
            (each.title, str(articles), f"{each.at:%Y-%m-%d %H:%M}", each.content[:12], str(folder))
            for each, folder, articles in found
        ]
        say(table(("release", "articles", "frozen (UTC)", "content", "folder"), rows, right=(1,)))
    _complain([error for each in troubles.values() for error in each])


def _record(release: Release, folder: Path) -> Record:
    return {
        "name": release.name,
        "version": ".".join(map(str, release.version)),
        "frozen": release.at.isoformat(),
        "content_sha256": release.content,
        "folder": str(folder),
    }


def _complain(differences: list[KnownError]) -> None:
    for error in differences:
        complain(error)
    if differences:
        click.get_current_context().exit(REFUSED)


@click.command(name="verify", cls=Worked, epilog="metric-annotator verify gold-1.0.0")
@click.argument("folder", type=FOLDER)
@as_json
def verify_folder(folder: Path, *, as_json: bool) -> None:
    """Check the release in FOLDER: every file, and the content as a whole, against their hashes."""
    differences = check_folder(folder)
    if as_json:
        write_json({"folder": str(folder), "differences": [str(error) for error in differences]})
    elif not differences:
        say(f"{folder} is what was frozen.")
    _complain(list(differences))


@click.command(name="changes", cls=Worked, epilog="metric-annotator changes gold-1.0.0 gold-1.1.0")
@click.argument("before", type=FOLDER)
@click.argument("after", type=FOLDER)
def changes(before: Path, after: Path) -> None:
    """Say what release AFTER changed against release BEFORE, article by article, as Markdown.

    Both are folders of releases, one made from the other or not.
    """
    click.echo(visible_lines(compare(before, after)).encode(), nl=False)
