"""Each small page in `body_cases/` gives the text, the status and the blocks that its case expects.

`body_cases/cases.jsonl` holds one case a line: `id`, `input`, `kind`, `why`, `url`, `expect`. `text_has` are texts in
this order, `text_lacks` texts that must not be there, `text_count` and `count` how often a text is there; with
`in_blocks`, `text_has` is looked for in all blocks. `known_failures.txt` lists the cases that fail today: a case that
starts to pass must leave the list.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

import newsclean

FOLDER = Path(__file__).parent / "body_cases"
CASES = {
    case["id"]: case for case in map(json.loads, (FOLDER / "cases.jsonl").read_text(encoding="utf-8").splitlines())
}
KNOWN_FAILURES = {
    line.partition(" ")[0]
    for line in (FOLDER / "known_failures.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
}


def squeeze(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def failures(article: newsclean.Article, expect: dict[str, Any]) -> list[str]:
    """Returns which expectations do not hold."""
    text = squeeze(article.text)
    shown = squeeze(" ".join(block.text for block in article.blocks)) if expect.get("in_blocks") else text
    found, at = [], 0
    for wanted in map(squeeze, expect.get("text_has", [])):
        place = shown.find(wanted, at)
        if place < 0:
            found.append(f"the text lacks, or has elsewhere: {wanted[:60]}")
        at = max(at, place)
    found += [f"the text has: {one}" for one in expect.get("text_lacks", []) if squeeze(one) in text]
    for one, times in {**expect.get("text_count", {}), **expect.get("count", {})}.items():
        if text.count(squeeze(one)) != times:
            found.append(f"the text has {text.count(squeeze(one))} times: {one}")
    if "status" in expect and article.status.value != expect["status"]:
        found.append(f"the status is {article.status.value}")
    return found


def failures_of(case_id: str) -> list[str]:
    case = CASES[case_id]
    return failures(newsclean.clean((FOLDER / case["input"]).read_bytes(), url=case.get("url")), case["expect"])


@pytest.mark.parametrize("case_id", sorted(CASES.keys() - KNOWN_FAILURES))
def test_a_small_page_gives_its_text(case_id: str) -> None:
    assert failures_of(case_id) == []


@pytest.mark.parametrize("case_id", sorted(KNOWN_FAILURES))
def test_a_known_failure_still_fails(case_id: str) -> None:
    assert failures_of(case_id) != [], "the case passes now: take it from known_failures.txt"


def test_every_expectation_is_checked() -> None:
    checked = {"text_has", "text_lacks", "text_count", "count", "in_blocks", "status"}
    assert {key for case in CASES.values() for key in case["expect"]} <= checked
    assert CASES.keys() >= KNOWN_FAILURES
