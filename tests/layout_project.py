"""Makes the project that is kept of a layout: `python -m tests.layout_project` in a checkout.

It writes `tests/data/layouts/layout-NN.metrics.gz`, NN being the newest layout that the code knows. A file
that is there already stays: it is what people have. Run as a file, with PYTHONPATH naming the checkout of an
older commit, it makes that one's project; nothing in here may need more than the code of its layout has.
"""

import gzip
import sqlite3
import sys
import tempfile
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from core.extraction.numerals import scan
from core.jobs.project import Project
from core.model import Article, Exclusion, Extraction, Found, Metric, Quantity, Run, Span
from core.sheet import State
from core.store.migrations import SCHEMA

FOLDER = Path(__file__).parent / "data" / "layouts"
AT = datetime(2031, 3, 4, 5, 6, 7, tzinfo=UTC)
TEXTS = {
    "柳荫镇通报": "二〇二四年，柳荫镇接警1200起，同比下降12.5%；𠮷水村抓获35人，编号A77，位列全县第3名。\n",
    "白塔村简讯": "白塔村调解纠纷28起，𠮷水村有60余人参加。\n",
    "松岗乡年报": "松岗乡今年新建学校3所，修路18公里。\n",
}
TOWN, VILLAGE, SCHOOLS = (Article.of(text, title, f"{title}.txt") for title, text in TEXTS.items())
FOUND = {
    TOWN.id: (("1200起", "count", "起"), ("12.5%", "change", "%"), ("35人", "count", "人")),
    VILLAGE.id: (("28起", "count", "起"), ("60余人", "count", "人")),
    SCHOOLS.id: (("3所", "count", "所"), ("18公里", "measure", "公里")),
}
OWN_SCHEMA = '\n[[kind]]\nid = "wage"\nzh = "工资"\nen = "Wage"\nlight = "#2660C8"\ndark = "#7FABFF"\n'


def span(article: Article, quote: str) -> Span:
    return Span(article.text.index(quote), article.text.index(quote) + len(quote))


def metric(article: Article, quote: str, kind: str, unit: str) -> Metric:
    value = Decimal("".join(sign for sign in quote if sign in "0123456789."))
    return Metric(span(article, quote), kind, Quantity(value, unit=unit))


def target_of(session, article: Article, quote: str) -> str:
    return next(item.target for item in session.sheet.items() if item.span == span(article, quote))


def fill(project: Project) -> None:
    """Three articles, and what an invented extractor says of them."""
    for article in (TOWN, VILLAGE, SCHOOLS):
        project.add_articles([article], {article.id: scan(article.text)})
        metrics = tuple(Found(metric(article, *each), "a rule") for each in FOUND[article.id])
        dates = (Exclusion(span(TOWN, "二〇二四年"), "date", "a date"),) if article is TOWN else ()
        run = Run("the only run", "rules", "1", "", AT)
        project.save_run(run, {article.id: Extraction(metrics, dates)})


def review(project: Project) -> None:
    """Every action that a reviewer has, in three articles, one of them complete at the end."""
    session = project.session()
    session.open(TOWN.id)
    session.accept(target_of(session, TOWN, "1200起"))
    with_role = metric(TOWN, "12.5%", "ratio", "%").with_role("scope", span(TOWN, "柳荫镇"))
    session.edit(target_of(session, TOWN, "12.5%"), with_role)
    session.doubt(target_of(session, TOWN, "12.5%"), "比率还是增减？")
    session.reject(target_of(session, TOWN, "35人"), "trait")
    session.undo()
    session.redo()
    session.undo()
    session.accept(target_of(session, TOWN, "35人"))
    session.add(metric(TOWN, "第3名", "rank", ""))
    session.confirm_all([target_of(session, TOWN, "二〇二四年")])
    for item in session.sheet.items():
        if item.state is State.UNKNOWN:
            session.reject(item.target, "name")
    session.comment("与年报核对过")
    session.retitle("柳荫镇二〇二四年通报")
    session.complete()
    session.reopen()
    session.complete()
    session.open(VILLAGE.id)
    session.accept_all([target_of(session, VILLAGE, "28起"), target_of(session, VILLAGE, "60余人")])
    session.undo()
    session.flag(on=True)
    session.skip(on=True)
    session.open(SCHOOLS.id)
    session.withdraw(on=True)
    session.withdraw(on=False)


def second_opinion(project: Project) -> None:
    session = project.session()
    session.open(TOWN.id)
    session.accept_all([target_of(session, TOWN, quote) for quote in ("1200起", "12.5%")])
    session.reject(target_of(session, TOWN, "35人"), "trait")


# -- what came with later layouts


def own_labels(project: Project) -> None:
    from importlib.resources import files

    from core.jobs.labels import adopt

    file = project.path.with_name("own.toml")
    file.write_text(files("resources").joinpath("schema.toml").read_text("utf-8") + OWN_SCHEMA, "utf-8")
    adopt(project, file)


def effort(project: Project) -> None:
    project.store.put_effort(TOWN.id, "林", "林", at=AT, seconds=61.5, decisions=14)


def bias(project: Project) -> None:
    from core.bias import Shares
    from core.jobs.bias import set_shares

    set_shares(project, Shares(0.1, 0.2, 7))


def assignment(project: Project) -> None:
    project.reviewers.assign([VILLAGE.id], "周")


def release(project: Project) -> None:
    from core.store.releases import Release

    hashes = "0123456789abcdef" * 4
    frozen = Release("towns", (1, 0, 0), Path("/towns"), "林", hashes, hashes, {"seed": 1}, "林", AT)
    project.store.put_release(frozen, {TOWN.id: ("test", hashes)})


def result(project: Project) -> None:
    from core.store.results import Result

    figures = {"modes": {}}
    content = "0123456789abcdef" * 4
    kept = Result(AT, "林", "draft", "", content, "rules", "1", "", "own", 1, 1, figures)
    project.store.keep_result(kept)


def filing(project: Project) -> None:
    from core.store.filings import Filing

    side = (span(TOWN, "第3名"), "rank")
    project.store.put_filing(Filing(TOWN.id, side, None, "missing_rule", "名次", "林", AT))


def draw(project: Project) -> None:
    from core.jobs.random_sample import draw_sample

    draw_sample(project, 2, 11)


SINCE = {2: own_labels, 3: effort, 4: bias, 5: assignment, 6: release, 8: result, 10: filing, 12: draw}


def make(path: Path, layout: int = SCHEMA) -> None:
    """The project in a file of its own, with all that the layout has room for."""
    with Project.create(path, "林") as project:
        fill(project)
        review(project)
        for since, add in SINCE.items():
            if since <= layout:
                add(project)
    with Project.open(path, "周") as project:
        second_opinion(project)


def pack(path: Path, target: Path) -> None:
    """The same file, small and made the same way each time."""
    conn = sqlite3.connect(path)
    conn.execute("VACUUM")
    conn.close()
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(path.read_bytes(), mtime=0))


def main() -> None:
    target = FOLDER / f"layout-{SCHEMA:02}.metrics.gz"
    if target.exists():
        raise SystemExit(f"{target} is kept as it is: it is what people have.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.metrics"
        make(path)
        pack(path, target)
    sys.stdout.write(f"{target}\n")


if __name__ == "__main__":
    main()
