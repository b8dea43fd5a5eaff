"""Evaluation of a project and of files: who is compared with whom, what is said about the others."""

import json
import uuid
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from core.errors import KnownError
from core.extraction.extractor import RuleExtractor
from core.extraction.numerals import scan
from core.formats import Annotated
from core.formats.jsonl import record_of as line_of
from core.jobs.evaluate import Mode, evaluate_files, evaluate_project, pairs_of, settings_of, write_report
from core.jobs.extract import configuration, extract_text, record_of
from core.jobs.project import Project
from core.model import Article, Extraction, Found, Metric, Quantity, Run, Span
from core.record import canonical, metric_record

FIRST = "白石县接待游客310人次。"
OTHER = FIRST.replace("310", "290")
SECOND = "白石县新建学校12所。"


def lines(articles):
    return "".join(canonical(line_of(each)) + "\n" for each in articles).encode()


def visitors(end=12):
    return Metric(Span(7, end), "count", Quantity(Decimal(310), unit="人次"))


def schools():
    return Metric(Span(7, 10), "count", Quantity(Decimal(12), unit="所"))


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "a.metrics", "林") as opened:
        articles = [Article.of(FIRST, "游客"), Article.of(SECOND, "学校")]
        opened.add_articles(articles, {article.id: scan(article.text) for article in articles})
        yield opened


def ids(project):
    return project.article_ids()


def annotate(project, article_id, metric, *, complete=True):
    project.import_gold(project.gold_layer, article_id, [metric], complete=complete)


def read(project, results, version=RuleExtractor.version, name="rules"):
    run = Run(uuid.uuid4().hex, name, version, configuration(), datetime.now(UTC))
    project.save_run(run, {each: Extraction((Found(metric, "r"),)) for each, metric in results.items()})


def test_the_latest_run_is_measured_against_completed_gold(project):
    first, second = ids(project)
    annotate(project, first, visitors())
    annotate(project, second, schools(), complete=False)
    read(project, {first: visitors(10), second: schools()})
    read(project, {first: visitors(), second: schools()})
    seen = []
    evaluation = evaluate_project(project, lambda done, total: seen.append((done, total)) or True)
    counts = evaluation.counts(Mode.STRICT)
    assert (counts.tp, counts.pos, counts.act) == (1, 1, 1)
    assert [each.pair.title for each in evaluation.articles] == ["游客"]
    assert seen == [(1, 2)]
    assert (evaluation.settings.gold, evaluation.settings.extractor) == ("draft", "rules")
    assert len(list(pairs_of(project, completed_only=False))) == 2


def test_the_version_is_named_where_it_is_that_of_today(project):
    first, second = ids(project)
    annotate(project, first, visitors())
    read(project, {first: visitors()}, version="0.9")
    evaluation = evaluate_project(project)
    assert evaluation.settings.version == ""
    assert "not all made by the present version of “rules”" in str(evaluation.warnings[0])
    read(project, {first: visitors()})
    evaluation = evaluate_project(project)
    assert (evaluation.settings.version, evaluation.warnings) == (RuleExtractor.version, ())
    assert evaluation.settings.configuration == configuration()
    read(project, {second: schools()}, version="0.9")
    assert settings_of(project).version == ""
    assert settings_of(project, {first}).version == RuleExtractor.version


def test_an_extractor_that_is_not_installed_has_the_version_of_its_latest_run(project):
    first, second = ids(project)
    annotate(project, first, visitors())
    read(project, {first: visitors()}, version="0.9", name="another")
    settings = evaluate_project(project).settings
    assert (settings.extractor, settings.version) == ("another", "0.9")
    read(project, {second: visitors()}, version="1.1", name="another")
    assert evaluate_project(project).settings.version == ""


