"""Bylines -> names of authors.

Law: strings in, names out, in their order; never raises. It takes off what surrounds a name ("By", roles, addresses,
dates), splits lists, and drops what is no name. The words come from `byline_words`, the shapes from `names`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs
import regex

from newsclean._metadata.byline_credits import has_label, split_credits
from newsclean._metadata.byline_lists import split_list
from newsclean._metadata.byline_words import BY, LABELS, OTHERS, ROLE_ENDINGS, ROLES, WHEN, WORKS
from newsclean._metadata.cleaning import clean, fold
from newsclean._metadata.names import Kind, is_code, is_full_name, is_no_name, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["MAX_NAMES", "Names", "lines_with_names", "parse_names", "read_names"]

MAX_NAMES = 30
_KINDS = tuple(Kind)
_MAX_CHARS = 600  # of one byline
_MAX_NAME_CHARS = 80


@attrs.frozen
class Names:
    """The names of one source by what they are, each once, in page order."""

    persons: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    logins: tuple[str, ...] = ()


def parse_names(values: Iterable[str], *, site: tuple[str, ...] = (), language: str = "") -> Names:
    """Read bylines and sort the names in them.

    Args:
        values: Bylines or names, in page order; a line break separates names.
        site: Names of the site and its host, folded.
        language: Language of the page; tells "De Ioana Dima" (Romanian: by Ioana Dima) from a name.

    Cost: some 10 us a name.
    """
    found: dict[Kind, dict[str, str]] = {kind: {} for kind in _KINDS}
    for value in values:
        for name in _names_of(value[:_MAX_CHARS], language):
            found[kind_of(name, site)].setdefault(fold(name), name)
        if len(found[Kind.PERSON]) >= MAX_NAMES:
            break
    persons = found[Kind.PERSON]
    if len(persons) > 1:  # an editor's or agency's code beside a full name, as in "Jane Doe, ENN"
        names = [name for name in persons.values() if is_full_name(name) and not name.isupper()]
        if names:
            for key in [key for key, name in persons.items() if is_code(name)]:
                found[Kind.AGENCY].setdefault(key, persons.pop(key))
    return Names(*(tuple(found[kind].values())[:MAX_NAMES] for kind in _KINDS if kind is not Kind.NONE))


def read_names(
    values: Iterable[str], *, site: tuple[str, ...] = (), organizations: bool = True, language: str = ""
) -> tuple[str, ...]:
    """Read the authors out of bylines.

    Args:
        values: Bylines or names, in page order; a line break separates names.
        site: Names of the site and its host, folded.
        organizations: Whether the site itself and other organizations will do where there is no person.
        language: Language of the page.

    Returns:
        At most 30 distinct names, cleaned. Where there is a person, agencies and other organizations are left out.
    """
    names = parse_names(values, site=site, language=language)
    if names.persons or not organizations:
        return names.persons
    return (names.agencies + names.organizations or names.logins)[:MAX_NAMES]


def lines_with_names(byline: str, language: str = "") -> str:
    """Return the lines of a visible byline that hold the names: what follows are roles, dates and biographies.

    Further lines count only as long as each is nothing but a full name.
    """
    found: list[str] = []
    label = ""
    lines = [line for line in map(str.strip, byline[:_MAX_CHARS].split("\n")) if line]
    first = next((at for at, line in enumerate(lines) if has_label(line, language)), 0)
    if lines and not first and not is_full_name(lines[0]) and not has_label(lines[0], language):
        # "Insights from", with the name below it
        first = next((at for at, line in enumerate(lines) if is_full_name(line) and _is_plain(line)), 0)
    for line in lines[first:]:
        if found:
            if not is_full_name(line) or len(_names_of(line, language)) != 1:
                break
            found.append(line)
            continue
        names = _names_of(f"{label} {line}".strip(), language)
        kinds = {kind_of(name) for name in names if not name[0].islower()} - {Kind.NONE}
        if has_label(line, language) or label:  # "by ibby", "By the Daily team"
            kinds |= {kind_of(name) for name in names} & {Kind.LOGIN, Kind.ORGANIZATION, Kind.AGENCY}
        if kinds:
            found.append(f"{label} {line}".strip())
            if not is_full_name(line):
                break
        label = line if _is_label(line) else ""
    return "\n".join(found)


def _is_label(line: str) -> bool:
    """Return True if a line is nothing but a word before names, such as "By" or "Author:"."""
    words = tuple(line.casefold().rstrip(" :：").split())
    return words in LABELS or words in BY or words in WORKS


@lru_cache(maxsize=128)  # pure and bounded; a page's bylines are read up to three times: .02 ms a page
def _names_of(value: str, language: str) -> tuple[str, ...]:
    """All names in a byline."""
    names: list[str] = []
    for raw in value.split("\n"):
        line = raw.strip()
        if _is_plain(line):
            names.append(line)
        elif line:
            names += _part(line, language)
    return tuple(names)


def _is_plain(line: str) -> bool:
    """Return True if a line is nothing but a name of one to three capitalised words: then `_part` changes nothing.

    Most lines are; it costs 2 us, `_part` 20.
    """
    blanks = line.count(" ")
    if len(line) > _MAX_NAME_CHARS or blanks >= _MAX_PLAIN or (blanks == _MAX_PLAIN - 1 and line.isupper()):
        return False
    for part in line.replace("-", " ").split(" "):
        if len(part) > _MIN_COMPOUND and part.casefold().endswith(ROLE_ENDINGS):
            return False
        if not part.isalpha() or not part[0].isupper() or part.casefold() in _TELLING or _GLUED.search(part):
            return False
    return line.isascii() or not _CJK.search(line)


_MAX_PLAIN = 3  # words
_MIN_COMPOUND = 10  # letters of a compound that ends in a role
_TELLING = frozenset(word for table in (BY, LABELS, WORKS, OTHERS, ROLES, WHEN) for phrase in table for word in phrase)
"""Words that `_part` acts on: none of them stands in a plain name."""

_CJK = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_URL = regex.compile(
    r"(?i)https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<!\w)@[\w.]+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|fr|it|uk|br|tr|info|eu)\b(?!\.\w)"
)
_ADDRESS_NAME = regex.compile(r"^\W*\S+@\S+\.\w+\W*\(([^()@]{3,60})\)\W*$")
_INSTITUTE = regex.compile(
    r"(?i)\b(?:center|centre|department|institute|office|committee|association|university|ministry|contributors)"
    r" (?:for|of|to)\b"
)
_GLUED = regex.compile(r"(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})")


def _part(line: str, language: str) -> list[str]:
    """Read the names in one line: credits first, then the lists in those of the authors."""
    if found := _ADDRESS_NAME.match(line):
        return [found[1].strip()]
    text = clean(line, _MAX_CHARS)
    if is_no_name(text):
        return []
    if len(text) <= _MAX_NAME_CHARS and _INSTITUTE.search(text):
        return [text]
    addresses = 0
    if "." in text or "@" in text or "://" in text:
        text, addresses = _URL.subn(" ", text)
        if not any(char.isalpha() for char in text) or _is_label(text.strip(" |-–—")):
            return _site_of(line)
    names = [name for words in split_credits(text, language) for name in split_list(words)]
    if addresses:
        if not names:
            return _site_of(line)
        if len(names) > 1 and not any(" " in name for name in names):
            return []  # "daily.example, Frankfurt, Germany" is where a newsroom is
    return [name for name in names if len(name) <= _MAX_NAME_CHARS]


def _site_of(line: str) -> list[str]:
    """Return a line that is nothing but the name of a site, such as "ntv.com.tr"; a mail address or a link is none."""
    line = line.strip()
    return [line] if "@" not in line and "/" not in line and len(line) <= _MAX_NAME_CHARS else []
