"""`schema`: shown, written, put in force."""

import pytest

from core.schema import use


@pytest.fixture(autouse=True)
def afterwards():
    yield
    use(None)


@pytest.fixture
def project(run, articles, tmp_path):
    run("import", tmp_path / "my.metrics", articles)
    return tmp_path / "my.metrics"


def test_it_lists_what_can_be_given(run, project):
    told = run("schema", project).stdout
    assert "schema 1.0, guideline 1.2" in told
    assert "排名" in told


def test_a_written_file_is_put_in_force_and_its_gaps_are_archived(run, lines, project, tmp_path):
    file = tmp_path / "own.toml"
    run("schema", project, "--write", file)
    blocks = file.read_text("utf-8").split("\n[[")
    kept = [block for block in blocks if not block.startswith('kind]]\nid = "rank"')]
    file.write_text("\n[[".join(kept), "utf-8")
    (record,) = lines(run("schema", project, "--use", file, "--json"))
    assert "rank" not in record["kinds"]
    assert record["archived"] == ["rank"]
    assert "archived kind" in run("schema", project).stdout
    assert run("schema", project, "--touched").stdout == "article  decision  guideline  what changed\n"


def test_a_bad_file_is_a_sentence(run, project, tmp_path):
    file = tmp_path / "own.toml"
    file.write_text("version = 1\n", "utf-8")
    done = run("schema", project, "--use", file, code=1)
    assert "own.toml: “version” is missing, or no text." in done.stderr


def test_the_file_that_is_read_is_not_written_over(run, project, tmp_path):
    file = tmp_path / "own.toml"
    run("schema", project, "--write", file)
    before = file.read_bytes()
    said = run("schema", project, "--use", file, "--write", file, "--overwrite", code=1).stderr
    assert "is what is to be read" in said
    assert file.read_bytes() == before
