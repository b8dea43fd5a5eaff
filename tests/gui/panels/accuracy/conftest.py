"""A project with two measured articles, and the accuracy page upon it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt

from core.jobs.evaluate import Mode
from core.jobs.project import Project
from core.model import Article, Direction, Extraction, Found, Metric, Quantity, Run, Span
from gui.background import Background
from gui.panels.accuracy import AccuracyPanel
from gui.panels.accuracy.picks import Pick, Table
from gui.workspace import Workspace

BULLETIN = """青棠县<b>半年</b>通报
上半年全县破获案件１２８起，同比上升6.5%；𠮷田镇走访企业41家，挽回损失2.3亿元，命案连续七年全破。
群众安全感居全市第3名，处置时间缩短5分钟。
"""
HARVEST = """白鹭滩秋收简讯
全镇收稻谷1.9万吨，入库率达87%，其中合作社交售60吨。
"""
UP, DOWN = Direction.UP, Direction.DOWN


def metric(text: str, quote: str, kind: str, value: str, unit: str, **more) -> Metric:
    """A metric at the first place of the quote; `roles` by their words."""
    roles = tuple((name, place(text, words)) for name, words in more.pop("roles", {}).items())
    doubt = more.pop("doubt", None)
    return Metric(place(text, quote), kind, Quantity(Decimal(value), unit=unit, **more), roles, doubt)


def place(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


GOLD = {
    BULLETIN: (
        metric(BULLETIN, "１２８起", "count", "128", "起", roles={"indicator": "破获案件", "scope": "全县"}),
        metric(BULLETIN, "6.5%", "change", "6.5", "%", direction=UP, roles={"indicator": "破获案件"}),
        metric(BULLETIN, "41家", "count", "41", "家", roles={"indicator": "走访企业"}),
        metric(BULLETIN, "2.3亿元", "money", "230000000", "元"),
        metric(BULLETIN, "第3名", "rank", "3", "名"),
        metric(BULLETIN, "七年", "duration", "7", "年", doubt="streak?"),
        metric(BULLETIN, "5分钟", "change", "5", "分钟", direction=DOWN),
    ),
    HARVEST: (
        metric(HARVEST, "1.9万吨", "measure", "19000", "吨"),
        metric(HARVEST, "87%", "ratio", "87", "%"),
    ),
}
SAID = {
    BULLETIN: (
        (metric(BULLETIN, "１２８起", "count", "128", "起", roles={"indicator": "案件"}), "count.word"),
        (metric(BULLETIN, "6.5%", "ratio", "6.5", "%", roles={"indicator": "破获案件"}), "ratio.percent"),
        (metric(BULLETIN, "企业41家", "count", "41", "家", roles={"indicator": "通报"}), "count.word"),
        (metric(BULLETIN, "2.3亿", "money", "230000000", "元"), "money.unit"),
        (metric(BULLETIN, "七年", "duration", "7", "年"), "duration.unit"),
        (metric(BULLETIN, "5分钟", "duration", "5", "分钟"), "duration.unit"),
        (metric(BULLETIN, "全市", "count", "1", "市"), "count.word"),
    ),
    HARVEST: (
        (metric(HARVEST, "1.9万吨", "measure", "19000", "吨"), "measure.unit"),
        (metric(HARVEST, "87%", "ratio", "87", "%"), "ratio.percent"),
        (metric(HARVEST, "60吨", "measure", "60", "吨"), "measure.unit"),
    ),
}
MODES = tuple(Mode)


def add(
    project: Project,
    text: str,
    *,
    layer: str = "fang",
    gold: bool = True,
    run: bool = True,
    fields: tuple[tuple[str, str], ...] = (),
) -> str:
    article = Article.of(text, text.splitlines()[0], "made up", fields=fields)
    project.add_articles([article], {article.id: ()})
    if run:
        found = tuple(Found(metric, rule) for metric, rule in SAID[text])
        at = datetime(2030, 5, 1, tzinfo=UTC)
        project.save_run(Run(f"run {len(text)}", "rules", "1.0", "", at), {article.id: Extraction(found)})
    if gold:
        project.import_gold(layer, article.id, GOLD[text], complete=True)
    return article.id


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "measured.metrics", "fang") as project:
        yield project


@pytest.fixture(scope="package")
def background(qapp) -> Iterator[Background]:
    """One helper process for all: starting one takes a second."""
    background = Background()
    yield background
    background.close()


@pytest.fixture
def page(qtbot, project: Project, background: Background):
    """Make the page on the project as it is by then."""
    made: list[AccuracyPanel] = []

    def make(*, shown: bool = True) -> AccuracyPanel:
        workspace = Workspace()
        workspace.language = "en"
        panel = AccuracyPanel(workspace, background)
        panel.workspace = workspace
        panel.resize(1280, 760)
        qtbot.addWidget(panel)
        workspace.project, workspace.session = project, project.session()
        workspace.project_opened.emit(project)
        made.append(panel)
        if shown:
            with qtbot.waitSignal(panel.evaluated, timeout=20000):
                panel.show()
        return panel

    yield make
    for panel in made:
        panel.explorer.sureness.stop()
        panel.aside.close()
        panel.workspace.project = None
        panel.workspace.project_opened.emit(None)


@pytest.fixture
def panel(project: Project, page) -> AccuracyPanel:
    add(project, BULLETIN)
    add(project, HARVEST)
    return page()


def click(qtbot, panel: AccuracyPanel, table: Table, index: QModelIndex) -> None:
    grid = panel.explorer.figures.grids[table]
    panel.explorer.figures.ensureWidgetVisible(grid)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(index).center())


def click_pick(qtbot, panel: AccuracyPanel, pick: Pick) -> None:
    grid = panel.explorer.figures.grids[pick.table]
    click(qtbot, panel, pick.table, grid.grid_model.index_of(pick))
