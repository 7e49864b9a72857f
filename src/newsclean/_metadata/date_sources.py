"""Sources of the dates -> when the article was published and changed.

Law: what JSON-LD and `meta` elements declare comes first, in the order of the tables here; where they declare nothing
that is a date, all that the page shows, its address and its scripts are weighed by `newsclean._metadata.date_evidence`.
"""

from __future__ import annotations

import re
from datetime import UTC, timedelta
from functools import partial
from typing import TYPE_CHECKING

from newsclean._metadata.date_evidence import (
    Candidate,
    Near,
    best_of,
    changes,
    is_null,
    weigh,
    weigh_changes,
    weigh_scripts,
)
from newsclean._metadata.date_labels import UPDATED, names_change, names_publication
from newsclean._metadata.date_notes import doubts, in_local_time
from newsclean._metadata.dates import find_url_date, parse_date
from newsclean._metadata.page_text import texts_near
from newsclean._metadata.provenance import places
from newsclean._metadata.script_dates import find_dates, find_stamps
from newsclean._metadata.visible_dates import read_dates_near, read_lines_with_dates, read_lines_with_digits

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from newsclean._metadata.provenance import Candidates, Evidence, Said

__all__ = ["choose_modified", "choose_published"]

_PUBLISHED_KEYS_TEXT = """
    article:published_time og:article:published_time article:published og:published_time datepublished
    citation_publication_date citation_online_date parsely-pub-date sailthru.date pubdate publishdate publish-date
    publish_date publication_date date cxenseparse:recs:publishtime dc.date.issued dcterms.created dc.date
    dc.date.created dcterms.date article.published date.created originalpublicationdate last-published og:pubdate
    citation_date dcterms.issued published dc:date dc:created prism.publicationdate article_date_original published-date
    published-time published_date article:post_date displaydate release_date uploaddate firstpublished
    dcsext.articlefirstpublished publishedat published_at og:regdate regdate article:create_at weibo:article:create_at
    weibo:webpage:create_at bt:pubdate ptime pdate issued dc.issued created date_created created_at creation_date
    article_date articledate article:date lp.article:date analyticsattributes.articledate revision_date_original
    bepress_citation_date bepress_citation_online_date eprints.date eprints.datestamp dc.date.published
    dcterms.available dc.date.available dc.date.submitted cxenseparse:publishtime iso-8601-publish-date
    vr:published_time gdate searchdate doc_date content_create_date sailthru.publish_date timestamp
    """
_PUBLISHED_PLACES = places(("jsonld:datePublished", "published"), *_PUBLISHED_KEYS_TEXT.split())
_MODIFIED_KEYS_TEXT = """
    article:modified_time og:updated_time datemodified article:updated lastmod last-modified dcterms.modified
    dc.date.modified date.updated revised article:modified article:updated_time modified_time dc.modified updated_at
    dateupdated updated modified lastmodified last_updated last-updated article.updated og:article:modified_time
    weibo:article:update_at dcsext.articlelastmodified revision_date eprints.lastmod
    """
_MODIFIED_PLACES = places(("jsonld:dateModified", "modified"), *_MODIFIED_KEYS_TEXT.split())
_PUBLISHED = re.compile(
    r"(?:publi|creat|issue|post).{0,12}(?:date|time|_at|at$)|(?:date|time).{0,12}(?:publi|creat|issue|post)"
)
_NOT_PUBLISHED = re.compile(r"expir|unpubli|modif|updat|end|until")
_MAX_STAMPS = 4  # the first stand at the headline
_MAX_VISIBLE = 60  # dates looked at; a page with more lists other articles


def _first(evidence: Evidence, field: str, candidates: Candidates, language: str) -> datetime | None:
    for name, raw in candidates:
        if raw and (date := parse_date(raw, language=language)) and not is_null(date):
            evidence.record(field, name, candidates, raw, doubts(raw, date))
            return date
    return None


def _first_declared(
    evidence: Evidence, field: str, source: str, candidates: Callable[[], Candidates], language: str
) -> datetime | None:
    """The date that JSON-LD gives, as it does on most pages; the candidates are listed only where it gives none."""
    linked = getattr(evidence.linked, field)
    if linked and (date := parse_date(linked, language=language)) and not is_null(date):
        evidence.record(field, source, candidates, linked, doubts(linked, date))
        return date
    return _first(evidence, field, candidates(), language)


def _first_relative(evidence: Evidence, field: str, candidates: Candidates) -> datetime | None:
    """The first relative time, where the caller said when the page was fetched."""
    if evidence.now is None:
        return None
    from newsclean._metadata.relative_times import parse_relative  # its table costs memory that few callers need

    for name, raw in candidates:
        if len(raw) < _MAX_RELATIVE and (date := parse_relative(raw, evidence.now)):
            evidence.record(field, name, candidates, raw, (*doubts(raw, date), "relative"))
            return date
    return None


_MAX_RELATIVE = 60  # characters; a longer text is about something else


