"""Four times the articles take hardly more memory: real commands, weighed by their processes."""

import shutil
import sys

import pytest

from tests.benchmarks.corpus import write
from tests.benchmarks.large_project import write_project
from tests.benchmarks.weighing import weighed

pytestmark = [
    pytest.mark.all,
    pytest.mark.timeout(1200),
    pytest.mark.skipif(sys.platform == "win32", reason="what a process took is told otherwise there"),
]
FEW, MANY = 1_500, 6_000
MOST = 1.25


def grown(run):
    """How much more the many take than the few; each must have ended well."""
    few, many = (run(articles) for articles in (FEW, MANY))
    assert (few.code, many.code) == (0, 0), (few.said, many.said)
    print(f"\n{FEW:,}: {few}\n{MANY:,}: {many}")  # noqa: T201 (a figure for who looks on)
    return many.megabytes / few.megabytes


@pytest.mark.parametrize("name", ["corpus.jsonl", "corpus.zip", "corpus"])
def test_import(tmp_path, name):
    def run(articles):
        place = tmp_path / str(articles)
        place.mkdir()
        return weighed("import", place / "x.metrics", write(place / name, articles, gold=False))

    assert grown(run) < MOST


@pytest.mark.parametrize("name", ["corpus.jsonl", "corpus"])
def test_extract_of_files(tmp_path, name):
    def run(articles):
        place = tmp_path / str(articles)
        place.mkdir()
        corpus = write(place / name, articles, gold=False)
        return weighed("extract", corpus, "--json", "--extractor", "simple", "--jobs", "1")

    assert grown(run) < MOST


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    made = {}

    def make(articles):
        if articles not in made:
            made[articles] = write_project(tmp_path_factory.mktemp("large") / "x.metrics", articles)
        return made[articles]

    return make


def test_extract_of_a_project(project):
    def run(articles):
        return weighed("extract", "--project", project(articles), "--extractor", "simple", "--jobs", "1")

    assert grown(run) < MOST


@pytest.mark.parametrize("more", [(), ("--intervals",)], ids=["figures", "intervals"])
def test_evaluate(project, more):
    def run(articles):
        return weighed("evaluate", "--project", project(articles), "--reviewer", "r", *more)

    assert grown(run) < MOST


@pytest.mark.parametrize("form", ["jsonl", "csv", "conll", "brat"])
def test_export(project, tmp_path, form):
    def run(articles):
        out = tmp_path / str(articles)
        weight = weighed("export", project(articles), out, "--format", form, "--reviewer", "r")
        shutil.rmtree(out, ignore_errors=True)
        return weight

    assert grown(run) < MOST
