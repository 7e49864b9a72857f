"""What belongs to the article beside its body: headline, bylines, captions, credits, standfirst.

Law: each is found relative to the body, and whether it was kept or not; the body loses nothing here but a caption that
stands first, and what is its standfirst. Every find leaves a note in words.
"""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Final

from newsclean._assembly.class_roles import named_role
from newsclean._assembly.tag_roles import BYLINE, DATELINE, is_caption
from newsclean._text.strings import ends_sentence, fold
from newsclean._types.values import TEXT_ROLES, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._assembly.class_roles import Names
    from newsclean._types.stages import Outline, Roles
    from newsclean._types.values import Metadata

__all__ = ["MAX_CREDIT_BLOCK", "find_beside"]

MAX_CREDIT_BLOCK: Final = 12  # words of a block that is a credit
_MAX_BYLINE_WORDS = 20
_MAX_CAPTION_WORDS = 80
_MAX_TITLE_WORDS = 60
_MAX_CREDIT_WORDS = 8
_CREDIT = re.compile(r"[.!?][”\"’)]?\s+([^.!?]{2,80})$")

_MIN_STANDFIRST = 30  # characters, folded; a shorter line above the body is too likely a kicker
_STANDFIRST_REACH, _NO_TITLE_REACH = 8, 4  # blocks above the body
_MAY_BE_STANDFIRST = frozenset({Role.PARAGRAPH, Role.HEADING})

_HEAD_ABOVE, _HEAD_BELOW = 2, 8  # blocks around the headline in which byline and date are looked for
_HEAD_REACH = 3  # blocks above the headline whose short lines are no text
_MAX_HEAD_WORDS = 14
_MIN_PARAGRAPH_WORDS = 12  # the head of a story ends with a block of so many words
_DATE_SHARE = 0.12  # of the characters of a date that are digits
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TAIL = 6  # blocks below the last paragraph in which a correction or an editor's line is looked for
_BEGINNING = 24  # characters of a text that are compared before the whole of it is folded
_ASCII_ALNUM = frozenset(string.ascii_letters + string.digits)
_DIGIT = re.compile(r"\d")
_DATE_DIGITS = 4  # what tells a date from a name in a byline
_MOST_WORDS = {
    Role.CREDIT: MAX_CREDIT_BLOCK,
    Role.DATELINE: 12,
    Role.CORRECTION: 150,
    Role.EDITORS_LINE: 150,
}


def find_beside(outline: Outline, metadata: Metadata, roles: Roles, names: Names) -> None:
    """Finds what belongs to the article beside its body.

    Args:
        outline: The page's blocks.
        metadata: The page's own fields: headline, subtitle and authors are looked for.
        roles: Those of the body; what is found is added to them.
        names: What the page calls the containers of its blocks.

    Cost: a look at the blocks above the body, and at those in and around it that were not kept.
    """
    blocks, of = outline.blocks, roles.of
    body = [i for i, role in enumerate(of) if role in TEXT_ROLES]
    title_at = _find_title(outline, metadata.title, body[0] if body else len(blocks))
    if title_at >= 0:
        of[title_at] = Role.TITLE
        roles.notes[title_at] = "says what the headline says"
    for i in _find_bylines(outline, title_at, metadata.authors):
        of[i] = Role.BYLINE
        roles.notes[i] = "names an author beside the headline"
    if body and title_at >= 0 and outline.containers[blocks[title_at].container].tag:
        _clear_head(outline, title_at, body, roles)
        body = [i for i in body if of[i] in TEXT_ROLES]
    if len(body) > 1 and title_at < body[0] and _is_caption_with_credit(outline, body):
        of[body[0]] = Role.CAPTION
        roles.notes[body[0]] = "stands first and ends in a credit, as captions do"
        body = body[1:]
    if body:
        first = title_at if 0 <= title_at < body[0] else body[0]
        for i in range(first, body[-1]):
            block = blocks[i]
            if of[i] is None and block.words <= _MAX_CAPTION_WORDS and is_caption(outline, block):
                of[i] = Role.CAPTION
                roles.notes[i] = "a caption between headline and last paragraph"
        _find_standfirst(outline, metadata.subtitle, title_at, body, roles)
        _find_named(outline, title_at, body, roles, names)


def _clear_head(outline: Outline, title_at: int, body: list[int], roles: Roles) -> None:
    """Take short lines above the headline, and dates below it, out of the body.

    Of 1,859 articles that were read block by block, 18 have such lines above the headline in their text, all wrongly,
    and 74 have a date below it, 56 of them wrongly.
    """
    blocks = outline.blocks
    for i in body:
        block = blocks[i]
        if i > title_at + _HEAD_BELOW or (i > title_at and block.words >= _MIN_PARAGRAPH_WORDS):
            break
        if block.words > _MAX_HEAD_WORDS or i == title_at:
            continue
        if title_at - _HEAD_REACH <= i < title_at:
            roles.of[i] = None
            roles.notes[i] = "a short line above the headline"
        elif i > title_at and _looks_like_date(block.text) and block.tag not in _HEADINGS:
            roles.of[i] = DATELINE
            roles.notes[i] = "a date below the headline"


def _looks_like_date(text: str) -> bool:
    digits = len(_DIGIT.findall(text))
    return digits >= _DATE_DIGITS and digits >= _DATE_SHARE * len(text) and not ends_sentence(text)


