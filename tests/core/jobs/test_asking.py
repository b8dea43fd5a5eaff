"""Commands of others, as real processes: what they answer is kept, how they fail is said."""

import sys
import time
from pathlib import Path

import pytest

from core.errors import KnownError
from core.jobs.asking import Asking, External, extract_by_command
from core.jobs.evaluate import settings_of
from core.jobs.extract import extract_project
from core.jobs.importing import import_files
from core.jobs.project import Project
from tests.core.jobs.talkers import answering, command, ended

TEXT = "青石镇去年破获案件12起，今年15起。"


def go_on(done, total):
    return True


@pytest.fixture
def project(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"第{number}号通报\n{TEXT}", "utf-8")
    with Project.create(tmp_path / "x.metrics", "lin") as project:
        import_files(project, [folder], go_on)
        yield project


def refusal(folder, script, seconds=20.0, text=TEXT):
    """What is said about a command that is asked once."""
    with (
        pytest.raises(KnownError) as caught,
        Asking(External(command(folder, script), "mine", seconds)) as asking,
    ):
        asking.extract("a.txt", text)
    return str(caught.value)


def test_each_text_is_a_line_and_each_line_an_answer(tmp_path):
    with Asking(External(command(tmp_path, answering()), "mine")) as asking:
        for text in (TEXT, "", "🙂三起\n7起"):
            found = asking.extract("a.txt", text)
            assert [each.metric.span.quote(text) for each in found.metrics] == (
                ["12起", "15起"] if text == TEXT else ["7起"] if text else []
            )


def test_suggestions_for_a_project(project, tmp_path):
    external = External(command(tmp_path, answering()), "mine")
    assert extract_by_command(project, external, go_on).done == 4
    assert [len(found) for _, found in project.predictions()] == [2] * 4
    assert (project.extractor, settings_of(project).version) == ("mine", external.version)
    assert extract_by_command(project, external, go_on).done == 0
    Path(external.words[1]).write_text(answering("answer['metrics'] = []"), "utf-8")
    assert extract_by_command(project, external, go_on).done == 4


def test_the_one_that_is_run_is_the_one_that_is_shown(project, tmp_path):
    extract_project(project, "rules", go_on)
    external = External(command(tmp_path, answering()), "mine")
    extract_by_command(project, external, go_on)
    assert extract_project(project, "rules", go_on) == 0
    assert project.extractor == "rules"
    failing = External(command(tmp_path, "raise SystemExit(1)"), "other")
    assert len(extract_by_command(project, failing, go_on).troubles) == 4
    assert project.extractor == "rules"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (
            "if '2号' in asked['text']: sys.exit('out of memory')",
            "“2.txt” was not read.*ended with code 1.*Its last words: out of memory",
        ),
        ("if '2号' in asked['text']: import time; time.sleep(600)", "“2.txt” was not read.*gave no answer"),
        (
            "if '2号' in asked['text']: answer['metrics'][0]['end'] = 99",
            r"mine \(2.txt\), line 3: .*start” says",
        ),
        ("if '2号' in asked['text']: print('Loading…')", "line 3: this is no JSON"),
    ],
)
def test_a_failure_costs_one_article(project, tmp_path, change, says):
    failing = External(command(tmp_path, answering(change)), "mine", 2.0)
    outcome = extract_by_command(project, failing, go_on)
    assert outcome.done == 3
    (trouble,) = outcome.troubles
    with pytest.raises(KnownError, match=says):
        raise trouble
    assert [len(found) for _, found in project.predictions()] == [2] * 3
    assert extract_by_command(project, failing, go_on).done == 0
    mended = External(command(tmp_path, answering()), "mine")
    assert extract_by_command(project, mended, go_on).done == 4
    assert project.check() == ()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (
            "answer['metrics'][0]['start'] += 1",
            "“metrics[0].text” at 10–12 should read “12起”, but the article reads",
        ),
        ("answer['metrics'][1]['start'] = -3", "“metrics[1].start” should be a whole number"),
        (
            "answer['metrics'][1]['kind'] = 'mood'",
            "“metrics[1].kind” is “mood”, which the schema does not know",
        ),
        (
            "answer['metrics'][1]['value'] = 1.5",
            "“metrics[1].value” should be a decimal number in quotation marks",
        ),
        (
            "answer['metrics'][1]['roles'] = {'owner': [0, 2]}",
            "no role of the name in “metrics[1].roles.owner”",
        ),
        (
            "answer['metrics'][1]['roles'] = {'scope': [0, 2, '青山']}",
            "“metrics[1].roles.scope” at 0–2 should read",
        ),
        (
            "answer['exclusions'] = [{'start': 0, 'end': 1, 'cause': 'whim'}]",
            "“exclusions[0].cause” is “whim”",
        ),
        (
            "answer['exclusions'] = [{'start': 0, 'end': 99, 'cause': 'date'}]",
            "“exclusions[0].start” says 0–99",
        ),
        ("answer['chars'] = len(asked['text'].encode('utf-16-le'))", "but it has 19"),
        ("answer['file'] = 'b.txt'", "“file” is “b.txt”, but “a.txt” was asked for"),
        ("del answer['metrics']", "“metrics” is missing"),
        ("answer = [answer, answer]", "line 1: an article should be an object"),
        ("answer = None", "line 1: an article should be an object"),
        ("print()", "line 1: this is no JSON"),
        ("sys.stdout.buffer.write(b'\\xff\\n'); sys.stdout.flush()", "line 1: byte 0 is not UTF-8"),
    ],
)
def test_an_answer_that_does_not_fit(tmp_path, change, says):
    assert says in refusal(tmp_path, answering(change))


