"""Law: how a page is spelled changes nothing.

That is: indentation, line ends, tag case, order of attributes, quotes, comments, entities, left out end tags.
"""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from newsclean import Article, clean
from tests.strategies import LAW, Element, Noise, Story, chrome_pages, render


def essence(article: Article) -> Article:
    """The article without the raw values of its sources, which quote the page's own spelling, and without scores.

    White space inside two links in a row is shown between them; such a blank is a linked character more, and moves
    scores by a trace.
    """
    blocks = tuple(attrs.evolve(block, score=0.0) for block in article.blocks)
    return attrs.evolve(article, sources={}, blocks=blocks, confidence=0.0)


def check_same(page: str, other: str) -> None:
    one, two = clean(page), clean(other)
    assert essence(one) == essence(two)
    assert one.confidence == pytest.approx(two.confidence, abs=0.02)


def as_decimal(text: str) -> str:
    return "".join(f"&#{ord(c)};" if ord(c) > 127 or c in "&<>'\"" else c for c in text)


def as_hexadecimal(text: str) -> str:
    return "".join(f"&#x{ord(c):x};" if not c.isspace() else c for c in text)


def as_named(text: str) -> str:
    names = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "é": "&eacute;",
        "ä": "&auml;",
        "ü": "&uuml;",
        "©": "&copy;",
        "ö": "&ouml;",
    }
    return "".join(names.get(c, c) for c in text)


def with_white_space(text: str) -> str:
    return "\n\t " + text.replace("&", "&amp;").replace("<", "&lt;").replace(" ", " \r\n ") + "\r\n"


NOISE = {
    "indentation": Noise(indent="\t", newline="\n"),
    "carriage returns": Noise(indent="    ", newline="\r\n"),
    "old line ends": Noise(newline="\r"),
    "case": Noise(upper=True),
    "attribute order": Noise(reverse_attributes=True),
    "quotes": Noise(quote="'"),
    "comments": Noise(comment="<!-- <p>not shown</p> -->"),
    "decimal entities": Noise(escape=as_decimal),
    "hexadecimal entities": Noise(escape=as_hexadecimal),
    "named entities": Noise(escape=as_named),
    "white space": Noise(escape=with_white_space),
    "all": Noise(
        " ", "\r\n", upper=True, reverse_attributes=True, quote="'", comment="<!--x-->", escape=with_white_space
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", NOISE)
@LAW
@given(planted=chrome_pages())
def test_spelling_changes_nothing(name: str, planted: tuple[Story, Element]) -> None:
    _, page = planted
    check_same(render(page, NOISE[name]), render(page))


@LAW
@given(chrome_pages())
def test_missing_end_tags_change_nothing(planted: tuple[Story, Element]) -> None:
    html = render(planted[1])
    bare = html.replace("</p>", "").replace("</li>", "").replace("</body></html>", "")
    check_same(bare, html)


@LAW
@given(chrome_pages())
def test_scripts_and_styles_change_nothing(planted: tuple[Story, Element]) -> None:
    html = render(planted[1])
    noisy = html.replace("<p>", "<script>var p = '<p>';</script><style>p{}</style><p>")
    check_same(noisy, html)
