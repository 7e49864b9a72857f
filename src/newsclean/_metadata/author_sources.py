"""All that a page says of its authors -> the names that the evidence speaks for.

Law: every source gives a candidate, every candidate is scored by the same rules, and the best one wins; the others
are recorded with the reason why they lost. What a name is, `bylines` and `names` know.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs

from newsclean._metadata.author_elements import is_about_others
from newsclean._metadata.author_scores import (
    ABOVE,
    DATED,
    ENOUGH,
    FAR,
    JSON_LD,
    LABELLED,
    LATER,
    MARKED,
    META,
    META_STEP,
    PLAIN,
    SEEN,
    SUMMARY,
    TWITTER,
    WEAK,
    Candidate,
    best_of,
    declares_other,
    is_certain,
    weigh,
)
from newsclean._metadata.byline_credits import has_label
from newsclean._metadata.byline_words import LABELS
from newsclean._metadata.bylines import Names, lines_with_names, parse_names
from newsclean._metadata.cleaning import clean, fold
from newsclean._metadata.names import is_full_name, is_no_name
from newsclean._metadata.near_headline import read_lines_near
from newsclean._metadata.written_by import may_stand, read_labelled, read_plain_byline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborNode

    from newsclean._metadata.near_headline import NearLine
    from newsclean._metadata.provenance import Candidates, Evidence

__all__ = ["AUTHOR_KEYS", "choose_authors"]

AUTHOR_KEYS = (
    "author", "article:author", "article:author_name", "citation_author", "citation_authors", "parsely-author",
    "sailthru.author", "dc.creator", "dcterms.creator", "dcsext.author", "byl", "byline", "writer",
    "cxenseparse:author", "cxenseparse:recs:author", "og:author", "og:article:author", "book:author",
    "article:contributor", "article.author", "articleauthor", "article_author", "authors", "icbm:author",
    "analyticsattributes.author", "dable:author", "icbs:author", "lp:author", "nrm:author", "page.content.author",
    "shareaholic:article_author_name", "st:author", "swiftype:author", "creator", "author_name", "author-name",
    "article-author", "content-author", "page-author", "post-author", "dc.contributor.author", "bt:author",
    "rbauthors", "mediator_author", "kakao:author", "vr:author", "weibo:article:author", "newsauthor",
)  # fmt: skip
"""Keys of `meta` elements that name authors, the most trusted first."""

_MAX_FAR = 5  # more names in a row are a list of other articles


def choose_authors(evidence: Evidence, title: str, language: str = "") -> tuple[str, ...]:
    """Choose the names of the authors, in the page's order; organizations only where no source names a person."""
    candidates = [*_declared(evidence, language)]
    if not is_certain(candidates):
        candidates += _near(evidence, title, language)
    weigh(evidence, candidates)
    best = best_of(candidates)
    if best is None or best.score < ENOUGH:
        more = [*_far(evidence, language), *_later(evidence, title, language)]
        weigh(evidence, more, candidates)
        candidates += more
        best = best_of(candidates)
    if best is None or (best.score < WEAK and any(map(declares_other, candidates))):
        return _fall_back(evidence, candidates)
    _record(evidence, best, candidates)
    return best.names.persons


def _declared(evidence: Evidence, language: str) -> Iterable[Candidate]:
    """Yield what JSON-LD and the `meta` elements say."""
    read = partial(parse_names, site=evidence.site_names, language=language)
    if evidence.linked.persons:
        raw = "\n".join(evidence.linked.persons)
        yield Candidate("jsonld:author", raw, read(evidence.linked.persons), JSON_LD)
    if evidence.linked.organizations:
        names = tuple(name.strip() for name in evidence.linked.organizations)
        yield Candidate("jsonld:author", "\n".join(names), Names(organizations=names), 0)
    metas = evidence.head.metas
    for place, key in enumerate(AUTHOR_KEYS):
        if key in metas and (values := [v for v in metas[key] if not v.startswith(("http", "@", "/"))]):
            yield Candidate(key, "\n".join(values), read(values), META - place * META_STEP)
    for number in ("1", "2"):
        label = metas.get(f"twitter:label{number}", [""])[0].strip()
        if label and (values := metas.get(f"twitter:data{number}", [])) and _names_author(label):
            yield Candidate(f"twitter:data{number}", values[0], read(values[:1]), TWITTER)


def _names_author(label: str) -> bool:
    """Return True for "Written by" and the like, in any language."""
    words = tuple(label.casefold().rstrip(":").split())
    return words in LABELS or words[:2] in LABELS


def _near(evidence: Evidence, title: str, language: str) -> Iterable[Candidate]:
    """Yield what the lines around the headline say: the first of each kind, with those that belong to it."""
    headline = _headline_of(evidence, title)
    if headline is None:
        return
    lines = read_lines_near(headline)
    found: dict[str, Candidate] = {}
    for at, line in enumerate(lines):
        if line.is_time:
            continue
        candidate = _read_line(evidence, lines, at, language)
        if candidate is None or candidate.names == Names():
            continue
        own = found.get(candidate.source)
        if own is None:
            found[candidate.source] = candidate
        elif candidate.source == "byline" and lines[at - 1].is_marked and _are_full(candidate.names.persons):
            own.raw += "\n" + candidate.raw
            own.names = parse_names(own.raw.split("\n"), site=evidence.site_names, language=language)
    yield from found.values()


def _are_full(names: tuple[str, ...]) -> bool:
    return bool(names) and all(map(is_full_name, names))


