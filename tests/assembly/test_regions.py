"""Regions share their fate: what is no story goes as a whole, and the story stays whatever the page calls it."""

from __future__ import annotations

import pytest

from newsclean._assembly.assemble import assemble
from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._types.page import Page
from newsclean._types.stages import Analysis, Marks
from newsclean._types.values import Metadata

STORY = [
    "The ferry to Skerra left the harbour at a quarter past six with nine passengers and a grand piano on board.",
    "The piano will stand in the hall of the island, which was rebuilt after the storm that took its roof away.",
    "A swell off the northern head made the boat roll for several minutes, and the captain slowed to six knots.",
    "The island lost its old piano in the flood, and the children have learned on a keyboard with a broken key.",
]
BODY = "".join(f"<p>{text}</p>" for text in STORY)
OTHER = [
    "Twenty-six patients took part in the first trial, which ran from November to the end of February this year.",
    "Nineteen of them said that they woke more easily, and their diaries show that they slept much less by day.",
    "The lamps cost about ninety crowns each and brighten slowly over half an hour, beginning with a dull red.",
]


def text_of(markup: str, title: str = "", drop: str = "") -> list[str]:
    """Returns the paragraphs of a page of which every block was kept."""
    outline = read_outline(Page(parse(markup)))
    keep = [not (drop and drop in block.text) for block in outline.blocks]
    scores = [0.9] * len(keep)
    draft = assemble(Analysis(outline, scores, scores, keep, Metadata(title=title), Marks()))
    return draft.text.split("\n\n") if draft.text else []


def paragraphs(texts: list[str], form: str = "<p>{}</p>") -> str:
    return "".join(form.format(text) for text in texts)


@pytest.mark.parametrize("names", ["comments", "comment-list", "c-comment", "CommentBox", "disqus_thread comments"])
@pytest.mark.parametrize(
    "form", ["<div class=item><p>{}</p></div>", "<details open><summary>a</summary>{}</details>", "<ol><li>{}</ol>"]
)
def test_comments_go_however_long_they_are(names: str, form: str) -> None:
    comments = paragraphs(OTHER * 9, form)
    found = text_of(f"<main>{BODY}</main><section class='{names}'>{comments}</section>")
    assert found[: len(STORY)] == STORY
    assert not set(OTHER) & set(found)


@pytest.mark.parametrize(
    "names", ["related-stories", "newsletter-signup", "legal", "author-bio", "nav", "cookie-consent"]
)
def test_boxes_beside_a_short_story_go(names: str) -> None:
    page = f"<article><h1>A day</h1><p>{STORY[0]}</p></article><div class='{names}'>{paragraphs(OTHER)}</div>"
    assert text_of(page) == ["A day", STORY[0]]


@pytest.mark.parametrize(
    "names", ["comments", "related", "author john", "legal", "menu", "caption", "newsletter", "nav"]
)
@pytest.mark.parametrize("tag", ["div", "section", "article", "aside", "figure"])
def test_no_name_takes_the_whole_story(names: str, tag: str) -> None:
    assert text_of(f"<h1>A day</h1><{tag} class='{names}'>{BODY}</{tag}>")[-len(STORY) :] == STORY


RULES = {
    "role": "<div class='{}'>{{}}</div>",
    "figure": "<figure><figcaption class='{}'>{{}}</figcaption></figure>",
    "hidden": "<div class='{}' hidden>{{}}</div>",
    "quote": "<blockquote class='pullquote {}'>{{}}</blockquote>",
    "item": "<ul><li class='{}'>{{}}</li><li class='{}'><a href=/a>a</a></li><li class='{}'><a href=/b>b</a></li></ul>",
    "article": "<article><h1>A day</h1><p>It rained.</p></article><article class='{}'><h1>x</h1>{{}}</article>",
}
ENDS = ["", " (Agency)", " Photo: Anna Lund", ". Anna Lund / Picture Desk", "!"]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("names", ["", "comment", "related", "caption", "credit", "author-bio", "correction", "byline"])
@pytest.mark.parametrize("end", ENDS)
def test_a_block_longer_than_all_others_together_stays(rule: str, names: str, end: str) -> None:
    long = " ".join(STORY) + end
    page = RULES[rule].replace("{}", names).replace("{" + names + "}", "{}").format(f"<p>{long}</p>")
    assert long in text_of(f"{page}<p>{OTHER[0]}</p>", title="A day")


