"""Blind articles, planted errors, what is revealed of them, and the figures they give."""

import json
import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest

from core.bias import Fault, Shares, Way
from core.errors import KnownError
from core.jobs.bias import bias_record, bias_report, open_plants, revealed, set_shares, shares_of, uphold
from core.jobs.evaluate import evaluate_project
from core.jobs.export import export_gold
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.history import history
from core.jobs.importing import import_files
from core.jobs.project import Project
from core.model import Action
from core.record import place_id
from core.sheet import State

TEXTS = {
    "澜口": "今年上半年，澜口县破获案件328起，同比上升12.5%；抓获410余名嫌疑人，挽回损失1.4亿元。\n"
    "命案连续9年全破，群众安全感达98.2%，位列全市第2名。3月5日，一名教师拾到现金2000元。\n",
    "松岗": "截至10月20日，松岗镇收购稻谷2.6万吨，比上年同期增加3000吨，收购进度达六成。\n"
    "全镇有18个收购点，日均服务农户240户，平均等待12分钟，同比缩短8分钟，满意率为97.4%。\n"
    "稻谷、玉米单产分别增长3.1%、4.8%；三个村分别新建8、11、6座粮仓。\n",
    "柳河": "柳河乡修路36公里，投资1200万元，增长9.1%；惠及43个村，出行时间减少30分钟。\n"
    "第3批项目将于2026年开工，届时人均收入有望达到2.1万元，增速为6.4%。\n",
}


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    with Project.create(tmp_path / "work.metrics", "林") as made:
        import_files(made, [folder], lambda *_: True)
        extract_project(made, DEFAULT_EXTRACTOR, lambda *_: True)
        yield made


def opened(project, number=0):
    session = project.session()
    session.open(project.article_ids()[number])
    return session


def accept_everything(session):
    session.accept_all([item.target for item in session.sheet.items()])
    for item in session.sheet.items():
        if item.state is State.UNKNOWN:
            session.reject(item.target, "name")


def offers(session):
    return [(item.target, item.span, item.metric, item.rule, item.cause) for item in session.sheet.items()]


def plain_offers(project, number=0):
    found = project.predicted(project.article_ids()[number])
    return {each.metric for each in found.metrics}, set(found.exclusions)


# -- settings


def test_shares_are_nothing_at_first_and_are_kept(project):
    assert not shares_of(project).on
    set_shares(project, Shares(0.1, 0.2, 7))
    assert shares_of(project) == Shares(0.1, 0.2, 7)


@pytest.mark.parametrize(
    "wrong", [Shares(-0.1, 0), Shares(0, 1.1), Shares(0.6, 0.6), Shares(float("nan"), 0)]
)
def test_shares_out_of_range_are_refused(project, wrong):
    with pytest.raises(KnownError, match="from 0 to 1"):
        set_shares(project, wrong)
    assert not shares_of(project).on


def test_settings_and_plants_are_only_ever_appended(project):
    set_shares(project, Shares(0, 1, 7))
    opened(project)
    path = project.path
    with closing(sqlite3.connect(path)) as file:
        for table in ("shares", "dealt", "plant"):
            with pytest.raises(sqlite3.IntegrityError):
                file.execute(f"DELETE FROM {table}")


def test_an_article_stays_as_it_was_dealt_whatever_is_set_later(project):
    set_shares(project, Shares(1, 0, 7))
    assert opened(project).sheet.blind
    set_shares(project, Shares(0, 0, 7))
    assert opened(project).sheet.blind
    assert not opened(project, 1).sheet.blind


def test_an_article_that_was_begun_before_is_left_alone(project):
    before = opened(project)
    before.accept(next(item.target for item in before.sheet.items() if item.state is State.SUGGESTED))
    set_shares(project, Shares(0.5, 0.5, 7))
    assert opened(project).sheet.held_back is None


# -- blind


def test_a_blind_article_shows_nothing_until_it_is_first_completed(project):
    set_shares(project, Shares(1, 0, 7))
    session = opened(project)
    assert session.sheet.items() == () == session.sheet.settled()
    gate = session.sheet.gate
    assert (gate.suggestions, gate.exclusions, gate.numbers, gate.open) == (0, 0, 0, True)
    metrics, exclusions = plain_offers(project)
    first = min(metrics, key=lambda metric: metric.span)
    session.add(first)
    change = session.complete()
    assert change.name is Action.COMPLETE
    assert change.step
    assert change.article
    assert set(change.targets) >= {item.target for item in session.sheet.items() if item.state.undecided}
    assert not session.sheet.state.complete
    gate = session.sheet.gate
    assert gate.suggestions == len(metrics) - 1
    assert gate.exclusions == len(exclusions)
    with pytest.raises(KnownError, match="still wait"):
        session.complete()
    accept_everything(session)
    session.complete()
    assert session.sheet.state.complete
    assert project.check() == ()


