"""What all commands share: how they end, how they show progress, and the options they have in common."""

from __future__ import annotations

import os
import shlex
import signal
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import click

from core.cli.table import visible_lines
from core.errors import KnownError, LostError
from core.jobs import Progress
from core.jobs.backups import offered
from core.jobs.reviewers import account, met_as
from core.record import canonical

F = TypeVar("F", bound=Callable[..., Any])

REFUSED = 1
INTERRUPTED = 128 + signal.SIGINT


class Worked(click.Command):
    """A command whose help closes with an example: its epilog, line by line as it stands."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 (click's)
        """Show the example without wrapping its lines."""
        with formatter.section("Example"):
            for line in (self.epilog or "").splitlines():
                formatter.write(f"  {line}\n")


class Frame(Worked, click.Group):
    """The group of all commands: what a person can mend is one sentence on stderr, and exit code 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        """In the order in which people need them, not by the alphabet."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a bug keeps its traceback."""
        try:
            return super().invoke(ctx)
        except KnownError as error:
            refuse(error)
        except OSError as error:
            if error.filename is None:
                raise
            complain(
                f"{error.filename}: {error.strerror}. Check the name, what you may read and write there, and"
                " the room on the disk; then try again."
            )
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        return ctx.exit(REFUSED)


def say(words: object) -> None:
    """Tell a person on stdout. Names and texts come from anywhere: nothing in them may steer a terminal."""
    click.echo(visible_lines(str(words)))


def complain(sentence: object) -> None:
    """Say on stderr what was refused."""
    click.echo(visible_lines(str(sentence)), err=True)


def refuse(error: Exception) -> None:
    """Say what was refused, and which backup can stand in for a project that is lost."""
    complain(error)
    if isinstance(error, LostError):
        offer_backup(error.path)


def offer_backup(project: Path) -> None:
    """Say on stderr which backup of what stood there could be restored, and how; nothing where none is."""
    if (backup := offered(project)) is not None:
        complain(f"{backup} (metric-annotator backups {shlex.quote(str(project))} --restore NEW.metrics)")


def write_json(record: object) -> None:
    """One JSON value on a line: UTF-8 whatever the terminal speaks, the same content in the same bytes."""
    # Names of files may hold bytes that are no text; Python keeps them as surrogates.
    click.echo(canonical(record).encode("utf-8", "replace"))


@contextmanager
def progress(label: str, *, beside_output: bool = False) -> Iterator[Progress]:
    """A progress bar on stderr while a terminal looks on; the work may call it as often as it likes.

    Where the work prints as it goes on (`beside_output`), there is none on the terminal that shows it.
    """
    hidden = not sys.stderr.isatty() or (beside_output and sys.stdout.isatty())
    with click.progressbar(length=1, label=label, file=sys.stderr, hidden=hidden) as bar:

        def show(done: int, total: int) -> bool:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)
            return True

        yield show


@contextmanager
def counting(label: str) -> Iterator[Callable[[int], None]]:
    """A growing number on stderr, where nobody knows of how many, while a terminal shows nothing else."""
    hidden = not sys.stderr.isatty() or sys.stdout.isatty()

    def show(done: int) -> None:
        if not hidden:
            click.echo(f"\r{label}: {done:,}", nl=False, err=True)

    yield show
    if not hidden:
        click.echo(err=True)


@contextmanager
def told_when_stopped(sentence: str) -> Iterator[None]:
    """Say on Ctrl-C what has become of the work, and end."""
    try:
        yield
    except KeyboardInterrupt:
        complain(sentence)
        raise


class Place(click.Path):
    """A path with a name: an empty one, as of a variable that is not set, would be the folder one is in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not os.fspath(value):
            self.fail("the name is empty. Say which file or folder is meant.", param, ctx)
        return super().convert(value, param, ctx)


# What cannot be read is told of by the job, file by file, so that the others are still taken.
PROJECT = Place(dir_okay=False, readable=False, path_type=Path)
FILES = Place(readable=False, path_type=Path)
FOLDER = Place(file_okay=False, path_type=Path)

as_json = click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for a machine.")


def _decider(context: click.Context, _option: click.Parameter, given: str | None) -> str:
    """Whoever is named, or as whom PROJECT met others last, or whose account it is."""
    project = context.params.get("project")
    if given is None and isinstance(project, Path):
        given = met_as(project) or None
    return account() if given is None else given


def as_reviewer(command: F) -> F:
    """The option that says whose layer is meant."""
    option = click.option(
        "--reviewer",
        metavar="NAME",
        callback=_decider,
        show_default="as whom PROJECT last met its team, else the account's name",
        help="Whose layer is meant.",
    )
    return option(command)


def overwriting(command: F) -> F:
    """The option of every command that writes a file which somebody names."""
    return click.option("--overwrite", is_flag=True, help="Replace a file that is there already.")(command)


def check_new(*files: Path | None, overwrite: bool, sources: Collection[Path | None] = ()) -> None:
    """Raises KnownError where one of them is there already; ask before any work is done for it.

    One of the `sources`, which the work reads, is not even replaced where that is wanted.
    """
    for path in files:
        if path is not None:
            _check_target(path, sources)
            if path.is_file() and not overwrite:
                raise KnownError(
                    "{path} is there already and was left as it is. Choose another name, or replace it with"
                    " --overwrite.",
                    path=path,
                )


def _check_target(path: Path, sources: Collection[Path | None]) -> None:
    if path.is_fifo():  # where nobody reads from it, whoever writes waits for ever
        raise KnownError(
            "{path} is no file but a folder, a pipe or a device. It was left as it is; choose another name.",
            path=path,
        )
    if any(each is not None and _is_same(path, each) for each in sources):
        raise KnownError(
            "{path} is what is to be read, and was left as it is. Choose another name.", path=path
        )


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.samefile(other)
    return one.absolute() == other.absolute()  # what is not there yet may be made by the work
