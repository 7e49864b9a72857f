"""A look at the input before the parser sees it.

Law: linear, and almost free on ordinary pages. `check` says what need not be parsed at all. `bound` returns every
ordinary page as it is, and writes a page anew that could make the parser quadratic (deep nesting, thousands of
attributes on a tag, formatting elements left open); it keeps all text.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean._parsing.cost import cost_of
from newsclean._parsing.markup import ATTRIBUTES, TAG
from newsclean._parsing.rewriting import rewrite
from newsclean._parsing.survey import OPEN_FORMATTING
from newsclean._types.values import Status

try:
    from newsclean._parsing._scan import survey  # compiled
except ImportError:
    from newsclean._parsing.survey import survey

__all__ = ["bound", "check"]

_MAGIC = (
    b"%PDF-",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",  # JPEG
    b"GIF87a",
    b"GIF89a",
    b"PK\x03\x04",  # ZIP, and with it DOCX, EPUB, JAR
    b"PK\x05\x06",
    b"\x1f\x8b",  # GZIP
    b"\x28\xb5\x2f\xfd",  # Zstandard
    b"BZh",
    b"\xfd7zXZ\x00",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"\x7fELF",
    b"\xca\xfe\xba\xbe",  # Java class
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",  # old Office files
    b"II*\x00",  # TIFF
    b"MM\x00*",
    b"OggS",
    b"ID3\x03",
    b"ID3\x04",
    b"\x1aE\xdf\xa3",  # Matroska, WebM
    b"wOFF",
    b"wOF2",
    b"\x00asm",
)
_RIFF_KINDS = (b"WEBP", b"WAVE", b"AVI ")
_UTF16_STARTS = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")

_SAMPLE = 16_384  # bytes or characters from the start; a page's control characters, if any, are spread evenly
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\f\r\x1b") + b"\x7f"  # ESC belongs to ISO-2022-JP
_MAX_CONTROL_SHARE = 0.05
"""Share of control characters above which the sample is binary. Random or compressed bytes have .11, and no page of
the development corpora passes."""

_STEP: Final = 31
"""Where none of every so many characters of a full sample is a control, the share is not counted: .02 ms less, .03
parses. Of a twentieth of the sample, 529 looks miss all once in 10^11 times if it is spread at random; the step is odd,
since every second byte of UTF-16 is a NUL."""

_MIN_UTF16_NULS = 0.2  # of the sample; European UTF-16 has .4 to .5, Chinese pages .2 or more for their markup
_ONE_SIDED = 0.95  # share of the NULs that stand on even (or on odd) places in UTF-16


def check(data: bytes | str, *, max_bytes: int) -> Status | None:
    """Says whether a page should not be parsed, and why.

    Args:
        data: The page as it came.
        max_bytes: Longest input accepted: bytes, or characters of a str.

    Returns:
        `TOO_LARGE`, `EMPTY` (nothing but white space), `BINARY`, or None for a page worth parsing.

    Cost: a look at the first 16 KB.
    """
    if len(data) > max_bytes:
        return Status.TOO_LARGE
    if not data or data.isspace() or data in ("\ufeff", b"\xef\xbb\xbf"):
        return Status.EMPTY
    is_binary = _is_binary_text(data) if isinstance(data, str) else _is_binary(data)
    return Status.BINARY if is_binary else None


def _has_magic(start: bytes) -> bool:
    if start.startswith(_MAGIC) or start[4:8] == b"ftyp":
        return True
    return start.startswith(b"RIFF") and start[8:12] in _RIFF_KINDS


def _is_binary(data: bytes) -> bool:
    if _has_magic(data[:12]):
        return True
    if data.startswith(_UTF16_STARTS):
        return False
    if len(data) >= _SAMPLE and not _count_controls(data[:_SAMPLE:_STEP]):
        return False
    sample = data[:_SAMPLE]
    if _count_controls(sample) <= _MAX_CONTROL_SHARE * len(sample):
        return False
    nuls, even = sample.count(0), sample[::2].count(0)
    is_utf16 = nuls >= _MIN_UTF16_NULS * len(sample) and max(even, nuls - even) >= _ONE_SIDED * nuls
    return not is_utf16


def _is_binary_text(text: str) -> bool:
    if _has_magic(text[:12].encode("latin-1", "replace")) or text[1:8] == "PNG\r\n\x1a\n":
        return True
    if len(text) >= _SAMPLE and not _count_controls(text[:_SAMPLE:_STEP].encode("utf-8", "ignore")):
        return False
    sample = text[:_SAMPLE]
    # Of longer characters no byte is a control; a count for each control costs ten times as much.
    return _count_controls(sample.encode("utf-8", "ignore")) > _MAX_CONTROL_SHARE * len(sample)


def _count_controls(data: bytes) -> int:
    return len(data) - len(data.translate(None, _CONTROLS))


_FEW_TAGS: Final = 3_600
"""So few "<" cost the parser at most 0.1 s for their nesting, whatever they are. Seven pages in a hundred of the
development corpora have more; for them a search for formatting of 0.16 parses follows."""

_MANY_TAGS: Final = 12_000
"""More "<" than this are read one by one: 19 of 2,906 pages. Fewer can cost 0.5 s for their nesting."""

_MAX_STEPS: Final = 40_000_000
"""Open elements that the parser may look at, of 2 to 7 ns each. The bound is at most 6 million for the pages of the
development corpora where it exists, and for 49 small ones of 2,906 it does not."""

_MAX_COPIES: Final = 1_000_000
"""Elements and attributes that the parser may make when tags open formatting again, of 160 bytes each. The bound is at
most 0.7 million for the pages of the development corpora."""

_MAX_COMPARISONS: Final = 100_000_000
"""Attributes that the parser may compare with others of the same tag, 4 ns each; 1.4 million in the corpora."""

_MAX_HEAVY_SHARE: Final = 0.125
"""Share of sampled tags that are formatting with attributes; above it the page is searched for formatting, however few
tags it has."""

_LONG_LINKS: Final = [(size // 2, re.compile(rf"<[aA][ \t\n\f\r/][^<>]{{{size}}}")) for size in (1_024, 512, 256, 128)]
"""Attributes that are the most that a link may have, and what finds one that may have more."""

_KIND_CHARS: Final = 4_096  # how much of a formatting tag is compared; keeps the comparison linear
_SAME_KIND: Final = 3  # of formatting with the same attributes the parser remembers no more


def bound(html: str, *, max_depth: int = 512, max_tags: int = 100_000) -> str:
    """Return `html` such that parsing it takes linear time and memory; ordinary pages come back as the same object.

    A page with more than `max_tags` "<" ends before the next one. A page that might be costly is read tag by tag, for
    an upper bound of what the parser has to do. If that is too much, the page is written anew with at most `max_depth`
    levels of open elements: the text stays, in order, and so do the elements, as far as they are closed in order.

    Args:
        html: The decoded page.
        max_depth: Levels of open elements in a page that is written anew.
        max_tags: How many "<" are read. The pages of the development corpora have at most 21,700.

    Limits: attributes are looked for in a sample of the tags and wherever a tag is long. A page written against this
    module can hide thousands of them from it, between "<" that stand inside of values every few hundred characters, or
    light ones between the samples. To be sure, one would have to read every tag twice, at 0.6 parses for each page of
    the world. Such a page can take a minute; a timeout that kills (`newsclean.batch`) ends it.

    Cost: 0.2 parses, compiled 0.05; pages of more than 8,000 "<" some five, compiled one.
    """
    tags, samples, heavy, is_suspect = survey(html)
    if is_suspect:
        tags = html.count("<")
    if tags > max_tags:
        html = html[: len(html) - len(html.split("<", max_tags + 1)[-1]) - 1]
        tags = max_tags
    if not is_suspect and tags <= _MANY_TAGS:
        is_heavy = heavy > _MAX_HEAVY_SHARE * samples
        if not is_heavy and (tags <= _FEW_TAGS or _is_light(html, tags)):
            return html
    return html if _is_harmless(html) else rewrite(html, max_depth)


def _is_harmless(html: str) -> bool:
    cost = cost_of(html, _MAX_STEPS)
    return cost.steps <= _MAX_STEPS and cost.copies <= _MAX_COPIES and cost.comparisons <= _MAX_COMPARISONS


def _is_light(html: str, tags: int) -> bool:
    """Return True if formatting that is not closed at once makes few copies, were each tag to open it again."""
    kinds = set(OPEN_FORMATTING.findall(html))
    weight = _SAME_KIND * sum([1 + len(ATTRIBUTES.findall(attributes)) for _, attributes in kinds])
    left = _MAX_COPIES / tags - weight
    for most, longer_link in _LONG_LINKS:  # the parser opens none but the last link again
        if most < left:
            return all(_weigh(html, start.start()) < left for start in longer_link.finditer(html))
    return False


def _weigh(html: str, start: int) -> int:
    tag = TAG.match(html, start, start + _KIND_CHARS)
    return 0 if tag is None else 1 + len(ATTRIBUTES.findall(tag[5]))
