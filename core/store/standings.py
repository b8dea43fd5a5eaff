"""What stands, as tables: kept in each decision's own transaction, to be had again from the decisions."""

from __future__ import annotations

from collections.abc import Sequence

from core.errors import KnownError
from core.model import Metric, Span
from core.portions import Portions, cut
from core.sheet import ArticleState, Standing, State, Status
from core.store.metrics import COLUMNS, columns, metric_in
from core.store.rows import UNREADABLE, Row, Rows, unreadable

_EMPTY = (None,) * 8
_STATES = {state.value: state for state in State}


class Standings(Rows):
    """Rows of `standing` and `article_standing`."""

    def seen(self, key: int, layer: str) -> int:
        """The order of the layer's newest decision in the article, 0 where there is none."""
        row = self.row("SELECT lamport FROM article_standing WHERE layer = ? AND article = ?", (layer, key))
        return 0 if row is None else int(row[0])

    def article_state(self, key: int, layer: str) -> ArticleState:
        """What stands about the article as a whole."""
        row = self.row(
            """SELECT complete, skipped, withdrawn, flagged, comment, title FROM article_standing
            WHERE layer = ? AND article = ?""",
            (layer, key),
        )
        if row is None:
            return ArticleState()
        complete, skipped, withdrawn, flagged, comment, title = row
        return ArticleState(bool(complete), bool(skipped), bool(withdrawn), bool(flagged), comment, title)

    def standings(self, key: int, layer: str, text: str) -> tuple[Standing, ...]:
        """What stands in the article, in no particular order, every quote checked against the text."""
        rows = self.rows(
            f"""SELECT target, state, cause, note, quote, {COLUMNS} FROM standing
            WHERE layer = ? AND article = ?""",
            (layer, key),
        )
        for row in rows:
            if text[row[5] : row[6]] != row[4]:
                raise _misquoted(row[5], row[6], row[4], text)
        return tuple([_standing(row, None if row[7] is None else metric_in(row[5:])) for row in rows])

    def putting_standings(
        self, key: int, layer: str, standings: Sequence[Standing], gone: Sequence[str], text: str
    ) -> Portions[None]:
        """Replace what stands about these targets; nothing stands about those that are gone.

        All that stood goes first: what stands anew may lie where another one stood.
        """
        with self.writing() as conn:
            for targets in cut((*gone, *(standing.target for standing in standings))):
                conn.executemany(
                    "DELETE FROM standing WHERE layer = ? AND article = ? AND target = ?",
                    ((layer, key, target) for target in targets),
                )
                yield len(targets)
            yield from self.adding_standings(key, layer, standings, text)

    def adding_standings(
        self, key: int, layer: str, standings: Sequence[Standing], text: str
    ) -> Portions[None]:
        """Add what stands about targets about which nothing does."""
        with self.writing() as conn:
            for portion in cut(standings):
                conn.executemany(
                    f"""INSERT INTO standing (layer, article, target, state, cause, note, quote, {COLUMNS})
                    VALUES ({", ".join("?" * 17)})""",
                    (_values(standing, key, layer, text) for standing in portion),
                )
                yield len(portion)

    def put_article(  # noqa: PLR0917  # the columns of one row
        self, key: int, layer: str, state: ArticleState, status: Status, decided: int, order: int
    ) -> None:
        """Replace what stands about the article as a whole."""
        with self.writing() as conn:
            conn.execute(
                """INSERT OR REPLACE INTO article_standing (layer, article, status, complete, skipped,
                withdrawn, flagged, comment, title, decided, lamport)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    layer,
                    key,
                    status,
                    int(state.complete),
                    int(state.skipped),
                    int(state.withdrawn),
                    int(state.flagged),
                    state.comment,
                    state.title,
                    decided,
                    order,
                ),
            )


def _misquoted(start: int, end: int, quote: str, text: str) -> KnownError:
    return KnownError(
        "What stands at {start}–{end} should read “{quote}”, but the article reads “{found}” there:"
        " the project file was changed by something else. Go on with a copy made earlier.",
        start=start,
        end=end,
        quote=quote,
        found=text[start:end],
    )


def _standing(row: Row, metric: Metric | None) -> Standing:
    try:
        span = metric.span if metric is not None else Span(row[5], row[6])
        return Standing(row[0], _STATES[row[1]], span, metric, row[2], row[3])
    except UNREADABLE as error:
        raise unreadable(error) from error


def _values(standing: Standing, key: int, layer: str, text: str) -> Row:
    span, metric = standing.span, standing.metric
    place = (span.start, span.end, *_EMPTY) if metric is None else columns(metric)
    return (
        layer,
        key,
        standing.target,
        standing.state,
        standing.cause,
        standing.note,
        span.quote(text),
        *place,
    )
