"""Rule files of ftr-site-config -> profiles, line by line. The files here are our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Cleaner, Options, ProfileSet
from newsclean._ftr_import.directives import LineOutcome
from newsclean._ftr_import.rules import convert
from newsclean._pipeline.inputs import read_html
from newsclean.profiles import Do, FieldSelector, dump, loads
from newsclean.profiles._marking import mark_blocks
from tests.strategies import LAW

if TYPE_CHECKING:
    from newsclean._types.stages import Marks

RULES = """\
# The Tide, 2026
title: //h1[@class='head']
title: substring-before(//title, ' | ')
author: //a[@rel='author']
date://time/@datetime

body: //div[@id='story']
body: //article[contains(@class, 'text')]
strip: //div[contains(@class, 'promo')]
strip: //aside
strip_id_or_class: 'share-bar'
strip_image_src: /pixel.gif
prune: no
test_url: https://tide.example/1
"""


def only(line: str, file: str = "tide.example.txt") -> tuple[LineOutcome, str]:
    (found,) = convert(line, file=file).lines
    return found.outcome, found.reason


def test_a_whole_file_becomes_a_profile() -> None:
    imported = convert(RULES, file="tide.example.txt")
    assert imported.is_complete
    profile = imported.profile
    assert profile is not None
    assert (profile.name, profile.match.hosts) == ("tide.example", ("tide.example",))
    assert [(rule.id, rule.do, rule.css) for rule in profile.marks] == [
        ("strip-9", Do.DROP, 'div[class*="promo"]'),
        ("strip-10", Do.DROP, "aside"),
        ("strip-id-or-class-11", Do.DROP, '[class*="share-bar"], [id*="share-bar"]'),
        ("strip-image-src-12", Do.DROP, 'img[src*="/pixel.gif"]'),
    ]
    assert [(weight.id, weight.css, weight.shift, weight.unless) for weight in profile.weights] == [
        ("body-7", 'div[id="story"]', 0.0, ()),
        ("body-8", 'article[class*="text"]', 0.0, ("body-7",)),
    ]
    assert all(weight.elsewhere < 0 for weight in profile.weights)
    assert profile.fields["title"][0] == FieldSelector('h1[class="head"]')
    assert profile.fields["title"][1].line is not None
    assert profile.fields["authors"] == (FieldSelector('a[rel="author" s]'),)
    assert profile.fields["date"] == (FieldSelector("time[datetime]", "datetime"),)
    assert [line.number for line in imported.lines] == [2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14]


def test_an_imported_profile_is_written_and_read_back_equal() -> None:
    imported = convert(RULES + "strip: //p[.='x']\x02\n", file=".tide.example.txt")
    assert imported.profile is not None
    text = dump(imported.profile, comments=imported.comments)
    assert loads(text) == imported.profile
    assert "# strip: //aside\n[[mark]]" in text
    assert "# Not converted:\n#   line 15: strip: //p[.='x']" in text


@pytest.mark.parametrize(
    ("line", "outcome", "reason"),
    [
        ("strip: //p", LineOutcome.CONVERTED, ""),
        ("strip: //p[contains(., 'Ad')]", LineOutcome.NOTED, "one text node at a time"),
        ("strip: //p[.='Ad']", LineOutcome.NOT_CONVERTIBLE, "asks what the whole text is"),
        ("strip: //p[", LineOutcome.NOT_CONVERTIBLE, "not valid XPath"),
        ("author: 'Ada Ice'", LineOutcome.NOT_CONVERTIBLE, "gives a text"),
        ("date: substring-after(//script, 'date')", LineOutcome.NOT_CONVERTIBLE, "reads the text of a script"),
        ("strip_id_or_class: ''", LineOutcome.NOT_CONVERTIBLE, "names nothing"),
        ("strip_id_or_class: a\\b", LineOutcome.NOT_CONVERTIBLE, "a backslash"),
        ("find_string: <noscript>", LineOutcome.REFUSED, "rewrites the source"),
        ("replace_string(http://a): (?i)b", LineOutcome.REFUSED, "rewrites the source"),
        ("replace_string(<a): <b", LineOutcome.REFUSED, "rewrites the source"),
        ("move_into(//p): //img", LineOutcome.REFUSED, "moves parts"),
        ("native_ad_clue: //p", LineOutcome.REFUSED, "no mark for advertisements"),
        ("http_header(cookie): a=b", LineOutcome.FETCHING, "never fetches"),
        ("next_page_link: //a", LineOutcome.FETCHING, "never fetches"),
        ("single_page_link: //a", LineOutcome.FETCHING, "never fetches"),
        ("if_page_contains: //a", LineOutcome.FETCHING, "never fetches"),
        ("tidy: no", LineOutcome.MARKUP, "controls"),
        ("wrap_in(h2): //p", LineOutcome.MARKUP, "controls"),
        ("strip:", LineOutcome.MARKUP, "is empty"),
        ("test_contains: ice", LineOutcome.TEST, "what the page there should hold"),
        ("titl: //h1", LineOutcome.UNKNOWN, "no directive 'titl' is known"),
        ("// a comment of another kind", LineOutcome.UNKNOWN, "no directive"),
    ],
)
def test_every_kind_of_line_is_accounted_for(line: str, outcome: LineOutcome, reason: str) -> None:
    found, why = only(line)
    assert found is outcome
    assert reason in why


@pytest.mark.parametrize(
    ("text", "is_complete", "is_empty"),
    [
        ("strip: //p", True, False),
        ("strip: //p\nhttp_header(cookie): a=b\ntidy: no\ntest_url: x", True, False),
        ("strip: //p\nfind_string: a\nreplace_string: b", False, False),
        ("strip: //p\nstrip: //p[.='x']", False, False),
        ("tidy: no\nnext_page_link: //a", False, True),
        ("# nothing", False, True),
    ],
)
def test_a_file_is_complete_if_every_line_about_the_page_was_converted(
    text: str, *, is_complete: bool, is_empty: bool
) -> None:
    imported = convert(text, file="tide.example.txt")
    assert (imported.is_complete, imported.is_empty) == (is_complete, is_empty)


def test_metadata_that_newsclean_reads_anyway_makes_no_rule() -> None:
    lines = """title: //p[@class='t']\ntitle: //meta[@property="og:title"]/@content\ntitle: //h1\ndate: //time"""
    imported = convert(lines, file="tide.example.txt")
    assert [line.outcome.value for line in imported.lines] == ["converted", *["read without a rule"] * 2, "converted"]
    assert imported.is_complete
    assert imported.profile is not None
    assert [place.css for place in imported.profile.fields["title"]] == ['p[class="t"]']
    alone = convert("author: //meta[@name='Author']/@content", file="tide.example.txt")
    assert (alone.is_empty, alone.profile) == (True, None)


@pytest.mark.parametrize("file", ["LICENSE.txt", "global.txt", "fingerprint.tide.example.txt", "bad host.example.txt"])
def test_a_file_for_no_host_gives_no_profile(file: str) -> None:
    imported = convert("strip: //p", file=file)
    assert imported.profile is None
    assert imported.fault.startswith(f"{file}: ")
    assert not imported.is_complete


def test_a_repeated_line_becomes_one_rule() -> None:
    profile = convert("strip: //p\nstrip: //P\ntitle: //h1\ntitle: //h1", file="a.example.txt").profile
    assert profile is not None
    assert len(profile.marks) == len(profile.fields["title"]) == 1


WORDS = ["title", "body", "strip", "strip_id_or_class", "strip_image_src", "author", "find_string", "tidy", "zzz"]
VALUES = st.one_of(
    st.text(max_size=30), st.sampled_from(["//p", "//p[1]", "//a/@href", "x\x00y", "''", "//p[(", "(//p)[1]"])
)


@LAW
@given(st.lists(st.tuples(st.sampled_from(WORDS), VALUES), max_size=8), st.text(max_size=20))
def test_any_file_gives_a_profile_that_loads_or_none(lines: list[tuple[str, str]], tail: str) -> None:
    text = "\n".join([f"{word}: {value}" for word, value in lines]) + "\n" + tail
    imported = convert(text, file="tide.example.txt")
    if imported.profile is None:
        assert imported.fault
    else:
        assert loads(dump(imported.profile, comments=imported.comments)) == imported.profile


# --- on pages ------------------------------------------------------------------------------------------------------

SENTENCE = "The harbour froze over in the night, for the first time in {} years, the keeper of the light said. "
STORY = "".join([f"<p>{SENTENCE.format(year) * 3}</p>" for year in range(20, 26)])
PAGE = f"""<!doctype html><title>Ice | The Tide</title><div id="story"><h1>Ice in the harbour</h1>
<div class="promo-1"><p>{SENTENCE.format("promoted")}</p></div>{STORY}</div>
<div class="below"><p>{SENTENCE.format("below")}</p></div>"""


def marks_of(rules: str, page: str = PAGE) -> Marks:
    """What the profile says of the page, whatever the scorer thinks of it."""
    profile = convert(rules, file="tide.example.txt").profile
    assert profile is not None
    reading = read_html(page, "https://www.tide.example/1")
    return mark_blocks(profile, reading.outline, reading.page, [0.5] * len(reading.outline.blocks))


def said_of(marks: Marks, page: str = PAGE) -> dict[str, tuple[bool | None, float]]:
    """For a word of each kind of block: whether it is kept or dropped, and its shift."""
    texts = [block.text for block in read_html(page, "").outline.blocks]
    found = {}
    for word in ("promoted", "25", "below"):
        at = next(i for i, text in enumerate(texts) if word in text)
        keep = marks.of_block[at].keep if at in marks.of_block else None
        found[word] = (keep, sum([amount for _, amount in marks.shifts.get(at, ())]))
    return found


def test_the_profile_works_on_a_page() -> None:
    said = said_of(marks_of(RULES))
    assert said["promoted"] == (False, 0.0)
    assert said["25"] == (None, 0.0)
    assert said["below"][0] is None
    assert said["below"][1] < -1


def test_a_stale_profile_changes_nothing() -> None:
    page = PAGE.replace('id="story"', 'id="s"').replace("promo-1", "p1")
    marks = marks_of("body: //div[@id='story']\nstrip: //div[contains(@class, 'promo')]", page)
    assert not marks.of_block
    assert not marks.shifts


def test_only_the_first_body_rule_that_finds_something_counts() -> None:
    absent, below, story = (f"body: //div[@{test}]" for test in ("id='absent'", "class='below'", "id='story'"))
    assert said_of(marks_of(f"{absent}\n{story}\n{below}"))["25"][1] == 0
    assert said_of(marks_of(f"{absent}\n{story}\n{below}"))["below"][1] < 0


def test_a_title_rule_reads_the_title_of_a_page() -> None:
    profile = convert("title: substring-before(//title, ' | ')", file="tide.example.txt").profile
    assert profile is not None
    article = Cleaner(Options(profiles=ProfileSet([profile]))).clean(PAGE, url="https://www.tide.example/1")
    assert article.title == "Ice"
    assert article.sources["title"].name == "profile:tide.example"
