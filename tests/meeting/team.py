"""People who meet: an owner who set the place up, and reviewers with a copy of the project each."""

from contextlib import ExitStack
from datetime import UTC, datetime
from decimal import Decimal

from core.jobs import syncing
from core.jobs.project import Project
from core.jobs.syncing import Address, sync
from core.model import Article, Extraction, Found, Metric, Number, Quantity, Run, Span
from core.review.session import Session
from core.sheet import State
from tests.core.jobs.merging_examples import copied
from tests.meeting.server import SECRET

OWNER = "owner"
WORDS = "柳树湾今年修路{0}公里，种树{1}棵，比去年多{2}成。"


def go_on(_done, _total):
    return True


def article(number):
    text = WORDS.format(number + 3, number * 7 + 20, number % 9 + 1)
    return Article.of(text, f"柳树湾第{number}期", f"{number}.txt")


def spans(text):
    """The digits in it."""
    places, start = [], None
    for at, sign in enumerate(f"{text} "):
        if sign.isdecimal() and start is None:
            start = at
        elif not sign.isdecimal() and start is not None:
            places.append(Span(start, at))
            start = None
    return tuple(places)


def fill(project, articles=3, first=0):
    """Invented articles, with a suggestion for each number but the last."""
    made = [article(first + number) for number in range(articles)]
    project.add_articles(made, {each.id: [Number(span, "1") for span in spans(each.text)] for each in made})
    found = {
        each.id: Extraction(
            tuple(
                Found(Metric(span, "count", Quantity(Decimal(1))), "rule") for span in spans(each.text)[:-1]
            ),
            (),
        )
        for each in made
    }
    project.save_run(Run(f"run {first}", "rules", "1", "", datetime(2024, 3, 1, tzinfo=UTC)), found)
    return made


DELIVER = "INSERT INTO metric_annotator.delivery (number) VALUES (0) RETURNING number"
INSERT = """INSERT INTO metric_annotator.parcel
    (delivery, sort, id, variant, article, layer, reviewer, action, says, told)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"""


def deliver(
    connection,
    reviewer,
    layer,
    *,
    sort="decision",
    name="x",
    article="a",
    action="accept",
    says="{}",
    told="{}",
    variant="",
):
    """One parcel as a delivery of its own, whatever program may have made it."""
    with connection.transaction():
        (number,) = connection.execute(DELIVER).fetchone()
        connection.execute(
            INSERT, (number, sort, name, variant, article, layer, reviewer, action, says, told)
        )


class Team:
    """The owner's project meets in a database; everyone else has a copy of it."""

    def __init__(self, server, folder, articles=3):
        self.server, self.folder = server, folder
        self.database = server.database()
        self._open = ExitStack()
        self.projects = {}
        path = folder / f"{OWNER}.metrics"
        project = Project.create(path, OWNER)
        self.projects[OWNER] = self._open.enter_context(project)
        self.articles = fill(project, articles)
        self.roles = syncing.set_up(project, self.address(OWNER))

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._open.__exit__(*error)
        self.server.drop(self.database)

    def url(self, name, **more):
        return self.server.url(name, self.database, **more)

    def address(self, name, **more):
        return Address.of(self.url(name, **more))

    def account(self, name, *, adjudicator=False):
        syncing.add_reviewer(self.address(OWNER), name, SECRET, adjudicator=adjudicator)

    def join(self, name, *, adjudicator=False, file=None):
        """An account for a reviewer, and a copy of the owner's project as it is now, opened by him."""
        self.account(name, adjudicator=adjudicator)
        path = copied(self.projects[OWNER], self.folder / f"{file or name}.metrics")
        project = self._open.enter_context(Project.open(path, name))
        self.projects[file or name] = project
        return project

    def meet(self, name, progress=go_on, **more):
        project = self.projects[name]
        return sync(project, self.address(project.reviewer), progress, **more)

    def sql(self, name, statement, values=()):
        """What the server answers that account."""
        with self.server.connect(name, self.database) as connection:
            found = connection.execute(statement, values)
            return found.fetchall() if found.description else []


def accept(project, of, number=0):
    """Accept a suggestion of that article."""
    session = project.session()
    session.open(of.id)
    items = [item for item in session.sheet.items() if item.metric is not None]
    session.accept(items[number].target)
    return session


def decisions(project, *, layers=None):
    """Every decision in the file, whatever numbers it gives."""
    rows = project.store.rows(
        """SELECT d.id, a.id, d.layer, d.reviewer, d.target, d.action, d.lamport, d.at, d.step, d.quote,
        d.metric FROM decision d JOIN article a ON a.key = d.article ORDER BY d.id"""
    )
    return [row for row in rows if layers is None or row[2] in layers]


def sent_before_the_other(team, decide):
    """The project of 林, who has met the team with what he decides of the first article; 赵 has joined it."""
    project = team.join("林")
    team.join("赵")
    decide(project, team.articles[0])
    team.meet("林")
    return project


def finish(project, of, *, layer=None):
    """Decide every number of that article in that layer, and complete it."""
    session = Session(project.store, project.reviewer, layer or project.layer)
    session.open(of.id)
    session.accept_all([item.target for item in session.sheet.items()])
    for item in session.sheet.items():
        if item.state is State.UNKNOWN:
            session.reject(item.target, "name")
    session.complete()
