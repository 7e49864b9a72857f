"""Laws: what is written reads back equal, whatever stands in it; what is no profile raises just `ProfileError`."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import ProfileError, Role
from newsclean._types.values import BOILERPLATE_ROLES
from newsclean.profiles import (
    Do,
    Extent,
    FieldSelector,
    Line,
    Marker,
    Match,
    Profile,
    ProfileTest,
    Rule,
    Weight,
    dump,
    loads,
)
from newsclean.profiles._schema import FIELDS
from newsclean.profiles._toml_reader import match_from
from newsclean.profiles._toml_writer import match_data
from tests.strategies import LAW

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(str.strip)
LINES = st.builds(
    Line,
    equals=st.lists(TEXTS, min_size=1, max_size=2).map(tuple),
    starts=st.lists(TEXTS, max_size=2).map(tuple),
    matches=st.lists(st.sampled_from([r"^\d{1,3} 'x\"", "a|b", "^Ä.+z"]), max_size=2).map(tuple),
    max_words=st.integers(1, 200),
)
SELECTORS = st.sampled_from([".a", "div.b > p", 'p[class~="c d"]', "a[href*='x']"])
PLACES = st.one_of(st.builds(lambda css: {"css": css}, SELECTORS), st.builds(lambda line: {"line": line}, LINES))


@st.composite
def rules(draw: st.DrawFn, rule_id: str) -> Rule:
    do = draw(st.sampled_from(list(Do)))
    pool = sorted(BOILERPLATE_ROLES if do is Do.DROP else set(Role) - BOILERPLATE_ROLES)
    role = draw(st.sampled_from(pool)) if do is Do.ROLE else draw(st.none() | st.sampled_from(pool))
    extent = draw(st.sampled_from(list(Extent)))
    until = draw(LINES) if extent is Extent.UNTIL else None
    return Rule(id=rule_id, do=do, extent=extent, until=until, role=role, **draw(PLACES))


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    markers = draw(st.lists(st.builds(Marker, css=st.sampled_from([".a", "#b"])), max_size=2, unique=True))
    day = draw(st.none() | st.dates(date(2000, 1, 1), date(2030, 1, 1)))
    match = Match(("tide.example",), day, None, tuple(markers), draw(st.integers(1, len(markers))) if markers else 0)
    shift = draw(st.floats(-5, 5).filter(bool))
    places = st.lists(st.builds(FieldSelector, css=SELECTORS, attr=TEXTS | st.just("")), min_size=1, max_size=2).map(
        tuple
    )
    return Profile(
        name="tide",
        description=draw(TEXTS | st.just("")),
        match=match,
        marks=tuple(draw(rules(f"r{i}")) for i in range(draw(st.integers(0, 3)))),
        weights=(Weight("w", shift=shift, **draw(PLACES)),) if draw(st.booleans()) else (),
        fields={field: draw(places) for field in FIELDS if draw(st.booleans())},
        tests=(ProfileTest(name=draw(TEXTS), html=draw(TEXTS), text_has=(draw(TEXTS),), authors=()),),
    )


@LAW
@given(profiles(), st.text())
def test_a_written_profile_reads_back_equal(profile: Profile, comment: str) -> None:
    assert loads(dump(profile, comments={"": comment, "r0": comment})) == profile
    assert match_from(match_data(profile.match), source="") == profile.match


VALUES: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["drop", "tide", ".a", "x"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["css", "line", "id"]), inner, max_size=3)
    ),
    max_leaves=6,
)


def toml(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value).lower() if value is not None else '""'


@LAW
@given(
    st.dictionaries(st.sampled_from(["name", "match", "mark", "weight", "fields", "tests", "odd"]), VALUES, min_size=1)
)
def test_a_document_that_is_no_profile_raises_only_a_profile_error(data: dict[str, object]) -> None:
    text = "schema = 1\n" + "".join(f"{key} = {toml(value)}\n" for key, value in data.items())
    with pytest.raises(ProfileError, match=r"^odd\.toml: "):
        loads(text, source="odd.toml")


@LAW
@given(st.text())
def test_any_text_raises_only_a_profile_error(text: str) -> None:
    with pytest.raises(ProfileError):
        loads(text)
