"""What is not frozen, with the sentence that says why; and whoever stops a freezing leaves nothing behind."""

import pytest

from core.bias import Shares
from core.errors import KnownError
from core.jobs.bias import revealed, set_shares, uphold
from core.jobs.freezing import Terms, freeze, planned, read_draft
from core.jobs.project import Project
from core.jobs.releases import releases
from core.model import Article, Number
from tests.core.jobs.bias_examples import accept_everything, opened, three_articles
from tests.core.jobs.release_examples import (
    ONE,
    metrics_of,
    span,
    text_of,
    villages,
)


@pytest.fixture
def project(tmp_path):
    with villages(tmp_path / "villages.metrics") as made:
        yield made


def test_an_existing_folder_is_refused(project, tmp_path):
    (tmp_path / "r").mkdir()
    with pytest.raises(KnownError, match="exists already"):
        freeze(project, ONE, tmp_path / "r")
    assert releases(project) == ()


def test_a_folder_in_no_folder_is_refused(project, tmp_path):
    with pytest.raises(KnownError, match="does not exist"):
        freeze(project, ONE, tmp_path / "nowhere" / "r")


@pytest.mark.parametrize("name", ["", "a/b", "..", ".hidden", "a b", "end.", "x" * 65, 'a"b'])
def test_a_bad_name_is_refused(project, tmp_path, name):
    with pytest.raises(KnownError, match="cannot be the name"):
        freeze(project, Terms(name), tmp_path / "r")


def test_a_bad_licence_is_refused(project, tmp_path):
    with pytest.raises(KnownError, match="no id of a licence"):
        freeze(project, Terms("v", licences=("free for all",)), tmp_path / "r")


def test_without_a_completed_article_there_is_nothing_to_freeze(tmp_path):
    with (
        Project.create(tmp_path / "p.metrics", "林") as project,
        pytest.raises(KnownError, match="no article is complete"),
    ):
        freeze(project, ONE, tmp_path / "r")
    assert not (tmp_path / "r").exists()


def test_who_sees_his_own_layer_alone_cannot_freeze(project, tmp_path):
    project.close()
    with (
        Project.open(tmp_path / "villages.metrics", "陈") as other,
        pytest.raises(KnownError, match="sees his own layer alone"),
    ):
        freeze(other, ONE, tmp_path / "r")


def test_an_open_plant_is_refused_until_it_is_answered(tmp_path):
    with three_articles(tmp_path) as project:
        set_shares(project, Shares(0, 1, 7))
        session = opened(project)
        accept_everything(session)
        session.complete()
        name = project.article_ids()[0]
        (obstacle,) = planned(read_draft(project), ONE).obstacles
        assert obstacle.articles == (name,)
        with pytest.raises(KnownError, match="planted error still stands"):
            freeze(project, ONE, tmp_path / "r")
        assert not (tmp_path / "r").exists()
        for each in revealed(project, name):
            uphold(project, name, each.plant)
        assert freeze(project, ONE, tmp_path / "r").version == (1, 0, 0)


def test_an_open_gate_is_refused(project, tmp_path):
    text = text_of("石门", 7)
    article = Article.of(text, "石门")
    project.add_articles([article], {article.id: [Number(span(text, "700"), "1")]})
    project.import_gold(project.gold_layer, article.id, metrics_of(text, 7), complete=True)
    conn = project.store._db.conn
    with project.together():
        # as a file comes out of a hand that knows nothing of the gate
        key = project.store.key(article.id)
        conn.execute("DELETE FROM standing WHERE state = 'confirmed' AND article = ?", (key,))
    (obstacle,) = planned(read_draft(project), ONE).obstacles
    assert obstacle.articles == (article.id,)
    with pytest.raises(KnownError, match="something undecided again: “石门”"):
        freeze(project, ONE, tmp_path / "r")
    assert not (tmp_path / "r").exists()


def test_whoever_stops_it_leaves_nothing(project, tmp_path):
    with pytest.raises(KnownError, match="Stopped"):
        freeze(project, ONE, tmp_path / "r", progress=lambda done, total: done < 2)
    assert [path.name for path in tmp_path.iterdir() if "metrics" not in path.name] == []
    assert releases(project) == ()
