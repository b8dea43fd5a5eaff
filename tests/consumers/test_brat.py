"""What is written for brat keeps to its rules."""

from core.jobs.export import Selection, export_gold
from core.jobs.project import Project
from tests.consumers.brat_rules import issues_of
from tests.consumers.consumer import written_to


def test_hard_articles(hard, tmp_path):
    assert issues_of(written_to(tmp_path, "brat", hard)) == []


def test_the_sample(sample, tmp_path):
    path, layer = sample
    with Project.open(path, "林") as project:
        export_gold(project, tmp_path / "out", "brat", Selection(layer=layer))
    assert len(list((tmp_path / "out").glob("*.ann"))) == 12
    assert issues_of(tmp_path / "out") == []
