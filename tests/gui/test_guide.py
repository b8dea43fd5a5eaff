"""The user guide: the same pages in both languages, every link and picture there, shown in the window."""

import re
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from core.formats import formats
from gui.app import Appearance

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "resources" / "guide"
LANGUAGES = ("zh", "en")
TASKS = (
    *("start", "reviewing", "selecting", "values", "gate", "queue", "next", "repeating"),
    *(
        "undo",
        "damage",
        "honesty",
        "schema",
        "accuracy",
        "several",
        "meeting",
        "releases",
        "exchange",
        "recognizers",
        "commands",
    ),
)
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
MOST = 3_000_000
IMAGE = QTextDocument.ResourceType.ImageResource.value


def pages(language: str) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted((GUIDE / language).glob("*.md"))}


def without_code(text: str) -> str:
    return re.sub(r"```.*?```", "", text, flags=re.DOTALL)


def shape(text: str) -> Counter[str]:
    """What a page consists of, whatever its language: headings, pictures, rows, code, and keys shown bold."""
    code = re.findall(r"^```.*?^```", text, re.DOTALL | re.MULTILINE)
    rest = without_code(text)
    return Counter(
        {
            "headings": len(re.findall(r"^##? ", rest, re.MULTILINE)),
            "pictures": rest.count("!["),
            "rows": len(re.findall(r"^\|", rest, re.MULTILINE)),
            "points": len(re.findall(r"^- ", rest, re.MULTILINE)),
            "code": len(code),
        }
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_task_has_its_page_and_the_index_names_it(language):
    found = pages(language)
    assert set(found) == {"README.md", *(f"{task}.md" for task in TASKS)}
    assert [name for name in found if name != "README.md" and f"]({name})" not in found["README.md"]] == []
    assert f"resources/guide/{language}/README.md" in (
        (ROOT / ("README.zh.md" if language == "zh" else "README.md")).read_text("utf-8")
    )


@pytest.mark.parametrize("name", ["README", *TASKS])
def test_both_languages_have_the_same_parts(name):
    chinese, english = (pages(language)[f"{name}.md"] for language in LANGUAGES)
    assert shape(chinese) == shape(english)
    pictures = [sorted(re.findall(r"\((\w+\.png)\)", page)) for page in (chinese, english)]
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("path", [*ROOT.glob("*.md"), *GUIDE.glob("*/*.md")], ids=lambda path: path.name)
def test_links_lead_somewhere(path):
    targets = [target for _, target in LINK.findall(without_code(path.read_text("utf-8")))]
    lost = [
        target
        for target in targets
        if "://" not in target and not (path.parent / target.split("#")[0]).exists()
    ]
    assert lost == []


def test_every_picture_is_shown_and_all_together_are_small():
    for language in LANGUAGES:
        shown = {name for text in pages(language).values() for name in re.findall(r"\((\w+\.png)\)", text)}
        assert shown == {path.name for path in (GUIDE / language).glob("*.png")}
        for name in shown:
            picture = QImage(str(GUIDE / language / name))
            assert (picture.width(), picture.height()) == (1280, 800), name
    assert sum(path.stat().st_size for path in GUIDE.glob("*/*.png")) < MOST


def test_chinese_paragraphs_have_no_line_breaks():
    """Where it is rendered, a break within Chinese prose is a blank."""
    broken = re.compile(r"[\u4e00-\u9fff，。、；：）”]\n[\u4e00-\u9fff（“*`]")
    assert [name for name, text in pages("zh").items() if broken.search(without_code(text))] == []


def test_the_guide_is_part_of_the_installed_program():
    assert files("resources").joinpath("guide", "zh", "README.md").is_file()
    patterns = (ROOT / "pyproject.toml").read_text("utf-8")
    assert '"*.png"' in patterns
    assert '"*.md"' in patterns


def test_it_is_read_in_the_window_and_follows_the_language(qtbot, window):
    window.menus.actions["guide"].trigger()
    guide = window.guide
    qtbot.waitUntil(guide.isVisible)
    assert "User guide" in guide.page.toPlainText()
    guide.page.setSource(guide.page.source().resolved(QUrl("gate.md")))
    assert "The gate" in guide.page.toPlainText()
    assert guide.back.isEnabled()
    window.findChild(Appearance)._choose_language("zh")
    qtbot.waitUntil(lambda: "关口" in guide.page.toPlainText())
    guide.index.click()
    assert "使用指南" in guide.page.toPlainText()


def test_a_picture_is_as_wide_as_the_page(window):
    window.menus.actions["guide"].trigger()
    page = window.guide.page
    picture = page.loadResource(IMAGE, QUrl("window.png"))
    assert 300 < picture.width() < page.viewport().width()
    window.guide.resize(1600, 700)
    assert page.loadResource(IMAGE, QUrl("window.png")).width() == 1280


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_format_has_its_row_that_says_whether_it_is_read_and_written(language):
    rows = [line.split("|") for line in pages(language)["exchange.md"].splitlines() if "| `" in line]
    told = {row[2].strip(" `"): ("✓" in row[3], "✓" in row[4]) for row in rows if len(row) > 6}
    known = {name: (each.read is not None, each.write is not None) for name, each in formats().items()}
    assert {name: told.get(name) for name in known} == known
