"""Text of scripts -> markup of the article that only they hold.

Law: a fallback for pages whose markup has no article: it looks for one place in the scripts that reads like a
body (a long string of markup, the text of an editor, or a run of prose strings under one key) and returns it as markup,
to be cleaned like any page. It evaluates nothing, and its reading is bounded: strings are found by linear patterns.
"""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING

import attrs

from newsclean._parsing.rich_text import find_rich_texts
from newsclean._text.strings import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["find_body"]

_MAX_CHARS = 2_000_000  # of all scripts together; the largest real page with a body in a script has a tenth of it
_MIN_BODY_CHARS = 400
_MIN_PROSE_CHARS = 40
_MAX_GAP = 300
"""Characters of other script between two strings of one body. Paragraphs of one article stand close together; teasers
of several articles are separated by their addresses, dates and images."""

_LITERAL = re.compile(r'"((?:[^"\\]++|\\.?)*+)(?:(")(\s*+:)?|\Z)', re.DOTALL)
"""A string literal, and whether it is a key. One that is never closed runs to the end of the script: were it no match,
every escaped quote in it would be tried as another beginning, which is quadratic."""

_QUOTED = re.compile(r"[:=(,\[]\s*+(?:`((?:[^`\\]++|\\.)*+)`|'((?:[^'\\\n]++|\\.)*+)')", re.DOTALL)
"""A string in backticks or single quotes where a value stands. Apostrophes of a text are no such place."""

_CHUNK = "__next_f.push"
_ROW = re.compile(r"(?:^|\n)[0-9a-f]+:T([0-9a-f]+),")  # a row of text of so many bytes
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
    """Find the article's body in a page's scripts.

    Args:
        scripts: The text of each script, in page order.

    Returns:
        Markup of the body, or "" where nothing reads like one.

    Cost: linear in the scripts' length, of which two million characters are read at most.
    """
    left = _MAX_CHARS
    best, best_chars = "", _MIN_BODY_CHARS - 1
    chunks: list[str] = []
    for script in scripts:
        if left <= 0:
            break
        given = script[:left]
        left -= len(script)
        if _CHUNK in given:
            chunks += [_unescape(found[1]) for found in _LITERAL.finditer(given) if found[2] and not found[3]]
        for markup, chars in _all_candidates(given):
            if chars > best_chars:
                best, best_chars = markup, chars
    for markup, chars in _stream_candidates("".join(chunks)):
        if chars > best_chars:
            best, best_chars = markup, chars
    return best


def _all_candidates(script: str) -> Iterator[tuple[str, int]]:
    yield from find_rich_texts(script)
    yield from _candidates(script, 0)
    for found in _QUOTED.finditer(script):
        raw = found[1] or found[2] or ""
        if len(raw) >= _MIN_BODY_CHARS:
            yield from _markup(_unescape(raw.replace("\\`", "`").replace("\\'", "'").replace('"', '\\"')))


def _stream_candidates(stream: str) -> Iterator[tuple[str, int]]:
    """Yield what chunks of a page that is sent in pieces hold together: rows of text, and rows of data."""
    if not stream:
        return
    yield from _candidates(stream, _MAX_NESTED)
    for row in _ROW.finditer(stream):
        size = int(row[1][:7], 16)
        text = stream[row.end() : row.end() + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
        yield from _markup(text)


def _markup(text: str) -> Iterator[tuple[str, int]]:
    """Yield a text that holds paragraphs as markup, as it is or escaped."""
    if "&lt;" in text and "<p" not in text:
        text = html.unescape(text)
    if len(_PARAGRAPH.findall(text)) >= _MIN_PARAGRAPHS:
        yield text, len(_TAG.sub("", text))


def _candidates(script: str, nesting: int) -> Iterator[tuple[str, int]]:
    """Yield markup that may be a body, with the length of its text."""
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
                yield from find_rich_texts(text)
                yield from _candidates(text, nesting + 1)
        elif markup := next(_markup(text), None):
            yield markup
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