def test_what_is_missing_is_said(project):
    first, second = ids(project)
    with pytest.raises(KnownError, match="no article is complete in the layer “林”"):
        evaluate_project(project)
    annotate(project, first, visitors())
    annotate(project, second, schools())
    with pytest.raises(KnownError, match="No extractor has read the 2 completed articles"):
        evaluate_project(project)
    read(project, {first: visitors()})
    assert [each.article for each in pairs_of(project)] == [first]
    (warning,) = evaluate_project(project).warnings
    assert "1 completed article was not read" in str(warning)


def test_it_can_be_stopped(project):
    for article_id, metric in zip(ids(project), [visitors(), schools()], strict=True):
        annotate(project, article_id, metric)
        read(project, {article_id: metric})
    evaluation = evaluate_project(project, lambda done, total: False)
    assert len(evaluation.articles) == 1
    assert str(evaluation.warnings[0]) == "Stopped early: the figures are of 1 article."


# -- files


def listing(file, text, *metrics, **more):
    return {
        "file": file,
        "chars": len(text),
        "metrics": [metric_record(each, text) for each in metrics],
        **more,
    }


def put(path, *records):
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(json.dumps(each) for each in records), "utf-8")
    return path


def test_a_folder_against_a_file(tmp_path):
    put(tmp_path / "found" / "a.json", listing("a.txt", FIRST, visitors(), extractor="rules", version="2"))
    put(tmp_path / "found" / "b.jsonl", listing("b.txt", SECOND, extractor="rules", version="1"))
    put(tmp_path / "found" / ".hidden.json", {"file": "no"})
    put(tmp_path / "found" / "note.txt", {"file": "no"})
    gold = put(
        tmp_path / "gold.jsonl", listing("b.txt", SECOND, schools()), listing("a.txt", FIRST, visitors(11))
    )
    evaluation = evaluate_files(tmp_path / "found", gold)
    counts = evaluation.counts(Mode.STRICT)
    assert (counts.inc, counts.mis) == (1, 1)
    assert [each.pair.article for each in evaluation.articles] == ["b.txt", "a.txt"]
    assert (evaluation.settings.extractor, evaluation.settings.version) == ("rules", "1, 2")
    assert evaluation.warnings == ()


def test_the_hash_of_the_gold_does_not_depend_on_its_files(tmp_path):
    records = [listing("a.txt", FIRST, visitors()), listing("b.txt", SECOND, schools())]
    one = put(tmp_path / "one.jsonl", *records)
    other = put(tmp_path / "other.jsonl", *reversed(records))
    changed = put(tmp_path / "changed.jsonl", listing("a.txt", FIRST, visitors(11)), records[1])
    hashes = [evaluate_files(one, path).settings.gold for path in (one, other, changed)]
    assert hashes[0] == hashes[1] != hashes[2]


def test_who_lacks_the_other_side_is_named(tmp_path):
    found = put(tmp_path / "found.jsonl", *(listing(f"{at}.txt", FIRST, visitors()) for at in range(30)))
    gold = put(
        tmp_path / "gold.jsonl", listing("0.txt", FIRST, visitors()), listing("b.txt", SECOND, schools())
    )
    evaluation = evaluate_files(found, gold)
    assert evaluation.counts(Mode.STRICT).mis == 1
    missing, spare = map(str, evaluation.warnings)
    assert missing.startswith("1 article of the gold has no predictions, so all 1 of its metrics")
    assert missing.endswith("missed: b.txt.")
    assert spare.startswith("29 articles of the predictions have no gold and were left out: 1.txt, 2.txt")
    assert spare.endswith("20.txt, ….")


def test_our_own_export_is_gold_for_what_was_extracted_from_the_same_file(tmp_path):
    article = Article.of(FIRST, "游客", source="a.txt")
    gold = tmp_path / "gold.jsonl"
    gold.write_bytes(lines([Annotated(article, (visitors(),), complete=True)]))
    found = put(tmp_path / "found.jsonl", record_of("a.txt", FIRST, extract_text("rules", FIRST)))
    evaluation = evaluate_files(found, gold)
    assert evaluation.articles[0].pair.text == FIRST
    assert evaluation.articles[0].pair.title == "游客"
    assert evaluate_files(gold, gold).counts(Mode.STRICT).f1 == 1


