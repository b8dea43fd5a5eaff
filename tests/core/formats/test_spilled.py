"""Many losses on the disk: the same list, the same report."""

import random

import pytest

from core.formats.exchange import spilled
from core.formats.exchange.losses import Aspect, Loss, place_of, report, report_lines, tally
from core.formats.exchange.spilled import Losses
from core.model import Span


@pytest.fixture
def losses(monkeypatch):
    monkeypatch.setattr(spilled, "_IN_MEMORY", 7)
    source = random.Random(1)
    return [
        Loss(
            source.choice([Aspect.TITLE, Aspect.ROLE, Aspect.DOUBT]),
            f"{source.randrange(9)}",
            "标题",
            source.choice([None, Span(3, 5), Span(1, 2)]),
            f"名{at}",
            "12起",
        )
        for at in range(60)
    ]


def test_few_are_in_the_order_in_which_they_came(losses):
    assert list(Losses(losses[:6])) == losses[:6]
    assert not Losses()


def test_many_are_in_the_order_of_a_report_which_is_the_same(losses):
    found = Losses(losses)
    assert len(found) == 60
    assert list(found) == sorted(losses, key=place_of)
    assert "".join(report_lines(tally(found), found.in_order())) == report(losses) == report(found)
    assert (found[0], found[-1], found[2:4]) == (*list(found)[::59], tuple(list(found)[2:4]))


def test_two_may_read_them_at_once_while_more_come(losses):
    found = Losses(losses[:50])
    one, other = iter(found), iter(found)
    first = [(next(one), next(other)) for _ in range(20)]
    assert all(a == b for a, b in first)
    found.extend(losses[50:])
    assert found == Losses(losses)
