"""Inputs tried one after the other, each known by its target and number, so that it can be made again."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path
from random import Random

from core.jobs.archives import let_go
from tests.fuzz.mutations import mutated
from tests.fuzz.targets import TARGETS, Target
from tests.fuzz.watch import ForbiddenError, TooLongError, watched


@dataclass(frozen=True, slots=True)
class Finding:
    """An input that brought about something else than a result or a KnownError."""

    target: str
    number: int
    error: str
    where: str
    data: bytes

    @property
    def key(self) -> tuple[str, str]:
        """What findings of one cause have in common."""
        return self.error.split(":")[0], self.where


def made(target: Target, name: str, number: int) -> tuple[str, bytes, bytes | None, Random]:
    """The input of that number: the name of its file, its bytes, those beside it, and the chance to go on."""
    rng = Random(f"{name} {number}")
    files = target.files()
    file, data, beside = rng.choice(files)
    others = [each for _, each, _ in files]
    if beside is not None and rng.random() < 0.3:
        return file, data, mutated(beside, others, rng), rng
    return file, mutated(data, others, rng, target.shapes), beside, rng


def tried(name: str, number: int, folder: Path) -> Finding | None:
    """What came of one input; None where all is well. The folder is its own, and empty before and after."""
    target = TARGETS[name]
    file, data, beside, rng = made(target, name, number)
    path = folder / file
    path.write_bytes(data)
    other = None
    if beside is not None:
        other = path.with_suffix(".txt")
        other.write_bytes(beside)
    try:
        with watched(target.seconds, writing=target.writing):
            target.attempt(path, data, rng)
    except (Exception, ForbiddenError, TooLongError) as error:  # noqa: BLE001 (any is a finding)
        return Finding(name, number, f"{type(error).__name__}: {error}"[:300], _where(error), data)
    finally:
        let_go()
        for each in (path, other):
            if each is not None:
                each.unlink()
    assert not list(folder.iterdir()), f"{name} {number} left something behind"
    return None


def _where(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/core/" in frame.filename] or list(frames)
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(ours[-3:]))
