"""What a reader sees and a parser keeps apart becomes blocks, and what looks alike does not."""

from __future__ import annotations

import html as entities

import pytest

from newsclean._parsing.inventory import read_inventory
from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._types.page import Page

STORY = [
    "The ferry to Skerra left the harbour at a quarter past six with nine passengers and a grand piano on board.",
    "The piano will stand in the hall of the island, which was rebuilt after the storm that took its roof away.",
    "A swell off the northern head made the boat roll for several minutes, and the captain slowed to six knots.",
    "The island lost its old piano in the flood, and the children have learned on a keyboard with a broken key.",
]
PARAGRAPHS = "\n".join(f"<p>{text}</p>" for text in STORY)
NOTICE = "<p>Please switch on scripts in your browser to read this page as it was meant to be read.</p>"


def texts(page: str) -> list[str]:
    return [block.text for block in read_outline(Page(parse(page))).blocks]


@pytest.mark.parametrize(
    "form",
    [
        "<article><h1>Piano</h1><x-story><template shadowrootmode=open><div>{}</div></template></x-story></article>",
        "<x-page><template shadowrootmode='closed'><main>{}</main></template></x-page>",
        "<div><template shadowrootmode=open>{}<slot></slot></template></div>",
        "<main><h1>Piano</h1><div class=lazy></div><noscript>{}</noscript></main>",
        "<div><noscript><div class=story>{}</div></noscript></div>",
        "<frameset cols='20%,80%'><frame src=a><noframes><body>{}</body></noframes></frameset>",
        "<p>A first paragraph stands in the page itself, for search engines and the like.</p><template>{}</template>",
    ],
)
def test_a_story_that_the_parser_keeps_apart_is_read(form: str) -> None:
    page = form.format(PARAGRAPHS)
    assert [text for text in texts(page) if text in STORY] == STORY


def test_the_document_in_a_frame_is_read() -> None:
    page = f'<h1>Piano</h1><iframe srcdoc="{entities.escape(PARAGRAPHS)}"></iframe>'
    assert [text for text in texts(page) if text in STORY] == STORY


@pytest.mark.parametrize(
    "part",
    [
        f"<noscript>{NOTICE}</noscript>",
        "<noscript><img src=/pixel.gif><p>x</p></noscript>",
        f"<template><div class=dialog>{NOTICE * 5}</div></template>",
        "<template><p>{{ headline }} was read by {{ count }} readers of this paper in the last week.</p></template>"
        * 5,
        f'<iframe srcdoc="{entities.escape(NOTICE)}"></iframe>',
        "<template></template><noscript></noscript><iframe srcdoc></iframe>",
    ],
)
def test_notices_and_parts_of_programs_stay_unread(part: str) -> None:
    assert texts(PARAGRAPHS + part) == STORY


def test_a_copy_for_browsers_without_scripts_stays_unread() -> None:
    assert texts(f"{PARAGRAPHS}<noscript>{PARAGRAPHS}</noscript>") == STORY


def test_hostile_markup_in_a_frame_is_bounded() -> None:
    deep = entities.escape("<p>" + "<b><i>" * 50_000 + " word" * 60 + "<p>end")
    assert len(texts(f'<p>x</p><iframe srcdoc="{deep}"></iframe>')) <= 4


