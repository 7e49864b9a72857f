"""The glossary names things that exist, each term once and in order."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

GLOSSARY = (Path(__file__).parents[2] / "docs" / "explanation" / "glossary.md").read_text(encoding="utf-8")
PLACES = sorted(set(re.findall(r"`(newsclean[\w.]+)`", GLOSSARY)))
TERMS = [re.findall(r"^(\S.*)\n: ", part, re.MULTILINE) for part in GLOSSARY.split("\n## ")[1:]]


@pytest.mark.parametrize("place", PLACES)
def test_a_place_in_the_glossary_exists(place: str) -> None:
    try:
        import_module(place)
    except ModuleNotFoundError:
        module, _, name = place.rpartition(".")
        assert hasattr(import_module(module), name)


def test_each_term_stands_once_and_says_where_it_lives() -> None:
    terms = [term for part in TERMS for term in part]
    assert len(terms) == len(set(terms)) > 40
    assert [part for part in TERMS if part != sorted(part, key=str.lower)] == []
    definitions = re.findall(r"^: (.+?)(?=\n\n|\Z)", GLOSSARY, re.MULTILINE | re.DOTALL)
    assert len(definitions) == len(terms)
    assert [text for text in definitions if "`newsclean" not in text] == []
