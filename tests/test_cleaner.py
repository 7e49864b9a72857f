"""The pipeline as callers see it: what it takes, what it refuses, and that content never raises."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module

import pytest

import newsclean
from newsclean import Article, Cleaner, OptionError, Options, Status, clean, clean_text
from newsclean._pipeline.stages import PIPELINE, STAGES

STORY = (
    "The ferry to the outer islands was two hours late on Monday, because fog had closed the harbour since dawn.",
    "About three hundred passengers waited on the pier, and the café on the quay ran out of coffee before nine.",
    "“We could hear the horn, but we could not see the ship,” said a teacher on her way to the school at Norrey.",
    "The harbour office expects the timetable to hold again from Tuesday, when the wind is to turn to the west.",
)
TITLE = "Fog delays the ferry to the outer islands"
PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | The Islander</title></head><body>
<header><a href="/">The Islander</a><nav><a href="/isles">Isles</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>{TITLE}</h1>{"".join(f"<p>{paragraph}</p>" for paragraph in STORY)}</article></main>
<footer><p>© 2026 The Islander. All rights reserved.</p></footer></body></html>"""
TEXT = "\n\n".join(STORY)


def assert_story(article: Article) -> None:
    assert article.status is Status.OK
    assert article.text == TEXT
    assert article.title == TITLE


# --- what it takes ---------------------------------------------------------------------------------------------


def test_a_page_becomes_its_story() -> None:
    article = clean(PAGE, url="https://islander.example/fog")
    assert_story(article)
    assert article.language == "en"
    assert article.url == "https://islander.example/fog"


def test_bytes_give_what_their_text_gives() -> None:
    assert clean(PAGE.encode()) == clean(PAGE)


def test_a_flattened_page_becomes_its_story() -> None:
    flat = f"Isles\nSport\n\n{TITLE}\n\n{TEXT}\n\n© 2026 The Islander\n"
    article = clean_text(flat, url=" https://islander.example/fog ")
    assert_story(article)
    assert article.url == "https://islander.example/fog"


def test_functions_are_a_cleaner_with_default_options() -> None:
    assert clean(PAGE) == Cleaner().clean(PAGE) == Cleaner(Options()).clean(PAGE)
    assert clean_text(TEXT) == Cleaner().clean_text(TEXT)


@pytest.mark.parametrize("option", ["max_bytes", "max_depth"])
def test_an_option_that_cannot_be_is_named(option: str) -> None:
    with pytest.raises(OptionError, match=rf"{option} must be at least 1, not 0"):
        Options(**{option: 0})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=rf"{option} must be int, not str"):
        Options(**{option: "9"})  # type: ignore[arg-type]


def test_the_declared_charset_wins_over_nothing_and_the_servers_over_the_declared() -> None:
    latin = PAGE.replace('charset="utf-8"', 'charset="iso-8859-1"').replace("“", '"').replace("”", '"')
    assert "café" in clean(latin.encode("cp1252")).text
    undeclared = latin.replace('<meta charset="iso-8859-1">', "")
    assert "café" in clean(undeclared.encode("mac_roman"), encoding="macintosh").text
    assert clean(undeclared.encode(), encoding="no-such-charset") == clean(undeclared)


def test_stages_are_functions_of_the_pipeline() -> None:
    modules = [import_module(name) for name in PIPELINE]
    for name in STAGES:
        assert any(callable(getattr(module, name, None)) for module in modules), name


# --- what it refuses -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "kind"), [(None, "None"), (3, "int"), (["<p>"], "list"), (1.5, "float")])
def test_input_of_a_wrong_type_is_named(value: object, kind: str) -> None:
    with pytest.raises(TypeError, match=rf"^html must be str or bytes, not {kind}$"):
        clean(value)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=rf"^text must be str, not {kind}$"):
        clean_text(value)  # type: ignore[arg-type]


def test_flattened_text_has_to_be_decoded() -> None:
    with pytest.raises(TypeError, match=r"^text must be str, not bytes$"):
        clean_text(b"text")  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [b"https://a.example", 3, ["x"]])
def test_addresses_and_charsets_of_a_wrong_type_are_named(value: object) -> None:
    kind = type(value).__name__
    with pytest.raises(TypeError, match=rf"^url must be str or None, not {kind}$"):
        clean(PAGE, url=value)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=rf"^encoding must be str or None, not {kind}$"):
        clean(PAGE, encoding=value)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=rf"^url must be str or None, not {kind}$"):
        clean_text(TEXT, url=value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [{"max_bytes": 5}, 5, "fast", Options])
def test_options_of_a_wrong_type_are_named(value: object) -> None:
    with pytest.raises(TypeError, match=rf"^options must be newsclean\.Options or None, not {type(value).__name__}$"):
        Cleaner(value)  # type: ignore[arg-type]


def test_all_but_the_page_is_given_by_name() -> None:
    with pytest.raises(TypeError):
        clean(PAGE, "https://islander.example/fog")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Options(5)  # type: ignore[call-arg]


# --- what becomes a status -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "page", ["", b"", " \r\n\t", b"\xef\xbb\xbf", "<html></html>", "<!-- x -->", "<script>x</script>", "<p>"]
)
def test_a_page_without_text_is_empty(page: str | bytes) -> None:
    article = clean(page, url="https://a.example/")
    assert (article.status, article.text, article.blocks) == (Status.EMPTY, "", ())
    assert article.url == "https://a.example/"


