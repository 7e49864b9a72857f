"""Profile files: what is read, what is refused and how, and that what is written reads back equal."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from newsclean.errors import ProfileError
from newsclean.profiles import Do, Extent, FieldSelector, Line, dump, load, loads

if TYPE_CHECKING:
    from pathlib import Path

FULL = r'''
schema = 1
name = "tide"
description = "The Tide and its sister papers"

[match]
hosts = ["tide.example", "blogs.tide.example"]
valid_from = 2024-01-31
valid_until = 2026-12-01
at_least = 2
markers = [{ css = ".tide-head" }, { line.starts = "[LATEST]" }, { line = { equals = ["a", "b"] } }]

[[mark]]
id = "comments"
do = "drop"
line = { matches = '^Comments ?\d{0,5}$', max_words = 3 }
extent = "end"

[[mark]]
id = "box"
do = "drop"
css = ".box > p"
extent = "until"
until.equals = "Back to the story"

[[mark]]
id = "legend"
do = "role"
role = "caption"
css = 'p[class~="legend"]'

[[weight]]
id = "body"
css = ".story"
shift = 2
elsewhere = -1.25

[fields]
title.css = "h1"
date = { css = "time", attr = "datetime" }
authors = [{ css = ".author" }, { line.starts = "By " }]

[[tests]]
name = "a page"
html = """
<p class="legend">a "quoted" \\ word</p>
"""
text_has = "x"
authors = []
fires = ["legend"]
'''


def test_every_key_is_read() -> None:
    profile = loads(FULL)
    assert profile.match.hosts == ("tide.example", "blogs.tide.example")
    assert profile.match.valid_from == date(2024, 1, 31)
    assert profile.match.at_least == 2
    comments, box, legend = profile.marks
    assert (comments.do, comments.extent) == (Do.DROP, Extent.END)
    assert comments.line == Line(matches=(r"^Comments ?\d{0,5}$",), max_words=3)
    assert box.until == Line(equals=("Back to the story",))
    assert legend.role == "caption"
    assert profile.weights[0].shift == 2.0
    assert profile.fields["title"] == (FieldSelector(css="h1"),)
    assert profile.fields["authors"][1].line == Line(starts=("By ",))
    assert profile.tests[0].authors == ()
    assert profile.tests[0].title is None


def test_what_is_written_reads_back_equal() -> None:
    profile = loads(FULL)
    text = dump(profile, comments={"": "head\nof the file", "comments": "seen on 5 of 5 pages"})
    assert loads(text) == profile
    assert text.startswith("# head\n# of the file\n")
    assert '# seen on 5 of 5 pages\n[[mark]]\nid = "comments"' in text


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "tide"', 'name = "The Tide"', "name: expected lower-case letters"),
        ('name = "tide"', "name = 3", "name: expected a string, found a whole number: 3"),
        ('name = "tide"', "", "name: missing; expected a string"),
        ("schema = 1", "schema = 2", "schema: expected 1, the version that this newsclean reads, found"),
        ("schema = 1", "", "schema: missing; write schema = 1"),
        ("[match]", "[match", "not TOML: "),
        ("extent = ", "extend = ", "mark[0].extend: unknown key; did you mean 'extent'?"),
        ('do = "drop"', 'do = "dorp"', "mark[0].do: expected one of keep, drop, role (did you mean 'drop'?)"),
        ('do = "drop"', "", "mark[0].do: missing; expected one of keep, drop, role"),
        ('role = "caption"', 'role = "captoin"', "mark[2].role: expected one of "),
        ('role = "caption"', "", "mark[2].role: missing"),
        ('css = ".story"', "", "weight[0].css: give exactly one of css and line"),
        ('css = ".story"', 'css = ".story"\nline.equals = "x"', "weight[0].css: give exactly one of css and line"),
        ('css = ".story"', 'css = "p:contains(x)"', "weight[0].css: use :lexbor-contains"),
        ('css = ".story"', 'css = "//p"', "weight[0].css: this looks like XPath"),
        ('css = ".story"', 'css = "p:hover"', "weight[0].css: pseudo-class :hover"),
        ('css = ".story"', 'css = "p["', "weight[0].css: a bracket is not closed"),
        ('css = ".story"', 'css = "p >"', "weight[0].css: the parser cannot read it"),
        ("shift = 2", "shift = 9", "weight[0].shift: expected a number from -5 to 5, found a whole number: 9"),
        ("shift = 2", "shift = true", "weight[0].shift: expected a number from -5 to 5, found true or false: True"),
        ('until.equals = "Back to the story"', "", 'mark[1].until: goes with extent = "until"'),
        ("^Comments ?", "^(C+)+", "mark[0].line.matches[0]: it could be tried in more than 50,000 ways"),
        ("^Comments ?", "^(Comments", "mark[0].line.matches[0]: not a regular expression"),
        ("max_words = 3", "max_words = 0", "mark[0].line.max_words: expected a whole number from 1 to 200"),
        ('id = "box"', 'id = "comments"', "mark: two rules have the id 'comments'"),
        ("at_least = 2", "at_least = 5", "match.at_least: expected a whole number from 1 to 3"),
        ("at_least = 2", "", "match.at_least: missing; how many of the 3 markers"),
        ('"tide.example"', '"www.tide.example"', "match.hosts[0]: write it without `www.`"),
        ('{ line.starts = "[LATEST]" }', '{ css = ".tide-head" }', "match.markers: two of them are the same"),
        ('"tide.example"', '"https://tide.example"', "match.hosts[0]: a host name, not an address"),
        ('"tide.example"', '"Tide.example"', "match.hosts[0]: host names are written in lower case"),
        ("2026-12-01", "2023-12-01", "match.valid_until: 2023-12-01 is before valid_from, 2024-01-31"),
        ("2026-12-01", '"2026-12-01"', "match.valid_until: expected a date without quotes"),
        ('line.starts = "By "', 'line.equals = "By "', "fields.authors[1].line.equals: would always give the same"),
        ("title.css", "titel.css", "fields.titel: unknown key; did you mean 'title'?"),
        ("html = ", "html5 = ", "tests[0].html5: unknown key; did you mean 'html'?"),
        ('fires = ["legend"]', 'fires = ["legent"]', "tests[0].fires: no rule has the id 'legent'"),
        ('text_has = "x"', 'text_has = ["x", ""]', "tests[0].text_has[1]: expected a string that is not blank"),
    ],
)
def test_a_broken_profile_names_file_key_and_reason(old: str, new: str, said: str) -> None:
    assert old in FULL
    with pytest.raises(ProfileError) as caught:
        loads(FULL.replace(old, new, 1), source="tide.toml")
    message = str(caught.value)
    assert message.startswith("tide.toml: ")
    assert said in message
    assert caught.value.source == "tide.toml"


def test_a_profile_that_fits_no_page_is_refused() -> None:
    with pytest.raises(ProfileError, match=r"needs match\.hosts or"):
        loads('schema = 1\nname = "x"')


def test_a_test_that_expects_nothing_is_refused() -> None:
    with pytest.raises(ProfileError, match="a test must expect something"):
        loads('schema = 1\nname = "x"\nmatch.hosts = "x.example"\n[[tests]]\nname = "t"\nhtml = "<p>"')


def test_files_that_cannot_be_read_raise_profile_errors(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match=r"none\.toml: No such file"):
        load(tmp_path / "none.toml")
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b'name = "\xe9"')
    with pytest.raises(ProfileError, match=r"not UTF-8 \(byte 8\)"):
        load(latin)


def test_a_field_may_be_a_part_of_what_stands_in_an_element() -> None:
    head = 'schema = 1\nname = "x"\n[match]\nhosts = "x.example"\n[fields]\n'
    text = head + 'title = { css = "title", line = { matches = "(?P<value>[^|]+) [|]" } }'
    profile = loads(text)
    assert profile.fields["title"] == (FieldSelector(css="title", line=Line(matches=("(?P<value>[^|]+) [|]",))),)
    assert loads(dump(profile)).fields == profile.fields
    with pytest.raises(ProfileError, match=r"fields\.title\.css: give css, line or both"):
        loads(head + 'title = { attr = "content" }')
