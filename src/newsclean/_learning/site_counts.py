"""What pages of one site show, one after the other -> what repeats on the site, in tables of bounded size.

Law: keeps no page and no article, only hashes, counts and short samples. As long as no table is full, the counts do not
depend on the order of the pages. What falls out of a full table is remembered as doubtful, so that forgetting can cost
a rule and never make one.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from newsclean._learning.records import NO_WITNESS
from newsclean._text.strings import collapse, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._learning.page_view import PageView
    from newsclean._learning.records import BoxRecord, TextRecord

__all__ = ["SiteCounts", "key_of"]

_MAX_STORIES = 4096
_MAX_HOSTS = 64
_FILTER_BYTES = 32_768
_FILTER_PROBES = 3
"""262,144 bits, three probes: after 30,000 forgotten entries one new entry in forty is doubted without need."""

_KEPT_SHARE = 0.75
"""Share of a full table that stays when it is trimmed, so that it is trimmed once in many pages."""


class SiteCounts:
    """Counts of the texts and boxes of one site.

    Args:
        max_texts: Texts that are remembered at once.
        max_boxes: Names of elements that are remembered at once.

    Attributes:
        pages: How many pages were counted.
        texts: What is known of each text, by its hash.
        boxes: What is known of each name of an element.
        hosts: On how many pages each host was seen.
    """

    def __init__(self, max_texts: int, max_boxes: int) -> None:
        self.max_texts = max_texts
        self.max_boxes = max_boxes
        self.pages = 0
        self.texts: dict[int, TextRecord] = {}
        self.boxes: dict[str, BoxRecord] = {}
        self.hosts: dict[str, int] = {}
        self._stories: dict[int, None] = {}
        self._forgotten = bytearray(_FILTER_BYTES)

    def add(self, view: PageView, host: str) -> None:
        """Count a page."""
        self.pages += 1
        if host in self.hosts or len(self.hosts) < _MAX_HOSTS:
            self.hosts[host] = self.hosts.get(host, 0) + 1
        self._add_texts(view)
        self._add_boxes(view)

    def was_article_text(self, key: int) -> bool:
        """Return whether an article held the text before."""
        text = self.texts.get(key)
        return text is not None and text.kept > 0

    def knows_story(self, names: Sequence[str]) -> bool:
        """Return whether a story of one of these addresses or headlines was counted."""
        return any(key_of(name) in self._stories for name in names)

    def remember_story(self, names: Sequence[str]) -> None:
        """Remember the address and headline of a story; the oldest ones are forgotten."""
        self._stories.update(dict.fromkeys(map(key_of, names)))
        while len(self._stories) > _MAX_STORIES:
            del self._stories[next(iter(self._stories))]

    def _add_texts(self, view: PageView) -> None:
        for key, seen in view.texts().items():
            known = self.texts.get(key)
            if known is None:
                if self._was_forgotten(key):
                    seen.doubt_all()
                self.texts[key] = seen
            else:
                known.add(seen)
            self.texts[key].last = self.pages
        if len(self.texts) > self.max_texts:
            stay = int(_KEPT_SHARE * self.max_texts)
            for key in sorted(self.texts, key=lambda key: (-self.texts[key].pages, -self.texts[key].last, key))[stay:]:
                if self.texts.pop(key).could_mark:
                    self._forget(key)

    def _add_boxes(self, view: PageView) -> None:
        for name, seen in view.boxes().items():
            known = self.boxes.get(name)
            if known is None:
                if self._was_forgotten(key_of(name)):
                    seen.kept = None
                self.boxes[name] = seen
            else:
                known.add(seen)
            self.boxes[name].last = self.pages
        if len(self.boxes) > self.max_boxes:
            stay = int(_KEPT_SHARE * self.max_boxes)
            for name in sorted(self.boxes, key=lambda n: (-self.boxes[n].pages, -self.boxes[n].last, n))[stay:]:
                if self.boxes.pop(name).kept != NO_WITNESS:
                    self._forget(key_of(name))

    def _forget(self, key: int) -> None:
        """Remember only that an entry existed which could speak against a rule.

        Source: Bloom (1970), "Space/time trade-offs in hash coding with allowable errors". Its errors are on the safe
        side here.
        """
        for bit in _bits(key):
            self._forgotten[bit >> 3] |= 1 << (bit & 7)

    def _was_forgotten(self, key: int) -> bool:
        return all(self._forgotten[bit >> 3] >> (bit & 7) & 1 for bit in _bits(key))


def key_of(text: str) -> int:
    """Return a hash of a text that ignores white space, letter case and punctuation, such as the kind of quotes."""
    folded = fold(text) or collapse(text)
    return int.from_bytes(blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _bits(key: int) -> list[int]:
    return [(key >> (20 * probe)) % (8 * _FILTER_BYTES) for probe in range(_FILTER_PROBES)]
