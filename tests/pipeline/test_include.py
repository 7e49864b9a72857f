"""What `text` holds is the caller's choice; what belongs to the article is not changed by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from newsclean import Cleaner, OptionError, Options, Role, clean
from newsclean._types.values import TEXT_ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable

STORY = "The ferry to Skerra left the harbour at a quarter past six with nine passengers and a grand piano on board. "
REMARK = "I have lived here for thirty years and nobody ever asked me what I think about any of this. "
PAGE = (
    "<title>A day</title><meta property='article:published_time' content='2026-03-04'><main><article><h1>A day</h1>"
    + "".join(f"<p>{number}. {STORY}</p>" for number in range(4))
    + "<h2>On the quay</h2><figure><img src=/a.jpg><figcaption>Six islanders wheel the piano.</figcaption></figure>"
    + "".join(f"<p>{number}. {STORY}</p>" for number in range(4, 8))
    + "<ul><li>One thing that was on board was a dog.</li><li>The other thing on board was another dog.</li></ul>"
    + f"<p>8. {STORY}</p></article><section class=comments>"
    + "".join(f"<div><p>{number}. {REMARK * 2}</p></div>" for number in range(3))
    + "</section></main>"
)
ARTICLE = clean(PAGE)
ROLES = sorted({block.role for block in ARTICLE.blocks if block.text})


def paragraphs(article_text: str) -> list[str]:
    return article_text.split("\n\n")


def expected(roles: Iterable[Role]) -> list[str]:
    return [block.text for block in ARTICLE.blocks if block.text and block.role in roles]


def test_the_page_has_what_is_chosen_from() -> None:
    assert {Role.HEADING, Role.LIST_ITEM, Role.CAPTION, Role.PARAGRAPH, Role.TITLE} <= set(ROLES)
    assert REMARK.strip() not in ARTICLE.text


@pytest.mark.parametrize("role", ROLES)
def test_a_role_is_put_into_the_text_and_taken_out(role: Role) -> None:
    with_it = Cleaner(Options(include=[role])).clean(PAGE)
    without = Cleaner(Options(exclude=[role.value])).clean(PAGE)
    assert paragraphs(with_it.text) == expected(TEXT_ROLES | {role})
    assert paragraphs(without.text) == expected(TEXT_ROLES - {role})
    assert with_it.blocks == without.blocks == ARTICLE.blocks


@pytest.mark.parametrize("focus", ["precision", "balanced", "recall"])
@pytest.mark.parametrize("choice", [{"include": ["caption"]}, {"exclude": ["heading"]}, {"include": ["comments"]}])
def test_reselecting_gives_what_the_options_give(focus: Any, choice: Any) -> None:  # noqa: ANN401
    wanted = Cleaner(Options(focus=focus, **choice)).clean(PAGE)
    assert ARTICLE.reselect(focus=focus, **choice) == wanted
    assert ARTICLE.reselect(focus=focus).reselect(**choice) == wanted
    assert wanted.reselect(focus="balanced", include=(), exclude=()) == ARTICLE


def test_comments_come_back_for_those_who_ask() -> None:
    article = ARTICLE.reselect(include=["comments"])
    found = [block.text for block in article.blocks if block.role is Role.COMMENTS]
    assert found
    assert all(text in article.text for text in found)
    assert ARTICLE.text in article.text


def test_a_choice_that_changes_nothing_gives_the_article_itself() -> None:
    assert ARTICLE.reselect() is ARTICLE
    assert ARTICLE.reselect(include=(), exclude=[]) is ARTICLE


@pytest.mark.parametrize("name", ["include", "exclude"])
def test_a_role_that_there_is_not_is_refused(name: str) -> None:
    with pytest.raises(OptionError, match=f"{name} must hold roles of an article .*not 'caption[s]'"):
        Options(**{name: ["captions"]})  # type: ignore[arg-type]
    with pytest.raises(OptionError, match=name):
        ARTICLE.reselect(**{name: ["navigation"]})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=f"{name} must be an iterable of roles, not str"):
        Options(**{name: "caption"})  # type: ignore[arg-type]
