"""What to read at import: files, folders and archives made a list of sources, in a steady order."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from core.errors import KnownError
from core.formats import Format, formats
from core.formats.files import State
from core.formats.release.names import MANIFEST, SUMS
from core.jobs.archives import Archive, is_archive, opened, readable

_SHOWN = 5
_PAGES = {".html", ".htm"}


@dataclass(frozen=True, slots=True)
class Inside:
    """Where in an archive something lies: the place of the member, and of the member that belongs to it.

    Places are those that the archive had in the state in which it was `seen`.
    """

    member: int
    companion: int | None
    seen: State


@dataclass(frozen=True, slots=True)
class Lines:
    """Some whole lines of a file: between which bytes they lie, and the number of the first.

    They are there as long as the file is in the state in which it was `seen`.
    """

    start: int
    end: int
    first: int
    seen: State


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, and the name it goes by: its path below the folder that was chosen.

    `companion` is the file that belongs to it and is no article of its own; `inside` is said of a member of
    the archive at `path`, `lines` of a part of a large file. Where nothing can be read, `refused` says why.
    """

    path: Path
    name: str
    companion: Path | None = None
    inside: Inside | None = None
    refused: KnownError | None = None
    lines: Lines | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """The sources of some paths, or why there are none."""

    sources: tuple[Source, ...] = ()
    refused: KnownError | None = None


def changed_at(source: Source) -> KnownError:
    """An archive or large file that was written after this part of it was found, and before it was taken."""
    if source.lines is not None:
        return KnownError(
            "{name} was written while it was read: nothing from line {line} on was taken. Wait until that is"
            " done, and try again; what came in before is not taken twice.",
            name=source.name,
            line=source.lines.first,
        )
    return KnownError(
        "{name} was written while it was read: nothing from its member “{member}” on was taken. Wait until"
        " that is done, and try again; what came in before is not taken twice.",
        name=readable(os.fsencode(source.path.name)),
        member=source.name,
    )


def gathered(paths: Iterable[Path], wanted: str = "") -> Gathered:
    """The same as `text_files`, with what is wrong returned: for a helper process."""
    try:
        return Gathered(text_files(paths, wanted))
    except KnownError as error:
        return Gathered(refused=error)


def text_files(paths: Iterable[Path], wanted: str = "") -> tuple[Source, ...]:
    """What there is to read, folders and archives searched in a steady order.

    Hidden files and those of other types are left alone there. `wanted` is the one format to look for. Raises
    KnownError for a path that does not exist, and where there is nothing to read.
    """
    looked = _Search(_readable_formats(wanted))
    real = lru_cache(maxsize=1)(os.path.realpath)  # the members of an archive have one path
    found: dict[object, Source] = {}
    companions: set[object] = set()
    for path in paths:
        for source in looked.sources(path):
            found.setdefault(_key(source, real(source.path)), source)
            if source.companion is not None:
                companions.add((os.path.realpath(source.companion), None))
    sources = [source for key, source in found.items() if key not in companions]
    if not sources:
        raise KnownError(
            "There is nothing in there that can be read: choose texts, annotations of a known tool, or a"
            " folder of them."
        )
    names = Counter(source.name for source in sources)
    # Two files of one name go by their whole paths, so that what is found in them can be told apart.
    return tuple(source if names[source.name] == 1 else _named_in_full(source) for source in sources)


def _key(source: Source, path: str) -> object:
    inside = source.inside
    place = None if inside is None else inside.member
    return path, (place if source.refused is None else str(source.refused))


def _named_in_full(source: Source) -> Source:
    path = readable(os.fsencode(source.path.as_posix()))
    return replace(source, name=path if source.inside is None else f"{path}/{source.name}")


def _readable_formats(wanted: str) -> tuple[Format, ...]:
    return tuple(each for each in formats().values() if each.read and wanted in {"", each.name})


