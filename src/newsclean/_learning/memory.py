"""Articles of one site, one after the other -> what repeats on the site, in tables of bounded size.

Law: counts and compares, and proposes nothing; `newsclean._learning.proposal` makes rules of the counts. It keeps no
page and no article, only hashes, counts and short samples. What it counts does not depend on the order of the
articles as long as no table is full; what falls out of a full table is remembered as doubtful, so that forgetting can
cost a rule and never make one.

A block *counts as kept* if the article shows it in any role, as the scorer alone would have it: a profile that had its
say on the page is left out of account, or a rule learned once would go on proving itself.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from newsclean._assembly.evidence import held_by
from newsclean._assembly.roles import assign
from newsclean._learning.observations import NO_WITNESS, Box, PageView, Text
from newsclean._metadata.text_mode import mark_plain
from newsclean._text.strings import collapse, fold
from newsclean._types.article import Article
from newsclean._types.stages import Marks
from newsclean._types.values import TEXT_ROLES, Role, Status
from newsclean.errors import EvidenceError
from newsclean.profiles._registry import host_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean._types.stages import Analysis
    from newsclean.profiles._schema import Profile

__all__ = ["SiteMemory"]

_MAX_STORIES = 4096
_MAX_HOSTS = 64
_FILTER_BYTES = 32_768
_FILTER_PROBES = 3
"""262,144 bits, three probes: 30,000 forgotten entries make one in forty of the new ones doubtful without need."""

_KEPT_SHARE = 0.75
"""Share of a full table that stays when it is trimmed, so that trimming comes once in many pages."""

_MIN_STORY_WORDS = 30  # an article with less says little about what is no article
_SAME_STORY = 0.8
_SAME_NAME = 0.3
"""Shares of an article's words that were article text before: above the first it is a story seen already (a second
version, a print page), above the second if its address or headline was seen too. Two stories of a site whose scorer
keeps a newsletter box in both share some tenth."""


class SiteMemory:
    """What is known of a site from the articles seen so far, in bounded memory.

    For scrapers: hand it each article as it comes, and ask for a profile now and then. Articles must hold their
    evidence (`Options(evidence=True)`, the default). One memory is for one site.

    Args:
        max_texts: Texts that are remembered at once; a page brings some hundred.
        max_boxes: Names of elements that are remembered at once.

    Raises:
        ValueError: A limit is below 100.

    Example:
        >>> from newsclean import clean
        >>> memory = SiteMemory()
        >>> story = "<p>" + "The harbour froze over in the night, for the first time in years, the mayor said. " * 4
        >>> memory.observe(clean(story, url="https://tide.example/1"))
        True
        >>> memory.observe(clean(story, url="https://tide.example/1?print"))  # the same story
        False
        >>> memory.pages
        1
    """

    def __init__(self, *, max_texts: int = 4096, max_boxes: int = 2048) -> None:
        if min(max_texts, max_boxes) < 100:
            raise ValueError("max_texts and max_boxes must be at least 100: less does not hold one page")
        self.max_texts = max_texts
        self.max_boxes = max_boxes
        self.pages = 0
        """How many articles were counted."""
        self.texts: dict[int, Text] = {}
        self.boxes: dict[str, Box] = {}
        self.hosts: dict[str, int] = {}
        self._stories: dict[int, None] = {}
        self._forgotten = bytearray(_FILTER_BYTES)

    def observe(self, article: Article) -> bool:
        """Take note of an article.

        Args:
            article: An article of the site, as `clean` or `clean_text` gave it.

        Returns:
            Whether it was counted. An article is not if it is none (`status`), if it is too short to tell anything, if
            its body came from a script, or if the same story was counted before.

        Raises:
            EvidenceError: The article does not hold the page it was made from; see `Article.ledger`.
            TypeError: It is no `Article`.

        Cost: some looks at each block and container of the page, less than half of `clean`; a sort now and then.
        """
        if not isinstance(article, Article):
            raise TypeError(f"observe takes an Article, not {type(article).__name__}")
        case = held_by(article).case
        if article.status is not Status.OK:
            return False
        if case is None:
            raise EvidenceError("the memory of a site needs articles that hold their page; see Article.ledger")
        if case.script:
            return False
        marks = Marks(of_block=mark_plain(case.outline, case.metadata))
        keep = case.keep if case.without_profile is None else case.without_profile
        shown = assign(case.outline, keep, case.metadata, marks=marks).of
        keys = [key_of(block.text) for block in case.outline.blocks]
        if not self._is_news(article, case, shown, keys):
            return False
        view = PageView(case, shown, keys)
        if not view.is_readable:
            return False
        self.pages += 1
        host = host_of(article.url).removeprefix("www.")
        if host in self.hosts or len(self.hosts) < _MAX_HOSTS:
            self.hosts[host] = self.hosts.get(host, 0) + 1
        self._add_texts(view)
        self._add_boxes(view)
        return True

    def profile(self, *, name: str = "", host: str = "") -> Profile:
        """Return what was learned, as a profile; see `newsclean.learn` for what it holds.

        Args:
            name: Name of the profile; by default made of the host.
            host: The site's host; by default that of the articles' addresses.

        Raises:
            ValueError: No host was given and no article names one, or the host or name is not valid.
        """
        from newsclean._learning.proposal import lesson

        return lesson(self, name=name, host=host).profile

    def to_toml(self, *, name: str = "", host: str = "") -> str:
        """Return the same as the text of a profile file, with the evidence for each rule above it as a comment."""
        from newsclean._learning.proposal import lesson

        return lesson(self, name=name, host=host).toml()

    def _is_news(self, article: Article, case: Analysis, shown: Sequence[Role | None], keys: Sequence[int]) -> bool:
        """Return whether this is a story, and one that was not counted before; remember its address and headline."""
        words = known = 0
        for block, role, key in zip(case.outline.blocks, shown, keys, strict=True):
            if role in TEXT_ROLES:
                words += block.words
                text = self.texts.get(key)
                known += block.words if text is not None and text.kept else 0
        if words < _MIN_STORY_WORDS or known >= _SAME_STORY * words:
            return False
        names = [key_of(f"{kind} {value}") for kind, value in (("url", article.url), ("title", article.title)) if value]
        if known >= _SAME_NAME * words and any(name in self._stories for name in names):
            return False
        self._stories.update(dict.fromkeys(names))
        while len(self._stories) > _MAX_STORIES:
            del self._stories[next(iter(self._stories))]
        return True

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
        """Remember that something is known no more that spoke against a rule.

        Source: Bloom (1970), "Space/time trade-offs in hash coding with allowable errors". Its errors are on the safe
        side here.
        """
        for bit in _bits(key):
            self._forgotten[bit >> 3] |= 1 << (bit & 7)

    def _was_forgotten(self, key: int) -> bool:
        return all(self._forgotten[bit >> 3] >> (bit & 7) & 1 for bit in _bits(key))


def key_of(text: str) -> int:
    """Return a hash of a text: white space, letter case and punctuation aside, so that quotes may be of any kind."""
    folded = fold(text) or collapse(text)
    return int.from_bytes(blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _bits(key: int) -> list[int]:
    return [(key >> (20 * probe)) % (8 * _FILTER_BYTES) for probe in range(_FILTER_PROBES)]
