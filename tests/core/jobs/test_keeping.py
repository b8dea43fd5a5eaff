"""What is kept as standing, held against the decisions, and mended."""

import pytest

from core.errors import KnownError


def test_what_is_kept_can_be_made_again(project, session, target_of, village):
    session.accept(target_of("1200起"))
    session.reject(target_of("35人"), "trait")
    session.flag(on=True)
    session.undo()
    assert (project.check(), project.rebuild()) == ((), 0)
    conn = project._store._db.conn
    for damage in (
        "DELETE FROM standing",
        "DELETE FROM article_standing",
        "UPDATE article_standing SET decided = 5",
        "UPDATE step SET undone = 1 - undone",
    ):
        before = session.open(village.article.id).items()
        conn.execute(damage)
        assert project.check() == ((village.article.id, "林"),)
        assert project.rebuild() == 1
        assert project.check() == ()
        assert session.open(village.article.id).items() == before
    assert session.redo() is not None


def test_a_quote_that_is_not_in_the_text(project, session, target_of, village):
    session.accept(target_of("1200起"))
    conn = project._store._db.conn
    conn.execute("DROP TRIGGER standing_no_update")
    conn.execute("UPDATE standing SET quote = '1300起'")
    with pytest.raises(KnownError, match="should read “1300起”, but the article reads “1200起”"):
        session.open(village.article.id)
    assert project.rebuild() == 1
    assert session.open(village.article.id).gate.decided == 1
