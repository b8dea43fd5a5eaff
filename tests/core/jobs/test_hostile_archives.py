"""Archives made to harm, or changed while they are read: a sentence, nothing under a wrong name."""

import gzip
import io
import struct
import tarfile
import zipfile

import pytest

from core.jobs import archives
from core.jobs.importing import import_files
from core.jobs.project import Project
from core.jobs.reading import read_file, text_files
from tests.core.jobs.test_archives import FIRST, SECOND, headed, tarred, texts, zipped

COUNT = 12


def go_on(done, total):
    return True


def said_of_all(keys):
    """A head of a tar that says so many things of all that follow."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", pax_headers={f"k{at}": "v" for at in range(keys)}):
        pass
    return file.getvalue().rstrip(b"\0")


def with_head(path, head):
    """A tar of one text behind such a head."""
    plain = tarred(path.parent / "a.tar", {"1.txt": FIRST}).read_bytes()
    path.write_bytes(gzip.compress(head + b"\0" * (-len(head) % 512) + plain))
    return path


def test_what_is_said_of_all_members_is_not_kept_for_each(tmp_path):
    assert texts(with_head(tmp_path / "a.tar.gz", said_of_all(3)))[0] == {"1.txt": FIRST}
    for keys in (300, 60_000):
        found, (refused,) = texts(with_head(tmp_path / "b.tar.gz", said_of_all(keys)))
        assert found == {}
        assert "b.tar.gz cannot be read as an archive: it says more of" in refused


def said_of_one(size):
    told = b"%d comment=" % size
    return headed(tarfile.XHDTYPE, size) + told.ljust(size - 1, b"x") + b"\n"


HEADS = {
    "attributes": said_of_one(1_000_000),
    "name": headed(tarfile.GNUTYPE_LONGNAME, 1_000_000) + b"n" * 1_000_000,
    "many": said_of_one(1024) * 300,
}


@pytest.mark.parametrize("head", HEADS)
def test_a_head_larger_than_any_is_refused_before_it_is_read(tmp_path, head):
    assert texts(with_head(tmp_path / "a.tar.gz", said_of_one(1024)))[0] == {"1.txt": FIRST}
    found, (refused,) = texts(with_head(tmp_path / "b.tar.gz", HEADS[head]))
    assert found == {}
    assert "b.tar.gz cannot be read as an archive: it says more of its members" in refused


def sparse(entries):
    """A file with holes whose map is so long."""
    info = tarfile.TarInfo("s.txt")
    rows = b"0\n" * (2 * entries)
    words = b"%d\n" % entries + rows
    info.size = len(words) + -len(words) % 512
    info.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "0"}
    return info.tobuf(tarfile.PAX_FORMAT) + words + b"\0" * (-len(words) % 512)


def test_a_map_of_holes_longer_than_any_is_refused(tmp_path):
    found, (refused,) = texts(with_head(tmp_path / "a.tar.gz", sparse(10)))
    assert found == {"1.txt": FIRST}
    assert "“s.txt”" in refused
    found, (refused,) = texts(with_head(tmp_path / "b.tar.gz", sparse(1_000_000)))
    assert found == {}
    assert "it says more of its members" in refused


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz"])
def test_a_tar_that_is_damaged_between_two_members_is_not_read_by_half(tmp_path, name):
    whole = tarred(
        tmp_path / "a.tar", {"1.txt": FIRST, "2.txt": SECOND, "3.txt": FIRST + SECOND}
    ).read_bytes()
    for broken in (whole[:1024] + b"x" * 512 + whole[1536:], whole[:1100]):
        path = tmp_path / name
        path.write_bytes(gzip.compress(broken) if name.endswith("gz") else broken)
        found, (refused,) = texts(path)
        assert found == {}
        assert "it is damaged, cut off" in refused


def many(path):
    """A zip of more members than are allowed, with their long names."""
    return zipped(path, {f"{'长' * 80}{at}.txt": FIRST for at in range(COUNT)}).read_bytes()


def in_64(whole, planted=0, told=None):
    """The same with the larger end of directory, the ordinary one saying that there are no members."""
    end = whole.rindex(b"PK\5\6")
    count, size, start = struct.unpack_from("<HLL", whole, end + 10)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, start)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, end if told is None else told, 1)
    small = struct.pack("<4s4HLLH", b"PK\5\6", planted & 0xFFFF, planted >> 16, 0, 0, 0, 0, 0)
    return whole[:end] + record + locator + small


SIGNATURE = int.from_bytes(b"PK\5\6", "little")


def spoiled(whole):
    """Ends of a zip that tell a guard one thing and the library another."""
    end = whole.rindex(b"PK\5\6")
    yield in_64(whole)
    yield in_64(whole, told=0)
    yield in_64(whole, SIGNATURE)
    yield whole[: end + 4] + b"PK\5\6" + whole[end + 8 :]
    commented = whole[:-2] + b"\xff\xff" + b"c" * 0xFFFF
    yield commented


def test_however_the_end_is_written_the_directory_of_too_many_is_not_read(tmp_path, monkeypatch):
    whole = many(tmp_path / "a.zip")
    monkeypatch.setattr(archives, "_MOST_MEMBERS", COUNT - 1)
    read = zipfile.ZipFile
    monkeypatch.setattr(zipfile, "ZipFile", None)
    for made in spoiled(whole):
        (tmp_path / "b.zip").write_bytes(made)
        assert "has more than 11 members" in texts(tmp_path / "b.zip")[1][0]
        with read(tmp_path / "b.zip") as file:  # the library would have taken all of them
            assert len(file.namelist()) == COUNT


def test_members_of_one_name_are_told_and_the_last_is_read(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.txt": FIRST, "b//c.txt": FIRST, "../x.txt": FIRST})
    with zipfile.ZipFile(path, "a") as file:
        with pytest.warns(UserWarning, match="Duplicate name"):
            file.writestr("a.txt", SECOND)
        file.writestr("b/c.txt", FIRST * 2)
    found, (leading, alike) = texts(path)
    assert found == {"a.txt": SECOND, "b/c.txt": FIRST * 2}
    assert "a.zip: 1 member was not read, since its name leads out" in leading
    assert "a.zip: 2 members were not read, since a later one has the same name: “a.txt”, “b/c.txt”" in alike


def test_in_a_tar_the_last_counts_since_that_is_how_it_is_brought_up_to_date(tmp_path):
    path = tarred(tmp_path / "a.tar", {"a.txt": FIRST})
    with tarfile.open(path, "a") as file:
        info = tarfile.TarInfo("a.txt")
        info.size = len(SECOND.encode())
        file.addfile(info, io.BytesIO(SECOND.encode()))
    assert texts(path) == ({"a.txt": SECOND}, [])


CHANGED = {
    "other members": {"0.txt": SECOND, "1.txt": FIRST, "2.txt": SECOND * 2},
    "fewer": {"1.txt": FIRST},
}


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz"])
@pytest.mark.parametrize("change", CHANGED)
@pytest.mark.parametrize("read_before", [0, 1])
def test_an_archive_written_after_it_was_listed_gives_nothing_under_a_wrong_name(
    tmp_path, name, change, read_before
):
    make = zipped if name == "a.zip" else tarred
    path = make(tmp_path / name, {"1.txt": FIRST, "2.txt": SECOND})
    sources = text_files([path])
    for source in sources[:read_before]:
        assert read_file(source).entries[0].article.text == FIRST
    make(path, CHANGED[change])
    for source in sources[read_before:]:
        incoming = read_file(source)
        assert incoming.entries == ()
        assert f"{name}/{source.name} was written while it was read" in str(incoming.refused)
    assert len(texts(path)[0]) == len(CHANGED[change])


def test_one_that_is_replaced_while_it_is_imported_costs_no_other_file(tmp_path):
    path = zipped(tmp_path / "a.zip", {"1.txt": FIRST, "2.txt": SECOND, "3.txt": SECOND + FIRST})
    (tmp_path / "b.txt").write_text("平峪镇有居民5户。", "utf-8")

    def replaced(done, total):
        if done == 1:
            zipped(tmp_path / "new", {"1.txt": "x"}).replace(path)
        return True

    with Project.create(tmp_path / "x.metrics", "lin") as project:
        report = import_files(project, [path, tmp_path / "b.txt"], replaced)
        assert report.added == 2
        (refused,) = report.refused
        assert "a.zip was written while it was read: nothing from its member “2.txt” on was taken" in str(
            refused
        )
