"""How fast 200 articles of two reviewers are outlined, ruled on and measured, 60 metrics in each.

The time is the processor's; each figure is printed beside what it should stay below and none fails a run.
"""

from dataclasses import replace
from decimal import Decimal
from time import process_time

from core.jobs.adjudication import Adjudication, accept_all_agreed
from core.jobs.agreement import Gathering, between
from core.jobs.project import Project
from core.model import Article, Metric, Number, Quantity, Span

ARTICLES, EACH = 200, 60


def filled(project):
    """In each article zhao and qian differ in every tenth metric's last character."""
    for number in range(ARTICLES):
        text, metrics = f"第{number}篇。", []
        for at in range(EACH):
            figure = f"{at * 37 % 900 + 100}起"
            start = len(text) + 4
            text += f"全镇接警{figure}，"
            value = Quantity(Decimal(figure[:-1]), unit="起")
            metrics.append(Metric(Span(start, start + len(figure)), "count", value))
        article = Article.of(text, f"第{number}篇")
        numbers = tuple(Number(Span(each.span.start, each.span.end - 1), "1") for each in metrics)
        project.add_articles([article], {article.id: numbers})
        other = list(metrics)
        for at in range(0, EACH, 10):
            span = metrics[at].span
            other[at] = replace(metrics[at], span=Span(span.start, span.end - 1))
        project.import_gold("zhao", article.id, metrics, complete=True)
        project.import_gold("qian", article.id, other, complete=True)


def told(what, seconds, below):
    print(f"{what}: {seconds * 1000:.1f} ms (below {below} ms)")


def test_adjudication_and_agreement(tmp_path):
    with Project.create(tmp_path / "p.metrics", "lin") as project:
        with project.together():
            filled(project)
        work = Adjudication(project)
        begun = process_time()
        outlines = list(work.outlines())
        told("outline of an article", (process_time() - begun) / ARTICLES, 12)
        assert sum(each.left for each in outlines) == ARTICLES * EACH / 10
        doubled = work.articles()[0]
        begun = process_time()
        docket = work.open(doubled)
        told("open an article", process_time() - begun, 100)
        begun = process_time()
        for difference in docket.waiting:
            work.rule(work.docket(doubled), difference, difference.left)
        told("a ruling", (process_time() - begun) / len(docket.waiting), 16)
        begun = process_time()
        accept_all_agreed(work, lambda *_: True)
        told("all agreed, an article", (process_time() - begun) / ARTICLES, 100)
        gathering = Gathering(project)
        begun = process_time()
        for _ in gathering.reading():
            pass
        told("read an article for agreement", (process_time() - begun) / gathering.total, 12)
        (pairing,) = gathering.pairings()
        begun = process_time()
        between(pairing.one, pairing.other, pairing.articles)
        told("figures and intervals of two reviewers", process_time() - begun, 2000)
