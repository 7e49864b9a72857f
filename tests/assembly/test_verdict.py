"""What kind of page it is, whether its text is whole, and how sure that is; all pages are of our own writing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Cleaner, Completeness, Kind, Options, Status, clean, clean_text
from newsclean._assembly.verdict import NAMES, JudgedPage, decide, examine, judge_page
from newsclean._cli import main as cli
from newsclean._scoring.weights import VerdictWeights, html_weights, text_weights
from newsclean._types.stages import Container, Draft, Hints, Outline, PageBlock
from tests.strategies import LAW, markup_soup, unicode_text

if TYPE_CHECKING:
    from pathlib import Path

STORY = (
    "The ferry to the outer islands was two hours late on Monday, because fog had closed the harbour since dawn.",
    "About three hundred passengers waited on the pier, and the café on the quay ran out of coffee before nine.",
    "“We could hear the horn, but we could not see the ship,” said a teacher on her way to the school at Norrey.",
    "The harbour office expects the timetable to hold again from Tuesday, when the wind is to turn to the west.",
    "Until then, the post and the milk for the islands go by the lifeboat, as they have done in every long fog.",
)
ADDRESS = "https://islander.example/isles/fog-delays-the-ferry-to-the-outer-islands"
TOPICS = ("Harbour", "Schools", "Lambs", "Storms", "Elections", "Boats", "Bridges", "Bread", "Chess", "Choirs", "Peat")


def page(*paragraphs: str, linked: object = None, head: str = "", after: str = "") -> str:
    script = f'<script type="application/ld+json">{json.dumps(linked)}</script>' if linked is not None else ""
    title = "Fog delays the ferry to the outer islands"
    return (
        f'<html lang="en"><head><title>{title}</title><meta property="og:type" content="article">'
        f'<meta property="article:published_time" content="2026-03-02T09:00:00Z">{head}{script}</head><body>'
        f"<nav><a href='/'>Home</a> <a href='/isles'>Isles</a></nav><main><article><h1>{title}</h1>"
        + "".join(f"<p>{text}</p>" for text in paragraphs)
        + f"</article>{after}</main></body></html>"
    )


def index_page() -> str:
    cards = "".join(
        f"<div class='card'><h3><a href='/{topic.lower()}'>{topic} of the week: what the isles talk about</a></h3>"
        f"<p class='teaser'>All there is to know about {topic.lower()} this week.</p>"
        f"<a class='more' href='/{topic.lower()}'>Read more</a></div>"
        for topic in TOPICS
    )
    menu = "".join(f"<a href='/{topic.lower()}'>{topic}</a> " for topic in TOPICS)
    return (
        "<html lang='en'><head><title>News</title><meta property='og:type' content='website'></head>"
        f"<body><nav>{menu}</nav><main><h1>News</h1>{cards}</main><footer>{menu}</footer></body></html>"
    )


def news(**fields: object) -> dict[str, object]:
    return {"@type": "NewsArticle", "headline": "Fog delays the ferry to the outer islands", **fields}


# --- kind ------------------------------------------------------------------------------------------------------


def test_a_story_is_an_article() -> None:
    article = clean(page(*STORY, linked=news()), url=ADDRESS)
    assert (article.kind, article.status, article.completeness) == (Kind.ARTICLE, Status.OK, Completeness.COMPLETE)
    assert article.confidence > 0.5


def test_a_list_of_teasers_is_an_index_and_no_article() -> None:
    article = clean(index_page(), url="https://islander.example/news")
    assert (article.kind, article.status) == (Kind.INDEX, Status.NOT_ARTICLE)
    assert article.text == ""
    assert article.blocks == ()
    assert article.title == "News"


@pytest.mark.parametrize("address", ["https://islander.example/story/1", "https://islander.example/1234567", None])
def test_the_form_of_its_address_makes_no_index_of_a_plain_story(address: str | None) -> None:
    links = "".join(
        f"<li><a href='/{topic.lower()}'>{topic} of the week, and more of it</a></li>" for topic in TOPICS * 3
    )
    paragraphs = "".join(f"<p>{text} {more}</p>" for text in STORY for more in STORY if text != more)
    title = "Fog delays the ferry to the outer islands"
    html = f"<title>{title}</title><h1>{title}</h1><div>{paragraphs}</div><ul>{links}</ul>"
    article = clean(html, url=address)
    assert (article.kind, article.status) == (Kind.ARTICLE, Status.OK)


def test_the_text_of_an_index_page_is_given_to_those_who_ask() -> None:
    cleaner = Cleaner(Options(accept_index=True))
    article = cleaner.clean(index_page(), url="https://islander.example/news")
    assert (article.kind, article.status) == (Kind.INDEX, Status.OK)
    assert "this week" in article.text
    story = page(*STORY, linked=news())
    assert cleaner.clean(story, url=ADDRESS) == clean(story, url=ADDRESS)


@pytest.mark.parametrize(
    ("linked", "head", "kind"),
    [
        ({"@type": "LiveBlogPosting", "headline": "Fog"}, "", Kind.LIVE),
        ([{"@type": "BreadcrumbList"}, {"@type": ["LiveBlogPosting", "NewsArticle"]}], "", Kind.LIVE),
        (news(), "", Kind.ARTICLE),
        (news(video={"@type": "VideoObject", "name": "Fog"}), "", Kind.ARTICLE),
        ([news(), {"@type": "ImageGallery", "name": "Fog in pictures"}], "", Kind.ARTICLE),
    ],
)
def test_what_the_page_calls_itself_holds(linked: object, head: str, kind: Kind) -> None:
    assert clean(page(*STORY, linked=linked, head=head), url=ADDRESS).kind is kind


@pytest.mark.parametrize(
    ("linked", "og_type", "kind"),
    [
        ({"@type": "ImageGallery", "name": "Fog in pictures"}, "website", Kind.GALLERY),
        ({"@type": "VideoObject", "name": "Fog"}, "", Kind.VIDEO),
        (None, "video.other", Kind.VIDEO),
        ({"@type": "WebPage", "video": {"@type": "VideoObject"}}, "website", Kind.ARTICLE),
    ],
)
def test_galleries_and_videos_are_so_where_nothing_says_article(linked: object, og_type: str, kind: Kind) -> None:
    html = page(*STORY, linked=linked).replace('content="article"', f'content="{og_type}"')
    assert clean(html, url=ADDRESS).kind is kind


def test_a_page_without_text_is_a_stub_and_a_shell() -> None:
    article = clean("<html><head><title>Fog delays the ferry to the outer islands</title>"
                    "<meta property='og:type' content='article'></head><body><div id=root></div></body></html>",
                    url=ADDRESS)  # fmt: skip
    assert (article.kind, article.completeness, article.confidence) == (Kind.STUB, Completeness.SHELL, 0.0)


def test_input_that_is_not_read_is_a_stub() -> None:
    article = clean(b"%PDF-1.7 ...")
    assert (article.status, article.kind, article.confidence) == (Status.BINARY, Kind.STUB, 0.0)


# --- completeness ----------------------------------------------------------------------------------------------


def test_a_page_that_is_not_free_but_holds_its_text_is_complete() -> None:
    linked = news(isAccessibleForFree=False, hasPart={"isAccessibleForFree": False, "cssSelector": ".paywall"})
    assert clean(page(*STORY, linked=linked), url=ADDRESS).completeness is Completeness.COMPLETE


@pytest.mark.parametrize("said", [False, "False", "false", "https://schema.org/False"])
def test_a_beginning_whose_rest_is_not_free_is_paywalled(said: object) -> None:
    beginning = (STORY[0], STORY[1][:60] + " …")
    article = clean(page(*beginning, linked=news(isAccessibleForFree=said)), url=ADDRESS)
    assert (article.status, article.completeness) == (Status.OK, Completeness.PAYWALLED)


def test_a_line_that_asks_for_a_login_may_follow_the_cut() -> None:
    cut = (*STORY, STORY[0][:60] + " ...", "This story is for members, who can sign in on any device that they own.")
    assert clean(page(*cut, linked=news(isAccessibleForFree=False)), url=ADDRESS).completeness is Completeness.PAYWALLED
    assert clean(page(*cut, linked=news(isAccessibleForFree=True)), url=ADDRESS).completeness is Completeness.COMPLETE


def test_the_declared_length_tells_a_beginning_from_a_short_article() -> None:
    def completeness(**fields: object) -> Completeness:
        return clean(page(*STORY[:2], linked=news(**fields)), url=ADDRESS).completeness

    assert completeness() is Completeness.COMPLETE
    assert completeness(wordCount=40) is Completeness.COMPLETE
    assert completeness(wordCount=900) is Completeness.TEASER
    assert completeness(wordCount="900", isAccessibleForFree="False") is Completeness.PAYWALLED
    assert completeness(wordCount=900, isAccessibleForFree=True) is Completeness.TEASER


def test_a_box_that_the_markup_calls_a_paywall_ends_the_text() -> None:
    box = "<div class='article-paywall'><p>Already with us? Log in.</p><p>Read on for one crown a week.</p></div>"
    assert clean(page(*STORY[:2], after=box), url=ADDRESS).completeness is Completeness.PAYWALLED
    assert clean(page(*STORY * 4, after=box), url=ADDRESS).completeness is Completeness.COMPLETE


def test_a_text_that_only_repeats_the_description_is_a_teaser() -> None:
    head = f'<meta name="description" content="{STORY[0]}">'
    assert clean(page(STORY[0], head=head), url=ADDRESS).completeness is Completeness.TEASER


def test_a_body_from_scripts_is_flagged() -> None:
    article = clean(page(linked=news(articleBody=" ".join(STORY * 2))), url=ADDRESS)
    assert (article.status, article.completeness) == (Status.OK, Completeness.SHELL)
    assert article.sources["text"].name == "jsonld:articleBody"


# --- text mode -------------------------------------------------------------------------------------------------


def test_flattened_text_has_a_verdict_too() -> None:
    menu = "\n".join(TOPICS)
    story = clean_text(f"{menu}\nFog delays the ferry to the outer islands\n" + "\n".join(STORY))
    assert (story.kind, story.status) == (Kind.ARTICLE, Status.OK)
    assert story.confidence > 0.5
    cards = "\n".join(f"{topic} of the week\nRead more\n3 min\nShare" for topic in TOPICS)
    index = clean_text(f"{menu}\nNews\n{cards}\n{menu}", url="https://islander.example/news")
    assert index.status is Status.NOT_ARTICLE


# --- laws ------------------------------------------------------------------------------------------------------


@LAW
@given(markup_soup | unicode_text)
def test_every_page_has_a_verdict(html: str) -> None:
    for article in (clean(html), clean_text(html)):
        assert 0.0 <= article.confidence <= 1.0
        assert article.kind in Kind
        assert article.completeness in Completeness
        if article.kind is Kind.INDEX:
            assert article.status in {Status.NOT_ARTICLE, Status.EMPTY}
        if article.status is Status.EMPTY:
            assert article.text == ""


@LAW
@given(markup_soup)
def test_the_option_changes_nothing_but_index_pages(html: str) -> None:
    strict, open_minded = clean(html), Cleaner(Options(accept_index=True)).clean(html)
    assert (strict.kind, strict.confidence) == (open_minded.kind, open_minded.confidence)
    if strict.kind is not Kind.INDEX:
        assert strict == open_minded
    elif strict.text:
        assert strict.text == open_minded.text


probabilities = st.floats(0.0, 1.0)
rows = st.lists(
    st.tuples(st.integers(1, 300), probabilities, st.booleans(), st.integers(0, 40)), min_size=1, max_size=30
)


def judged(drawn: list[tuple[int, float, bool, int]], **hints: object) -> JudgedPage:
    containers = [Container(-1, 0, "body"), *(Container(0, 1, "div") for _ in drawn)]
    shown = [(i, "a", None, "link") for i, (*_, links) in enumerate(drawn) for _ in range(links)]
    blocks = [PageBlock("word " * words, "p", i + 1, 0, words) for i, (words, *_) in enumerate(drawn)]
    keep = [kept for _, _, kept, _ in drawn]
    return JudgedPage(Outline(blocks, containers, links=shown), Hints(**hints), [p for _, p, _, _ in drawn], keep)  # type: ignore[arg-type]


@LAW
@given(rows, st.text(max_size=200))
def test_facts_are_bounded_numbers(drawn: list[tuple[int, float, bool, int]], url: str) -> None:
    page = judged(drawn)
    page.url = url
    facts = examine(page, Draft(None))
    assert len(facts) == len(NAMES)
    assert all(0.0 <= fact <= 80.0 for fact in facts)


@LAW
@given(rows)
def test_words_of_an_article_make_an_index_less_likely(drawn: list[tuple[int, float, bool, int]]) -> None:
    weights = html_weights().verdict
    assert weights is not None

    def log_odds(page: JudgedPage) -> float:
        facts = examine(page, Draft(None))
        return weights.index[0] + sum(w * fact for w, fact in zip(weights.index[1:], facts, strict=True))

    plain = judged(drawn)
    assert log_odds(judged(drawn, og_type="article")) < log_odds(plain)
    assert log_odds(judged(drawn, types=("newsarticle",))) < log_odds(plain)
    assert log_odds(judged(drawn, types=("itemlist",))) > log_odds(plain)


@pytest.mark.parametrize("weights", [html_weights, text_weights])
def test_a_surer_cut_gives_more_confidence(weights: object) -> None:
    models = weights().verdict  # type: ignore[operator]
    sure = [(40, 0.99, True, 0)] * 5 + [(5, 0.01, False, 0)] * 5
    doubtful = [(40, 0.6, True, 0)] * 5 + [(5, 0.4, False, 0)] * 5
    article = Draft(None, text="text", title="Fog delays the ferry to the outer islands")

    def confidence(drawn: list[tuple[int, float, bool, int]]) -> float:
        seen = judged(drawn, og_type="article", types=("newsarticle",))
        return decide(seen, article, examine(seen, article), models).confidence

    assert confidence(sure) > confidence(doubtful)


def test_without_weights_there_is_no_verdict() -> None:
    draft = Draft(None, text="text")
    judge_page(draft, judged([(40, 0.9, True, 0)]), None)
    assert (draft.kind, draft.completeness, draft.confidence) == (Kind.STUB, Completeness.SHELL, 0.0)


def test_the_models_have_a_weight_for_each_fact() -> None:
    for weights in (html_weights(), text_weights()):
        assert isinstance(weights.verdict, VerdictWeights)
        assert len(weights.verdict.index) == len(weights.verdict.right) == len(NAMES) + 1


# --- what callers see ------------------------------------------------------------------------------------------


def test_json_holds_the_verdict() -> None:
    article = clean(page(*STORY, linked=news()), url=ADDRESS)
    plain = article.to_dict()
    assert (plain["kind"], plain["completeness"]) == ("article", "complete")
    assert plain["confidence"] == article.confidence
    assert json.loads(article.to_json()) == plain


def test_the_option_must_be_a_flag() -> None:
    with pytest.raises(TypeError, match="accept_index must be bool, not int"):
        Options(accept_index=1)  # type: ignore[arg-type]


def test_the_command_prints_an_index_page_when_asked(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    file = tmp_path / "news.html"
    file.write_text(index_page(), encoding="utf-8")
    call = ["clean", "--url", "https://islander.example/news", str(file)]
    assert cli.main(call) == cli.EXIT_NO_ARTICLE
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert b"not_article" in err
    assert cli.main([call[0], "--accept-index", *call[1:]]) == cli.EXIT_OK
    assert b"this week" in capfdbinary.readouterr().out
    assert cli.main([*call, "--format", "json"]) == cli.EXIT_NO_ARTICLE
    assert json.loads(capfdbinary.readouterr().out)["kind"] == "index"


def test_the_new_names_are_public() -> None:
    assert {"Kind", "Completeness"} <= set(newsclean.__all__)
