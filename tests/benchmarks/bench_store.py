"""How fast a project opens, lists, counts, and takes a decision.

The time is the processor's; each figure is printed beside its budget and none fails a run.
A project of the full size takes a minute to write and waits for --all.
"""

from datetime import UTC, datetime
from decimal import Decimal
from statistics import median
from time import process_time

import pytest

from core.jobs.listing import Wanted
from core.jobs.project import Project
from core.jobs.searching import query_of
from core.model import Metric, Quantity, Run, Span
from core.record import canonical, metric_record
from core.sheet import Status
from core.store import Store

NOW = datetime(2024, 3, 1, tzinfo=UTC)
ROUNDS = 7


def timed(work):
    """Milliseconds, the median of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = process_time()
        work()
        times.append(process_time() - start)
    return median(times) * 1000


def asked(words):
    """What the queue's field asks for with these words."""
    return Wanted(query=query_of(words, "r"))


def each(work, things):
    """Milliseconds for each of the things."""
    start = process_time()
    for thing in things:
        work(thing)
    return (process_time() - start) * 1000 / len(things)


def shown(what, figures):
    """Print the figures, each beside its budget."""
    for name, value, budget in figures:
        print(f"{what}: {name:<44}{value:9.2f} ms  (budget {budget:g} ms)")


class Stopwatch:
    """A store that adds up how long its writing takes, so that the rest can be told apart."""

    def __init__(self, store):
        self._store, self.seconds = store, 0.0

    def __getattr__(self, name):
        return getattr(self._store, name)

    def appending(self, entry):
        start = process_time()
        written = yield from self._store.appending(entry)
        self.seconds += process_time() - start
        return written


@pytest.mark.parametrize(("chars", "spans", "opening"), [(5_000, 200, 10), (1_000_000, 20_000, 250)])
def test_an_article_opens_and_takes_decisions(long_article, chars, spans, opening, tmp_path):
    article, numbers, extraction = long_article(chars, spans)
    with Project.create(tmp_path / "p.metrics", "r") as project:
        project.add_articles([article], {article.id: numbers})
        project.save_run(Run("run", "rules", "1", "", NOW), {article.id: extraction})
        session = project.session()
        watch = session._ledger = Stopwatch(project._store)
        figures = [("open, all suggested", timed(lambda: session.open(article.id)), opening)]
        targets = [item.target for item in session.sheet.items()]
        some = targets[: spans // 20]
        both = each(session.accept, some)
        writing = watch.seconds * 1000 / len(some)
        figures += [
            ("a decision, besides writing it", both - writing, 5),
            ("writing it, commit included", writing, 11),
            ("undo", each(lambda _: session.undo(), some), 33),
            ("accept all that is left", each(session.accept_all, [targets]), 0.2 * spans),
            ("open, all accepted", timed(lambda: session.open(article.id)), opening),
        ]
    shown(f"{chars:,} characters, {spans:,} spans", figures)


def filled(path, articles):
    """Ten decisions in each article, written past the session, which would take its time."""
    text, one = "数" * 400, Quantity(Decimal(1))
    spans = [Span(i * 40, i * 40 + 4) for i in range(10)]
    metrics = [canonical(metric_record(Metric(span, "count", one), text)) for span in spans]
    with Project.create(path, "r") as project, project._store.writing() as conn:
        file = conn.execute("SELECT file FROM project").fetchone()[0]
        conn.execute("INSERT INTO run VALUES (1, 'x', 'rules', '1', '', '')")
        for key in range(1, articles + 1):
            places = [(key, span.start, span.end) for span in spans]
            order = [key * 10 + i for i in range(10)]
            state = tuple(Status)[key % 5]
            conn.execute(
                """INSERT INTO article (key, id, title, source, published, conversions, chars, numbers, added)
                VALUES (?, ?, ?, '', '', '[]', 400, 10, '')""",
                (key, f"{key:064x}", f"第{key}篇"),
            )
            conn.execute("INSERT INTO body VALUES (?, ?)", (key, text))
            conn.execute("INSERT INTO extracted VALUES (?, 1, 0)", (key,))
            conn.executemany("INSERT INTO number VALUES (?, ?, ?, '1')", places)
            conn.executemany(
                "INSERT INTO step VALUES (?, ?, 'r', 'r', ?, 'add', ?, 0, 0)",
                [(f"{n:032x}", key, file, n) for n in order],
            )
            conn.executemany(
                """INSERT INTO decision (id, article, layer, reviewer, target, action, lamport, at, step,
                "start", "end", quote, metric)
                VALUES (?, ?, 'r', 'r', ?, 'add', ?, ?, ?, ?, ?, '数数数数', ?)""",
                [
                    (f"{n:032x}", key, f"t{n}", n, NOW.isoformat(), f"{n:032x}", *place[1:], metric)
                    for n, place, metric in zip(order, places, metrics, strict=True)
                ],
            )
            conn.executemany(
                """INSERT INTO standing (layer, article, target, state, "start", "end", quote, kind, value,
                unit, modifier, cause, note)
                VALUES ('r', ?, ?, 'added', ?, ?, '数数数数', 'count', '1', '', '=', '', '')""",
                [(key, f"t{n}", *place[1:]) for n, place in zip(order, places, strict=True)],
            )
            if state is not Status.OPEN:
                conn.execute(
                    "INSERT INTO article_standing VALUES ('r', ?, ?, 0, 0, 0, ?, '', '', 10, ?)",
                    (key, state, int(key % 50 == 1), order[-1]),
                )


@pytest.mark.timeout(600)
@pytest.mark.parametrize("articles", [5_000, pytest.param(100_000, marks=pytest.mark.all)])
def test_a_large_project_is_listed_and_counted(articles, tmp_path):
    path = tmp_path / "many.metrics"
    filled(path, articles)
    last = f"{articles - 1:064x}"
    todo = (Status.OPEN, Status.STARTED)
    figures = [("open and close the project", timed(lambda: Store.open(path).close()), 100)]
    with Project.open(path, "r") as project:
        session = project.session()
        page = project.listing.page
        new = Run("y", "rules", "2", "", NOW)
        works = [
            ("first page of the queue", page, 100),
            ("last page of the queue", lambda: page(after=articles - 200), 100),
            ("last page of what is to do", lambda: page(Wanted(todo), after=articles - 500), 100),
            ("first page of what is complete", lambda: page(Wanted((Status.COMPLETE,))), 100),
            ("a title that occurs once", lambda: page(asked(f"{articles - 1}篇")), 100),
            ("what is flagged", lambda: page(Wanted(flagged=True)), 100),
            ("counts", project.counts, 100),
            ("how many are flagged", project.flagged_count, 100),
            ("one row", lambda: project.queue_row(last), 10),
            ("open an article", lambda: session.open(last), 10),
            ("undo and redo", lambda: (session.undo(), session.redo()), 66),
            ("what a new version has not read", lambda: project.pending(new), 1000),
        ]
        figures += [(name, timed(work), budget) for name, work, budget in works]
    shown(f"{articles:,} articles, {articles * 10:,} decisions", figures)
