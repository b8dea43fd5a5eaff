"""Decisions that came: each checked by itself, all written at once, which takes a quarter of the time."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, Final, NamedTuple

from core.model import Action
from core.parcel import Parcel
from core.record import canonical, metric_said, target_id
from core.store.decisions import MOST_LAMPORT
from core.store.posting.tables import DECIDED, DECISION
from core.store.posting.unpacking import OURS, REFUSED, Holder, check_numbers, check_same, many
from core.store.rows import Row

"""An order beyond that is none that counting ever reached."""
_TRAVEL: Final = frozenset({Action.UNDO, Action.REDO})
_DRAWN: Final = re.compile("[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}")
"""A random name (RFC 9562, version 4)."""
_WITH_METRIC: Final = frozenset({Action.ACCEPT, Action.EDIT, Action.ADD})
_STEP: Final = ("id", "article", "layer", "reviewer", "file", "action", "lamport")
_DECISION: Final = ("id", "article", "layer", "reviewer", "action", "lamport", "at", "step", *DECIDED)
_KNOWN: Final = f"""SELECT a.id, d.layer, d.action, {", ".join(f'd."{name}"' for name in DECIDED)}
    FROM decision d JOIN article a ON a.key = d.article WHERE d.id = ?"""
_STEPS: Final = """SELECT s.id, a.id, s.layer FROM step s JOIN article a ON a.key = s.article
    WHERE s.id IN (SELECT value FROM json_each(?))"""
_SAME = "ON CONFLICT (id) DO NOTHING"


class _Came(NamedTuple):
    """A decision in the order of `core.review.rebuilding.united`, with the rows that it is."""

    order: tuple[int, str, str, str]
    parcel: Parcel
    step: Row
    decision: Row


def take_decisions(holder: Holder, conn: sqlite3.Connection, parcels: Iterable[Parcel]) -> list[Parcel]:
    """Write them; those that are not what they say are left out, and come back.

    Of two that tell one decision differently the earlier is written, which is the one that holds.
    """
    refused: list[Parcel] = []
    came: list[_Came] = []
    for parcel in parcels:
        try:
            came.append(_read(holder, conn, parcel))
        except OURS:
            raise
        except REFUSED:
            refused.append(parcel)
    came, others = _of_one_mind(holder, came)
    refused.extend(others)
    came.sort()
    known = _known(holder, came)
    good = []
    for each in came:
        try:
            if each.parcel.id in known:
                says = each.decision[-len(DECIDED) :]
                of = (each.parcel.article, each.parcel.layer, each.parcel.action)
                check_same(holder, _KNOWN, (each.parcel.id,), (*of, *says))
        except ValueError:
            refused.append(each.parcel)
        else:
            good.append(each)
    if not _written(conn, good):
        refused.extend(each.parcel for each in good if not _written(conn, [each]))
    return refused


def _read(holder: Holder, conn: sqlite3.Connection, parcel: Parcel) -> _Came:
    says, told = json.loads(parcel.says), json.loads(parcel.told)
    key = holder.key(conn, parcel.article)
    _check(parcel.action, holder.text(parcel.article), says, told)
    _check_names(parcel, says, told)
    order = (told["lamport"], told["at"], told["step"])
    step = (told["step"], key, parcel.layer, told["step_reviewer"], told["file"])
    whose = (parcel.id, key, parcel.layer, parcel.reviewer, parcel.action)
    return _Came(
        (*order, parcel.reviewer),
        parcel,
        (*step, told["step_action"], told["step_lamport"]),
        (*whose, *order, *(says[name] for name in DECIDED)),
    )


def _check(action: str, text: str, says: Any, told: Any) -> None:
    """What would stop the merging of everything else, if it were found only then."""
    if datetime.fromisoformat(told["at"]).tzinfo is None:
        raise ValueError("a time without a zone")
    if not 0 < told["lamport"] <= MOST_LAMPORT:
        raise ValueError("an order out of range")
    needed = says["metric"] is None and says["start"] is not None and action in _WITH_METRIC
    if needed or (says["metric"] is not None and action == Action.CONFIRM):
        raise ValueError("another action than its content")
    if says["quote"] is not None and text[says["start"] : says["end"]] != says["quote"]:
        raise ValueError("the quote is not in the text")
    if says["metric"] is not None and _reach(says["metric"]) > len(text):
        raise ValueError("the metric lies outside of the text")


def _check_names(parcel: Parcel, says: Any, told: Any) -> None:
    """Whose step it is, and whether the decision's own name is one that was drawn or made of what it says."""
    step = told["step"]
    if not isinstance(step, str) or not step:
        raise ValueError("no step")
    if parcel.action in _TRAVEL and says["target"] != step:
        raise ValueError("undo and redo belong to the step that is undone")
    # What was decided again in a corrected text is one step of several reviewers; nobody undoes it.
    if told["step_reviewer"] != parcel.reviewer and told["file"]:
        raise ValueError("a step of somebody else")
    made = (
        target_id(parcel.article, how, parcel.layer, says["target"], parcel.action)
        for how in ("brought", "re-anchored")
    )
    if not _DRAWN.fullmatch(parcel.id) and parcel.id not in made:
        raise ValueError("under the name of another")


@lru_cache(1 << 14)
def _reach(metric: str) -> int:
    """Where the last span of the metric ends; several reviewers accept the same one."""
    record = json.loads(metric)
    check_numbers(record["value"], record.get("upper"))
    found = metric_said(metric)
    return max(span.end for span in (found.span, *(role for _, role in found.roles)))


def _of_one_mind(holder: Holder, came: Sequence[_Came]) -> tuple[list[_Came], list[Parcel]]:
    """Those that agree with what came before them under their name and in their step, and the others."""
    steps = _steps(holder, came)
    names: dict[str, tuple[object, ...]] = {}
    good: list[_Came] = []
    others: list[Parcel] = []
    for each in came:
        name, *of = each.decision
        where = (each.parcel.article, each.parcel.layer)
        says = (*where, each.parcel.action, *of[-len(DECIDED) :])
        if steps.get(each.step[0], where) == where and names.get(name, says) == says:
            steps[each.step[0]], names[name] = where, says
            good.append(each)
        else:
            others.append(each.parcel)
    return good, others


def _steps(holder: Holder, came: Sequence[_Came]) -> dict[str, tuple[str, str]]:
    """Where those of these steps are that ours knows: article and layer."""
    names = canonical(sorted({each.step[0] for each in came}))
    rows = holder.ours.rows(_STEPS, (names,))
    return {step: (article, layer) for step, article, layer in rows}


def _known(holder: Holder, came: Sequence[_Came]) -> frozenset[str]:
    names = canonical([each.parcel.id for each in came])
    rows = holder.ours.rows("SELECT id FROM decision WHERE id IN (SELECT value FROM json_each(?))", (names,))
    return frozenset(row[0] for row in rows)


def _written(conn: sqlite3.Connection, came: Sequence[_Came]) -> bool:
    conn.execute("SAVEPOINT decisions")
    layers = {(each.parcel.layer,) for each in came}
    try:
        conn.executemany("INSERT OR IGNORE INTO layer (name) VALUES (?)", layers)
        many(conn, "step", _STEP, (each.step for each in came), _SAME)
        many(conn, DECISION, _DECISION, (each.decision for each in came), _SAME)
    except REFUSED:
        conn.execute("ROLLBACK TO decisions")
        return False
    finally:
        conn.execute("RELEASE decisions")
    return True
