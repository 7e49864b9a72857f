"""Article of a flattened text -> the article that cleaning its own text would give.

Law: cleaning a text that was cleaned changes nothing. Decisions depend on the whole text, so lines that were kept
beside boilerplate may look out of place without it; here they are taken out until nothing changes. It only takes out;
of a text that was clean before, it rather leaves all lines in, those above the body too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsclean._assembly.assemble import assemble
from newsclean._assembly.evidence import Held, held_by
from newsclean._assembly.roles import assign
from newsclean._metadata.text_mode import mark_plain, read_plain
from newsclean._parsing.lines import read_again
from newsclean._types.article import hold
from newsclean._types.stages import Mark, Marks
from newsclean._types.values import TEXT_ROLES, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean._types.article import Article
    from newsclean._types.stages import Analysis, PageBlock

__all__ = ["stay_text", "to_fixed_point"]

_MAX_PASSES = 8
"""Of the flattened pages of the development corpora, none needs more than five; the bound is for hostile texts."""

_MOST_LINES = 40_000
"""Lines that are read again, over all passes: on the largest page that is read at all (20,000 blocks), two passes."""


def to_fixed_point(
    article: Article, judge: Callable[[str], Article], is_settled: Callable[[list[PageBlock], list[int]], bool]
) -> Article:
    """Takes out of an article what would be taken out of its text, until nothing is.

    Args:
        article: As it was judged; with its evidence.
        judge: Judges a text for the first time.
        is_settled: Says of lines, and of their indices in the page, whether `judge` would surely keep them all: a
            cheaper way to know.

    Returns:
        An article of whose text `judge` changes nothing (after at most eight passes, fewer on a huge text).

    Cost: a pass over the kept lines for one text in ten; for the others what `is_settled` costs, or nothing.
    """
    lines = 0
    for _ in range(_MAX_PASSES):
        case = held_by(article).case
        if case is None or not article.text:
            return article
        shown = _shown(case, article)
        if len(shown) == len(case.outline.blocks):
            return article
        if is_settled([case.outline.blocks[i] for i in shown], shown):
            return article
        lines += len(shown)
        if lines > _MOST_LINES:
            return article
        again = judge(article.text)
        if again.text == article.text:
            return article
        if case.marks.keeps_repeats and not case.marks.profile:
            return _put_back(case, article, set(shown))
        lost = _lost(case, shown, again.text)
        if not lost:
            return article
        for i in lost:
            case.keep[i] = False
            case.profile_scores[i] = 0.0
        article = _assemble(case, article)
    return article


def _put_back(case: Analysis, article: Article, shown: set[int]) -> Article:
    """Makes every line of a clean text that without its headline, or other such lines, would not pass for clean text.

    Taking them out would begin to unravel it: the line that is then the first may be taken for a headline, too, and the
    others be judged as those of a page. With all its lines it is what it was, and cleaning it changes nothing.
    """
    texts = [block.text for block in case.outline.blocks]
    missing = {text for i, text in enumerate(texts) if i not in shown}  # of two lines that are the same, either one is
    lines = {i: Mark(None, Role.PARAGRAPH, "") for i, text in enumerate(texts) if text in missing}
    case.marks = attrs.evolve(case.marks, of_block={**case.marks.of_block, **lines})
    return _assemble(case, article)


def _assemble(case: Analysis, article: Article) -> Article:
    """Assembles an article of the case as it is now; what was said of the page as a whole stays."""
    found = assemble(case.outline, case.scores, case.keep, case.metadata, url=article.url, marks=case.marks)
    changed = attrs.evolve(article, text=found.text, blocks=found.blocks)
    return hold(changed if found.text else attrs.evolve(changed, status=found.status), Held(case))


def _shown(case: Analysis, article: Article) -> list[int]:
    """Returns which blocks of the page are the article's text."""
    left = iter([block.text for block in article.blocks if block.role in TEXT_ROLES])
    following = next(left, None)
    shown = []
    for i, kept in enumerate(case.keep):
        if kept and case.outline.blocks[i].text == following:
            shown.append(i)
            following = next(left, None)
    return shown


def _lost(case: Analysis, shown: list[int], text: str) -> list[int]:
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


def stay_text(blocks: list[PageBlock]) -> bool:
    """Says whether the lines of a text are read again as they are, and none of them as a headline, a date or the like.

    Args:
        blocks: The lines of a text that is an article and nothing else.
    """
    outline = read_again(blocks)
    if outline is None:
        return False
    keep = [True] * len(blocks)
    metadata = read_plain(outline, keep)
    marks = Marks(of_block=mark_plain(outline, metadata), keeps_repeats=True)
    return all(role in TEXT_ROLES for role in assign(outline, keep, metadata, marks=marks).of)
