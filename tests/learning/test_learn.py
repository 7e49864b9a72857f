"""What is learned from the pages of a site: it gains precision, costs no text, and a person can read it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Article, Cleaner, Options, Profile, ProfileError, ProfileSet, SiteMemory
from newsclean._learning.learn import GivenPage, learn, propose_from_pages
from newsclean._text.strings import fold
from newsclean.profiles import Do, Extent, dump, loads
from tests.profiles.site import HOST, LETTER, SUPPORT, SitePage, flat_page, page
from tests.strategies import LANGUAGES, LAW, chrome_pages, render, unicode_text

ALONE = Cleaner(Options(profiles=ProfileSet()))
TRAINING, UNSEEN = range(10), range(10, 30)


def with_profile(profile: Profile) -> Cleaner:
    return Cleaner(Options(profiles=ProfileSet([profile])))


def figures(pages: list[Article], truths: list[SitePage]) -> tuple[float, float]:
    """Returns mean precision and recall, by words."""
    precision = recall = 0.0
    for article, truth in zip(pages, truths, strict=True):
        got, want = Counter(article.text.split()), Counter(truth.story.text.split())
        common = (got & want).total()
        precision += common / got.total()
        recall += common / want.total()
    return precision / len(pages), recall / len(pages)


def paragraphs(article: Article) -> list[str]:
    return article.text.split("\n\n") if article.text else []


def test_on_a_generated_site_precision_rises_and_recall_stays() -> None:
    profile = learn([page(n).html for n in TRAINING])
    truths = [page(n) for n in UNSEEN]
    before = figures([ALONE.clean(one.html, url=one.url) for one in truths], truths)
    after = figures([with_profile(profile).clean(one.html, url=one.url) for one in truths], truths)
    assert before[0] < 0.9
    assert after[0] > 0.98
    assert after[1] >= before[1] - 0.001


def test_on_a_flattened_site_precision_rises_and_recall_stays() -> None:
    pages = [flat_page(n) for n in TRAINING]
    profile = learn([ALONE.clean_text(one.html, url=one.url) for one in pages])
    truths = [flat_page(n) for n in UNSEEN]
    before = figures([ALONE.clean_text(one.html, url=one.url) for one in truths], truths)
    after = figures([with_profile(profile).clean_text(one.html, url=one.url) for one in truths], truths)
    assert after[0] > before[0] + 0.05
    assert after[1] >= before[1] - 0.001


def test_a_profile_names_boxes_ends_and_repeated_lines() -> None:
    profile = learn([page(n).html for n in TRAINING])
    assert profile.name == "islander-example"
    assert profile.match.hosts == (HOST,)
    boxes = {rule.css for rule in profile.marks if rule.css}
    assert {"div.comments", "div.related-story"} <= boxes
    assert boxes <= {"div.comments", "div.related-story", "ul.teasers"}  # no rule for what the scorer does not doubt
    lines = {rule.line.equals[0]: rule.extent for rule in profile.marks if rule.line is not None}
    assert {lines.pop(LETTER), lines.pop(SUPPORT)} == {Extent.BLOCK}
    assert set(lines.values()) == {Extent.END}  # what heads the lists below the story, from the first that is in doubt
    assert all(rule.do is Do.DROP for rule in profile.marks)


def test_the_evidence_stands_above_each_rule() -> None:
    text = propose_from_pages([GivenPage(page(n).html) for n in TRAINING]).toml()
    assert text.startswith("# Learned from 10 article(s) of islander.example.")
    assert '# Seen word for word on 10 of 10 pages; 10 of the articles held it.\n[[mark]]\nid = "repeated-1"' in text
    assert "none of them article text. For example:\n#   " in text
    assert "# Seen on 10 of 10 pages; no article text stands below it on any of them." in text


def test_a_line_that_heads_a_list_is_found() -> None:
    pages = []
    for n in range(4):
        names = ("Ferry", "Harbour", "Weather")
        items = "".join(
            f"<li>{name} {n + k}: what to know about the boats that stay in port today.</li>"
            for k, name in enumerate(names)
        )
        box = f"<p>[LATEST]</p><ul>{items}</ul>"
        pages.append(page(n).html.replace("<main>", f"{box}<main>"))
    held = [article for article in map(ALONE.clean, pages) if "what to know" in article.text]
    rules = {rule.line.equals[0] for rule in learn(pages).marks if rule.extent is Extent.LIST and rule.line}
    assert rules == {"[LATEST]"}
    assert not held


@pytest.mark.slow
@LAW
@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from(LANGUAGES)), max_size=6), st.booleans())
def test_no_paragraph_of_an_observed_page_is_lost_unless_it_repeats(numbers: list[tuple[int, str]], flat: bool) -> None:
    pages = [(flat_page if flat else page)(number, language=language).html for number, language in numbers]
    check_that_nothing_is_lost(pages, flat=flat)


@pytest.mark.slow
@LAW
@given(st.lists(chrome_pages(), max_size=5))
def test_no_paragraph_of_other_layouts_is_lost(planted: list[tuple[object, object]]) -> None:
    check_that_nothing_is_lost([render(html) for _, html in planted], flat=False)  # type: ignore[arg-type]


def check_that_nothing_is_lost(pages: list[str], *, flat: bool) -> None:
    alone = [ALONE.clean_text(html) if flat else ALONE.clean(html) for html in pages]
    cleaner = with_profile(learn(alone if flat else pages, host=HOST))
    shown = [fold(html) for html in pages]
    url = f"https://{HOST}/"
    for html, before in zip(pages, alone, strict=True):
        after = paragraphs(cleaner.clean_text(html, url=url) if flat else cleaner.clean(html, url=url))
        lost = [part for part in paragraphs(before) if part not in after]
        assert all(sum(fold(part) in text for text in shown) > 1 for part in lost)


@pytest.mark.slow
@LAW
@given(st.permutations(range(5)))
def test_the_order_of_pages_does_not_matter(order: list[int]) -> None:
    pages = [page(n).html for n in range(5)]
    assert dump(learn([pages[n] for n in order])) == dump(learn(pages))


@pytest.mark.slow
def test_the_result_does_not_depend_on_the_hash_seed() -> None:
    code = (
        "from newsclean._learning.learn import GivenPage, propose_from_pages\nfrom tests.profiles.site import page\n"
        "print(propose_from_pages([GivenPage(page(n).html) for n in range(4)]).toml())"
    )
    shown = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        result = subprocess.run(  # noqa: S603  (our own interpreter)
            [sys.executable, "-c", code], capture_output=True, check=True, env=environment
        )
        shown.add(result.stdout)
    assert len(shown) == 1
    assert b"repeated-1" in shown.pop()


def test_a_learned_profile_is_written_and_read_back_equal() -> None:
    lesson = propose_from_pages([GivenPage(page(n).html) for n in range(5)])
    assert loads(lesson.toml()) == lesson.profile


@LAW
@given(unicode_text, unicode_text)
def test_the_profile_is_valid_whatever_repeats(line: str, more: str) -> None:
    odd = line.replace("<", " ").replace("&", " ")
    name = more.replace('"', " ").replace("&", " ")
    box = f'<div class="{name}"><p>{odd}, said the mayor.</p></div>'
    insert = f"<p>The Islander says {odd} to all of you every day.</p>{box}"
    pages = [page(n).html.replace("<h3>In brief", f"{insert}<h3>In brief") for n in range(3)]
    lesson = propose_from_pages([GivenPage(html) for html in pages])
    assert loads(lesson.toml()) == lesson.profile
    assert lesson.toml().encode("utf-8").decode() == lesson.toml()


def test_two_boxes_of_one_name_have_two_rules() -> None:
    more = "The council will come back to all of this in the spring, and so will we, as we were told on Monday."
    box = f'<p class="comments">{more}</p><h3>In brief'
    pages = [page(n).html.replace("<h3>In brief", box) for n in range(5)]
    rules = {rule.id: rule.css for rule in learn(pages).marks if rule.css}
    assert rules["box-comments"] != rules["box-comments-2"]


def test_nothing_is_learned_from_one_page() -> None:
    assert learn([page(1).html]).marks == ()
    assert learn([page(1).html, page(1).html + " "]).marks == ()  # the same story twice
    lesson = propose_from_pages([GivenPage(page(1).html)])
    assert "Nothing repeats on most pages" in lesson.toml()


def test_two_pages_teach_boxes_and_long_lines_only() -> None:
    pages = [page(n).html.replace("<h3>In brief", "<p>Ice and fog.</p><h3>In brief") for n in (1, 2)]
    rules = learn(pages).marks
    assert {rule.line.equals for rule in rules if rule.line is not None} == {(LETTER,), (SUPPORT,)}
    assert all(rule.extent is Extent.BLOCK for rule in rules)


def test_a_single_author_stays_a_byline() -> None:
    def signed(number: int) -> str:
        html = page(number).html
        return html.replace("</h1>", '</h1><p class="by">By Ada Lund</p>').replace(
            "</title>", '</title><meta name="author" content="Ada Lund">'
        )

    cleaner = with_profile(learn([signed(n) for n in range(5)]))
    article = cleaner.clean(signed(7), url=page(7).url)
    assert article.profile == "islander-example"
    assert [block.text for block in article.blocks if block.role is newsclean.Role.BYLINE] == ["By Ada Lund"]


def test_headings_that_head_articles_stay() -> None:
    def headed(number: int) -> str:
        last = page(number).story.paragraphs[-1]
        return page(number).html.replace(f"<p>{last}", f"<h2>What we know about it so far</h2><p>{last}")

    article = with_profile(learn([headed(n) for n in range(5)])).clean(headed(7), url=page(7).url)
    assert "What we know about it so far" in article.text


def test_ids_are_told_from_classes_if_the_pages_are_known() -> None:
    pages = [page(n).html.replace('class="comments"', 'id="comments"') for n in range(5)]
    assert "div#comments" in {rule.css for rule in learn(pages).marks}
    articles = [ALONE.clean(html) for html in pages]
    assert "div.comments, div#comments" in {rule.css for rule in learn(articles).marks}


def test_names_that_are_neither_class_nor_id_make_no_rule() -> None:
    pages = [page(n).html.replace('class="comments"', 'data-testid="comments"') for n in range(5)]
    assert not [rule for rule in learn(pages).marks if "comments" in rule.css]


def test_hosts_are_those_of_the_site() -> None:
    memory = SiteMemory()
    for n in range(6):
        host = {4: "m.islander.example", 5: "elsewhere.example"}.get(n, "www.islander.example")
        memory.observe(ALONE.clean(page(n).html.replace(HOST, host)))
    assert memory.profile().match.hosts == (HOST,)
    bare = [page(n).html.replace("canonical", "nothing") for n in range(3)]
    with pytest.raises(ValueError, match="no page says which host"):
        learn(bare)
    assert learn(bare, host="tide.example").name == "tide-example"
    with pytest.raises(ValueError, match=r"'https://tide\.example': a host name, not an address"):
        learn(bare, host="https://tide.example")
    with pytest.raises(ProfileError, match="name"):
        learn(bare, host="tide.example", name="Not a name")


def test_wrong_arguments_are_named() -> None:
    with pytest.raises(TypeError, match="a page must be str, bytes or Article, not int"):
        learn([3])  # type: ignore[list-item]


def test_the_public_names_are_those_of_the_package() -> None:
    assert newsclean.learn is learn
    assert newsclean.SiteMemory is SiteMemory
    with pytest.raises(AttributeError, match="no attribute 'forget'"):
        newsclean.forget  # type: ignore[attr-defined]  # noqa: B018
