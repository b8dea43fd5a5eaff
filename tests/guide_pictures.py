"""Draws the pictures of the user guide: `python -m tests.guide_pictures` in a checkout, no display needed.

With names of pictures only those are drawn. Each is drawn in both languages, some light and some dark,
the window 1280×800, and kept with 256 colours, so that all of them together stay small.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.bias import Shares
from core.jobs.bias import set_shares
from core.jobs.extract import extract_project
from core.jobs.listing import Order, OrderName
from core.jobs.random_sample import draw_sample
from core.model import Metric, Span
from gui.app import application
from gui.releases.freeze_dialog import FreezeDialog
from tests.guide_scene import CTRL, SHIFT, Key, Scene

GUIDE = Path(__file__).parents[1] / "resources" / "guide"
REPORTS = (
    "青石镇一季度平安通报\n\n一季度，全镇接警1200起，同比下降12.5%；抓获嫌疑人35人，破获案件28起。\n",
    "青石镇二季度平安通报\n\n二季度，全镇接警860余起，同比上升12.5%；抓获嫌疑人41人，破获案件28起。\n",
    "柳河乡治安半月报\n\n上半月，全乡接警300余起，破获案件28起，居全县第2名。\n",
    "白塔村简讯\n\n今年以来，村里共有28起纠纷得到调解，参加人数60余人。\n",
)


def window(scene: Scene) -> None:
    scene.sample()
    scene.press(*[Key.Key_A] * 5)


def selecting(scene: Scene) -> None:
    scene.sample()
    scene.drag("犯罪嫌疑人")


def value(scene: Scene) -> None:
    scene.sample()
    scene.current("四十六万元")
    scene.press(Key.Key_V)
    QTest.qWait(100)
    QTest.keyClicks(QApplication.focusWidget(), "4600000")


def gate(scene: Scene) -> None:
    window(scene)
    scene.press(Key.Key_Return, modifier=CTRL)


def causes(scene: Scene) -> None:
    scene.sample()
    scene.press(Key.Key_X)


def queue(scene: Scene) -> None:
    scene.sample()
    field = scene.window.review.queue.filter
    field.setFocus()
    field.insert("案件 类型:增减" if scene.work.language == "zh" else "案件 kind:change")
    QTest.qWait(700)
    scene.press(Key.Key_Return)


def alike(scene: Scene) -> None:
    scene.project(
        (REPORTS[0], *REPORTS[2:], REPORTS[1].replace("二季度，", "二季度，破获案件28起，接警860余起，") * 2)
    )
    scene.article(3)
    scene.current("28起")
    scene.press(Key.Key_A, Key.Key_B, Key.Key_S)


def consistency(scene: Scene) -> None:
    scene.project(REPORTS)
    for row, kind in enumerate(("", "", "measure", "")):
        scene.article(row)
        scene.decide_all()
        scene.current("28起")
        if kind:
            scene.work.set_kind(kind)
    scene.work.reject("name")
    scene.article(1)
    scene.current("860余起")
    span = scene.work.item.span
    scene.work.set_span(scene.work.current, Span(span.start, span.end - 1))
    scene.window.show_page(2)


def history(scene: Scene) -> None:
    scene.sample()
    scene.current("61.3%")
    scene.press(Key.Key_4, Key.Key_B, Key.Key_3, Key.Key_H)


def plants(scene: Scene) -> None:
    scene.project(REPORTS, Shares(0, 1, 7))
    scene.decide_all()
    scene.press(Key.Key_Return, modifier=CTRL)


def bias(scene: Scene) -> None:
    scene.sample()
    set_shares(scene.work.project, Shares(0.1, 0.1, 7))
    scene.window.menus.actions["bias"].trigger()


def sample(scene: Scene) -> None:
    scene.project(REPORTS)
    window = scene.window
    draw_sample(window.workspace.project, 2, 7)
    ordering = window.review.queue.ordering
    ordering.choose(Order(OrderName.SHARPER, 7))
    scene.rest()
    window.menus.actions["random_sample"].trigger()


def freeze(scene: Scene) -> None:
    scene.sample()
    scene.window.menus.actions["freeze"].trigger()
    (dialog,) = scene.window.findChildren(FreezeDialog)
    dialog.fields.folder.setText("/home/lin/gold")
    dialog.fields.licence.setEditText("CC-BY-4.0")
    while "/home/lin/gold" not in dialog.summary.text():
        QTest.qWait(50)


def keys(scene: Scene) -> None:
    scene.sample()
    scene.window.menus.actions["keys"].trigger()
    row = scene.window.keys.rows["accept"]
    row.key.click()
    QTest.keyClick(row.key, Key.Key_X)
    QTest.qWait(900)


def guideline(scene: Scene) -> None:
    scene.sample()
    scene.current("61.3%")
    scene.press(Key.Key_G, modifier=CTRL)


def twice(scene: Scene) -> None:
    """The reports, each completed by zhao and by qian, who differ here and there."""
    scene.project(REPORTS)
    project = scene.work.project
    for name in ("zhao", "qian"):
        for article_id in project.article_ids():
            text = project.article(article_id).text
            found = [each.metric for each in project.predicted(article_id).metrics]
            told = [seen for metric in found if (seen := seen_by(name, metric, text)) is not None]
            project.import_gold(name, article_id, told, complete=True)


def seen_by(name: str, metric: Metric, text: str) -> Metric | None:
    """zhao: 860余 without 起, and no 第2名; qian: 35人 is a measure, 12.5% of nothing."""
    quote, span = metric.span.quote(text), metric.span
    if name == "zhao":
        if quote == "860余起":
            return replace(metric, span=Span(span.start, span.end - 1))
        return None if quote == "第2名" else metric
    if quote == "35人":
        return replace(metric, kind="measure")
    return metric.with_role("indicator", None) if quote == "12.5%" else metric


def adjudication(scene: Scene) -> None:
    twice(scene)
    scene.window.show_page(3)
    scene.rest()
    scene.press(Key.Key_A, modifier=SHIFT)


def agreement(scene: Scene) -> None:
    twice(scene)
    scene.window.show_page(4)


def accuracy(scene: Scene) -> None:
    scene.sample()
    extract_project(scene.work.project, "simple", lambda *_: True)
    scene.window.show_page(1)


PICTURES: dict[str, tuple[Callable[[Scene], None], str]] = {
    "window": (window, "light"),
    "window_dark": (window, "dark"),
    "selecting": (selecting, "dark"),
    "value": (value, "light"),
    "causes": (causes, "light"),
    "gate": (gate, "dark"),
    "queue": (queue, "light"),
    "alike": (alike, "dark"),
    "consistency": (consistency, "light"),
    "history": (history, "dark"),
    "plants": (plants, "light"),
    "bias": (bias, "dark"),
    "sample": (sample, "light"),
    "freeze": (freeze, "light"),
    "keys": (keys, "dark"),
    "guideline": (guideline, "light"),
    "accuracy": (accuracy, "dark"),
    "adjudication": (adjudication, "light"),
    "agreement": (agreement, "dark"),
}


def small(drawn: QImage) -> QImage:
    """With 256 colours: of those that are much alike the most frequent one stands for all."""
    plain = drawn.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("B").cast("I"))
    seen: Counter[int] = Counter()
    best: dict[int, int] = {}
    for colour, times in counted.most_common():
        sort = colour & 0xF0F0F0
        seen[sort] += times
        best.setdefault(sort, colour)
    table = [QColor.fromRgb(best[sort] | 0xFF000000).rgb() for sort, _ in seen.most_common(256)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def draw(name: str, language: str) -> None:
    """One picture, in a process of its own: the next begins with a fresh program."""
    folder = tempfile.mkdtemp()
    os.environ["XDG_DATA_HOME"] = folder
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
    app = application()
    prepare, theme = PICTURES[name]
    scene = Scene(language, theme)
    prepare(scene)
    small(scene.picture()).save(str(GUIDE / language / f"{name}.png"), "PNG", 0)
    scene.window.close()
    app.processEvents()


def main() -> None:
    """Draw the named pictures, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(PICTURES))
    parser.add_argument("--language", choices=("zh", "en"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.language:
        draw(given.names[0], given.language)
        return
    for name in given.names or PICTURES:
        for language in ("zh", "en"):
            subprocess.run(
                [sys.executable, "-m", "tests.guide_pictures", name, "--language", language], check=True
            )


if __name__ == "__main__":
    main()
