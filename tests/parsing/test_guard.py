"""The guard stops what is no page, disarms what is hostile, and leaves the rest alone."""

from __future__ import annotations

import gzip
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean import Status, clean
from newsclean._parsing.guard import bound, check
from newsclean._parsing.parser import parse
from newsclean._parsing.survey import FORMATTING_START
from tests.hostile import tree_of

ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"
PAGE = "<!DOCTYPE html><html><body><h1>Head</h1><p>Some text, <b>bold</b> and <a href='x'>linked</a>.</p></body></html>"


@pytest.mark.parametrize("data", [PAGE, PAGE.encode(), "plain words", b"x", PAGE.encode("utf-16"), "ÿþ?"])
def test_ordinary_pages_pass(data: str | bytes) -> None:
    assert check(data, max_bytes=10_000) is None


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-16", "iso2022_jp", "cp932", "gb18030"])
def test_pages_in_any_charset_pass(codec: str) -> None:
    assert check((PAGE.replace("text", "天地") * 3).encode(codec), max_bytes=10_000) is None
    assert check(("plain text, no markup " * 9).encode(codec), max_bytes=10_000) is None


@pytest.mark.parametrize("data", ["", b"", " \n\t\r ", b" \n\t", "\u00a0\u3000", "\ufeff", b"\xef\xbb\xbf"])
def test_nothing_to_read_is_empty(data: str | bytes) -> None:
    assert check(data, max_bytes=10) is Status.EMPTY


def test_the_bound_on_bytes_is_inclusive() -> None:
    assert check(b"x" * 10, max_bytes=10) is None
    assert check(b"x" * 11, max_bytes=10) is Status.TOO_LARGE
    assert check("x" * 11, max_bytes=10) is Status.TOO_LARGE


BINARY = [
    b"%PDF-1.7\n%\xe2\xe3",
    b"\x89PNG\r\n\x1a\n\x00\x00",
    b"\xff\xd8\xff\xe0\x00\x10JFIF",
    b"GIF89a\x01\x00",
    b"PK\x03\x04\x14\x00",
    gzip.compress(PAGE.encode()),
    b"RIFF\x24\x00\x00\x00WEBPVP8 ",
    b"\x00\x00\x00\x18ftypmp42",
    b"\x7fELF\x02\x01\x01",
    b"\x00" * 500,
    bytes(range(256)) * 20,
]


@pytest.mark.parametrize("data", BINARY)
def test_binary_content_is_named_so(data: bytes) -> None:
    assert check(data, max_bytes=100_000) is Status.BINARY


@pytest.mark.parametrize("data", BINARY)
def test_binary_content_that_was_decoded_is_named_so_too(data: bytes) -> None:
    if data[:2] != b"\x1f\x8b":  # a replaced \x8b leaves nothing to recognise in a few bytes
        assert check(data.decode("latin-1"), max_bytes=100_000) is Status.BINARY


@pytest.mark.parametrize("share", [0.0, 0.04, 0.06, 0.5])
@pytest.mark.parametrize("start", [0, 12_000])
def test_long_input_is_binary_from_a_twentieth_of_controls(share: float, start: int) -> None:
    """Also where they begin behind a text of its own, and whatever they are spread by."""
    for seed in range(3):
        controls = random.Random(seed)  # noqa: S311
        text = "A line of text.\n" * 1_000
        pieces = [chr(controls.randrange(1, 9)) if controls.random() < share else c for c in text[start:]]
        text = text[:start] + "".join(pieces) + text
        wanted = sum(c < "\t" for c in text[:16_384]) > 0.05 * 16_384
        assert (check(text, max_bytes=10**6) is Status.BINARY) is wanted
        assert (check(text.encode(), max_bytes=10**6) is Status.BINARY) is wanted


@settings(max_examples=50)
@given(st.binary(max_size=300) | st.text(max_size=300))
def test_check_never_raises(data: bytes | str) -> None:
    assert check(data, max_bytes=200) in {None, Status.EMPTY, Status.BINARY, Status.TOO_LARGE}


