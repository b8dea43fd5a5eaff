"""A sound project file, and everything that can be written into it by something else, one flaw at a time."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.layout_project import FOLDER, TOWN

NEWEST = max(FOLDER.glob("layout-??.metrics.gz"))


_WORDS = """SELECT t.name || '.' || c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.strict AND t.name NOT GLOB '*sqlite_*' AND c.type = 'TEXT' ORDER BY 1"""


_FILLED = "SELECT 1 FROM {} WHERE \"{}\" <> ''"


def words() -> list[str]:
    """Every column in which the sound project has words."""
    with TemporaryDirectory() as folder, closing(sqlite3.connect(sound(Path(folder) / "p"))) as conn:
        columns = [name for (name,) in conn.execute(_WORDS)]
        return [name for name in columns if conn.execute(_FILLED.format(*name.split("."))).fetchone()]


def no_text(column: str) -> str:
    """The statement that puts a byte which is no text into the first row that has words there."""
    table, name = column.split(".")
    return f"""UPDATE {table} SET "{name}" = CAST("{name}" || x'ff' AS TEXT)
        WHERE "{name}" = (SELECT "{name}" FROM {table} WHERE "{name}" <> '' LIMIT 1)"""


def sound(path: Path) -> Path:
    path.write_bytes(gzip.decompress(NEWEST.read_bytes()))
    return path


_TRIGGERS = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"


def spoilt(path: Path, *statements: str) -> None:
    """What plain SQLite writes where nothing holds it back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA ignore_check_constraints = ON")
        conn.execute("BEGIN")
        triggers = conn.execute(_TRIGGERS).fetchall()
        for name, _, _ in triggers:
            conn.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            conn.execute(statement)
        tables = {name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for _, table, sql in triggers:
            if table in tables:
                conn.execute(sql)
        conn.execute("COMMIT")


_TOWN = f"(SELECT key FROM article WHERE id = '{TOWN.id}')"
_AT = f"article = {_TOWN}"
_ACCEPTED = f"{_AT} AND layer = '林' AND action = 'accept' AND quote = '1200起'"
_STEP = "SELECT id, article, layer, reviewer, file, 'add', 99, 0, 0 FROM step LIMIT 1"

MANY = """INSERT INTO exclusion (article, run, "start", "end", target, cause, rule)
    WITH RECURSIVE n(x) AS (SELECT 900 UNION ALL SELECT x + 1 FROM n LIMIT 100000)
    SELECT (SELECT max(key) FROM article), (SELECT max(key) FROM run), x, x + 1, x, 'name', '' FROM n"""
"""So much in one article that a statement takes long: none of it may be so."""

FLAWS = {
    # what, the sort of flaw, words of the sentence, the statements
    "a text": ("text", "柳荫镇通报.* is not the one", f"UPDATE body SET text = text || '。' WHERE {_AT}"),
    "a text in CRLF": (
        "text",
        "is not the one",
        f"UPDATE body SET text = replace(text, char(10), char(13, 10)) WHERE {_AT}",
    ),
    "no text": ("text", "its text is missing", f"DELETE FROM body WHERE {_AT}"),
    "an id": ("text", "is not the one", f"UPDATE article SET id = '{'0' * 64}' WHERE key = {_TOWN}"),
    "the length": ("text", "2 characters are noted", f"UPDATE article SET chars = 2 WHERE key = {_TOWN}"),
    "a number less": (
        "numbers",
        "not those that the scanner 2",
        f'DELETE FROM number WHERE {_AT} AND "end" > 20',
    ),
    "a number moved": ("numbers", "not those that", f'UPDATE number SET "end" = "end" + 1 WHERE {_AT}'),
    "a suggestion": (
        "suggestions",
        "1 suggestion and 0",
        f"UPDATE suggestion SET value = '9' WHERE {_AT} AND value = '35'",
    ),
    "an exclusion": (
        "suggestions",
        "0 suggestions and 1",
        f"UPDATE exclusion SET cause = 'whim' WHERE {_AT}",
    ),
    "a quote": (
        "decision",
        "quotes “1300起”, the text reads “1200起”",
        f"UPDATE decision SET quote = '1300起' WHERE {_ACCEPTED}",
    ),
    "an offset": (
        "decision",
        "“林”, 1.–1.: .*quotes “1200起”",
        f'UPDATE decision SET "start" = "start" + 1 WHERE {_ACCEPTED}',
    ),
    "an offset beyond": (
        "decision",
        "quotes",
        f'UPDATE decision SET "start" = 900, "end" = 901 WHERE {_ACCEPTED}',
    ),
    "a metric's quote": (
        "decision",
        "Its metric quotes",
        f"UPDATE decision SET metric = replace(metric, '1200起', '1300起') WHERE {_ACCEPTED}",
    ),
    "a kind": (
        "decision",
        "neither text nor schema",
        f"""UPDATE decision SET metric = replace(metric, '"count"', '"whim"') WHERE {_ACCEPTED}""",
    ),
    "a role": (
        "decision",
        "neither text nor schema",
        f"""UPDATE decision SET metric = replace(metric, '"scope"', '"whim"')
        WHERE {_AT} AND action = 'edit'""",
    ),
    "a cause": ("decision", "no cause “whim”", "UPDATE decision SET cause = 'whim' WHERE cause = 'trait'"),
    "no metric": (
        "decision",
        "Its metric is missing",
        f"UPDATE decision SET metric = NULL WHERE {_ACCEPTED}",
    ),
    "a metric too deep": (
        "decision",
        "It cannot be read",
        f"UPDATE decision SET metric = '{{\"a\":{'[' * 50_000}}}' WHERE {_ACCEPTED}",
    ),
    **{
        f"a value of {value}": (
            "decision",
            "fits neither text nor schema",
            f"""UPDATE decision SET metric = replace(metric, '"1200"', '"{value}"') WHERE {_ACCEPTED}""",
        )
        for value in ("NaN", "Infinity", "1E+999999999", "1E-999999999")
    },
    "a description too deep": (
        "description",
        "noted of its source cannot be read",
        f"UPDATE article SET fields = '{{\"a\":{'[' * 50_000}}}' WHERE id = '{TOWN.id}'",
    ),
    "a description that is no words": (
        "description",
        "noted of its source cannot be read",
        f"UPDATE article SET fields = '{{\"a\":1}}' WHERE id = '{TOWN.id}'",
    ),
    "a time of import that is none": (
        "description",
        "noted of its source cannot be read",
        f"UPDATE article SET added = '<b>' WHERE id = '{TOWN.id}'",
    ),
    "roles that are none": (
        "decision",
        "It cannot be read",
        f"UPDATE decision SET metric = json_set(metric, '$.roles', json_array(1)) WHERE {_ACCEPTED}",
    ),
    "an order beyond any": (
        "decision",
        "It cannot be read",
        f"UPDATE decision SET lamport = 9223372036854775807 WHERE {_ACCEPTED}",
    ),
    "half a metric": (
        "decision",
        "It cannot be read",
        f"UPDATE decision SET metric = '{{}}' WHERE {_ACCEPTED}",
    ),
    "a time": ("decision", "It cannot be read", f"UPDATE decision SET at = 'noon' WHERE {_ACCEPTED}"),
    "a target": (
        "decision",
        "about something else",
        f"UPDATE decision SET target = 'x' WHERE {_AT} AND action = 'complete'",
    ),
    "an undo of nothing": (
        "decision",
        "The step that it is about",
        "UPDATE decision SET target = 'x' WHERE action = 'undo'",
    ),
    "a step elsewhere": (
        "decision",
        "lies elsewhere",
        f"UPDATE step SET article = article + 1 WHERE id = (SELECT step FROM decision WHERE {_ACCEPTED})",
    ),
    "no step": (
        "decision",
        "Its step is missing",
        f"DELETE FROM step WHERE id = (SELECT step FROM decision WHERE {_ACCEPTED})",
    ),
    "a decision less": ("standing", "not what the decisions say", f"DELETE FROM decision WHERE {_ACCEPTED}"),
    "what stands": (
        "standing",
        "“林”: what stands is not",
        f"UPDATE standing SET value = '9' WHERE {_AT} AND layer = '林' AND value = '1200'",
    ),
    "a standing's quote": (
        "standing",
        "what stands is not",
        "UPDATE standing SET quote = 'x' WHERE quote = '1200起'",
    ),
    "a standing less": (
        "standing",
        "what stands is not",
        f"DELETE FROM standing WHERE {_AT} AND layer = '周'",
    ),
    "a standing of nobody": ("standing", "what stands is not", "DELETE FROM decision WHERE layer = '周'"),
    "decisions taken out with what followed from them": (
        "decision",
        "^3 decisions that this file once held are not in it",
        f"DELETE FROM standing WHERE {_AT} AND layer = '周'",
        f"DELETE FROM article_standing WHERE {_AT} AND layer = '周'",
        f"DELETE FROM decision WHERE {_AT} AND layer = '周'",
    ),
    "a step undone": (
        "standing",
        "what stands is not",
        f"UPDATE step SET undone = 1 - undone WHERE id = (SELECT step FROM decision WHERE {_ACCEPTED})",
    ),
    "a count": (
        "standing",
        "what stands is not",
        "UPDATE article_standing SET decided = 5 WHERE layer = '林' AND complete = 1",
    ),
    "twice the same": (
        "overlap",
        "“1200起” and “1200起” stand both",
        f"""INSERT INTO decision SELECT NULL, '{"f" * 32}', article, layer, reviewer, 'again', 'add', 9999,
        at, step, "start", "end", quote, metric, cause, note FROM decision WHERE {_ACCEPTED}""",
    ),
    "the gate": (
        "gate",
        "is complete, and 1 of its numbers is undecided",
        f"DELETE FROM decision WHERE {_AT} AND layer = '林' AND action <> 'edit' AND quote = '77'",
    ),
    "the gold layer": (
        "project",
        "“x” is none of the project's layers",
        "UPDATE project SET gold_layer = 'x'",
    ),
    "the labels": ("schema", "no valid TOML", "UPDATE labels SET text = 'x x'"),
    "a trigger": ("layout", "The trigger “decision_no_update” is missing", "CREATE TABLE x (x)"),
    "a column": ("layout", "The table “effort”", "ALTER TABLE effort ADD COLUMN x TEXT"),
    "a table": ("layout", "The table “ranked” is missing", "DROP TABLE ranked"),
    "an index": ("layout", "The index “decision_by_step”", "DROP INDEX decision_by_step"),
    "a table that nothing goes without": ("layout", "The table “suggestion”", "DROP TABLE suggestion"),
    "a view that never ends in the place of a table": (
        "layout",
        "The table “number” is missing",
        "DROP TABLE number",
        """CREATE VIEW number AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)
        SELECT 1 AS article, x AS "start", x + 1 AS "end", '2' AS version FROM n""",
    ),
    "an article of nothing": (
        "orphan",
        "of the table “effort” belongs to a row of “article”",
        "UPDATE effort SET article = 77",
    ),
    "a value that may not be": (
        "damage",
        "CHECK constraint failed in effort",
        "UPDATE effort SET seconds = -1.0",
    ),
}
"""Each with the sort it is told as, what the sentence says, and what makes it."""
