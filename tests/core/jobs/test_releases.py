"""Releases after they were frozen: verified against the project, compared, measured against."""

import shutil

import pytest

from core.errors import KnownError
from core.evaluation import Mode
from core.extraction.numerals import scan
from core.jobs.against import evaluate_against, evaluate_files_against
from core.jobs.evaluate import evaluate_project
from core.jobs.extract import DEFAULT_EXTRACTOR, extract_project
from core.jobs.freezing import Terms, freeze, read_splits
from core.jobs.project import Project
from core.jobs.releases import (
    check_folder,
    check_release,
    compare,
    folder_of,
    frozen_gold,
    gold_of,
    releases,
)
from core.model import Article
from tests.core.jobs.release_examples import ONE, change_kind, fill, villages


@pytest.fixture
def project(tmp_path):
    with villages(tmp_path / "villages.metrics") as made:
        extract_project(made, DEFAULT_EXTRACTOR, lambda *_: True)
        yield made


@pytest.fixture
def release(project, tmp_path):
    return freeze(project, Terms("villages", read_splits("dev=1,test=1")), tmp_path / "r")


def test_a_release_that_was_put_together_anew_is_not_the_one_frozen(project, release, tmp_path):
    other = tmp_path / "other.metrics"
    with villages(other, many=2) as small:
        freeze(small, ONE, tmp_path / "small")
    shutil.rmtree(tmp_path / "r")
    (tmp_path / "small").rename(tmp_path / "r")
    assert check_folder(tmp_path / "r") == ()
    assert "is whole in itself" in str(check_release(project, release)[0])


def test_a_folder_that_is_gone_is_said(project, release, tmp_path):
    shutil.rmtree(tmp_path / "r")
    assert "no release in" in str(check_release(project, release)[0])


def test_a_folder_moved_with_the_project_is_found(project, release, tmp_path):
    project.close()
    (tmp_path / "moved").mkdir()
    for name in ("villages.metrics", "r"):
        (tmp_path / name).rename(tmp_path / "moved" / name)
    with Project.open(tmp_path / "moved" / "villages.metrics", "林") as moved:
        (found,) = releases(moved)
        assert folder_of(moved, found) == tmp_path / "moved" / "r"
        assert check_release(moved, found) == ()


def test_any_two_folders_are_compared(project, release, tmp_path):
    change_kind(project, project.article_ids()[0])
    fill(project, range(4, 5))
    freeze(project, Terms("villages", read_splits("dev=1,test=1"), ("MIT",)), tmp_path / "b")
    page = compare(tmp_path / "r", tmp_path / "b")
    assert page.startswith("# villages 2.0.0 against villages 1.0.0\n")
    assert "- articles added: 1" in page
    assert "kind count → measure" in page
    assert "- licences: none → MIT" in page
    back = compare(tmp_path / "b", tmp_path / "r")
    assert "- articles removed: 1" in back
    assert "kind measure → count" in back
    with pytest.raises(KnownError, match="no release in"):
        compare(tmp_path / "r", tmp_path)


@pytest.mark.parametrize("line", ['{"id":"a"}', '{"id":"a","metrics":3}', '{"metrics":[3]}', "[" * 9000])
def test_a_folder_that_is_no_release_is_not_compared(release, tmp_path, line):
    other = tmp_path / "other"
    shutil.copytree(tmp_path / "r", other)
    for path in (other / "data").iterdir():
        path.write_text(f"{line}\n" if path.name == "test.jsonl" else "")
    with pytest.raises(KnownError, match=r"cannot be compared|this is no article"):
        compare(tmp_path / "r", other)


def test_words_of_articles_are_no_markdown(project, release, tmp_path):
    article = Article.of("![x](file:///a) **12**件<b>，共3人。", "[标题](http://a)\n# <i>`x`")
    project.add_articles([article], {article.id: scan(article.text)})
    project.import_gold(project.gold_layer, article.id, (), complete=True)
    freeze(project, ONE, tmp_path / "b")
    assert r"- \[标题\](http://a) # \<i\>\`x\` (" in compare(tmp_path / "r", tmp_path / "b")


