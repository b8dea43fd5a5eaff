"""What `extract` does for extractors of others: a command beside ours, a file of predictions."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

import click

from core.cli.frame import REFUSED, complain, progress, say, write_json
from core.cli.table import so_many
from core.errors import KnownError
from core.jobs.asking import Asking, External, extract_by_command
from core.jobs.extract import record_of
from core.jobs.files import FileFound
from core.jobs.importing import Source, read_file
from core.jobs.parts import checked_parts, unchanged
from core.jobs.predicting import take_predictions
from core.jobs.project import Project


def words_of(command: str, platform: str = sys.platform) -> tuple[str, ...]:
    """The words of a command as a shell of that system would part them."""
    parted = shlex.shlex(command, posix=True, punctuation_chars=False)
    parted.whitespace_split, parted.commenters = True, ""
    if platform == "win32":
        parted.escape, parted.quotes = "", '"'  # \ parts folders there, and ' is a letter like any other
    try:
        words = tuple(parted)
    except ValueError as error:
        raise click.BadParameter(f"{error}.", param_hint="--command") from None
    if not words:
        raise click.BadParameter("it is empty.", param_hint="--command")
    return words


def found_by(external: External, sources: Sequence[Source]) -> Generator[FileFound]:
    """What a command finds in files, in the same shape as ours."""
    version = external.version
    with Asking(external) as asking:
        for source in unchanged(part for each in sources for part in checked_parts(each)):
            incoming = read_file(source)
            records = []
            troubles = [] if incoming.refused is None else [incoming.refused]
            for entry in incoming.entries:
                # Out of our own gold an article may come without a source; it is paired by its id then.
                file, text = entry.article.source or entry.article.id, entry.article.text
                try:
                    found = asking.extract(file, text)
                except KnownError as error:
                    troubles.append(error)
                    if asking.given_up is not None:
                        break
                    continue
                records.append(record_of(file, text, found, external.name.strip(), version))
            yield FileFound(tuple(records), tuple(troubles))
            if asking.given_up is not None:
                raise asking.given_up


def suggest_by_command(project: Project, external: External, *, as_json: bool) -> None:
    """Let a command read the project's articles; where it fails, it is told and the others are kept."""
    with progress("Extracting") as show:
        outcome = extract_by_command(project, external, show)
    say_done(outcome.done, external.name.strip(), as_json=as_json)
    for trouble in outcome.troubles:
        complain(trouble)
    if outcome.troubles:
        click.get_current_context().exit(REFUSED)


def suggest_predictions(project: Project, path: Path, name: str, *, as_json: bool) -> None:
    """Take suggestions out of a file."""
    taken = take_predictions(project, path, name)
    for warning in taken.warnings:
        complain(warning)
    say_done(taken.done, project.extractor, as_json=as_json)


def say_done(done: int, extractor: str, *, as_json: bool) -> None:
    """How many articles were read, and by whom."""
    if as_json:
        write_json({"articles": done, "extractor": extractor})
    else:
        say(f"{so_many(done, 'article')} read by “{extractor}”.")
