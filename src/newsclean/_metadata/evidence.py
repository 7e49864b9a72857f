"""What was collected of one page, and the record of where each field came from.

Law: holds and records; which source of a field wins is the business of the modules that use it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsclean._metadata.jsonld import read_linked
from newsclean._metadata.text import absolute_url, clean
from newsclean._metadata.visible import read_seen, visible_text
from newsclean._model import Source
from newsclean._text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from newsclean._metadata.opengraph import Head
    from newsclean._metadata.visible import Seen
    from newsclean._outline import Outline
    from newsclean._page import Page

__all__ = ["Candidates", "Evidence"]

_MAX_LOSERS = 12
_MAX_RAW = 500
_PLAIN_HOST = re.compile(r"https?://([a-z0-9.-]+)/")  # spares most addresses the 6 us of `urlsplit`

Candidates = list[tuple[str, str]]
"""Source and raw value, in order of trust."""


_Record = tuple[str, Candidates, str | None, tuple[str, ...]]  # winner, all that was said, raw value, notes


class Provenance(Mapping[str, Source]):
    """Field -> source; each is worked out when it is asked for, which spares .03 ms a page those that never are."""

    def __init__(self) -> None:
        self._records: dict[str, _Record] = {}
        self._sources: dict[str, Source] = {}

    def note(self, field: str, record: _Record) -> None:
        """Notes where a field came from."""
        self._records[field] = record

    def __getitem__(self, field: str) -> Source:
        source = self._sources.get(field)
        if source is None:
            source = self._sources[field] = _source(*self._records[field])
        return source

    def __iter__(self) -> Iterator[str]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def __repr__(self) -> str:
        return repr(dict(self))

    def __reduce__(self) -> tuple[type[dict[str, Source]], tuple[dict[str, Source]]]:
        return dict, (dict(self),)


def _source(winner: str, candidates: Candidates, raw: str | None, notes: tuple[str, ...]) -> Source:
    own, known, losers = raw, {winner}, []
    for name, value in candidates:
        if name not in known and value and not value.isspace():
            known.add(name)
            losers.append((name, _raw(value)))
        elif own is None and name == winner and value.strip():
            own = value
    return Source(winner, _raw(own or ""), tuple(losers[:_MAX_LOSERS]), notes)


class Evidence:
    """What one page says, and in `sources` where the values of its fields came from."""

    def __init__(self, page: Page, outline: Outline, head: Head, now: datetime | None = None) -> None:
        self.now = now
        self.page = page
        self.outline = outline
        self.head = head
        self.linked = read_linked(head.scripts)
        self.sources = Provenance()
        self.looked: Seen | None = None
        self._looked_for_dates = False

    def seen(self, *, dates: bool) -> Seen:
        """Looks at the visible page; a first look for authors only is cheaper, and most pages need no more."""
        if self.looked is None or (dates and not self._looked_for_dates):
            self.looked, self._looked_for_dates = read_seen(self.page, dates=dates), dates
        return self.looked

    @cached_property
    def base(self) -> str:
        """Address that relative addresses start from; "" where neither the page nor the caller names one."""
        own = self.head.base
        return (absolute_url(own, self.page.url) if own else "") or self.page.url

    @cached_property
    def text(self) -> str:
        """The text of the page, a line for each text node."""
        return visible_text(self.page)

    def record(
        self, field: str, winner: str, candidates: Candidates, raw: str | None = None, notes: tuple[str, ...] = ()
    ) -> None:
        """Notes the winner; the losers are the other candidates that said something, each source once."""
        self.sources.note(field, (winner, candidates, raw, notes))

    def metas(self, *keys: str) -> Candidates:
        """The values of `meta` elements under these keys, at most three a key."""
        metas = self.head.metas
        return [(key, value) for key in keys if key in metas for value in metas[key][:3]]

    def first(self, field: str, candidates: Candidates, limit: int = 500) -> str:
        """The first of the candidates that has text, recorded as the source of the field; "" if none has."""
        for name, raw in candidates:
            if value := clean(raw, limit):
                self.record(field, name, candidates, raw)
                return value
        return ""

    @cached_property
    def host(self) -> str:
        """Host of the page's address, in lower case."""
        return _host(self.page.url) or _host(self.head.canonical) or _host(self.head.first("og:url")[1])

    @cached_property
    def site_names(self) -> tuple[str, ...]:
        """Names of the site and of its host, folded, without blanks."""
        names = [self.head.first("og:site_name")[1], self.linked.site, self.head.first("application-name")[1]]
        host = self.host.removeprefix("www.")
        labels = host.split(".")
        keys = [fold(clean(name)).replace(" ", "") for name in dict.fromkeys(names) if name]
        if len(labels) > 1:
            keys.append(fold(max(labels[:-1], key=len)).replace(" ", ""))
        keys.append(fold(host).replace(" ", ""))
        return tuple(dict.fromkeys([key for key in keys if len(key) > 2]))


def _raw(value: str) -> str:
    value = value[:_MAX_RAW]
    if value.isascii():
        return value
    return value.encode("utf-8", "replace").decode("utf-8")


def _host(url: str) -> str:
    if found := _PLAIN_HOST.match(url):
        return found[1]
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
