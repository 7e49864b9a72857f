"""Every constant that says it was swept finds its figures, and every section of figures has its constant."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "explanation" / "sweeps.md").read_text(encoding="utf-8")
SECTIONS = re.findall(r"^## (.+)$", PAGE, re.MULTILINE)
CODE = "\n".join(file.read_text(encoding="utf-8") for file in sorted((ROOT / "src").rglob("*.py")))


def test_a_constant_that_was_swept_names_a_section_of_the_page() -> None:
    links = re.findall(r"sweeps\.md`,\s+\"([^\"]+)\"", CODE)
    assert len(links) > 10
    assert {" ".join(link.split()) for link in links} <= set(SECTIONS)


def test_a_constant_on_the_page_exists() -> None:
    names = set(re.findall(r"`(_?[A-Z][A-Z0-9_]+)`", PAGE))
    assert len(names) > 10
    assert {name for name in names if not re.search(rf"^(?:.*, )?{name}\b.*=", CODE, re.MULTILINE)} == set()
