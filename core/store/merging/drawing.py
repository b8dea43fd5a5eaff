"""Random samples of both files: one sample where the seed is the same, ours where it is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.store.merging.clashes import Run
from core.store.random_sample import lot
from core.store.rows import Row

Draw = tuple[str, int, str]
"""When, with which seed, by whom: two files that have it drew it before they were parted."""


def unite_draws(run: Run) -> None:
    """Write the draws of both; an article counts as drawn when it first was.

    Its place in the sample follows the draws and, within one, its lot, as if all had been drawn in one file.
    """
    ours, theirs = (_draws(run, file) for file in ("main", "other"))
    if not theirs or (ours and {seed for _, seed, _ in ours} != {seed for _, seed, _ in theirs}):
        return
    drawn = _drawn(run, "main.drawn d JOIN main.draw w ON w.key = d.draw", "d.article")
    there = _drawn(
        run,
        """other.drawn d JOIN other.draw w ON w.key = d.draw
        JOIN temp.articles a ON a.there = d.article""",
        "a.here",
    )
    if set(theirs) <= set(ours) and all(drawn.get(key) == draw for key, draw in there.items()):
        return
    for key, draw in there.items():
        drawn[key] = min(draw, drawn.get(key, draw))
    articles = {draw: max(ours.get(draw, 0), theirs.get(draw, 0)) for draw in {*ours, *theirs}}
    _write(run, sorted(articles.items()), drawn)


def _draws(run: Run, file: str) -> dict[Draw, int]:
    rows = run(f"SELECT at, seed, reviewer, articles FROM {file}.draw").fetchall()
    return {(at, seed, reviewer): articles for at, seed, reviewer, articles in rows}


def _drawn(run: Run, source: str, key: str) -> dict[int, Draw]:
    rows: list[Row] = run(f"SELECT {key}, w.at, w.seed, w.reviewer FROM {source}").fetchall()
    return {row[0]: row[1:] for row in rows}


def _write(run: Run, draws: Sequence[tuple[Draw, int]], drawn: Mapping[int, Draw]) -> None:
    names: dict[int, str] = dict(run("SELECT key, id FROM main.article").fetchall())
    run("DELETE FROM main.drawn")
    run("DELETE FROM main.draw")
    place = 0
    for draw, articles in draws:
        at, seed, reviewer = draw
        mine = [key for key, first in drawn.items() if first == draw]
        mine.sort(key=lambda key: lot(seed, names[key]), reverse=True)
        size = place + len(mine)
        made = run(
            "INSERT INTO main.draw (seed, size, articles, reviewer, at) VALUES (?, ?, ?, ?, ?)",
            (seed, size, max(articles, size), reviewer, at),
        ).lastrowid
        for key in mine:
            place += 1
            run("INSERT INTO main.drawn (article, place, draw) VALUES (?, ?, ?)", (key, place, made))
