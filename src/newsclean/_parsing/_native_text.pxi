# The part of `_native.pyx` that reads UTF-8 and knows white space as Python's `str` does.

cdef inline Py_ssize_t decode(const uchar *text, Py_ssize_t left, unsigned int *character) noexcept nogil:
    """Reads one character; returns its length, or 0 where it is not UTF-8 as Python takes it."""
    cdef unsigned int a = text[0], b
    if a < 0x80:
        character[0] = a
        return 1
    if a < 0xC2 or left < 2:
        return 0
    b = text[1]
    if b & 0xC0 != 0x80:
        return 0
    if a < 0xE0:
        character[0] = (a & 0x1F) << 6 | (b & 0x3F)
        return 2
    if left < 3 or text[2] & 0xC0 != 0x80:
        return 0
    if a < 0xF0:
        character[0] = (a & 0x0F) << 12 | (b & 0x3F) << 6 | (text[2] & 0x3F)
        return 3 if character[0] >= 0x800 and not 0xD800 <= character[0] < 0xE000 else 0
    if a > 0xF4 or left < 4 or text[3] & 0xC0 != 0x80:
        return 0
    character[0] = (a & 0x07) << 18 | (b & 0x3F) << 12 | (text[2] & 0x3F) << 6 | (text[3] & 0x3F)
    return 4 if 0x10000 <= character[0] <= 0x10FFFF else 0


cdef inline bint is_space(unsigned int c) noexcept nogil:
    """As `str.isspace` and `str.split` have it."""
    if c < 0x80:
        return c == 32 or 9 <= c <= 13 or 28 <= c <= 31
    return (c == 0x85 or c == 0xA0 or c == 0x1680 or 0x2000 <= c <= 0x200A or c == 0x2028 or c == 0x2029 or c == 0x202F
            or c == 0x205F or c == 0x3000)


cdef enum:
    WORD, SPACE, LINE, LONG

cdef uchar[256] CLASS  # of a byte of text: of a word, white space, NUL, or of a character of several bytes
for _byte in range(256):
    CLASS[_byte] = LONG if _byte >= 0x80 else LINE if not _byte else SPACE if is_space(_byte) else WORD

cdef uchar[256] REGULAR  # of a byte: 0 of a word, 1 the blank, and 2 what needs a closer look
for _byte in range(256):
    REGULAR[_byte] = 1 if _byte == 32 else 2 if CLASS[_byte] != WORD else 0


cdef inline bint is_ascii(const uchar *text, Py_ssize_t length) noexcept nogil:
    cdef uint64_t some, all = 0
    while length >= 8:
        memcpy(&some, text, 8)
        all |= some
        text += 8
        length -= 8
    while length > 0:
        all |= text[0]
        text += 1
        length -= 1
    return not all & <uint64_t>0x8080808080808080


cdef object as_str(const uchar *text, Py_ssize_t length, Py_ssize_t chars, unsigned int widest):
    """Returns UTF-8 that is known to be right as a `str`: what is known spares Python's decoder a third of its time."""
    cdef Py_ssize_t at = 0, out
    cdef unsigned int c = 0
    cdef uchar *narrow
    cdef uint16_t *wide
    if widest > 0xFFFF:
        return PyUnicode_DecodeUTF8(<char *>text, length, NULL)
    made = PyUnicode_New(chars, widest if widest > 0x7F else 0x7F)
    if widest <= 0xFF:
        narrow = <uchar *>PyUnicode_DATA(made)
        if widest <= 0x7F:
            memcpy(narrow, text, length)
            return made
        for out in range(chars):
            at += decode(text + at, length - at, &c)
            narrow[out] = <uchar>c
        return made
    wide = <uint16_t *>PyUnicode_DATA(made)
    for out in range(chars):
        if text[at] < 0x80:
            wide[out] = text[at]
            at += 1
        else:
            at += decode(text + at, length - at, &c)
            wide[out] = <uint16_t>c
    return made
