"""Thirty whole pages, each of another kind, and what cleaning has to make of each field.

A folder of `tests/golden` holds a page and what a reader expects of it: fields, `text` as pairs of role and text in
page order, `captions`. Where newsclean is wrong, `known_faults` names the field and the cause, and the test of that
field has to fail. `python -m tools.golden` starts a new expectation and shows where page and expectation differ.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from tools import golden
from tools.golden import FIELDS, GOLDEN, TEXT_FAULTS, differences, read_expected, run

if TYPE_CHECKING:
    from pathlib import Path

EXPECTED = {page.parent.name: read_expected(page.parent) for page in sorted(GOLDEN.glob("*/page.html"))}


def checked(expected: dict[str, Any]) -> list[str]:
    """What is tested of a page: the fields that its expectation names, and the ways in which its text can differ."""
    return [field for field in FIELDS if field in expected] + list(TEXT_FAULTS)


def cases() -> list[Any]:
    known = {name: expected.get("known_faults", {}) for name, expected in EXPECTED.items()}
    return [
        pytest.param(
            name,
            field,
            id=f"{name}-{field}",
            marks=[pytest.mark.xfail(strict=True, reason=known[name][field])] if field in known[name] else [],
        )
        for name, expected in EXPECTED.items()
        for field in checked(expected)
    ]


@cache
def differences_of(name: str) -> dict[str, tuple[object, object]]:
    return differences(run(GOLDEN / name, EXPECTED[name]["url"]), EXPECTED[name])


@pytest.mark.parametrize(("name", "field"), cases())
def test_a_golden_page_gives_what_a_reader_expects(name: str, field: str) -> None:
    found, expected = differences_of(name).get(field, (None, None))
    assert found == expected


def test_there_are_thirty_golden_pages_and_each_says_what_it_is() -> None:
    assert len(EXPECTED) >= 30
    for name, expected in EXPECTED.items():
        assert {"url", "status", "text"} <= expected.keys() <= {"url", "text", "known_faults", *FIELDS}, name
        assert expected.get("known_faults", {}).keys() <= set(checked(expected)), name


def test_every_way_in_which_a_text_can_differ_is_found() -> None:
    article = run(GOLDEN / "arabic_rtl", EXPECTED["arabic_rtl"]["url"])
    expected = EXPECTED["arabic_rtl"]
    first, second, *others = expected["text"]
    assert differences(article, expected) == {}
    assert differences(article, expected | {"title": "Another"}).keys() == {"title"}
    assert differences(article, expected | {"text": [first, second, *others, ["paragraph", "more"]]}).keys() == {
        "missing"
    }
    assert differences(article, expected | {"text": [first, *others]}).keys() == {"added"}
    assert differences(article, expected | {"text": [second, first, *others]}).keys() == {"order"}


def test_a_draft_is_written_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(golden, "GOLDEN", tmp_path)
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "page.html").write_bytes((GOLDEN / "arabic_rtl" / "page.html").read_bytes())
    command = ["draft", "new", "--url", EXPECTED["arabic_rtl"]["url"]]
    assert golden.main(command) == 0
    written = read_expected(tmp_path / "new")
    assert written == {key: value for key, value in EXPECTED["arabic_rtl"].items() if key != "known_faults"}
    (tmp_path / "new" / "expected.json").write_text(json.dumps(written | {"title": "By hand"}), encoding="utf-8")
    assert golden.main(command) == 1
    assert read_expected(tmp_path / "new")["title"] == "By hand"
    capsys.readouterr()
    assert golden.main(["faults"]) == golden.main(["review", "new"]) == 0
    assert capsys.readouterr().out.count("expected 'By hand' (NEW)") == 2
