"""All commands, in the order in which people need them."""

from __future__ import annotations

import click

from core.cli.accuracy import evaluate
from core.cli.adjudication import adjudicate
from core.cli.agreement import agreement_of
from core.cli.backups import backups
from core.cli.bias import bias
from core.cli.comparing import compare
from core.cli.desktop import desktop_entry
from core.cli.explaining import explain, rules
from core.cli.exporting import export_project, list_formats
from core.cli.extraction import extract
from core.cli.frame import Frame
from core.cli.importing import import_files
from core.cli.labels import schema_of
from core.cli.merging import merge_projects
from core.cli.projects import open_window, status
from core.cli.releases import changes, freeze_project, list_releases, verify_folder
from core.cli.results import results
from core.cli.reviewers import adjudicators, assign
from core.cli.sampling import next_of, sample
from core.cli.soundness import check, repair_project
from core.cli.syncing import sync_project

_EXAMPLE = """\
metric-annotator import my.metrics articles/
metric-annotator extract --project my.metrics
metric-annotator open my.metrics
metric-annotator evaluate --project my.metrics --report accuracy.html"""

commands = Frame(
    name="metric-annotator",
    help="Gold annotations of metrics in Chinese articles, and how good an extractor is on them.",
    epilog=_EXAMPLE,
    commands={
        "import": import_files,
        "extract": extract,
        "explain": explain,
        "rules": rules,
        "evaluate": evaluate,
        "compare": compare,
        "results": results,
        "agreement": agreement_of,
        "adjudicate": adjudicate,
        "export": export_project,
        "formats": list_formats,
        "merge": merge_projects,
        "sync": sync_project,
        "freeze": freeze_project,
        "releases": list_releases,
        "verify": verify_folder,
        "changes": changes,
        "status": status,
        "check": check,
        "repair": repair_project,
        "backups": backups,
        "sample": sample,
        "next": next_of,
        "assign": assign,
        "adjudicators": adjudicators,
        "bias": bias,
        "schema": schema_of,
        "open": open_window,
        "desktop-entry": desktop_entry,
    },
)
click.version_option(package_name="metric-annotator")(commands)
