"""Headlines x separators x names of sites x sources: the headline comes back without what is not of it."""

from __future__ import annotations

from itertools import product

import pytest

from newsclean._metadata.title_parts import strip_site
from newsclean._pipeline.inputs import read_html

HEADLINES = (
    "Old pier to close for two years as piles rot",
    "Pier closes: what the council knew – and when",
    "“We read it on a lamp post” - traders on the market's end",
    "Covid-19: Hafen-Stadt meldet 24/7-Betrieb",
    "Alte Mole wird für zwei Jahre gesperrt",
    "Старый причал закроют на два года",
    "旧码头将关闭两年更换腐烂木桩",
    "낡은 부두, 말뚝 교체로 2년간 폐쇄",
    "古い桟橋、二年間閉鎖へ",
    "إغلاق الرصيف القديم لمدة عامين",
)
SEPARATORS = (
    " | ", " - ", " – ", " — ", " · ", " • ", " » ", " › ", " « ", " ‹ ", " > ", " < ", " : ", " / ", " ~ ", " -- ",
    " :: ", " || ", "|", "｜", " │ ", "ㅣ", "丨", "_", "::",
)  # fmt: skip
NAMES = ("Harbour Daily", "harbourdaily.example", "HarbourDaily.example")
BODY = (
    "<p>" + "The council voted on Monday evening to close it while divers replace what is rotten beneath. " * 3 + "</p>"
)


def title_of(head: str, body: str = "", url: str = "https://www.harbourdaily.example/a/b") -> str:
    page = f"<html lang=en><head><meta charset=utf-8>{head}</head><body>{body}{BODY}</body></html>"
    return read_html(page, url).metadata.title


@pytest.mark.parametrize("headline", HEADLINES)
@pytest.mark.parametrize("separator", SEPARATORS)
def test_a_name_behind_or_before_the_headline_is_cut(headline: str, separator: str) -> None:
    site = "<meta property='og:site_name' content='Harbour Daily'>"
    for name, is_declared in product(NAMES, (True, False)):
        declared = site if is_declared else ""
        for text in (f"{headline}{separator}{name}", f"{name}{separator}{headline}"):
            assert title_of(f"<title>{text}</title>{declared}") == headline, text
            assert title_of(f"<meta property='og:title' content=\"{text}\">{declared}") == headline, text


@pytest.mark.parametrize("separator", [" | ", " - ", " – ", " — ", " » ", " · ", "｜", "_"])
@pytest.mark.parametrize(
    "section", ["News", "World", "Politik", "Sport", "Политика", "新闻", "国际", "경제", "Actualité"]
)
def test_a_section_beside_the_name_is_cut(separator: str, section: str) -> None:
    for headline in HEADLINES:
        text = f"{headline}{separator}{section}{separator}Harbour Daily"
        assert title_of(f"<title>{text}</title>") == headline, text


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("tail", ["Harbour Daily", "Courier of the Coast", "Politics — Coast Courier", "港口日报"])
def test_what_the_page_shows_decides_where_no_name_is_known(separator: str, tail: str) -> None:
    for headline in HEADLINES:
        text = f"{headline}{separator}{tail}".replace('"', "&quot;")
        shown = f"<article><div class=h>{headline}</div>"
        assert title_of(f"<title>{text}</title>", shown, "https://x24.example/a") == headline, text
        with_h1 = f"<title>{text}</title><meta property='og:title' content=\"{text}\">"
        assert title_of(with_h1, f"<h1>{headline}</h1>", "https://x24.example/a") == headline, text


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_alone_stays_as_it_is(headline: str) -> None:
    for names in (("harbourdaily", "harbourdaily.example"), ("x24",), ()):
        assert strip_site(headline, names) == headline
    assert title_of(f"<title>{headline} | {headline}</title>", url="") == headline


@pytest.mark.parametrize("mark", ["…", "...", " …"])
def test_the_whole_headline_stands_for_one_that_breaks_off(mark: str) -> None:
    whole = "The harbour council closes the old pier for two years while divers replace the rotten piles below it"
    linked = f'{{"@type": "NewsArticle", "headline": "{whole[:70]}{mark}"}}'
    head = f"<title>{whole}</title><script type='application/ld+json'>{linked}</script>"
    assert title_of(head) == whole
    assert title_of(head.replace(f"<title>{whole}", "<title>Pier"), f"<h1>{whole}</h1>") == whole


@pytest.mark.parametrize("left", ["{{title}}", "{% title %}", "undefined", "null", "${title}", "[object Object]"])
def test_what_a_template_left_is_no_headline(left: str) -> None:
    head = f"<meta property='og:title' content='{left}'><title>Old pier to close for two years</title>"
    assert title_of(head) == "Old pier to close for two years"
