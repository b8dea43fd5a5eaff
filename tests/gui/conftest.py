"""A real window on a real project in a temporary folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from core.jobs.project import Project
from gui import i18n
from gui.app import Appearance
from gui.bugs import Bugs
from gui.overrides import guard_overrides
from gui.settings import Settings
from gui.theme import FONT_FAMILIES
from gui.window import Window
from gui.workspace import Workspace
from tests.gui.hands import Hands
from tests.reliability.work import VILLAGE

BULLETIN = """澜口县公安局年中通报

今年上半年，全县共破获刑事案件328起，同比上升12.5%；抓获犯罪嫌疑人410余名，挽回群众损失1.4亿元。
命案连续9年全破，群众安全感达98.2%，位列全市第2名。
"""
HARVEST = """松岗镇秋粮收购过半

截至10月20日，全镇收购稻谷2.6万吨，比上年同期增加3000吨，收购进度达六成。
𠮷田合作社交售85吨，居各社首位。
"""


@pytest.fixture(scope="session", autouse=True)
def _overrides_are_guarded() -> None:
    """As they are in the program: a failing test must not take its process down."""
    guard_overrides()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    settings = Settings()
    settings.language = "en"
    settings.theme = "light"
    return settings


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "bulletin.txt").write_text(BULLETIN, "utf-8")
    (folder / "harvest.txt").write_text(HARVEST, "utf-8")
    return folder


@pytest.fixture
def make_window(qtbot, qapp: QApplication, settings: Settings) -> Iterator[object]:
    made: list[Window] = []

    def make(reviewer: str = "lin", bugs: Bugs | None = None) -> Window:
        font = qapp.font()
        font.setFamilies(list(FONT_FAMILIES))
        qapp.setFont(font)
        window = Window.furnished(Workspace(), settings, reviewer, bugs)
        appearance = Appearance(window)
        appearance.speak()
        appearance.dress()
        qtbot.addWidget(window, before_close_func=lambda w: w.background.close())
        with qtbot.waitExposed(window):
            window.show()
        window.resize(1280, 800)
        made.append(window)
        return window

    yield make
    for window in made:
        if window.isVisible():
            window.close()
    # Tests of single panels expect the source's own words, whatever ran before them.
    while i18n._installed:
        QCoreApplication.removeTranslator(i18n._installed.pop())


@pytest.fixture
def window(make_window, tmp_path: Path) -> Window:
    """A window on a new project without articles."""
    window = make_window()
    assert window.files.new_project(tmp_path / "work.metrics")
    return window


def brought_in(qtbot, window: Window, folder: Path) -> None:
    """Import the folder's texts, and wait until the extractor has read them."""
    count = len(list(folder.iterdir()))
    window.flows.import_paths([folder])
    model = window.review.queue.model
    qtbot.waitUntil(lambda: not window.background.busy and model.rowCount() == count, timeout=30000)


@pytest.fixture
def hands(qtbot, window, articles: Path) -> Hands:
    """A reviewer's hands on a window with two articles."""
    brought_in(qtbot, window, articles)
    return Hands(window)


@pytest.fixture
def few(window, tmp_path: Path) -> Hands:
    """A reviewer's hands on a short article that another extractor has read: nothing is waited for."""
    with Project.create(tmp_path / "few.metrics", "lin") as project:
        VILLAGE.fill(project)
    assert window.files.open_project(tmp_path / "few.metrics")
    return Hands(window)


@pytest.fixture
def another(tmp_path: Path) -> Path:
    """Another project, of somebody else, with nothing in it."""
    path = tmp_path / "another.metrics"
    Project.create(path, "zhao").close()
    return path


@pytest.fixture
def reports(qtbot, window, tmp_path: Path, request: pytest.FixtureRequest) -> Window:
    """The texts that the test's module calls REPORTS, read by the extractor."""
    folder = tmp_path / "reports"
    folder.mkdir()
    for number, text in enumerate(request.module.REPORTS):
        (folder / f"{number}.txt").write_text(text, "utf-8")
    brought_in(qtbot, window, folder)
    return window
