"""Extraction as a job: of a text alone, and over a project under one run."""

import pickle
from dataclasses import replace
from decimal import Decimal

import pytest

from core.errors import KnownError
from core.extraction import registry
from core.jobs import extract
from core.jobs.extract import (
    DEFAULT_EXTRACTOR,
    Extracting,
    configuration,
    extract_project,
    extract_text,
    record_of,
)
from core.jobs.importing import import_files
from core.jobs.project import Project
from core.model import Exclusion, Extraction, Found, Metric, Quantity, Span

TEXT = "云津市去年破获案件12起，同比下降3.5%，第4届评比居全省第2名。\n"


def go_on(done, total):
    return True


@pytest.fixture
def project(tmp_path):
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"第{number}号通报\n{TEXT}", "utf-8")
    with Project.create(tmp_path / "x.metrics", "lin") as project:
        import_files(project, [tmp_path / f"{number}.txt" for number in range(5)], go_on)
        yield project


def test_a_text_alone_in_any_process():
    found = pickle.loads(pickle.dumps(extract_text))(DEFAULT_EXTRACTOR, TEXT)
    assert [each.metric.span.quote(TEXT) for each in found.metrics] == ["12起", "3.5%", "第2名"]


def test_an_extractor_that_is_not_there(project):
    with pytest.raises(KnownError, match="no extractor named"):
        extract_text("magic", TEXT)
    with pytest.raises(KnownError, match="no extractor named"):
        extract_project(project, "magic", go_on)


@pytest.mark.parametrize(
    ("metric", "exclusion", "what"),
    [
        ({"span": Span(3, 99)}, {}, "“count” at 3–99 of a text of 5 characters"),
        ({"kind": "mood"}, {}, "“mood” at 3–4"),
        ({"quantity": Quantity(Decimal("NaN"))}, {}, "“count”"),
        ({"quantity": Quantity(Decimal(1), upper=Decimal("Infinity"))}, {}, "“count”"),
        ({"roles": (("owner", Span(0, 2)),)}, {}, "“owner” at 0–2"),
        ({"roles": (("scope", Span(0, 9)),)}, {}, "“scope” at 0–9"),
        ({}, {"cause": "whim"}, "“whim” at 0–1"),
        ({}, {"span": Span(4, 6)}, "“date” at 4–6"),
    ],
)
def test_what_an_extractor_of_others_reports_must_fit(monkeypatch, metric, exclusion, what):
    good = Metric(Span(3, 4), "count", Quantity(Decimal(5)), (("scope", Span(0, 2)),))
    left_out = Exclusion(Span(0, 1), "date", "rule")

    class Other:
        name, version = "other", "1"

        def extract(self, text):
            return Extraction((Found(replace(good, **metric), "rule"),), (replace(left_out, **exclusion),))

    monkeypatch.setattr(registry, "extractor", lambda name: Other())
    with pytest.raises(KnownError, match=f"“other” reports {what}"):
        extract_text("other", "青石镇5人")


def test_every_number_stands_in_exactly_one_list():
    record = record_of("a.txt", TEXT, extract_text(DEFAULT_EXTRACTOR, TEXT))
    assert (record["file"], record["chars"]) == ("a.txt", len(TEXT))
    lists = [record["metrics"], record["exclusions"], record["unknown"]]
    places = [(entry["start"], entry["end"]) for entries in lists for entry in entries]
    assert len(places) == len(set(places)) >= 4
    assert all(entry["rule"] for entry in (*record["metrics"], *record["exclusions"]))


def test_articles_are_read_once(project):
    assert extract_project(project, DEFAULT_EXTRACTOR, go_on) == 5
    assert extract_project(project, DEFAULT_EXTRACTOR, go_on) == 0
    assert [len(found) for _, found in project.predictions()] == [3] * 5


def test_it_can_be_stopped_and_goes_on_later(project):
    assert extract_project(project, DEFAULT_EXTRACTOR, lambda done, total: done < 2) == 2
    assert extract_project(project, DEFAULT_EXTRACTOR, go_on) == 3


def test_results_are_kept_in_batches(project, monkeypatch):
    monkeypatch.setattr(extract, "_BATCH", 2)
    work = Extracting(project)
    kept = []
    for article in work.pending():
        work.take(article.id, extract_text(work.extractor, article.text))
        kept.append(len(dict(project.predictions())))
    assert kept == [0, 2, 2, 4, 4]
    assert work.finish() == 5


def test_another_configuration_reads_them_again(project, monkeypatch):
    extract_project(project, DEFAULT_EXTRACTOR, go_on)
    monkeypatch.setattr(extract, "configuration", lambda: "other")
    assert extract_project(project, DEFAULT_EXTRACTOR, go_on) == 5


def test_the_configuration_is_steady():
    first = configuration()
    extract._configuration.cache_clear()
    assert configuration() == first
    assert len(first) == 16
