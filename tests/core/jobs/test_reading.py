"""Reading files at import: which are taken, and what is refused with which sentence."""

import codecs
import errno
import os
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from core.errors import KnownError
from core.formats import Annotated
from core.jobs.reading import Source, read_file, text_files
from core.model import Article, Metric, Quantity, Span
from tests.core.formats.exchanging import written

TEXT = "云津市去年破获案件1.2万起。\n同比上升3%。\n"


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.TXT", "notes.md", "photo.png", ".hidden.txt", "sub/c.txt", ".git/d.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(TEXT, "utf-8")
    return tmp_path


def names(paths):
    return [source.name for source in text_files(paths)]


def test_folders_are_searched_in_a_steady_order(folder):
    assert names([folder]) == ["a.TXT", "b.txt", "notes.md", "sub/c.txt"]


def test_a_file_that_is_named_is_taken_whatever_its_suffix(folder):
    assert names([folder / "photo.png", folder / ".hidden.txt"]) == ["photo.png", ".hidden.txt"]


def test_the_same_file_twice_is_one(folder):
    assert names([folder / "b.txt", folder]) == ["b.txt", "a.TXT", "notes.md", "sub/c.txt"]


def test_a_path_that_is_not_there(tmp_path):
    with pytest.raises(KnownError, match="does not exist"):
        text_files([tmp_path / "absent"])


def test_a_link_that_leads_to_itself_is_refused_like_any_file(folder):
    (folder / "sub" / "d.txt").symlink_to("d.txt")
    sources = text_files([folder / "sub"])
    assert [source.name for source in sources] == ["c.txt", "d.txt"]
    assert "d.txt cannot be read" in str(read_file(sources[1]).refused)


def test_a_folder_that_cannot_be_searched_is_named(folder, monkeypatch):
    listed = os.scandir

    def refuse(path):
        if os.fspath(path).endswith("sub"):
            raise PermissionError(errno.EACCES, "Permission denied", os.fspath(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", refuse)
    sources = text_files([folder])
    assert [source.name for source in sources] == ["a.TXT", "b.txt", "notes.md", "sub"]
    assert "sub cannot be read" in str(read_file(sources[-1]).refused)
    assert names([folder / "sub"]) == ["sub"]


@pytest.mark.parametrize(
    ("raw", "shown"), [("报告.txt".encode("gb18030"), "报告.txt"), (b"\xff\xff.txt", "\ufffd\ufffd.txt")]
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, names are always text")
def test_a_name_that_is_no_utf8_is_made_text(tmp_path, raw, shown):
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + raw))
    file.write_text(TEXT, "utf-8")
    assert names([tmp_path]) == names([file]) == [shown]
    assert read_file(text_files([file])[0]).entries[0].article.source == shown


def test_a_folder_without_texts(tmp_path):
    with pytest.raises(KnownError, match="nothing in there that can be read"):
        text_files([tmp_path])


def read(tmp_path, data, name="x.txt"):
    file = tmp_path / name
    file.write_bytes(data)
    return read_file(Source(file, name))


@pytest.mark.parametrize(
    ("data", "conversions"),
    [
        (TEXT.encode(), ()),
        (codecs.BOM_UTF8 + TEXT.encode(), ("bom",)),
        (TEXT.encode("gb18030"), ("gb18030",)),
        (TEXT.encode("utf-16"), ("utf-16-le", "bom")),
        (TEXT.replace("\n", "\r\n").encode(), ("crlf",)),
    ],
)
def test_one_text_in_any_coding_is_one_article(tmp_path, data, conversions):
    (entry,) = read(tmp_path, data).entries
    assert entry.article.text == TEXT
    assert entry.article.conversions == conversions
    assert entry.article.title == "云津市去年破获案件1.2万起。"
    assert entry.article.source == "x.txt"
    assert [number.span.quote(TEXT) for number in entry.numbers] == ["1.2万", "3"]
    assert entry.annotated.metrics == ()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [(b"\xff\xff\x00 a", "x.txt is not readable text: byte"), (b" \n", "x.txt is empty")],
)
def test_what_cannot_be_read_is_a_sentence_with_file_and_position(tmp_path, data, sentence):
    incoming = read(tmp_path, data)
    assert incoming.entries == ()
    assert sentence in str(incoming.refused)


def test_a_file_that_has_gone_is_a_sentence(tmp_path):
    incoming = read_file(Source(tmp_path / "gone.txt", "gone.txt"))
    assert str(incoming.refused) == (
        "gone.txt cannot be read: there is no such file or folder. Choose another file, or make this one"
        " readable."
    )


def test_a_folder_named_like_a_file_is_a_sentence(tmp_path):
    assert "cannot be read" in str(read_file(Source(Path(tmp_path), "x.txt")).refused)


def test_two_files_of_one_name_go_by_their_paths(tmp_path):
    for name in ("east/report.txt", "west/report.txt", "west/other.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(TEXT, "utf-8")
    paths = [tmp_path / name for name in ("east/report.txt", "west/report.txt", "west/other.txt")]
    names = [source.name for source in text_files(paths)]
    assert names == [paths[0].as_posix(), paths[1].as_posix(), "other.txt"]


@pytest.mark.parametrize(
    "data",
    [
        "".join(
            f"{sign} {tag}\n"
            for sign, tag in zip(
                "共破案12起。", ["O", "O", "O", "B-count", "I-count", "I-count", "O"], strict=True
            )
        ),
        '{"text": "共破案12起。", "label": [[3, 6, "count"]]}\n',
        '[{"data": {"text": "共破案12起。"}}]',
    ],
)
def test_marks_of_another_tool_are_no_words_of_a_text(tmp_path, data):
    file = tmp_path / "a.txt"
    file.write_text(data, "utf-8")
    incoming = read_file(Source(file, "a.txt"))
    assert incoming.entries == ()
    assert "a.txt is in none of the formats that are known" in str(incoming.refused)
    # their names would stand in English in every other language
    assert set(incoming.refused.fields) == {"name"}


@pytest.mark.parametrize(
    "text", ["{注} 共破案12起。", "[1] 共破案12起。", "A O\n共破案12起。\n", '"text": 12']
)
def test_a_text_may_begin_with_brackets(tmp_path, text):
    file = tmp_path / "a.txt"
    file.write_text(text, "utf-8")
    assert read_file(Source(file, "a.txt")).entries[0].article.text == text


@pytest.mark.parametrize("field", ["title", "source", "published", "unit", "doubt"])
def test_words_that_no_list_can_show_are_refused_whatever_the_format(tmp_path, field):
    file = tmp_path / "a.xmi"
    words = dict.fromkeys(("title", "source", "published", "unit", "doubt"), "短") | {field: "长" * 1001}
    metric = Metric(Span(9, 13), "count", Quantity(Decimal(12000), unit=words["unit"]), doubt=words["doubt"])
    article = Article.of(TEXT, words["title"], words["source"], words["published"])
    files, _ = written("cas", [Annotated(article, (metric,))])
    file.write_bytes(next(data for name, data in files.items() if name.endswith(".xmi")))
    refused = str(read_file(Source(file, "a.xmi"), wanted="cas").refused)
    assert refused == (
        f"a.xmi: “{field}” has 1001 characters, and may have 1000. Shorten it, and try again; nothing was"
        " taken from the file."
    )
