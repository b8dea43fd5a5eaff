"""Heights answer like a plain list of numbers, only faster."""

from hypothesis import given
from hypothesis import strategies as st

from gui.article_view.fenwick import Heights

values = st.lists(st.integers(0, 90), min_size=1, max_size=40)


@given(values, st.lists(st.tuples(st.integers(0, 39), st.integers(0, 500)), max_size=10))
def test_sums_follow_every_change(numbers, changes):
    heights = Heights(numbers)
    for index, value in changes:
        numbers[index % len(numbers)] = value
        heights[index % len(numbers)] = value
    assert [heights.before(i) for i in range(len(numbers) + 1)] == [
        sum(numbers[:i]) for i in range(len(numbers) + 1)
    ]
    assert heights.total() == sum(numbers)
    assert [heights[i] for i in range(len(heights))] == numbers


@given(values, st.integers(-5, 4000))
def test_a_height_is_found_in_the_stretch_that_holds_it(numbers, y):
    heights = Heights(numbers)
    found = heights.at(y)
    if 0 <= y < sum(numbers):
        assert heights.before(found) <= y < heights.before(found + 1)
    elif y < 0:
        assert heights.before(found) == 0
    else:
        assert found == len(numbers) - 1
