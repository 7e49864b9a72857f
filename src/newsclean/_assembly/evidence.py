"""What an article was made from -> the article cut again, or its ledger.

Law: holds the draft and no parse tree: a tree is ten times as large as the page, and a list of a thousand articles must
not hold a thousand of them. Cutting again needs the blocks and their scores only. The function that makes a ledger is
handed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._assembly.assemble import build_article, cut
from newsclean._scoring.focus import refocus
from newsclean._types.article import evidence_of, hold_evidence
from newsclean._types.options import View
from newsclean._types.stages import Outline
from newsclean._types.values import Focus

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean._types.article import Article
    from newsclean._types.stages import Analysis, Draft
    from newsclean._types.values import LedgerEntry, Role

    Explain = Callable[["ArticleEvidence"], tuple[LedgerEntry, ...]]

__all__ = ["ArticleEvidence", "analysis_of", "finalize", "select_for"]

BALANCED = View()


class ArticleEvidence:
    """The evidence of one article.

    Args:
        draft: The article in the making, with the balanced focus.
        explain: Makes the ledger.
        view: How the article was cut.
    """

    __slots__ = ("_entries", "draft", "explain", "view")

    def __init__(self, draft: Draft, explain: Explain, view: View = BALANCED) -> None:
        self.draft = draft
        self.explain = explain
        self.view = view
        self._entries: tuple[LedgerEntry, ...] | None = None

    @property
    def focus(self) -> Focus:
        """The focus that the article was cut with."""
        return self.view.focus

    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Return the ledger; made at the first call."""
        if self._entries is None:
            self._entries = () if self.draft.analysis is None else self.explain(self)
        return self._entries

    def reselect(
        self, focus: Focus | None, include: frozenset[Role] | None, exclude: frozenset[Role] | None
    ) -> Article | None:
        """Return the article cut another way; None if it is cut like that already."""
        old = self.view
        view = View(
            old.focus if focus is None else focus,
            old.include if include is None else include,
            old.exclude if exclude is None else exclude,
        )
        if view == old or not self.draft.text:  # a rejected page stays rejected under every view
            return None
        article = _article_for(self.draft, view)
        hold_evidence(article, ArticleEvidence(self.draft, self.explain, view))
        return article


def finalize(draft: Draft, explain: Explain, view: View, *, keeps_evidence: bool) -> Article:
    """Build the article of a finished draft.

    Args:
        draft: The draft, cut with the balanced focus.
        explain: Makes the ledger.
        view: How the caller wants it cut.
        keeps_evidence: Whether the article holds its evidence.
    """
    article = _article_for(draft, view)
    if keeps_evidence:
        _let_go_of_tree(draft.analysis)
        hold_evidence(article, ArticleEvidence(draft, explain, view))
    return article


def analysis_of(article: Article) -> Analysis | None:
    """Return what was found out about the page of an article; None if it holds no evidence, or no page was read."""
    evidence = evidence_of(article)
    return evidence.draft.analysis if isinstance(evidence, ArticleEvidence) else None


def select_for(analysis: Analysis, focus: Focus) -> list[bool]:
    """Return the decisions for a focus."""
    words = [block.words for block in analysis.outline.blocks]
    return refocus(analysis.profile_scores, words, analysis.keep, focus)


def _article_for(draft: Draft, view: View) -> Article:
    analysis = draft.analysis
    if view == BALANCED or analysis is None or not draft.text:
        return build_article(draft, draft.blocks, draft.text)
    wanted = None if view.focus is Focus.BALANCED else select_for(analysis, view.focus)
    return build_article(draft, *cut(analysis, wanted, view.text_roles))


def _let_go_of_tree(analysis: Analysis | None) -> None:
    if analysis is not None:
        analysis.outline = Outline(analysis.outline.blocks, analysis.outline.containers)
        for container in analysis.outline.containers:
            container.node = None
