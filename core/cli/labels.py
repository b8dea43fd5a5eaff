"""`schema`: a project's own kinds, roles and causes."""

from __future__ import annotations

from pathlib import Path

import click

from core.cli.frame import (
    FILES,
    PROJECT,
    Worked,
    as_json,
    as_reviewer,
    check_new,
    overwriting,
    say,
    write_json,
)
from core.cli.table import table
from core.jobs.labels import Touched, adopt, touched, write_schema
from core.jobs.project import Project
from core.record import Record
from core.schema import Term, schema

_project = click.argument("project", type=PROJECT)

_EXAMPLE = """\
metric-annotator schema my.metrics
metric-annotator schema my.metrics --write own.toml
metric-annotator schema my.metrics --use own.toml
metric-annotator schema my.metrics --touched"""


@click.command(name="schema", cls=Worked, epilog=_EXAMPLE)
@_project
@click.option("--use", "file", type=FILES, metavar="FILE", help="Put this schema file in force.")
@click.option("--write", "target", type=PROJECT, metavar="FILE", help="Write the schema as a file.")
@click.option("--touched", "look", is_flag=True, help="List the decisions that a new guideline touches.")
@overwriting
@as_json
@as_reviewer
def schema_of(
    project: Path,
    *,
    file: Path | None,
    target: Path | None,
    look: bool,
    overwrite: bool,
    as_json: bool,
    reviewer: str,
) -> None:
    """Show the kinds, roles and causes of PROJECT, or give it others.

    What a new file lacks is archived: it can be given no longer, but nothing annotated with it is lost.
    """
    check_new(target, overwrite=overwrite, sources=(project, file))
    with Project.open(project, reviewer) as opened:
        if file is not None:
            adopt(opened, file)
        if target is not None:
            write_schema(target)
        if look:
            _show_touched(touched(opened), as_json=as_json)
        elif as_json:
            write_json(_record())
        else:
            say(_listed())


def _listed() -> str:
    known = schema()
    rows = [
        *(("kind", *_row(term)) for term in known.kinds),
        *(("role", *_row(term)) for term in known.roles),
        *(("cause", *_row(term)) for term in known.causes),
        *(("archived kind", *_row(term)) for term in known.archive.kinds),
        *(("archived role", *_row(term)) for term in known.archive.roles),
        *(("archived cause", *_row(term)) for term in known.archive.causes),
    ]
    head = f"schema {known.version}, guideline {known.guideline}"
    return f"{head}\n\n{table(('', 'id', 'zh', 'en'), rows)}"


def _row(term: Term) -> tuple[str, str, str]:
    return term.id, term.zh, term.en


def _record() -> Record:
    known = schema()
    return {
        "schema": known.version,
        "guideline": known.guideline,
        "kinds": [kind.id for kind in known.kinds],
        "roles": [role.id for role in known.roles],
        "causes": [cause.id for cause in known.causes],
        "archived": [
            term.id
            for terms in (known.archive.kinds, known.archive.roles, known.archive.causes)
            for term in terms
        ],
    }


def _show_touched(found: tuple[Touched, ...], *, as_json: bool) -> None:
    if as_json:
        for each in found:
            write_json({"article": each.article, "target": each.target, "guideline": each.revision.version})
        return
    rows = [
        (each.article[:12], each.target[:12], each.revision.version, each.revision.note) for each in found
    ]
    say(table(("article", "decision", "guideline", "what changed"), rows))
