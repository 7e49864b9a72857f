"""One line of a page -> the authors it names, if it is a byline.

Law: a line counts as a byline by its label ("By", "Text:", "作者："), or, where it has none, by what stands beside the
name: a role, a city, an agency, a date, a link to the author's page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from newsclean._metadata.byline_credits import has_label
from newsclean._metadata.byline_lists import is_credited
from newsclean._metadata.bylines import Names, parse_names
from newsclean._metadata.cleaning import fold
from newsclean._metadata.names import is_code, is_full_name

if TYPE_CHECKING:
    from newsclean._metadata.near_headline import NearLine

__all__ = ["may_stand", "read_labelled", "read_plain_byline"]

_MAX_LABELLED = 200  # characters
_MAX_PLAIN = 90
_MAX_LABEL = 24  # characters of a label that stands on a line of its own
_CLAUSE, _COLON = re.compile("[，。]"), re.compile("[:：／/]")
_ENDS = ".!?。！？…"
_DATE = re.compile(
    r"\d{4}|\d{1,2}[:.]\d{2}|\d{1,2}[./]\d{1,2}|\b\d+ (?:hours?|minutes?|days?|min|std|heures?|horas?)\b"
)


def read_labelled(text: str, language: str, site: tuple[str, ...], *, label: str = "") -> Names | None:
    """Read the authors of a line that says "By ..." or the like.

    Args:
        text: The line.
        language: Language of the page.
        site: Names of the site and its host, folded.
        label: The label, where it stands on a line of its own before the names.

    Returns:
        The names, or None where the line has no label or is a sentence.
    """
    if len(text) > _MAX_LABELLED:
        return None
    if label and (len(label) > _MAX_LABEL or not has_label(f"{label} Ada Lund", language, is_alone=True)):
        return None
    if not label and not has_label(text, language):
        return None
    if _CLAUSE.search(text) and not _COLON.search(text):  # "記者看到，…" begins a sentence
        return None
    names = parse_names(text.split("\n"), site=site, language=language)
    persons = tuple(name for name in names.persons if may_stand(name, text))
    codes = tuple(name for name in names.persons if is_code(name) and text.find(name) < _MAX_BEFORE_CODE)
    names = attrs.evolve(names, agencies=names.agencies + codes)
    others = names.organizations or names.agencies or (names.logins if len(text) < _MAX_SINGLE else ())
    if not persons and not others:
        return None
    if text.rstrip()[-1:] in _ENDS and len(text) > 60 and not all(map(is_full_name, persons)):
        return None
    return Names(persons, names.agencies, names.organizations, names.logins)


def may_stand(name: str, text: str) -> bool:
    """Return True for a full name, and for a single word where the line says little more."""
    if is_full_name(name):
        return True
    return " " not in name and len(text) < _MAX_SINGLE and not name.isupper() and name.isascii()


_MAX_BEFORE_CODE = 12  # characters before an agency's code: a label
_MAX_SINGLE = 40  # characters of a line with a name of one word


def read_plain_byline(
    line: NearLine, following: NearLine | None, language: str, site: tuple[str, ...]
) -> tuple[Names, bool] | None:
    """Read the authors of a line without a label, and whether more than a date beside it tells that it is a byline."""
    text = line.text
    words = text.split(" ", 2)
    if len(text) > _MAX_PLAIN or text[-1:] in _ENDS or (text.isascii() and (len(words) < 2 or words[0].islower())):
        return None
    names = parse_names([text], site=site, language=language)
    persons = names.persons
    if not persons or not all(map(is_full_name, persons)):
        return None
    if is_credited(text, persons):
        return Names(persons), True
    if any(fold(name) in fold(picture) for name in persons for picture in line.pictures if len(picture) < _MAX_PLAIN):
        return (Names(persons), True) if fold(text) == fold(persons[0]) else None
    is_dated = following is not None and (following.is_time or bool(_DATE.search(following.text[:60])))
    is_caseless = persons[0][0].lower() == persons[0][0].upper()
    is_alone = len(persons) == 1 and len(text) <= len(persons[0]) + 3
    return (Names(persons), False) if is_dated and is_alone and not is_caseless and not line.links else None
