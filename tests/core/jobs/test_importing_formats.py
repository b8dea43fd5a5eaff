"""Import from every format that can be read, by existing: the same file twice changes nothing."""

import io
from decimal import Decimal

import pytest
from docx import Document

from core.formats import Annotated, formats
from core.formats.exchange.losses import read_anew
from core.jobs.importing import import_files, import_text
from core.jobs.looking import look_over
from core.jobs.project import Project
from core.model import Article, Metric, Quantity, Span
from tests.core.formats.exchanging import written

READ = [name for name, each in formats().items() if each.read]
TEXTS = ["云津市去年破获案件12起，增长5%。🙂\n", "𠮷田镇有居民5户。\n"]


def go_on(done, total):
    return True


def word():
    document, file = Document(), io.BytesIO()
    document.add_paragraph(TEXTS[0])
    document.save(file)
    return file.getvalue()


# What a format that is only read looks like.
FILES = {
    "text": {"a.txt": TEXTS[0].replace("\n", "\r\n").encode("utf-8-sig")},
    "html": {"a.html": f"<html><body><p>{TEXTS[0]}</p></body></html>".encode("gb18030")},
    "docx": {"a.docx": word()},
}


def gold():
    for text, words in zip(TEXTS, ("12起", "5户"), strict=True):
        span = Span(text.index(words), text.index(words) + len(words))
        metric = read_anew(text, Metric(span, "count", Quantity(Decimal(1)), (("scope", Span(0, 3)),)))
        yield Annotated(Article.of(text, text[:3]), (metric,), complete=True)


def put(folder, name):
    """Files in that format, in a folder."""
    form = formats()[name]
    files = written(name, list(gold()))[0] if form.write else FILES[name]
    folder.mkdir()
    for file, data in files.items():
        (folder / (file or f"gold{form.suffixes[0]}")).write_bytes(data)
    return folder


def dump(project):
    """Everything that was decided and is known, but for the moment."""
    store = project.store
    return [
        (project.article(each), project.annotated(each, "lin"), store.decisions_of(each, "lin"))
        for each in project.article_ids()
    ]


@pytest.mark.parametrize("name", READ)
def test_the_same_file_twice_changes_nothing(name, tmp_path):
    folder = put(tmp_path / "in", name)
    with Project.create(tmp_path / "x.metrics", "lin") as project:
        first = import_files(project, [folder], go_on)
        assert first.refused == ()
        assert first.added > 0
        before = dump(project)
        again = import_files(project, [folder], go_on)
        assert (again.added, again.already, again.annotations) == (0, first.added + first.already, 0)
        assert dump(project) == before
        assert look_over([folder], project).already == first.added


class TestText:
    def test_a_text_that_was_copied_is_an_article(self, tmp_path):
        with Project.create(tmp_path / "x.metrics", "lin") as project:
            report = import_text(project, "\ufeff云津市通报\r\n破获案件12起。", "", "clipboard")
            assert (report.added, report.refused) == (1, ())
            (article_id,) = project.article_ids()
            article = project.article(article_id)
            assert article.text == "云津市通报\n破获案件12起。"
            assert (article.title, article.source) == ("云津市通报", "clipboard")
            assert article.conversions == ("bom", "crlf")
            assert [row.total for row in project.listing.all()] == [1]
            assert import_text(project, article.text).already == 1

    def test_its_title_can_be_given(self, tmp_path):
        with Project.create(tmp_path / "x.metrics", "lin") as project:
            import_text(project, TEXTS[0], " 案件 ")
            assert [row.title for row in project.listing.all()] == ["案件"]

    @pytest.mark.parametrize(
        ("text", "says"),
        [
            (" \n", "clipboard is empty"),
            ("a\0b", "NUL character"),
            ("a\ud800", "half a character at position 1"),
        ],
    )
    def test_what_is_no_text_is_refused(self, tmp_path, text, says):
        with Project.create(tmp_path / "x.metrics", "lin") as project:
            (refused,) = import_text(project, text, name="clipboard").refused
            assert says in str(refused)
            assert project.article_ids() == ()