class _Search:
    """Looks for files of some formats."""

    def __init__(self, forms: tuple[Format, ...]) -> None:
        self._suffixes = frozenset().union(*(each.suffixes for each in forms))
        self._beside = {suffix: each.beside for each in forms if each.beside for suffix in each.suffixes}

    def sources(self, path: Path) -> Iterator[Source]:
        """What is read of a path that somebody has named."""
        name = readable(os.fsencode(path.name))
        try:
            yield from self._named(path, name)
        except OSError:  # it lies where nobody may look, or no file can have that name
            yield Source(path, name)  # to read it fails, and says why

    def _named(self, path: Path, name: str) -> Iterator[Source]:
        if not path.exists():
            raise KnownError("{path} does not exist. Check the name and try again.", path=path)
        if path.is_dir():
            yield from self._folder(path)
        elif not path.is_file():
            yield Source(path, name)  # a pipe or a device: as above
        elif is_archive(path.name):
            yield from self._archive(path, name, "")
        else:
            beside = self._beside.get(path.suffix.lower())
            companion = None if beside is None else path.with_suffix(beside)
            there = companion is not None and companion.is_file()
            yield Source(path, name, companion if there else None)

    def _folder(self, folder: Path) -> Iterator[Source]:
        closed: list[OSError] = []
        root = os.path.realpath(folder)
        for here, below, names in os.walk(folder, onerror=closed.append):
            pages = {Path(name).stem for name in names if Path(name).suffix.lower() in _PAGES}
            kept = {f"{page}_files" for page in pages}  # what a browser saves beside a page
            below[:] = sorted(name for name in below if not name.startswith(".") and name not in kept)
            shown = [name for name in sorted(_without_cards(names)) if not name.startswith(".")]
            companions = self._companions(shown)
            taken = set(companions.values())
            for name in shown:
                file = Path(here, name)
                if is_archive(name):
                    yield from self._packed(_checked(_below(file, folder), root, file, None))
                elif file.suffix.lower() in self._suffixes and name not in taken:
                    beside = Path(here, companions[name]) if name in companions else None
                    yield _checked(_below(file, folder), root, file, beside)
        # Reading it as a file fails as well, so that it is named among what was refused.
        yield from (Source(Path(error.filename), _below(Path(error.filename), folder)) for error in closed)

    def _packed(self, source: Source) -> Iterator[Source]:
        """An archive of a folder; one that does not lie there is refused like any file."""
        if source.refused is not None:
            yield source
        else:
            yield from self._archive(source.path, source.name, f"{source.name}/")

    def _archive(self, path: Path, name: str, prefix: str) -> Iterator[Source]:
        try:
            with opened(path) as archive:
                yield from self._members(archive, path, name, prefix)
        except KnownError as error:
            yield Source(path, name, refused=error)

    def _members(self, archive: Archive, path: Path, name: str, prefix: str) -> Iterator[Source]:
        shown = {each.name: each.place for each in archive.members if not _hidden(each.name)}
        companions = self._companions(shown)
        taken = set(companions.values())
        refused = list(archive.refused)
        again = [each.name for each in archive.members if shown.get(each.name, each.place) != each.place]
        for member in sorted(_without_cards(shown)):
            suffix = PurePosixPath(member).suffix.lower()
            if is_archive(member):
                refused.append(member)
            elif suffix in self._suffixes and member not in taken:
                beside = companions.get(member)
                inside = Inside(shown[member], None if beside is None else shown[beside], archive.seen)
                yield Source(path, prefix + member, inside=inside)
        if refused:
            yield Source(path, name, refused=_left_alone(name, refused))
        if again and not archive.updated:
            yield Source(path, name, refused=_named_alike(name, again))

    def _companions(self, names: Iterable[str]) -> Mapping[str, str]:
        """Of each of these names that something else among them belongs to, the name of that."""
        there = list(names)
        if not any(PurePosixPath(name).suffix.lower() in self._beside for name in there):
            return {}  # of a large folder of texts, all these paths would be most of the memory
        paths = [PurePosixPath(name) for name in there]
        by_stem = {(str(path.with_suffix("")), path.suffix.lower()): str(path) for path in paths}
        found = {}
        for path in paths:
            beside = self._beside.get(path.suffix.lower())
            other = None if beside is None else by_stem.get((str(path.with_suffix("")), beside))
            if other is not None:
                found[str(path)] = other
        return found


def _checked(name: str, root: str, file: Path, companion: Path | None) -> Source:
    """A file of a folder: where a link leads out of it, what it leads to was never chosen."""
    if _within(root, file) and (companion is None or _within(root, companion)):
        return Source(file, name, companion)
    refused = KnownError(
        "{name} is no file of the folder: it is a link that leads out of it, or a device. Choose what"
        " it leads to, and try again.",
        name=name,
    )
    return Source(file, name, refused=refused)


def _within(root: str, file: Path) -> bool:
    """Whether it is a file of the folder, or nothing that could be read: to read it says why."""
    try:
        inside = not file.is_symlink() or Path(os.path.realpath(file)).is_relative_to(root)
        return inside if file.is_file() else not file.exists()
    except OSError:  # the folder it lies in may be listed, but not entered
        return True


def _below(file: Path, folder: Path) -> str:
    name = folder.name if file == folder else file.relative_to(folder).as_posix()
    return readable(os.fsencode(name))


def _without_cards(names: Iterable[str]) -> set[str]:
    """What of these files holds data: beside that of a release lie a card, a guideline and its changes."""
    there = set(names)
    listed = [PurePosixPath(name) for name in there if name.endswith(SUMS)]
    releases = {
        path.parent for path in listed if path.name == SUMS and str(path.with_name(MANIFEST)) in there
    }
    return {name for name in there if PurePosixPath(name).parent not in releases} if releases else there


def _hidden(name: str) -> bool:
    return any(part.startswith(".") for part in PurePosixPath(name).parts)


def _left_alone(name: str, members: list[str]) -> KnownError:
    return KnownError(
        "{name}: {count} {count:member was|members were} not read, since {count:its name"
        " leads|their names lead} out of the archive, or {count:it is a link, a device or an"
        " archive itself|they are links, devices or archives themselves}: {members}. Unpack"
        " {count:it|them}, if you trust {count:it|them}, and choose the files.",
        name=name,
        count=len(members),
        members=_listed(members),
    )


def _named_alike(name: str, members: list[str]) -> KnownError:
    return KnownError(
        "{name}: {count} {count:member was|members were} not read, since a later one has the"
        " same name: {members}. Give each a name of its own and pack {count:it|them} anew.",
        name=name,
        count=len(members),
        members=_listed(members),
    )


def _listed(members: list[str]) -> str:
    shown = [f"“{member}”" for member in members[:_SHOWN]]
    return ", ".join([*shown, "…"] if len(members) > _SHOWN else shown)
