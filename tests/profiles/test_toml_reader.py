"""Profile files: what is read, what is refused and how, and that what is written reads back equal."""

from __future__ import annotations

import sys
import time
from datetime import date
from typing import TYPE_CHECKING

import pytest

from newsclean.errors import ProfileError
from newsclean.profiles import Do, Extent, FieldSelector, Line, dump, load, loads

if TYPE_CHECKING:
    from pathlib import Path

SLOWNESS = 3 if sys.gettrace() else 1  # under a tracer, as when coverage is measured

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


HEAD = 'schema = 1\nname = "tide"\nmatch.hosts = "tide.example"\n'
RULE = '[[mark]]\nid = "x"\ndo = "drop"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("at_least = " + "9" * 5_000, "not TOML: Exceeds the limit"),
        ("[[mark]]\nid = 0x" + "f" * 5_000, "mark[0].id: expected a string, found a whole number: a value too long"),
        ("[[mark]]\nid = 'x'\ndo = 0x" + "f" * 5_000, "mark[0].do: expected one of"),
        (RULE + "line.matches = '" + "a" * 1_000_000 + "'", "larger than 256 KiB"),
        (RULE + "line.matches = '" + "a" * 100_000 + "'", "mark[0].line.matches[0]: longer than 1,000 characters"),
        (RULE + "line.matches = 'a{" + "9" * 900 + "}'", "mark[0].line.matches[0]: not a regular expression"),
        (RULE + "line.matches = '" + "(?:" * 90 + "a" + "){2,9}" * 90 + "'", "could be tried in more than"),
        (RULE + "css = '" + '"\\' * 50_000 + "'", "mark[0].css: longer than 1,000 characters"),
        (RULE + "css = '" + '"\\' * 490 + "'", "mark[0].css: escapes in selectors"),
        ("name = '" + "a." * 50_000 + "b'", "not TOML"),
        ("name = '" + "a . " * 50_000 + "b'", "not TOML"),
        ("description.a." + "a." * 20_000 + "b = 1", "a key of more than 64 parts (at line 4)"),
        ("[" + "'a' . " * 20_000 + "b]", "a key of more than 64 parts (at line 4)"),
        ("x = { " + '"a".' * 20_000 + "b = 1 }", "a key of more than 64 parts (at line 4)"),
        ("a." * 63 + "b = 1", "a: unknown key"),
        ("k" * 200_000 + " = 1", "...: unknown key"),
        ("description = " + "[" * 200_000, "not TOML"),
        ("description = " + "[" * 90 + "]" * 90, "description: expected a string, found an array: [[["),
    ],
)
def test_a_profile_out_of_bounds_is_refused_within_a_tenth_of_a_second(text: str, said: str) -> None:
    loads(FULL)  # so that nothing is left to import
    start = time.process_time()
    with pytest.raises(ProfileError) as caught:
        loads(HEAD + text, source="tide.toml")
    assert time.process_time() - start < 0.1 * SLOWNESS
    assert said in str(caught.value)
    assert len(str(caught.value)) < 600


def test_a_file_of_any_size_is_read_up_to_the_bound(tmp_path: Path) -> None:
    for name, size in (("small.toml", 256 * 1024), ("large.toml", 256 * 1024 + 1), ("wide.toml", 256 * 1024 + 2)):
        filler = "é" if name == "wide.toml" else "#"
        text = HEAD + "#"
        rest = size - len(text.encode())
        (tmp_path / name).write_text(text + filler * (rest // len(filler.encode())), encoding="utf-8")
    assert load(tmp_path / "small.toml").name == "tide"
    for name in ("large.toml", "wide.toml"):
        with pytest.raises(ProfileError, match=rf"{name}: larger than 256 KiB"):
            load(tmp_path / name)


def test_a_text_that_only_looks_like_a_long_key_is_no_key() -> None:
    dots = ".".join("word" for _ in range(200))
    profile = loads(HEAD + f'[[tests]]\nname = "a"\nhtml = """\n{dots} and more\n"""\ntext_has = "x"\n')
    assert dots in profile.tests[0].html
