"""Sources of the dates in order of trust -> when the article was published and changed.

Law: the first source that holds a date wins. What markup or address say comes before what only a reader sees.
"""

from __future__ import annotations

import re
from datetime import UTC, timedelta
from functools import partial
from typing import TYPE_CHECKING

from newsclean._metadata.dates import UPDATED, doubts, find_url_date, in_local_time, parse_date, published_part
from newsclean._metadata.provenance import places
from newsclean._metadata.script_dates import find_dates
from newsclean._metadata.visible_dates import read_dates_near

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
    published-time published_date article:post_date displaydate release_date uploaddate
    """
_PUBLISHED_PLACES = places(("jsonld:datePublished", "published"), *_PUBLISHED_KEYS_TEXT.split())
_MODIFIED_KEYS_TEXT = """
    article:modified_time og:updated_time datemodified article:updated lastmod last-modified dcterms.modified
    dc.date.modified date.updated revised article:modified
    """
_MODIFIED_PLACES = places(("jsonld:dateModified", "modified"), *_MODIFIED_KEYS_TEXT.split())
_PUBLISHED = re.compile(
    r"(?:publi|creat|issue|post).{0,12}(?:date|time)|(?:date|time).{0,12}(?:publi|creat|issue|post)"
)
_MAX_STAMPS = 4  # the first stand at the headline
_MAX_VISIBLE = 40  # dates looked at; a page with more lists other articles


def _first(evidence: Evidence, field: str, candidates: Candidates, language: str) -> datetime | None:
    for name, raw in candidates:
        if raw and (date := parse_date(raw, language=language)):
            evidence.record(field, name, candidates, raw, doubts(raw, date))
            return date
    return None


def _first_declared(
    evidence: Evidence, field: str, source: str, candidates: Callable[[], Candidates], language: str
) -> datetime | None:
    """The date that JSON-LD gives, as it does on most pages; the candidates are listed only where it gives none."""
    linked = getattr(evidence.linked, field)
    if linked and (date := parse_date(linked, language=language)):
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
    """Date of publication: JSON-LD, `meta` elements, what a reader sees, the address, scripts, any date in the text."""
    said = evidence.said
    if date := _first_declared(evidence, "published", "jsonld:datePublished", partial(_declared, said), language):
        if date.tzinfo is not UTC and date.utcoffset() != timedelta(0):
            return date
        return in_local_time(date, [raw for _, raw in _declared(said)] + _stamps(evidence), language)
    candidates = _declared(said)
    seen = evidence.seen(dates=True).dates
    visible = [(name, part) for name, raw in seen if "modified" not in name and (part := published_part(raw))]
    near = read_dates_near(evidence.text, title, whole=False)
    visible = _by_place(visible, near, language)
    if date := _first(evidence, "published", [*visible, *candidates], language):
        return date
    if date := _first_relative(evidence, "published", visible):
        return date
    url = evidence.page.url or evidence.head.canonical
    if date := find_url_date(url):
        evidence.record("published", "url", candidates, url, ("no offset", "no time"))
        return date
    scripts = [("script:" + key, raw) for key, raw in find_dates(evidence.page.scripts())]
    far = read_dates_near(evidence.text, "", whole=True)
    return _first(evidence, "published", [*scripts, *far, *seen], language)


def _declared(said: Said) -> Candidates:
    """What JSON-LD and `meta` elements say of the publication, those of unknown names last."""
    candidates = said.at(_PUBLISHED_PLACES)
    known = {name for name, _ in candidates}
    candidates += [
        (key, values[0])
        for key, values in said.metas.items()
        if ("date" in key or "time" in key) and key not in known and _PUBLISHED.search(key)
    ]
    return candidates


def _stamps(evidence: Evidence) -> list[str]:
    """What the first `<time>` elements of the body hold for machines."""
    times = [node for _, tag, node in evidence.outline.notes if tag == "time"]
    return [stamp for node in times[:_MAX_STAMPS] if (stamp := node.attributes.get("datetime"))]


def choose_modified(evidence: Evidence, language: str) -> datetime | None:
    """Date of the last change; the visible page is asked only if it was looked at already."""
    said = evidence.said
    seen: Candidates = []
    if evidence.looked is not None:  # not worth a query of its own
        seen = [(name, raw) for name, raw in evidence.looked.dates if "modified" in name or UPDATED.search(raw)]

    def candidates() -> Candidates:
        return [*said.at(_MODIFIED_PLACES), *seen]

    date = _first_declared(evidence, "modified", "jsonld:dateModified", candidates, language)
    return date or _first_relative(evidence, "modified", candidates())


def _by_place(visible: Candidates, near: Candidates, language: str) -> Candidates:
    """Orders the dates that a reader sees by trust.

    What the markup calls the publication comes first, then elements whose day also stands in the text beside the
    headline, then `<time>`, then that text, and last what class names call a date: it may be of any other article.
    """
    days = {date.date() for _, raw in near if (date := parse_date(raw, language=language)) is not None}

    def place(candidate: tuple[str, str]) -> int:
        name, raw = candidate
        if name.startswith("itemprop"):
            return 0
        if name != "text" and days and (date := parse_date(raw, language=language)) is not None and date.date() in days:
            return 1
        return {"time": 2, "text": 3}.get(name, 4)

    return sorted([*visible[:_MAX_VISIBLE], *near], key=place)
