"""Law: an article that was planted in the chrome of a news page is kept whole, and the chrome is dropped whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, Role, Status, clean, clean_text
from newsclean._types.values import TEXT_ROLES
from tests.strategies import CHROME, FITTED, Element, Story, chrome_pages, element, page_of, render, stories

TEASERS = tuple(f"Teaser number {n} tells what happened in the harbour last night" for n in range(8))


def check(article: Article, story: Story) -> None:
    assert article.status is Status.OK
    assert article.text == story.text
    assert article.title == story.title


@FITTED
@given(chrome_pages())
def test_a_planted_story_is_kept_and_planted_chrome_is_dropped(planted: tuple[Story, Element]) -> None:
    story, page = planted
    article = clean(render(page))
    check(article, story)
    assert article.language == story.language
    assert {block.role for block in article.blocks} == {Role.TITLE, Role.PARAGRAPH}


@FITTED
@given(stories())
def test_no_line_of_the_chrome_is_in_any_block(story: Story) -> None:
    article = clean(render(page_of(story, teasers=TEASERS)))
    for block in article.blocks:
        assert not [line for line in (*CHROME, *TEASERS) if line in block.text]


@FITTED
@given(stories())
def test_paragraphs_with_links_inside_are_kept(story: Story) -> None:
    paragraphs = []
    for text in story.paragraphs:
        cut = text.find(" ", 20) if " " in text[20:] else 20
        paragraphs.append(element("p", element("a", text[:cut], href="/x"), text[cut:]))
    check(clean(render(page_of(story, body=element("div", *paragraphs, class_="story")))), story)


@FITTED
@given(stories())
def test_paragraphs_separated_by_breaks_are_kept(story: Story) -> None:
    children: list[Element | str] = []
    for text in story.paragraphs:
        children += [text, element("br"), element("br")]
    check(clean(render(page_of(story, body=element("div", *children, class_="text")))), story)


@FITTED
@given(stories())
def test_paragraphs_in_elements_without_names_are_kept(story: Story) -> None:
    boxes = (element("div", element("div", text)) for text in story.paragraphs)
    check(clean(render(page_of(story, body=element("div", *boxes)))), story)


@FITTED
@given(stories(min_size=5))
def test_a_subheading_in_the_middle_is_kept(story: Story) -> None:
    parts = [element("p", text) for text in story.paragraphs]
    body = element("div", *parts[:3], element("h2", story.heading), *parts[3:], class_="article-body")
    article = clean(render(page_of(story, body=body)))
    assert [b.text for b in article.blocks if b.role is Role.HEADING] == [story.heading]
    assert [b.text for b in article.blocks if b.role is Role.PARAGRAPH] == list(story.paragraphs)


@FITTED
@given(stories(min_size=5))
def test_a_newsletter_box_in_the_middle_is_dropped(story: Story) -> None:
    parts = [element("p", text) for text in story.paragraphs]
    box = element("div", element("h4", CHROME[4]), element("p", CHROME[5]), class_="newsletter-signup")
    body = element("div", *parts[:3], box, *parts[3:], class_="article-body")
    check(clean(render(page_of(story, body=body))), story)


@FITTED
@given(stories(min_size=5), st.sampled_from(["related", "teaser-list", "read-more"]))
def test_related_links_in_the_middle_are_dropped(story: Story, name: str) -> None:
    parts = [element("p", text) for text in story.paragraphs]
    links = [element("li", element("a", text, href="/x")) for text in TEASERS[:3]]
    box = element("div", element("h4", CHROME[13]), element("ul", *links), class_=name)
    body = element("div", *parts[:3], box, *parts[3:], class_="article-body")
    check(clean(render(page_of(story, body=body))), story)


@FITTED
@given(stories())
def test_the_same_holds_for_flattened_text(story: Story) -> None:
    lines = ["Home", "Politics", "Sport", CHROME[1], story.title, *story.paragraphs, CHROME[2], CHROME[4], CHROME[10]]
    article = clean_text("\n\n".join(lines))
    kept = {block.text for block in article.blocks if block.role in TEXT_ROLES}
    assert len(kept & set(story.paragraphs)) >= 0.8 * len(story.paragraphs)  # a last paragraph is lost now and then
    assert not kept & {"Home", "Politics", "Sport", CHROME[10]}
