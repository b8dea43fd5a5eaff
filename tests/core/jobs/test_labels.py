"""A project's own schema: put in force, kept with the project, and what a new guideline touches."""

from decimal import Decimal
from importlib.resources import files

import pytest

from core.errors import KnownError
from core.extraction.numerals import scan
from core.jobs.extract import extract_project
from core.jobs.labels import adopt, schema_file, touched, write_schema
from core.jobs.project import Project
from core.model import Article, Metric, Quantity, Span
from core.schema import built_in, schema, use
from core.sheet import State

BUILT_IN = files("resources").joinpath("schema.toml").read_text("utf-8")
PALE = '\n[[kind]]\nid = "x"\nzh = "甲"\nen = "X"\nlight = "#FFFFFF"\ndark = "#FFFFFF"\n'
TEXT = "云泽区去年修复路灯418盏，排名全省第5位。"


@pytest.fixture(autouse=True)
def afterwards():
    yield
    use(None)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "p.metrics"


@pytest.fixture
def project(path):
    with Project.create(path, "lin") as project:
        article = Article.of(TEXT, "路灯")
        project.add_articles([article], {article.id: scan(article.text)})
        yield project


def own(tmp_path, *, lacking=(), more=""):
    blocks = BUILT_IN.split("\n[[")
    gone = tuple(f'kind]]\nid = "{kind}"' for kind in lacking)
    kept = [block for block in blocks if not (gone and block.startswith(gone))]
    file = tmp_path / "own.toml"
    file.write_text("\n[[".join(kept) + more, "utf-8")
    return file


def decide(project, word, kind):
    session = project.session()
    session.open(project.article_ids()[0])
    start = TEXT.index(word)
    metric = Metric(Span(start, start + len(word)), kind, Quantity(Decimal(5)))
    return session, session.add(metric).targets[0]


def test_it_is_in_force_at_once_and_after_opening_again(project, path, tmp_path):
    found = adopt(project, own(tmp_path, lacking=["rank"]))
    assert found.archived == ("rank",)
    assert [kind.id for kind in schema().kinds] == [k.id for k in built_in().kinds if k.id != "rank"]
    with Project.create(tmp_path / "other.metrics", "lin"):
        assert schema() == built_in()
    with Project.open(path, "lin") as again:
        assert "rank" not in {kind.id for kind in schema().kinds}
        assert schema_file(again) == tmp_path / "own.toml"


def test_no_annotation_is_lost_with_its_kind(project, tmp_path):
    decide(project, "第5位", "rank")
    adopt(project, own(tmp_path, lacking=["rank"]))
    (found,) = project.annotations("lin", completed_only=False)
    assert [metric.kind for metric in found.metrics] == ["rank"]
    assert schema().kind("rank").name("zh") == "排名"


def test_an_archived_kind_is_no_longer_suggested(project, tmp_path):
    adopt(project, own(tmp_path, lacking=["rank"]))
    extract_project(project, "rules", lambda _done, _of: True)
    sheet = project.session().open(project.article_ids()[0])
    assert [item.metric.kind for item in sheet.items() if item.metric] == ["count"]
    unknown = [item.span.quote(TEXT) for item in sheet.items() if item.state is State.UNKNOWN]
    assert len(unknown) == 1
    assert unknown[0].startswith("第5")


def test_a_bad_file_leaves_the_schema_in_force(project, tmp_path):
    adopt(project, own(tmp_path, lacking=["rank"]))
    before = schema()
    with pytest.raises(KnownError, match="contrast"):
        adopt(project, own(tmp_path, more=PALE))
    with pytest.raises(KnownError, match="cannot be read"):
        adopt(project, tmp_path / "none.toml")
    assert schema() == before
    assert len(project.store.labels()) == 1


def test_the_same_file_again_changes_nothing(project, tmp_path):
    file = own(tmp_path, lacking=["rank"])
    adopt(project, file)
    assert not adopt(project, file).revised
    assert len(project.store.labels()) == 1


def test_a_revision_lists_what_was_decided_before_it(project, tmp_path):
    session, rank = decide(project, "第5位", "rank")
    decide(project, "418盏", "count")
    revision = '\n[[revision]]\nversion = "1.3"\nkinds = ["rank"]\nnote = "places only"\n'
    adopt(project, own(tmp_path, more=revision))
    (found,) = touched(project)
    assert (found.target, found.revision.note) == (rank, "places only")
    session = project.session()
    sheet = session.open(project.article_ids()[0])
    metric = sheet.item(rank).metric
    session.edit(rank, Metric(metric.span, "rank", Quantity(Decimal(5), unit="位")))
    assert touched(project) == ()


def test_the_written_file_is_one_to_start_from(project, tmp_path):
    file = tmp_path / "start.toml"
    write_schema(file)
    assert not adopt(project, file).revised
    assert schema() == built_in()
