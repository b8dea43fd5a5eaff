"""What the guideline says of the current kind or cause, and spans of the project's gold as examples."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from core.jobs.guideline import Example, Passage, examples_of, passages_on_cause, passages_on_kind
from core.schema import Term, schema
from gui.workspace import Workspace

_HEIGHT = 250
_INDENT = 20


class GuidelinePanel(QWidget):
    """Follows the current item while it is shown. Signals: `closed()` by its button."""

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._subject: tuple[str, str, str] | None = None
        self.heading = QLabel()
        self.close_button = QPushButton("×")
        self.page = QTextBrowser()
        self._build()
        workspace.current_changed.connect(self._follow)
        workspace.changed.connect(self._follow)
        workspace.schema_changed.connect(self._forget)
        workspace.theme_changed.connect(self._forget)
        self.close_button.clicked.connect(self.closed)
        self._retranslate()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("paper", True)
        self.setFixedHeight(_HEIGHT)
        self.close_button.setProperty("quiet", True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.document().setIndentWidth(_INDENT)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.page, 1)

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # PySide names the narrower type
        self._follow()

    # -- what is shown

    def _forget(self) -> None:
        self._subject = None
        self._follow()

    def _follow(self) -> None:
        if not self.isVisible():
            return
        item, language = self._workspace.item, self._workspace.language
        metric = None if item is None else item.metric or item.suggested
        if metric is not None:
            subject = ("kind", metric.kind, language)
        elif item is not None and item.cause:
            subject = ("cause", item.cause, language)
        else:
            subject = ("", "", language)
        if subject != self._subject:
            self._subject = subject
            self._show(*subject)

    def _show(self, sort: str, term: str, language: str) -> None:
        self.heading.setText(self._title(sort, term, language))
        passages: tuple[Passage, ...] = ()
        examples: tuple[Example, ...] = ()
        if sort == "kind":
            passages = passages_on_kind(term, language)
            project = self._workspace.project
            examples = () if project is None else examples_of(project, term)
        elif sort == "cause":
            passages = passages_on_cause(term, language)
        self.page.setMarkdown(self._markdown(passages))
        if examples:
            self.page.append(self._examples(examples))
        self.page.verticalScrollBar().setValue(0)

    def _title(self, sort: str, term: str, language: str) -> str:
        known = schema()
        terms: tuple[Term, ...] = known.known_kinds if sort == "kind" else known.known_causes
        name = next((each.name(language) for each in terms if each.id == term), term)
        if not sort:
            return self.tr("Guideline {version}").format(version=known.guideline)
        return self.tr("Guideline {version}: {name}").format(version=known.guideline, name=name)

    def _markdown(self, passages: tuple[Passage, ...]) -> str:
        if not passages:
            return self.tr("The guideline says nothing of this. Choose a metric or an excluded number.")
        parts = [
            f"#### {each.heading}\n\n{each.markdown}" if each.heading else each.markdown for each in passages
        ]
        return "\n\n".join(parts)

    def _examples(self, examples: tuple[Example, ...]) -> str:
        """Words of articles are never read as markup."""
        lines = [
            f"{escape(each.before)}<b>【{escape(each.quote)}】</b>{escape(each.after)}".replace("\n", "⏎")
            for each in examples
        ]
        head = self.tr("In this project")
        return f"<h4>{escape(head)}</h4><p>{'<br>'.join(lines)}</p>"

    def _retranslate(self) -> None:
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.close_button.toolTip())
        self.page.setAccessibleName(self.tr("What the guideline says"))
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
