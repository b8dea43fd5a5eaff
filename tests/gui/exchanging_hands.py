"""Hands on the dialogs of exchange: opened by their actions, filled by keys, answered by clicks."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.exchange.export_dialog import ExportDialog
from gui.exchange.import_dialog import ImportDialog

LEFT = Qt.MouseButton.LeftButton
LONG = 30000
REPORT = "石桥乡半年小结\n\n全乡建成渠道14公里，🚜新增农机62台，受益农户占比达81.5%。"
TOWN = "河湾镇通报\n\n上半年全镇接待游客12万人次，同比增长8.4%。"


def shown(window, kind):
    """The dialog of that kind that is open; None where none is."""
    return next((each for each in window.findChildren(kind) if each.isVisible()), None)


def previewed(qtbot, window, paths) -> ImportDialog:
    """The preview of these files, when all of them are read."""
    window.flows.import_paths(paths)
    return settled_preview(qtbot, window)


def settled_preview(qtbot, window) -> ImportDialog:
    qtbot.waitUntil(lambda: shown(window, ImportDialog) is not None, timeout=LONG)
    dialog = shown(window, ImportDialog)
    settle(qtbot, dialog)
    return dialog


def settle(qtbot, dialog):
    """Wait until nothing is read, and nothing waits to be read again."""
    qtbot.waitUntil(lambda: not dialog.reading.busy and not dialog._pause.isActive(), timeout=LONG)


def kept(qtbot, window):
    """Wait until what was chosen has come in and the extractor has read it."""
    quiet = lambda: not window.flows.keeping.busy and not window.background.busy  # noqa: E731
    qtbot.waitUntil(quiet, timeout=LONG)


def row_of(dialog, name: str) -> int:
    model = dialog.model
    return next(row for row in range(model.rowCount()) if name in model.data(model.index(row, 0)))


def cells(dialog, name: str) -> list[str]:
    row = row_of(dialog, name)
    return [dialog.model.data(dialog.model.index(row, column)) for column in range(1, 7)]


def asked_export(qtbot, window) -> ExportDialog:
    """The export's dialog, when it knows what would be written."""
    window.menus.actions["export"].trigger()
    dialog = shown(window, ExportDialog)
    tried(qtbot, dialog)
    return dialog


def tried(qtbot, dialog):
    answered = lambda: dialog.tried is not None or dialog.trouble.isVisible()  # noqa: E731
    qtbot.waitUntil(lambda: answered() and not dialog.busy, timeout=LONG)


def write(field, words):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def exported(qtbot, window, place: Path):
    """Export completed articles in our own format to that file."""
    dialog = asked_export(qtbot, window)
    write(dialog.destination.field, str(place))
    QTest.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(lambda: shown(window, ExportDialog) is None, timeout=LONG)


def own_line(text: str = REPORT, quote: str = "62台", **more) -> str:
    """A line of JSON Lines with one metric on those words."""
    start = text.index(quote)
    metric = {"start": start, "end": start + len(quote), "text": quote, "kind": "count", "value": "62"}
    return json.dumps({"text": text, "metrics": [{**metric, "unit": "台"}], **more}, ensure_ascii=False)


def brat(folder: Path, name: str, text: str, *marks: tuple[str, str]) -> Path:
    """A text with its annotations as brat has them: each a label and the words it stands on."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.txt").write_text(text, "utf-8")
    lines = []
    for number, (label, quote) in enumerate(marks, start=1):
        start = text.index(quote)
        lines.append(f"T{number}\t{label} {start} {start + len(quote)}\t{quote}")
    (folder / f"{name}.ann").write_text("\n".join([*lines, ""]), "utf-8")
    return folder


def town_in(folder: Path) -> Path:
    """A folder of brat: a value under a strange label, and a place that is no metric."""
    return brat(folder, "town", TOWN, ("PERCENT", "8.4%"), ("LOC", "河湾镇"))
