"""Bylines become names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._metadata import bylines
from newsclean._metadata.byline_words import BY, JOINTS, LABELS, OTHERS, ROLES, WHEN, WORKS
from newsclean._metadata.bylines import MAX_NAMES, lines_with_names, read_names
from tests.strategies import LAW

READ = [
    ("By Jane Doe", ("Jane Doe",)),
    ("BY JANE DOE AND JOHN ROE", ("JANE DOE", "JOHN ROE")),
    ("Written by Jane Doe", ("Jane Doe",)),
    ("Von Anna Berg und Jörg Tal", ("Anna Berg", "Jörg Tal")),
    ("Par Marie Dupont et Luc Petit", ("Marie Dupont", "Luc Petit")),
    ("Por Ana Ruiz y José Gil", ("Ana Ruiz", "José Gil")),
    ("di Carla Bruni", ("Carla Bruni",)),
    ("Door Piet Jansen en Kees Bakker", ("Piet Jansen", "Kees Bakker")),
    ("Jane Doe, John Roe and Ann Poe", ("Jane Doe", "John Roe", "Ann Poe")),
    ("Jane Doe & John Roe", ("Jane Doe", "John Roe")),
    ("Jane Doe, Senior Reporter", ("Jane Doe",)),
    ("Jane Doe, Chief Political Correspondent", ("Jane Doe",)),
    ("Jane Doe, PhD", ("Jane Doe",)),
    ("Jane Doe | The Daily Example", ("Jane Doe",)),
    ("Jane Doe – 18 March 2024", ("Jane Doe",)),
    ("Jane Doe jane@daily.example", ("Jane Doe",)),
    ("Jane Doe @janedoe", ("Jane Doe",)),
    ("Jane Doe https://daily.example/jane", ("Jane Doe",)),
    ("김철수 기자", ("김철수",)),
    ("Jane Doe\njane doe", ("Jane Doe",)),
    ("April May June", ("April May June",)),
    ("Jean-Luc O'Neill", ("Jean-Luc O'Neill",)),
    ("Felix Tal und Jörg Berg, dpa", ("Felix Tal", "Jörg Berg")),
    ("By Jane Doe, edited by John Roe", ("Jane Doe",)),
    ("Jane Doe | Photos: John Roe", ("Jane Doe",)),
    ("Von Anna Berg, Fotos: Jörg Tal", ("Anna Berg",)),
    ("Words and photos by Jane Doe", ("Jane Doe",)),
    ("Text und Fotos: Jörg Tal", ("Jörg Tal",)),
    ("Photo by John Roe", ()),
    ("daily.com, Springfield, Freedonia", ()),
    ("Center for Drug Evaluation and Research", ("Center for Drug Evaluation and Research",)),
]


@pytest.mark.parametrize(("byline", "names"), READ)
def test_a_byline_gives_its_names(byline: str, names: tuple[str, ...]) -> None:
    assert read_names([byline]) == names


@pytest.mark.parametrize(
    "byline",
    [
        "",
        "By",
        "Von",
        "5 hours ago",
        "2024",
        "18 March 2024",
        "Read more",
        "Editor",
        "unknown",
        "!!!",
        "x" * 200,
        "Updated March 18, 2024",
        "Mon, 18 Mar, 2024 - 06:36",
        "著者一覧",
        "Posted",
    ],
)
def test_what_is_no_name_is_dropped(byline: str) -> None:
    assert read_names([byline]) == ()


def test_the_site_gives_way_to_persons() -> None:
    assert read_names(["Daily Example", "Jane Doe"], site=("dailyexample",)) == ("Jane Doe",)
    assert read_names(["Daily Example"], site=("dailyexample",)) == ("Daily Example",)
    assert read_names(["Daily Example"], site=("dailyexample",), organizations=False) == ()


def test_agencies_stand_where_nobody_else_does() -> None:
    assert read_names(["dpa"]) == ("dpa",)
    assert read_names(["dpa"], organizations=False) == ()


def test_a_visible_byline_gives_the_line_with_names() -> None:
    assert lines_with_names("By\nJane Doe\nSenior Editor\nMarch 3, 2024") == "Jane Doe"
    assert lines_with_names("capital") == ""


@LAW
@given(st.lists(st.text(max_size=200), max_size=5), st.booleans())
def test_no_text_raises(values: list[str], organizations: bool) -> None:
    names = read_names(values, site=("a",), organizations=organizations)
    assert len(names) <= MAX_NAMES
    assert all(name == name.strip() and name for name in names)


def test_a_byline_of_several_lines_gives_all_names() -> None:
    assert lines_with_names("Anna Berg\n\nMarie-Luise du Toit\n3 March 2024") == "Anna Berg\nMarie-Luise du Toit"
    assert lines_with_names("Anna Berg\nReporter in Graz\nJörg Tal") == "Anna Berg"


_WORDS = sorted(
    {
        word.capitalize()
        for table in (BY, JOINTS, LABELS, OTHERS, ROLES, WHEN, WORKS)
        for phrase in table
        for word in phrase
    }
)


@given(
    words=st.lists(
        st.sampled_from(
            ["Ana", "Marie", "McDonald", "O", "Öztürk", "Иван", "Smith", "Textor", "Dean", "Diana", *_WORDS]
        ),
        min_size=1,
        max_size=4,
    )
)
def test_a_plain_name_is_what_the_grammar_makes_of_it(words: list[str]) -> None:
    for name in (" ".join(words), "-".join(words), " ".join(["Ana", "-".join(words)])):
        if bylines._is_plain(name):
            assert bylines._part(name, "") == [name]


def test_most_names_are_plain() -> None:
    names = ["Jane Doe", "Ana María Öztürk", "Иван Петров", "Paris Hilton", "Dan McDonald", "Eva Berg-Tal", "Reuters"]
    assert [name for name in names if not bylines._is_plain(name)] == []
