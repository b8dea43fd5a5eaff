"""Three short articles that were read, and what a reviewer does with them, for the tests of bias control."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.importing import import_files
from core.jobs.project import Project
from core.sheet import State

TEXTS = {
    "澜口": "今年上半年，澜口县破获案件328起，同比上升12.5%；抓获410余名嫌疑人，挽回损失1.4亿元。\n"
    "命案连续9年全破，群众安全感达98.2%，位列全市第2名。3月5日，一名教师拾到现金2000元。\n",
    "松岗": "截至10月20日，松岗镇收购稻谷2.6万吨，比上年同期增加3000吨，收购进度达六成。\n"
    "全镇有18个收购点，日均服务农户240户，平均等待12分钟，同比缩短8分钟，满意率为97.4%。\n"
    "稻谷、玉米单产分别增长3.1%、4.8%；三个村分别新建8、11、6座粮仓。\n",
    "柳河": "柳河乡修路36公里，投资1200万元，增长9.1%；惠及43个村，出行时间减少30分钟。\n"
    "第3批项目将于2026年开工，届时人均收入有望达到2.1万元，增速为6.4%。\n",
}


@contextmanager
def three_articles(tmp_path: Path) -> Iterator[Project]:
    """A project with the articles, open for the reviewer 林."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    with Project.create(tmp_path / "work.metrics", "林") as made:
        import_files(made, [folder], lambda *_: True)
        extract_project(made, DEFAULT_EXTRACTOR, lambda *_: True)
        yield made


def opened(project, number=0):
    session = project.session()
    session.open(project.article_ids()[number])
    return session


def accept_everything(session):
    session.accept_all([item.target for item in session.sheet.items()])
    for item in session.sheet.items():
        if item.state is State.UNKNOWN:
            session.reject(item.target, "name")


def offers(session):
    return [(item.target, item.span, item.metric, item.rule, item.cause) for item in session.sheet.items()]


def plain_offers(project, number=0):
    found = project.predicted(project.article_ids()[number])
    return {each.metric for each in found.metrics}, set(found.exclusions)
