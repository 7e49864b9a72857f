# cython: language_level=3, boundscheck=False, wraparound=False, initializedcheck=False, cdivision=True
"""What is read of a whole page before the parser sees it, at the speed of memory.

Law: built only where newsclean is compiled; `survey` gives what that of `survey.py` gives, `encode_utf8` what that of
`_text/strings.py` gives, and tests compare them. Those two files explain the rules. (`is_printable` is here for the
blocks that are kept, which are a good part of a page too.)
"""

from cpython.object cimport PyObject
from libc.stdint cimport uint64_t
from libc.string cimport memchr

from newsclean._parsing.survey import EVERY, FLOOD, FORMATTING_FLOOD, LONG_TAG, MAX_FLOOD_CHARS, SHORT_TAG, STEP

ctypedef unsigned char uchar
ctypedef unsigned short ushort
ctypedef unsigned int uint

cdef extern from "Python.h":
    const void *PyUnicode_DATA(object)
    int PyUnicode_KIND(object)
    bint Py_UNICODE_ISSPACE(uint) nogil
    PyObject *PyBytes_FromStringAndSize(const char *, Py_ssize_t) except NULL
    char *PyBytes_AS_STRING(PyObject *)
    int _PyBytes_Resize(PyObject **, Py_ssize_t) except -1
    void Py_DECREF(PyObject *)

ctypedef fused Char:  # a str holds its characters in one, two or four bytes each, as the widest of them needs
    uchar
    ushort
    uint

cdef enum:
    BLOCK = 64  # characters that a loop without a branch goes over, which compilers turn into vector instructions
    PIECE = 4096

cdef Py_ssize_t step = STEP, every = EVERY, short_tag = SHORT_TAG, long_tag = LONG_TAG
cdef Py_ssize_t flood = FLOOD, formatting_flood = FORMATTING_FLOOD, max_flood_chars = MAX_FLOOD_CHARS
cdef enum:
    NAMES = 13
cdef uint64_t[NAMES] formatting_names
cdef int _i
for _i, _name in enumerate(b"b big code em font i nobr s small strike strong tt u".split()):
    formatting_names[_i] = int.from_bytes(_name, "big")


cdef inline Py_ssize_t find(const Char *text, Py_ssize_t start, Py_ssize_t end, uchar wanted) noexcept nogil:
    """Index of the first `wanted` in [start, end), or -1."""
    cdef const void *found
    cdef Py_ssize_t i = start, j
    cdef Char met
    if start >= end:
        return -1
    if Char is uchar:
        found = memchr(text + start, wanted, <size_t>(end - start))
        return -1 if found is NULL else <const uchar *>found - text
    else:
        while i + BLOCK <= end:
            met = 0
            for j in range(BLOCK):
                met |= text[i + j] == wanted
            if met:
                break
            i += BLOCK
        while i < end:
            if text[i] == wanted:
                return i
            i += 1
        return -1


cdef inline Py_ssize_t count(const Char *text, Py_ssize_t start, Py_ssize_t end, uchar wanted) noexcept nogil:
    """How many `wanted` are in [start, end)."""
    cdef Py_ssize_t i = start, j, total = 0
    cdef Char met
    while i + BLOCK <= end:
        met = 0  # at most BLOCK, which one byte holds
        for j in range(BLOCK):
            met += text[i + j] == wanted
        total += met
        i += BLOCK
    while i < end:
        total += text[i] == wanted
        i += 1
    return total


cdef inline bint begins_formatting(const Char *text, Py_ssize_t at, Py_ssize_t end) noexcept nogil:
    """Says whether the "<" at `at` begins a formatting tag."""
    cdef uint64_t name = 0
    cdef uint character = 0, folded
    cdef Py_ssize_t i = at + 1
    cdef int k
    while True:
        if i >= end or i - at > 7:  # no name has more than six letters
            return False
        character = text[i]
        folded = character | 0x20
        if folded < c'a' or folded > c'z':
            break
        name = name << 8 | folded
        i += 1
    if character != c'>' and character != c'/' and not Py_UNICODE_ISSPACE(character):
        return False
    for k in range(NAMES):
        if formatting_names[k] == name:
            return True
    return False


cdef inline Py_ssize_t find_last(const Char *text, Py_ssize_t start, Py_ssize_t end, uchar wanted) noexcept nogil:
    """Index of the last `wanted` in [start, end), or -1."""
    cdef Py_ssize_t i = end
    while i > start:
        i -= 1
        if text[i] == wanted:
            return i
    return -1