FLOODS = {
    "open": "<div>" * 20_000,
    "closed": "<div>" * 20_000 + "x" + "</div>" * 20_000,
    "unmatched end tags": "<div></x>" * 20_000,
    "end tags in comments": "<div><!--</div>-->" * 20_000,
    "end tags in bogus comments": "<div><!</div>" * 20_000,
    "end tags in attributes": '<div a="</div>">' * 20_000,
    "end tags in cdata": "<svg>" + "<g><![CDATA[</g>]]>" * 20_000,
    "end tags in scripts": "<div><script><!--<script></script></div></script>" * 10_000,
    "title in svg": "<svg><title>" + "<div>" * 20_000,
    "end tag out of scope": "<div><object></div>" * 10_000,
    "end tag behind a wall": "<span><div></span>" * 10_000,
    "misnested formatting": "<b><div></b>" * 10_000,
    "quotes": "<blockquote><p>x" * 10_000,
    "paragraphs in boxes": "<div><p>x" * 10_000,
    "tables": "<table><tr><td>" * 10_000,
    "lists": "<ul><li>" * 10_000,
    "option groups": "<select><option><optgroup>" * 10_000,
    "self-closing outside svg": "<svg><p>" + "<x-y/>" * 20_000,
    "forms": "<form><div></form>" * 10_000,
}


@pytest.mark.parametrize("name", FLOODS)
def test_deep_nesting_is_bounded(name: str) -> None:
    bounded = bound(FLOODS[name], max_depth=200)
    assert bounded is not FLOODS[name]
    assert max(depth for _, depth in tree_of(bounded)) <= 200 + 3  # `html`, `body` and a leaf


NAMES = ["nobr", "b", "B", "big", "i", "I", "s", "S", "u", "em", "tt", "font", "code", "small", "Strike", "strONG"]
OTHERS = [
    "a",
    "bi",
    "br",
    "body",
    "img",
    "span",
    "svg",
    "sub",
    "p",
    "div",
    "table",
    "ttt",
    "cod",
    "strongs",
    "",
    "/b",
    "!b",
]


@given(st.lists(st.tuples(st.sampled_from(NAMES + OTHERS), st.sampled_from([">", " x>", "/>", "\n>", "-a>", "", "<"]))))
def test_formatting_tags_are_counted(tags: list[tuple[str, str]]) -> None:
    formatting = [name for name, behind in tags if name in NAMES and behind[:1] in {">", " ", "/", "\n"}]
    html = " ".join(f"<{name}{behind}" for name, behind in tags).replace(" <", "-<")
    assert len(FORMATTING_START.findall(html)) == len(formatting)


def test_the_text_of_a_cut_page_stays() -> None:
    words = [f"w{i}" for i in range(20_000)]
    html = "".join(f"<div>{word} " for word in words)
    body = parse(bound(html)).body
    assert body is not None
    assert body.text().split() == words


def test_paragraphs_below_the_bound_stay_apart() -> None:
    told = [f"The ferry was late again on day {i}, and nobody at the harbour said why." for i in range(9)]
    story = "".join(f"<p>{text}</p>" for text in told)
    blocks = [entry.text for entry in clean("<div>" * 20_000 + f"<article>{story}</article>").ledger()]
    assert blocks == told


@pytest.mark.parametrize("separator", [" ", "\n", "/"])
def test_attribute_floods_are_cut_to_the_name(separator: str) -> None:
    flood = separator.join(f"a{i}='{i}'" for i in range(40_000))
    assert bound(f"<p>before<Div {flood}>text</div>") == "<body><p>before</p><div>text</div>"


@pytest.mark.parametrize("every", [40, 300, 1_000])
def test_a_flood_that_hides_tags_in_quotes_is_cut(every: int) -> None:
    flood = " ".join(f"attribute{i}" if i % every else f"attribute{i}='<'" for i in range(40_000))
    assert bound(f"<p>before<div {flood}>text</div>") == "<body><p>before</p><div>text</div>"


def test_a_flood_that_hides_the_end_of_the_tag_in_quotes_is_cut() -> None:
    flood = " ".join(f"a{i}" if i % 400 else f"a{i}='>'" for i in range(40_000))
    assert bound(f"<p>before<div {flood}>text</div>") == "<body><p>before</p><div>text</div>"


