"""Archives are read like folders, in memory and within limits; what leads out of them is never read."""

import io
import stat
import tarfile
import zipfile

import pytest

from core.errors import KnownError
from core.formats.exchange import limits
from core.jobs import archives
from core.jobs.archives import opened
from core.jobs.reading import read_file, text_files

FIRST, SECOND = "云津市破获案件12起。\n", "青屿县产值1.2亿元。\n"
TARS = {"a.tar": "w", "a.tar.gz": "w:gz", "a.tgz": "w:gz", "a.tar.bz2": "w:bz2", "a.tar.xz": "w:xz"}


def zipped(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in members.items():
            file.writestr(name, text)
    return path


def tarred(path, members, more=()):
    with tarfile.open(path, TARS[path.name]) as file:
        for name, text in members.items():
            data = text.encode()
            info = tarfile.TarInfo(name)
            info.size = len(data)
            file.addfile(info, io.BytesIO(data))
        for info in more:
            file.addfile(info)
    return path


def texts(path):
    """What each source holds, by name, and the sentences of what was refused."""
    found, refused = {}, []
    for source in text_files([path]):
        incoming = read_file(source)
        if incoming.refused is not None:
            refused.append(str(incoming.refused))
        for entry in incoming.entries:
            found[source.name] = entry.article.text
    return found, refused


@pytest.mark.parametrize("name", ["a.zip", *TARS])
def test_members_are_read_like_the_files_of_a_folder(tmp_path, name):
    members = {
        "b/二.txt": SECOND,
        "./一.md": FIRST,
        "c.png": "x",
        ".hidden.txt": "x",
        "__MACOSX/._b.txt": "x",
    }
    make = zipped if name == "a.zip" else tarred
    found, refused = texts(make(tmp_path / name, members))
    assert (found, refused) == ({"b/二.txt": SECOND, "一.md": FIRST}, [])
    assert list(found) == ["b/二.txt", "一.md"]


def test_an_archive_in_a_folder_is_read_too_and_leaves_nothing_there(tmp_path):
    zipped(tmp_path / "march.zip", {"1.txt": FIRST})
    zipped(tmp_path / "may.zip", {"1.txt": SECOND})
    assert texts(tmp_path)[0] == {"march.zip/1.txt": FIRST, "may.zip/1.txt": SECOND}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["march.zip", "may.zip"]


def test_names_of_old_chinese_archives_are_read(tmp_path):
    path = zipped(tmp_path / "a.zip", {"x": FIRST})
    raw = path.read_bytes().replace(b"x", b"\x30", 1)
    name = "报告.txt".encode("gb18030").decode("cp437")
    with zipfile.ZipFile(path, "w") as file:
        info = zipfile.ZipInfo("0" * 8)
        file.writestr(info, FIRST)
    raw = path.read_bytes().replace(b"0" * 8, name.encode("cp437"))
    path.write_bytes(raw)
    assert texts(path)[0] == {"报告.txt": FIRST}


LEADING_OUT = ["../x.txt", "a/../../x.txt", "/etc/x.txt", "C:\\x.txt", "..\\x.txt"]


@pytest.mark.parametrize("name", LEADING_OUT)
def test_a_name_that_leads_out_is_refused_with_a_sentence(tmp_path, name):
    members = {name: SECOND, "1.txt": FIRST}
    for path in (zipped(tmp_path / "a.zip", members), tarred(tmp_path / "a.tar", members)):
        found, (refused,) = texts(path)
        assert found == {"1.txt": FIRST}
        assert f"{path.name}: 1 member was not read" in refused
        assert f"“{name}”" in refused


def test_links_and_devices_are_refused(tmp_path):
    link, hard, device = tarfile.TarInfo("l.txt"), tarfile.TarInfo("h.txt"), tarfile.TarInfo("d.txt")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    hard.type, hard.linkname = tarfile.LNKTYPE, "1.txt"
    device.type = tarfile.CHRTYPE
    found, (refused,) = texts(tarred(tmp_path / "a.tar", {"1.txt": FIRST}, (link, hard, device)))
    assert found == {"1.txt": FIRST}
    assert "3 members were not read" in refused
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        info = zipfile.ZipInfo("l.txt")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(info, "/etc/passwd")
    assert "“l.txt”" in texts(path)[1][0]


def test_an_archive_in_an_archive_is_not_opened(tmp_path):
    zipped(tmp_path / "inner.zip", {"1.txt": FIRST})
    path = tmp_path / "outer.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.write(tmp_path / "inner.zip", "inner.zip")
    found, (refused,) = texts(path)
    assert found == {}
    assert "“inner.zip”" in refused


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz", "a.tar.xz"])
def test_a_bomb_is_refused_by_its_ratio(tmp_path, name):
    make = zipped if name == "a.zip" else tarred
    found, (refused,) = texts(make(tmp_path / name, {"1.txt": "0" * 64 * 2**20}))
    assert found == {}
    assert "grows to more than 200 times its size" in refused


def test_a_member_and_a_compressed_tar_have_a_largest_size(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "LARGEST", 2**20)
    path = zipped(tmp_path / "a.zip", {"1.txt": FIRST, "2.txt": "数" * 400_000})
    found, (refused,) = texts(path)
    assert found == {"1.txt": FIRST}
    assert "a.zip/2.txt has 1 MB when unpacked, more than the 1 MB" in refused
    assert "a.tar.gz has 1 MB" in texts(tarred(tmp_path / "a.tar.gz", {"1.txt": "数" * 400_000}))[1][0]


def test_too_many_members_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "_MOST_MEMBERS", 2)
    members = {f"{at}.txt": FIRST for at in range(3)}
    for path in (zipped(tmp_path / "a.zip", members), tarred(tmp_path / "a.tar", members)):
        found, (refused,) = texts(path)
        assert found == {}
        assert "has more than 2 members" in refused


