"""Many decisions in one step: laid anew as a whole, and still the same as laid one by one."""

from decimal import Decimal

import pytest

from core.jobs.project import Project
from core.model import Article, Exclusion, Extraction, Found, Metric, Number, Quantity, Span
from core.review import board
from core.review.writing import PASSES
from core.sheet import State

COUNT = 300
TEXT = "".join(f"第{n}栏收粮{n + 1000}吨，另{n + 5000}。\n" for n in range(COUNT))


def places(kind):
    """Where the numbers of a kind lie: column numbers, tons, and those that nothing is said about."""
    at, found = 0, []
    for n in range(COUNT):
        column, tons, rest = f"第{n}栏", f"{n + 1000}吨", f"{n + 5000}"
        quote = {"column": column, "tons": tons, "rest": rest}[kind]
        start = TEXT.index(quote, at)
        found.append(Span(start, start + len(quote)))
        at = TEXT.index("\n", at) + 1
    return found


@pytest.fixture
def session(tmp_path, village):
    article = Article.of(TEXT, "收粮")
    numbers = sorted(
        Span(span.start + (kind == "column"), span.end - (kind != "rest"))
        for kind in ("column", "tons", "rest")
        for span in places(kind)
    )
    said = Extraction(
        tuple(
            Found(Metric(span, "count", Quantity(Decimal(n + 1000))), "r")
            for n, span in enumerate(places("tons"))
        ),
        tuple(Exclusion(span, "number", "r") for span in places("column")),
    )
    with Project.create(tmp_path / "p.metrics", "林") as project:
        project.add_articles([article], {article.id: [Number(span, "1") for span in numbers]})
        project.save_run(village.run("r"), {article.id: said})
        opened = project.session()
        opened.open(article.id)
        yield opened


def waiting(session, state):
    return [item.target for item in session.sheet.items() if item.state is state]


def test_accepted_taken_back_and_done_again(session):
    sheet = session.sheet
    before = sheet.items()
    suggested = waiting(session, State.SUGGESTED)
    assert len(suggested) == COUNT > board.MANY
    change = session.accept_all(suggested)
    assert change.targets == tuple(suggested)
    assert sheet.next_undecided(suggested[7]) == next(
        item.target
        for item in before
        if item.state is State.UNKNOWN and item.span > sheet.item(suggested[7]).span
    )
    assert sheet.reload() == ()  # as it is read from the file
    after = sheet.items()
    assert session.undo().targets == tuple(suggested)
    assert sheet.items() == before
    assert sheet.reload() == ()
    session.redo()
    assert sheet.items() == after
    assert session.undo() is not None
    assert session.undo() is None


def test_what_is_gone_is_remembered_where_it_was(session):
    """A number that a metric covers is asked about no longer, yet one goes on behind it."""
    sheet = session.sheet
    unknown = waiting(session, State.UNKNOWN)
    session.confirm_all(waiting(session, State.EXCLUDED))
    session.accept_all(waiting(session, State.SUGGESTED))
    place = sheet.item(unknown[3]).span
    change = session.add(Metric(place, "count", Quantity(Decimal(1))))
    assert unknown[3] in change.targets
    assert sheet.next_undecided(unknown[3]) == unknown[4]
    assert sheet.reload() == ()


def test_the_gate_counts_on(session):
    gate = session.sheet.gate
    assert (gate.suggestions, gate.exclusions, gate.numbers, gate.decided) == (COUNT, COUNT, COUNT, 0)
    session.accept_all([*waiting(session, State.SUGGESTED), *waiting(session, State.EXCLUDED)])
    gate = session.sheet.gate
    assert (gate.suggestions, gate.exclusions, gate.numbers, gate.decided) == (0, 0, COUNT, 2 * COUNT)


@pytest.mark.parametrize("portions", [0, 1, 4, 9, 14, 17])
def test_stopped_between_two_portions_nothing_is_done(session, portions):
    sheet = session.sheet
    before, gate = sheet.items(), sheet.gate
    accepting = session.accepting_all(waiting(session, State.SUGGESTED))
    for _ in range(portions):
        next(accepting)
    accepting.close()
    assert (sheet.items(), sheet.gate) == (before, gate)
    assert sheet.reload() == ()
    assert session.undoable() is None
    assert len(session.accept_all(waiting(session, State.SUGGESTED)).targets) == COUNT


@pytest.mark.parametrize("portions", [0, 1, 3, 5])
def test_an_undo_stopped_between_two_portions_takes_nothing_back(session, portions):
    sheet = session.sheet
    session.accept_all(waiting(session, State.SUGGESTED))
    before, step = sheet.items(), session.undoable()
    undoing = session.undoing()
    for _ in range(portions):
        next(undoing)
    undoing.close()
    assert sheet.items() == before
    assert sheet.reload() == ()
    assert session.undoable() == step
    assert session.undo().of == step


def test_the_portions_come_to_so_many_passes(session):
    done = sum(session.accepting_all(waiting(session, State.SUGGESTED)))
    assert done == PASSES * COUNT
