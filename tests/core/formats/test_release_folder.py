"""The folder of a release: whole or not at all, and no byte of it changes unseen."""

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import KnownError
from core.formats import Annotated
from core.formats.release import (
    FIRST,
    Splits,
    Whole,
    articles_of,
    dealt,
    entry_of,
    lines_of,
    manifest_of,
    published,
    schema_in,
    verified,
    whole,
)
from core.model import Article
from core.schema import built_in

TEXTS = ("云岭村有18户。", "白塔村有25户。", "𠮷田村有7户。")


@pytest.fixture(scope="module")
def files():
    entries = [entry_of(Annotated(Article.of(text, text[:3]), (), complete=True)) for text in TEXTS]
    return whole(
        Whole(
            name="villages",
            version=FIRST,
            created=datetime(2031, 1, 2, tzinfo=UTC),
            tool="1",
            schema=built_in(),
            guideline="# 规范\n",
            licences=(),
            splits=Splits(),
            entries=entries,
            split_of=dealt([each.id for each in entries], Splits(), {}),
            near=(),
            agreement={"pairs": []},
            reviewers=1,
        )
    )


def write(folder: Path, files) -> Path:
    with published(folder, files) as made:
        made.publish()
    return folder


@pytest.fixture(scope="module")
def release(tmp_path_factory, files):
    return write(tmp_path_factory.mktemp("releases") / "r", files)


def test_what_was_written_verifies_and_is_read_back(release):
    assert verified(release) == ()
    assert manifest_of(release)["version"] == "1.0.0"
    assert schema_in(release) == built_in()
    assert {annotated.article.text for _, annotated in articles_of(release)} == set(TEXTS)
    assert len(list(articles_of(release, "dev"))) + len(list(articles_of(release, "test"))) == 3
    assert lines_of(release).splits.keys() == {Article.of(text, "").id for text in TEXTS}


def test_a_split_that_there_is_not_is_said(release):
    with pytest.raises(KnownError, match="no split “train”"):
        list(articles_of(release, "train"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(data=st.data())
def test_any_changed_byte_is_found(release, tmp_path_factory, data):
    copy = tmp_path_factory.mktemp("copy") / "r"
    shutil.copytree(release, copy)
    names = sorted(path for path in copy.rglob("*") if path.is_file())
    path = data.draw(st.sampled_from(names))
    content = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)
    found: tuple[KnownError, ...] = ()
    with suppress(KnownError):
        found = verified(copy)
        assert found
    shutil.rmtree(copy)


def test_what_is_missing_cut_or_added_is_found(release, tmp_path):
    for act, words in (
        (lambda folder: (folder / "README.md").unlink(), "README.md is missing"),
        (lambda folder: (folder / "more.txt").write_text("x"), "more.txt in .* is no part"),
        (lambda folder: (folder / "guideline.md").write_text(""), "guideline.md in .* is not what was"),
        (lambda folder: (folder / "SHA256SUMS").unlink(), "SHA256SUMS in .* does not fit"),
        (lambda folder: (folder / "data" / "test.jsonl").unlink(), "another hash"),
    ):
        copy = tmp_path / "r"
        shutil.copytree(release, copy)
        act(copy)
        told = "\n".join(map(str, verified(copy)))
        with pytest.raises(AssertionError, match=words):
            raise AssertionError(told)
        shutil.rmtree(copy)


@pytest.mark.parametrize("name", ["manifest.json", "schema.json"])
def test_what_cannot_be_read_is_a_sentence(release, tmp_path, name):
    copy = tmp_path / "r"
    shutil.copytree(release, copy)
    for words in ("{", "[]", "{}"):
        (copy / name).write_text(words)
        with pytest.raises(KnownError):
            (manifest_of if name == "manifest.json" else schema_in)(copy)


def test_a_folder_that_is_none_is_said(tmp_path):
    for read in (verified, manifest_of, lines_of):
        with pytest.raises(KnownError, match="no release in"):
            read(tmp_path)


def test_lines_that_are_none_or_stand_twice_are_said(release, tmp_path):
    copy = tmp_path / "r"
    shutil.copytree(release, copy)
    path = next(path for path in (copy / "data").iterdir() if path.stat().st_size)
    line = path.read_bytes().splitlines(keepends=True)[0]
    path.write_bytes(line + line)
    with pytest.raises(KnownError, match="twice"):
        lines_of(copy)
    path.write_bytes(line + b"{}\n")
    with pytest.raises(KnownError, match="line 2: this is no article"):
        lines_of(copy)


def test_without_publishing_nothing_is_left(tmp_path, files):
    with published(tmp_path / "r", files):
        assert not (tmp_path / "r").exists()
    assert list(tmp_path.iterdir()) == []


def test_a_place_taken_meanwhile_is_left_alone(tmp_path, files):
    with published(tmp_path / "r", files) as made:
        (tmp_path / "r").mkdir()
        (tmp_path / "r" / "mine").write_text("x")
        with pytest.raises(KnownError, match="exists already"):
            made.publish()
    assert [path.name for path in tmp_path.iterdir()] == ["r"]
    assert (tmp_path / "r" / "mine").read_text() == "x"


def test_what_a_killed_freeze_left_beside_is_taken_away(tmp_path, files):
    with published(tmp_path / "r", files):
        (begun,) = tmp_path.iterdir()
    (begun / "data").mkdir(parents=True)
    (tmp_path / ".other.0123.part").mkdir()
    write(tmp_path / "r", files)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".other.0123.part", "r"]


def test_a_place_that_cannot_be_written_is_said(tmp_path, files):
    with pytest.raises(KnownError, match="cannot be written"):
        write(tmp_path / ("长" * 100), files)
    assert list(tmp_path.iterdir()) == []