def test_undo_hides_nothing_again_and_the_gate_opens_once(project):
    set_shares(project, Shares(1, 0, 7))
    session = opened(project)
    session.add(min(plain_offers(project)[0], key=lambda metric: metric.span))
    session.complete()
    assert session.undoable().name is Action.ADD
    session.undo()
    assert not session.sheet.blind
    assert not opened(project).sheet.blind


def test_a_blind_article_with_nothing_left_to_ask_is_complete_at_once(tmp_path):
    file = tmp_path / "short.txt"
    file.write_text("松岗镇有18个收购点，服务农户240户。", "utf-8")
    with Project.create(tmp_path / "short.metrics", "林") as project:
        import_files(project, [file], lambda *_: True)
        extract_project(project, DEFAULT_EXTRACTOR, lambda *_: True)
        set_shares(project, Shares(1, 0, 7))
        session = opened(project)
        for metric in plain_offers(project)[0]:
            session.add(metric)
        session.complete()
        assert session.sheet.state.complete
        assert session.sheet.held_back is None


def test_recall_is_taken_from_before_the_suggestions_were_shown(project):
    set_shares(project, Shares(1, 0, 7))
    session = opened(project)
    metrics = sorted(plain_offers(project)[0], key=lambda metric: metric.span)
    for metric in metrics[:3]:
        session.add(metric)
    session.complete()
    accept_everything(session)
    session.complete()
    figures = bias_report(project, project.layer)
    assert (figures.unaided.right, figures.unaided.of) == (3, len(metrics))
    assert (figures.blind.right, figures.blind.of) == (3, 3)
    assert (figures.blind_articles, figures.assisted_articles) == (1, 0)
    record = bias_record(figures)
    assert record["recall_assisted"]["rate"] is None
    assert record["planted"]["rate"] is None


# -- planted


@pytest.fixture
def planted(project):
    set_shares(project, Shares(0, 1, 7))
    return opened(project)


