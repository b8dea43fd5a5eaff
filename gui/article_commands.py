"""Commands about the article as a whole, and about moving between articles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from core.jobs.review import Session, Sheet
from core.model import Action
from core.sheet import Change, State
from gui import questions
from gui.i18n import joined
from gui.paint import key_sign
from gui.plants import ask_again
from gui.review_page import ReviewPage
from gui.workspace import Workspace


class ArticleCommands(QObject):
    """Complete, skip, flag, withdraw, comment, retitle; next article."""

    def __init__(self, workspace: Workspace, page: ReviewPage) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        page.queue.questions_opened.connect(lambda: ask_again(page, workspace, lambda: None))

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What the actions of the article menu do."""
        return {
            "complete": self.complete,
            "reopen": lambda: self._act(lambda session, _: session.reopen()),
            "skip": lambda: self._act(lambda s, sheet: s.skip(on=not sheet.state.skipped)),
            "flag": lambda: self._act(lambda s, sheet: s.flag(on=not sheet.state.flagged)),
            "withdraw": lambda: self._act(lambda s, sheet: s.withdraw(on=not sheet.state.withdrawn)),
            "comment": self._ask_comment,
            "retitle": self._ask_title,
            "search": self.search,
            "assign": self._page.queue.assigning.ask,
            "next_article": lambda: self._page.queue.go(1),
            "previous_article": lambda: self._page.queue.go(-1),
        }

    def search(self) -> None:
        """Go to the field above the list of articles, or say why there is none."""
        queue = self._page.queue
        if queue.isVisible():
            queue.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        words = self.tr("The list of articles was put aside. {key} leads to the button that brings it back.")
        keys = self._workspace.keys
        self._workspace.failed.emit(words.format(key=key_sign(keys.get("next_pane", ""))))

    def _act(self, operation: Callable[[Session, Sheet], Change]) -> Change | None:
        session, sheet = self._workspace.session, self._workspace.sheet
        if session is None or sheet is None:
            return None
        change = self._workspace.act(lambda: operation(session, sheet))
        if change is not None and change.name in {Action.SKIP, Action.WITHDRAW}:
            self._page.queue.next_to_do()
        return change

    def complete(self) -> None:
        """Complete the article and open the next; while the gate is shut, go to what is missing.

        What bias control held back is shown first: a blind article is decided as usual then, and planted
        errors that were accepted are asked about. That cannot be undone, so one in which nothing was marked
        is asked about before.
        """
        sheet = self._workspace.sheet
        if sheet is not None and sheet.blind and not _marked(sheet):
            self._ask_blind(sheet)
        else:
            self._complete()

    def _ask_blind(self, sheet: Sheet) -> None:
        questions.ask_first(
            self._page,
            self.tr("I have found all"),
            self.tr(
                "You have marked nothing in this article. If you go on, what was suggested appears, and it"
                " can no longer be seen what you find by yourself."
            ),
            stay=self.tr("Keep looking"),
            go_on=self.tr("There is no metric in it"),
            then=lambda: self._complete() if self._workspace.sheet is sheet else None,
        )

    def _complete(self) -> None:
        sheet = self._workspace.sheet
        if not self._workspace.complete():
            self._go_to_first()
            self._say_what_lacks()
        elif sheet is not None and not sheet.state.complete:
            self._go_to_first()
            self._workspace.told.emit(
                self.tr("Here is what was suggested. Decide what you had not found, then complete again.")
            )
        else:
            ask_again(self._page, self._workspace, self._go_on)

    def _go_on(self) -> None:
        self._page.queue.next_to_do()
        self._page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_first(self) -> None:
        """To the first item that waits, in sight even where it is the current one already."""
        sheet = self._workspace.sheet
        if sheet is not None:
            self._workspace.set_current(sheet.next_undecided(None))
        if (item := self._workspace.item) is not None:
            self._page.view.ensure_visible(item.span)

    def _say_what_lacks(self) -> None:
        """Exactly what is missing, and where it goes on."""
        sheet, item, missing = self._workspace.sheet, self._workspace.item, self._page.gate.missing
        if sheet is None or not missing:
            return
        words = [self.tr("Not complete yet: {missing}.").format(missing=missing)]
        if item is not None and item.state.undecided:
            quote = " ".join(item.span.quote(sheet.article.text).split())
            words.append(self.tr("“{quote}” is the first.").format(quote=quote))
        self._workspace.failed.emit(joined(words, self._workspace.language))

    def _ask_comment(self) -> None:
        sheet = self._workspace.sheet
        if sheet is not None:
            questions.ask_text(
                self._page,
                self.tr("Comment"),
                self.tr("Comment on this article:"),
                sheet.state.comment,
                lambda words: self._act(lambda session, _: session.comment(words)),
            )

    def _ask_title(self) -> None:
        sheet = self._workspace.sheet
        if sheet is not None:
            questions.ask_text(
                self._page,
                self.tr("Title"),
                self.tr("Title of this article:"),
                sheet.state.title or sheet.article.title,
                lambda words: self._act(lambda session, _: session.retitle(words)),
            )


def _marked(sheet: Sheet) -> bool:
    """Whether the reviewer holds anything in it for a metric."""
    return any(state.annotates or state is State.DOUBTED for state in sheet.states())
