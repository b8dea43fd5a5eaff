"""A command that runs beside us and answers a line to each line; whatever it does, it harms nobody else."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic
from types import TracebackType
from typing import IO, Self

from core.errors import KnownError

_LONGEST_ANSWER = 64 * 1024 * 1024
_TAIL = 400
_GRACE = 2.0
# Python holds its output back where no terminal looks on, and speaks another encoding on some systems.
_MANNERS = {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}


class Command:
    """The process; leaving the `with` ends it and all that it has started, at once after an error.

    Threads read and write, so that one that neither reads nor answers is noticed by the clock alone.
    """

    def __init__(self, words: tuple[str, ...], seconds: float) -> None:
        """Start it; it has that many seconds for each answer. Raises KnownError where it does not start."""
        self._words, self._seconds = words, seconds
        try:
            self._process = subprocess.Popen(
                found(words),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env={**os.environ, **_MANNERS},
                start_new_session=True,
            )
        except (OSError, ValueError, IndexError) as error:
            raise KnownError(
                "The command “{command}” cannot be started: {reason}. Check how it is written.",
                command=" ".join(words),
                reason=getattr(error, "strerror", None) or error,
            ) from None
        self._questions: Queue[bytes | None] = Queue()
        self._answers: Queue[bytes] = Queue(maxsize=1)
        self._last_words = b""
        self._ended = False
        self._threads = [
            Thread(target=work, args=(pipe,), daemon=True)
            for work, pipe in (
                (self._write, self._process.stdin),
                (self._read, self._process.stdout),
                (self._listen, self._process.stderr),
            )
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end(_GRACE if kind is None else 0)

    def ask(self, line: bytes) -> bytes:
        """Its answer to a line. Raises KnownError where it ends, keeps silent or does not stop talking."""
        self._questions.put(line)
        try:
            answer = self._answers.get(timeout=self._seconds)
        except Empty:
            self._end()
            raise KnownError(
                "The command “{command}” gave no answer within {seconds} seconds and was ended. It must write"
                " a line for each line that it reads, and not hold it back. Its last words: {words}",
                **self._told(),
                seconds=f"{self._seconds:g}",
            ) from None
        if not answer:
            self._end(_GRACE)  # it has closed its output: the code with which it ends is worth waiting for
            raise KnownError(
                "The command “{command}” ended with code {code} before it had answered."
                " Its last words: {words}",
                **self._told(),
                code=self._process.returncode,
            )
        if len(answer) >= _LONGEST_ANSWER:
            self._end()
            raise KnownError(
                "The command “{command}” answered with a line of more than {limit} bytes and was ended."
                " Its last words: {words}",
                **self._told(),
                limit=_LONGEST_ANSWER,
            )
        return answer

    def _told(self) -> dict[str, object]:
        words = " ".join(self._last_words.decode("utf-8", "replace").split())
        return {"command": " ".join(self._words), "words": words[-_TAIL:] or "–"}

    def _end(self, grace: float = 0) -> None:
        """End the whole group: what the command has started itself would live on else."""
        if self._ended:
            return
        self._ended = True
        self._questions.put(None)
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(grace)
        _kill(self._process)
        self._process.wait()
        limit = monotonic() + _GRACE
        while any(thread.is_alive() for thread in self._threads) and monotonic() < limit:
            with suppress(Empty):
                self._answers.get_nowait()
            for thread in self._threads:
                thread.join(0.01)

    def _write(self, pipe: IO[bytes]) -> None:
        with suppress(OSError), pipe:  # that it has gone is told by the answer that is missing
            while (line := self._questions.get()) is not None:
                pipe.write(line)
                pipe.flush()

    def _read(self, pipe: IO[bytes]) -> None:
        with pipe:
            while line := pipe.readline(_LONGEST_ANSWER):
                self._answers.put(line)
        self._answers.put(b"")

    def _listen(self, pipe: IO[bytes]) -> None:
        with pipe:
            while said := os.read(pipe.fileno(), 4096):
                self._last_words = (self._last_words + said)[-4 * _TAIL :]


def found(words: tuple[str, ...]) -> tuple[str, ...]:
    """The same with the program's place in full, where it is found.

    On Windows, Popen knows nothing of PATHEXT, and finds no .cmd or .bat by its bare name; shutil.which does.
    """
    return (shutil.which(words[0]) or words[0], *words[1:])


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End it with all that it has started; on Windows, with all that hangs on it while it lives."""
    if sys.platform == "win32":
        taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        with suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(
                [taskkill, "/T", "/F", "/PID", str(process.pid)],
                capture_output=True,
                timeout=_GRACE,
                check=False,
                creationflags=subprocess.CREATE_NO_WINDOW,
            )
        process.kill()
        return
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
