"""`sync`: a project and a shared PostgreSQL database, where its reviewers meet."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

import click

from core.cli.frame import PROJECT, Worked, as_json, complain, progress, say, write_json
from core.cli.table import so_many, table
from core.errors import KnownError
from core.jobs.project import Project
from core.jobs.reviewers import met_as
from core.jobs.syncing import (
    Address,
    NoPasswordError,
    PasswordError,
    Synced,
    add_reviewer,
    last_meeting,
    new_copy,
    set_up,
    sync,
    sync_record,
    whose,
)

Answer = TypeVar("Answer")

_EXAMPLE: Final = """\
metric-annotator sync team.metrics postgresql://lin@db.example.org/team --set-up
metric-annotator sync team.metrics --add-reviewer zhao
metric-annotator sync zhao.metrics postgresql://zhao@db.example.org/team --new
metric-annotator sync zhao.metrics"""
_TRIES: Final = 3
_SHOWN: Final = {
    "article": "articles",
    "text": "articles",
    "run": "runs",
    "extracted": "articles read by extractors",
    "reading": "articles read by extractors",
    "decision": "decisions",
    "effort": "stretches of work",
    "assignment": "assignments",
    "filing": "filed cases",
    "result": "results",
}


@click.command(name="sync", cls=Worked, epilog=_EXAMPLE)
@click.argument("project", type=PROJECT)
@click.argument("url", required=False)
@click.option("--new", is_flag=True, help="PROJECT is not there yet: make it of what is there.")
@click.option("--join", is_flag=True, help="The project there was made apart from this one: they become one.")
@click.option("--set-up", "setting_up", is_flag=True, help="Make the tables and rules; once, by the owner.")
@click.option("--add-reviewer", "added", metavar="NAME", help="Let this account meet there, too.")
@click.option("--adjudicator", is_flag=True, help="With --add-reviewer: he may see every layer.")
@as_json
@click.option("--reviewer", metavar="NAME", help="Who decides in PROJECT, if not whom it met as last.")
def sync_project(  # noqa: PLR0913 (each is an option of the command)
    project: Path,
    url: str | None,
    *,
    new: bool,
    join: bool,
    setting_up: bool,
    added: str | None,
    adjudicator: bool,
    as_json: bool,
    reviewer: str | None,
) -> None:
    """Exchange what is new with the team of PROJECT, which meets in the PostgreSQL database at URL.

    Articles, what extractors said, and your own decisions go there; what you may see of the others comes in.
    Nothing is overwritten on either side, and cut off at any moment, the next time takes the rest. Without
    URL it is the one of the last time. You are who you sign in as: another reviewer's decisions stay hidden
    until an adjudicator has completed the article, unless you are an adjudicator.

    The password is taken from the URL, PGPASSWORD or ~/.pgpass, or asked; it is kept nowhere. How the
    connection is secured, the URL says: ?sslmode=verify-full.
    """
    address = Address.of(url or _last(project))
    if added is not None:
        _add(address, added, adjudicator=adjudicator)
        return
    account, address = _signing_in(address, whose)
    if setting_up:
        with Project.open(project, reviewer or account) as opened:
            roles = set_up(opened, address)
        say(
            f"Set up: {address} is the meeting place of “{opened.name}”. Its accounts belong to the role"
            f" {roles[0]}, those who see every layer to {roles[1]}."
        )
        return
    if new:
        new_copy(project, address)
    with Project.open(project, reviewer or met_as(project) or account) as opened, progress("Meeting") as show:
        found = sync(opened, address, show, join=join)
    if as_json:
        write_json(sync_record(found))
    else:
        say("\n".join(_told(found)))


def _last(project: Path) -> str:
    if project.exists():
        with Project.open(project, "nobody") as opened:
            met = last_meeting(opened)
        if met is not None:
            return met[0]
    raise KnownError(
        "“{name}” has met nobody yet: say where, as postgresql://NAME@SERVER/DATABASE.", name=project.name
    )


def _is_typing() -> bool:
    """Whether somebody can be asked; who starts us may have closed what would be read."""
    return sys.stdin is not None and sys.stdin.isatty()


def _signing_in(address: Address, work: Callable[[Address], Answer]) -> tuple[Answer, Address]:
    """What comes of that work, and the address with the password that the person typed, where one is."""
    left = _TRIES if _is_typing() else 0
    while True:
        try:
            return work(address), address
        except PasswordError as error:
            if not left:
                raise
            left -= 1
            if not isinstance(error, NoPasswordError):
                complain(error)
            address = address.with_password(click.prompt("Password", hide_input=True, err=True))


def _add(address: Address, name: str, *, adjudicator: bool) -> None:
    _, address = _signing_in(address, whose)
    password = ""
    if _is_typing():
        password = click.prompt(
            f"Password of {name}, if the account is new", hide_input=True, confirmation_prompt=True, err=True
        )
    fresh = add_reviewer(address, name, password, adjudicator=adjudicator)
    made = "was made, and may" if fresh else "was there already; it keeps its password, and may"
    seen = "meet here and see every layer" if adjudicator else "meet here"
    say(f"The account “{name}” {made} {seen}.")
    if fresh and not password:
        say("It has no password yet: give it one, with \\password in psql.")


def _told(found: Synced) -> Iterator[str]:
    names = dict.fromkeys(_SHOWN.values())
    came, went = (
        {name: sum(side.get(each, 0) for each, shown in _SHOWN.items() if shown == name) for name in names}
        for side in (found.pulled, found.pushed)
    )
    went["articles"] = found.pushed.get("text", 0)
    rows = [(name, str(came[name]), str(went[name])) for name in names if came[name] or went[name]]
    if rows:
        yield table((found.address, "came in", "went there"), rows, right=(1, 2))
    for note in found.notes:
        yield f"· {note}"
    pulled, pushed = found.decisions
    yield f"Met at {found.at:%Y-%m-%d %H:%M} UTC: {so_many(pulled, 'decision')} came in, {pushed} went there."
