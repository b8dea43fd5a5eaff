"""An article of one line again and again, with a suggestion in each."""

from datetime import UTC, datetime
from decimal import Decimal

from core.model import Article, Extraction, Found, Metric, Number, Quantity, Run, Span


def crowded(project, line, count):
    """The article, in the project; the suggestion stands at the sixth character of the line."""
    article = Article.of(line * count, "收粮")
    places = [Span(n * len(line) + 5, n * len(line) + 10) for n in range(count)]
    found = tuple(Found(Metric(place, "count", Quantity(Decimal(1234))), "r") for place in places)
    project.add_articles(
        [article], {article.id: [Number(Span(place.start, place.end - 1), "1") for place in places]}
    )
    project.save_run(Run("r", "rules", "1", "", datetime.now(UTC)), {article.id: Extraction(found)})
    return article
