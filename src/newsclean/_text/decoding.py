"""Bytes -> text, the way browsers and real servers mean it.

Law: decides one thing, which charset the bytes are in, and never fails: the worst page decodes to something.
Order of trust: byte order mark; the caller's label (HTTP); the page's own declaration; UTF-8 if the bytes are; what
makes language of them; windows-1252. Bytes that plainly are UTF-8 overrule a legacy label, and bytes that plainly are
not overrule a UTF-8 one; where labels disagree the bytes decide. Source of labels and byte order marks: the WHATWG
Encoding standard.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

import attrs

from newsclean._text.charsets import decode_as, is_single_byte, name_of
from newsclean._text.sniffing import fit_of, says_enough, sniff

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Decoded", "decode"]

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xfe\xff", "utf-16be"), (b"\xff\xfe", "utf-16le"))
_ASCII_MARKUP = re.compile(rb"\s*+<[!?a-zA-Z]")
_BARE_UTF16 = ((b"<\x00", "utf-16le"), (b"\x00<", "utf-16be"))

HEAD_BYTES = 65_536
"""How far a declaration is looked for. Browsers stop at 1,024 bytes; on the development corpora 27 of 181 real pages
declare later, the latest well inside 64 KB."""

_TAG_BYTES = 2_048  # a longer <meta> is no charset declaration
_HEAD_MARKS = re.compile(rb"<(?:(!--)|(script|style)|(meta)[\s/]|/head|body)", re.IGNORECASE)
_RAW_ENDS = {b"script": re.compile(rb"</script", re.IGNORECASE), b"style": re.compile(rb"</style", re.IGNORECASE)}
_ATTRIBUTE = re.compile(rb"""([^\s"'>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?""")
_CONTENT_CHARSET = re.compile(rb"""charset\s*+=\s*+["']?+([^\s"';,]++)""", re.IGNORECASE)
_XML_DECLARATION = re.compile(rb"""\s*+<\?xml[^>]{0,200}?encoding\s*+=\s*+["']([\w.:-]{1,40}+)""")

_MIN_EXTRA_BYTES_SINGLE = 2
_MIN_EXTRA_BYTES_MULTI = 6
# UTF-8 overrules a legacy label when it reads the bytes without error and saves that many bytes as continuations: one
# curly quote or two accented letters against single-byte charsets, where such runs ("â€™", "Ã©Ã¨") are not language;
# more against multi-byte ones, where one pair in five or so is also valid UTF-8.


Source = Literal["bom", "caller", "meta", "utf-8", "sniffed", "fallback"]


@attrs.frozen
class Decoded:
    """Text, and how it was read.

    Args:
        text: The decoded page, without a byte order mark.
        encoding: WHATWG name of the encoding used, in lower case.
        source: What decided: `bom`, `caller`, `meta` (also the XML declaration), `utf-8` (the bytes are valid),
            `sniffed` (they make language of one charset) or `fallback` (windows-1252).
        utf8: The bytes given, where they are the text in UTF-8 as they stand; else None.
    """

    text: str
    encoding: str
    source: Source
    utf8: bytes | None = attrs.field(default=None, eq=False, repr=False)


def decode(data: bytes, *, encoding: str | None = None) -> Decoded:
    """Decode a page; never raises for content.

    Args:
        data: The bytes as published.
        encoding: Charset label from outside (the HTTP header), any WHATWG label; an unknown one is ignored.

    Cost: one pass of UTF-8 decoding in C, and a look at the head (at most 64 KB). Legacy pages add one pass; those
    whose labels disagree, or that have none, some ms more.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return Decoded(decode_as(data[len(bom) :], name).removeprefix("\ufeff"), name, "bom")
    caller = name_of(encoding) if encoding else ""
    if caller.startswith("utf-16") and _ASCII_MARKUP.match(data):
        caller = ""  # a wrong header: markup in UTF-16 has a NUL after or before each "<"
    bare = "" if caller else _bare_utf16(data)
    if bare:
        return Decoded(decode_as(data, bare).removeprefix("\ufeff"), bare, "meta")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return _decode_invalid(data, caller, error)
    declared = caller or _declared(data)
    if not declared.startswith(_ESCAPED) and _ESCAPE.search(data, 0, HEAD_BYTES) and (name := sniff(data)[0]):
        return Decoded(decode_as(data, name), name, "sniffed")
    source: Source = "caller" if caller else "meta"
    if declared in {"", "utf-8"}:
        return Decoded(text, "utf-8", source if declared else "utf-8", data)
    needed = _MIN_EXTRA_BYTES_SINGLE if is_single_byte(declared) else _MIN_EXTRA_BYTES_MULTI
    if not declared.startswith("utf-16") and len(data) - len(text) >= needed:
        return Decoded(text, "utf-8", "utf-8", data)
    return Decoded(decode_as(data, declared).removeprefix("\ufeff"), declared, source)


def _decode_invalid(data: bytes, caller: str, error: UnicodeDecodeError) -> Decoded:
    """Decode bytes that are not valid UTF-8: as labelled where that makes language of them, else as they look."""
    labels: list[tuple[str, Source]] = [(caller, "caller")] if caller else []
    labels += [(name, "meta") for name in _all_declared(data)]
    legacy = [(name, source) for name, source in dict(reversed(labels)).items() if name != "utf-8"][::-1]
    if not caller and not _declared(data):  # what the body declares counts where the bytes say so too
        legacy = [(name, source) for name, source in legacy if fit_of(data, name) >= _DENIED]
    is_utf8 = not legacy or labels[0][0] == "utf-8"
    if is_utf8:
        text = _as_utf8(data, error)
        if text is not None:
            return Decoded(text, "utf-8", labels[0][1] if labels else "utf-8")
    if len(legacy) == 1 and labels[0][0] != "utf-8" and not _is_denied(data, legacy[0][0]):
        return _as_labelled(data, *legacy[0])
    if legacy:
        fits = [fit_of(data, name) for name, _ in legacy]
        best = max(range(len(legacy)), key=lambda at: fits[at])
        name, fit = sniff(data)
        if not name or fits[best] + _MARGIN >= fit or not says_enough(data):
            return _as_labelled(data, *legacy[best])
        return Decoded(decode_as(data, name), name, "sniffed")
    name, _ = sniff(data, _language_of(data))
    if name in {"", "windows-1252"}:
        return Decoded(decode_as(data, "windows-1252"), "windows-1252", "fallback")
    return Decoded(decode_as(data, name), name, "sniffed")


_MARGIN = 0.25
"""How much better a charset has to fit than those that are declared."""

_DOUBTED = 0.75
"""A declared charset that fits less is compared with the one that fits best."""

_DENIED = 0.3
"""A charset that the body declares and that fits less is none."""


def _is_denied(data: bytes, name: str) -> bool:
    """Return True where a charset of one byte a letter makes no language of the bytes."""
    return is_single_byte(name) and name in _CHECKED and says_enough(data) and fit_of(data, name) < _DOUBTED


_CHECKED_TEXT = """
windows-1251 koi8-r koi8-u ibm866 iso-8859-5 x-mac-cyrillic windows-1253 iso-8859-7 windows-1255 iso-8859-8
iso-8859-8-i windows-1256 iso-8859-6 windows-874
"""
_CHECKED = frozenset(_CHECKED_TEXT.split())
"""Charsets of one script that is not Latin: what they make of other bytes is plainly no language."""


def _as_labelled(data: bytes, name: str, source: Source) -> Decoded:
    return Decoded(decode_as(data, name).removeprefix("\ufeff"), name, source)


def _as_utf8(data: bytes, error: UnicodeDecodeError) -> str | None:
    """Return the text of bytes that are UTF-8 but for a few; None where they are none."""
    if _SURROGATES.search(data):
        data = _SURROGATES.sub(_pair_to_utf8, data)
    text = data.decode("utf-8", "replace")
    cut_short = error.reason == "unexpected end of data" and error.end == len(data)
    return text if cut_short or _is_mostly_utf8(data, text) else None


_SURROGATES = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
"""A character beyond the first plane as two halves of three bytes each (CESU-8), as some databases write it."""


def _pair_to_utf8(found: re.Match[bytes]) -> bytes:
    return found[0].decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass").decode("utf-16-le").encode()


def _is_mostly_utf8(data: bytes, text: str) -> bool:
    """Return True if more multi-byte sequences are right than wrong, given the text decoded with replacement."""
    invalid = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    ascii_bytes = len(data.translate(None, _NON_ASCII))
    return len(text) - ascii_bytes - invalid > invalid


_NON_ASCII = bytes(range(0x80, 0x100))
_ESCAPED = ("iso-2022", "hz", "utf-16")
_ESCAPE = re.compile(rb"\x1b(?:\$[B@]|\(J|\$\)C)")
_LANG = re.compile(rb"""<html\b[^>]{0,500}?\slang\s*+=\s*+["']?+([A-Za-z-]{2,10})""", re.IGNORECASE)


def _language_of(data: bytes) -> str:
    found = _LANG.search(data, 0, _TAG_BYTES)
    return found[1].decode("ascii") if found else ""


def _bare_utf16(data: bytes) -> str:
    """Recognise UTF-16 without a byte order mark by its first character but white space, `<`."""
    start = _UTF16_BLANKS.match(data)
    at = start.end() if start is not None else 0
    return next((name for mark, name in _BARE_UTF16 if data.startswith(mark, at)), "")


_UTF16_BLANKS = re.compile(rb"(?:[\t\n\r ]\x00)++|(?:\x00[\t\n\r ])++")


def _declared(data: bytes) -> str:
    """Return the WHATWG name that the head declares first, or ""."""
    return next(_declarations(data, in_body=False), "")


def _all_declared(data: bytes) -> list[str]:
    """Return the WHATWG names that the page declares, also where no browser would look; each once."""
    return list(dict.fromkeys(_declarations(data, in_body=True)))


def _declarations(data: bytes, *, in_body: bool) -> Iterator[str]:
    """Yield the WHATWG names that a page declares.

    Comments, scripts and styles are stepped over; the search ends at `</head` or `<body` where `in_body` is not set,
    and at `HEAD_BYTES`. As the HTML standard says, a declaration that could be read as ASCII cannot be UTF-16 (it
    means UTF-8), nor x-user-defined. The XML declaration counts least.
    """
    xml = _XML_DECLARATION.match(data, 0, 300)
    position, end = 0, min(len(data), HEAD_BYTES)
    has_metas = data.find(b"charset", 0, end) >= 0 or data.find(b"CHARSET", 0, end) >= 0
    while has_metas and (mark := _HEAD_MARKS.search(data, position, end)):
        position = mark.end()
        if mark[3]:
            name, position = _charset_of_meta(data, mark.end(), min(mark.end() + _TAG_BYTES, end))
            if name:
                yield _as_declared(name)
        elif mark[1] or mark[2]:
            closing = _end_of_raw(data, mark, end)
            if closing < 0:
                break
            position = closing + 1
        elif not in_body:
            break
    if xml and (name := name_of(xml[1].decode("ascii", "replace"))):
        yield _as_declared(name)


def _end_of_raw(data: bytes, mark: re.Match[bytes], end: int) -> int:
    """Return where a comment, script or style ends, or -1."""
    if mark[1]:
        return data.find(b"-->", mark.start() + 2, end)
    raw_end = _RAW_ENDS[mark[2].lower()].search(data, mark.end(), end)
    return raw_end.start() if raw_end else -1


def _as_declared(name: str) -> str:
    if name.startswith("utf-16"):
        return "utf-8"
    return "windows-1252" if name == "x-user-defined" else name


def _charset_of_meta(data: bytes, position: int, end: int) -> tuple[str, int]:
    """Return the WHATWG name in the attributes of the `<meta>` that begin at `position`, or "", and where they end.

    What was read as attributes is not read again, so that a head of unfinished tags costs one pass.
    """
    is_content_type, from_content = False, ""
    while position < end and data[position] != ord(">"):
        attribute = _ATTRIBUTE.match(data, position, end)
        if attribute is None:
            position += 1
            continue
        position = attribute.end()
        key = attribute[1].lower()
        value = (attribute[2] or attribute[3] or attribute[4] or b"").strip()
        if key == b"charset" and (name := name_of(value.decode("ascii", "replace"))):
            return name, position
        if key == b"http-equiv":
            is_content_type = value.lower() == b"content-type"
        elif key == b"content" and (inner := _CONTENT_CHARSET.search(value)):
            from_content = name_of(inner[1].decode("ascii", "replace"))
    return from_content if is_content_type else "", position
