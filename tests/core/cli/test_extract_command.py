"""`extract`: a table for people, JSON for machines, suggestions for a project."""

import json
import os
import sys
from pathlib import Path

import pytest

from core.model import article_id


def test_json_is_one_object_a_line_in_the_shape_of_gold(run, lines, articles):
    first, second = lines(run("extract", "--json", articles))
    text = (articles / "1.txt").read_text("utf-8")
    assert (first["file"], second["file"]) == ("1.txt", "2.txt")
    assert first["chars"] == len(text)
    by = {"extractor": "rules", "version": first["version"], "configuration": first["configuration"]}
    assert set(first) == {"file", "chars", "metrics", "exclusions", "unknown", *by}
    assert by.items() <= first.items()
    metric = first["metrics"][0]
    assert set(metric) == {
        *(
            "start",
            "end",
            "text",
            "kind",
            "value",
            "upper",
            "unit",
            "modifier",
            "direction",
            "roles",
            "doubt",
        ),
        "rule",
    }
    for record in (*first["metrics"], *first["exclusions"], *first["unknown"]):
        assert text[record["start"] : record["end"]] == record["text"]
    assert [(m["text"], m["kind"], m["value"]) for m in first["metrics"]] == [
        ("120起", "count", "120"),
        ("3.5%", "change", "3.5"),
        ("5个", "count", "5"),
    ]


def test_json_is_utf8_on_any_terminal(run, articles):
    assert "起" in run("extract", "--json", articles).stdout_bytes.decode("utf-8")


def test_the_table_is_for_people(run, articles):
    told = run("extract", articles).stdout
    assert "1.txt: 3 metrics" in told
    assert "↑ 3.5%" in told


def test_what_is_extracted_from_our_own_gold_is_paired_with_it(run, lines, tmp_path):
    gold = tmp_path / "gold.jsonl"
    texts = ["青石镇共有5人。", "柳河村共有7户。"]
    gold.write_text("".join(json.dumps({"text": text, "metrics": []}) + "\n" for text in texts), "utf-8")
    found = run("extract", "--json", gold)
    assert [record["file"] for record in lines(found)] == [article_id(text) for text in texts]
    (tmp_path / "found.jsonl").write_text(found.stdout, "utf-8")
    result = lines(run("evaluate", "--json", tmp_path / "found.jsonl", gold))[0]
    assert (result["articles"], result["warnings"]) == (2, [])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, names are always text")
def test_a_name_that_is_no_utf8(run, lines, tmp_path):
    named = os.fsdecode(os.fsencode(tmp_path) + "/报告".encode("gb18030"))
    Path(named + ".txt").write_text("青石镇共有5人。", "utf-8")
    assert lines(run("extract", "--json", named + ".txt"))[0]["file"] == "报告.txt"
    run("import", named + ".metrics", named + ".txt")
    assert lines(run("status", "--json", named + ".metrics"))[0]["articles"] == 1


def test_files_touch_no_project(run, articles):
    before = sorted(articles.iterdir())
    run("extract", "--json", articles)
    assert sorted(articles.iterdir()) == before


def test_a_bad_file_is_a_sentence_and_the_others_go_on(run, lines, articles):
    (articles / "0.txt").write_bytes(b"")
    result = run("extract", "--json", articles, code=1)
    assert "0.txt is empty" in result.stderr
    assert [record["file"] for record in lines(result)] == ["1.txt", "2.txt"]


def test_an_extractor_that_is_not_there(run, articles):
    assert (
        "There is no extractor named “magic”"
        in run("extract", articles, "--extractor", "magic", code=1).stderr
    )


def test_a_project_is_read_once_by_each_version(run, lines, project, articles):
    run("import", project, articles)
    assert lines(run("extract", "--project", project, "--json")) == [{"articles": 2, "extractor": "rules"}]
    assert run("extract", "--project", project).stdout == "0 articles read by “rules”.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no file is named so there")
def test_nothing_in_a_name_is_obeyed_by_the_terminal(run, tmp_path):
    named = tmp_path / "\x1b]0;x\x07\n2.txt: 9 metrics.txt"
    named.write_text("云津市去年破获案件120起。", "utf-8")
    assert run("extract", named).stdout.startswith(r"\x1b]0;x\x07\n2.txt: 9 metrics.txt: 1 metric, ")
    project = tmp_path / "\x1b[2J.metrics"
    run("import", project, named)
    for told in (
        run("export", project, tmp_path / "gold\x1b[31m.jsonl").stdout,
        run("import", project, tmp_path / "none\x1b[31m.txt", code=1).stderr,
    ):
        assert r"\x1b[31m" in told
        assert "\x1b" not in told
