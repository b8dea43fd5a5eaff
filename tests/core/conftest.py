"""An invented village with a few figures, and a project that holds it."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from types import SimpleNamespace

import pytest

from core.jobs.project import Project
from core.model import Article, Exclusion, Extraction, Found, Metric, Number, Quantity, Run, Span
from core.sheet import State

TEXT = "二〇二四年，青石镇接警1200起，同比下降12.5%，抓获35人。编号A77，位列全县第3名。"
NUMBERS = ("二〇二四", "1200", "12.5", "35", "77", "第3")


def span_in(text, quote):
    start = text.index(quote)
    return Span(start, start + len(quote))


class Village:
    """The article, and shorthand for what is said about it."""

    article = Article.of(TEXT, "青石镇")
    numbers = tuple(Number(span_in(TEXT, quote), "1") for quote in NUMBERS)

    def span(self, quote):
        return span_in(TEXT, quote)

    def metric(self, quote, kind="count", value="1", **more):
        return Metric(self.span(quote), kind, Quantity(Decimal(value)), **more)

    def extraction(self, *quotes, excluded=()):
        """A count for each quote, and an exclusion as a date for each of the others."""
        return Extraction(
            tuple(Found(self.metric(quote), "rule") for quote in quotes),
            tuple(Exclusion(self.span(quote), "date", "date-rule") for quote in excluded),
        )

    def run(self, name, version="1", extractor="rules"):
        return Run(name, extractor, version, "", datetime(2024, 3, 1, tzinfo=UTC))

    def fill(self, project):
        """Three suggestions and one exclusion; 77 and 第3 are in none of them."""
        project.add_articles([self.article], {self.article.id: self.numbers})
        found = self.extraction("1200起", "12.5%", "35人", excluded=["二〇二四年"])
        project.save_run(self.run("first"), {self.article.id: found})

    def other(self, text="柳河村有18户。", title="柳河村"):
        """Another article, with one number."""
        article = replace(Article.of(text, title), source="柳河村.txt")
        return SimpleNamespace(
            article=article,
            numbers={article.id: (Number(span_in(text, "18"), "1"),)},
            span=span_in(text, "18户"),
        )


@pytest.fixture(scope="session")
def village():
    return Village()


@pytest.fixture
def project(tmp_path, village):
    """A project of one reviewer, 林, with the village in it."""
    with Project.create(tmp_path / "p.metrics", "林") as made:
        village.fill(made)
        yield made


@pytest.fixture
def session(project, village):
    """A session at the village."""
    opened = project.session()
    opened.open(village.article.id)
    return opened


@pytest.fixture
def target_of(session, village):
    """From a quote to the target of the item there."""

    def target(quote):
        return next(item.target for item in session.sheet.items() if item.span == village.span(quote))

    return target


@pytest.fixture
def decide_all():
    """Accept what is suggested or excluded, and hold every other number of the open article for a name."""

    def decide(session):
        session.accept_all([item.target for item in session.sheet.items()])
        for item in session.sheet.items():
            if item.state is State.UNKNOWN:
                session.reject(item.target, "name")

    return decide
