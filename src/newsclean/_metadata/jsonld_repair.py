"""Broken JSON -> what of it can be read.

Law: never raises, and takes linear time. It reads as a person would: a quotation mark inside a string ends it only if
what follows looks like JSON, a missing comma is no obstacle, and where the text is cut off everything open is closed.
"""

from __future__ import annotations

import html
import json
import re
from typing import Any

__all__ = ["read_broken"]

_MAX_DEPTH = 20
_MAX_VALUES = 20_000
_END = re.compile(
    r'"(?=\s*+(?:\Z|[}\]:]|[.;]?\s*+,\s*+(?:["{\[\]}\-\d]|true|false|null|\Z)|"[@\w.:-]{1,40}"\s*+:))', re.ASCII
)
"""The end of a string: what follows is the next member, the end of an object, or nothing."""

_LITERAL = re.compile(r"true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_WORDS = {"true": True, "false": False, "null": None}
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
_QUOTE = re.compile(r'(?<!\\)"')


def read_broken(text: str) -> list[Any]:
    """Read the objects and lists in a text that is no valid JSON, one after the other."""
    if "&quot;" in text or "&#34;" in text:
        text = html.unescape(text)
    reader = _Reader(text)
    found = []
    while (start := reader.find_start()) >= 0 and reader.left > 0:
        reader.at = start
        found.append(reader.read_value(0))
    return found


class _Reader:
    """A place in a text, and the functions that read from there on."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.left = _MAX_VALUES

    def find_start(self) -> int:
        """Return where the next object or list begins; -1 if none does."""
        places = [place for sign in "{[" if (place := self.text.find(sign, self.at)) >= 0]
        return min(places, default=-1)

    def read_value(self, depth: int) -> Any:  # noqa: ANN401  (whatever JSON holds)
        """Read the value that begins here; None for what is none."""
        self._skip_blanks()
        self.left -= 1
        sign = self.text[self.at : self.at + 1]
        if sign == '"':
            return self._read_string()
        if sign in {"{", "["} and depth < _MAX_DEPTH and self.left > 0:
            self.at += 1
            return self._read_object(depth) if sign == "{" else self._read_list(depth)
        if found := _LITERAL.match(self.text, self.at):
            self.at = found.end()
            said = found[0][:30]
            if said in _WORDS:
                return _WORDS[said]
            return int(said) if said.lstrip("-").isdigit() else float(said)
        if sign and sign not in "}],":
            self.at += 1
        return None

    def _skip_blanks(self) -> None:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def _read_object(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while self.at < len(self.text):
            sign = self.text[self.at]
            if sign != '"':
                self.at += 1
                if sign == "}":
                    break
                continue
            key = self._read_string()
            self._skip_blanks()
            if key is not None and self.text[self.at : self.at + 1] == ":":
                self.at += 1
                value = self.read_value(depth + 1)
                if value is not None:
                    found.setdefault(key, value)
        return found

    def _read_list(self, depth: int) -> list[Any]:
        found: list[Any] = []
        while self.at < len(self.text):
            sign = self.text[self.at]
            if sign in "]}":
                self.at += sign == "]"
                break
            if sign == "," or sign.isspace():
                self.at += 1
                continue
            before = self.at
            value = self.read_value(depth + 1)
            if value is not None:
                found.append(value)
            self.at = max(self.at, before + 1)
        return found

    def _read_string(self) -> str | None:
        """Read the string that begins here; None where the text ends in it."""
        start = self.at + 1
        place = start
        while (quote := _QUOTE.search(self.text, place)) is not None:
            place = quote.end()
            if _END.match(self.text, quote.start()):
                self.at = place
                return _unescape(self.text[start : quote.start()])
        self.at = len(self.text)
        return None


def _unescape(raw: str) -> str:
    """Resolve the escapes of a string; quotation marks and wrong escapes in it stand for themselves."""
    if "\\" not in raw:
        return raw
    mended = _QUOTE.sub('\\"', _BAD_ESCAPE.sub("", raw))
    try:
        return str(json.loads(f'"{mended}"', strict=False))
    except ValueError:
        return raw
