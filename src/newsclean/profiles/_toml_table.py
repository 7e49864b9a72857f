"""TOML text -> tables, read key by key, with errors that name file, key, what was expected and what was found.

Law: knows TOML's types and nothing of profiles; `newsclean.profiles._toml_reader` says which keys there are. Every
reader returns a value of the right type or raises `ProfileError`. The text is bounded before it is parsed.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from datetime import date, datetime
from typing import Any, NoReturn

from newsclean.errors import ProfileError

__all__ = ["MAX_FILE_BYTES", "Table", "parse_toml"]

MAX_FILE_BYTES = 256 * 1024
"""Size of a profile file, in UTF-8. The largest profile that comes with newsclean has 5 KB. `tomllib` needs up to
0.3 s for a file of this size."""

_MAX_KEY_PARTS = 64
"""Parts of a dotted key. The longest that a profile can use has 4; the time that `tomllib` takes is quadratic in them,
6 s for 20,000."""

_PART = r"(?:[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')[ \t]*+"
_LONG_CHAIN = re.compile(rf"(?<![\w-]){_PART}(?:\.[ \t]*+{_PART}){{{_MAX_KEY_PARTS},}}+([=\]])?")
"""Words and strings joined by dots; a key if an equals sign or a bracket follows, otherwise part of some text."""

_TYPES = {
    str: "a string",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    list: "an array",
    dict: "a table",
    datetime: "a date with time",
    date: "a date",
}
_SHOWN_CHARS = 60


def parse_toml(text: str, source: str) -> dict[str, Any]:
    """Parse TOML of a bounded size.

    Args:
        text: The TOML.
        source: What messages call it.

    Raises:
        ProfileError: It is too long, has a key of too many parts, or is no TOML.
    """
    if len(text) > MAX_FILE_BYTES or len(text.encode("utf-8", "replace")) > MAX_FILE_BYTES:
        raise ProfileError(f"{source}: larger than {MAX_FILE_BYTES // 1024} KiB", source=source)
    key = next((chain for chain in _LONG_CHAIN.finditer(text) if chain[1]), None)
    if key is not None:
        line = text.count("\n", 0, key.start()) + 1
        raise ProfileError(f"{source}: a key of more than {_MAX_KEY_PARTS} parts (at line {line})", source=source)
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number of too many digits is a plain ValueError
        raise ProfileError(f"{source}: not TOML: {error}", source=source) from error


class Table:
    """A TOML table with its place in the file.

    Args:
        data: The table as `tomllib` gives it.
        source: The file, for messages.
        path: The table's own place (`mark[2].line`); "" for the file as a whole.
        keys: The keys that it may have.

    Raises:
        ProfileError: `data` is no table, or has another key.
    """

    def __init__(self, data: Any, source: str, path: str, keys: tuple[str, ...]) -> None:  # noqa: ANN401
        self.source, self.path, self.keys = source, path, keys
        if not isinstance(data, dict):
            self.fail("", "a table", data)
        self.data: dict[str, Any] = data
        for key in data:
            if key not in keys:
                near = difflib.get_close_matches(key, keys, 1, 0.5)
                hint = f"; did you mean '{near[0]}'?" if near else ""
                self.check(_shortened(key), f"unknown key{hint} (known here: {', '.join(keys)})")

    def __contains__(self, key: str) -> bool:
        return key in self.data

    def text(self, key: str, default: str | None = "") -> str:
        """Read a string that is not blank; `default` if there is none, or an error if that is None."""
        if key not in self.data:
            return self._missing(key, "a string") if default is None else default
        value = self.data[key]
        if not isinstance(value, str):
            self.fail(key, "a string", value)
        if not value.strip():
            self.fail(key, "a string that is not blank", value)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Read a string or an array of strings, none of them blank; () if there is none."""
        value = self.data.get(key, [])
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, list):
            self.fail(key, "a string or an array of strings", value)
        for i, item in enumerate(value):
            if not isinstance(item, str) or not item.strip():
                self.fail(f"{key}[{i}]", "a string that is not blank", item)
        return tuple(value)

    def whole(self, key: str, low: int, high: int, default: int) -> int:
        """Read a whole number from `low` to `high`."""
        value = self.data.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            self.fail(key, f"a whole number from {low} to {high}", value)
        return value

    def number(self, key: str, bound: float) -> float:
        """Read a number from -`bound` to `bound`; 0 if there is none."""
        value = self.data.get(key, 0.0)
        if not isinstance(value, int | float) or isinstance(value, bool) or not -bound <= value <= bound:
            self.fail(key, f"a number from {-bound:g} to {bound:g}", value)
        return float(value)

    def choice(self, key: str, options: tuple[str, ...], default: str | None) -> str:
        """Read one of `options`; `default` if there is none, or an error if that is None."""
        value = self.data.get(key, default)
        if value is None:
            return self._missing(key, "one of " + ", ".join(options))
        if not isinstance(value, str) or value not in options:
            near = difflib.get_close_matches(value, options, 1, 0.5) if isinstance(value, str) else []
            hint = f" (did you mean '{near[0]}'?)" if near else ""
            self.fail(key, "one of " + ", ".join(options) + hint, value)
        return value

    def day(self, key: str) -> date | None:
        """Read a date without a time; None if there is none."""
        value = self.data.get(key)
        if value is None:
            return None
        if not isinstance(value, date) or isinstance(value, datetime):
            self.fail(key, "a date without quotes (2026-03-01)", value)
        return value

    def table(self, key: str, keys: tuple[str, ...]) -> Table | None:
        """Read a table that may have `keys`; None if there is none."""
        return Table(self.data[key], self.source, self._at(key), keys) if key in self.data else None

    def tables(self, key: str, keys: tuple[str, ...]) -> list[Table]:
        """Read an array of tables that may have `keys`; empty if there is none."""
        value = self.data.get(key, [])
        if not isinstance(value, list):
            self.fail(key, f"an array of tables ([[{key}]])", value)
        return [Table(item, self.source, f"{self._at(key)}[{i}]", keys) for i, item in enumerate(value)]

    def check(self, key: str, fault: str) -> None:
        """Raise if `fault`, which a check returned for the value of `key`, is not ""."""
        if fault:
            raise ProfileError(f"{self.source}: {self._at(key)}: {fault}", source=self.source, key=self._at(key))

    def fail(self, key: str, expected: str, found: object) -> NoReturn:
        """Raise the error that names file, key, what was expected and what was found."""
        at = self._at(key) or "the file"
        kind = _TYPES.get(type(found), type(found).__name__)
        raise ProfileError(
            f"{self.source}: {at}: expected {expected}, found {kind}: {_shown(found)}", source=self.source, key=at
        )

    def _missing(self, key: str, expected: str) -> NoReturn:
        at = self._at(key)
        raise ProfileError(f"{self.source}: {at}: missing; expected {expected}", source=self.source, key=at)

    def _at(self, key: str) -> str:
        return ".".join(part for part in (self.path, key) if part)


def _shown(value: object) -> str:
    try:
        return _shortened(repr(value))
    except (ValueError, RecursionError):  # a hexadecimal number of thousands of digits; a deep table
        return "a value too long to show"


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARS else text[: _SHOWN_CHARS - 3] + "..."
