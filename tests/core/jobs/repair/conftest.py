"""A project file to be repaired, and where the new one goes."""

from pathlib import Path

import pytest

from tests.core.jobs.flawed import sound


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return sound(tmp_path / "p.metrics")


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "new.metrics"
