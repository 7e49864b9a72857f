"""Ledger and evidence: what is told of a page, and who may ask."""

from __future__ import annotations

import copy
import gc
import pickle

import attrs
import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsclean import Article, Cleaner, EvidenceError, LedgerEntry, Options, ProfileSet, Role, clean, clean_text
from newsclean._scoring.contributions import GROUPS, PAGE
from newsclean._scoring.feature_sets import NAMES_OF
from newsclean.profiles import Do, Match, Profile, Rule, Weight

STORY = "The ferry to the islands was two hours late on Monday because of fog, and nobody was hurt, the harbour said."
PAGE_HTML = f"""<!DOCTYPE html><html lang=en><head><title>Ferry late</title></head><body>
<nav><a href=/>Home</a> <a href=/x>Islands</a></nav><header><a href=/>The Islander</a></header>
<p><a href=/>The Islanders</a></p>
<main id=story><h1>Ferry late</h1><p>{STORY}</p><p>{STORY.replace("ferry", "second ferry")}</p>
<button>Share</button><div class=newsletter-box><p>The Islander in your inbox, every weekday at six.</p></div>
<p>Read more of the islands: <a href=/3>Ten ferries that you can still take this summer</a></p>
<aside class=pull-quote>Nobody was hurt, the harbour said on Monday.</aside>
<p>{STORY.replace("Monday", "Tuesday")}</p><div><p>{STORY}</p></div></main>
<script>var a = "not text";</script><div><p>Terms of use</p></div>
<footer><p>© 2026 The Islander</p></footer></body></html>"""


def entries(text: str, ledger: tuple[LedgerEntry, ...]) -> list[LedgerEntry]:
    found = [entry for entry in ledger if entry.text.startswith(text)]
    assert found, text
    return found


def entry(text: str, ledger: tuple[LedgerEntry, ...]) -> LedgerEntry:
    return entries(text, ledger)[0]


def test_each_piece_has_its_role_and_reason() -> None:
    ledger = clean(PAGE_HTML).ledger()
    told = {text: (e.role, e.kept, e.score is None, e.reason) for text in WHY for e in [entry(text, ledger)]}
    assert told == WHY


WHY = {
    "Home": (Role.NAVIGATION, False, True, "a menu (<nav>)"),
    "The Islander": (Role.OTHER, False, True, "the head of the site (<header>)"),
    "The Islanders": (Role.NAVIGATION, False, True, "short, and nearly all of it is link"),
    "©": (Role.OTHER, False, True, "the foot of the site (<footer>)"),
    "Ferry late": (Role.TITLE, True, False, "says what the headline says"),
    "Share": (Role.OTHER, False, True, "a control (<button>)"),
    "Read more": (Role.READ_MORE, False, False, "a line that points to another story: a label and a link"),
}


def test_repeats_say_so() -> None:
    first, second = entries(STORY, clean(PAGE_HTML).ledger())
    assert (first.kept, first.role) == (True, Role.PARAGRAPH)
    assert (second.kept, second.role, second.reason) == (False, Role.PARAGRAPH, "repeats an earlier block")
    assert second.id == f"{first.id}-2"


def test_scores_are_told_in_words() -> None:
    ledger = clean(PAGE_HTML).ledger()
    assert "is not below the page's cut of" in entry(STORY, ledger).reason
    box = entry("Terms", ledger)
    assert "is below the page's cut of" in box.reason
    assert "; against it: " in box.reason


def test_paths_select_the_element() -> None:
    tree = LexborHTMLParser(PAGE_HTML)
    ledger = clean(PAGE_HTML).ledger()
    assert entry("Read more", ledger).path == "#story > p:nth-child(6)"
    assert entry("©", ledger).path == "body > footer:nth-child(7) > p:nth-child(1)"
    for told in ledger:
        (node,) = tree.css(told.path or "")
        assert told.text in " ".join(node.text().split())


def test_ids_that_are_not_unique_or_not_plain_are_no_anchors() -> None:
    html = f"<div id=a><p>{STORY}</p></div><div id=A><p>b</p></div><div id='1 x'><p>c</p></div>"
    paths = [told.path for told in clean(html).ledger()]
    assert paths == [f"body > div:nth-child({n}) > p:nth-child(1)" for n in (1, 2, 3)]


def test_deep_nesting_has_no_path_and_stays_linear() -> None:
    ledger = clean("<div>" * 3_000 + "<p>x</p>" + "</div>" * 3_000 + f"<p>{STORY}</p>").ledger()
    assert [told.path is None for told in ledger] == [True, False]


