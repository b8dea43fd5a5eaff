"""Gold mended from a case: decisions like any other, in the layer that is measured, measured anew at once."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from core.errors import KnownError
from core.evaluation import evaluate
from core.evaluation.modes import Mode, Outcome
from core.jobs.filing import ErrorCause, FilingCabinet
from core.jobs.mending import drop_gold, gold_session, measured_pair, take_prediction
from core.jobs.project import Project
from core.model import Article, Extraction, Found, Metric, Number, Quantity, Run, Span

TEXT = "青棠县粮站收稻谷19吨，付款36万元，用时5天，另有7人。\n"


def at(quote: str) -> Span:
    start = TEXT.index(quote)
    return Span(start, start + len(quote))


def metric(quote: str, kind: str, value: int, unit: str) -> Metric:
    return Metric(at(quote), kind, Quantity(Decimal(value), unit=unit))


GOLD = (
    metric("19吨", "measure", 19, "吨"),
    metric("36万元", "money", 360_000, "元"),
    metric("5天", "duration", 5, "天"),
)
FOUND = (
    metric("19吨", "count", 19, "吨"),
    metric("36万", "money", 360_000, "元"),
    metric("7人", "count", 7, "人"),
)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "mend.metrics", "fang") as project:
        article = Article.of(TEXT, "粮站", "made up")
        numbers = [Number(at(digits), "1") for digits in ("19", "36万", "5", "7")]
        project.add_articles([article], {article.id: numbers})
        said = Extraction(tuple(Found(each, "made.up") for each in FOUND))
        project.save_run(Run("one", "rules", "1", "", datetime(2031, 1, 1, tzinfo=UTC)), {article.id: said})
        project.import_gold("fang", article.id, GOLD, complete=True)
        yield project


def cases(project):
    """The cases by their words."""
    (article,) = project.article_ids()
    found = evaluate([measured_pair(project, article)]).cases(Mode.STRICT)
    return {(case.gold or case.predicted).span.quote(TEXT): case for case in found}


def gold(project):
    (article,) = project.article_ids()
    return project.annotated(article, "fang").metrics


def test_a_prediction_takes_the_place_of_the_gold_that_it_was_paired_with(project):
    session = gold_session(project)
    assert cases(project)["36万元"].outcome is Outcome.INC
    change = take_prediction(session, cases(project)["36万元"])
    assert change.step
    assert FOUND[1] in gold(project)
    assert GOLD[1] not in gold(project)
    assert cases(project)["36万"].outcome is Outcome.COR
    session.undo()
    assert gold(project) == GOLD


def test_a_spurious_prediction_becomes_gold(project):
    session = gold_session(project)
    assert cases(project)["7人"].outcome is Outcome.SPU
    take_prediction(session, cases(project)["7人"])
    assert FOUND[2] in gold(project)
    session.open(project.article_ids()[0])
    assert session.sheet.gate.open
    session.undo()
    assert cases(project)["7人"].outcome is Outcome.SPU


def test_gold_is_taken_out_for_a_cause_and_its_number_stays_decided(project):
    session = gold_session(project)
    drop_gold(session, cases(project)["5天"], "date")
    assert GOLD[2] not in gold(project)
    assert session.sheet.gate.open
    session.undo()
    assert gold(project) == GOLD


def test_what_changed_meanwhile_is_not_overwritten(project):
    session = gold_session(project)
    case = cases(project)["19吨"]
    take_prediction(session, case)
    with pytest.raises(KnownError, match="changed meanwhile"):
        take_prediction(session, case)
    with pytest.raises(KnownError, match="changed meanwhile"):
        drop_gold(session, case, "date")


def test_what_one_side_does_not_say_can_be_neither_taken_nor_dropped(project):
    session = gold_session(project)
    with pytest.raises(KnownError, match="nothing here"):
        take_prediction(session, cases(project)["5天"])
    with pytest.raises(KnownError, match="no gold here"):
        drop_gold(session, cases(project)["7人"], "date")


def test_a_prediction_over_two_pieces_of_gold_is_refused(project):
    session = gold_session(project)
    case = cases(project)["7人"]
    wide = Metric(Span(at("5天").start, at("7人").end), "count", Quantity(Decimal(7)))
    with pytest.raises(KnownError, match="overlaps"):
        take_prediction(session, type(case)(case.article, case.title, Outcome.SPU, None, wide))


def test_a_reopened_article_is_measured_no_longer(project):
    (article,) = project.article_ids()
    session = gold_session(project)
    session.open(article)
    session.reopen()
    assert measured_pair(project, article) is None


def test_the_layer_of_another_is_mended_under_ones_own_name(project):
    project.reviewers.name_adjudicator("hui")
    with Project.open(project.path, "hui") as mender:
        session = gold_session(mender)
        take_prediction(session, cases(mender)["36万元"])
        assert (session.reviewer, session.layer) == ("hui", "fang")
        assert FOUND[1] in gold(mender)
        session.undo()
        assert gold(mender) == GOLD


def test_filing_counts_and_survives_another_run(project):
    cabinet = FilingCabinet(project)
    found = cases(project)
    assert cabinet.file(found["36万元"], ErrorCause.BOUNDARY, "余")
    assert cabinet.file(found["5天"], ErrorCause.MISSING_RULE)
    assert not cabinet.file(found["5天"], ErrorCause.MISSING_RULE)
    said = Extraction(tuple(Found(each, "other.rule") for each in FOUND))
    later = Run("two", "rules", "2", "", datetime(2031, 2, 1, tzinfo=UTC))
    project.save_run(later, {project.article_ids()[0]: said})
    again = FilingCabinet(project)
    filing = again.filing(cases(project)["36万元"])
    assert (filing.cause, filing.note, filing.reviewer) == ("boundary", "余", "fang")
    assert filing.at.tzinfo is not None
    assert again.tally(cases(project).values()) == {
        ErrorCause.BOUNDARY: 1,
        ErrorCause.MISSING_RULE: 1,
        None: 2,
    }


def test_a_filing_can_be_changed_and_taken_out_and_nothing_is_lost(project):
    cabinet = FilingCabinet(project)
    case = cases(project)["7人"]
    for cause in (ErrorCause.GOLD, ErrorCause.OTHER, None):
        assert cabinet.file(case, cause)
    assert FilingCabinet(project).cause(case) is None
    assert [filing.cause for filing in project.store.filings()] == ["gold", "other", ""]


def test_filings_are_never_changed(project):
    FilingCabinet(project).file(cases(project)["7人"], ErrorCause.GOLD)
    for statement in ("DELETE FROM filing", "UPDATE filing SET cause = ''"):
        with pytest.raises(Exception, match="only ever appended"):
            project.store._db.execute(statement)


def test_a_case_whose_sides_differ_is_another_case(project):
    cabinet = FilingCabinet(project)
    cabinet.file(cases(project)["36万元"], ErrorCause.BOUNDARY)
    take_prediction(gold_session(project), cases(project)["36万元"])
    assert cabinet.cause(cases(project)["36万"]) is None
