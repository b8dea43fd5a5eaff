"""Real articles that are not part of the project, measured where a folder of them is named (--shared)."""

import json

import pytest

from core.evaluation import Mode
from core.jobs.evaluate import evaluate_files
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_text, record_of
from core.text import decoded


@pytest.fixture
def predictions(shared, tmp_path):
    """What the extractor finds in the articles, one JSON object a line."""
    path = tmp_path / "predictions.jsonl"
    with path.open("w", encoding="utf-8") as out:
        for article in sorted((shared / "articles").glob("*.txt")):
            text = decoded(article.read_bytes(), article.name).text
            record = record_of(article.name, text, extract_text(DEFAULT_EXTRACTOR, text))
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    return path


def test_the_articles_are_read_as_their_gold_was(shared, predictions):
    gold = [json.loads(path.read_text("utf-8")) for path in (shared / "gold").glob("*.json")]
    chars = {record["file"]: record["chars"] for record in gold}
    found = [json.loads(line) for line in predictions.read_text("utf-8").splitlines()]
    assert {record["file"]: record["chars"] for record in found} == chars


def test_the_extractor_is_worth_a_reviewers_time(shared, predictions):
    assert evaluate_files(predictions, shared / "gold").counts(Mode.STRICT).f1 > 0.95
