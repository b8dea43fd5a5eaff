"""`sample` and `next`: the random sample of a project, and what to label next."""

from __future__ import annotations

from pathlib import Path

import click

from core.cli.frame import PROJECT, Worked, as_json, as_reviewer, progress, say, write_json
from core.cli.table import so_many, table
from core.jobs.next_up import NextUp, Purpose, next_record, next_up
from core.jobs.project import Project
from core.jobs.random_sample import RandomSample, draw_sample, random_sample, sample_record

_SEED = 1
_MOST_SEED = 2**31 - 1
_DRAWING = """\
metric-annotator sample my.metrics --size 100 --seed 7
metric-annotator sample my.metrics --size 150
metric-annotator sample my.metrics"""
_NEXT = """\
metric-annotator next my.metrics --purpose sharper --first 20
metric-annotator next my.metrics --purpose rules --json"""


@click.command(name="sample", cls=Worked, epilog=_DRAWING)
@click.argument("project", type=PROJECT)
@click.option("--size", type=click.IntRange(1), metavar="NUMBER", help="How many articles it is to have.")
@click.option(
    "--seed",
    type=click.IntRange(0, _MOST_SEED),
    metavar="NUMBER",
    help="Decides which articles; the same, the same ones. Later draws take that of the first.",
)
@as_json
@as_reviewer
def sample(project: Path, *, size: int | None, seed: int | None, as_json: bool, reviewer: str) -> None:
    """Draw articles of PROJECT at random, or say which were drawn.

    Figures over them hold for all articles; figures over articles that were chosen do not. A sample only
    ever grows: a larger --size adds the same seed's further articles. `next --purpose sharper` lists what of
    it is still to be completed, `evaluate --only-sample` measures it alone.
    """
    with Project.open(project, reviewer) as opened:
        known = random_sample(opened)
        if size is not None:
            first = _SEED if known is None else known.seed
            draw_sample(opened, size, first if seed is None else seed)
            known = random_sample(opened)
    if as_json:
        write_json(None if known is None else sample_record(known))
    else:
        say(_told(known))


def _told(sample: RandomSample | None) -> str:
    if sample is None:
        return "No random sample was drawn. Draw one: --size 100 --seed 7."
    size = so_many(sample.size, "article")
    head = f"random sample: {size}, {sample.completed} completed (seed {sample.seed})"
    rows = [
        (each.at.strftime("%Y-%m-%d"), each.reviewer, str(each.size), str(each.articles))
        for each in sample.draws
    ]
    return f"{head}\n\n{table(('drawn on', 'by', 'size', 'of articles'), rows, right=(2, 3))}"


@click.command(name="next", cls=Worked, epilog=_NEXT)
@click.argument("project", type=PROJECT)
@click.option(
    "--purpose",
    type=click.Choice([purpose.value for purpose in Purpose]),
    default=Purpose.SHARPER.value,
    show_default=True,
    help="A sharper estimate; or a better extractor: where two extractors disagree, where rules have few"
    " judged cases, where kinds have wide intervals.",
)
@click.option("--first", type=click.IntRange(1), default=20, show_default=True, help="How many to list.")
@as_json
@as_reviewer
def next_of(project: Path, *, purpose: str, first: int, as_json: bool, reviewer: str) -> None:
    """List what to label next in PROJECT, with the reason.

    Only `sharper` keeps figures unbiased: it takes the random sample in its order. What the other purposes
    choose makes the extractor better, and says nothing of all articles.
    """
    with Project.open(project, reviewer) as opened, progress("Ordering") as show:
        found = next_up(opened, Purpose(purpose), first, show)
    if as_json:
        write_json([next_record(each) for each in found])
    else:
        say(_listed(found))


def _listed(found: tuple[NextUp, ...]) -> str:
    if not found:
        return "Nothing is left to label for this purpose."
    return table(
        ("article", "title", "why"), [(each.row.id[:12], each.row.title, str(each.why)) for each in found]
    )
