"""`backups`: listed, made, restored; and what other commands say where the project is gone."""

import pytest

from core.jobs.project import Project


@pytest.fixture(autouse=True)
def _folder(tmp_path, monkeypatch):
    monkeypatch.setenv("METRIC_ANNOTATOR_BACKUPS", str(tmp_path / "backups"))


@pytest.fixture
def backed_up(run, project, articles):
    run("import", project, articles)
    run("backups", project, "--make")
    return project


def test_what_is_kept_is_listed(run, lines, backed_up):
    (record,) = lines(run("backups", backed_up, "--json"))
    (backup,) = record["backups"]
    assert (backup["number"], backup["articles"], backup["decisions"]) == (1, 2, 0)
    assert "000001_" in run("backups", backed_up).stdout


def test_one_is_restored_into_a_new_file(run, backed_up, tmp_path):
    again = tmp_path / "again.metrics"
    assert "2 articles and 0 decisions" in run("backups", backed_up, "--restore", again).stdout
    assert "articles    2" in run("status", again).stdout
    assert "exists already" in run("backups", backed_up, "--restore", again, code=1).stderr
    assert "no such backup" in run("backups", backed_up, "--restore", again, "--number", 9, code=1).stderr


def test_a_deleted_project_says_which_backup_there_is(run, backed_up, tmp_path):
    backed_up.unlink()
    said = run("status", backed_up, code=1).stderr
    assert "There is no file" in said
    assert "holds 2 articles and 0 decisions: nothing that was known to be saved is missing" in said
    assert "--restore" in said
    assert "000001_" in run("backups", backed_up).stdout
    run("backups", backed_up, "--restore", tmp_path / "again.metrics")


@pytest.mark.parametrize("command", ["check", "repair"])
@pytest.mark.parametrize("how", ["gone", "foreign"])
def test_check_and_repair_offer_the_backup_too(run, backed_up, tmp_path, command, how):
    if how == "gone":
        backed_up.unlink()
    else:
        backed_up.write_bytes(b"no project" * 2000)
    words = [command, backed_up, *([tmp_path / "new.metrics"] if command == "repair" else [])]
    assert "--restore NEW.metrics" in run(*words, code=2).stderr


def test_a_project_begun_where_one_stood_says_that_there_is_a_backup(run, backed_up, articles):
    backed_up.unlink()
    said = run("import", backed_up, articles).stderr
    assert "a new project is begun there" in said
    assert "holds 2 articles and 0 decisions" in said
    assert "--restore NEW.metrics" in said
    assert run("import", backed_up, articles).stderr == ""


def test_none_is_told_and_what_making_one_came_to(run, project, articles):
    run("import", project, articles)
    said = run("backups", project).stdout
    assert "There is no backup of" in said
    assert "--make makes one now" in said
    assert "Made: number 1." in run("backups", project, "--make").stdout
    assert "none was made" in run("backups", project, "--make").stdout


def test_what_is_missing_is_said_until_the_person_knows_it(run, backed_up):
    before = backed_up.read_bytes()
    with Project.open(backed_up, "lin") as project:
        session = project.session()
        session.open(project.article_ids()[0])
        for n in range(4):
            session.comment(f"{n}")
    assert run("backups", backed_up, "--make").stderr == ""
    backed_up.write_bytes(before)
    for words in ([], ["--make"], []):
        said = run("backups", backed_up, *words).stderr
        assert "holds 0 decisions, but 4 were saved here" in said
        assert "--as-it-is: warn no more" in said
    assert run("backups", backed_up, "--as-it-is").stderr == ""
    assert run("backups", backed_up).stderr == ""


def test_where_there_is_no_backup_none_is_offered(run, project):
    project.write_text("a letter", "utf-8")
    assert run("status", project, code=1).stderr.count("\n") == 1


@pytest.mark.parametrize("there", [True, False])
def test_what_cannot_be_read_is_told_and_no_backup_of_it_promised(run, lines, project, there):
    if there:
        project.write_text("a letter", "utf-8")
    result = run("backups", project, code=1)
    assert result.stdout == "There is no backup of “my.metrics”.\n"
    assert project.name in result.stderr
    (record,) = lines(run("backups", project, "--json", code=1))
    assert record["backups"] == []
