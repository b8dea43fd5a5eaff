"""Import into a project: batches, what is there already, gold of ours, what is refused, stopping."""

from dataclasses import replace

import pytest

from core.errors import KnownError, StorageError
from core.formats import Annotated
from core.jobs import importing
from core.jobs.importing import Importing, import_files, read_file, text_files
from core.jobs.project import Project
from core.jobs.review import propose
from core.model import Article, Span
from core.sheet import Status
from core.store.file import log_of
from tests.core.formats.exchanging import written
from tests.core.store.test_layouts import no_file_larger_than

TEXTS = {"1.txt": "云津市破获案件12起。\n", "2.txt": "青屿县产值1.2亿元。\n", "3.txt": "平峪镇有居民5户。\n"}


def go_on(done, total):
    return True


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "x.metrics", "lin") as project:
        yield project


def texts(project):
    return [project.article(article_id).text for article_id in project.article_ids()]


def test_articles_come_with_title_source_and_numbers(project, folder):
    report = import_files(project, [folder], go_on)
    assert (report.added, report.already, report.annotations, report.refused) == (3, 0, 0, ())
    assert texts(project) == list(TEXTS.values())
    first = project.article(project.article_ids()[0])
    assert (first.title, first.source) == ("云津市破获案件12起。", "1.txt")
    assert [row.total for row in project.listing.all()] == [1, 1, 1]


def test_the_same_text_twice_is_one_article(project, folder):
    (folder / "again.txt").write_bytes(TEXTS["1.txt"].replace("\n", "\r\n").encode("gb18030"))
    first = import_files(project, [folder], go_on)
    second = import_files(project, [folder], go_on)
    assert (first.added, first.already) == (3, 1)
    assert (second.added, second.already) == (0, 4)


def test_what_is_refused_is_named_and_the_others_come_in(project, folder):
    (folder / "0.txt").write_bytes(b"\xff\xff\x00 a")
    (folder / "empty.txt").touch()
    report = import_files(project, [folder], go_on)
    assert report.added == 3
    assert [str(refusal).split()[0] for refusal in report.refused] == ["0.txt", "empty.txt"]
    assert all("position" in refusal.fields or "position" in str(refusal) for refusal in report.refused)


def test_progress_can_stop_it_and_keeps_what_was_read(project, folder):
    seen = []

    def stop(done, total):
        seen.append((done, total))
        return done < 2

    assert import_files(project, [folder], stop).added == 2
    assert seen == [(1, 3), (2, 3)]


@pytest.mark.parametrize(("limit", "size"), [("_BATCH_ARTICLES", 2), ("_BATCH_CHARACTERS", 15)])
def test_batches_are_kept_as_they_fill(project, folder, monkeypatch, limit, size):
    monkeypatch.setattr(importing, limit, size)
    work = Importing(project)
    kept = []
    for source in text_files([folder]):
        work.take(read_file(source))
        kept.append(len(project.article_ids()))
    assert kept == [0, 2, 2]
    assert work.finish().added == 3
    assert len(project.article_ids()) == 3


