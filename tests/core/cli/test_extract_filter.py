"""`extract -`: lines of JSON in, each answered by a line, whoever reads and writes at the other ends."""

import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import closing, suppress
from pathlib import Path

import pytest

from core.jobs import filtering
from core.jobs.cores import AHEAD
from core.jobs.filtering import answers
from tests.benchmarks.corpus import lines

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-c", "from core.cli import main; main()", "extract", "-"]
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT)}
pytestmark = pytest.mark.timeout(300)  # several processes are started, on a machine that may be busy
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="processes are signalled otherwise there")


def filtered(asked, *words):
    done = subprocess.run(
        [*COMMAND, *words], env=ENVIRONMENT, input=asked.encode(), capture_output=True, check=False
    )
    return done.returncode, done.stdout, done.stderr.decode()


def started(*words, **more):
    return subprocess.Popen(
        [*COMMAND, *words],
        env=ENVIRONMENT,
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **more,
    )


def test_each_line_is_answered_in_the_shape_of_json_for_files(tmp_path):
    (tmp_path / "1.txt").write_text("云津市去年破获案件120起。", "utf-8")
    of_file = subprocess.run(
        [*COMMAND[:-1], tmp_path / "1.txt", "--json"], env=ENVIRONMENT, capture_output=True, check=True
    )
    code, out, said = filtered('{"file": "1.txt", "text": "云津市去年破获案件120起。"}\n')
    assert (code, out, said) == (0, of_file.stdout, "")


def test_the_bytes_are_the_same_from_any_number_of_processes():
    asked = "".join(lines(120))
    one, two = (filtered(asked, "--jobs", jobs, "--extractor", "simple") for jobs in ("1", "2"))
    assert one == two
    assert one[0] == 0
    texts = [json.loads(line) for line in asked.splitlines()]
    answered = [json.loads(line) for line in one[1].decode().splitlines()]
    assert [each["file"] for each in answered] == [each["source"] for each in texts]
    assert [each["chars"] for each in answered] == [len(each["text"]) for each in texts]


def test_a_bad_line_is_answered_by_an_error_and_the_others_go_on():
    good = '{"file": "a", "text": "共有5人。"}'
    code, out, said = filtered(
        f'{good}\n\n{{"file": "b"}}\n[1]\n{{"text": 7}}\nnonsense\n{good}', "--jobs", "1"
    )
    first, *bad, last = map(json.loads, out.splitlines())
    assert code == 1
    assert first == last
    assert first["metrics"][0]["text"] == "5人"
    assert [each["line"] for each in bad] == [3, 4, 5, 6]
    sentences = said.splitlines()
    assert [each["error"] for each in bad] == sentences
    assert [each.split(": ")[0] for each in sentences] == [f"stdin, line {at}" for at in (3, 4, 5, 6)]


def test_what_is_wrong_with_a_line_is_told_as_it_is():
    _, _, said = filtered('{"text": "共5人", }\n{"file": "b"}\n', "--jobs", "1")
    broken, textless = said.splitlines()
    assert "cannot be read as a JSON object" in broken
    assert "no text" not in broken
    assert "“text” is missing" in textless


@pytest.mark.parametrize("field", ["file", "source", "id"])
def test_a_name_that_is_none_is_told_as_of_a_line(field):
    line = json.dumps({field: 5, "text": "青石乡共有5人。"})
    (answer,) = answers(iter([f"{line}\n".encode(), b""]).__next__, "simple")
    assert str(answer.trouble) == (
        f"stdin, line 1: “{field}” is no string, so it names no text. A line should be an object such as"
        ' {"file": "1.txt", "text": "…"}; this one is answered by an error object, and the next one read.'
    )


def test_nothing_comes_of_nothing():
    assert filtered("\n \n") == (0, b"", "")


