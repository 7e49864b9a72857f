"""Outline of flattened text -> headline and authors, where no markup says which they are.

Law: looks only at the lines above the body and judges by form (length, sentence ends, place) and by what the body
talks about; it never decides what the body is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from newsclean._metadata.authors import read_names
from newsclean._model import Metadata, Source
from newsclean._text import count_words, ends_sentence, fold

if TYPE_CHECKING:
    from newsclean._model import Outline, PageBlock

__all__ = ["read_plain"]

_BODY_WORDS = 20
"""A line this long that ends a sentence, with another within three lines, is taken for the start of the body."""

_LOOK_BACK = 40
_BODY_SAMPLE = 12
_TITLE_WORDS = (3, 30)
_MAX_BYLINE_WORDS = 12
_COUNTER_LABELS = frozenset(
    {"views", "view", "reads", "shares", "comments", "hits", "aufrufe", "vues", "vistas", "조회"}
)
_MIN_SHARED = 0.3
"""Share of the headline's longer words that the body must use: headlines share half or more, menus almost none."""

_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}'’.-]*+")
_PARTICLES = frozenset(
    {"al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "van", "von"}
)
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")


def read_plain(outline: Outline) -> Metadata:
    """Finds the headline and the authors of a flattened page.

    Returns:
        Title and authors with their sources `text:line` and `text:byline`; empty where nothing looks like one.

    Cost: linear in the lines above the body.
    """
    blocks = outline.blocks
    start = _find_body(blocks)
    title_at = _find_title(blocks, start)
    if title_at < 0:
        return Metadata()
    title = blocks[title_at].text
    sources = {"title": Source("text:line", title)}
    for block in blocks[title_at + 1 : min(start, title_at + 4)]:
        authors = _read_byline(block.text)
        if authors:
            sources["authors"] = Source("text:byline", block.text)
            return Metadata(title=title, authors=authors, sources=sources)
    return Metadata(title=title, sources=sources)


def _find_body(blocks: list[PageBlock]) -> int:
    long = [count_words(block.text) >= _BODY_WORDS and ends_sentence(block.text) for block in blocks]
    for i, is_long in enumerate(long):
        if is_long and any(long[i + 1 : i + 4]):
            return i
    return next((i for i, is_long in enumerate(long) if is_long), len(blocks))


def _find_title(blocks: list[PageBlock], start: int) -> int:
    body = set(_content_words(" ".join(block.text for block in blocks[start : start + _BODY_SAMPLE])))
    best, best_score = -1, 0.0
    for i in range(max(0, start - _LOOK_BACK), start):
        text = blocks[i].text
        words = _content_words(text)
        if not words or not _TITLE_WORDS[0] <= count_words(text) <= _TITLE_WORDS[1]:
            continue
        shared = sum(word in body for word in words) / len(words)
        if shared < _MIN_SHARED:
            continue
        # A headline is the first of the lines that talk about the story; captions and standfirsts follow it.
        score = shared + (0.3 if not text.endswith(".") else 0.0) + (0.3 if best < 0 else 0.0)
        if score > best_score:
            best, best_score = i, score
    return best


def _content_words(text: str) -> list[str]:
    """Returns the longer words of a text, folded; each character of a script without blanks is one."""
    words = []
    for word in fold(text).split():
        if _UNSPACED.search(word):
            words += list(word)
        elif len(word) > 3 or not word.isascii():
            words.append(word)
    return words


def _read_byline(line: str) -> tuple[str, ...]:
    """Returns the names in a short line of capitalised words.

    A flattened page leaves the label of a view counter on the line ("Ada Lund Views"): three capitalised words of
    which the last is a plural or a label are not told from a name of three words, so of a line that is
    nothing but names the site's own label is cut only where it is a known one.
    """
    if count_words(line) > _MAX_BYLINE_WORDS or ends_sentence(line) or any(char.isdigit() for char in line):
        return ()
    words = line.split()
    if len(words) > 2 and words[-1].casefold().rstrip(":") in _COUNTER_LABELS:
        line = " ".join(words[:-1])
    names = []
    for name in read_names([line]):
        parts = [part for part in name.split() if part.lower() not in _PARTICLES]
        if 2 <= len(parts) <= 4 and all(_NAME.fullmatch(part) for part in parts):
            names.append(name)
    return tuple(names)
