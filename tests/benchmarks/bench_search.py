"""How fast the queue is searched and ordered, what its index costs, and how long an older file takes.

The time is the processor's; each figure is printed beside its budget and none fails a run. A project of the
full size takes some minutes to write and waits for --all. Articles are made of words as often as in real
texts: the commonest in half of all articles, most in one of a thousand.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import accumulate
from random import Random
from statistics import median
from time import process_time

import pytest

from core.jobs.listing import Order, OrderName, Wanted, terms_of
from core.jobs.project import Project
from core.jobs.searching import query_of
from core.sheet import Status

NOW = datetime(2024, 3, 1, tzinfo=UTC)
ROUNDS = 5
KINDS = ("count",) * 8 + ("money",) * 5 + ("ratio", "change")


def timed(work):
    """Milliseconds, the median of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = process_time()
        work()
        times.append(process_time() - start)
    return median(times) * 1000


def texts(count) -> Iterator[str]:
    """Invented articles of some 1,000 characters."""
    chance = Random(1)
    letters = [chr(0x4E00 + i) for i in range(3_000)]
    words = [chance.choice(letters) + chance.choice(letters) for _ in range(15_000)]
    words[30], words[400], words[9_000] = "刑事", "案件", "命案"
    weights = list(accumulate(1 / (place + 1) ** 0.9 for place in range(len(words))))
    for key in range(1, count + 1):
        drawn = chance.choices(words, cum_weights=weights, k=460)
        figures = (f"{chance.randrange(1, 9_999)}{chance.choice('万亿元件')}，" for _ in range(20))
        body = "".join(
            part for i, word in enumerate(drawn) for part in (word, next(figures) if i % 23 == 9 else "")
        )
        yield body + ("挽回损失1.4亿元。" if key % 1_000 == 7 else "")


def filled(path, count):
    """Fifteen suggestions and ten exclusions in each article, a tenth of the articles decided."""
    spent = {"reading": 0.0, "writing": 0.0}
    with Project.create(path, "r") as project, project.store.writing() as conn:
        conn.execute("INSERT INTO run VALUES (1, 'x', 'rules', '1', '', '')")
        conn.execute("INSERT INTO run VALUES (2, 'y', 'simple', '1', '', '')")
        for key, text in enumerate(texts(count), 1):
            conn.execute(
                "INSERT INTO article VALUES (?, ?, ?, '', '', '[]', ?, 20, '')",
                (key, f"{key:064x}", text[:12], len(text)),
            )
            conn.execute("INSERT INTO body VALUES (?, ?)", (key, text))
            start = process_time()
            terms = terms_of("", text)
            middle = process_time()
            project.store.put_terms([(key, terms)])
            spent["reading"] += middle - start
            spent["writing"] += process_time() - middle
            _say(conn, key)
    return {name: seconds * 1000 / count for name, seconds in spent.items()}


def _say(conn, key):
    names = [(key * 20 + i, f"{key * 20 + i:032x}", i * 30) for i in range(15)]
    conn.executemany("INSERT INTO extracted VALUES (?, ?, ?)", [(key, 1, key % 4), (key, 2, 0)])
    conn.executemany(
        """INSERT INTO suggestion (key, id, article, "start", "end", kind, value, unit, modifier)
        VALUES (?, ?, ?, ?, ?, ?, ?, '', '=')""",
        [
            (n, name, key, at, at + 4, "rank" if key % 2_000 == 3 else KINDS[i], str(n * 7 % 9_973))
            for i, (n, name, at) in enumerate(names)
        ],
    )
    conn.executemany(
        "INSERT INTO said VALUES (?, ?, ?, ?)",
        [(key, run, n, f"r{i}") for i, (n, *_) in enumerate(names) for run in (1, 2) if (i + run) % 5],
    )
    conn.executemany(
        "INSERT INTO exclusion VALUES (?, 1, ?, ?, ?, 'date', ?)",
        [(key, i * 30 + 10, i * 30 + 12, f"{key}-{i}", f"e{i}") for i in range(10)],
    )
    if key % 10 == 1:
        conn.executemany(
            """INSERT INTO standing (layer, article, target, state, "start", "end", quote, kind, value, unit,
            modifier, cause, note) VALUES ('r', ?, ?, ?, ?, ?, '', 'count', '1', '', '=', '', '')""",
            [(key, name, "edited" if n % 4 else "accepted", at, at + 4) for n, name, at in names],
        )
        status = Status.COMPLETE if key % 20 == 1 else Status.STARTED
        conn.execute(
            "INSERT INTO article_standing VALUES ('r', ?, ?, 0, 0, 0, 0, '', '', 15, 1)", (key, status)
        )


ASKED = (
    ("a word of two characters in half of the articles", "刑事"),
    ("a rare word of two characters", "命案"),
    ("a single character", "案"),
    ("two words", "刑事 命案"),
    ("four characters", "刑事案件"),
    ("a word that is nowhere", "没有这个词"),
    ("a number in any notation", "140000000"),
    ("a value", "value:35"),
    ("a common kind", "kind:money"),
    ("a rare kind", "kind:rank"),
    ("a cause", "cause:date"),
    ("all at once", "kind:money cause:date value:35 刑事"),
)


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("count", [2_000, pytest.param(100_000, marks=pytest.mark.all)])
def test_a_large_project_is_searched_and_ordered(count, tmp_path):
    path = tmp_path / "many.metrics"
    for name, cost in filled(path, count).items():
        print(f"{count:,} articles: {name} an article into the index{'':<22}{cost:9.2f} ms")
    with Project.open(path, "r") as project:
        _print_size(project, count)
        page = project.listing.page
        for ranked in (False, True):
            if ranked:
                _print_orders(project, count)
            for name, words in ASKED:
                wanted = Wanted((Status.OPEN, Status.STARTED), query=query_of(words, "r"), ranked=ranked)
                spent = timed(lambda wanted=wanted: page(wanted, limit=50))
                order = "at random" if ranked else "as imported"
                print(f"{count:,} articles, {order}: {name:<50}{spent:9.2f} ms  (budget 100 ms)")
            spent = timed(lambda ranked=ranked: page(Wanted(ranked=ranked), count - 200))
            print(f"{count:,} articles: last page{'':<50}{spent:9.2f} ms  (budget 100 ms)")


def _print_size(project, count):
    (index,) = project.store.row("SELECT sum(length(block)) FROM pairs_data")
    (text,) = project.store.row("SELECT sum(length(CAST(text AS BLOB))) FROM body")
    print(f"{count:,} articles: index of {index / 1e6:.1f} MB for {text / 1e6:.1f} MB of text")


def _print_orders(project, count):
    rules, simple = sorted(project.listing.readings())
    for order in (
        Order(OrderName.STATUS),
        Order(OrderName.ERRORS),
        Order(OrderName.DISAGREEMENT, 0, (rules, simple)),
        Order(OrderName.RANDOM, 7),
    ):
        start = before = process_time()
        longest = 0.0
        for _ in project.listing.rank(order):
            longest, before = max(longest, process_time() - before), process_time()
        whole = (process_time() - start) * 1000
        print(
            f"{count:,} articles, order by {order.name:<14} in portions{whole:9.0f} ms,"
            f" the longest {longest * 1000:.1f} ms  (budget of a portion 50 ms)"
        )