@pytest.mark.parametrize("tag", ["p", "div", "li"])
def test_text_that_was_kept_apart_is_in_the_inventory(tag: str) -> None:
    page = f"<x-a><template shadowrootmode=open>{PARAGRAPHS}<{tag}>end</{tag}></template></x-a>"
    pieces = read_inventory(Page(parse(page)))
    assert [piece.text for piece in pieces if piece.block >= 0] == texts(page)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>It is an <button>amber passage</button> and slow.</p>", ["It is an amber passage and slow."]),
        ("<p>It is an <button>amber passage</button>.</p>", ["It is an amber passage."]),
        ("<p>It is slow. <button>Share</button></p>", ["It is slow."]),
        ("<h3><button>Who paid?</button></h3><p>A teacher.</p>", ["Who paid?", "A teacher."]),
        ("<button><h3>Who paid?</h3></button><p>A teacher.</p>", ["Who paid?", "A teacher."]),
        ("<button><span><h4>Who <b>paid</b>?</h4></span></button><p>A teacher.</p>", ["Who paid?", "A teacher."]),
        ("<dl><dt><button>Who paid?</button><dd>A teacher.</dl>", ["Who paid?", "A teacher."]),
        ("<div>Words <button>Menu</button> more words</div>", ["Words more words"]),
        ("<h2>Piano <button>Copy</button></h2>", ["Piano"]),
        ("<button>Subscribe</button><p>A teacher.</p>", ["A teacher."]),
    ],
)
def test_a_button_is_read_where_it_is_words_or_a_heading(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


@pytest.mark.parametrize("between", ["", "<div class=by>By Nell Ardry</div>", "<time>4 March</time>"])
def test_a_lead_in_a_header_below_the_headline_is_read(between: str) -> None:
    page = f"<header><a href=/>The Courier</a></header><h1>Piano</h1>{between}<header><p>{STORY[0]}</p></header>"
    assert STORY[0] in texts(page + f"<p>{STORY[1]}</p>")


def test_the_header_of_the_site_stays_unread() -> None:
    page = f"<header><p>{STORY[3]}</p></header><h1>Piano</h1><p>{STORY[0]}</p><footer><p>{STORY[3]}</p></footer>"
    assert texts(page) == ["Piano", STORY[0]]


@pytest.mark.parametrize("anchor", ["<a id=p1>", "<a name=top>", "<a>", "<a class=x href>"])
def test_an_anchor_without_an_address_is_no_link(anchor: str) -> None:
    outline = read_outline(Page(parse("".join(f"<p>{anchor}{text}</a></p>" for text in STORY))))
    assert [(block.text, block.linked_chars) for block in outline.blocks] == [(text, 0) for text in STORY]


@pytest.mark.parametrize("joint", ["", "\n", "\n  "])
@pytest.mark.parametrize("end", ["", "</div>", "</div><footer>x</footer>"])
def test_a_link_that_was_never_closed_makes_no_links_of_the_rest(joint: str, end: str) -> None:
    story = STORY * 2
    page = f"<div><p><a href=/x>{story[0]}</p>" + joint + joint.join(f"<p>{text}</p>" for text in story[1:]) + end
    outline = read_outline(Page(parse(page)))
    assert [(block.text, block.linked_chars) for block in outline.blocks if block.text in STORY] == [
        (text, 0) for text in story
    ]


def test_teasers_of_one_story_stay_links() -> None:
    card = "<a href=/r{0}><img></a><a href=/r{0}><h4>{1}</h4><p>{2}</p></a>"
    page = PARAGRAPHS + "".join(card.format(at, STORY[0], STORY[1]) for at in range(5))
    outline = read_outline(Page(parse(page)))
    assert all(block.linked_chars for block in outline.blocks[len(STORY) :])


SENTENCE = "<a href=/r>The harbour court published its ruling on Monday.</a>"


@pytest.mark.parametrize(
    ("markup", "is_read"),
    [
        (f"<p>{SENTENCE}</p>", True),
        (f"<h3>{SENTENCE}</h3>", True),
        (f"<ul><li>{SENTENCE}</li></ul>", True),
        (f"<ul class=related><li>{SENTENCE}</li></ul>", False),
        ("<p><a href=/r>Read more about the harbour court</a></p>", False),
        (f"<div>{SENTENCE}</div>", False),
        (f"<p>{SENTENCE}</p><p>{SENTENCE}</p>", False),
    ],
)
def test_linked_text_is_read_only_between_paragraphs(markup: str, is_read: bool) -> None:
    found = texts(f"<p>{STORY[0]}</p>{markup}<p>{STORY[1]}</p>")
    assert (len(found) > 2) is is_read
