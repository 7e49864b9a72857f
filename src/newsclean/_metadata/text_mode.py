"""Outline of flattened text -> headline, authors, dates and editors, without markup to name them.

Law: looks only at the lines above the body (for editors, below it). The form of a line (length, sentence ends,
position) and the words it shares with the body decide.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import attrs
import regex

from newsclean._metadata.bylines import read_names
from newsclean._metadata.dates import parse_date
from newsclean._text.strings import UNSPACED, count_words, ends_sentence, fold, printable
from newsclean._types.stages import Mark
from newsclean._types.values import FieldSource, Metadata, Role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from newsclean._types.stages import Outline, PageBlock

__all__ = ["fill_missing", "guess_title", "mark_field_lines", "read_line_fields"]

_BODY_WORDS = 20
"""The body starts at a line with this many words that ends a sentence, if another such line is within three lines."""

_CLOSE = 3
_FIELDS = ("title", "authors", "published", "modified", "editors")
_LOOK_BACK = 40
_BODY_SAMPLE = 12
_SAMPLE_CHARS = 2_000
"""Characters of a line that are compared with the headline: a page of one line need not be split into words."""

_TITLE_WORDS = (3, 30)
_MAX_BYLINE_WORDS = 12
_COUNTER_LABELS = frozenset(
    {"views", "view", "reads", "shares", "comments", "hits", "aufrufe", "vues", "vistas", "조회"}
)
_REACH = 25
_START_WORDS = 12
_ENOUGH_WORDS = 3
_PER_DISTANCE, _SENTENCE, _FIRST_LINE = 0.03, 0.8, 0.6
_MAX_FIRST_WORDS = 20
_INNER_END = regex.compile(r"[.!?…][\"”’»]?\s+\p{Lu}|[。！？].")
_OPEN_ENDS = frozenset("?!？！…")
# The costs were swept, see `docs/explanation/sweeps.md`, "Headline in flattened text".

_MIN_SHARED = 0.3
"""Share of the headline's longer words that the body must use. Headlines share half or more, menus almost none."""

_DATE_ABOVE, _DATE_BELOW = 4, 10
_MAX_DATE_WORDS = 14
_YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2}(?!\d)")
_CHANGED = regex.compile(
    r"(?i)\b(?:last\s+)?(?:updated?|modified|aktualisiert|stand|mis à jour|modifié|actualizado|atualizado|aggiornato|"
    r"oppdatert|uppdaterad|opdateret|bijgewerkt|zaktualizowano|обновлено|оновлено)\b[:\s]*(?:on|am|le|el|em|il|op)?"
)
_MAX_EDITORS_CHARS = 120
_EDITED = regex.compile(
    r"(?i)\(?(?:(?:copy[- ]?)?edited by|editing by|redigert av|redigerad av|redigeret af|redigiert von|redaktion:|"
    r"bearbeitet von|édité par|editado por|a cura di|redactie:|под редакцией|редактор:)\s+"
)
"""The beginning of an editor's line, in the languages of the corpora."""

_EDITED_FIRST = frozenset("(cCeEéÉrRbBaAпПрР")
"""Characters that such a line begins with: the first character spares most lines the pattern."""

