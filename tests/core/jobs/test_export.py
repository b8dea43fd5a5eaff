"""Export of gold: completed articles, the same bytes for the same content, and back into a project."""

from decimal import Decimal
from pathlib import Path

import pytest

from core.bias import Shares
from core.extraction.numerals import scan
from core.formats import Format
from core.formats.jsonl import read
from core.jobs.bias import set_shares
from core.jobs.export import Selection, export_gold, written_as
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.importing import import_files
from core.jobs.project import Project
from core.model import Article, Metric, Quantity, Span

TEXTS = ["𠮷田镇新建学校12所。", "白石县接待游客310人次。\n\u2028共3天👍，增长5%。"]


def metric(text, words, kind="count", value=1, **roles):
    def span(quote):
        return Span(text.index(quote), text.index(quote) + len(quote))

    found = tuple((name, span(quote)) for name, quote in roles.items())
    return Metric(
        span(words), kind, Quantity(Decimal(value)), found, "how long?" if kind == "duration" else None
    )


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "a.metrics", "林") as opened:
        articles = [Article.of(text, text[:5], source=f"{at}.txt") for at, text in enumerate(TEXTS)]
        opened.add_articles(articles, {article.id: scan(article.text) for article in articles})
        yield opened


def annotate(project, *, complete):
    first, second = project.article_ids()
    layer = project.gold_layer
    project.import_gold(
        layer, first, [metric(TEXTS[0], "12所", value=12, indicator="新建学校")], complete=True
    )
    both = [metric(TEXTS[1], "310人次", value=310, scope="白石县"), metric(TEXTS[1], "3天", "duration", 3)]
    project.import_gold(layer, second, both, complete=complete)


def test_completed_articles_are_written_unless_more_is_asked_for(project, tmp_path):
    annotate(project, complete=False)
    path = tmp_path / "gold.jsonl"
    report = export_gold(project, path)
    assert (report.articles, report.metrics, report.path) == (1, 1, path)
    assert len(read(path.read_bytes(), "gold.jsonl")) == 1
    report = export_gold(project, path, selection=Selection(completed_only=False))
    assert (report.articles, report.metrics) == (2, 3)
    assert [each.complete for each in read(path.read_bytes(), "gold.jsonl")].count(True) == 1


@pytest.mark.parametrize(
    ("name", "form"), [("a.csv", "csv"), ("a.XLSX", "xlsx"), ("a.json", "jsonl"), ("a", "jsonl")]
)
def test_the_suffix_says_the_format_where_only_one_file_has_it(name, form):
    assert written_as(Path(name)) == form


def test_a_project_made_from_an_export_exports_the_same_bytes(project, tmp_path):
    annotate(project, complete=True)
    path = tmp_path / "gold.jsonl"
    export_gold(project, path)
    with Project.create(tmp_path / "b.metrics", "陈") as other:
        report = import_files(other, [path], lambda done, total: True)
        assert (report.added, report.annotations, report.refused) == (2, 3, ())
        export_gold(other, tmp_path / "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == path.read_bytes()


def test_a_title_that_was_corrected_is_the_one_written(project, tmp_path):
    annotate(project, complete=True)
    session = project.session()
    session.open(project.article_ids()[0])
    session.retitle("学校")
    export_gold(project, tmp_path / "gold.jsonl")
    titles = {each.article.title for each in read((tmp_path / "gold.jsonl").read_bytes(), "gold.jsonl")}
    assert "学校" in titles


class TestPredictions:
    @pytest.fixture
    def taken(self, monkeypatch):
        """What a format that keeps predictions would be given."""
        found = []

        def write(articles, out):
            found.extend(articles)
            return iter(())

        known = {"both": Format("both", "", "", (".x",), write=write, predictions=True)}
        monkeypatch.setattr("core.jobs.export.formats", lambda: known)
        return found

    def export(self, project, tmp_path, **more):
        selection = Selection(completed_only=False, predictions=True, **more)
        return export_gold(project, tmp_path / "a", "both", selection, pretend=True)

    def test_they_go_beside_what_was_decided_of_articles_not_begun_as_well(self, project, taken, tmp_path):
        first, _ = project.article_ids()
        extract_project(project, DEFAULT_EXTRACTOR, lambda done, total: True)
        assert self.export(project, tmp_path).articles == 2
        predicted = {each.article.id: each.predicted for each in taken}
        said = tuple(each.metric for each in project.predicted(first).metrics)
        assert said
        assert predicted[first] == said
        assert {each.predictor for each in taken} == {DEFAULT_EXTRACTOR}
        assert {each.metrics for each in taken} == {()}

    def test_an_article_that_nobody_has_read_has_none(self, project, taken, tmp_path):
        self.export(project, tmp_path)
        assert {each.predicted for each in taken} == {()}

    def test_bias_control_keeps_them_back_until_an_article_is_complete(self, project, taken, tmp_path):
        extract_project(project, DEFAULT_EXTRACTOR, lambda done, total: True)
        set_shares(project, Shares(blind=0.5))
        first, _ = project.article_ids()
        project.import_gold(project.layer, first, [metric(TEXTS[0], "12所", value=12)], complete=True)
        self.export(project, tmp_path)
        assert {each.article.id: bool(each.predicted) for each in taken} == {
            each: each == first for each in project.article_ids()
        }


def test_it_can_be_stopped_and_nothing_is_written(project, tmp_path):
    annotate(project, complete=True)
    report = export_gold(project, tmp_path / "a.jsonl", progress=lambda done, total: False)
    assert (report.stopped, report.articles) == (True, 0)
    assert not (tmp_path / "a.jsonl").exists()
