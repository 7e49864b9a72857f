"""TOML -> `Profile`, with every check.

Law: the only place that knows how a profile is read; `newsclean.profiles._toml_writer` writes it. What it returns is
fit for use: unknown keys, wrong types, selectors and patterns that cannot work, and rules that contradict themselves
raise `ProfileError`, which names file, key, what was expected and what was found. It reads one file of bounded size.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from newsclean._types.values import BOILERPLATE_ROLES, Role
from newsclean.errors import ProfileError
from newsclean.profiles._checks import host_fault, pattern_fault, selector_fault
from newsclean.profiles._fingerprint import anchors
from newsclean.profiles._schema import (
    FIELDS,
    MAX_SHIFT,
    SCHEMA,
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
)
from newsclean.profiles._toml_table import MAX_FILE_BYTES, Table, parse_toml

if TYPE_CHECKING:
    import os

__all__ = ["load", "loads", "match_from"]

_TOP = ("schema", "name", "description", "match", "mark", "weight", "fields", "tests")
_MATCH = ("hosts", "valid_from", "valid_until", "markers", "at_least")
_LINE = ("equals", "starts", "matches", "max_words")
_PLACE = ("css", "line")
_RULE = ("id", "do", "css", "line", "extent", "until", "role")
_WEIGHT = ("id", "css", "line", "shift", "elsewhere", "unless")
_FIELD = ("css", "attr", "line")
_EXPECTED = ("text_has", "text_lacks", "title", "authors", "date", "standfirst", "section", "fires")
_TEST = tuple(field.name for field in attrs.fields(ProfileTest))

_ARTICLE_ROLES = tuple(role for role in Role if role not in BOILERPLATE_ROLES)
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_NAME_WANTED = "lower-case letters, digits, '-', '_' and '.', at most 64"
_MAX_WORDS = 200


def load(path: str | os.PathLike[str]) -> Profile:
    """Read and check a profile file of at most 256 KiB.

    Raises:
        ProfileError: The file cannot be read or is no valid profile; the message names file and key.

    Cost: about 1 ms for a file of 3 KB.
    """
    try:
        with Path(path).open("rb") as file:
            text = file.read(MAX_FILE_BYTES + 1).decode("utf-8")
    except OSError as error:
        raise ProfileError(f"{path}: {error.strerror or error}", source=str(path)) from error
    except UnicodeDecodeError as error:
        if error.start >= MAX_FILE_BYTES - 3:  # the file was cut inside a character
            raise ProfileError(f"{path}: larger than {MAX_FILE_BYTES // 1024} KiB", source=str(path)) from error
        raise ProfileError(f"{path}: not UTF-8 (byte {error.start})", source=str(path)) from error
    return loads(text, source=str(path))


def loads(text: str, *, source: str = "<string>") -> Profile:
    r"""Read and check a profile from TOML text.

    Args:
        text: The profile.
        source: What messages call it.

    Raises:
        ProfileError: It is no valid profile.

    Example:
        >>> profile = loads('schema = 1\\nname = "tide"\\n[match]\\nhosts = "tide.example"')
        >>> profile.match.hosts
        ('tide.example',)
    """
    top = _top(text, source)
    name = top.text("name", None)
    if not _NAME.fullmatch(name):
        top.fail("name", _NAME_WANTED, name)
    marks = tuple(_rule(table) for table in top.tables("mark", _RULE))
    weights = tuple(_weight(table) for table in top.tables("weight", _WEIGHT))
    ids = _ids(top, marks, weights)
    table = top.table("match", _MATCH)
    match = _match(table) if table is not None else Match()
    if not match.hosts and not match.markers:
        top.check("match", "missing: a profile needs match.hosts or match.markers, else it fits no page")
    tests = [_test(table) for table in top.tables("tests", _TEST)]
    for i, test in enumerate(tests):
        for rule_id in test.fires:
            if rule_id not in ids:
                top.check(f"tests[{i}].fires", f"no rule has the id '{rule_id}'")
    return Profile(
        name=name,
        description=top.text("description"),
        match=match,
        marks=marks,
        weights=weights,
        fields=_fields(top),
        tests=tuple(tests),
        source=source,
    )


def _ids(top: Table, marks: tuple[Rule, ...], weights: tuple[Weight, ...]) -> set[str]:
    """Return the ids of all rules; each must be unique, and what a weight names must be a weight."""
    own = {weight.id for weight in weights}
    ids: set[str] = set()
    for rule_id in [*(rule.id for rule in marks), *(weight.id for weight in weights)]:
        if rule_id in ids:
            top.check("mark", f"two rules have the id '{rule_id}'")
        ids.add(rule_id)
    for i, weight in enumerate(weights):
        for other in weight.unless:
            if other == weight.id or other not in own:
                top.check(f"weight[{i}].unless", f"no other weight has the id '{other}'")
    return ids


def match_from(data: dict[str, Any], *, source: str) -> Match:
    """Make a `Match` of a `[match]` table that was read elsewhere, such as from the index of the built-in profiles.

    Raises:
        ProfileError: It is not valid.
    """
    return _match(Table(data, source, "match", _MATCH))


def _top(text: str, source: str) -> Table:
    data = parse_toml(text, source)
    if "schema" in data and data["schema"] != SCHEMA:  # first of all: a later schema may have other keys
        Table({}, source, "", _TOP).fail("schema", f"{SCHEMA}, the version that this newsclean reads", data["schema"])
    top = Table(data, source, "", _TOP)
    if "schema" not in top:
        top.check("schema", f"missing; write schema = {SCHEMA}")
    return top


def _match(table: Table) -> Match:
    hosts = table.texts("hosts")
    seen: set[str] = set()
    for i, host in enumerate(hosts):
        table.check(f"hosts[{i}]", host_fault(host))
        if host in seen:
            table.check(f"hosts[{i}]", f"'{host}' is given twice")
        seen.add(host)
    first, last = table.day("valid_from"), table.day("valid_until")
    if first is not None and last is not None and first > last:
        table.check("valid_until", f"{last} is before valid_from, {first}")
    markers = tuple(_marker(marker) for marker in table.tables("markers", _PLACE))
    if len(set(markers)) < len(markers):
        table.check("markers", "two of them are the same")
    if markers and "at_least" not in table:
        table.check("at_least", f"missing; how many of the {len(markers)} markers must be seen?")
    if not markers and "at_least" in table:
        table.check("at_least", "there are no markers to count")
    if markers and not any(anchors(marker) for marker in markers):
        table.check("markers", "one at least must be a selector with a class or id, or a line with equals or starts")
    at_least = table.whole("at_least", 1, len(markers), 1) if markers else 0
    return Match(hosts, first, last, markers, at_least)


def _marker(table: Table) -> Marker:
    css, line = _place(table)
    return Marker(css, line)


def _rule(table: Table) -> Rule:
    rule_id = _id(table)
    do = Do(table.choice("do", tuple(Do), None))
    css, line = _place(table)
    extent = Extent(table.choice("extent", tuple(Extent), Extent.BLOCK))
    until = _line(table, "until")
    if (until is None) == (extent is Extent.UNTIL):
        table.check("until", 'goes with extent = "until", and that needs it')
    role = Role(table.choice("role", tuple(Role), None)) if "role" in table else None
    table.check("role", _role_fault(do, role))
    return Rule(rule_id, do, css, line, extent, until, role)


def _role_fault(do: Do, role: Role | None) -> str:
    if do is Do.ROLE and role is None:
        return 'missing; do = "role" needs one of ' + ", ".join(_ARTICLE_ROLES)
    if do is not Do.DROP and role in BOILERPLATE_ROLES:
        return f'"{role}" is no part of an article; it goes with do = "drop"'
    if do is Do.DROP and role is not None and role not in BOILERPLATE_ROLES:
        return f'"{role}" is a part of the article; do = "drop" goes with ' + ", ".join(sorted(BOILERPLATE_ROLES))
    return ""


def _weight(table: Table) -> Weight:
    rule_id = _id(table)
    css, line = _place(table)
    shift, elsewhere = table.number("shift", MAX_SHIFT), table.number("elsewhere", MAX_SHIFT)
    if not shift and not elsewhere:
        table.check("shift", "a weight needs shift or elsewhere, other than 0")
    return Weight(rule_id, css, line, shift, elsewhere, table.texts("unless"))


def _id(table: Table) -> str:
    rule_id = table.text("id", None)
    if not _NAME.fullmatch(rule_id):
        table.fail("id", _NAME_WANTED, rule_id)
    return rule_id


def _place(table: Table) -> tuple[str, Line | None]:
    """Read `css` or `line`, exactly one of which must be there."""
    css, line = table.text("css"), _line(table, "line")
    if bool(css) == (line is not None):
        table.check("css", "give exactly one of css and line")
    if css:
        table.check("css", selector_fault(css))
    return css, line


def _line(table: Table, key: str) -> Line | None:
    inner = table.table(key, _LINE)
    if inner is None:
        return None
    patterns = inner.texts("matches")
    for i, pattern in enumerate(patterns):
        inner.check(f"matches[{i}]", pattern_fault(pattern))
    default = Line().max_words
    line = Line(
        inner.texts("equals"), inner.texts("starts"), patterns, inner.whole("max_words", 1, _MAX_WORDS, default)
    )
    if not (line.equals or line.starts or line.matches):
        inner.check("", "needs equals, starts or matches")
    return line


def _fields(top: Table) -> dict[str, tuple[FieldSelector, ...]]:
    table = top.table("fields", FIELDS)
    fields = {}
    for name in FIELDS:
        if table is None or name not in table:
            continue
        one = table.table(name, _FIELD) if isinstance(table.data[name], dict) else None
        places = table.tables(name, _FIELD) if one is None else [one]  # one place needs no array
        if places:  # an empty array says nothing
            fields[name] = tuple(_field(place) for place in places)
    return fields


def _field(table: Table) -> FieldSelector:
    css, line = table.text("css"), _line(table, "line")
    if not css and line is None:
        table.check("css", "give css, line or both")
    if css:
        table.check("css", selector_fault(css))
    attr = table.text("attr")
    if attr and not css:
        table.check("attr", "only an element has attributes: it goes with css")
    if line is not None and line.equals:
        table.check("line.equals", "would always give the same text; use starts or matches")
    return FieldSelector(css, attr, line)


def _test(table: Table) -> ProfileTest:
    given = [key for key in ("html", "text", "file") if key in table]
    if len(given) != 1:
        table.check("html", "give exactly one of html, text and file")
    expected = {key: table.text(key) if key in table else None for key in ("title", "date", "standfirst", "section")}
    test = ProfileTest(
        name=table.text("name", None),
        html=table.text("html"),
        text=table.text("text"),
        file=table.text("file"),
        url=table.text("url"),
        text_has=table.texts("text_has"),
        text_lacks=table.texts("text_lacks"),
        authors=table.texts("authors") if "authors" in table else None,
        fires=table.texts("fires"),
        **expected,
    )
    if not any(key in table for key in _EXPECTED):
        table.check("text_has", "a test must expect something (text_has, text_lacks, title, authors, ...)")
    return test