def test_an_extractor_that_is_not_there_is_one_sentence():
    code, out, said = filtered('{"text": "共有5人。"}\n' * 3, "--extractor", "magic")
    assert (code, out) == (1, b"")
    assert said.startswith("There is no extractor named “magic”.")


def test_it_does_not_go_with_other_files_or_commands(run):
    assert "no other file" in run("extract", "-", "more.txt", code=2).stderr
    assert "--command" in run("extract", "-", "--command", "cat", code=2).stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_line_is_answered_before_the_next_one_comes(jobs):
    with started("--jobs", jobs) as ours:
        for number in range(3):
            ours.stdin.write(f'{{"file": "{number}", "text": "共有{number}人。"}}\n'.encode())
            assert json.loads(ours.stdout.readline())["file"] == str(number)
        ours.stdin.close()
        assert ours.stdout.read() == b""
    assert ours.returncode == 0


@POSIX
def test_who_has_read_enough_may_leave():
    with started("--jobs", "2", "--extractor", "simple") as ours:
        line = '{"file": "a", "text": "共有5人。"}\n'.encode() * 100
        ours.stdin.write(line)
        assert ours.stdout.readline()
        ours.stdout.close()
        with suppress(BrokenPipeError):
            while True:
                ours.stdin.write(line)
        assert ours.stderr.read() == b""
    assert ours.returncode == 1


@POSIX
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_says_which_line_was_the_last(jobs):
    with started("--jobs", jobs, "--extractor", "simple", start_new_session=True) as ours:
        ours.stdin.write(b'\n{"file": "a", "text": "\\u5171\\u67095\\u4eba"}\n')
        assert ours.stdout.readline()
        os.killpg(ours.pid, signal.SIGINT)  # as a terminal does: to it and to its helpers
        said = ours.stderr.read().decode()
        assert ours.wait() == 130
    assert said == (
        "Stopped. Line 2 of the input is the last that was answered: tail -n +3 gives the rest.\n"
    )


@POSIX
def test_ctrl_c_before_the_first_answer():
    with started("--jobs", "1", "--extractor", "simple", start_new_session=True) as ours:
        ours.stdin.write(b"\n" * 2**18)  # more than a pipe holds: it is being read
        os.killpg(ours.pid, signal.SIGINT)
        said = ours.stderr.read().decode()
        assert ours.wait() == 130
    assert said == "Stopped. Nothing was answered yet.\n"


@POSIX
def test_ctrl_c_is_heard_though_it_interrupts_no_wait():
    over, ended = threading.Event(), []

    def read():
        over.wait(0.3)  # till the main thread waits for the answer
        signal.pthread_kill(threading.get_ident(), signal.SIGINT)  # so the main thread waits on undisturbed
        ended.append(over.wait(20))
        return b""

    with pytest.raises(KeyboardInterrupt), closing(answers(read, "simple")) as found:
        next(found)
    assert not ended
    over.set()


@pytest.mark.parametrize("jobs", [1, 2])
def test_no_more_is_read_ahead_than_is_under_way(jobs):
    line = '{"file": "a", "text": "共有5人。"}\n'.encode()
    drawn = 0

    def read():
        nonlocal drawn
        drawn += 1
        return line if drawn <= 300 else b""

    with closing(answers(read, "simple", jobs)) as found:
        ahead = [drawn - at for at, _ in enumerate(found)]
    assert len(ahead) == 300
    assert max(ahead) <= jobs * AHEAD + 2


def test_a_line_that_is_too_long_is_answered_without_being_kept(monkeypatch):
    monkeypatch.setattr(filtering, "LONGEST", 1000)
    good = '{"file": "a", "text": "共有5人。"}\n'.encode()
    pieces = iter([good, *[b"x" * 400] * 10, b"\n" + good, b"y" * 1001])
    found = list(answers(lambda: next(pieces, b""), "simple"))
    assert [each.line for each in found if each.trouble is not None] == [2, 4]
    assert [each.line for each in found] == [1, 2, 3, 4]
