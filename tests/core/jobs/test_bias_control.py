"""Shares of articles without suggestions: what is hidden until when, and the figures it gives."""

import sqlite3
from contextlib import closing

import pytest

from core.bias import Shares
from core.errors import KnownError
from core.jobs.bias import bias_record, bias_report, set_shares, shares_of
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.importing import import_files
from core.jobs.project import Project
from core.model import Action
from core.sheet import State
from tests.core.jobs.bias_examples import accept_everything, opened, plain_offers, three_articles


@pytest.fixture
def project(tmp_path):
    with three_articles(tmp_path) as made:
        yield made


def test_shares_are_nothing_at_first_and_are_kept(project):
    assert not shares_of(project).on
    set_shares(project, Shares(0.1, 0.2, 7))
    assert shares_of(project) == Shares(0.1, 0.2, 7)


@pytest.mark.parametrize(
    "wrong", [Shares(-0.1, 0), Shares(0, 1.1), Shares(0.6, 0.6), Shares(float("nan"), 0)]
)
def test_shares_out_of_range_are_refused(project, wrong):
    with pytest.raises(KnownError, match="from 0 to 1"):
        set_shares(project, wrong)
    assert not shares_of(project).on


def test_settings_and_plants_are_only_ever_appended(project):
    set_shares(project, Shares(0, 1, 7))
    opened(project)
    path = project.path
    with closing(sqlite3.connect(path)) as file:
        for table in ("shares", "dealt", "plant"):
            with pytest.raises(sqlite3.IntegrityError):
                file.execute(f"DELETE FROM {table}")


def test_an_article_stays_as_it_was_dealt_whatever_is_set_later(project):
    set_shares(project, Shares(1, 0, 7))
    assert opened(project).sheet.blind
    set_shares(project, Shares(0, 0, 7))
    assert opened(project).sheet.blind
    assert not opened(project, 1).sheet.blind


def test_an_article_that_was_begun_before_is_left_alone(project):
    before = opened(project)
    before.accept(next(item.target for item in before.sheet.items() if item.state is State.SUGGESTED))
    set_shares(project, Shares(0.5, 0.5, 7))
    assert opened(project).sheet.held_back is None


# -- blind


def test_a_blind_article_shows_nothing_until_it_is_first_completed(project):
    set_shares(project, Shares(1, 0, 7))
    session = opened(project)
    assert session.sheet.items() == () == session.sheet.settled()
    gate = session.sheet.gate
    assert (gate.suggestions, gate.exclusions, gate.numbers, gate.open) == (0, 0, 0, True)
    metrics, exclusions = plain_offers(project)
    first = min(metrics, key=lambda metric: metric.span)
    session.add(first)
    change = session.complete()
    assert change.name is Action.COMPLETE
    assert change.step
    assert change.article
    assert set(change.targets) >= {item.target for item in session.sheet.items() if item.state.undecided}
    assert not session.sheet.state.complete
    gate = session.sheet.gate
    assert gate.suggestions == len(metrics) - 1
    assert gate.exclusions == len(exclusions)
    with pytest.raises(KnownError, match="still wait"):
        session.complete()
    accept_everything(session)
    session.complete()
    assert session.sheet.state.complete
    assert project.check() == ()


def test_undo_hides_nothing_again_and_the_gate_opens_once(project):
    set_shares(project, Shares(1, 0, 7))
    session = opened(project)
    session.add(min(plain_offers(project)[0], key=lambda metric: metric.span))
    session.complete()
    assert session.undoable().name is Action.ADD
    session.undo()
    assert not session.sheet.blind
    assert not opened(project).sheet.blind


def test_a_blind_article_with_nothing_left_to_ask_is_complete_at_once(tmp_path):
    file = tmp_path / "short.txt"
    file.write_text("松岗镇有18个收购点，服务农户240户。", "utf-8")
    with Project.create(tmp_path / "short.metrics", "林") as project:
        import_files(project, [file], lambda *_: True)
        extract_project(project, DEFAULT_EXTRACTOR, lambda *_: True)
        set_shares(project, Shares(1, 0, 7))
        session = opened(project)
        for metric in plain_offers(project)[0]:
            session.add(metric)
        session.complete()
        assert session.sheet.state.complete
        assert session.sheet.held_back is None


def test_recall_is_taken_from_before_the_suggestions_were_shown(project):
    set_shares(project, Shares(1, 0, 7))
    session = opened(project)
    metrics = sorted(plain_offers(project)[0], key=lambda metric: metric.span)
    for metric in metrics[:3]:
        session.add(metric)
    session.complete()
    accept_everything(session)
    session.complete()
    figures = bias_report(project, project.layer)
    assert (figures.unaided.right, figures.unaided.of) == (3, len(metrics))
    assert (figures.blind.right, figures.blind.of) == (3, 3)
    assert (figures.blind_articles, figures.assisted_articles) == (1, 0)
    record = bias_record(figures)
    assert record["recall_assisted"]["rate"] is None
    assert record["planted"]["rate"] is None


# -- planted