@pytest.mark.parametrize(
    "item",
    [
        "<div><b>x</b></div>",
        "<li><a href=/x><svg><path d=M0/><use></svg><img>x</a><br>",
        "<tr><td>1<td>2",
        "<p>x<script>a<b</script>",
    ],
)
def test_a_long_list_of_sound_markup_is_the_same_object(item: str) -> None:
    html = f"<table><ul>{item * 3_000}"
    assert bound(html) is html


@pytest.mark.slow
@pytest.mark.parametrize(
    "html",
    [
        "<ul><li>" + "".join(f"<font a{i}>" for i in range(1_750)) + "<li>x" * 1_750,
        "".join(f"<b a{i}>" for i in range(1_100)) + "".join(f"<i a{i}>" for i in range(1_100)) + "</b>x" * 1_100,
        "<q>" * 16_000,
        "<div>" * 100_000,
        "<a>" * 100_000,
        "<b><i></b>" * 3_900,
        "<div " + " ".join(f"a{i}={i}" for i in range(40_000)) + ">",
        "<div " + " ".join(f"{a}{b}{c}" for a in ALPHABET[:14] for b in ALPHABET for c in ALPHABET) + ">",
        f"<div {' '.join(f'{a}{b}{c}' for a in ALPHABET[:5] for b in ALPHABET for c in ALPHABET)}>" * 40,
        "<p>" + "".join(f"<font b{i} {' '.join(f'a{j}' for j in range(100))}>" for i in range(100)) + "<p>x" * 3_000,
        "<p>" + "".join(f"<font b{i} {' '.join(f'a{j}' for j in range(100))}>" for i in range(100)) + "<p>x" * 30_000,
        "<p>" + "".join(f"<font b{i} {' '.join(f'a{j}' for j in range(250))}>" for i in range(16)) + "<p>x" * 30_000,
    ],
    ids=range(12),
)
def test_what_passes_the_guard_is_parsed_in_bounded_time(html: str) -> None:
    start = time.process_time()
    parse(bound(html))
    assert time.process_time() - start < 5  # some .4 s; unguarded, the worst take minutes


def test_a_long_inline_image_is_no_flood() -> None:
    html = f'<p>text<img alt="x" src="data:image/png;base64,{"iVBOR/w0K+Gg" * 20_000}">'
    assert bound(html) is html


def test_a_long_script_is_no_flood() -> None:
    html = f"<script>{'if(a<b)c=d;e=f/g; ' * 5_000}</script><p>text"
    assert bound(html) is html


def test_formatting_left_open_is_closed() -> None:
    html = "".join(f"<p><font size={i}>t" for i in range(2_000))
    assert bound(html) == "<body>" + "".join(f"<p><font size={i}>t</font></p>" for i in range(2_000))


@pytest.mark.parametrize("name", ["a", "nobr", "font"])
@pytest.mark.parametrize("paragraphs", [4_200, 13_000])
def test_heavy_formatting_is_not_opened_again(name: str, paragraphs: int) -> None:
    attributes = " ".join(f"a{i}" for i in range(250))
    html = f"<p><{name} {attributes}>{'<p>x' * paragraphs}"
    assert len(tree_of(bound(html))) == paragraphs + 5


def test_formatting_that_closes_is_kept() -> None:
    html = "".join(f"<p>x<b class=c{i}>y</b></p>" for i in range(3_000))
    assert bound(html) is html


def test_ordinary_pages_are_the_same_object() -> None:
    for html in (PAGE, PAGE * 3_000, "", "<", "a < b > c", "<!--" * 10):
        assert bound(html) is html


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["<b a='", "<!--", "<", "<script>", "<svg><script>", "</", '<a ="', "<title>"])
def test_the_guard_is_linear_on_unfinished_markup(piece: str) -> None:
    start = time.process_time()
    bound(piece * 100_000)
    assert time.process_time() - start < 5  # quadratic behaviour takes minutes here


def test_the_limit_of_tags_is_inclusive_and_cuts_the_rest_off() -> None:
    html = "<p>one</p>text < more<p>two"
    assert bound(html, max_tags=4) is html
    assert bound(html, max_tags=3) == "<p>one</p>text < more"
    assert bound(html, max_tags=1) == "<p>one"
    flood = f"<p>before<div {' '.join(f'a{i}' for i in range(40_000))}>text</div>"
    assert bound(flood, max_tags=2) == "<body><p>before</p><div>text</div>"
