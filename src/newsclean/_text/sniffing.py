"""Bytes without a charset that can be trusted -> the charset that makes language of them.

Law: bytes in, the name of a WHATWG encoding and how well it fits out. A multi-byte charset fits where the bytes are
valid in it and give the characters that its languages use most; a single-byte one where the words with bytes above
0x7F are spelled as those of a language are: with its letters, in one script, capitals at the start. Letters by
language: CLDR's exemplar characters.
"""

from __future__ import annotations

import re
from functools import cache

from newsclean._text.charsets import codec_of, decode_as

__all__ = ["fit_of", "says_enough", "sniff"]

_SAMPLE = 120_000  # bytes of the page that are looked at
_MAX_TEXT = 24_000  # bytes of its text
_MAX_WORDS = 1_500
_TAG = re.compile(rb"<[^<>]{0,2000}>")
_UNSEEN = ((b"<!--", b"-->"), (b"<script", b"</script"), (b"<style", b"</style"))
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_ESCAPES = (
    (b"\x1b$B", "iso-2022-jp"),
    (b"\x1b$@", "iso-2022-jp"),
    (b"\x1b(J", "iso-2022-jp"),
    (b"\x1b$)C", "iso-2022-kr"),
)

_GOOD = 0.6
"""A charset that fits less is not taken for the page's."""

_MIN_CHARS = 4  # above 0x7F; fewer say nothing of a charset of many bytes
_MAX_BAD = 0.03  # share of characters that cannot be read

_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_FREQUENT_HAN = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学"
    "如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将"
    "两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比"
    "員水這個們來為國說時會對過發後裡經麼現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產製話東聲"
)

