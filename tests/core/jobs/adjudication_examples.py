"""Reviewers of the same articles, each with metrics of his own, and an adjudicator beside them."""

from decimal import Decimal

from core.jobs.adjudication import Adjudication
from core.jobs.project import ADJUDICATED
from core.model import Article, Direction, Metric, Number, Quantity, Span

OWNER = "林"


def count(start, end, value=1, kind="count", **more):
    return Metric(Span(start, end), kind, Quantity(Decimal(value)), **more)


def changed(start, end, value, direction=Direction.UP):
    return Metric(Span(start, end), "change", Quantity(Decimal(value), unit="%", direction=direction))


def add_article(project, text, numbers=()):
    """An article with those numbers, given as pairs of offsets."""
    article = Article.of(text, text[:8])
    project.add_articles([article], {article.id: tuple(Number(Span(*each), "1") for each in numbers)})
    return article


def complete(project, article, **layers):
    """Each reviewer, by name, has completed the article with these metrics."""
    for name, metrics in layers.items():
        project.import_gold(name, article.id, metrics, complete=True)


def adjudicating(project, at=0):
    """The adjudication, the article at that place of its list, and its docket."""
    work = Adjudication(project)
    doubled = work.articles()[at]
    return work, doubled, work.open(doubled)


def gold(project, article):
    """The metrics that stand in the adjudicated layer."""
    return project.annotated(article.id, ADJUDICATED).metrics


def layers_of(project, article_id, *names):
    """All decisions in these layers, as they are kept."""
    return {name: project.store.decisions_of(article_id, name) for name in names}


TEXT = "青石镇接警1200起，同比下降12.5%，抓获35人，位列第3名。"
NUMBERS = ((5, 9), (15, 19), (23, 25), (29, 31))
CALLS, MORE, DOWN, CAUGHT, RANK = (
    count(5, 10, 1200),
    count(5, 9, 1200),
    changed(13, 20, "12.5"),
    count(23, 26, 35),
    count(29, 32, 3, "rank"),
)


def differing(project):
    """All agree on the last; the first has two ends, the second is one's alone; 35 nobody marked."""
    made = add_article(project, TEXT, NUMBERS)
    complete(project, made, 赵=[CALLS, DOWN, RANK], 钱=[MORE, RANK])
    return made
