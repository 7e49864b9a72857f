"""A control of direction reaches no further than the line that holds it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean._text.bidi import close_bidi
from tests.strategies import LAW

CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
TEXTS = st.text(st.sampled_from([*CONTROLS, *CONTROLS, "a", "ב", " ", "\n", "\u200f"]), max_size=30)
SHORT = {"R": "\u202e", "E": "\u202a", "p": "\u202c", "I": "\u2067", "i": "\u2069"}


def spelled(text: str) -> str:
    return "".join(SHORT.get(char, char) for char in text)


def is_closed(line: str) -> bool:
    """Takes pairs away from the inside out, as one checks brackets; an isolate closes what is open in it."""
    while True:
        rest = re.sub("[\u202a\u202b\u202d\u202e][^\u202a-\u202e\u2066-\u2069]*\u202c", "", line)
        rest = re.sub("[\u2066-\u2068][^\u202c\u2066-\u2069]*\u2069", "", rest)
        if rest == line:
            return not re.search(f"[{CONTROLS}]", line)
        line = rest


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("word", "word"),
        ("RaEb", "RaEbpp"),
        ("Rap", "Rap"),
        ("ap", "a"),
        ("ai", "a"),
        ("IRaib", "IRaib"),
        ("IRapi", "IRapi"),
        ("RIap", "RIaip"),
        ("RIapib", "RIaibp"),
        ("Ra\nb", "Rap\nb"),
        ("Ra\npb", "Rap\nb"),
        ("IiIa", "IiIai"),
    ],
)
def test_what_is_open_is_closed_and_what_closes_nothing_is_dropped(text: str, closed: str) -> None:
    assert close_bidi(spelled(text)) == spelled(closed)


@LAW
@given(TEXTS)
def test_every_line_closes_what_it_opens(text: str) -> None:
    done = close_bidi(text)
    assert all(is_closed(line) for line in done.split("\n"))
    assert re.sub(f"[{CONTROLS}]", "", done) == re.sub(f"[{CONTROLS}]", "", text)
    assert close_bidi(done) == done
    if all(is_closed(line) for line in text.split("\n")):
        assert done == text


def test_a_flood_of_controls_takes_linear_time() -> None:
    text = "\u2067\u202e" * 200_000 + "\u202c" * 200_000
    assert close_bidi(text).count("\u2069") == 200_000
    assert len(close_bidi("\u202c\u2069" * 500_000)) == 0