def test_the_body_of_a_script_is_told_beside_the_page() -> None:
    body = " ".join(STORY.replace("two", str(n)) for n in range(9))
    html = f'<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{body}"}}</script><p>Menu</p>'
    article = clean(html)
    assert article.sources["text"].name == "jsonld:articleBody"
    menu, *rest = article.ledger()
    assert (menu.text, menu.kept, menu.path) == ("Menu", False, "body > p:nth-child(1)")
    assert [told.text for told in rest if told.kept] == [block.text for block in article.blocks]
    assert {told.path for told in rest} == {None}


def test_a_profile_is_named_as_the_reason() -> None:
    drop = Rule("fog", Do.DROP, css="#story > p:nth-child(3)")
    late = Weight("late", shift=0.5, css="#story > h1")
    profile = Profile("islander", match=Match(hosts=("islander.example",)), marks=(drop,), weights=(late,))
    cleaner = Cleaner(Options(profiles=ProfileSet([profile])))
    ledger = cleaner.clean(PAGE_HTML, url="https://islander.example/a").ledger()
    told = entry("The second ferry", ledger)
    assert (told.kept, told.reason) == (False, "profile rule islander:fog")
    assert entry("Ferry late", ledger).contributions["profile"] == pytest.approx(0.5)


def test_unread_pages_have_an_empty_ledger() -> None:
    for article in (clean(""), clean(b"%PDF-1.7"), clean_text(" ")):
        assert article.ledger() == ()
        assert article.reselect(focus="recall") is article


def test_pages_without_an_article_tell_why() -> None:
    article = clean("<title>Ferry late</title><h1>Ferry late</h1><ul><li><a href=/>a</a></ul>")
    assert (article.text, article.blocks) == ("", ())
    headline, link = article.ledger()
    assert (headline.kept, headline.reason) == (False, "the page as a whole has no text of an article")
    assert (link.kept, link.reason) == (False, "short, and nearly all of it is link")


# --- who may ask -----------------------------------------------------------------------------------------------


def test_without_evidence_one_is_told_so() -> None:
    article = Cleaner(Options(evidence=False)).clean(PAGE_HTML)
    for orphan in (article, copy.copy(clean(PAGE_HTML)), pickle.loads(pickle.dumps(clean(PAGE_HTML))), Article()):  # noqa: S301
        with pytest.raises(EvidenceError, match=r"Options\(evidence=False\), or it is a copy"):
            _ = orphan.ledger()
        with pytest.raises(EvidenceError):
            orphan.reselect(focus="recall")
    with pytest.raises(EvidenceError):
        _ = attrs.evolve(clean(PAGE_HTML), title="x").ledger()


def test_evidence_changes_nothing_else() -> None:
    article = clean(PAGE_HTML)
    without = Cleaner(Options(evidence=False)).clean(PAGE_HTML)
    assert article == without
    assert hash(repr(article)) == hash(repr(without))
    assert article.to_dict() == without.to_dict()
    assert pickle.dumps(article) == pickle.dumps(without)
    precise = Cleaner(Options(evidence=False, focus="precision"))
    assert precise.clean(PAGE_HTML) == article.reselect(focus="precision")


def test_an_article_holds_no_tree() -> None:
    article = clean(PAGE_HTML)
    _ = article.ledger()
    seen: set[int] = set()
    open_: list[object] = [article]
    while open_:
        found = [item for item in gc.get_referents(*open_) if id(item) not in seen and not isinstance(item, type)]
        seen.update(map(id, found))
        assert not [item for item in found if isinstance(item, LexborNode | LexborHTMLParser)]
        open_ = [
            item for item in found if type(item).__module__.startswith("newsclean") or isinstance(item, list | tuple)
        ]


def test_the_ledger_is_made_once() -> None:
    article = clean(PAGE_HTML)
    assert article.ledger() is article.ledger()
    assert article.reselect(focus="recall").ledger() is not article.ledger()


# --- contributions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", sorted(NAMES_OF))
def test_every_feature_has_a_group(form: str) -> None:
    named = {feature for _, features in GROUPS.values() for feature in features.split()}
    of_page = {name for name in NAMES_OF[form] if name.startswith(("page_", "best_share", "window_share"))}
    assert set(NAMES_OF[form]) <= named | of_page


def test_the_groups_part_the_features() -> None:
    listed = [feature for _, features in GROUPS.values() for feature in features.split()]
    assert len(listed) == len(set(listed))
    assert PAGE not in GROUPS


def test_what_the_markup_calls_a_block_speaks_against_it() -> None:
    told = entry("The Islander in your", clean(PAGE_HTML).ledger())
    assert told.contributions["names"] < 0
    assert told.role is Role.NEWSLETTER