_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}'’.-]*+")
_PARTICLES = frozenset(
    {"al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "van", "von"}
)


def guess_title(outline: Outline) -> str:
    """Guess the headline before the body is known; "" if no line looks like one.

    The guess is right on half of the pages: enough for features that measure positions from it.
    """
    blocks = outline.blocks
    start = _find_body(blocks)
    at = _guess_title(blocks, start)
    return blocks[at].text if at >= 0 else ""


def read_line_fields(outline: Outline, keep: Sequence[bool] | None = None) -> Metadata:
    """Find the headline, authors, dates and editors of a flattened page.

    Args:
        outline: The lines.
        keep: Which of them were kept as body text; None if that is unknown and the start of the body is guessed.

    Returns:
        The fields with their sources `text:line`, `text:byline`, `text:date` and `text:editors`; empty if nothing looks
        like one.

    Cost: linear in the lines above the body, and one look at those below.
    """
    blocks = outline.blocks
    if keep is None:
        start = _find_body(blocks)
        kept = list(range(start, len(blocks)))
    else:
        kept = [i for i, is_kept in enumerate(keep) if is_kept]
        start = next((i for i in kept if blocks[i].words >= _START_WORDS), kept[0] if kept else len(blocks))
    sources: dict[str, FieldSource] = {}
    editors = _read_editors(blocks, start, sources)
    title_at = _find_title(blocks, start, [i for i in kept if i >= start][:_BODY_SAMPLE])
    if title_at < 0:
        return Metadata(editors=editors, sources=sources)
    title = blocks[title_at].text
    sources["title"] = FieldSource("text:line", title)
    authors: tuple[str, ...] = ()
    for block in blocks[title_at + 1 : max(min(start, title_at + 4), title_at + 1)]:
        authors = _read_byline(block.text)
        if authors:
            sources["authors"] = FieldSource("text:byline", block.text)
            break
    around = blocks[max(0, title_at - _DATE_ABOVE) : min(start, title_at + _DATE_BELOW)]
    published, modified = _read_dates(around, sources)
    return Metadata(
        title=printable(title),
        authors=authors,
        published=published,
        modified=modified,
        editors=editors,
        sources=sources,
    )


def fill_missing(metadata: Metadata, found: Metadata) -> Metadata:
    """Add the fields found in the lines of a page to those that a profile found."""
    if metadata == Metadata():
        return found
    added: dict[str, Any] = {
        field: getattr(found, field) for field in _FIELDS if field in found.sources and field not in metadata.sources
    }
    sources = {field: found.sources[field] for field in added} | dict(metadata.sources)
    return attrs.evolve(metadata, **added, sources=sources) if added else metadata


def mark_field_lines(outline: Outline, metadata: Metadata) -> dict[int, Mark]:
    """Return marks with the roles of the lines that fields were read from, so that none of them is body text."""
    roles = {
        metadata.sources[field].raw: role
        for field, role in (("published", Role.DATELINE), ("modified", Role.DATELINE), ("editors", Role.EDITORS_LINE))
        if field in metadata.sources and metadata.sources[field].name.startswith("text:")
    }
    # A line that is only the author's name opens the box about the author, or repeats the byline.
    roles = dict.fromkeys(metadata.authors, Role.BYLINE) | roles
    if not roles:
        return {}
    return {i: Mark(None, roles[block.text], "") for i, block in enumerate(outline.blocks) if block.text in roles}


def _read_dates(blocks: list[PageBlock], sources: dict[str, FieldSource]) -> tuple[datetime | None, datetime | None]:
    """Read the dates in short lines around the headline; a date behind a word for "updated" is the last change."""
    published = modified = None
    for block in blocks:
        text = block.text
        if not _YEAR.search(text) or count_words(text) > _MAX_DATE_WORDS or ends_sentence(text.rstrip(".")):
            continue
        changed = _CHANGED.search(text)
        date = parse_date(text[changed.end() :] if changed else text)
        if date is None:
            continue
        if changed and changed.start() > 0 and published is None:
            published = parse_date(text[: changed.start()])
            if published is not None:
                sources["published"] = FieldSource("text:date", text)
        if changed and modified is None:
            modified = date
            sources["modified"] = FieldSource("text:date", text)
        elif not changed and published is None:
            published = date
            sources["published"] = FieldSource("text:date", text)
    return published, modified


def _read_editors(blocks: list[PageBlock], start: int, sources: dict[str, FieldSource]) -> tuple[str, ...]:
    """Read the names in the line below the body that names the editors."""
    for block in blocks[start + 1 :]:
        text = block.text
        if text[0] not in _EDITED_FIRST or len(text) > _MAX_EDITORS_CHARS:
            continue
        found = _EDITED.match(text)
        if found:
            names = tuple(name for name in read_names([text[found.end() :].strip(" .。()")]) if _is_name(name))
            if names and len(" ".join(names)) > (len(text) - found.end()) / 2:
                sources["editors"] = FieldSource("text:editors", text)
                return names
    return ()


def _find_body(blocks: list[PageBlock]) -> int:
    first = last = -1
    for i, block in enumerate(blocks):
        if block.words >= _BODY_WORDS and ends_sentence(block.text):
            if last >= 0 and i - last <= _CLOSE:
                return last
            first = first if first >= 0 else i
            last = i
    return first if first >= 0 else len(blocks)


def _guess_title(blocks: list[PageBlock], start: int) -> int:
    body = set(_content_words(_sample(blocks[start : start + _BODY_SAMPLE])))
    best, best_score = -1, 0.0
    for i in range(max(0, start - _LOOK_BACK), start):
        text = blocks[i].text
        if not _TITLE_WORDS[0] <= blocks[i].words <= _TITLE_WORDS[1]:
            continue
        words = _content_words(text[:_SAMPLE_CHARS])
        if not words:
            continue
        shared = sum(word in body for word in words) / len(words)
        if shared < _MIN_SHARED:
            continue
        # The headline comes first of the lines about the story; captions and standfirsts follow it.
        score = shared + (0.3 if not text.endswith(".") else 0.0) + (0.3 if best < 0 else 0.0)
        if score > best_score:
            best, best_score = i, score
    return best


def _find_title(blocks: list[PageBlock], start: int, sample: list[int]) -> int:
    """Return the index of the best headline for the body: a line above it or its first line; -1 if there is none."""
    body: set[str] | None = None
    best, best_score = -1, _MIN_SHARED
    for i in range(max(0, start - _REACH), min(start + 1, len(blocks))):
        text = blocks[i].text
        count = blocks[i].words
        if not _TITLE_WORDS[0] <= count <= _TITLE_WORDS[1]:
            continue
        # The first line is part of the body itself, and a lost paragraph is worse than no headline.
        if i == start and (count > _MAX_FIRST_WORDS or _INNER_END.search(text) or ends_sentence(text)):
            continue
        words = _content_words(text[:_SAMPLE_CHARS])
        if not words:
            continue
        if body is None:  # a clean text has no candidate, and need not be split into words
            body = set(_content_words(_sample([blocks[i] for i in sample])))
        shared = sum([word in body for word in words]) / len(words)
        score = shared * min(1.0, len(words) / _ENOUGH_WORDS) - _PER_DISTANCE * math.log1p(start - i)
        if i == start:
            score -= _FIRST_LINE
        if text[-1] not in _OPEN_ENDS and ends_sentence(text):
            score -= _SENTENCE
        if score > best_score:
            best, best_score = i, score
    return best


def _sample(blocks: list[PageBlock]) -> str:
    return " ".join([block.text[:_SAMPLE_CHARS] for block in blocks])


def _content_words(text: str) -> list[str]:
    """Return the longer words of a text, folded; each character of an unspaced script is a word."""
    folded = fold(text).split()
    if text.isascii() or not UNSPACED.search(text):
        return [word for word in folded if len(word) > 3 or not word.isascii()]
    words = []
    for word in folded:
        if UNSPACED.search(word):
            words += list(word)
        elif len(word) > 3 or not word.isascii():
            words.append(word)
    return words


def _read_byline(line: str) -> tuple[str, ...]:
    """Return the names in a short line of capitalised words.

    A flattened page may leave the label of a view counter on the line ("Ada Lund Views"). It looks like the last word
    of a name, so only known labels are removed.
    """
    if count_words(line) > _MAX_BYLINE_WORDS or ends_sentence(line) or any(char.isdigit() for char in line):
        return ()
    words = line.split()
    if len(words) > 2 and words[-1].casefold().rstrip(":") in _COUNTER_LABELS:
        line = " ".join(words[:-1])
    return tuple([name for name in read_names([line]) if _is_name(name)])


def _is_name(name: str) -> bool:
    parts = [part for part in name.split() if part.lower() not in _PARTICLES]
    return 2 <= len(parts) <= 4 and all(_NAME.fullmatch(part) for part in parts)
