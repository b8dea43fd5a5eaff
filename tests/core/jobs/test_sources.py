"""Which files belong together, which are left alone, and which links are not followed."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from core.formats import Annotated, Brought, Format, files, formats
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


@pytest.fixture
def pipe(tmp_path):
    """A pipe at which nobody writes: whoever opens it waits for ever."""
    folder = tmp_path / "pipes"
    folder.mkdir()
    for name in ("a.txt", "b.zip", "c.tar"):
        os.mkfifo(folder / name)
    (folder / "d.txt").write_text(TEXT, "utf-8")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
@pytest.mark.timeout(20)
def test_pipes_and_devices_are_never_waited_for(pipe):
    named = [pipe / "a.txt", pipe / "b.zip", Path("/dev/null"), Path("/dev/zero")]
    for path in named:
        (source,) = text_files([path])
        assert "is no file but a pipe or a device" in str(read_file(source).refused)
    found = {each.name: read_file(each) for each in text_files([pipe])}
    assert found["d.txt"].refused is None
    refused = [str(each.refused) for name, each in found.items() if name != "d.txt"]
    assert len(refused) == 3
    assert all("is no file of the folder" in each for each in refused)


def test_an_archive_that_a_link_leads_out_to_is_refused_too(tmp_path):
    zipped(tmp_path / "out.zip", {"a.txt": TEXT})
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "b.zip").symlink_to(tmp_path / "out.zip")
    (source,) = text_files([folder])
    assert "b.zip is no file of the folder" in str(read_file(source).refused)


def test_links_that_lead_in_circles_are_told_and_nothing_is_read_twice(tmp_path):
    write(tmp_path, {"a.txt": TEXT})
    (tmp_path / "up").symlink_to("..")
    (tmp_path / "self").symlink_to(".")
    (tmp_path / "b.txt").symlink_to("b.txt")
    (tmp_path / "c.zip").symlink_to("c.zip")
    found = {each.name: read_file(each) for each in text_files([tmp_path])}
    assert {name for name, each in found.items() if each.refused is None} == {"a.txt"}
    assert sorted(found) == ["a.txt", "b.txt", "c.zip"]


STRANGE = [
    "<img src=x onerror=alert(1)>.txt",
    "a\nb.txt",
    "\u202etxt.exe.txt",
    "中" * 80 + ".txt",
    "'; DROP.txt",
]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_any_name_that_a_file_can_have_is_one(tmp_path):
    for name in STRANGE:
        (tmp_path / name).write_text(TEXT, "utf-8")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.txt")).write_text(TEXT, "utf-8")
    found = text_files([tmp_path])
    assert {each.name for each in found} == {*STRANGE, "\ufffd\ufffd.txt"}
    assert all(read_file(each).refused is None for each in found)


def test_a_file_that_grows_while_it_is_read_is_not_taken_by_half(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    stated = os.fstat

    def growing(handle):
        found = stated(handle)
        with path.open("a", encoding="utf-8") as file:
            file.write(TEXT)
        return found

    monkeypatch.setattr(files.os, "fstat", growing)
    assert "a.txt was written while it was read" in str(read_file(Source(path, "a.txt")).refused)


def test_a_file_that_no_memory_holds_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(2**40)  # with a hole: it takes no room on the disk
    assert "more than the 1024 MB" in str(read_file(Source(path, "a.txt")).refused)


LISTED_ONLY = """
import os, sys
from pathlib import Path
from core.jobs.reading import read_file
from core.jobs.sources import gathered

for source in gathered([Path("in")]).sources:  # what reading needs is loaded while it may be
    read_file(source)
Path("in/sub").chmod(0o444)
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
for path in map(Path, sys.argv[1:]):
    for source in gathered([path]).sources:
        print(source.name, read_file(source).refused, sep="|")
"""


@pytest.mark.skipif(os.name != "posix", reason="rights are given another way on this system")
def test_a_folder_that_may_be_listed_and_not_entered_costs_what_is_in_it_alone():
    with tempfile.TemporaryDirectory() as room:  # pytest's own is closed to whom the child becomes
        Path(room).chmod(0o755)
        write(Path(room, "in"), {"a.txt": TEXT, "sub/b.txt": TEXT})
        zipped(Path(room, "in/sub/c.zip"), {"d.txt": TEXT})
        done = subprocess.run(
            [sys.executable, "-c", LISTED_ONLY, "in", "in/sub/b.txt"],
            cwd=room,
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])},
            capture_output=True,
            check=False,
        )
        Path(room, "in/sub").chmod(0o755)
    assert not done.stderr.decode()
    a, b, c, named = done.stdout.decode().splitlines()
    assert a == "a.txt|None"
    assert b.startswith("sub/b.txt|sub/b.txt cannot be read: ")
    assert c.startswith("sub/c.zip|c.zip cannot be read")
    assert named.startswith("b.txt|b.txt cannot be read: ")


@pytest.mark.parametrize("name", ["中" * 300 + ".txt", "b" * 300, "c" * 300 + ".zip"])
def test_a_name_that_no_file_can_have_is_told_and_the_others_are_read(tmp_path, name):
    write(tmp_path, {"a.txt": TEXT})
    found = gathered([tmp_path / name, tmp_path / "a.txt"])
    assert found.refused is None
    refused = {each.name: read_file(each).refused for each in found.sources}
    assert refused.pop("a.txt") is None
    assert f"{name} cannot be read" in str(refused[name])