cdef inline bint is_blank(uint character) noexcept nogil:
    return character in (c' ', c'\n', c'\t', c'\r', c'\f')


cdef bint has_attributes(const Char *text, Py_ssize_t at, Py_ssize_t end, Py_ssize_t left) noexcept nogil:
    """Returns True if the tag at `at` has so many attributes before `end`: what `_FLOOD` matches, step by step."""
    cdef Py_ssize_t i = at + 2, value
    if i > end or text[at] != c'<' or not c'a' <= text[at + 1] | 0x20 <= c'z':
        return False
    while i < end and text[i] != c'>' and text[i] != c'/' and not is_blank(text[i]):
        i += 1
    while left:
        while i < end and (text[i] == c'/' or is_blank(text[i])):
            i += 1
        if i >= end or text[i] == c'>':
            return False
        left -= 1
        i += 1
        while i < end and text[i] not in (c'/', c'>', c'=') and not is_blank(text[i]):
            i += 1
        value = i
        while value < end and is_blank(text[value]):
            value += 1
        if value >= end or text[value] != c'=':
            continue
        i = value + 1
        while i < end and is_blank(text[i]):
            i += 1
        if i < end and text[i] in (c'"', c"'"):
            value = find(text, i + 1, end, <uchar>text[i])
            i = end if value < 0 else value + 1
        else:
            while i < end and text[i] != c'>' and not is_blank(text[i]):
                i += 1
    return True


cdef inline bint may_reopen(const Char *text, Py_ssize_t at, Py_ssize_t end) noexcept nogil:
    """Returns True if the "<" at `at` begins a link or a formatting tag, and its name ends in front of attributes."""
    cdef Py_ssize_t i = at + 1
    while i < end and c'a' <= text[i] | 0x20 <= c'z':
        i += 1
    if i >= end or not (text[i] == c'/' or is_blank(text[i])):
        return False
    return begins_formatting(text, at, end) or (i == at + 2 and text[at + 1] | 0x20 == c'a')


cdef bint is_flood_around(const Char *text, Py_ssize_t at, Py_ssize_t size) noexcept nogil:
    cdef Py_ssize_t before = max(0, at - max_flood_chars), start, stop
    start = find(text, max(before, find_last(text, before, at, c'>')), at + 1, c'<')
    while True:
        stop = min(start + max_flood_chars, size)
        if may_reopen(text, start, stop) and has_attributes(text, start, stop, formatting_flood):
            return True
        if has_attributes(text, start, stop, flood):
            return True
        if start == at:
            return False
        start = at


cdef bint ends_in_flood(const Char *text, Py_ssize_t at, Py_ssize_t end, Py_ssize_t size) noexcept nogil:
    cdef Py_ssize_t tag = find_last(text, at, min(at + step, end), c'<'), stop = min(end, tag + max_flood_chars)
    if may_reopen(text, tag, stop) and has_attributes(text, tag, stop, formatting_flood):
        return True
    if c'a' <= text[tag + 1] | 0x20 <= c'z':
        return end - tag > 3 * flood and has_attributes(text, tag, end, flood)
    return find(text, tag, min(tag + long_tag, size), c'>') < 0 and is_flood_around(text, tag, size)


cdef struct Seen:
    Py_ssize_t tags, samples, heavy
    bint has_flood


cdef Seen survey_in(const Char *text, Py_ssize_t size) noexcept nogil:
    cdef Seen seen = Seen(0, 0, 0, False)
    cdef Py_ssize_t at = find(text, 0, size, c'<'), following, end, number = 0
    seen.tags = count(text, 0, size, c'<')
    while at >= 0:
        following = find(text, at + step, size, c'<')
        end = following if following >= 0 else size
        if end > at + 2 * step and ends_in_flood(text, at, end, size):
            seen.has_flood = True
            return seen
        number += 1
        if number % every == 0:
            seen.samples += 1
            if find(text, at, min(at + short_tag, size), c'>') < 0:
                seen.heavy += begins_formatting(text, at, size)
                if find(text, at, min(at + long_tag, size), c'>') < 0 and is_flood_around(text, at, size):
                    seen.has_flood = True
                    return seen
        at = following
    return seen


def survey(str html) -> tuple[int, int, int, bool]:
    """See `newsclean._parsing.survey.survey`."""
    cdef const void *data = PyUnicode_DATA(html)
    cdef int kind = PyUnicode_KIND(html)
    cdef Seen seen
    if kind == 1:
        seen = survey_in(<const uchar *>data, len(html))
    elif kind == 2:
        seen = survey_in(<const ushort *>data, len(html))
    else:
        seen = survey_in(<const uint *>data, len(html))
    return seen.tags, seen.samples, seen.heavy, seen.has_flood


