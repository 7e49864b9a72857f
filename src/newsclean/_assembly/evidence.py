"""What an article was made from -> the article cut again, or its ledger.

Law: holds what was found out, and no parse tree: a tree is ten times as large as the page, and a list of a thousand
articles must not hold a thousand of them. Cutting again needs the blocks and their scores only. How a ledger is
made of the page is handed in, so that this module need not know the stages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._assembly.assemble import recut
from newsclean._scoring.focus import refocus
from newsclean._types.article import hold
from newsclean._types.stages import Outline
from newsclean._types.values import Focus

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean._types.article import Article
    from newsclean._types.stages import Analysis
    from newsclean._types.values import LedgerEntry

__all__ = ["Held", "finish", "held_by", "select_for"]


class Held:
    """The evidence of one article.

    Args:
        case: What was found out about the page; None for a page that was not read (empty, binary, too large).
        explain: Makes the ledger; None where nobody will ask.
        focus: With what the article was cut.
    """

    __slots__ = ("_entries", "case", "explain", "focus")

    def __init__(
        self,
        case: Analysis | None,
        explain: Callable[[Held, Article], tuple[LedgerEntry, ...]] | None = None,
        focus: Focus = Focus.BALANCED,
    ) -> None:
        self.case = case
        self.explain = explain
        self.focus = focus
        self._entries: tuple[LedgerEntry, ...] | None = None

    def ledger(self, article: Article) -> tuple[LedgerEntry, ...]:
        """Returns the ledger; made at the first call."""
        if self._entries is None:
            self._entries = () if self.explain is None or self.case is None else self.explain(self, article)
        return self._entries

    def reselect(self, article: Article, focus: Focus) -> Article:
        """Returns the article cut with another focus."""
        case = self.case
        if case is None or focus is self.focus or not article.text:  # what is no article is none with any focus
            return article
        return hold(recut(article, case, select_for(case, focus)), Held(case, self.explain, focus))


def held_by(article: Article) -> Held:
    """Returns the evidence that an article holds."""
    held = getattr(article, "_evidence", None)
    return held if isinstance(held, Held) else Held(None)


def select_for(case: Analysis, focus: Focus) -> list[bool]:
    """Returns the decisions for a focus."""
    return refocus(case.profile_scores, [block.words for block in case.outline.blocks], case.keep, focus)


def finish(
    article: Article,
    held: Held,
    explain: Callable[[Held, Article], tuple[LedgerEntry, ...]],
    focus: Focus,
    *,
    keeps: bool,
) -> Article:
    """Makes an article ready for its reader: cut as wanted, and with evidence that holds no tree, or with none.

    Args:
        article: The article, cut with the balanced focus.
        held: Its evidence.
        explain: Makes the ledger.
        focus: What the reader prefers.
        keeps: Whether the article holds its evidence.
    """
    if focus is not Focus.BALANCED:
        article = held.reselect(article, focus)
    if not keeps:
        return hold(article, None)
    case = held.case
    if case is not None:
        case.outline = Outline(case.outline.blocks, case.outline.containers)
        for container in case.outline.containers:
            container.node = None
    return hold(article, Held(case, explain, focus))
