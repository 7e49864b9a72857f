"""The profiles that come with newsclean: their own tests, their index, and the family of the example page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsclean import Article, Cleaner, Options, ProfileSet, clean, clean_text
from newsclean._learning.trial import run_test
from newsclean.profiles import load
from newsclean.profiles._installed import BUILT_IN, INDEX
from tools.index_profiles import index_text

FILES = sorted(BUILT_IN.glob("*.toml"))
EXAMPLES = Path(__file__).parents[2] / "examples"
GOLD = json.loads((EXAMPLES / "viewus.gold.json").read_text("utf-8"))

OTHER_HEADINGS = {
    "[LATEST] Latest Stories": "[HOT] Straight From the Press",
    "Weekly Best Articles": "What Readers Opened This Week",
    "You May Also Like": "More for the Curious",
    "Popular Now": "On Everybody’s Lips",
    "Must-Reads": "The Long Evening",
    "Share it on...": "Share this on…",
    "Comments0": "Comments12",
    'cmt-count">0<': 'cmt-count">12<',
    "tidewire": "ebbwire",
    "Tidewire": "Ebbwire",
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_built_in_profile_passes_its_own_tests(path: Path) -> None:
    profile = load(path)
    assert profile.name == path.stem
    assert profile.tests
    assert [(test.name, fault) for test in profile.tests for fault in run_test(profile, test)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_rule_of_a_built_in_profile_is_tested(path: Path) -> None:
    profile = load(path)
    fired = {rule_id for test in profile.tests for rule_id in test.fires}
    assert {rule.id for rule in profile.marks} | {weight.id for weight in profile.weights} <= fired


def test_the_index_is_up_to_date() -> None:
    assert INDEX.read_text("utf-8") == index_text(), "run python -m tools.index_profiles"


def check(article: Article) -> None:
    assert article.profile == "viewus"
    assert article.text.split("\n\n") == GOLD["body"]
    assert article.title == GOLD["title"]
    assert list(article.authors) == GOLD["authors"]
    assert [block.text for block in article.blocks if block.role == "caption"] == [GOLD["lead_caption"]]


def test_the_example_page_gives_its_gold_by_layout_in_both_forms() -> None:
    check(clean((EXAMPLES / "viewus.html").read_bytes()))
    check(clean_text((EXAMPLES / "viewus.txt").read_text("utf-8")))


def sister(name: str) -> str:
    """The example as a sister site would have it: another name, other headings, the lists in another order."""
    page = (EXAMPLES / name).read_text("utf-8")
    for old, new in OTHER_HEADINGS.items():
        page = page.replace(old, new)
    return page


def test_a_sister_site_with_other_headings_and_host_is_known_and_cleaned_whole() -> None:
    url = "https://www.ebbwire.example/world/article/20417/"
    caption = GOLD["lead_caption"].replace("Tidewire", "Ebbwire")
    for article in (clean(sister("viewus.html"), url=url), clean_text(sister("viewus.txt"), url=url)):
        assert article.profile == "viewus"
        assert article.text.split("\n\n") == GOLD["body"]
        assert [block.text for block in article.blocks if block.role == "caption"] == [caption]


def test_the_family_is_cleaned_whole_when_markup_names_change_too() -> None:
    page = sister("viewus.html")
    for old in ("article-body", "author-box", "comment-area", "aside-box", "box-title", "list-item", "rank-item"):
        page = page.replace(old, "x" + str(len(old)))
    article = Cleaner(Options(profiles=ProfileSet([BUILT_IN / "viewus.toml"]))).clean(page)
    assert article.profile == "viewus"
    assert article.text.split("\n\n") == GOLD["body"]
