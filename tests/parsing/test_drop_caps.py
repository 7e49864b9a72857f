"""An initial that the page sets apart belongs to the word it begins; other single letters stay where they are."""

from __future__ import annotations

import pytest

from newsclean._parsing.inventory import read_inventory
from newsclean._parsing.parser import parse
from newsclean._parsing.walk import read_outline
from newsclean._types.page import Page

REST = "he last ferry left the harbour at a quarter past six with nine passengers on board."
JOINED = "T" + REST

FORMS = [
    "<p><span class=dropcap>T</span>{}</p>",
    "<p><span class=dropcap>T</span> {}</p>",
    "<p>\n <b>T</b>\n{}</p>",
    "<p><img src=t.gif alt=T class=drop-cap>{}</p>",
    "<p><img src=t.gif alt=T class='initial letter'> {}</p>",
    "<div class=dropcap>T</div><p>{}</p>",
    "<p>T</p><p>{}</p>",
]


def texts(page: str) -> list[str]:
    return [block.text for block in read_outline(Page(parse(page))).blocks]


@pytest.mark.parametrize("form", FORMS)
def test_an_initial_is_put_before_its_word(form: str) -> None:
    page = "<h1>A day</h1>" + form.format(REST) + "<img src=a><p>It rained.</p><a href=/x>more</a>"
    assert texts(page) == ["A day", JOINED, "It rained."]
    outline = read_outline(Page(parse(page)))
    assert [(at, tag) for at, tag, _ in outline.notes][-1] == (2, "img")
    assert [link[0] for link in outline.links] == [3]


@pytest.mark.parametrize("form", FORMS)
def test_the_inventory_has_the_same_blocks(form: str) -> None:
    page = "<h1>A day</h1>" + form.format(REST) + "<nav><a href=/>x</a></nav><p>It rained.</p>"
    assert [piece.text for piece in read_inventory(Page(parse(page))) if piece.block >= 0] == texts(page)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (f"<p>A {REST}</p>", f"A {REST}"),
        (f"<p><b>A</b> {REST}</p>", f"A {REST}"),
        (f"<p><a href=/x>T</a> {REST}</p>", f"T {REST}"),
        (f"<p>T <b>h</b>{REST[1:]}</p>", f"T {REST}"),
        (f"<p>{REST}</p>", REST),
        (f"<p><img src=t.gif alt=T>{REST}</p>", REST),
        (f"<p><img src=t.gif alt='The ferry' class=dropcap>{REST}</p>", REST),
        (f"<p>No</p><p>{REST}</p>", REST),
        (f"<p>3</p><p>{REST}</p>", REST),
        (f"<p>T</p><p>H{REST}</p>", f"H{REST}"),
    ],
)
def test_other_letters_stay(page: str, expected: str) -> None:
    assert texts(page)[-1] == expected
