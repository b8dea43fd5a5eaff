"""A look before import: what would come in, what is here already, what is unknown; nothing is kept."""

import json
import pickle
from decimal import Decimal

import pytest

from core.errors import KnownError
from core.formats import Annotated, Brought, Format, Loss, formats
from core.formats.exchange.document import Document, Mark
from core.formats.exchange.losses import Aspect
from core.formats.exchange.packet import brought
from core.jobs.importing import LEFT_OUT, asked, import_files
from core.jobs.looking import Looking, look, look_over
from core.jobs.project import Project
from core.jobs.reading import text_files
from core.model import Article, Metric, Quantity, Span
from core.schema import as_file, built_in, in_force, read, schema
from tests.core.formats.exchanging import written

TEXT = "云津市破获案件12起。"


def go_on(done, total):
    return True


@pytest.fixture
def tool(monkeypatch):
    """A format of another tool: a list of documents, each with its text and labelled stretches."""

    def documents(packet):
        for record in json.loads(packet.data):
            marks = [Mark(str(at), *mark) for at, mark in enumerate(record["marks"])]
            yield Document(record["text"], tuple(marks))

    def reader(packet, asked):
        return brought(documents(packet), packet.name, asked)

    known = {**formats(), "tool": Format("tool", "Tool", "工具", (".tool",), reader)}
    monkeypatch.setattr("core.formats.formats", lambda: known)
    monkeypatch.setattr("core.jobs.sources.formats", lambda: known)
    monkeypatch.setattr("core.jobs.reading.formats", lambda: known)


def write(tmp_path, *records, name="a.tool"):
    file = tmp_path / name
    file.write_text(json.dumps(records), "utf-8")
    return file


def seen(path, *more):
    (source,) = text_files([path])
    return look(source, *more)


def test_a_file_in_small(tmp_path):
    metric = Metric(Span(7, 10), "count", Quantity(Decimal(12), unit="起"))
    file = tmp_path / "gold.jsonl"
    file.write_bytes(written("jsonl", [Annotated(Article.of(TEXT, "题"), (metric,))])[0][""])
    found = seen(file)
    assert (found.name, found.format, len(found.metrics), found.refused) == ("gold.jsonl", "jsonl", 1, None)
    assert found.articles == (Article.of(TEXT, "").id,)
    assert pickle.loads(pickle.dumps(found)) == found


def test_what_is_wrong_is_returned(tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text("{", "utf-8")
    assert "a.jsonl, line 1: this is no JSON" in str(seen(file).refused)


def test_unknown_labels_are_counted_with_an_example_and_what_is_left_beside_them(tool, tmp_path):
    record = {"text": TEXT, "marks": [[0, 3, "GPE"], [7, 10, "count"], [3, 5, "VERB"], [5, 7, "VERB"]]}
    found = seen(write(tmp_path, record))
    assert [(each.label, each.count, each.example) for each in found.unknown] == [
        ("VERB", 2, "破获"),
        ("GPE", 1, "云津市"),
    ]
    assert (len(found.articles), len(found.metrics), found.losses) == (1, 1, ())
    told = seen(write(tmp_path, record), asked({"GPE": "Scope", "VERB": LEFT_OUT}))
    assert (told.unknown, told.losses) == ((), ((Aspect.MARK, 3),))


def test_a_meaning_that_the_schema_does_not_know_is_refused():
    with pytest.raises(KnownError, match="“GPE” cannot become “place”"):
        asked({"GPE": "place"})


def test_all_files_together(tool, tmp_path):
    write(tmp_path, {"text": TEXT, "marks": [[0, 3, "GPE"]]})
    write(tmp_path, {"text": "平峪镇有居民5户。", "marks": [[0, 3, "GPE"], [5, 8, "X"]]}, name="b.tool")
    (tmp_path / "c.txt").write_text(TEXT, "utf-8")
    (tmp_path / "d.txt").write_text(" ", "utf-8")
    with Project.create(tmp_path / "x.metrics", "lin") as project:
        import_files(project, [tmp_path / "c.txt"], go_on)
        found = look_over([tmp_path], project)
        assert len(project.article_ids()) == 1
    assert (len(found.files), found.articles, found.already, found.metrics) == (4, 2, 1, 0)
    assert [(each.label, each.count) for each in found.unknown] == [("GPE", 2), ("X", 1)]
    assert ["d.txt is empty" in str(each) for each in found.refused] == [True]


def test_a_metric_that_two_files_have_is_counted_once(tmp_path):
    metrics = [{"start": 7, "end": 10, "kind": "count", "value": "12"}]
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_text(json.dumps({"text": TEXT, "metrics": metrics}), "utf-8")
    found = look_over([tmp_path])
    assert [len(each.metrics) for each in found.files] == [1, 1]
    assert (found.articles, found.metrics) == (1, 1)


def test_it_can_be_stopped_and_says_what_is_here_of_a_file(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    found = look_over([tmp_path], progress=lambda done, total: False)
    assert (len(found.files), found.already) == (1, 0)
    assert Looking().already(found.files[0]) == 0


def test_the_schema_of_the_project_is_used_by_a_process_that_does_not_know_it(tmp_path):
    own = '[[kind]]\nid = "height"\nzh = "高度"\nen = "Height"\nlight = "#000000"\ndark = "#ffffff"\n'
    record = {"text": "塔高12米。", "metrics": [{"start": 2, "end": 5, "kind": "height", "value": "12"}]}
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps(record), "utf-8")
    with in_force(read(as_file(built_in()) + own, "own.toml")):
        question = asked({})
    assert schema() == built_in()
    assert len(seen(file, question).metrics) == 1
    assert "the schema does not know" in str(seen(file).refused)


def test_losses_of_a_file_are_told_by_aspect(monkeypatch, tmp_path):
    lost = Loss(Aspect.SOURCE, "id", "题")
    reader = Format("text", "", "", (".txt",), lambda packet, asked: Brought((), (lost, lost)))
    monkeypatch.setattr("core.jobs.reading.format_of", lambda packet: reader)
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    assert seen(tmp_path / "a.txt").losses == ((Aspect.SOURCE, 2),)
