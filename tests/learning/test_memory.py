"""What is remembered of a site: its bounds, and that neither order nor an earlier profile has a say in it."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, Cleaner, EvidenceError, Options, ProfileSet, SiteMemory, clean, clean_text
from newsclean._assembly.evidence import analysis_of
from newsclean._learning.page_view import PageView
from newsclean._learning.site_counts import key_of
from newsclean._pipeline.inputs import read_html
from newsclean.profiles._marking import catch_blocks
from newsclean.profiles._schema import Do, Extent, Line, Rule
from newsclean.profiles._selectors import BlockFinder
from tests.profiles.site import HOST, LETTER, flat_page, page
from tests.strategies import LAW, element, markup_soup, render

if TYPE_CHECKING:
    from newsclean import Role

ALONE = Cleaner(Options(profiles=ProfileSet()))


def remember(*pages: Article, **limits: int) -> SiteMemory:
    memory = SiteMemory(**limits)
    for article in pages:
        memory.observe(article)
    return memory


def site_article(number: int) -> Article:
    one = page(number)
    return ALONE.clean(one.html, url=one.url)


@pytest.mark.slow
@LAW
@given(st.permutations(range(6)))
def test_the_order_of_articles_does_not_matter(order: list[int]) -> None:
    assert remember(*map(site_article, order)).to_toml() == remember(*map(site_article, range(6))).to_toml()


def test_an_earlier_profile_does_not_count() -> None:
    learned = ProfileSet([remember(*map(site_article, range(6))).profile()])
    cleaner = Cleaner(Options(profiles=learned))
    again = remember(*[cleaner.clean(page(n).html, url=page(n).url) for n in range(6)])
    assert again.to_toml() == remember(*map(site_article, range(6))).to_toml()


def test_weights_of_an_earlier_profile_do_not_count() -> None:
    from tests.profiles.pages import profile

    rules = '[[weight]]\nid = "all"\ncss = ".related-story"\nshift = 5.0'
    cleaner = Cleaner(Options(profiles=ProfileSet([profile(rules, match=f'hosts = "{HOST}"')])))
    pages = [cleaner.clean(page(n).html, url=page(n).url) for n in range(6)]
    assert any("related-story" in rule.css for rule in remember(*pages).profile().marks)


def test_tables_stay_within_their_limits() -> None:
    memory = SiteMemory(max_texts=100, max_boxes=100)
    sizes = set()
    for number in range(80):
        one = page(number)
        names = "".join(f'<div class="{chr(97 + number % 26)}-{chr(97 + n)}-box">Seven {n}</div>' for n in range(20))
        assert memory.observe(clean(one.html.replace("</main>", f"{names}</main>").replace(HOST, f"h{number}.example")))
        assert len(memory.counts.texts) <= 100
        assert len(memory.counts.boxes) <= 100
        assert len(memory.counts.hosts) <= 64
        if number >= 40:
            sizes.add(len(pickle.dumps(memory)))
    assert memory.pages == 80
    assert max(sizes) < 1.3 * min(sizes)
    assert key_of(LETTER) in memory.counts.texts  # what repeats is not what is forgotten


def test_a_forgotten_text_still_prevents_a_rule() -> None:
    memory = SiteMemory(max_texts=100, max_boxes=100)
    box = "section.aside-story"

    def article(number: int, text: str) -> Article:
        one = page(number)
        filler = "".join(f'<div class="x{chr(97 + number)}{chr(97 + n)}y">A {n}.</div>' for n in range(24))
        html = one.html.replace("</main>", f"{filler}</main>")
        if text:
            html = html.replace("<h3>In brief", f'<section class="aside-story"><p>{text}</p></section><h3>In brief')
        return ALONE.clean(html, url=one.url)

    first = " ".join(page(99).story.paragraphs)
    assert first in article(0, first).text
    memory.observe(article(0, first))
    assert memory.counts.boxes[box].kept
    for number in range(1, 12):
        memory.observe(article(number, ""))
    assert box not in memory.counts.boxes  # forgotten
    for number in range(12, 15):
        memory.observe(article(number, "Soon more."))
    assert memory.counts.boxes[box].kept is None
    for text in memory.counts.texts.values():
        assert text.pages <= memory.pages


@pytest.mark.parametrize("limits", [{"max_texts": 99}, {"max_boxes": 0}])
def test_limits_that_hold_no_page_are_refused(limits: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="at least 100"):
        SiteMemory(**limits)


def test_pages_without_a_new_story_do_not_count() -> None:
    memory = SiteMemory()
    assert not memory.observe(clean(""))  # no article
    assert not memory.observe(clean("<nav><a href=/>Home</a></nav>"))
    assert not memory.observe(clean_text("The mayor said no."))  # too short to tell anything
    assert memory.observe(site_article(1))
    assert not memory.observe(site_article(1))  # the same story
    second = page(1).html.replace(f"{HOST}/story/1", f"{HOST}/print/1").replace(" | The Islander", " (print)")
    assert not memory.observe(ALONE.clean(second))
    longer = page(1).html.replace("</h1>", "</h1>" + render(element("p", " ".join(page(50).story.paragraphs))))
    assert not memory.observe(ALONE.clean(longer, url=page(1).url))  # the same address, and much the same text
    assert memory.pages == 1
    body = " ".join(page(2).story.paragraphs)
    in_script = (
        '<title>Fog</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Fog",'
        f'"articleBody":"{body}"}}</script><p>Wait.</p>'
    )
    article = clean(in_script)
    assert article.sources["text"].name == "jsonld:articleBody"
    assert not memory.observe(article)


def test_wrong_arguments_are_named() -> None:
    with pytest.raises(TypeError, match="observe takes an Article, not str"):
        SiteMemory().observe("<p>")  # type: ignore[arg-type]
    bare = Cleaner(Options(evidence=False)).clean(page(1).html)
    with pytest.raises(EvidenceError):
        SiteMemory().observe(bare)


def test_html_and_flattened_text_go_into_one_memory() -> None:
    pages = [ALONE.clean_text(flat_page(n).html, url=flat_page(n).url) for n in range(3)]
    memory = remember(*pages, *map(site_article, range(3, 6)))
    assert memory.pages == 6
    assert memory.counts.texts[key_of(LETTER)].pages == 6


@LAW
@given(markup_soup)
def test_lists_end_where_rules_see_their_end(soup: str) -> None:
    article = ALONE.clean(soup)
    case = analysis_of(article)
    if case is None:
        return
    outline = read_html(soup, "").outline
    for block, known in zip(outline.blocks, case.outline.blocks, strict=True):
        block.words = known.words
    shown: list[Role | None] = [None] * len(outline.blocks)
    view = PageView(case, shown, [0] * len(shown))
    ends = view.list_ends()
    for i, block in enumerate(outline.blocks):
        rule = Rule("r", Do.DROP, line=Line(equals=(block.text,), max_words=200), extent=Extent.LIST)
        caught = catch_blocks(rule, BlockFinder(outline, None), [0.0] * len(shown))
        if caught.seen == (i,):
            assert set(caught.blocks) == set(range(i, ends[i]))


@LAW
@given(st.lists(markup_soup, max_size=5))
def test_any_page_may_be_observed(pages: list[str]) -> None:
    memory = remember(*map(clean, pages))
    assert memory.pages <= len(pages)
    assert memory.profile(host=HOST).match.hosts == (HOST,)
