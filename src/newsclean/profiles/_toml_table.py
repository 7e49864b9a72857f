"""One table of a profile file, read key by key: the errors that name file, key, what was expected and what was found.

Law: knows TOML's types and nothing of profiles; `newsclean.profiles._toml_reader` says which keys there are. Every
reader returns a value of the right type or raises `ProfileError`.
"""

from __future__ import annotations

import difflib
from datetime import date, datetime
from typing import Any, NoReturn

from newsclean.errors import ProfileError

__all__ = ["Table"]

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
                raise ProfileError(
                    f"{source}: {self._at(key)}: unknown key{hint} (known here: {', '.join(keys)})",
                    source=source,
                    key=self._at(key),
                )

    def __contains__(self, key: str) -> bool:
        return key in self.data

    def text(self, key: str, default: str | None = "") -> str:
        """Reads a string that is not blank; `default` where there is none, or an error where that is None."""
        if key not in self.data:
            return self._missing(key, "a string") if default is None else default
        value = self.data[key]
        if not isinstance(value, str):
            self.fail(key, "a string", value)
        if not value.strip():
            self.fail(key, "a string that is not blank", value)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Reads a string or an array of strings, none of them blank; () where there is none."""
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
        """Reads a whole number from `low` to `high`."""
        value = self.data.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            self.fail(key, f"a whole number from {low} to {high}", value)
        return value

    def number(self, key: str, bound: float) -> float:
        """Reads a number from -`bound` to `bound`; 0 where there is none."""
        value = self.data.get(key, 0.0)
        if not isinstance(value, int | float) or isinstance(value, bool) or not -bound <= value <= bound:
            self.fail(key, f"a number from {-bound:g} to {bound:g}", value)
        return float(value)

    def choice(self, key: str, options: tuple[str, ...], default: str | None) -> str:
        """Reads one of `options`; `default` where there is none, or an error where that is None."""
        value = self.data.get(key, default)
        if value is None:
            return self._missing(key, "one of " + ", ".join(options))
        if value not in options:
            near = difflib.get_close_matches(str(value), options, 1, 0.5)
            hint = f" (did you mean '{near[0]}'?)" if near else ""
            self.fail(key, "one of " + ", ".join(options) + hint, value)
        return str(value)

    def day(self, key: str) -> date | None:
        """Reads a date without a time; None where there is none."""
        value = self.data.get(key)
        if value is None:
            return None
        if not isinstance(value, date) or isinstance(value, datetime):
            self.fail(key, "a date without quotes (2026-03-01)", value)
        return value

    def table(self, key: str, keys: tuple[str, ...]) -> Table | None:
        """Reads a table that may have `keys`; None where there is none."""
        return Table(self.data[key], self.source, self._at(key), keys) if key in self.data else None

    def tables(self, key: str, keys: tuple[str, ...]) -> list[Table]:
        """Reads an array of tables that may have `keys`; empty where there is none."""
        value = self.data.get(key, [])
        if not isinstance(value, list):
            self.fail(key, f"an array of tables ([[{key}]])", value)
        return [Table(item, self.source, f"{self._at(key)}[{i}]", keys) for i, item in enumerate(value)]

    def check(self, key: str, fault: str) -> None:
        """Raises if `fault`, which a check returned for the value of `key`, is not ""."""
        if fault:
            raise ProfileError(f"{self.source}: {self._at(key)}: {fault}", source=self.source, key=self._at(key))

    def fail(self, key: str, expected: str, found: object) -> NoReturn:
        """Raises the error that names file, key, what was expected and what was found."""
        at = self._at(key) or "the file"
        kind = _TYPES.get(type(found), type(found).__name__)
        shown = repr(found)
        shown = shown if len(shown) <= _SHOWN_CHARS else shown[: _SHOWN_CHARS - 3] + "..."
        raise ProfileError(
            f"{self.source}: {at}: expected {expected}, found {kind}: {shown}", source=self.source, key=at
        )

    def _missing(self, key: str, expected: str) -> NoReturn:
        at = self._at(key)
        raise ProfileError(f"{self.source}: {at}: missing; expected {expected}", source=self.source, key=at)

    def _at(self, key: str) -> str:
        return ".".join(part for part in (self.path, key) if part)
