"""The pairs behind each number of an agreement, and reading in portions."""

import pytest

from core.errors import KnownError
from core.jobs.agreement import Gathering, agreements, behind
from core.jobs.project import Project
from tests.core.jobs.adjudication_examples import OWNER, add_article, changed, complete, count

TEXT = "青石镇接警1200起，同比下降12.5%，抓获35人，位列第3名。"
CALLS, MORE, DOWN, CAUGHT = count(5, 10, 1200), count(5, 9, 1200), changed(13, 20, "12.5"), count(23, 26, 35)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p.metrics", OWNER) as made:
        article = add_article(made, TEXT, [(5, 9), (15, 19), (23, 25)])
        complete(made, article, 赵=[CALLS, DOWN, CAUGHT], 钱=[MORE, DOWN, count(23, 26, 35, "rank")])
        yield made


def told(found):
    return [(each.case.gold, each.case.predicted, each.differs) for each in found]


def test_what_lowers_a_figure_comes_first(project):
    (found,) = agreements(project)
    assert (found.one, found.other) == ("赵", "钱")
    rank = count(23, 26, 35, "rank")
    strict = told(behind(found.agreement, "strict"))
    assert [differs for _, _, differs in strict] == [True, True, False]
    assert (CALLS, MORE, True) in strict
    assert (CAUGHT, rank, True) in strict
    assert [differs for _, _, differs in told(behind(found.agreement, "type"))] == [True, False, False]


def test_behind_a_kappa_are_the_spans_that_both_marked(project):
    (found,) = agreements(project)
    kinds = behind(found.agreement, "kind")
    assert [each.differs for each in kinds] == [True, False]
    assert len(kinds) == found.agreement.kappa("kind").n
    directions = behind(found.agreement, "direction", "change")
    assert told(directions) == [(DOWN, DOWN, False)]
    assert told(behind(found.agreement, "strict", "change")) == [(DOWN, DOWN, False)]


def test_reading_gives_others_their_turn_as_often_as_it_said(project):
    gathering = Gathering(project)
    assert sum(1 for _ in gathering.reading()) == gathering.total == 2
    (pairing,) = gathering.pairings()
    assert [each.title for each in pairing.articles] == [TEXT[:8]]


def test_only_who_sees_all_may_gather(project):
    with Project.open(project.path, "钱") as other, pytest.raises(KnownError, match="own layer alone"):
        Gathering(other)