def _read_line(evidence: Evidence, lines: list[NearLine], at: int, language: str) -> Candidate | None:
    """Read one line near the headline: marked up, with a label, or plain."""
    line, site = lines[at], evidence.site_names
    following = lines[at + 1] if at + 1 < len(lines) else None
    more = 0.0 if line.is_below else ABOVE
    if line.is_marked and (text := lines_with_names(line.text, language)):
        names = parse_names(text.split("\n"), site=site, language=language)
        persons = tuple(name for name in names.persons if may_stand(name, text))
        is_labelled = any(has_label(one, language) for one in line.text.split("\n"))
        return Candidate(
            "byline", text, attrs.evolve(names, persons=persons), more + (LABELLED if is_labelled else MARKED)
        )
    if not line.is_marked and (labelled := read_labelled(line.text, language, site)):
        return Candidate("text", line.text, labelled, more + LABELLED)
    if following is not None and (labelled := read_labelled(following.text, language, site, label=line.text)):
        first = lines_with_names(following.text, language) or following.text
        raw = "\n".join([first, *_names_below(lines, at + 2)])
        return Candidate("text", raw, parse_names(raw.split("\n"), site=site, language=language), more + LABELLED)
    if line.is_below and not line.is_marked and (found := read_plain_byline(line, following, language, site)):
        return Candidate("line", line.text, found[0], PLAIN if found[1] else DATED)
    return None


def _names_below(lines: list[NearLine], at: int) -> Iterable[str]:
    """Yield the lines from here on that follow a line break and are nothing but a full name."""
    for line in lines[at : at + _MAX_BELOW]:
        if not line.goes_on or not is_full_name(line.text):
            return
        yield line.text


_MAX_BELOW = 6  # names below a label


def _headline_of(evidence: Evidence, title: str) -> LexborNode | None:
    """Return the heading that says the title, else the first one."""
    nodes, texts = evidence.head.heading_nodes, evidence.head.headings
    wanted = fold(title)
    for node, text in zip(nodes, texts, strict=False):
        if fold(text) == wanted:
            return node
    return nodes[0] if nodes else None


def _far(evidence: Evidence, language: str) -> Iterable[Candidate]:
    """Yield the first byline of each kind anywhere in the page, with those that follow it at once in the same dress."""
    lines: dict[str, str] = {}
    last, is_open = ("", ""), False
    for source, text, dress in evidence.seen(dates=False).authors:
        line = lines_with_names(text, language)
        if not line:
            continue
        if source not in lines:
            lines[source], is_open = line, True
        elif is_open and last == (source, dress) and lines[source].count("\n") < _MAX_FAR:
            lines[source] += "\n" + line
        else:
            is_open = False
        last = (source, dress)
    for source, raw in lines.items():
        names = parse_names(raw.split("\n"), site=evidence.site_names, language=language)
        yield Candidate(source, raw, names, FAR)


def _later(evidence: Evidence, title: str, language: str) -> Iterable[Candidate]:
    """Yield a labelled line further down, such as the last of the body, and a byline in the summary."""
    outline = evidence.outline
    for block in outline.blocks:
        if len(block.text) <= _MAX_LATER and (names := read_labelled(block.text, language, evidence.site_names)):
            container = outline.containers[block.container]
            if names.persons and all(map(is_full_name, names.persons)) and not is_about_others(container.names):
                yield Candidate("text", block.text, names, LATER)
                break
    summary = evidence.head.first("og:description", "description")[1].strip()
    line = summary.partition("\n")[0]
    if line and len(line) <= _MAX_LATER and line != title:
        names = read_labelled(line, language, evidence.site_names) or Names()
        is_bare = line == summary and line[0].isupper() and len(line) <= _MAX_BARE
        if not names.persons and is_bare and is_full_name(line):
            names = parse_names([line], site=evidence.site_names, language=language)
        if names.persons:
            yield Candidate("description", line, names, SUMMARY if is_bare else LATER)


_MAX_LATER = 90  # characters
_MAX_BARE = 30  # characters of a summary that is nothing but a name


def _fall_back(evidence: Evidence, candidates: list[Candidate]) -> tuple[str, ...]:
    """Take an organization, an agency or a login, where no source names a person."""
    declared = sorted(candidates, key=lambda candidate: candidate.source == "jsonld:author")  # a publisher, most often
    declared.sort(key=lambda candidate: candidate.source in SEEN)
    for candidate in declared:
        if found := candidate.names.organizations + candidate.names.agencies:
            _record(evidence, candidate, candidates)
            return found
    for candidate in candidates:
        if candidate.source not in SEEN and not candidate.names.logins and (titles := _read_titles(candidate.raw)):
            _record(evidence, candidate, candidates)
            return titles
    for candidate in candidates:
        if candidate.names.logins and "@" not in candidate.raw:
            _record(evidence, candidate, candidates)
            return candidate.names.logins
    return ()


def _read_titles(raw: str) -> tuple[str, ...]:
    """Return a declared author that is nothing but a title, such as "Court Reporter": better than none."""
    title = clean(raw.partition("\n")[0], 80)
    is_title = " " in title and title.replace(" ", "").isalpha() and not is_no_name(title) and title[0].isupper()
    return (title,) if is_title else ()


def _record(evidence: Evidence, winner: Candidate, candidates: list[Candidate]) -> None:
    said: Candidates = [(candidate.source, candidate.raw) for candidate in candidates]
    reasons = {
        candidate.source: candidate.reason or f"{winner.source} has more evidence"
        for candidate in reversed(candidates)
        if candidate is not winner
    }
    evidence.record("authors", winner.source, said, winner.raw, reasons=reasons)