# -- measured against


def test_a_release_goes_on_measuring_what_it_held(project, release):
    before = evaluate_project(project)
    assert before.settings.gold == "draft"
    change_kind(project, project.article_ids()[0])
    for named in ("villages", "villages 1.0.0", "villages@1.0.0", str(folder_of(project, release))):
        found = evaluate_against(project, gold_of(named, project))
        assert found.settings.gold == release.content
        assert found.settings.release == "villages 1.0.0"
        assert found.counts(Mode.STRICT) == before.counts(Mode.STRICT)
    assert evaluate_project(project).counts(Mode.STRICT) != before.counts(Mode.STRICT)


def test_one_split_alone(project, release):
    gold = gold_of("villages", project)
    found = [evaluate_against(project, gold, split) for split in ("dev", "test")]
    whole = evaluate_against(project, gold)
    assert found[0].counts("strict") + found[1].counts("strict") == whole.counts("strict")
    assert found[0].settings.release == "villages 1.0.0 dev"
    with pytest.raises(KnownError, match="no split “train”"):
        evaluate_against(project, gold, "train")


def test_articles_that_the_project_lacks_or_has_not_read_are_said(project, release, tmp_path):
    with villages(tmp_path / "other.metrics", many=3) as other:
        with pytest.raises(
            KnownError, match=r"No extractor has read an article of the release villages 1\.0\.0"
        ):
            evaluate_against(other, gold_of(str(tmp_path / "r"), other))
        extract_project(other, DEFAULT_EXTRACTOR, lambda done, total: done < 1)
        found = evaluate_against(other, gold_of(str(tmp_path / "r"), other))
    assert "1 article of the release villages 1.0.0 is not in this project" in str(found.warnings[0])


def test_files_are_measured_against_a_release_with_its_own_schema(release, tmp_path):
    gold = gold_of(str(tmp_path / "r"))
    found = evaluate_files_against(tmp_path / "r" / "data", gold)
    assert found.counts("strict").f1 == 1
    assert (found.settings.gold, found.settings.release) == (release.content, "villages 1.0.0")
    half = evaluate_files_against(tmp_path / "r" / "data" / "dev.jsonl", gold, "dev")
    assert half.settings.release == "villages 1.0.0 dev"


def test_the_newest_of_a_name_is_meant(project, release, tmp_path):
    change_kind(project, project.article_ids()[0])
    freeze(project, Terms("villages", read_splits("dev=1,test=1")), tmp_path / "b")
    assert gold_of("villages", project).title == "villages 2.0.0"
    assert gold_of("villages 1.0.0", project).title == "villages 1.0.0"


def test_a_changed_release_is_measured_against_no_more(project, release, tmp_path):
    with (tmp_path / "r" / "data" / "test.jsonl").open("ab") as file:
        file.write(b" ")
    for known in (project, None):
        with pytest.raises(KnownError, match="is not what was frozen"):
            gold_of(str(tmp_path / "r"), known)
    with pytest.raises(KnownError, match="is not what was frozen"):
        gold_of("villages", project)


def test_an_unknown_name_is_said_with_those_that_there_are(project, release):
    with pytest.raises(KnownError, match=r"no release “gold”.*It has: villages 1\.0\.0"):
        gold_of("gold", project)


def test_line_by_line_a_changed_article_is_found_on_the_way(project, release, tmp_path):
    gold = frozen_gold(project, release)
    assert len(list(gold.articles())) == gold.count() == 4
    path = tmp_path / "r" / "data" / "test.jsonl"
    path.write_bytes(path.read_bytes().replace("年报".encode(), "月报".encode(), 1))
    with pytest.raises(KnownError, match=r"data/test\.jsonl .* is not what was frozen"):
        list(gold.articles())
