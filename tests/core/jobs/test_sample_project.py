"""The bundled sample as a project."""

from importlib.resources import files

import pytest

from core.errors import KnownError
from core.jobs import sample
from core.jobs.project import Project
from core.jobs.sample import SAMPLE_LAYER, sample_project
from core.jobs.status import status_of
from core.sheet import Status

COUNT = len(
    [file for file in files("annotations").joinpath("sample").iterdir() if file.name.endswith(".txt")]
)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return sample_project(tmp_path_factory.mktemp("data") / "below" / "sample.metrics", reviewer="lin")


def test_one_file_and_nothing_beside_it(made):
    assert list(made.parent.iterdir()) == [made]


def test_the_gold_is_complete_in_a_layer_of_its_own(made):
    with Project.open(made, SAMPLE_LAYER) as project:
        assert project.gold_layer == SAMPLE_LAYER
        assert project.counts()[Status.COMPLETE] == COUNT >= 8
        gold = list(project.annotations(SAMPLE_LAYER, completed_only=True))
    assert sum(len(annotated.metrics) for annotated in gold) > 200


def test_the_reviewer_finds_suggestions_waiting(made):
    with Project.open(made, "lin") as project:
        assert project.counts()[Status.OPEN] == COUNT
        assert len(dict(project.predictions())) == COUNT
        sheet = project.session().open(project.article_ids()[0])
        assert sheet.gate.suggestions > 10
        assert not sheet.gate.open


def test_what_is_there_is_left_alone(made):
    with Project.open(made, "lin") as project:
        session = project.session()
        sheet = session.open(project.article_ids()[0])
        session.accept(sheet.next_undecided(None))
    before = made.read_bytes()
    assert sample_project(made, reviewer="lin") == made
    assert made.read_bytes() == before


def test_its_place_is_the_users_data(tmp_path, monkeypatch):
    monkeypatch.setattr(sample, "user_data_path", lambda name, appauthor: tmp_path / name)
    assert sample_project(reviewer="lin") == tmp_path / "metric-annotator" / "sample.metrics"


def test_an_interrupted_sample_leaves_nothing(tmp_path, monkeypatch):
    def interrupt(project, extractor, progress):
        raise KeyboardInterrupt

    monkeypatch.setattr(sample, "extract_project", interrupt)
    with pytest.raises(KeyboardInterrupt):
        sample_project(tmp_path / "sample.metrics", reviewer="lin")
    assert list(tmp_path.iterdir()) == []


def test_the_log_of_a_sample_that_was_deleted_is_not_taken_for_the_new_ones(tmp_path):
    path = tmp_path / "sample.metrics"
    path.with_name("sample.metrics-wal").write_bytes(b"what was decided once")
    assert sample_project(path, reviewer="lin") == path
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="cannot be made"):
        sample_project(tmp_path / "file" / "sample.metrics", reviewer="lin")


def test_status_says_how_far_it_is(made):
    with Project.open(made, SAMPLE_LAYER) as project:
        record = status_of(project)
    assert record["articles"] == record["complete"] == COUNT
    assert record["gold"] == record["reviewer"] == SAMPLE_LAYER
    assert SAMPLE_LAYER in record["layers"]
