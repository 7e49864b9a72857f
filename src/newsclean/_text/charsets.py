"""Charset labels as the web uses them -> Python codecs.

Law: data and look-ups only; it never sees a page. Labels and the names they stand for are those of the WHATWG
Encoding standard (https://encoding.spec.whatwg.org/#names-and-labels); the Python codec beside a name is the one
whose table comes closest. Where the standard maps a byte that Python's table leaves out, `_PATCHES` says so.
"""

from __future__ import annotations

import codecs
import re
from functools import cache

__all__ = ["codec_of", "decode_as", "is_single_byte", "name_of"]

# name | Python codec | further labels. `_build` adds the spellings of `iso-8859-N`.
_TABLE = """
utf-8 | utf-8 | unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8
ibm866 | cp866 | 866 cp866 csibm866
iso-8859-2 | iso8859_2 | csisolatin2 iso-ir-101 iso_8859-2:1987 l2 latin2
iso-8859-3 | iso8859_3 | csisolatin3 iso-ir-109 iso_8859-3:1988 l3 latin3
iso-8859-4 | iso8859_4 | csisolatin4 iso-ir-110 iso_8859-4:1988 l4 latin4
iso-8859-5 | iso8859_5 | csisolatincyrillic cyrillic iso-ir-144 iso_8859-5:1988
iso-8859-6 | iso8859_6 | arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i \
iso-ir-127 iso_8859-6:1987
iso-8859-7 | iso8859_7 | csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso_8859-7:1987 sun_eu_greek
iso-8859-8 | iso8859_8 | csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso_8859-8:1988 visual
iso-8859-8-i | iso8859_8 | csiso88598i logical
iso-8859-10 | iso8859_10 | csisolatin6 iso-ir-157 l6 latin6
iso-8859-13 | iso8859_13 |
iso-8859-14 | iso8859_14 |
iso-8859-15 | iso8859_15 | csisolatin9 l9
iso-8859-16 | iso8859_16 |
koi8-r | koi8_r | cskoi8r koi koi8 koi8_r
koi8-u | koi8_u | koi8-ru
macintosh | mac_roman | csmacintosh mac x-mac-roman
windows-874 | cp874 | dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
windows-1250 | cp1250 | cp1250 x-cp1250
windows-1251 | cp1251 | cp1251 x-cp1251
windows-1252 | cp1252 | ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 \
iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252
windows-1253 | cp1253 | cp1253 x-cp1253
windows-1254 | cp1254 | cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 \
latin5 x-cp1254
windows-1255 | cp1255 | cp1255 x-cp1255
windows-1256 | cp1256 | cp1256 x-cp1256
windows-1257 | cp1257 | cp1257 x-cp1257
windows-1258 | cp1258 | cp1258 x-cp1258
x-mac-cyrillic | mac_cyrillic | x-mac-ukrainian
gbk | gb18030 | chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk
gb18030 | gb18030 |
big5 | big5hkscs | big5-hkscs cn-big5 csbig5 x-x-big5
euc-jp | euc_jp | cseucpkdfmtjapanese x-euc-jp
iso-2022-jp | iso2022_jp_ext | csiso2022jp
shift_jis | cp932 | csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis
euc-kr | cp949 | cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949
utf-16be | utf-16-be | unicodefffe
utf-16le | utf-16-le | csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16
x-user-defined | x-user-defined |
hz-gb-2312 | hz |
iso-2022-kr | iso2022_kr | csiso2022kr
"""
# The last two are "replacement" in the standard (a browser shows nothing, against script injection). Text is all
# that is wanted here, so they are read. The other replacement labels (iso-2022-cn, ...) have no codec: unknown.

_SINGLE_BYTE_PREFIXES = ("iso-8859", "windows-", "koi8", "ibm866", "macintosh", "x-mac", "x-user")

# Where the standard's index differs from Python's table: name -> {byte: code point}.
_PATCHES = {
    "koi8-u": {0xAE: 0x045E, 0xBE: 0x040E},
    "windows-1255": {0xCA: 0x05BA},
    "x-user-defined": {byte: 0xF700 + byte for byte in range(0x80, 0x100)},
}


