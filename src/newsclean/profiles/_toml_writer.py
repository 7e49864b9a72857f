"""`Profile` -> TOML that a person can read and edit.

Law: `newsclean.profiles._toml_reader` reads the text back to an equal profile. Keys that hold their default are left
out; the order of the others is that of the reference.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from newsclean.profiles._schema import SCHEMA, Extent, Line, ProfileTest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean.profiles._schema import FieldSelector, Marker, Match, Profile, Rule, Weight

__all__ = ["dump", "match_data"]


def dump(profile: Profile, *, comments: Mapping[str, str] | None = None) -> str:
    """Write a profile as TOML that a person can read and edit, in the order of the reference.

    Args:
        profile: The profile; keys that hold their default are left out.
        comments: Text to write above a rule, by its id; "" is the head of the file. Each line gets a hash sign.

    Returns:
        TOML text; `loads` makes an equal profile of it.
    """
    notes = comments or {}
    head = {"schema": SCHEMA, "name": profile.name, "description": profile.description}
    parts = [_comment(notes.get("", "")) + _pairs(head), _match_text(profile.match)]
    parts += [_comment(notes.get(rule.id, "")) + "[[mark]]\n" + _pairs(_rule_data(rule)) for rule in profile.marks]
    parts += [
        _comment(notes.get(item.id, "")) + "[[weight]]\n" + _pairs(_weight_data(item)) for item in profile.weights
    ]
    for field, places in profile.fields.items():
        parts += [f"[[fields.{field}]]\n{_pairs(_field_data(place))}" for place in places]
    parts += ["[[tests]]\n" + _test_pairs(test) for test in profile.tests]
    return "\n".join(parts)


def match_data(match: Match) -> dict[str, Any]:
    """Return the `[match]` table of a `Match`; `match_from` makes an equal one of it."""
    data = {**_match_head(match), "markers": [_marker_data(marker) for marker in match.markers]}
    return {key: list(value) if isinstance(value, tuple) else value for key, value in data.items() if value}


def _match_text(match: Match) -> str:
    return "[match]\n" + _pairs(_match_head(match)) + _markers(match.markers)


def _match_head(match: Match) -> dict[str, Any]:
    days = {"valid_from": match.valid_from, "valid_until": match.valid_until}
    return {"hosts": match.hosts, **days, "at_least": match.at_least}


def _weight_data(weight: Weight) -> dict[str, Any]:
    line = _line_data(weight.line)
    data = {"id": weight.id, "css": weight.css, "line": line, "shift": weight.shift, "elsewhere": weight.elsewhere}
    return data | {"unless": weight.unless}


def _field_data(place: FieldSelector) -> dict[str, Any]:
    return {"css": place.css, "attr": place.attr, "line": _line_data(place.line)}


def _rule_data(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "do": rule.do,
        "role": rule.role,
        "css": rule.css,
        "line": _line_data(rule.line),
        "extent": rule.extent if rule.extent is not Extent.BLOCK else "",
        "until": _line_data(rule.until),
    }


def _markers(markers: tuple[Marker, ...]) -> str:
    if not markers:
        return ""
    rows = [f"  {_value(_marker_data(marker))},\n" for marker in markers]
    return "markers = [\n" + "".join(rows) + "]\n"


def _marker_data(marker: Marker) -> dict[str, Any]:
    data = {"css": marker.css, "line": _line_data(marker.line)}
    return {key: value for key, value in data.items() if value}


def _test_pairs(test: ProfileTest) -> str:
    lines = ""
    for key in [field.name for field in attrs.fields(ProfileTest)]:
        value = getattr(test, key)
        if key == "authors" and value == ():
            lines += "authors = []\n"
        else:
            lines += _pairs({key: value})
    return lines


def _line_data(line: Line | None) -> dict[str, Any] | None:
    if line is None:
        return None
    texts = {"equals": line.equals, "starts": line.starts, "matches": line.matches}
    data: dict[str, Any] = {key: list(value) for key, value in texts.items() if value}
    return data if line.max_words == Line().max_words else {**data, "max_words": line.max_words}


def _pairs(data: Mapping[str, Any]) -> str:
    """Write the values that are not empty as `key = value` lines."""
    return "".join([f"{key} = {_value(value)}\n" for key, value in data.items() if value or value is False])


def _value(value: Any) -> str:  # noqa: ANN401  (any of TOML's types)
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(item)}" for key, item in value.items() if item) + " }"
    if isinstance(value, tuple | list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, str):
        return _string(str(value))
    return str(value)


def _string(text: str) -> str:
    """Write a string: as a literal if that saves escapes, over several lines if it has line ends."""
    if "\n" in text and "'''" not in text and _plain(text):
        return "'''\n" + text + "'''"
    if ("\\" in text or '"' in text) and "'" not in text and text.isprintable():
        return f"'{text}'"
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _plain(text: str) -> bool:
    """Return whether a text can stand between triple quotes without escapes."""
    return not text.endswith("'") and all(char == "\n" or char.isprintable() for char in text)


def _comment(text: str) -> str:
    """Write comment lines. TOML forbids control characters in them, and a comment may quote any page."""
    lines = ["".join([char if char.isprintable() else " " for char in line]) for line in text.splitlines()]
    return "".join([f"# {line}".rstrip() + "\n" for line in lines])
