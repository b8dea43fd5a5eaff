"""The random sample: the same for a seed, growing, as if drawn from all."""

import sqlite3
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import KnownError
from core.jobs.project import Project
from core.jobs.random_sample import (
    draw_sample,
    largest_sample,
    random_sample,
)
from core.model import Article
from core.sheet import Status
from core.store.random_sample import lot

COUNT = 30


def article(n):
    return Article.of(f"青石镇第{n}村有{n}户。", f"题目{n}")


@pytest.fixture
def many(tmp_path):
    with Project.create(tmp_path / "m.metrics", "林") as project:
        project.add_articles([article(n) for n in range(COUNT)], {})
        yield project


def members(project):
    places = project.store.drawn_places()
    return sorted(places, key=places.__getitem__)


# -- drawing


def test_a_draw_says_who_drew_when_and_from_how_many(many):
    assert random_sample(many) is None
    assert largest_sample(many) == COUNT
    assert draw_sample(many, 10, 7) == 10
    sample = random_sample(many)
    assert (sample.size, sample.seed, sample.completed) == (10, 7, 0)
    (draw,) = sample.draws
    assert (draw.reviewer, draw.articles) == ("林", COUNT)
    assert draw.at.tzinfo is not None
    assert sorted(many.store.drawn_places().values()) == list(range(1, 11))


def test_the_same_seed_draws_the_same_in_another_project_whatever_the_order_of_import(many, tmp_path):
    draw_sample(many, 10, 7)
    with Project.create(tmp_path / "other.metrics", "周") as other:
        other.add_articles([article(n) for n in reversed(range(COUNT))], {})
        draw_sample(other, 10, 7)
        assert members(other) == members(many)
    with Project.create(tmp_path / "third.metrics", "周") as third:
        third.add_articles([article(n) for n in range(COUNT)], {})
        draw_sample(third, 10, 8)
        assert members(third) != members(many)


def test_a_larger_sample_holds_the_smaller_one_in_its_places(many):
    draw_sample(many, 10, 7)
    before = members(many)
    assert draw_sample(many, 25, 7) == 15
    assert members(many)[:10] == before
    assert [draw.size for draw in random_sample(many).draws] == [10, 25]
    assert draw_sample(many, 25, 7) == 0
    assert len(random_sample(many).draws) == 2


@pytest.mark.parametrize(
    ("size", "seed", "words"),
    [
        (5, 7, "only ever grows"),
        (COUNT + 1, 7, f"Ask for 1 to {COUNT}"),
        (20, 8, "drawn with the seed 7"),
    ],
)
def test_what_cannot_be_drawn_is_refused_and_changes_nothing(many, size, seed, words):
    draw_sample(many, 10, 7)
    before = members(many)
    with pytest.raises(KnownError, match=words):
        draw_sample(many, size, seed)
    assert members(many) == before
    assert len(random_sample(many).draws) == 1


def test_articles_that_came_later_have_the_same_chance(many):
    draw_sample(many, 10, 7)
    last = min(lot(7, each) for each in members(many))
    many.add_articles([article(n) for n in range(COUNT, 3 * COUNT)], {})
    every = many.article_ids()
    above = [each for each in every if lot(7, each) >= last]
    assert len(above) > 11
    with pytest.raises(KnownError, match=f"Ask for {len(above)} articles at least"):
        draw_sample(many, 11, 7)
    draw_sample(many, len(above), 7)
    assert set(members(many)) == set(above)


def test_what_was_drawn_stays_drawn(many):
    draw_sample(many, 10, 7)
    for sql in (
        "DELETE FROM drawn",
        "UPDATE drawn SET place = place + 100",
        "DELETE FROM draw",
        "UPDATE draw SET seed = 8",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="only ever grows"), many.store.writing() as conn:
            conn.execute(sql)


@given(
    seed=st.integers(0, 2**31 - 1),
    steps=st.lists(st.tuples(st.integers(0, 6), st.integers(1, 8)), min_size=1, max_size=5),
)
@settings(max_examples=20, deadline=None)
def test_however_articles_come_in_the_sample_has_the_greatest_lots_of_all(tmp_path_factory, seed, steps):
    """Each step brings some articles in and asks for a sample that much larger."""
    with Project.create(tmp_path_factory.mktemp("p") / "m.metrics", "林") as project:
        count = 0
        for more, larger in steps:
            project.add_articles([article(n) for n in range(count, count + more)], {})
            count += more
            before = members(project)
            try:
                draw_sample(project, len(before) + larger, seed)
            except KnownError:
                assert members(project) == before
                continue
            assert members(project)[: len(before)] == before
            every = sorted(project.article_ids(), key=lambda each: lot(seed, each), reverse=True)
            assert set(members(project)) == set(every[: len(before) + larger])
            places = project.store.drawn_places()
            assert sorted(places.values()) == list(range(1, len(places) + 1))


def test_over_many_seeds_every_article_is_drawn_about_equally_often():
    """Chi-square against equal shares: 49 degrees of freedom, less than once in a thousand above 85.4.

    Draws without replacement spread less than multinomial ones: by (n - k) / (n - 1).
    """
    articles, size, seeds = [article(n).id for n in range(50)], 10, 1_000
    times = Counter()
    for seed in range(seeds):
        times.update(sorted(articles, key=lambda each: lot(seed, each), reverse=True)[:size])
    expected = seeds * size / len(articles)
    square = sum((times[each] - expected) ** 2 / expected for each in articles)
    spread = (len(articles) - size) / (len(articles) - 1)
    assert square / spread < 85.4


# -- marks


def test_each_article_of_the_queue_has_its_mark_and_the_sample_can_be_listed_alone(many):
    from core.jobs.listing import Order, OrderName, Wanted  # noqa: PLC0415 - for this test alone

    draw_sample(many, 10, 7)
    marked = {row.id: row.place for row in many.listing.all() if row.place is not None}
    assert marked == many.store.drawn_places()
    assert many.listing.row(members(many)[0]).place == 1
    alone = [row.id for row in many.listing.all(Wanted(drawn=True))]
    assert sorted(alone) == sorted(members(many))
    assert len(alone) == many.store.drawn_count("林", tuple(Status))
    list(many.listing.rank(Order(OrderName.SHARPER, 7)))
    ranked = [row.id for row in many.listing.all(Wanted(ranked=True))]
    assert ranked[:10] == members(many)
    draw_sample(many, 20, 7)
    assert ranked[:20] == members(many)  # what comes into it next stood behind it
