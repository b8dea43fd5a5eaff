"""One article changed: all figures are those of an evaluation of everything."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from core.evaluation import Mode, Settings, evaluate, record_of, replaced
from tests.core.evaluation.examples import pair, plain, sides

SIDES = sides(doubts=True, most=4)


def pairs(articles):
    return [pair(*both, str(at)) for at, both in enumerate(articles)]


@settings(max_examples=60)
@given(articles=st.lists(SIDES, min_size=1, max_size=4), changed=SIDES, data=st.data())
def test_it_is_what_everything_anew_would_be(articles, changed, data):
    before = pairs(articles)
    at = data.draw(st.integers(0, len(before)), label="which article: the last number is a new one")
    new = data.draw(st.sampled_from([None, pair(*changed, str(at))]), label="what becomes of it")
    mended = replaced(evaluate(before), str(at), new)
    after = [*before[:at], *([] if new is None else [new]), *before[at + 1 :]]
    assert mended == evaluate(after)


@given(articles=st.lists(SIDES, min_size=1, max_size=3), changed=SIDES)
def test_there_and_back_leaves_no_trace(articles, changed):
    before = evaluate(pairs(articles))
    there = replaced(before, "0", pair(*changed, "0"))
    assert replaced(there, "0", pairs(articles)[0]) == before


def test_the_old_one_stays_as_it_was():
    before = evaluate([pair(plain([(0, 2, "count")]), [], "a")], Settings(extractor="rules"))
    kept = record_of(before)
    mended = replaced(before, "a", replace(before.articles[0].pair, gold=()))
    assert mended.counts(Mode.STRICT).pos == 0
    assert mended.settings == before.settings
    assert record_of(before) == kept