@pytest.mark.parametrize("change", ["sys.exit(3)", "answer['metrics'] = {}", "print('Loading…')"])
def test_one_that_only_fails_is_not_asked_for_ever(project, tmp_path, monkeypatch, change):
    monkeypatch.setattr("core.jobs.asking._PATIENCE", 3)
    outcome = extract_by_command(project, External(command(tmp_path, answering(change)), "mine"), go_on)
    assert (outcome.done, len(outcome.troubles)) == (0, 4)
    assert "failed on 3 texts in a row and is not asked again" in str(outcome.troubles[-1])


def test_a_wrong_answer_starts_nothing_again(project, tmp_path):
    starts = tmp_path / "starts"
    change = "if '2号' in asked['text']: answer['metrics'][0]['end'] += 1"
    script = f"open({str(starts)!r}, 'a').write('.')\n{answering(change)}"
    outcome = extract_by_command(project, External(command(tmp_path, script), "mine"), go_on)
    assert (outcome.done, len(outcome.troubles)) == (3, 1)
    assert starts.read_text() == "."


def test_what_was_read_before_ctrl_c_is_kept(project, tmp_path):
    def interrupt(done, total):
        if done == 3:
            raise KeyboardInterrupt
        return True

    with pytest.raises(KeyboardInterrupt):
        extract_by_command(project, External(command(tmp_path, answering()), "mine"), interrupt)
    assert len(dict(project.predictions())) == 3


def test_a_command_that_is_not_there(tmp_path):
    with pytest.raises(KnownError, match="no-such-command” cannot be started: No such file"):
        Asking(External((str(tmp_path / "no-such-command"),), "mine"))


@pytest.mark.parametrize("name", ["rules", "simple", " rules "])
def test_it_cannot_pass_for_an_installed_extractor(name):
    with pytest.raises(KnownError, match="name of an extractor that is installed"):
        Asking(External((sys.executable, "-c", ""), name))


def test_a_command_that_keeps_silent_is_ended(tmp_path):
    began = time.monotonic()
    script = "import sys, time; print('warming up', file=sys.stderr); time.sleep(600)"
    said = refusal(tmp_path, script, 1.5)
    assert "gave no answer within 1.5 seconds" in said
    assert "Its last words: warming up" in said
    assert time.monotonic() - began < 15


def test_a_command_that_never_reads_cannot_hold_us_up(tmp_path):
    said = refusal(tmp_path, "import time; time.sleep(600)", 0.5, "青" * 1_000_000)
    assert "gave no answer within 0.5 seconds" in said


def test_a_command_that_only_talks_does_not_fill_the_memory(tmp_path, monkeypatch):
    monkeypatch.setattr("core.extraction.command._LONGEST_ANSWER", 100_000)
    said = refusal(tmp_path, "while True: print('x' * 9999, end='')")
    assert "a line of more than 100000 bytes" in said
    assert "no JSON" in refusal(tmp_path, "while True: print('x')")


def test_a_command_that_complains_without_end_is_still_heard(tmp_path):
    change = "[print('x' * 9999, file=sys.stderr) for _ in range(200)]"
    with Asking(External(command(tmp_path, answering(change)), "mine")) as asking:
        assert len(asking.extract("a.txt", TEXT).metrics) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux who is alive")
@pytest.mark.parametrize("ending", ["time.sleep(600)", "sys.exit(3)", "os.close(1); time.sleep(600)"])
def test_all_that_it_started_ends_with_it(tmp_path, ending):
    script = f"""
    import os, subprocess, sys, time
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    print(os.getpid(), child.pid, file=sys.stderr)
    {ending}
    """
    said = refusal(tmp_path, script, 3.0)
    pids = said.rsplit(":", 1)[1].split()
    assert len(pids) == 2
    assert all(ended(int(pid)) for pid in pids)


def test_leaving_ends_a_command_that_will_not_go(tmp_path):
    script = answering() + "\nimport time\ntime.sleep(600)"
    began = time.monotonic()
    with Asking(External(command(tmp_path, script), "mine")) as asking:
        asking.extract("a.txt", TEXT)
    assert time.monotonic() - began < 15
