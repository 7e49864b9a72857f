"""A page over a bound is cut where the bound says; what stands before is cleaned as ever."""

from __future__ import annotations

import json

import pytest

from newsclean import Cleaner, OptionError, Options, Status, clean, clean_text
from newsclean._parsing.guard import bound
from newsclean._pipeline import inputs

LINES = [f"On day {i} the ferry was late again, and nobody at the harbour office said why." for i in range(40)]
STORY = "".join(f"<p>{line}</p>" for line in LINES)
IMAGE = "<figure><img src=https://islander.example/late.jpg><figcaption>The ferry, late.</figcaption></figure>"
PAGE = f"<title>Ferry late</title><h1>Ferry late</h1><article>{STORY}{IMAGE}</article>"


def test_only_the_first_blocks_are_judged() -> None:
    whole, cut = clean(PAGE), Cleaner(Options(max_blocks=21)).clean(PAGE)
    assert whole.text.count("\n\n") == 39
    assert cut.text == whole.text[: whole.text.index("On day 20")].rstrip()
    assert cut.title == whole.title == "Ferry late"
    assert {entry.text for entry in cut.ledger()} <= {entry.text for entry in whole.ledger()}


def test_only_the_first_tags_are_read() -> None:
    before = PAGE[: PAGE.index("<p>On day 20")]
    cut = Cleaner(Options(max_tags=before.count("<"))).clean(PAGE)
    assert cut == clean(before)
    assert "On day 19" in cut.text


def test_only_the_first_lines_of_a_text_are_judged() -> None:
    text = "\n\n".join(LINES)
    cut = Cleaner(Options(max_blocks=20)).clean_text(text)
    assert cut.status is Status.OK
    assert cut.text == clean_text(text).text[: text.index("On day 20")].rstrip()


def test_a_body_in_a_script_has_the_same_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    body = json.dumps({"@type": "NewsArticle", "headline": "Ferry late", "articleBody": STORY})
    page = f"<script type=application/ld+json>{body}</script><p>Loading"
    assert clean(page).text.count("\n\n") == 39
    assert Cleaner(Options(max_blocks=20)).clean(page).text.count("\n\n") == 19
    deep = json.dumps({"@type": "NewsArticle", "articleBody": "<div>" * 20_000 + STORY})
    depths = []

    def noting_bound(html: str, *, max_depth: int, max_tags: int) -> str:
        depths.append(max_depth)
        return bound(html, max_depth=max_depth, max_tags=max_tags)

    monkeypatch.setattr(inputs, "bound", noting_bound)
    page = f"<script type=application/ld+json>{deep}</script><p>Loading"
    assert Cleaner(Options(max_depth=9)).clean(page).text.count("\n\n") == 39
    assert depths == [9, 9]


@pytest.mark.parametrize("name", ["max_tags", "max_blocks"])
def test_a_bound_has_to_be_positive(name: str) -> None:
    with pytest.raises(OptionError, match=f"{name} must be at least 1, not 0"):
        Options(**{name: 0})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=f"{name} must be int, not str"):
        Options(**{name: "9"})  # type: ignore[arg-type]