@pytest.mark.parametrize(
    "hiding",
    ["hidden", "aria-hidden=true", "style='display:none'", "style='Display : NONE'", "style='visibility:hidden'"],
)
@pytest.mark.parametrize("tag", ["p", "div", "section"])
def test_what_the_page_hides_goes(hiding: str, tag: str) -> None:
    assert text_of(f"{BODY}<{tag} {hiding}>{OTHER[0]}</{tag}>") == STORY
    assert text_of(f"<{tag} {hiding}>{OTHER[0]}</{tag}>{BODY}") == STORY


def test_a_hidden_copy_goes_though_it_comes_first() -> None:
    assert text_of(f"<div hidden>{BODY}</div><main>{BODY}</main>") == STORY
    assert text_of(f"<main>{BODY}</main><div hidden>{BODY}<p>{STORY[0]}</p></div>") == STORY


@pytest.mark.parametrize(
    "page",
    [
        f"<div hidden>{BODY}</div>",
        f"<div style='display:none'>{BODY}</div><p>Switch on scripts to read on.</p>",
        f"{BODY}<div hidden id='S:0'><p>{OTHER[0]}</p></div>",
        f"{BODY}<div class=accordion-panel aria-hidden=true><p>{OTHER[0]}</p></div>",
        f"{BODY}<div role=tabpanel hidden><p>{OTHER[0]}</p></div>",
    ],
)
def test_what_a_reader_unfolds_and_what_a_script_shows_stays(page: str) -> None:
    found = text_of(page)
    assert STORY[0] in found
    assert "<p>" + OTHER[0] not in page or OTHER[0] in found


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("nested", ["{}{}", "<div><div>{}</div><div>{}</div></div>"])
def test_a_story_in_an_element_of_its_own_is_another_story(first: bool, nested: str) -> None:
    own = f"<article class=x><h1>A day</h1>{BODY}</article>"
    other = f"<article class=x><h2>Lamps help</h2>{paragraphs(OTHER)}</article>"
    found = text_of(nested.format(*((own, other) if first else (other, own))), title="A day")
    assert not set(OTHER) & set(found)
    assert found[-len(STORY) :] == STORY


def test_parts_of_one_story_in_articles_stay() -> None:
    page = f"<article class=intro><h1>A day</h1>{BODY}</article><article class=steps><h2>Steps</h2>{paragraphs(OTHER)}"
    assert text_of(page, title="A day")[-len(OTHER) :] == OTHER


TEASER = [
    "<li class=item><a href=/{0}><h3>Headline {0}</h3></a><p>{1}</p></li>",
    "<div class=card><h4><a href=/{0}>Headline {0}</a></h4><p>{1}</p></div>",
    "<article class=t><div><p>{1}</p></div><a href=/{0}>More</a></article>",
]


@pytest.mark.parametrize("form", TEASER)
@pytest.mark.parametrize("is_above", [True, False])
def test_a_stream_of_teasers_beside_the_story_goes(form: str, is_above: bool) -> None:
    stream = "<div>" + "".join(form.format(at, OTHER[at % 3]) for at in range(7)) + "</div>"
    story = f"<main><h1>A day</h1>{BODY}</main>"
    found = text_of(stream + story if is_above else story + stream, title="A day")
    assert not set(OTHER) & set(found)
    assert found[-len(STORY) :] == STORY


@pytest.mark.parametrize("form", TEASER)
def test_a_list_inside_the_story_stays(form: str) -> None:
    stream = "<div>" + "".join(form.format(at, OTHER[at % 3]) for at in range(3)) + "</div>"
    found = text_of(f"<main><h1>A day</h1>{BODY}{stream}{BODY.replace('ferry', 'boat')}</main>", title="A day")
    assert set(OTHER) <= set(found)


def test_a_refrain_stays_and_a_copy_goes() -> None:
    verses = [STORY[0], OTHER[0], STORY[1], OTHER[0], STORY[2], OTHER[0]]
    assert text_of(paragraphs(verses)) == verses
    assert text_of(f"{BODY}<div>{BODY}</div>") == STORY
    assert text_of(BODY + BODY) == STORY
    assert text_of(f"{BODY}<blockquote>{STORY[1]}</blockquote><p>{OTHER[0]}</p>") == [*STORY, OTHER[0]]


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("who-is-the-author", "Who is the author?"),
        ("no-comment-from-the-trust", "“No comment” from the trust"),
        ("related_deaths", "Related deaths"),
        ("storm-related-deaths-rise", "Storm-related deaths rise"),
    ],
)
def test_a_name_made_of_the_heading_tells_nothing(name: str, heading: str) -> None:
    page = f"{BODY}<section id='{name}'><h2>{heading}</h2><p>{OTHER[0]}</p></section>{paragraphs(OTHER[1:])}"
    assert text_of(page) == [*STORY, heading, *OTHER]
