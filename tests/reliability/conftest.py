"""A project of one long invented article, for reviewers that are killed, cut off and shut out."""

from pathlib import Path

import pytest

from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.importing import import_files
from core.jobs.project import Project


@pytest.fixture
def backups(tmp_path, monkeypatch) -> Path:
    """The folder in which this test's backups are kept."""
    folder = tmp_path / "backups"
    monkeypatch.setenv("METRIC_ANNOTATOR_BACKUPS", str(folder))
    return folder


@pytest.fixture(scope="session")
def filled(tmp_path_factory) -> bytes:
    """A project file with two articles of forty villages each, every figure suggested."""
    folder = tmp_path_factory.mktemp("villages")
    for name, first in (("north", 11), ("south", 51)):
        lines = [f"{name}：松岗镇第{n}村收粮{n * 37}吨，同比增长{n}.5%。\n" for n in range(first, first + 40)]
        (folder / f"{name}.txt").write_text("".join(lines), "utf-8")
    path = folder / "filled.metrics"
    with Project.create(path, "lin") as project:
        import_files(project, [folder / "north.txt", folder / "south.txt"], lambda *_: True)
        extract_project(project, DEFAULT_EXTRACTOR, lambda *_: True)
    return path.read_bytes()


@pytest.fixture
def path(tmp_path, filled, backups) -> Path:
    """A copy of it, alone in a folder."""
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "p.metrics").write_bytes(filled)
    return folder / "p.metrics"
