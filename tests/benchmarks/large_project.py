"""A project with many complete articles of some 3 KB and ten metrics each, written by SQL in no time."""

from core.jobs.project import Project
from tests.benchmarks.bench_merging import TEXT, add_articles, decide

_LONG = TEXT + "\n" + "字" * 600


def write_project(path, articles):
    """Ten decisions in each article, all of them complete, and what the extractor said is right."""
    with Project.create(path, "r") as project:
        add_articles(project, range(articles), _LONG)
        decide(project, "r", articles)
        with project.store.writing() as conn:
            conn.execute("UPDATE article_standing SET status = 'complete', complete = 1")
            conn.execute("UPDATE project SET extractor = 'rules'")
    return path
