"""Names and words of others that look like markup are shown sign by sign, and nothing is ever fetched."""

import threading
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
from docx import Document
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QTextBrowser, QToolTip

from core.extraction.numerals import scan
from core.jobs.project import Project
from core.model import Article
from gui.exchange.clip_dialog import ClipDialog
from gui.page import Page
from tests.fuzz.watch import watched
from tests.gui.exchanging_hands import asked_export, kept, previewed, shown
from tests.gui.hands import Hands

MARK = "<img src='file:///etc/passwd'><b>黑体</b>&amp;<a href='x'>"
TEXT = f"{MARK}镇今年新建学校12所，比上年增长8.5%。\n<script>alert(1)</script>全镇共有农户300户。\n"


@pytest.fixture
def hostile(window, tmp_path) -> Hands:
    """A project whose title, source, fields, reviewer and comment are all markup."""
    path = tmp_path / "<b>p.metrics"
    article = Article.of(TEXT, MARK, f"{MARK}.txt", "<i>2031</i>", (("genre", "<u>x</u>"),))
    with Project.create(path, "<i>林</i>") as project:
        project.add_articles([article], {article.id: scan(TEXT)})
        session = project.session()
        session.open(article.id)
        item = next(item for item in session.sheet.items())
        session.doubt(item.target, MARK) if item.metric else None
    window.workspace.reviewer = "<i>林</i>"
    assert window.files.open_project(path)
    return Hands(window)


def labels(window) -> list[QLabel]:
    """Every label of the program that has been shown, in any window."""
    tops = [window, *QApplication.topLevelWidgets()]
    return [
        each
        for top in tops
        for each in top.findChildren(QLabel)
        if each.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    ]


def check(window) -> int:
    """No label guesses whether it holds markup; how many hold what looks like some."""
    rich = [each for each in labels(window) if each.textFormat() != Qt.TextFormat.PlainText]
    assert [each.text() for each in rich if not each.property("rich")] == []
    return sum(Qt.mightBeRichText(each.text()) for each in labels(window) if not each.property("rich"))


def test_every_page_shows_names_sign_by_sign(qtbot, hostile, window):
    looked_like_markup = 0
    for page in range(window.pages.count()):
        window.show_page(page)
        QApplication.processEvents()
        looked_like_markup += check(window)
    for name in ("keys", "guide"):
        window.menus.actions[name].trigger()
    check(window)
    assert looked_like_markup > 0
    for browser in window.findChildren(QTextBrowser):
        assert "黑体" not in browser.toHtml().replace("&lt;b&gt;黑体", "")


def test_tips_and_notices_are_words(qtbot, window):
    window.notice.say(f"{MARK} cannot be read.", trouble=True)
    QToolTip.showText(QPoint(5, 5), f"<b>{MARK}</b>", window)
    (tip,) = [each for each in QApplication.topLevelWidgets() if each.metaObject().className() == "QTipLabel"]
    assert tip.textFormat() == Qt.TextFormat.PlainText
    assert tip.text() == f"<b>{MARK}</b>"
    QToolTip.hideText()
    assert check(window) > 0


def test_what_is_imported_exported_and_pasted_is_shown_sign_by_sign(qtbot, window, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    name = "<img src=x onerror=alert(1)>"
    (folder / f"{name}.txt").write_text(TEXT, "utf-8")
    marked = '{"text":"共3件","spans":[{"start":1,"end":3,"label":"<b>x"}]}'
    (folder / f"{name}.jsonl").write_text(marked, "utf-8")
    (folder / f"{name}.conll").write_text("甲\n", "utf-8")
    with zipfile.ZipFile(folder / f"{name}.zip", "w") as file:
        file.writestr(f"../{name}.txt", TEXT)
    dialog = previewed(qtbot, window, [folder])
    assert check(window) > 0
    tips = [dialog.model.data(dialog.model.index(row, 0), Qt.ItemDataRole.ToolTipRole) for row in range(2)]
    assert all(tip is None or "&lt;" not in tip for tip in tips)
    dialog.reject()
    window.flows.import_paths([folder / f"{name}.txt"])
    kept(qtbot, window)
    export = asked_export(qtbot, window)
    check(window)
    export.reject()
    QGuiApplication.clipboard().setText(f"<h1>{TEXT}")
    window.menus.actions["import_clipboard"].trigger()
    qtbot.waitUntil(lambda: shown(window, ClipDialog) is not None)
    clip = shown(window, ClipDialog)
    assert clip.text.text().startswith("<h1>")
    assert check(window) > 0
    clip.reject()


class Visits(BaseHTTPRequestHandler):
    seen: ClassVar[list[str]] = []

    def do_GET(self):
        self.seen.append(self.path)
        self.send_response(404)
        self.end_headers()

    def log_message(self, *_words):
        pass


@pytest.fixture
def server():
    """A server on this machine that notes who comes."""
    Visits.seen = []
    made = HTTPServer(("127.0.0.1", 0), Visits)
    thread = threading.Thread(target=made.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    thread.join()
    made.server_close()


def calling(at: str) -> dict[str, str]:
    """Files that ask for something over there in every way that they know."""
    page = f"""<!DOCTYPE html SYSTEM "{at}/dtd"><html><head><base href="{at}/base/">
        <meta http-equiv="refresh" content="0;url={at}/refresh"><link rel="stylesheet" href="{at}/css">
        <script src="{at}/js"></script></head><body><img src="{at}/img"><iframe src="{at}/frame"></iframe>
        <object data="{at}/object"></object><video src="{at}/video"></video>
        <p style="background:url({at}/style)">云津市去年破获案件1.2万起，同比上升3.5%。
        <img src="data:image/png;base64,xx">另有3项，占三成，比上年增加12个百分点。</p></body></html>"""
    xmi = f'<!DOCTYPE x SYSTEM "{at}/dtd" [<!ENTITY % a SYSTEM "{at}/entity"> %a;]><x/>'
    return {"page.html": page, "a.xmi": xmi, "b.txt": f"![x]({at}/md) <img src='{at}/txt'>共12件。"}


def calling_document(at):
    """A Word document with a picture and a template over there."""
    made = Document()
    made.add_paragraph("云津市破获案件12起。")
    for sort in ("image", "attachedTemplate"):
        kind = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{sort}"
        made.part.relate_to(f"{at}/{sort}", kind, is_external=True)
    return made


def test_nothing_is_ever_fetched(qtbot, window, server, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name, words in calling(server).items():
        (folder / name).write_text(words, "utf-8")
    calling_document(server).save(folder / "c.docx")
    page = Page()
    qtbot.addWidget(page)
    with watched(60, writing=True):
        dialog = previewed(qtbot, window, [folder])
        check(window)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
        kept(qtbot, window)
        page.show_markdown(f"# x\n\n![x]({server}/page) <img src='{server}/html'> [y]({server}/link) {MARK}")
        page.show()
        QApplication.processEvents()
    assert "<img" in page.toPlainText()
    assert Visits.seen == []


def test_a_page_of_others_looks_for_no_file(qtbot, tmp_path):
    picture = Path(__file__).parents[2] / "resources" / "icons"
    page = Page()
    qtbot.addWidget(page)
    page.show_markdown(f"![x](file://{next(picture.rglob('*.svg'))})")
    page.resize(300, 300)
    page.show()
    QApplication.processEvents()
    assert page.document().size().height() < 100
    assert not page.openLinks()
