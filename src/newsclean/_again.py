"""Article of a flattened text -> the article that cleaning its own text would give.

Law: cleaning a text that was cleaned changes nothing. Decisions depend on the whole text, so lines that were kept
beside boilerplate may look out of place without it; here they are taken out until nothing changes. It only takes out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._article import assemble
from newsclean._evidence import Held, held_by
from newsclean._model import TEXT_ROLES, hold
from newsclean._roles import assign

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean._model import Article, Case

__all__ = ["until_stable"]

_MAX_PASSES = 8
"""Of the flattened pages of the development corpora, none needs more than five; the bound is for hostile texts."""


def until_stable(article: Article, judge: Callable[[str], Article]) -> Article:
    """Takes out of an article what would be taken out of its text, until nothing is.

    Args:
        article: As it was judged; with its evidence.
        judge: Judges a text for the first time.

    Returns:
        An article of whose text `judge` changes nothing (after at most eight passes).

    Cost: a pass over the kept lines; none where all lines were kept.
    """
    for _ in range(_MAX_PASSES):
        case = held_by(article).case
        if case is None or not article.text:
            return article
        shown = _shown(case)
        if len(shown) == len(case.outline.blocks):
            return article
        again = judge(article.text)
        if again.text == article.text:
            return article
        lost = _lost(case, shown, again.text)
        if not lost:
            return article
        for i in lost:
            case.keep[i] = False
            case.settled[i] = 0.0
        settled = assemble(case.outline, case.scores, case.keep, case.metadata, url=article.url, marks=case.marks)
        article = hold(settled, Held(case))
    return article


def _shown(case: Case) -> list[int]:
    roles = assign(case.outline, case.keep, case.metadata, marks=case.marks).of
    return [i for i, role in enumerate(roles) if role in TEXT_ROLES]


def _lost(case: Case, shown: list[int], text: str) -> list[int]:
    """Returns which of the blocks are not in a text that holds some of them in their order; none if it holds others."""
    left = iter(text.split("\n\n") if text else [])
    following = next(left, None)
    lost = []
    for i in shown:
        if case.outline.blocks[i].text == following:
            following = next(left, None)
        else:
            lost.append(i)
    return lost if following is None else []
