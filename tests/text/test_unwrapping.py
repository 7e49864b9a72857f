"""Hard-wrapped lines -> paragraphs: what was filled to a width is joined, and nothing else is touched."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._text.unwrapping import unwrap

ONE = (
    "The ferry to the outer islands was two hours late on Monday, because a well-known bank of fog had closed the "
    "harbour since dawn, and the pilots would not leave the roads before they could see the pier."
)
TWO = (
    "About three hundred passengers waited on the quay, the harbour office said, and the café ran out of coffee "
    "before nine; the kiosk beside it sold its last newspaper at ten past eight."
)
THREE = (
    "The timetable is expected to hold again from Tuesday on, when the wind is to turn to the west, but those who "
    "want to be sure of a place should ask at the office on the day before they travel."
)
ARTICLE = [ONE, TWO, THREE]
MENU = ["Home", "Sport", "Weather and traffic", "Subscribe"]
JAPANESE = (
    "大雾令前往外岛的渡轮晚点两小时约三百名乘客在码头等候咖啡馆的咖啡不到九点便卖完了港务局表示星期二起恢复正常" * 3
)


def wrapped(paragraphs: list[str], width: int, *, gap: bool) -> list[str]:
    lines = []
    for paragraph in paragraphs:
        lines += textwrap.wrap(paragraph, width)
        if gap:
            lines.append("")
    return lines


@pytest.mark.parametrize("width", [32, 40, 50, 60, 72, 76, 80, 100, 118])
@pytest.mark.parametrize("gap", [True, False])
def test_wrapped_paragraphs_are_joined(width: int, gap: bool) -> None:
    assert [line for line in unwrap(wrapped(ARTICLE, width, gap=gap)) if line] == ARTICLE


@pytest.mark.parametrize("width", [40, 56, 76])
def test_lines_that_were_not_wrapped_do_not_hide_the_width(width: int) -> None:
    item = "  * " + TWO + " " + THREE
    lines = [*wrapped(ARTICLE, width, gap=True), item, "", "https://harbour.example/" + "a" * 150 + " says when"]
    assert [line for line in unwrap(lines) if line] == [*ARTICLE, item, lines[-1]]


@pytest.mark.parametrize("indent", ["   ", "\t", "        "])
def test_an_indented_text_is_joined(indent: str) -> None:
    text = " ".join(ARTICLE)
    lines = textwrap.wrap(text, 76, initial_indent=indent, subsequent_indent=indent)
    assert "".join(unwrap([*lines, "", lines[0]])[0].split()) == "".join(text.split())


def test_divided_words_are_joined_where_a_text_divides_words() -> None:
    lines = [
        "The ferry to the outer islands was two hours late on Mon-",
        "day, because a well-known bank of fog had closed the har-",
        "bour since dawn, and the pilots would not leave the roads",
        "before they could see the pier. The captain, well-known in",
        "the town, said that the timetable is expected to hold from",
        "Tuesday on, when the wind turns, but that passengers who wan-",
        "ted to be sure of a place had better ask beforehand.",
    ]
    (joined,) = unwrap(lines)
    assert "late on Monday, because a well-known bank" in joined
    assert "the harbour since dawn" in joined
    assert "passengers who wanted to be sure" in joined


@pytest.mark.parametrize("script", ["\u0628\u062d\u0631", "\u05d9\u05dd\u05dd", "\u0928\u0926\u0940"])
def test_scripts_without_capitals_are_joined(script: str) -> None:
    paragraph = " ".join([script, script * 2, script * 3, script, script * 2] * 12) + "."
    lines = textwrap.wrap(paragraph, 50)
    assert unwrap(lines) == [paragraph]


def test_a_list_of_short_headlines_is_not_wrapped_text() -> None:
    headlines = [
        f"{' '.join(words).capitalize()}" for words in zip(*[iter((ONE + TWO + THREE).split())] * 5, strict=False)
    ]
    assert unwrap(headlines) == headlines


def test_short_lines_beside_wrapped_paragraphs_stay() -> None:
    lines = [*MENU, "", *wrapped(ARTICLE, 76, gap=True), *MENU]
    assert [line for line in unwrap(lines) if line] == [*MENU, *ARTICLE, *MENU]


def test_hanging_indents_of_list_items_are_joined() -> None:
    items = textwrap.wrap(ONE, 76, initial_indent="  • ", subsequent_indent="    ")
    items += textwrap.wrap(TWO, 76, initial_indent="  • ", subsequent_indent="    ")
    assert unwrap(items) == [f"  • {ONE}", f"  • {TWO}"]


def test_unspaced_scripts_are_joined_without_a_space() -> None:
    lines = [JAPANESE[at : at + 38] for at in range(0, len(JAPANESE), 38)]
    assert unwrap(lines) == [JAPANESE]


def test_one_longer_line_in_a_hundred_does_not_hide_the_width() -> None:
    lines = [*wrapped(ARTICLE * 12, 76, gap=True), "https://harbour.example/" + "a" * 200 + " (timetable)"]
    assert [line for line in unwrap(lines) if line][:3] == ARTICLE


def test_a_sentence_that_fills_its_last_line_does_not_take_the_next_block_along() -> None:
    full = "The ferry is to leave the northern pier of the old harbour again on Tuesday."
    assert len(full) == 76
    lines = [*wrapped(ARTICLE, 76, gap=False), full, "Latest news", *MENU]
    assert unwrap(lines) == [*ARTICLE, full, "Latest news", *MENU]


def test_a_sentence_end_separates_no_blocks_if_blank_lines_do() -> None:
    text = "The ferry is to leave the northern pier of the old harbour again on Tuesday. " + ONE
    assert unwrap([*wrapped([text, TWO, THREE], 76, gap=True)])[0] == text


def test_many_headlines_do_not_hide_that_sentences_are_wrapped() -> None:
    headlines = [f"The {word} of the harbour was seen again by the people of the quay" for word in ONE.split()[:30]]
    assert unwrap([*headlines, *wrapped(ARTICLE, 76, gap=False)]) == [*headlines, *ARTICLE]
    assert unwrap([*headlines, *ARTICLE]) == [*headlines, *ARTICLE]


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [""],
        MENU,
        ARTICLE,
        [ONE[:60], TWO[:40], THREE[:64], ONE[:55], TWO[:44], THREE[:30]],
        ["A headline of some forty characters here", "Another headline that is a bit longer still"] * 10,
    ],
)
def test_text_that_is_not_wrapped_stays(lines: list[str]) -> None:
    assert unwrap(lines) == lines


@given(st.lists(st.text(st.characters(exclude_characters="\n\r-"), max_size=90)))
def test_nothing_but_white_space_changes(lines: list[str]) -> None:
    assert "".join("".join(unwrap(lines)).split()) == "".join("".join(lines).split())


@given(st.lists(st.sampled_from([ONE, TWO, THREE, *MENU, ""]), max_size=12), st.integers(60, 90))
def test_joining_twice_is_joining_once(paragraphs: list[str], width: int) -> None:
    once = unwrap(wrapped(paragraphs, width, gap=True))
    assert unwrap(once) == once
