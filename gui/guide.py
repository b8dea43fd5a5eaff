"""The user guide in a window of its own: one page a task, in the interface's language."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from gui.workspace import Workspace

INDEX = "README.md"
_SIZE = (860, 640)
_MARGIN = 28
_LINE, _HEADING, _PARAGRAPH, _PADDING = 135, 18, 9, 5
_HTML = QTextDocument.ResourceType.HtmlResource


class GuidePage(QTextBrowser):
    """A page of the guide; its pictures are never wider than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenExternalLinks(True)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind == _HTML.value:
            # in a document that has shown another page, Qt's Markdown keeps the size of its last heading
            fresh = QTextDocument()
            fresh.setMarkdown(Path(QUrl(name).toLocalFile()).read_text("utf-8"))
            return fresh.toHtml()
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        url = self.source().resolved(QUrl(name))
        picture = QImage(url.toLocalFile())
        room = self.viewport().width() - 2 * _MARGIN
        if picture.width() <= room:
            return picture
        sharp = self.devicePixelRatioF()
        picture = picture.scaledToWidth(round(room * sharp), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(sharp)
        return picture

    def doSetSource(self, name: QUrl | str, _kind: QTextDocument.ResourceType = _HTML) -> None:
        super().doSetSource(name, _HTML)
        self._space_out()

    def _space_out(self) -> None:
        """Room between lines, paragraphs and cells: Qt's own page is dense."""
        # by the blocks alone: PySide keeps what `rootFrame` gives for as long as the document lives
        block = self.document().begin()
        while block.isValid():
            cursor, form = QTextCursor(block), QTextBlockFormat()
            table, heading = cursor.currentTable(), block.blockFormat().headingLevel()
            if table is not None and table.format().toTableFormat().cellPadding() != _PADDING:
                padded = table.format().toTableFormat()
                padded.setCellPadding(_PADDING)
                padded.setBorder(0)
                table.setFormat(padded)
            form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setTopMargin(_HEADING if heading else 0)
            form.setBottomMargin(_PARAGRAPH if table is None else 0)
            cursor.mergeBlockFormat(form)
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self.source().isEmpty():
            self.reload()


class GuideWindow(QDialog):
    """Stays open beside the work; it follows the language."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.page = GuidePage()
        self.index, self.back = QPushButton(), QPushButton()
        for button in (self.index, self.back):
            button.setAutoDefault(False)
            button.setProperty("quiet", True)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.addWidget(self.index)
        head.addWidget(self.back)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.page, 1)
        self.resize(*_SIZE)
        self.index.clicked.connect(lambda: self._turn_to(INDEX))
        self.back.clicked.connect(self.page.backward)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.back.setEnabled(False)
        self._retranslate()

    def open_index(self) -> None:
        """Show the window, with the list of pages where none was open."""
        self.show()
        if self.page.source().isEmpty():  # shown before: pictures are as wide as there is room
            self._turn_to(INDEX)
        self.activateWindow()
        self.page.setFocus()

    def _turn_to(self, name: str) -> None:
        self.page.setSource(QUrl.fromLocalFile(str(_folder(self._workspace.language) / name)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("User guide"))
        self.index.setText(self.tr("All pages"))
        self.back.setText(self.tr("Back"))
        self.page.setAccessibleName(self.tr("User guide"))
        if not self.page.source().isEmpty():
            self._turn_to(self.page.source().fileName())


def _folder(language: str) -> Path:
    return Path(str(files("resources").joinpath("guide", language)))
