"""Repairing decisions whose places something else has counted, by UTF-16 or with a mark at the beginning."""

import json
import sqlite3
from contextlib import closing

import pytest

from core.jobs.soundness import check_file
from tests.core.jobs.flawed import spoilt
from tests.core.jobs.repair.test_repair import STANDS, read, repaired
from tests.layout_project import TOWN


def moved(path, where):
    """Every place in the town's decisions, counted by somebody else."""
    with closing(sqlite3.connect(path)) as conn:
        key = conn.execute("SELECT key FROM article WHERE id = ?", (TOWN.id,)).fetchone()[0]
        rows = conn.execute(
            'SELECT id, "start", "end", metric FROM decision WHERE article = ? AND "start" IS NOT NULL',
            (key,),
        ).fetchall()
    for name, start, end, metric in rows:
        spoilt(
            path, f'UPDATE decision SET "start" = {where(start)}, "end" = {where(end)} WHERE id = \'{name}\''
        )
        if metric is not None:
            record = json.loads(metric)
            record |= {"start": where(record["start"]), "end": where(record["end"])}
            record["roles"] = {k: [where(s), where(e), q] for k, (s, e, q) in record["roles"].items()}
            said = json.dumps(record, ensure_ascii=False)
            spoilt(path, f"UPDATE decision SET metric = '{said}' WHERE id = '{name}'")


def utf16(place):
    return len(TOWN.text[:place].encode("utf-16-le")) // 2


@pytest.mark.parametrize("where", [utf16, lambda place: place + 1], ids=["UTF-16", "BOM"])
def test_places_that_were_counted_otherwise(path, new, where):
    wanted = read(path, STANDS)
    moved(path, where)
    assert check_file(path, lambda _flaw: None, lambda _a, _b: True).flaws >= 5
    (words,) = repaired(path, new)
    assert words.startswith("mended: “柳荫镇通报”: the places of 19 decisions were counted otherwise")
    assert read(new, STANDS) == wanted


def test_places_of_which_one_fits_no_way_of_counting(path, new):
    moved(path, utf16)
    spoilt(path, "UPDATE decision SET quote = 'x' WHERE quote = '第3名'")
    told = repaired(path, new)
    assert all("counted otherwise" not in words for words in told)
    assert sum(words.startswith("lost") for words in told) > 2
