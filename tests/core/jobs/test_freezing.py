"""Frozen gold sets: what is in the folder, and which version it gets."""

import hashlib
import json
import shutil
import sqlite3
import subprocess

import pytest

from core.errors import KnownError
from core.formats.jsonl import read
from core.jobs.freezing import Terms, freeze, planned, read_draft, read_splits, terms_of
from core.jobs.importing import import_files
from core.jobs.labels import adopt, write_schema
from core.jobs.project import ADJUDICATED, Project
from core.jobs.releases import check_folder, check_release, releases
from core.model import Article
from tests.core.jobs.release_examples import (
    NOW,
    ONE,
    bytes_in,
    change_kind,
    fill,
    metrics_of,
    text_of,
    villages,
)

FILES = {
    *("manifest.json", "schema.json", "guideline.md", "agreement.json", "changes.md", "README.md"),
    *("croissant.json", "SHA256SUMS"),
}


@pytest.fixture
def project(tmp_path):
    with villages(tmp_path / "villages.metrics") as made:
        yield made


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text("utf-8"))


def version_of(release):
    return ".".join(map(str, release.version))


# -- what is in it


def test_the_folder_holds_all_parts_and_verifies(project, tmp_path):
    release = freeze(project, Terms("villages", read_splits("dev=1,test=1"), ("CC-BY-4.0",)), tmp_path / "r")
    assert set(bytes_in(tmp_path / "r")) == FILES | {"data/dev.jsonl", "data/test.jsonl"}
    assert check_folder(tmp_path / "r") == check_release(project, release) == ()
    found = manifest(tmp_path / "r")
    assert (found["name"], found["version"], found["parent"]) == ("villages", "1.0.0", None)
    assert found["created"].endswith("+00:00")
    assert found["licences"] == ["CC-BY-4.0"]
    assert found["splits"]["articles"] == {"dev": 2, "test": 2}
    assert found["counts"]["metrics"] == 8
    assert found["counts"]["kinds"] == {"count": 4, "measure": 4}
    for name, entry in found["files"].items():
        data = (tmp_path / "r" / name).read_bytes()
        assert entry == {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    assert not list(tmp_path.glob(".*.part"))


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="there is no sha256sum here")
def test_sha256sum_accepts_it_and_gives_the_content_hash(project, tmp_path):
    release = freeze(project, ONE, tmp_path / "r")
    subprocess.run(["sha256sum", "--strict", "--quiet", "-c", "SHA256SUMS"], cwd=tmp_path / "r", check=True)
    words = r"grep -E '  (data/|schema\.json$)' SHA256SUMS | sha256sum"
    told = subprocess.run(words, shell=True, cwd=tmp_path / "r", check=True, capture_output=True, text=True)
    assert told.stdout.split()[0] == release.content == manifest(tmp_path / "r")["content_sha256"]


def test_the_rows_say_which_article_is_held_with_which_content(project, tmp_path):
    release = freeze(project, ONE, tmp_path / "r")
    held = project.store.held(release)
    lines = (tmp_path / "r" / "data" / "test.jsonl").read_bytes().splitlines(keepends=True)
    assert held == {json.loads(line)["id"]: ("test", hashlib.sha256(line).hexdigest()) for line in lines}
    conn = project.store._db.conn
    for statement in ("DELETE FROM frozen", "UPDATE release SET name = 'x'"):
        with pytest.raises(sqlite3.IntegrityError, match="never changes"):
            conn.execute(statement)


def test_only_completed_articles_are_in_it(project, tmp_path):
    text = text_of("木桥", 9)
    article = Article.of(text, "木桥")
    project.add_articles([article], {article.id: ()})
    project.import_gold(project.gold_layer, article.id, metrics_of(text, 9), complete=False)
    freeze(project, ONE, tmp_path / "r")
    assert manifest(tmp_path / "r")["counts"]["articles"] == 4
    assert article.id.encode() not in (tmp_path / "r" / "data" / "test.jsonl").read_bytes()


def test_data_come_back_into_a_project(project, tmp_path):
    freeze(project, ONE, tmp_path / "r")
    with Project.create(tmp_path / "other.metrics", "陈") as other:
        report = import_files(other, [tmp_path / "r" / "data"], lambda *_: True)
        assert (report.added, report.annotations, report.refused) == (4, 8, ())
        other_draft, draft = read_draft(other), read_draft(project)
        assert {each.sha256 for each in other_draft.entries} == {each.sha256 for each in draft.entries}
        assert planned(other_draft, ONE).version == planned(draft, Terms("another", ONE.splits)).version


