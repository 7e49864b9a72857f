"""The page as it was judged -> whether its text is the whole article.

Law: tells from what the page declares (its length, whether it is free), from how its text ends, and from a paywall that
stands right behind it.
"""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from newsclean._scoring.tokens import name_tokens
from newsclean._text.strings import fold
from newsclean._types.values import Completeness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._assembly.page_facts import JudgedPage
    from newsclean._types.stages import Hints, Outline, PageBlock

__all__ = ["completeness_of"]

_SHORT_WORDS = 150  # longer texts that end in an ellipsis are whole articles with a list behind them
_TEASER_WORDS = 50  # up to here, a text that only repeats the description is the description
_WALLED_WORDS = 300  # longer texts are whole, though the page also holds the markup of a paywall
_CUT_RATIO = 2.0  # declared over kept words; whole texts on the development corpora reach 1.7
_AFTER_END = 12  # blocks behind the text in which a paywall's own text is looked for
_WALL_LEVELS = 4
_ELLIPSES = ("...", "…", "[…]", "[...]", "(…)", "(...)")
_WALLS = frozenset({"paywall", "paywalled", "paygate", "regwall", "premium-content", "subscription-wall"})


def completeness_of(page: JudgedPage, kept_words: int) -> Completeness:
    """Return whether the text looks cut.

    That a page is not free does not mean that it was cut: most such pages of the development corpora are whole.
    """
    outline, hints, keep = page.outline, page.hints, page.keep
    if kept_words > _WALLED_WORDS:
        is_short_of = hints.is_free is False and hints.declared_words >= _CUT_RATIO * kept_words
        return Completeness.PAYWALLED if is_short_of else Completeness.COMPLETE
    body = list(compress(outline.blocks, keep))
    is_cut = hints.declared_words >= _CUT_RATIO * kept_words and (kept_words <= _SHORT_WORDS or hints.is_free is False)
    if kept_words <= _SHORT_WORDS:
        is_cut = is_cut or _is_open(body[-1]) or _is_description(body, hints)
    if hints.is_free is False:  # behind the cut there may be a line that says why
        is_cut = is_cut or any(map(_is_open, body[-2:]))
    if hints.is_free is not True and _has_wall(outline, keep):
        is_walled = is_cut or hints.is_free is False or kept_words <= _SHORT_WORDS
    else:
        is_walled = is_cut and hints.is_free is False
    if is_walled:
        return Completeness.PAYWALLED
    return Completeness.TEASER if is_cut else Completeness.COMPLETE


def _is_open(block: PageBlock) -> bool:
    return block.text.rstrip(" \"'”’»").endswith(_ELLIPSES)


def _is_description(body: list[PageBlock], hints: Hints) -> bool:
    if sum([block.words for block in body]) > _TEASER_WORDS or not hints.description:
        return False
    return fold(" ".join([block.text for block in body])) in fold(hints.description)


def _has_wall(outline: Outline, keep: Sequence[bool]) -> bool:
    """Return True if the page shows, right behind the text, something that its markup calls a paywall."""
    last = max(compress(range(len(keep)), keep))
    seen: set[int] = set()
    for block in outline.blocks[last + 1 : last + 1 + _AFTER_END]:
        at = block.container
        for _ in range(_WALL_LEVELS):
            if at <= 0:
                break
            container = outline.containers[at]
            if at not in seen:
                seen.add(at)
                if _is_wall(container.tag, container.names):
                    return True
            at = container.parent
    return False


def _is_wall(tag: str, names: str) -> bool:
    folded = names.lower()
    if "wall" not in folded and "paygate" not in folded and "premium-content" not in folded:
        return False  # so for nearly all, at a tenth of the cost of splitting them into tokens
    return not _WALLS.isdisjoint(name_tokens(tag, names))