@pytest.mark.parametrize("text", ["", "\n", " \t\r\n"])
def test_a_text_of_white_space_is_empty(text: str) -> None:
    assert clean_text(text).status is Status.EMPTY


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n1 0 obj", b"\x89PNG\r\n\x1a\n\0\0", bytes(range(256)) * 4, "\x00\x01\x02" * 50]
)
def test_bytes_that_are_no_text_are_binary(data: str | bytes) -> None:
    article = clean(data)
    assert (article.status, article.text) == (Status.BINARY, "")


def test_a_text_that_is_no_text_is_binary() -> None:
    assert clean_text("%PDF-1.7 1 0 obj").status is Status.BINARY


def test_a_page_over_the_bound_is_too_large() -> None:
    small = Cleaner(Options(max_bytes=len(PAGE.encode())))
    assert_story(small.clean(PAGE.encode()))
    assert small.clean(PAGE.encode() + b" ").status is Status.TOO_LARGE
    assert Cleaner(Options(max_bytes=10)).clean_text(TEXT).status is Status.TOO_LARGE


def test_links_alone_are_no_article() -> None:
    links = "".join(f"<li><a href=/{n}>Story number {n}</a></li>" for n in range(60))
    article = clean(f"<h1>All stories</h1><ul>{links}</ul>")
    assert (article.status, article.text) == (Status.NOT_ARTICLE, "")


def test_a_page_of_nothing_but_links_has_text() -> None:
    assert (
        clean("<ul><li><a href=/1>Ferry late</a></li><li><a href=/2>Fog at sea</a></li></ul>").status
        is Status.NOT_ARTICLE
    )


# --- what no page may do ---------------------------------------------------------------------------------------


def test_lone_surrogates_vanish() -> None:
    article = clean(PAGE.replace("late on", "late\ud800 on").replace("horn", "\udc80horn"))
    assert_story(article)
    article.to_json().encode()


def test_lone_surrogates_in_flattened_text_do_no_harm() -> None:
    article = clean_text(TEXT.replace("late on", "late\ud800 on"))
    assert article.status is Status.OK
    article.to_json().encode()


def test_lone_surrogates_do_not_reach_the_text() -> None:
    clean_text(TEXT.replace("late on", "late\ud800 on")).text.encode()


def test_broken_bytes_are_decoded_as_well_as_can_be() -> None:
    data = PAGE.encode().replace(b"quay", b"qu\xff\xfeay")
    article = clean(data)
    assert article.status is Status.OK
    assert article.text.split("\n\n")[0] == STORY[0]
    cut = clean(PAGE.encode()[: PAGE.encode().index("é".encode()) + 1])
    assert cut.status is Status.OK
    assert cut.text.startswith(STORY[0])


@pytest.mark.slow
@pytest.mark.parametrize(
    "filler",
    [
        "The ferry was late. ",
        "渡轮晚点一小时。",
        "x",
        "<b>late</b> ",
        "ferry<br>",
    ],
)
def test_ten_megabytes_of_one_paragraph_take_seconds(filler: str) -> None:
    page = f"<h1>{TITLE}</h1><p>" + filler * (10_000_000 // len(filler.encode()))
    start = time.process_time()
    article = clean(page)
    assert time.process_time() - start < 20  # seconds; it takes one or two, and what is not linear takes hours
    if filler != "x":  # one word of ten million letters may be an article or not
        assert article.status is Status.OK
        assert len(article.text) > 200_000  # of small elements, `max_tags` are read


def test_a_million_words_of_flattened_text_take_seconds() -> None:
    start = time.process_time()
    article = clean_text("The ferry was late. " * 250_000)
    assert time.process_time() - start < 20
    assert article.status is Status.OK


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 90_000,
        "<b><i>" * 5_000,
        "<p " + "a=1 " * 50_000 + ">",
        "<table>" * 5_000,
        "<a href=x>" * 20_000 + "</a>" * 20_000,
        "<li>" * 50_000,
        "<!-- <p> " + "-" * 500_000 + "-->",
        "<script type='application/ld+json'>" + '{"a":[' * 50_000 + "</script>",
    ],
    ids=["nested", "formatting", "attributes", "tables", "links", "items", "comment", "json"],
)
def test_hostile_markup_before_the_story_does_not_stop_it(hostile: str) -> None:
    start = time.process_time()
    article = clean(hostile + "".join(f"<p>{paragraph}</p>" for paragraph in STORY))
    assert time.process_time() - start < 20
    assert article.status is Status.OK
    assert "".join(article.text.split()) == "".join(TEXT.split())


# --- no memory, no shared state --------------------------------------------------------------------------------


def other_pages() -> list[str]:
    """Pages that differ in all that a cache could be keyed by."""
    return [
        PAGE.replace("ferry", word)
        .replace("<article>", f"<article class='{word}-body story'>")
        .replace("Islander", word)
        for word in ("tram", "funicular", "railcar", "airship", "bus", "barge", "sledge", "lift")
    ]


def test_threads_share_a_cleaner() -> None:
    pages = other_pages() * 4
    cleaner = Cleaner()
    alone = [Cleaner().clean(page) for page in pages]
    with ThreadPoolExecutor(max_workers=8) as pool:
        together = list(pool.map(cleaner.clean, pages))
    assert together == alone


def test_the_order_of_calls_does_not_matter() -> None:
    pages = other_pages()
    forward = [clean(page) for page in pages]
    backward = [clean(page) for page in reversed(pages)]
    assert forward == backward[::-1]


def test_public_names_exist() -> None:
    assert all(hasattr(newsclean, name) for name in newsclean.__all__)
