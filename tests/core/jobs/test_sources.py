"""Which files belong together, which are left alone, and which links are not followed."""

from pathlib import Path

import pytest

from core.formats import Annotated, Brought, Format, formats
from core.jobs import sources
from core.jobs.reading import read_file
from core.jobs.sources import Source, gathered, text_files
from core.model import Article
from tests.core.jobs.test_archives import zipped

TEXT = "云津市去年破获案件1.2万起。\n"


@pytest.fixture
def pairs(monkeypatch):
    """A format whose files each have a text beside them."""

    def read(packet, asked):
        text = f"{packet.data.decode()}:{(packet.companion or b'-').decode()}"
        return Brought((Annotated(Article.of(text, "t"), ()),))

    pair = Format("pairs", "Pairs", "对", (".mark",), read, beside=".txt")
    known = {name: each for name, each in formats().items() if not each.beside} | {"pairs": pair}
    monkeypatch.setattr(sources, "formats", lambda: known)
    monkeypatch.setattr("core.jobs.reading.formats", lambda: known)
    kept = {".mark": pair, ".txt": known["text"]}
    monkeypatch.setattr("core.jobs.reading.format_of", lambda packet: kept[packet.suffix])


FILES = {
    "a.mark": "a",
    "a.txt": "甲",
    "b.MARK": "b",
    "b.TXT": "乙",
    "c.mark": "c",
    "d.txt": "丁",
    "x/a.txt": "外",
}
TEXTS = {"a.mark": "a:甲", "b.MARK": "b:乙", "c.mark": "c:-", "d.txt": "丁", "x/a.txt": "外"}


def read(paths):
    return {each.name: read_file(each).entries[0].article.text for each in text_files(paths)}


def write(folder, files):
    for name, words in files.items():
        file = folder / name
        file.parent.mkdir(exist_ok=True, parents=True)
        file.write_text(words, "utf-8")


def test_a_companion_is_no_article_of_its_own(tmp_path, pairs):
    write(tmp_path, FILES)
    assert read([tmp_path]) == TEXTS


def test_nor_in_an_archive(tmp_path, pairs):
    assert read([zipped(tmp_path / "a.zip", FILES)]) == TEXTS


def test_nor_where_both_are_named(tmp_path, pairs):
    write(tmp_path, FILES)
    named = [tmp_path / name for name in ("a.txt", "a.mark", "c.mark")]
    assert read(named) == {"a.mark": "a:甲", "c.mark": "c:-"}
    assert read([tmp_path / "a.mark"]) == {"a.mark": "a:甲"}
    assert read([tmp_path / "a.txt"]) == {"a.txt": "甲"}


def test_one_format_alone_is_looked_for(tmp_path, pairs):
    write(tmp_path, FILES)
    assert [each.name for each in text_files([tmp_path], "text")] == ["a.txt", "b.TXT", "d.txt", "x/a.txt"]


def test_a_link_out_of_the_folder_is_refused_and_one_within_it_is_read(tmp_path):
    folder = tmp_path / "in"
    write(tmp_path, {"in/a.txt": TEXT, "out.txt": "外面的文字共3件。", "in/sub/b.txt": TEXT})
    (folder / "c.txt").symlink_to(tmp_path / "out.txt")
    (folder / "sub" / "d.txt").symlink_to("../a.txt")
    found = {each.name: read_file(each) for each in text_files([folder])}
    assert "c.txt is no file of the folder" in str(found["c.txt"].refused)
    assert found["a.txt"].refused is None
    assert len(found) == 3
    assert read([folder / "c.txt"]) == {"c.txt": "外面的文字共3件。"}


def test_what_a_browser_kept_beside_a_page_is_left_alone(tmp_path):
    write(tmp_path, {"page.html": "x", "page_files/ad.html": "x", "other_files/a.txt": TEXT})
    assert [each.name for each in text_files([tmp_path])] == ["page.html", "other_files/a.txt"]


def test_of_a_release_the_data_alone_is_read(tmp_path):
    files = {f"gold/{name}": TEXT for name in ("README.md", "changes.md", "manifest.json", "SHA256SUMS")}
    files |= {"gold/data/test.jsonl": "{}", "README.md": TEXT}
    write(tmp_path, files)
    assert [each.name for each in text_files([tmp_path])] == ["README.md", "gold/data/test.jsonl"]
    assert [each.name for each in text_files([tmp_path / "gold"])] == ["data/test.jsonl"]
    packed = zipped(tmp_path / "a.zip", files)
    assert [each.name for each in text_files([packed])] == ["README.md", "gold/data/test.jsonl"]


def test_what_is_wrong_is_returned_to_who_asks_from_afar(tmp_path):
    assert "does not exist" in str(gathered([tmp_path / "absent"]).refused)
    write(tmp_path, {"a.txt": TEXT})
    assert gathered([tmp_path]).sources == (Source(Path(tmp_path, "a.txt"), "a.txt"),)
