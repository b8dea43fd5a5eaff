"""How fast 100,000 decisions are held against each other, and one article again; copies over many articles.

The time is the processor's; each figure is printed beside its budget and none fails a run.
"""

from decimal import Decimal
from time import perf_counter, process_time

import pytest

from core.jobs.consistency import Consistency
from core.jobs.copying import Copying
from core.jobs.history import history
from core.jobs.project import Project
from core.model import Article, Metric, Number, Quantity, Span
from core.record import canonical, metric_record

VERBS = ("破获案件", "抓获嫌疑人", "走访企业", "挽回损失", "新增就业")
UNITS = ("起", "人", "家", "万元", "余人")
DAY = "2031-07-01T00:00:00+00:00"


def sentence(seed):
    """One clause of a report, and where its figure lies."""
    verb, unit = VERBS[seed % 5], UNITS[seed * 7 % 5]
    figure = f"{seed * 7919 % 3000}{unit}"
    return f"本月{verb}{figure}，", len(verb) + 2, len(figure)


def filled(path, articles, each):
    """Articles with so many decisions, a tenth of them no metric, written past the session."""
    with Project.create(path, "r") as project, project.store.writing() as conn:
        file = conn.execute("SELECT file FROM project").fetchone()[0]
        for key in range(1, articles + 1):
            text, spans = "", []
            for n in range(each):
                words, start, length = sentence(key * 31 + n * 17)
                spans.append(Span(len(text) + start, len(text) + start + length))
                text += words
            conn.execute(
                "INSERT INTO article (key, id, title, source, published, conversions, chars, numbers, added)"
                " VALUES (?, ?, ?, '', '', '[]', ?, ?, '')",
                (key, f"{key:064x}", f"第{key}篇", len(text), each),
            )
            conn.execute("INSERT INTO body VALUES (?, ?)", (key, text))
            for n, span in enumerate(spans):
                order = key * each + n
                none = order % 10 == 0
                metric = None if none else Metric(span, "count", Quantity(Decimal(1)))
                quote = span.quote(text)
                conn.execute(
                    "INSERT INTO step VALUES (?, ?, 'r', 'r', ?, 'add', ?, 0, 0)",
                    (f"{order:032x}", key, file, order),
                )
                conn.execute(
                    """INSERT INTO decision (id, article, layer, reviewer, target, action, lamport, at, step,
                    "start", "end", quote, metric, cause)
                    VALUES (?, ?, 'r', 'r', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    (
                        f"{order:032x}",
                        key,
                        f"t{order}",
                        "confirm" if none else "add",
                        order,
                        DAY,
                        f"{order:032x}",
                        span.start,
                        span.end,
                        quote,
                        None if metric is None else canonical(metric_record(metric, text)),
                        "name" if none else None,
                    ),
                )
                place = (None,) * 4 if none else ("count", "1", "", "=")
                conn.execute(
                    """INSERT INTO standing (layer, article, target, state, "start", "end", quote, kind,
                    value, unit, modifier, cause, note)
                    VALUES ('r', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')""",
                    (
                        key,
                        f"t{order}",
                        "confirmed" if none else "added",
                        span.start,
                        span.end,
                        quote,
                        *place,
                        "name" if none else "",
                    ),
                )
            conn.execute(
                "INSERT INTO article_standing VALUES ('r', ?, 'started', 0, 0, 0, 0, '', '', ?, ?)",
                (key, each, key * each + each),
            )


def shown(name, milliseconds, budget):
    print(f"{name:<52}{milliseconds:10.1f} ms  (budget {budget:g} ms)")


def drawn(work):
    """Seconds in all, and the longest between two pauses."""
    longest, start = 0.0, process_time()
    last = perf_counter()
    for _ in work:
        now = perf_counter()
        longest, last = max(longest, now - last), now
    return process_time() - start, longest


@pytest.mark.timeout(600)
@pytest.mark.parametrize("articles", [500, pytest.param(5_000, marks=pytest.mark.all)])
def test_decisions_are_compared(articles, tmp_path):
    each = 20
    path = tmp_path / "many.metrics"
    filled(path, articles, each)
    with Project.open(path, "r") as project:
        found = Consistency(project)
        seconds, longest = drawn(found.reading())
        print(f"\n{len(found):,} decisions, {len(found.groups()):,} groups")
        shown("read and compare everything, in portions", seconds * 1000, 0.06 * articles * each)
        shown("the longest portion", longest * 1000, 50)
        seconds, longest = drawn(found.refresh(f"{articles // 2:064x}"))
        shown("one article again", seconds * 1000, 100)
        start = process_time()
        found.groups()
        shown("groups, sorted", (process_time() - start) * 1000, 50)
        start = process_time()
        found.revised()
        shown("what a new guideline touches (none)", (process_time() - start) * 1000, 50)
        start = process_time()
        project.store.decided_before("r", articles * each // 2, f"{articles // 4:064x}")
        shown("what was decided before, of one article", (process_time() - start) * 1000, 5)
        start = process_time()
        past = history(project, f"{1:064x}", f"t{each}")
        shown(f"one item's history ({len(past.events)} decisions)", (process_time() - start) * 1000, 10)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("articles", [2_000, pytest.param(100_000, marks=pytest.mark.all)])
def test_a_decision_is_copied(articles, tmp_path):
    body = "全镇抓获35人。" + "其余各项工作照常进行，没有新的数字。" * 30
    with Project.create(tmp_path / "copies.metrics", "r") as project:
        for first in range(0, articles, 1000):
            made = [
                Article.of(f"第{n}期\n{body if n % 100 else '全镇抓获35人。'}", f"第{n}期")
                for n in range(first, min(first + 1000, articles))
            ]
            places = {a.id: [Number(Span(a.text.index("35"), a.text.index("35") + 2), "1")] for a in made}
            project.add_articles(made, places)
        session = project.session()
        home = session.open(project.article_ids()[0])
        at = home.article.text.index("35人")
        target = session.add(Metric(Span(at, at + 3), "count", Quantity(Decimal(35)))).targets[0]
        copying = Copying(project, session.sheet, target)
        times = []
        more = True
        while more:
            start = perf_counter()
            more = copying.step()
            times.append(perf_counter() - start)
        print(f"\n{len(copying.copied):,} copies in {articles:,} articles")
        shown("all of it, in portions", sum(times) * 1000, articles * 2)
        shown("the longest portion", max(times) * 1000, 1000)
