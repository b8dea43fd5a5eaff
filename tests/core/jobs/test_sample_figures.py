"""What figures rest on: a random sample, some of it, chosen articles, or all of them."""

from dataclasses import replace

import pytest

from core.errors import KnownError
from core.evaluation import Population, evaluate
from core.evaluation.basis import basis_of
from core.jobs.against import evaluate_against
from core.jobs.evaluate import evaluate_project
from core.jobs.freezing import Terms, freeze
from core.jobs.random_sample import (
    basis_sentences,
    draw_sample,
    drawn_count,
    population_of,
)
from core.jobs.releases import frozen_gold
from core.sheet import Status
from core.store.random_sample import lot


def population(places, articles=100, **more):
    return Population(articles, 7, {name: place for place, name in enumerate(places, 1)}, **more)


@pytest.mark.parametrize(
    ("measured", "unbiased", "words"),
    [
        ("ab", True, "rest on 2 of the 4 articles of the random sample (seed 7) and on no others"),
        ("ac", False, "1 article of the random sample was passed over"),
        ("abx", False, "and on 1 chosen otherwise: figures over chosen articles are biased"),
        ("xy", False, "rest on 0 of the 4 articles of the random sample and on 2 chosen otherwise"),
    ],
)
def test_it_is_said_on_which_articles_figures_rest(measured, unbiased, words):
    basis = basis_of(population("abcd"), measured)
    assert basis.unbiased is unbiased
    assert words in " ".join(map(str, basis_sentences(basis)))


def test_without_a_sample_figures_are_of_chosen_articles_unless_they_are_of_all():
    chosen = basis_of(Population(9), "abc")
    assert not chosen.unbiased
    (sentence,) = basis_sentences(chosen)
    assert "rest on 3 of 9 articles, none of them drawn at random" in str(sentence)
    whole = basis_of(Population(3), "abc")
    assert whole.unbiased
    assert [str(each) for each in basis_sentences(whole)] == [
        "The figures rest on all 3 articles of the project."
    ]


def test_an_evaluation_of_files_knows_no_population():
    assert evaluate([]).basis is None


@pytest.fixture
def measured(project, village, session, decide_all):
    """The village, complete, and a second article that is complete, too."""
    decide_all(session)
    session.complete()
    other = village.other()
    project.add_articles([other.article], other.numbers)
    project.save_run(village.run("second"), {other.article.id: village.extraction()})
    session.open(other.article.id)
    decide_all(session)
    session.complete()
    third = village.other("山前村有18户。", "山前村")
    project.add_articles([third.article], third.numbers)
    return project


def test_figures_can_be_restricted_to_the_random_sample(measured):
    everything = evaluate_project(measured)
    assert len(everything.articles) == 2
    assert everything.basis.size == 0
    with pytest.raises(KnownError, match="No random sample was drawn"):
        evaluate_project(measured, only_sample=True)
    complete = {each.pair.article for each in everything.articles}
    # a seed by which the first article drawn is a complete one
    seed = next(n for n in range(99) if max(measured.article_ids(), key=lambda a: lot(n, a)) in complete)
    draw_sample(measured, 1, seed)
    sample = evaluate_project(measured, only_sample=True)
    assert [each.pair.article for each in sample.articles] == list(measured.store.drawn_places())
    assert sample.basis.unbiased
    assert sample.basis.record() == {
        "drawn": 1,
        "chosen": 0,
        "passed_over": 0,
        "size": 1,
        "seed": seed,
        "articles": 3,
        "only_sample": True,
        "unbiased": True,
    }
    both = evaluate_project(measured)
    assert (both.basis.drawn, both.basis.chosen, both.basis.unbiased) == (1, 1, False)


def test_a_sample_of_which_nothing_is_complete_has_no_figures(measured):
    ids = measured.article_ids()
    seed = next(n for n in range(99) if max(ids, key=lambda a: lot(n, a)) == ids[2])
    draw_sample(measured, 1, seed)
    with pytest.raises(KnownError, match="No article of the random sample is complete"):
        evaluate_project(measured, only_sample=True)


def test_a_release_can_be_restricted_to_the_sample_too(measured, tmp_path):
    release = freeze(measured, Terms("villages"), tmp_path / "r")
    gold = frozen_gold(measured, release)
    ids = measured.article_ids()
    read, unread = ids[0], ids[2]
    seed = next(n for n in range(99) if max(ids, key=lambda a: lot(n, a)) == unread)
    draw_sample(measured, 1, seed)
    with pytest.raises(KnownError, match="Measure against the whole release"):
        evaluate_against(measured, gold, only_sample=True)
    draw_sample(measured, 3, seed)
    found = evaluate_against(measured, gold, only_sample=True)
    assert read in {each.pair.article for each in found.articles}
    assert found.basis.only_sample
    assert (found.basis.drawn, found.basis.passed_over) == (2, 1)


def test_the_chip_counts_those_of_the_sample_that_stand_so(measured):
    assert drawn_count(measured, tuple(Status)) is None
    draw_sample(measured, 3, 7)
    assert drawn_count(measured, (Status.COMPLETE,)) == 2
    assert drawn_count(measured, (Status.OPEN, Status.STARTED)) == 1
    assert drawn_count(measured, tuple(Status), flagged=True) == 0


def test_what_is_left_out_follows_the_population(measured):
    draw_sample(measured, 1, 7)
    alone = population_of(measured, only_sample=True)
    (member,) = measured.store.drawn_places()
    assert not alone.leaves_out(member)
    assert all(alone.leaves_out(each) for each in measured.article_ids() if each != member)
    assert not any(replace(alone, only_sample=False).leaves_out(each) for each in measured.article_ids())
