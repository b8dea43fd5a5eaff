"""A workspace on a real project with one article, whose suggestions and exclusions are laid by hand."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from core.jobs.project import Project
from core.model import (
    Article,
    Direction,
    Exclusion,
    Extraction,
    Found,
    Metric,
    Modifier,
    Number,
    Quantity,
    Run,
    Span,
)
from core.sheet import Item, State
from gui import i18n
from gui.workspace import Workspace

TEXT = """澜口县公安局年中通报
2031年上半年，全县共破获刑事案件1286起，同比上升12.4%；抓获嫌疑人940余名，挽回损失3.2亿元。
命案连续九年全破，拨打110的群众满意度居全市第2名。𠮷田镇走访企业416家，建成三级平台。
"""


def span_of(quote: str) -> Span:
    """Where that quote stands first."""
    start = TEXT.index(quote)
    return Span(start, start + len(quote))


def metric(quote: str, kind: str, quantity: Quantity, **roles: str) -> Metric:
    """A metric whose roles are the first places where these words stand."""
    return Metric(
        span_of(quote), kind, quantity, tuple((role, span_of(words)) for role, words in roles.items())
    )


METRICS = (
    metric(
        "1286起",
        "count",
        Quantity(Decimal(1286), unit="起"),
        indicator="破获刑事案件",
        period="2031年上半年",
        scope="全县",
    ),
    metric(
        "12.4%",
        "change",
        Quantity(Decimal("12.4"), unit="%", direction=Direction.UP),
        indicator="破获刑事案件",
        basis="同比",
    ),
    metric("940余名", "count", Quantity(Decimal(940), None, "名", Modifier.OVER), indicator="抓获嫌疑人"),
    metric("3.2亿元", "money", Quantity(Decimal(320000000), unit="元"), indicator="挽回损失"),
    metric("九年", "duration", Quantity(Decimal(9), unit="年"), indicator="命案"),
    metric("第2名", "rank", Quantity(Decimal(2), unit="名"), indicator="群众满意度", scope="全市"),
    metric("416家", "count", Quantity(Decimal(416), unit="家"), indicator="走访企业"),
)
EXCLUSIONS = (
    Exclusion(span_of("2031年"), "date", "exclude.date"),
    Exclusion(span_of("110"), "name", "exclude.name"),
)
UNKNOWN = (span_of("三"),)


def extraction(metrics: tuple[Metric, ...] = METRICS) -> Extraction:
    """What an extractor is made to say about the article."""
    return Extraction(tuple(Found(each, "count.measure-word") for each in metrics), EXCLUSIONS)


def run(version: str) -> Run:
    """A run of that version."""
    return Run(f"run-{version}", "rules", version, "", datetime(2031, 7, 1, tzinfo=UTC))


ARTICLE = Article.of(TEXT, "澜口县公安局年中通报")


def click(qtbot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def commit(widget: QWidget, words: str) -> None:
    """Type as an input method does: keys alone cannot write Chinese."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def faultless(model: QAbstractItemModel, parent: QObject) -> QAbstractItemModelTester:
    """A tester that ends the run where the model breaks a rule of Qt's."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent)


@pytest.fixture(autouse=True)
def sources(qapp: object) -> Iterator[None]:
    """Panels speak as they are written, whatever language a test before has put into force."""
    yield
    for translator in i18n._installed:
        QCoreApplication.removeTranslator(translator)
    i18n._installed.clear()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "work.metrics", "lin") as project:
        spans = sorted([m.span for m in METRICS] + [e.span for e in EXCLUSIONS] + [*UNKNOWN])
        project.add_articles([ARTICLE], {ARTICLE.id: [Number(span, "1") for span in spans]})
        project.save_run(run("1"), {ARTICLE.id: extraction()})
        yield project


@pytest.fixture
def workspace(qapp: object, project: Project) -> Workspace:
    """A workspace that speaks English; no article is open yet."""
    workspace = Workspace()
    workspace.language = "en"
    workspace.use(project)
    return workspace


@pytest.fixture
def find(workspace: Workspace) -> Callable[[str], Item]:
    """The listed item over that quote."""

    def find(quote: str) -> Item:
        sheet = workspace.sheet
        assert sheet is not None
        (item,) = (i for i in sheet.items() if i.span == span_of(quote) and i.state is not State.REJECTED)
        return item

    return find


@pytest.fixture
def opened(workspace: Workspace) -> Callable[[], Workspace]:
    """Opens the article: panels are made first, as in the window."""

    def opened() -> Workspace:
        workspace.open_article(ARTICLE.id)
        assert workspace.sheet is not None
        return workspace

    return opened


@pytest.fixture
def shown(qtbot, opened: Callable[[], Workspace]) -> Callable[[QWidget, int, int], QWidget]:
    """Shows a panel at that size, and only then opens the article, as in the window."""

    def shown(panel: QWidget, width: int, height: int) -> QWidget:
        qtbot.addWidget(panel)
        panel.resize(width, height)
        panel.show()
        opened()
        return panel

    return shown