def test_lines_are_sorted_by_id_with_sorted_keys(project, tmp_path):
    freeze(project, ONE, tmp_path / "r")
    data = (tmp_path / "r" / "data" / "test.jsonl").read_bytes()
    records = [json.loads(line) for line in data.decode().split("\n")[:-1]]
    assert [each["id"] for each in records] == sorted(project.article_ids())
    assert all(list(each) == sorted(each) for each in records)
    assert b"\r" not in data
    assert len(read(data, "test.jsonl")) == 4


# -- the same content, the same bytes


def test_the_same_project_frozen_twice_gives_the_same_bytes(project, tmp_path):
    project.close()
    shutil.copy(tmp_path / "villages.metrics", tmp_path / "copy.metrics")
    for name, target in (("villages", "a"), ("copy", "b")):
        with Project.open(tmp_path / f"{name}.metrics", "林") as each:
            freeze(each, ONE, tmp_path / target, now=NOW)
    assert bytes_in(tmp_path / "a") == bytes_in(tmp_path / "b")


def test_the_order_of_import_changes_no_content(project, tmp_path):
    freeze(project, Terms("v"), tmp_path / "a", now=NOW)
    with Project.create(tmp_path / "back.metrics", "林") as back:
        fill(back, reversed(range(4)))
        freeze(back, Terms("v"), tmp_path / "b", now=NOW)
    assert bytes_in(tmp_path / "a") == bytes_in(tmp_path / "b")


# -- versions


def test_only_added_articles_make_a_minor_version(project, tmp_path):
    freeze(project, ONE, tmp_path / "a")
    fill(project, range(4, 6))
    assert version_of(freeze(project, ONE, tmp_path / "b")) == "1.1.0"
    page = (tmp_path / "b" / "changes.md").read_text("utf-8")
    assert "articles added: 2" in page
    assert "- 澜口年报" in page
    assert manifest(tmp_path / "b")["parent"]["version"] == "1.0.0"


def test_a_changed_metric_makes_a_major_version_and_is_told_with_its_words(project, tmp_path):
    freeze(project, ONE, tmp_path / "a")
    change_kind(project, project.article_ids()[0])
    assert version_of(freeze(project, ONE, tmp_path / "b")) == "2.0.0"
    page = (tmp_path / "b" / "changes.md").read_text("utf-8")
    assert "### 青石年报" in page
    assert "- “2所” (9–11, count 2): kind count → measure" in page


def test_a_removed_article_makes_a_major_version(project, tmp_path):
    freeze(project, ONE, tmp_path / "a")
    session = project.session()
    session.open(project.article_ids()[1])
    session.withdraw(on=True)
    assert version_of(freeze(project, ONE, tmp_path / "b")) == "2.0.0"
    assert "- 松岗年报" in (tmp_path / "b" / "changes.md").read_text("utf-8").split("## Removed")[1]


def test_articles_moved_between_splits_make_a_major_version(project, tmp_path):
    freeze(project, ONE, tmp_path / "a")
    assert version_of(freeze(project, Terms("villages", read_splits("held")), tmp_path / "b")) == "2.0.0"
    assert "test → held" in (tmp_path / "b" / "changes.md").read_text("utf-8")


def test_another_licence_or_schema_alone_makes_a_patch(project, tmp_path):
    freeze(project, ONE, tmp_path / "a")
    assert version_of(freeze(project, Terms("villages", ONE.splits, ("MIT",)), tmp_path / "b")) == "1.0.1"
    write_schema(tmp_path / "own.toml")
    own = tmp_path / "own.toml"
    own.write_text(own.read_text("utf-8").replace('version = "1.0"', 'version = "1.1"', 1), "utf-8")
    adopt(project, own)
    assert version_of(freeze(project, Terms("villages", ONE.splits, ("MIT",)), tmp_path / "c")) == "1.0.2"


def test_an_unchanged_set_is_refused(project, tmp_path):
    freeze(project, ONE, tmp_path / "a")
    with pytest.raises(KnownError, match=r"Nothing has changed since villages 1\.0\.0"):
        freeze(project, ONE, tmp_path / "b")
    assert not (tmp_path / "b").exists()
    assert len(releases(project)) == 1


def test_each_name_has_versions_of_its_own(project, tmp_path):
    freeze(project, ONE, tmp_path / "a")
    assert version_of(freeze(project, Terms("other"), tmp_path / "b")) == "1.0.0"


def test_what_was_in_the_parent_stays_in_its_split(project, tmp_path):
    terms = Terms("v", read_splits("dev=1,test=1", seed=3))
    first = freeze(project, terms, tmp_path / "a")
    fill(project, range(4, 8))
    second = freeze(project, Terms("v", read_splits("dev=1,test=3", seed=9)), tmp_path / "b")
    before, after = project.store.held(first), project.store.held(second)
    assert {name: after[name] for name in before} == before
    assert manifest(tmp_path / "b")["splits"]["articles"] == {"dev": 2, "test": 6}


