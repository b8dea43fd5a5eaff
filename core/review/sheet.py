"""An open article: its items, its gate, its place in the queue."""

from __future__ import annotations

from core.bias import Way
from core.model import Article, Span
from core.review.board import Board
from core.review.ledger import Ledger
from core.review.quiet import uncollected
from core.review.standing import status
from core.sheet import ArticleState, Gate, Item, Key, State, Status


class Sheet:
    """What a reviewer sees of one article in one layer. Only the session changes it."""

    article: Article
    state: ArticleState
    seen: int
    held_back: Way | None
    board: Board

    def __init__(self, ledger: Ledger, article_id: str, layer: str) -> None:
        self._ledger, self._layer = ledger, layer
        self._read(article_id)

    def reload(self) -> tuple[str, ...]:
        """Read the article again; the targets that look different now."""
        before = self.board.shown
        self._read(self.article.id)
        return self.board.shown.differing(before)

    def _read(self, article_id: str) -> None:
        with uncollected():
            contents = self._ledger.contents(article_id, self._layer)
            self.article, self.state, self.seen = contents.article, contents.state, contents.seen
            self.held_back = contents.held_back
            self.board = Board(contents)

    @property
    def title(self) -> str:
        """The article's title, as it was last decided."""
        return self.state.title or self.article.title

    @property
    def status(self) -> Status:
        """The article's place in the queue."""
        return status(self.state, touched=bool(self.board.standings))

    @property
    def blind(self) -> bool:
        """Whether nothing is suggested, excluded or asked about until the article is first completed."""
        return self.held_back is Way.BLIND

    @property
    def gate(self) -> Gate:
        """What completing the article still waits for."""
        return self.board.gate

    def items(self) -> tuple[Item, ...]:
        """Everything that can be answered, in the order of the text; what is settled is listed apart."""
        return self.board.shown.all()

    def listed(self) -> tuple[Key, ...]:
        """Where each of them stands. Thousands of suggestions need not be read for it, unlike `items`."""
        return self.board.shown.listed()

    def states(self) -> tuple[State, ...]:
        """The state of each, in the same order, not read either."""
        return self.board.shown.states()

    def items_in(self, span: Span) -> tuple[Item, ...]:
        """The items that share a character with the span."""
        return self.board.shown.within(span)

    def item(self, target: str) -> Item:
        """The item of that target, settled ones too. Raises KeyError where nothing is shown of it."""
        return self.board.shown[target]

    def settled(self) -> tuple[Item, ...]:
        """Suggestions that disagree with what was decided before they were made."""
        return self.board.shown.settled()

    def next_undecided(self, after: str | None, *, backwards: bool = False) -> str | None:
        """The undecided item that follows, round the article, exclusions last; None where all is decided."""
        return self.board.shown.next_waiting(after, backwards=backwards)
