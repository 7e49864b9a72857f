"""Pictures, players and quoted posts of an article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, Role, clean
from newsclean._metadata.embeds import embed_address
from newsclean._metadata.images import largest_of
from tests.strategies import LAW

ONE = "<p>The harbour froze over in the night, for the first time in years, the harbour office said on Monday.</p>"
TWO = "<p>Three hundred people waited on the pier until noon, and the café ran out of coffee before nine o'clock.</p>"
REST = ONE.replace("Monday", "Tuesday") + TWO.replace("noon", "one") + ONE.replace("years", "decades")


def page(middle: str, *, lead: str = "", head: str = "") -> Article:
    body = f"<article><h1>Ferry late again</h1>{lead}{ONE}{middle}{TWO}{REST}</article>"
    teasers = '<aside><a href="/other"><img src="/teaser-image.jpg"></a><h3><a href="/other">Another</a></h3></aside>'
    html = f"<html><head><title>Ferry late again</title>{head}</head><body>{body}{teasers}</body></html>"
    return clean(html, url="https://islander.example/news/ferry.html")


def urls(article: Article) -> list[str]:
    return [image.url for image in article.images]


def embeds(article: Article) -> list[str]:
    return [block.url for block in article.blocks if block.role is Role.EMBED and not block.text]


# --- pictures --------------------------------------------------------------------------------------------------


def test_images_come_in_order_with_all_that_the_page_says() -> None:
    lead = (
        "<figure><img src='/img/pier-at-dawn.jpg' alt='A pier' width=1200 height='800px'>"
        "<figcaption>The pier at dawn. <span class=credit>Photo: Bo Reyes</span></figcaption></figure>"
    )
    article = page("<img src='//cdn.example/fog.jpg' alt='Fog'>", lead=lead)
    first, second = article.images
    assert (first.url, first.alt) == ("https://islander.example/img/pier-at-dawn.jpg", "A pier")
    assert (first.caption, first.credit) == ("The pier at dawn.", "Bo Reyes")
    assert (first.width, first.height) == (1200, 800)
    assert (second.url, second.alt, second.caption) == ("https://cdn.example/fog.jpg", "Fog", "")
    assert (second.width, second.height) == (None, None)


def test_without_a_declared_lead_the_first_image_leads() -> None:
    article = page("<img src='/fog.jpg'>")
    assert article.image == article.images[0]
    assert article.sources["image"].name == "img"


def test_the_declared_lead_gets_caption_and_credit_of_the_image_shown() -> None:
    head = "<meta property=og:image content='/cut/1200x630/pier-at-dawn.jpg'>"
    shown = "<img src='/img/pier-at-dawn.jpg?w=800' alt='A pier'>"
    lead = f"<figure>{shown}<figcaption>Dawn. Foto: Reyes</figcaption></figure>"
    image = page("", lead=lead, head=head).image
    assert image is not None
    assert image.url == "https://islander.example/cut/1200x630/pier-at-dawn.jpg"
    assert (image.caption, image.credit, image.alt) == ("Dawn.", "Reyes", "A pier")


@pytest.mark.parametrize(
    ("tag", "url"),
    [
        ("<img data-src='/a.jpg' src='data:image/gif;base64,R0lGOD'>", "https://islander.example/a.jpg"),
        ("<img data-src='/a.jpg' src='/img/placeholder.gif'>", "https://islander.example/a.jpg"),
        ("<img src='data:,' srcset='/s.jpg 320w, /l.jpg 1280w, /m.jpg 640w'>", "https://islander.example/l.jpg"),
        ("<img data-srcset='/one.jpg 1x, /two.jpg 2x'>", "https://islander.example/two.jpg"),
        (
            "<picture><source srcset='/p.webp 800w, /q.webp 400w'><img src='data:,'></picture>",
            "https://islander.example/p.webp",
        ),
        ("<img src='data:,'><noscript><img src='/late.jpg'></noscript>", "https://islander.example/late.jpg"),
        ("<a href='/full.jpg'><img src='/small.jpg'></a>", "https://islander.example/small.jpg"),
    ],
)
def test_images_that_load_late_are_resolved(tag: str, url: str) -> None:
    assert urls(page(tag)) == [url]


@pytest.mark.parametrize(
    "tag",
    [
        "<img src='/pixel.gif' width=1 height=1>",
        "<img src='/a.jpg' width=32 height=32>",
        "<img src='/static/icons/mail.png'>",
        "<img src='/brand/logo.png'>",
        "<img src='/flag.svg'>",
        "<img src='https://vg08.met.vgwort.de/na/1234'>",
        "<img class='author-avatar' src='/face.jpg'>",
        "<div class=share-bar><img src='/x.jpg'></div>",
        "<img src='javascript:alert(1)'>",
        "<img src='data:image/png;base64,AAAA'>",
        "<img>",
        "<a href='/another-story'><img src='/teaser.jpg'></a>",
    ],
)
def test_trackers_icons_faces_and_teasers_are_left_out(tag: str) -> None:
    assert urls(page(tag)) == []


def test_the_face_beside_the_byline_is_left_out() -> None:
    head = "<meta name=author content='Ada Lund'>"
    assert urls(page("", lead="<img src='/ada.jpg' alt='Ada Lund'><div>By Ada Lund</div>", head=head)) == []


def test_each_image_comes_once() -> None:
    assert urls(page("<img src='/a.jpg?w=400'><img src='/a.jpg?w=800'>")) == ["https://islander.example/a.jpg?w=400"]


def test_addresses_start_from_the_base_element() -> None:
    assert urls(page("<img src='a.jpg'>", head="<base href='https://cdn.example/x/'>")) == [
        "https://cdn.example/x/a.jpg"
    ]


@pytest.mark.parametrize(
    ("srcset", "url"),
    [("", ""), (",,", ""), ("a.jpg", "a.jpg"), ("a,b.jpg 1x, c.jpg 2x", "c.jpg"), ("a.jpg 1.2.3w, b.jpg 2w", "b.jpg")],
)
def test_the_largest_image_of_a_srcset_is_taken(srcset: str, url: str) -> None:
    assert largest_of(srcset) == url


@LAW
@given(st.text(max_size=300))
def test_no_srcset_raises(srcset: str) -> None:
    assert largest_of(srcset) in {"", *srcset.replace(",", " ").split(), *srcset.split(), largest_of(srcset)}


# --- players and posts -----------------------------------------------------------------------------------------


TWEET = (
    "<blockquote class='twitter-tweet'><p>Fog again at the pier this morning, says the office.</p>&mdash; Harbour "
    "(@harbour) <a href='https://twitter.com/harbour/status/12345?ref_src=x'>May 1</a></blockquote>"
)
POST = (
    "<blockquote class='instagram-media' data-instgrm-permalink='https://www.instagram.com/p/AbC_d/?utm=1'>"
    "<p>A picture of the pier in the fog, with the ferry behind it and nobody on board.</p></blockquote>"
)


@pytest.mark.parametrize(
    ("tag", "url"),
    [
        (
            "<iframe src='https://www.youtube.com/embed/a1b2c3d4e5f?rel=0'></iframe>",
            "https://www.youtube.com/watch?v=a1b2c3d4e5f",
        ),
        ("<iframe data-src='//player.vimeo.com/video/123456789'></iframe>", "https://vimeo.com/123456789"),
        ("<iframe src='https://datawrapper.dwcdn.net/AbCdE/3/'></iframe>", "https://datawrapper.dwcdn.net/AbCdE/3/"),
        ("<iframe src='/player/embed/77'></iframe>", "https://islander.example/player/embed/77"),
        ("<video src='/clip.mp4'></video>", "https://islander.example/clip.mp4"),
        ("<video><source src='/clip.webm'></video>", "https://islander.example/clip.webm"),
        (TWEET, "https://twitter.com/harbour/status/12345"),
        (POST, "https://www.instagram.com/p/AbC_d"),
    ],
)
def test_embeds_are_blocks_with_their_address(tag: str, url: str) -> None:
    article = page(tag)
    assert embeds(article) == [url]
    assert url not in article.text
    at = next(i for i, block in enumerate(article.blocks) if block.role is Role.EMBED)
    before = [block.text for block in article.blocks[:at]]
    assert any("on Monday" in text for text in before)
    assert not any("on Tuesday" in text for text in before)


@pytest.mark.parametrize(
    "tag",
    [
        "<iframe src='https://ads.example/slot/3'></iframe>",
        "<iframe src='about:blank'></iframe>",
        "<iframe></iframe>",
        "<iframe src='javascript:alert(1)'></iframe>",
        "<iframe src='https://www.facebook.com/plugins/like.php'></iframe>",
        "<video src='blob:https://islander.example/1'></video>",
    ],
)
def test_frames_that_show_nothing_are_left_out(tag: str) -> None:
    assert embeds(page(tag)) == []


def test_embeds_are_rendered_as_their_address() -> None:
    article = page("<iframe src='https://www.youtube.com/embed/a1b2c3d4e5f'></iframe>")
    url = "https://www.youtube.com/watch?v=a1b2c3d4e5f"
    assert f"[{url}]" in article.to_text()
    assert url in article.to_markdown()
    assert f'<p class="embed">{url}</p>' in article.to_html()


@LAW
@given(st.text(max_size=200), st.sampled_from(["", "https://islander.example/a", "::"]))
def test_embed_addresses_are_http_or_nothing(value: str, base: str) -> None:
    url = embed_address(value, base)
    assert url == "" or url.startswith(("http://", "https://"))
