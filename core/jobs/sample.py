"""The bundled sample as a project: its articles, its gold in a layer of its own, suggestions that wait."""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path

from platformdirs import user_data_path

from core.errors import KnownError, reason_in
from core.formats.results import read_results
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.project import Project
from core.jobs.reading import Entry, plain_entry

SAMPLE_LAYER = "sample"


def sample_project(path: Path | None = None, *, reviewer: str = SAMPLE_LAYER) -> Path:
    """The sample's project file, made where it is not there yet; by default among the user's data.

    The gold is complete, so it can be measured against at once; the reviewer's own layer is untouched,
    with every suggestion waiting. Raises KnownError where the file cannot be written.
    """
    path = path or user_data_path("metric-annotator", appauthor=False) / "sample.metrics"
    if path.exists():
        return path
    _make_folder(path.parent)
    # Made beside its place, so that a sample that was interrupted is never taken for a whole one.
    beside = path.with_name(f"{path.stem}.{os.getpid()}.part")
    beside.unlink(missing_ok=True)
    try:
        with Project.create(beside, reviewer) as project:
            _fill(project)
        for suffix in ("-wal", "-shm"):  # of a sample that was deleted while it was open
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return path


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            "The folder {folder} for the sample cannot be made: {reason}. Make a project elsewhere.",
            folder=folder,
            reason=reason_in(error),
        ) from None


def _fill(project: Project) -> None:
    entries = {entry.article.source: entry for entry in _entries()}
    with project.together():
        project.add_articles(
            [entry.article for entry in entries.values()],
            {entry.article.id: entry.numbers for entry in entries.values()},
        )
        gold = files("annotations").joinpath("sample", "gold.jsonl")
        for listed in read_results(gold.read_bytes(), gold.name):
            metrics = [found.metric for found in listed.metrics]
            article = entries[listed.file].article
            project.import_gold(SAMPLE_LAYER, article.id, metrics, complete=True)
        project.set_gold_layer(SAMPLE_LAYER)
        extract_project(project, DEFAULT_EXTRACTOR, lambda _done, _total: True)


def _entries() -> list[Entry]:
    """The articles, read through the package, so that they are found wherever it is installed."""
    folder = files("annotations").joinpath("sample")
    texts = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".txt")), key=lambda file: file.name
    )
    return [plain_entry(file.read_bytes(), file.name) for file in texts]
