"""Bodies that only scripts hold: found, cleaned like any page, and never preferred to a body in the markup."""

from __future__ import annotations

import json
import time

import pytest

from newsclean import Article, Status, clean
from newsclean._parsing.script_bodies import find_body

STORY = (
    "The ferry to the outer islands was two hours late on Monday, because fog had closed the harbour since dawn.",
    "About three hundred passengers waited on the pier, and the café on the quay ran out of coffee before nine.",
    "“We could hear the horn, but we could not see the ship,” said a teacher on her way to the school at Norrey.",
    "The harbour office expects the timetable to hold again from Tuesday, when the wind is to turn to the west.",
)
TITLE = "Fog delays the ferry to the outer islands"
TEXT = "\n\n".join(STORY)
MARKUP = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)


def page(data: object, *, body: str = "<div id=app></div>", kind: str = "application/json") -> str:
    published = '<meta property="article:published_time" content="2026-03-14">'
    return (
        f"<html><head><title>{TITLE}</title>{published}<script type='{kind}'>{json.dumps(data)}</script></head>{body}"
    )


def linked(article_body: str, *, body: str = "<div id=app></div>") -> str:
    data = {"@type": "NewsArticle", "headline": TITLE, "articleBody": article_body}
    return page(data, body=body, kind="application/ld+json")


def assert_story(article: Article, source: str) -> None:
    assert article.status is Status.OK
    assert article.text == TEXT
    assert article.title == TITLE
    assert article.sources["text"].name == source


@pytest.mark.parametrize(
    "data",
    [
        {"props": {"content": [{"type": "text", "value": paragraph} for paragraph in STORY]}},
        {"article": {"id": 3, "html": MARKUP, "tags": ["fog", "ferry"]}},
        {"state": json.dumps({"article": {"kind": "story", "id": "a1", "html": MARKUP}})},
        {"menu": ["Home", "Sport"], "body": list(STORY), "url": "https://islander.example/fog"},
    ],
    ids=["strings", "markup", "nested", "list"],
)
def test_a_body_in_a_script_is_found(data: object) -> None:
    assert_story(clean(page(data)), "script")


def test_a_body_in_json_ld_is_found() -> None:
    assert_story(clean(linked("\n".join(STORY))), "jsonld:articleBody")


def test_controls_in_a_script_do_not_reach_the_article() -> None:
    assert clean(linked("\n".join(STORY).replace("late", "la\u0007te"))).text == TEXT


@pytest.mark.parametrize("body", [MARKUP, MARKUP.replace("<", "&lt;").replace(">", "&gt;")], ids=["tags", "escaped"])
def test_markup_in_json_ld_is_read_as_markup(body: str) -> None:
    assert clean(linked(body)).text == TEXT


def test_lone_surrogates_in_json_ld_vanish() -> None:
    clean(linked("\n".join(STORY).replace("late", "late\ud83d"))).text.encode()


def test_a_body_in_the_markup_is_preferred() -> None:
    other = [paragraph.replace("ferry", "train") for paragraph in STORY]
    article = clean(page({"content": other}, body=f"<article><h1>{TITLE}</h1>{MARKUP}</article>"))
    assert article.text == TEXT
    assert "text" not in article.sources


def test_a_page_that_names_neither_date_nor_author_is_not_searched() -> None:
    html = page({"content": list(STORY)}).replace("article:published_time", "x")
    assert clean(html).status is Status.EMPTY


@pytest.mark.parametrize("tail", ['"' + '\\"' * 200_000, '"' + "\\" * 200_001, '"a' * 200_001, '"k":' * 200_000])
def test_strings_that_never_end_cost_no_more_than_their_length(tail: str) -> None:
    start = time.process_time()
    find_body(["var a = " + tail])
    assert time.process_time() - start < 5  # seconds; it takes a tenth, and what is quadratic takes many minutes


@pytest.mark.parametrize(
    "script",
    [
        "",
        "var a = 1;",
        '{"a": "short"}',
        '{"url": "https://islander.example/' + "a" * 2_000 + '"}',
        '"' + "\\" * 999 + '"',
        '"unclosed ' + "The ferry was late. " * 100,
        json.dumps({"words": ["late " * 3] * 500}),
        json.dumps({"a": "\ud800 " * 400}),
    ],
)
def test_scripts_without_prose_hold_no_body(script: str) -> None:
    assert find_body([script]) == ""


def test_the_longest_body_of_all_scripts_wins() -> None:
    short = json.dumps({"html": MARKUP})
    long = json.dumps({"html": MARKUP.replace("ferry", "train") * 2})
    assert "train" in find_body([short, long])
    assert "train" in find_body([long, short])


