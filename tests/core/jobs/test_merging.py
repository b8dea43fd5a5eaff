"""Two project files into one: what comes in, what is told of it, and what is left alone."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.errors import KnownError
from core.jobs.bias import Shares, set_shares
from core.jobs.listing import Wanted
from core.jobs.merging import StoppedError, merge, merge_record, rehearsed
from core.jobs.project import ADJUDICATED, Project
from core.jobs.searching import query_of
from core.jobs.soundness import check_file
from core.model import Quantity
from core.store import file
from tests.core.jobs.flawed import spoilt
from tests.core.jobs.merging_examples import accept, bytes_of, copied, notes, quiet, saying, went_on
from tests.core.store.searching_examples import indexed


@pytest.fixture
def theirs(project, village, tmp_path):
    """A copy, in which 赵 has decided something and imported another article."""
    return went_on(project, village, tmp_path / "theirs" / "theirs.metrics")


# -- what comes in


def test_decisions_of_both_are_there_and_told(project, village, theirs):
    accept(project, village, "12.5%")
    (found,) = merge(project, [theirs], quiet)
    assert project.layers() == ("林", "赵")
    assert [len(project.annotated(village.article.id, layer).metrics) for layer in "林赵"] == [1, 1]
    assert (found.rows["article"].new, found.rows["article"].already) == (1, 1)
    assert (found.rows["suggestion"].new, found.rows["suggestion"].already) == (0, 3)
    assert found.reviewers["赵"].new == 1
    assert project.check() == ()
    assert merge_record(found)["decisions"] == {"赵": {"new": 1, "already": 0}}


def test_a_rehearsal_says_the_same_and_writes_nothing(project, village, theirs):
    accept(project, village)
    before, files = saying(project), bytes_of(project.path)
    rehearsal = rehearsed(project, [theirs], quiet)
    assert saying(project) == before
    assert bytes_of(project.path) == files
    assert [merge_record(each) for each in rehearsal] == [
        merge_record(each) for each in merge(project, [theirs], quiet)
    ]


def test_again_nothing_changes_and_that_is_said(project, theirs):
    assert merge(project, [theirs], quiet)[0].changed
    before = saying(project)
    (again,) = merge(project, [theirs], quiet)
    assert not again.changed
    assert saying(project) == before


def test_several_at_once_are_one_transaction(project, village, theirs, tmp_path):
    third = copied(project, tmp_path / "third.metrics")
    with Project.open(third, "钱") as other:
        accept(other, village)
    broken = tmp_path / "broken.metrics"
    broken.write_bytes(b"not a project")
    before = saying(project)
    with pytest.raises(KnownError, match=r"broken\.metrics.* is no project"):
        merge(project, [theirs, third, broken], quiet)
    assert saying(project) == before
    merge(project, [theirs, third], quiet)
    assert project.layers() == ("林", "赵", "钱")


def test_what_was_undone_stays_undone_and_can_be_redone(project, village, tmp_path):
    session = accept(project, village)
    copy = copied(project, tmp_path / "copy.metrics")
    with Project.open(copy, "林") as other:
        other.session().undo()
    merge(project, [copy], quiet)
    assert project.annotated(village.article.id, "林").metrics == ()
    session = project.session()
    assert session.redoable() is not None
    session.redo()
    assert len(project.annotated(village.article.id, "林").metrics) == 1
    assert project.check() == ()


def test_gold_imported_in_both_comes_once_and_what_was_done_to_it_holds(project, village, tmp_path):
    copy = copied(project, tmp_path / "copy.metrics")
    gold = village.metric("12.5%", value="12.5")
    project.import_gold("林", village.article.id, [gold], complete=False)
    session = project.session()
    session.open(village.article.id)
    target = next(item.target for item in session.sheet.items() if item.metric == gold)
    mended = replace(gold, quantity=Quantity(Decimal("12.5"), unit="%"))
    session.edit(target, mended)
    with Project.open(copy, "林") as other:
        accept(other, village)
        accept(other, village, "1200起")
        other.session("林").open(village.article.id)
        other.import_gold("林", village.article.id, [gold], complete=False)
    merge(project, [copy], quiet)
    metrics = project.annotated(village.article.id, "林").metrics
    assert [each.span for each in metrics] == [village.span(quote) for quote in ("1200起", "12.5%", "35人")]
    assert mended in metrics
    assert project.check() == ()
    merge(project, [copy], quiet)
    assert check_file(project.path, pytest.fail, quiet).flaws == 0


def test_what_is_taken_out_after_a_merge_of_what_both_had_is_told(project, village, theirs):
    """A merge gives keys to decisions that were here already: those are not held for lost ones."""
    accept(project, village, "12.5%")
    merge(project, [theirs], quiet)
    merge(project, [copied(project, theirs.with_name("copy.metrics"))], quiet)
    assert check_file(project.path, pytest.fail, quiet).flaws == 0
    project.close()
    spoilt(project.path, "DELETE FROM decision WHERE key = (SELECT max(key) FROM decision)")
    told: list[str] = []
    check_file(project.path, lambda flaw: told.append(str(flaw.error)), quiet)
    assert told[0] == "1 decision that this file once held is not in it."


# -- what is left alone


def test_theirs_is_not_written_though_its_owner_has_it_open(project, village, theirs):
    with Project.open(theirs, "赵") as other:
        accept(other, village, "1200起")
        files = bytes_of(theirs)
        merge(project, [theirs], quiet)
        assert bytes_of(theirs) == files
        assert len(project.annotated(village.article.id, "赵").metrics) == 2
        accept(other, village, "12.5%")
    files = bytes_of(theirs)
    assert list(files) == ["theirs.metrics"]
    merge(project, [theirs], quiet)
    assert bytes_of(theirs) == files
    assert len(project.annotated(village.article.id, "赵").metrics) == 3


def test_theirs_may_lie_where_nothing_can_be_written(project, theirs):
    theirs.chmod(0o400)
    theirs.parent.chmod(0o500)
    try:
        assert merge(project, [theirs], quiet)[0].changed
    finally:
        theirs.parent.chmod(0o700)


@pytest.mark.parametrize("at", [1, 3, 8])
def test_stopped_nothing_is_written(project, theirs, at):
    before, calls = saying(project), []

    def stop(done, total):
        calls.append(done)
        return len(calls) < at

    with pytest.raises(StoppedError):
        merge(project, [theirs], stop)
    assert saying(project) == before
    assert merge(project, [theirs], quiet)[0].changed


def test_stopped_in_the_middle_of_a_statement_nothing_is_written(project, theirs, monkeypatch):
    monkeypatch.setattr(file, "_STEPS", 40)
    before, asked = saying(project), []
    rehearsed(project, [theirs], lambda *_: asked.append(0) or True)
    for at in range(1, len(asked) // 2, len(asked) // 30):
        calls = iter(range(at))
        with pytest.raises(StoppedError):
            merge(project, [theirs], lambda *_, calls=calls: next(calls, None) is not None)
        assert saying(project) == before
    assert merge(project, [theirs], quiet)[0].changed


def test_a_failure_rolls_everything_back(project, theirs, monkeypatch):
    before = saying(project)
    monkeypatch.setattr(project.store, "keep", lambda *_: None)
    monkeypatch.setattr(project.store, "kept", lambda *_: None)
    with pytest.raises(RuntimeError):
        merge(project, [theirs], quiet)
    monkeypatch.undo()
    assert saying(project) == before


def test_roles_settings_and_gold_stay_as_they_are_and_are_told(project, theirs):
    with Project.open(theirs, "林") as other:
        other.reviewers.name_adjudicator("赵")
        other.set_gold_layer(ADJUDICATED)
        other.show_extractor("simple")
        set_shares(other, Shares(0.5, 0.1, 4))
    told = notes(merge(project, [theirs], quiet))
    assert project.reviewers.adjudicators == ("林",)
    assert project.gold_layer == "林"
    assert project.extractor == "rules"
    assert project.store.shares() == Shares(0.5, 0.1, 4)
    for words in ("for gold", "赵 may see all layers", "suggestions of simple", "shares for bias control"):
        assert words in told


def test_what_was_imported_first_describes_an_article_in_either_order(project, village, tmp_path):
    path, copy = tmp_path / "own.metrics", copied(project, tmp_path / "copy.metrics")
    with Project.create(path, "赵") as other:
        other.add_articles(
            [replace(village.article, title="柳河镇", source="报", fields=(("体裁", "通报"),))],
            {village.article.id: ()},
        )
        indexed(other)
        told = notes(merge(project, [path], quiet))
        assert "another title" in told
        assert "other numbers" in told
        assert project.article(village.article.id) == village.article
        (found,) = merge(other, [copy], quiet)
        assert found.changed
        assert other.article(village.article.id) == village.article
        indexed(other)
        hits = [list(other.listing.all(Wanted(query=query_of(words, "赵")))) for words in ("青石", "柳河")]
        assert [len(each) for each in hits] == [1, 0]
        assert not merge(other, [copy], quiet)[0].changed