class TestGold:
    @pytest.fixture
    def gold(self, project, folder, tmp_path):
        """A file of ours, as another project would have written it."""
        with Project.create(tmp_path / "other.metrics", "mei") as other:
            import_files(other, [folder / "1.txt"], go_on)
            (article_id,) = other.article_ids()
            article = other.article(article_id)
        return Annotated(article, (), complete=True)

    def write(self, tmp_path, *articles):
        file = tmp_path / "gold.jsonl"
        file.write_bytes(written("jsonl", articles)[0][""])
        return file

    def metric(self, text, quote):
        start = text.index(quote)
        return propose(text, Span(start, start + len(quote)), "count")

    def test_it_comes_into_the_reviewers_layer_complete(self, project, gold, tmp_path):
        metric = self.metric(gold.article.text, "12起")
        report = import_files(project, [self.write(tmp_path, replace(gold, metrics=(metric,)))], go_on)
        assert (report.added, report.annotations) == (1, 1)
        (annotated,) = project.annotations("lin", completed_only=True)
        assert annotated.metrics == (metric,)
        assert project.counts()[Status.COMPLETE] == 1

    def test_an_article_without_a_title_gets_one_from_its_text(self, project, gold, tmp_path):
        untitled = replace(gold, article=replace(gold.article, title=" "))
        import_files(project, [self.write(tmp_path, untitled)], go_on)
        assert [row.title for row in project.listing.all()] == ["云津市破获案件12起。"]

    def test_a_second_time_changes_nothing(self, project, gold, tmp_path):
        file = self.write(tmp_path, replace(gold, metrics=(self.metric(gold.article.text, "12起"),)))
        import_files(project, [file], go_on)
        report = import_files(project, [file], go_on)
        assert (report.added, report.already, report.annotations, report.refused) == (0, 1, 0, ())

    def test_a_file_whose_values_overlap_is_refused_whole_and_they_are_listed(self, project, gold, tmp_path):
        text = gold.article.text
        twice = replace(gold, metrics=(self.metric(text, "12起"), self.metric(text, "12")))
        other = Annotated(Article.of("青屿县产值1.2亿元。", "产值"), ())
        report = import_files(project, [self.write(tmp_path, twice, other)], go_on)
        assert (report.added, report.annotations) == (0, 0)
        assert "gold.jsonl: 1 values of “云津市破获案件12起。” overlap" in str(report.refused[0])
        assert "7–9 “12” / 7–10 “12起”" in str(report.refused[0])

    def test_gold_that_contradicts_what_stands_is_refused_by_the_articles_title(
        self, project, gold, tmp_path
    ):
        text = gold.article.text
        import_files(
            project, [self.write(tmp_path, replace(gold, metrics=(self.metric(text, "12起"),)))], go_on
        )
        other = self.write(tmp_path, replace(gold, metrics=(self.metric(text, "12"),)))
        (refusal,) = import_files(project, [other], go_on).refused
        assert str(refusal).startswith("“12” of this gold overlaps “12起”, which stands in “云津市")
        (annotated,) = project.annotations("lin", completed_only=True)
        assert annotated.metrics == (self.metric(text, "12起"),)

    def test_a_full_disk_is_told_and_nothing_of_the_batch_is_kept(self, project, gold, tmp_path):
        values = [f"{100 + n}户" for n in range(100)]
        text = gold.article.text + "案件很多。" * 20_000 + "，".join(values)
        metrics = [replace(self.metric(text, value), doubt="？" * 1_000) for value in values]
        article = replace(gold, article=Article.of(text, "题"), metrics=tuple(metrics))
        pages = project._store._db.execute("PRAGMA page_count").fetchone()[0]
        project._store._db.execute(f"PRAGMA max_page_count = {pages + 90}")
        with pytest.raises(KnownError, match="is full"):
            import_files(project, [self.write(tmp_path, article)], go_on)
        assert project.article_ids() == ()

    def test_a_file_with_wrong_quotes_is_refused_whole(self, project, gold, tmp_path):
        file = self.write(tmp_path, replace(gold, metrics=(self.metric(gold.article.text, "12起"),)))
        file.write_text(file.read_text("utf-8").replace('"text":"12起"', '"text":"13起"'), "utf-8")
        report = import_files(project, [file], go_on)
        assert report.added == 0
        assert "13起" in str(report.refused[0])


def test_a_path_that_is_not_there_changes_nothing(project, tmp_path):
    with pytest.raises(KnownError, match="does not exist"):
        import_files(project, [tmp_path / "absent"], go_on)


def test_what_a_full_disk_refuses_is_not_counted_and_waits(project, folder):
    importing = Importing(project)
    for source in text_files([folder]):
        importing.take(read_file(source))
    with no_file_larger_than(log_of(project.path).stat().st_size), pytest.raises(StorageError) as full:
        importing.finish()
    report = importing.broken(full.value, 5)
    assert (report.added, report.missing, report.broken) == (0, 5, full.value)
    assert texts(project) == []
    assert importing.finish().added == 3
    assert texts(project) == list(TEXTS.values())


def test_files_that_were_refused_are_not_missing(project, folder):
    (folder / "4.txt").write_bytes(b"\0\0\0")
    importing = Importing(project)
    for source in text_files([folder]):
        importing.take(read_file(source))
    assert len(importing.finish().refused) == 1
    assert importing.broken(StorageError("full"), 10).missing == 6
