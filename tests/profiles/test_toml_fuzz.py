"""Any TOML value in any place of a profile: it loads, or a ProfileError names the place."""

from __future__ import annotations

import copy
import json
import tomllib
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean.errors import ProfileError
from newsclean.profiles import dump, loads
from tests.strategies import LAW

FULL: dict[str, Any] = {
    "schema": 1,
    "name": "tide",
    "description": "The Tide",
    "match": {
        "hosts": ["tide.example"],
        "valid_from": date(2024, 1, 31),
        "valid_until": date(2026, 12, 1),
        "at_least": 1,
        "markers": [{"css": ".tide-head"}, {"line": {"starts": "[LATEST]"}}],
    },
    "mark": [
        {"id": "box", "do": "drop", "css": ".box", "extent": "until", "until": {"equals": "Back"}},
        {"id": "cut", "do": "drop", "line": {"matches": ["^Comments"], "max_words": 3}, "extent": "end"},
        {"id": "legend", "do": "role", "role": "caption", "css": ".legend"},
    ],
    "weight": [
        {"id": "body", "css": ".story", "shift": 2, "elsewhere": -1.25, "unless": ["old"]},
        {"id": "old", "line": {"starts": ["Old"]}, "shift": 0.5},
    ],
    "fields": {
        "title": {"css": "h1"},
        "authors": [{"css": ".by", "attr": "title"}, {"line": {"starts": "By "}}],
        "date": {"css": "time", "attr": "datetime", "line": {"matches": "(?P<value>\\d+)"}},
    },
    "tests": [{"name": "a", "html": "<p>x", "text_has": "x", "authors": [], "fires": ["box"], "title": "t"}],
}

Way = tuple[str | int, ...]


def written(value: Any) -> str:  # noqa: ANN401  (any of TOML's types)
    """A value as TOML; JSON's strings are TOML's but for one control character, and tables go inline."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{" + ", ".join([f"{written(key)} = {written(item)}" for key, item in value.items()]) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return value.isoformat() if isinstance(value, date | datetime | time) else repr(value)


def document(data: dict[str, Any]) -> str:
    return "".join([f"{written(key)} = {written(value)}\n" for key, value in data.items()])


def ways(value: Any, so_far: Way = ()) -> list[Way]:  # noqa: ANN401
    """The ways to all the places of a document."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [*([so_far] if so_far else []), *(way for key, item in inner for way in ways(item, (*so_far, key)))]


def put(data: dict[str, Any], way: Way, value: Any) -> dict[str, Any]:  # noqa: ANN401
    changed: Any = copy.deepcopy(data)
    at = changed
    for key in way[:-1]:
        at = at[key]
    at[way[-1]] = value
    return dict(changed)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SCALARS = st.one_of(
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(),
    st.dates(),
    st.times(),
    st.datetimes(timezones=st.sampled_from([None, UTC])),
    TEXTS,
    st.sampled_from(
        ["box", "drop", "end", "h1", ".a > b", "p[", "(a+)+$", "2024-01-31", "caption", "tide.example", ""]
    ),
)
KEYS = st.one_of(
    TEXTS, st.sampled_from(["css", "line", "id", "do", "equals", "starts", "matches", "max_words", "name"])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)


def loads_or_names(data: dict[str, Any]) -> str:
    """Loads a document; gives the key that the error names, or "" where it loads."""
    text = document(data)
    assert tomllib.loads(text).keys() == data.keys()
    profile, error = None, None
    try:
        profile = loads(text, source="x.toml")
    except ProfileError as caught:
        error = caught
    if error is not None:
        assert str(error).startswith("x.toml: ")
        assert error.source == "x.toml"
        assert error.key, str(error)
        return error.key
    assert profile is not None
    assert loads(dump(profile)) == profile
    return ""


def test_the_document_that_the_laws_change_loads() -> None:
    assert loads_or_names(FULL) == ""
    assert len(ways(FULL)) > 60


@LAW
@given(st.sampled_from(ways(FULL)), VALUES)
@example(("weight", 0, "shift"), float("nan"))
@example(("weight", 0, "shift"), float("inf"))
@example(("match", "valid_from"), datetime(2024, 1, 1, tzinfo=UTC))
def test_any_value_in_any_place_loads_or_the_place_is_named(way: Way, value: Any) -> None:  # noqa: ANN401
    key = loads_or_names(put(FULL, way, value))
    if key and way[-1] != "id" and way not in {("mark",), ("mark", 0), ("weight",), ("weight", 1)}:
        # The name of a rule is missed where it is used: in `fires` and `unless`, or by a rule that has it already.
        top = str(way[0])
        assert key.partition(".")[0].partition("[")[0] == top


@LAW
@given(st.sampled_from([way for way in ways(FULL) if not isinstance(way[-1], int)]), TEXTS)
def test_a_key_that_is_unknown_is_named(way: Way, name: str) -> None:
    beside: Any = FULL
    for key in way[:-1]:
        beside = beside[key]
    if f"x_{name}" in beside:
        return
    named = loads_or_names(put(FULL, (*way[:-1], f"x_{name}"), 1))
    assert named.endswith(f"x_{name}")


@LAW
@given(st.dictionaries(st.sampled_from([*FULL, "other"]), VALUES, max_size=6))
def test_any_document_loads_or_raises_a_profile_error(data: dict[str, Any]) -> None:
    loads_or_names(data)


@LAW
@given(st.text(max_size=200))
@example("[" * 5000)
@example("a = " + "[" * 5000)
def test_any_text_raises_a_profile_error(text: str) -> None:
    with pytest.raises(ProfileError):
        loads(text)
