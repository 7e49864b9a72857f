"""The profiles that the documentation shows load, and the one of the tutorial passes its tests."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsclean._learning.trial import run_test
from newsclean.profiles import loads

DOCS = Path(__file__).parents[2] / "docs"
HEAD = 'schema = 1\nname = "tide"\n'
MATCH = '[match]\nhosts = ["tide.example"]\n'


def blocks(page: str) -> list[str]:
    return re.findall(r"^```toml\n(.+?)^```", (DOCS / page).read_text("utf-8"), re.DOTALL | re.MULTILINE)


def test_the_profile_of_the_tutorial_passes_its_tests() -> None:
    rules, tests = blocks("tutorial/first-profile.md")
    profile = loads(f"{rules}\n{tests}")
    assert [fault for test in profile.tests for fault in run_test(profile, test)] == []


@pytest.mark.parametrize(
    ("page", "number"),
    [
        (page, number)
        for page in ("reference/profiles.md", "how-to/keep-profiles-from-rotting.md")
        for number in range(len(blocks(page)))
    ],
)
def test_every_profile_in_the_documentation_loads(page: str, number: int) -> None:
    text = blocks(page)[number]
    if text.startswith("line"):  # the same key three times, to show its forms
        places = "\n".join(f'[[mark]]\nid = "r{i}"\ndo = "drop"\n{line}' for i, line in enumerate(text.splitlines()))
        profile = loads(f"{HEAD}{MATCH}{places}")
        assert len(profile.marks) == 3
        return
    head = "" if text.startswith("schema") else HEAD
    match = "" if text.startswith("[match]") else MATCH
    fires = (
        '[[mark]]\nid = "comments"\ndo = "drop"\nline.equals = "Comments"\nextent = "end"\n' if "fires" in text else ""
    )
    profile = loads(f"{head}{text}{match}" if text.startswith("schema") else f"{head}{match}{fires}{text}")
    assert [fault for test in profile.tests for fault in run_test(profile, test)] == []


def test_the_profile_of_the_readme_loads() -> None:
    (text,) = blocks("../README.md")
    assert loads(text).marks[0].id == "comments"
