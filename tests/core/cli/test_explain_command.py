"""`explain` and `rules`: the reasons of the extractor, in both languages and for a machine."""

import json

import pytest

from core.extraction.metrics import extraction
from core.extraction.reasons import ROLE_RULES
from core.extraction.rules import RULES
from core.extraction.steps import steps

TEXT = "云津市2023年破获案件120起，同比上升3.5%，约3至5名学员来自第二中学。"


def test_each_step_in_order_for_a_person(run):
    told = run("explain", TEXT).stdout
    titles = ["1. Numbers", "2. Quantities", "3. Left out", "4. Metrics", "5. Undecided"]
    places = [told.index(title) for title in titles]
    assert places == sorted(places)
    assert "Count 120起" in told
    assert f"change.verb: {RULES['change.verb'].en} (guideline, section 2)" in told
    assert f"Basis: 同比 (17–19) · basis.clause: {ROLE_RULES['basis.clause'].en}" in told
    assert "Date or clock time" in told


def test_in_chinese(run):
    told = run("explain", TEXT, "--language", "zh").stdout
    assert f"change.verb：{RULES['change.verb'].zh}（标注指南第2节）" in told
    assert "基准：同比" in told
    assert "无" in told.splitlines()[-2]


def test_a_text_without_numbers(run, lines):
    assert run("explain", "风平浪静。").stdout.count("none") == 5
    (record,) = lines(run("explain", "", "--json"))
    assert record == {
        "chars": 0,
        "numbers": [],
        "quantities": [],
        "exclusions": [],
        "metrics": [],
        "unknown": [],
    }


def test_json_holds_every_step(run, lines):
    (record,) = lines(run("explain", TEXT, "--json"))
    assert [each["text"] for each in record["numbers"]] == ["2023", "120", "3.5", "3", "5", "第二"]
    assert [each["written"] for each in record["quantities"][:3]] == ["120起", "3.5%", "≈3–5名"]
    assert record["exclusions"][0]["cause_name"] == "Date or clock time"
    for entry in (*record["metrics"], *record["exclusions"]):
        rule = RULES[entry["rule"]]
        assert (entry["why"], entry["guideline"]) == (rule.en, rule.guideline)
    assert record["metrics"][1]["direction"] == "up"
    for entry in record["metrics"]:
        assert entry["role_rules"].keys() == entry["roles"].keys()
        for role, told in entry["role_rules"].items():
            rule = ROLE_RULES[told["rule"]]
            assert (rule.role, rule.en, rule.guideline) == (role, told["why"], told["guideline"])


def test_every_number_is_told_of_exactly_once(run, lines):
    (record,) = lines(run("explain", TEXT, "--json"))
    answers = [each for step in ("metrics", "exclusions", "unknown") for each in record[step]]
    for number in record["numbers"]:
        touching = [a for a in answers if a["start"] < number["end"] and number["start"] < a["end"]]
        assert len(touching) == 1


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_the_steps_of_every_example_are_those_of_the_extraction(rule):
    parse = steps(rule.example)
    assert parse.extraction == extraction(rule.example)
    told = (*parse.extraction.metrics, *parse.extraction.exclusions)
    assert rule.id in {each.rule for each in told}
    amounts = {each.span for each in parse.quantities}
    for found in parse.extraction.metrics:
        assert any(found.metric.span.overlaps(span) for span in amounts)


def test_offsets_are_those_of_a_text_with_blanks_and_old_characters():
    text = "雲津市 破獲 案件 120 起 ， 同比 上升 3.5% 。"
    assert [token.span.quote(text) for token in steps(text).tokens] == ["120", "3.5"]


def test_a_file_is_explained(run, lines, articles):
    (record,) = lines(run("explain", "--file", articles / "2.txt", "--json"))
    assert [each["text"] for each in record["metrics"]] == ["1.2亿元"]


def test_a_text_or_a_file(run, articles):
    run("explain", code=2)
    run("explain", TEXT, "--file", articles / "1.txt", code=2)


def test_a_file_that_cannot_be_read_is_a_sentence(run, tmp_path):
    assert "absent.txt" in run("explain", "--file", tmp_path / "absent.txt", code=1).stderr


def test_all_rules_are_listed(run, lines):
    told = run("rules", "--language", "zh").stdout
    (records,) = lines(run("rules", "--json"))
    assert [record["id"] for record in records] == list(RULES)
    assert "fired" not in records[0]
    for rule in RULES.values():
        assert all(words in told for words in (rule.id, rule.zh, rule.example, f"({rule.guideline}"))


@pytest.fixture
def gold(run, articles):
    """Results as gold, beside the articles: without one of the counts, and in doubt about the money."""
    records = [json.loads(line) for line in run("extract", "--json", articles).stdout.splitlines()]
    first, second = records
    del first["metrics"][0]
    second["metrics"][0]["doubt"] = "why so much?"
    file = articles / "gold.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return file


def by_rule(lines, result):
    (records,) = lines(result)
    return {record["id"]: record for record in records}


def test_rules_are_measured_on_results_beside_their_texts(run, lines, gold):
    found = by_rule(lines, run("rules", "--gold", gold, "--json"))
    count = found["count.measure-word"]
    assert (count["fired"], count["right"], count["counted"], count["precision"]) == (2, 1, 2, 0.5)
    money = found["money.unit"]
    assert (money["fired"], money["counted"], money["precision"]) == (1, 0, None)
    row = next(line for line in run("rules", "--gold", gold).stdout.splitlines() if "count.measure" in line)
    assert row.split()[:6] == ["count.measure-word", "2", "2", "1", "2", "50.0%"]


def test_texts_may_stand_elsewhere(run, gold, tmp_path):
    moved = tmp_path / "gold.jsonl"
    gold.rename(moved)
    assert "1.txt does not exist" in run("rules", "--gold", moved, code=1).stderr
    run("rules", "--gold", moved, "--articles", tmp_path / "articles")
    run("rules", "--articles", tmp_path, code=2)


def test_our_own_gold_holds_its_texts(run, lines, tmp_path):
    text = "云津市于2023年5月建成剧院。"
    metric = {"start": 4, "end": 9, "text": "2023年", "kind": "duration", "value": "2023", "unit": "年"}
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"text": text, "metrics": [metric]}), "utf-8")
    found = by_rule(lines, run("rules", "--gold", gold, "--json"))["date.calendar"]
    assert (found["fired"], found["right"], found["precision"]) == (1, 0, 0.0)