cdef bint is_plain(const Char *text, Py_ssize_t size) noexcept nogil:
    """Says whether all characters are of those that every Unicode has, and prints: Latin, Greek, Cyrillic, quotes."""
    cdef Py_ssize_t i = 0, j, end
    cdef Char c, met
    while i < size:
        met = 0
        end = min(i + BLOCK, size)
        for j in range(i, end):
            c = text[j]
            met |= 1 ^ (  # no `and`, no `or`: a compiler makes vector instructions of this
                (c >= 0x20) & (c < 0x7F)
                | (c >= 0xA1) & (c < 0xAD)
                | (c >= 0xAE) & (c < 0x378)
                | (c >= 0x400) & (c < 0x530)
                | (c >= 0x2010) & (c < 0x2028)
                | (c >= 0x2030) & (c < 0x205F)
            )
        if met:
            return False
        i += BLOCK
    return True


def is_printable(str text) -> bool:
    """As `str.isprintable`, which looks up each character in a table."""
    cdef const void *data = PyUnicode_DATA(text)
    cdef int kind = PyUnicode_KIND(text)
    if kind == 1 and is_plain(<const uchar *>data, len(text)):
        return True
    if kind == 2 and is_plain(<const ushort *>data, len(text)):
        return True
    return text.isprintable()


cdef Py_ssize_t encode_piece(const Char *text, Py_ssize_t size, uchar *out) noexcept nogil:
    """Writes characters as UTF-8; returns how many bytes, or -1 where one of them is a lone surrogate."""
    cdef Py_ssize_t i = 0, j, filled = 0
    cdef Char met
    cdef uint character
    while i < size:
        while i + BLOCK <= size:
            met = 0
            for j in range(BLOCK):
                met |= text[i + j]
            if met >= 0x80:
                break
            for j in range(BLOCK):
                out[filled + j] = <uchar>text[i + j]
            i += BLOCK
            filled += BLOCK
        for j in range(i, min(i + BLOCK, size)):
            character = text[j]
            if character < 0x80:
                out[filled] = <uchar>character
                filled += 1
            elif character < 0x800:
                out[filled] = <uchar>(0xC0 | character >> 6)
                out[filled + 1] = <uchar>(0x80 | (character & 0x3F))
                filled += 2
            elif character < 0x10000:
                if 0xD800 <= character < 0xE000:
                    return -1
                out[filled] = <uchar>(0xE0 | character >> 12)
                out[filled + 1] = <uchar>(0x80 | (character >> 6 & 0x3F))
                out[filled + 2] = <uchar>(0x80 | (character & 0x3F))
                filled += 3
            else:
                out[filled] = <uchar>(0xF0 | character >> 18)
                out[filled + 1] = <uchar>(0x80 | (character >> 12 & 0x3F))
                out[filled + 2] = <uchar>(0x80 | (character >> 6 & 0x3F))
                out[filled + 3] = <uchar>(0x80 | (character & 0x3F))
                filled += 4
        i += BLOCK
    return filled


cdef bytes encode_in(str html, const Char *text, Py_ssize_t size):
    """Writes piece after piece into room for one more of the longest characters; it grows where a page has many."""
    cdef Py_ssize_t room = size + size // 16 + 4 * PIECE, at = 0, filled = 0, written
    cdef PyObject *made = PyBytes_FromStringAndSize(NULL, room)
    while at < size:
        if room - filled < 4 * PIECE:
            room += room // 2 + 4 * PIECE
            _PyBytes_Resize(&made, room)
        written = encode_piece(text + at, min(size - at, PIECE), <uchar *>PyBytes_AS_STRING(made) + filled)
        if written < 0:
            Py_DECREF(made)
            return html.encode()  # which says what is wrong
        filled += written
        at += PIECE
    _PyBytes_Resize(&made, filled)
    try:
        return <bytes>made
    finally:
        Py_DECREF(made)


def encode_utf8(str text) -> bytes:
    """See `newsclean._text.strings.encode_utf8`."""
    cdef const void *data = PyUnicode_DATA(text)
    cdef int kind = PyUnicode_KIND(text)
    if text.isascii():
        return text.encode()
    if kind == 1:
        return encode_in(text, <const uchar *>data, len(text))
    if kind == 2:
        return encode_in(text, <const ushort *>data, len(text))
    return encode_in(text, <const uint *>data, len(text))
