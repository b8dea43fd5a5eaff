"""`import`: any format, a look first, labels mapped, losses told."""

import json
import os

import pytest

from core.formats import Format, formats
from core.formats.exchange.document import Document, Link, Mark
from core.formats.exchange.packet import brought
from core.jobs.project import Project

TEXT = "云津市破获案件12起，是=号。"


@pytest.fixture
def tool(monkeypatch):
    """A format of another tool: documents with labelled stretches and links."""

    def documents(packet):
        for record in json.loads(packet.data):
            marks = [Mark(str(at), *mark) for at, mark in enumerate(record["marks"])]
            yield Document(record["text"], tuple(marks), tuple(Link(*each) for each in record["links"]))

    def reader(packet, asked):
        return brought(documents(packet), packet.name, asked)

    known = {**formats(), "tool": Format("tool", "Tool", "工具", (".tool",), reader)}
    for module in ("core.formats", "core.jobs.sources", "core.jobs.reading"):
        monkeypatch.setattr(f"{module}.formats", lambda: known)


@pytest.fixture
def file(tool, tmp_path):
    record = {
        "text": TEXT,
        "marks": [[7, 10, "数"], [0, 3, "GPE"], [3, 5, "VERB"], [12, 13, "a=b"]],
        "links": [["0", "1", "in"]],
    }
    path = tmp_path / "a.tool"
    path.write_text(json.dumps([record]), "utf-8")
    return path


MAPPED = ["--map", "数=数量", "--map", "GPE=scope", "--map", "VERB=-", "--map", "a=b=-"]


def test_import_makes_the_project_and_adds_to_it(run, lines, project, articles):
    assert run("import", project, articles / "1.txt").stdout == "1 article imported, 0 there already.\n"
    (record,) = lines(run("import", project, articles, "--json"))
    assert (record["added"], record["already"], record["annotations"]) == (1, 1, 0)
    assert (record["refused"], record["losses"], record["unknown"]) == ([], {}, [])


def test_import_names_what_it_refuses_and_ends_with_1(run, lines, project, articles):
    (articles / "0.txt").write_bytes(b"\xff\xff\x00 a")
    result = run("import", project, articles, "--json", code=1)
    assert "0.txt is not readable text" in result.stderr
    (record,) = lines(result)
    assert record["added"] == 2
    assert record["refused"] == [result.stderr.strip()]


def test_a_path_that_is_not_there_makes_no_project(run, project, tmp_path):
    assert "does not exist" in run("import", project, tmp_path / "absent", code=1).stderr
    assert not project.exists()


def test_unknown_labels_are_listed_with_the_option_to_write(run, lines, project, file):
    result = run("import", project, file, code=1)
    assert result.stdout.startswith("0 articles imported")
    told = result.stderr
    assert "Nothing was taken from a.tool." in told
    assert "Not known here: 4 labels" in told
    assert "--map '数=MEANING'" in told
    assert "“云津市”" in told
    assert "MEANING is a kind (count, " in told
    (record,) = lines(run("import", project, file, "--json", code=1))
    assert {"label": "数", "count": 1, "example": "12起"} in record["unknown"]
    assert record["losses"] == {}


def test_labels_are_mapped_and_what_has_no_place_is_told_and_listed(run, project, file, tmp_path):
    listed = tmp_path / "lost.txt"
    told = run("import", project, file, *MAPPED, "--losses", listed, "--reviewer", "lin").stdout
    assert "1 article imported" in told
    assert "1 annotation taken over." in told
    assert "2  marks that are no metric" in told
    assert f"Each of them is listed in {listed}." in told
    assert "VERB\t破获" in listed.read_text("utf-8")
    with Project.open(project, "lin") as opened:
        (found,) = opened.annotations("lin", completed_only=False)
        (metric,) = found.metrics
        assert (metric.kind, [name for name, _ in metric.roles]) == ("count", ["scope"])
    assert "0 articles imported, 1 there" in run("import", project, file, *MAPPED, "--reviewer", "lin").stdout


def test_a_look_keeps_nothing_and_needs_no_project(run, lines, project, file, articles):
    (articles / "3.txt").write_text(" ", "utf-8")
    result = run("import", project, file, articles, "--dry-run", code=1)
    assert not project.exists()
    rows = [line.split() for line in result.stdout.splitlines()]
    assert rows[0] == ["file", "format", "articles", "here", "already", "metrics", "lost", "unknown"]
    assert rows[1] == ["a.tool", "tool", "1", "0", "0", "0", "4"]  # article, here, metrics, lost, unknown
    assert rows[4] == ["3.txt", "refused"]
    assert rows[5] == ["together", "3", "0", "0", "0", "4"]
    assert "3.txt is empty" in result.stderr
    assert "--map GPE=MEANING" in result.stderr


def test_a_look_says_what_is_here_already(run, lines, project, file, articles):
    run("import", project, articles / "1.txt")
    (record,) = lines(run("import", project, articles, file, *MAPPED, "--dry-run", "--json"))
    assert (record["articles"], record["already"], record["metrics"]) == (3, 1, 1)
    assert [each["already"] for each in record["files"]] == [1, 0, 0]
    assert record["losses"] == record["files"][2]["losses"] == {"mark": 2}
    assert record["unknown"] == []
    with Project.open(project, "lin") as opened:
        assert len(opened.article_ids()) == 1


def test_a_format_can_be_named(run, project, tmp_path):
    file = tmp_path / "a.csv"
    file.write_text("共5项", "utf-8")
    run("import", project, file, "--format", "text")
    assert "is no Word document" in run("import", project, file, "--format", "docx", code=1).stderr


@pytest.mark.parametrize("words", [["--map", "GPE"], ["--map", "=scope"]])
def test_a_map_without_a_meaning_is_not_understood(run, project, articles, words):
    assert "LABEL=KIND" in run("import", project, articles, *words, code=2).stderr


def test_a_meaning_that_is_none_is_refused(run, project, articles):
    assert "cannot become “place”" in run("import", project, articles, "--map", "GPE=place", code=1).stderr
    assert not project.exists()


def test_a_look_lists_no_losses(run, project, articles, tmp_path):
    result = run("import", project, articles, "--dry-run", "--losses", tmp_path / "x", code=2)
    assert "leave out --losses" in result.stderr


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("link", [True, False])
def test_what_was_lost_is_not_written_over_what_is_read(run, project, articles, tmp_path, named, link):
    text = articles / "1.txt"
    before, losses = text.read_bytes(), text
    if link:
        losses = tmp_path / "link.txt"
        losses.symlink_to(text)
    read = text if named else articles
    said = run("import", project, read, "--losses", losses, "--overwrite", code=1).stderr
    assert said == f"{losses} is what is to be read, and was left as it is. Choose another name.\n"
    assert text.read_bytes() == before
    assert not project.exists()


def test_nor_over_the_project_that_is_made(run, project, articles):
    said = run("import", project, articles, "--losses", project, code=1).stderr
    assert "is what is to be read" in said
    assert not project.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.timeout(60)
def test_nobody_waits_for_a_reader_of_what_was_lost(run, project, articles, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    said = run("import", project, articles, "--losses", tmp_path / "pipe", code=1).stderr
    assert "is no file but a folder, a pipe or a device" in said
    assert not project.exists()
