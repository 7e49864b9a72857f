"""Sources of the authors in order of trust -> names.

Law: persons of JSON-LD come first, then `meta` elements, a line "By ..." beside the headline, bylines by class, and
organizations last. It does not know what a name is: that is `newsclean._metadata.bylines`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._metadata.bylines import lines_with_names, read_names
from newsclean._metadata.visible import read_byline_near

if TYPE_CHECKING:
    from newsclean._metadata.provenance import Candidates, Evidence

__all__ = ["choose_authors"]

_MAX_BYLINES = 5  # more in a row are a list of other articles
_KEYS = (
    "author", "article:author", "article:author_name", "citation_author", "parsely-author", "sailthru.author",
    "dc.creator", "dcterms.creator", "dcsext.author", "byl", "cxenseparse:author", "og:author", "book:author",
    "article:contributor", "articleauthor", "article_author", "authors",
)  # fmt: skip


def choose_authors(evidence: Evidence, title: str) -> tuple[str, ...]:
    """Names of the authors, in the page's order; organizations only where no source names a person."""
    persons, organizations = "\n".join(evidence.linked.persons), "\n".join(evidence.linked.organizations)
    metas: dict[str, list[str]] = {}
    for key in _KEYS:
        if key not in evidence.head.metas:
            continue
        if values := [v for v in evidence.head.metas[key] if not v.startswith(("http", "@", "/"))]:
            metas[key] = values
    linked: Candidates = [("jsonld:author", persons)] if persons else []
    candidates = linked + [(key, "\n".join(values)) for key, values in metas.items()]
    if names := _pick(evidence, candidates, organizations=False):
        return names
    # A line "By ..." beside the headline is right as often as a byline by its class name, and cheaper to find.
    if near := read_byline_near(evidence.text, title):
        candidates = [("text", near), *candidates]
        if names := _pick(evidence, candidates, organizations=False):
            return names
    # Where JSON-LD names an organization, the search for bylines by class found one person and one wrong name on 19
    # pages of fundus-news, and the same organization on the others: not worth a query over the tree.
    seen = {} if organizations else _bylines(evidence.seen(dates=False).authors)
    candidates = [*seen.items(), *candidates, *([("jsonld:author", organizations)] if organizations else [])]
    return _pick(evidence, candidates, organizations=False) or _pick(evidence, candidates, organizations=True)


def _pick(evidence: Evidence, candidates: Candidates, *, organizations: bool) -> tuple[str, ...]:
    for source, raw in candidates:
        if names := read_names([raw], site=evidence.site_names, organizations=organizations):
            evidence.record("authors", source, candidates, raw)
            return names
    return ()


def _bylines(seen: list[tuple[str, str, str]]) -> dict[str, str]:
    """The names line of the first byline of each source, with those that follow it at once in the same dress."""
    lines: dict[str, str] = {}
    last, is_open = ("", ""), False
    for source, text, dress in seen:
        line = lines_with_names(text)
        if not line:
            continue
        if source not in lines:
            lines[source], is_open = line, True
        elif is_open and last == (source, dress) and lines[source].count("\n") < _MAX_BYLINES:
            lines[source] += "\n" + line
        else:
            is_open = False
        last = (source, dress)
    return lines
