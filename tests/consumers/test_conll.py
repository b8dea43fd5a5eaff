"""CoNLL as other tools read it: `spacy convert` the BIO, seqeval both schemes, strictly."""

import pytest

from tests.consumers.consumer import written_to
from tests.core.formats.exchanging import came_back


def _lines(name, path):
    """Of each line of each article that comes back: its characters, and its values."""
    (brought,) = came_back(name, {"": path.read_bytes()})
    for each in brought.articles:
        start = 0
        for line in each.article.text.split("\n"):
            end = start + len(line)
            inside = sorted((m.span, m.kind) for m in each.metrics if start <= m.span.start < end)
            yield each.article.id, line, [[s.start - start, s.end - start, kind] for s, kind in inside]
            start = end + 1


def test_spacy_converts_characters_with_bio(consumer, hard, tmp_path):
    spacy = consumer("spacy", "spacy==3.8.18")
    path = written_to(tmp_path, "conll", hard)
    spacy.run("python", "-m", "spacy", "convert", path, tmp_path, "--converter", "ner", "--lang", "zh")
    expected = {}
    for name, line, values in _lines("conll", path):
        here = expected.setdefault(name, {"tokens": [], "starts": [], "entities": []})
        done = len(here["tokens"])
        here["starts"].append(done)
        here["tokens"] += line
        here["entities"] += [[start + done, end + done, kind] for start, end, kind in values]
    found = spacy.answer("convert_conll", path.with_suffix(".spacy"))["documents"]
    assert found == list(expected.values())
    assert sum(len(each["entities"]) for each in found) == 14


@pytest.mark.parametrize(("name", "scheme"), [("conll", "IOB2"), ("bioes", "IOBES")])
def test_seqeval_reads_either_scheme_strictly(consumer, hard, tmp_path, name, scheme):
    seqeval = consumer("seqeval", "seqeval==1.2.2")
    path = written_to(tmp_path, name, hard)
    found = seqeval.answer("read_tags", path, scheme)["sentences"]
    assert found == [values for _, _, values in _lines(name, path)]