_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    (
        "cyrillic",
        "windows-1251 koi8-r koi8-u ibm866 iso-8859-5 x-mac-cyrillic",
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ",
    ),
    ("greek", "windows-1253 iso-8859-7", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"),
    ("hebrew", "windows-1255 iso-8859-8-i", "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
    ("arabic", "windows-1256 iso-8859-6", "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگکی"),
    ("thai", "windows-874", "".join(map(chr, range(0x0E01, 0x0E5C)))),
)
_OFTEN = {
    "cyrillic": "оеаинтсрвлкмдпу", "greek": "αοιετσνηυρπκμλς", "hebrew": "יוהלאתרבשנמםד", "arabic": "االيمنوتربدلعهس",
    "thai": "านรอกเงมยลวดทสตะปบคหแจพชขใไโผซถ่้็ัีิืุู",
}  # fmt: skip
"""The letters that make up most of a text in each script."""

_LANGUAGES: tuple[tuple[str, str, str], ...] = (
    ("windows-1252 macintosh", "de", "äöüß"),
    ("windows-1252 macintosh", "fr", "àâæçéèêëîïôœùûüÿ"),
    ("windows-1252 macintosh", "es", "áéíñóúü"),
    ("windows-1252 macintosh", "pt", "áâãàçéêíóôõú"),
    ("windows-1252 macintosh", "it", "àèéìòù"),
    ("windows-1252 macintosh", "sv fi", "åäöé"),
    ("windows-1252 macintosh", "da nb", "æøåé"),
    ("windows-1252 macintosh", "nl ca", "éëïóèàòúçíü"),
    ("windows-1252", "is", "áðéíóúýþæö"),
    ("windows-1250 iso-8859-2", "cs", "áčďéěíňóřšťúůýž"),
    ("windows-1250 iso-8859-2", "sk", "áäčďéíĺľňóôŕšťúýž"),
    ("windows-1250 iso-8859-2 iso-8859-13 windows-1257", "pl", "ąćęłńóśźż"),
    ("windows-1250 iso-8859-2", "hu", "áéíóöőúüű"),
    ("windows-1250 iso-8859-2", "hr sl", "čćđšž"),
    ("windows-1250 iso-8859-2 iso-8859-16", "ro", "ăâîșțşţ"),
    ("windows-1254 iso-8859-3", "tr", "çğıöşüâî"),
    ("windows-1257 iso-8859-13 iso-8859-4", "lt", "ąčęėįšųūž"),
    ("windows-1257 iso-8859-13 iso-8859-4", "lv", "āčēģīķļņšūž"),
    ("windows-1257 iso-8859-13 iso-8859-4 iso-8859-15", "et", "äõöüšž"),
    ("iso-8859-3", "mt", "ċġħżàèìòù"),
    ("windows-1258", "vi", "ăâđêôơưáàảãạ"),
)
_PUNCTUATION = frozenset("‘’“”„‚–—…•«»‹›°·€£§©®™¿¡\xa0№´")
_FROM_PRINT = frozenset(b"\x80\x82\x84\x85\x8b\x91\x92\x93\x94\x95\x96\x97\x99\x9b\xa0\xab\xbb")
"""Bytes that are punctuation in windows-125x: a page with no others above 0x7F is in windows-1252."""


def sniff(data: bytes, language: str = "") -> tuple[str, float]:
    """Return the encoding that fits the bytes best, and how well; ("", 0) where none makes language of them.

    Args:
        data: Bytes that are no valid UTF-8, or hold escape sequences.
        language: Language that the page declares; its letters count a little more.

    Cost: some ms; asked only for pages whose charset is in doubt.
    """
    for escape, name in _ESCAPES:
        if escape in data[:_SAMPLE]:
            return name, 1.0
    text = _text_of(data)
    best = max([(_fit_of_many(text, name), name) for name in _MULTI_BYTE], default=(0.0, ""))
    if best[0] >= _GOOD:
        return best[1], best[0]
    words = _words_of(text)
    if not words or all(set(word) & _HIGH <= _FROM_PRINT for word in words):
        return "", 0.0
    fits = [(_fit_of_words(words, name, language), -at, name) for at, name in enumerate(_single_bytes())]
    fit, _, name = max(fits)
    return (name, fit) if fit >= _GOOD else ("", fit)


def fit_of(data: bytes, name: str) -> float:
    """Return how well an encoding fits the bytes: 1 for text of its languages throughout, 0 for none of it."""
    text = _text_of(data)
    if name in _MULTI_BYTE or name == "gb18030":
        return _fit_of_many(text, name)
    words = _words_of(text)
    return _fit_of_words(words, name, "") if words else 0.0


def says_enough(data: bytes) -> bool:
    """Return True if enough words of a page have bytes above 0x7F to speak against what it declares."""
    return len(_words_of(_text_of(data))) >= _ENOUGH_WORDS


_ENOUGH_WORDS = 8
_MULTI_BYTE = ("gbk", "big5", "euc-kr", "euc-jp", "shift_jis")
_HIGH = frozenset(range(0x80, 0x100))


def _text_of(data: bytes) -> bytes:
    """Return the beginning of a page's text, without comments, scripts and styles; linear."""
    text = data[:_SAMPLE]
    for begin, end in _UNSEEN:
        parts, position = [], 0
        while (start := text.find(begin, position)) >= 0:
            parts.append(text[position:start])
            position = text.find(end, start)
            if position < 0:
                position = len(text)
        text = b" ".join([*parts, text[position:]])
    return _TAG.sub(b" ", text)[:_MAX_TEXT]


def _words_of(text: bytes) -> list[bytes]:
    return _WORD.findall(text)[:_MAX_WORDS]


@cache
def _single_bytes() -> tuple[str, ...]:
    names = [name for _, encodings, _ in _SCRIPTS for name in encodings.split()]
    names += [name for encodings, _, _ in _LANGUAGES for name in encodings.split()]
    return tuple(dict.fromkeys(["windows-1252", *names]))


def _fit_of_many(text: bytes, name: str) -> float:
    """How well a charset of several bytes a character fits."""
    decoded = text.decode("euc_kr" if name == "euc-kr" else codec_of(name), "replace")  # of cp949, any text is Hangul
    chars = [char for char in decoded if char > "\x7f"]
    bad = decoded.count("\ufffd")
    if len(chars) < _MIN_CHARS or bad > max(1, _MAX_BAD * len(chars)):
        return 0.0
    joined = "".join(chars)
    if name == "euc-kr":
        return len(_HANGUL.findall(joined)) / len(chars)
    if name in {"euc-jp", "shift_jis"}:
        kana = len(_KANA.findall(joined)) / len(chars)
        return min(1.0, 0.45 + 1.5 * kana) if kana > _LEAST_KANA else 0.0
    frequent = sum(char in _FREQUENT_HAN for char in chars) / len(chars)
    kana = len(_KANA.findall(joined)) / len(chars)
    return min(1.0, 0.4 + 2 * frequent) if frequent > _LEAST_FREQUENT and kana < _LEAST_KANA else 0.0


_LEAST_KANA = 0.15  # of Japanese text
_LEAST_FREQUENT = 0.12  # of Chinese text: a third of it are the 200 commonest characters


def _fit_of_words(words: list[bytes], name: str, language: str) -> float:
    """How well a single-byte charset fits: over the scripts and languages that it serves, the best."""
    decoded = [decode_as(word, name) for word in words]
    best = 0.0
    for script, encodings, letters in _SCRIPTS:
        if name in encodings.split():
            best = max(best, _fit_of_script(decoded, frozenset(letters), frozenset(_OFTEN[script])))
    for encodings, languages, letters in _LANGUAGES:
        if name in encodings.split():
            fit = _fit_of_letters(decoded, frozenset(letters))
            own = language.partition("-")[0].lower()
            best = max(best, fit + (_DECLARED if own and own in languages.split() else 0.0))
    return best


_DECLARED = 0.05


def _fit_of_script(words: list[str], letters: frozenset[str], often: frozenset[str]) -> float:
    """Share of characters that are letters of the script in their place, and of the common ones among them."""
    good = bad = common = 0
    for word in words:
        is_loud = word.isupper()
        for at, char in enumerate(word):
            if char < "\x80":
                bad += 1
                continue
            low = char.lower()
            if low not in letters:
                bad += char not in _PUNCTUATION
            elif char != low and at and not is_loud:
                bad += 1  # a capital inside a word
            else:
                good += 1
                common += low in often
    total = good + bad
    if sum(map(str.isupper, words)) * 2 > len(words):  # the capitals of one charset are the small letters of another
        total *= _SHOUTING
    return (good / total) * (0.4 + 0.6 * min(1.0, 1.25 * common / good)) if good and total >= _MIN_CHARS else 0.0


_SHOUTING = 4


def _fit_of_letters(words: list[str], letters: frozenset[str]) -> float:
    """Share of characters beyond ASCII that a language writes, less those that no word has."""
    good = bad = 0.0
    for word in words:
        for at, char in enumerate(word):
            if char < "\x80":
                continue
            if char in _PUNCTUATION:
                inside = 0 < at < len(word) - 1 and char not in "’‘"
                bad += 0.5 * inside
            elif char.lower() in letters and (char.islower() or not at or not word[at - 1].islower()):
                good += 1
            else:
                bad += 1
    return good / (good + bad) if good else 0.0
