"""How much memory and time large corpora take: import, extract, evaluate and export, as real commands.

`python -m tests.benchmarks.corpora 20000 100000` prints each figure, and what the last size took more than
the first for each further article. It takes hours; tests/core/jobs/test_bounded_memory.py does it with fewer.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.corpus import write
from tests.benchmarks.large_project import write_project
from tests.benchmarks.weighing import weighed


def reading(place, articles):
    """What importing and extracting takes, by command and shape of the corpus."""
    for name in ("corpus.jsonl", "corpus.zip", "corpus"):
        corpus, project = write(place / name, articles, gold=False), place / f"{name}.metrics"
        yield f"import {name}", weighed("import", project, corpus)
        yield f"import {name} again", weighed("import", project, corpus)
        yield f"extract {name} --json", weighed("extract", corpus, "--json")
        yield f"extract --project {name}", weighed("extract", "--project", project)


def measuring(place, articles):
    """What evaluating and exporting takes."""
    project = write_project(place / "gold.metrics", articles)
    for more in ([], ["--intervals"]):
        words = ["evaluate", "--project", project, "--reviewer", "r", *more]
        yield " ".join(["evaluate", *more]), weighed(*words)
    for form in ("jsonl", "csv", "conll", "brat"):
        yield f"export {form}", weighed("export", project, place / form, "--format", form, "--reviewer", "r")


def printed(work, sizes):
    """Print what each size took, and what must grow."""
    first = {}
    for articles in sizes:
        with TemporaryDirectory() as place:
            for name, weight in work(Path(place), articles):
                less, few = first.setdefault(name, (weight.megabytes, articles))
                more = (weight.megabytes - less) * 2**20 / (articles - few) if articles > few else 0
                print(f"{articles:>8,} {name:<28}{weight}, {more:,.0f} bytes an article more", flush=True)


if __name__ == "__main__":
    sizes = [int(words) for words in sys.argv[1:]] or [20_000, 100_000]
    printed(measuring, sizes)
    printed(reading, sizes)
