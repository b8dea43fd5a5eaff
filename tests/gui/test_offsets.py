"""Whatever stands in a text: what is highlighted is what is stored is what is exported."""

import json
import sqlite3
from uuid import uuid4

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.jobs.export import Selection, export_gold
from core.jobs.extract import DEFAULT_EXTRACTOR, Extracting, extract_text
from core.jobs.importing import import_files
from core.sheet import State

FIGURES = ("𠮷野镇收粮2.6万吨，同比增长12.5%", "破获案件328起", "全年接待游客１．２亿人次", "位列第3名")
ODD = (
    "𠮷",
    "🎉",
    "👨‍👩‍👧",
    "\xa0",
    "\u2028",
    "\u2029",
    "e\u0301",
    "\ufeff",
    "\u200b",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "　",
    "אב",
    "，",
)

texts = st.lists(st.one_of(st.sampled_from(FIGURES), st.sampled_from(ODD)), min_size=1, max_size=14).map(
    "".join
)


def one_key_each(window) -> None:
    """Accept every suggestion with a key, looking at what the view shows of each before."""
    view, workspace = window.review.view, window.workspace
    text = workspace.sheet.article.text
    for item in [i for i in workspace.sheet.items() if i.state is State.SUGGESTED]:
        view.ensure_visible(item.span)
        view.select(item.span)
        QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text() == item.span.quote(text)
        spot = view.rect_of(item.span.start).center() + QPoint(3, 0)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert workspace.current == item.target
        QTest.keyClick(view, Qt.Key.Key_A)
        assert workspace.sheet.item(item.target).state is State.ACCEPTED


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=texts, encoding=st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "utf-16"]))
@example(text="𠮷🎉\r\n\xa0破获案件328起\u2028位列第3名\ufeff。", encoding="utf-8-sig")
def test_highlighted_is_stored_is_exported(window, tmp_path, text, encoding):
    assume(text.strip("\r\n\t \xa0\u2028\u2029\u200b\ufeff　"))
    # there it is a mark of the encoding, and no part of the text
    assume(encoding not in ("utf-8", "gb18030") or not text.startswith("\ufeff"))
    assert window.files.new_project(tmp_path / f"{uuid4().hex}.metrics")
    project = window.workspace.project
    path = tmp_path / "odd.txt"
    path.write_bytes(text.encode(encoding))
    report = import_files(project, [path], lambda *_: True)
    assert report.added == 1
    kept = text.replace("\r\n", "\n").replace("\r", "\n")
    extracting = Extracting(project, DEFAULT_EXTRACTOR)
    for article_id in extracting.pending_ids():
        article = project.article(article_id)
        assert article.text == kept
        extracting.take(article_id, extract_text(DEFAULT_EXTRACTOR, article.text))
    extracting.finish()
    window.workspace.open_article(article_id)
    one_key_each(window)

    accepted = {(i.span.start, i.span.end) for i in window.workspace.sheet.items() if i.state.annotates}
    with sqlite3.connect(project.path) as connection:
        stored = connection.execute(
            'SELECT "start", "end", quote FROM annotation WHERE article_id = ?', (article_id,)
        ).fetchall()
    connection.close()
    assert {row[:2] for row in stored} == accepted
    assert all(kept[start:end] == quote for start, end, quote in stored)

    target = tmp_path / "gold.jsonl"
    export_gold(project, target, selection=Selection(completed_only=False))
    records = [json.loads(line) for line in target.read_bytes().decode("utf-8").split("\n") if line]
    (record,) = records or [{"text": kept, "metrics": []}]
    assert record["text"] == kept
    assert {(m["start"], m["end"]) for m in record["metrics"]} == accepted
    assert all(kept[m["start"] : m["end"]] == m["text"] for m in record["metrics"])
