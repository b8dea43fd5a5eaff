"""What must hold of a project whatever has happened to it."""

from core.jobs.project import Project
from tests.reliability.work import BULK, VILLAGE


def steps_in(project: Project) -> set[str]:
    """Every step that is in the file."""
    return {row[0] for row in project.store.rows("SELECT DISTINCT step FROM decision")}


def check_whole(project: Project) -> None:
    """Nothing is half-done: the database is sound, and what stands is what the decisions say."""
    store = project.store
    assert store.rows("PRAGMA integrity_check") == [("ok",)]
    assert store.rows("PRAGMA foreign_key_check") == []
    assert project.check() == ()
    many = "SELECT count(*) FROM decision WHERE action = 'accept' GROUP BY step"
    assert {row[0] for row in store.rows(many)} <= {1, VILLAGE.suggested, BULK}