def test_plants_are_offered_like_everything_else(project, planted):
    plants = project.store.plants(planted.sheet.article.id, project.layer)
    assert plants
    assert project.store.way(planted.sheet.article.id, project.layer) is Way.PLANTED
    shown = {item.target: item for item in planted.sheet.items()}
    spans = [item.span for item in planted.sheet.items()]
    assert spans == sorted(spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert planted.sheet.gate.numbers == 0
    rules = {item.rule for item in shown.values()}
    metrics, exclusions = plain_offers(project)
    for plant in plants:
        assert plant.shown is not None
        assert any(item.span == plant.spans[-1] for item in shown.values())
    real = {item.metric for item in shown.values() if item.metric} & metrics
    assert len(real) >= len(metrics) - len(plants)
    assert all(rules)
    assert len(shown) == len(metrics) + len(exclusions)


def test_the_past_of_a_plant_reads_like_that_of_any_other(project, planted):
    article = planted.sheet.article.id
    for item in planted.sheet.items():
        past = history(project, article, item.target)
        assert [origin.extractor for origin in past.origins] == ["rules"], item
        assert past.origins[0].rule == item.rule


def test_plants_are_the_same_whenever_the_article_is_opened(project, planted):
    before = offers(planted)
    assert offers(opened(project)) == before
    extract_project(project, DEFAULT_EXTRACTOR, lambda *_: True)
    assert offers(opened(project)) == before


def test_nothing_is_revealed_before_completion_and_all_of_it_after(project, planted):
    article = planted.sheet.article.id
    assert revealed(project, article) == ()
    accept_everything(planted)
    assert revealed(project, article) == ()
    planted.complete()
    found = revealed(project, article)
    assert found
    assert not any(each.caught for each in found)
    assert all(each.open for each in found)
    assert planted.sheet.state.complete


def test_putting_right_is_an_ordinary_step(project, planted):
    article = planted.sheet.article.id
    accept_everything(planted)
    planted.complete()
    wrong = {item.metric for item in planted.sheet.items() if item.state.annotates}
    for each in revealed(project, article):
        planted.put_right(each.plant)
    assert not any(each.open for each in revealed(project, article))
    assert planted.sheet.state.complete
    metrics, _ = plain_offers(project)
    assert {item.metric for item in planted.sheet.items() if item.state.annotates} == metrics != wrong
    planted.undo()
    assert any(each.open for each in revealed(project, article))
    assert not any(each.caught for each in revealed(project, article))
    assert project.check() == ()


def test_what_is_caught_is_counted_by_its_fault(project, planted):
    article = planted.sheet.article.id
    caught = project.store.plants(article, project.layer)[0]
    for item in planted.sheet.items():
        if caught.touches(item.span) and item.state.undecided:
            if caught.fault is Fault.MADE_UP:
                planted.reject(item.target, caught.real.cause)
            else:
                planted.edit(item.target, caught.real.metric)
    accept_everything(planted)
    planted.complete()
    figures = bias_report(project, project.layer)
    assert figures.caught[caught.fault].right == 1
    assert figures.plants.of == len(revealed(project, article))
    assert figures.assisted_articles == 1
    assert bias_record(figures)["planted"]["by_fault"][caught.fault]["caught"] == 1


def test_export_refuses_a_planted_error_that_stands(project, planted, tmp_path):
    article = planted.sheet.article
    accept_everything(planted)
    assert not list(tmp_path.glob("*.jsonl"))
    export_gold(project, tmp_path / "empty.jsonl")
    planted.complete()
    with pytest.raises(KnownError, match=f"1 articles: “{planted.sheet.title}”"):
        export_gold(project, tmp_path / "gold.jsonl")
    assert not (tmp_path / "gold.jsonl").exists()
    first, *rest = revealed(project, article.id)
    uphold(project, article.id, first.plant)
    for each in rest:
        planted.put_right(each.plant)
    assert list(open_plants(project, project.layer)) == []
    assert export_gold(project, tmp_path / "gold.jsonl").articles == 1


def test_a_plant_is_never_the_extractors_prediction(project, planted):
    accept_everything(planted)
    planted.complete()
    for each in revealed(project, planted.sheet.article.id):
        planted.put_right(each.plant)
    evaluation = evaluate_project(project)
    counts = evaluation.counts(next(iter(evaluation.tallies)))
    assert counts.precision == counts.recall == 1.0


def test_another_reviewers_layer_has_its_own_deal(project, planted):
    other = project.session("陈")
    other.open(planted.sheet.article.id)
    assert offers(other) == offers(planted)
    accept_everything(planted)
    planted.complete()
    assert revealed(project, planted.sheet.article.id, "陈") == ()
    assert other.open(planted.sheet.article.id).held_back is Way.PLANTED


def test_imported_gold_is_not_dealt(project):
    set_shares(project, Shares(1, 0, 7))
    article = project.article_ids()[0]
    project.import_gold(project.layer, article, plain_offers(project)[0], complete=True)
    assert project.store.way(article, project.layer) is None
    assert not bias_report(project, project.layer).any


def test_an_article_waits_for_its_plants_until_it_has_been_read(tmp_path):
    file = tmp_path / "text.txt"
    file.write_text(TEXTS["松岗"], "utf-8")
    with Project.create(tmp_path / "later.metrics", "林") as project:
        import_files(project, [file], lambda *_: True)
        set_shares(project, Shares(0, 1, 7))
        session = opened(project)
        assert session.sheet.held_back is None
        extract_project(project, DEFAULT_EXTRACTOR, lambda *_: True)
        assert opened(project).sheet.held_back is Way.PLANTED


def test_every_kind_of_plant_is_made_and_found_again(project, tmp_path):
    """Over some seeds all five faults occur; each is open when taken in, and right when put right."""
    seen = set()
    for seed in range(25):
        layer = f"reader {seed}"
        set_shares(project, Shares(0, 1, seed))
        for article in project.article_ids():
            session = project.session(layer)
            session.open(article)
            accept_everything(session)
            session.complete()
            for each in revealed(project, article, layer):
                seen.add(each.plant.fault)
                assert each.open, each
                session.put_right(each.plant)
            assert not any(each.open for each in revealed(project, article, layer))
            metrics = {a.metric for a in project.annotated(article, layer).annotations}
            assert metrics == {found.metric for found in project.predicted(article).metrics}
    assert seen == set(Fault)


def test_places_of_dropped_metrics_are_named_like_other_exclusions(project):
    for seed in range(25):
        set_shares(project, Shares(0, 1, seed))
        session = project.session(f"reader {seed}")
        session.open(project.article_ids()[0])
        for item in session.sheet.items():
            if item.state is State.EXCLUDED:
                assert item.target == place_id(session.sheet.article.id, item.span)


def test_rows_hold_both_readings_with_their_quotes(project, planted):
    with closing(sqlite3.connect(project.path)) as file:
        for real, shown in file.execute("SELECT real, shown FROM plant"):
            text = planted.sheet.article.text
            for record in map(json.loads, (real, shown)):
                assert text[record["start"] : record["end"]] == record["text"]
