"""A large file of JSON Lines is read in parts: the same comes of it, all of it or nothing."""

import json
from dataclasses import replace

import pytest

from core.jobs import parts as parts_module
from core.jobs.files import extract_files
from core.jobs.importing import import_files, text_files
from core.jobs.looking import look
from core.jobs.parts import part_count, parts, unchanged
from core.jobs.project import Project
from core.jobs.reading import read_file
from tests.benchmarks.corpus import lines

COUNT = 40


def go_on(done, total):
    return True


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "corpus.jsonl"
    made.write_text("\n".join(lines(COUNT)), "utf-8")  # with an empty line between two articles
    return made


@pytest.fixture
def large(monkeypatch):
    """From now on a file of some articles is a large one, of many parts."""

    def shrink():
        monkeypatch.setattr(parts_module, "LARGE", 20_000)
        monkeypatch.setattr(parts_module, "_PART", 15_000)

    return shrink


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "x.metrics", "lin") as made:
        yield made


def held(project):
    return [
        (project.article(each.article.id), each.metrics, each.state.complete)
        for each in project.annotations("lin", completed_only=False)
    ]


def test_parts_are_whole_lines_that_come_to_the_file(file, large):
    large()
    (source,) = text_files([file])
    found = [each.lines for each in parts(source)]
    data = file.read_bytes()
    assert len(found) > 5
    assert b"".join(data[each.start : each.end] for each in found) == data
    assert all(data[: each.start].count(b"\n") + 1 == each.first for each in found)
    assert abs(part_count(source) - len(found)) <= 5


def test_the_same_comes_in_as_of_a_small_file(tmp_path, file, project, large):
    with Project.create(tmp_path / "other.metrics", "lin") as other:
        whole = import_files(other, [file], go_on)
        large()
        steps = []
        assert import_files(project, [file], lambda *at: steps.append(at) or True) == whole
        assert held(project) == held(other)
    assert len(steps) > 10
    assert all(done <= total for done, total in steps)


def test_of_a_file_with_a_bad_line_at_the_end_nothing_comes_in(file, project, large):
    large()
    with file.open("a", encoding="utf-8") as end:
        end.write('{"text": "坏行", "metrics": [{"start": 0}]}\n')
    report = import_files(project, [file], go_on)
    (refused,) = report.refused
    assert f"corpus.jsonl, line {2 * COUNT}" in str(refused)
    assert (report.added, project.article_ids()) == (0, ())
    assert str(look(text_files([file])[0]).refused) == str(refused)


def test_an_article_that_stands_in_two_parts_is_refused(file, project, large):
    large()
    with file.open("a", encoding="utf-8") as end:
        end.write(next(lines(1)))
    (refused,) = import_files(project, [file], go_on).refused
    assert "stands in the file twice" in str(refused)
    assert project.article_ids() == ()


def test_it_can_be_stopped_while_it_is_checked_and_while_it_is_taken(file, project, large):
    large()
    assert import_files(project, [file], lambda done, _: done < 3).added == 0
    (source,) = text_files([file])
    checked = len(list(parts(source)))
    first = import_files(project, [file], lambda done, _: done < checked + 3)
    assert 0 < first.added < COUNT
    second = import_files(project, [file], go_on)
    assert (second.added, second.already) == (COUNT - first.added, first.added)
    assert second.annotations > 0


def test_a_look_and_an_extraction_say_the_same(file, large):
    (source,) = text_files([file])
    seen, found = look(source), list(extract_files([source], "simple"))
    large()
    assert replace(look(source), parts=()) == seen
    parted = list(extract_files([source], "simple"))
    assert len(parted) > 5
    assert [record for each in parted for record in each.records] == list(found[0].records)


def test_what_is_no_object_a_line_is_read_at_once(tmp_path, file, project, large):
    large()
    laid_out = tmp_path / "list.jsonl"
    articles = [json.loads(line) for line in lines(COUNT)]
    laid_out.write_text(json.dumps(articles, ensure_ascii=False, indent=1), "utf-8")
    (source,) = text_files([laid_out])
    assert list(parts(source)) == [source]
    assert import_files(project, [laid_out], go_on).added == COUNT


def another_in_the_middle(file):
    """The same number of bytes, but in the last line but one another article, as some tool may write it."""
    *rest, line, last = file.read_text("utf-8").split("\n")
    file.write_text("\n".join([*rest, line.replace("{", "[", 1), last]), "utf-8")


def test_what_is_written_after_the_check_is_not_taken_and_it_is_said_from_where(file, project, large):
    large()
    (source,) = text_files([file])
    checked = len(list(parts(source)))

    def written_then(done, total):
        if done == checked + 3:
            another_in_the_middle(file)
        return True

    report = import_files(project, [file], written_then)
    (refused,) = report.refused
    assert 0 < report.added < COUNT
    line = next(each.lines.first for at, each in enumerate(parts(source)) if at == 3)
    assert f"corpus.jsonl was written while it was read: nothing from line {line} on was taken" in str(
        refused
    )


def test_what_is_written_while_it_is_checked_costs_nothing(file, project, large):
    large()

    def written_then(done, total):
        if done == 2:
            with file.open("a", encoding="utf-8") as end:
                end.write("\n")
        return True

    (refused,) = import_files(project, [file], written_then).refused
    assert "corpus.jsonl was written while it was read: nothing from line" in str(refused)
    assert project.article_ids() == ()


def test_parts_that_were_looked_at_are_those_that_are_taken(file, large):
    large()
    (source,) = text_files([file])
    found = look(source).parts
    assert found == tuple(parts(source))
    assert [each.name for each in unchanged(found)] == ["corpus.jsonl"] * len(found)
    another_in_the_middle(file)
    (refused,) = unchanged(found)
    assert "nothing from line 1 on was taken" in str(refused.refused)
    assert "nothing from line 1 on was taken" in str(read_file(found[0]).refused)


def test_a_file_that_is_gone_after_the_look_is_said_to_be(file, large):
    large()
    found = look(text_files([file])[0]).parts
    file.unlink()
    assert {str(read_file(each).refused) for each in unchanged(found)} == {
        "corpus.jsonl cannot be read: there is no such file or folder."
        " Choose another file, or make this one readable."
    }


@pytest.mark.parametrize("deep", ["[" * 100_000, '{"text":"3","x":' + "[" * 20_000 + "]" * 20_000 + "}"])
def test_a_first_line_nested_too_deeply_is_refused_like_any_other(file, project, large, deep):
    file.write_text(f"{deep}\n{file.read_text('utf-8')}", "utf-8")
    large()
    (source,) = text_files([file])
    (refused,) = import_files(project, [file], go_on).refused
    assert str(look(source).refused) == str(refused)
    (found,) = extract_files([source], "simple")
    assert [str(each) for each in found.troubles] == [str(refused)]
    assert project.article_ids() == ()
