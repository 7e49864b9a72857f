"""A line of JSON Lines -> the same line with one value replaced and one member added.

Law: edits the text of the line and never writes out a record that it read. So numbers, escapes, spaces and the order of
keys stay as they are, to the character.
"""

from __future__ import annotations

import json
import re
from typing import Any

import attrs

__all__ = ["Record", "read_record"]

_DECODER = json.JSONDecoder(parse_int=str, parse_float=str)  # numbers of any length are passed over, not computed
_BLANKS = re.compile(r"[ \t\r\n]*+")
_BYTE_ORDER_MARK = "\ufeff"


@attrs.frozen
class Record:
    """A JSON object, with the places of its members in its text.

    Args:
        text: The line.
        values: The value of each key; numbers as strings.
        spans: Where in the text each value stands.
        end: Where in the text the closing brace stands.
    """

    text: str
    values: dict[str, Any]
    spans: dict[str, tuple[int, int]]
    end: int

    def with_member(self, key: str, value: object, replaced: dict[str, str]) -> str:
        """Return the line with a member added at its end, and the values of some keys replaced by strings.

        Strings are written in ASCII if the line is in ASCII.
        """
        text, at = "", 0
        for name in sorted(replaced, key=lambda name: self.spans[name]):
            start, end = self.spans[name]
            text += self.text[at:start] + self._written(replaced[name])
            at = end
        member = (", " if self.spans else "") + f"{self._written(key)}: {self._written(value)}"
        return text + self.text[at : self.end] + member + self.text[self.end :]

    def string(self, key: str) -> str | None:
        """Return the value of a key if there is one, and it is a string."""
        value = self.values.get(key)
        return value if isinstance(value, str) and self.text[self.spans[key][0]] == '"' else None

    def _written(self, value: object) -> str:
        written = json.dumps(value, ensure_ascii=self.text.isascii())
        # Line ends to some programs that read JSON Lines.
        return written.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def read_record(line: str) -> Record:
    """Read a JSON object.

    Raises:
        ValueError: It is no JSON object, or has a key twice, so that nobody knows which value counts.
        RecursionError: It is nested too deep.

    Cost: that of `json.loads`.
    """
    at = _skip(line, 1 if line.startswith(_BYTE_ORDER_MARK) else 0)
    if line[at : at + 1] != "{":
        _DECODER.raw_decode(line, at)
        raise ValueError("no JSON object")
    values: dict[str, Any] = {}
    spans: dict[str, tuple[int, int]] = {}
    at = _skip(line, at + 1)
    closed = line[at : at + 1] == "}"
    while not closed:
        key, at = _key(line, at)
        if key in values:
            raise ValueError(f"the key {key!r} is there twice")
        values[key], end = _DECODER.raw_decode(line, at)
        spans[key] = at, end
        at = _skip(line, end)
        closed = line[at : at + 1] == "}"
        if not closed:
            at = _skip(line, _expect(line, at, ","))
    if _skip(line, at + 1) < len(line):
        raise json.JSONDecodeError("Extra data", line, at + 1)
    return Record(line, values, spans, at)


def _key(line: str, at: int) -> tuple[str, int]:
    """Read a key and its colon; return the key, and where its value begins."""
    if line[at : at + 1] != '"':
        raise json.JSONDecodeError("Expecting a key in double quotes", line, at)
    key, at = _DECODER.raw_decode(line, at)
    return key, _skip(line, _expect(line, _skip(line, at), ":"))


def _expect(line: str, at: int, sign: str) -> int:
    if line[at : at + 1] != sign:
        raise json.JSONDecodeError(f"Expecting {sign!r}", line, at)
    return at + 1


def _skip(line: str, at: int) -> int:
    blanks = _BLANKS.match(line, at)
    return blanks.end() if blanks is not None else at
