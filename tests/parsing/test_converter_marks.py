"""What converters add to a text is taken off by its form; what may be the page's own stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean_text
from newsclean._parsing.lines import read_lines

BODY = [
    "The ferry to the outer islands was two hours late on Monday, because a bank of fog had closed the harbour.",
    "About three hundred passengers waited on the quay, the harbour office said, and the café ran out of coffee.",
    "The timetable is expected to hold again from Tuesday on, when the wind is to turn to the west, they said.",
]
TEXT = "\n\n".join(BODY)


def lines(text: str) -> list[str]:
    return [block.text for block in read_lines(text).blocks]


def test_a_list_of_addresses_at_the_end_goes_with_its_markers() -> None:
    marked = TEXT.replace("ferry", "[1]ferry").replace("quay", "[2]quay").replace("wind", "[3]wind")
    listed = "\n".join(f"   {n}. https://harbour.example/{n}" for n in (1, 2, 3))
    assert lines(f"{marked}\n\nReferences\n\n   Visible links:\n{listed}\n") == BODY
    assert lines(f"{marked}\n\n{listed}") == BODY


def test_numbers_in_brackets_stay_where_no_list_explains_them() -> None:
    note = "The pilots [2] had asked for a second buoy [14] in spring."
    assert lines(note) == [note]
    assert lines(f"{note}\n\n1. The first of two points\n2. The second of two points") == [
        note,
        "1. The first of two points",
        "2. The second of two points",
    ]


def test_a_marker_beyond_the_list_stays() -> None:
    listed = "\n".join(f"{n}. https://harbour.example/{n}" for n in range(1, 5))
    assert lines(f"See [4]here and [1984].\n\n{listed}") == ["See here and [1984]."]


def test_links_with_references_become_their_labels() -> None:
    text = "The [harbour office][1] and [the pilots][] were [not sure][nobody]."
    found = lines(f"{text}\n\n[1]: https://a.example\n[the pilots]: /p")
    assert found == ["The harbour office and the pilots were [not sure][nobody]."]


@pytest.mark.parametrize("mark", ["*", "_", "**", "__", "***"])
def test_emphasis_goes_where_it_pairs(mark: str) -> None:
    assert lines(f"The {mark}ferry{mark} was {mark}two hours late{mark}.") == ["The ferry was two hours late."]
    alone = f"The {mark}ferry was late."
    assert lines(alone) == [alone]


@pytest.mark.parametrize(
    "text", ["a snake_case_name and _private names", "2 * 3 * 4 is 24", "a_b and c_d", "5* hotel, 4* inn"]
)
def test_what_only_looks_like_emphasis_stays(text: str) -> None:
    assert lines(text) == [text]


@pytest.mark.parametrize("rule", ["* * *", "---", "===========", "_____", "---|---", "|:---|---:|", "+---+ |"])
def test_rules_go(rule: str) -> None:
    assert lines(f"{BODY[0]}\n{rule}\n{BODY[1]}") == BODY[:2]


@pytest.mark.parametrize("placeholder", ["[photo_1.jpg]", "[IMG]", "[INLINE]", "[logo.svg]"])
def test_placeholders_of_pictures_go(placeholder: str) -> None:
    assert lines(f"{placeholder}\n{placeholder} {BODY[0]}") == [BODY[0]]


def test_escapes_are_undone() -> None:
    assert lines(r"1\. It cost \$5 \(or \*less\*\)\.") == [r"1. It cost \$5 (or *less*)."]


def test_a_link_around_a_picture_leaves_nothing() -> None:
    assert lines("[![A quay](https://a.example/a.jpg)](https://a.example)\n\n" + BODY[0]) == [BODY[0]]


@pytest.mark.parametrize("source", ["URL Source", "URL", "Source"])
def test_the_header_of_a_reader_service_becomes_a_headline(source: str) -> None:
    fields = [f"{source}: https://a.example/fog", "Published Time: 2026-03-01", "Markdown Content:\n"]
    header = "\n\n".join(["Title: Fog delays the ferry", *fields])
    first, *rest = read_lines(header + TEXT).blocks
    assert (first.tag, first.text) == ("h1", "Fog delays the ferry")
    assert [block.text for block in rest] == BODY
    assert clean_text(header + TEXT).title == "Fog delays the ferry"


def test_a_title_that_is_the_pages_own_stays() -> None:
    assert lines(f"Title: Fog delays the ferry\n\n{TEXT}")[0] == "Title: Fog delays the ferry"


def test_a_line_that_is_an_address_is_a_link() -> None:
    outline = read_lines(f"{BODY[0]}\nhttps://a.example/{'a' * 300}\nhttps://a.example/fog-and-more here")
    assert [block.text for block in outline.blocks] == [BODY[0]]
    assert outline.containers[0].link_blocks == 2


@given(st.text(alphabet="ab [](){}*_\\<>:/.1#|-=\n", max_size=200))
def test_any_marks_give_lines_of_the_texts_own_characters(text: str) -> None:
    for line in lines(text):
        assert set(line) <= set(text)
