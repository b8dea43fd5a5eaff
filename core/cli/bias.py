"""`bias`: articles that come blind or with planted errors, and a table of the figures they give."""

from __future__ import annotations

from pathlib import Path

import click

from core.cli.frame import PROJECT, Worked, as_json, as_reviewer, say, write_json
from core.cli.table import so_many, table
from core.jobs.bias import BiasFigures, Shares, set_shares, shares_of
from core.jobs.evaluate import Share, percent
from core.jobs.project import Project

_EXAMPLE = """\
metric-annotator bias my.metrics --blind 0.1 --planted 0.1 --seed 7
metric-annotator bias my.metrics"""


@click.command(name="bias", cls=Worked, epilog=_EXAMPLE)
@click.argument("project", type=PROJECT)
@click.option("--blind", type=float, metavar="SHARE", help="Articles that come without suggestions, 0 to 1.")
@click.option("--planted", type=float, metavar="SHARE", help="Articles with planted errors, 0 to 1.")
@click.option("--seed", type=int, metavar="NUMBER", help="Decides which articles; the same, the same ones.")
@as_json
@as_reviewer
def bias(
    project: Path,
    *,
    blind: float | None,
    planted: float | None,
    seed: int | None,
    as_json: bool,
    reviewer: str,
) -> None:
    """Say, or set, what share of PROJECT comes blind and what share with planted errors.

    It holds for articles that a reviewer has not opened yet. What is not given stays as it is. `status` and
    `evaluate --project` show what came of it.
    """
    with Project.open(project, reviewer) as opened:
        now = shares_of(opened)
        wanted = Shares(
            now.blind if blind is None else blind,
            now.planted if planted is None else planted,
            now.seed if seed is None else seed,
        )
        set_shares(opened, wanted)
    if as_json:
        write_json({"blind": wanted.blind, "planted": wanted.planted, "seed": wanted.seed})
    else:
        say(
            f"{percent(wanted.blind)} of the articles come blind, {percent(wanted.planted)} with planted"
            f" errors (seed {wanted.seed})."
        )


def bias_table(figures: BiasFigures) -> str:
    """Recall blind and assisted, and planted errors caught; a share of nothing is a dash."""
    blind, assisted = figures.blind_articles, figures.assisted_articles
    rows = [
        (f"recall, read blind ({so_many(blind, 'article')})", *_cells(figures.blind)),
        (f"recall, suggestions shown ({so_many(assisted, 'article')})", *_cells(figures.assisted)),
        ("found by the reviewer alone", *_cells(figures.unaided)),
        ("planted errors caught", *_cells(figures.plants)),
        *((f"  {fault.value.replace('_', ' ')}", *_cells(share)) for fault, share in figures.caught.items()),
    ]
    if figures.standing:
        rows.append(("planted errors still standing", str(figures.standing), "", ""))
    return table(("bias control", "found", "of", "share"), rows, right=range(1, 4))


def _cells(share: Share) -> tuple[str, str, str]:
    return str(share.right), str(share.of), percent(share.rate)
