"""A number -> a hostile page of about that many pieces.

Law: each family is a pure function of `n`, written by us, and grows linearly with `n`. So the time for `2 * n` against
that for `n` shows whether a reader is linear. `Family.size` is the `n` of the survival table: a page that somebody would
send to stop a crawler.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import attrs

from benchmarks.hostile.script_families import SCRIPTS
from benchmarks.hostile.story import ARTICLE, PROSE

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FAMILIES", "Family"]


@attrs.frozen
class Family:
    """One kind of hostile page.

    Args:
        build: From a number of pieces to the page.
        size: The number for the survival table.
        small: The number for the timing, where `2 * small` is timed too.
        is_text: Whether it is plain text for text mode, not HTML.
    """

    name: str
    build: Callable[[int], str | bytes]
    size: int
    small: int
    is_text: bool = False


def _repeat(piece: str, after: str = "", before: str = "") -> Callable[[int], str]:
    """Return a maker of pages that repeat a piece in a small article."""
    return lambda n: f"{ARTICLE}{before}{piece * n}{after}"


def _numbered(piece: str, *, head: bool = False) -> Callable[[int], str]:
    """Return a maker of pages with numbered pieces (`%d`), no two alike, in the head or in the body."""

    def build(n: int) -> str:
        pieces = "".join([piece.replace("%d", str(i)) for i in range(n)])
        return f"<head>{pieces}</head>{ARTICLE}" if head else ARTICLE + pieces

    return build


def _flood(n: int) -> str:
    return f"{ARTICLE}<div {' '.join([f'a{i}=x' for i in range(n)])}>text</div>"


def _hidden_flood(n: int) -> str:
    names = [f"a{i}" if i % 300 else f"a{i}='<'" for i in range(n)]
    return f"{ARTICLE}<div {' '.join(names)}>text</div>"


def _heavy_formatting(n: int) -> str:
    attributes = " ".join([f"a{i}" for i in range(100)])
    fonts = "".join([f"<font b{i} {attributes}>" for i in range(100)])
    return f"{ARTICLE}<p>{fonts}{'<p>x' * n}"


def _soup(n: int) -> str:
    rng = random.Random(n)  # noqa: S311  (noise, not secrets)
    tags = ("p", "div", "span", "a", "b", "li", "ul", "table", "td", "form", "select", "option", "svg", "h2", "nobr")
    ends = ("<{}>", "</{}>", "<{} class=x>", "<{}/>", "<!--{}", "-->", "text {} ")
    return ARTICLE + "".join([rng.choice(ends).format(rng.choice(tags)) for _ in range(n)])


def _noise(n: int) -> bytes:
    return b"<html><body><p>" + random.Random(n).randbytes(n)  # noqa: S311


def _noise_text(n: int) -> str:
    rng = random.Random(n)  # noqa: S311
    return ARTICLE + "".join([chr(rng.randrange(0x21, 0x2FFF)) for _ in range(n)])


# name: build, size of the survival table, size of the timing
_MARKUP: dict[str, tuple[Callable[[int], str | bytes], int, int]] = {
    # nesting
    "div open": (_repeat("<div>"), 1_000_000, 20_000),
    "div closed": (lambda n: ARTICLE + "<div>" * n + "x" + "</div>" * n, 500_000, 20_000),
    "div with text": (_repeat("<div>word "), 500_000, 20_000),
    "span open": (_repeat("<span>"), 1_000_000, 20_000),
    "custom elements open": (_repeat("<x-y>"), 1_000_000, 20_000),
    "tables in tables": (_repeat("<table><tr><td>"), 200_000, 5_000),
    "lists in lists": (_repeat("<ul><li>"), 300_000, 10_000),
    "list items left open": (_repeat("<li>x"), 500_000, 20_000),
    "quotes in quotes": (_repeat("<blockquote><p>x"), 300_000, 10_000),
    "svg groups": (_repeat("<g>", before="<svg>"), 500_000, 20_000),
    "math rows": (_repeat("<mrow>", before="<math>"), 500_000, 20_000),
    "templates": (_repeat("<template>"), 300_000, 10_000),
    "forms and objects": (_repeat("<form><object></form>"), 200_000, 10_000),
    "options and groups": (_repeat("<option><optgroup>", before="<select>"), 300_000, 10_000),
    "buttons": (_repeat("<button><div>"), 300_000, 10_000),
    "ruby": (_repeat("<ruby><rt>x"), 200_000, 10_000),
    "end tags that open nothing": (_repeat("</p></br></div>"), 300_000, 20_000),
    "headings in headings": (_repeat("<h1><h2>x"), 300_000, 10_000),
    "shallow depth that hides": (_repeat("<div></x>"), 500_000, 20_000),
    # formatting
    "b and i misnested": (_repeat("<b><i></b>"), 300_000, 5_000),
    "a left open": (_repeat("<a href=/x>x"), 300_000, 20_000),
    "a around p": (_repeat("<a><p>x"), 300_000, 10_000),
    "b around p": (_repeat("<b><p></b>"), 300_000, 10_000),
    "fonts left open": (_numbered("<p><font size=%d>x"), 200_000, 5_000),
    "nobr left open": (_repeat("<nobr>x"), 300_000, 10_000),
    "b in tables": (_repeat("<table><b>"), 200_000, 5_000),
    "text in tables": (_repeat("<table>x<tr>y"), 200_000, 5_000),
    "hundred fonts with hundred attributes": (_heavy_formatting, 100_000, 3_000),
    # attributes
    "attributes": (_flood, 200_000, 5_000),
    "attributes that hide a tag": (_hidden_flood, 200_000, 5_000),
    "the same attribute": (lambda n: f"{ARTICLE}<div {'a=x ' * n}>x</div>", 2_000_000, 50_000),
    "long class": (lambda n: f"<div class='{'story-body ' * n}'>{ARTICLE}</div>", 1_000_000, 100_000),
    "long class without blanks": (lambda n: f"<div class='{'a' * n}'>{ARTICLE}</div>", 10_000_000, 1_000_000),
    "long camel class": (lambda n: f"<div class='{'aB' * n}'>{ARTICLE}</div>", 5_000_000, 500_000),
    "long class again and again": (
        lambda n: f"{ARTICLE}<p>{PROSE}</p>" + f"<div class='{'ab-Cd ' * 1_000}'>{PROSE}</div>" * n,
        2_500,
        100,
    ),
    "different classes": (_numbered(f"<div class='c%d article%d x-%d'><p>{PROSE}</p></div>"), 50_000, 1_000),
    "long style": (lambda n: f"<p style='{'display: none;' * n}'>x</p>{ARTICLE}", 1_000_000, 100_000),
    "long tag name": (lambda n: f"{ARTICLE}<{'x' * n}>text", 10_000_000, 1_000_000),
    "data address": (lambda n: f"{ARTICLE}<img src='data:image/png;base64,{'iVBOR/w0' * n}'>", 1_500_000, 200_000),
    "quote left open": (_repeat("<a href='"), 1_000_000, 100_000),
    # many things
    "br": (_repeat("<br>"), 2_000_000, 50_000),
    "text and br": (_repeat("word<br>"), 1_000_000, 50_000),
    "links": (_numbered("<a href=/story/%d>Story %d</a> "), 300_000, 10_000),
    "link list": (_numbered("<li><a href=/story/%d>A headline of some length %d</a>"), 200_000, 5_000),
    "empty divs": (_repeat("<div></div>"), 1_000_000, 20_000),
    "short paragraphs": (_numbered("<p>Word %d.</p>"), 200_000, 5_000),
    "paragraphs": (_numbered(f"<p>%d {PROSE}</p>"), 50_000, 1_000),
    "the same paragraph": (_repeat(f"<p>{PROSE}</p>"), 100_000, 2_000),
    "headings": (_numbered("<h2>Heading %d</h2>"), 200_000, 5_000),
    "list items": (_numbered("<li>An item of a list, the %dth.</li>"), 150_000, 5_000),
    "table cells": (lambda n: f"{ARTICLE}<table><tr>{'<td>12' * n}</table>", 500_000, 20_000),
    "table rows": (_repeat("<tr><td>a<td>b", before="<table>"), 300_000, 10_000),
    "empty cells": (_repeat("<td>", before="<table><tr>", after="x"), 1_000_000, 20_000),
    "pictures": (_numbered("<figure><img src=/i%d.jpg alt=x><figcaption>At the pier, %d.</figcaption></figure>"), 50_000, 2_000),
    "long srcset": (lambda n: f"{ARTICLE}<img srcset='{'/i.jpg 1x, ' * n}'>", 1_000_000, 100_000),
    "players": (_repeat("<iframe src=https://www.youtube.com/embed/x></iframe><video src=/v></video>"), 100_000, 5_000),
    "times": (_numbered("<time datetime=2026-03-14T09:05:%dZ>14 March 2026</time>"), 150_000, 5_000),
    "bylines": (_numbered("<p class=byline>By Ada Lund %d</p>"), 150_000, 5_000),
    "comments": (_repeat("<!-- x -->"), 1_000_000, 50_000),
    "comments left open": (_repeat("<!--"), 2_000_000, 100_000),
    "small scripts": (_repeat("<script>x()</script>"), 500_000, 20_000),
    "pre lines": (lambda n: ARTICLE + "<pre>" + "x = 1\n" * n + "</pre>", 2_000_000, 100_000),
    # characters
    "less-than": (_repeat("<"), 15_000_000, 500_000),
    "less-than slash": (_repeat("</"), 5_000_000, 300_000),
    "ampersands": (_repeat("&"), 15_000_000, 500_000),
    "entities": (_repeat("&amp;&#x1F600;&notit;"), 700_000, 30_000),
    "blanks": (_repeat(" "), 15_000_000, 1_000_000),
    "blanks between words": (lambda n: f"{ARTICLE}<p>a{' ' * n}b{chr(0xA0) * n}c", 5_000_000, 300_000),
    "newlines": (_repeat("\n"), 15_000_000, 1_000_000),
    "combining marks": (lambda n: f"{ARTICLE}<p>a{chr(0x301) * n}</p>", 5_000_000, 200_000),
    "combining marks in the title": (lambda n: f"<title>a{(chr(0x301) + chr(0x323)) * n}</title>{ARTICLE}", 250_000, 50_000),
    "one long word": (lambda n: f"{ARTICLE}<p>{'x' * n}</p>", 15_000_000, 1_000_000),
    "one long sentence": (lambda n: f"{ARTICLE}<p>{'word ' * n}</p>", 3_000_000, 100_000),
    "full stops": (lambda n: f"{ARTICLE}<p>{'. ' * n}</p>", 5_000_000, 200_000),
    "Chinese": (lambda n: f"{ARTICLE}<p>{'市议会表示，' * n}</p>", 1_500_000, 100_000),
    "digits": (lambda n: f"{ARTICLE}<p>{'20260314' * n}</p>", 2_000_000, 100_000),
    "lone surrogates": (lambda n: f"{ARTICLE}<p>{chr(0xD800) * n}", 5_000_000, 300_000),
    "nuls": (lambda n: f"{ARTICLE * 90}<p>{chr(0) * n}", 5_000_000, 300_000),
    "soup": (_soup, 500_000, 20_000),
    "noise": (_noise, 15_000_000, 500_000),
    "noise of characters": (_noise_text, 1_500_000, 100_000),
}  # fmt: skip

_HEAD: dict[str, tuple[Callable[[int], str | bytes], int, int]] = {
    "long title": (lambda n: f"<title>{'Ferry late | ' * n}</title>{ARTICLE}", 1_000_000, 30_000),
    "blanks in the title": (lambda n: f"<title>a{' ' * n}b{' ' * n}-</title>{ARTICLE}", 5_000_000, 200_000),
    "dashes in the title": (lambda n: f"<title>{' - ' * n}</title>{ARTICLE}", 3_000_000, 50_000),
    "long heading": (lambda n: f"<h1>{'Ferry late - ' * n}</h1>{ARTICLE}", 1_000_000, 30_000),
    "titles": (_numbered("<title>Ferry %d</title>", head=True), 200_000, 10_000),
    "meta tags": (_numbered("<meta property=og:title content='Ferry %d'>", head=True), 200_000, 10_000),
    "tags": (_numbered("<meta property=article:tag content='tag %d'>", head=True), 200_000, 10_000),
    "authors": (_numbered("<meta name=author content='Ada Lund %d'>", head=True), 200_000, 10_000),
    "long author": (lambda n: f"<meta name=author content='{'By Ada and ' * n}'>{ARTICLE}", 1_000_000, 30_000),
    "author of blanks": (lambda n: f"<meta name=author content='By{' ' * n}Ada{' ' * n}, '>{ARTICLE}", 5_000_000, 200_000),
    "author of dots": (lambda n: f"<meta name=author content='www.{'a.' * n}'>{ARTICLE}", 5_000_000, 100_000),
    "author of at signs": (lambda n: f"<meta name=author content='{'a@' * n}'>{ARTICLE}", 5_000_000, 100_000),
    "author with entities": (lambda n: f"<meta name=author content='{'&amp;amp;' * n}'>{ARTICLE}", 1_500_000, 50_000),
    "author with tags": (lambda n: f"<meta name=author content='{'&lt;b ' * n}'>{ARTICLE}", 2_000_000, 50_000),
    "long date": (lambda n: f"<meta property=article:published_time content='{'1' * n}'>{ARTICLE}", 10_000_000, 500_000),
    "dates in a date": (
        lambda n: f"<meta property=article:published_time content='{'14 March 2026 ' * n}'>{ARTICLE}", 1_000_000, 50_000,
    ),
    "long time": (lambda n: f"<time>{'14 . March ' * n}</time>{ARTICLE}", 1_000_000, 50_000),
    "keywords": (lambda n: f"<meta name=keywords content='{'ferry, harbour, ' * n}'>{ARTICLE}", 1_000_000, 30_000),
    "different keywords": (
        lambda n: f"<meta name=keywords content='{','.join([f'k{i}' for i in range(n)])}'>{ARTICLE}", 1_000_000, 30_000,
    ),
    "long address": (lambda n: f"<link rel=canonical href='https://islander.example/{'a/' * n}'>{ARTICLE}", 5_000_000, 200_000),
    "address of dots": (lambda n: f"<link rel=canonical href='{'../' * n}x'>{ARTICLE}", 5_000_000, 100_000),
    "long host": (lambda n: f"<link rel=canonical href='https://{'a.' * n}example/x'>{ARTICLE}", 5_000_000, 100_000),
    "long language": (lambda n: f"<html lang='{'en-' * n}'>{ARTICLE}", 5_000_000, 200_000),
    "properties": (_numbered("<span itemprop=author>Ada Lund %d</span>"), 150_000, 5_000),
    "charsets": (lambda n: b"<meta charset=x-nothing>" * n + ARTICLE.encode(), 500_000, 30_000),
    "one long charset": (lambda n: b"<meta charset='" + b"a " * n + b"'>" + ARTICLE.encode(), 5_000_000, 300_000),
    "escape sequences": (lambda n: b"<meta charset=iso-2022-jp>" + b"\x1b$B0!" * n, 2_000_000, 100_000),
    "broken gb18030": (lambda n: b"<meta charset=gb18030><p>" + b"\x81\x30\xff" * n, 4_000_000, 200_000),
    "broken utf-8": (lambda n: ARTICLE.encode() + b"\xe2\x82" * n, 7_000_000, 200_000),
    "utf-16": (lambda n: (ARTICLE + f"<p>{PROSE}" * n).encode("utf-16"), 80_000, 1_000),
}  # fmt: skip

_TEXT: dict[str, tuple[Callable[[int], str | bytes], int, int]] = {
    "text short lines": (lambda n: "word\n" * n, 1_000_000, 20_000),
    "text lines": (lambda n: f"{PROSE}\n\n" * n, 100_000, 2_000),
    "text different lines": (lambda n: "".join([f"{PROSE} {i}\n" for i in range(n)]), 100_000, 2_000),
    "text one line": (lambda n: PROSE * n, 200_000, 10_000),
    "text one word": (lambda n: "x" * n, 15_000_000, 1_000_000),
    "text bullets": (lambda n: "  • item\n" * n, 1_000_000, 20_000),
    "text bullets alone": (lambda n: "•" * n, 10_000_000, 500_000),
    "text blanks": (lambda n: "a" + " " * n + "b", 15_000_000, 1_000_000),
    "text newlines": (lambda n: "a" + "\n" * n + "b", 15_000_000, 500_000),
    "text combining marks": (lambda n: "a" + chr(0x301) * n, 5_000_000, 200_000),
    "text Chinese": (lambda n: "市议会表示，" * n, 1_500_000, 100_000),
    "text controls": (lambda n: PROSE * 400 + "\x01\x85" * n, 5_000_000, 200_000),
    "text bylines": (lambda n: "By Ada Lund, 14 March 2026\n" * n, 300_000, 10_000),
    "text capitals": (lambda n: "Ada " * n, 3_000_000, 100_000),
}

FAMILIES = tuple(
    Family(name, build, size, small, is_text=group is _TEXT)
    for group in (_MARKUP, _HEAD, SCRIPTS, _TEXT)
    for name, (build, size, small) in group.items()
)
