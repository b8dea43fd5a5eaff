"""doccano imports both shapes by its own API, and what it exports is read back as it was."""

import pytest

from core.formats import Asked, Packet, formats
from core.jobs.export import Selection, export_gold
from core.jobs.project import Project
from tests.consumers.consumer import written_to

# Newer ones than it was released with, which its own requirements allow, break it.
PINS = ("doccano==1.8.4", "marshmallow<4", "numpy<2")


@pytest.fixture(scope="module")
def through(consumer, tmp_path_factory):
    """What a new project of doccano exports once it has imported the file, read by us."""
    doccano, home = consumer("doccano", *PINS), tmp_path_factory.mktemp("doccano")

    def taken(path, name, overlaps):
        shape, exported = name.removeprefix("doccano_").replace("doccano", "sequence"), home / "export.jsonl"
        said = doccano.answer("through_doccano", home, shape, overlaps, path, exported)
        assert said == {"version": "1.8.4", "errors": []}
        return formats()[name].read(Packet("export.jsonl", exported.read_bytes()), Asked())

    return taken


@pytest.mark.parametrize(
    ("name", "overlaps"), [("doccano", "no"), ("doccano", "yes"), ("doccano_relations", "yes")]
)
def test_hard_articles_come_back(hard, through, name, overlaps, tmp_path):
    found = through(written_to(tmp_path, name, hard), name, overlaps)
    assert sorted(found.articles, key=lambda each: each.article.id) == list(map(by_place, hard))
    assert not found.losses


@pytest.mark.parametrize(("name", "overlaps"), [("doccano", "no"), ("doccano_relations", "yes")])
def test_the_sample_comes_back(sample, through, name, overlaps, tmp_path):
    path, layer = sample
    with Project.open(path, "林") as project:
        export_gold(project, tmp_path / "gold.jsonl", name, Selection(layer=layer))
    ours = formats()[name].read(Packet("gold.jsonl", (tmp_path / "gold.jsonl").read_bytes()), Asked())
    found = through(tmp_path / "gold.jsonl", name, overlaps)
    assert len(found.articles) == 12
    assert {each.article.id: by_place(each) for each in found.articles} == {
        each.article.id: by_place(each) for each in ours.articles
    }


def by_place(annotated):
    """With its metrics in the order of the text; an order is nothing that a format keeps."""
    return type(annotated)(
        annotated.article, tuple(sorted(annotated.metrics, key=lambda each: each.span)), annotated.complete
    )
