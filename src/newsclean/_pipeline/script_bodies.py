"""A page whose markup holds next to no body -> the body that its scripts hold, read as a page of its own.

Law: decides where to look and how many words a body from scripts must give. `newsclean._parsing.script_bodies` finds
strings in scripts; the stages judge what was found.
"""

from __future__ import annotations

import html as entities
import re
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from newsclean._pipeline.inputs import Reading, open_page, read_text
from newsclean._text.strings import count_words, fold
from newsclean._types.values import Completeness, Kind

if TYPE_CHECKING:
    from newsclean._pipeline.inputs import Context
    from newsclean._types.stages import Draft

__all__ = ["ScriptBody", "read_scripts"]

_FEW_WORDS = 60  # a page with less text than this is searched for a body in its scripts
_BEGINNING = 1_000  # characters in which so many words are looked for first
_MIN_SCRIPT_WORDS = 60
_MORE_WORDS = 2
_MANY_WORDS = 300  # a markup with so many words holds the story, unless it is cut
_MIN_BEGINNING = 60  # characters that the bodies of markup and script must share
_COMPARED = 8_000  # characters of a body from scripts in which these must stand
_CUT = frozenset({Completeness.TEASER, Completeness.PAYWALLED})
_ARTICLE_TYPES = ("article", "posting", "report")
_TAG = re.compile(r"<[^<>]{0,2000}>")


class ScriptBody(NamedTuple):
    """A body that scripts hold.

    Args:
        reading: The body, read as a page of its own with the fields of its page.
        source: Where it was found, such as `jsonld:articleBody`.
        needed_words: The words that its article must have to take the place of the markup's.
    """

    reading: Reading
    source: str
    needed_words: int


def read_scripts(reading: Reading, draft: Draft, context: Context) -> ScriptBody | None:
    """Look for a body that only the scripts hold.

    JSON-LD's `articleBody` is taken when it has twice the words that the markup gave, and, where the markup gave some,
    begins as they do and the page is no live page. Other scripts are searched only for pages with next to no text, or
    with a text that is cut, that say that they are an article: an index page is full of script strings, and none is an
    article.

    Args:
        reading: The page.
        draft: What its markup gave.
        context: How the page is cleaned.
    """
    body, source = reading.hints.article_body, "jsonld:articleBody"
    is_cut = draft.completeness in _CUT
    if len(body) <= _MIN_SCRIPT_WORDS and not is_cut and draft.text.count(" ", 0, _BEGINNING) >= _FEW_WORDS:
        return None  # most pages; counting words costs a hundred times as much
    words = count_words(draft.text) + _dropped_words(draft)
    needed = max(_MIN_SCRIPT_WORDS, _MORE_WORDS * words)
    if len(body) > _MIN_SCRIPT_WORDS and count_words(body) >= needed and _may_replace(draft, words, body):
        if "&lt;" in body:  # some sites put markup into the field, and some put it there escaped
            body = entities.unescape(body)
    elif reading.page is not None and (words < _FEW_WORDS or is_cut) and _is_article(reading):
        from newsclean._parsing.script_bodies import find_body

        body, source = find_body(chain(reading.page.scripts(), reading.page.states())), "script"
        if not body or not _may_replace(draft, words, body):
            return None
    else:
        return None
    outline = (
        open_page(body, context.url, context.options)[1] if "<" in body else read_text(body, context.options).outline
    )
    return ScriptBody(Reading(outline, reading.hints, reading.metadata), source, needed)


def _is_article(reading: Reading) -> bool:
    """Return True if the page names a date or an author, or says that it is an article."""
    if reading.metadata.published or reading.metadata.authors:
        return True
    return reading.hints.og_type == "article" or any(name.endswith(_ARTICLE_TYPES) for name in reading.hints.types)


def _may_replace(draft: Draft, words: int, body: str) -> bool:
    """Return True if a longer body may take the place of the markup's.

    Where the markup gave a beginning, the body must begin with the same words; where it gave hundreds of words, its
    text must also look cut: a live page has all that it ever said in its data.
    """
    if words < _FEW_WORDS:
        return True
    if draft.kind is Kind.LIVE or (words >= _MANY_WORDS and draft.completeness not in _CUT):
        return False
    first = next((text for text in draft.text.split("\n\n") if len(text) >= _MIN_BEGINNING), draft.text)
    beginning = fold(entities.unescape(_TAG.sub(" ", body[:_COMPARED])))
    return fold(first)[:_MIN_BEGINNING] in beginning


def _dropped_words(draft: Draft) -> int:
    """Count the words that a profile dropped: the scripts often hold them too, and must not bring them back."""
    analysis = draft.analysis
    if analysis is None:
        return 0
    return sum(analysis.outline.blocks[i].words for i, mark in analysis.marks.of_block.items() if mark.keep is False)
