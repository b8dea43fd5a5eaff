"""Invented villages, annotated and complete, for the tests of frozen gold sets."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from core.extraction.numerals import scan
from core.jobs.freezing import Terms, read_splits
from core.jobs.project import Project
from core.model import Article, Metric, Quantity, Span

NOW = datetime(2031, 3, 4, 5, 6, 7, tzinfo=UTC)
NAMES = ("青石", "松岗", "柳河", "白鹭滩", "澜口", "石门", "云台", "木桥")
ONE = Terms("villages", read_splits("test"))


def text_of(name: str, number: int) -> str:
    return (
        f"{name}镇今年新建学校{number}所，𠮷田村修路{number}公里。\n"
        f"全镇共有农户{number * 100}户，比上年增长{number}%。\n"
    )


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def metrics_of(text: str, number: int) -> tuple[Metric, ...]:
    """Two metrics of the article; the first with roles."""
    school = Metric(
        span(text, f"{number}所"),
        "count",
        Quantity(Decimal(number), unit="所"),
        (("indicator", span(text, "新建学校")), ("period", span(text, "今年"))),
    )
    return school, Metric(span(text, f"{number}公里"), "measure", Quantity(Decimal(number), unit="公里"))


def fill(project: Project, numbers: Iterator[int] | range, layer: str = "") -> list[str]:
    """Add these articles, by their place in NAMES, complete in that layer; their ids."""
    ids = []
    for at in numbers:
        text = text_of(NAMES[at], at + 2)
        article = Article.of(text, f"{NAMES[at]}年报", source=f"{at}.txt")
        project.add_articles([article], {article.id: scan(text)})
        project.import_gold(layer or project.gold_layer, article.id, metrics_of(text, at + 2), complete=True)
        ids.append(article.id)
    return ids


@contextmanager
def villages(path: Path, many: int = 4, reviewer: str = "林") -> Iterator[Project]:
    with Project.create(path, reviewer) as project:
        fill(project, range(many))
        yield project


def change_kind(project: Project, article_id: str) -> None:
    """Make the first metric of an article a measure."""
    session = project.session()
    session.open(article_id)
    item = next(item for item in session.sheet.items() if item.metric is not None)
    session.edit(item.target, replace(item.metric, kind="measure"))


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
