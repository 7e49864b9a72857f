"""An element -> its text, its elements.

Law: bounded walks over what lies in one element; no meaning.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

__all__ = [
    "KICKER_TOKENS",
    "MAX_NUMBER",
    "elements_in",
    "holds",
    "is_called",
    "name_tokens",
    "split_names",
    "tag_number",
    "text_of",
]

_MAX_CHARS = 1_000  # of one text
_MAX_NAMES = 500  # characters of class names and the like
_TOKEN = re.compile(r"[a-z]+|[A-Z][a-z]*")

MAX_NUMBER = 10_000
"""A larger number is an address in memory, of a tag that Lexbor does not know and that it numbers anew on each page."""


def tag_number(tag: str) -> int:
    """Ask this Lexbor for the number that it gives to a tag, which costs a third of the name of a node's tag.

    Raises:
        LookupError: It does not know the tag.
    """
    number = LexborHTMLParser("").create_node(tag).tag_id
    if number > MAX_NUMBER:
        raise LookupError(f"Lexbor has no number for <{tag}>")
    return number


def _number_of_text() -> int:
    body = LexborHTMLParser("x").body
    text = body.first_child if body is not None else None
    if text is None:
        raise LookupError("Lexbor made no text node")
    return text.tag_id


_TEXT = _number_of_text()
_BLOCK_TAGS = ("br", "p", "div", "li", "ul", "td", "tr", "section", "h1", "h2", "h3", "time", "button")
_BLOCK = frozenset(map(tag_number, _BLOCK_TAGS))
_SILENT = frozenset(map(tag_number, ("script", "style", "svg", "noscript", "template", "button")))

KICKER_TOKENS = frozenset(
    {
        "kicker", "overline", "dachzeile", "topline", "spitzmarke", "eyebrow", "roofline", "supertitle", "pretitle",
        "uptitle", "topic", "rubrik", "antetitulo", "volanta", "occhiello", "surtitre", "stikktittel", "vignet",
    }
)  # fmt: skip
"""What sites call the line above the headline, as words of class names."""


_INNER_BREAK = re.compile(r"(?<=\S)[^\S\n]*+\n\s*+(?=\S)")


def text_of(node: LexborNode, separator: str = " ") -> str:
    """Return the text of an element, at most 1,000 characters; `separator` stands where a block or line ends.

    With a line break as separator, one in the source in the middle of a text is a blank.
    """
    inner = node.first_child
    if inner is not None and inner.next is None and (text := inner.text_content) is not None:  # so for most
        text = text[:_MAX_CHARS].strip()
        return _INNER_BREAK.sub(" ", text) if separator == "\n" and "\n" in text else text
    pieces: list[str] = []
    size = 0
    above: list[LexborNode] = []
    while inner is not None and size < _MAX_CHARS:
        tag = inner.tag_id
        if tag == _TEXT:
            text = inner.text_content or ""
            if separator == "\n" and "\n" in text:
                text = _INNER_BREAK.sub(" ", text[:_MAX_CHARS])
            pieces.append(text)
            size += len(text)
        else:
            if tag in _BLOCK:
                pieces.append(separator)
            below = inner.first_child
            if below is not None and tag not in _SILENT:
                above.append(inner)
                inner = below
                continue
        following = inner.next
        while following is None and above:
            inner = above.pop()
            if inner.tag_id in _BLOCK:
                pieces.append(separator)
            following = inner.next
        inner = following
    return "".join(pieces)[:_MAX_CHARS].strip()


def elements_in(node: LexborNode, limit: int) -> Iterator[LexborNode]:
    """Yield the first `limit` elements in an element, in document order."""
    above: list[LexborNode] = []
    inner = node.first_child
    while inner is not None and limit > 0:
        if inner.tag_id != _TEXT:
            limit -= 1
            yield inner
            below = inner.first_child
            if below is not None:
                above.append(inner)
                inner = below
                continue
        following = inner.next
        while following is None and above:
            following = above.pop().next
        inner = following


def is_called(attributes: dict[str, str | None], tokens: frozenset[str]) -> bool:
    """Return True if an element's class, `itemprop` or `data-testid` holds one of these lower-case words."""
    if "itemprop" in attributes or "data-testid" in attributes:
        return holds(_names_in(attributes), tokens)
    names = attributes.get("class")
    return holds(names[:_MAX_NAMES], tokens) if names else False


@lru_cache(maxsize=512)  # pure and bounded; a page repeats its class names: 3 us a page
def holds(names: str, tokens: frozenset[str]) -> bool:
    """Return True if class names hold one of these lower-case words.

    Cost: .5 us; names with capitals .3 us more, and three times as much where they hold such a word.
    """
    if names.islower() and names.isascii():  # most are; no words begin inside others
        return not tokens.isdisjoint(_lower_words(names))
    folded = names.lower()
    for token in tokens:
        if token in folded:
            return not tokens.isdisjoint(split_names(names))
    return False


def _lower_words(names: str) -> list[str]:
    return names.encode().translate(_LETTERS).decode().split()


_LETTERS = bytes(byte if 97 <= byte <= 122 else 32 for byte in range(256))  # a to z


def name_tokens(attributes: dict[str, str | None]) -> frozenset[str]:
    """Return the lower-case words in an element's class, `itemprop` and `data-testid`."""
    names = _names_in(attributes)
    return split_names(names) if names else frozenset()


def _names_in(attributes: dict[str, str | None]) -> str:
    names = attributes.get("class") or ""
    if "itemprop" in attributes or "data-testid" in attributes:
        names = f"{names} {attributes.get('itemprop') or ''} {attributes.get('data-testid') or ''}"
    return names[:_MAX_NAMES]


@lru_cache(maxsize=512)  # pure and bounded; a page repeats its class names
def split_names(names: str) -> frozenset[str]:
    """Return the lower-case words of class names."""
    if names.islower() and names.isascii():
        return frozenset(_lower_words(names))
    return frozenset([token.lower() for token in _TOKEN.findall(names)])
