"""The words of a credit -> the names in it, without roles, degrees, places and dates.

Law: a credit is a list ("A, reporter, and B"); an item of it is a name with what surrounds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from newsclean._metadata.byline_credits import may_precede
from newsclean._metadata.byline_joints import count_name_words, split_at_joints
from newsclean._metadata.byline_tokens import (
    CJK,
    CLOSE,
    COMMAS,
    DASHES,
    JOINT_WORDS,
    OPEN,
    SEPARATORS,
    Words,
    has_case,
    phrase_length,
    split_words,
)
from newsclean._metadata.byline_words import LABELS, OTHERS, ROLE_ENDINGS, ROLES, WHEN
from newsclean._metadata.cldr_months import MONTHS
from newsclean._metadata.cleaning import fold
from newsclean._metadata.names import (
    CITIES,
    DEGREES,
    PARTICLES,
    Kind,
    is_code,
    is_full_name,
    is_name_word,
    is_no_name,
    kind_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_credited", "split_list"]

_MAX_NAME_WORDS = 6
_STOPS = frozenset(
    """
    in for on at is was has are from about aus bei à chez para en às w we из в для в'язниці στο στη στην på i fra
    från ved til im au di a iz iz covers writes reports of to who med via je z ze
    """.split()  # noqa: SIM905  (a table)
)
"""Words that end a name, in lower case: a place, a paper or a sentence follows."""

_TRAILING = frozenset({"follow", "bio", "profile"})
"""Labels of buttons behind a name."""

_REPORTS = frozenset({"报道", "報導", "报导", "報道", "综合报道", "綜合報導"})

_QUALIFIERS = frozenset(
    """
    senior chief staff contributing associate assistant deputy managing executive political business sports sport
    science health tech technology culture economics economy foreign national international special investigative
    lead junior guest news city crime education features film food legal local london washington environment
    religion white house world us uk
    """.split()  # noqa: SIM905  (a table)
)
"""Words before a role that belong to it."""


def split_list(words: Words) -> list[str]:
    """Return the names in one credit, without roles, degrees, places and dates."""
    words = _without_brackets(words)
    if ";" in words:
        return [name for part in _split_at(words, frozenset(";")) for name in split_list(part)]
    if "|" in words and (first := _split_at(words, frozenset("|"))):
        for part in first:
            if found := split_list(part):
                return found
        return []
    chunks = _split_at(words, COMMAS)
    if len(chunks) == 2 and words[1:2] == [","] and _is_inverted(*chunks):
        return [" ".join(chunks[1] + chunks[0])]
    names: list[str] = []
    is_beyond = False  # behind a role: what follows may belong to it
    for chunk in chunks:
        if names and _follows_a_name(chunk, names):
            is_beyond = True
            continue
        for piece in split_at_joints(chunk):
            name = _read_name(piece, is_first=not names)
            if not name or (names and name.islower() and not names[0].islower()):
                continue
            if not is_beyond or is_full_name(name):
                names.append(name)
    return names


def _split_at(words: Words, separators: frozenset[str]) -> list[Words]:
    chunks: list[Words] = [[]]
    for word in words:
        if word in separators:
            chunks.append([])
        else:
            chunks[-1].append(word)
    return [chunk for chunk in chunks if chunk]


def _without_brackets(words: Words) -> Words:
    """Drop what stands in brackets, unless it is all there is or stands inside a name."""
    opened = next((i for i, word in enumerate(words) if word in OPEN), -1)
    closed = next((i for i, word in enumerate(words) if word in CLOSE and i > opened), len(words))
    if opened < 0:
        return [word for word in words if word not in CLOSE]
    before, inner, after = words[:opened], words[opened + 1 : closed], words[closed + 1 :]
    if not before and not any(word not in SEPARATORS and word != "=" for word in after):
        return _without_brackets(inner)
    if before and after and words[opened] in "(（" and is_name_word(before[-1]) and is_name_word(after[0]):
        joined = f"({' '.join(inner)})"
        return [*before, joined, *_without_brackets(after)]
    return before + _without_brackets(after)


def _is_inverted(family: Words, given: Words) -> bool:
    """Return True for "Doe, Jane" and "Kaufman, Jeff T."."""
    if len(family) != 1 or len(given) > 2 or not all(map(is_name_word, family + given)):
        return False
    if is_code(family[0]) or any(map(_is_role_word, family + given)) or fold(" ".join(given)) in CITIES:
        return False
    if any(word.casefold() in DEGREES for word in given) or not family[0].isalpha() or not has_case(family[0]):
        return False
    return kind_of(family[0]) is Kind.PERSON and kind_of(" ".join(given)) is Kind.PERSON


def _follows_a_name(chunk: Words, names: Sequence[str]) -> bool:
    """Return True if what follows a comma behind a name is a role, a degree, a place or a code."""
    first = chunk[0].casefold()
    role = _find_role(chunk)
    if role is not None and not (role[0] and CJK.match(chunk[0]) and _REPORTS.isdisjoint(chunk)):
        return True
    if all(word.casefold() in DEGREES for word in chunk):
        return True
    if chunk[0][0].islower() and first not in JOINT_WORDS and first not in PARTICLES and names[0][0].isupper():
        return True
    if any(word in {"of", "at", "for", "to", "covering"} for word in chunk):
        return True
    if first in {"the", "in", "à"} or fold(" ".join(chunk)) in CITIES or chunk[0][0].isdecimal():
        return True
    return len(chunk) == 1 and all(" " in name for name in names) and not CJK.match(chunk[0])


def _is_role_word(word: str) -> bool:
    folded = word.casefold().strip(".")
    return (folded,) in ROLES or (len(folded) > _MIN_COMPOUND and folded.endswith(ROLE_ENDINGS))


_MIN_COMPOUND = 10  # letters of a compound that ends in a role


def _find_role(words: Words) -> tuple[int, int] | None:
    """Return where the first role begins and ends."""
    for at in range(len(words)):
        if length := phrase_length(words, at, ROLES):
            return at, at + length
        if _is_role_word(words[at]):
            return at, at + 1
    return None


def _read_name(words: Words, *, is_first: bool) -> str | None:
    """Clean one item of a list; None if it is no name."""
    words = _without_role(words, is_first=is_first)
    words = _up_to_stop(words)
    while len(words) > 1 and words[-1].casefold().strip(".,®*") in DEGREES | _TRAILING:
        words = words[:-1]
    while len(words) > 2 and is_code(words[-1]) and not words[0].isupper() and has_case(words[0]):
        words = words[:-1]
    for length in (3, 2, 1):
        if len(words) - length > 1 and kind_of(" ".join(words[-length:])) is Kind.AGENCY:
            words = words[:-length]
    if any(phrase_length(words, 0, table) == len(words) for table in (OTHERS, WHEN, LABELS)) and words:
        return None
    name = " ".join(words).strip(" \t.,:;|-–—·•\"'“”„«»*=‘’")
    if not any(char.isalpha() for char in name) or len(words) > _MAX_NAME_WORDS:
        return None
    return name


def _without_role(words: Words, *, is_first: bool) -> Words:
    """Take a role off a name: "Political Editor Jane Doe", "Jane Doe reporter"; a role alone leaves nothing."""
    found = _find_role(words)
    if found is None:
        return words
    start, end = found
    if words[0].casefold() in {"the", "our"}:
        return words
    while (more := _find_role(words[end:])) is not None and more[0] == 0:
        end += more[1]
    before, after = words[:start], words[end:]
    if words[start] in _REPORTS and len(before) > 1:
        return before[:-1]  # "Name Place reports"
    while before and before[-1].casefold() in _QUALIFIERS:
        before = before[:-1]
    if len(before) <= 2 and count_name_words(after) == len(after) and len(after) > (0 if CJK.match(words[0]) else 1):
        return after if not before or start <= 2 else before
    if _kinds_differ(words[start], before) and (is_first or CJK.match(words[0])):
        return before
    return words if kind_of(" ".join(words)) is Kind.ORGANIZATION else []


def _kinds_differ(role: str, before: Words) -> bool:
    """Return True if a name stands before a role: the role is in lower case, or its script has no capitals."""
    return bool(before) and count_name_words(before) == len(before) and not role[0].isupper()


def _up_to_stop(words: Words) -> Words:
    """Cut a name where a place, a date or a sentence begins."""
    for at, word in enumerate(words):
        if word in DASHES:
            if at == 1 and len(words) > 3 and not has_case(words[0]) and is_name_word(words[at + 1]):
                return _up_to_stop(words[at + 1 :])  # "Cairo - Ahmed Ali", in Arabic
            return _up_to_stop(words[:at])
        if at and word in _STOPS and not _is_inner(words, at):
            return words[:at] if at > 1 or count_name_words(words[at + 1 :]) < 2 or not has_case(words[0]) else words
        if word[0].isdecimal() and at:
            rest = words[:at]
            if all(fold(word) in MONTHS or fold(word) in _BEFORE_DATES or word in DASHES for word in rest):
                return []
            if fold(rest[-1]) in MONTHS and len(rest) > 1:
                rest = rest[:-1]
            while len(rest) > 2 and (fold(rest[-1]) in _BEFORE_DATES or fold(rest[-1]) in CITIES):
                rest = rest[:-1]
            return rest
    return words


def _is_inner(words: Words, at: int) -> bool:
    """Return True if a stop stands between two words of a name, as the "i" of "Pi i Margall" does."""
    word = words[at]
    ends = at + 2 >= len(words) or words[at + 2] in DASHES or words[at + 2] in _STOPS
    return word in PARTICLES | {"i", "a"} and ends and at + 1 < len(words) and is_name_word(words[at + 1])


_BEFORE_DATES = frozenset({"le", "am", "on", "den", "el", "il", "em", "at"})


def is_credited(text: str, names: Sequence[str]) -> bool:
    """Return True if a role, a city, an agency or a date stands right behind the name with which a line begins."""
    if not text.startswith(names[0]):
        before, found, after = text.partition(names[0])
        if found and _YEAR.search(before) and may_precede(split_words(before)):
            return not after.strip() or split_words(after)[0] in SEPARATORS | {"in"}
        return (CJK.match(text) is not None or text[:1] in "([【") and _find_role(split_words(text)) is not None
    rest = split_words(text[len(names[0]) :])
    if rest and rest[0] == "in" and len(names) > 1:
        return rest.count("in") > 1  # "A in Berlin and B in Paris"
    has_separator = bool(rest) and rest[0] in SEPARATORS
    rest = [word for word in rest if word not in SEPARATORS][:_MAX_CREDIT]
    if not rest:
        return False
    role = _find_role(rest)
    if role is not None and (has_separator or not rest[0][0].isupper()):
        return role[0] <= _MAX_BEFORE_ROLE
    if not has_separator:
        return _DAY.match(rest[0]) is not None or (fold(rest[0]) in CITIES and len(rest) > 1 and rest[1][0].isdecimal())
    said = " ".join(rest)
    if rest[0][0].isdecimal():
        return _YEAR.search(said) is not None
    is_newsroom = is_no_name(said) or (len(rest) == 1 and kind_of(said) is Kind.ORGANIZATION)
    return is_newsroom or kind_of(said) is Kind.AGENCY or fold(said) in CITIES or is_code(said)


_DAY = regex.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d|\d{1,2}[:h]\d\d")
_YEAR = regex.compile(r"\b(?:19|20)\d\d\b|\d[.:/]\d\d")


_MAX_CREDIT = 6  # words behind a name that are looked at
_MAX_BEFORE_ROLE = 2  # words of a role before its noun