def _find_named(outline: Outline, title_at: int, body: list[int], roles: Roles, names: Names) -> None:
    """Finds the lines that the page names as credit, correction, editor's line or date, though they were not kept."""
    blocks, of = outline.blocks, roles.of
    head = (
        range(max(0, title_at - _HEAD_ABOVE), min(len(blocks), title_at + _HEAD_BELOW)) if title_at >= 0 else range(0)
    )
    for i in range(min([body[0], *head[:1]]), min(len(blocks), body[-1] + _TAIL)):
        if of[i] is not None:
            continue
        at = names.nearest(blocks[i].container)
        role = names.role(at) if at >= 0 else None
        if role is BYLINE and len(_DIGIT.findall(blocks[i].text)) >= _DATE_DIGITS:
            role = Role.DATELINE
        if role is None or blocks[i].words > _MOST_WORDS.get(role, 0) or (role is DATELINE and i not in head):
            continue
        of[i] = role
        roles.notes[i] = f"belongs to the article, not to its text: the page names it {role}"


def _find_standfirst(outline: Outline, subtitle: str, title_at: int, body: list[int], roles: Roles) -> None:
    """Finds the block that says what the page gives as its subtitle, above the body or at its beginning.

    Adding it where it was dropped gains .0019 word F1 on fundus-news (29 pages) and loses .0003 on wcxb-articles, whose
    gold often leaves standfirsts out.
    """
    wanted, blocks = fold(subtitle), outline.blocks
    start = body[0]
    above = range(title_at + 1 if 0 <= title_at < start else max(0, start - _NO_TITLE_REACH), start)
    if len(wanted) >= _MIN_STANDFIRST:
        for i in (*above[-_STANDFIRST_REACH:], *body[:3]):
            text = blocks[i].text
            if (roles.of[i] is None or roles.of[i] in TEXT_ROLES) and len(text) >= len(wanted) and _says(text, wanted):
                if roles.of[i] is None:
                    roles.notes[i] = "says what the page gives as its subtitle, above the body"
                roles.of[i] = Role.STANDFIRST
                return
    elif wanted:
        for i in body[:3]:
            if roles.of[i] in TEXT_ROLES and _says(blocks[i].text, wanted):
                roles.of[i] = Role.STANDFIRST
                return
    container = outline.containers[blocks[start].container]
    if (
        len(body) > 1
        and roles.of[start] in _MAY_BE_STANDFIRST
        and named_role(container.tag, container.names) is Role.STANDFIRST
    ):
        roles.of[start] = Role.STANDFIRST


def _is_caption_with_credit(outline: Outline, body: list[int]) -> bool:
    """Return True if the first block of the body looks like a lead caption, and is not most of the body."""
    first = outline.blocks[body[0]]
    if first.words > _MAX_CAPTION_WORDS or not _has_credit(first.text):
        return False
    return sum([outline.blocks[i].words for i in body]) > 2 * first.words


def _has_credit(text: str) -> bool:
    """Return True for sentences that end in a name without a full stop, as lead captions do."""
    if ends_sentence(text):  # as most do; the search costs thirty times as much
        return False
    found = _CREDIT.search(text)
    if found is None:
        return False
    words = found[1].split()
    return len(words) <= _MAX_CREDIT_WORDS and sum([not word[0].islower() for word in words]) > len(words) / 2


def _find_title(outline: Outline, title: str, before: int) -> int:
    """Returns the index of the block that shows the headline: the last `<h1>` of it above the body, else any; or -1."""
    wanted = fold(title)
    if not wanted:
        return -1
    found, initial, longest = -1, wanted[0], 2 * len(title)  # longer ones differ in more than punctuation
    for i, block in enumerate(outline.blocks):
        if i >= before and found >= 0:
            break
        text = block.text
        if len(text) > longest or block.words > _MAX_TITLE_WORDS:
            continue
        first = text[0]
        if first in _ASCII_ALNUM and first.lower() != initial:
            continue  # most blocks; folding a text costs fifty times as much
        if _says(text, wanted) and (found < 0 or block.tag == "h1"):
            found = i
    return found


def _says(text: str, wanted: str) -> bool:
    """Says whether `fold(text) == wanted`; the beginning tells most texts apart at a small part of the cost."""
    return wanted.startswith(fold(text[:_BEGINNING])) and fold(text) == wanted


def _find_bylines(outline: Outline, title_at: int, authors: Sequence[str]) -> list[int]:
    """Returns the short blocks just below (or above) the headline that name an author."""
    names = [name for author in authors if (name := fold(author))] if title_at >= 0 else []
    if not names:
        return []
    words = [name.partition(" ")[0] for name in names]  # cheaper to look for, and nearly never there
    found = []
    for i in range(max(0, title_at - _HEAD_ABOVE), min(len(outline.blocks), title_at + _HEAD_BELOW)):
        block = outline.blocks[i]
        if i == title_at or block.words > _MAX_BYLINE_WORDS or is_caption(outline, block):
            continue
        if ends_sentence(block.text):  # a sentence of the body may name its author too
            continue
        said = block.text.casefold()
        if any(word in said for word in words):
            text = f" {fold(block.text)} "
            if any(f" {name} " in text for name in names):
                found.append(i)
    return found[:2]
