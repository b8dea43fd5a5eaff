"""The lines between the current metric's roles and its value: there for it alone, and never over words."""

from core.model import Span
from gui.article_view import ArticleView, Mark, RoleMark, Shape
from gui.article_view.links import End, link


def row(top: float, left: float, right: float) -> End:
    """A piece of a row that is 54 high."""
    return End(left, right, top, top + 54, top + 11, top + 42)


def heights(path) -> list[float]:
    return [path.elementAt(i).y for i in range(path.elementCount())]


def test_in_one_row_the_line_runs_above_it():
    path = link(row(100, 20, 90), row(100, 200, 260), earlier=True)
    assert min(heights(path)) == 100
    assert (path.elementAt(0).x, path.elementAt(0).y) == (84, 111)
    assert (path.currentPosition().x(), path.currentPosition().y()) == (206, 111)


def test_between_neighbouring_rows_it_runs_between_them():
    path = link(row(100, 20, 90), row(154, 200, 260), earlier=True)
    assert (path.elementAt(0).y, path.currentPosition().y()) == (142, 165)
    assert path.boundingRect().left() >= 20
    later = link(row(154, 20, 90), row(100, 200, 260), earlier=False)
    assert (later.elementAt(0).y, later.currentPosition().y()) == (142, 165)


def test_over_other_rows_it_runs_in_the_margin():
    path = link(row(100, 20, 90), row(400, 200, 260), earlier=True)
    inside = [p for p in range(path.elementCount()) if 160 < path.elementAt(p).y < 395]
    assert all(path.elementAt(p).x <= 0 for p in inside)
    assert path.boundingRect().left() < 0


def test_out_of_sight_it_leads_there():
    gone = End(0, 0, -900, -900, -900, -900, seen=False)
    path = link(gone, row(100, 200, 260), earlier=True)
    assert path.boundingRect().top() == -900
    assert path.elementAt(0).x < 0


def test_only_the_current_metric_shows_its_roles(view: ArticleView, span_of):
    quiet = view.grab().toImage()
    view.set_current("cases")
    ringed = view.grab().toImage()
    view.set_roles((RoleMark(span_of("云溪全市"), "范围"), RoleMark(span_of("今年以来"), "时期")))
    linked = view.grab().toImage()
    assert len({quiet.bits().tobytes(), ringed.bits().tobytes(), linked.bits().tobytes()}) == 3
    view.set_current(None)
    view.set_roles(())
    assert view.grab().toImage() == quiet


def test_what_is_painted_in_parts_is_what_is_painted_at_once(view: ArticleView, span_of):
    view.set_current("rise")
    view.set_roles((RoleMark(span_of("破获案件"), "指标"), RoleMark(span_of("走访企业"), "时期")))
    parts = view.grab().toImage()
    view.viewport().update()
    assert view.grab().toImage() == parts


def test_a_role_far_away_lays_nothing_out(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.set_article("甲乙丙\n" * 3000, "", "")
    view.set_marks([Mark("near", Span(4, 6), "count", Shape.ACCEPTED, "数量")])
    with qtbot.waitExposed(view):
        view.show()
    view.set_current("near")
    alone = view.grab().toImage()
    before = view._page.layouts
    view.set_roles((RoleMark(Span(11000, 11003), "时期"),))
    assert view.grab().toImage() != alone
    assert view._page.layouts == before
