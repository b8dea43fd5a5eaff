"""The small tables, in which the order of rows means something: read from both, united, written anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from core.errors import KnownError
from core.store.merging.clashes import Run
from core.store.merging.drawing import unite_draws
from core.store.rows import Row

_LABELS = "text, file, reviewer, lamport, at"
_SHARES = "blind, planted, seed, reviewer, at"
_FILING = """id, article, gold_start, gold_end, gold_kind, found_start, found_end, found_kind, cause, note,
    reviewer, at"""
_RESULT: Final = """id, at, reviewer, gold, release, content, extractor, version, configuration, scorer, seed,
    articles, figures"""
_RELEASE = "name, major, minor, patch, folder, layer, content, sums, terms, reviewer, at"


def check(rows: Callable[[str], list[Row]]) -> None:
    """Raises KnownError where other labels are in force in each of the files."""
    united_labels(*_labels(rows))


def unite(run: Run) -> None:
    """Labels, shares of bias control, filings, results and draws; the latest of each is last."""

    def rows(sql: str) -> list[Row]:
        return run(sql).fetchall()

    ours, theirs, copies = _labels(rows)
    _write(run, "labels", _LABELS, ours, united_labels(ours, theirs, copies))
    ours, theirs = (rows(f"SELECT {_SHARES} FROM {file}.shares ORDER BY key") for file in ("main", "other"))
    if not set(theirs) <= set(ours):
        _write(run, "shares", _SHARES, ours, sorted({*ours, *theirs}, key=lambda row: (row[-1], row)))
    _append(run, "filing", _FILING, _FILING.replace("article", "a.here"))
    _append(run, "result", _RESULT, _RESULT)
    unite_draws(run)


def _labels(rows: Callable[[str], list[Row]]) -> tuple[list[Row], list[Row], bool]:
    ours, theirs = (rows(f"SELECT {_LABELS} FROM {file}.labels ORDER BY key") for file in ("main", "other"))
    files = [rows(f"SELECT file FROM {file}.project")[0][0] for file in ("main", "other")]
    return ours, theirs, files[0] == files[1]


def united_labels(ours: Sequence[Row], theirs: Sequence[Row], copies: bool) -> Sequence[Row]:  # noqa: FBT001
    """The schemas that have been in force, the present one last. Raises KnownError.

    Of two copies of one project the one that has gone further holds. Otherwise both must have the same one
    in force: kinds and causes of decisions would mean something else in the other.
    """
    shorter, longer = sorted((ours, theirs), key=len)
    if list(longer[: len(shorter)]) == list(shorter) and (copies or shorter):
        return longer
    here, there = (rows[-1][0] if rows else "" for rows in (ours, theirs))
    missing = [row for row in theirs if row not in ours]
    if here != there or (missing and missing[-1][0] != here):
        raise KnownError(
            "The two projects have different labels (kinds, roles, causes) in force, so a decision would mean"
            " something else in the other. Put the same schema file in force in both (“Use a schema file…” in"
            " the File menu, or `metric-annotator schema`), and merge again. Nothing was merged."
        )
    return [*ours, *missing]


def _write(run: Run, table: str, columns: str, ours: Sequence[Row], united: Sequence[Row]) -> None:
    """Add what is behind ours; where their rows come before one of ours, write all of them anew."""
    kept = len(ours) if list(united[: len(ours)]) == list(ours) else 0
    if not kept and ours:
        run(f"DELETE FROM main.{table}")
    marks = ", ".join("?" * len(columns.split(",")))
    for row in united[kept:]:
        run(f"INSERT INTO main.{table} ({columns}) VALUES ({marks})", row)


def _append(run: Run, table: str, columns: str, theirs: str) -> None:
    """Rows with an id of their own, in the order of time: what was said last is what counts."""
    about = " JOIN temp.articles a ON a.there = o.article" if "a.here" in theirs else ""
    first = run(
        f"""SELECT min(at) FROM other.{table} o WHERE NOT EXISTS (
            SELECT 1 FROM main.{table} m WHERE m.id = o.id)"""
    ).fetchone()[0]
    if first is None:
        return
    run(
        f"""CREATE TEMP TABLE behind AS SELECT {columns} FROM main.{table} WHERE at >= ?
        UNION ALL SELECT {theirs} FROM other.{table} o{about}
        WHERE NOT EXISTS (SELECT 1 FROM main.{table} m WHERE m.id = o.id)""",
        (first,),
    )
    run(f"DELETE FROM main.{table} WHERE at >= ?", (first,))
    run(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM temp.behind ORDER BY at, id")
    run("DROP TABLE temp.behind")


def unite_releases(run: Run) -> None:
    """Releases that ours has not; one of the same name and version stays as it is here."""
    run(
        f"""INSERT INTO main.release ({_RELEASE}) SELECT {_RELEASE} FROM other.release o WHERE true
        ORDER BY o.at, o.key ON CONFLICT (name, major, minor, patch) DO NOTHING"""
    )


def settle_assignments(run: Run) -> None:
    """Who has which article: what was said last of it, in either file."""
    said = """SELECT a.here article, o.reviewer FROM other.assignment o
        JOIN temp.articles a ON a.there = o.article"""
    run(f"DELETE FROM main.assigned WHERE (article, reviewer) IN ({said})")
    run(
        f"""INSERT INTO main.assigned (article, reviewer) SELECT article, reviewer FROM (
            SELECT article, reviewer, given, row_number() OVER (
                PARTITION BY article, reviewer ORDER BY at DESC, id DESC) latest
            FROM main.assignment WHERE (article, reviewer) IN ({said})
        ) WHERE latest = 1 AND given ON CONFLICT DO NOTHING"""
    )
