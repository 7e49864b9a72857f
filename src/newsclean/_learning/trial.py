"""Profile + page -> what each rule caught, and the article with and without the profile.

Law: runs the library's own stages and judges nothing. Tests, checks and the doctor use it; `clean` never does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from newsclean.profiles._marking import Catch, catch_blocks, find_blocks
from newsclean.profiles._registry import ProfileSet
from newsclean.profiles._selectors import BlockFinder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean._types.article import Article
    from newsclean._types.stages import Outline
    from newsclean.profiles._schema import Profile, ProfileTest

__all__ = ["Trial", "run_test", "test_page", "try_on"]


@attrs.frozen
class Trial:
    """What a profile did to a page.

    Args:
        article: The page cleaned with the profile, and with no other.
        without_profile: The page cleaned without any profile.
        applies: Whether the profile fits the page by host or layout.
        catches: What each rule caught, by its id, marks and weights alike.
        outline: The page's blocks.
        scores: Probability of each block, by the scorer alone.
    """

    article: Article
    without_profile: Article
    applies: bool
    catches: Mapping[str, Catch]
    outline: Outline
    scores: tuple[float, ...]


def try_on(profile: Profile, page: str | bytes, *, url: str = "", is_text: bool = False) -> Trial:
    """Clean a page with a profile and without it.

    Args:
        profile: The profile; its rules are tried even if it does not fit the page.
        page: HTML, or flattened text.
        url: The page's address, if known.
        is_text: Whether `page` is flattened text.

    Cost: three times that of cleaning the page.
    """
    from newsclean._cleaner import Cleaner
    from newsclean._pipeline.inputs import read_html, read_text
    from newsclean._pipeline.stages import score_blocks
    from newsclean._scoring.weights import html_weights, text_weights
    from newsclean._text.decoding import decode
    from newsclean._types.options import Options

    text = page if isinstance(page, str) else decode(page).text
    ours, none = ProfileSet([profile]), ProfileSet()
    articles = []
    for profiles in (ours, none):
        cleaner = Cleaner(Options(profiles=profiles))
        articles.append(cleaner.clean_text(text, url=url) if is_text else cleaner.clean(text, url=url))
    reading = read_text(text) if is_text else read_html(text, url)
    scores = score_blocks(reading, text_weights() if is_text else html_weights())
    finder = BlockFinder(reading.outline, reading.page)
    expected = [p * max(block.words, 1) for p, block in zip(scores, reading.outline.blocks, strict=True)]
    catches = {rule.id: catch_blocks(rule, finder, expected) for rule in profile.marks}
    for weight in profile.weights:
        found = find_blocks(weight.css, weight.line, finder)
        catches[weight.id] = Catch(tuple(sorted(found)), found)
    applies = articles[0].profile == profile.name
    return Trial(articles[0], articles[1], applies, catches, reading.outline, tuple(scores))


def run_test(profile: Profile, test: ProfileTest) -> list[str]:
    """Run one of a profile's tests.

    Returns:
        One sentence for each unmet expectation; empty if the test passes.
    """
    try:
        page, url, is_text = test_page(profile, test)
    except OSError as error:
        return [f"{test.file}: {error.strerror or error}"]
    trial = try_on(profile, page, url=url, is_text=is_text)
    if not trial.applies:
        return ["the profile does not fit this page: neither its host nor enough of its markers"]
    faults = [f"rule '{rule_id}' caught nothing" for rule_id in test.fires if not trial.catches[rule_id].blocks]
    return faults + _text_faults(test, trial.article) + _field_faults(test, trial.article)


def test_page(profile: Profile, test: ProfileTest) -> tuple[str | bytes, str, bool]:
    """Return a test's page, its address, and whether it is flattened text.

    Raises:
        OSError: The file that the test names cannot be read.
    """
    hosts = profile.match.hosts
    url = test.url or (f"https://{hosts[0]}/" if hosts else "")
    if not test.file:
        return test.html or test.text, url, bool(test.text)
    path = Path(profile.source).parent / test.file
    is_text = path.suffix == ".txt"
    raw = path.read_bytes()
    return raw.decode("utf-8", "replace") if is_text else raw, url, is_text


def _text_faults(test: ProfileTest, article: Article) -> list[str]:
    faults = [f"the text lacks {snippet!r}" for snippet in test.text_has if snippet not in article.text]
    return faults + [f"the text has {snippet!r}" for snippet in test.text_lacks if snippet in article.text]


def _field_faults(test: ProfileTest, article: Article) -> list[str]:
    published = article.published.isoformat() if article.published is not None else ""
    pairs: list[tuple[str, object, object]] = [
        ("title", test.title, article.title),
        ("authors", test.authors, article.authors),
        ("standfirst", test.standfirst, article.subtitle),
        ("section", test.section, article.section),
    ]
    if test.date is not None:
        pairs.append(("date", test.date, published[: len(test.date)]))
    return [
        f"{name}: expected {wanted!r}, found {found!r}"
        for name, wanted, found in pairs
        if wanted is not None and wanted != found
    ]
