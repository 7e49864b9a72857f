"""Law: whatever a page holds, no output turns around the text that follows it, and none has a hidden line end."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, clean, clean_text
from tests.properties.test_output import strings
from tests.strategies import LAW
from tests.text.test_bidi import is_closed

SIGNS = [
    "\u202a",
    "\u202c",
    "\u202e",
    "\u2066",
    "\u2067",
    "\u2069",
    "\u2028",
    "\u2029",
    "\u200f",
    " ",
    "word",
    "Ada",
    "2",
]
NOISE = st.lists(st.sampled_from(SIGNS), min_size=1, max_size=6).map("".join)
PROSE = "The ferry to the outer islands was two hours late on Monday, because fog had closed the harbour since dawn"

PAGE = """<html lang="en"><head><title>Ferry {0} late</title><meta name="author" content="Ada {1} Lund">
<meta property="og:site_name" content="The {2} Tide"><meta name="keywords" content="a {0}, {1} b">
<meta property="og:image" content="https://x.example/{2}.jpg"><link rel="canonical" href="https://x.example/{3}">
<meta name="license" content="https://x.example/{1}"><meta name="description" content="Fog {3} and ferry"></head>
<body><article><h1>Ferry {0} late</h1><p>{4} {1}</p><p>{2} {4}, {3} they said.</p><pre>a {0}\n {1} b {4}</pre>
<ul><li>{4} {3}</li></ul><table><tr><td>{0} a</td><td>{1} b</td></tr></table>
<figure><img src="https://x.example/p{1}.jpg" alt="{2} pier"><figcaption>The {3} pier at noon</figcaption></figure>
<p>{4}{0}{1}{2}{3}.</p></article></body></html>"""


def outputs(article: Article) -> list[str]:
    fields = attrs.asdict(attrs.evolve(article, sources={}))
    written = [
        article.to_text(),
        article.to_markdown(),
        article.to_html(),
        article.to_json(),
        article.to_json(indent=1),
    ]
    return [*strings(fields), *strings(article.to_dict()), *written]


@LAW
@given(NOISE, NOISE, NOISE, NOISE)
def test_no_output_leaves_a_direction_open(a: str, b: str, c: str, d: str) -> None:
    page = PAGE.format(a, b, c, d, PROSE)
    for article in (
        clean(page, url=f"https://x.example/{d}"),
        clean_text(f"Ferry {a} late\n\n{PROSE} {b}\n\n{c} {PROSE}."),
    ):
        assert article.text
        for text in outputs(article):
            assert not {"\u2028", "\u2029"} & set(text)
            assert all(is_closed(line) for line in text.split("\n")), ascii(text)
