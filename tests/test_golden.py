"""Whole pages of ten kinds, written for this test, and what cleaning has to make of each field.

A folder of `tests/golden` holds a page and what is expected of it: `text` is the body as pairs of role and text, in
page order; `captions` are the texts of the caption blocks. The expectations are what a reader would say, not what the
engine happens to give: where it is wrong, the field is listed in `KNOWN_FAULTS` with the cause. A body is tested in
three parts, so that a fault has a name: what is missing of it, what was added to it, and its order.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsclean import Article, Role, Status, clean
from newsclean._types.values import TEXT_ROLES

GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(folder.name for folder in GOLDEN.iterdir() if (folder / "page.html").is_file())
FIELDS = ("title", "authors", "published", "language", "missing", "added", "order", "captions")

KNOWN_FAULTS = {
    ("live_blog", "missing"): "the heading of an entry is dropped",
    ("japanese_obfuscated", "authors"): "a name that stands alone beside the date, without any label, is not found",
}


def seen(article: Article, expected: dict[str, Any]) -> dict[str, Any]:
    """The fields of an article as `expected.json` writes them; of the body, what is wrong with it."""
    found = [[str(block.role), block.text] for block in article.blocks if block.role in TEXT_ROLES]
    wanted = expected["text"]
    return {
        "title": article.title,
        "authors": list(article.authors),
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "missing": [pair for pair in wanted if pair not in found],
        "added": [pair for pair in found if pair not in wanted],
        "order": [pair for pair in found if pair in wanted] == [pair for pair in wanted if pair in found],
        "captions": [block.text for block in article.blocks if block.role is Role.CAPTION],
    }


def cases() -> list[Any]:
    marks = {key: pytest.mark.xfail(strict=True, reason=reason) for key, reason in KNOWN_FAULTS.items()}
    return [
        pytest.param(name, field, marks=marks.get((name, field), ()), id=f"{name}-{field}")
        for name in NAMES
        for field in FIELDS
    ]


@pytest.mark.parametrize(("name", "field"), cases())
def test_golden_page(name: str, field: str) -> None:
    expected = json.loads((GOLDEN / name / "expected.json").read_bytes())
    article = clean((GOLDEN / name / "page.html").read_bytes(), url=expected["url"])
    faultless = {"missing": [], "added": [], "order": True}
    assert seen(article, expected)[field] == (expected | faultless)[field]


@pytest.mark.parametrize("name", NAMES)
def test_golden_pages_are_articles(name: str) -> None:
    assert clean((GOLDEN / name / "page.html").read_bytes()).status is Status.OK


def test_known_faults_name_golden_fields() -> None:
    assert set(KNOWN_FAULTS) <= {(name, field) for name in NAMES for field in FIELDS}
    assert len(NAMES) >= 10
