"""`export` and `formats`: which articles, in which format, and what is lost."""

import os
import stat
from pathlib import Path

import pytest

from core.formats import formats
from core.formats.jsonl import read
from core.jobs.project import Project
from core.jobs.random_sample import draw_sample
from core.jobs.sample import SAMPLE_LAYER, sample_project


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The bundled articles, one of them opened again."""
    path = sample_project(tmp_path_factory.mktemp("sample") / "sample.metrics", reviewer=SAMPLE_LAYER)
    with Project.open(path, SAMPLE_LAYER) as project:
        session = project.session()
        session.open(project.article_ids()[0])
        session.reopen()
        draw_sample(project, 3, 1)
    return path


@pytest.fixture
def export(run, sample, tmp_path):
    """Export of the sample; answers with what was said, and the articles where it is our own format."""

    def exporter(*words, name="gold.jsonl", code=0):
        out = tmp_path / name
        result = run("export", sample, out, "--reviewer", SAMPLE_LAYER, "--overwrite", *words, code=code)
        return result, read(out.read_bytes(), name) if out.is_file() and name.endswith(".jsonl") else ()

    return exporter


def test_export_and_import_give_the_same_bytes(run, lines, tmp_path):
    sample = sample_project(tmp_path / "sample.metrics", reviewer="lin")
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    (record,) = lines(run("export", sample, first, "--json", "--reviewer", "lin"))
    assert record["articles"] >= 8
    again = tmp_path / "again.metrics"
    told = run("import", again, first, "--reviewer", SAMPLE_LAYER).stdout
    assert f"{record['metrics']} annotations taken over." in told
    assert f"{record['metrics']} metrics" in run("export", again, second, "--reviewer", SAMPLE_LAYER).stdout
    assert first.read_bytes() == second.read_bytes()


def test_completed_articles_all_or_those_of_a_filter(export, sample):
    with Project.open(sample, SAMPLE_LAYER) as project:
        every = set(project.article_ids())
        opened = project.article_ids()[0]
        drawn = {row.id for row in project.listing.all() if row.place is not None}

    def ids(*words):
        return {each.article.id for each in export(*words)[1]}

    assert ids() == every - {opened}
    assert ids("--all") == every
    assert ids("--status", "started") == {opened}
    assert ids("--status", "started", "--status", "complete") == every
    assert ids("--drawn", "--all") == drawn
    assert ids("--where", "kind:money") < every - {opened}
    assert ids("--where", "kind:money", "--drawn", "--all") <= drawn


def test_a_query_that_is_none_is_refused(export):
    assert "There is no kind “x”" in export("--where", "kind:x", code=1)[0].stderr


def test_a_dry_run_says_what_would_be_lost_and_writes_nothing(export, tmp_path):
    result, _ = export("--dry-run", name="rows.csv")
    assert "would be written to" in result.stdout
    assert "(csv)" in result.stdout
    assert "stretches of text: the format cannot hold them" in result.stdout
    assert list(tmp_path.iterdir()) == []


def test_losses_are_said_and_listed_beside_the_file(export, lines, tmp_path):
    result, _ = export(name="rows.csv")
    assert f"Each of them is listed in {tmp_path / 'rows.csv.losses.log'}." in result.stdout
    (record,) = lines(export("--json", name="rows.csv")[0])
    assert record["format"] == "csv"
    assert record["losses"]["text"] == record["articles"]
    assert record["listed"].endswith("rows.csv.losses.log")
    export("--format", "jsonl", name="rows.csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["rows.csv"]


def test_a_file_that_is_there_already_stays_unless_it_may_be_replaced(run, sample, tmp_path):
    out = tmp_path / "gold.jsonl"
    out.write_text("mine")
    asked = ("export", sample, out, "--reviewer", SAMPLE_LAYER)
    assert "or replace it with --overwrite" in run(*asked, code=1).stderr
    assert out.read_text() == "mine"
    assert "would be written" in run(*asked, "--dry-run").stdout
    run(*asked, "--overwrite")
    assert len(read(out.read_bytes(), "gold.jsonl")) > 1


def test_neither_a_pipe_nor_a_device_is_replaced(export, tmp_path):
    pipe, device, folder = (tmp_path / name for name in ("pipe", "device", "folder"))
    os.mkfifo(pipe)
    folder.mkdir()
    try:
        os.mknod(device, stat.S_IFCHR | 0o600, os.makedev(1, 3))  # one of our own: nobody else needs it
    except PermissionError:
        device.symlink_to("/dev/null")
    for name in ("pipe", "device", "folder", ".", "/"):
        result, _ = export("--format", "csv", name=name, code=1)
        assert "is no file but a folder, a pipe or a device" in result.stderr
    assert pipe.is_fifo()
    assert device.is_char_device()
    assert len(list(tmp_path.iterdir())) == 3


def test_losses_are_listed_beside_the_file_that_a_link_leads_to(export, lines, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "link.csv").symlink_to(tmp_path / "other" / "real.csv")
    (record,) = lines(export("--json", name="link.csv")[0])
    assert record["listed"] == str(tmp_path / "other" / "real.csv.losses.log")
    assert Path(record["listed"]).read_text("utf-8").startswith(str(record["losses"]["complete"]))
    assert sorted(each.name for each in tmp_path.iterdir()) == ["link.csv", "other"]
    export("--format", "jsonl", name="link.csv")
    assert [each.name for each in (tmp_path / "other").iterdir()] == ["real.csv"]


@pytest.mark.parametrize("name", ["new.jsonl", "new.csv"])
def test_a_list_of_losses_that_is_there_stays_unless_it_may_be_replaced(run, sample, tmp_path, name):
    listed = tmp_path / f"{name}.losses.log"
    listed.write_text("mine")
    asked = ("export", sample, tmp_path / name, "--reviewer", SAMPLE_LAYER)
    assert f"{listed} is there already" in run(*asked, code=1).stderr
    assert [(each, each.read_text()) for each in tmp_path.iterdir()] == [(listed, "mine")]
    run(*asked, "--overwrite")
    assert listed.exists() is (name == "new.csv")


@pytest.mark.parametrize("name", ["new.jsonl", "new.csv"])
def test_where_losses_cannot_be_listed_nothing_is_written(export, tmp_path, name):
    (tmp_path / f"{name}.losses.log").mkdir()
    assert "losses.log is no file" in export(name=name, code=1)[0].stderr
    assert [each.name for each in tmp_path.iterdir()] == [f"{name}.losses.log"]


@pytest.mark.parametrize(
    ("words", "option", "made"),
    [
        (("schema",), "--write", "own"),
        (("evaluate", "--project"), "--report", "own"),
        (("evaluate", "--project"), "--csv", "own/cases.csv"),
        (("import",), "--losses", "own"),
    ],
)
def test_no_command_replaces_a_file_unless_it_may(run, sample, tmp_path, words, option, made):
    file = tmp_path / made
    file.parent.mkdir(exist_ok=True)
    file.write_text("mine")
    text = tmp_path / "text.txt"
    text.write_text("青石镇有村民35人。")
    more = (text,) if "import" in words else ()
    asked = (*words, sample, *more, option, tmp_path / "own", "--reviewer", SAMPLE_LAYER)
    assert f"{file} is there already" in run(*asked, code=1).stderr
    assert file.read_text() == "mine"
    run(*asked, "--overwrite")
    assert file.read_text("utf-8-sig") != "mine"


def test_every_format_can_be_written_by_its_name(export, tmp_path):
    for name, each in formats().items():
        if each.write and each.at_hand:
            result, _ = export("--format", name, name=f"x-{name}")
            assert f"({name})" in result.stdout
            assert (tmp_path / f"x-{name}").is_dir() is each.folder


def test_what_is_in_the_way_of_a_folder_stays(export, tmp_path):
    (tmp_path / "brat").mkdir()
    (tmp_path / "brat" / "mine.txt").touch()
    folders = [name for name, each in formats().items() if each.folder and each.write]
    for name in folders:
        assert "is not empty" in export("--format", name, name="brat", code=1)[0].stderr


def test_the_formats_are_listed(run, lines):
    told = run("formats").stdout
    (records,) = lines(run("formats", "--json"))
    assert records[0]["name"] == "jsonl"
    assert {each["name"] for each in records} == set(formats())
    for name in formats():
        assert f"\n{name} " in told
    assert "网页" in run("formats", "--language", "zh").stdout
