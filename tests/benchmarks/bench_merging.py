"""How long two large projects take to be merged, and how much memory.

Each of two reviewers has made ten decisions in every article, a third of which only the second has. Time is
that of the clock; each figure is printed and none fails a run. The full size waits for --all.
"""

import resource
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from shutil import copyfile
from time import perf_counter
from zlib import crc32

import pytest

from core.jobs.merging import merge, rehearsed
from core.jobs.project import Project
from core.model import Metric, Quantity, Span, article_id
from core.record import canonical, metric_record, suggestion_id

NOW = datetime(2024, 3, 1, tzinfo=UTC).isoformat()
SPANS = [Span(i * 40, i * 40 + 4) for i in range(10)]
TEXT = "数" * 400
FOUND = [Metric(span, "count", Quantity(Decimal(1))) for span in SPANS]
METRICS = [canonical(metric_record(metric, TEXT)) for metric in FOUND]


def add_articles(project, numbers, words=TEXT):
    """Articles of some 400 characters with ten numbers and a suggestion for each, read by one run."""
    with project.store.writing() as conn:
        conn.execute("INSERT OR IGNORE INTO run VALUES (1, 'x', 'rules', '1', '', ?)", (NOW,))
        for number in numbers:
            text = f"{words}{number}"
            key = conn.execute(
                """INSERT INTO article (id, title, source, published, conversions, chars, numbers, added)
                VALUES (?, ?, '', '', '[]', ?, 10, ?)""",
                (article_id(text), f"第{number}篇", len(text), NOW),
            ).lastrowid
            places = [(key, span.start, span.end) for span in SPANS]
            conn.execute("INSERT INTO body VALUES (?, ?)", (key, text))
            conn.execute("INSERT INTO extracted VALUES (?, 1, 0)", (key,))
            conn.executemany("INSERT INTO number VALUES (?, ?, ?, '1')", places)
            conn.executemany(
                """INSERT INTO suggestion (key, id, article, "start", "end", kind, value, unit, modifier)
                VALUES (?, ?, ?, ?, ?, 'count', '1', '', '=')""",
                [
                    (number * 10 + i, suggestion_id(article_id(text), FOUND[i]), *place)
                    for i, place in enumerate(places)
                ],
            )
            conn.executemany(
                "INSERT INTO said VALUES (?, 1, ?, 'rule')", [(key, number * 10 + i) for i in range(10)]
            )


def decide(project, reviewer, articles):
    """He has accepted all ten in the first so many articles; what stands is there, too."""
    drawn = f"{crc32(reviewer.encode()):012x}"  # names like those that are drawn, but the same in each run
    with project.store.writing() as conn:
        file = conn.execute("SELECT file FROM project").fetchone()[0]
        conn.execute("INSERT OR IGNORE INTO layer VALUES (?)", (reviewer,))
        for key in range(1, articles + 1):
            made = [(f"{drawn}40008{key * 10 + i:015x}", key, key * 10 + i) for i in range(10)]
            conn.executemany(
                "INSERT INTO step VALUES (?, ?, ?, ?, ?, 'accept', ?, 0, 0)",
                [(name, key, reviewer, reviewer, file, order) for name, _, order in made],
            )
            conn.executemany(
                """INSERT INTO decision (id, article, layer, reviewer, target, action, lamport, at, step,
                "start", "end", quote, metric)
                VALUES (?, ?, ?, ?, ?, 'accept', ?, ?, ?, ?, ?, '数数数数', ?)""",
                [
                    (
                        name,
                        key,
                        reviewer,
                        reviewer,
                        f"s{order}",
                        order,
                        NOW,
                        name,
                        span.start,
                        span.end,
                        metric,
                    )
                    for (name, _, order), span, metric in zip(made, SPANS, METRICS, strict=True)
                ],
            )
            conn.executemany(
                """INSERT INTO standing (layer, article, target, state, "start", "end", quote, kind, value,
                unit, modifier, cause, note)
                VALUES (?, ?, ?, 'accepted', ?, ?, '数数数数', 'count', '1', '', '=', '', '')""",
                [
                    (reviewer, key, f"s{order}", span.start, span.end)
                    for (_, _, order), span in zip(made, SPANS, strict=True)
                ],
            )
            conn.execute(
                "INSERT INTO article_standing VALUES (?, ?, 'started', 0, 0, 0, 0, '', '', 10, ?)",
                (reviewer, key, made[-1][2]),
            )


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("articles", [2_000, pytest.param(100_000, marks=pytest.mark.all)])
def test_two_large_projects_are_merged(articles, tmp_path):
    ours, theirs = tmp_path / "ours.metrics", tmp_path / "theirs.metrics"
    shared = articles * 2 // 3
    with Project.create(ours, "a") as project:
        add_articles(project, range(shared))
    copyfile(ours, theirs)
    with Project.open(ours, "a") as project:
        decide(project, "a", shared)
    with Project.open(theirs, "a") as project:
        add_articles(project, range(shared, articles))
        decide(project, "b", articles)
    size = theirs.stat().st_size / 1e6
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with Project.open(ours, "a") as project:
        for name, work in (("dry run", rehearsed), ("merge", merge), ("again", merge)):
            start, calls = perf_counter(), [perf_counter()]
            (found,) = work(project, [theirs], lambda *_, calls=calls: calls.append(perf_counter()) or True)
            silent = max(b - a for a, b in pairwise(calls))
            grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
            print(
                f"{articles:,} articles, {articles * 10:,} decisions, {size:.0f} MB: {name:<8}"
                f"{perf_counter() - start:8.1f} s, longest silence {silent:5.1f} s, {grown:6.0f} MB more,"
                f" {found.rows['decision'].new:,} new"
            )
        assert not found.changed
