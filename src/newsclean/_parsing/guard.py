"""A look at the input before the parser sees it.

Law: linear, and almost free on ordinary pages. `check` says what need not be parsed at all; `bound` takes the sting
out of markup that would make the parser quadratic (deep nesting, thousands of attributes on a tag, formatting
elements left open) and returns every ordinary page as it is. It keeps all text, and knows nothing of articles.
"""

from __future__ import annotations

from typing import Final

from newsclean._parsing.nesting import ATTRIBUTES, TAG, cut_hostile_tags
from newsclean._parsing.survey import FORMATTING_START
from newsclean._types.values import Status

try:
    from newsclean._parsing._scan import count_formatting, survey  # compiled
except ImportError:
    from newsclean._parsing.survey import count_formatting, survey

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


_UNSCANNED_STARTS: Final = 16_000
"""Pages with at most this many start tags cannot nest deeper, which the parser reads in .24 s; they are not scanned
for depth. Swept on nested `<div>`: 4,000 .013 s, 8,000 .06 s, 16,000 .24 s, 32,000 1 s. One page in a hundred of the
development corpora has more "<" than this, none has more of them that open a tag (at most 13,500)."""

_MAX_REOPENED = 4_000_000
"""What the parser may have to make when tags reopen formatting elements that were left open, in elements: .06 to .2 us
each, .8 s at the most, and no more elements than an ordinary page of 20 MB has. Of one kind with the same attributes
the parser keeps three (the "Noah's Ark clause"). An attribute costs as much as an element: 3,400 tags that reopen 100
elements with 100 attributes each take 5 s. The largest figure on the development corpora is 3.5 million, where nothing
is reopened, since every tag is closed."""

_FEW_TAGS: Final = 3_600
"""So few "<" cannot reopen more than `_MAX_REOPENED` elements without attributes, whatever they are: of t tags, some f
are left open and the others reopen them, f * (t - f) <= t * t / 4. Seven pages in a hundred have more; for them a
search of .25 parses follows (compiled .1)."""

_MAX_HEAVY_SHARE: Final = 0.125
"""Share of sampled tags that are formatting of more than 32 characters; above it the page is searched for reopened
attributes, however few tags it has. Formatting that reopens harmful amounts is most of the tags of its page, or each
piece of it is longer still."""

_LIGHT, _HEAVY = 3, 100
"""Weight of a formatting tag in elements, before each is looked at: with one attribute, and with fifty."""

_KIND_CHARS = 4_096  # how much of a formatting tag is compared; keeps the comparison linear


def bound(html: str, *, max_depth: int = 512, max_tags: int = 250_000) -> str:
    """Returns `html` such that parsing it takes linear time; ordinary pages come back as the same object.

    A page with more than `max_tags` "<" ends before the next one. In a hostile page, start tags deeper than `max_depth`
    are dropped with their end tags (the text stays, and where block-level tags were, two `<br>` keep paragraphs
    apart), tags with more than 256 attributes (formatting: 4) are cut to their name, and formatting elements (`b`,
    `font`, ...) beyond 16 open at once are dropped.

    Args:
        html: The decoded page.
        max_depth: Levels of open elements allowed once the page is scanned. A page of at most 16,000 start tags
            passes unscanned: it cannot nest deep enough to hurt.
        max_tags: How many "<" are read. The pages of the development corpora have at most 21,700.

    Limits: the quick look samples the page, so a page written against this module passes it: floods of attributes
    that hide whole tags inside values every few kilobytes, or heavy formatting between the samples. To be sure, one
    would have to read every tag twice, at .6 parses for each page of the world. Such a page can take a minute; a
    timeout that kills (`newsclean.batch`) ends it.

    Cost: a count of "<", some .2 parses, compiled .05; a scanned page costs some two parses.
    """
    tags, samples, heavy, is_suspect = survey(html)
    if heavy > _MAX_HEAVY_SHARE * samples:
        is_suspect = is_suspect or _may_reopen_many(html, tags, is_heavy=True)
    if is_suspect:
        tags = html.count("<")
    if tags > max_tags:
        html = html[: len(html) - len(html.split("<", max_tags + 1)[-1]) - 1]
        tags = max_tags
    if is_suspect or (tags > _UNSCANNED_STARTS and tags - html.count("</") > _UNSCANNED_STARTS):
        return cut_hostile_tags(html, max_depth)
    if tags > _FEW_TAGS and _may_reopen_many(html, tags, is_heavy=False):
        return cut_hostile_tags(html, max_depth)
    return html


def _may_reopen_many(html: str, tags: int, *, is_heavy: bool) -> bool:
    """Says whether formatting elements, if all were left open, could add up to too many copies."""
    found = min(count_formatting(html), tags // 2)  # past the half, the rest would be too few to reopen
    if found * (tags - found) * (_HEAVY if is_heavy else _LIGHT) <= _MAX_REOPENED:
        return False
    starts = [match.start() for match in FORMATTING_START.finditer(html)]
    kinds = {tag[0]: tag[5] for at in starts if (tag := TAG.match(html, at, at + _KIND_CHARS))}
    weight = sum(1 + len(ATTRIBUTES.findall(attributes)) for attributes in kinds.values())
    return 3 * weight * (tags - html.count("</")) > _MAX_REOPENED