def test_words_of_roles_are_known_from_quotes(tmp_path):
    text = "全市新增3家，全市"
    gold = Metric(Span(4, 6), "count", Quantity(Decimal(3)), (("scope", Span(0, 2)),))
    found = Metric(Span(4, 6), "count", Quantity(Decimal(3)), (("scope", Span(7, 9)),))
    one = put(tmp_path / "one.json", listing("a", text, found))
    other = put(tmp_path / "other.json", listing("a", text, gold))
    assert evaluate_files(one, other).roles()["scope"].exact == 1


@pytest.mark.parametrize(
    ("found", "gold", "says"),
    [
        ([("a", FIRST)], [("b", FIRST)], "No article of the predictions is in the gold"),
        ([("a", FIRST), ("a", FIRST)], [("a", FIRST)], "“a” stands 2 times in"),
        ([("a", FIRST + "。")], [("a", FIRST)], "different texts (13, 14 characters)"),
        (
            [("a", FIRST.replace("310", "290"))],
            [("a", FIRST)],
            "do not read the same at 7–12: “290人次” and “310人次”",
        ),
    ],
)
def test_what_does_not_belong_together_is_refused(tmp_path, found, gold, says):
    predictions = put(tmp_path / "found.jsonl", *(listing(name, text, visitors()) for name, text in found))
    expected = put(tmp_path / "gold.jsonl", *(listing(name, text, visitors()) for name, text in gold))
    with pytest.raises(KnownError) as caught:
        evaluate_files(predictions, expected)
    assert says in str(caught.value)


def test_different_texts_of_one_length_are_refused(tmp_path):
    one = put(tmp_path / "one.jsonl", {"file": "a", "text": "共3人", "metrics": []})
    other = put(tmp_path / "other.jsonl", {"file": "a", "text": "共5人", "metrics": []})
    with pytest.raises(KnownError, match="different texts"):
        evaluate_files(one, other)


def test_two_articles_of_one_source_are_not_mixed_up(tmp_path):
    gold = tmp_path / "gold.jsonl"
    articles = [Article.of(text, "题", source="a.txt") for text in (FIRST, SECOND)]
    gold.write_bytes(lines([Annotated(article, ()) for article in articles]))
    assert len(evaluate_files(gold, gold).articles) == 2
    found = put(tmp_path / "found.jsonl", listing("a.txt", FIRST))
    with pytest.raises(KnownError, match="No article of the predictions is in the gold"):
        evaluate_files(found, gold)


def test_places_that_hold_nothing(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(KnownError, match=r"no \.json or \.jsonl file"):
        evaluate_files(tmp_path / "empty", tmp_path / "empty")
    with pytest.raises(KnownError, match="does not exist"):
        evaluate_files(tmp_path / "nowhere", tmp_path / "empty")
    found, nothing = put(tmp_path / "found.jsonl", listing("a.txt", FIRST)), put(tmp_path / "none.jsonl")
    with pytest.raises(KnownError, match=r"no article in .*none\.jsonl, so there is no gold"):
        evaluate_files(found, nothing)
    assert len(evaluate_files(nothing, found).warnings) == 1


def test_a_file_that_cannot_be_read(tmp_path, monkeypatch):
    path = put(tmp_path / "found.jsonl", listing("a", FIRST))

    def refuse(self, mode):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "open", refuse)
    with pytest.raises(KnownError, match="cannot be read: the permission is missing"):
        evaluate_files(path, path)


def test_the_report_is_written_whole(tmp_path):
    path = put(tmp_path / "gold.jsonl", listing("a", FIRST, visitors()))
    write_report(evaluate_files(path, path), tmp_path / "report.html", "zh", "白石")
    assert "<h1>白石</h1>" in (tmp_path / "report.html").read_text("utf-8")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["gold.jsonl", "report.html"]
