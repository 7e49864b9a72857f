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
from newsclean._types.stages import Outline
from newsclean._types.values import Focus

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean._types.article import Article
    from newsclean._types.stages import Analysis, Draft
    from newsclean._types.values import LedgerEntry

    Explain = Callable[["ArticleEvidence"], tuple[LedgerEntry, ...]]

__all__ = ["ArticleEvidence", "analysis_of", "finalize", "select_for"]


class ArticleEvidence:
    """The evidence of one article.

    Args:
        draft: The article in the making, with the balanced focus.
        explain: Makes the ledger.
        focus: What the article was cut with.
    """

    __slots__ = ("_entries", "draft", "explain", "focus")

    def __init__(self, draft: Draft, explain: Explain, focus: Focus = Focus.BALANCED) -> None:
        self.draft = draft
        self.explain = explain
        self.focus = focus
        self._entries: tuple[LedgerEntry, ...] | None = None

    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Return the ledger; made at the first call."""
        if self._entries is None:
            self._entries = () if self.draft.analysis is None else self.explain(self)
        return self._entries

    def reselect(self, focus: Focus) -> Article | None:
        """Return the article cut with another focus; None if that is the one it has."""
        if focus is self.focus or not self.draft.text:  # a rejected page stays rejected under every focus
            return None
        article = _article_for(self.draft, focus)
        hold_evidence(article, ArticleEvidence(self.draft, self.explain, focus))
        return article


def finalize(draft: Draft, explain: Explain, focus: Focus, *, keeps_evidence: bool) -> Article:
    """Build the article of a finished draft.

    Args:
        draft: The draft, cut with the balanced focus.
        explain: Makes the ledger.
        focus: What the caller prefers.
        keeps_evidence: Whether the article holds its evidence.
    """
    article = _article_for(draft, focus)
    if keeps_evidence:
        _let_go_of_tree(draft.analysis)
        hold_evidence(article, ArticleEvidence(draft, explain, focus))
    return article


def analysis_of(article: Article) -> Analysis | None:
    """Return what was found out about the page of an article; None if it holds no evidence, or no page was read."""
    evidence = evidence_of(article)
    return evidence.draft.analysis if isinstance(evidence, ArticleEvidence) else None


def select_for(analysis: Analysis, focus: Focus) -> list[bool]:
    """Return the decisions for a focus."""
    words = [block.words for block in analysis.outline.blocks]
    return refocus(analysis.profile_scores, words, analysis.keep, focus)


def _article_for(draft: Draft, focus: Focus) -> Article:
    analysis = draft.analysis
    if focus is Focus.BALANCED or analysis is None or not draft.text:
        return build_article(draft, draft.blocks, draft.text)
    return build_article(draft, *cut(analysis, select_for(analysis, focus)))


def _let_go_of_tree(analysis: Analysis | None) -> None:
    if analysis is not None:
        analysis.outline = Outline(analysis.outline.blocks, analysis.outline.containers)
        for container in analysis.outline.containers:
            container.node = None
