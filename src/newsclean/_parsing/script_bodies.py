"""Text of scripts -> markup of the article that only they hold.

Law: a fallback for pages whose markup has no article: it looks for one place in the scripts that reads like a
body, a long string of markup or a run of prose strings under one key, and returns it as markup, to be cleaned like any
page. It evaluates nothing, and its reading is bounded: string literals are found by one linear pattern.
"""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING

import attrs

from newsclean._text.strings import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["find_body"]

_MAX_CHARS = 2_000_000  # of all scripts together; the largest real page with a body in a script has a tenth of it
_MIN_BODY_CHARS = 400
_MIN_PROSE_CHARS = 40
_MAX_GAP = 300
"""Characters of other script between two strings of one body. Paragraphs of one article stand close together; teasers
of several articles are parted by their addresses, dates and images."""

_LITERAL = re.compile(r'"((?:[^"\\]++|\\.?)*+)(?:(")(\s*+:)?|\Z)', re.DOTALL)
"""A string literal, and whether it is a key. One that is never closed runs to the end of the script: were it no match,
every escaped quote in it would be tried as another beginning, which is quadratic."""

_TAG = re.compile(r"<[^<>]{0,2000}>")
_PARAGRAPH = re.compile(r"<(?:p|br|div)\b", re.IGNORECASE)
_MIN_PARAGRAPHS = 3
_MIN_KEYS = 3
_MAX_NESTED = 1  # a string that is itself a script's data is looked into once


@attrs.define(eq=False)
class _Run:
    """Prose strings under one key, close together."""

    end: int
    texts: list[str]

    def chars(self) -> int:
        return sum(len(text) for text in self.texts)


def find_body(scripts: Iterable[str]) -> str:
    """Finds the article's body in a page's scripts.

    Args:
        scripts: The text of each script, in page order.

    Returns:
        Markup of the body, or "" where nothing reads like one.

    Cost: linear in the scripts' length, of which two million characters are read at most.
    """
    left = _MAX_CHARS
    best, best_chars = "", _MIN_BODY_CHARS - 1
    for script in scripts:
        if left <= 0:
            break
        for markup, chars in _candidates(script[:left], 0):
            if chars > best_chars:
                best, best_chars = markup, chars
        left -= len(script)
    return best


def _candidates(script: str, nesting: int) -> Iterator[tuple[str, int]]:
    """Yields markup that may be a body, with the length of its text."""
    runs: dict[str, _Run] = {}
    key = ""
    for found in _LITERAL.finditer(script):
        raw = found[1]
        if not found[2]:
            break
        if found[3]:
            key = raw
            continue
        if len(raw) < _MIN_PROSE_CHARS:
            continue
        text = _unescape(raw)
        if text.count('":') >= _MIN_KEYS:
            if nesting < _MAX_NESTED:
                yield from _candidates(text, nesting + 1)
        elif len(_PARAGRAPH.findall(text)) >= _MIN_PARAGRAPHS:
            yield text, len(_TAG.sub("", text))
        elif _is_prose(text):
            run = runs.get(key)
            if run is None or found.start() - run.end > _MAX_GAP:
                if run is not None:
                    yield _as_markup(run)
                run = runs[key] = _Run(found.end(), [])
            run.texts.append(text)
            run.end = found.end()
    for run in runs.values():
        yield _as_markup(run)


def _unescape(raw: str) -> str:
    if "\\" not in raw:
        return raw
    try:
        text = json.loads(f'"{raw}"', strict=False)
    except ValueError:
        return ""  # a literal of a script's own dialect; another spelling of the same text is rare
    return text if isinstance(text, str) else ""


def _is_prose(text: str) -> bool:
    if len(text) < _MIN_PROSE_CHARS or text[0] in "{[</" or "://" in text[:10]:
        return False
    return ends_sentence(text.rstrip()) and (" " in text or not text.isascii())


def _as_markup(run: _Run) -> tuple[str, int]:
    texts = list(dict.fromkeys(run.texts))
    paragraphs = [text if "<" in text else html.escape(text, quote=False) for text in texts]
    return "".join(f"<p>{text}</p>" for text in paragraphs), run.chars()