def runs(paragraph: str) -> list[str]:
    middle = len(paragraph) // 2
    return [paragraph[:middle], paragraph[middle:]]


def in_chunks(text: str, size: int) -> str:
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    return "".join(f"<script>self.__next_f.push([1,{json.dumps(piece)}])</script>" for piece in pieces)


EDITORS = {
    "prosemirror": {
        "type": "doc",
        "content": [
            {"type": "paragraph", "content": [{"type": "text", "text": run, "marks": []} for run in runs(paragraph)]}
            for paragraph in STORY
        ],
    },
    "slate": [{"type": "p", "children": [{"text": run} for run in runs(paragraph)]} for paragraph in STORY],
    "lexical": {
        "root": {
            "children": [
                {"type": "paragraph", "children": [{"type": "text", "text": run, "format": 1} for run in runs(text)]}
                for text in STORY
            ]
        }
    },
    "contentful": {
        "nodeType": "document",
        "content": [
            {
                "nodeType": "paragraph",
                "content": [
                    {"nodeType": "text", "value": runs(text)[0]},
                    {"nodeType": "hyperlink", "content": [{"nodeType": "text", "value": runs(text)[1]}]},
                ],
            }
            for text in STORY
        ],
    },
    "portable": [{"_type": "block", "children": [{"_type": "span", "text": run} for run in runs(t)]} for t in STORY],
}


@pytest.mark.parametrize("editor", EDITORS)
@pytest.mark.parametrize("nested", [False, True])
def test_the_runs_of_a_paragraph_are_joined(editor: str, nested: bool) -> None:
    data = {"page": {"id": 1, "title": TITLE, "body": {"children": EDITORS[editor]} if nested else EDITORS[editor]}}
    if not nested and isinstance(EDITORS[editor], list):
        data = {"page": {"content": EDITORS[editor]}}
    assert_story(clean(page(data)), "script")


ESCAPED = MARKUP.replace("<", "&lt;").replace(">", "&gt;")
FORMS = {
    "backticks": f"<script>window.story = {{body: `{MARKUP}`}}</script>",
    "single quotes": f"<script>var story = {{body: '{MARKUP}', id: 3}}</script>",
    "escaped": f'<script type="application/json">{json.dumps({"body": ESCAPED})}</script>',
    "attribute": "<div data-props='" + json.dumps({"body": ESCAPED}).replace("&", "&amp;") + "'></div>",
    "chunks": in_chunks('5:["$","div",null,{"children":"x"}]\n6:' + json.dumps({"html": MARKUP}), 90),
    "row of text": in_chunks(f"1a:T{len(MARKUP.encode()):x},{MARKUP}2b:null", 120),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_body_in_other_forms(form: str) -> None:
    published = '<meta property="article:published_time" content="2026-03-14">'
    assert_story(clean(f"<title>{TITLE}</title>{published}<div id=app></div>{FORMS[form]}"), "script")


@pytest.mark.parametrize("sign", ["<meta property=og:type content=article>", ""])
def test_a_page_that_says_it_is_an_article_is_searched(sign: str) -> None:
    script = json.dumps({"html": MARKUP})
    article = clean(f"<title>{TITLE}</title>{sign}<div id=app></div><script type=x/json>{script}</script>")
    assert (article.text == TEXT) is bool(sign)


LONG = [f"{number}. {text}" for number in range(12) for text in STORY]


@pytest.mark.parametrize("is_same", [True, False])
def test_the_rest_of_a_story_in_data_must_begin_as_its_markup_does(is_same: bool) -> None:
    shown = [text.replace("ferry", "ferry" if is_same else "train") for text in LONG[:6]]
    body = f"<article><h1>{TITLE}</h1>" + "".join(f"<p>{text}</p>" for text in shown) + "</article>"
    article = clean(linked("\n".join(LONG), body=body))
    assert (article.text.split("\n\n") == LONG) is is_same


def test_hundreds_of_words_in_the_markup_are_the_story() -> None:
    body = f"<article><h1>{TITLE}</h1>" + "".join(f"<p>{text}</p>" for text in LONG) + "</article>"
    everything = LONG + [text.replace("ferry", "train") for text in LONG * 4]
    assert clean(linked("\n".join(everything), body=body)).text.split("\n\n") == LONG


@pytest.mark.parametrize("script", ['{"content":' * 9_000, "[" * 90_000 + '"content"', "`" * 90_001, "('" * 90_000])
def test_data_nested_without_end_holds_no_body(script: str) -> None:
    start = time.process_time()
    assert find_body([script]) == ""
    assert time.process_time() - start < 5
