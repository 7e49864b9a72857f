"""Each small page in `cases/` gives the fields that its case expects.

`cases/<group>/cases.jsonl` holds one case a line: `id`, `input`, `kind`, `why`, `url`, `encoding`, `now` and `expect`,
which maps a field to its value. `{"any": [...]}` accepts one of several values. `known_failures.txt` lists the cases
that fail today, kind by kind: a case that starts to pass must leave the list.
"""

from __future__ import annotations

import json
import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import newsclean

CASES = Path(__file__).parent / "cases"
_DAY = len("2024-03-12")


def _read_cases() -> dict[str, tuple[Path, dict[str, Any]]]:
    found: dict[str, tuple[Path, dict[str, Any]]] = {}
    for table in sorted(CASES.glob("*/cases.jsonl")):
        for line in table.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            found[case["id"]] = (table.parent / case["input"], case)
    return found


_CASES = _read_cases()
_LISTED = (CASES / "known_failures.txt").read_text(encoding="utf-8").splitlines()
_KNOWN_FAILURES = frozenset(line for line in _LISTED if line and not line.startswith("#"))


def _squeeze(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _value(article: newsclean.Article, field: str) -> object:
    if field == "image":
        return article.image.url if article.image else None
    if field in {"caption", "credit"}:
        return getattr(article.image, field) if article.image else None
    value = getattr(article, field)
    return list(value) if isinstance(value, tuple) else value


def _is_same(value: object, expected: object) -> bool:
    if isinstance(expected, dict):
        return any(_is_same(value, one) for one in expected["any"])
    if isinstance(value, datetime) and isinstance(expected, str):
        if len(expected) == _DAY:
            return value.date().isoformat() == expected
        wanted = datetime.fromisoformat(expected)
        return (value.tzinfo is None) == (wanted.tzinfo is None) and value == wanted
    if isinstance(value, str) and isinstance(expected, str):
        return _squeeze(value) == _squeeze(expected)
    return (value or None) == (expected or None)


def _failures(article: newsclean.Article, expect: dict[str, Any]) -> list[str]:
    """Says which expectations do not hold."""
    failures = []
    for field, expected in expect.items():
        value = _value(article, field)
        if not (_squeeze(expected) in _squeeze(article.text) if field == "text" else _is_same(value, expected)):
            failures.append(f"{field} is {value!r}, expected {expected!r}")
    return failures


def _run(case_id: str) -> list[str]:
    source, case = _CASES[case_id]
    now = datetime.fromisoformat(case["now"]) if "now" in case else None
    article = newsclean.clean(source.read_bytes(), url=case.get("url"), encoding=case.get("encoding"), now=now)
    return _failures(article, case["expect"])


@pytest.mark.parametrize("case_id", [case_id for case_id in _CASES if case_id not in _KNOWN_FAILURES])
def test_case_gives_the_expected_fields(case_id: str) -> None:
    assert _run(case_id) == []


@pytest.mark.parametrize("case_id", [case_id for case_id in _CASES if case_id in _KNOWN_FAILURES])
def test_known_failure_still_fails(case_id: str) -> None:
    assert _run(case_id), f"{case_id} holds now: take it off known_failures.txt"


def test_known_failures_name_cases() -> None:
    assert not _KNOWN_FAILURES - _CASES.keys()
