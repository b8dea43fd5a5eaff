"""Runs of extractors: what is kept of them, and what is still to be read."""

import pickle
from dataclasses import replace
from decimal import Decimal

import pytest

from core.model import Direction, Extraction, Found, Modifier, Quantity
from core.record import canonical, metric_record


def test_which_articles_a_version_has_not_read(project, village):
    other = village.other()
    project.add_articles([other.article], other.numbers)
    first = village.run("first")
    assert project.pending(first) == (other.article.id,)
    project.save_run(first, {other.article.id: Extraction()})
    assert project.pending(village.run("again")) == ()
    assert len(project.pending(village.run("new", "2"))) == 2
    assert len(project.pending(replace(first, configuration="other"))) == 2


def test_a_run_is_saved_in_parts_and_only_once(project, village):
    run = village.run("second", "2")
    other = village.other()
    project.add_articles([other.article], other.numbers)
    project.save_run(run, {village.article.id: village.extraction("35人")})
    project.save_run(run, {other.article.id: Extraction()})
    project.save_run(run, {village.article.id: village.extraction("1200起")})
    assert project.predicted(village.article.id) == village.extraction("35人")
    assert project.predicted(other.article.id) == Extraction()
    assert [(article, len(found)) for article, found in project.predictions()] == [
        (village.article.id, 1),
        (other.article.id, 0),
    ]


def test_an_extractor_is_shown_by_itself(project, village):
    assert project.extractor == "rules"
    project.save_run(village.run("other", extractor="other"), {})
    assert project.extractor == "other"
    assert project.predicted(village.article.id) is None
    assert list(project.predictions()) == []


def test_a_metric_comes_back_as_it_went_in(project, village):
    metric = replace(
        village.metric("12.5%", "change"),
        quantity=Quantity(
            Decimal("12.50"),
            Decimal("100000000000000000000.125"),
            "%",
            Modifier.AT_LEAST,
            Direction.DOWN,
        ),
        roles=(("period", village.span("二〇二四年")), ("basis", village.span("同比"))),
        doubt="？",
    )
    project.save_run(village.run("new", "2"), {village.article.id: Extraction((Found(metric, "r"),))})
    (found,) = project.predicted(village.article.id).metrics
    assert found.metric == metric
    assert hash(found.metric) == hash(metric)
    text = village.article.text
    (again,) = pickle.loads(pickle.dumps(project.predicted(village.article.id))).metrics
    assert canonical(metric_record(again.metric, text)) == canonical(metric_record(metric, text))
    with pytest.raises(AttributeError):
        _ = found.metric.colour
    session = project.session()
    session.open(village.article.id)
    session.accept(next(i.target for i in session.sheet.items() if i.metric))
    (annotated,) = project.annotations("林", completed_only=False)
    assert annotated.metrics == (metric,)