def _build() -> tuple[dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    codecs_: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        name, codec, labels = (part.strip() for part in line.split("|"))
        codecs_[name] = codec
        names[name] = name
        names.update(dict.fromkeys(labels.split(), name))
        number = name.removeprefix("iso-8859-")
        if number.isdigit() and number != "16":  # the standard gives iso-8859-16 no other spelling
            names[f"iso8859-{number}"] = names[f"iso8859{number}"] = name
            if int(number) < 9 or number == "15":
                names[f"iso_8859-{number}"] = name
    return names, codecs_


_NAMES, _CODECS = _build()


_MISSPELT = re.compile(r"[a-z\d_ .:;-]{2,30}")
_NO_LETTER = re.compile(r"[^a-z\d]+")
_SPELLINGS = {_NO_LETTER.sub("", label): name for label, name in _NAMES.items() if label not in {"visual", "logical"}}
_SPELLINGS |= {f"win{number}": f"windows-{number}" for number in range(1250, 1259)}
_SPELLINGS |= {"utf8mb4": "utf-8", "utf8n": "utf-8", "gb2312gbk": "gbk", "win": "windows-1252", "ansi": "windows-1252"}
"""Labels as pages misspell them, without marks: `win-1251`, `utf_8`, `iso8859_1`."""


def name_of(label: str) -> str:
    """Returns the WHATWG name for a charset label in any case, or "" for a label nobody knows."""
    plain = label.strip("\t\n\f\r \"'").lower()
    if name := _NAMES.get(plain):
        return name
    return _SPELLINGS.get(_NO_LETTER.sub("", plain), "") if _MISSPELT.fullmatch(plain) else ""


def codec_of(name: str) -> str:
    """Returns the Python codec that reads the WHATWG encoding `name`; "x-user-defined" has none of that name."""
    return _CODECS[name]


def is_single_byte(name: str) -> bool:
    """Says whether each byte of the encoding is one character."""
    return name.startswith(_SINGLE_BYTE_PREFIXES)


@cache  # keyed by the fixed names of the table: what is stored does not depend on any page
def _byte_table(name: str) -> str:
    """The 256 characters of a single-byte encoding; bytes without one are C1 controls (0x80-0x9F) or U+FFFD."""
    patches = _PATCHES.get(name, {})
    codec = "ascii" if name == "x-user-defined" else _CODECS[name]
    chars = []
    for byte in range(256):
        if byte in patches:
            chars.append(chr(patches[byte]))
            continue
        char = bytes([byte]).decode(codec, "replace")
        chars.append(chr(byte) if char == "\ufffd" and 0x80 <= byte <= 0x9F else char)
    return "".join(chars)


def decode_as(data: bytes, name: str) -> str:
    """Decodes `data` in the WHATWG encoding `name`; what cannot be read becomes U+FFFD. Never raises.

    Cost: one pass in C.
    """
    if is_single_byte(name):
        return codecs.charmap_decode(data, "replace", _byte_table(name))[0]
    return data.decode(_CODECS[name], _PATCHED.get(name, "replace"))


def _read_extension(error: UnicodeError) -> tuple[str, int]:
    """Read two bytes of EUC-JP that Python's table leaves out: the rows of NEC and IBM, which Shift_JIS has too."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    pair = error.object[error.start : error.start + 2]
    if len(pair) == len("ab") and pair[0] > _FIRST_OF_PAIR and pair[1] > _FIRST_OF_PAIR:
        row, cell = pair[0] - 0xA0, pair[1] - 0xA0
        lead = (row + 1) // 2 + (0x80 if row <= _LAST_LOW_ROW else 0xC0)
        trail = cell + (0x9E if row % 2 == 0 else 0x3F + (cell > _LAST_LOW_CELL))
        char = bytes([lead, trail]).decode("cp932", "replace")
        return ("\ufffd" if "\ufffd" in char else char), error.start + 2
    return "\ufffd", error.start + 1


_FIRST_OF_PAIR, _LAST_LOW_ROW, _LAST_LOW_CELL = 0xA0, 62, 63
_PATCHED = {"euc-jp": "newsclean.euc-jp"}
codecs.register_error("newsclean.euc-jp", _read_extension)
