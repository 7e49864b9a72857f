"""Article <-> plain data and JSON.

Law: knows values by their declared types and no field by its name, so that a new field needs no change here.
"""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from newsclean._text.bidi import close_bidi
from newsclean._text.strings import strip_controls

__all__ = ["from_dict", "from_json", "printable", "to_dict", "to_json"]

T = TypeVar("T")


def to_dict(value: object) -> dict[str, Any]:
    """Turn an attrs value into plain JSON types: enums into strings, dates into ISO 8601, tuples into lists.

    Returns:
        One key for each field, in the order of the class. Strings hold no control characters (tab and line feed apart)
        and no lone surrogates, so they can be encoded and stored anywhere.

    Cost: one visit to each value.
    """
    plain: dict[str, Any] = _plain(value)
    return plain


def to_json(value: object, *, indent: int | None = None) -> str:
    """Turn an attrs value into JSON text (RFC 8259) with non-ASCII characters kept.

    Args:
        value: The value.
        indent: Spaces for each level; None puts all on one line, as JSON Lines needs.

    Returns:
        Text that `json.loads` turns back into `to_dict(value)`.
    """
    return json.dumps(to_dict(value), ensure_ascii=False, indent=indent)


def from_dict(kind: type[T], data: Mapping[str, Any]) -> T:
    """Make a value of an attrs class of what `to_dict` gave.

    Args:
        kind: The class.
        data: Values by field name; a field that is absent has its default.

    Raises:
        ValueError: A key is no field, one is missing, or a value is none of those that its field may have.
        TypeError: A value is of the wrong type.
    """
    made: T = _read(kind, data, kind.__name__)
    return made


def from_json(kind: type[T], text: str | bytes) -> T:
    """Make a value of an attrs class of what `to_json` gave; see `from_dict`."""
    return from_dict(kind, json.loads(text))


def printable(text: str) -> str:
    r"""Drop what cannot be encoded or printed: metadata may hold `\ud800` or `\u0000` as JSON escapes.

    U+2028 and U+2029 become line feeds, and each line closes the controls of direction that it opens.
    """
    if text.isprintable():
        return text
    return close_bidi(strip_controls(text.encode("utf-8", "ignore").decode()))


def _plain(value: object) -> Any:  # noqa: ANN401  (JSON has no narrower type)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {printable(str(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    kind = type(value)
    if attrs.has(kind):
        return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(kind)}
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(kind: Any, value: Any, where: str) -> Any:  # noqa: ANN401  (what JSON and type hints hold)
    """Make a value of a declared type of plain data; `where` names it in errors."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        inner = next(one for one in arguments if one is not types.NoneType)
        return None if value is None else _read(inner, value, where)
    if origin is tuple:
        _require(list | tuple, value, where)
        kinds = [arguments[0]] * len(value) if arguments[1:] == (...,) else arguments
        if len(kinds) != len(value):
            raise ValueError(f"{where} must have {len(kinds)} values, not {len(value)}")
        return tuple(
            [_read(one, item, f"{where}[{i}]") for i, (one, item) in enumerate(zip(kinds, value, strict=True))]
        )
    if origin in {dict, Mapping}:
        _require(Mapping, value, where)
        return {str(key): _read(arguments[1], item, f"{where}[{key!r}]") for key, item in value.items()}
    return _read_fields(kind, value, where) if attrs.has(kind) else _read_scalar(kind, value, where)


def _read_scalar(kind: Any, value: Any, where: str) -> Any:  # noqa: ANN401
    if kind is float:
        _require(float | int, value, where)
        return float(value)
    if not issubclass(kind, Enum | datetime):
        _require(kind, value, where)
        return value
    if isinstance(value, kind):
        return value
    _require(str, value, where)
    try:
        return datetime.fromisoformat(value) if kind is datetime else kind(value)
    except ValueError as error:
        raise ValueError(f"{where}: {error}") from None


def _read_fields(kind: Any, value: Any, where: str) -> Any:  # noqa: ANN401
    _require(Mapping, value, where)
    hints, fields = _hints(kind), attrs.fields_dict(kind)
    unknown = [key for key in value if key not in fields]
    if unknown:
        raise ValueError(f"{where} has no field {unknown[0]!r}")
    missing = [name for name, field in fields.items() if field.default is attrs.NOTHING and name not in value]
    if missing:
        raise ValueError(f"{where} lacks the field {missing[0]!r}")
    return kind(**{name: _read(hints[name], item, f"{where}.{name}") for name, item in value.items()})


def _require(kind: Any, value: object, where: str) -> None:  # noqa: ANN401
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        wanted = getattr(kind, "__name__", str(kind))
        raise TypeError(f"{where} must be {wanted}, not {type(value).__name__}")
