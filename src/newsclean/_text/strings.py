"""A string -> its white space, units of text, sentence ends: what is true of it wherever it stands.

Law: pure functions of strings.
"""

from __future__ import annotations

import re
from typing import Any

import regex

from newsclean._text.bidi import close_bidi

try:
    from newsclean._parsing._scan import is_printable  # compiled: a tenth of the cost
except ImportError:
    is_printable = str.isprintable

__all__ = [
    "MIN_BYTES_PER_CHAR",
    "UNSPACED",
    "UNSPACED_SCRIPTS",
    "collapse",
    "count_words",
    "encode_utf8",
    "ends_sentence",
    "fold",
    "lower",
    "printable",
    "strip_controls",
    "units",
]

UNSPACED_SCRIPTS = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
"""Scripts without spaces between words, for a class of a pattern. Hangul is spaced, so its words count as they
stand."""

UNSPACED = regex.compile(f"[{UNSPACED_SCRIPTS}]+")
"""A run of characters of unspaced scripts."""

_CHARS_PER_WORD = 1.6
"""Characters of unspaced script that make one unit: the ratio that design.md's prototype settled on for CJK."""

MIN_BYTES_PER_CHAR = 1.4
"""Below this many UTF-8 bytes a character, a text holds too little unspaced script (three bytes each) to matter. The
test is cheap and spares all Latin text the search."""

_PIECE = 4_096
"""Characters that are encoded at once. Most pages hold characters beyond ASCII (quotes, dashes) in a few places only,
and pieces of ASCII are merely copied. Swept, see `docs/explanation/sweeps.md`, "Pieces of UTF-8"."""

_CLOSERS = "\"'”’»“›)]}）】」』〉》*"
_ENDS = frozenset(".!?…:;。！？；：．。।॥؟۔።։၊။")
"""Sentence ends of the scripts of the corpora (Latin, CJK, Devanagari, Arabic, Urdu, Ethiopic, Armenian, Burmese)."""

_CONTROLS = regex.compile(r"[\x00-\x08\x0B-\x1F\x7F\x80-\x9F\uD800-\uDFFF\uFFFE\uFFFF]+")
_WORD = re.compile(r"[^\W_]+")


def collapse(text: str) -> str:
    """Return `text` trimmed, with one space for every run of white space, line breaks included."""
    return " ".join(text.split())


def strip_controls(text: str) -> str:
    """Return `text` without C0 and C1 controls and lone surrogates; tab and line feed stay.

    U+2028 and U+2029, which are line ends to some programs and not to others, become line feeds.
    """
    return _CONTROLS.sub("", text.replace("\u2028", "\n").replace("\u2029", "\n"))


def printable(text: str, *, keeps_blanks: bool = False) -> str:
    """Return a block's text without controls, and without the spaces and empty lines that they leave behind.

    Args:
        text: Text of a block; its lines are collapsed already.
        keeps_blanks: Whether spaces mean something, as they do in code.
    """
    if is_printable(text):
        return text
    text = close_bidi(strip_controls(text))
    if keeps_blanks:
        return text.strip("\n")
    return "\n".join([line for part in text.split("\n") if (line := collapse(part))])


def encode_utf8(text: str) -> bytes:
    """Return `text` in UTF-8, faster than `str.encode` for a page.

    Raises:
        UnicodeEncodeError: The text holds a lone surrogate.

    Cost: 0.11 ms for a page of 290 KB; `str.encode` takes 0.15, the compiled `_scan.pyx` 0.03.
    """
    if text.isascii():
        return text.encode()
    return b"".join([text[at : at + _PIECE].encode() for at in range(0, len(text), _PIECE)])


def count_words(text: str) -> int:
    """Count units of collapsed text: words separated by single spaces, plus characters of unspaced scripts / 1.6.

    Cost: two counts; characters are searched only in text that is not mostly Latin.
    """
    if not text:
        return 0
    return units(text, text.count(" ") + text.count("\n") + 1)


def units(text: str, words: int) -> int:
    """Return the units of collapsed text whose words are counted already; see `count_words`."""
    if text.isascii() or len(text.encode("utf-8", "ignore")) < MIN_BYTES_PER_CHAR * len(text):
        return words
    unspaced = sum(map(len, UNSPACED.findall(text)))
    return words + int(unspaced / _CHARS_PER_WORD) if unspaced else words


def ends_sentence(text: str) -> bool:
    """Return whether `text` ends like a sentence, closing quotes and brackets apart.

    Thai has no sentence mark: a text that ends in a Thai letter counts if it is long enough for a sentence.
    """
    last = text[-1:]
    if last in _CLOSERS:
        text = text.rstrip(_CLOSERS + " ")
        last = text[-1:]
    return last in _ENDS or ("฀" <= last <= "๿" and len(text) > 60)


def lower(text: str) -> str:
    """Return `text.lower()`, by Python's own method: what mypyc compiles of it knows no final sigma (`ΤΗΣ`, `της`)."""
    own: Any = text
    lowered: str = own.lower()
    return lowered


def fold(text: str) -> str:
    """Return the letters and digits of `text` in lower case, words separated by one space, to compare titles.

    Cost: 1 us for a title in ASCII, which goes through a table; 3 us for another.
    """
    if text.isascii():
        return b" ".join(text.encode().translate(_FOLDED).split()).decode()
    return " ".join(_WORD.findall(text.casefold()))


_FOLDED = bytes(ord(chr(byte).lower()) if chr(byte).isalnum() else 32 for byte in range(128)) + bytes(128)
"""ASCII as `fold` maps it: letters to lower case, digits to themselves, all else to spaces."""