def choose_published(evidence: Evidence, title: str, language: str) -> datetime | None:
    """Returns the date of publication: the first that is declared, else the best of all that the page shows."""
    said = evidence.said
    declared = partial(_declared, said)
    date = _first_declared(evidence, "published", "jsonld:datePublished", declared, language)
    if date is None:
        return _choose_shown(evidence, title, language)
    if (first := _first_shown(evidence, date, title, language)) is not None:
        return first
    if date.tzinfo is not UTC and date.utcoffset() != timedelta(0):
        return date
    stamps = [raw for _, raw in declared()] + _stamps(evidence)
    day = _url_day(evidence)
    if day is not None and abs((day.date() - date.date()).days) == 1:  # it was another day where the newsroom is
        stamps += find_stamps(evidence.page.scripts(), day)
    return in_local_time(date, stamps, language)


def _first_shown(evidence: Evidence, date: datetime, title: str, language: str) -> datetime | None:
    """Returns an earlier date beside the headline, where the page declares that of its change as its publication.

    So do some systems of websites: both dates that they declare are then of the same day.
    """
    modified = parse_date(evidence.linked.modified, language=language) if evidence.linked.modified else None
    if evidence.linked.is_news or modified is None or modified.date() > date.date():
        return None
    lines = read_lines_with_dates(texts_near(evidence.text, title)[0])
    candidates = weigh(lines, Near(), language)
    days = {candidate.date.date() for candidate in candidates}
    if not candidates or date.date() in days or (date.date() - candidates[0].date.date()).days < _EARLIER:
        return None
    found = candidates[0]
    said = [(found.source, found.raw), *_declared(evidence.said)]
    evidence.record("published", found.source, said, found.raw, doubts(found.raw, found.date))
    return found.date


_EARLIER = 2  # days; less may be a difference of zones


def _choose_shown(evidence: Evidence, title: str, language: str) -> datetime | None:
    """Returns the best of the dates that a reader sees, that the address names, and that stand in scripts."""
    seen = evidence.seen(dates=True).dates[:_MAX_VISIBLE]
    lines, text = read_dates_near(evidence.text, title)
    below = texts_near(evidence.text, title)[0]
    near = Near(text, below[: len(title) + _CLOSE])
    address, day = evidence.page.url or evidence.head.canonical, _url_day(evidence)
    url_day = day.date() if day is not None else None
    candidates = weigh([*seen, *(lines or read_lines_with_digits(text))], near, language, url_day=url_day)
    if day is not None:
        candidates.append(Candidate("url", address, day, _TRUST_OF_URL))
    best = best_of(candidates)
    if best is None or best.score < _SURE:
        if date := _first_relative(evidence, "published", [(one.source, one.text) for one in seen]):
            return date
        candidates += weigh_scripts(find_dates(evidence.page.scripts()), language, url_day)
        candidates += weigh(
            read_lines_with_dates(evidence.text, _MAX_FAR), near, language, url_day=url_day, is_far=True
        )
        if not any(names_publication(one.text) for one in lines):
            candidates += weigh_changes([*seen, *lines], language)
        best = best_of(candidates)
    if best is None:
        return None
    said = [(candidate.source, candidate.raw) for candidate in sorted(candidates, key=lambda c: -c.score)]
    notes = doubts(best.raw, best.date) + (("of a change",) if names_change(best.raw) else ())
    evidence.record("published", best.source, [*said, *_declared(evidence.said)], best.raw, notes)
    return best.date


_TRUST_OF_URL = 50
_SURE = 45  # a `<time>` of the article, or better: scripts and the rest of the text need no look
_CLOSE = 200  # characters between a headline and what belongs to it although its markup is that of teasers
_MAX_FAR = 12  # lines with dates anywhere in the text


def _url_day(evidence: Evidence) -> datetime | None:
    """Returns the day that the page's address names."""
    return find_url_date(evidence.page.url or evidence.head.canonical)


def _declared(said: Said) -> Candidates:
    """What JSON-LD and `meta` elements say of the publication, those of unknown names last."""
    candidates = said.at(_PUBLISHED_PLACES)
    known = {name for name, _ in candidates}
    candidates += [
        (key, values[0])
        for key, values in said.metas.items()
        if ("date" in key or "time" in key or key.endswith("at"))
        and key not in known
        and _PUBLISHED.search(key)
        and not _NOT_PUBLISHED.search(key)
    ]
    return candidates


def _stamps(evidence: Evidence) -> list[str]:
    """What the first `<time>` elements of the body hold for machines."""
    times = [node for _, tag, node in evidence.outline.notes if tag == "time"]
    return [stamp for node in times[:_MAX_STAMPS] if (stamp := node.attributes.get("datetime"))]


def choose_modified(evidence: Evidence, title: str, language: str) -> datetime | None:
    """Returns the date of the last change; the visible page is asked only if it was looked at already."""
    said = evidence.said
    seen: Candidates = []
    if evidence.looked is not None:  # not worth a query of its own
        near, _ = read_dates_near(evidence.text, title)
        seen = changes([one for one in (*evidence.looked.dates, *near) if not one.is_aside])

    def candidates() -> Candidates:
        return [*said.at(_MODIFIED_PLACES), *seen]

    date = _first_declared(evidence, "modified", "jsonld:dateModified", candidates, language)
    return date or _first_relative(evidence, "modified", [(name, raw) for name, raw in seen if UPDATED.search(raw)])
