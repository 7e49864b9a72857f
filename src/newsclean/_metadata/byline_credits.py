"""The words of a byline -> the credits in it: who wrote, and who did something else.

Law: a byline is a row of credits ("Text: A Photo: B"), and each begins with a label. Whose names a credit holds is read
by `byline_lists`.
"""

from __future__ import annotations

import enum

from newsclean._metadata.byline_tokens import (
    CJK,
    CLOSE,
    COLONS,
    JOINT_WORDS,
    OPEN,
    SEPARATORS,
    Words,
    phrase_length,
    split_words,
)
from newsclean._metadata.byline_words import ALWAYS_BY, BY, LABELS, OTHERS, WHEN, WORKS
from newsclean._metadata.cldr_months import MONTHS
from newsclean._metadata.cleaning import fold

__all__ = ["has_label", "may_precede", "split_credits"]


class _Credit(enum.Enum):
    """What the people in a credit did; `UNSAID` stands before any label."""

    UNSAID = 0
    AUTHOR = 1
    OTHER = 2


_AMBIGUOUS_BY = {"de": "ro", "da": "it", "na": "sw", "van": "nl", "per": "ca", "från": "sv"}
"""Words before a name that names begin with too: they count in their own language only."""

_VERBS = frozenset({"berichtet", "berichten"})
"""Labels that follow a place: "Aus Kiew berichtet Jana Dorn"."""


_FIRST_WORDS = frozenset([phrase[0] for table in (BY, LABELS, OTHERS, WHEN, WORKS) for phrase in table if phrase])


def split_credits(text: str, language: str = "") -> list[Words]:
    """Return the words of each credit that names authors; of the text before any label where none does."""
    words = split_words(text)
    segments: list[tuple[_Credit, Words]] = [(_Credit.UNSAID, [])]
    at, is_start = 0, True
    while at < len(words):
        found = _find_label(words, at, is_start=is_start, is_first=len(segments) == 1, language=language)
        if found is not None:
            segments.append((found[0], []))
            at, is_start = found[1], True
            continue
        segments[-1][1].append(words[at])
        is_start = words[at] in SEPARATORS or words[at] in OPEN
        at += 1
    authors = [words for credit, words in segments if credit is _Credit.AUTHOR and words]
    return authors or [words for credit, words in segments if credit is _Credit.UNSAID and words]


def _find_label(words: Words, at: int, *, is_start: bool, is_first: bool, language: str) -> tuple[_Credit, int] | None:
    """Return the credit whose label stands here and where its people begin; None where no label stands."""
    word = words[at]
    if word.casefold() not in _FIRST_WORDS:  # so for nine words in ten
        return None
    if phrase_length(words, at, WHEN) and (at or is_first):
        return _Credit.OTHER, at + phrase_length(words, at, WHEN)
    if (length := phrase_length(words, at, LABELS)) and _is_label(
        words, at, length, is_start=is_start, is_first=is_first
    ):
        return _Credit.AUTHOR, _after_label(words, at + length, language)
    if end := _end_of_works(words, at, language):
        return end
    if _is_by(words, at, language) and (
        (is_start and is_first and at == 0) or (word in ALWAYS_BY) or (is_start and at > 0 and word.islower())
    ):
        return _Credit.AUTHOR, _after_label(words, at, language)
    return None


def _is_label(words: Words, at: int, length: int, *, is_start: bool, is_first: bool) -> bool:
    following = words[at + length : at + length + 1]
    if not following:
        return False
    if following[0] in COLONS or (following[0] in "／/・" and CJK.match(words[at])):
        return True
    if following[0] in SEPARATORS or following[0] in CLOSE:
        return False
    if words[at].casefold() in _VERBS:
        return True
    if length > 1:
        return is_start or words[at + length - 1].casefold() in ALWAYS_BY
    if CJK.match(words[at]):
        return CJK.match(following[0]) is not None or at == 0
    return is_start and is_first and (at == 0 or words[at].islower()) and not following[0].islower()


def _is_by(words: Words, at: int, language: str) -> bool:
    """Return True if the word before a name stands here, and a name may follow."""
    folded = words[at].casefold()
    if (folded,) not in BY or at + 1 >= len(words):
        return False
    own = _AMBIGUOUS_BY.get(folded)
    if own is not None and own != language[:2] and words[at + 1] not in COLONS:
        return False
    return words[at + 1].casefold() not in {"der", "dem", "den", "die", "zu"} or folded not in {"von", "van"}


def _after_label(words: Words, at: int, language: str) -> int:
    """Return the place behind colons and words such as "by" that follow a label."""
    while at < len(words) and (words[at] in COLONS or words[at] in "／/・" or _is_by(words, at, language)):
        at += 1
    return at


def _end_of_works(words: Words, at: int, language: str) -> tuple[_Credit, int] | None:
    """Read "Words and photos by", "Text und Fotos:", "Edited by"; None if no such label stands here."""
    here, is_author, is_known = at, False, False
    while here < len(words):
        if length := phrase_length(words, here, WORKS):
            is_author = is_known = True
        elif length := phrase_length(words, here, OTHERS):
            is_known = True
            if words[here + length - 1].casefold() in {"from", "de"} and length > 1:
                return _Credit.OTHER, here + length
        elif is_known and words[here].casefold() in JOINT_WORDS:
            length = 1
        else:
            break
        here += length
    if not is_known or here >= len(words):
        return None
    if words[here] in COLONS or _is_by(words, here, language) or (words[here] in "／/" and CJK.match(words[at])):
        return (_Credit.AUTHOR if is_author else _Credit.OTHER), _after_label(words, here, language)
    return None


def has_label(text: str, language: str = "", *, is_alone: bool = False) -> bool:
    """Return True if a byline says who wrote: "By ...", "Text: ...", "March 3 | Written by ...".

    Args:
        text: The line.
        language: Language of the page.
        is_alone: Whether the label must be all that stands before the last two words.
    """
    folded = text.casefold()
    if text.isascii() and folded[:2] != "by" and _FIRST_WORDS.isdisjoint(folded.replace(":", " ").split()):
        return False  # so for most lines
    words = split_words(text)
    is_start, has_other = True, False
    for at, word in enumerate(words):
        found = _find_label(words, at, is_start=is_start, is_first=at == 0 or not is_start, language=language)
        if found is not None and found[0] is _Credit.AUTHOR and found[1] < len(words):
            if is_alone:
                return at == 0 and found[1] == len(words) - 2
            return has_other or word.casefold() in _VERBS or may_precede(words[:at])
        has_other = has_other or (found is not None and CJK.match(word) is not None)
        is_start = word in SEPARATORS or word in OPEN
    return False


def may_precede(words: Words) -> bool:
    """Return True if words may stand before a label in a byline: a date, a kind of text, a paper."""
    if len(words) == 1 and (CJK.match(words[0]) or words[0][0].isupper()):
        return not words[0].isascii() or (words[0].casefold(),) in WORKS
    return all(
        word in SEPARATORS
        or word in COLONS
        or word[0].isdecimal()
        or word.casefold() in _BEFORE_LABELS
        or fold(word) in MONTHS
        for word in words
    )


_BEFORE_LABELS = frozenset(
    """
    min mins minute minutes read reading time this post article story was is and am pm on at uhr the a recommended
    posted published updated written reviewed compiled propos recueillis opinion analysis comment kommentar
    interview column review essay report exclusive perspective
    """.split()  # noqa: SIM905  (a table)
) | frozenset(phrase[0] for phrase in WORKS)
