"""Bytes -> text, the way browsers and real servers mean it.

Law: decides one thing, which charset the bytes are in, and never fails: the worst page decodes to something.
Order of trust: byte order mark; the caller's label (HTTP); the page's own declaration; UTF-8 if the bytes are;
windows-1252. Bytes that plainly are UTF-8 overrule a legacy label, and bytes that plainly are not overrule a UTF-8
one. It knows nothing of trees. Source of labels and byte order marks: the WHATWG Encoding standard.
"""

from __future__ import annotations

import re
from typing import Literal

import attrs

from newsclean._text.charsets import decode_as, is_single_byte, name_of

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


@attrs.frozen
class Decoded:
    """Text, and how it was read.

    Args:
        text: The decoded page, without a byte order mark.
        encoding: WHATWG name of the encoding used, in lower case.
        source: What decided: `bom`, `caller`, `meta` (also the XML declaration), `utf-8` (the bytes are valid) or
            `fallback` (windows-1252).
        utf8: The bytes given, where they are the text in UTF-8 as they stand; else None.
    """

    text: str
    encoding: str
    source: Literal["bom", "caller", "meta", "utf-8", "fallback"]
    utf8: bytes | None = attrs.field(default=None, eq=False, repr=False)


def decode(data: bytes, *, encoding: str | None = None) -> Decoded:
    """Decodes a page; never raises for content.

    Args:
        data: The bytes as published.
        encoding: Charset label from outside (the HTTP header), any WHATWG label; an unknown one is ignored.

    Cost: one pass of UTF-8 decoding in C, and a look at the head (at most 64 KB). Legacy pages add one pass.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return Decoded(decode_as(data[len(bom) :], name).removeprefix("\ufeff"), name, "bom")
    source: Literal["caller", "meta"] = "caller"
    declared = name_of(encoding) if encoding else ""
    if declared.startswith("utf-16") and _ASCII_MARKUP.match(data):
        declared = ""  # a wrong header: markup in UTF-16 has a NUL after or before each "<"
    if not declared:
        declared, source = _bare_utf16(data) or _declared(data), "meta"
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return _decode_invalid(data, declared, source, error)
    if declared in {"", "utf-8"}:
        return Decoded(text, "utf-8", source if declared else "utf-8", data)
    needed = _MIN_EXTRA_BYTES_SINGLE if is_single_byte(declared) else _MIN_EXTRA_BYTES_MULTI
    if not declared.startswith("utf-16") and len(data) - len(text) >= needed:
        return Decoded(text, "utf-8", "utf-8", data)
    return Decoded(decode_as(data, declared).removeprefix("\ufeff"), declared, source)


def _decode_invalid(
    data: bytes, declared: str, source: Literal["caller", "meta"], error: UnicodeDecodeError
) -> Decoded:
    """Decodes bytes that are not valid UTF-8."""
    if declared not in {"", "utf-8"}:
        return Decoded(decode_as(data, declared).removeprefix("\ufeff"), declared, source)
    text = data.decode("utf-8", "replace")
    cut_short = error.reason == "unexpected end of data" and error.end == len(data)
    if cut_short or _is_mostly_utf8(data, text):
        return Decoded(text, "utf-8", source if declared else "utf-8")
    return Decoded(decode_as(data, "windows-1252"), "windows-1252", "fallback")


def _is_mostly_utf8(data: bytes, text: str) -> bool:
    """Says whether more multi-byte sequences are right than wrong, given the text decoded with replacement."""
    invalid = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    ascii_bytes = len(data.translate(None, _NON_ASCII))
    return len(text) - ascii_bytes - invalid > invalid


_NON_ASCII = bytes(range(0x80, 0x100))


def _bare_utf16(data: bytes) -> str:
    """Recognises UTF-16 without a byte order mark by its first character, `<`."""
    return next((name for start, name in _BARE_UTF16 if data.startswith(start)), "")


def _declared(data: bytes) -> str:
    """Returns the WHATWG name that the head declares, or "".

    Comments, scripts and styles are stepped over; the search ends at `</head`, `<body` or `HEAD_BYTES`. As the HTML
    standard says, a declaration that could be read as ASCII cannot be UTF-16 (it means UTF-8), nor x-user-defined.
    """
    xml = _XML_DECLARATION.match(data, 0, 300)
    found = name_of(xml[1].decode("ascii", "replace")) if xml else ""
    position, end = 0, min(len(data), HEAD_BYTES)
    if data.find(b"charset", 0, end) < 0 and data.find(b"CHARSET", 0, end) < 0:
        return _as_declared(found)
    while mark := _HEAD_MARKS.search(data, position, end):
        if mark[3]:
            name, position = _charset_of_meta(data, mark.end(), min(mark.end() + _TAG_BYTES, end))
            if name:
                return _as_declared(name)
            continue
        if mark[1]:
            closing = data.find(b"-->", mark.start() + 2, end)
        elif mark[2]:
            raw_end = _RAW_ENDS[mark[2].lower()].search(data, mark.end(), end)
            closing = raw_end.start() if raw_end else -1
        else:
            break
        if closing < 0:
            break
        position = closing + 1
    return _as_declared(found)


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
