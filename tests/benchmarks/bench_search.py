"""How fast the queue is searched, listed and ordered, cold and warm, and what its index costs.

Each figure is printed beside its budget and none fails a run. Cold: by the clock, in a new process, after
the system was asked to let go of the file's pages; warm: the processor's time when the same is asked again.
A project of the full size takes some minutes to write and waits for --all; it is kept in the temporary
folder for the next time. Articles are made of words as often as in real texts: the commonest in half of all
articles, most in one of a thousand. One reviewer has decided a tenth of them here and there, another has
completed the first nine tenths.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, islice
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter, process_time

import pytest

from core.jobs.listing import Order, OrderName, Wanted, terms_of
from core.jobs.project import Project
from core.jobs.searching import query_of
from core.sheet import Status

ROUNDS = 5
WRITTEN = 1
"""Counts up when other articles are to be written."""
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


def made(count) -> Path:
    """The project of so many articles, written once; a newer layout is put on it when it is opened."""
    path = Path(tempfile.gettempdir()) / f"metric-annotator-bench-{WRITTEN}-{count}.metrics"
    if not path.exists():
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        start = perf_counter()
        for name, cost in filled(part, count).items():
            print(f"{count:,} articles: {name} an article into the index{cost:9.2f} ms")
        part.rename(path)
        print(f"{count:,} articles: written in {perf_counter() - start:.0f} s to {path}")
    return path


def filled(path, count):
    """Fifteen suggestions and ten exclusions in each article."""
    spent = {"reading": 0.0, "writing": 0.0}
    numbered = enumerate(texts(count), 1)
    with Project.create(path, "r") as project:
        with project.store.writing() as conn:
            conn.execute("PRAGMA cache_size = -400000")
            conn.execute("INSERT INTO layer VALUES ('far')")
            conn.executemany(
                "INSERT INTO run VALUES (?, ?, ?, '1', '', '')", [(1, "x", "rules"), (2, "y", "simple")]
            )
        while some := list(islice(numbered, 5_000)):
            with project.store.writing() as conn:
                for key, text in some:
                    _write(conn, key, text)
                    start = process_time()
                    terms = terms_of("", text)
                    middle = process_time()
                    project.store.put_terms([(key, terms)])
                    spent["reading"] += middle - start
                    spent["writing"] += process_time() - middle
        with project.store.writing() as conn:
            conn.execute(
                """INSERT INTO article_standing SELECT 'far', key, 'complete', 1, 0, 0, 0, '', '', 20, 1
                FROM article WHERE key <= ?""",
                (count * 9 // 10,),
            )
    return {name: seconds * 1000 / count for name, seconds in spent.items()}


def _write(conn, key, text):
    conn.execute(
        """INSERT INTO article (key, id, title, source, published, conversions, chars, numbers, added)
        VALUES (?, ?, ?, '', '', '[]', ?, 20, '')""",
        (key, f"{key:064x}", text[:12], len(text)),
    )
    conn.execute("INSERT INTO body VALUES (?, ?)", (key, text))
    _say(conn, key)


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


TO_DO = (Status.OPEN, Status.STARTED)
LISTS = {
    "to do": Wanted(TO_DO),
    "done": Wanted((Status.COMPLETE,)),
    "aside": Wanted((Status.SKIPPED, Status.WITHDRAWN)),
    "flagged": Wanted(flagged=True),
    "to do, given to nobody": Wanted(TO_DO, query=query_of("for:none", "r")),
}
WORDS = dict(ASKED)


def wanted_of(name, reviewer, *, ranked=False):
    if name in LISTS:
        return replace(LISTS[name], ranked=ranked)
    return Wanted(TO_DO, query=query_of(WORDS[name], reviewer), ranked=ranked)


def asked(project, wanted):
    return lambda: project.listing.page(wanted, limit=50)


def cold(path, reviewer, name):
    """Milliseconds by the clock in a new process that has to read the file from the disk, and megabytes."""
    folder = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, __file__, str(path), reviewer, name],
        env={**os.environ, "PYTHONPATH": str(folder)},
        check=True,
        capture_output=True,
        text=True,
        cwd=folder,
    )
    spent, read = done.stdout.split()
    return float(spent), float(read)


def asked_cold(path, reviewer, name):
    """The measured process."""
    wanted = None if name == "counts" else wanted_of(name, reviewer)
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    with Project.open(path, reviewer) as project:
        before, start = _read(), perf_counter()
        if wanted is None:
            project.counts()
        else:
            project.listing.page(wanted, limit=50)
        print((perf_counter() - start) * 1000, (_read() - before) / 1e6)


def _read():
    """Bytes that this process has had read from a disk; where the system does not say, none."""
    try:
        lines = Path("/proc/self/io").read_text("ascii").splitlines()
    except OSError:
        return 0
    return int(dict(line.split(": ") for line in lines)["read_bytes"])


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("count", [2_000, pytest.param(100_000, marks=pytest.mark.all)])
def test_a_large_project_is_searched_and_ordered(count):
    path = made(count)
    for reviewer, who in (("r", "a tenth decided"), ("far", "nine tenths completed")):
        with Project.open(path, reviewer) as project:
            warm = {name: timed(asked(project, wanted_of(name, reviewer))) for name in (*LISTS, *WORDS)}
            warm["counts"] = timed(project.counts)
        for name, spent in warm.items():
            first, read = cold(path, reviewer, name)
            print(
                f"{count:,} articles, {who}: {name:<48} cold {first:7.1f} ms, {read:5.2f} MB read;"
                f" warm {spent:6.1f} ms  (budget 100 ms)"
            )
    with Project.open(path, "r") as project:
        _print_size(project, count)
        _print_orders(project, count)
        for name in (*LISTS, *WORDS):
            spent = timed(asked(project, wanted_of(name, "r", ranked=True)))
            print(f"{count:,} articles, at random: {name:<50}{spent:9.2f} ms  (budget 100 ms)")
        spent = timed(lambda: project.listing.page(Wanted(ranked=True), count - 200))
        print(f"{count:,} articles, at random: {'last page':<50}{spent:9.2f} ms  (budget 100 ms)")


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
        Order(OrderName.RULES),
        Order(OrderName.KINDS),
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


if __name__ == "__main__":
    asked_cold(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
