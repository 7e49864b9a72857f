"""What was collected of one page, and the record of where each field came from.

Law: holds and records; which source of a field wins is the business of the modules that use it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from newsclean._metadata.cleaning import absolute_url, clean, fold, joined
from newsclean._metadata.jsonld import own_page, read_linked
from newsclean._metadata.page_text import visible_text
from newsclean._metadata.visible import read_seen
from newsclean._text.bidi import close_bidi
from newsclean._text.strings import strip_controls
from newsclean._types.values import FieldSource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from newsclean._metadata.head import Head
    from newsclean._metadata.jsonld import Linked
    from newsclean._metadata.visible import Seen
    from newsclean._types.page import Page
    from newsclean._types.stages import Outline

__all__ = ["Candidates", "Evidence", "Places", "Provenance", "Said", "places"]

_MAX_LOSERS = 12
_MAX_RAW = 500
_MIN_NAME = 3  # letters; a shorter name of a site is only looked for as a whole, behind a headline
_MAX_VALUES = 3  # of one key
_PLAIN_HOST = re.compile(r"https?://([a-z0-9.-]+)/")  # spares most addresses the 6 us of `urlsplit`

Candidates = list[tuple[str, str]]
"""FieldSource and raw value, in order of trust."""

Places = tuple[tuple[str, str], ...]
"""Where a field is sought, in order of trust: the key of a `meta` element and "", or the name of a source and the field
of `Linked` that holds its value."""

T = TypeVar("T")

_Record = tuple[str, Candidates | Callable[[], Candidates], str | None, tuple[str, ...], dict[str, str]]
# The winner, all that was said (or what says it), the raw value, notes, and why sources lost.


def places(*names: str | tuple[str, str]) -> Places:
    """Make a table of places of keys of `meta` elements and of pairs of source and field of `Linked`."""
    return tuple([(name, "") if isinstance(name, str) else name for name in names])


class Provenance(Mapping[str, FieldSource]):
    """Field -> source; each is worked out when it is asked for, which spares .05 ms a page those that never are."""

    def __init__(
        self, records: dict[str, _Record] | None = None, sources: dict[str, FieldSource] | None = None
    ) -> None:
        self._records: dict[str, _Record] = records or {}
        self._sources: dict[str, FieldSource] = sources or {}

    def note(self, field: str, record: _Record) -> None:
        """Note where a field came from."""
        self._records[field] = record

    def plus(self, field: str, source: FieldSource) -> Provenance:
        """Return a copy in which a field has another source; the others are not worked out for that."""
        record: _Record = (source.name, [], source.raw, (), {})
        return Provenance({**self._records, field: record}, {**self._sources, field: source})

    def __getitem__(self, field: str) -> FieldSource:
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

    def __reduce__(self) -> tuple[type[dict[str, FieldSource]], tuple[dict[str, FieldSource]]]:
        return dict, (dict(self),)


def _source(
    winner: str,
    said: Candidates | Callable[[], Candidates],
    raw: str | None,
    notes: tuple[str, ...],
    reasons: dict[str, str],
) -> FieldSource:
    own, losers, is_after = raw, {}, False
    for name, value in said if isinstance(said, list) else said():
        is_after = is_after or name == winner
        if name != winner and name not in losers and value and not value.isspace():
            losers[name] = (
                _raw(value),
                reasons.get(name) or (f"{winner} ranks higher" if is_after else "no value in it"),
            )
        elif own is None and name == winner and value.strip():
            own = value
    kept = list(losers.items())[:_MAX_LOSERS]
    return FieldSource(
        winner,
        _raw(own or ""),
        tuple((name, value) for name, (value, _) in kept),
        notes,
        tuple(reason for _, (_, reason) in kept),
    )


class Said:
    """What `meta` elements and JSON-LD say. Provenance holds it as long as the article lives, so it holds no tree.

    Args:
        metas: Values of `meta` elements by key.
        linked: What JSON-LD says.
    """

    __slots__ = ("linked", "metas")

    def __init__(self, metas: dict[str, list[str]], linked: Linked) -> None:
        self.metas = metas
        self.linked = linked

    def at(self, wanted: Places, *before: tuple[str, str]) -> Candidates:
        """Return `before` and what is said at these places: of a key of `meta` elements, three values at most."""
        found, metas = list(before), self.metas
        for name, field in wanted:
            if field:
                found.append((name, getattr(self.linked, field)))
            elif name in metas:
                found += [(name, value) for value in metas[name][:_MAX_VALUES]]
        return found


class Evidence:
    """What one page says, and in `sources` where the values of its fields came from."""

    def __init__(self, page: Page, outline: Outline, head: Head, now: datetime | None = None) -> None:
        self.now = now
        self.page = page
        self.outline = outline
        self.head = head
        addresses = (page.url, head.canonical, head.first("og:url")[1])
        titles = (*head.headings, head.first("og:title")[1], head.title)
        self.linked = read_linked(head.scripts, partial(own_page, addresses, titles))
        self.said = Said(head.metas, self.linked)
        self.sources = Provenance()
        self.looked: Seen | None = None
        self._looked_for_dates = False
        self._text: str | None = None
        self._lines: dict[int, list[str]] | None = None
        own = head.base
        self.base = (absolute_url(own, page.url) if own else "") or page.url
        self.host = _host(page.url) or _host(head.canonical) or _host(head.first("og:url")[1])
        self.site_names = self._site_names()
        declared = joined(clean(head.first("og:site_name")[1]))
        self.short_names = (declared,) if 0 < len(declared) < _MIN_NAME else ()

    # `base` is the address that relative addresses start from, "" where neither the page nor the caller names one;
    # `host` that of the page's address, in lower case; `site_names` those of the site and its host, folded.

    def seen(self, *, dates: bool) -> Seen:
        """Look at the visible page; a first look for authors only is cheaper, and most pages need no more."""
        if self.looked is None or (dates and not self._looked_for_dates):
            self.looked, self._looked_for_dates = read_seen(self.page, dates=dates), dates
        return self.looked

    @property
    def text(self) -> str:
        """The text of the page, a line for each text node."""
        if self._text is None:
            self._text = visible_text(self.page)
        return self._text

    def outline_says(self, text: str) -> bool:
        """Return True if one of the first blocks of the page says this and no more."""
        if self._lines is None:  # by length: few of them are worth folding
            self._lines = {}
            for block in self.outline.blocks[:_MAX_BLOCKS]:
                self._lines.setdefault(len(block.text), []).append(block.text)
        lines, chars = self._lines, len(text)
        alike = [lines[size] for size in range(chars - _MAX_DIFFERENCE, chars + _MAX_DIFFERENCE + 1) if size in lines]
        if not alike or len(key := fold(text)) < _MIN_LINE:
            return False
        return any(line == text or fold(line) == key for same in alike for line in same)

    def record(
        self,
        field: str,
        winner: str,
        candidates: Candidates | Callable[[], Candidates],
        raw: str | None = None,
        notes: tuple[str, ...] = (),
        *,
        reasons: dict[str, str] | None = None,
    ) -> None:
        """Note the winner; the losers are the other candidates that said something, each source once.

        Args:
            field: The field.
            winner: FieldSource of its value.
            candidates: All that was said of it; or what says that when somebody asks, and holds no tree.
            raw: The value as the page has it; without it, the first that the winner gives.
            notes: What is uncertain about it.
            reasons: Why sources lost, by name; for the others the order of the candidates tells.
        """
        self.sources.note(field, (winner, candidates, raw, notes, reasons or {}))

    def pick(
        self, field: str, wanted: Places, read: Callable[[str], T], said: Callable[[], Candidates] | None = None
    ) -> T | None:
        """Take the first value at these places of which `read` makes something, and records it.

        Args:
            field: The field.
            wanted: Where it is sought.
            read: Makes its value of what the page says; what is false is none.
            said: Says what the candidates are, where that is more or less than what stands at these places.

        Returns:
            What `read` made, or None.
        """
        metas = self.head.metas
        for name, own in wanted:
            for raw in (getattr(self.linked, own),) if own else metas.get(name, ())[:_MAX_VALUES]:
                if raw and (value := read(raw)):
                    self.record(field, name, said or partial(self.said.at, wanted), raw)
                    return value
        return None

    def first(self, field: str, wanted: Places, limit: int = 500) -> str:
        """The first text at these places, recorded as the source of the field; "" if there is none."""
        return self.pick(field, wanted, partial(clean, limit=limit)) or ""

    def forget_texts(self) -> None:
        """Let go of the texts that JSON-LD holds, which may be as long as the page; provenance needs none of them."""
        self.linked.body = ""
        self.linked.updates = []

    def _site_names(self) -> tuple[str, ...]:
        first = self.head.first
        names = (first("og:site_name")[1], self.linked.site, first("application-name")[1])
        keys = [joined(clean(name)) for name in dict.fromkeys(names) if name]
        host = self.host.removeprefix("www.")
        labels = host.split(".")
        if len(labels) > 1:
            keys.append(joined(max(labels[:-1], key=len)))
        keys.append(joined(host))
        return tuple(dict.fromkeys([key for key in keys if len(key) >= _MIN_NAME]))


_MAX_BLOCKS = 150  # looked at for a line
_MAX_DIFFERENCE = 6  # characters: marks at the ends that folding drops
_MIN_LINE = 8  # folded characters


def _raw(value: str) -> str:
    value = value[:_MAX_RAW]
    if value.isprintable():
        return value
    return close_bidi(strip_controls(value.encode("utf-8", "replace").decode("utf-8")))


def _host(url: str) -> str:
    if not url:
        return ""
    if found := _PLAIN_HOST.match(url):
        return found[1]
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
