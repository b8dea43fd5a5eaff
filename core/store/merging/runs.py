"""The runs of both files in one order: the latest of an article is the one that is shown."""

from __future__ import annotations

from core.store.merging.clashes import Run


def unite_runs(run: Run) -> None:
    """Take in their runs, so that keys follow time: ours move where theirs come before them."""
    # What was copied by hand lies in one run in every file, which is as old as the first of them.
    run(
        """UPDATE main.run SET at = o.at FROM other.run o
        WHERE o.id = main.run.id AND o.at < main.run.at"""
    )
    _make_room(run)
    run(
        """INSERT INTO main.run (key, id, extractor, version, configuration, at)
        SELECT n.new, o.id, o.extractor, o.version, o.configuration, o.at
        FROM other.run o JOIN temp.moved n ON n.id = o.id
        WHERE NOT EXISTS (SELECT 1 FROM main.run m WHERE m.id = o.id)"""
    )
    run("DROP TABLE temp.moved")
    run("INSERT INTO temp.runs SELECT o.key, m.key FROM other.run o JOIN main.run m ON m.id = o.id")


def _make_room(run: Run) -> None:
    """Give keys to all runs from the first new one on, behind all that there are."""
    run("DROP TABLE IF EXISTS temp.moved")
    run("CREATE TEMP TABLE moved (id TEXT PRIMARY KEY, old INTEGER UNIQUE, new INTEGER)")
    run(
        """WITH united AS (
            SELECT id, at, key FROM main.run UNION ALL SELECT o.id, o.at, NULL FROM other.run o
            WHERE NOT EXISTS (SELECT 1 FROM main.run m WHERE m.id = o.id)
        ), fresh AS (SELECT min(at) first FROM united WHERE key IS NULL)
        INSERT INTO temp.moved SELECT id, key, row_number() OVER (ORDER BY at, id)
            + (SELECT coalesce(max(seq), 0) FROM main.sqlite_sequence WHERE name = 'run')
        FROM united, fresh WHERE at >= first"""
    )
    run("PRAGMA defer_foreign_keys = ON")
    for table, column in (("run", "key"), ("extracted", "run"), ("said", "run"), ("exclusion", "run")):
        run(
            f"""UPDATE main.{table} SET {column} = (SELECT new FROM temp.moved WHERE old = {column})
            WHERE {column} IN (SELECT old FROM temp.moved WHERE old IS NOT NULL)"""
        )
