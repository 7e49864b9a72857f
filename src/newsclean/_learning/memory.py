"""Articles of one site, one after the other -> a profile of the site: the public face of learning.

Law: decides which articles count, hands them to `SiteCounts`, and asks `newsclean._learning.proposal` for the rules.

A block *counts as kept* if the article shows it in any role, as the scorer alone would have it. A profile that was used
on the page is ignored: otherwise a rule learned once would go on proving itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean._assembly.evidence import analysis_of
from newsclean._assembly.roles import assign
from newsclean._learning.page_view import PageView
from newsclean._learning.proposal import propose
from newsclean._learning.site_counts import SiteCounts, key_of
from newsclean._metadata.text_mode import mark_field_lines
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

_MIN_STORY_WORDS = 30  # a shorter article says little about what is not article text
_SAME_STORY = 0.8
_SAME_NAME = 0.3
"""Shares of an article's words that were article text before. Above the first it is a story seen already (a second
version, a print page); above the second it is one if its address or headline was seen too. Two stories of a site whose
scorer keeps a newsletter box in both share about a tenth."""


class SiteMemory:
    """What is known of a site from the articles seen so far, in bounded memory.

    For scrapers: hand it each article as it comes, and ask for a profile now and then. Articles must hold their
    evidence (`Options(evidence=True)`, the default). One memory is for one site.

    Args:
        max_texts: Texts that are remembered at once; a page has about a hundred.
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
        self.counts = SiteCounts(max_texts, max_boxes)

    @property
    def pages(self) -> int:
        """How many articles were counted."""
        return self.counts.pages

    def observe(self, article: Article) -> bool:
        """Count an article of the site.

        Args:
            article: An article of the site, as `clean` or `clean_text` gave it.

        Returns:
            Whether it counts. It does not if `status` is not `OK`, if it is too short to tell anything, if its body
            came from a script, or if the same story was counted before.

        Raises:
            EvidenceError: The article does not hold the page it was made from; see `Article.ledger`.
            TypeError: It is no `Article`.

        Cost: a few looks at each block and container of the page, less than half of `clean`; a sort now and then.
        """
        if not isinstance(article, Article):
            raise TypeError(f"observe takes an Article, not {type(article).__name__}")
        analysis = analysis_of(article)
        if article.status is not Status.OK:
            return False
        if analysis is None:
            raise EvidenceError("the memory of a site needs articles that hold their page; see Article.ledger")
        if analysis.script:
            return False
        marks = Marks(of_block=mark_field_lines(analysis.outline, analysis.metadata))
        keep = analysis.keep if analysis.without_profile is None else analysis.without_profile
        shown = assign(analysis.outline, keep, analysis.metadata, marks=marks).of
        keys = [key_of(block.text) for block in analysis.outline.blocks]
        if not self._is_new_story(article, analysis, shown, keys):
            return False
        view = PageView(analysis, shown, keys)
        if not view.is_readable:
            return False
        self.counts.add(view, host_of(article.url).removeprefix("www."))
        return True

    def profile(self, *, name: str = "", host: str = "") -> Profile:
        """Return what was learned, as a profile; see `newsclean.learn` for what it holds.

        Args:
            name: Name of the profile; by default made of the host.
            host: The site's host; by default that of the articles' addresses.

        Raises:
            ValueError: No host was given and no article names one, or the host or name is not valid.
        """
        return propose(self.counts, name=name, host=host).profile

    def to_toml(self, *, name: str = "", host: str = "") -> str:
        """Return the same as the text of a profile file, with the evidence for each rule above it as a comment."""
        return propose(self.counts, name=name, host=host).toml()

    def _is_new_story(
        self, article: Article, analysis: Analysis, shown: Sequence[Role | None], keys: Sequence[int]
    ) -> bool:
        """Return whether this is a story that was not counted before; remember its address and headline."""
        words = known = 0
        for block, role, key in zip(analysis.outline.blocks, shown, keys, strict=True):
            if role in TEXT_ROLES:
                words += block.words
                known += block.words if self.counts.was_article_text(key) else 0
        if words < _MIN_STORY_WORDS or known >= _SAME_STORY * words:
            return False
        names = [f"{kind} {value}" for kind, value in (("url", article.url), ("title", article.title)) if value]
        if known >= _SAME_NAME * words and self.counts.knows_story(names):
            return False
        self.counts.remember_story(names)
        return True