def test_a_directory_of_too_many_members_is_not_even_read(tmp_path, monkeypatch):
    path = zipped(tmp_path / "a.zip", {f"{'长' * 80}{at}.txt": FIRST for at in range(4)})
    assert len(texts(path)[0]) == 4
    monkeypatch.setattr(archives, "_MOST_MEMBERS", 3)
    monkeypatch.setattr(zipfile, "ZipFile", None)
    assert "has more than 3 members" in texts(path)[1][0]


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tar.xz", "a.tbz2"])
@pytest.mark.parametrize("data", [b"", b"PK\3\4 no archive", b"\x1f\x8b broken", b"BZhbroken", b"\xfd7zXZ"])
def test_what_is_no_archive_is_refused(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    found, (refused,) = texts(path)
    assert found == {}
    assert f"{name} cannot be read as an archive: it is damaged, cut off" in refused


def test_a_member_that_is_broken_or_asks_for_a_password_leaves_the_others(tmp_path):
    path = zipped(tmp_path / "a.zip", {"1.txt": FIRST, "2.txt": SECOND})
    with zipfile.ZipFile(path) as file:
        at = file.infolist()[1].header_offset + 35 + len("2.txt")
    raw = bytearray(path.read_bytes())
    raw[at : at + 8] = b"\xff" * 8
    path.write_bytes(raw)
    found, (refused,) = texts(path)
    assert found == {"1.txt": FIRST}
    assert "a.zip/2.txt cannot be read as an archive" in refused
    raw = bytearray(zipped(tmp_path / "b.zip", {"1.txt": FIRST}).read_bytes())
    raw[raw.index(b"PK\1\2") + 8] |= 1
    (tmp_path / "b.zip").write_bytes(raw)
    assert "b.zip/1.txt asks for a password" in texts(tmp_path / "b.zip")[1][0]


def headed(kind, size, name="x"):
    """A head of a tar that says such a size."""
    info = tarfile.TarInfo(name)
    info.type, info.size = kind, size
    return info.tobuf(tarfile.USTAR_FORMAT)


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME])
def test_heads_that_tell_of_each_other_without_end_are_refused(tmp_path, kind):
    told = b"12 path=abc\n"
    path = tmp_path / "a.tar"
    path.write_bytes((headed(kind, len(told)) + told.ljust(512, b"\0")) * 3000 + b"\0" * 1024)
    found, (refused,) = texts(path)
    assert found == {}
    assert "a.tar cannot be read as an archive" in refused


def test_a_file_with_holes_is_as_large_as_it_says_and_not_read(tmp_path):
    head = bytearray(headed(tarfile.GNUTYPE_SPARSE, 0, "s.txt"))
    head[386:410] = b"%011o\0%011o\0" % (0, 0)
    head[483:495] = b"%011o\0" % (200 * 2**20)
    head[148:156] = b" " * 8
    head[148:156] = b"%06o\0 " % sum(head)
    path = tarred(tmp_path / "a.tar", {"1.txt": FIRST})
    path.write_bytes(bytes(head) + path.read_bytes())
    found, (refused,) = texts(path)
    assert found == {"1.txt": FIRST}
    assert "“s.txt”" in refused


def test_members_that_share_their_bytes_are_a_bomb_like_any_other(tmp_path):
    path = zipped(tmp_path / "a.zip", {f"{at:03}.txt": "三" * 2**20 if at == 0 else "" for at in range(200)})
    raw = path.read_bytes()
    first = raw.index(b"PK\1\2")
    head = raw[first + 10 : first + 28]  # how the first is packed, and its sizes
    at, made = first, bytearray(raw)
    while (at := raw.find(b"PK\1\2", at + 4)) > 0:
        made[at + 10 : at + 28] = head
        made[at + 42 : at + 46] = b"\0" * 4
    path.write_bytes(made)
    found, (refused,) = texts(path)
    assert found == {}
    assert "grows to more than 200 times its size" in refused


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_cannot_be_unpacked_piece_by_piece_is_refused(tmp_path, method):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", method) as file:
        file.writestr("1.txt", FIRST)
    assert "a.zip/1.txt is packed in a way that is not read here" in texts(path)[1][0]


def test_a_member_without_a_name_is_not_read(tmp_path):
    path = zipped(tmp_path / "a.zip", {"1.txt": FIRST})
    with zipfile.ZipFile(path, "a") as file:
        file.writestr(zipfile.ZipInfo(""), SECOND)
    found, (refused,) = texts(path)
    assert found == {"1.txt": FIRST}
    assert "1 member was not read" in refused


def test_an_archive_that_has_changed_is_opened_anew(tmp_path):
    path = zipped(tmp_path / "a.zip", {"1.txt": FIRST})
    assert texts(path)[0] == {"1.txt": FIRST}
    zipped(path, {"1.txt": SECOND + FIRST})
    assert texts(path)[0] == {"1.txt": SECOND + FIRST}


def test_an_open_archive_is_closed_again(tmp_path):
    path = zipped(tmp_path / "a.zip", {"1.txt": FIRST})
    with opened(path) as archive:
        assert archive.read(0).decode() == FIRST
    with pytest.raises(KnownError, match="cannot be read as an archive"):
        archive.read(0)
