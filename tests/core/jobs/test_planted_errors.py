"""Planted errors: like everything else until completion, and what is revealed and counted of them then."""

import json
import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest

from core.bias import Fault, Shares, Way
from core.errors import KnownError
from core.jobs.bias import bias_record, bias_report, open_plants, revealed, set_shares, uphold
from core.jobs.evaluate import evaluate_project
from core.jobs.export import export_gold
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.history import history
from core.jobs.importing import import_files
from core.jobs.project import Project
from core.record import place_id
from core.sheet import State
from tests.core.jobs.bias_examples import (
    TEXTS,
    accept_everything,
    offers,
    opened,
    plain_offers,
    three_articles,
)


@pytest.fixture
def project(tmp_path):
    with three_articles(tmp_path) as made:
        yield made


@pytest.fixture
def planted(project):
    set_shares(project, Shares(0, 1, 7))
    return opened(project)


def test_plants_are_offered_like_everything_else(project, planted):
    plants = project.store.plants(planted.sheet.article.id, project.layer)
    assert plants
    assert project.store.way(planted.sheet.article.id, project.layer) is Way.PLANTED
    shown = {item.target: item for item in planted.sheet.items()}
    spans = [item.span for item in planted.sheet.items()]
    assert spans == sorted(spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert planted.sheet.gate.numbers == 0
    rules = {item.rule for item in shown.values()}
    metrics, exclusions = plain_offers(project)
    for plant in plants:
        assert plant.shown is not None
        assert any(item.span == plant.spans[-1] for item in shown.values())
    real = {item.metric for item in shown.values() if item.metric} & metrics
    assert len(real) >= len(metrics) - len(plants)
    assert all(rules)
    assert len(shown) == len(metrics) + len(exclusions)


def test_the_past_of_a_plant_reads_like_that_of_any_other(project, planted):
    article = planted.sheet.article.id
    for item in planted.sheet.items():
        past = history(project, article, item.target)
        assert [origin.extractor for origin in past.origins] == ["rules"], item
        assert past.origins[0].rule == item.rule


def test_plants_are_the_same_whenever_the_article_is_opened(project, planted):
    before = offers(planted)
    assert offers(opened(project)) == before
    extract_project(project, DEFAULT_EXTRACTOR, lambda *_: True)
    assert offers(opened(project)) == before


def test_nothing_is_revealed_before_completion_and_all_of_it_after(project, planted):
    article = planted.sheet.article.id
    assert revealed(project, article) == ()
    accept_everything(planted)
    assert revealed(project, article) == ()
    planted.complete()
    found = revealed(project, article)
    assert found
    assert not any(each.caught for each in found)
    assert all(each.open for each in found)
    assert planted.sheet.state.complete


def test_putting_right_is_an_ordinary_step(project, planted):
    article = planted.sheet.article.id
    accept_everything(planted)
    planted.complete()
    wrong = {item.metric for item in planted.sheet.items() if item.state.annotates}
    for each in revealed(project, article):
        planted.put_right(each.plant)
    assert not any(each.open for each in revealed(project, article))
    assert planted.sheet.state.complete
    metrics, _ = plain_offers(project)
    assert {item.metric for item in planted.sheet.items() if item.state.annotates} == metrics != wrong
    planted.undo()
    assert any(each.open for each in revealed(project, article))
    assert not any(each.caught for each in revealed(project, article))
    assert project.check() == ()


def test_what_is_caught_is_counted_by_its_fault(project, planted):
    article = planted.sheet.article.id
    caught = project.store.plants(article, project.layer)[0]
    for item in planted.sheet.items():
        if caught.touches(item.span) and item.state.undecided:
            if caught.fault is Fault.MADE_UP:
                planted.reject(item.target, caught.real.cause)
            else:
                planted.edit(item.target, caught.real.metric)
    accept_everything(planted)
    planted.complete()
    figures = bias_report(project, project.layer)
    assert figures.caught[caught.fault].right == 1
    assert figures.plants.of == len(revealed(project, article))
    assert figures.assisted_articles == 1
    assert bias_record(figures)["planted"]["by_fault"][caught.fault]["caught"] == 1


def test_export_refuses_a_planted_error_that_stands(project, planted, tmp_path):
    article = planted.sheet.article
    accept_everything(planted)
    assert not list(tmp_path.glob("*.jsonl"))
    export_gold(project, tmp_path / "empty.jsonl")
    planted.complete()
    with pytest.raises(KnownError, match=f"1 article: “{planted.sheet.title}”"):
        export_gold(project, tmp_path / "gold.jsonl")
    assert not (tmp_path / "gold.jsonl").exists()
    first, *rest = revealed(project, article.id)
    uphold(project, article.id, first.plant)
    for each in rest:
        planted.put_right(each.plant)
    assert list(open_plants(project, project.layer)) == []
    assert export_gold(project, tmp_path / "gold.jsonl").articles == 1


def test_a_plant_is_never_the_extractors_prediction(project, planted):
    accept_everything(planted)
    planted.complete()
    for each in revealed(project, planted.sheet.article.id):
        planted.put_right(each.plant)
    evaluation = evaluate_project(project)
    counts = evaluation.counts(next(iter(evaluation.tallies)))
    assert counts.precision == counts.recall == 1.0


def test_another_reviewers_layer_has_its_own_deal(project, planted):
    other = project.session("陈")
    other.open(planted.sheet.article.id)
    assert offers(other) == offers(planted)
    accept_everything(planted)
    planted.complete()
    assert revealed(project, planted.sheet.article.id, "陈") == ()
    assert other.open(planted.sheet.article.id).held_back is Way.PLANTED


def test_imported_gold_is_not_dealt(project):
    set_shares(project, Shares(1, 0, 7))
    article = project.article_ids()[0]
    project.import_gold(project.layer, article, plain_offers(project)[0], complete=True)
    assert project.store.way(article, project.layer) is None
    assert not bias_report(project, project.layer).any


def test_an_article_waits_for_its_plants_until_it_has_been_read(tmp_path):
    file = tmp_path / "text.txt"
    file.write_text(TEXTS["松岗"], "utf-8")
    with Project.create(tmp_path / "later.metrics", "林") as project:
        import_files(project, [file], lambda *_: True)
        set_shares(project, Shares(0, 1, 7))
        session = opened(project)
        assert session.sheet.held_back is None
        extract_project(project, DEFAULT_EXTRACTOR, lambda *_: True)
        assert opened(project).sheet.held_back is Way.PLANTED


def test_every_kind_of_plant_is_made_and_found_again(project, tmp_path):
    """Over some seeds all five faults occur; each is open when taken in, and right when put right."""
    seen = set()
    for seed in range(25):
        layer = f"reader {seed}"
        set_shares(project, Shares(0, 1, seed))
        for article in project.article_ids():
            session = project.session(layer)
            session.open(article)
            accept_everything(session)
            session.complete()
            for each in revealed(project, article, layer):
                seen.add(each.plant.fault)
                assert each.open, each
                session.put_right(each.plant)
            assert not any(each.open for each in revealed(project, article, layer))
            metrics = {a.metric for a in project.annotated(article, layer).annotations}
            assert metrics == {found.metric for found in project.predicted(article).metrics}
    assert seen == set(Fault)


def test_places_of_dropped_metrics_are_named_like_other_exclusions(project):
    for seed in range(25):
        set_shares(project, Shares(0, 1, seed))
        session = project.session(f"reader {seed}")
        session.open(project.article_ids()[0])
        for item in session.sheet.items():
            if item.state is State.EXCLUDED:
                assert item.target == place_id(session.sheet.article.id, item.span)


def test_rows_hold_both_readings_with_their_quotes(project, planted):
    with closing(sqlite3.connect(project.path)) as file:
        for real, shown in file.execute("SELECT real, shown FROM plant"):
            text = planted.sheet.article.text
            for record in map(json.loads, (real, shown)):
                assert text[record["start"] : record["end"]] == record["text"]
