"""An open article: its items, its gate, its place in the queue."""

from __future__ import annotations

from core.model import Article, Span
from core.review.board import Board
from core.review.standing import status
from core.sheet import ArticleState, Contents, Gate, Item, Status


class Sheet:
    """What a reviewer sees of one article in one layer. Only the session changes it."""

    def __init__(self, contents: Contents) -> None:
        self.load(contents)

    def load(self, contents: Contents) -> None:
        """Show these contents from now on."""
        self.article: Article = contents.article
        self.state: ArticleState = contents.state
        self.seen = contents.seen
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
    def gate(self) -> Gate:
        """What completing the article still waits for."""
        return self.board.gate

    def items(self) -> tuple[Item, ...]:
        """Everything that can be answered, in the order of the text; what is settled is listed apart."""
        return self.board.shown.all()

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
        """The undecided item that follows, round the article; None where all is decided."""
        return self.board.shown.next_waiting(after, backwards=backwards)
