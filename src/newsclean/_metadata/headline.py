"""Candidates for the headline, with what speaks for each -> the headline.

Law: strings in, one of them out, without the site's name. Candidates agree when they fold to the same words. The gold
headline is literally one of og:title, JSON-LD headline, an h1 or a part of `<title>` on 0.98 of pages, so that choosing
is the whole task. `docs/reference/article.md` has the table of scores.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean._metadata.cleaning import clean, fold
from newsclean._metadata.title_parts import cut_to_line, is_site, strip_site

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Candidate", "choose_title", "is_placeholder"]

Candidate = tuple[str, str]  # (source, raw text)

_JSONLD_NEWS, _JSONLD, _SHARED, _HEADING, _OTHER, _DOCUMENT = 60, 30, 25, 20, 6, 5
"""Trust in the sources: JSON-LD on news pages and elsewhere, og:title, the h1, other `meta` elements, `<title>`.

Newsrooms write two titles, the headline and one for search engines, and JSON-LD has the former. Swept on fundus-news,
wcxb-articles, daniel and annotated, see docs/explanation/sweeps.md."""

_AS_SEARCH_TITLE = -25
"""For JSON-LD that repeats `<title>` while og:title and the h1 agree on another."""

_READ = 60
"""For the h1 of a page that is no news, unless JSON-LD and og:title differ: blogs give machines another title."""

_REPHRASED = 80
"""For an og:title that says otherwise what JSON-LD, h1 and `<title>` of a news page say: right on 14 pages of
fundus-news and wrong on 3, but wrong on 5 of 5 pages of annotated."""

_BEHIND_KICKER = 90
"""For og:title that an h1 ends with, and for `<title>` behind a path of links or a label."""

_TERSE = -40
"""For one or two words of JSON-LD, or a line above the headline in it, where og:title and the h1 agree on another."""

_MIN_REPHRASED = 0.15  # share of common words; with fewer, og:title is a teaser
_MIN_OVERLAP = 0.15
"""An h1 that shares fewer of its words with every other title is a slogan, a section or "Contact us"."""

_CUT = 100  # characters; JSON-LD headlines are cut at 110
_CUT_WITH_MARK = 20  # characters of a headline that ends in "…"
_MIN_HEADING = 9  # characters
_MIN_LONE_HEADING = 12  # characters
_MIN_TAIL, _MIN_TAIL_OF_PATH = 28, 12  # folded characters of what stands behind a line above the headline
_PATH = re.compile(r"[>»〉›]|\Asponsored by ", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_PLACEHOLDER = re.compile(
    r"\{\{|\}\}|\{%|<%|\$\{|\A(?:undefined|null|none|nan|\[object object\]|%\w+%)\Z", re.IGNORECASE
)


_PART = "h1:part"


def is_placeholder(text: str) -> bool:
    """Returns True for what a template left where a value should be, such as `{{title}}`."""
    return _PLACEHOLDER.search(text) is not None


def choose_title(
    candidates: list[Candidate],
    names: tuple[str, ...],
    *,
    is_news: bool,
    is_line: Callable[[str], bool] = lambda _: False,
    others: frozenset[str] = frozenset(),
) -> tuple[str, str]:
    """Chooses the headline: the candidate with the highest score, the first of equals.

    Args:
        candidates: In order of trust; `h1` may occur several times.
        names: Folded names of the site, without blanks.
        is_news: Whether JSON-LD calls the page a news article.
        is_line: Returns True for the text of a line of the page.
        others: Names of authors and of the page's section, folded.

    Returns:
        The winning source and the title; ("", "") without candidates.
    """
    found: dict[str, str] = {}
    headings: list[str] = []
    parts: list[str] = []
    known: dict[str, str] = {}  # most sources say the same; cleaning each text once saves 0.02 ms a page
    for source, raw in candidates:
        text = known.get(raw)
        if text is None:
            text = known[raw] = _read(source, raw, names, is_line, others)
            if len(candidates) > 1 and is_site(text, names):
                text = known[raw] = ""
        if not text:
            continue
        if source == "h1":
            headings.append(text)
        elif source == _PART:
            parts.append(text)
        else:
            found.setdefault(source, text)
    if heading := _best_heading(headings, parts, found, is_line):
        found["h1"] = heading
    if not found:
        return next(((s, text) for s, raw in candidates if (text := clean(raw)) and not is_placeholder(text)), ("", ""))
    source = _choose(found, is_news=is_news)
    return _uncut(source, found)


def _read(source: str, raw: str, names: tuple[str, ...], is_line: Callable[[str], bool], others: frozenset[str]) -> str:
    """Cleans one candidate and cuts off what is no headline."""
    text = clean(raw)
    if is_placeholder(text):
        return ""
    text = strip_site(text, names, others)
    if source in {"h1", _PART}:
        return text
    return cut_to_line(text, is_line, ends_only=source != "title") or text


def _best_heading(headings: list[str], parts: list[str], found: dict[str, str], is_line: Callable[[str], bool]) -> str:
    """Returns the h1 that says the same as another source; else the one that shares most words with one, if any does.

    A part of a heading (without a label, a link or a date in it) counts where it says the same as another source.

    A lone heading needs no agreement, unless `<title>` is a line of the page.
    """
    folded = [fold(text) for text in found.values()]
    own = {fold(heading): heading for heading in [*reversed(parts), *reversed(headings)]}
    for text in folded:
        if text in own:
            return own[text]
    if not folded:
        return next(iter(headings), "")
    words = [set(text.split()) for text in folded]
    shared = {h: max(_overlap(set(fold(h).split()), w) for w in words) for h in headings}
    best = max(headings, key=lambda h: shared[h], default="")
    if best and shared[best] >= _MIN_OVERLAP:
        return best
    is_lone = len(shared) == 1 and len(best) >= _MIN_LONE_HEADING and set(found) <= {"title"}
    return best if is_lone and not is_line(found["title"]) else ""


def _overlap(one: set[str], other: set[str]) -> float:
    """Returns the share of common words (Jaccard)."""
    return len(one & other) / len(one | other) if one and other else 0.0


def _choose(found: dict[str, str], *, is_news: bool) -> str:
    """Scores one cleaned text a source; returns the name of the winner."""
    folded = {source: fold(text) for source, text in found.items()}
    linked, shared, seen = (folded.get(key, "") for key in ("jsonld:headline", "og:title", "h1"))
    document = folded.get("title", "")
    trust = {
        "jsonld:headline": _JSONLD_NEWS if is_news else _JSONLD,
        "og:title": _SHARED,
        "h1": _HEADING if len(found.get("h1", "")) >= _MIN_HEADING else _DOCUMENT,
        "title": _DOCUMENT,
        "jsonld:name": 0,
    }
    scores: dict[str, int] = {}
    for source, text in folded.items():
        scores[text] = scores.get(text, 0) + trust.get(source, _OTHER)
    if linked and linked == document and shared and shared == seen != linked:
        scores[linked] += _AS_SEARCH_TITLE
    is_headed = seen and len(found["h1"]) >= _MIN_HEADING
    if is_headed and not (is_news and linked) and not (linked and shared and linked != shared):
        scores[seen] += _READ
    if is_news and linked and linked == seen == document and shared and _is_rephrased(shared, linked):
        scores[shared] += _REPHRASED
    is_terse = linked.count(" ") < 2 or linked.endswith(" " + shared)
    if linked and shared and shared == seen != linked and is_terse:
        scores[linked] += _TERSE
    is_path = seen and _PATH.search(found["h1"])
    for text in (shared, document) if is_path else (shared,):
        if text != seen and len(text) >= (_MIN_TAIL_OF_PATH if is_path else _MIN_TAIL) and seen.endswith(text):
            scores[text] += _BEHIND_KICKER
            break
    return max(folded, key=lambda source: scores[folded[source]])


def _is_rephrased(one: str, other: str) -> bool:
    """Returns True if a folded title says the same in other words, and does more than put a line above it."""
    if one == other or one.endswith(" " + other) or one.startswith(other):
        return False
    return _overlap(set(_WORD.findall(one)), set(_WORD.findall(other))) >= _MIN_REPHRASED


def _uncut(source: str, found: dict[str, str]) -> tuple[str, str]:
    """Returns the whole headline where the winner breaks off and another source goes on."""
    text = found[source]
    bare = text.rstrip(" .…")
    if len(bare) >= (_CUT_WITH_MARK if text.endswith(("…", "...")) else _CUT):
        key = bare.casefold()
        for other, whole in found.items():
            if len(whole) > len(text) and whole.casefold().startswith(key) and not whole.endswith(("…", "...")):
                return other, whole
    return source, text
