"""A disk that fills up while files come in: one sentence, which counts, and no more is tried."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.jobs.importing import import_files
from core.jobs.project import Project
from tests.gui.exchanging_hands import own_line, previewed
from tests.gui.living.conftest import decides, said, written

LEFT = Qt.MouseButton.LeftButton
LONG = 50_000


def pages(window, more: int | None = None) -> None:
    """Let the file grow by so many pages and no more; without a number, as it likes."""
    db = window.workspace.project.store._db
    most = 10**6 if more is None else db.execute("PRAGMA page_count").fetchone()[0] + more
    db.execute(f"PRAGMA max_page_count = {most}")


def texts(folder, count: int):
    folder.mkdir()
    for number in range(count):
        lines = f"石塘镇第{number}号\n\n本月接警{number + 3}起，同比下降{number}.5%。\n" * 8
        (folder / f"{number:03}.txt").write_text(lines, "utf-8")
    return folder


@pytest.fixture
def sentences(living, monkeypatch):
    """Everything that the bar shows from now on, but how far something is."""
    shown = []
    label = living.notice.label
    monkeypatch.setattr(
        label, "setAccessibleName", lambda words: shown.append(words) if words not in shown[-1:] else None
    )
    return shown


def test_an_import_of_texts_tells_how_many_came_in(qtbot, living, bugs, sentences, tmp_path):
    folder = texts(tmp_path / "new", 450)
    pages(living, 120)
    living.flows.import_paths([folder])
    words = said(qtbot, living, "is full")
    qtbot.waitUntil(lambda: not living.background.busy, timeout=LONG)
    there = len(living.workspace.project.article_ids()) - 2
    assert 0 < there < 450
    assert words == living.notice.label.text()
    assert (
        f"is full; the last step was not saved. Free some space and repeat it. {there} articles imp" in words
    )
    assert f"{450 - there} did not come in: import the same files again for the rest." in words
    assert [each for each in sentences if each and not each.endswith("…")] == [words]
    assert "not foreseen" not in written(bugs)
    pages(living)
    decides(living)
    living.flows.import_paths([folder])
    words = said(qtbot, living, "imported")
    assert f"{450 - there} articles imported. {there} already here." in words
    assert living.workspace.project.check() == ()


def test_a_few_files_are_counted_too(qtbot, living, bugs, tmp_path):
    pages(living, 0)
    living.flows.import_paths([texts(tmp_path / "new", 60)])
    words = said(qtbot, living, "is full", "0 articles imported.", "60 did not come in")
    assert "extractor" not in words
    assert "not foreseen" not in written(bugs)


def test_an_import_that_was_shown_before_counts_what_follows_it(qtbot, living, bugs, tmp_path):
    lines = [own_line(f"石塘乡小结\n\n全乡建成渠道14公里，新增农机62台，第{n}号。" * 20) for n in range(80)]
    (tmp_path / "large.jsonl").write_text("\n".join([*lines, ""]), "utf-8")
    dialog = previewed(qtbot, living, [tmp_path / "large.jsonl"])
    pages(living, 30)
    QTest.mouseClick(dialog.import_button, LEFT)
    words = said(qtbot, living, "is full", "did not come in")
    there = len(living.workspace.project.article_ids()) - 2
    assert 0 < there < 80
    assert f"{there} articles imported. {80 - there} did not come in" in words
    qtbot.waitUntil(lambda: not living.background.busy and not living.flows.keeping.busy, timeout=LONG)
    assert living.notice.label.text() == words
    assert "not foreseen" not in written(bugs)


def test_the_extractor_stops_at_a_full_disk_and_says_so_once(qtbot, living, bugs, sentences, tmp_path):
    path = shutil.copy(living.workspace.project.path, tmp_path / "more.metrics")
    with Project.open(path, "lin") as project:
        import_files(project, [texts(tmp_path / "new", 130)], lambda *_: True)
    assert living.files.open_project(path)
    pages(living, 12)
    words = said(qtbot, living, "is full", "read by the extractor")
    qtbot.waitUntil(lambda: not living.background.busy, timeout=LONG)
    assert "The others are read by “Run the extractor”" in words
    assert [each for each in sentences if "full" in each] == [words]
    assert "not foreseen" not in written(bugs)
    pages(living)
    living.activateWindow()
    QTest.keyClick(living.review.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    said(qtbot, living, "130 ", "read by the extractor.")


def test_an_import_into_a_file_that_is_gone_offers_the_ways_out(qtbot, living, bugs, tmp_path):
    living.workspace.project.path.unlink()
    living.flows.import_paths([texts(tmp_path / "new", 3)])
    said(qtbot, living, "is not in")
    assert "Save a copy…" in [choice.text() for choice in living.notice.choices if choice.isVisible()]
    assert "not foreseen" not in written(bugs)
