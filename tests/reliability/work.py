"""What the reviewers of these tests do."""

import os
import random
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from core.jobs.project import Project
from core.jobs.review import Session
from core.model import Article, Extraction, Found, Metric, Number, Quantity, Run, Span
from core.sheet import Change, State

QUOTES = ("810起", "2.5%", "47户", "6公里", "19人", "3座")
TEXT = "柳塘镇去年接警810起，同比下降2.5%，走访47户，修路6公里，培训19人，架桥3座。"


class Village:
    """One short article with a suggestion for each quote, by an extractor that is not ours."""

    article = Article.of(TEXT, "柳塘镇")
    suggested = len(QUOTES)

    def fill(self, project: Project) -> None:
        spans = [Span(TEXT.index(quote), TEXT.index(quote) + len(quote)) for quote in QUOTES]
        numbers = [Number(Span(span.start, span.end - 1), "1") for span in spans]
        project.add_articles([self.article], {self.article.id: numbers})
        found = [Found(Metric(span, "count", Quantity(Decimal(1))), "rule") for span in spans]
        run = Run("first", "given", "1", "", datetime(2025, 3, 1, tzinfo=UTC))
        project.save_run(run, {self.article.id: Extraction(tuple(found), ())})


VILLAGE = Village()


def keep(change: Change | None) -> None:
    """Say that the step is saved, as the window does: only after the operation has returned."""
    assert change is not None
    os.write(1, f"{change.step}\n".encode())


def decide(project: Project, times: int, article: int = 0) -> list[str]:
    """Decide so often in that article of the project: accept what waits, then reject; the steps made."""
    session = project.session()
    sheet = session.open(project.article_ids()[article])
    steps = []
    for n in range(times):
        items = sheet.items()
        waiting = next((item for item in items if item.state is State.SUGGESTED), None)
        if waiting is not None:
            steps.append(session.accept(waiting.target).step)
        else:
            steps.append(session.comment(f"{n}: {len(items)}").step)
    return steps


BULK = 30


def work_on(path: Path, seed: int) -> None:
    """Review without end: single decisions, bulk acts of thirty, undo and redo, in two articles."""
    chance = random.Random(seed)
    with Project.open(path, "lin") as project:
        session = project.session()
        while True:
            session.open(chance.choice(project.article_ids()))
            for _ in range(6):
                _act(session, chance)


def _act(session: Session, chance: random.Random) -> None:
    assert session.sheet is not None
    items = [item for item in session.sheet.items() if item.metric is not None]
    first, others = items[:BULK], items[BULK:]
    one = chance.choice(others).target
    acts = {
        "bulk": lambda: session.accept_all(item.target for item in first),
        "accept": lambda: session.accept(one),
        "reject": lambda: session.reject(one, "date"),
        "doubt": lambda: session.doubt(one, f"{chance.random()}"),
        "comment": lambda: session.comment(f"{chance.random()}"),
        "flag": lambda: session.flag(on=not session.sheet.state.flagged),
        "undo": session.undo,
        "redo": session.redo,
    }
    made = acts[chance.choice(list(acts))]()
    if made is not None and made.step:
        keep(made)
