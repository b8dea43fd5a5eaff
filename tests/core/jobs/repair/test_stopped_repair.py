"""Checking and repairing say how far they are, never go back, and stop wherever it is asked."""

import signal

import pytest

from core.jobs.repair import repair
from core.jobs.soundness import StoppedError, check_file
from tests.core.jobs.flawed import MANY, spoilt


def repaired(path, new, progress):
    return repair(path, new, lambda *_: None, progress)


def told(work):
    """What the work says of how far it is."""
    said = []

    def progress(done, total):
        said.append((done, total))
        return True

    work(progress)
    return said


def rises(said):
    shares = [done / total for done, total in said]
    return shares == sorted(shares) and shares[-1] == 1


def test_a_repair_goes_one_way(path, new):
    said = told(lambda progress: repaired(path, new, progress))
    assert rises(said), said
    assert len(set(said)) > 10


def test_a_check_goes_one_way_while_one_article_takes_long(path):
    spoilt(path, MANY)
    said = told(lambda progress: check_file(path, lambda _flaw: None, progress))
    assert rises(said), said
    assert len(said) > 6  # more often than once for each article


def test_a_repair_that_is_stopped_anywhere_leaves_nothing(path, new):
    """After the last word, too: a file that is not wanted any more must not be there for a moment."""
    many = len(told(lambda progress: repaired(path, new, progress)))
    new.unlink()
    for asked in (*range(0, many, 4), many - 1):
        left = asked

        def progress(_done, _total):
            nonlocal left
            left -= 1
            return left >= 0

        with pytest.raises(StoppedError, match="no new file was made"):
            repaired(path, new, progress)
        assert list(path.parent.iterdir()) == [path]


def test_it_is_stopped_while_pages_are_copied(path, new):
    spoilt(path, MANY)
    with pytest.raises(StoppedError, match="no new file was made"):
        repaired(path, new, lambda done, _total: not done)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("rounds", [0, 1])
def test_ctrl_c_in_the_middle_of_a_statement(path, rounds):
    """Python raises it wherever it is; SQLite, which asks, must not swallow it."""
    spoilt(path, MANY)

    def progress(_done, _total):
        nonlocal rounds
        rounds -= 1
        if rounds < 0:
            signal.raise_signal(signal.SIGINT)
        return True

    with pytest.raises(KeyboardInterrupt):
        check_file(path, lambda _flaw: None, progress)
