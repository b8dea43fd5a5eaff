"""spaCy loads our DocBin and trains on it, and makes documents of our JSON Lines with spans."""

import json
from pathlib import Path

import pytest

from core.formats.exchange.marking import marked, ordered
from core.record import typed_record
from tests.consumers.consumer import written_to

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def spacy(consumer):
    return consumer("spacy", "spacy==3.8.18")


@pytest.fixture(scope="module")
def docbin(spacy, hard, tmp_path_factory):
    """A DocBin of the hard articles, and the same written a second time."""
    folder = tmp_path_factory.mktemp("docbin")
    lines = written_to(folder, "jsonl", hard)
    for name in ("gold", "again"):
        wrote = spacy.answer("write_docbin", ROOT, lines, folder / f"{name}.spacy")
        assert wrote == {"losses": 0, "articles": len(hard)}
    return folder / "gold.spacy", folder / "again.spacy"


def test_a_docbin_holds_everything(spacy, hard, docbin):
    found = spacy.answer("read_docbin", docbin[0])["documents"]
    assert len(found) == len(hard)
    for annotated, doc in zip(hard, found, strict=True):
        text = annotated.article.text
        assert doc["text"] == text
        assert doc["tokens"] == len(text)
        assert doc["entities"] == [
            [each.span.start, each.span.end, each.kind, each.span.quote(text)] for each in ordered(annotated)
        ]
        assert doc["spans"] == [
            [each.start, each.end, each.label, each.quote] for each in marked(annotated).marks
        ]
        assert doc["data"]["metrics"] == [typed_record(each, text) for each in ordered(annotated)]
        assert doc["data"]["id"] == annotated.article.id
        assert doc["data"]["complete"] is annotated.complete


def test_the_same_content_gives_the_same_docbin(docbin):
    one, again = (path.read_bytes() for path in docbin)
    assert one == again


def test_a_recognizer_is_trained_on_it(spacy, docbin):
    assert spacy.answer("train_docbin", docbin[0])["labels"] == [
        "change",
        "count",
        "duration",
        "money",
        "ratio",
    ]


def test_spans_of_lines_are_where_they_say(spacy, hard, tmp_path):
    path = written_to(tmp_path, "spacy_jsonl", hard)
    records = [json.loads(line) for line in path.read_text("utf-8").split("\n")[:-1]]
    found = spacy.answer("read_spans", path)["documents"]
    assert found == [
        {"text": each["text"], "spans": [[span["text"], span["label"]] for span in each["spans"]]}
        for each in records
    ]
