"""A disk as it may be after a power cut: what was flushed is there, of the rest any part in any order."""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("=cQQQ")


@dataclass(frozen=True)
class Act:
    """One record of recorder.c."""

    what: str
    inode: int
    number: int
    content: bytes


def acts_in(log: bytes) -> Iterator[Act]:
    """What the program did, in order."""
    at = 0
    while at < len(log):
        what, inode, number, length = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        yield Act(what.decode(), inode, number, log[at : at + length])
        at += length


@dataclass
class _File:
    flushed: bytearray = field(default_factory=bytearray)
    waiting: list[Act] = field(default_factory=list)


class Disk:
    """Played act by act. A name that is given or taken away waits until its folder is flushed."""

    def __init__(self, folder: Path) -> None:
        self._folders = {folder.stat().st_ino: str(folder)}
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._renamed: list[Act] = []

    def play(self, act: Act) -> None:
        if act.what in "CU":
            self._renamed.append(act)
            if act.inode:
                self._files.setdefault(act.inode, _File())
        elif act.what == "S" and act.inode in self._folders:
            self._names = self._named(self._renamed)
            self._renamed.clear()
        elif act.what == "S" and act.inode in self._files:
            file = self._files[act.inode]
            for each in file.waiting:
                _apply(file.flushed, each)
            file.waiting.clear()
        elif act.what in "WT":
            self._files[act.inode].waiting.append(act)

    def left(self, chance: random.Random, keep: float) -> dict[str, bytes]:
        """Files by name. Of what waits, each sector is kept with that probability; 0 and 1: none, or all."""
        names = self._named(
            self._renamed if keep == 1 else [a for a in self._renamed if chance.random() < keep]
        )
        return {name: self._content(self._files[inode], chance, keep) for name, inode in names.items()}

    def _named(self, waiting: list[Act]) -> dict[str, int]:
        names = dict(self._names)
        for act in waiting:
            if act.what == "C":
                names[act.content.decode()] = act.inode
            else:
                names.pop(act.content.decode(), None)
        return names

    @staticmethod
    def _content(file: _File, chance: random.Random, keep: float) -> bytes:
        content = bytearray(file.flushed)
        for act in file.waiting:
            for part in _sectors(act):
                if chance.random() < keep:
                    _apply(content, part)
        return bytes(content)


def _sectors(act: Act) -> Iterator[Act]:
    """A write reaches the disk in sectors, each of them whole."""
    if act.what == "T":
        yield act
    at = act.number
    while at < act.number + len(act.content):
        end = min((at // SECTOR + 1) * SECTOR, act.number + len(act.content))
        yield Act("W", act.inode, at, act.content[at - act.number : end - act.number])
        at = end


def _apply(content: bytearray, act: Act) -> None:
    if act.what == "T":
        del content[act.number :]
        content.extend(bytes(act.number - len(content)))
        return
    if len(content) < act.number:
        content.extend(bytes(act.number - len(content)))
    content[act.number : act.number + len(act.content)] = act.content
