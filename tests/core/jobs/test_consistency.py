"""Decisions held against each other across a project, and again after one of them was changed."""

from decimal import Decimal

from core.jobs.consistency import Consistency, Sort
from core.jobs.labels import adopt, write_schema
from core.model import Article, Metric, Number, Quantity, Span


def village_report(project, name, quote="35人"):
    text = f"{name}抓获35人。"
    made = Article.of(text, name)
    at = text.index("35")
    project.add_articles([made], {made.id: [Number(Span(at, at + 2), "1")]})
    session = project.session()
    session.open(made.id)
    if quote:
        start = text.index(quote)
        metric = Metric(Span(start, start + len(quote)), "count", Quantity(Decimal(35)))
        session.edit(session.sheet.items()[0].target, metric)
    else:
        session.reject(session.sheet.items()[0].target, "name")
    return session


def read(project):
    found = Consistency(project)
    for _ in found.reading():
        pass
    return found


def test_groups_across_articles_follow_a_decision(project):
    village_report(project, "甲")
    second = village_report(project, "乙", "")
    village_report(project, "丙", "35")
    found = read(project)
    assert len(found) == 3
    assert [(g.sort, g.words, len(g.instances)) for g in found.groups()] == [
        (Sort.OUTCOME, "35", 2),
        (Sort.OUTCOME, "35人", 2),
        (Sort.EDGES, "抓获#人", 2),
    ]
    text = second.sheet.article.text
    second.edit(second.sheet.items()[0].target, Metric(Span(3, 6), "count", Quantity(Decimal(35))))
    assert text[3:6] == "35人"
    for _ in found.refresh(second.sheet.article.id):
        pass
    assert [(g.sort, len(g.instances)) for g in found.groups()] == [(Sort.EDGES, 3)]


def test_withdrawn_articles_and_other_layers_are_left_out(project):
    village_report(project, "甲")
    second = village_report(project, "乙", "")
    second.withdraw(on=True)
    assert read(project).groups() == ()
    found = read(project)
    second.withdraw(on=False)
    list(found.refresh(second.sheet.article.id))
    assert len(found.groups()) == 1
    second.withdraw(on=True)
    list(found.refresh(second.sheet.article.id))
    assert found.groups() == ()


def test_a_new_guideline_asks_once_and_not_after_it_was_affirmed(project, tmp_path):
    session = village_report(project, "甲")
    village_report(project, "乙", "")
    file = tmp_path / "schema.toml"
    write_schema(file)
    revised = '\n[[revision]]\nversion = "9.0"\nkinds = ["count"]\nnote = "人数"\n'
    file.write_text(
        file.read_text("utf-8").replace('guideline = "', 'guideline = "9.0"  # ') + revised, "utf-8"
    )
    adopt(project, file)
    (found,) = read(project).revised()
    assert (found.revision.version, [i.words for i in found.instances]) == ("9.0", ["35人"])
    session.open(found.instances[0].decided.article)
    session.affirm(found.instances[0].decided.target)
    assert read(project).revised() == ()
    session.undo()
    assert len(read(project).revised()) == 1