def test_terms_that_are_not_said_are_those_of_the_release_before(project, tmp_path):
    assert terms_of(project).name == "villages"
    freeze(project, Terms("set", read_splits("a=1,b=2", seed=5), ("MIT",)), tmp_path / "a")
    terms = terms_of(project)
    assert (terms.name, str(terms.splits), terms.splits.seed) == ("set", "a=1,b=2", 5)
    assert terms.licences == ("MIT",)
    assert terms_of(project, name="new").licences == ()


# -- what is told about it


def test_near_duplicates_across_splits_are_reported(project, tmp_path):
    text = "".join(text_of(name, 5) for name in ("甲", "乙", "丙"))
    for more in ("", "完。\n"):
        article = Article.of(text + more, "报告")
        project.add_articles([article], {article.id: ()})
        project.import_gold(project.gold_layer, article.id, metrics_of(text, 5), complete=True)
    draft = read_draft(project)
    (group,) = draft.near
    seeds = (Terms("v", read_splits("dev=1,test=1", seed)) for seed in range(50))
    crossing = next(terms for terms in seeds if planned(draft, terms).near)
    freeze(project, crossing, tmp_path / "r")
    (reported,) = manifest(tmp_path / "r")["near_duplicates"]["groups"]
    assert set(reported) == set(group)
    assert set(reported.values()) == {"dev", "test"}
    assert "near-duplicate" in (tmp_path / "r" / "README.md").read_text("utf-8")


def test_no_reviewer_is_named_anywhere(tmp_path):
    with villages(tmp_path / "v.metrics", reviewer="陈晓禾") as project:
        fill(project, range(3), layer="wangwu")
        fill(project, range(2), layer="李拾穗")
        session = project.session()
        text = text_of("石门", 7)
        article = Article.of(text, "陈晓禾收的年报", source="wangwu/陈晓禾/5.txt")
        project.add_articles([article], {article.id: ()})
        project.import_gold(project.gold_layer, article.id, metrics_of(text, 7), complete=True)
        session.open(article.id)
        item = next(item for item in session.sheet.items() if item.metric is not None)
        session.doubt(item.target, "陈晓禾问wangwu：这是哪一年？")
        project.reviewers.name_adjudicator("wangwu")
        freeze(project, Terms("v"), tmp_path / "r")
        agreement = json.loads((tmp_path / "r" / "agreement.json").read_text("utf-8"))
        assert agreement["doubly_annotated"] == 3
        assert len(agreement["reviewers"]) == 3
        assert [pair["strict_f1"] for pair in agreement["pairs"]] == [1.0] * 3
        everything = b"".join(bytes_in(tmp_path / "r").values()).decode()
        assert [name for name in ("陈晓禾", "wangwu", "李拾穗") if name in everything] == []
        assert "R1" in everything
        assert "这是哪一年" in everything


def test_the_guideline_of_a_schema_of_ones_own_says_so(project, tmp_path):
    write_schema(tmp_path / "own.toml")
    own = tmp_path / "own.toml"
    words = own.read_text("utf-8").replace('guideline = "1.2"', 'guideline = "1.3"', 1)
    own.write_text(words + '\n[[revision]]\nversion = "1.3"\nkinds = ["ratio"]\nnote = "成数"\n', "utf-8")
    adopt(project, own)
    freeze(project, ONE, tmp_path / "r")
    page = (tmp_path / "r" / "guideline.md").read_text("utf-8")
    assert "1.3: 成数" in page
    assert manifest(tmp_path / "r")["guideline"]["version"] == "1.3"


def test_a_parent_that_is_gone_is_said_in_the_changes(project, tmp_path):
    freeze(project, ONE, tmp_path / "a")
    shutil.rmtree(tmp_path / "a")
    change_kind(project, project.article_ids()[0])
    assert version_of(freeze(project, ONE, tmp_path / "b")) == "2.0.0"
    page = (tmp_path / "b" / "changes.md").read_text("utf-8")
    assert "could not be compared with in detail" in page
    assert "### 青石年报" in page


def test_what_adjudicators_ruled_is_no_reviewers_reading(project, tmp_path):
    fill(project, range(2), layer="陈")
    fill(project, range(4), layer=ADJUDICATED)
    project.set_gold_layer(ADJUDICATED)
    freeze(project, ONE, tmp_path / "r")
    agreement = json.loads((tmp_path / "r" / "agreement.json").read_text("utf-8"))
    assert sorted(agreement["reviewers"].values()) == [2, 4]
    assert agreement["doubly_annotated"] == 2
    (pair,) = agreement["pairs"]
    assert (pair["articles"], pair["strict_f1"]) == (2, 1.0)
